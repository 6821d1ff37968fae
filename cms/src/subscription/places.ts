/** The municipalities that the form offers, with the division in which each lies, and the divisions. */
import type { ProblemMessage } from '../domain/problem.ts';
import { plainPlace } from '../domain/subscriber/subscriber-import.ts';

export interface Place {
	name: ProblemMessage;
	/** Key of the division. */
	division: string | null;
}

/** The registry changes a few times a year, and everybody who subscribes asks for it. */
const KEPT_MS = 60_000;

interface Row {
	code: string;
	nameEn: string;
	nameBn: string;
	district: { division: { key: string } | null } | null;
}

let kept: { places: Promise<ReadonlyMap<string, Place>>; atMs: number } | null = null;

/** By code. */
export function municipalityPlaces(): Promise<ReadonlyMap<string, Place>> {
	const nowMs = Date.now();
	if (kept === null || nowMs - kept.atMs > KEPT_MS) kept = { places: readPlaces(), atMs: nowMs };
	// A failure must not be kept.
	kept.places.catch(() => {
		kept = null;
	});
	return kept.places;
}

async function readPlaces(): Promise<ReadonlyMap<string, Place>> {
	const rows: Row[] = await strapi.db
		.query('api::municipality.municipality')
		.findMany({ select: ['code', 'nameEn', 'nameBn'], populate: ['district', 'district.division'] });
	return new Map(
		rows.map(({ code, nameEn, nameBn, district }) => [
			code,
			{ name: { en: nameEn, bn: nameBn }, division: district?.division?.key ?? null },
		]),
	);
}

/** The names of the divisions by key. */
export async function divisionNames(): Promise<ReadonlyMap<string, ProblemMessage>> {
	const rows: { key: string; nameEn: string; nameBn: string }[] = await strapi.db
		.query('api::division.division')
		.findMany({ orderBy: { nameEn: 'asc' } });
	return new Map(rows.map(({ key, nameEn, nameBn }) => [key, { en: nameEn, bn: nameBn }]));
}

/** The codes of the municipalities of which a text is the code, or the name in either language. */
export function placeFinder(places: ReadonlyMap<string, Place>): (text: string) => readonly string[] {
	const codesOf = new Map<string, string[]>();
	for (const [code, { name }] of places) {
		for (const key of new Set([name.en, name.bn].map(plainPlace)))
			codesOf.set(key, [...(codesOf.get(key) ?? []), code]);
	}
	return (text) => (places.has(text) ? [text] : (codesOf.get(plainPlace(text)) ?? []));
}
