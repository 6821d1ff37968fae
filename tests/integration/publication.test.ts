import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PublicRecord } from '@mab/cms/domain/publication/public-record.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CmsInstance, startCms } from '../support/cms-instance.ts';
import { type Desk, deskOf, type Subject } from '../support/desk.ts';
import {
	allOptionalFacts,
	CHANGE,
	completeChange,
	completePractice,
	completeReport,
	cover,
	EXPERT_VIEW,
	expertView,
	PRIVATE_EMAIL,
	PRIVATE_PHONE,
	type SeededIds,
	seededIds,
} from '../support/entries.ts';
import { rowCounts, withFailingInserts } from '../support/faults.ts';
import { feedDuring, feedHead, PUBLISHER, readFeed } from '../support/feed.ts';
import { FEED_SHAPE, fieldsOutside, textsIn } from '../support/feed-shape.ts';
import { type Ask, askerOf } from '../support/http.ts';

let cms: CmsInstance;
let desk: Desk;
let ids: SeededIds;
let ask: Ask;
beforeAll(async () => {
	cms = await startCms();
	desk = deskOf(cms);
	ids = seededIds(cms);
	ask = askerOf(cms);
});
afterAll(() => cms?.stop());

const LEDGERS = ['audit_entries', 'publication_events', 'content_snapshots'];

describe('a publication is stored as a whole or not at all', () => {
	test.each(LEDGERS)('when %s cannot be written, nothing is published', async (table) => {
		const subject = await desk.approved(await completeChange(ids));
		const before = await rowCounts(cms, [...LEDGERS, 'governance_changes', 'public_media_files']);
		await withFailingInserts(cms, table, () => expect(desk.publish(subject)).rejects.toThrow('planned fault'));
		expect(await rowCounts(cms, [...LEDGERS, 'governance_changes', 'public_media_files'])).toEqual(before);
		expect(await desk.publicIn(subject)).toEqual([]);
		expect([await desk.stateOf(subject, 'bn'), await desk.stateOf(subject, 'en')]).toEqual(['approved', 'approved']);
		await desk.publish(subject);
		expect(await desk.publicIn(subject)).toEqual(['bn', 'en']);
	});

	test.each(['audit_entries', 'publication_events'])(
		'when %s cannot be written, nothing is withdrawn',
		async (table) => {
			const subject = await desk.published(await completeChange(ids));
			const before = await rowCounts(cms, LEDGERS);
			await withFailingInserts(cms, table, () =>
				expect(desk.decide('approver', subject, 'bn', 'withdraw', 'ভুল')).rejects.toThrow('planned fault'),
			);
			expect(await rowCounts(cms, LEDGERS)).toEqual(before);
			expect(await desk.publicIn(subject)).toEqual(['bn', 'en']);
			expect(await desk.stateOf(subject, 'bn')).toBe('published');
		},
	);

	test('when the audit trail cannot be written, an edit is not stored either', async () => {
		const subject = await desk.approved(await completeChange(ids));
		await withFailingInserts(cms, 'audit_entries', () =>
			expect(desk.save('editor', subject, 'bn', { after: 'হারানো কথা' })).rejects.toThrow('planned fault'),
		);
		expect(await desk.draft(subject, 'bn')).toMatchObject({
			reviewState: 'approved',
			after: expect.not.stringContaining('হারানো'),
		});
	});

	test('one page that fails takes back the publication of both languages', async () => {
		const subject = await desk.approved(await completeChange(ids));
		await withFailingInserts(cms, 'content_snapshots', () => expect(desk.publish(subject)).rejects.toThrow(), {
			fromRow: 2,
		});
		expect(await desk.publicIn(subject)).toEqual([]);
	});
});

