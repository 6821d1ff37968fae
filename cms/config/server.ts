import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** Uploads live with the other data, outside the code, so that one folder is the whole backup. Strapi wants it to exist. */
function publicFolder(folder: string): string {
	const absolute = path.resolve(process.cwd(), folder);
	mkdirSync(path.join(absolute, 'uploads'), { recursive: true });
	return absolute;
}

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
	dirs: { public: publicFolder(env('PUBLIC_DIR', path.join('..', 'data', 'public'))) },
	host: env('HOST', '127.0.0.1'),
	port: env.int('PORT', 1337),
	url: env('PUBLIC_URL', ''),
	// Behind a reverse proxy every client would share one address in rate limits and in the audit trail.
	proxy: { koa: env.bool('TRUST_PROXY', false) },
	app: { keys: env.array('APP_KEYS') },
	// Scheduled publishing runs where CRON_ENABLED says so: one process, never in scripts or tests that do not ask.
	cron: { enabled: env.bool('CRON_ENABLED', false) },
	logger: { updates: { enabled: false }, startup: { enabled: false } },
	transfer: { remote: { enabled: false } },
});
