import { describe, expect, test } from 'vitest';
import { Problem } from '../problem.ts';
import { keysOf } from '../vocabulary.ts';
import {
	decideMove,
	isOverdue,
	isResponseState,
	levelInTurn,
	type MoveContext,
	type MovingEvent,
	mayEdit,
	needsReason,
	nextState,
	partiesOf,
	RESPONSE_EVENTS,
	RESPONSE_PARTIES,
	RESPONSE_STATES,
	type ResponseEventKind,
	type ResponseParty,
	type ResponseState,
	standingOf,
} from './response.ts';

const STATES = keysOf(RESPONSE_STATES);
const EVENTS = keysOf(RESPONSE_EVENTS);
const COLUMNS = ['nothing', ...STATES] as const;

const SHORT: Record<string, ResponseState | '-'> = {
	'-': '-',
	dr: 'draft',
	su: 'submitted',
	re: 'inReview',
	rt: 'returned',
	ag: 'resubmitted',
	va: 'validated',
	no: 'notAccepted',
	wi: 'withdrawn',
};

/** Where each event leads from each state, whoever may cause it: nothing, then the states in the order above. */
const MOVES: Record<ResponseEventKind, string> = {
	//                 nothing draft submitted inReview returned resubmitted validated notAccepted withdrawn
	begun: '           dr      -     -         -        -        -           -         -           -',
	enteredOnBehalf: ' -       dr    -         -        rt       -           -         -           -',
	submitted: '       -       su    -         -        -        -           -         -           -',
	resubmitted: '     -       -     -         -        ag       -           -         -           -',
	assigned: '        -       -     su        re       rt       ag          -         -           -',
	taken: '           -       -     re        -        -        re          -         -           -',
	remarkMade: '      -       -     -         re       -        -           -         -           -',
	remarkAnswered: '  -       -     -         -        rt       -           -         -           -',
	remarkClosed: '    -       -     su        re       rt       ag          -         -           -',
	returned: '        -       -     -         rt       -        -           -         -           -',
	passed: '          -       -     -         re       -        -           -         -           -',
	validated: '       -       -     -         va       -        -           -         -           -',
	notAccepted: '     -       -     -         no       -        -           -         -           -',
	withdrawn: '       -       wi    wi        wi       wi       wi          wi        -           -',
	reopened: '        -       -     -         -        -        -           re        re          dr',
	draftMade: '       -       -     -         -        -        -           va        -           -',
	factCheckAsked: '  -       -     -         -        -        -           va        -           -',
	factCheckAnswered: '-      -     -         -        -        -           va        -           -',
};

/** Who may cause each event in at least one state. */
const PARTIES: Record<ResponseEventKind, readonly ResponseParty[]> = {
	begun: ['municipality', 'onBehalf'],
	enteredOnBehalf: ['onBehalf'],
	submitted: ['municipality', 'onBehalf'],
	resubmitted: ['municipality', 'onBehalf'],
	assigned: ['secretariat', 'system'],
	taken: ['secretariat', 'expert'],
	remarkMade: ['secretariat', 'expert'],
	remarkAnswered: ['municipality', 'onBehalf'],
	remarkClosed: ['secretariat', 'expert', 'system'],
	returned: ['secretariat', 'expert'],
	passed: ['secretariat'],
	validated: ['expert'],
	notAccepted: ['secretariat', 'expert'],
	withdrawn: ['municipality', 'onBehalf', 'secretariat'],
	reopened: ['municipality', 'onBehalf', 'secretariat'],
	draftMade: ['editor'],
	factCheckAsked: ['secretariat', 'editor', 'system'],
	factCheckAnswered: ['municipality', 'system'],
};

/** What the table above allows and a municipality may not do: take back what was decided, open what MAB closed. */
const NOT_FOR_WRITERS: readonly string[] = ['withdrawn validated', 'reopened validated', 'reopened notAccepted'];

function outcome(from: ResponseState | null, event: ResponseEventKind, by: ResponseParty): string {
	try {
		return nextState(from, event, by);
	} catch (error) {
		if (error instanceof Problem) return error.code;
		throw error;
	}
}

