/** From an answer of a municipality to a published practice: two levels of review, remarks, provenance, fact check. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterSubmission } from '@mab/cms/collection/after-submission.ts';
import { takeOperation } from '@mab/cms/collection/operations.ts';
import { answerRemark } from '@mab/cms/collection/remarks.ts';
import { beginResponse } from '@mab/cms/collection/responses.ts';
import { submitResponse } from '@mab/cms/collection/submissions.ts';
import { FIRST_QUESTIONNAIRE } from '@mab/cms/domain/questionnaire/questionnaire-first.ts';
import type { DemoPerson } from '@mab/scripts/seed/people.ts';
import type { Knex } from 'knex';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CmsInstance, startCms } from '../support/cms-instance.ts';
import { type FocalPoint, fullAnswers, newId, signedInFocalPoint } from '../support/collection.ts';
import { type Desk, deskOf } from '../support/desk.ts';
import { completePractice, PRACTICE, type SeededIds, seededIds } from '../support/entries.ts';
import { type Answer, type Ask, askerOf } from '../support/http.ts';

let cms: CmsInstance;
let desk: Desk;
let ids: SeededIds;
let ask: Ask;
let knex: Knex;
let kushtia: FocalPoint;
let singra: FocalPoint;

beforeAll(async () => {
	cms = await startCms();
	desk = deskOf(cms);
	ids = seededIds(cms);
	ask = askerOf(cms);
	knex = cms.strapi.db.connection;
	for (const [code, name] of [
		['kushtia', 'Shirin Akter'],
		['singra', 'Jamal Uddin'],
	] as const) {
		await knex('focal_points').where({ municipality_code: code, ended_at: null }).update({ ended_at: '2026-01-01' });
		const point = await signedInFocalPoint(knex, { municipalityCode: code, name });
		if (code === 'kushtia') kushtia = point;
		else singra = point;
	}
});
afterAll(() => cms?.stop());

interface View {
	state: string;
	offers: { move: string; refusal: { en: string } | null }[];
	sections: {
		questions: {
			key: string;
			hasChanged: boolean;
			remarks: { id: number; state: string }[];
			lines: { file: { originalSize: number | null } | null }[];
		}[];
	}[];
	timeline: { label: { en: string } }[];
	assignments: { level: string; reviewerId: number }[];
	completeness: number;
	practice: { documentId: string } | null;
	similar: { responseId: string | null }[];
}

const at = (id: string, rest = '') => `/desk/responses/${id}${rest}`;
const view = async (id: string, as: DemoPerson = 'editor') => (await ask<View>('GET', at(id), { as })).body;
const post = (id: string, rest: string, as: DemoPerson, json: unknown): Promise<Answer<View>> =>
	ask<View>('POST', at(id, rest), { as, json });
const move = (id: string, as: DemoPerson, name: string, reason = '') => post(id, '/moves', as, { move: name, reason });
const questionOf = ({ sections }: View, key: string) =>
	sections.flatMap(({ questions }) => questions).find((question) => question.key === key);

const ORIGINAL = Buffer.from('the photo as it came');

/** A photo as the intake keeps it once it was proven clean, with its original. */
async function clearedPhoto(responseId: string): Promise<string> {
	const bytes = await sharp({ create: { width: 800, height: 450, channels: 3, background: '#0a7' } })
		.jpeg()
		.toBuffer();
	const [id, storedAs] = [newId(), newId().replaceAll('-', '')];
	const folder = path.join(process.env.PRIVATE_DIR ?? '', 'attachments', 'files');
	await mkdir(folder, { recursive: true });
	await writeFile(path.join(folder, storedAs), bytes);
	await writeFile(path.join(folder, `${storedAs}-small`), await sharp(bytes).resize(200).jpeg().toBuffer());
	await writeFile(path.join(folder, `${storedAs}-original`), ORIGINAL);
	const now = new Date().toISOString();
	await knex('response_attachments').insert({
		...{ id, response_id: responseId, path: 'photos.row1.file', original_name: 'van.jpg', media_type: 'image/jpeg' },
		...{ size: bytes.length, sha256: 'a'.repeat(64), stored_as: storedAs, width: 800, height: 450 },
		...{ actor: kushtia.actor, received_at: now, cleared_at: now },
	});
	await knex('response_originals').insert({ attachment_id: id, size: ORIGINAL.length, kept_at: now });
	return id;
}

