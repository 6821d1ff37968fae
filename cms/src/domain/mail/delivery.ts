/**
 * What becomes of a delivery: its state, told by what has happened to it, and what each answer of a relay means. The
 * table is that of the design: only the person's mailbox can be the person's fault, a refused login is never tried
 * twice, and what may have been taken is never sent again without somebody's word.
 */

/**
 * The states and the fact behind each, as a column of `deliveries`. The first of these that has happened names the
 * state: a bounce after acceptance wins, for the relay took the message and the mailbox did not.
 */
export const DELIVERY_FACTS = [
	['bounced', 'bounced_at'],
	['accepted', 'accepted_at'],
	['failed', 'failed_at'],
	['skipped', 'skipped_at'],
	['uncertain', 'uncertain_at'],
	['sending', 'sending_at'],
	['deferred', 'deferred_at'],
] as const;

/** Nothing has happened yet. */
const PENDING = 'pending';

export type DeliveryState = (typeof DELIVERY_FACTS)[number][0] | typeof PENDING;
export type DeliveryFacts = Record<(typeof DELIVERY_FACTS)[number][1], string | null>;

export const DELIVERY_STATES: readonly DeliveryState[] = [...DELIVERY_FACTS.map(([state]) => state), PENDING];

/** Nothing more will happen to these by themselves. An uncertain one waits for a person. */
export const TERMINAL_STATES: readonly DeliveryState[] = ['bounced', 'accepted', 'failed', 'skipped'];

export function deliveryState(facts: DeliveryFacts): DeliveryState {
	return DELIVERY_FACTS.find(([, fact]) => facts[fact] !== null)?.[0] ?? PENDING;
}

