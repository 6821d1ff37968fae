/** Where the test mail arrives: a mailbox that we read, or the mail catcher. */
import { type InboxSettings, withMailbox } from '@mab/cms/mail/inbox.ts';
import type { MailSummary } from '../catcher/store.ts';

/** What the test mail is known by. A relay may change the Message-ID; the mark in the subject stays. */
export interface Sought {
	messageId: string;
	mark: string;
}

export interface Mailbox {
	/** The bytes of the mail, or `null` while it is not there. */
	find(sought: Sought, signal: AbortSignal): Promise<Buffer | null>;
}

/** A mailer that reads the same mailbox may have put it away already. */
const FOLDERS_AFTER_READING = ['Processed', 'Unmatched'];

export function imapMailbox(settings: InboxSettings): Mailbox {
	async function findIn(mailbox: string, { messageId, mark }: Sought, signal: AbortSignal): Promise<Buffer | null> {
		return withMailbox({ ...settings, mailbox }, signal, async (client) => {
			const found = await client.search(
				{ or: [{ header: { 'message-id': messageId } }, { subject: mark }] },
				{ uid: true },
			);
			const uid = Array.isArray(found) ? found.at(-1) : undefined;
			if (uid === undefined) return null;
			const mail = await client.fetchOne(String(uid), { uid: true, source: true }, { uid: true });
			return mail === false ? null : (mail.source ?? null);
		});
	}
	return {
		async find(sought, signal) {
			const arrived = await findIn(settings.mailbox, sought, signal);
			if (arrived !== null) return arrived;
			for (const folder of FOLDERS_AFTER_READING) {
				// It is there only once the mailer has read the mailbox.
				const putAway = await findIn(folder, sought, signal).catch(() => null);
				if (putAway !== null) return putAway;
			}
			return null;
		},
	};
}

/** @param url of the inbox, `http://127.0.0.1:1080`. */
export function catcherMailbox(url: string): Mailbox {
	return {
		async find({ messageId, mark }, signal) {
			const list = await fetch(`${url}/messages.json`, { signal });
			if (!list.ok) throw new Error(`${url} answered ${list.status}. Is the mail catcher running?`);
			const mails = (await list.json()) as MailSummary[];
			const found = mails.find((mail) => mail.messageId === messageId || mail.subject.includes(mark));
			if (found === undefined) return null;
			return Buffer.from(await (await fetch(`${url}/mails/${found.id}.eml`, { signal })).arrayBuffer());
		},
	};
}
