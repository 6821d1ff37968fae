/** The door by which mail comes in. It takes everything from this machine and passes nothing on. */
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { MailStore } from './store.ts';

/** What large mail services take at most; our mails are a two-hundredth of it. */
const MAX_MAIL_BYTES = 25 * 1024 * 1024;

/** A mailer opens five connections; a person who tries something a few more. */
const MAX_CLIENTS = 50;

class TooLarge extends Error {
	readonly responseCode = 552;
}

async function readMail(stream: SMTPServerDataStream): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of stream) {
		// What is over the limit is read to its end, because the answer comes only then, and kept nowhere.
		if (!stream.sizeExceeded) chunks.push(chunk);
	}
	if (stream.sizeExceeded) throw new TooLarge(`At most ${MAX_MAIL_BYTES} bytes`);
	return Buffer.concat(chunks);
}

async function take(store: MailStore, stream: SMTPServerDataStream, session: SMTPServerSession): Promise<string> {
	const raw = await readMail(stream);
	const { mailFrom, rcptTo } = session.envelope;
	const { id } = await store.add(raw, {
		sender: mailFrom === false ? '' : mailFrom.address,
		recipients: rcptTo.map(({ address }) => address),
		client: session.hostNameAppearsAs || 'unknown',
	});
	return `Kept as ${id}`;
}

export function smtpDoor(store: MailStore): SMTPServer {
	return new SMTPServer({
		name: 'mail-catcher',
		size: MAX_MAIL_BYTES,
		maxClients: MAX_CLIENTS,
		// On 127.0.0.1 there is nobody to hide from, and a certificate of our own would only be refused.
		disabledCommands: ['AUTH', 'STARTTLS'],
		disableReverseLookup: true,
		hideENHANCEDSTATUSCODES: false,
		closeTimeout: 1_000,
		onData(stream, session, done) {
			take(store, stream, session).then(
				(answer) => done(null, answer),
				(error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
			);
		},
	});
}