describe('what the outbox says of an entry', () => {
	test('a draft and its edits say nothing', async () => {
		const { lines } = await feedDuring(cms, async () => {
			const subject = await desk.approved(await completeChange(ids));
			await desk.save('editor', subject, 'bn', { after: 'নতুন কথা' });
		});
		expect(lines.map(({ line }) => line)).toEqual(['head', 'end']);
	});

	test('both languages published together are one record', async () => {
		const subject = await desk.approved(await completeChange(ids));
		const { lines, records } = await feedDuring(cms, () => desk.publish(subject, '*'));
		expect(lines.map(({ line }) => line)).toEqual(['head', 'record', 'end']);
		expect(records).toMatchObject([
			{
				type: 'governanceChange',
				id: subject.documentId,
				formerSlugs: [],
				version: 1,
				municipality: 'kushtia',
				text: { bn: { before: 'কার্যবিবরণী শুধু অফিসে থাকত।' }, en: { before: 'The minutes stayed in the office.' } },
			},
		]);
	});

	test('a withdrawal of one language keeps the other; the second one leaves a tombstone', async () => {
		const subject = await desk.published(await completeChange(ids, { shared: { slug: 'soon-gone' } }));
		const first = await feedDuring(cms, () => desk.decide('approver', subject, 'bn', 'withdraw', 'ভুল তথ্য'));
		expect(first.tombstones).toEqual([]);
		expect(first.records).toMatchObject([{ id: subject.documentId, text: { en: { title: expect.any(String) } } }]);
		expect(Object.keys((first.records[0] as { text: object }).text)).toEqual(['en']);
		const second = await feedDuring(cms, () => desk.decide('approver', subject, 'en', 'withdraw', 'Wrong'));
		expect(second.records).toEqual([]);
		expect(second.tombstones).toMatchObject([
			{ type: 'governanceChange', id: subject.documentId, slugs: ['soon-gone'] },
		]);
		expect(JSON.stringify(second.lines)).not.toContain('Wrong');
	});

	test('a published change of address keeps the former ones, also in the tombstone', async () => {
		const subject = await desk.published(await completeChange(ids, { shared: { slug: 'name-one' } }), ['bn']);
		const republish = async () => {
			await desk.approve(subject, ['bn']);
			return desk.publish(subject, 'bn');
		};
		await desk.save('editor', subject, 'bn', { slug: 'never-public' });
		await desk.save('editor', subject, 'bn', { slug: 'name-two' });
		const { records } = await feedDuring(cms, republish);
		expect(records).toMatchObject([{ slug: 'name-two', formerSlugs: ['name-one'], version: 2 }]);
		const back = await feedDuring(cms, async () => {
			await desk.save('editor', subject, 'bn', { slug: 'name-one' });
			await republish();
		});
		expect(back.records).toMatchObject([{ slug: 'name-one', formerSlugs: ['name-two'], version: 3 }]);
		const gone = await feedDuring(cms, () => desk.decide('approver', subject, 'bn', 'withdraw', 'ভুল'));
		expect(gone.tombstones).toMatchObject([{ slugs: ['name-one', 'name-two'] }]);
	});

	test('what comes back after a withdrawal keeps its first day and goes on counting', async () => {
		const subject = await desk.approved(await completeChange(ids), ['bn']);
		const first = await feedDuring(cms, () => desk.publish(subject, 'bn'));
		await desk.decide('approver', subject, 'bn', 'withdraw', 'যাচাই দরকার');
		await desk.approve(subject, ['bn']);
		const second = await feedDuring(cms, () => desk.publish(subject, 'bn'));
		const [before, after] = [first.records[0], second.records[0]] as { firstPublishedAt: string; version: number }[];
		expect(after?.firstPublishedAt).toBe(before?.firstPublishedAt);
		expect(after?.version).toBeGreaterThan(before?.version ?? 0);
	});

	test('a language keeps the day of its own publication when only the other one is published again', async () => {
		const subject = await desk.published(await completeChange(ids));
		await desk.save('editor', subject, 'en', { after: 'Better words.' });
		await desk.approve(subject, ['en']);
		const before = await readFeed(cms);
		const { records } = await feedDuring(cms, () => desk.publish(subject, 'en'));
		const textOf = (all: PublicRecord[]) =>
			(all.find(({ id }) => id === subject.documentId) as { text: Record<'bn' | 'en', { publishedAt: string }> }).text;
		expect(textOf(records).bn.publishedAt).toBe(textOf(before.records).bn.publishedAt);
		expect(textOf(records).en.publishedAt > textOf(before.records).en.publishedAt).toBe(true);
	});

	test('an unapproved change of a shared fact does not ride along with the other language', async () => {
		const subject = await desk.published(await completeChange(ids));
		await desk.save('editor', subject, 'en', { changedOn: '1987' });
		await expect(desk.publish(subject, 'bn')).rejects.toMatchObject({ code: 'publish.not-approved' });
		const { records } = await readFeed(cms);
		expect(records.find(({ id }) => id === subject.documentId)).toMatchObject({ changedOn: '2024-07' });
	});
});

