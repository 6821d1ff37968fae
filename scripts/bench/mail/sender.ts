/**
 * Sends a mail to many recipients as a program does that knows no better than the documentation of nodemailer: it hands
 * text and HTML over for each of them and lets nodemailer compose. As many at a time as there are connections, for all
 * at once would need gigabytes.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Transport {
	sendMail(mail: object): Promise<unknown>;
	close(): void;
}

/** The very nodemailer that our mailer has: the one in node_modules of the root is that of Strapi, and slower. */
const ofCms = createRequire(import.meta.resolve('@mab/cms/package.json'));
const { createTransport }: { createTransport(options: object): Transport } = ofCms('nodemailer');

const { SMTP_URL = '', MAIL_FILE = '', MAIL_COUNT = '0', MAIL_CONNECTIONS = '5' } = process.env;

interface MailFile {
	subject: string;
	html: string;
	text: string;
	/** Stands where the token of each recipient comes. */
	placeholder: string;
}

const mail: MailFile = JSON.parse(readFileSync(MAIL_FILE, 'utf8'));
const { hostname, port } = new URL(SMTP_URL);
const transport = createTransport({
	pool: true,
	host: hostname,
	port: Number(port),
	maxConnections: Number(MAIL_CONNECTIONS),
	ignoreTLS: true,
});
let next = 0;

async function sendSome(): Promise<void> {
	while (next < Number(MAIL_COUNT)) {
		next += 1;
		const token = String(next).padStart(mail.placeholder.length, 'x');
		const link = `https://mab.example/u/${token}`;
		await transport.sendMail({
			from: '"Municipal Association of Bangladesh" <newsletter@mab.example>',
			to: `reader${next}@example.org`,
			subject: mail.subject,
			messageId: `<m1.${next}@mab.example>`,
			text: mail.text.replaceAll(mail.placeholder, token),
			html: mail.html.replaceAll(mail.placeholder, token),
			headers: {
				'List-Id': '<newsletter.mab.example>',
				'List-Unsubscribe': `<${link}>, <mailto:unsubscribe+${token}@mab.example>`,
				'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
				Precedence: 'bulk',
			},
		});
	}
}

await Promise.all(Array.from({ length: Number(MAIL_CONNECTIONS) }, sendSome));
transport.close();
