import { expect, test } from 'vitest';
import type { EditionDecision } from './edition.ts';
import { checkDecision, type DecisionFacts, type EditionMailing, needsReason } from './edition-decision.ts';

const EDITOR = { id: 'admin:1', roles: ['mab-editor'] };
const APPROVER = { id: 'admin:2', roles: ['mab-approver'] };

const facts = (overrides: Partial<DecisionFacts> = {}): DecisionFacts => ({
	...{ approval: null, live: null, mailings: [] },
	audit: [{ action: 'content.update', actorId: EDITOR.id }],
	...overrides,
});
const approved: Partial<DecisionFacts> = { approval: { contentHash: 'new' } };
const published: Partial<DecisionFacts> = { approval: { contentHash: 'new' }, live: { contentHash: 'new' } };
const mailing = (overrides: Partial<EditionMailing> = {}): EditionMailing => ({
	...{ contentHash: 'new', firstSentAt: null, pausedAt: null, cancelledAt: null, finishedAt: null },
	...overrides,
});
const ordered = { mailings: [mailing()] };
const begun = { mailings: [mailing({ firstSentAt: '2026-10-14T03:30:00.000Z' })] };
const begunWithOther = { mailings: [mailing({ contentHash: 'old', firstSentAt: '2026-10-14T03:30:00.000Z' })] };
const cancelled = { mailings: [mailing({ cancelledAt: '2026-10-14T03:30:00.000Z' })] };

test.each<[EditionDecision, Partial<DecisionFacts>]>([
	['ask', {}],
	['approve', {}],
	['approve', cancelled],
	['withdrawApproval', approved],
	['withdrawApproval', { ...approved, ...cancelled }],
	['publish', approved],
	['publish', { ...approved, live: { contentHash: 'old' } }],
	['publish', { ...approved, ...begun }],
	['withdraw', published],
	['withdraw', { ...published, ...cancelled }],
	['correct', published],
	['correct', { ...published, ...begun }],
])('%s is open with %j', (decision, overrides) => {
	expect(() => checkDecision(decision, APPROVER, facts(overrides))).not.toThrow();
});

test.each<[EditionDecision, Partial<DecisionFacts>, string]>([
	['ask', approved, 'review.decision-not-allowed'],
	['ask', begun, 'edition.sent'],
	['approve', approved, 'review.decision-not-allowed'],
	['approve', begun, 'edition.sent'],
	['withdrawApproval', {}, 'edition.not-approved'],
	['withdrawApproval', { ...approved, ...begun }, 'edition.sent'],
	['withdrawApproval', { ...approved, ...ordered }, 'edition.mailing-ordered'],
	['publish', {}, 'edition.not-approved'],
	['publish', published, 'review.decision-not-allowed'],
	['publish', { ...approved, ...begunWithOther }, 'edition.sent'],
	['withdraw', approved, 'edition.not-public'],
	['withdraw', { ...published, ...ordered }, 'edition.mailing-ordered'],
	['correct', approved, 'edition.not-public'],
])('%s with %j is refused: %s', (decision, overrides, code) => {
	expect(() => checkDecision(decision, APPROVER, facts(overrides))).toThrow(expect.objectContaining({ code }));
});

test('who wrote in it cannot approve it, nor can what is no person', () => {
	const audit = [{ action: 'content.update', actorId: APPROVER.id }];
	const ownEdit = expect.objectContaining({ code: 'review.own-edit' });
	expect(() => checkDecision('approve', APPROVER, facts({ audit }))).toThrow(ownEdit);
	expect(() => checkDecision('approve', { ...APPROVER, id: null }, facts())).toThrow(ownEdit);
});

test.each<[EditionDecision, string | null]>([
	['ask', null],
	['approve', 'review.role-not-allowed'],
	['publish', null],
	['correct', 'review.role-not-allowed'],
])('an editor who decides to %s: %s', (decision, code) => {
	const check = () =>
		checkDecision(decision, EDITOR, facts(decision === 'ask' || decision === 'approve' ? {} : approved));
	if (code === null) expect(check).not.toThrow();
	else expect(check).toThrow(expect.objectContaining({ code }));
});

test('taking something back needs a reason', () => {
	const decisions = ['ask', 'approve', 'withdrawApproval', 'publish', 'withdraw', 'correct'] as const;
	expect(decisions.filter(needsReason)).toEqual(['withdrawApproval', 'withdraw']);
});