async function save({ person }: FocalPoint, id: string, changes: Record<string, string>): Promise<void> {
	const { version } = await knex('responses').where({ id }).first();
	const operation = { opId: newId(), baseVersion: version, questionnaireVersion: 1, changes };
	await takeOperation(knex, person, id, operation as never);
}

async function submit({ person }: FocalPoint, id: string): Promise<void> {
	const { version } = await knex('responses').where({ id }).first();
	await submitResponse(knex, person, id, {
		...{ version, questionnaire: FIRST_QUESTIONNAIRE },
		onSubmitted: (trx, { answers }) =>
			afterSubmission(trx, { responseId: id, questionnaire: FIRST_QUESTIONNAIRE, answers }, new Date()),
	});
}

async function submitted(point: FocalPoint): Promise<string> {
	const id = newId();
	await beginResponse(knex, point.person, { id, path: 'practice', questionnaire: FIRST_QUESTIONNAIRE, roundId: null });
	await save(point, id, fullAnswers({ fileId: await clearedPhoto(id) }));
	await submit(point, id);
	return id;
}

/** The newest letter of a kind. */
async function letter(kind: string): Promise<{ email: string; text: string }> {
	const row = await knex('letters').where({ kind }).orderBy('id', 'desc').first();
	return { email: row.email, text: JSON.parse(row.message).text };
}

