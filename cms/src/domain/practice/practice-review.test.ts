import { describe, expect, test } from 'vitest';
import { Problem } from '../problem.ts';
import { keysOf } from '../vocabulary.ts';
import {
	ADMIN_ROLES,
	type AdminRole,
	type DecisionContext,
	decide,
	decisionsFrom,
	isReviewDecision,
	isReviewState,
	needsReason,
	nextState,
	REVIEW_DECISIONS,
	REVIEW_STATES,
	type ReviewDecision,
	type ReviewState,
} from './practice-review.ts';

const STATES = keysOf(REVIEW_STATES);
const DECISIONS = keysOf(REVIEW_DECISIONS);

/** Where each decision leads from each state; `-` is refused. Written out in full: a new word must be decided here. */
const MOVES: Record<ReviewState, Record<ReviewDecision, ReviewState | '-'>> = {
	draft: {
		edit: 'editing',
		sendToFactCheck: 'factCheck',
		confirmFacts: '-',
		requestChanges: '-',
		approve: '-',
		publish: '-',
		withdraw: '-',
	},
	editing: {
		edit: 'editing',
		sendToFactCheck: 'factCheck',
		confirmFacts: '-',
		requestChanges: '-',
		approve: '-',
		publish: '-',
		withdraw: 'withdrawn',
	},
	factCheck: {
		edit: 'factCheck',
		sendToFactCheck: '-',
		confirmFacts: 'readyForApproval',
		requestChanges: 'changesRequested',
		approve: '-',
		publish: '-',
		withdraw: 'withdrawn',
	},
	readyForApproval: {
		edit: 'editing',
		sendToFactCheck: '-',
		confirmFacts: '-',
		requestChanges: 'changesRequested',
		approve: 'approved',
		publish: '-',
		withdraw: 'withdrawn',
	},
	approved: {
		edit: 'editing',
		sendToFactCheck: '-',
		confirmFacts: '-',
		requestChanges: 'changesRequested',
		approve: '-',
		publish: 'published',
		withdraw: 'withdrawn',
	},
	published: {
		edit: 'editing',
		sendToFactCheck: '-',
		confirmFacts: '-',
		requestChanges: '-',
		approve: '-',
		publish: '-',
		withdraw: 'withdrawn',
	},
	changesRequested: {
		edit: 'editing',
		sendToFactCheck: 'factCheck',
		confirmFacts: '-',
		requestChanges: '-',
		approve: '-',
		publish: '-',
		withdraw: 'withdrawn',
	},
	withdrawn: {
		edit: 'editing',
		sendToFactCheck: 'factCheck',
		confirmFacts: '-',
		requestChanges: '-',
		approve: '-',
		publish: '-',
		withdraw: '-',
	},
};

const RIGHTS: Record<AdminRole | 'nobody', readonly ReviewDecision[]> = {
	'strapi-super-admin': ['edit', 'sendToFactCheck', 'confirmFacts', 'requestChanges', 'approve', 'publish', 'withdraw'],
	'mab-editor': ['edit', 'sendToFactCheck', 'confirmFacts', 'requestChanges', 'publish'],
	'mab-approver': ['edit', 'sendToFactCheck', 'confirmFacts', 'requestChanges', 'approve', 'publish', 'withdraw'],
	'mab-reviewer': [],
	'mab-reader': [],
	nobody: [],
};

/** A state from which the decision leads on, so that only the role can stand in the way. */
const START: Record<ReviewDecision, ReviewState> = {
	edit: 'editing',
	sendToFactCheck: 'editing',
	confirmFacts: 'factCheck',
	requestChanges: 'readyForApproval',
	approve: 'readyForApproval',
	publish: 'approved',
	withdraw: 'published',
};

const PAIRS = STATES.flatMap((from) => DECISIONS.map((decision) => ({ from, decision, to: MOVES[from][decision] })));

