/**
 * Who gets the newsletter: what is known of a subscriber, the state that follows from it, and the rules of its letters. Free of
 * everything that only a server has, because the admin shows the same words.
 */

import type { ProblemMessage } from '../problem.ts';
import { monthsBefore } from '../text/dhaka-time.ts';
import type { Locale } from '../text/locale.ts';

/** What kind of reader a subscriber is. */
export const AUDIENCES = {
	headOfMunicipality: { en: 'Head of a municipality', bn: 'পৌরসভার প্রধান (মেয়র বা প্রশাসক)' },
	focalPoint: { en: 'Focal point of a municipality', bn: 'পৌরসভার ফোকাল পয়েন্ট' },
	councillor: { en: 'Councillor', bn: 'কাউন্সিলর' },
	government: { en: 'Government or development partner', bn: 'সরকারি দপ্তর বা উন্নয়ন সহযোগী' },
	expert: { en: 'Expert or researcher', bn: 'বিশেষজ্ঞ বা গবেষক' },
	media: { en: 'Media', bn: 'গণমাধ্যম' },
	public: { en: 'Interested citizen', bn: 'আগ্রহী নাগরিক' },
} as const satisfies Record<string, ProblemMessage>;
export type Audience = keyof typeof AUDIENCES;

/** Of somebody who did not say. */
export const DEFAULT_AUDIENCE: Audience = 'public';

export const isAudience = (value: unknown): value is Audience =>
	typeof value === 'string' && Object.hasOwn(AUDIENCES, value);

export const SUBSCRIBER_STATES = {
	active: { en: 'Gets the newsletter', bn: 'বার্তা পান' },
	paused: { en: 'Paused', bn: 'সাময়িক বন্ধ' },
	eventsOnly: { en: 'Wants notices of events alone', bn: 'শুধু অনুষ্ঠানের খবর চান' },
	unconfirmed: { en: 'Not confirmed yet', bn: 'এখনো নিশ্চিত করেননি' },
	unsubscribed: { en: 'Unsubscribed', bn: 'বার্তা বন্ধ করেছেন' },
	suppressed: { en: 'Must not be mailed', bn: 'মেইল পাঠানো নিষেধ' },
	erased: { en: 'Erased', bn: 'মুছে ফেলা হয়েছে' },
} as const satisfies Record<string, ProblemMessage>;
export type SubscriberState = keyof typeof SUBSCRIBER_STATES;

/** Instants are ISO 8601 UTC texts, as the tables of mail keep them. */
export interface SubscriberFacts {
	/** `null` once erased. */
	email: string | null;
	confirmedAt: string | null;
	unsubscribedAt: string | null;
	/** Whoever wants none of the lists has unsubscribed; without this, notices of events are wanted. */
	wantsNewsletter: boolean;
	pausedUntil: string | null;
	isSuppressed: boolean;
}

export function subscriberState(facts: SubscriberFacts, now: Date): SubscriberState {
	if (facts.email === null) return 'erased';
	if (facts.isSuppressed) return 'suppressed';
	if (facts.unsubscribedAt !== null) return 'unsubscribed';
	if (facts.confirmedAt === null) return 'unconfirmed';
	if (!facts.wantsNewsletter) return 'eventsOnly';
	return facts.pausedUntil !== null && facts.pausedUntil > now.toISOString() ? 'paused' : 'active';
}

/** Whether the newsletter comes, now or after a pause. */
export const isOnList = (state: SubscriberState): boolean => state === 'active' || state === 'paused';

/** Where a subscriber came from. */
export const SUBSCRIBER_SOURCES = {
	form: { en: 'Form on the site', bn: 'সাইটের ফরম' },
	import: { en: 'Import of a list', bn: 'তালিকা আমদানি' },
	desk: { en: 'Desk', bn: 'ডেস্ক' },
	demo: { en: 'Demonstration', bn: 'নমুনা' },
} as const satisfies Record<string, ProblemMessage>;
export type SubscriberSource = keyof typeof SUBSCRIBER_SOURCES;

export const CONSENT_KINDS = {
	requested: { en: 'Asked for the newsletter', bn: 'বার্তা চেয়েছেন' },
	confirmed: { en: 'Confirmed the address', bn: 'ঠিকানা নিশ্চিত করেছেন' },
	imported: { en: 'Entered from a list', bn: 'তালিকা থেকে যোগ করা হয়েছে' },
	changed: { en: 'Changed the settings', bn: 'পছন্দ বদলেছেন' },
	unsubscribed: { en: 'Unsubscribed', bn: 'বার্তা বন্ধ করেছেন' },
	undone: { en: 'Took the unsubscribing back', bn: 'বন্ধ করা ফিরিয়ে নিয়েছেন' },
	erased: { en: 'Data erased', bn: 'তথ্য মুছে ফেলা হয়েছে' },
} as const satisfies Record<string, ProblemMessage>;
export type ConsentKind = keyof typeof CONSENT_KINDS;

