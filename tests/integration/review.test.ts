import type { DemoPerson } from '@mab/scripts/seed/people.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CmsInstance, startCms } from '../support/cms-instance.ts';
import { type Desk, deskOf, type Locale, type Subject } from '../support/desk.ts';
import { CHANGE, completeChange, completePractice, type SeededIds, seededIds, to } from '../support/entries.ts';
import { feedDuring, feedHead, PUBLISHER, readFeed } from '../support/feed.ts';
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

const PEOPLE = ['administrator', 'editor', 'approver', 'expert', 'reader'] as const;

/** The decisions that the panel offers: those in capitals can be pressed, the others say why not. */
async function offersTo(person: DemoPerson, subject: Subject, locale: Locale = 'bn'): Promise<string[]> {
	const { offers } = await desk.view(person, subject, locale);
	return offers.map(({ decision, refusal }: { decision: string; refusal: unknown }) =>
		refusal === null ? decision.toUpperCase() : decision,
	);
}

describe('the panel offers each person what the state and the role allow', () => {
	/** By the step that was just taken. The editor wrote the text; everybody sees every button. */
	const STEPS: [step: string, person: DemoPerson | null, expected: Record<DemoPerson, string[]>][] = [
		[
			'written',
			null,
			{
				administrator: ['SENDTOFACTCHECK'],
				editor: ['SENDTOFACTCHECK'],
				approver: ['SENDTOFACTCHECK'],
				expert: ['sendToFactCheck'],
				reader: ['sendToFactCheck'],
			},
		],
		[
			'sendToFactCheck',
			'editor',
			{
				administrator: ['CONFIRMFACTS', 'REQUESTCHANGES'],
				editor: ['CONFIRMFACTS', 'REQUESTCHANGES'],
				approver: ['CONFIRMFACTS', 'REQUESTCHANGES'],
				expert: ['confirmFacts', 'requestChanges'],
				reader: ['confirmFacts', 'requestChanges'],
			},
		],
		[
			'confirmFacts',
			'editor',
			{
				administrator: ['APPROVE', 'REQUESTCHANGES'],
				editor: ['approve', 'REQUESTCHANGES'],
				approver: ['APPROVE', 'REQUESTCHANGES'],
				expert: ['approve', 'requestChanges'],
				reader: ['approve', 'requestChanges'],
			},
		],
		[
			'approve',
			'approver',
			{
				administrator: ['PUBLISH', 'REQUESTCHANGES'],
				editor: ['PUBLISH', 'REQUESTCHANGES'],
				approver: ['PUBLISH', 'REQUESTCHANGES'],
				expert: ['publish', 'requestChanges'],
				reader: ['publish', 'requestChanges'],
			},
		],
		[
			'publish',
			'editor',
			{
				...{ administrator: ['WITHDRAW'], editor: ['withdraw'], approver: ['WITHDRAW'] },
				...{ expert: ['withdraw'], reader: ['withdraw'] },
			},
		],
	];

	test('at every step of its way', async () => {
		const subject = await desk.create(await completeChange(ids), { locales: ['bn'] });
		for (const [step, person, expected] of STEPS) {
			if (person !== null) await desk.decide(person, subject, 'bn', step);
			for (const each of PEOPLE)
				expect([step, each, await offersTo(each, subject)]).toEqual([step, each, expected[each]]);
		}
	});

	test('who edited the text sees Approve, and why it is not for them', async () => {
		const subject = await desk.create(await completeChange(ids), { person: 'approver', locales: ['bn'] });
		await desk.decide('approver', subject, 'bn', 'sendToFactCheck');
		await desk.decide('approver', subject, 'bn', 'confirmFacts');
		const { offers } = await desk.view('approver', subject, 'bn');
		expect(offers[0]).toMatchObject({
			decision: 'approve',
			needsReason: false,
			label: { en: 'Approve', bn: 'অনুমোদন দিন' },
			refusal: { en: expect.stringMatching(/edited/), bn: expect.stringMatching(/\p{Script=Bengali}/u) },
		});
		expect(await offersTo('administrator', subject)).toEqual(['APPROVE', 'REQUESTCHANGES']);
	});

	test('a word to avoid is a warning in the panel, and the text can be approved all the same', async () => {
		const words = desk.documents('api::word-to-avoid.word-to-avoid');
		const data = { wordBn: 'কমলা দল', reasonBn: 'দলের নাম' } as never;
		const { documentId } = await desk.as('editor', () => words.create({ data }));
		try {
			const subject = await desk.create(await completeChange(ids), { locales: ['bn'] });
			expect(await desk.view('editor', subject, 'bn')).toMatchObject({ warnings: [] });
			await desk.save('editor', subject, 'bn', { after: 'কমলা দলের মেয়র খাতা খুলেছেন।' });
			const warning = { field: 'after', code: 'word-to-avoid' };
			expect(await desk.view('editor', subject, 'bn')).toMatchObject({ missing: [], warnings: [warning] });
			await desk.approve(subject, ['bn']);
			expect(await desk.view('editor', subject, 'bn')).toMatchObject({ state: 'approved', warnings: [warning] });
		} finally {
			await desk.as('editor', () => words.delete({ documentId }));
		}
	});

	test('an incomplete text cannot be approved, and the panel says what is missing', async () => {
		const subject = await desk.create({ ...(await completeChange(ids)), bn: { title: 'নাম' } }, { locales: ['bn'] });
		await desk.decide('editor', subject, 'bn', 'sendToFactCheck');
		await desk.decide('editor', subject, 'bn', 'confirmFacts');
		expect(await offersTo('approver', subject)).toEqual(['approve', 'REQUESTCHANGES']);
		const { missing } = await desk.view('approver', subject, 'bn');
		expect(missing.map(({ field }: { field: string }) => field)).toEqual(['before', 'after']);
	});

	test('publication and schedule are open exactly when they would work', async () => {
		const subject = await desk.approved(await completeChange(ids), ['bn']);
		expect(await desk.view('editor', subject, 'bn')).toMatchObject({ mayPublish: true, maySchedule: true });
		expect(await desk.view('reader', subject, 'bn')).toMatchObject({ mayPublish: false });
		await desk.save('editor', subject, 'bn', { after: 'নতুন কথা' });
		expect(await desk.view('editor', subject, 'bn')).toMatchObject({ mayPublish: false, maySchedule: false });
	});

	test('a decision that the state does not allow is refused, and an unknown one too', async () => {
		const subject = await desk.create(await completeChange(ids));
		const refused = { code: 'review.decision-not-allowed' };
		for (const decision of ['approve', 'confirmFacts', 'requestChanges']) {
			await expect(desk.decide('administrator', subject, 'bn', decision, 'x')).rejects.toMatchObject(refused);
		}
		for (const decision of ['edit', 'promote', '__proto__', '']) {
			await expect(desk.decide('administrator', subject, 'bn', decision)).rejects.toMatchObject({
				code: 'input.invalid',
			});
		}
	});

	test('asking for changes needs a reason, and the author can start again', async () => {
		const subject = await desk.approved(await completeChange(ids), ['bn']);
		const noReason = { code: 'review.reason-required' };
		await expect(desk.decide('approver', subject, 'bn', 'requestChanges', ' ')).rejects.toMatchObject(noReason);
		await desk.decide('approver', subject, 'bn', 'requestChanges', 'সূত্রের তারিখ দিন');
		expect(await desk.stateOf(subject, 'bn')).toBe('changesRequested');
		expect(await offersTo('editor', subject)).toEqual(['SENDTOFACTCHECK']);
	});
});

