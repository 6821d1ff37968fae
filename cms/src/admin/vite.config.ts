/** How the admin is bundled, where Strapi's own way is not enough. Strapi looks for this file here. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

interface Bundling {
	plugins?: unknown[];
}

const MADE_FOR_EACH = 'return createYupSchema(schema.attributes, components);';
const MADE_ONCE = `{
	let rules = rulesOf.get(schema);
	if (!rules) rulesOf.set(schema, (rules = createYupSchema(schema.attributes, components)));
	return rules;
}`;

/**
 * Every component of a form that reads its entry makes the rules of validation anew, all of them the same, which took
 * more than half of the time that a practice takes to open (cms/decisions/018). Strapi keeps one object for each schema;
 * here the rules are kept with it.
 */
const rulesOncePerSchema = {
	name: 'rules-once-per-schema',
	transform(code: string, id: string): { code: string; map: null } | null {
		if (!/content-manager\/dist\/admin\/hooks\/useDocument\.mjs$/.test(id)) return null;
		if (!code.includes(MADE_FOR_EACH)) {
			throw new Error('Strapi makes the rules of a form in another way now: see whether once, and change this file.');
		}
		return { code: `const rulesOf = new WeakMap();\n${code.replace(MADE_FOR_EACH, MADE_ONCE)}`, map: null };
	},
};

/** It stood above every page, for each person anew, and sent officers to a blog. */
const withoutAdvertisement = {
	name: 'without-advertisement',
	transform(_code: string, id: string): { code: string; map: null } | null {
		if (!/\/components\/MediaLibraryBanner\.mjs$/.test(id)) return null;
		return { code: 'export const MediaLibraryBanner = () => null;', map: null };
	},
};

/** Takes a second for all files; the best quality, 11, takes fifteen and saves seven percent more. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/**
 * Strapi sends files as they are unless they lie beside themselves compressed: 3.5 MB instead of 11.8 MB for all pages
 * together. Not the page that loads them, which it would then let browsers keep for a year.
 */
const compressedBeside = {
	name: 'compressed-beside',
	async writeBundle({ dir }: { dir?: string }, bundle: Readonly<Record<string, unknown>>): Promise<void> {
		const files = Object.keys(bundle).filter((name) => /\.(css|js|json|svg)$/.test(name));
		for (const file of files.map((name) => path.join(dir ?? '', name))) {
			const bytes = await readFile(file);
			await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, BROTLI));
			await writeFile(`${file}.gz`, await promisify(gzip)(bytes));
		}
	},
};

export default (config: Bundling): Bundling => ({
	...config,
	plugins: [...(config.plugins ?? []), rulesOncePerSchema, withoutAdvertisement, compressedBeside],
});
