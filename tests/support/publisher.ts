/** The publisher as a process of its own, and what can be seen of its work from outside. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Entry, type Manifest, manifestName, objectName } from '@mab/cms/domain/publication/release.ts';
import { readLiveManifest, readManifest } from '@mab/scripts/publisher/release.ts';
import { type FakeCms, TOKEN } from './fake-feed.ts';
import { PATIENCE_MS } from './patience.ts';
import { temporaryFolder } from './temporary.ts';

export const FAKE_BUNDLE = join(import.meta.dirname, 'fake-site/entry.ts');
export const REAL_BUNDLE = process.env.SITE_BUNDLE ?? join(import.meta.dirname, '../../site/dist/server/entry.mjs');
const PUBLISHER = join(import.meta.dirname, '../../scripts/publisher.ts');

export interface Workplace {
	siteDir: string;
	publisherDir: string;
	env: Record<string, string>;
}

const workplaces: string[] = [];

/** Fresh folders for one publisher of this CMS, which makes nothing beside pages unless PUBLISHER_MAKES says so. */
export function workplace(cms: Pick<FakeCms, 'url'>, bundle: string, env: Record<string, string> = {}): Workplace {
	const folder = temporaryFolder('publisher');
	workplaces.push(folder);
	const [siteDir, publisherDir] = [join(folder, 'site'), join(folder, 'publisher')];
	return {
		siteDir,
		publisherDir,
		env: {
			CMS_URL: cms.url,
			PUBLICATION_TOKEN: TOKEN,
			SITE_DIR: siteDir,
			PUBLISHER_DIR: publisherDir,
			PUBLISHER_PORT: '0',
			SITE_BUNDLE: bundle,
			PUBLISHER_MAKES: 'none',
			...env,
		},
	};
}

export function removeWorkplaces(): void {
	for (const folder of workplaces.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export interface Running {
	child: ChildProcess;
	/** Everything it wrote, both streams. */
	output: () => string;
	/** The exit code, or the signal that ended it. */
	ended: Promise<number | string>;
	/** The port of health and previews. */
	port: Promise<number>;
	kill(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | string>;
}

const running = new Set<Running>();

export function startPublisher({ env }: Workplace, ...args: string[]): Running {
	const child = spawn(process.execPath, [PUBLISHER, ...args], { env: { ...process.env, ...env } });
	let output = '';
	const { promise: port, resolve: portKnown } = Promise.withResolvers<number>();
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => {
			output += text;
			const announced = /health on port (\d+)/.exec(output)?.[1];
			if (announced !== undefined) portKnown(Number(announced));
		});
	}
	const ended = new Promise<number | string>((resolve) => {
		child.once('close', (code, signal) => {
			running.delete(started);
			resolve(code ?? signal ?? 'unknown');
		});
	});
	const started: Running = {
		child,
		output: () => output,
		ended,
		port,
		kill(signal) {
			child.kill(signal);
			return ended;
		},
	};
	running.add(started);
	return started;
}

/** Ends what a failed test left running. */
export async function killAll(): Promise<void> {
	await Promise.all([...running].map((publisher) => publisher.kill('SIGKILL')));
}

/** Runs `--once` to its end. Throws with its output unless it ends with the expected code. */
export async function publishOnce(place: Workplace, expectedCode = 0): Promise<string> {
	const once = startPublisher(place, '--once');
	const code = await once.ended;
	if (code !== expectedCode) throw new Error(`publisher --once ended with ${code}:\n${once.output()}`);
	return once.output();
}

/** The live release, read as any reader would; `null` before the first. */
export function liveRelease(siteDir: string): Release | null {
	const live = readLiveManifest(siteDir);
	return live === null ? null : { ...live, entries: Object.fromEntries(live.entries) };
}

/** A release by its number. */
export function releaseNumbered(siteDir: string, number: number): Release {
	const release = readManifest(siteDir, manifestName(number));
	return { ...release, entries: Object.fromEntries(release.entries) };
}

interface Release extends Omit<Manifest, 'entries'> {
	entries: Record<string, Entry>;
}

export function textOf(siteDir: string, entry: Entry | undefined): string {
	if (entry?.kind !== 'object') throw new Error('There is no object at this path.');
	return readFileSync(join(siteDir, 'objects', objectName(entry.object)), 'utf8');
}

/** The entries of the live release, after checking that every object is there and is what its name says. */
export function verifiedEntries(siteDir: string): Record<string, Entry> {
	const entries = liveRelease(siteDir)?.entries ?? {};
	for (const [path, entry] of Object.entries(entries)) {
		if (entry.kind === 'redirect') continue;
		const bytes = readFileSync(join(siteDir, 'objects', objectName(entry.object)));
		const isWhole = createHash('sha256').update(bytes).digest('hex') === entry.object && bytes.length === entry.size;
		if (!isWhole) throw new Error(`${path} has ${bytes.length} bytes that are not its object.`);
	}
	return entries;
}

export interface PublisherHealth {
	head: number | null;
	release: number | null;
	state: string;
	failure: string | null;
	late: { done: number; total: number; failedCount: number; failures: { path: string; reason: string }[] };
}

export async function healthOf({ port }: Pick<Running, 'port'>): Promise<PublisherHealth> {
	return (await fetch(`http://127.0.0.1:${await port}/health`)).json();
}

/** Waits until everything that this publisher makes after a release is made, and in the live release. */
export async function lateWorkDone(
	publisher: Pick<Running, 'port' | 'output'>,
	siteDir: string,
	withinMs = PATIENCE_MS,
): Promise<void> {
	const deadlineMs = performance.now() + withinMs;
	for (let before = ''; ; ) {
		const { late, release, state } = await healthOf(publisher);
		const now = `${release} ${liveRelease(siteDir)?.number}`;
		// Before its first build is over it knows of no work.
		const isDone = state !== 'starting' && state !== 'building' && late.done === late.total;
		// The last release follows within the turn of the last piece of work, so nothing comes after two equal answers.
		if (isDone && now === before && now === `${release} ${release}`) return;
		before = isDone ? now : '';
		if (performance.now() > deadlineMs) throw new Error(`Late work: ${JSON.stringify(late)}\n${publisher.output()}`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

/** What a publisher makes of the CMS that knows nothing of the past. */
export async function entriesFromScratch(
	cms: FakeCms,
	bundle: string,
	env: Record<string, string> = {},
): Promise<Record<string, Entry>> {
	const place = workplace(cms, bundle, env);
	await publishOnce(place);
	const entries = verifiedEntries(place.siteDir);
	rmSync(place.siteDir, { recursive: true });
	return entries;
}