describe('the history', () => {
	test('tells who did what, when, from which state to which, and why; the newest first', async () => {
		const subject = await desk.approved(await completeChange(ids), ['bn']);
		await desk.decide('approver', subject, 'bn', 'requestChanges', 'সূত্রের তারিখ দিন');
		await desk.save('editor', subject, 'bn', { proof: 'স্মারক ১২' });
		const { history } = await desk.view('reader', subject, 'bn');
		expect(history).toMatchObject([
			{
				action: 'content.changed',
				actor: 'Demo Editor',
				from: 'changesRequested',
				to: 'editing',
				changedFields: ['proof'],
			},
			{
				action: 'review.requestChanges',
				actor: 'Demo Approver',
				from: 'approved',
				to: 'changesRequested',
				reason: 'সূত্রের তারিখ দিন',
			},
			{ action: 'review.approve', actor: 'Demo Approver', from: 'readyForApproval', to: 'approved', locale: 'bn' },
			{ action: 'review.confirmFacts', actor: 'Demo Editor', from: 'factCheck', to: 'readyForApproval' },
			{ action: 'review.sendToFactCheck', actor: 'Demo Editor', from: 'draft', to: 'factCheck', reason: null },
			{ action: 'content.created', actor: 'Demo Editor', to: 'draft' },
		]);
		const instants = history.map(({ at }: { at: string }) => at);
		expect(instants).toEqual([...instants].sort().reverse());
		expect(instants.every((at: string) => new Date(at).toISOString() === at)).toBe(true);
	});

	test('shows the state of the other language', async () => {
		const subject = await desk.create(await completeChange(ids), { locales: ['bn'] });
		expect((await desk.view('editor', subject, 'bn')).otherLocale).toBeNull();
		await desk.save('editor', subject, 'en', { title: 'English' });
		expect((await desk.view('editor', subject, 'bn')).otherLocale).toMatchObject({ locale: 'en', state: 'draft' });
	});
});

