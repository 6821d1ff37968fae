/** Reads an entry as plain content (domain/practice/content.ts) and writes such content back, by the content type's schema. */

import { createHash } from 'node:crypto';
import type { Schema, UID } from '@strapi/strapi';
import { type Content, type ContentValue, canonicalJson } from '../domain/practice/content.ts';
import type { UploadRow } from '../publication/media';

type Attributes = Record<string, Schema.Attribute.AnyAttribute>;
type Row = Record<string, unknown>;

/** Facts about the entry rather than content of it. */
const NOT_CONTENT = new Set([
	'id',
	'documentId',
	'createdAt',
	'updatedAt',
	'publishedAt',
	'firstPublishedAt',
	'createdBy',
	'updatedBy',
	'locale',
	'localizations',
	'reviewState',
	'shownAs',
]);

/** Types without a page or a review of their own: what they say is content of the entry that names them. */
const EMBEDDED = new Set(['api::expert-view.expert-view']);

export const isEmbedded = (uid: string): boolean => EMBEDDED.has(uid);

function attributesOf(uid: string): Attributes {
	return strapi.getModel(uid as UID.ContentType).attributes as Attributes;
}

function contentAttributes(uid: string): [string, Schema.Attribute.AnyAttribute][] {
	return Object.entries(attributesOf(uid)).filter(([name]) => !NOT_CONTENT.has(name));
}

/** The populate tree that loads everything `contentOf` reads. */
export function populateOf(uid: string): Record<string, unknown> {
	const populate: Record<string, unknown> = {};
	for (const [name, attribute] of contentAttributes(uid)) {
		if (attribute.type === 'media') populate[name] = true;
		if (attribute.type === 'relation') {
			const target = targetOf(attribute);
			populate[name] = isEmbedded(target) ? { populate: populateOf(target) } : true;
		}
		if (attribute.type === 'component') populate[name] = { populate: populateOf(attribute.component) };
	}
	return populate;
}

/** The relations of a type that lead to the other type. */
export function relationsTo(uid: string, target: string): string[] {
	return contentAttributes(uid)
		.filter(([, attribute]) => attribute.type === 'relation' && targetOf(attribute) === target)
		.map(([name]) => name);
}

/** Whether both languages share the attribute. */
export function isShared(uid: string, name: string): boolean {
	const attribute = attributesOf(uid)[name];
	const options = attribute?.pluginOptions as { i18n?: { localized?: boolean } } | undefined;
	return attribute !== undefined && options?.i18n?.localized !== true;
}

/** The content of a row that was loaded with `populateOf`. */
export function contentOf(uid: string, row: Row): Content {
	return Object.fromEntries(
		contentAttributes(uid).map(([name, attribute]) => [name, contentValue(attribute, row[name])]),
	);
}

function contentValue(attribute: Schema.Attribute.AnyAttribute, value: unknown): ContentValue {
	if (value === null || value === undefined) return null;
	switch (attribute.type) {
		case 'component':
			return Array.isArray(value)
				? value.map((item) => contentOf(attribute.component, item as Row))
				: contentOf(attribute.component, value as Row);
		case 'relation':
			return Array.isArray(value)
				? value.map((item) => relationContent(attribute, item as Row))
				: relationContent(attribute, value as Row);
		case 'media':
			return (value as { id: number }).id;
		case 'decimal':
		case 'float':
			return Number(value);
		case 'biginteger':
			return String(value);
		default:
			return value instanceof Date ? value.toISOString() : (value as ContentValue);
	}
}

function targetOf(attribute: Schema.Attribute.AnyAttribute): string {
	return 'target' in attribute && typeof attribute.target === 'string' ? attribute.target : '';
}

/** A related entry is its id; an embedded one is also what it says, so that a change there is a change of the whole. */
function relationContent(attribute: Schema.Attribute.AnyAttribute, row: Row): ContentValue {
	const documentId = String(row.documentId);
	const target = targetOf(attribute);
	return isEmbedded(target) ? { documentId, ...contentOf(target, row) } : documentId;
}

/** The documentIds that a relation names in content. */
export function relatedIds(value: ContentValue | undefined): string[] {
	const items = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
	return items.map((item) => (typeof item === 'string' ? item : String((item as Content).documentId)));
}

/** Content in the shape that the document service takes; only the named attributes when names are given. */
export function dataOf(uid: string, content: Content, names?: readonly string[]): Row {
	return Object.fromEntries(
		contentAttributes(uid)
			.filter(([name]) => names === undefined || names.includes(name))
			.map(([name, attribute]) => [name, inputOf(attribute, content[name] ?? null)]),
	);
}

function inputOf(attribute: Schema.Attribute.AnyAttribute, value: ContentValue): unknown {
	if (attribute.type === 'relation') {
		return { set: relatedIds(value).map((documentId) => ({ documentId })) };
	}
	if (attribute.type === 'component' && value !== null) {
		const component = attribute.component;
		return Array.isArray(value)
			? value.map((item) => dataOf(component, item as Content))
			: dataOf(component, value as Content);
	}
	return value;
}

/**
 * The content with names in place of ids, for people who read a difference. Only the named attributes are looked at;
 * what was deleted since keeps its id.
 */
export async function namedContent(uid: string, content: Content, names: readonly string[]): Promise<Content> {
	const attributes = contentAttributes(uid).filter(([name]) => names.includes(name));
	const named = await Promise.all(
		attributes.map(async ([name, attribute]) => [name, await namedValue(attribute, content[name] ?? null)] as const),
	);
	return Object.fromEntries(named);
}

async function namedValue(attribute: Schema.Attribute.AnyAttribute, value: ContentValue): Promise<ContentValue> {
	if (value === null) return null;
	if (Array.isArray(value)) return Promise.all(value.map((item) => namedValue(attribute, item)));
	if (attribute.type === 'component') {
		return namedContent(attribute.component, value as Content, Object.keys(value as Content));
	}
	if (attribute.type === 'media') {
		const file = await strapi.db.query('plugin::upload.file').findOne({ where: { id: value } });
		return file?.name ?? value;
	}
	if (attribute.type === 'relation') {
		const [documentId = ''] = relatedIds(value);
		const entry = await strapi.db.query(targetOf(attribute) as UID.ContentType).findOne({ where: { documentId } });
		return entry?.nameEn ?? entry?.title ?? documentId;
	}
	return value;
}

/** Every upload in a row that was loaded with `populateOf`, in the order of the schema. */
export function uploadsIn(uid: string, row: Row): UploadRow[] {
	return contentAttributes(uid).flatMap(([name, attribute]) => {
		const items = [row[name] ?? []].flat() as Row[];
		if (attribute.type === 'media') return items as unknown as UploadRow[];
		if (attribute.type === 'component') return items.flatMap((item) => uploadsIn(attribute.component, item));
		if (attribute.type !== 'relation' || !isEmbedded(targetOf(attribute))) return [];
		return items.flatMap((item) => uploadsIn(targetOf(attribute), item));
	});
}

/** SHA-256 of the canonical content: two drafts with the same one say the same. */
export function contentHash(content: Content): string {
	return createHash('sha256').update(canonicalJson(content)).digest('hex');
}
