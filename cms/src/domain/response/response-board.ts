/**
 * Who has answered and who has not (A66), and who may be reminded of it (A67). A municipality stands where its furthest
 * response stands; what was withdrawn does not count, and the sandbox is not asked about at all.
 */
import type { QuestionPath } from '../questionnaire/questionnaire-definition.ts';

export const PARTICIPATIONS = {
	responded: { en: 'Answered', bn: 'উত্তর দিয়েছে' },
	nothing: { en: 'Nothing to report', bn: 'জানানোর মতো চর্চা নেই' },
	inProgress: { en: 'In progress', bn: 'লেখা চলছে' },
	silent: { en: 'Silent', bn: 'সাড়া নেই' },
} as const;
export type Participation = keyof typeof PARTICIPATIONS;

/** What the board needs to know of a response. */
export interface BoardResponse {
	municipalityCode: string;
	path: QuestionPath;
	/** A ResponseState. */
	state: string;
	/** ISO instants. */
	submittedAt: string | null;
	changedAt: string;
}

/** Where a municipality stands with its responses of a round, or of all time. */
export function participationOf(responses: readonly BoardResponse[]): Participation {
	const standing = responses.filter(({ state }) => state !== 'withdrawn');
	const sent = standing.filter(({ submittedAt }) => submittedAt !== null);
	if (sent.some(({ path }) => path !== 'nothing')) return 'responded';
	if (sent.length > 0) return 'nothing';
	return standing.length > 0 ? 'inProgress' : 'silent';
}

/** By what the board is divided. */
export const BOARD_GROUPINGS = {
	division: { en: 'Division', bn: 'বিভাগ' },
	district: { en: 'District', bn: 'জেলা' },
	region: { en: 'MAB region', bn: 'ম্যাব অঞ্চল' },
	category: { en: 'Category', bn: 'শ্রেণি' },
	liupcp: { en: 'LIUPCP', bn: 'এলআইইউপিসিপি' },
} as const;
export type BoardGrouping = keyof typeof BOARD_GROUPINGS;

export interface BoardMunicipality {
	code: string;
	/** The key of its value in each grouping; `null` where the registry does not know. */
	groups: Readonly<Record<BoardGrouping, string | null>>;
}

export type ParticipationCounts = Record<Participation | 'total', number>;

export interface BoardRow {
	/** `null`: the registry does not know for these. */
	key: string | null;
	counts: ParticipationCounts;
}

const noCounts = (): ParticipationCounts => ({ total: 0, responded: 0, nothing: 0, inProgress: 0, silent: 0 });

/** The participation of each municipality, by code. */
export function participations(
	municipalities: readonly Pick<BoardMunicipality, 'code'>[],
	responses: readonly BoardResponse[],
): ReadonlyMap<string, Participation> {
	const byCode = Map.groupBy(responses, ({ municipalityCode }) => municipalityCode);
	return new Map(municipalities.map(({ code }) => [code, participationOf(byCode.get(code) ?? [])]));
}

/** One row for each value of the grouping, in the order in which they come; the counts of all rows add up to everybody. */
export function boardRows(
	municipalities: readonly BoardMunicipality[],
	standings: ReadonlyMap<string, Participation>,
	grouping: BoardGrouping,
): BoardRow[] {
	const rows = new Map<string | null, ParticipationCounts>();
	for (const { code, groups } of municipalities) {
		const key = groups[grouping];
		const counts = rows.get(key) ?? noCounts();
		counts.total += 1;
		counts[standings.get(code) ?? 'silent'] += 1;
		rows.set(key, counts);
	}
	return [...rows].map(([key, counts]) => ({ key, counts }));
}

/** All rows together. */
export function boardTotal(rows: readonly BoardRow[]): ParticipationCounts {
	return rows.reduce<ParticipationCounts>((total, { counts }) => {
		for (const [key, count] of Object.entries(counts)) total[key as keyof ParticipationCounts] += count;
		return total;
	}, noCounts());
}
