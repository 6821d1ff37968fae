import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { receiveAttachment } from '@mab/cms/collection/attachment-intake.ts';
import { openAttachmentStore } from '@mab/cms/collection/attachment-store.ts';
import { takeOperation } from '@mab/cms/collection/operations.ts';
import {
	answerCheck,
	lastConfirmations,
	newestChecks,
	openCheck,
	takeAsking,
} from '@mab/cms/collection/practice-checks.ts';
import { decidePart, proposalsOfPractice, propose, waitingParts } from '@mab/cms/collection/proposals.ts';
import { beginResponse, listResponses, readResponse } from '@mab/cms/collection/responses.ts';
import { receiptOfResponse, submitResponse } from '@mab/cms/collection/submissions.ts';
import { ensureCollectionTables } from '@mab/cms/collection/tables.ts';
import { isOutage } from '@mab/cms/domain/outage.ts';
import type { CheckAnswer } from '@mab/cms/domain/practice/practice-check.ts';
import { Problem } from '@mab/cms/domain/problem.ts';
import { FIRST_QUESTIONNAIRE } from '@mab/cms/domain/questionnaire/questionnaire-first.ts';
import type { Answers } from '@mab/cms/domain/questionnaire/response-answers.ts';
import { openMailDatabase } from '@mab/cms/mail/database.ts';
import { ensureMailTables } from '@mab/cms/mail/tables.ts';
import type { Knex } from 'knex';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	COLLECTION_ENGINES,
	type CollectionDatabase,
	type FocalPoint,
	fullAnswers,
	newId,
	signedInFocalPoint,
} from '../support/collection.ts';
import { fillingOf, limitOfPages, mountSmallDisk } from '../support/small-disk.ts';

const codeOf = (work: Promise<unknown>): Promise<unknown> =>
	work.then(
		() => 'done',
		(error) => (error instanceof Problem ? error.code : error),
	);

