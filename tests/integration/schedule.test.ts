import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CmsInstance, startCms } from '../support/cms-instance.ts';
import { type Desk, deskOf, type Subject } from '../support/desk.ts';
import { CHANGE, completeChange, type SeededIds, seededIds } from '../support/entries.ts';
import { rowCounts, withFailingInserts } from '../support/faults.ts';
import { feedDuring } from '../support/feed.ts';
import { askerOf } from '../support/http.ts';

let cms: CmsInstance;
let desk: Desk;
let ids: SeededIds;
function use(instance: CmsInstance): void {
	cms = instance;
	desk = deskOf(cms);
	ids = seededIds(cms);
}
beforeAll(async () => use(await startCms()));
afterAll(() => cms?.stop());

const ORDERS = 'api::publication-schedule.publication-schedule';
/** Nine in the morning in Bangladesh is three in the morning UTC, all year. */
const NINE_IN_DHAKA = '2099-01-01T09:00';
const DUE = new Date('2099-01-01T03:00:00.000Z');
const BEFORE_DUE = new Date('2099-01-01T02:59:59.999Z');
const LATER = new Date('2099-01-02T03:00:00.000Z');

// Orders that an earlier test left open would be carried out by the next one.
beforeEach(() => cms.strapi.db.query(ORDERS).deleteMany({ where: {} }));

interface Order {
	action?: 'publish' | 'unpublish';
	at?: string;
	reason?: string;
	person?: 'editor' | 'approver' | 'administrator';
}

function order(subject: Subject, { action = 'publish', at = NINE_IN_DHAKA, reason, person = 'approver' }: Order = {}) {
	return desk.review.schedule({ ...subject, locale: 'bn', action, at, reason, actor: cms.people[person] });
}

const run = (now: Date): Promise<number> => desk.review.runDueSchedules(now);

/** The orders of the entry as the review panel shows them, the newest due first. */
async function ordersOf(subject: Subject): Promise<Record<string, unknown>[]> {
	return (await desk.view('reader', subject, 'bn')).schedule;
}

async function approved(): Promise<Subject> {
	return desk.approved(await completeChange(ids), ['bn']);
}

async function historyOf(subject: Subject): Promise<{ action: string; actor: string; reason: string | null }[]> {
	return (await desk.view('reader', subject, 'bn')).history;
}

describe('a publication that is ordered for a time', () => {
	test('waits for nine in the morning of Bangladesh, which is 03:00 UTC', async () => {
		const subject = await approved();
		const { schedule } = await order(subject);
		expect(schedule).toMatchObject([
			{ action: 'publish', dueAt: DUE.toISOString(), state: 'waiting', createdBy: 'Demo Approver' },
		]);
		expect(await run(BEFORE_DUE)).toBe(0);
		expect(await desk.publicIn(subject)).toEqual([]);
		await run(DUE);
		expect(await desk.publicIn(subject)).toEqual(['bn']);
		expect(await ordersOf(subject)).toMatchObject([{ state: 'done', failure: null }]);
	});

	test('is carried out once, however often and from wherever the clock strikes', async () => {
		const subject = await approved();
		await order(subject);
		const { lines } = await feedDuring(cms, async () => {
			await Promise.all(Array.from({ length: 5 }, () => run(DUE)));
			await run(LATER);
		});
		expect(lines.map(({ line }) => line)).toEqual(['head', 'record', 'end']);
		use(await cms.restart());
		const again = await feedDuring(cms, () => Promise.all([run(DUE), run(LATER)]));
		expect(again.lines.map(({ line }) => line)).toEqual(['head', 'end']);
		const publications = (await historyOf(subject)).filter(({ action }) => action === 'review.publish');
		expect(publications).toMatchObject([{ actor: 'Demo Approver' }]);
		expect((await desk.view('reader', subject, 'bn')).snapshots).toHaveLength(1);
	});

	test('survives a restart before its time', async () => {
		const subject = await approved();
		await order(subject);
		use(await cms.restart());
		expect(await ordersOf(subject)).toMatchObject([{ state: 'waiting', dueAt: DUE.toISOString() }]);
		await run(DUE);
		expect(await desk.publicIn(subject)).toEqual(['bn']);
	});

	test('that is long overdue, because the CMS was off, is carried out late and once', async () => {
		const subject = await approved();
		await order(subject);
		expect(await run(LATER)).toBe(1);
		expect(await run(LATER)).toBe(0);
		expect(await desk.publicIn(subject)).toEqual(['bn']);
	});

	test('is not carried out when it was cancelled, and is cancelled only once', async () => {
		const subject = await approved();
		const [{ id }] = (await order(subject)).schedule;
		const closed = { code: 'schedule.closed' };
		await desk.review.cancelSchedule({ id, actor: cms.people.editor });
		await run(DUE);
		expect(await desk.publicIn(subject)).toEqual([]);
		expect(await ordersOf(subject)).toMatchObject([{ state: 'cancelled' }]);
		expect((await historyOf(subject))[0]).toMatchObject({ action: 'schedule.cancelled', actor: 'Demo Editor' });
		await expect(desk.review.cancelSchedule({ id, actor: cms.people.editor })).rejects.toMatchObject(closed);
		await expect(desk.review.cancelSchedule({ id: 999_999, actor: cms.people.editor })).rejects.toMatchObject(closed);
	});

	test('cannot be cancelled any more when it was carried out', async () => {
		const subject = await approved();
		const [{ id }] = (await order(subject)).schedule;
		await run(DUE);
		await expect(desk.review.cancelSchedule({ id, actor: cms.people.approver })).rejects.toMatchObject({
			code: 'schedule.closed',
		});
		expect(await desk.publicIn(subject)).toEqual(['bn']);
	});

	test('cancelled while it is due: either it is cancelled or it is published, never both', async () => {
		const subject = await approved();
		const [{ id }] = (await order(subject)).schedule;
		const [cancelled] = await Promise.allSettled([
			desk.review.cancelSchedule({ id, actor: cms.people.editor }),
			run(DUE),
		]);
		const wasCancelled = cancelled.status === 'fulfilled';
		expect(await ordersOf(subject)).toMatchObject([{ state: wasCancelled ? 'cancelled' : 'done' }]);
		expect(await desk.publicIn(subject)).toEqual(wasCancelled ? [] : ['bn']);
	});
});