describe('the feed', () => {
	test('is NDJSON: a head, what is public, an end that counts it', async () => {
		const { lines, text, head } = await readFeed(cms);
		expect(text.endsWith('\n')).toBe(true);
		expect(lines[0]).toEqual({ line: 'head', version: 1, since: 0, head });
		expect(lines.at(-1)).toEqual({ line: 'end', count: lines.length - 2 });
		const sequence = lines.flatMap((line) => ('seq' in line ? [line.seq] : []));
		expect(sequence).toEqual([...new Set(sequence)].sort((a, b) => a - b));
		expect(sequence.at(-1)).toBe(head);
		expect(lines.filter(({ line }) => line === 'record').length).toBeGreaterThan(420);
	});

	test('gives each record once, in its newest state, and from `since` only what came later', async () => {
		const subject = await desk.published(await completeChange(ids), ['bn']);
		const since = await feedHead(cms);
		for (const after of ['দ্বিতীয় কথা', 'তৃতীয় কথা']) {
			await desk.save('editor', subject, 'bn', { after });
			await desk.approve(subject, ['bn']);
			await desk.publish(subject, 'bn');
		}
		for (const start of [0, since]) {
			const { records } = await readFeed(cms, start);
			expect(records.filter(({ id }) => id === subject.documentId)).toMatchObject([
				{ version: 3, text: { bn: { after: 'তৃতীয় কথা' } } },
			]);
			if (start === since) expect(records).toHaveLength(1);
		}
	});

	test('answers a reader from the future with the true head, so that it can start again', async () => {
		const head = await feedHead(cms);
		const { lines } = await readFeed(cms, head + 1000, 5);
		expect(lines).toEqual([
			{ line: 'head', version: 1, since: head + 1000, head },
			{ line: 'end', count: 0 },
		]);
	});

	test('answers a waiting reader as soon as something is published', async () => {
		const subject = await desk.approved(await completeChange(ids), ['bn']);
		const head = await feedHead(cms);
		const startedAt = performance.now();
		const waiting = readFeed(cms, head, 20);
		await new Promise((resolve) => setTimeout(resolve, 150));
		await desk.publish(subject, 'bn');
		expect((await waiting).records).toMatchObject([{ id: subject.documentId }]);
		expect(performance.now() - startedAt).toBeLessThan(5000);
	});

	test('lets a waiting reader go when the seconds are over', async () => {
		const head = await feedHead(cms);
		const startedAt = performance.now();
		expect((await readFeed(cms, head, 1)).lines).toHaveLength(2);
		expect(performance.now() - startedAt).toBeGreaterThan(900);
	});

	test.each([
		['/api/publication/feed', 'GET'],
		['/api/publication/media/x.webp', 'GET'],
		['/api/publication/releases', 'POST'],
	])('%s needs the token', async (path_, method) => {
		const headers: Record<string, string>[] = [
			{},
			{ authorization: 'Bearer wrong-publication-token' },
			{ authorization: PUBLISHER.authorization.slice(0, -1) },
			{ authorization: `${PUBLISHER.authorization}x` },
			{ authorization: '' },
		];
		for (const each of headers) {
			const answer = await ask(method, path_, { headers: each });
			expect([answer.status, answer.code]).toEqual([401, 'publication.forbidden']);
		}
		const asEditor = await ask(method, path_, { as: 'editor' });
		expect([401, 403]).toContain(asEditor.status);
	});

	test.each(['-1', '1.5', 'abc', '1;drop table practices'])('refuses since=%s', async (since) => {
		const answer = await ask('GET', `/api/publication/feed?since=${encodeURIComponent(since)}`, { headers: PUBLISHER });
		expect([answer.status, answer.code]).toEqual([400, 'input.invalid']);
	});
});

