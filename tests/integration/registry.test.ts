import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CmsInstance, startCms } from '../support/cms-instance.ts';
import { rowCounts, withFailingInserts } from '../support/faults.ts';
import { feedDuring } from '../support/feed.ts';
import { type Answer, type Ask, askerOf } from '../support/http.ts';
import { ROOT } from '../support/template.ts';

const MUNICIPALITY = 'api::municipality.municipality';
const HEADER = 'code,name_en,name_bn,kind,district,division,category,liupcp,lat,lon,position,source';
const NEW_TOWN = 'new-town,New Town,নতুন শহর,paurashava,Kushtia,Khulna,B,no,23.9,89.12,town,gazette of 2026';
const SAVAR_RENAMED = 'savar,Savar Town,সাভার শহর,paurashava,Dhaka,Dhaka,,no,,,,gazette of 2026';

interface Report {
	applied: boolean;
	problems: { line: number; column: string | null; code: string }[];
	created: { code: string; nameEn: string }[];
	updated: { code: string; changes: { field: string; before: string | null; after: string | null }[] }[];
	unchangedCount: number;
}

let cms: CmsInstance;
let ask: Ask;
let registry: string;
beforeAll(async () => {
	cms = await startCms();
	ask = askerOf(cms);
	registry = await readFile(path.join(ROOT, 'scripts/seed/municipalities.csv'), 'utf8');
});
afterAll(() => cms?.stop());

// Each test begins with the registry as it was seeded.
beforeEach(async () => {
	const added = await cms.strapi.db.query(MUNICIPALITY).findMany({ where: { code: { $startsWith: 'new-' } } });
	for (const { documentId } of added) {
		await cms.strapi.documents(MUNICIPALITY as 'api::practice.practice').delete({ documentId });
	}
	await importFile(registry);
});

function importFile(csv: string, { dryRun = false } = {}): Promise<Answer<Report>> {
	return ask<Report>('POST', '/desk/registry/import', { as: 'editor', json: { csv, dryRun } });
}

async function stored(code: string): Promise<Record<string, unknown> | null> {
	return cms.strapi.db.query(MUNICIPALITY).findOne({ where: { code }, populate: ['district'] });
}

const TABLES = ['municipalities', 'publication_events', 'audit_entries'];

/** That the import was refused as a whole, and with which problems. */
async function refusalOf(csv: string): Promise<[line: number, column: string | null, code: string][]> {
	const before = await rowCounts(cms, TABLES);
	const answer = await ask<{ error: { details: Pick<Report, 'problems'> } }>('POST', '/desk/registry/import', {
		as: 'editor',
		json: { csv, dryRun: false },
	});
	expect(answer).toMatchObject({ status: 422, code: 'registry.invalid' });
	const dry = await importFile(csv, { dryRun: true });
	expect(dry).toMatchObject({ status: 200, body: { applied: false, created: [], updated: [] } });
	const { problems } = answer.body.error.details;
	expect(dry.body.problems).toEqual(problems);
	expect(await rowCounts(cms, TABLES)).toEqual(before);
	return problems.map(({ line, column, code }) => [line, column, code]);
}

const file = (...lines: string[]) => `${[HEADER, ...lines].join('\n')}\n`;

