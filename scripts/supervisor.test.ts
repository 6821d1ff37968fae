import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Supervisor } from './supervisor.ts';

/** A process that writes down its id once it can be told to end, lives until it is, and then says so. */
const PROGRAM = `
import { appendFileSync } from 'node:fs';
process.on('SIGTERM', () => { appendFileSync('ended', process.pid + '\\n'); process.exit(0); });
setInterval(() => {}, 1000);
appendFileSync('started', process.pid + '\\n');
`;

let folder: string;
let supervisor: Supervisor;
beforeEach(() => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'mab-supervisor-'));
	writeFileSync(path.join(folder, 'program.mjs'), PROGRAM);
	supervisor = new Supervisor(path.join(folder, 'logs'), [10]);
	supervisor.start({ name: 'program', command: ['program.mjs'], cwd: folder, env: process.env });
});
afterEach(async () => {
	await supervisor.stop();
	rmSync(folder, { recursive: true, force: true });
});

function pidsIn(name: string): number[] {
	const file = path.join(folder, name);
	return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map(Number) : [];
}

const untilStarted = (times: number) => expect.poll(() => pidsIn('started').length).toBe(times);

test('a process that was killed is started again', async () => {
	await untilStarted(1);
	supervisor.restart('program', 'SIGKILL');
	await untilStarted(2);
	const [first, second] = pidsIn('started');
	expect(second).not.toBe(first);
});

test('stopping lets the process finish and starts it no more', async () => {
	await untilStarted(1);
	await supervisor.stop();
	expect(pidsIn('ended')).toEqual(pidsIn('started'));
	await new Promise((resolve) => setTimeout(resolve, 100));
	expect(pidsIn('started').length).toBe(1);
});
