/** Reads an entry as plain content (domain/content.ts) and writes such content back, by the content type's schema. */

import { createHash } from 'node:crypto';
import type { Schema, UID } from '@strapi/strapi';
import { type Content, type ContentValue, canonicalJson } from '../domain/content.ts';

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
]);

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
		if (attribute.type === 'relation' || attribute.type === 'media') populate[name] = true;
		if (attribute.type === 'component') populate[name] = { populate: populateOf(attribute.component) };
	}
	return populate;
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
				? value.map((item) => (item as { documentId: string }).documentId)
				: (value as { documentId: string }).documentId;
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
		const ids = value === null ? [] : Array.isArray(value) ? value : [value];
		return { set: ids.map((documentId) => ({ documentId })) };
	}
	if (attribute.type === 'component' && value !== null) {
		const component = attribute.component;
		return Array.isArray(value)
			? value.map((item) => dataOf(component, item as Content))
			: dataOf(component, value as Content);
	}
	return value;
}

/** SHA-256 of the canonical content: what an approval is bound to. */
export function contentHash(content: Content): string {
	return createHash('sha256').update(canonicalJson(content)).digest('hex');
}