describe('an import', () => {
	test('of what is stored already changes nothing', async () => {
		const { lines } = await feedDuring(cms, async () => {
			const before = await rowCounts(cms, TABLES);
			const { body } = await importFile(registry);
			expect(body).toEqual({ applied: true, problems: [], created: [], updated: [], unchangedCount: 340 });
			expect(await rowCounts(cms, TABLES)).toEqual(before);
		});
		expect(lines.map(({ line }) => line)).toEqual(['head', 'end']);
	});

	test('that is only tried lists what would change and stores nothing', async () => {
		const before = await rowCounts(cms, TABLES);
		const { body } = await importFile(file(NEW_TOWN, SAVAR_RENAMED), { dryRun: true });
		expect(body).toMatchObject({
			applied: false,
			problems: [],
			created: [{ code: 'new-town', nameEn: 'New Town' }],
			updated: [
				{ code: 'savar', changes: expect.arrayContaining([{ field: 'nameEn', before: 'Savar', after: 'Savar Town' }]) },
			],
			unchangedCount: 0,
		});
		expect(await rowCounts(cms, TABLES)).toEqual(before);
	});

	test('creates and updates by code, and a second time finds nothing to do', async () => {
		const { records } = await feedDuring(cms, async () => {
			expect((await importFile(file(NEW_TOWN, SAVAR_RENAMED))).body).toMatchObject({ applied: true });
			const again = await importFile(file(NEW_TOWN, SAVAR_RENAMED));
			expect(again.body).toMatchObject({ created: [], updated: [], unchangedCount: 2 });
		});
		expect(records).toMatchObject([
			{ code: 'new-town', district: 'kushtia', division: 'khulna', category: 'B', location: { precision: 'town' } },
			{ code: 'savar', name: { en: 'Savar Town', bn: 'সাভার শহর' } },
		]);
		const [audit] = await cms.strapi.db
			.query('api::audit-entry.audit-entry')
			.findMany({ where: { subjectUid: MUNICIPALITY }, orderBy: { id: 'desc' }, limit: 1 });
		expect(audit).toMatchObject({ action: 'reference.update', actorName: 'Demo Editor' });
	});

	test('an empty cell keeps what MAB entered by hand', async () => {
		const before = await stored('kushtia');
		const row = 'kushtia,Kushtia,কুষ্টিয়া,paurashava,Kushtia,Khulna,,yes,,,,a list without positions';
		expect((await importFile(file(row))).body).toMatchObject({ applied: true });
		expect(await stored('kushtia')).toMatchObject({
			category: before?.category,
			latitude: before?.latitude,
			positionPrecision: before?.positionPrecision,
		});
	});

	test.each([
		['a byte order mark', (csv: string) => `\uFEFF${csv}`],
		['Windows line ends', (csv: string) => csv.replaceAll('\n', '\r\n')],
		['Bangla digits', (csv: string) => csv.replace('23.9,89.12', '২৩.৯,৮৯.১২')],
		['blank lines', (csv: string) => csv.replaceAll('\n', '\n\n')],
		['quoted cells', (csv: string) => csv.replace('New Town', '"New Town"')],
		['decomposed letters', (csv: string) => csv.normalize('NFD')],
	])('a file with %s is read like any other', async (_difference, changed) => {
		expect((await importFile(changed(file(NEW_TOWN)))).body).toMatchObject({ applied: true, problems: [] });
		expect(await stored('new-town')).toMatchObject({
			nameEn: 'New Town',
			nameBn: 'নতুন শহর',
			latitude: 23.9,
			longitude: 89.12,
			district: { key: 'kushtia' },
		});
	});
});

describe('a faulty file is refused as a whole', () => {
	test('with wrong columns', async () => {
		const csv = `${file(NEW_TOWN).replace('name_bn', 'bangla_name')}`;
		expect(await refusalOf(csv)).toEqual([
			[1, 'name_bn', 'registry.missing-column'],
			[1, 'bangla_name', 'registry.unknown-column'],
		]);
		expect(await refusalOf(file(NEW_TOWN).replaceAll(',', ';'))).toEqual([[1, null, 'registry.wrong-separator']]);
		expect(await refusalOf(HEADER)).toEqual([[1, null, 'registry.empty-file']]);
	});

	test('with every faulty row named, and the good ones not imported', async () => {
		const csv = file(
			NEW_TOWN,
			NEW_TOWN,
			'নতুন,New,নতুন,paurashava,Kushtia,Khulna,,no,,,,x',
			'new-b,,নতুন,village,Kushtia,Khulna,,perhaps,,,,x',
			'new-c,New C,নতুন গ,paurashava,Kushtia,Khulna,,no,89.1,23.9,town,x',
			'new-d,New D',
		);
		expect(await refusalOf(csv)).toEqual([
			[3, 'code', 'registry.duplicate-code'],
			[4, 'code', 'registry.bad-code'],
			[5, 'name_en', 'registry.missing-value'],
			[5, 'kind', 'registry.unknown-value'],
			[5, 'liupcp', 'registry.unknown-value'],
			[6, 'lat', 'registry.outside-bangladesh'],
			[6, 'lon', 'registry.outside-bangladesh'],
			[7, null, 'registry.cell-count'],
		]);
	});

	test('with an unknown district on its right line, beside the other problems', async () => {
		const csv = file(
			'"new-a","New\nTown",নতুন,paurashava,Kushtia,Khulna,,no,,,,"two\nlines"',
			'',
			'new-b,New B,নতুন খ,paurashava,Atlantis,Khulna,,no,,,,x',
			'new-c,New C,নতুন গ,paurashava,Kushtia,Dhaka,,no,,,,x',
			'new-d,New D,নতুন ঘ,paurashava,Kushtia,Khulna,Z,no,,,,x',
		);
		expect(await refusalOf(csv)).toEqual([
			[6, 'district', 'registry.unknown-district'],
			[7, 'district', 'registry.unknown-district'],
			[8, 'category', 'registry.unknown-value'],
		]);
	});

	test('when one row of a whole new registry is wrong', async () => {
		const lines = registry.trimEnd().split('\n').slice(1);
		const renamed = lines.map((line) => `new-${line}`);
		expect(await refusalOf(file(...renamed, 'new-last,Last,শেষ,paurashava,Nowhere,Khulna,,no,,,,x'))).toEqual([
			[342, 'district', 'registry.unknown-district'],
		]);
	});

	test('when storing the 300th row fails', async () => {
		const lines = registry.trimEnd().split('\n').slice(1);
		const before = await rowCounts(cms, TABLES);
		await withFailingInserts(
			cms,
			'municipalities',
			async () => {
				const answer = await importFile(file(...lines.map((line) => `new-${line}`)));
				expect(answer.status).toBe(500);
				expect(answer.text).not.toContain('planned fault');
			},
			{ fromRow: 300 },
		);
		expect(await rowCounts(cms, TABLES)).toEqual(before);
		expect(await stored(`new-${lines[0]?.split(',')[0]}`)).toBeNull();
	});

	test.each([
		['without text', { csv: '', dryRun: false }],
		['without saying whether it is a trial', { csv: 'x' }],
		['that is no text', { csv: 7, dryRun: true }],
	])('when the request comes %s', async (_fault, json) => {
		const answer = await ask('POST', '/desk/registry/import', { as: 'editor', json });
		expect([answer.status, answer.code]).toEqual([400, 'input.invalid']);
	});
});

