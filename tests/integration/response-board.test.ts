/** The response board: who has answered, reminders to those who have not, and what leaves as a file. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { openAttachmentStore } from '@mab/cms/collection/attachment-store.ts';
import { SANDBOX_MUNICIPALITY } from '@mab/cms/domain/registry/sandbox.ts';
import type { Knex } from 'knex';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type {
	BoardMunicipalities,
	ReminderReport,
	ResponseBoard,
	ResponseExportLink,
	ResponseFigures,
} from '../../cms/src/plugins/desk/board-contract.ts';
import { type CmsInstance, startCms } from '../support/cms-instance.ts';
import { type Ask, askerOf } from '../support/http.ts';
import { filesInZip } from '../support/zip.ts';

let cms: CmsInstance;
let ask: Ask;
let knex: Knex;
let round: string;
beforeAll(async () => {
	cms = await startCms();
	ask = askerOf(cms);
	knex = cms.strapi.db.connection;
	const data = { titleBn: 'পরীক্ষার পর্ব', titleEn: 'Round of this test', opensAt: '2025-01-05T00:00:00.000Z' };
	const { documentId } = await cms.doors.runAs(cms.people.editor, () =>
		cms.strapi
			.documents('api::round.round')
			.create({ data: { ...data, closesAt: '2025-02-05T18:00:00.000Z' } as never }),
	);
	round = documentId;
});
afterAll(() => cms?.stop());

const AT = '2026-11-20T04:00:00.000Z';
const [KUSHTIA, JASHORE, SAIDPUR] = ['kushtia', 'jashore', 'saidpur'] as const;

interface Stored {
	id: string;
	code: string;
	state?: string;
	path?: string;
	isSandbox?: boolean;
	answers?: Record<string, string>;
}

/** Submissions are kept for ever, so every stored response has an id of its own. */
let storedCount = 0;

/** A response as it stands in the tables; sent when its state says so. Answers its id, which begins as asked. */
async function store({
	id: start,
	code,
	state = 'submitted',
	path: kind = 'practice',
	isSandbox = false,
	answers = {},
}: Stored) {
	storedCount += 1;
	const id = `${start}-${storedCount}`;
	const isSent = state !== 'draft';
	await knex('responses').insert({
		...{ id, municipality_code: code, round_id: round, path: kind, is_sandbox: isSandbox, version: 1, state },
		...{ questionnaire_version: 1, begun_by: 'focal:1', begun_at: AT, changed_at: AT },
		...{ reference: isSent ? id.slice(0, 8).toUpperCase() : null, submitted_at: isSent ? AT : null },
		...{ title: answers['title.value'] ?? null, sector: answers['sector.value'] ?? null },
	});
	if (isSent) {
		await knex('response_submissions').insert({
			...{ response_id: id, round: 1, sha256: '0'.repeat(64), answers: JSON.stringify(answers) },
			...{ questionnaire_version: 1, actor: 'focal:1', submitted_at: AT },
		});
	}
	for (const [answer, value] of Object.entries(answers)) {
		await knex('response_answers').insert({
			...{ response_id: id, path: answer, value, version: 1, actor: 'focal:1', changed_at: AT },
		});
	}
	return id;
}

const nominate = (code: string, email: string) =>
	knex('focal_points').insert({
		...{
			municipality_code: code,
			name: 'Demo officer',
			designation: 'Secretary',
			email,
			language: 'bn',
			is_demo: true,
		},
		...{ nominated_by: 'test', nominated_at: AT, invited_at: AT, activated_at: AT },
	});

beforeEach(async () => {
	for (const table of [
		'response_answers',
		'response_attachments',
		'responses',
		'focal_points',
		'response_reminders',
		'letters',
	]) {
		await knex(table).delete();
	}
});

const board = async (grouping = 'division') =>
	(await ask<ResponseBoard>('GET', `/desk/response-board?round=${round}&grouping=${grouping}`, { as: 'editor' })).body;
const remind = (json: object, as: 'editor' | 'reader' = 'editor') =>
	ask<ReminderReport>('POST', '/desk/response-board/reminders', { as, json: { round, ...json } });
const listed = async (query: object, as: 'editor' | 'reader' = 'editor') =>
	(
		await ask<BoardMunicipalities>(
			'GET',
			`/desk/response-board/municipalities?${new URLSearchParams({ round, ...query })}`,
			{ as },
		)
	).body;

