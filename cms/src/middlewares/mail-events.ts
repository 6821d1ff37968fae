/**
 * `POST /api/mail/events`: bounces and complaints, reported by the relay. Whoever knows MAIL_WEBHOOK_SECRET may report.
 * It stands before `strapi::body`, because the signature is over the bytes as they came and nothing is parsed before it.
 */
import type { IncomingMessage } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { isReportSignature, MAX_REPORT_BYTES, readEventReport } from '../domain/mail/mail-event-report.ts';
import { problems } from '../domain/problem.ts';
import { takeReportedEvents } from '../mail/returns.ts';
import { readMailSettings } from '../mail/settings.ts';

const PATH = '/api/mail/events';

/** A shorter secret could be guessed; without one the address takes nothing. */
const MIN_SECRET_LENGTH = 16;

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
	const secret = process.env.MAIL_WEBHOOK_SECRET ?? '';

	return async (ctx: Context, next: Next) => {
		if (ctx.method !== 'POST' || ctx.path !== PATH) return next();
		ctx.set('Cache-Control', 'no-store');
		const body = await readBytes(ctx.req);
		const signature = { timestamp: ctx.get('X-MAB-Timestamp'), signature: ctx.get('X-MAB-Signature') };
		const isSigned = secret.length >= MIN_SECRET_LENGTH && isReportSignature(secret, signature, body, Date.now());
		if (!isSigned) throw problems.mailEventsForbidden({});
		// Read here, so that a wrong setting of mail keeps nobody from publishing.
		const settings = readMailSettings(process.env);
		ctx.body = await takeReportedEvents(strapi.db.connection, settings, readEventReport(body.toString('utf8')));
	};
};

/** Throws `mail.events-too-large` before more than the limit is kept. */
async function readBytes(request: IncomingMessage): Promise<Buffer> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of request) {
		size += chunk.length;
		if (size > MAX_REPORT_BYTES) throw problems.mailEventsTooLarge({ maxBytes: MAX_REPORT_BYTES });
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
