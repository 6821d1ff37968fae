/** Where the names of points stand: beside them, where nothing is covered. A name that finds no room is left out. */
import { textWidth } from '@mab/newsletter-templates/charts/text.ts';
import { radiusOf } from './points.ts';
import { MAP_HEIGHT, MAP_WIDTH, type Point } from './projection.ts';

/** Of the names on the map, in units of the drawing. */
export const LABEL_SIZE = 11.5;

const GAP = 3;

export type Anchor = 'start' | 'middle' | 'end';
export interface Label extends Point {
	text: string;
	anchor: Anchor;
}

interface NamedPoint extends Point {
	practiceCount: number;
	name: string;
	/** The point lies at the seat of the district: it has a ring. */
	isOffice: boolean;
}

/** Of the ring around a point, with its stroke, in units of the drawing. */
export const RING = { gap: 2, stroke: 1.2 };

function outerRadius({ practiceCount, isOffice }: NamedPoint): number {
	return radiusOf(practiceCount) + (isOffice ? RING.gap + RING.stroke : 0);
}

interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/**
 * One label or `null` for each point, in the same order. Earlier points choose first, so the greatest should come
 * first. @param points with the name that would stand beside each
 */
export function placeLabels(points: readonly NamedPoint[]): (Label | null)[] {
	const taken: Box[] = points.map((point) => {
		const { x, y } = point;
		const radius = outerRadius(point);
		return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
	});
	return points.map((point) => {
		const free = candidates(point).find(({ box }) => isInside(box) && !taken.some((other) => overlap(box, other)));
		if (free === undefined) return null;
		taken.push(free.box);
		return free.label;
	});
}

/** Right, left, below, above: in the order in which a reader looks for the name. */
function candidates(point: NamedPoint) {
	const { x, y, name } = point;
	const reach = outerRadius(point) + GAP;
	const width = textWidth(name, LABEL_SIZE);
	const at = (anchor: Anchor, labelX: number, middle: number) => {
		const left = anchor === 'start' ? labelX : anchor === 'end' ? labelX - width : labelX - width / 2;
		const half = LABEL_SIZE * 0.7;
		return {
			label: { text: name, anchor, x: tenths(labelX), y: tenths(middle + LABEL_SIZE * 0.35) },
			box: { left, right: left + width, top: middle - half, bottom: middle + half },
		};
	};
	const below = reach + LABEL_SIZE * 0.6;
	return [at('start', x + reach, y), at('end', x - reach, y), at('middle', x, y + below), at('middle', x, y - below)];
}

function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isInside({ left, top, right, bottom }: Box): boolean {
	return left >= 0 && top >= 0 && right <= MAP_WIDTH && bottom <= MAP_HEIGHT;
}

function tenths(value: number): number {
	return Math.round(value * 10) / 10;
}