describe('the board', () => {
	beforeEach(async () => {
		await store({ id: 'aaaaaaaa', code: KUSHTIA });
		await store({ id: 'bbbbbbbb', code: JASHORE, state: 'draft' });
		await store({ id: 'cccccccc', code: SANDBOX_MUNICIPALITY.code, isSandbox: true });
		await store({ id: 'dddddddd', code: SAIDPUR, path: 'nothing' });
	});

	test('counts every municipality of the registry once, and never the sandbox', async () => {
		const { total, rows } = await board();
		const registered = await cms.strapi.db.query('api::municipality.municipality').count();
		expect(total).toEqual({ total: registered, responded: 1, nothing: 1, inProgress: 1, silent: registered - 3 });
		expect(rows.reduce((sum, { counts }) => sum + counts.total, 0)).toBe(registered);
	});

	test.each(['division', 'district', 'region', 'category', 'liupcp'])('adds up by %s', async (grouping) => {
		const { total, rows } = await board(grouping);
		expect(rows.reduce((sum, { counts }) => sum + counts.responded, 0)).toBe(total.responded);
	});

	test('opens the municipalities behind a figure, with whom to call', async () => {
		await nominate(JASHORE, 'jashore@example.org');
		const { entries, count } = await listed({ participation: 'inProgress' });
		expect(count).toBe(1);
		expect(entries[0]).toMatchObject({ code: JASHORE, focalPoint: { email: 'jashore@example.org', isDemo: true } });
		expect(entries[0]).toMatchObject({ responseCount: 1, lastActivityAt: AT });
	});

	test('shows whoever only reads no names and numbers of focal points', async () => {
		await nominate(JASHORE, 'jashore@example.org');
		const { entries } = await listed({ participation: 'inProgress' }, 'reader');
		expect(entries.map(({ focalPoint }) => focalPoint)).toEqual([null]);
	});

	test('every figure leads to the list behind it', async () => {
		const { groups } = (
			await ask<ResponseFigures>('GET', `/desk/response-board/figures?round=${round}`, { as: 'reader' })
		).body;
		const counts = groups.flatMap((group) => group.counts);
		expect(counts.length).toBeGreaterThan(0);
		for (const { href, count } of counts) {
			const { pathname, search } = new URL(href, cms.url);
			expect(pathname).toBe('/plugins/desk/responses');
			const { body } = await ask<{ count: number }>('GET', `/desk/responses${search}`, { as: 'editor' });
			expect(body.count, href).toBe(count);
		}
		const none = await ask<{ count: number }>('GET', '/desk/responses?figure=none&value=x', { as: 'editor' });
		expect(none.body.count).toBe(0);
	});

	test('a stranger is not let in', async () => {
		expect((await ask('GET', '/desk/response-board')).status).toBe(401);
		expect((await ask('POST', '/desk/response-board/reminders', { json: { round, isDryRun: false } })).status).toBe(
			401,
		);
	});
});

describe('reminders', () => {
	beforeEach(async () => {
		await nominate(KUSHTIA, 'kushtia@example.org');
		await nominate(JASHORE, 'jashore@example.org');
		await store({ id: 'aaaaaaaa', code: KUSHTIA });
	});

	test('a dry run sends nothing and says who would get one and who would not', async () => {
		const { body } = await remind({ isDryRun: true });
		expect(body.reminded).toMatchObject([{ code: JASHORE, kind: 'silent', email: 'jashore@example.org' }]);
		expect(body.heldBack.map(({ code }) => code)).toContain(SAIDPUR);
		expect(body.heldBack.map(({ code }) => code)).not.toContain(KUSHTIA);
		expect(await knex('letters').select()).toEqual([]);
	});

	test('goes once, however often the button is pressed', async () => {
		await Promise.all([remind({ isDryRun: false }), remind({ isDryRun: false })]);
		await remind({ isDryRun: false });
		const letters = await knex('letters').select('email', 'kind');
		expect(letters).toEqual([{ email: 'jashore@example.org', kind: 'responseReminder' }]);
		expect(await knex('response_reminders').select('kind', 'sent_by')).toEqual([
			{ kind: 'silent', sent_by: cms.people.editor.name },
		]);
	});

	test('goes to those who were on the list and to nobody else', async () => {
		await remind({ isDryRun: false, codes: [KUSHTIA] });
		expect(await knex('letters').select()).toEqual([]);
	});

	test('the third goes to the office of the head as well', async () => {
		await cms.strapi.db
			.query('api::municipality.municipality')
			.update({ where: { code: JASHORE }, data: { officeEmail: 'mayor@example.org' } });
		for (const at of ['2026-10-01T04:00:00.000Z', '2026-10-20T04:00:00.000Z']) {
			await knex('response_reminders').insert({
				...{
					municipality_code: JASHORE,
					round_id: round,
					kind: 'silent',
					email: 'jashore@example.org',
					sent_by: 'x',
					sent_at: at,
				},
			});
		}
		await remind({ isDryRun: false });
		const letters = await knex('letters').orderBy('id').select('email', 'message');
		expect(letters.map(({ email }) => email)).toEqual(['jashore@example.org', 'mayor@example.org']);
		const { text } = await simpleParser(
			`Content-Type: text/plain; charset=utf-8\r\n\r\n${JSON.parse(letters[1]?.message).text}`,
		);
		expect(text).toContain('/bn/questionnaire/form/');
	});

	test('leaves out an address that takes no mail, and whoever only reads may not send', async () => {
		expect(await remind({ isDryRun: true }, 'reader')).toMatchObject({ status: 403, code: 'review.role-not-allowed' });
		expect(await remind({ round: 'nowhere', isDryRun: true })).toMatchObject({ status: 404 });
	});
});

