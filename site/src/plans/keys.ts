/** What makes an address into an entry of the plan: its key, which covers everything that its bytes are made from. */
import { hash } from 'node:crypto';
import { addressOf } from '../addresses.ts';
import type { Planned } from '../contract.ts';
import type { Recipe } from '../recipes.ts';
import type { Address } from './context.ts';

const MEDIA_FOLDER = addressOf.media('');

/** @param keyOfSource the key of another address by its path: one of the `sourcesOf` the recipe */
export function keyOf(address: Address, codeVersion: string, keyOfSource: (path: string) => string): string {
	switch (address.kind) {
		case 'page':
			return hashOf(codeVersion, address.page.route, JSON.stringify(address.page));
		case 'file':
			return hashOf(codeVersion, address.path, JSON.stringify(address.file.input));
		case 'made': {
			const { recipe, reads } = address;
			return hashOf(JSON.stringify(recipe), JSON.stringify(reads), ...sourcesOf(recipe).map(keyOfSource));
		}
		case 'redirect':
			return hashOf('redirect', address.location);
		case 'media':
			return address.file;
		default:
			return address satisfies never;
	}
}

/**
 * The entry of the plan; `null` for a page that is only printed. The key of what is rendered is made when it is asked
 * for: a first build asks beside the rendering, and so need not wait for the search index before it begins.
 */
export function plannedAs(address: Address, keyOfAddress: () => string): Planned | null {
	const { path } = address;
	switch (address.kind) {
		case 'page': {
			const { contentType, status, meanwhile, mayLag, isPublished } = address;
			return isPublished ? rendered({ path, status, contentType, meanwhile, mayLag }, keyOfAddress) : null;
		}
		case 'file': {
			const { contentType, meanwhile = null, mayLag = false } = address.file;
			return rendered({ path, status: 200, contentType, meanwhile, mayLag }, keyOfAddress);
		}
		case 'made': {
			const { contentType, meanwhile, recipe } = address;
			return { kind: 'made', path, key: keyOfAddress(), contentType, meanwhile, recipe };
		}
		case 'redirect':
			return { kind: 'redirect', path, key: keyOfAddress(), location: address.location };
		case 'media':
			return { kind: 'media', path, key: keyOfAddress(), file: address.file };
		default:
			return address satisfies never;
	}
}

type Rendered = Extract<Planned, { kind: 'render' }>;

function rendered(entry: Omit<Rendered, 'kind' | 'key'>, keyOfAddress: () => string): Rendered {
	return {
		kind: 'render',
		...entry,
		get key() {
			return keyOfAddress();
		},
	};
}

/**
 * The addresses whose bytes go into what is made. Through their keys a document changes with whatever they read. Media
 * files are not among them: their content is in their name, and so in the recipe.
 */
export function sourcesOf(recipe: Recipe): string[] {
	switch (recipe.make) {
		case 'pdf':
			return [recipe.page];
		case 'archive':
			return recipe.members.map(({ path }) => path).filter((path) => !path.startsWith(MEDIA_FOLDER));
		case 'card':
		case 'picture':
			return [];
		default:
			return recipe satisfies never;
	}
}

/** In one call: a full plan makes a hundred thousand of these. */
function hashOf(...parts: string[]): string {
	return hash('sha256', parts.join('\n'));
}