describe('an order is refused', () => {
	test.each([
		['2020-01-01T09:00', 'schedule.past'],
		['2099-02-30T09:00', 'schedule.time-invalid'],
		['2099-01-01T25:00', 'schedule.time-invalid'],
		['2099-01-01', 'schedule.time-invalid'],
		['2099-01-01T09:00:00Z', 'schedule.time-invalid'],
		['২০৯৯-০১-০১T০৯:০০', 'schedule.time-invalid'],
		['', 'schedule.time-invalid'],
	])('for the time "%s" with %s', async (at, code) => {
		const subject = await approved();
		await expect(order(subject, { at })).rejects.toMatchObject({ code });
		expect(await ordersOf(subject)).toEqual([]);
	});

	test('for what is not approved, not public, or not in this role', async () => {
		const draft = await desk.create(await completeChange(ids));
		const notAllowed = { code: 'review.decision-not-allowed' };
		await expect(order(draft)).rejects.toMatchObject(notAllowed);
		const subject = await approved();
		await expect(order(subject, { action: 'unpublish', reason: 'x' })).rejects.toMatchObject(notAllowed);
		const live = await desk.published(await completeChange(ids), ['bn']);
		await expect(order(live, { action: 'unpublish', reason: 'x', person: 'editor' })).rejects.toMatchObject({
			code: 'review.role-not-allowed',
		});
		await expect(order(live, { action: 'unpublish' })).rejects.toMatchObject({ code: 'review.reason-required' });
	});
});

describe('a withdrawal that is ordered for a time', () => {
	test('happens with its reason and leaves a tombstone', async () => {
		const subject = await desk.published(await completeChange(ids), ['bn']);
		await order(subject, { action: 'unpublish', reason: 'মেয়াদ শেষ' });
		const { tombstones } = await feedDuring(cms, () => run(DUE));
		expect(tombstones).toMatchObject([{ id: subject.documentId }]);
		expect(await desk.publicIn(subject)).toEqual([]);
		expect((await historyOf(subject))[0]).toMatchObject({ action: 'review.withdraw', reason: 'মেয়াদ শেষ' });
	});

	test('can be ordered together with the publication, and both happen in their order', async () => {
		const subject = await approved();
		await order(subject);
		await order(subject, { action: 'unpublish', at: '2099-01-02T09:00', reason: 'প্রচারের শেষ দিন' });
		expect(await run(DUE)).toBe(1);
		expect(await desk.publicIn(subject)).toEqual(['bn']);
		expect(await run(LATER)).toBe(1);
		expect(await desk.publicIn(subject)).toEqual([]);
		expect(await ordersOf(subject)).toMatchObject([{ state: 'done' }, { state: 'done' }]);
	});

	test('a CMS that was off over both times ends in the right state', async () => {
		const subject = await approved();
		await order(subject, { at: '2099-01-01T09:00' });
		await order(subject, { action: 'unpublish', at: '2099-01-01T21:00', reason: 'এক দিনের জন্য' });
		expect(await run(LATER)).toBe(2);
		expect(await desk.publicIn(subject)).toEqual([]);
		expect(await desk.stateOf(subject, 'bn')).toBe('withdrawn');
	});
});