describe("an entry is somebody's task", () => {
	test('until a day, and the history says so', async () => {
		const subject = await desk.create(await completeChange(ids));
		const view = await desk.view('editor', subject, 'bn');
		expect([view.assignee, view.dueOn]).toEqual([null, null]);
		const names = view.assignable.map(({ name }: { name: string }) => name);
		expect(names).toEqual(['Demo Administrator', 'Demo Approver', 'Demo Editor', 'Demo Expert', 'Demo Reader']);
		const approver = view.assignable.find(({ name }: { name: string }) => name === 'Demo Approver');
		const assignment = {
			...subject,
			locale: 'bn',
			assigneeId: approver.id,
			dueOn: '2027-01-31',
			actor: cms.people.editor,
		};
		expect(await desk.review.assign(assignment)).toMatchObject({
			assignee: { id: approver.id, name: 'Demo Approver' },
			dueOn: '2027-01-31',
			history: [{ action: 'review.assigned', actor: 'Demo Editor' }, {}, {}],
		});
		const cleared = await desk.review.assign({ ...assignment, assigneeId: null, dueOn: null });
		expect(cleared).toMatchObject({ assignee: null, dueOn: null });
	});

	test('assigning takes no approval back and reaches no reader of the site', async () => {
		const subject = await desk.approved(await completeChange(ids), ['bn']);
		const { lines } = await feedDuring(cms, () =>
			desk.review.assign({ ...subject, locale: 'bn', assigneeId: null, dueOn: '2027-01-31', actor: cms.people.editor }),
		);
		expect(lines).toHaveLength(2);
		expect(await desk.stateOf(subject, 'bn')).toBe('approved');
	});

	test.each([
		['a day that does not exist', { assigneeId: null, dueOn: '2027-02-30' }],
		['a person who does not exist', { assigneeId: 999_999, dueOn: null }],
		['half a request', { dueOn: null }],
	])('%s is refused', async (_fault, json) => {
		const { documentId } = await desk.create(await completeChange(ids));
		const path = `/desk/review/${CHANGE}/${documentId}/assignment`;
		const answer = await ask('POST', path, { as: 'editor', json: { locale: 'bn', ...json } });
		expect([answer.status, answer.code]).toEqual([400, 'input.invalid']);
	});
});

