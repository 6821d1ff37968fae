/**
 * The fact check (C15): before a text is published, the municipality of which it tells says whether it is right. It is
 * asked by mail, reminded once, and after a last day its silence counts as agreement.
 */

/** MAB's working rule, to be changed here: what the letter promises is computed from it. */
export const FACT_CHECK_DAYS = { remindAfter: 7, silenceAfter: 14 } as const;

export const FACT_CHECK_ANSWERS = {
	agreed: { en: 'The municipality agrees', bn: 'পৌরসভা একমত' },
	commented: { en: 'The municipality asks for changes', bn: 'পৌরসভা সংশোধন চায়' },
	silent: { en: 'No answer until the last day; counts as agreement', bn: 'শেষ দিন পর্যন্ত উত্তর আসেনি; সম্মতি ধরা হলো' },
} as const;
export type FactCheckAnswer = keyof typeof FACT_CHECK_ANSWERS;

export const FACT_CHECK_STATES = {
	...FACT_CHECK_ANSWERS,
	notAsked: { en: 'The municipality has not been asked', bn: 'পৌরসভাকে এখনো জিজ্ঞেস করা হয়নি' },
	waiting: { en: 'Waiting for the municipality', bn: 'পৌরসভার উত্তরের অপেক্ষায়' },
	outdated: { en: 'The text changed after the municipality saw it', bn: 'পৌরসভা দেখার পরে লেখা বদলেছে' },
} as const;
export type FactCheckState = keyof typeof FACT_CHECK_STATES;

export interface FactCheckFacts {
	/** Of the text that was shown. */
	contentHash: string;
	/** `2026-12-12`: the last day on which an answer counts. */
	dueOn: string;
	answer: FactCheckAnswer | null;
	remindedAt: string | null;
	/** ISO instant. */
	askedAt: string;
}

/** Of the newest question, for the text as it stands. An answer is about one text, as an approval is. */
export function factCheckState(newest: FactCheckFacts | null, contentHash: string): FactCheckState {
	if (newest === null) return 'notAsked';
	if (newest.contentHash !== contentHash) return 'outdated';
	return newest.answer ?? 'waiting';
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** What the passing of time does to a question. `today` is the day in Bangladesh. */
export function factCheckStep(facts: FactCheckFacts, now: Date, today: string): 'remind' | 'silence' | null {
	if (facts.answer !== null) return null;
	if (facts.dueOn < today) return 'silence';
	const waited = now.getTime() - Date.parse(facts.askedAt);
	return facts.remindedAt === null && waited >= FACT_CHECK_DAYS.remindAfter * DAY_MS ? 'remind' : null;
}
