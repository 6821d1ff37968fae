/** A mail from the bounce mailbox, taken apart. Whoever can write to it may have made it, so everything is bounded. */
import { type Attachment, type ParsedMail, simpleParser } from 'mailparser';
import { type HeaderField, type ReturnedMail, readFields } from '../domain/mail/bounce.ts';

/**
 * A report with our whole mail in it is some 170 kB, and all that counts stands in front of that mail's body. More is
 * not even fetched.
 */
export const MAX_READ_BYTES = 512 * 1024;

/** A report has three parts; a mail that wants attention more than that is none. */
const MAX_PARTS = 40;
const MAX_HEAD_BYTES = 64 * 1024;

/** Of a part of the report; a report on one recipient is a few hundred bytes. */
const MAX_REPORT_CHARACTERS = 64 * 1024;

const LIMITS = {
	maxChildNodes: MAX_PARTS,
	maxHeadSize: MAX_HEAD_BYTES,
	// The report stays a part of its own; otherwise it is mixed into the text.
	keepDeliveryStatus: true,
	ignoreEmbedded: true,
	skipHtmlToText: true,
	skipTextToHtml: true,
	skipImageLinks: true,
	keepCidLinks: true,
	checksumAlgo: false,
} as const;

const RETURNED_PARTS = ['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers'];

/** `null` when it cannot be read within the limits. Only the first MAX_READ_BYTES count. */
export async function readReturnedMail(raw: Buffer): Promise<ReturnedMail | null> {
	try {
		return partsOf(await simpleParser(raw.subarray(0, MAX_READ_BYTES), LIMITS));
	} catch {
		// It was not ours to write, and a person will look at it.
		return null;
	}
}

function partsOf(mail: ParsedMail): ReturnedMail {
	const textOfPart = (...types: string[]): string | null => {
		const part = mail.attachments.find(({ contentType }) => types.includes(contentType.toLowerCase()));
		return part === undefined ? null : contentOf(part);
	};
	const returned = textOfPart(...RETURNED_PARTS);
	const head = fieldsOf(mail);
	return {
		head,
		reportType: reportTypeOf(head),
		deliveryStatus: textOfPart('message/delivery-status', 'message/global-delivery-status'),
		feedbackReport: textOfPart('message/feedback-report'),
		returnedHead: returned === null ? [] : readFields(headOf(returned)),
	};
}

const contentOf = ({ content }: Attachment): string => content.toString('utf8', 0, MAX_REPORT_CHARACTERS);

/** The lines before the first empty one. */
const headOf = (message: string): string => message.split(/\r?\n\r?\n/, 1)[0] ?? '';

/** The lines as they came: the parser keeps only the first of some fields. */
function fieldsOf({ headerLines, subject }: ParsedMail): HeaderField[] {
	const fields = readFields(headerLines.map(({ line }) => line).join('\r\n'));
	return fields.map((field) => (field.name === 'subject' ? { ...field, value: subject ?? field.value } : field));
}

function reportTypeOf(head: readonly HeaderField[]): string | null {
	const contentType = head.find(({ name }) => name === 'content-type')?.value ?? '';
	if (!/^multipart\/report\s*;/i.test(contentType)) return null;
	return /;\s*report-type\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1]?.toLowerCase() ?? '';
}
