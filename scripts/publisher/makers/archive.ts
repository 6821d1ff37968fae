/** ZIP archives of what the site offers one by one. */
import { extname } from 'node:path';
import type { Recipe } from '@mab/site/src/recipes.ts';
import { type Zippable, zipSync } from 'fflate';
import { readObject } from '../release.ts';
import { hashOf } from '../store.ts';
import type { Maker } from './maker.ts';

type ArchiveRecipe = Extract<Recipe, { make: 'archive' }>;

/** Midnight of the first day that the format can name. fflate writes local time, so this is local time too. */
const NO_TIME = new Date(1980, 0, 1);

/** Compressing these again costs time and saves nothing. */
const COMPRESSED = ['.avif', '.docx', '.gif', '.jpeg', '.jpg', '.mp4', '.pdf', '.png', '.webp', '.xlsx', '.zip'];

/** 6 is what zip does unless told otherwise. */
const levelOf = (name: string) => (COMPRESSED.includes(extname(name)) ? 0 : 6);

export function archiveMaker(): Maker<ArchiveRecipe> {
	return {
		async prepare({ members }, { entries, folder }) {
			const objects = members.map(({ name, path }) => {
				const entry = entries.get(path);
				if (entry?.kind !== 'object') throw new Error(`${path}, which belongs into the archive, is not there.`);
				return { name, object: entry.object };
			});
			return {
				ingredients: hashOf(JSON.stringify(['archive', objects])),
				async finish() {
					const files: Zippable = {};
					for (const { name, object } of objects) {
						files[name] = [readObject(folder.dir, object), { level: levelOf(name), mtime: NO_TIME }];
					}
					return zipSync(files);
				},
			};
		},
		async rest() {},
	};
}
