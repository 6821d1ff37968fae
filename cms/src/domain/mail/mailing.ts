/** A mailing: where it stands, which steps are open to a person, and when it stops by itself. */
import type { Locale } from '../text/locale.ts';

/** What has happened to a mailing; columns of `mailings`. */
export interface MailingFacts {
	scheduled_at: string | null;
	prepared_at: string | null;
	paused_at: string | null;
	cancelled_at: string | null;
	finished_at: string | null;
}

/**
 * - `scheduled`: not due yet. `preparing`: due, and the mailer makes its bodies and freezes its recipients.
 * - `undecided`: all that is left are uncertain deliveries, which wait for a person.
 */
export type MailingState = 'scheduled' | 'preparing' | 'sending' | 'undecided' | 'paused' | 'cancelled' | 'finished';

/** `openCount`: deliveries that the mailer will still try. */
export function mailingState(
	facts: MailingFacts,
	{ nowMs, openCount }: { nowMs: number; openCount: number },
): MailingState {
	if (facts.cancelled_at !== null) return 'cancelled';
	if (facts.finished_at !== null) return 'finished';
	if (facts.paused_at !== null) return 'paused';
	if (facts.prepared_at !== null) return openCount > 0 ? 'sending' : 'undecided';
	return facts.scheduled_at !== null && Date.parse(facts.scheduled_at) > nowMs ? 'scheduled' : 'preparing';
}

export type MailingStep = 'pause' | 'resume' | 'reaffirm' | 'cancel' | 'schedule';

/** Every step and the states in which it is open. A pause for a doubt needs the word `reaffirm`, not `resume`. */
const STEPS: Record<MailingStep, readonly MailingState[]> = {
	pause: ['scheduled', 'preparing', 'sending', 'undecided'],
	resume: ['paused'],
	reaffirm: ['paused'],
	cancel: ['scheduled', 'preparing', 'sending', 'undecided', 'paused'],
	// Recipients are frozen once it is prepared; before that its time is a plan.
	schedule: ['scheduled'],
};

export function openSteps(state: MailingState, pauseCode: string | null): MailingStep[] {
	const isDoubted = pauseCode !== null && DOUBTS.includes(pauseCode);
	const closed: MailingStep = isDoubted ? 'resume' : 'reaffirm';
	return (Object.keys(STEPS) as MailingStep[]).filter((step) => step !== closed && STEPS[step].includes(state));
}

/** An edition is mailed once; a cancelled mailing leaves it open for whoever did not get it. */
export function isOrderable(
	editionId: string,
	mailings: readonly { editionId: string; state: MailingState }[],
): boolean {
	return !mailings.some((mailing) => mailing.editionId === editionId && mailing.state !== 'cancelled');
}

/** Codes of problems that only a person's explicit yes overcomes (row C66). */
export const DOUBTS: readonly string[] = ['mailing.late', 'mailing.restored'];

/** What a person did needs no telling, and while the relay refuses our login no letter would leave. */
const UNTOLD: readonly string[] = ['mailing.paused-by-person', 'mail.login-refused'];

/** Row C64: whether those who may send get a letter when a mailing stops for this reason. */
export const isStopTold = (pauseCode: string | null): boolean => pauseCode !== null && !UNTOLD.includes(pauseCode);

/** Row C66: what wakes up later than this asks before it sends. */
const LATE_AFTER_HOURS = 2;
const HOUR_MS = 3_600_000;

/** Hours since it should have happened; `null` while that is not too long. */
export function hoursLate(dueAtMs: number, nowMs: number): number | null {
	const hours = (nowMs - dueAtMs) / HOUR_MS;
	return hours > LATE_AFTER_HOURS ? Math.floor(hours) : null;
}

/** Who of the subscribers is written to. An empty list leaves nobody out. */
export interface MailingSegment {
	/** Keys of AUDIENCES. */
	audiences: string[];
	divisions: string[];
	languages: Locale[];
}

export const EVERYBODY: MailingSegment = { audiences: [], divisions: [], languages: [] };

/** What becomes of a delivery that was cut off in the middle: a person decides, or it is sent again. */
export type UncertainPolicy = 'hold' | 'resend';

/** What counts since a person last let the mailing go on. */
export interface Experience {
	acceptedCount: number;
	/** No such mailbox, told at once or by a returned mail. */
	bouncedCount: number;
	complainedCount: number;
	/** Of the last 200 with an outcome. */
	recentCount: number;
	recentPolicyCount: number;
}

export type Breaker = 'refusals' | 'bounces' | 'complaints';

/**
 * Shares at which the receivers begin to treat a sender as a spammer (mail-and-forms §2.2; Gmail and Yahoo name 0.3 %
 * of complaints). The least counts keep one bad address of a small list from stopping the whole.
 */
const BREAKERS = {
	refusals: { share: 0.02, leastCount: 5 },
	bounces: { share: 0.05, leastCount: 5 },
	complaints: { share: 0.003, leastCount: 3 },
} as const;

/** What must stop the mailing until a person has looked; `null` when nothing does. */
export function trippedBreaker(experience: Experience): Breaker | null {
	const { acceptedCount, bouncedCount, complainedCount, recentCount, recentPolicyCount } = experience;
	const isTripped = (breaker: Breaker, part: number, whole: number) =>
		part >= BREAKERS[breaker].leastCount && part > whole * BREAKERS[breaker].share;
	if (isTripped('refusals', recentPolicyCount, recentCount)) return 'refusals';
	if (isTripped('bounces', bouncedCount, acceptedCount + bouncedCount)) return 'bounces';
	return isTripped('complaints', complainedCount, acceptedCount) ? 'complaints' : null;
}

/** Complaints that are no reason to stop yet and that a person should know of. */
export function hasComplaints({ acceptedCount, complainedCount }: Experience): boolean {
	return complainedCount > acceptedCount * 0.001;
}

/** Row C64: so many failures without one acceptance between them, and the mailing stops itself. */
export const MAX_FAILURES_IN_A_ROW = 25;
