/** From a position on the earth to a point of the drawing. */

export interface Position {
	latitude: number;
	longitude: number;
}
export interface Point {
	x: number;
	y: number;
}

/** What of the earth the drawing shows, in degrees: Bangladesh (Natural Earth 10m) with a margin. */
const WEST = 87.89;
const EAST = 92.77;
const SOUTH = 20.6;
const NORTH = 26.76;

/** The parallel at which the drawing is true to scale: the middle of the country. */
const TRUE_PARALLEL = 23.7;
const LONGITUDE_SHRINKS = Math.cos((TRUE_PARALLEL * Math.PI) / 180);

/** Of the drawing, in its own units: on a phone one of them is a little less than a pixel. */
export const MAP_WIDTH = 360;
const UNITS_PER_DEGREE = MAP_WIDTH / ((EAST - WEST) * LONGITUDE_SHRINKS);
export const MAP_HEIGHT = Math.round((NORTH - SOUTH) * UNITS_PER_DEGREE);

/**
 * Equirectangular: over six degrees the error against the true shape is below 3 %, less than the size of a point.
 * To a tenth of a unit; a position outside the drawing gives a point outside it.
 */
export function project({ latitude, longitude }: Position): Point {
	return {
		x: tenths((longitude - WEST) * LONGITUDE_SHRINKS * UNITS_PER_DEGREE),
		y: tenths((NORTH - latitude) * UNITS_PER_DEGREE),
	};
}

/** Whether a position can be shown: a typing error (latitude and longitude exchanged) must not leave the drawing. */
export function isOnMap(position: Position): boolean {
	const { x, y } = project(position);
	return x >= 0 && x <= MAP_WIDTH && y >= 0 && y <= MAP_HEIGHT;
}

function tenths(value: number): number {
	return Math.round(value * 10) / 10;
}
