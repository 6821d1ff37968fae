/** What the review gate, the outbox and the feed promise, on the database that takes over beyond one machine. */
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { FEEDBACK_FORMS } from '@mab/cms/domain/practice/feedback.ts';
import type { MunicipalityRecord, PracticeRecord } from '@mab/cms/domain/publication/public-record.ts';
import makeKnex from 'knex';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type CmsInstance, openCms } from '../support/cms-instance.ts';
import { type Desk, deskOf, type Subject } from '../support/desk.ts';
import { completeEdition, EDITION, editionEntries } from '../support/editions.ts';
import {
	CHANGE,
	completeChange,
	completePractice,
	PRACTICE,
	type SeededIds,
	seededIds,
	to,
} from '../support/entries.ts';
import { feedDuring, feedHead, readFeed } from '../support/feed.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import {
	FAKE_BUNDLE,
	healthOf,
	killAll,
	lateWorkDone,
	liveRelease,
	publishOnce,
	type Running,
	removeWorkplaces,
	startPublisher,
	verifiedEntries,
	workplace,
} from '../support/publisher.ts';
import { installationEnv, ROOT, runSeed, TEST_SECRETS } from '../support/template.ts';

const OUTBOX = 'api::publication-event.publication-event';
const AUDIT = 'api::audit-entry.audit-entry';
const SNAPSHOT = 'api::content-snapshot.content-snapshot';
const SCHEDULE = 'api::publication-schedule.publication-schedule';
const MUNICIPALITY = 'api::municipality.municipality';

let postgres: PostgresServer;
let cms: CmsInstance;
let desk: Desk;
let ids: SeededIds;
let columnsOfSeed: unknown[];
beforeAll(async () => {
	postgres = await startPostgres();
	const folder = mkdtempSync(path.join(os.tmpdir(), 'mab-test-'));
	const env = { ...installationEnv(folder), DATABASE_URL: postgres.url };
	await runSeed(env, '--sample');
	columnsOfSeed = await columns(postgres.url);
	cms = await openCms({ folder, env, remove: () => rmSync(folder, { recursive: true, force: true }) });
	desk = deskOf(cms);
	ids = seededIds(cms);
});
afterAll(async () => {
	await cms?.stop();
	await postgres?.stop();
});

/** Of tables in which every kind of field is. */
async function columns(url: string): Promise<unknown[]> {
	const knex = makeKnex({ client: 'pg', connection: url });
	try {
		const { rows } = await knex.raw(`select attrelid::regclass::text as name, attname, atttypid::regtype::text as type
			from pg_attribute where attrelid in ('practices'::regclass, 'municipalities'::regclass) and attnum > 0 order by 1, 2`);
		return rows;
	} finally {
		await knex.destroy();
	}
}

/** Runs SQL as a database tool would, past the CMS. */
const sql = (statement: string) => cms.strapi.db.connection.raw(statement);
const countOf = (uid: string, where: Record<string, unknown>): Promise<number> =>
	cms.strapi.db.query(uid).count({ where });
const codeOf = ({ status, ...rest }: PromiseSettledResult<unknown>): string =>
	'reason' in rest ? String(rest.reason.code ?? rest.reason) : status;
const codesOf = async (work: readonly Promise<unknown>[]) => (await Promise.allSettled(work)).map(codeOf).sort();

/** Everything that a publication writes. */
const tracesOf = async ({ uid, documentId }: Subject) => ({
	published: await countOf(uid, { documentId, publishedAt: { $notNull: true } }),
	outbox: await countOf(OUTBOX, { recordId: documentId }),
	audit: await countOf(AUDIT, { subjectId: documentId, action: 'review.publish' }),
	snapshots: await countOf(SNAPSHOT, { subjectId: documentId }),
});

async function approvedChange(): Promise<Subject> {
	const subject = await desk.create(await completeChange(ids));
	await desk.approve(subject);
	return subject;
}

test('the CMS runs on PostgreSQL', () => {
	expect(cms.strapi.db.dialect.client).toBe('postgres');
});

