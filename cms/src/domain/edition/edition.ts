/**
 * The year of the newsletter: when each of its four editions is due, where it stands, and how it is numbered. Nothing
 * of this is stored: states follow from what happened, deadlines from the day of issue (models.md 2.6).
 */

import type { AuditRow } from '../practice/contributors.ts';
import { type AdminRole, mayTake } from '../practice/practice-review.ts';
import type { ProblemMessage } from '../problem.ts';
import type { Quarter } from '../publication/edition-content.ts';
import { isDay } from '../text/bangla.ts';

export const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

export function isQuarter(value: unknown): value is Quarter {
	return QUARTERS.some((quarter) => quarter === value);
}

/** An edition appears by the 15th of the month after its quarter. */
const ISSUE_DAY = 15;

/** The planned day of issue: `{ 2026, 4 }` → `2027-01-15`. */
export function plannedIssueDay({ year, quarter }: { year: number; quarter: Quarter }): string {
	return new Date(Date.UTC(year, quarter * 3, ISSUE_DAY)).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** First and last day of the quarter. */
export function quarterDays({ year, quarter }: { year: number; quarter: Quarter }): { first: string; last: string } {
	const day = (month: number, date: number) => new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
	return { first: day((quarter - 1) * 3, 1), last: day(quarter * 3, 0) };
}

function daysBefore(day: string, count: number): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() - count);
	return date.toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** What must be done, and how many days before the day of issue. */
export const PLAN_STEPS = {
	content: { days: 30, label: { en: 'Content chosen', bn: 'বিষয় বাছাই' } },
	edit: { days: 20, label: { en: 'Edited', bn: 'সম্পাদনা' } },
	municipalityCheck: { days: 12, label: { en: 'Checked by the municipalities', bn: 'পৌরসভার যাচাই' } },
	approval: { days: 7, label: { en: 'Approved', bn: 'অনুমোদন' } },
	print: { days: 5, label: { en: 'Sent to print', bn: 'ছাপাখানায়' } },
	send: { days: 0, label: { en: 'Sent to readers', bn: 'পাঠকের কাছে' } },
} as const satisfies Record<string, { days: number; label: ProblemMessage }>;
export type PlanStep = keyof typeof PLAN_STEPS;

export interface PlannedStep {
	step: PlanStep;
	label: ProblemMessage;
	/** `YYYY-MM-DD` */
	dueOn: string;
	/** `next` is the first that is not done and not late. */
	state: 'done' | 'late' | 'next' | 'later';
}

/**
 * The steps of an edition with their deadlines.
 *
 * @param done what is done; once the edition is sent, everything is
 * @param today `YYYY-MM-DD` in Bangladesh; a step is late from the day after its deadline
 */
export function planSteps(issueDay: string, done: Record<PlanStep, boolean>, today: string): PlannedStep[] {
	let isNextFound = false;
	return (Object.keys(PLAN_STEPS) as PlanStep[]).map((step) => {
		const { days, label } = PLAN_STEPS[step];
		const dueOn = isDay(issueDay) ? daysBefore(issueDay, days) : issueDay;
		const stateOf = (): PlannedStep['state'] => {
			if (done[step] || done.send) return 'done';
			if (dueOn < today) return 'late';
			if (isNextFound) return 'later';
			isNextFound = true;
			return 'next';
		};
		return { step, label, dueOn, state: stateOf() };
	});
}

export const EDITION_STATES = {
	planned: { en: 'Planned', bn: 'পরিকল্পিত' },
	composing: { en: 'Being composed', bn: 'তৈরি হচ্ছে' },
	ready: { en: 'Ready for approval', bn: 'অনুমোদনের জন্য প্রস্তুত' },
	approved: { en: 'Approved', bn: 'অনুমোদিত' },
	published: { en: 'Published', bn: 'প্রকাশিত' },
	withdrawn: { en: 'Withdrawn', bn: 'প্রত্যাহৃত' },
	scheduled: { en: 'Sending is scheduled', bn: 'পাঠানোর সময় ঠিক করা আছে' },
	sending: { en: 'Being sent', bn: 'পাঠানো হচ্ছে' },
	paused: { en: 'Sending is paused', bn: 'পাঠানো থেমে আছে' },
	sent: { en: 'Sent', bn: 'পাঠানো হয়েছে' },
} as const satisfies Record<string, ProblemMessage>;
export type EditionState = keyof typeof EDITION_STATES;

/** Facts of the newest mailing of an edition; instants, `null` where it has not happened. */
export interface MailingFacts {
	firstSentAt: string | null;
	pausedAt: string | null;
	cancelledAt: string | null;
	finishedAt: string | null;
}

export interface EditionFacts {
	/** How many things still keep it from being approved. */
	blockingCount: number;
	isApproved: boolean;
	isPublic: boolean;
	/** It was public once and was taken back. */
	wasWithdrawn: boolean;
	mailing: MailingFacts | null;
}