describe.each(Object.entries(COLLECTION_ENGINES))('on %s', (_, open) => {
	let database: CollectionDatabase;
	let knex: Knex;
	let shirin: FocalPoint;
	let colleague: FocalPoint;

	beforeAll(async () => {
		database = await open();
		knex = database.knex;
		shirin = await signedInFocalPoint(knex, { municipalityCode: 'sakhipur' });
		colleague = await signedInFocalPoint(knex, { municipalityCode: 'savar', name: 'Kamal Hossain' });
	});
	afterAll(() => database.close());

	const begin = (id = newId(), overrides = {}) =>
		beginResponse(knex, shirin.person, {
			...{ id, path: 'practice', questionnaire: FIRST_QUESTIONNAIRE, roundId: null },
			...overrides,
		});
	const save = (id: string, changes: Answers, { baseVersion = 0, opId = newId() } = {}) =>
		takeOperation(knex, shirin.person, id, { opId, baseVersion, questionnaireVersion: 1, changes });
	const submit = (id: string, version: number) =>
		submitResponse(knex, shirin.person, id, { version, questionnaire: FIRST_QUESTIONNAIRE });

	/** A file in quarantine. */
	async function receivedFile(responseId: string): Promise<string> {
		const id = randomUUID();
		await knex('response_attachments').insert({
			...{ id, response_id: responseId, path: 'photos.row1.file', original_name: 'van.jpg', size: 5 },
			...{ sha256: 'a'.repeat(64), actor: shirin.actor, received_at: new Date().toISOString() },
		});
		return id;
	}

	test('a proposal sent twice at once is kept once, and what was sent under its id later is kept beside it', async () => {
		const id = newId();
		const said = (after: string) => ({
			...({ id, practiceId: 'practice-1', municipalityCode: 'sakhipur', locale: 'bn', actor: 'focal:1' } as const),
			actorName: 'Shirin Akter',
			parts: [
				{ key: 'note', label: { bn: 'কী বদলেছে', en: 'What changed' }, before: '', after, on: null, source: null },
			],
		});
		const send = (after: string) => knex.transaction((trx) => propose(trx, said(after), new Date()));
		const ids = [...(await Promise.all([send('New vans'), send('New vans')])), await send('New mayor')];
		expect(new Set(ids).size).toBe(2);
		const kept = await proposalsOfPractice(knex, 'practice-1', 'sakhipur');
		expect(kept.map(({ parts }) => parts[0]?.after).sort()).toEqual(['New mayor', 'New vans']);
		expect(await proposalsOfPractice(knex, 'practice-1', 'savar')).toEqual([]);
		const [part] = kept[0]?.parts ?? [];
		const decide = () =>
			knex.transaction((trx) =>
				decidePart(
					trx,
					{ partId: part?.id ?? 0, decision: 'taken', reason: 'x', by: 'desk:1', byName: 'Rahima', writtenHash: null },
					new Date(),
				),
			);
		const outcomes = await Promise.all([codeOf(decide()), codeOf(decide())]);
		expect(outcomes.map((each) => each ?? 'done').sort()).toEqual(['done', 'proposal.decided']);
		expect((await waitingParts(knex, 'sakhipur')).get('practice-1')).toBe(1);
	});

	test('a question whether a practice runs is asked once; of its answers the newest counts', async () => {
		const check = { practiceId: 'practice-2', municipalityCode: 'sakhipur', dueOn: '2026-11-30' };
		await Promise.all([openCheck(knex, check), openCheck(knex, check)]);
		const { id } = (await newestChecks(knex)).get('practice-2') ?? { id: 0 };
		const asked = await Promise.all([1, 2].map(() => takeAsking(knex, id, 7, new Date())));
		expect(asked.sort()).toEqual([false, true]);
		const answer = (given: CheckAnswer) =>
			knex.transaction((trx) =>
				answerCheck(
					trx,
					{ checkId: id, answer: given, stoppedOn: null, words: null, actor: 'focal:7', actorName: 'Shirin Akter' },
					new Date('2026-12-31T19:00:00.000Z'),
				),
			);
		expect([await answer('running'), await answer('running')]).toEqual([true, false]);
		expect((await lastConfirmations(knex, 'practice-2')).get('practice-2')).toBe('2027-01');
		await answer('other');
		expect((await newestChecks(knex)).get('practice-2')?.answer).toBe('other');
		expect((await lastConfirmations(knex)).has('practice-2')).toBe(false);
	});

	test('beginning twice makes one response, and one event', async () => {
		const { id } = await begin(newId(), { path: 'planned' });
		const again = await begin(id, { path: 'planned' });
		expect(again).toMatchObject({ id, path: 'planned', state: 'draft', version: 1 });
		expect(again.answers).toEqual({ 'stage.value': { value: 'planned', version: 1 } });
		expect(await knex('response_events').where({ response_id: id })).toHaveLength(1);
	});

	test('a save repeated gets the same answer and is kept once; under its number nothing else is taken', async () => {
		const { id } = await begin();
		const opId = newId();
		const first = await save(id, { 'title.value': 'Van' }, { opId });
		await save(id, { 'title.value': 'Vans' }, { baseVersion: 1 });
		expect(await save(id, { 'title.value': 'Van' }, { opId })).toEqual(first);
		expect(await codeOf(save(id, { 'title.value': 'Tram' }, { opId }))).toBe('response.operation-reused');
		const read = await readResponse(knex, shirin.person, id);
		expect(read).toMatchObject({ version: 2, title: 'Vans' });
		expect(await knex('response_operations').where({ response_id: id })).toHaveLength(2);
	});

	test('two devices keep both texts, and a row removed against an edit of it is a conflict', async () => {
		const { id } = await begin();
		await save(id, { 'title.value': 'Van', 'steps.a.$position': '1', 'steps.a.what': 'Dig' });
		await save(id, { 'title.value': 'Their van', 'steps.a.what': 'Dig deep' }, { baseVersion: 1 });
		const mine = { 'title.value': 'My van', 'steps.a.$position': '', 'stage.value': 'planned' };
		const { conflicts, version } = await save(id, mine, { baseVersion: 1 });
		expect(version).toBe(3);
		expect(conflicts).toEqual([
			expect.objectContaining({
				path: 'title.value',
				kind: 'value',
				mine: 'My van',
				theirs: 'Their van',
				by: 'Shirin Akter',
			}),
			expect.objectContaining({ path: 'steps.a.$position', kind: 'rowChanged', mine: '' }),
		]);
		const { answers, path } = await readResponse(knex, shirin.person, id);
		expect(path).toBe('planned');
		expect(answers['title.value']).toEqual({ value: 'Their van', version: 2 });
		expect(answers['steps.a.$position']).toEqual({ value: '1', version: 1 });
	});

	test('many saves at the same time are each kept, in one order', async () => {
		const { id } = await begin();
		const results = await Promise.all(
			Array.from({ length: 20 }, (_, index) => save(id, { [`steps.r${index}.what`]: `Step ${index}` })),
		);
		expect(results.map(({ version }) => version).toSorted((a, b) => a - b)).toEqual(
			results.map((_, index) => index + 1),
		);
		expect(Object.keys((await readResponse(knex, shirin.person, id)).answers)).toHaveLength(20);
	});

	test('saves of many responses at the same time share a transaction, and each has its own outcome', async () => {
		const ids = await Promise.all(Array.from({ length: 12 }, async () => (await begin()).id));
		const [sent = '', full = '', ...open] = ids;
		const answers = fullAnswers({ fileId: await receivedFile(sent) });
		await submit(sent, (await save(sent, answers)).version);
		await knex.batchInsert(
			'response_answers',
			Array.from({ length: 2000 }, (_, index) => ({
				...{ response_id: full, path: `steps.r${index}.what`, value: 'x', version: 1 },
				...{ actor: shirin.actor, changed_at: new Date().toISOString() },
			})),
			100,
		);
		const reused = newId();
		await save(open[0] ?? '', { 'title.value': 'First' }, { opId: reused });
		const title = { 'title.value': 'Van', 'sector.value': 'water' };
		const outcomes = await Promise.all([
			...open.map((id) => codeOf(save(id, title, { baseVersion: 1 }))),
			...open.map((id) => codeOf(save(id, { 'problem.value': 'Floods' }, { baseVersion: 2 }))),
			codeOf(save(sent, title)),
			codeOf(save(full, title)),
			codeOf(save(newId(), title)),
			codeOf(save(open[1] ?? '', { 'title.value': 'Other' }, { opId: reused })),
			codeOf(
				takeOperation(knex, colleague.person, open[2] ?? '', {
					opId: newId(),
					baseVersion: 0,
					questionnaireVersion: 1,
					changes: title,
				}),
			),
		]);
		expect(outcomes).toEqual([
			...[...open, ...open].map(() => 'done'),
			...['response.submitted', 'response.too-many-answers', 'response.unknown'],
			...['response.operation-reused', 'response.unknown'],
		]);
		for (const id of open) {
			const { version, answers: kept, title: listed, sector } = await readResponse(knex, shirin.person, id);
			expect([version - (id === open[0] ? 1 : 0), listed, sector]).toEqual([2, 'Van', 'water']);
			expect([kept['title.value']?.value, kept['problem.value']?.value]).toEqual(['Van', 'Floods']);
		}
		expect((await readResponse(knex, shirin.person, full)).version).toBe(0);
	});

	test('texts that are hard for databases come back as they were sent', async () => {
		const { id } = await begin();
		const text = `ক্ষ র\u200d্য ৳ ' " \\ 🚰 %s ? $1 ${'x'.repeat(19_000)}`;
		await save(id, { 'summary.value': text });
		expect((await readResponse(knex, shirin.person, id)).answers['summary.value']?.value).toBe(text);
	});

	test('a response is submitted once: the same again gets the same receipt, and nothing is taken after it', async () => {
		const { id } = await begin();
		const fileId = await receivedFile(id);
		const answers = fullAnswers({ fileId });
		const { version } = await save(id, { ...answers, 'steps.gone.$position': '', 'steps.gone.what': 'Removed' });
		const [receipt, again] = await Promise.all([submit(id, version), submit(id, version)]);
		expect(receipt).toEqual(again);
		expect(receipt).toMatchObject({ round: 1, reference: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{8}$/) });
		expect(await submit(id, version)).toEqual(receipt);
		expect(await receiptOfResponse(knex, id)).toEqual(receipt);
		expect(await codeOf(save(id, { 'title.value': 'Later' }))).toBe('response.submitted');
		expect(await codeOf(submit(id, version + 1))).toBe('response.submitted');
		const [frozen, ...more] = await knex('response_submissions').where({ response_id: id });
		expect(more).toEqual([]);
		expect(JSON.parse(frozen.answers)).toEqual(answers);
		expect((await readResponse(knex, shirin.person, id)).state).toBe('submitted');
	});

	test('what is not complete, or changed meanwhile, is not submitted', async () => {
		const { id } = await begin();
		await save(id, { 'title.value': 'Van' });
		expect(await codeOf(submit(id, 0))).toBe('response.changed-meanwhile');
		expect(await codeOf(submit(id, 1))).toBe('response.incomplete');
		await save(id, fullAnswers({ fileId: randomUUID() }), { baseVersion: 1 });
		const refusal = await submit(id, 2).catch((error: Problem) => error.details);
		expect(refusal).toMatchObject({ faults: [{ path: expect.stringMatching(/^photos\./), code: 'not-a-file' }] });
	});

	test('"nothing to report" is said once in a round', async () => {
		await begin(newId(), { path: 'nothing', roundId: 'round-1' });
		expect(await codeOf(begin(newId(), { path: 'nothing', roundId: 'round-1' }))).toBe('response.nothing-said');
		const other = await begin(newId(), { roundId: 'round-1' });
		await save(other.id, { 'nothing.isSaid': 'yes' });
		expect(await codeOf(submit(other.id, 1))).toBe('response.nothing-said');
	});

	test('a copy has the answers without files and declaration', async () => {
		const { id } = await begin();
		await save(id, fullAnswers({ fileId: randomUUID() }));
		const copy = await begin(newId(), { copiedFrom: id });
		const keys = new Set(Object.keys(copy.answers).map((path) => path.split('.')[0]));
		expect(keys.has('title') && keys.has('steps')).toBe(true);
		expect(['photos', 'declaration', 'documents'].filter((key) => keys.has(key))).toEqual([]);
		expect(copy.copiedFrom).toBe(id);
	});

	test('another municipality finds nothing of it under its id', async () => {
		const { id } = await begin();
		const { person } = colleague;
		const operation = { opId: newId(), baseVersion: 0, questionnaireVersion: 1, changes: { 'title.value': 'X' } };
		const beginning = { id, path: 'practice', questionnaire: FIRST_QUESTIONNAIRE, roundId: null } as const;
		expect(await codeOf(readResponse(knex, person, id))).toBe('response.unknown');
		expect(await codeOf(takeOperation(knex, person, id, operation))).toBe('response.unknown');
		expect(await codeOf(beginResponse(knex, person, beginning))).toBe('response.unknown');
		expect(await codeOf(beginResponse(knex, person, { ...beginning, id: newId(), copiedFrom: id }))).toBe(
			'response.unknown',
		);
		const submitting = { version: 0, questionnaire: FIRST_QUESTIONNAIRE };
		expect(await codeOf(submitResponse(knex, person, id, submitting))).toBe('response.unknown');
		expect(await listResponses(knex, person)).toEqual([]);
		expect((await readResponse(knex, shirin.person, id)).version).toBe(0);
	});
});