/** An approver who wrote nothing of a text that is public in an earlier version. */
function context(overrides: Partial<DecisionContext> = {}): DecisionContext {
	return {
		from: 'readyForApproval',
		decision: 'approve',
		roles: ['mab-approver'],
		actorId: 'admin:7',
		contributorIds: ['admin:3'],
		reason: 'উৎসের তারিখ মেলেনি; ঠিক করে আবার পাঠান।',
		isLive: true,
		...overrides,
	};
}

function codeOf(action: () => unknown): string | null {
	try {
		action();
		return null;
	} catch (error) {
		if (error instanceof Problem) return error.code;
		throw error;
	}
}

describe('the table of moves', () => {
	test('has been decided for every state and every decision', () => {
		expect(Object.keys(MOVES)).toEqual(STATES);
		for (const state of STATES) expect(Object.keys(MOVES[state]), state).toEqual(DECISIONS);
	});

	test.each(PAIRS.filter(({ to }) => to !== '-'))('$from and $decision lead to $to', ({ from, decision, to }) => {
		expect(nextState(from, decision)).toBe(to);
		expect(decide(context({ from, decision }))).toBe(to);
	});

	test.each(PAIRS.filter(({ to }) => to === '-'))('$from refuses $decision', ({ from, decision }) => {
		expect(codeOf(() => nextState(from, decision))).toBe('review.decision-not-allowed');
		expect(codeOf(() => decide(context({ from, decision })))).toBe('review.decision-not-allowed');
	});

	test.each(STATES)('what %s offers is what it allows, without edit', (from) => {
		const allowed = DECISIONS.filter((decision) => decision !== 'edit' && MOVES[from][decision] !== '-');
		expect(decisionsFrom(from).toSorted()).toEqual(allowed.toSorted());
	});

	test.each(STATES)('%s can be edited', (from) => {
		expect(MOVES[from].edit).not.toBe('-');
	});

	test('nothing is published but what is approved, and nothing approved but what was checked', () => {
		const startsOf = (goal: ReviewState) =>
			PAIRS.filter(({ from, to }) => to === goal && from !== goal).map(({ from }) => from);
		expect(startsOf('published')).toEqual(['approved']);
		expect(startsOf('approved')).toEqual(['readyForApproval']);
		expect(startsOf('readyForApproval')).toEqual(['factCheck']);
	});
});

describe('a role', () => {
	test('has its rights written down, each of the four and nobody', () => {
		expect(Object.keys(RIGHTS)).toEqual([...keysOf(ADMIN_ROLES), 'nobody']);
		expect(Object.keys(START)).toEqual(DECISIONS);
	});

	const cases = Object.entries(RIGHTS).flatMap(([role, rights]) =>
		DECISIONS.map((decision) => ({ role, decision, may: rights.includes(decision) })),
	);

	test.each(cases.filter(({ may }) => may))('$role may $decision', ({ role, decision }) => {
		const from = START[decision];
		expect(decide(context({ from, decision, roles: [role] }))).toBe(MOVES[from][decision]);
	});

	test.each(cases.filter(({ may }) => !may))('$role may not $decision', ({ role, decision }) => {
		const roles = role === 'nobody' ? [] : [role];
		expect(codeOf(() => decide(context({ from: START[decision], decision, roles })))).toBe('review.role-not-allowed');
	});

	test('counts among several', () => {
		expect(decide(context({ roles: ['mab-reader', 'mab-approver'] }))).toBe('approved');
	});

	test.each(['MAB-APPROVER', 'approver', 'strapi-editor', 'constructor', ''])(
		'that is not ours gives no right: "%s"',
		(role) => {
			expect(codeOf(() => decide(context({ roles: [role] })))).toBe('review.role-not-allowed');
		},
	);
});

