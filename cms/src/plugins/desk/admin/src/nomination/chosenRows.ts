import type { NominationRow } from '../../../nomination-contract.ts';

/** Which municipalities the board shows; `null` is all of them. */
export interface NominationFilter {
	state: string | null;
	division: string | null;
	liupcp: string | null;
	search: string;
}

export const EVERYTHING: NominationFilter = { state: null, division: null, liupcp: null, search: '' };

/** The rows that fit. Search looks into names in both languages, the code, and the focal point. */
export function chosenRows(rows: readonly NominationRow[], filter: NominationFilter): NominationRow[] {
	const wanted = filter.search.trim().toLowerCase().normalize('NFC');
	return rows.filter(({ state, division, liupcp, code, name, focalPoint }) => {
		const texts = [code, name.en, name.bn, focalPoint?.name ?? '', focalPoint?.email ?? ''];
		return (
			(filter.state === null || state === filter.state) &&
			(filter.division === null || division === filter.division) &&
			(filter.liupcp === null || liupcp === filter.liupcp) &&
			(wanted === '' || texts.some((text) => text.toLowerCase().includes(wanted)))
		);
	});
}
