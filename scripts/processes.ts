/** The processes of the product: what each runs, and how one sees that it is well. */
import path from 'node:path';
import { catcherUrl, ROOT } from './environment.ts';
import type { ProcessSpec } from './supervisor.ts';

/**
 * The mailer keeps some 35 MB at work. Left to itself Node holds 180 MB of garbage beside that, as if the machine were
 * its own. Collected whenever the heap has grown by a fifth, it stays below 160 MB (scripts/bench/mail.ts).
 * `--optimize-for-size` keeps it there too, and takes a fifth more of the processor for a mail.
 */
const SPARING = ['--max-semi-space-size=2', '--heap-growing-percent=20'];

/** Its threads share one store of memory outside that heap, where glibc gives each of them one: 11 MB less. */
const ONE_ARENA = { MALLOC_ARENA_MAX: '1' };

/** With which the CMS waits for its disk; half of them at most for photos on their way there (attachment-store.ts). */
const CMS_THREADS = 16;

export function productProcesses(env: NodeJS.ProcessEnv): ProcessSpec[] {
	const strapi = path.join(ROOT, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
	const script = (name: string, ...flags: string[]): ProcessSpec => ({
		name,
		command: [...flags, path.join(ROOT, 'scripts', `${name}.ts`)],
		cwd: ROOT,
		env,
	});
	return [
		{
			name: 'cms',
			command: [strapi, 'start'],
			cwd: path.join(ROOT, 'cms'),
			env: { ...env, CRON_ENABLED: 'true', UV_THREADPOOL_SIZE: String(CMS_THREADS) },
		},
		script('publisher'),
		{ ...script('mailer', ...SPARING), env: { ...env, ...ONE_ARENA } },
		...(usesCatcher(env) ? [script('mail-catcher')] : []),
	];
}

/** Whether mail goes to the mail catcher: nobody named a relay. */
export function usesCatcher(env: NodeJS.ProcessEnv): boolean {
	return env.SMTP_URL === catcherUrl(env);
}

async function answers(url: string, isWell: (response: Response) => Promise<boolean>): Promise<boolean> {
	try {
		return await isWell(await fetch(url, { signal: AbortSignal.timeout(2_000) }));
	} catch {
		return false;
	}
}

/** Waits until the CMS answers and the site is live. False when that does not happen in time. */
export async function waitUntilLive(env: NodeJS.ProcessEnv, milliseconds: number): Promise<boolean> {
	const deadline = Date.now() + milliseconds;
	const isLive = async () =>
		(await answers(`${env.CMS_URL}/_health`, async ({ status }) => status === 204)) &&
		(await answers(`${env.CMS_URL}/bn/`, async ({ status }) => status === 200));
	while (Date.now() < deadline) {
		if (await isLive()) return true;
		await new Promise((resolve) => setTimeout(resolve, 300));
	}
	return false;
}