describe('the own edit', () => {
	test('cannot be approved by its editor, not even by an administrator', () => {
		for (const role of ['mab-approver', 'strapi-super-admin']) {
			const own = context({ roles: [role], actorId: 'admin:3', contributorIds: ['admin:9', 'admin:3'] });
			expect(
				codeOf(() => decide(own)),
				role,
			).toBe('review.own-edit');
		}
	});

	test('can be approved by anybody else who approves', () => {
		expect(decide(context({ actorId: 'admin:7', contributorIds: ['admin:9', 'admin:3'] }))).toBe('approved');
		expect(decide(context({ contributorIds: [] }))).toBe('approved');
	});

	test('is not told from another edit by a caller without a name, who approves nothing', () => {
		expect(codeOf(() => decide(context({ actorId: null, contributorIds: [] })))).toBe('review.own-edit');
	});

	test.each(DECISIONS.filter((decision) => decision !== 'approve'))('is no hindrance to %s', (decision) => {
		const from = START[decision];
		expect(decide(context({ from, decision, contributorIds: ['admin:7'] }))).toBe(MOVES[from][decision]);
	});
});

describe('a reason', () => {
	test('is asked for where a colleague must understand the decision later', () => {
		expect(DECISIONS.filter(needsReason)).toEqual(['requestChanges', 'withdraw']);
	});

	test.each(['', ' ', '\n\t '])('is not "%s"', (reason) => {
		for (const decision of ['requestChanges', 'withdraw'] as const) {
			expect(
				codeOf(() => decide(context({ from: 'approved', decision, reason }))),
				decision,
			).toBe('review.reason-required');
		}
	});

	test.each(DECISIONS.filter((decision) => !needsReason(decision)))('may be left out for %s', (decision) => {
		const from = START[decision];
		expect(decide(context({ from, decision, reason: '' }))).toBe(MOVES[from][decision]);
	});
});

test('what is not public cannot be withdrawn', () => {
	for (const from of STATES) {
		expect(
			codeOf(() => decide(context({ from, decision: 'withdraw', isLive: false }))),
			from,
		).toBe('review.decision-not-allowed');
	}
});

describe('of several refusals', () => {
	const worst = { roles: ['mab-reader'], actorId: 'admin:3', contributorIds: ['admin:3'], reason: '', isLive: false };

	test('of an approval the role comes first, then the state, then the own edit', () => {
		const approval = { ...worst, from: 'draft', decision: 'approve' } as const;
		expect(codeOf(() => decide(approval))).toBe('review.role-not-allowed');
		expect(codeOf(() => decide({ ...approval, roles: ['mab-approver'] }))).toBe('review.decision-not-allowed');
		expect(codeOf(() => decide({ ...approval, roles: ['mab-approver'], from: 'readyForApproval' }))).toBe(
			'review.own-edit',
		);
	});

	test('of a withdrawal the role comes first, then the state, then what is public, then the reason', () => {
		const withdrawal = { ...worst, from: 'draft', decision: 'withdraw' } as const;
		expect(codeOf(() => decide(withdrawal))).toBe('review.role-not-allowed');
		const allowed = { ...withdrawal, roles: ['mab-approver'] };
		expect(codeOf(() => decide(allowed))).toBe('review.decision-not-allowed');
		expect(codeOf(() => decide({ ...allowed, from: 'published' }))).toBe('review.decision-not-allowed');
		expect(codeOf(() => decide({ ...allowed, from: 'published', isLive: true }))).toBe('review.reason-required');
	});
});

describe('a word from outside', () => {
	test('is a state or a decision only when it is written exactly so', () => {
		expect(STATES.every(isReviewState)).toBe(true);
		expect(DECISIONS.every(isReviewDecision)).toBe(true);
		for (const word of ['', 'Draft', 'draft ', 'constructor', '__proto__', 'toString', null, undefined, 0, ['draft']]) {
			expect(isReviewState(word), String(word)).toBe(false);
			expect(isReviewDecision(word), String(word)).toBe(false);
		}
	});
});

test('every state, decision and role has a name in both languages', () => {
	for (const names of [REVIEW_STATES, REVIEW_DECISIONS, ADMIN_ROLES]) {
		for (const [key, { en, bn }] of Object.entries(names)) {
			expect(en, key).toMatch(/^[A-Z]/);
			expect(bn, key).toMatch(/^[\u0980-\u09ff]/);
			expect(bn.normalize('NFC'), key).toBe(bn);
		}
	}
});