describe('from an answer to a published practice', () => {
	let id = '';
	let practice = '';

	test('a return carries a reason and remarks, and a letter with the exact question', async () => {
		id = await submitted(kushtia);
		expect((await view(id)).completeness).toBeGreaterThan(70);
		expect((await post(id, '/remarks', 'editor', { question: 'problem', text: 'How many?' })).code).toBe(
			'response.move-not-allowed',
		);
		await move(id, 'editor', 'taken');
		expect((await move(id, 'editor', 'returned', 'Two things')).code).toBe('response.remark-needed');
		await post(id, '/remarks', 'editor', { question: 'problem', text: 'How many houses?' });
		await post(id, '/remarks', 'editor', { question: 'annualCost', text: 'With wages?' });
		expect((await move(id, 'editor', 'passed')).code).toBe('response.remarks-open');
		expect((await move(id, 'editor', 'returned')).code).toBe('response.reason-required');
		expect((await move(id, 'editor', 'returned', 'Two things are unclear.')).body.state).toBe('returned');
		const { email, text } = await letter('response-returned');
		expect(email).toBe('focal@kushtia.example.org');
		expect(text).toContain(`/bn/questionnaire/form/${id}/q/problem/`);
		expect(text).toContain('How many houses?');
	});

	test('a remark closes when the answer changed, or when its explanation was enough', async () => {
		const [problem, cost] = await knex('response_remarks').where({ response_id: id }).orderBy('id');
		await knex.transaction((trx) =>
			answerRemark(trx, kushtia.person, { responseId: id, remarkId: cost.id, text: 'Yes, wages too.' }),
		);
		await save(kushtia, id, { 'problem.value': 'In 3,200 houses waste lay beside the road.' });
		await submit(kushtia, id);
		const again = await view(id);
		expect(again.state).toBe('resubmitted');
		expect(questionOf(again, 'problem')).toMatchObject({
			hasChanged: true,
			remarks: [{ id: problem.id, state: 'closed' }],
		});
		expect(questionOf(again, 'annualCost')).toMatchObject({ hasChanged: false, remarks: [{ state: 'answered' }] });
		await move(id, 'editor', 'taken');
		await post(id, `/remarks/${cost.id}`, 'editor', { step: 'explained', text: '' });
		expect((await move(id, 'editor', 'passed')).body.state).toBe('inReview');
	});

	test('level 2 is named by itself, and said by another person', async () => {
		const { assignments } = await view(id);
		expect(assignments.map(({ level }) => level)).toEqual(['expert']);
		expect((await move(id, 'editor', 'validated')).code).toBe('response.party-not-allowed');
		expect((await move(id, 'expert', 'validated')).body.state).toBe('validated');
		expect((await letter('response-validated')).email).toBe('focal@kushtia.example.org');
	});

	test('one press makes a draft with its origins; a second one opens the first', async () => {
		expect((await post(id, '/practice', 'expert', {})).code).toBe('response.party-not-allowed');
		const first = await ask<{ documentId: string; isNew: boolean }>('POST', at(id, '/practice'), {
			...{ as: 'editor', json: {} },
		});
		const second = await ask<{ documentId: string; isNew: boolean }>('POST', at(id, '/practice'), {
			...{ as: 'approver', json: {} },
		});
		practice = first.body.documentId;
		expect([first.body.isNew, second.body]).toEqual([
			true,
			expect.objectContaining({ documentId: practice, isNew: false }),
		]);
		const draft = await desk.draft({ uid: PRACTICE, documentId: practice }, 'bn');
		expect(draft).toMatchObject({
			...{ reviewState: 'draft', stage: 'pilot', leadMunicipality: { code: 'kushtia' } },
			...{ problem: 'In 3,200 houses waste lay beside the road.', provenance: { origin: 'submission' } },
			cover: { consent: 'given', captionBn: 'Van' },
		});
		expect(await desk.publicIn({ uid: PRACTICE, documentId: practice })).toEqual([]);
		const { body } = await ask<{ origins: { field: string; question: string; round: number }[] }>(
			...(['GET', `/desk/fact-checks/${practice}?locale=bn`, { as: 'editor' }] as const),
		);
		expect(body.origins).toContainEqual(expect.objectContaining({ field: 'problem', question: 'problem', round: 2 }));
	});

	test('the municipality sees the edited text; opening the link changes nothing, the button does', async () => {
		const subject = { uid: PRACTICE, documentId: practice } as const;
		const complete = await completePractice(ids);
		await desk.save('editor', subject, 'bn', { ...complete.shared, ...complete.bn });
		await desk.decide('editor', subject, 'bn', 'sendToFactCheck');
		const check = `/desk/fact-checks/${practice}`;
		expect((await ask('POST', check, { as: 'reader', json: { locale: 'bn' } })).code).toBe('review.role-not-allowed');
		expect((await ask<{ state: string }>('POST', check, { as: 'editor', json: { locale: 'bn' } })).body.state).toBe(
			'waiting',
		);
		expect((await ask('POST', check, { as: 'editor', json: { locale: 'bn' } })).code).toBe('fact-check.asked');
		const link = /\/bn\/questionnaire\/fact-check\/[\w-]{43}/.exec((await letter('fact-check')).text)?.[0] ?? '';
		const stateOf = async () =>
			(await ask<{ state: string }>('GET', `${check}?locale=bn`, { as: 'approver' })).body.state;
		await ask('GET', link);
		expect(await stateOf()).toBe('waiting');
		const foreign = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' };
		expect((await fetch(`${cms.url}${link}`, { method: 'POST', headers: foreign, body: 'answer=agreed' })).status).toBe(
			403,
		);
		const own = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' };
		await fetch(`${cms.url}${link}`, { method: 'POST', headers: own, body: 'answer=agreed' });
		expect(await stateOf()).toBe('agreed');
		expect((await ask('GET', `${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`)).status).toBe(404);
	});

	test('it is approved by somebody who did not edit it, and published', async () => {
		const subject = { uid: PRACTICE, documentId: practice } as const;
		await desk.decide('editor', subject, 'bn', 'confirmFacts');
		await desk.decide('approver', subject, 'bn', 'approve');
		await desk.publish(subject, 'bn');
		expect(await desk.publicIn(subject)).toEqual(['bn']);
	});

	test('the timeline tells all of it, and cannot be changed', async () => {
		const kinds: { kind: string }[] = await knex('response_events').where({ response_id: id }).orderBy('id');
		expect(kinds.map(({ kind }) => kind)).toEqual([
			...['begun', 'submitted', 'taken', 'remarkMade', 'remarkMade', 'returned', 'remarkAnswered', 'resubmitted'],
			...['remarkClosed', 'taken', 'remarkClosed', 'passed', 'assigned', 'validated', 'draftMade'],
			...['factCheckAsked', 'factCheckAnswered'],
		]);
		await expect(knex('response_events').where({ response_id: id }).update({ reason: 'x' })).rejects.toThrow(
			'append-only',
		);
		await expect(knex('response_events').where({ response_id: id }).delete()).rejects.toThrow('append-only');
	});

	describe('afterwards its municipality speaks about it', () => {
		/** Sends a form of the public pages as a browser does. */
		const send = (address: string, fields: Record<string, string>, as?: FocalPoint) =>
			fetch(`${cms.url}${address}`, {
				method: 'POST',
				redirect: 'manual',
				headers: { 'sec-fetch-site': 'same-origin', ...(as === undefined ? {} : { cookie: as.cookie }) },
				body: new URLSearchParams(fields),
			});
		const change = () => `/bn/questionnaire/practices/${practice}/`;
		const publicRecord = async () => {
			const row = await knex('publication_events').where({ record_id: practice }).orderBy('id', 'desc').first();
			return JSON.parse(row.record);
		};
		const cost = { annualCost: '৬ লাখ', 'annualCost-on': '2026', 'annualCost-source': 'হিসাব শাখা' };
		interface Listed {
			proposals: { id: string; practiceId: string; parts: { id: number; state: string; after: { en: string } }[] }[];
		}
		const listed = async () => {
			const { body } = await ask<Listed>('GET', '/desk/practice-updates', { as: 'editor' });
			return body.proposals.filter(({ practiceId }) => practiceId === practice);
		};
		const decide = (partId: number, as: DemoPerson, decision: string, reason: string) =>
			ask<Listed['proposals'][number]>('POST', `/desk/practice-updates/parts/${partId}`, {
				as,
				json: { decision, reason },
			});

		test('a proposal sent twice is one, two at once are two, and none is of another municipality', async () => {
			const first = newId();
			for (let times = 0; times < 2; times++) {
				expect((await send(change(), { id: first, ...cost }, kushtia)).status).toBe(303);
			}
			await send(change(), { id: newId(), stage: 'scaled', 'stage-source': 'সভা', note: 'নতুন গাড়ি' }, kushtia);
			// The browser went back to the page that was sent, and wrote something else.
			await send(change(), { id: first, 'contactOffice-phone': '01811223344' }, kushtia);
			expect((await send(change(), { id: newId(), ...cost }, singra)).status).toBe(404);
			expect((await send(change().replace(practice, 'unheard'), { ...cost }, kushtia)).status).toBe(404);
			expect((await ask('GET', change(), { headers: { cookie: singra.cookie } })).status).toBe(404);
			expect((await ask('GET', change())).headers.get('location')).toContain('/sign-in/?next=');
			const kept = await listed();
			expect(kept.map(({ parts }) => parts.length)).toEqual([1, 2, 1]);
			expect(kept[0]?.id).toBe(first);
		});

		test('what is taken over is in the draft of the same id; the page stays, and somebody else approves', async () => {
			const subject = { uid: PRACTICE, documentId: practice } as const;
			const before = await publicRecord();
			const [costs, staged] = await listed();
			const [part] = costs?.parts ?? [];
			const [stage, note] = staged?.parts ?? [];
			if (part === undefined || stage === undefined || note === undefined) throw new Error('no parts');
			expect((await decide(part.id, 'reader', 'taken', 'x')).code).toBe('review.role-not-allowed');
			expect((await decide(part.id, 'approver', 'taken', ' ')).code).toBe('review.reason-required');
			expect((await decide(part.id, 'approver', 'taken', 'The register shows it.')).body.parts[0]?.state).toBe('taken');
			expect((await decide(part.id, 'editor', 'declined', 'No.')).code).toBe('proposal.decided');
			expect((await letter('proposal-answered')).text).toContain('The register shows it.');
			await decide(stage.id, 'editor', 'declined', 'One zone is no scaling.');
			await decide(note.id, 'editor', 'taken', 'Written into the summary.');
			expect(await knex('letters').where({ kind: 'proposal-answered' })).toHaveLength(2);
			expect(await desk.draft(subject, 'bn')).toMatchObject({
				...{ reviewState: 'editing', stage: before.stage, annualCost: { amountBdt: expect.anything() } },
				sources: expect.arrayContaining([expect.objectContaining({ title: expect.stringContaining('হিসাব শাখা') })]),
			});
			expect(await publicRecord()).toEqual(before);
			const { body } = await ask<{ taken: { source: string; takenBy: string }[] }>(
				...(['GET', `/desk/fact-checks/${practice}?locale=bn`, { as: 'reader' }] as const),
			);
			expect(body.taken).toMatchObject([{ source: 'হিসাব শাখা', takenBy: 'Demo Approver' }]);
			await desk.save('editor', subject, 'bn', { beneficiaries: { directCount: 120, womenCount: 3 } });
			await desk.decide('editor', subject, 'bn', 'sendToFactCheck');
			await desk.decide('editor', subject, 'bn', 'confirmFacts');
			await expect(desk.decide('approver', subject, 'bn', 'approve')).rejects.toMatchObject({
				code: 'review.own-edit',
			});
			await desk.decide('administrator', subject, 'bn', 'approve');
			await desk.publish(subject, 'bn');
			expect(await publicRecord()).toMatchObject({
				annualCost: { amountBdt: 600_000, priceYear: 2026 },
				beneficiaries: { directCount: 120, womenCount: null, withheld: ['womenCount'] },
			});
			await expect(knex('practice_proposal_decisions').update({ reason: 'x' })).rejects.toThrow('append-only');
		});

		test('a year later it is asked once whether it runs; only the button answers, and confirms the page', async () => {
			const service = cms.strapi.service('api::practice-update.still-running');
			const days = (count: number) => new Date(Date.now() + count * 24 * 60 * 60 * 1000);
			const mails = () => knex('letters').where('kind', 'like', 'still-%').orderBy('id');
			const checkId = async () => (await knex('practice_checks').where({ practice_id: practice }).first())?.id;
			await service.follow(days(300));
			expect(await checkId()).toBeUndefined();
			await Promise.all([service.follow(days(400)), service.follow(days(400))]);
			const id = await checkId();
			const keys = async () =>
				(await mails()).map(({ dedupe_key }) => dedupe_key).filter((key: string) => key.endsWith(`:${id}`));
			expect(await keys()).toEqual([`still-running:${id}`]);
			await service.follow(days(420));
			await service.follow(days(440));
			await service.follow(days(460));
			expect(await keys()).toEqual([`still-running:${id}`, `still-running-reminder:${id}`]);
			const [mail] = await knex('letters').where({ dedupe_key: `still-running:${id}` });
			const link = /\/bn\/questionnaire\/still-running\/[\w.-]+\//.exec(JSON.parse(mail.message).text)?.[0] ?? '';
			await ask('GET', link);
			expect(await knex('practice_check_answers')).toEqual([]);
			expect((await send(link.replace(/.\/$/, '!/'), { answer: 'running' })).status).toBe(404);
			await knex('practices').where({ document_id: practice }).update({ last_confirmed_on: null });
			await send(link, { answer: 'running' });
			await send(link, { answer: 'running' });
			expect(await knex('practice_check_answers')).toHaveLength(1);
			const month = new Date(Date.now() + 6 * 60 * 60 * 1000).toISOString().slice(0, 7);
			expect((await publicRecord()).lastConfirmedOn).toBe(month);
		});

		test('that it stopped changes no page: it is a proposal', async () => {
			const before = await publicRecord();
			const { id } = await knex('practice_checks').where({ practice_id: practice }).first();
			const [mail] = await knex('letters').where({ dedupe_key: `still-running:${id}` });
			const link = /\/bn\/questionnaire\/still-running\/[\w.-]+\//.exec(JSON.parse(mail.message).text)?.[0] ?? '';
			await send(link, { answer: 'stopped', stoppedOn: '২০২৬', why: 'গাড়ি নষ্ট' });
			const newest = (await listed()).at(-1);
			expect(newest?.parts.map(({ after }) => after.en)).toEqual(['Ended', '2026', 'গাড়ি নষ্ট'.normalize('NFC')]);
			expect((await publicRecord()).stage).toBe(before.stage);
			await knex('focal_points')
				.where({ municipality_code: 'kushtia', ended_at: null })
				.update({ ended_at: '2026-11-28' });
			expect((await send(link, { answer: 'running' })).status).toBe(404);
			await knex('focal_points').where({ email: 'focal@kushtia.example.org' }).update({ ended_at: null });
		});
	});
});

