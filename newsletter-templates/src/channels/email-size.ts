/** How large the mail of an edition is, and which of its parts makes it so. */
import {
	type EditionBlockKind,
	type EditionContent,
	MAIL_LIMIT_BYTES,
} from '@mab/cms/domain/publication/edition-content.ts';
import { type EditionLinks, newsletterName, sectionsOf } from '../edition.ts';
import { NEWSLETTER_WORDS } from '../words.ts';
import { editionEmail } from './email.ts';

/** Bytes of HTML in UTF-8. Beyond the warning a mail is cut off for certain. */
export const MAIL_LIMITS = { target: MAIL_LIMIT_BYTES, warning: 100 * 1024 } as const;

export interface EmailSection {
	/** `head` is everything before the first block, `foot` everything after the last. */
	block: EditionBlockKind | 'head' | 'foot';
	heading: string;
	bytes: number;
}

export interface EmailSizes {
	bytes: number;
	/** They add up to the whole. */
	sections: EmailSection[];
	/** The mail must not be sent as it is. */
	isOverTarget: boolean;
	/** Gmail would hide the end of it, with the way to unsubscribe. */
	isOverWarning: boolean;
}

export function emailSizes(edition: EditionContent, links: EditionLinks): EmailSizes {
	const { html } = editionEmail(edition, links);
	const { locale } = edition;
	const starts = [
		{ block: 'head' as const, heading: newsletterName(locale), at: 0 },
		...sectionsOf(edition, 'short').map(({ kind, id, heading }) => ({
			...{ block: kind, heading },
			at: html.indexOf(`<tr id="${id}">`),
		})),
		{ block: 'foot' as const, heading: NEWSLETTER_WORDS[locale].imprint, at: html.indexOf('<tr id="imprint">') },
	];
	const sections = starts.map(({ block, heading, at }, index) => {
		const end = starts[index + 1]?.at ?? html.length;
		return { block, heading, bytes: Buffer.byteLength(html.slice(at, end)) };
	});
	const bytes = Buffer.byteLength(html);
	return { bytes, sections, isOverTarget: bytes > MAIL_LIMITS.target, isOverWarning: bytes > MAIL_LIMITS.warning };
}
