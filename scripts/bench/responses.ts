/** Measures how fast saves are answered while every municipality answers at the same time, and editors work. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { openSession } from '@mab/cms/collection/sessions.ts';
import { allQuestions } from '@mab/cms/domain/questionnaire/questionnaire.ts';
import { FIRST_QUESTIONNAIRE } from '@mab/cms/domain/questionnaire/questionnaire-first.ts';
import { openMailDatabase } from '@mab/cms/mail/database.ts';
import sharp from 'sharp';
import { signIn } from '../desk-client.ts';
import { productProcesses } from '../processes.ts';
import { Supervisor } from '../supervisor.ts';
import { type BenchInstallation, seededInstallation } from './installation.ts';
import { type Measurement, report } from './measurement.ts';

const HELP = `Usage: node scripts/bench/responses.ts [--people N] [--pause MS] [--json]

Starts the CMS on SQLite in a temporary folder. Every focal point begins a response at the same
moment, saves 33 answers one after the other and sends six photos of 340 kB between them, while an
editor saves a practice again and again. Ends with 1 when a request fails or the budget is missed.
The people run on the same machine and take their share of its cores.

  --people  330, one for each municipality
  --photos  6 of each person
  --editors 1
  --pause   ms between two answers of a person, at most: 0, nobody ever stops to think
  --json    for scripts/bench.ts
`;

/** Issue 5, "Must reach". */
const SAVE_BUDGET_MS = 500;

const ANSWERS = 33;
const START_WITHIN_MS = 120_000;

/** UUID v7, as devices make them. */
function uuid7(): string {
	const time = Date.now().toString(16).padStart(12, '0');
	return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Focal points with a session each; answers their cookies. The CMS has made the tables and does not run. */
async function signInPeople(env: BenchInstallation['env'], count: number): Promise<string[]> {
	const knex = openMailDatabase(env);
	const now = new Date();
	const cookies: string[] = [];
	for (let number = 1; number <= count; number++) {
		const [{ id }] = await knex('focal_points')
			.insert({
				...{ municipality_code: `bench-${number}`, name: `Focal point ${number}`, designation: 'Officer' },
				...{ email: `focal${number}@example.org`, language: 'bn', is_demo: true, nominated_by: 'bench' },
				...{ nominated_at: now.toISOString(), activated_at: now.toISOString() },
			})
			.returning('id');
		const token = await openSession(knex, { focalPointId: id, device: 'bench', isShared: false }, now);
		cookies.push(`mab-session=${token}`);
	}
	await knex.destroy();
	return cookies;
}

interface Run {
	saves: number[];
	uploads: number[];
	failures: string[];
}

/** A connection for each person, which stays open. */
const agent = new Agent({ keepAlive: true });

interface Asked {
	method: string;
	headers: Record<string, string>;
	body: string | Uint8Array;
}

/**
 * `fetch` takes longer for it, on the cores of those whom it measures. A connection that the server closed just then, as
 * idle ones are, is opened again, as browsers do.
 */
async function ask(url: string, asked: Asked): Promise<{ status: number; text: string }> {
	try {
		return await askOnce(url, asked);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ECONNRESET') throw error;
		return askOnce(url, asked);
	}
}

function askOnce(url: string, { method, headers, body }: Asked): Promise<{ status: number; text: string }> {
	return new Promise((resolve, reject) => {
		const sent = request(url, { method, headers, agent }, (answer) => {
			let text = '';
			answer.setEncoding('utf8');
			answer.on('data', (part: string) => {
				text += part;
			});
			answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
			answer.on('error', reject);
		});
		sent.on('error', reject);
		sent.end(body);
	});
}

/** A text of the length that municipalities write. */
const TEXT = 'ভ্যান গাড়ি প্রতিদিন সকালে বাড়ি বাড়ি গিয়ে বর্জ্য সংগ্রহ করে। '.repeat(6);

const PATHS = allQuestions(FIRST_QUESTIONNAIRE)
	.slice(0, ANSWERS)
	.map(({ key, fields, repeat }) => `${key}.${repeat === null ? '' : 'row1.'}${fields[0]?.key}`);

interface Person {
	url: string;
	cookie: string;
	photo: Uint8Array;
	photoCount: number;
	pauseMs: number;
	run: Run;
}

async function answerAll({ url, cookie, photo, photoCount, pauseMs, run }: Person): Promise<void> {
	const put = async (address: string, body: string | Uint8Array, type = 'application/json') => {
		const startedMs = performance.now();
		const headers = { cookie, 'content-type': type, 'content-length': String(Buffer.byteLength(body)) };
		const { status, text } = await ask(`${url}/api/responses/${address}`, { method: 'PUT', headers, body });
		if (status >= 300) run.failures.push(`${address}: ${status} ${text.slice(0, 200)}`);
		return performance.now() - startedMs;
	};
	const id = uuid7();
	await put(id, JSON.stringify({ path: 'practice' }));
	for (const [index, answer] of PATHS.entries()) {
		await sleep(Math.random() * pauseMs);
		const changes = { [answer]: `${index} ${TEXT}` };
		const operation = { baseVersion: index, questionnaireVersion: FIRST_QUESTIONNAIRE.version, changes };
		run.saves.push(await put(`${id}/ops/${uuid7()}`, JSON.stringify(operation)));
		if (index % 6 === 2 && index / 6 < photoCount) {
			const place = `${id}/attachments/${uuid7()}?path=photos.row1.file&name=photo.jpg`;
			run.uploads.push(await put(place, photo, 'image/jpeg'));
		}
	}
}

/** An editor at work until the signal. Answers how often they saved. */
async function editMeanwhile({ env }: BenchInstallation, signal: AbortSignal): Promise<number> {
	const database = new DatabaseSync(env.DATABASE_FILENAME, { readOnly: true });
	const row = database.prepare('select document_id from practices limit 1').get();
	database.close();
	const editor = await signIn(env.CMS_URL, 'editor', env.DEMO_PASSWORD);
	const entry = { uid: 'api::practice.practice', documentId: String(row?.document_id), locale: 'bn' } as const;
	let count = 0;
	while (!signal.aborted) {
		await editor.edit(entry, { summary: `${TEXT.slice(0, 200)} ${count}` });
		count++;
		await sleep(500);
	}
	return count;
}

/** As a phone sends it: made smaller than 400 kB. */
const PHOTO_BYTES = 340_000;

async function makePhoto(): Promise<Uint8Array> {
	const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
	const dots = await sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#888', noise } })
		.raw()
		.toBuffer({ resolveWithObject: true });
	for (let quality = 20; ; quality++) {
		const jpeg = await sharp(dots.data, { raw: dots.info }).jpeg({ quality }).toBuffer();
		if (jpeg.length >= PHOTO_BYTES) return jpeg;
	}
}

/** Ticks of the clock in which Linux counts (USER_HZ). */
const TICKS_A_SECOND = 100;

/** Seconds of a core that the CMS has used, the process that draws its photos apart; `null` where nobody can tell. */
function cmsCpuSeconds(): number | null {
	try {
		const [cms = ''] = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').split(' ');
		const times = readFileSync(`/proc/${cms}/stat`, 'utf8')
			.replace(/^.*\) /, '')
			.split(' ');
		return (Number(times[11]) + Number(times[12])) / TICKS_A_SECOND;
	} catch {
		return null;
	}
}