describe('silence of the municipality', () => {
	test('is reminded once after a week, and counts as agreement after the last day', async () => {
		const service = cms.strapi.service('api::response-review.fact-check');
		const { documentId } = await desk.create(await completePractice(ids), { locales: ['en'] });
		await ask('POST', `/desk/fact-checks/${documentId}`, { as: 'editor', json: { locale: 'en' } });
		const days = (count: number) => new Date(Date.now() + count * 24 * 60 * 60 * 1000);
		const stateOf = async () =>
			(await ask<{ state: string }>('GET', `/desk/fact-checks/${documentId}?locale=en`, { as: 'editor' })).body.state;
		const reminders = async () => (await knex('letters').where({ kind: 'fact-check-reminder' })).length;
		await service.follow(days(6));
		expect(await reminders()).toBe(0);
		await service.follow(days(7.1));
		await service.follow(days(8));
		expect([await reminders(), await stateOf()]).toEqual([1, 'waiting']);
		await service.follow(days(16));
		expect(await stateOf()).toBe('silent');
		await desk.save('editor', { uid: PRACTICE, documentId }, 'en', { summary: 'Other words than were shown.' });
		expect(await stateOf()).toBe('outdated');
	});
});

describe('who may do what', () => {
	/** The buttons of each person, by what happened before. */
	const BUTTONS: [before: string | null, as: DemoPerson, expected: Record<DemoPerson, string[]>][] = [
		[
			null,
			'editor',
			{
				...{ administrator: ['taken', 'withdrawn'], editor: ['taken', 'withdrawn'], approver: ['taken', 'withdrawn'] },
				...{ expert: ['taken'], reader: [] },
			},
		],
		[
			'taken',
			'editor',
			{
				administrator: ['passed', 'VALIDATED', 'RETURNED', 'notAccepted', 'withdrawn'],
				editor: ['passed', 'RETURNED', 'notAccepted', 'withdrawn'],
				approver: ['passed', 'RETURNED', 'notAccepted', 'withdrawn'],
				expert: ['VALIDATED', 'RETURNED', 'notAccepted'],
				reader: [],
			},
		],
		[
			'passed',
			'administrator',
			{
				administrator: ['VALIDATED', 'RETURNED', 'notAccepted', 'withdrawn'],
				editor: ['RETURNED', 'notAccepted', 'withdrawn'],
				approver: ['RETURNED', 'notAccepted', 'withdrawn'],
				expert: ['validated', 'RETURNED', 'notAccepted'],
				reader: [],
			},
		],
		[
			'notAccepted',
			'expert',
			{
				...{ administrator: ['reopened'], editor: ['reopened'], approver: ['reopened'], expert: [], reader: [] },
			},
		],
	];

	test('each person sees the moves of their role; what cannot be pressed now is in capitals', async () => {
		const id = await submitted(singra);
		for (const [before, as, expected] of BUTTONS) {
			if (before !== null) expect((await move(id, as, before, 'Because.')).status, before).toBe(200);
			for (const [person, buttons] of Object.entries(expected)) {
				const { offers } = await view(id, person as DemoPerson);
				const shown = offers.map(({ move: name, refusal }) => (refusal === null ? name : name.toUpperCase()));
				expect(shown, `${before} ${person}`).toEqual(buttons);
			}
		}
	});

	test('the reader changes nothing, and does not learn who answered', async () => {
		const id = await submitted(singra);
		const { text } = await ask('GET', at(id), { as: 'reader' });
		expect(text).not.toContain('1712345678');
		expect((await ask('GET', at(id), { as: 'editor' })).text).toContain('01712-345678');
		const attempts = [
			await move(id, 'reader', 'taken'),
			await post(id, '/remarks', 'reader', { question: 'problem', text: 'x' }),
			await post(id, '/rating', 'reader', { editorialLevel: 'stub', evidenceLevel: 'e3' }),
			await post(id, '/themes', 'reader', { question: 'problem', theme: 'fees', isFound: true }),
			await post(id, '/assignment', 'reader', { level: 'expert', reviewerId: 1, dueOn: '2026-12-31' }),
			await ask('POST', '/desk/responses/assignments', { as: 'reader', json: {} }),
			await post(id, '/practice', 'reader', {}),
		];
		expect(attempts.map(({ status }) => status).filter((status) => status < 400)).toEqual([]);
		expect((await ask('GET', at(id))).status).toBe(401);
		const [photo] = await knex('response_attachments').where({ response_id: id });
		const small = await ask('GET', at(id, `/attachments/${photo.id}?copy=small`), { as: 'reader' });
		expect([small.status, small.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
		expect(small.headers.get('content-disposition')).toBe('attachment');
		expect((await ask('GET', at(id, `/attachments/${photo.id}`))).status).toBe(401);
		const other = await submitted(kushtia);
		expect((await ask('GET', at(other, `/attachments/${photo.id}`), { as: 'editor' })).status).toBe(404);
		const original = at(id, `/attachments/${photo.id}?copy=original`);
		expect((await ask('GET', original, { as: 'reader' })).status).toBe(404);
		expect((await ask('GET', original, { as: 'editor' })).status).toBe(200);
		const offered = async (as: DemoPerson) =>
			(await view(id, as)).sections
				.flatMap(({ questions }) => questions)
				.flatMap(({ lines }) => lines)
				.find(({ file }) => file !== null)?.file;
		expect((await offered('editor'))?.originalSize).toBe(ORIGINAL.length);
		expect((await offered('reader'))?.originalSize).toBeNull();
	});

	test('nobody reviews a municipality in which they declared an interest', async () => {
		const id = await submitted(singra);
		const expert = Number(cms.people.expert.id?.replace('admin:', ''));
		const profile = { sectors: ['solid-waste'], municipalities: ['singra'] };
		expect((await ask('POST', `/desk/reviewers/${expert}`, { as: 'expert', json: profile })).status).toBe(200);
		const other = Number(cms.people.editor.id?.replace('admin:', ''));
		expect((await ask('POST', `/desk/reviewers/${other}`, { as: 'expert', json: profile })).code).toBe(
			'response.party-not-allowed',
		);
		expect((await move(id, 'expert', 'taken')).code).toBe('response.own-municipality');
		const named = { level: 'expert', reviewerId: expert, dueOn: '2026-12-31' };
		expect((await post(id, '/assignment', 'editor', named)).code).toBe('response.reviewer-unfit');
		expect((await post(id, '/assignment', 'editor', { ...named, reviewerId: other })).code).toBe(
			'response.reviewer-unfit',
		);
	});

	test('what is still being written is the municipality’s alone', async () => {
		const id = newId();
		const beginning = { id, path: 'practice', questionnaire: FIRST_QUESTIONNAIRE, roundId: null } as const;
		await beginResponse(knex, singra.person, beginning);
		expect((await ask('GET', at(id), { as: 'administrator' })).code).toBe('response.unknown');
		expect((await move(id, 'administrator', 'withdrawn', 'x')).code).toBe('response.unknown');
	});

	test('a remark of another municipality is unknown', async () => {
		const [remark] = await knex('response_remarks').limit(1);
		await expect(
			knex.transaction((trx) =>
				answerRemark(trx, singra.person, { responseId: remark.response_id, remarkId: remark.id, text: 'x' }),
			),
		).rejects.toMatchObject({ code: 'response.unknown' });
	});

	test('themes are counted once for each response, levels are kept, and lists find them', async () => {
		const [first, second] = [await submitted(kushtia), await submitted(kushtia)];
		expect((await view(second)).similar).toContainEqual(expect.objectContaining({ responseId: first }));
		for (const [id, theme] of [
			[first, 'User fees'],
			[first, ' user  FEES'],
			[second, 'user fees'],
		] as const) {
			await post(id, '/themes', 'editor', { question: 'problem', theme, isFound: true });
		}
		await post(first, '/rating', 'editor', { editorialLevel: 'needsSources', evidenceLevel: 'e2' });
		const { body } = await ask<{ themes: unknown[]; entries: { id: string }[] }>(
			...(['GET', '/desk/responses?state=submitted&completeness=middle&division=khulna', { as: 'reader' }] as const),
		);
		expect(body.themes).toEqual([{ theme: 'user fees', count: 2 }]);
		expect(await view(first)).toMatchObject({ editorialLevel: 'needsSources', evidenceLevel: 'e2' });
		const assigned = await ask<{ assigned: number; left: number }>('POST', '/desk/responses/assignments', {
			...{ as: 'editor', json: {} },
		});
		expect(assigned.body.left).toBe(0);
		expect((await view(first)).assignments).toHaveLength(1);
	});
});
