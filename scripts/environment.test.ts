import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ensureSecrets } from './environment.ts';

let folder: string;
let file: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'mab-environment-'));
	file = path.join(folder, '.env');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the first start makes every secret, long enough to be one, for the owner alone', () => {
	const secrets = ensureSecrets(file);
	expect(Object.keys(secrets)).toEqual(
		expect.arrayContaining(['APP_KEYS', 'ADMIN_JWT_SECRET', 'PUBLICATION_TOKEN', 'PREVIEW_SECRET', 'DEMO_PASSWORD']),
	);
	for (const secret of Object.values(secrets)) expect(secret.length).toBeGreaterThanOrEqual(12);
	expect(new Set(Object.values(secrets)).size).toBe(Object.keys(secrets).length);
	expect(statSync(file).mode & 0o077).toBe(0);
});

test('a later start changes nothing', () => {
	const first = ensureSecrets(file);
	const text = readFileSync(file, 'utf8');
	expect(ensureSecrets(file)).toEqual(first);
	expect(readFileSync(file, 'utf8')).toBe(text);
});

test('what a person wrote stays, and only what is missing is added', () => {
	writeFileSync(file, '# ours\nPORT=8080\nPUBLICATION_TOKEN=chosen-by-hand-0001\n');
	const secrets = ensureSecrets(file);
	expect(secrets).toMatchObject({ PORT: '8080', PUBLICATION_TOKEN: 'chosen-by-hand-0001' });
	expect(readFileSync(file, 'utf8').startsWith('# ours\nPORT=8080\n')).toBe(true);
	expect(secrets.ADMIN_JWT_SECRET).toMatch(/^\S{20,}$/);
});