const share = (values: readonly number[], part: number): number =>
	values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

interface Plan {
	peopleCount: number;
	photoCount: number;
	editorCount: number;
	pauseMs: number;
}

async function measure({ peopleCount, photoCount, editorCount, pauseMs }: Plan): Promise<Measurement[]> {
	const installation = await seededInstallation('--sample');
	const { env, folder, remove } = installation;
	const supervisor = new Supervisor(path.join(folder, 'logs'));
	try {
		const cookies = await signInPeople(env, peopleCount);
		const [cms] = productProcesses(env);
		if (cms === undefined) throw new Error('The product has a CMS.');
		supervisor.start(cms);
		const deadline = Date.now() + START_WITHIN_MS;
		while ((await fetch(`${env.CMS_URL}/_health`).catch(() => null))?.status !== 204) {
			if (Date.now() > deadline) throw new Error('The CMS did not answer in time.');
			await sleep(200);
		}
		const photo = await makePhoto();
		const [loadBefore = 0] = os.loadavg();
		const run: Run = { saves: [], uploads: [], failures: [] };
		const over = new AbortController();
		const editing = Promise.all(Array.from({ length: editorCount }, () => editMeanwhile(installation, over.signal)));
		// Looked at in the end; what fails before is told first.
		editing.catch(() => undefined);
		const cpuBefore = cmsCpuSeconds();
		const startedMs = performance.now();
		await Promise.all(
			cookies.map((cookie) => answerAll({ url: env.CMS_URL, cookie, photo, photoCount, pauseMs, run })),
		);
		const seconds = (performance.now() - startedMs) / 1000;
		const cpuAfter = cmsCpuSeconds();
		over.abort();
		const edits = (await editing).reduce((sum, count) => sum + count, 0);
		agent.destroy();
		if (run.failures.length > 0)
			throw new Error(`${run.failures.length} requests failed: ${run.failures.slice(0, 5).join('; ')}`);
		const rate = Math.round(run.saves.length / seconds);
		const photos = `${run.uploads.length} photos of ${Math.round(photo.length / 1000)} kB`;
		return [
			{
				what: `save while ${peopleCount} people answer, 95 of 100`,
				ms: share(run.saves, 0.95),
				budgetMs: SAVE_BUDGET_MS,
				note: `${run.saves.length} saves without an error, ${rate} a second; ${edits} saves of an editor meanwhile`,
			},
			{
				what: 'save, median',
				ms: share(run.saves, 0.5),
				note: `slowest ${Math.round(share(run.saves, 1))} ms; load of the machine before: ${loadBefore.toFixed(1)} on ${os.availableParallelism()} cores`,
			},
			...(cpuBefore === null || cpuAfter === null
				? []
				: [
						{
							what: 'core of the CMS for a save',
							ms: ((cpuAfter - cpuBefore) * 1000) / run.saves.length,
							note: 'with its share of receiving photos and of the editor, and without drawing photos',
						},
					]),
			{
				what: 'photo received, 95 of 100',
				ms: share(run.uploads, 0.95),
				note: `${photos}, ${((photo.length * photoCount) / 1e6).toFixed(1)} MB of each person, written through to the disk`,
			},
		];
	} catch (error) {
		throw new Error(
			`The benchmark could not be carried out. The last lines of the log:\n${supervisor.lastLines('cms')}`,
			{
				cause: error,
			},
		);
	} finally {
		await supervisor.stop();
		remove();
	}
}

const { values } = parseArgs({
	options: {
		people: { type: 'string', default: '330' },
		photos: { type: 'string', default: '6' },
		editors: { type: 'string', default: '1' },
		pause: { type: 'string', default: '0' },
		json: { type: 'boolean', default: false },
		help: { type: 'boolean', default: false },
	},
});
const plan: Plan = {
	peopleCount: Number(values.people),
	photoCount: Number(values.photos),
	editorCount: Number(values.editors),
	pauseMs: Number(values.pause),
};
if (values.help || Object.values(plan).some((number) => !(number >= 0))) {
	process.stdout.write(HELP);
	process.exitCode = values.help ? 0 : 2;
} else {
	report(await measure(plan), { isJson: values.json });
}