describe('when the time comes and something is wrong', () => {
	test('an entry that was edited after the order is not published: the order fails visibly', async () => {
		const subject = await desk.published(await completeChange(ids), ['bn']);
		await desk.save('editor', subject, 'bn', { after: 'অনুমোদিত নতুন কথা' });
		await desk.approve(subject, ['bn']);
		await order(subject);
		await desk.save('editor', subject, 'bn', { after: 'অনুমোদনহীন কথা' });
		const { lines } = await feedDuring(cms, async () => {
			await Promise.all([run(DUE), run(DUE)]);
			await run(LATER);
		});
		expect(lines.map(({ line }) => line)).toEqual(['head', 'end']);
		expect(await desk.publicIn(subject)).toEqual(['bn']);
		const [failed] = await ordersOf(subject);
		expect(failed).toMatchObject({
			state: 'failed',
			failure: { en: expect.stringMatching(/[a-z]/), bn: expect.stringMatching(/\p{Script=Bengali}/u) },
		});
		const failures = (await historyOf(subject)).filter(({ action }) => action === 'schedule.failed');
		expect(failures).toMatchObject([{ actor: 'Demo Approver', reason: expect.stringMatching(/approved/) }]);
	});

	test('a deleted entry makes the order fail, and the other orders are carried out', async () => {
		const [gone, other] = [await approved(), await approved()];
		await order(gone);
		await order(other);
		await desk.as('administrator', () => desk.documents(CHANGE).delete({ documentId: gone.documentId, locale: '*' }));
		await run(DUE);
		expect(await desk.publicIn(other)).toEqual(['bn']);
		const [failed] = await cms.strapi.db.query(ORDERS).findMany({ where: { subjectId: gone.documentId } });
		expect(failed).toMatchObject({ doneAt: null, failedAt: expect.anything() });
	});

	test.each(['publication_events', 'audit_entries'])(
		'a fault of the storage (%s) between claim and publication leaves the order open for the next run',
		async (table) => {
			const subject = await approved();
			await order(subject);
			const before = await rowCounts(cms, ['audit_entries', 'publication_events', 'content_snapshots']);
			await withFailingInserts(cms, table, () => run(DUE));
			expect(await rowCounts(cms, ['audit_entries', 'publication_events', 'content_snapshots'])).toEqual(before);
			expect(await desk.publicIn(subject)).toEqual([]);
			expect(await ordersOf(subject)).toMatchObject([
				{ state: 'waiting', failure: { en: expect.not.stringContaining('planned fault'), bn: expect.any(String) } },
			]);
			await run(DUE);
			expect(await desk.publicIn(subject)).toEqual(['bn']);
			expect(await ordersOf(subject)).toMatchObject([{ state: 'done', failure: null }]);
		},
	);
});

test('the queue shows every order over HTTP, and cancels it there', async () => {
	const ask = askerOf(cms);
	const subject = await approved();
	const path = `/desk/review/${CHANGE}/${subject.documentId}/schedule`;
	const json = { locale: 'bn', action: 'publish', at: NINE_IN_DHAKA };
	expect((await ask('POST', path, { as: 'editor', json })).status).toBe(200);
	const bad = await ask('POST', path, { as: 'editor', json: { ...json, at: '2020-01-01T09:00' } });
	expect(bad).toMatchObject({ status: 400, code: 'schedule.past' });
	const queue = await ask<{ entries: { id: number }[] }>('GET', '/desk/schedule', { as: 'reader' });
	expect(queue.body.entries).toMatchObject([
		{
			uid: CHANGE,
			documentId: subject.documentId,
			title: expect.stringMatching(/\p{Script=Bengali}/u),
			state: 'waiting',
		},
	]);
	const cancel = `/desk/schedule/${queue.body.entries[0]?.id}/cancel`;
	expect((await ask('POST', cancel, { as: 'editor', json: {} })).body).toEqual({ cancelled: true });
	expect(await ask('POST', cancel, { as: 'editor', json: {} })).toMatchObject({ status: 409, code: 'schedule.closed' });
});