describe.each(EVENTS)('%s', (event) => {
	const targets = MOVES[event].trim().split(/\s+/);

	test.each(RESPONSE_PARTIES)('by %s', (by) => {
		const expected = COLUMNS.map((from, column) => {
			if (!PARTIES[event].includes(by)) return 'response.party-not-allowed';
			const isWriter = by === 'municipality' || by === 'onBehalf';
			const to = SHORT[targets[column] ?? '-'];
			if (to === '-' || (isWriter && NOT_FOR_WRITERS.includes(`${event} ${from}`))) return 'response.move-not-allowed';
			return to;
		});
		expect(COLUMNS.map((from) => outcome(from === 'nothing' ? null : from, event, by))).toEqual(expected);
	});
});

test('the municipality writes in a draft and in what came back, and nowhere else', () => {
	expect(STATES.filter(mayEdit)).toEqual(['draft', 'returned']);
});

test('only what the municipality must act on needs a reason, and what MAB takes away from it', () => {
	const needing = EVENTS.flatMap((event) =>
		RESPONSE_PARTIES.filter((by) => needsReason(event, by)).map((by) => `${event} ${by}`),
	);
	expect(needing.filter((each) => each.endsWith('secretariat'))).toEqual([
		'returned secretariat',
		'notAccepted secretariat',
		'withdrawn secretariat',
	]);
	expect(needsReason('withdrawn', 'municipality')).toBe(false);
});

test.each([
	[['strapi-super-admin'], ['secretariat', 'expert', 'editor', 'onBehalf']],
	[['mab-editor'], ['secretariat', 'editor', 'onBehalf']],
	[['mab-approver'], ['secretariat', 'editor', 'onBehalf']],
	[['mab-reviewer'], ['expert']],
	[
		['mab-editor', 'mab-reviewer'],
		['secretariat', 'editor', 'onBehalf', 'expert'],
	],
	[['mab-reader'], []],
	[[], []],
])('%j acts as %j', (roles, parties) => {
	expect(partiesOf(roles)).toEqual(parties);
});

test('a state is one of the eight words', () => {
	expect(isResponseState('inReview')).toBe(true);
	expect(isResponseState('toString')).toBe(false);
	expect(isResponseState(null)).toBe(false);
});

const by = (party: ResponseParty, kind: ResponseEventKind, actor: string): MovingEvent => ({ kind, actor, by: party });
const SUBMITTED = [by('municipality', 'begun', 'focal:1'), by('municipality', 'submitted', 'focal:1')];
const TAKEN = [...SUBMITTED, by('secretariat', 'taken', 'desk:2')];
const PASSED = [...TAKEN, by('secretariat', 'passed', 'desk:2')];
const VALIDATED = [...PASSED, by('expert', 'validated', 'desk:3')];

describe('what the events add up to', () => {
	test('nothing, before the first', () => {
		expect(standingOf([])).toEqual({ state: null, passedBy: null, submissions: 0 });
	});

	test('level 1 is remembered with the person', () => {
		expect(standingOf(PASSED)).toEqual({ state: 'inReview', passedBy: 'desk:2', submissions: 1 });
	});

	test('a return makes level 1 void: the word was about another text', () => {
		const returned = [...PASSED, by('expert', 'returned', 'desk:3')];
		expect(standingOf(returned)).toMatchObject({ state: 'returned', passedBy: null });
		const again = [...returned, by('municipality', 'resubmitted', 'focal:1')];
		expect(standingOf(again)).toEqual({ state: 'resubmitted', passedBy: null, submissions: 2 });
	});

	test('opening again asks both levels anew', () => {
		expect(standingOf([...VALIDATED, by('secretariat', 'reopened', 'desk:2')])).toMatchObject({
			state: 'inReview',
			passedBy: null,
		});
	});

	test.each([
		['secretariat', SUBMITTED],
		['secretariat', TAKEN],
		['expert', PASSED],
		[null, VALIDATED],
		[null, []],
	])('it is the turn of %s', (level, events) => {
		expect(levelInTurn(standingOf(events))).toBe(level);
	});
});

