/** Measures how fast saves are answered while every municipality answers at the same time, and editors work. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { openSession } from '@mab/cms/collection/sessions.ts';
import { allQuestions } from '@mab/cms/domain/questionnaire.ts';
import { FIRST_QUESTIONNAIRE } from '@mab/cms/domain/questionnaire-first.ts';
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

  --people  330, one for each municipality
  --pause   between two answers of a person, at most: 2000. With 0 nobody ever stops.
  --json    for scripts/bench.ts
`;

/** Issue 5, "Must reach". */
const SAVE_BUDGET_MS = 500;

const ANSWERS = 33;
const PHOTOS = 6;
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

/** A text of the length that municipalities write. */
const TEXT = 'ভ্যান গাড়ি প্রতিদিন সকালে বাড়ি বাড়ি গিয়ে বর্জ্য সংগ্রহ করে। '.repeat(6);

const PATHS = allQuestions(FIRST_QUESTIONNAIRE)
	.slice(0, ANSWERS)
	.map(({ key, fields, repeat }) => `${key}.${repeat === null ? '' : 'row1.'}${fields[0]?.key}`);

interface Person {
	url: string;
	cookie: string;
	photo: Uint8Array<ArrayBuffer>;
	pauseMs: number;
	run: Run;
}

async function answerAll({ url, cookie, photo, pauseMs, run }: Person): Promise<void> {
	const ask = async (method: string, address: string, body: BodyInit, type = 'application/json') => {
		const startedMs = performance.now();
		const answer = await fetch(`${url}/api/responses/${address}`, {
			method,
			headers: { cookie, 'content-type': type },
			body,
		});
		const text = await answer.text();
		if (!answer.ok) run.failures.push(`${method} ${address}: ${answer.status} ${text.slice(0, 200)}`);
		return performance.now() - startedMs;
	};
	const id = uuid7();
	await ask('PUT', id, JSON.stringify({ path: 'practice' }));
	for (const [index, answer] of PATHS.entries()) {
		await sleep(Math.random() * pauseMs);
		const changes = { [answer]: `${index} ${TEXT}` };
		const operation = { baseVersion: index, questionnaireVersion: FIRST_QUESTIONNAIRE.version, changes };
		run.saves.push(await ask('PUT', `${id}/ops/${uuid7()}`, JSON.stringify(operation)));
		if (index % 6 === 2 && index / 6 < PHOTOS) {
			const place = `${id}/attachments/${uuid7()}?path=photos.row1.file&name=photo.jpg`;
			run.uploads.push(await ask('PUT', place, photo, 'image/jpeg'));
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

const share = (values: readonly number[], part: number): number =>
	values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

async function measure(peopleCount: number, pauseMs: number): Promise<Measurement[]> {
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
		const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
		const jpeg = await sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#888', noise } })
			.jpeg({ quality: 40 })
			.toBuffer();
		const photo = new Uint8Array(jpeg);
		const run: Run = { saves: [], uploads: [], failures: [] };
		const over = new AbortController();
		const editing = editMeanwhile(installation, over.signal);
		const startedMs = performance.now();
		await Promise.all(cookies.map((cookie) => answerAll({ url: env.CMS_URL, cookie, photo, pauseMs, run })));
		const seconds = (performance.now() - startedMs) / 1000;
		over.abort();
		const edits = await editing;
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
			{ what: 'save, median', ms: share(run.saves, 0.5), note: `slowest ${Math.round(share(run.saves, 1))} ms` },
			{
				what: 'photo received, 95 of 100',
				ms: share(run.uploads, 0.95),
				note: `${photos}, written through to the disk`,
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
		pause: { type: 'string', default: '2000' },
		json: { type: 'boolean', default: false },
		help: { type: 'boolean', default: false },
	},
});
const [peopleCount, pauseMs] = [Number(values.people), Number(values.pause)];
if (values.help || !peopleCount || !Number.isFinite(pauseMs)) {
	process.stdout.write(HELP);
	process.exitCode = values.help ? 0 : 2;
} else {
	report(await measure(peopleCount, pauseMs), { isJson: values.json });
}
