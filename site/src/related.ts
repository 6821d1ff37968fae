/**
 * Which practices a reader of one practice may want next.
 *
 * Comparing all with all would cost the square of their number at every publication, and a new practice could push
 * itself into hundreds of pages. So each practice chooses only among those that stand near it: published just before
 * or after it in the same sector, in the same sector and cost band, or under the same topic. That bounds the work (linear
 * in the number of practices) and the fan-out (a change reaches those near it at most).
 */
import type { PracticeCard } from './cards.ts';
import type { RecordRef } from './contract.ts';
import { kept } from './plans/same.ts';

/** How many are shown. */
const RELATED_COUNT = 3;
/** How far another may stand, in publications before or after, within each row. */
const REACH = 4;

/** What counts, and how much; of topics, goals and hazards no more than two each. */
const WEIGHT = { sector: 4, costBand: 2, topic: 3, sdg: 1, hazard: 1 };
const COUNTED_AT_MOST = 2;

type PracticeRef = RecordRef<'practice'>;

/** @param practices in the order of their first publication. */
export function relatedPractices(practices: readonly PracticeRef[]): (practice: PracticeRef) => PracticeRef[] {
	const rows = rowsOf(practices);
	const placeOf = new Map(practices.map(({ id }, index) => [id, index]));
	return (practice) => {
		const near = [...nearTo(practice, rows)];
		const distances = near.map(({ id }) => Math.abs((placeOf.get(id) ?? 0) - (placeOf.get(practice.id) ?? 0)));
		return keptChoice(practice, [...near, ...distances], () => choose(practice, near, distances));
	};
}

/** Most practices have the same neighbours after an edit as before it. */
const keptChoice = kept<PracticeRef[]>();

function choose(practice: PracticeRef, near: readonly PracticeRef[], distances: readonly number[]): PracticeRef[] {
	return near
		.map((other, index) => ({
			other,
			isElsewhere: !sharesAny(practice.card.item.municipalities, other.card.item.municipalities),
			likeness: likeness(practice.card, other.card),
			distance: distances[index] ?? 0,
		}))
		.sort(
			(a, b) =>
				Number(b.isElsewhere) - Number(a.isElsewhere) ||
				b.likeness - a.likeness ||
				a.distance - b.distance ||
				(a.other.id < b.other.id ? -1 : 1),
		)
		.slice(0, RELATED_COUNT)
		.map(({ other }) => other);
}

interface Rows {
	/** The practices under each key, in publication order. */
	members: Map<string, PracticeRef[]>;
	/** The rows of each practice, and its place in each. */
	places: Map<string, { key: string; index: number }[]>;
}

function rowsOf(practices: readonly PracticeRef[]): Rows {
	const rows: Rows = { members: new Map(), places: new Map() };
	for (const practice of practices) {
		const places = keysOf(practice.card).map((key) => {
			const row = rows.members.get(key);
			if (row === undefined) rows.members.set(key, [practice]);
			return { key, index: row === undefined ? 0 : row.push(practice) - 1 };
		});
		rows.places.set(practice.id, places);
	}
	return rows;
}

function keysOf({ item: { sector, costBand }, topics }: PracticeCard): string[] {
	return [
		`sector ${sector}`,
		...(costBand === null ? [] : [`cost ${sector} ${costBand}`]),
		...topics.map((topic) => `topic ${topic}`),
	];
}

function nearTo(practice: PracticeRef, { members, places }: Rows): Set<PracticeRef> {
	const near = (places.get(practice.id) ?? []).flatMap(
		({ key, index }) => members.get(key)?.slice(Math.max(0, index - REACH), index + REACH + 1) ?? [],
	);
	return new Set(near.filter(({ id }) => id !== practice.id));
}

function likeness(a: PracticeCard, b: PracticeCard): number {
	return (
		(a.item.sector === b.item.sector ? WEIGHT.sector : 0) +
		(a.item.costBand !== null && a.item.costBand === b.item.costBand ? WEIGHT.costBand : 0) +
		WEIGHT.topic * sharedCount(a.topics, b.topics) +
		WEIGHT.sdg * sharedCount(a.sdgs, b.sdgs) +
		WEIGHT.hazard * sharedCount(a.hazards, b.hazards)
	);
}

function sharedCount<T>(a: readonly T[], b: readonly T[]): number {
	return Math.min(COUNTED_AT_MOST, a.filter((one) => b.includes(one)).length);
}

function sharesAny<T>(a: readonly T[], b: readonly T[]): boolean {
	return a.some((one) => b.includes(one));
}
