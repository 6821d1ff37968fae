/** Makes and carries mails as the mailer does, without its ledger: what nodemailer alone can be held against. */
import { readFileSync } from 'node:fs';
import { freezeMessage, openMessage, unsubscribeHeaders } from '@mab/cms/mail/message.ts';
import { readMailSettings } from '@mab/cms/mail/settings.ts';
import { openLane } from '@mab/cms/mail/smtp-lane.ts';

const { MAIL_FILE = '', MAIL_COUNT = '0' } = process.env;
const settings = readMailSettings(process.env);
const { subject, html, text } = JSON.parse(readFileSync(MAIL_FILE, 'utf8'));
const frozen = freezeMessage(settings, {
	...{ subject, html, text, language: 'bn', date: new Date(), name: 'm1', headers: unsubscribeHeaders(settings) },
});
const message = openMessage(frozen, settings.tokenKeys);
let next = 0;

async function carrySome(): Promise<void> {
	let lane = await openLane(settings);
	while (next < Number(MAIL_COUNT)) {
		next += 1;
		if (!lane.isOpen()) {
			lane.close();
			lane = await openLane(settings);
		}
		const to = `reader${next}@example.org`;
		const recipient = { subscriberId: next, mailingId: 1, email: to, messageId: `<m1.${next}@mab.example>` };
		const sending = await lane.send({ from: settings.from.address, to }, message.for(recipient, lane.roomFor));
		if (!sending.isAccepted) throw new Error(`The relay of the benchmark refused: ${sending.trouble.text}`);
	}
	lane.close();
}

await Promise.all(Array.from({ length: settings.connections }, carrySome));
