/**
 * A person fills in and submits responses while the server is killed again and again, and while connections are cut
 * before the answer comes. The device repeats what was not acknowledged, and nothing else.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { examiner } from '@mab/cms/collection/attachment-intake.ts';
import { openAttachmentStore } from '@mab/cms/collection/attachment-store.ts';
import { ensureCollectionTables } from '@mab/cms/collection/tables.ts';
import type { Operation, VersionedAnswer } from '@mab/cms/domain/questionnaire/response-answers.ts';
import {
	acknowledged,
	copyOf,
	isBehind,
	type ResponseCopy,
	sending,
	shownAnswers,
	typedIn,
} from '@mab/cms/domain/response/response-copy.ts';
import { answersOf, foldOperation } from '@mab/cms/domain/response/response-merge.ts';
import { openMailDatabase } from '@mab/cms/mail/database.ts';
import { ensureMailTables } from '@mab/cms/mail/tables.ts';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { fullAnswers, newId, signedInFocalPoint } from '../support/collection.ts';
import { freePort } from '../support/product.ts';
import { temporaryFolder } from '../support/temporary.ts';

const KILLS = 50;
const ENTRY = path.resolve(import.meta.dirname, '..', 'support', 'responses-entry.ts');
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The server, killed at random moments; the next one, loaded meanwhile, takes its place. */
async function killAndRestart(env: NodeJS.ProcessEnv): Promise<{ done: Promise<void>; stop: () => void }> {
	const load = async (): Promise<ChildProcess> => {
		const child = spawn(process.execPath, [ENTRY], { env, stdio: ['pipe', 'pipe', 'inherit'] });
		await said(child);
		return child;
	};
	const serve = async (child: ChildProcess) => {
		child.stdin?.write('go\n');
		await said(child);
	};
	let current = await load();
	await serve(current);
	const kill = async () => {
		for (let count = 0; count < KILLS; count++) {
			const next = await load();
			await sleep(Math.random() * 60);
			const ended = new Promise((resolve) => current.once('exit', resolve));
			current.kill('SIGKILL');
			await ended;
			current = next;
			await serve(current);
		}
	};
	return { done: kill(), stop: () => current.kill('SIGKILL') };
}

const said = (child: ChildProcess): Promise<unknown> =>
	new Promise((resolve, reject) => {
		child.stdout?.once('data', resolve);
		child.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
	});

/** Repeats a request until an answer came. Every eighth time the connection is cut before that. */
async function persist(url: string, init: RequestInit): Promise<Response> {
	for (let attempt = 0; ; attempt++) {
		try {
			const isCut = Math.random() < 1 / 8;
			const signal = AbortSignal.timeout(isCut ? 1 + Math.random() * 12 : 5000);
			const response = await fetch(url, { ...init, signal });
			const text = await response.text();
			if (response.status >= 500) throw new Error(text);
			return new Response(text, { status: response.status });
		} catch (error) {
			if (attempt > 2000) throw error;
			await sleep(5);
		}
	}
}

test(`what is typed under ${KILLS} kills -9 is taken once, adds up to what the person sees, and has one receipt`, async () => {
	const folder = temporaryFolder('responses-killed');
	const port = await freePort();
	const env = {
		...{ PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE },
		...{ PORT: String(port), STORE_DIR: path.join(folder, 'store'), DATABASE_FILENAME: path.join(folder, 'mab.db') },
	};
	const knex = openMailDatabase(env);
	await ensureMailTables(knex);
	await ensureCollectionTables(knex);
	const { cookie } = await signedInFocalPoint(knex, { municipalityCode: 'sakhipur' });
	const photo = new Uint8Array(
		await sharp({ create: { width: 60, height: 40, channels: 3, background: '#088' } })
			.jpeg()
			.toBuffer(),
	);
	const server = await killAndRestart(env);
	let isOver = false;
	server.done.finally(() => {
		isOver = true;
	});
	const ask = (method: string, address: string, body?: unknown) =>
		persist(`http://127.0.0.1:${port}/api/responses/${address}`, {
			method,
			headers: { cookie, 'content-type': 'application/json' },
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
		});

	async function answerOnce(): Promise<{ id: string; copy: ResponseCopy; sent: Operation[]; reference: string }> {
		const id = newId();
		const fileId = newId();
		let copy = copyOf(await (await ask('PUT', id, { path: 'practice' })).json());
		const sent: Operation[] = [];
		const upload = `${id}/attachments/${fileId}?path=photos.row1.file&name=van.jpg`;
		const uploaded = await persist(`http://127.0.0.1:${port}/api/responses/${upload}`, {
			method: 'PUT',
			headers: { cookie },
			body: photo,
		});
		expect(uploaded.status).toBe(201);
		for (const [answer, value] of Object.entries(fullAnswers({ fileId }))) {
			copy = sending(typedIn(copy, { [answer]: value }), newId());
			const { opId, ...body } = copy.sent as Operation;
			sent.push(copy.sent as Operation);
			const response = await ask('PUT', `${id}/ops/${opId}`, body);
			expect(response.status, await response.clone().text()).toBe(200);
			copy = acknowledged(copy, await response.json());
		}
		const submission = await ask('POST', `${id}/submission`, { version: copy.version });
		expect(submission.status, await submission.clone().text()).toBe(200);
		return { id, copy, sent, reference: (await submission.json()).reference };
	}

	try {
		const answered = [];
		while (!isOver) answered.push(await answerOnce());
		await server.done;
		server.stop();
		expect(answered.length).toBeGreaterThan(3);

		for (const { id, copy, sent, reference } of answered) {
			const operations = await knex('response_operations').where({ response_id: id }).orderBy('version');
			expect(operations.map(({ op_id }) => op_id)).toEqual(sent.map(({ opId }) => opId));
			const fold = new Map<string, VersionedAnswer>();
			for (const [index, operation] of sent.entries()) {
				for (const [answer, value] of foldOperation(fold, operation, index + 1).changes) fold.set(answer, value);
			}
			const rows = await knex('response_answers').where({ response_id: id }).select('path', 'value');
			const stored = Object.fromEntries(rows.map((row) => [row.path, row.value]));
			expect(stored).toEqual(answersOf(fold));
			expect(stored).toEqual(shownAnswers(copy));
			expect(isBehind(copy)).toBe(false);
			const submissions = await knex('response_submissions').where({ response_id: id });
			expect(submissions).toHaveLength(1);
			expect(JSON.parse(submissions[0].answers)).toEqual(stored);
			expect((await knex('responses').where({ id }).first('reference')).reference).toBe(reference);
			expect(await knex('response_events').where({ response_id: id }).pluck('kind')).toEqual(['begun', 'submitted']);
			expect(await knex('letters').where({ dedupe_key: `responseReceipt:${id}:1` })).toHaveLength(1);
		}

		const store = await openAttachmentStore(env.STORE_DIR);
		await examiner({ knex, store, clamd: null, log: () => undefined })();
		const files = await knex('response_attachments').select('stored_as', 'cleared_at', 'fault');
		expect(files).toHaveLength(answered.length);
		const kept = new Set(readdirSync(path.join(env.STORE_DIR, 'files')));
		for (const file of files) {
			expect(file).toMatchObject({ fault: null, cleared_at: expect.any(String) });
			expect(kept.has(file.stored_as) && kept.has(`${file.stored_as}-small`)).toBe(true);
		}
	} finally {
		server.stop();
		await knex.destroy();
		rmSync(folder, { recursive: true, force: true });
	}
});
