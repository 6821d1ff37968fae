/**
 * Whom MAB may remind (A67): those who have something to do, at most once in some days, and never somebody who has done
 * it. Times are instants in milliseconds.
 */
import type { Participation } from './response-board.ts';

/** Days between two reminders to one municipality (proposal; MAB may change it). */
export const REMINDER_PAUSE_DAYS = 7;

/** From this reminder on, the office of the head gets a copy, where its address is known. */
export const ESCALATION_FROM = 3;

export const REMINDER_KINDS = {
	silent: { en: 'Has not begun', bn: 'শুরু করেনি' },
	draft: { en: 'Has begun and not sent', bn: 'শুরু করেছে, পাঠায়নি' },
	returned: { en: 'Has a returned response', bn: 'ফেরত পাঠানো উত্তর আছে' },
} as const;
export type ReminderKind = keyof typeof REMINDER_KINDS;

/** Why a municipality is left out of a round of reminders. */
export const REMINDER_OBSTACLES = {
	answered: { en: 'has answered', bn: 'উত্তর দিয়েছে' },
	noFocalPoint: {
		en: 'has no focal point with an address: send a request letter',
		bn: 'ঠিকানাসহ ফোকাল পয়েন্ট নেই: মনোনয়নের চিঠি পাঠান',
	},
	tooSoon: {
		en: `was reminded within the last ${REMINDER_PAUSE_DAYS} days`,
		bn: 'গত ৭ দিনের মধ্যে তাগিদ পেয়েছে',
	},
	suppressed: { en: 'has an address that takes no mail', bn: 'ঠিকানাটিতে মেইল যায় না' },
} as const;
export type ReminderObstacle = keyof typeof REMINDER_OBSTACLES;

export interface ReminderCase {
	participation: Participation;
	/** One of its responses waits to be answered and sent again. */
	hasReturned: boolean;
	/** Who would get it; `null` where nobody is named. */
	focalPoint: { isSuppressed: boolean } | null;
	/** ISO instants of the reminders so far in this round, oldest first. */
	remindedAt: readonly string[];
	/** Address of the office of the head. */
	officeEmail: string | null;
}

export type Reminder =
	| { kind: ReminderKind; obstacle: null; isEscalated: boolean }
	| { kind: ReminderKind | null; obstacle: ReminderObstacle; isEscalated: false };

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whether and of what a municipality is reminded now. */
export function reminderFor(of: ReminderCase, nowMs: number): Reminder {
	const kind = kindOf(of);
	const held = (obstacle: ReminderObstacle): Reminder => ({ kind, obstacle, isEscalated: false });
	if (kind === null) return held('answered');
	if (of.focalPoint === null) return held('noFocalPoint');
	if (of.focalPoint.isSuppressed) return held('suppressed');
	const last = of.remindedAt.at(-1);
	if (last !== undefined && nowMs - Date.parse(last) < REMINDER_PAUSE_DAYS * DAY_MS) return held('tooSoon');
	const count = of.remindedAt.length + 1;
	return { kind, obstacle: null, isEscalated: count >= ESCALATION_FROM && of.officeEmail !== null };
}

function kindOf({ participation, hasReturned }: ReminderCase): ReminderKind | null {
	if (hasReturned) return 'returned';
	if (participation === 'silent') return 'silent';
	return participation === 'inProgress' ? 'draft' : null;
}
