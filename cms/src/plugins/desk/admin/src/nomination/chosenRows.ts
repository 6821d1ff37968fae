import type { NominationRow } from '../../../nomination-contract.ts';

/** Which municipalities the board shows; `null` is all of them. */
export interface NominationFilter {
	state: string | null;
	division: string | null;
	/** English name. */
	district: string | null;
	liupcp: string | null;
	search: string;
}

export const EVERYTHING: NominationFilter = { state: null, division: null, district: null, liupcp: null, search: '' };

/** The rows that fit. Search looks into names in both languages, the code, and the focal point. */
export function chosenRows(rows: readonly NominationRow[], filter: NominationFilter): NominationRow[] {
	const wanted = filter.search.trim().toLowerCase().normalize('NFC');
	return rows.filter(({ state, division, district, liupcp, code, name, focalPoint }) => {
		const texts = [code, name.en, name.bn, focalPoint?.name ?? '', focalPoint?.email ?? ''];
		return (
			(filter.state === null || state === filter.state) &&
			(filter.division === null || division === filter.division) &&
			(filter.district === null || district.en === filter.district) &&
			(filter.liupcp === null || liupcp === filter.liupcp) &&
			(wanted === '' || texts.some((text) => text.toLowerCase().includes(wanted)))
		);
	});
}

/** The districts of a division, or all of them, by name. */
export function districtsOf(
	rows: readonly NominationRow[],
	division: string | null,
): { key: string; label: NominationRow['district'] }[] {
	const own = rows.filter((row) => row.district.en !== '' && (division === null || row.division === division));
	const byName = new Map(own.map(({ district }) => [district.en, district]));
	return [...byName].map(([key, label]) => ({ key, label })).sort((a, b) => a.key.localeCompare(b.key, 'en'));
}
