import { describe, expect, test } from 'vitest';
import {
	askedToApprove,
	contributorsSinceApproval,
	type EditionFacts,
	editionState,
	isApprovalStanding,
	type MailingFacts,
	moved,
	nextNumbers,
	type PlanStep,
	plannedIssueDay,
	planSteps,
	quarterDays,
} from './edition.ts';

describe('the plan of a year', () => {
	test.each([
		[1, '2026-04-15'],
		[2, '2026-07-15'],
		[3, '2026-10-15'],
		[4, '2027-01-15'],
	] as const)('the edition of quarter %i appears on %s', (quarter, day) => {
		expect(plannedIssueDay({ year: 2026, quarter })).toBe(day);
	});

	test('a quarter ends with its last day, also in a leap year', () => {
		expect(quarterDays({ year: 2028, quarter: 1 })).toEqual({ first: '2028-01-01', last: '2028-03-31' });
		expect(quarterDays({ year: 2026, quarter: 4 })).toEqual({ first: '2026-10-01', last: '2026-12-31' });
	});

	const nothing: Record<PlanStep, boolean> = {
		...{ content: false, edit: false, municipalityCheck: false, approval: false, print: false, send: false },
	};
	const states = (done: Partial<typeof nothing>, today: string) =>
		planSteps('2026-10-15', { ...nothing, ...done }, today).map(
			({ step, dueOn, state }) => `${step} ${dueOn} ${state}`,
		);

	test('has its deadlines before the day of issue, the first open one being next', () => {
		expect(states({}, '2026-09-01')).toEqual([
			'content 2026-09-15 next',
			'edit 2026-09-25 later',
			'municipalityCheck 2026-10-03 later',
			'approval 2026-10-08 later',
			'print 2026-10-10 later',
			'send 2026-10-15 later',
		]);
	});

	test('counts a step as late from the day after its deadline', () => {
		expect(states({}, '2026-09-15')[0]).toBe('content 2026-09-15 next');
		expect(states({ content: true }, '2026-09-26').slice(0, 3)).toEqual([
			'content 2026-09-15 done',
			'edit 2026-09-25 late',
			'municipalityCheck 2026-10-03 next',
		]);
	});

	test('is over once the edition is sent, whatever nobody ticked off', () => {
		expect(states({ send: true }, '2027-01-01').every((step) => step.endsWith('done'))).toBe(true);
	});
});

describe('where an edition stands', () => {
	const facts = (overrides: Partial<EditionFacts> = {}): EditionFacts => ({
		...{ blockingCount: 0, isApproved: false, isPublic: false, wasWithdrawn: false, mailing: null },
		...overrides,
	});
	const mailing = (overrides: Partial<MailingFacts> = {}): MailingFacts => ({
		...{ firstSentAt: null, pausedAt: null, cancelledAt: null, finishedAt: null },
		...overrides,
	});
	const at = '2026-10-15T03:00:00.000Z';

	test.each<[string, EditionFacts | null]>([
		['planned', null],
		['composing', facts({ blockingCount: 2 })],
		['ready', facts()],
		['approved', facts({ isApproved: true })],
		['published', facts({ isApproved: true, isPublic: true })],
		['withdrawn', facts({ wasWithdrawn: true, blockingCount: 1 })],
		['approved', facts({ wasWithdrawn: true, isApproved: true })],
		['scheduled', facts({ isPublic: true, mailing: mailing() })],
		['sending', facts({ isPublic: true, mailing: mailing({ firstSentAt: at }) })],
		['paused', facts({ isPublic: true, mailing: mailing({ firstSentAt: at, pausedAt: at }) })],
		['sent', facts({ isPublic: true, mailing: mailing({ firstSentAt: at, finishedAt: at }) })],
		['published', facts({ isPublic: true, mailing: mailing({ cancelledAt: at }) })],
		['sent', facts({ isPublic: true, mailing: mailing({ firstSentAt: at, cancelledAt: at }) })],
	])('%s', (state, given) => {
		expect(editionState(given)).toBe(state);
	});
});

