/**
 * The entries that an edition chooses. An edition has no draft and no languages of its own, so Strapi cannot know which
 * row of an entry is meant. It is always the draft: it stays when the entry is published or withdrawn.
 */
import type { Schema, UID } from '@strapi/strapi';
import { problems } from '../domain/problem.ts';

type Data = Record<string, unknown>;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** Strapi calls a folded row by a field of the row itself and cannot look into the entry that it chooses. */
const SHOWN_AS = 'shownAs';

/** The data with every relation to an entry of its own as the row that Strapi is to connect. */
export async function withDraftChoices(uid: string, data: Data): Promise<Data> {
	const { attributes } = strapi.getModel(uid as UID.Schema);
	const known = attributes as Record<string, Schema.Attribute.AnyAttribute>;
	const entries = await Promise.all(
		Object.entries(data)
			.filter(([name]) => name !== SHOWN_AS)
			.map(async ([name, value]) => [name, await chosenValue(known[name], value)] as const),
	);
	const chosen = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
	return SHOWN_AS in known ? { ...chosen, ...(await nameOfChoice(known, data)) } : chosen;
}

/** What the row is called from now on; nothing where it keeps the entry that it has. */
async function nameOfChoice(known: Record<string, Schema.Attribute.AnyAttribute>, data: Data): Promise<Data> {
	for (const [name, value] of Object.entries(data)) {
		const target = targetOf(known[name]);
		const id = target === null ? undefined : chosenId(value);
		if (target === null || id === undefined) continue;
		return { [SHOWN_AS]: id === null ? null : await nameOf(target, id) };
	}
	return {};
}

async function nameOf(target: string, documentId: string): Promise<string | null> {
	const where = hasDrafts(target) ? { documentId, publishedAt: null } : { documentId };
	const row: { title?: string; nameBn?: string } | null = await strapi.db
		.query(target as UID.ContentType)
		.findOne({ where, orderBy: { locale: 'asc' } });
	return row?.title ?? row?.nameBn ?? null;
}

function targetOf(attribute: Schema.Attribute.AnyAttribute | undefined): string | null {
	if (attribute?.type !== 'relation' || !('target' in attribute) || typeof attribute.target !== 'string') return null;
	return attribute.target;
}

async function chosenValue(attribute: Schema.Attribute.AnyAttribute | undefined, value: unknown): Promise<unknown> {
	if (attribute?.type === 'component' && value !== null) {
		const items = await Promise.all(
			listOf(value).map((item) => (isData(item) ? withDraftChoices(attribute.component, item) : item)),
		);
		return Array.isArray(value) ? items : items[0];
	}
	const target = targetOf(attribute);
	return target !== null && hasDrafts(target) ? draftChoice(target, value) : value;
}

function hasDrafts(target: string): boolean {
	return strapi.getModel(target as UID.ContentType).options?.draftAndPublish === true;
}

async function draftChoice(target: string, value: unknown): Promise<unknown> {
	const id = chosenId(value);
	if (id === undefined) return undefined;
	return { set: id === null ? [] : [await draftRow(target, id)] };
}

/** What a relation field sends: nothing new (`undefined`), nothing at all any more (`null`), or the entry chosen last. */
function chosenId(value: unknown): string | null | undefined {
	const { connect, set, disconnect } = isData(value)
		? value
		: { connect: undefined, set: value, disconnect: undefined };
	const isDirect = isData(value) && 'documentId' in value;
	const chosen = listOf(isDirect ? value : (connect as unknown[] | undefined)?.length ? connect : set).at(-1);
	const documentId = isData(chosen) ? chosen.documentId : chosen;
	if (typeof documentId === 'string') return documentId;
	const isEmptied = set !== undefined || listOf(disconnect ?? []).length > 0;
	return isEmptied ? null : undefined;
}

async function draftRow(target: string, documentId: string): Promise<Data> {
	const row: { locale: string } | null = await strapi.db
		.query(target as UID.ContentType)
		.findOne({ where: { documentId, publishedAt: null }, select: ['locale'], orderBy: { locale: 'asc' } });
	if (row === null) throw problems.notFound({ what: target, id: documentId });
	return { documentId, locale: row.locale, status: 'draft' };
}