test('on a full disk nothing is half stored, and the same saves and photos are taken once there is room', async () => {
	const disk = mountSmallDisk(16);
	const folder = disk?.folder ?? mkdtempSync(path.join(os.tmpdir(), 'mab-full-'));
	const knex = openMailDatabase({ DATABASE_FILENAME: path.join(folder, 'mab.db') });
	try {
		await ensureMailTables(knex);
		await ensureCollectionTables(knex);
		const store = await openAttachmentStore(path.join(folder, 'attachments'));
		const intake = { knex, store, clamd: null, log: () => undefined };
		const { person } = await signedInFocalPoint(knex, { municipalityCode: 'sakhipur' });
		const ids = Array.from({ length: 30 }, () => newId());
		const begun = { path: 'practice', questionnaire: FIRST_QUESTIONNAIRE, roundId: null } as const;
		for (const id of ids) await beginResponse(knex, person, { ...begun, id });
		const operation = (text: string) => ({
			...{ opId: newId(), baseVersion: 0, questionnaireVersion: 1 },
			changes: { 'summary.value': text.repeat(19_000), 'problem.value': 'y'.repeat(19_000) },
		});
		const sent = ids.flatMap((id) => ['a', 'b', 'c', 'd'].map((text) => ({ id, operation: operation(text) })));
		const [photoOf = ''] = ids;
		const photo = new Uint8Array(
			await sharp({ create: { width: 60, height: 40, channels: 3, background: '#088' } })
				.jpeg()
				.toBuffer(),
		);
		const announced = { responseId: photoOf, id: newId(), path: 'photos.row1.file', name: 'van.jpg' };
		const sendPhoto = () => receiveAttachment(intake, person, announced, new Blob([photo]).stream());

		const filling = disk === null ? limitOfPages(knex) : fillingOf(disk);
		await filling.fill();
		const outcomes = await Promise.allSettled(
			sent.map(({ id, operation: one }) => takeOperation(knex, person, id, one)),
		);
		const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
		expect(refused.length).toBeGreaterThan(0);
		expect(refused.every(({ reason }) => isOutage(reason))).toBe(true);
		const kept = await knex('response_operations').pluck('op_id');
		const acknowledged = sent.filter((_, index) => outcomes[index]?.status === 'fulfilled');
		expect(kept.toSorted()).toEqual(acknowledged.map(({ operation: { opId } }) => opId).toSorted());
		if (disk !== null) {
			await expect(sendPhoto()).rejects.toSatisfy(isOutage);
			expect(readdirSync(path.join(folder, 'attachments', 'incoming'))).toEqual([]);
		}

		await filling.free();
		for (const { id, operation: one } of sent) await takeOperation(knex, person, id, one);
		expect(await knex('response_operations').count({ count: '*' })).toEqual([{ count: sent.length }]);
		for (const id of ids) expect((await readResponse(knex, person, id)).version).toBe(4);
		expect((await sendPhoto()).state).toBe('quarantine');
		expect(await knex.raw('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
	} finally {
		await knex.destroy();
		if (disk === null) rmSync(folder, { recursive: true, force: true });
		else disk.remove();
	}
});
