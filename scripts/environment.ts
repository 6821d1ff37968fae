/** The settings of the product: secrets in a git-ignored `.env` at the root, defaults for everything else. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';

export const ROOT = path.resolve(import.meta.dirname, '..');

const secret = (): string => randomBytes(24).toString('base64url');

/** Every secret the processes need. A missing one is added to `.env`; a present one is never changed. */
const SECRETS: Record<string, () => string> = {
	APP_KEYS: () => `${secret()},${secret()}`,
	API_TOKEN_SALT: secret,
	ADMIN_JWT_SECRET: secret,
	TRANSFER_TOKEN_SALT: secret,
	ENCRYPTION_KEY: () => randomBytes(16).toString('hex'),
	PREVIEW_SECRET: secret,
	PUBLICATION_TOKEN: secret,
	MAIL_TOKEN_KEYS: () => `1:${secret()}`,
	MAIL_PEPPER: secret,
	MAIL_WEBHOOK_SECRET: secret,
	DEMO_PASSWORD: () => `Demo-${randomBytes(6).toString('base64url')}1a`,
};

const HEADER = `# Secrets of this installation, made by "npm start". Keep this file private and in your backup.
# Settings may be added here: PORT, DATABASE_URL, PUBLIC_URL, TRUST_PROXY, SMTP_URL. README.md explains them.
`;

/** Reads `.env`, adding the secrets it lacks. The file is readable by its owner alone. */
export function ensureSecrets(file = path.join(ROOT, '.env')): Record<string, string> {
	const text = existsSync(file) ? readFileSync(file, 'utf8') : HEADER;
	const known = parseEnv(text) as Record<string, string>;
	const missing = Object.entries(SECRETS).filter(([name]) => !known[name]);
	if (missing.length === 0) return known;
	const added = Object.fromEntries(missing.map(([name, make]) => [name, make()]));
	const lines = Object.entries(added).map(([name, value]) => `${name}=${value}`);
	const temporary = `${file}.new`;
	writeFileSync(temporary, `${text.trimEnd()}\n${lines.join('\n')}\n`, { mode: 0o600 });
	renameSync(temporary, file);
	return { ...known, ...added };
}

/** Where things live. Absolute paths; everything that is not code is under `data`. */
export interface Places {
	data: string;
	database: string;
	/** Uploads, as Strapi serves them. */
	public: string;
	site: string;
	publisher: string;
	/** What the mail catcher kept. */
	mail: string;
	logs: string;
}

export function places(data = path.resolve(ROOT, process.env.MAB_DATA_DIR ?? 'data')): Places {
	return {
		data,
		database: path.join(data, 'mab.db'),
		public: path.join(data, 'public'),
		site: path.join(data, 'site'),
		publisher: path.join(data, 'publisher'),
		mail: path.join(data, 'mail'),
		logs: path.join(data, 'logs'),
	};
}

/** The mail catcher of this installation as a relay. */
export function catcherUrl({ MAIL_CATCHER_PORT }: NodeJS.ProcessEnv): string {
	return `smtp://127.0.0.1:${MAIL_CATCHER_PORT}`;
}

/** The environment of every process of the product. What the caller's environment already says wins. */
export function productEnvironment(secrets: Record<string, string>): NodeJS.ProcessEnv {
	const { data, database, public: publicDir, site, publisher } = places();
	const port = process.env.PORT ?? secrets.PORT ?? '1337';
	const publisherPort = process.env.PUBLISHER_PORT ?? secrets.PUBLISHER_PORT ?? '1338';
	const catcherPort = process.env.MAIL_CATCHER_PORT ?? secrets.MAIL_CATCHER_PORT ?? '1025';
	const inboxPort = process.env.MAIL_INBOX_PORT ?? secrets.MAIL_INBOX_PORT ?? '1080';
	return {
		NODE_ENV: 'production',
		PORT: port,
		DATABASE_FILENAME: database,
		PUBLIC_DIR: publicDir,
		PUBLIC_MEDIA_DIR: path.join(data, 'public-media'),
		PRIVATE_DIR: path.join(data, 'private'),
		SITE_DIR: site,
		PUBLISHER_DIR: publisher,
		PUBLISHER_PORT: publisherPort,
		PUBLIC_SITE_URL: process.env.PUBLIC_URL || secrets.PUBLIC_URL || `http://localhost:${port}`,
		CMS_URL: `http://127.0.0.1:${port}`,
		PUBLISHER_URL: `http://127.0.0.1:${publisherPort}`,
		MAILER_DIR: path.join(data, 'mailer'),
		// What Node made of our sources. Whoever finds it loads no compiler of types: the mailer keeps 25 MB less.
		NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? path.join(data, 'cache'),
		MAIL_CATCHER_PORT: catcherPort,
		MAIL_INBOX_PORT: inboxPort,
		SMTP_URL: catcherUrl({ MAIL_CATCHER_PORT: catcherPort }),
		STRAPI_TELEMETRY_DISABLED: 'true',
		STRAPI_DISABLE_EE: 'true',
		STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'bn',
		ASTRO_TELEMETRY_DISABLED: '1',
		...secrets,
		...process.env,
	};
}