describe('the post of an edition', () => {
	interface Post {
		copies: { code: string; copies: number; dispatchedOn: string | null; receivedOn: string | null }[];
		totals: { addresses: number; copies: number; dispatched: number; received: number };
	}
	const PATH = '/desk/postal/2026-q3';
	const change = (json: object, as: 'editor' | 'reader' = 'editor') =>
		ask<Post>('POST', `${PATH}/copies`, { as, json });

	test('begins with one copy for every municipality of the registry', async () => {
		const { body } = await ask<Post>('GET', PATH, { as: 'reader' });
		expect(body.totals).toEqual({
			addresses: body.copies.length,
			copies: body.copies.length,
			dispatched: 0,
			received: 0,
		});
		expect(body.copies.length).toBeGreaterThan(300);
	});

	test('keeps what was dispatched and received, of this edition alone', async () => {
		await change({ codes: ['savar', 'amtali'], copies: 5, dispatchedOn: '2026-10-20' });
		const { body } = await change({ codes: ['savar'], receivedOn: '2026-10-25' });
		expect(body.totals).toMatchObject({ dispatched: 10, received: 5 });
		expect(body.copies.find(({ code }) => code === 'savar')).toMatchObject({
			...{ copies: 5, dispatchedOn: '2026-10-20', receivedOn: '2026-10-25' },
		});
		const events = cms.strapi.db.connection('publication_events').where({ record_type: 'reach', record_id: '2026-q3' });
		const [{ record }] = await events.orderBy('id', 'desc').limit(1);
		const post = { copyCount: 10, municipalityCount: 2, firstOn: '2026-10-20', lastOn: '2026-10-20' };
		expect(JSON.parse(record)).toMatchObject({ post, mail: null });
		const other = await ask<Post>('GET', '/desk/postal/2026-q2', { as: 'editor' });
		expect(other.body.totals.dispatched).toBe(0);
	});

	test('takes all of a step or nothing', async () => {
		const before = await rowCounts(cms, ['hard_copies', 'audit_entries']);
		const early = await change({ codes: ['barguna', 'savar'], receivedOn: '2026-10-01' });
		expect(early).toMatchObject({ status: 422, code: 'postal.fault' });
		const unknown = await change({ codes: ['barguna', 'no-such-town'], copies: 2 });
		expect(unknown).toMatchObject({ status: 400, code: 'input.invalid' });
		expect(await change({ codes: ['savar'], copies: 1 }, 'reader')).toMatchObject({ status: 403 });
		expect(await rowCounts(cms, ['hard_copies', 'audit_entries'])).toEqual(before);
	});

	test('is given out as a list and as labels in the asked language', async () => {
		const { body } = await ask<{ csv: string }>('GET', `${PATH}/files?locale=bn`, { as: 'editor' });
		expect(body.csv).toContain('সাভার পৌরসভা');
		const labels = (as: 'editor' | 'reader') =>
			ask<{ printId: number }>('POST', `${PATH}/labels`, { as, json: { locale: 'bn' } });
		expect(await labels('reader')).toMatchObject({ status: 403 });
		const { printId } = (await labels('editor')).body;
		const { html } = await cms.strapi.db.connection('print_jobs').where({ id: printId }).first();
		expect(html).toContain('<html lang="bn">');
		expect(html.match(/class="label"/g)?.length).toBeGreaterThan(300);
		const waiting = await ask('GET', `/desk/prints/${printId}`, { as: 'editor' });
		expect(waiting).toMatchObject({ status: 200, body: { state: 'waiting' } });
	});
});