describe('published versions', () => {
	test('are kept, numbered by language, with who published them', async () => {
		const subject = await desk.published(await completeChange(ids));
		await desk.save('editor', subject, 'bn', { after: 'দ্বিতীয় কথা' });
		await desk.approve(subject, ['bn']);
		await desk.publish(subject, 'bn', 'editor');
		const { snapshots } = await desk.view('reader', subject, 'bn');
		expect(snapshots).toMatchObject([
			{ locale: 'bn', version: 2, by: 'Demo Editor' },
			{ locale: 'en', version: 1, by: 'Demo Approver' },
			{ locale: 'bn', version: 1, by: 'Demo Approver' },
		]);
	});

	test('can be compared with the draft, in words that people read', async () => {
		const practice = await desk.published(await completePractice(ids));
		const [, first] = (await desk.view('reader', practice, 'bn')).snapshots;
		expect(await desk.review.difference({ snapshotId: first.id })).toMatchObject({ changes: [] });
		await desk.save('editor', practice, 'bn', {
			lessons: [{ text: 'আগে সভা, পরে ফি।' }, { text: 'হিসাব টাঙিয়ে দিন।' }],
			annualCost: { amountBdt: '1300000', priceYear: 2025 },
		});
		const { snapshot, changes } = await desk.review.difference({ snapshotId: first.id });
		expect(snapshot).toMatchObject({ version: 1, locale: 'bn', by: 'Demo Approver' });
		expect(changes).toMatchObject([
			{
				field: 'annualCost',
				label: { en: expect.stringMatching(/cost/i), bn: expect.stringMatching(/\p{Script=Bengali}/u) },
				before: expect.stringContaining('1200000'),
				after: expect.stringContaining('1300000'),
			},
			{
				field: 'lessons',
				before: expect.not.stringContaining('হিসাব টাঙিয়ে দিন।'),
				after: expect.stringContaining('হিসাব টাঙিয়ে দিন।'),
			},
		]);
	});

	test('can be made the draft again; that is an edit, and the public version stays until it is approved', async () => {
		const practice = await desk.published(await completePractice(ids));
		const [, first] = (await desk.view('reader', practice, 'bn')).snapshots;
		await desk.save('editor', practice, 'bn', {
			title: 'অন্য নাম',
			steps: [{ title: 'এক', text: 'এক' }],
			sector: to(await ids.sector('water')),
			sdgs: { set: [] },
			capitalCost: null,
			cover: null,
		});
		const { lines } = await feedDuring(cms, async () => {
			const view = await desk.review.restore({ snapshotId: first.id, actor: cms.people.approver });
			expect(view).toMatchObject({ state: 'editing', mayPublish: false, missing: [] });
			expect(view.history[0]).toMatchObject({ action: 'review.restored', actor: 'Demo Approver', reason: 'v1' });
		});
		expect(lines).toHaveLength(2);
		expect(await desk.review.difference({ snapshotId: first.id })).toMatchObject({ changes: [] });
		expect(await desk.draft(practice, 'bn')).toMatchObject({
			title: 'বাড়ি বাড়ি বর্জ্য সংগ্রহ',
			cover: { altEn: expect.any(String) },
		});
		expect(await desk.draft(practice, 'en')).toMatchObject({ sector: { key: 'solid-waste' }, sdgs: [{ number: 11 }] });
		await expect(desk.publish(practice, 'bn')).rejects.toMatchObject({ code: 'publish.not-approved' });
		await desk.decide('editor', practice, 'bn', 'sendToFactCheck');
		await desk.decide('editor', practice, 'bn', 'confirmFacts');
		await expect(desk.decide('approver', practice, 'bn', 'approve')).rejects.toMatchObject({ code: 'review.own-edit' });
	});

	test('of an unknown number are not found', async () => {
		const notFound = { code: 'entry.not-found' };
		await expect(desk.review.difference({ snapshotId: 999_999 })).rejects.toMatchObject(notFound);
		await expect(desk.review.restore({ snapshotId: 999_999, actor: cms.people.editor })).rejects.toMatchObject(
			notFound,
		);
		expect((await ask('GET', '/desk/snapshots/x/difference', { as: 'editor' })).code).toBe('input.invalid');
	});
});

