/** The report shelf and acknowledgements go the way of everything that is published. */

import type { GovernanceChangeRecord } from '@mab/cms/domain/publication/public-record.ts';
import { FIRST_QUESTIONNAIRE } from '@mab/cms/domain/questionnaire/questionnaire-first.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CmsInstance, startCms } from '../support/cms-instance.ts';
import { type Desk, deskOf } from '../support/desk.ts';
import {
	completeAcknowledgement,
	completeChange,
	completePractice,
	completeReport,
	EVENT,
	REPORT,
	type SeededIds,
	seededIds,
	to,
} from '../support/entries.ts';
import { feedDuring, feedHead, readFeed } from '../support/feed.ts';
import { FEED_SHAPE, fieldsOutside } from '../support/feed-shape.ts';
import { type Ask, askerOf, manager } from '../support/http.ts';

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

test('a report is published after its review, with all that it has and nothing else', async () => {
	const report = await desk.create(await completeReport(ids));
	await expect(desk.publish(report)).rejects.toMatchObject({ code: 'publish.not-approved' });
	await desk.approve(report);
	const { records } = await feedDuring(cms, () => desk.publish(report));
	expect(records).toMatchObject([
		{
			...{ type: 'report', id: report.documentId, version: 1, kind: 'analysis' },
			...{ periodStart: '2025-07', periodEnd: '2026-06', sectors: ['sanitation'], municipalities: ['kushtia'] },
			documents: [{ kind: 'report', title: { en: 'Analysis' }, file: expect.stringMatching(/^[0-9a-f]{64}\.webp$/) }],
			corrections: [{ on: '2026-10-01', what: { en: 'A figure in the summary', bn: 'সারসংক্ষেপের একটি সংখ্যা' } }],
			text: {
				bn: { keyFindings: ['সেবামূল্য থেকে চলতি খরচ ওঠে।'], body: 'দুই পৌরসভার রেজিস্টার মিলিয়ে দেখা হয়েছে।' },
				en: { oneLine: 'The services of two towns side by side.', machineTranslated: false },
			},
		},
	]);
	expect(fieldsOutside(FEED_SHAPE.report, records[0])).toEqual([]);
});

test('a report without text and file is not ready, and the desk says so', async () => {
	const entry = await completeReport(ids);
	const report = await desk.create({
		...entry,
		shared: { ...entry.shared, documents: [] },
		bn: { ...entry.bn, body: '' },
	});
	const { missing } = await desk.view('editor', report, 'bn');
	expect(missing).toMatchObject([{ field: 'documents', code: 'missing' }]);
	expect((await desk.view('editor', report, 'en')).missing).toEqual([]);
});

test('a withdrawn report leaves a tombstone with its addresses', async () => {
	const report = await desk.published(await completeReport(ids));
	const { slug } = await desk.draft(report, 'bn');
	const { tombstones } = await feedDuring(cms, async () => {
		for (const locale of ['bn', 'en'] as const) await desk.decide('approver', report, locale, 'withdraw', 'ভুল সংখ্যা');
	});
	expect(tombstones).toMatchObject([{ type: 'report', id: report.documentId, slugs: [slug] }]);
});

test('two reports with one title have addresses of their own', async () => {
	const [first, second] = [await desk.create(await completeReport(ids)), await desk.create(await completeReport(ids))];
	expect((await desk.draft(first, 'bn')).slug).not.toBe((await desk.draft(second, 'bn')).slug);
});

test('a municipality that only a report names cannot be deleted', async () => {
	const entry = await completeReport(ids);
	const municipality = await ids.municipality('amtali');
	await desk.create({ ...entry, shared: { ...entry.shared, municipalities: to(municipality) } });
	const answer = await ask('DELETE', manager('api::municipality.municipality', `/${municipality}`), {
		as: 'administrator',
	});
	expect(answer).toMatchObject({ status: 409, code: 'reference.in-use' });
});

test('the shelf has a preview address and a schedule like every other entry', async () => {
	const report = await desk.approved(await completeReport(ids));
	const view = await desk.view('approver', report, 'bn');
	expect(view.previewUrl).toContain(encodeURIComponent('api::report.report'));
	expect(view.maySchedule).toBe(true);
});

