import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => [
	'strapi::logger',
	'strapi::errors',
	'global::problem',
	{
		name: 'strapi::security',
		config: {
			contentSecurityPolicy: {
				useDefaults: true,
				directives: {
					'connect-src': ["'self'"],
					'frame-src': ["'self'"],
					'img-src': ["'self'", 'data:', 'blob:'],
					'media-src': ["'self'", 'data:', 'blob:'],
					upgradeInsecureRequests: null,
				},
			},
		},
	},
	// One origin serves the admin, the API and the site: nobody else's pages may call it.
	{ name: 'strapi::cors', config: { origin: [], credentials: false } },
	'global::same-origin',
	'global::admin-files',
	'global::subscriber-links',
	'global::questionnaire-form',
	'global::archive-visits',
	{ name: 'global::public-site', config: { dir: env('SITE_DIR', '../data/site') } },
	'global::feedback-door',
	'global::newsletter-door',
	'global::questionnaire-door',
	'global::response-door',
	'global::mail-events',
	'strapi::query',
	{ name: 'global::multipart-guard', config: { allow: [{ prefix: '/upload', maxBytes: 50 * 1024 * 1024 }] } },
	{
		name: 'strapi::body',
		config: {
			jsonLimit: '2mb',
			formLimit: '64kb',
			textLimit: '64kb',
			formidable: {
				maxFileSize: 25 * 1024 * 1024,
				maxTotalFileSize: 50 * 1024 * 1024,
				maxFieldsSize: 262144,
				maxFields: 100,
			},
		},
	},
	'strapi::session',
	'strapi::favicon',
	'strapi::public',
];
