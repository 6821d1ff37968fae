/** The makers of everything that is neither a page nor a file that the site writes itself. */
import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Recipe } from '@mab/site/src/recipes.ts';
import { archiveMaker } from './makers/archive.ts';
import { cardMaker } from './makers/card.ts';
import type { MakeContext, Maker, Prepared } from './makers/maker.ts';
import { pdfMaker } from './makers/pdf.ts';
import { pictureMaker } from './makers/picture.ts';

export type Make = Recipe['make'];
export const ALL_MAKES: readonly Make[] = ['card', 'picture', 'archive', 'pdf'];

type MakerOf = { [M in Make]: Maker<Extract<Recipe, { make: M }>> };

/** The code of each maker: files and folders of the repository, and packages by the version scripts/package.json pins. */
const CODE: Record<Make, { files: string[]; packages: string[] }> = {
	card: {
		files: [
			'scripts/publisher/makers/card.ts',
			'scripts/publisher/makers/satori-font.ts',
			'newsletter-templates/src/social-card.ts',
			'site/src/icons',
		],
		packages: ['satori', 'sharp', '@fontsource/hind-siliguri'],
	},
	picture: { files: ['scripts/publisher/makers/picture.ts'], packages: ['sharp'] },
	archive: { files: ['scripts/publisher/makers/archive.ts'], packages: ['fflate'] },
	// Not the version of Chromium, which changes with every security update of the machine.
	pdf: { files: ['scripts/publisher/makers/pdf.ts'], packages: ['sharp'] },
};

const REPOSITORY = join(import.meta.dirname, '../..');

function filesIn(name: string): string[] {
	const path = join(REPOSITORY, name);
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.map((file) => join(path, file));
}

export interface Makers {
	/** Whether this machine makes such things. */
	does(make: Make): boolean;
	/** The planned key together with the code of the maker. */
	keyOf(planned: { key: string; recipe: Recipe }): string;
	prepare(recipe: Recipe, context: MakeContext): Promise<Prepared>;
	rest(): Promise<void>;
}

export function openMakers(makes: ReadonlySet<Make>): Makers {
	const { dependencies } = JSON.parse(readFileSync(join(REPOSITORY, 'scripts/package.json'), 'utf8'));
	const versionOf = ({ files, packages }: { files: string[]; packages: string[] }): string => {
		const version = createHash('sha256');
		for (const file of files.flatMap(filesIn)) version.update(readFileSync(file));
		for (const name of packages) version.update(`${name} ${dependencies[name]}\n`);
		return version.digest('hex');
	};
	const versions = Object.fromEntries(ALL_MAKES.map((make) => [make, versionOf(CODE[make])]));
	const makers: MakerOf = { card: cardMaker(), picture: pictureMaker(), archive: archiveMaker(), pdf: pdfMaker() };

	return {
		does: (make) => makes.has(make),
		keyOf: ({ key, recipe }) => hash('sha256', `${versions[recipe.make]}\n${key}`),
		prepare: (recipe, context) => {
			switch (recipe.make) {
				case 'card':
					return makers.card.prepare(recipe, context);
				case 'picture':
					return makers.picture.prepare(recipe, context);
				case 'archive':
					return makers.archive.prepare(recipe, context);
				case 'pdf':
					return makers.pdf.prepare(recipe, context);
				default:
					return recipe satisfies never;
			}
		},
		rest: async () => {
			await Promise.all(ALL_MAKES.map((make) => makers[make].rest()));
		},
	};
}
