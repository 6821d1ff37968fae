/** The first content of an installation, stored once before its processes start. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './environment.ts';
import { Halt, step } from './progress.ts';

/**
 * Fills an empty database, once. What was seeded is remembered beside the data, so that a later start neither looks
 * into the database nor brings back what somebody deleted. `data` is the data folder; `SEED=lists` leaves the demo
 * content out.
 */
export async function seedOnce(env: NodeJS.ProcessEnv, data: string): Promise<void> {
	const stamp = path.join(data, '.seeded');
	const database = env.DATABASE_URL ?? env.DATABASE_FILENAME ?? '';
	const isThere = env.DATABASE_URL !== undefined || existsSync(database);
	if (isThere && existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOf(database)) return;
	await step('Preparing the database and its first content', (say) => seed(env, say));
	writeFileSync(stamp, hashOf(database));
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Seeds in a process of its own: loading Strapi twice in one process is not possible. */
async function seed(env: NodeJS.ProcessEnv, say: (detail: string) => void): Promise<void> {
	const args = env.SEED === 'lists' ? ['--lists'] : [];
	const child = spawn(process.execPath, ['scripts/seed.ts', ...args], {
		cwd: ROOT,
		env,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let errors = '';
	child.stdout.on('data', (chunk: Buffer) => {
		const [line] = String(chunk).trim().split('\n').slice(-1);
		if (line?.startsWith('seed: ')) say(line.slice('seed: '.length));
	});
	child.stderr.on('data', (chunk) => {
		errors += chunk;
	});
	const code = await new Promise((resolve) => child.on('close', resolve));
	if (code !== 0) throw new Halt(`The first content could not be stored:\n${errors.trim()}`);
}