describe('publishing', () => {
	test('what nobody approved is refused and leaves no trace', async () => {
		const subject = await desk.create(await completeChange(ids));
		await expect(desk.publish(subject, 'bn')).rejects.toMatchObject({ code: 'publish.not-approved' });
		expect(await tracesOf(subject)).toEqual({ published: 0, outbox: 0, audit: 0, snapshots: 0 });
	});

	test('writes entry, outbox, audit trail and snapshots together or not at all', async () => {
		const subject = await approvedChange();
		await sql(`
			create function fail_for_test() returns trigger language plpgsql as $$ begin raise exception 'no room'; end $$;
			create trigger fail_for_test before insert on content_snapshots
			for each row when (new.locale = 'en') execute function fail_for_test()`);
		try {
			await expect(desk.publish(subject)).rejects.toThrow('no room');
		} finally {
			await sql('drop trigger fail_for_test on content_snapshots');
		}
		expect(await tracesOf(subject)).toEqual({ published: 0, outbox: 0, audit: 0, snapshots: 0 });
		expect(await desk.stateOf(subject, 'bn')).toBe('approved');

		await desk.publish(subject);
		expect(await tracesOf(subject)).toEqual({ published: 2, outbox: 1, audit: 2, snapshots: 2 });
	});

	test('five times at once publishes once', async () => {
		const subject = await approvedChange();
		const codes = await codesOf(Array.from({ length: 5 }, () => desk.publish(subject)));
		expect(codes).toEqual(['fulfilled', ...Array.from({ length: 4 }, () => 'publish.not-approved')]);
		expect(await tracesOf(subject)).toEqual({ published: 2, outbox: 1, audit: 2, snapshots: 2 });
	});

	test('different entries with the same new picture at once publishes all of them', async () => {
		const subjects = await Promise.all([1, 2, 3].map(async () => desk.create(await completePractice(ids))));
		await Promise.all(subjects.map((subject) => desk.approve(subject)));
		expect(await codesOf(subjects.map((subject) => desk.publish(subject)))).toEqual(Array(3).fill('fulfilled'));
	});

	test('keeps texts longer than 255 characters and coordinates to the last decimal', async () => {
		// 160 Bangla graphemes, the limit of the field, are up to 480 characters.
		const oneLine = 'ক্ষু'.repeat(160);
		const location = { latitude: 23.904512, longitude: 89.121987 };
		const result = { indicatorEn: 'Tax', indicatorBn: 'কর', baseline: 0.125, latest: 123_456_789.5, latestOn: '2024' };
		const { records } = await feedDuring(cms, async () =>
			desk.published(
				await completePractice(ids, { shared: { ...location, results: [result] }, bn: { oneLine }, en: {} }),
			),
		);
		const [record] = records as PracticeRecord[];
		expect(record).toMatchObject({ location, results: [{ baseline: 0.125, latest: 123_456_789.5 }] });
		expect(record?.text.bn?.oneLine).toBe(oneLine);
	});
});

test('an edition is composed, approved and published', async () => {
	// The small seed has no two divisions.
	for (const code of ['kushtia', 'sakhipur']) {
		await desk.published(
			await completePractice(ids, { shared: { leadMunicipality: to(await ids.municipality(code)) } }),
		);
	}
	await desk.published(await completeChange(ids));
	const entries = await editionEntries(cms);
	const documents = desk.documents(EDITION);
	const { documentId } = await desk.as('editor', async () =>
		documents.create({ data: { year: 2031, quarter: 3, ...(await completeEdition(entries, ids)) } as never }),
	);
	const editions = cms.strapi.service(EDITION);
	const decide = async (person: 'approver' | 'editor', decision: string) => {
		const actor = cms.people[person];
		const { draftHash } = await editions.view(documentId, actor);
		return editions.decide({ documentId, decision, draftHash, reason: '', note: { bn: null, en: null }, actor });
	};
	const { approval } = await decide('approver', 'approve');
	const { records } = await feedDuring(cms, () => decide('editor', 'publish'));
	expect(records).toMatchObject([{ type: 'edition', slug: '2031-q3', contentHash: approval.contentHash }]);
	await expect(
		desk.as('editor', () => documents.create({ data: { year: 2031, quarter: 3 } as never })),
	).rejects.toMatchObject({
		code: 'edition.exists',
	});
});

describe('ledgers', () => {
	const tables = ['audit_entries', 'publication_events', 'content_snapshots', 'edition_approvals'];
	test.each(tables)('nothing in %s can be changed, removed or emptied with SQL', async (table) => {
		const rows = async () => (await sql(`select count(*)::int as count from ${table}`)).rows[0].count;
		const before = await rows();
		expect(before).toBeGreaterThan(0);
		for (const statement of [`update ${table} set document_id = 'x'`, `delete from ${table}`, `truncate ${table}`]) {
			await expect(sql(statement), statement).rejects.toThrow('append-only');
		}
		expect(await rows()).toBe(before);
	});
});