describe('only what is public reaches the feed', () => {
	test('no record has a field that is not on the list', async () => {
		const { documentId } = await desk
			.documents(EXPERT_VIEW)
			.create({ data: { ...expertView, photo: await cover(ids) } as never });
		const full = await desk.published(await completePractice(ids, { shared: await allOptionalFacts(ids, documentId) }));
		await desk.published(await completeReport(ids));
		const { records } = await readFeed(cms);
		expect(records.find(({ id }) => id === full.documentId)).toMatchObject({
			expertViews: [{ name: { en: 'Demo expert' }, photo: { kind: 'illustration' } }],
			municipalities: ['kushtia', 'jashore'],
			resolution: { number: '12', on: '2021-01-05' },
		});
		// No region is known, an edition reaches people once it was sent (send-desk.test.ts), and acknowledgements have days
		// (reports.test.ts).
		const absent = ['region', 'reach', 'acknowledgement'];
		expect([...new Set(records.map(({ type }) => type))].sort()).toEqual(
			Object.keys(FEED_SHAPE)
				.filter((type) => !absent.includes(type))
				.sort(),
		);
		const strangers = records.flatMap((record) =>
			fieldsOutside(FEED_SHAPE[record.type], record).map((field) => `${record.type}.${field}`),
		);
		expect([...new Set(strangers)]).toEqual([]);
	});

	test('phone and e-mail of an office that did not make them public stay inside', async () => {
		const hidden = await desk.published(await completePractice(ids));
		const { text, records } = await readFeed(cms);
		expect(records.find(({ id }) => id === hidden.documentId)).toMatchObject({
			contactOffice: { office: { en: 'Conservancy section' }, phone: null, email: null },
		});
		for (const secret of [PRIVATE_PHONE, PRIVATE_EMAIL, 'INTERNAL-REF-77']) expect(text).not.toContain(secret);
		const contactOffice = {
			officeEn: 'Help desk',
			phone: '0716-300000',
			email: 'help@kushtia.example.org',
			isPublic: true,
		};
		const shown = await desk.published(await completePractice(ids, { shared: { contactOffice } }));
		const record = (await readFeed(cms)).records.find(({ id }) => id === shown.documentId);
		expect(record).toMatchObject({ contactOffice: { phone: '0716-300000', email: 'help@kushtia.example.org' } });
	});

	test('no e-mail address and no person of the desk is anywhere else', async () => {
		const { records, text } = await readFeed(cms);
		const addresses = records
			.flatMap((record) => textsIn(record))
			.filter(([, value]) => /[^\s@]+@[^\s@]+\.[a-z]+/i.test(value));
		expect(new Set(addresses.map(([field]) => field))).toEqual(new Set(['contactOffice.email']));
		for (const name of [
			'Demo Editor',
			'Demo Approver',
			'demo.example.org',
			'createdBy',
			'updatedBy',
			'reviewState',
			'assignee',
		]) {
			expect(text).not.toContain(name);
		}
	});

	test('drafts, reasons and internal notes stay inside', async () => {
		await desk.create(
			await completeChange(ids, { bn: { title: 'গোপন খসড়া শিরোনাম' }, en: { title: 'Hush-hush draft title' } }),
		);
		const live = await desk.published(await completeChange(ids));
		await desk.save('editor', live, 'en', { after: 'Hush-hush later words' });
		await desk.decide('editor', live, 'en', 'sendToFactCheck');
		await desk.decide('editor', live, 'en', 'requestChanges', 'Hush-hush reason');
		const { text } = await readFeed(cms);
		for (const secret of ['গোপন খসড়া', 'Hush-hush']) expect(text).not.toContain(secret);
	});
});

describe('files', () => {
	const media = (file: string, headers: Record<string, string> = PUBLISHER) =>
		fetch(`${cms.url}/api/publication/media/${file}`, { headers });
	/** A red dot of one pixel. */
	const PIXEL = Buffer.from(
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
		'base64',
	);

	test('a picture is given out once its entry is published, and stays so when the upload is deleted', async () => {
		const filepath = path.join(cms.folder, 'red-dot.png');
		await writeFile(filepath, PIXEL);
		const [upload] = await cms.strapi
			.plugin('upload')
			.service('upload')
			.upload({
				data: { fileInfo: { name: 'red-dot.png' } },
				files: { filepath, originalFilename: 'red-dot.png', mimetype: 'image/png', size: PIXEL.length },
			});
		// What the library keeps is not what was sent: it leaves out what a picture does not need.
		const kept = await readFile(path.join(cms.folder, 'public', upload.url));
		const file = `${createHash('sha256').update(kept).digest('hex')}.png`;
		const practice = await desk.approved(
			await completePractice(ids, { shared: { cover: { ...(await cover(ids)), image: upload.id } } }),
		);
		expect((await media(file)).status).toBe(404);
		const { records } = await feedDuring(cms, () => desk.publish(practice));
		expect(records).toMatchObject([{ cover: { image: { file, mime: 'image/png' } } }]);
		const answer = await media(file);
		expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
		expect(Buffer.from(await answer.arrayBuffer()).equals(kept)).toBe(true);
		expect((await media(file, {})).status).toBe(401);
		await cms.strapi.plugin('upload').service('upload').remove(upload);
		expect((await media(file)).status).toBe(200);
	});

	test.each(['x.webp', '..%2f..%2fmab.db', '%2e%2e/mab.db', 'uploads', `${'0'.repeat(64)}.png`])(
		'the name %s leads to no file',
		async (file) => {
			expect((await media(file)).status).toBe(404);
		},
	);
});

test('the same publication asked for five times at once happens once', async () => {
	const subject: Subject = await desk.approved(await completeChange(ids), ['bn']);
	const { lines } = await feedDuring(cms, async () => {
		const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => desk.publish(subject, 'bn')));
		expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	});
	expect(lines).toHaveLength(3);
	expect(
		await cms.strapi.db
			.query('api::content-snapshot.content-snapshot')
			.count({ where: { subjectId: subject.documentId } }),
	).toBe(1);
	expect(
		await cms.strapi.db
			.query(CHANGE)
			.count({ where: { documentId: subject.documentId, publishedAt: { $notNull: true } } }),
	).toBe(1);
});
