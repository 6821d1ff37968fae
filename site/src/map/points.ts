/** Which points a map has. Points never touch: towns that are too close for a finger share one. */
import { isOnMap, type Point, type Position, project } from './projection.ts';

export interface Town {
	code: string;
	/** The practices of the town, by any key that is equal for equal practices. */
	practices: readonly string[];
	at: Position | null;
}

export interface MapPoint extends Point {
	/** The town at whose position the point lies comes first; the others are near it. */
	towns: string[];
	/** A practice of two towns of the point counts once. */
	practiceCount: number;
}

/**
 * Between the middles of two points, in units of the drawing. WCAG 2.5.8 asks for targets of 24 px that do not overlap;
 * on a phone of 360 px the drawing is 326 px wide, which is 0.905 px for a unit. On anything narrower the list beside
 * the map, with the same links, is the equivalent that the criterion asks for.
 */
export const TARGET_UNITS = 26.6;

/**
 * The points of the towns whose position is known and lies in the country. A point lies where its greatest town lies
 * (by practices, then by code), never between towns, and takes in what is nearer than a finger; so the same towns give
 * the same points in whatever order they come.
 */
export function mapPoints(towns: readonly Town[]): MapPoint[] {
	const groups: { at: Point; towns: Town[] }[] = [];
	for (const town of towns.filter(isPlaced).toSorted(byGreatness)) {
		const at = project(town.at);
		const near = groups
			.filter((group) => distance(group.at, at) < TARGET_UNITS)
			.sort((a, b) => distance(a.at, at) - distance(b.at, at))[0];
		if (near) near.towns.push(town);
		else groups.push({ at, towns: [town] });
	}
	return groups.map(({ at, towns: members }) => ({
		...at,
		towns: members.map(({ code }) => code),
		practiceCount: new Set(members.flatMap(({ practices }) => practices)).size,
	}));
}

export function isPlaced<T extends { at: Position | null }>(town: T): town is T & { at: Position } {
	return town.at !== null && isOnMap(town.at);
}

function byGreatness(a: Town, b: Town): number {
	return b.practices.length - a.practices.length || (a.code < b.code ? -1 : 1);
}

function distance(a: Point, b: Point): number {
	return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The radius of a point by its number: by steps, because a reader compares few sizes and the number stands inside. */
export function radiusOf(practiceCount: number): number {
	if (practiceCount <= 1) return 8;
	if (practiceCount <= 9) return 10.5;
	return practiceCount <= 99 ? 12 : 14;
}