/** Why a recipient of the frozen list is not written to after all. */
export const SKIP_REASONS = ['unsubscribed', 'suppressed', 'paused', 'erased', 'cancelled'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/**
 * Why a delivery failed for good.
 *
 * - `address`: there is no such mailbox. Counts as a hard bounce.
 * - `mailbox`: the mailbox exists and takes nothing. Counts as a soft bounce.
 * - `policy`: the relay or the receiver does not want our mail. Never held against the subscriber.
 * - `gaveUp`: put off for too long. `expired`: a letter whose link is over. `settled`: a person said so.
 */
export const FAILURES = ['address', 'mailbox', 'policy', 'gaveUp', 'expired', 'settled'] as const;
export type Failure = (typeof FAILURES)[number];

/** Where in the dialogue with the relay it went wrong. */
export type SmtpPhase = 'connect' | 'login' | 'sender' | 'recipient' | 'message';

export interface RelayTrouble {
	phase: SmtpPhase;
	/** `450`; `null` when the relay gave no answer. */
	code: number | null;
	/** `4.7.1` (RFC 3463); `null` when there is none. */
	enhanced: string | null;
	/** The answer, or what the network said. */
	text: string;
	/** Whether all of the message may have left before. */
	mayBeTaken: boolean;
}

/**
 * - `relayDown`: nobody's fault; wait for the relay and count no attempt.
 * - `loginRefused`: everything stops until a person has looked, so that the account is not locked.
 * - `throttled`: too fast for the relay; slow down and try this one later.
 */
export type Verdict =
	| { kind: 'relayDown' | 'loginRefused' | 'throttled' | 'greylisted' | 'deferred' | 'uncertain' }
	| { kind: 'failed'; failure: Failure };

/** RFC 4954 §6 and RFC 3207 §4: the answers that mean "not with these credentials" or "not without". */
const LOGIN_CODES = [530, 534, 535, 538];

const RATE_WORDS = /rate|too (many|fast|much)|limit|throttl|slow down|exceeded/i;
const GREYLIST_WORDS = /gr[ae]y-?list/i;
const NO_MAILBOX_WORDS =
	/no such|unknown|invalid|not (?:a )?valid|(?:not|n.t) exist|not found|no mailbox|disabled|deactivated/i;
const POLICY_WORDS = /spam|block|black-?list|polic|denied|reputation|dmarc|spf|dkim|not allowed|relay/i;

/** What the answer means. Takes an answer that is no acceptance. */
export function judge(trouble: RelayTrouble): Verdict {
	const { phase, code, mayBeTaken } = trouble;
	if (code === null) return { kind: silence(phase, mayBeTaken) };
	if (LOGIN_CODES.includes(code) || (phase === 'login' && code >= 500)) return { kind: 'loginRefused' };
	if (phase === 'connect' || phase === 'login') return { kind: 'relayDown' };
	return code < 500 ? judgeTemporary(trouble, code) : { kind: 'failed', failure: permanentFailure(trouble, code) };
}

/** Cut off in the middle of a message counts as an attempt: it may be this message that the relay chokes on. */
function silence(phase: SmtpPhase, mayBeTaken: boolean): 'uncertain' | 'deferred' | 'relayDown' {
	if (phase !== 'message') return 'relayDown';
	return mayBeTaken ? 'uncertain' : 'deferred';
}

function judgeTemporary({ phase, enhanced, text }: RelayTrouble, code: number): Verdict {
	if (code === 421) return { kind: 'throttled' };
	// A full mailbox (4.2.2) speaks of quota, too, and is no reason to slow down for everybody.
	if (enhanced?.startsWith('4.2.') && !GREYLIST_WORDS.test(text)) return { kind: 'deferred' };
	if (GREYLIST_WORDS.test(text)) return { kind: 'greylisted' };
	if (enhanced?.startsWith('4.7.') || RATE_WORDS.test(text)) return { kind: 'throttled' };
	return { kind: code === 451 && phase === 'recipient' ? 'greylisted' : 'deferred' };
}

function permanentFailure({ phase, enhanced, text }: RelayTrouble, code: number): Failure {
	// What the relay says of our sender or of the message concerns nobody's mailbox.
	if (phase !== 'recipient' || code === 554) return 'policy';
	const [, subject = '', detail = ''] = /^5\.(\d+)\.(\d+)$/.exec(enhanced ?? '') ?? [];
	switch (subject) {
		case '1':
			// 5.1.7 and 5.1.8 speak of the sender's address.
			return detail === '7' || detail === '8' ? 'policy' : 'address';
		case '2':
			return detail === '1' ? 'address' : 'mailbox';
		case '4':
			return 'address';
		case '3':
		case '5':
		case '6':
		case '7':
			return 'policy';
		default:
			if (code === 552) return 'mailbox';
			if (POLICY_WORDS.test(text)) return 'policy';
			// "550 mailbox unavailable" may mean anything (RFC 5321 §4.2.3): one odd answer removes nobody.
			return code === 550 && !NO_MAILBOX_WORDS.test(text) ? 'mailbox' : 'address';
	}
}

/** What the failure says about the mailbox, as a mail event; `null` when it says nothing. */
export function bounceOf(failure: Failure): 'hardBounce' | 'softBounce' | null {
	switch (failure) {
		case 'address':
			return 'hardBounce';
		case 'mailbox':
			return 'softBounce';
		default:
			return null;
	}
}

/** Relays themselves try for days; after this the quarter's news is no longer news (design: mail-and-forms §2.2). */
const GIVE_UP_AFTER_HOURS = 48;

/** No recipient waits longer than this for the next attempt. */
const MAX_DELAY_MINUTES = 240;

/** RFC 6647 §4.4 lets a greylisting server ask for up to 15 minutes; most let one pass after 5. */
const GREYLIST_MINUTES = { least: 5, most: 15 };

const HOUR_MS = 3_600_000;

export interface Attempts {
	verdict: 'throttled' | 'greylisted' | 'deferred';
	/** Including the one that ended now. */
	attemptCount: number;
	firstAttemptAtMs: number;
	nowMs: number;
	/** What counts as a minute in the delays below: 60 except in tests. */
	secondsPerMinute: number;
	/** From 0 up to 1, so that those put off together do not come back together. */
	random: number;
}

/** When to try again, in ms since 1970; `null` when it has been tried for long enough. */
export function nextAttemptMs(attempts: Attempts): number | null {
	const { firstAttemptAtMs, nowMs, secondsPerMinute } = attempts;
	if (nowMs - firstAttemptAtMs > GIVE_UP_AFTER_HOURS * HOUR_MS) return null;
	return nowMs + Math.round(delayMinutes(attempts) * secondsPerMinute * 1000);
}

function delayMinutes({ verdict, attemptCount, random }: Attempts): number {
	if (verdict === 'greylisted')
		return GREYLIST_MINUTES.least + random * (GREYLIST_MINUTES.most - GREYLIST_MINUTES.least);
	// 1, 2, 4 … minutes, each between half and one and a half of it.
	return Math.min(2 ** (attemptCount - 1), MAX_DELAY_MINUTES) * (0.5 + random);
}

/** How long the relay is left alone after so many failures in a row to reach it: 1 s, doubled, at most 15 min. */
export function relayPauseMs(failureCount: number): number {
	return Math.min(1000 * 2 ** (failureCount - 1), 15 * 60_000);
}
