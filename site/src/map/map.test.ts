import { describe, expect, test } from 'vitest';
import { LABEL_SIZE, placeLabels } from './labels.ts';
import { OUTLINE } from './outline.ts';
import { mapPoints, radiusOf, TARGET_UNITS, type Town } from './points.ts';
import { isOnMap, MAP_HEIGHT, MAP_WIDTH, project } from './projection.ts';

const KUSHTIA = { latitude: 23.9028, longitude: 89.1194 };
const JHENAIDAH = { latitude: 23.5448, longitude: 89.1539 };
const SAIDPUR = { latitude: 25.7777, longitude: 88.8917 };

const town = (code: string, at: Town['at'], practices: string[] = [code]): Town => ({ code, practices, at });

/** The points of the first and greatest ring of the outline. */
function mainland(): [number, number][] {
	const [, x = '', y = '', steps = ''] = /^M([\d.]+) ([\d.]+)l([^z]*)z/.exec(OUTLINE) ?? [];
	const numbers = [...steps.matchAll(/-?\d*\.?\d+/g)].map(([number]) => Number(number));
	let at: [number, number] = [Number(x), Number(y)];
	const ring = [at];
	for (let index = 0; index < numbers.length; index += 2) {
		at = [at[0] + (numbers[index] ?? 0), at[1] + (numbers[index + 1] ?? 0)];
		ring.push(at);
	}
	return ring;
}

/** By the even-odd rule. */
function isInside(ring: readonly [number, number][], { x, y }: { x: number; y: number }): boolean {
	return ring.reduce((inside, [x1, y1], index) => {
		const [x2, y2] = ring.at(index - 1) ?? [x1, y1];
		return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1 ? !inside : inside;
	}, false);
}

describe('the projection', () => {
	test('north is up and east is right', () => {
		expect(project(SAIDPUR).y).toBeLessThan(project(KUSHTIA).y);
		expect(project(SAIDPUR).x).toBeLessThan(project(KUSHTIA).x);
	});

	test('ten kilometres are as long to the north as to the east', () => {
		const from = project({ latitude: 23.7, longitude: 90 });
		const north = from.y - project({ latitude: 23.7 + 10 / 111.2, longitude: 90 }).y;
		const east =
			project({ latitude: 23.7, longitude: 90 + 10 / (111.2 * Math.cos((23.7 * Math.PI) / 180)) }).x - from.x;
		expect(north / east).toBeCloseTo(1, 1);
	});

	test.each([
		['Kushtia', KUSHTIA],
		['Saidpur', SAIDPUR],
		['Sylhet', { latitude: 24.8949, longitude: 91.8687 }],
		["Cox's Bazar", { latitude: 21.45, longitude: 92.0 }],
	])('%s lies inside the outline', (_, position) => {
		expect(isInside(mainland(), project(position))).toBe(true);
	});

	test.each([
		['Kolkata', { latitude: 22.5726, longitude: 88.3639 }],
		['the Bay of Bengal', { latitude: 21.2, longitude: 90.5 }],
	])('%s lies outside of it', (_, position) => {
		expect(isInside(mainland(), project(position))).toBe(false);
	});

	test('latitude and longitude exchanged are not on the map', () => {
		expect(isOnMap({ latitude: KUSHTIA.longitude, longitude: KUSHTIA.latitude })).toBe(false);
		expect(isOnMap(KUSHTIA)).toBe(true);
	});
});

describe('points', () => {
	test('a town whose position is not known, or lies elsewhere, has none', () => {
		expect(mapPoints([town('unknown', null), town('kolkata', { latitude: 22.57, longitude: 80 })])).toEqual([]);
	});

	test('towns as far apart as a finger is wide have a point each', () => {
		const points = mapPoints([town('kushtia', KUSHTIA), town('jhenaidah', JHENAIDAH)]);
		expect(points.map(({ towns }) => towns)).toEqual([['jhenaidah'], ['kushtia']]);
	});

	test('nearer ones share the point of the greatest, and a practice of both counts once', () => {
		const near = { latitude: 23.8, longitude: 89.12 };
		const [point, ...others] = mapPoints([
			town('a-small', KUSHTIA, ['one', 'shared']),
			town('great', near, ['two', 'three', 'shared']),
		]);
		expect(others).toEqual([]);
		expect(point).toEqual({ ...project(near), towns: ['great', 'a-small'], practiceCount: 4 });
	});

	test('are the same in whatever order the towns come, and never touch', () => {
		const towns = Array.from({ length: 300 }, (_, index) =>
			town(
				`town-${index}`,
				{ latitude: 21 + ((index * 37) % 55) / 10, longitude: 88.2 + ((index * 53) % 44) / 10 },
				Array.from({ length: 1 + (index % 12) }, (__, practice) => `${index}-${practice}`),
			),
		);
		const points = mapPoints(towns);
		expect(mapPoints(towns.toReversed())).toEqual(points);
		expect(points.flatMap((point) => point.towns)).toHaveLength(300);
		for (const [index, a] of points.entries()) {
			for (const b of points.slice(index + 1)) {
				expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(TARGET_UNITS);
			}
		}
	});

	test('a larger number never has a smaller point', () => {
		const radii = [1, 2, 9, 10, 99, 100, 3_300].map(radiusOf);
		expect(radii).toEqual(radii.toSorted((a, b) => a - b));
	});
});

describe('names on the map', () => {
	const point = (x: number, y: number, name: string) => ({ x, y, practiceCount: 1, name, isOffice: false });

	test('stand to the right where there is room', () => {
		const [label] = placeLabels([point(100, 100, 'কুষ্টিয়া')]);
		expect(label).toMatchObject({ text: 'কুষ্টিয়া', anchor: 'start' });
		expect(label?.x).toBeGreaterThan(100);
	});

	test('keep clear of the ring of a point at the seat of the district', () => {
		const plain = point(100, 100, 'ঝিনাইদহ');
		const [at, ringed] = [placeLabels([plain])[0], placeLabels([{ ...plain, isOffice: true }])[0]];
		expect((ringed?.x ?? 0) - (at?.x ?? 0)).toBeGreaterThan(3);
	});

	test('turn to the other side at the edge', () => {
		expect(placeLabels([point(MAP_WIDTH - 5, 100, 'Moulvibazar')])[0]?.anchor).toBe('end');
	});

	test('cover neither another point nor another name', () => {
		const [first, second] = placeLabels([point(100, 100, 'ঝিনাইদহ'), point(130, 100, 'কুষ্টিয়া')]);
		expect(first?.anchor).toBe('end');
		expect(second?.anchor).toBe('start');
	});

	test('that find no room are left out', () => {
		const crowd = Array.from({ length: 60 }, (_, index) =>
			point(40 + (index % 10) * 28, 40 + Math.floor(index / 10) * 14, 'নারায়ণগঞ্জ'),
		);
		const labels = placeLabels(crowd);
		expect(labels).toHaveLength(60);
		expect(labels).toContain(null);
		for (const label of labels) {
			if (label === null) continue;
			expect(label.y).toBeGreaterThan(LABEL_SIZE / 2);
			expect(label.y).toBeLessThan(MAP_HEIGHT);
		}
	});
});
