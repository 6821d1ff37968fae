import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openMailStore } from './store.ts';

const PLENTY = { mails: 100, bytes: 1024 * 1024 };
const ENVELOPE = { sender: 'bounce@mab.example', recipients: ['rahima@example.org'], client: 'desk' };

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'mab-mail-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const mail = (subject: string, body = 'Hello') =>
	Buffer.from(
		`From: MAB <newsletter@mab.example>\r\nTo: rahima@example.org\r\nMessage-ID: <1@mab.example>\r\nSubject: ${subject}\r\n\r\n${body}\r\n`,
	);

test('a mail lies on the disk as it came, under the lines that a delivery adds', async () => {
	const store = await openMailStore(folder, PLENTY);
	const { id } = await store.add(mail('One'), ENVELOPE);
	const kept = (await store.read(id))?.raw.toString() ?? '';
	expect(kept.endsWith(mail('One').toString())).toBe(true);
	expect(kept.startsWith('Return-Path: <bounce@mab.example>\r\nDelivered-To: rahima@example.org\r\n')).toBe(true);
});

test('a subject in Bangla is read', async () => {
	const store = await openMailStore(folder, PLENTY);
	await store.add(mail(`=?UTF-8?B?${Buffer.from('চর্চা বার্তা').toString('base64')}?=`), ENVELOPE);
	expect(store.list()[0]).toMatchObject({ subject: 'চর্চা বার্তা', to: 'rahima@example.org', messageId: '<1@mab.example>' });
});

test('what was kept is there again after a restart, the newest first; half-written files are passed over', async () => {
	const first = await openMailStore(folder, PLENTY);
	for (const subject of ['One', 'Two', 'Three']) {
		await first.add(mail(subject), ENVELOPE);
		await new Promise((resolve) => setTimeout(resolve, 2));
	}
	writeFileSync(path.join(folder, '20261014T033000123Z-00000000.eml.new'), 'half');
	const second = await openMailStore(folder, PLENTY);
	expect(second.list().map(({ subject }) => subject)).toEqual(['Three', 'Two', 'One']);
	expect(second.list()).toEqual(first.list());
});

test.each([
	['number', { mails: 2, bytes: 1024 * 1024 }],
	['bytes', { mails: 100, bytes: 25_000 }],
])('the oldest go when there are too many by %s', async (_name, limits) => {
	const store = await openMailStore(folder, limits);
	for (const subject of ['One', 'Two', 'Three']) {
		await store.add(mail(subject, 'x'.repeat(10_000)), ENVELOPE);
		await new Promise((resolve) => setTimeout(resolve, 2));
	}
	expect(store.list().map(({ subject }) => subject)).toEqual(['Three', 'Two']);
	expect(readdirSync(folder)).toHaveLength(2);
});

test('an address cannot write a header line', async () => {
	const store = await openMailStore(folder, PLENTY);
	const { id } = await store.add(mail('One'), { ...ENVELOPE, sender: 'a@b.c>\r\nSubject: forged' });
	expect((await store.read(id))?.raw.toString()).not.toContain('\nSubject: forged');
});

test('an id that is none opens nothing', async () => {
	const store = await openMailStore(folder, PLENTY);
	expect(await store.read('../../etc/passwd')).toBe(null);
});
