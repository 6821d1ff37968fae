import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { RotatingLog } from './rotating-log.ts';

let folder: string;
let file: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'mab-log-'));
	file = path.join(folder, 'cms.log');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const line = (text: string) => Buffer.from(`${text}\n`);

test('a full log is kept once and begins again', () => {
	const log = new RotatingLog(file, 12);
	for (const text of ['first', 'second', 'third', 'fourth']) log.write(line(text));
	expect(readFileSync(file, 'utf8')).toBe('fourth\n');
	expect(readFileSync(`${file}.1`, 'utf8')).toBe('third\n');
});

test('a restart goes on where the log was', () => {
	new RotatingLog(file, 12).write(line('before'));
	new RotatingLog(file, 12).write(line('now'));
	expect(readFileSync(file, 'utf8')).toBe('before\nnow\n');
	expect(existsSync(`${file}.1`)).toBe(false);
});

test('a line longer than the log is written whole', () => {
	const log = new RotatingLog(file, 4);
	log.write(line('a long line'));
	expect(readFileSync(file, 'utf8')).toBe('a long line\n');
});