const move = (overrides: Partial<MoveContext> & Pick<MoveContext, 'event'>): MoveContext => ({
	standing: standingOf(TAKEN),
	parties: ['secretariat'],
	actor: 'desk:2',
	reason: 'Because.',
	draftedRemarks: 0,
	openRemarks: 0,
	hasConflict: false,
	...overrides,
});
const code = (code: string): unknown => expect.objectContaining({ code });

describe('a move', () => {
	test('says where it leads and as whom it was made', () => {
		expect(decideMove(move({ event: 'passed' }))).toEqual({ to: 'inReview', by: 'secretariat' });
		const expert = move({ event: 'validated', standing: standingOf(PASSED), parties: ['expert'], actor: 'desk:3' });
		expect(decideMove(expert)).toEqual({ to: 'validated', by: 'expert' });
	});

	test('is made as the party that may, where a person is several', () => {
		const standing = standingOf([
			by('onBehalf', 'begun', 'desk:2'),
			by('onBehalf', 'submitted', 'desk:2'),
			by('secretariat', 'taken', 'desk:2'),
			by('secretariat', 'notAccepted', 'desk:2'),
		]);
		expect(decideMove(move({ event: 'reopened', standing, parties: ['onBehalf', 'secretariat'] })).by).toBe(
			'secretariat',
		);
	});

	test('two different people say yes, the administrator too', () => {
		const standing = standingOf(PASSED);
		const parties = partiesOf(['strapi-super-admin']);
		expect(() => decideMove(move({ event: 'validated', standing, parties, actor: 'desk:2' }))).toThrow(
			code('response.same-reviewer'),
		);
		expect(decideMove(move({ event: 'validated', standing, parties, actor: 'desk:1' })).to).toBe('validated');
	});

	test('level 2 follows level 1, and level 1 is said once', () => {
		expect(() => decideMove(move({ event: 'validated', parties: ['expert'] }))).toThrow(
			code('response.level-one-first'),
		);
		expect(() => decideMove(move({ event: 'passed', standing: standingOf(PASSED) }))).toThrow(
			code('response.move-not-allowed'),
		);
	});

	test.each(['taken', 'remarkMade', 'remarkClosed', 'returned', 'passed', 'validated', 'notAccepted'] as const)(
		'%s is not made about a municipality in which the person has an interest',
		(event) => {
			const standing = standingOf(event === 'taken' ? SUBMITTED : event === 'validated' ? PASSED : TAKEN);
			const parties: ResponseParty[] = ['secretariat', 'expert'];
			expect(() => decideMove(move({ event, standing, parties, actor: 'desk:9', hasConflict: true }))).toThrow(
				code('response.own-municipality'),
			);
		},
	);

	test('naming a reviewer is no judgement', () => {
		expect(decideMove(move({ event: 'assigned', hasConflict: true })).to).toBe('inReview');
	});

	test('a return carries a remark and a reason', () => {
		expect(() => decideMove(move({ event: 'returned' }))).toThrow(code('response.remark-needed'));
		expect(() => decideMove(move({ event: 'returned', draftedRemarks: 1, reason: ' ' }))).toThrow(
			code('response.reason-required'),
		);
		expect(decideMove(move({ event: 'returned', draftedRemarks: 1 })).to).toBe('returned');
		expect(decideMove(move({ event: 'returned', openRemarks: 1 })).to).toBe('returned');
	});

	test('"not accepted" says why', () => {
		expect(() => decideMove(move({ event: 'notAccepted', reason: '' }))).toThrow(code('response.reason-required'));
	});

	test('a yes leaves no remark behind', () => {
		expect(() => decideMove(move({ event: 'passed', draftedRemarks: 1, openRemarks: 1 }))).toThrow(
			expect.objectContaining({ code: 'response.remarks-open', details: { count: 2 } }),
		);
	});

	test('the role is looked at first: who may nothing learns nothing', () => {
		const standing = standingOf(VALIDATED);
		expect(() => decideMove(move({ event: 'validated', standing, parties: [], hasConflict: true }))).toThrow(
			code('response.party-not-allowed'),
		);
	});
});

test.each([
	['2026-12-04', true],
	['2026-12-05', false],
	['2026-12-06', false],
])('on 5 December, what was due on %s is overdue: %s', (dueOn, expected) => {
	expect(isOverdue({ dueOn, today: '2026-12-05' })).toBe(expected);
});
