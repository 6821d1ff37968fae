/**
 * The content of an entry as plain JSON: what people wrote, without ids, timestamps or review facts. Components are
 * objects or arrays, a relation is the documentId (or a list of them), a media file is its upload id. Equal content
 * has equal canonical JSON, which is what approvals are bound to.
 */
export type ContentValue =
	| null
	| string
	| number
	| boolean
	| readonly ContentValue[]
	| { readonly [key: string]: ContentValue };
export type Content = Readonly<Record<string, ContentValue>>;

/** JSON with sorted keys and without empty values, so that "never filled" and "emptied again" are the same content. */
export function canonicalJson(value: ContentValue | undefined): string {
	return JSON.stringify(pruned(value) ?? null);
}

function pruned(value: ContentValue | undefined): ContentValue | undefined {
	if (value === null || value === undefined || value === '') return undefined;
	if (Array.isArray(value)) {
		const items = value.map((item) => pruned(item) ?? null);
		return items.length === 0 ? undefined : items;
	}
	if (typeof value === 'object') {
		const entries = Object.entries(value)
			.map(([key, item]) => [key, pruned(item)] as const)
			.filter((entry): entry is readonly [string, ContentValue] => entry[1] !== undefined)
			.sort(([a], [b]) => (a < b ? -1 : 1));
		return entries.length === 0 ? undefined : Object.fromEntries(entries);
	}
	return value;
}

/** Names of the attributes whose content differs, in alphabetical order. */
export function changedFields(before: Content, after: Content): string[] {
	return [...new Set([...Object.keys(before), ...Object.keys(after)])]
		.filter((field) => canonicalJson(before[field]) !== canonicalJson(after[field]))
		.sort();
}

/** A value as lines a person can read and compare; empty for an empty value. */
export function readable(value: ContentValue | undefined, indent = ''): string {
	if (value === null || value === undefined || value === '') return '';
	if (Array.isArray(value)) {
		return value
			.map((item, index) => `${indent}${index + 1}. ${readable(item, `${indent}   `).trimStart()}`)
			.join('\n');
	}
	if (typeof value === 'object') {
		return Object.entries(value)
			.filter(([, item]) => item !== false)
			.map(([key, item]) => ({ key, item, text: readable(item, `${indent}   `) }))
			.filter(({ text }) => text !== '')
			.map(({ key, item, text }) => `${indent}${key}: ${typeof item === 'object' ? `\n${text}` : text.trimStart()}`)
			.join('\n');
	}
	return `${indent}${String(value)}`;
}