/** Where an edition stands; `null` is one that nobody has begun. */
export function editionState(facts: EditionFacts | null): EditionState {
	if (facts === null) return 'planned';
	const { mailing } = facts;
	if (mailing !== null && (mailing.cancelledAt === null || mailing.firstSentAt !== null)) return mailingState(mailing);
	if (facts.isPublic) return 'published';
	if (facts.isApproved) return 'approved';
	if (facts.wasWithdrawn) return 'withdrawn';
	return facts.blockingCount === 0 ? 'ready' : 'composing';
}

function mailingState({ firstSentAt, pausedAt, cancelledAt, finishedAt }: MailingFacts): EditionState {
	// A mailing that was cancelled in the middle has reached its first readers; nothing of it can be taken back.
	if (finishedAt !== null || cancelledAt !== null) return 'sent';
	if (pausedAt !== null) return 'paused';
	return firstSentAt === null ? 'scheduled' : 'sending';
}

export interface NumberedEdition {
	year: number;
	quarter: Quarter;
	volume: number | null;
	issue: number | null;
}

const positionOf = ({ year, quarter }: { year: number; quarter: Quarter }): number => year * 4 + quarter;

/**
 * Volume and issue of a new edition: a volume is a year of editions, an issue counts within its volume. Both follow
 * from the newest edition before it; the first edition of all is volume 1, issue 1.
 */
export function nextNumbers(
	editions: readonly NumberedEdition[],
	edition: { year: number; quarter: Quarter },
): { volume: number; issue: number } {
	const before = previousEdition(editions, edition);
	if (before === null) return { volume: 1, issue: 1 };
	const volume = before.volume ?? 1;
	return before.year === edition.year
		? { volume, issue: (before.issue ?? 0) + 1 }
		: { volume: volume + edition.year - before.year, issue: 1 };
}

/** The newest edition before the given quarter; `null` when there is none. */
export function previousEdition<T extends { year: number; quarter: Quarter }>(
	editions: readonly T[],
	edition: { year: number; quarter: Quarter },
): T | null {
	const earlier = editions.filter((each) => positionOf(each) < positionOf(edition));
	return earlier.sort((a, b) => positionOf(b) - positionOf(a))[0] ?? null;
}

/** What becomes of an edition beside its edits, as the audit trail calls it. */
export const EDITION_DECISIONS = {
	ask: { en: 'Ask for approval', bn: 'অনুমোদন চান' },
	approve: { en: 'Approve', bn: 'অনুমোদন দিন' },
	withdrawApproval: { en: 'Take the approval back', bn: 'অনুমোদন ফিরিয়ে নিন' },
	publish: { en: 'Publish on the site', bn: 'সাইটে প্রকাশ করুন' },
	withdraw: { en: 'Take off the site', bn: 'সাইট থেকে প্রত্যাহার করুন' },
	correct: { en: 'Add a correction note', bn: 'সংশোধনী যোগ করুন' },
} as const satisfies Record<string, ProblemMessage>;
export type EditionDecision = keyof typeof EDITION_DECISIONS;

/**
 * Whether the newest approval still holds: nothing was edited since, and nobody took it back.
 *
 * @param rows the audit trail of the edition, newest first
 */
export function isApprovalStanding(rows: readonly Pick<AuditRow, 'action'>[]): boolean {
	const last = rows.find(
		({ action }) =>
			action === 'edition.approve' || action === 'edition.withdrawApproval' || action.startsWith('content.'),
	);
	return last?.action === 'edition.approve';
}

/** Ids of everybody whose edits no approval covers. They cannot approve. An approval that was taken back covers none. */
export function contributorsSinceApproval(rows: readonly Pick<AuditRow, 'action' | 'actorId'>[]): string[] {
	const contributors = new Set<string>();
	let wasTakenBack = false;
	for (const { action, actorId } of rows) {
		if (action === 'edition.withdrawApproval') wasTakenBack = true;
		if (action === 'edition.approve') {
			if (!wasTakenBack) break;
			wasTakenBack = false;
		}
		if (action.startsWith('content.') && actorId !== null) contributors.add(actorId);
	}
	return [...contributors];
}

/** Somebody of the desk: `admin:7`, and the codes of the roles. */
export interface DeskPerson {
	actorId: string;
	roles: readonly string[];
}

/** Whose task it is to approve. */
const APPROVER: AdminRole = 'mab-approver';

/**
 * Who is asked to approve an edition: approvers who wrote nothing in it since its last approval; where there is none,
 * the others who may approve it, such as an administrator.
 */
export function askedToApprove<P extends DeskPerson>(
	people: readonly P[],
	rows: readonly Pick<AuditRow, 'action' | 'actorId'>[],
): P[] {
	const contributors = contributorsSinceApproval(rows);
	const able = people.filter(({ actorId, roles }) => mayTake('approve', roles) && !contributors.includes(actorId));
	const approvers = able.filter(({ roles }) => roles.includes(APPROVER));
	return approvers.length > 0 ? approvers : able;
}

/** The list with one item moved up or down by one place; `null` when there is no such move. */
export function moved<T>(list: readonly T[], index: number, direction: 'up' | 'down'): T[] | null {
	const target = direction === 'up' ? index - 1 : index + 1;
	const [item, other] = [list[index], list[target]];
	if (item === undefined || other === undefined) return null;
	return list.map((each, position) => {
		if (position === index) return other;
		return position === target ? item : each;
	});
}
