/** The mails that the catcher keeps: one `.eml` file each, the newest only. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser';

/** What a list shows of a mail. */
export interface MailSummary {
	id: string;
	/** When the catcher took it, as an ISO 8601 UTC instant. */
	receivedAt: string;
	from: string;
	to: string;
	/** The envelope: what the relay was told, which need not be what the headers say. */
	sender: string;
	recipients: string[];
	subject: string;
	messageId: string;
	/** As it lies on the disk. */
	sizeBytes: number;
}

export interface Envelope {
	/** Empty for a bounce. */
	sender: string;
	recipients: readonly string[];
	/** How the client called itself. */
	client: string;
}

export interface Limits {
	mails: number;
	bytes: number;
}

/** A mail of an edition is some 110 kB, so this holds the demo edition many times over and fits any disk. */
export const DEFAULT_LIMITS: Limits = { mails: 2_000, bytes: 300 * 1024 * 1024 };

export interface MailStore {
	add(raw: Buffer, envelope: Envelope): Promise<MailSummary>;
	/** The newest first. */
	list(): readonly MailSummary[];
	/** `null` for one that is not, or no longer, there. */
	read(id: string): Promise<{ summary: MailSummary; raw: Buffer } | null>;
}

/** Enough for the header lines of any mail. */
const HEAD_BYTES = 64 * 1024;

/** `20261014T033000123Z-1f0c9a2b`: sorts by time, and is safe as a file name. */
const ID = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-[0-9a-f]{8}$/;

const idAt = (at: Date): string => `${at.toISOString().replace(/[-:.]/g, '')}-${randomBytes(4).toString('hex')}`;

/** An address stands in a header line of its own; what could end that line goes. */
const oneLine = (text: string): string => text.replace(/\p{Cc}/gu, '');

/** The lines that a mail server writes on top when it delivers (RFC 5321 §4.4). */
function deliveryLines({ sender, recipients, client }: Envelope, at: Date): Buffer {
	const lines = [
		`Return-Path: <${oneLine(sender)}>`,
		...recipients.map((recipient) => `Delivered-To: ${oneLine(recipient)}`),
		`Received: from ${oneLine(client)} by mail-catcher; ${at.toUTCString().replace('GMT', '+0000')}`,
	];
	return Buffer.from(lines.map((line) => `${line}\r\n`).join(''));
}

const textOf = (address: AddressObject | AddressObject[] | undefined): string =>
	[address ?? []]
		.flat()
		.map(({ text }) => text)
		.join(', ');

const linesNamed = ({ headerLines }: ParsedMail, name: string): string[] =>
	headerLines.filter(({ key }) => key === name).map(({ line }) => line.slice(name.length + 1).trim());

async function summaryOf(id: string, head: Buffer, sizeBytes: number): Promise<MailSummary> {
	const mail = await simpleParser(head);
	return {
		id,
		receivedAt: id.replace(ID, '$1-$2-$3T$4:$5:$6.$7Z'),
		from: textOf(mail.from),
		to: textOf(mail.to),
		sender: (linesNamed(mail, 'return-path')[0] ?? '').replace(/^<|>$/g, ''),
		recipients: linesNamed(mail, 'delivered-to'),
		subject: mail.subject ?? '',
		messageId: mail.messageId ?? '',
		sizeBytes,
	};
}

/** The header lines alone, so that listing a thousand mails does not decode their pictures. */
function headOf(raw: Buffer): Buffer {
	const end = raw.subarray(0, HEAD_BYTES).indexOf('\r\n\r\n');
	return end === -1 ? raw.subarray(0, HEAD_BYTES) : raw.subarray(0, end + 4);
}

async function readHead(file: string): Promise<Buffer> {
	const handle = await open(file);
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
		return headOf(buffer.subarray(0, bytesRead));
	} finally {
		await handle.close();
	}
}

async function summariesIn(folder: string): Promise<MailSummary[]> {
	const ids = (await readdir(folder))
		.filter((name) => name.endsWith('.eml'))
		.map((name) => name.slice(0, -'.eml'.length))
		.filter((id) => ID.test(id))
		.sort();
	const summaries: MailSummary[] = [];
	for (const id of ids) {
		const file = path.join(folder, `${id}.eml`);
		summaries.push(await summaryOf(id, await readHead(file), (await stat(file)).size));
	}
	return summaries;
}

export async function openMailStore(folder: string, limits = DEFAULT_LIMITS): Promise<MailStore> {
	await mkdir(folder, { recursive: true });
	/** The oldest first. */
	const summaries = await summariesIn(folder);
	let keptBytes = summaries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
	const fileOf = (id: string) => path.join(folder, `${id}.eml`);

	/** The newest stays, whatever its size. */
	async function forgetOldest(): Promise<void> {
		while (summaries.length > 1 && (summaries.length > limits.mails || keptBytes > limits.bytes)) {
			const oldest = summaries.shift();
			if (oldest === undefined) return;
			keptBytes -= oldest.sizeBytes;
			await rm(fileOf(oldest.id), { force: true });
		}
	}

	await forgetOldest();
	return {
		async add(raw, envelope) {
			const at = new Date();
			const id = idAt(at);
			const bytes = Buffer.concat([deliveryLines(envelope, at), raw]);
			await writeFile(`${fileOf(id)}.new`, bytes);
			await rename(`${fileOf(id)}.new`, fileOf(id));
			const summary = await summaryOf(id, headOf(bytes), bytes.length);
			summaries.push(summary);
			keptBytes += summary.sizeBytes;
			await forgetOldest();
			return summary;
		},
		list: () => summaries.toReversed(),
		async read(id) {
			const summary = summaries.find((each) => each.id === id);
			if (summary === undefined) return null;
			return { summary, raw: await readFile(fileOf(id)) };
		},
	};
}