describe('creating at once', () => {
	test('five entries with the slug of one another leaves one, and the others hear why', async () => {
		const entry = await completeChange(ids, { shared: { slug: 'open-ward-minutes' } });
		const codes = await codesOf(Array.from({ length: 5 }, () => desk.create(entry, { locales: ['bn'] })));
		expect(codes).toEqual(['fulfilled', ...Array.from({ length: 4 }, () => 'slug.taken')]);
		expect(await countOf(CHANGE, { slug: 'open-ward-minutes' })).toBe(1);
	});

	test('five practices of one title gives each a slug and a number of its own', async () => {
		const entry = await completePractice(ids, { en: { title: 'Evening tax desk' } });
		const subjects = await Promise.all(Array.from({ length: 5 }, () => desk.create(entry, { locales: ['en'] })));
		const drafts = await Promise.all(subjects.map((subject) => desk.draft(subject, 'en')));
		expect(drafts.map(({ slug }) => slug).sort()).toEqual([
			'evening-tax-desk',
			...[2, 3, 4, 5].map((number) => `evening-tax-desk-${number}`),
		]);
		expect(new Set(drafts.map(({ code }) => code)).size).toBe(5);
	});
});

describe('a publisher that is killed', () => {
	afterEach(async () => {
		await killAll();
		removeWorkplaces();
	});

	test('while it builds, as it switches and while it makes the rest: each release is whole, and is noted once', async () => {
		const archives = { FAKE_LATE: '1', PUBLISHER_MAKES: 'archive' };
		const place = workplace(cms, FAKE_BUNDLE, { ...archives, PUBLICATION_TOKEN: TEST_SECRETS.PUBLICATION_TOKEN });
		const [last] = (await sql('select coalesce(max(id), 0) as id from site_releases')).rows;
		await publishOnce(place);
		const before = verifiedEntries(place.siteDir);
		const subject = await desk.published(await completePractice(ids));
		const page = `/en/practices/${(await desk.draft(subject, 'en')).slug}/`;
		const liveKind = async () => (await desk.view('editor', subject, 'en')).live.kind;
		const kill = async (isThere: (publisher: Running) => Promise<boolean>, env: Record<string, string> = {}) => {
			const publisher = startPublisher({ ...place, env: { ...place.env, ...env } });
			await expect.poll(() => isThere(publisher), { interval: 5 }).toBe(true);
			await publisher.kill('SIGKILL');
		};

		// A page that is never ready keeps it building.
		await kill(async (publisher) => (await healthOf(publisher)).state === 'building', { FAKE_PAGE_MS: '600000' });
		expect(verifiedEntries(place.siteDir)).toEqual(before);
		expect(await liveKind()).toBe('building');
		await kill(async () => liveRelease(place.siteDir)?.entries[page] !== undefined);
		expect(verifiedEntries(place.siteDir)[page]).toMatchObject({ kind: 'object' });
		await kill(async (publisher) => (await healthOf(publisher)).late.total > 0);
		const archive = verifiedEntries(place.siteDir)[`${page}kit.zip`];
		if (archive?.kind === 'redirect') expect(archive.location).toBe(page);
		await lateWorkDone(startPublisher(place), place.siteDir);

		expect(verifiedEntries(place.siteDir)[`${page}kit.zip`]).toMatchObject({ kind: 'object' });
		await expect.poll(liveKind).toBe('live');
		const { rows } = await sql(`select number, head from site_releases where id > ${last.id} order by id`);
		const numbers = rows.map(({ number }: { number: number }) => number);
		expect(numbers.length).toBeGreaterThan(1);
		expect(new Set(numbers).size).toBe(numbers.length);
		expect(rows.at(-1).head).toBe(await feedHead(cms));
	});
});

describe('the feed', () => {
	test('gives the newest state of everything after a position, in the order of the outbox', async () => {
		const { lines, head, records } = await readFeed(cms);
		expect(lines.at(-1)).toEqual({ line: 'end', count: lines.length - 2 });
		const positions = lines.flatMap((line) => ('seq' in line ? [line.seq] : []));
		expect(positions).toEqual(positions.toSorted((a, b) => a - b));
		expect(new Set(records.map(({ type, id }) => `${type} ${id}`)).size).toBe(records.length);
		expect(records.filter(({ type }) => type === 'municipality')).toHaveLength(340);
		expect((await readFeed(cms, head)).lines).toEqual([
			{ line: 'head', version: 1, since: head, head },
			{ line: 'end', count: 0 },
		]);
	});

	test('answers a waiting reader as soon as something is published', async () => {
		const subject = await approvedChange();
		const waiting = readFeed(cms, await feedHead(cms), 20);
		await desk.publish(subject);
		expect((await waiting).records).toMatchObject([{ type: 'governanceChange', id: subject.documentId }]);
	});
});