/** Why an address must not be mailed. */
export const SUPPRESSION_REASONS = {
	hardBounce: { en: 'The mailbox does not exist', bn: 'মেইলবক্সটি নেই' },
	softBounces: { en: 'Three editions in a row came back', bn: 'পরপর তিন সংখ্যা ফেরত এসেছে' },
	complaint: { en: 'Marked as spam by its owner', bn: 'মালিক স্প্যাম বলে জানিয়েছেন' },
	erased: { en: 'Its owner had the data erased', bn: 'মালিক তথ্য মুছিয়ে নিয়েছেন' },
	desk: { en: 'By decision of the desk', bn: 'ডেস্কের সিদ্ধান্তে' },
} as const satisfies Record<string, ProblemMessage>;
export type SuppressionReason = keyof typeof SUPPRESSION_REASONS;

/**
 * Whether the owner of the address takes the reason away by subscribing again and confirming. A complaint stays until
 * a person looks at it, and so does what the desk decided.
 */
export function isLiftedByConfirming(reason: SuppressionReason): boolean {
	return reason === 'hardBounce' || reason === 'softBounces' || reason === 'erased';
}

/** How long each thing lasts. The privacy page states these. */
export const SUBSCRIPTION_DAYS = {
	/** A link to confirm. */
	confirmLink: 7,
	/** An address that nobody confirmed, after which it is purged. */
	unconfirmed: 30,
	/** Taking the unsubscribing back by the same link: a mail may have been passed on. */
	undo: 7,
	/** The scrambled network of a request, which shares out the letters in a flood. */
	network: 2,
};

const DAY_MS = 86_400_000;

export const daysAfter = (instant: Date, days: number): Date => new Date(instant.getTime() + days * DAY_MS);
export const daysBefore = (instant: Date, days: number): Date => daysAfter(instant, -days);

/**
 * Whether the unsubscribing can be taken back by a link in an old mail. Not for long: mails are passed on, and nobody
 * shall subscribe the owner again years later.
 */
export function mayUndo({ unsubscribedAt, confirmedAt, isSuppressed }: SubscriberFacts, now: Date): boolean {
	if (unsubscribedAt === null || confirmedAt === null || isSuppressed) return false;
	return unsubscribedAt > daysBefore(now, SUBSCRIPTION_DAYS.undo).toISOString();
}

/**
 * Letters that one address may be sent because somebody typed it into the form: whoever types the address of a victim
 * again and again reaches it once a day and three times a month.
 */
const ADDRESS_LIMITS = [
	{ days: 1, letters: 1 },
	{ days: 30, letters: 3 },
];

/** Whether one more may go. `sentAt` holds when earlier ones were made. */
export function mayWriteAgain(sentAt: readonly Date[], now: Date): boolean {
	return ADDRESS_LIMITS.every(({ days, letters }) => {
		const since = daysBefore(now, days);
		return sentAt.filter((at) => at > since).length < letters;
	});
}

/** Letters that the form may cause altogether; what is beyond waits. It is this that protects the name of the domain. */
export interface LetterLimits {
	/** At once after a quiet time: a hall of people who subscribe together. */
	burst: number;
	perHour: number;
}

/** How many letters may go, at a time. */
export interface LetterBudget {
	letters: number;
	at: Date;
}

const HOUR_MS = 3_600_000;

/** The budget now: what was left, and what has come since. At the very first, all of the burst. */
export function letterBudget(before: LetterBudget | null, { burst, perHour }: LetterLimits, now: Date): LetterBudget {
	if (before === null) return { letters: burst, at: now };
	// A clock that was set back must not give letters, nor take any.
	const hours = Math.max(0, now.getTime() - before.at.getTime()) / HOUR_MS;
	return { letters: Math.min(burst, before.letters + hours * perHour), at: now };
}

/** Months for which mail may be paused: one, two or four editions. */
export const PAUSES = {
	'3': { en: 'for 3 months (one edition)', bn: '৩ মাসের জন্য (এক সংখ্যা)' },
	'6': { en: 'for 6 months (two editions)', bn: '৬ মাসের জন্য (দুই সংখ্যা)' },
	'12': { en: 'for a year (four editions)', bn: 'এক বছরের জন্য (চার সংখ্যা)' },
} as const satisfies Record<string, ProblemMessage>;

/** The end of a pause that begins now. */
export const pauseEnd = (months: keyof typeof PAUSES, now: Date): Date => monthsBefore(now, -Number(months));

/** What a subscriber chooses about the mails. */
export interface Preferences {
	language: Locale;
	audience: Audience;
	wantsNewsletter: boolean;
	wantsEventNotices: boolean;
	pausedUntil: string | null;
}

const yesNo = (value: boolean): string => (value ? 'yes' : 'no');

/** What was changed, for the consent record: `language: bn → en; newsletter: yes → no`. Empty where nothing was. */
export function preferenceChanges(before: Preferences, after: Preferences): string {
	const shown = (each: Preferences): [name: string, value: string][] => [
		['language', each.language],
		['audience', each.audience],
		['newsletter', yesNo(each.wantsNewsletter)],
		['event notices', yesNo(each.wantsEventNotices)],
		['paused until', each.pausedUntil ?? 'not paused'],
	];
	const old = new Map(shown(before));
	return shown(after)
		.filter(([name, value]) => old.get(name) !== value)
		.map(([name, value]) => `${name}: ${old.get(name) ?? ''} → ${value}`)
		.join('; ');
}
