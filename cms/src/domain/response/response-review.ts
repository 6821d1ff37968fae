/**
 * What reviewers do with a response beside moving it on: remarks, who reviews what until when, how complete it is, how far
 * it is edited, and the themes of its free texts (rows A60, A64, A65, A68, A74).
 */
import { normaliseText } from '../text/bangla.ts';
import { dhakaDay } from '../text/dhaka-time.ts';
import type { ReviewLevel } from './response.ts';

/** How a remark ended: the answer was changed, the focal point explained it, or the reviewer took it back. */
export const REMARK_ENDINGS = {
	changed: { en: 'Answer changed', bn: 'উত্তর বদলানো হয়েছে' },
	explained: { en: 'Explained', bn: 'ব্যাখ্যা দেওয়া হয়েছে' },
	dropped: { en: 'Taken back', bn: 'ফিরিয়ে নেওয়া হয়েছে' },
} as const;
export type RemarkEnding = keyof typeof REMARK_ENDINGS;

export const REMARK_STATES = {
	drafted: { en: 'Not sent yet', bn: 'এখনো পাঠানো হয়নি' },
	open: { en: 'Waits for the municipality', bn: 'পৌরসভার উত্তরের অপেক্ষায়' },
	answered: { en: 'Answered', bn: 'উত্তর এসেছে' },
	closed: { en: 'Closed', bn: 'নিষ্পন্ন' },
} as const;
export type RemarkState = keyof typeof REMARK_STATES;

/** ISO instants; `null` for what has not happened. */
export interface RemarkFacts {
	sentAt: string | null;
	answeredAt: string | null;
	closedAt: string | null;
}

export function remarkState({ sentAt, answeredAt, closedAt }: RemarkFacts): RemarkState {
	if (closedAt !== null) return 'closed';
	if (sentAt === null) return 'drafted';
	return answeredAt === null ? 'open' : 'answered';
}

/** An editor's word on the text, beside the computed score (A64, after Participedia). */
export const EDITORIAL_LEVELS = {
	stub: { en: 'Stub', bn: 'প্রাথমিক' },
	partial: { en: 'Partial', bn: 'আংশিক' },
	needsSources: { en: 'Needs sources', bn: 'তথ্যসূত্র দরকার' },
	needsEditing: { en: 'Needs editing', bn: 'সম্পাদনা দরকার' },
	complete: { en: 'Complete', bn: 'সম্পূর্ণ' },
} as const;
export type EditorialLevel = keyof typeof EDITORIAL_LEVELS;

/**
 * How many days a review may take at each level; the due day of one response may be set otherwise. MAB's working rule,
 * to be changed here.
 */
export const REVIEW_DAYS: Record<ReviewLevel, number> = { secretariat: 7, expert: 14 };

const DAY_MS = 24 * 60 * 60 * 1000;

/** The day in Bangladesh on which a review that begins now is due. */
export const dueDay = (level: ReviewLevel, now: Date): string =>
	dhakaDay(new Date(now.getTime() + REVIEW_DAYS[level] * DAY_MS));

/** A person who may review at a level, and what is known of them. */
export interface ReviewCandidate {
	/** Id of the administrator. */
	id: number;
	/** Keys of the sectors they know; none for somebody who reviews all. */
	sectors: readonly string[];
	/** Codes of the municipalities in which they declared an interest. */
	municipalities: readonly string[];
	/** Reviews that wait for them. */
	load: number;
}

export interface ReviewTask {
	sector: string | null;
	municipalityCode: string;
	/** Who said yes at level 1 and so cannot at level 2; `null` for nobody. */
	excludedId: number | null;
}

/**
 * Who should review: never somebody with an interest in the municipality, first those who know the sector, then those who
 * review all, then the rest; among equals the one with the least to do. `null` where nobody may.
 */
export function chooseReviewer(candidates: readonly ReviewCandidate[], task: ReviewTask): ReviewCandidate | null {
	const able = candidates.filter(
		({ id, municipalities }) => id !== task.excludedId && !municipalities.includes(task.municipalityCode),
	);
	const rank = ({ sectors }: ReviewCandidate): number => {
		if (task.sector !== null && sectors.includes(task.sector)) return 0;
		return sectors.length === 0 ? 1 : 2;
	};
	const [best] = able.sort((a, b) => rank(a) - rank(b) || a.load - b.load || a.id - b.id);
	return best ?? null;
}

/** The most that a theme may have, in letters; longer ones are sentences. */
export const MAX_THEME_GRAPHEMES = 60;

/** A theme as it is stored and counted: one spelling for one theme, whoever typed it. `''` for none. */
export const themeOf = (typed: string): string => normaliseText(typed).replace(/\s+/g, ' ').toLowerCase();

/** What the score counts. */
export interface CompletenessFacts {
	/** Questions that this response is asked. */
	asked: readonly { key: string; isAnswered: boolean }[];
	/** Whether each kind of proof is there. */
	evidence: Readonly<Record<EvidencePart, boolean>>;
	/** A planned practice and "nothing to report" have nothing to prove yet. */
	needsEvidence: boolean;
}

export const EVIDENCE_PARTS = {
	numbers: { en: 'a result with numbers before and now', bn: 'আগের ও এখনকার সংখ্যাসহ একটি ফলাফল' },
	file: { en: 'a file that proves it', bn: 'প্রমাণের একটি ফাইল' },
	photo: { en: 'a photo', bn: 'একটি ছবি' },
} as const;
export type EvidencePart = keyof typeof EVIDENCE_PARTS;

export interface Completeness {
	/** 0 to 100, rounded down, so that 100 means all. */
	percent: number;
	/** Keys of asked questions without an answer. */
	openQuestions: string[];
	missingEvidence: EvidencePart[];
}

/**
 * Computed from filled answers and from evidence, where each kind of proof weighs as much as three questions: a response
 * with every box filled and nothing to show for it stays below 80.
 */
const EVIDENCE_WEIGHT = 3;

export function completenessOf({ asked, evidence, needsEvidence }: CompletenessFacts): Completeness {
	const openQuestions = asked.filter(({ isAnswered }) => !isAnswered).map(({ key }) => key);
	const parts = needsEvidence ? (Object.keys(EVIDENCE_PARTS) as EvidencePart[]) : [];
	const missingEvidence = parts.filter((part) => !evidence[part]);
	const all = asked.length + parts.length * EVIDENCE_WEIGHT;
	const missing = openQuestions.length + missingEvidence.length * EVIDENCE_WEIGHT;
	return { percent: all === 0 ? 0 : Math.floor(((all - missing) * 100) / all), openQuestions, missingEvidence };
}

/** Steps of the filter "completeness" on the review desk, from the lowest percent. */
export const COMPLETENESS_BANDS = { low: 0, middle: 50, almost: 80, full: 100 } as const;
