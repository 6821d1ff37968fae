/** What the map of practices and the list beside it show. */

import type { Content } from '../content.ts';
import { isPlaced, mapPoints } from '../map/points.ts';
import type { Named } from '../page-parts.ts';
import type { MapTown, PracticeMap } from './shown.ts';

export function practiceMap(content: Content, sector: Named | null): PracticeMap {
	const rows = content.library.rows.filter(({ entry }) => sector === null || entry.item.sector === sector.key);
	const practicesOf = new Map<string, Set<string>>();
	for (const { entry } of rows) {
		const { municipalities, number } = entry.item;
		for (const code of municipalities) practicesOf.set(code, (practicesOf.get(code) ?? new Set()).add(number));
	}
	const towns = [...practicesOf].map(([code, practices]) => {
		const card = content.townOf(code);
		const at = card?.location ?? null;
		return { code, practices: [...practices], at, place: content.placeOf(code), isListed: card !== undefined };
	});
	const ofDivision = Map.groupBy(towns, ({ place }) => place.divisionKey);
	const divisions = [...content.facetValues.division, { key: '', name: { bn: null, en: null } }];
	return {
		sector,
		sectors: content.library.way('sector'),
		practiceCount: rows.length,
		points: mapPoints(towns),
		divisions: divisions.flatMap(({ key, name }) => {
			const members = ofDivision.get(key);
			if (members === undefined) return [];
			return {
				key,
				name,
				practiceCount: new Set(members.flatMap(({ practices }) => practices)).size,
				towns: members.map(
					(town): MapTown => ({
						place: town.place,
						practiceCount: town.practices.length,
						precision: isPlaced(town) ? town.at.precision : null,
						isListed: town.isListed,
					}),
				),
			};
		}),
	};
}