describe('exports', () => {
	let sent: string;
	let draft: string;
	const HOSTILE = '=HYPERLINK("http://x.example")';
	beforeEach(async () => {
		const answers = {
			...{ 'title.value': HOSTILE, 'stage.value': 'running', 'sector.value': 'water', 'capitalCost.value': '3033000' },
			...{
				'steps.r1.what': 'কূপ খনন',
				'steps.r1.$position': '1',
				'photos.p1.file': 'att-1',
				'photos.p1.$position': '1',
			},
		};
		sent = await store({ id: 'aaaaaaaa', code: KUSHTIA, answers });
		await store({ id: 'bbbbbbbb', code: JASHORE, state: 'notAccepted' });
		await store({ id: 'cccccccc', code: SANDBOX_MUNICIPALITY.code, isSandbox: true });
		draft = await store({ id: 'dddddddd', code: SAIDPUR, state: 'draft' });
	});

	async function exported(wish: object): Promise<Buffer> {
		const json = {
			round,
			format: 'csv',
			words: 'codes',
			locale: 'bn',
			withRejected: false,
			withDrafts: false,
			...wish,
		};
		const { body } = await ask<ResponseExportLink>('POST', '/desk/response-board/export', { as: 'editor', json });
		const answer = await fetch(`${cms.url}${body.url}`);
		expect(answer.status).toBe(200);
		expect(answer.headers.get('content-disposition')).toMatch(/^attachment/);
		return Buffer.from(await answer.arrayBuffer());
	}
	const csvOf = async (wish: object) =>
		filesInZip(await exported(wish))
			.get('responses.csv')
			?.toString('utf8') ?? '';
	const references = (csv: string) =>
		csv
			.split('\r\n')
			.slice(1, -1)
			.map((row) => row.split(',')[0]);

	test('sandbox, rejected ones and drafts are out unless asked for; the sandbox always', async () => {
		expect(references(await csvOf({}))).toEqual(['AAAAAAAA']);
		expect(references(await csvOf({ withRejected: true }))).toEqual(['AAAAAAAA', 'BBBBBBBB']);
		expect(references(await csvOf({ withDrafts: true }))).toEqual(['AAAAAAAA', draft]);
	});

	test('opens in Excel with Bangla intact, and no answer becomes a formula', async () => {
		const csv = await csvOf({});
		expect(csv.startsWith('\uFEFF')).toBe(true);
		expect(csv).toContain(`"'=HYPERLINK(""http://x.example"")"`);
		const book = await exported({ format: 'xlsx', words: 'labels' });
		const text = [...filesInZip(book).values()].map((part) => part.toString('utf8')).join('');
		expect(text).toContain('কূপ খনন');
		expect(text).toContain('=HYPERLINK(');
		expect(text).not.toContain('<f>');
		expect(text).toContain('3033000');
	});

	test('the attachments come as one archive, named by the reference', async () => {
		const store = await openAttachmentStore(path.join(String(process.env.PRIVATE_DIR), 'attachments'));
		writeFileSync(store.pathOf('files', 'stored-1'), 'the bytes of a photo');
		await knex('response_attachments').insert({
			...{
				id: 'att-1',
				response_id: sent,
				path: 'photos.p1.file',
				original_name: 'IMG.jpg',
				media_type: 'image/jpeg',
			},
			...{ size: 20, sha256: '0'.repeat(64), stored_as: 'stored-1', actor: 'focal:1', received_at: AT, cleared_at: AT },
		});
		const files = filesInZip(await exported({ format: 'attachments' }));
		expect([...files.keys()]).toEqual(['AAAAAAAA-photos-1.jpg']);
		expect(files.get('AAAAAAAA-photos-1.jpg')?.toString()).toBe('the bytes of a photo');
		const sheets = filesInZip(await exported({}));
		const photos = [...sheets].find(([name]) => name.endsWith('photos.csv'))?.[1].toString('utf8');
		expect(photos).toContain('AAAAAAAA-photos-1.jpg');
	});

	test('a link is worth nothing when it was changed, and whoever only reads gets none', async () => {
		const json = { round, format: 'csv', words: 'codes', locale: 'bn', withRejected: false, withDrafts: false };
		const { body } = await ask<ResponseExportLink>('POST', '/desk/response-board/export', { as: 'editor', json });
		expect((await fetch(`${cms.url}${body.url}x`)).status).toBe(404);
		expect((await fetch(`${cms.url}/api/response-board/export/none`)).status).toBe(404);
		expect(await ask('POST', '/desk/response-board/export', { as: 'reader', json })).toMatchObject({ status: 403 });
	});
});
