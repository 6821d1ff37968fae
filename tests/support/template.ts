/**
 * A prepared installation for tests: database and uploads after `scripts/seed.ts`, made once for each state of the
 * code and copied for each test file.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { temporaryFolder } from './temporary.ts';

export const ROOT = path.resolve(import.meta.dirname, '..', '..');
const CACHE = path.join(ROOT, 'tests', '.cache');

/** The same in every test run; worth nothing outside of it. */
export const TEST_SECRETS = {
	APP_KEYS: 'test-app-key-one,test-app-key-two',
	API_TOKEN_SALT: 'test-api-token-salt',
	ADMIN_JWT_SECRET: 'test-admin-jwt-secret',
	TRANSFER_TOKEN_SALT: 'test-transfer-token-salt',
	ENCRYPTION_KEY: '0123456789abcdef0123456789abcdef',
	PREVIEW_SECRET: 'test-preview-secret',
	PUBLICATION_TOKEN: 'test-publication-token',
	MAIL_TOKEN_KEYS: '1:test-mail-token-key-one',
	MAIL_PEPPER: 'test-mail-pepper',
	MAIL_WEBHOOK_SECRET: 'test-mail-webhook-secret',
	DEMO_PASSWORD: 'Demo-password-1a',
};

function templateHash(): string {
	const hash = createHash('sha256');
	const inputs = ['cms/dist/**/*.{js,json}', 'scripts/seed.ts', 'scripts/seed/**/*', 'scripts/cms.ts'];
	const files = inputs.flatMap((pattern) => globSync(pattern, { cwd: ROOT })).filter((file) => /\.\w+$/.test(file));
	for (const file of files.filter((each) => !each.includes('dist/build')).sort()) {
		hash.update(file).update(readFileSync(path.join(ROOT, file)));
	}
	return hash.digest('hex').slice(0, 16);
}

/** The environment of an installation in the folder: everything of it lives there. */
export function installationEnv(folder: string): NodeJS.ProcessEnv {
	return {
		...TEST_SECRETS,
		PATH: process.env.PATH,
		HOME: process.env.HOME,
		NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
		NODE_ENV: 'production',
		MAB_DATA_DIR: folder,
		DATABASE_FILENAME: path.join(folder, 'mab.db'),
		PUBLIC_DIR: path.join(folder, 'public'),
		PUBLIC_MEDIA_DIR: path.join(folder, 'public-media'),
		PRIVATE_DIR: path.join(folder, 'private'),
		SITE_DIR: path.join(folder, 'site'),
		PUBLISHER_DIR: path.join(folder, 'publisher'),
		STRAPI_TELEMETRY_DISABLED: 'true',
		STRAPI_DISABLE_EE: 'true',
		STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'bn',
	};
}

/** Makes the template unless it is current; answers its folder. Vitest calls it once before the tests. */
export async function prepareTemplate(): Promise<string> {
	const template = path.join(CACHE, `template-${templateHash()}`);
	if (existsSync(template)) return template;
	// Two test runs may prepare at the same time: each works in a folder of its own, the first one wins.
	const work = `${template}.${process.pid}`;
	mkdirSync(work, { recursive: true });
	await runSeed(installationEnv(work));
	// A database whose write-ahead log is left behind is a broken copy; fold it in first.
	const database = new DatabaseSync(path.join(work, 'mab.db'));
	database.exec('pragma wal_checkpoint(truncate)');
	database.close();
	if (existsSync(template)) rmSync(work, { recursive: true, force: true });
	else renameSync(work, template);
	for (const old of readdirSync(CACHE)) {
		if (!path.join(CACHE, old).startsWith(template) && !/\.\d+$/.test(old)) {
			rmSync(path.join(CACHE, old), { recursive: true, force: true });
		}
	}
	return template;
}

/** Runs `scripts/seed.ts` in a process of its own. Rejects with what it wrote when it fails. */
export function runSeed(env: NodeJS.ProcessEnv, ...args: string[]): Promise<void> {
	return new Promise((resolve, reject) => {
		const seed = spawn(process.execPath, [path.join(ROOT, 'scripts', 'seed.ts'), ...args], {
			cwd: ROOT,
			env,
			stdio: ['ignore', 'ignore', 'pipe'],
		});
		let errors = '';
		seed.stderr.on('data', (chunk) => {
			errors += chunk;
		});
		seed.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`Seeding failed:\n${errors}`))));
	});
}

/** A fresh copy of the template in a temporary folder, with a function that removes it. */
export async function copyInstallation(): Promise<{ folder: string; remove: () => void }> {
	const template = await prepareTemplate();
	const folder = temporaryFolder('test');
	cpSync(template, folder, { recursive: true });
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