describe('volume and issue', () => {
	const existing = [
		{ year: 2026, quarter: 3, volume: 1, issue: 1 },
		{ year: 2026, quarter: 4, volume: 1, issue: 2 },
	] as const;

	test.each([
		['the first edition of all', [], { year: 2026, quarter: 3 }, { volume: 1, issue: 1 }],
		['the next one of the year', existing, { year: 2027, quarter: 1 }, { volume: 2, issue: 1 }],
		['one of the same year', existing.slice(0, 1), { year: 2026, quarter: 4 }, { volume: 1, issue: 2 }],
		['one after a year without', existing, { year: 2028, quarter: 2 }, { volume: 3, issue: 1 }],
		['one before all others', existing, { year: 2026, quarter: 1 }, { volume: 1, issue: 1 }],
	] as const)('of %s', (_case, editions, edition, numbers) => {
		expect(nextNumbers(editions, edition)).toEqual(numbers);
	});
});

describe('an approval', () => {
	const rows = (...oldestFirst: [action: string, actorId: string][]) =>
		oldestFirst.map(([action, actorId]) => ({ action, actorId })).reverse();
	const composed: [string, string][] = [
		['content.created', 'admin:1'],
		['content.changed', 'admin:2'],
	];

	test('stands until something is edited or somebody takes it back', () => {
		const approved: [string, string][] = [...composed, ['edition.approve', 'admin:3']];
		expect(isApprovalStanding(rows(...composed))).toBe(false);
		expect(isApprovalStanding(rows(...approved, ['edition.publish', 'admin:1']))).toBe(true);
		expect(isApprovalStanding(rows(...approved, ['content.changed', 'admin:1']))).toBe(false);
		expect(isApprovalStanding(rows(...approved, ['edition.withdrawApproval', 'admin:3']))).toBe(false);
	});

	test('covers the edits before it, so that only later ones keep a person from approving', () => {
		expect(contributorsSinceApproval(rows(...composed)).sort()).toEqual(['admin:1', 'admin:2']);
		const again = rows(...composed, ['edition.approve', 'admin:3'], ['content.changed', 'admin:3']);
		expect(contributorsSinceApproval(again)).toEqual(['admin:3']);
	});

	test('that was taken back covers nothing', () => {
		const takenBack = rows(...composed, ['edition.approve', 'admin:3'], ['edition.withdrawApproval', 'admin:3']);
		expect(contributorsSinceApproval(takenBack).sort()).toEqual(['admin:1', 'admin:2']);
	});
});

describe('asked to approve', () => {
	const person = (actorId: string, ...roles: string[]) => ({ actorId, roles });
	const people = [
		person('admin:1', 'mab-approver'),
		person('admin:2', 'mab-approver'),
		person('admin:3', 'mab-editor'),
		person('admin:4', 'strapi-super-admin'),
	];
	const asked = (...writers: string[]) =>
		askedToApprove(
			people,
			writers.map((actorId) => ({ action: 'content.changed', actorId })),
		).map(({ actorId }) => actorId);

	test('are the approvers who wrote nothing in it', () => {
		expect(asked('admin:3')).toEqual(['admin:1', 'admin:2']);
		expect(asked('admin:1')).toEqual(['admin:2']);
	});

	test('is whoever else may, where no approver is left', () => {
		expect(asked('admin:1', 'admin:2')).toEqual(['admin:4']);
		expect(asked('admin:1', 'admin:2', 'admin:4')).toEqual([]);
	});
});

test('a button moves an item by one place, and never off the list', () => {
	expect(moved(['a', 'b', 'c'], 1, 'up')).toEqual(['b', 'a', 'c']);
	expect(moved(['a', 'b', 'c'], 1, 'down')).toEqual(['a', 'c', 'b']);
	expect(moved(['a', 'b'], 0, 'up')).toBeNull();
	expect(moved(['a', 'b'], 1, 'down')).toBeNull();
	expect(moved(['a', 'b'], 7, 'up')).toBeNull();
});
