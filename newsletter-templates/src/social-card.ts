/**
 * The picture that chats and networks show beside a link to a page: what it says, and its layout as a tree of boxes in
 * the subset of CSS that satori understands. Whoever draws it brings the fonts and the drawings.
 */

export interface SocialCard {
	locale: 'bn' | 'en';
	/** The name of the site. */
	site: string;
	/** What kind of page it is, for instance the sector of a practice. */
	kicker: string;
	title: string;
	/** The municipality, or whatever stands below the title. */
	place: string | null;
	/** At most three short facts, for instance "Champion 2026". */
	facts: string[];
	/** The name of the drawing, a file of site/src/icons. */
	icon: string;
}

/** Pixels: what networks ask for (Open Graph pictures are shown at 1.91 : 1). */
export const CARD_SIZE = { width: 1200, height: 630 };

/** The light colours of site/src/styles/site.css; a card is a print and has no dark form. */
export const CARD_COLOURS = {
	paper: '#fbf7ee',
	tint: '#ecf0e2',
	ink: '#1e2521',
	soft: '#55605a',
	green: '#0b5d4a',
	thread: '#a63a24',
	gold: '#845600',
};

/** A box of the layout. */
export interface CardNode {
	type: 'div' | 'img';
	/** As in the element trees of React, which satori reads. */
	key: null;
	props: {
		style: Record<string, string | number>;
		children?: CardNode[] | string;
		/** Of an `img`. */
		src?: string;
		width?: number;
		height?: number;
	};
}

/** What the layout needs beside the words. */
export interface CardDrawings {
	/** Addresses (`data:`) of the drawing named by the card and of the sign of the site. */
	icon: string;
	logo: string;
	/** The address of `cardCloth()`. */
	cloth: string;
}

const EDGE = 64;
const TEXT_WIDTH = 772;
const PATCH = 232;

/** Long titles are set smaller, so that nearly all of them are shown whole. Sizes in pixels. */
function titleType(title: string): { fontSize: number; lines: number } {
	const length = [...new Intl.Segmenter('bn', { granularity: 'grapheme' }).segment(title)].length;
	if (length <= 24) return { fontSize: 70, lines: 2 };
	return length <= 48 ? { fontSize: 57, lines: 3 } : { fontSize: 48, lines: 3 };
}

function box(style: CardNode['props']['style'], ...children: CardNode[]): CardNode {
	return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}

function text(content: string, style: CardNode['props']['style']): CardNode {
	return { type: 'div', key: null, props: { style: { display: 'block', ...style }, children: content } };
}

/** Cut after so many lines, with an ellipsis. */
function clamped(content: string, lines: number, style: CardNode['props']['style']): CardNode {
	return text(content, { ...style, lineClamp: lines, wordBreak: 'break-word' });
}

function picture(
	src: string,
	size: { width: number; height: number },
	style: CardNode['props']['style'] = {},
): CardNode {
	return { type: 'img', key: null, props: { src, ...size, style } };
}

const placed = (left: number, top: number) => ({ position: 'absolute', left, top });

/** The layout of a card. */
export function socialCard(card: SocialCard, drawings: CardDrawings): CardNode {
	const { green, ink, paper, soft, thread, tint } = CARD_COLOURS;
	const patchLeft = CARD_SIZE.width - EDGE - PATCH;
	const { fontSize, lines } = titleType(card.title);
	return box(
		{ ...CARD_SIZE, position: 'relative', backgroundColor: paper, color: ink, fontFamily: 'Bangla, Latin' },
		picture(drawings.cloth, CARD_SIZE, placed(0, 0)),
		box(
			{ ...placed(EDGE, 56), width: TEXT_WIDTH, alignItems: 'center' },
			picture(drawings.logo, { width: 44, height: 44 }),
			clamped(card.site, 1, { marginLeft: 16, width: TEXT_WIDTH - 60, fontSize: 30, lineHeight: 1.4, color: green }),
		),
		box(
			{ ...placed(EDGE, 124), width: TEXT_WIDTH, height: 366, flexDirection: 'column', justifyContent: 'center' },
			clamped(card.kicker, 1, { width: TEXT_WIDTH, fontSize: 31, lineHeight: 1.5, color: thread }),
			clamped(card.title, lines, {
				width: TEXT_WIDTH,
				marginTop: 6,
				fontSize,
				fontWeight: 600,
				lineHeight: 1.36,
			}),
			...(card.place === null
				? []
				: [clamped(card.place, 1, { width: TEXT_WIDTH, marginTop: 10, fontSize: 33, lineHeight: 1.5, color: soft })]),
		),
		box(
			{
				...placed(patchLeft, 138),
				width: PATCH,
				height: PATCH,
				alignItems: 'center',
				justifyContent: 'center',
			},
			picture(drawings.icon, { width: 132, height: 132 }),
		),
		box(
			{ ...placed(EDGE, 502), width: CARD_SIZE.width - 2 * EDGE, height: 56 },
			...card.facts.slice(0, 3).map((fact) =>
				box(
					{
						marginRight: 18,
						paddingLeft: 22,
						paddingRight: 22,
						alignItems: 'center',
						backgroundColor: tint,
						borderRadius: 28,
					},
					text(fact, { fontSize: 27, lineHeight: 1.5, color: green }),
				),
			),
		),
	);
}

/** A running stitch: dashes along a path. */
function stitches(path: string, colour: string, { width = 5, dash = '17 11' } = {}): string {
	return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-dasharray="${dash}"/>`;
}

/** The eight petals of the lotus that stands in the middle of a nakshi kantha, around a point. */
function lotus(x: number, y: number, radius: number, colour: string): string {
	const petal = `M0 0C${radius * 0.42} ${-radius * 0.3} ${radius * 0.42} ${-radius * 0.72} 0 ${-radius}C${-radius * 0.42} ${-radius * 0.72} ${-radius * 0.42} ${-radius * 0.3} 0 0Z`;
	const petals = Array.from(
		{ length: 8 },
		(_, index) =>
			`<path d="${petal}" transform="rotate(${index * 45})" fill="none" stroke="${colour}" stroke-width="2.5" stroke-dasharray="7 4" stroke-linecap="round"/>`,
	);
	return `<g transform="translate(${x} ${y})">${petals.join('')}</g>`;
}

/**
 * The cloth that every card is printed on, as SVG: two rows of running stitches along the edges, a patch for the
 * drawing, and lotuses in the corner below it.
 */
export function cardCloth(): string {
	const { width, height } = CARD_SIZE;
	const { gold, green, thread, tint } = CARD_COLOURS;
	const frame = (inset: number) => `M${inset} ${inset}H${width - inset}V${height - inset}H${inset}Z`;
	const left = width - EDGE - PATCH;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
${stitches(frame(20), thread)}
${stitches(frame(34), green, { width: 3, dash: '6 12' })}
<rect x="${left}" y="138" width="${PATCH}" height="${PATCH}" rx="28" fill="${tint}"/>
${stitches(`M${left + 40} 152h${PATCH - 80}a26 26 0 0 1 26 26v${PATCH - 80}a26 26 0 0 1-26 26h-${PATCH - 80}a26 26 0 0 1-26-26v-${PATCH - 80}a26 26 0 0 1 26-26z`, thread, { width: 4, dash: '13 9' })}
${lotus(left + PATCH / 2, 442, 40, thread)}
${lotus(left + PATCH / 2 - 76, 442, 26, gold)}
${lotus(left + PATCH / 2 + 76, 442, 26, gold)}
</svg>`;
}
