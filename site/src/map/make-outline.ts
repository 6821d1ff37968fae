/**
 * Makes `outline.ts`, the shape of Bangladesh, from Natural Earth.
 *
 *     npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
 *     node site/src/map/make-outline.ts package/countries-10m.json
 *
 * Natural Earth (https://www.naturalearthdata.com) is in the public domain; `world-atlas` brings its countries as
 * TopoJSON (https://github.com/topojson/topojson-specification) under the ISC licence.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Point, project } from './projection.ts';

/** ISO 3166-1 numeric. */
const BANGLADESH = '050';

/** Square units of the drawing: a bend that spans less is not seen on a phone. */
const SMALLEST_BEND = 2.5;
const SMALLEST_ISLAND = 6;

interface Topology {
	transform: { scale: [number, number]; translate: [number, number] };
	/** Lines as steps from point to point. */
	arcs: [number, number][][];
	objects: { countries: { geometries: { id?: string; arcs: number[][][] }[] } };
}

/** The points of an arc; a negative number means the arc `~index`, walked backwards. */
function pointsOf({ arcs, transform }: Topology, index: number): Point[] {
	const { scale, translate } = transform;
	let [x, y] = [0, 0];
	const points = (arcs[index < 0 ? ~index : index] ?? []).map(([stepX, stepY]) => {
		x += stepX;
		y += stepY;
		return project({ longitude: x * scale[0] + translate[0], latitude: y * scale[1] + translate[1] });
	});
	return index < 0 ? points.reverse() : points;
}

/** Twice the signed area of a triangle. */
function doubleArea(a: Point, b: Point, c: Point): number {
	return (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
}

function areaOf(ring: readonly Point[]): number {
	const [first, ...rest] = ring;
	if (first === undefined) return 0;
	return (
		Math.abs(rest.slice(1).reduce((sum, point, index) => sum + doubleArea(first, rest[index] ?? first, point), 0)) / 2
	);
}

/** Visvalingam and Whyatt: again and again the point goes whose bend is the smallest. */
function simplified(ring: readonly Point[]): Point[] {
	const points = [...ring];
	for (;;) {
		const bends = points.map((point, index) => {
			const before = points.at(index - 1) ?? point;
			const after = points[(index + 1) % points.length] ?? point;
			return Math.abs(doubleArea(before, point, after)) / 2;
		});
		const smallest = Math.min(...bends);
		if (smallest >= SMALLEST_BEND || points.length <= 4) return points;
		points.splice(bends.indexOf(smallest), 1);
	}
}

const tenths = (value: number) => Math.round(value * 10) / 10;

/** Steps from point to point take half the characters of places. */
function pathOf([first, ...rest]: readonly Point[]): string {
	if (first === undefined) return '';
	let at = first;
	const steps = rest.map((point) => {
		const step = `${tenths(point.x - at.x)} ${tenths(point.y - at.y)}`;
		at = point;
		return step;
	});
	return `M${first.x} ${first.y}l${steps.join(' ')}z`.replaceAll(' -', '-').replaceAll(/(?<![0-9])0\./g, '.');
}

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Give the path of countries-10m.json of the package world-atlas.');
const topology: Topology = JSON.parse(readFileSync(file, 'utf8'));
const country = topology.objects.countries.geometries.find(({ id }) => id === BANGLADESH);
if (country === undefined) throw new Error(`${file} has no country ${BANGLADESH}. Is it countries-10m.json?`);

const rings = country.arcs
	.flatMap((polygon) => polygon.map((arcs) => arcs.flatMap((arc) => pointsOf(topology, arc).slice(1))))
	.filter((ring) => areaOf(ring) >= SMALLEST_ISLAND)
	.map(simplified);

const text = `/**
 * The outline of Bangladesh with its larger islands as the \`d\` of an SVG path, in the units of \`projection.ts\`.
 * Made by \`make-outline.ts\` from Natural Earth 10m (public domain) of world-atlas 2.0.2.
 */
export const OUTLINE =
	'${rings.map(pathOf).join('')}';
`;
writeFileSync(new URL('outline.ts', import.meta.url), text);
console.log(`${rings.length} rings, ${rings.flat().length} points, ${text.length} characters`);
