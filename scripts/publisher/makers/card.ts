/** Pictures for links, drawn by satori from the layout of the templates and turned into PNG by sharp. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
	CARD_COLOURS,
	CARD_SIZE,
	cardCloth,
	type SocialCard,
	socialCard,
} from '@mab/newsletter-templates/social-card.ts';
import type { Recipe } from '@mab/site/src/recipes.ts';
import type { Maker } from './maker.ts';
import { withNegatedGposY } from './satori-font.ts';

type CardRecipe = Extract<Recipe, { make: 'card' }>;

const ICONS = join(import.meta.dirname, '../../../site/src/icons');

const svgUrl = (svg: string) => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;

/** A drawing of the site in one colour; its strokes take the colour of the text around them otherwise. */
function drawing(name: string, colour: string): string {
	return svgUrl(readFileSync(join(ICONS, `${name}.svg`), 'utf8').replaceAll('currentColor', colour));
}

/** The font of the site as files: one per script and weight. */
function fontFile(script: 'bengali' | 'latin', weight: 400 | 600): Buffer {
	const resolve = createRequire(import.meta.url).resolve;
	return readFileSync(resolve(`@fontsource/hind-siliguri/files/hind-siliguri-${script}-${weight}-normal.woff`));
}

/**
 * The name of the language must not be given: a font with one is no longer found for the other weight. Bangla comes
 * first because the Latin file has no Bangla, while the Bangla file lacks commas, dashes and quotes.
 */
function fonts() {
	return ([400, 600] as const).flatMap((weight) =>
		(
			[
				['Bangla', 'bengali'],
				['Latin', 'latin'],
			] as const
		).map(([name, script]) => ({
			name,
			data: withNegatedGposY(fontFile(script, weight)),
			weight,
			style: 'normal' as const,
		})),
	);
}

/** Loaded with the first card: the shaper alone takes a quarter of a second. */
async function drawer() {
	const [{ default: satori }, { default: sharp }] = await Promise.all([import('satori'), import('sharp')]);
	const [loaded, cloth, logo] = [fonts(), svgUrl(cardCloth()), drawing('logo', CARD_COLOURS.green)];
	return async (card: SocialCard): Promise<Uint8Array> => {
		const layout = socialCard(card, { cloth, logo, icon: drawing(card.icon, CARD_COLOURS.green) });
		const svg = await satori(layout, { ...CARD_SIZE, fonts: loaded });
		// Print-like colours are few: a palette is a quarter of the size at no visible loss.
		return sharp(Buffer.from(svg)).png({ palette: true, colours: 64, dither: 0 }).toBuffer();
	};
}

export function cardMaker(): Maker<CardRecipe> {
	let draw: ReturnType<typeof drawer> | null = null;
	return {
		async prepare({ card }) {
			return {
				ingredients: null,
				async finish() {
					draw ??= drawer();
					return (await draw)(card);
				},
			};
		},
		async rest() {},
	};
}
