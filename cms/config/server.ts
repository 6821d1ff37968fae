import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
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