test('an acknowledgement is public from its first day to its last, in the time of Bangladesh, without a person', async () => {
	const days = { shownFrom: '2031-07-01', shownUntil: '2031-09-30' };
	const { review } = desk;
	const entry = await completeAcknowledgement(ids, days);
	const early = await feedDuring(cms, () => desk.published(entry));
	expect(early.records).toEqual([]);
	const at = (instant: string) => feedDuring(cms, () => review.followAcknowledgementDays(new Date(instant)));
	expect((await at('2031-06-30T17:59:00Z')).records).toEqual([]);
	const { records } = await at('2031-06-30T18:00:00Z');
	expect(records).toMatchObject([
		{
			...{ type: 'acknowledgement', version: 1, ...days, onEveryPage: false, practices: ['MAB-P-2026-001'] },
			donors: [{ name: { en: 'Example Fund' }, url: 'https://example.org/', logo: { width: expect.any(Number) } }],
			text: { bn: { title: 'শহরের জীবিকা প্রকল্প' }, en: { disclaimer: 'The views are those of the authors.' } },
		},
	]);
	expect(fieldsOutside(FEED_SHAPE.acknowledgement, records[0])).toEqual([]);
	expect(await at('2031-09-30T17:59:00Z')).toMatchObject({ records: [], tombstones: [] });
	expect(await at('2031-09-30T18:00:00Z')).toMatchObject({ records: [], tombstones: [{ type: 'acknowledgement' }] });
	expect(await at('2031-10-01T18:00:00Z')).toMatchObject({ records: [], tombstones: [] });
});

test('an acknowledgement that is published in the middle of its days is public at once', async () => {
	const entry = await completeAcknowledgement(ids, { shownFrom: '2020-01-01', shownUntil: '2099-12-31' });
	const { records } = await feedDuring(cms, () => desk.published(entry, ['bn']));
	expect(records).toMatchObject([{ type: 'acknowledgement', text: { bn: { title: 'শহরের জীবিকা প্রকল্প' } } }]);
});

test('a dated correction of whatever is published reaches the public, and so does the month of the last confirmation', async () => {
	const corrections = [{ on: '2026-11-01', whatEn: 'The month', whatBn: 'মাসের নাম' }];
	const change = await completeChange(ids);
	const event = {
		uid: EVENT,
		shared: { kind: 'seminar', startsAt: '2026-12-01T04:00:00.000Z', corrections },
		bn: { title: 'শেখার আসর', oneLine: 'আলোচনা।', aims: 'অভিজ্ঞতা বিনিময়।' },
		en: { title: 'Learning session', oneLine: 'A talk.', aims: 'To share experience.' },
	} as const;
	const practice = await completePractice(ids);
	const { records } = await feedDuring(cms, async () => {
		await desk.published({ ...change, shared: { ...change.shared, corrections } });
		await desk.published(event);
		await desk.published({ ...practice, shared: { ...practice.shared, corrections, lastConfirmedOn: '2026-10' } });
	});
	const expected = [{ on: '2026-11-01', what: { en: 'The month', bn: 'মাসের নাম' } }];
	expect(records).toMatchObject([
		{ type: 'governanceChange', corrections: expected },
		{ type: 'learningEvent', corrections: expected },
		{ type: 'practice', corrections: expected, lastConfirmedOn: '2026-10' },
	]);
});

test('what was published before its type had all of its fields has empty ones after the next start', async () => {
	const change = await desk.published(await completeChange(ids));
	const outbox = cms.strapi.db.query('api::publication-event.publication-event');
	const record = (await readFeed(cms)).records.find(({ id }) => id === change.documentId);
	const { corrections: _, ...olderChange } = record as GovernanceChangeRecord;
	const { guideVideo: __, ...questions } = FIRST_QUESTIONNAIRE;
	const olderQuestionnaire = { type: 'questionnaire', id: 'of-an-older-version', ...questions };
	for (const older of [olderChange, olderQuestionnaire]) {
		await outbox.create({
			data: {
				recordType: older.type,
				recordId: older.id,
				kind: 'record',
				record: JSON.stringify(older),
				occurredAt: new Date(),
			},
		});
	}
	const before = await feedHead(cms);
	cms = await cms.restart();
	expect((await readFeed(cms, before)).records).toEqual([
		{ ...olderChange, corrections: [] },
		{ ...olderQuestionnaire, guideVideo: { bn: null, en: null } },
	]);
	const after = await feedHead(cms);
	cms = await cms.restart();
	expect(await feedHead(cms)).toBe(after);
});

test('roles that were made before a content type existed are given it, and nothing that was taken from them', async () => {
	const permissions = cms.strapi.db.query('admin::permission');
	const ofRole = (code: string, subject: string) => permissions.count({ where: { role: { code }, subject } });
	const editorHas = await ofRole('mab-editor', REPORT);
	const everywhere = { where: { subject: REPORT, role: { code: { $startsWith: 'mab-' } } }, select: ['id'] };
	for (const { id } of await permissions.findMany(everywhere)) await permissions.delete({ where: { id } });
	const taken = await permissions.findMany({ where: { role: { code: 'mab-reader' }, subject: EVENT }, select: ['id'] });
	for (const { id } of taken) await permissions.delete({ where: { id } });
	cms = await cms.restart();
	const again = cms.strapi.db.query('admin::permission');
	const count = (code: string, subject: string) => again.count({ where: { role: { code }, subject } });
	expect(editorHas).toBe(5);
	expect([await count('mab-editor', REPORT), await count('mab-reader', REPORT)]).toEqual([5, 1]);
	expect([taken.length, await count('mab-reader', EVENT)]).toEqual([1, 0]);
});
