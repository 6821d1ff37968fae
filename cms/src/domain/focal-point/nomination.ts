/**
 * From the letter that asks the head of a municipality for a focal point to the focal point who answers, and to the next
 * one. Only facts are stored (`nomination_requests`, `focal_points`); where somebody stands follows from them.
 */
import type { ProblemMessage } from '../problem.ts';

/** Where a focal point stands. */
export const FOCAL_POINT_STATES = {
	nominated: { en: 'Nominated', bn: 'মনোনীত' },
	invited: { en: 'Invited', bn: 'আমন্ত্রণ পাঠানো হয়েছে' },
	active: { en: 'Active', bn: 'সক্রিয়' },
	replaced: { en: 'Replaced', bn: 'বদলি করা হয়েছে' },
	left: { en: 'Left', bn: 'দায়িত্ব ছেড়েছেন' },
} as const satisfies Record<string, ProblemMessage>;
export type FocalPointState = keyof typeof FOCAL_POINT_STATES;

/** Why somebody is a focal point no more. */
export const END_REASONS = {
	replaced: { en: 'Another officer follows', bn: 'অন্য কর্মকর্তা দায়িত্ব নিচ্ছেন' },
	left: { en: 'Transferred or retired', bn: 'বদলি বা অবসর' },
	mistake: { en: 'Entered by mistake', bn: 'ভুলে লেখা হয়েছিল' },
} as const satisfies Record<string, ProblemMessage>;
export type EndReason = keyof typeof END_REASONS;

export interface FocalPointFacts {
	invitedAt: string | null;
	activatedAt: string | null;
	endedAt: string | null;
	endReason: EndReason | null;
}

export function focalPointState({ invitedAt, activatedAt, endedAt, endReason }: FocalPointFacts): FocalPointState {
	if (endedAt !== null) return endReason === 'replaced' ? 'replaced' : 'left';
	if (activatedAt !== null) return 'active';
	return invitedAt === null ? 'nominated' : 'invited';
}

/** Where a municipality stands: what the board counts. */
export const NOMINATION_STATES = {
	notAsked: { en: 'Not asked yet', bn: 'এখনো চাওয়া হয়নি' },
	requested: { en: 'Letter sent', bn: 'পত্র পাঠানো হয়েছে' },
	nominated: { en: 'Nominated', bn: 'মনোনীত' },
	invited: { en: 'Invited', bn: 'আমন্ত্রিত' },
	active: { en: 'Active', bn: 'সক্রিয়' },
	vacant: { en: 'Left, nobody follows yet', bn: 'পদ শূন্য' },
} as const satisfies Record<string, ProblemMessage>;
export type NominationState = keyof typeof NOMINATION_STATES;

export interface NominationFacts {
	/** Of the newest letter. */
	requestedAt: string | null;
	/** Who is not ended; at most one. */
	current: FocalPointFacts | null;
	/** Of the last one who was; `null` when there was none. */
	lastEndedAt: string | null;
}

/** A letter that went out after somebody left asks for the next one. */
export function nominationState({ requestedAt, current, lastEndedAt }: NominationFacts): NominationState {
	if (current !== null) {
		const state = focalPointState(current);
		return state === 'replaced' || state === 'left' ? 'vacant' : state;
	}
	const isAskedAgain = requestedAt !== null && requestedAt > (lastEndedAt ?? '');
	if (isAskedAgain) return 'requested';
	return lastEndedAt === null ? 'notAsked' : 'vacant';
}

/** How a request letter goes out. */
export const REQUEST_CHANNELS = {
	post: { en: 'By post', bn: 'ডাকে' },
	email: { en: 'By e-mail', bn: 'ইমেইলে' },
	hand: { en: 'By hand', bn: 'হাতে হাতে' },
} as const satisfies Record<string, ProblemMessage>;
export type RequestChannel = keyof typeof REQUEST_CHANNELS;

/** Where the answers come from that an officer of MAB types in (A17). */
export const ENTRY_SOURCES = {
	paper: { en: 'On paper', bn: 'কাগজে' },
	phone: { en: 'By phone', bn: 'ফোনে' },
	mail: { en: 'By e-mail', bn: 'ইমেইলে' },
	documents: { en: 'From documents', bn: 'দলিলপত্র থেকে' },
} as const satisfies Record<string, ProblemMessage>;
export type EntrySource = keyof typeof ENTRY_SOURCES;

/** Days for which the link in an invitation starts a sign-in: a municipality without a mailbox of its own looks weekly. */
export const INVITATION_DAYS = 14;

/** `MAB-N-2026-0042`: on the letter, and what an office says on the telephone. */
export const letterNumber = (year: number, number: number): string =>
	`MAB-N-${year}-${String(number).padStart(4, '0')}`;
