/** Rounds of collection: who may answer in which of them, at an instant. Days and hours are those of Asia/Dhaka. */

import type { ProblemMessage } from '../problem.ts';
import type { Words } from '../questionnaire/questionnaire-definition.ts';
import { formatDay, formatInstant, toBanglaDigits } from '../text/bangla.ts';
import { dhakaDay } from '../text/dhaka-time.ts';
import type { Locale } from '../text/locale.ts';

export interface Round {
	id: string;
	title: Words;
	/** Instants in ISO 8601 UTC. The round is open from the first to before the second. */
	opensAt: string;
	closesAt: string;
	extensions: readonly { municipalityCode: string; closesAt: string }[];
}

/**
 * - `open`: a round takes answers; `closing`: in its last seven days.
 * - `continuous`: between rounds the questionnaire stays open, and answers belong to none (A54).
 */
export type Intake =
	| { state: 'open' | 'closing'; round: Round; closesAt: string }
	| { state: 'continuous'; round: null; closesAt: null };

const CLOSING_DAYS = 7;
const DAY_MS = 86_400_000;

/** The last instant of a round for a municipality: later for one that was given more time. */
export function closingOf(round: Round, municipalityCode: string | null): string {
	const own = round.extensions.filter((each) => each.municipalityCode === municipalityCode);
	return [round.closesAt, ...own.map(({ closesAt }) => closesAt)].sort().at(-1) ?? round.closesAt;
}

/** Where a municipality stands; `null` for the public. A round that began later wins over an extension of an older one. */
export function intakeAt(rounds: readonly Round[], municipalityCode: string | null, now: Date): Intake {
	const open = rounds
		.map((round) => ({ round, closesAt: closingOf(round, municipalityCode) }))
		.filter(({ round, closesAt }) => Date.parse(round.opensAt) <= now.getTime() && now.getTime() < Date.parse(closesAt))
		.sort((a, b) => (a.round.opensAt < b.round.opensAt ? 1 : -1))[0];
	if (open === undefined) return { state: 'continuous', round: null, closesAt: null };
	const isClosing = Date.parse(open.closesAt) - now.getTime() <= CLOSING_DAYS * DAY_MS;
	return { state: isClosing ? 'closing' : 'open', ...open };
}

/** How long a round is still open, in words: `12 days left`, `closes today at 17:00`. */
export function countdownWords(closesAt: string, now: Date, locale: Locale): string {
	const closing = new Date(closesAt);
	if (Number.isNaN(closing.getTime())) return '';
	const left = closing.getTime() - now.getTime();
	if (left <= 0) return locale === 'bn' ? 'শেষ হয়েছে' : 'closed';
	const days = (Date.parse(dhakaDay(closing)) - Date.parse(dhakaDay(now))) / DAY_MS;
	// "14 April 2026, 17:00": the time stands after the last comma.
	const time = formatInstant(closing.toISOString(), locale).split(', ').at(-1) ?? '';
	if (days < 1) return locale === 'bn' ? `আজ ${time}-এ শেষ হবে` : `closes today at ${time}`;
	if (days === 1) return locale === 'bn' ? `আগামীকাল ${time}-এ শেষ হবে` : `closes tomorrow at ${time}`;
	return locale === 'bn' ? `আর ${toBanglaDigits(String(days))} দিন বাকি` : `${days} days left`;
}

/** The last day on which a round is open: one that closes at midnight closes with the day before. */
export function lastDayOf(closesAt: string, locale: Locale): string {
	return formatDay(dhakaDay(new Date(Date.parse(closesAt) - 1)), locale);
}

export const ROUND_FAULTS = {
	order: { en: 'it closes before it opens', bn: 'খোলার আগেই শেষ হয়ে যায়' },
	overlap: { en: 'another round is open in that time', bn: 'ওই সময়ে অন্য একটি পর্ব খোলা আছে' },
	extension: {
		en: 'an extension must name a municipality, a reason and a time after the closing of the round',
		bn: 'বাড়তি সময়ের জন্য পৌরসভা, কারণ ও পর্ব শেষের পরের সময় লাগবে',
	},
} as const satisfies Record<string, ProblemMessage>;

/** What keeps a round from being saved; `null` where nothing does. */
export function roundFault(round: Round, others: readonly Round[]): keyof typeof ROUND_FAULTS | null {
	if (!(Date.parse(round.opensAt) < Date.parse(round.closesAt))) return 'order';
	if (
		round.extensions.some(({ municipalityCode, closesAt }) => municipalityCode === '' || closesAt <= round.closesAt)
	) {
		return 'extension';
	}
	const overlaps = others.some(
		(other) => other.id !== round.id && other.opensAt < round.closesAt && round.opensAt < other.closesAt,
	);
	return overlaps ? 'overlap' : null;
}