describe('what became of it on the site', () => {
	const instant = '2026-11-24T09:00:00.000Z';
	const report = (json: unknown) => ask('POST', '/api/publication/releases', { headers: PUBLISHER, json });
	let number = 100;

	async function liveOf(subject: Subject, locale: Locale = 'bn'): Promise<Record<string, unknown>> {
		return (await desk.view('reader', subject, locale)).live;
	}

	/** The publisher reports a release up to the newest event. */
	async function released(): Promise<void> {
		number += 1;
		const head = await feedHead(cms);
		const answer = await report({ number, head, startedAt: instant, liveAt: instant, changedCount: 3 });
		expect(answer.status).toBe(204);
	}

	test('never, then building, then live, then gone', async () => {
		const subject = await desk.approved(await completeChange(ids, { shared: { slug: 'seen-on-site' } }), ['bn']);
		expect(await liveOf(subject)).toEqual({ kind: 'never' });
		await released();
		await desk.publish(subject, 'bn');
		expect(await liveOf(subject)).toEqual({ kind: 'building', since: expect.any(String) });
		await released();
		expect(await liveOf(subject)).toEqual({ kind: 'live', since: instant, url: '/bn/governance/seen-on-site/' });
		await desk.decide('approver', subject, 'bn', 'withdraw', 'ভুল');
		expect(await liveOf(subject)).toMatchObject({ kind: 'building' });
		await released();
		expect(await liveOf(subject)).toEqual({ kind: 'gone', since: instant });
	});

	test('a failed build says why, until a later one is live', async () => {
		const subject = await desk.published(await completeChange(ids), ['bn']);
		const head = await feedHead(cms);
		const failure = 'The disk is full.';
		await report({ number: null, head, startedAt: instant, liveAt: null, failedAt: instant, failure, changedCount: 0 });
		expect(await liveOf(subject)).toEqual({ kind: 'failed', at: instant, reason: failure });
		const list = await ask<{ releases: unknown[] }>('GET', '/desk/releases', { as: 'reader' });
		expect(list.body.releases[0]).toMatchObject({ failedAt: instant, failure });
		await released();
		expect(await liveOf(subject)).toMatchObject({ kind: 'live' });
	});

	test('a publisher that starts again reports what is live again, and since when does not move', async () => {
		const subject = await desk.published(await completeChange(ids), ['bn']);
		await released();
		const later = '2026-11-24T10:00:00.000Z';
		const again = { number, head: await feedHead(cms), startedAt: later, liveAt: later, changedCount: 0 };
		expect((await report(again)).status).toBe(204);
		expect(await liveOf(subject)).toMatchObject({ kind: 'live', since: instant });
		const { body } = await ask<{ releases: { number: number }[] }>('GET', '/desk/releases', { as: 'reader' });
		expect(body.releases.filter((each) => each.number === number)).toHaveLength(1);
	});

	test('a change to one entry does not make another one look unfinished', async () => {
		const subject = await desk.published(await completeChange(ids), ['bn']);
		await released();
		await desk.published(await completeChange(ids), ['bn']);
		expect(await liveOf(subject)).toMatchObject({ kind: 'live' });
	});

	test('a language that was never public is neither live nor gone', async () => {
		const subject = await desk.published(await completeChange(ids), ['bn']);
		await desk.save('editor', subject, 'en', { title: 'English' });
		await released();
		expect(await liveOf(subject, 'en')).toEqual({ kind: 'never' });
	});

	test.each([
		['without a head', { startedAt: instant }],
		['without a time', { head: 1 }],
		['with a head that is no number', { head: 'x', startedAt: instant }],
		['with a time that is none', { head: 1, startedAt: 'yesterday' }],
	])('a report %s is refused', async (_fault, json) => {
		const answer = await report(json);
		expect([answer.status, answer.code]).toEqual([400, 'input.invalid']);
	});

	test('the address of the preview is signed and short-lived', async () => {
		const subject = await desk.create(await completeChange(ids));
		const { previewUrl } = await desk.view('editor', subject, 'bn');
		const address = new URL(previewUrl, cms.url);
		expect(address.pathname).toBe('/api/publication/preview');
		const seconds = Number(address.searchParams.get('expires')) - Date.now() / 1000;
		expect(seconds).toBeGreaterThan(60);
		expect(seconds).toBeLessThanOrEqual(15 * 60);
		expect((await readFeed(cms)).text).not.toContain(subject.documentId);
	});
});