test('an order whose time has come is carried out once, however many processes look for it', async () => {
	const subject = await approvedChange();
	for (const locale of ['bn', 'en'] as const) {
		await desk.review.schedule({
			...subject,
			locale,
			action: 'publish',
			at: '2096-11-23T09:00',
			actor: cms.people.approver,
		});
	}
	const later = new Date('2096-11-23T03:00:01Z');
	await Promise.all(Array.from({ length: 5 }, () => desk.review.runDueSchedules(later)));
	expect(await countOf(SCHEDULE, { subjectId: subject.documentId, doneAt: { $notNull: true }, failedAt: null })).toBe(
		2,
	);
	expect(await countOf(AUDIT, { subjectId: subject.documentId, action: 'schedule.failed' })).toBe(0);
	expect(await tracesOf(subject)).toEqual({ published: 2, outbox: 2, audit: 2, snapshots: 2 });
});

describe('importing the registry', () => {
	const importCsv = (csv: string) =>
		cms.strapi
			.service('api::municipality.registry')
			.import({ csv, dryRun: false, actor: { kind: 'system', id: null, name: 'System', roles: [] } });
	const registry = () => readFile(path.join(ROOT, 'scripts', 'seed', 'municipalities.csv'), 'utf8');

	test('again changes nothing', async () => {
		const { lines } = await feedDuring(cms, async () => {
			expect(await importCsv(await registry())).toMatchObject({ created: [], updated: [], unchangedCount: 340 });
		});
		expect(lines).toHaveLength(2);
	});

	test('stores a moved town exactly, once', async () => {
		const moved = (await registry()).replace('22.1592,90.1256', '22.159234,90.125678');
		const { records } = await feedDuring(cms, () => importCsv(moved));
		expect(records as MunicipalityRecord[]).toMatchObject([
			{ code: 'barguna', location: { latitude: 22.159234, longitude: 90.125678 } },
		]);
		expect(await importCsv(moved)).toMatchObject({ updated: [], unchangedCount: 340 });
	});

	test('all or nothing: a row that cannot be stored takes the others back', async () => {
		const [header = '', ...rows] = (await registry()).trimEnd().split('\n');
		const added = ['newtown-a', 'newtown-b'].map((code) => (rows[0] ?? '').replace(/^[^,]+/, code));
		await sql(`
			create or replace function fail_for_test() returns trigger language plpgsql as $$ begin raise exception 'no room'; end $$;
			create trigger fail_for_test before insert on municipalities
			for each row when (new.code = 'newtown-b') execute function fail_for_test()`);
		try {
			await expect(importCsv([header, ...rows, ...added].join('\n'))).rejects.toThrow('no room');
		} finally {
			await sql('drop trigger fail_for_test on municipalities');
		}
		expect(await countOf(MUNICIPALITY, { code: { $startsWith: 'newtown' } })).toBe(0);
	});
});

test('a second start, after that of the seed, finds the tables as they should be and alters none', async () => {
	expect(columnsOfSeed).toContainEqual({ name: 'practices', attname: 'one_line', type: 'text' });
	expect(columnsOfSeed).toContainEqual({ name: 'practices', attname: 'latitude', type: 'double precision' });
	expect(await columns(postgres.url)).toEqual(columnsOfSeed);
	expect(await countOf(PRACTICE, { publishedAt: { $notNull: true } })).toBeGreaterThan(0);
});

describe('messages of readers', () => {
	const send = async (text: string) => {
		const { code } = await cms.strapi.db.query(PRACTICE).findOne({ where: { publishedAt: { $notNull: true } } });
		const response = await fetch(`${cms.url}${FEEDBACK_FORMS.problemReport.action}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ locale: 'bn', practice: code, kind: 'other', text }),
		});
		return ((await response.json()) as { ticket: string }).ticket;
	};

	test('the same one five times at once is one ticket', async () => {
		const tickets = await Promise.all(Array.from({ length: 5 }, () => send('একই কথা')));
		expect(new Set(tickets).size).toBe(1);
		expect(await countOf('api::problem-report.problem-report', { text: 'একই কথা' })).toBe(1);
	});

	test('a ticket number belongs to one message', async () => {
		const ticket = await send('প্রথম');
		const row = await cms.strapi.db.query('api::problem-report.problem-report').findOne({ where: { ticket } });
		const { id, documentId, ...rest } = row;
		const again = cms.strapi.db.query('api::problem-report.problem-report').create({ data: rest });
		await expect(again).rejects.toMatchObject({ code: '23505' });
		expect([id, documentId]).not.toContain(undefined);
	});
});
