/**
 * The entries that an edition chooses. An edition has no draft and no languages of its own, so Strapi cannot know which
 * row of an entry is meant. It is always the draft: it stays when the entry is published or withdrawn.
 */
import type { Schema, UID } from '@strapi/strapi';
import { problems } from '../domain/problem.ts';

type Data = Record<string, unknown>;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** The data with every relation to an entry of its own as the row that Strapi is to connect. */
export async function withDraftChoices(uid: string, data: Data): Promise<Data> {
	const { attributes } = strapi.getModel(uid as UID.Schema);
	const known = attributes as Record<string, Schema.Attribute.AnyAttribute>;
	const entries = await Promise.all(
		Object.entries(data).map(async ([name, value]) => [name, await chosenValue(known[name], value)] as const),
	);
	return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

async function chosenValue(attribute: Schema.Attribute.AnyAttribute | undefined, value: unknown): Promise<unknown> {
	if (attribute?.type === 'component' && value !== null) {
		const items = await Promise.all(
			listOf(value).map((item) => (isData(item) ? withDraftChoices(attribute.component, item) : item)),
		);
		return Array.isArray(value) ? items : items[0];
	}
	if (attribute?.type !== 'relation' || !('target' in attribute) || typeof attribute.target !== 'string') return value;
	return hasDrafts(attribute.target) ? draftChoice(attribute.target, value) : value;
}

function hasDrafts(target: string): boolean {
	return strapi.getModel(target as UID.ContentType).options?.draftAndPublish === true;
}

/** What a relation field sends: nothing new, nothing at all any more, or the entry chosen last. */
async function draftChoice(target: string, value: unknown): Promise<unknown> {
	const { connect, set, disconnect } = isData(value)
		? value
		: { connect: undefined, set: value, disconnect: undefined };
	const isDirect = isData(value) && 'documentId' in value;
	const chosen = listOf(isDirect ? value : (connect as unknown[] | undefined)?.length ? connect : set).at(-1);
	const documentId = isData(chosen) ? chosen.documentId : chosen;
	if (typeof documentId === 'string') return { set: [await draftRow(target, documentId)] };
	const isEmptied = set !== undefined || listOf(disconnect ?? []).length > 0;
	return isEmptied ? { set: [] } : undefined;
}

async function draftRow(target: string, documentId: string): Promise<Data> {
	const row: { locale: string } | null = await strapi.db
		.query(target as UID.ContentType)
		.findOne({ where: { documentId, publishedAt: null }, select: ['locale'], orderBy: { locale: 'asc' } });
	if (row === null) throw problems.notFound({ what: target, id: documentId });
	return { documentId, locale: row.locale, status: 'draft' };
}
