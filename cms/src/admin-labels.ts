/**
 * How the admin shows the fields of reviewed types: with their names in both languages, and the review state as a fact
 * to read. Applied as long as a label is Strapi's own guess, so that what MAB configures stays.
 */
import type { Core } from '@strapi/strapi';
import { QUESTIONNAIRE_UID, ROUND_UID } from './collection-uids';
import {
	COLLECTION_LABELS,
	COLLECTION_NOTES,
	EDITION_LABELS,
	EDITION_NOTES,
	EDITION_PART_LABELS,
	EDITION_PART_NOTES,
	FEEDBACK_LABELS,
	FIELD_LABELS,
	ORIENTATION_LABELS,
	WORD_TO_AVOID_LABELS,
} from './domain/field-labels.ts';
import { EDITION_UID } from './edition/rows';
import { FEEDBACK_UIDS } from './feedback/tickets';
import { WORD_UID } from './review/words-to-avoid';
import { REVIEWED_UIDS } from './reviewed-types';

/** Facts that the gate keeps; typed-in values would be refused. */
const NOT_EDITABLE = ['reviewState', 'code'];

interface Metadata {
	edit: { label?: string; description?: string; editable?: boolean; mainField?: string };
	list: { label?: string; mainField?: string };
}

interface Configuration {
	settings: Record<string, unknown>;
	metadatas: Record<string, Metadata>;
	layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

/** Reference entries are chosen by name, not by the code that Strapi takes for their title. */
const NAMED_UIDS = [
	'api::municipality.municipality',
	'api::head-of-municipality.head-of-municipality',
	'api::division.division',
	'api::district.district',
	'api::region.region',
	'api::sector.sector',
	'api::sdg.sdg',
	'api::expert-view.expert-view',
];

/** Relation fields show the name or title of the entry they lead to. */
function withNamedRelations(
	{ attributes }: { attributes: Record<string, { type: string; target?: string }> },
	metadatas: Record<string, Metadata>,
): Record<string, Metadata> {
	for (const [field, { type, target }] of Object.entries(attributes)) {
		const metadata = metadatas[field];
		const mainField = NAMED_UIDS.includes(target ?? '') ? 'nameEn' : 'title';
		const isKnown = mainField === 'nameEn' || REVIEWED_UIDS.some((uid) => uid === target);
		if (type !== 'relation' || metadata === undefined || !isKnown) continue;
		metadata.edit.mainField = mainField;
		metadata.list.mainField = mainField;
	}
	return metadatas;
}

export async function ensureAdminLabels(strapi: Core.Strapi): Promise<void> {
	const contentTypes = strapi.plugin('content-manager').service('content-types');
	for (const uid of NAMED_UIDS) {
		const contentType = contentTypes.findContentType(uid);
		const { settings, metadatas, layouts }: Configuration = await contentTypes.findConfiguration(contentType);
		if (!['id', 'documentId', 'key', 'code', 'number'].includes(String(settings.mainField))) continue;
		await contentTypes.updateConfiguration(contentType, {
			settings: { ...settings, mainField: 'nameEn', defaultSortBy: 'nameEn', defaultSortOrder: 'ASC' },
			metadatas: withNamedRelations(contentType, metadatas),
			layouts: { ...layouts, list: [...new Set(['nameEn', 'nameBn', ...layouts.list])].slice(0, 5) },
		});
	}
	for (const uid of REVIEWED_UIDS) {
		const contentType = contentTypes.findContentType(uid);
		const { settings, metadatas, layouts }: Configuration = await contentTypes.findConfiguration(contentType);
		const isConfigured = metadatas.title?.edit.label !== 'title';
		if (isConfigured) continue;
		nameFields(metadatas, FIELD_LABELS);
		for (const field of NOT_EDITABLE) if (metadatas[field] !== undefined) metadatas[field].edit.editable = false;
		await contentTypes.updateConfiguration(contentType, {
			settings: { ...settings, mainField: 'title', defaultSortBy: 'updatedAt', defaultSortOrder: 'DESC' },
			metadatas: withNamedRelations(contentType, metadatas),
			layouts: { ...layouts, list: ['title', 'reviewState', 'slug', 'updatedAt'] },
		});
	}
	for (const uid of Object.values(FEEDBACK_UIDS)) {
		const contentType = contentTypes.findContentType(uid);
		const { settings, metadatas, layouts }: Configuration = await contentTypes.findConfiguration(contentType);
		const isConfigured = metadatas.ticket?.edit.label !== 'ticket';
		if (isConfigured) continue;
		nameFields(metadatas, FEEDBACK_LABELS);
		for (const { edit } of Object.values(metadatas)) edit.editable = false;
		const what = metadatas.organisation === undefined ? 'kind' : 'organisation';
		await contentTypes.updateConfiguration(contentType, {
			settings: { ...settings, mainField: 'ticket', defaultSortBy: 'receivedAt', defaultSortOrder: 'DESC' },
			metadatas,
			layouts: { ...layouts, list: ['ticket', 'state', 'practiceCode', what, 'receivedAt'] },
		});
	}
	await labelEditions(strapi);
	await labelOrientation(strapi);
	await labelCollection(strapi);
	await labelWords(strapi);
}

const ORIENTATION_UID = 'api::orientation-session.orientation-session';

async function labelOrientation(strapi: Core.Strapi): Promise<void> {
	const contentTypes = strapi.plugin('content-manager').service('content-types');
	const contentType = contentTypes.findContentType(ORIENTATION_UID);
	const { settings, metadatas, layouts }: Configuration = await contentTypes.findConfiguration(contentType);
	if (metadatas.titleEn?.edit.label !== 'titleEn') return;
	nameFields(metadatas, ORIENTATION_LABELS);
	describeFields(metadatas, COLLECTION_NOTES);
	await contentTypes.updateConfiguration(contentType, {
		settings: { ...settings, mainField: 'titleEn', defaultSortBy: 'startsAt', defaultSortOrder: 'DESC' },
		metadatas,
		layouts: { ...layouts, list: ['startsAt', 'titleEn', 'titleBn', 'platform', 'capacity'] },
	});
}

/** What the lists of the desk show of questionnaires and rounds, and by what the newest comes first. */
const COLLECTION_LISTS = {
	[QUESTIONNAIRE_UID]: { mainField: 'version', list: ['version', 'isInUse', 'updatedAt'] },
	[ROUND_UID]: { mainField: 'titleEn', list: ['titleEn', 'titleBn', 'opensAt', 'closesAt'] },
} as const;

async function labelCollection(strapi: Core.Strapi): Promise<void> {
	const contentTypes = strapi.plugin('content-manager').service('content-types');
	for (const [uid, { mainField, list }] of Object.entries(COLLECTION_LISTS)) {
		const contentType = contentTypes.findContentType(uid);
		const { settings, metadatas, layouts }: Configuration = await contentTypes.findConfiguration(contentType);
		const first = list[0];
		if (metadatas[first]?.edit.label !== first) continue;
		nameFields(metadatas, inBothLanguages(COLLECTION_LABELS));
		describeFields(metadatas, COLLECTION_NOTES);
		if (metadatas.version !== undefined) metadatas.version.edit.editable = false;
		const sortBy = uid === ROUND_UID ? 'opensAt' : 'version';
		await contentTypes.updateConfiguration(contentType, {
			settings: { ...settings, mainField, defaultSortBy: sortBy, defaultSortOrder: 'DESC' },
			metadatas,
			layouts: { ...layouts, list: [...list] },
		});
		await labelComponents(strapi, 'questionnaire.', COLLECTION_LABELS, COLLECTION_NOTES);
	}
}

async function labelWords(strapi: Core.Strapi): Promise<void> {
	const contentTypes = strapi.plugin('content-manager').service('content-types');
	const contentType = contentTypes.findContentType(WORD_UID);
	const { settings, metadatas, layouts }: Configuration = await contentTypes.findConfiguration(contentType);
	if (metadatas.wordBn?.edit.label !== 'wordBn') return;
	nameFields(metadatas, WORD_TO_AVOID_LABELS);
	await contentTypes.updateConfiguration(contentType, {
		settings: { ...settings, mainField: 'wordBn', defaultSortBy: 'wordBn', defaultSortOrder: 'ASC' },
		metadatas,
		layouts: { ...layouts, list: ['wordBn', 'wordEn', 'suggestionBn'] },
	});
}

/** By which an edition and its rows are called. The gate keeps it (edition/choices.ts), so the form does not ask for it. */
const NAME_FIELD = 'shownAs';

function withoutName(rows: Configuration['layouts']['edit']): Configuration['layouts']['edit'] {
	return rows.map((fields) => fields.filter(({ name }) => name !== NAME_FIELD)).filter((fields) => fields.length > 0);
}

async function labelEditions(strapi: Core.Strapi): Promise<void> {
	const contentTypes = strapi.plugin('content-manager').service('content-types');
	const contentType = contentTypes.findContentType(EDITION_UID);
	const { settings, metadatas, layouts }: Configuration = await contentTypes.findConfiguration(contentType);
	const isConfigured = metadatas.issuedOn?.edit.label !== 'issuedOn';
	if (isConfigured) return;
	nameFields(metadatas, EDITION_LABELS);
	describeFields(metadatas, EDITION_NOTES);
	await contentTypes.updateConfiguration(contentType, {
		settings: { ...settings, mainField: NAME_FIELD, defaultSortBy: 'issuedOn', defaultSortOrder: 'DESC' },
		metadatas,
		layouts: { edit: withoutName(layouts.edit), list: [NAME_FIELD, 'subjectBn', 'issuedOn'] },
	});
	await labelComponents(strapi, 'edition.', EDITION_PART_LABELS, EDITION_PART_NOTES);
}

type Labels = Readonly<Record<string, { en: string; bn: string }>>;

/** A label for the field itself and for its halves in each language. */
function inBothLanguages(labels: Labels): Labels {
	return Object.fromEntries(
		Object.entries(labels).flatMap(([name, { en, bn }]) => [
			[name, { en, bn }],
			[`${name}En`, { en: `${en} (English)`, bn: `${bn} (ইংরেজি)` }],
			[`${name}Bn`, { en: `${en} (Bangla)`, bn: `${bn} (বাংলা)` }],
		]),
	);
}

async function labelComponents(strapi: Core.Strapi, prefix: string, labels: Labels, notes: Labels): Promise<void> {
	const components = strapi.plugin('content-manager').service('components');
	for (const uid of Object.keys(strapi.components).filter((each) => each.startsWith(prefix))) {
		const component = components.findComponent(uid);
		const configuration: Configuration = await components.findConfiguration(component);
		nameFields(configuration.metadatas, inBothLanguages(labels));
		describeFields(configuration.metadatas, notes);
		await components.updateConfiguration(component, {
			...configuration,
			settings: { ...configuration.settings, ...titleOfRow(configuration.metadatas) },
			metadatas: withNamedRelations(component, configuration.metadatas),
			layouts: {
				...configuration.layouts,
				edit: wideRelations(component, withoutName(configuration.layouts.edit)),
			},
		});
	}
}

/** Columns of Strapi's grid. */
const WHOLE_ROW = 12;

/** A relation has a row of its own: the titles to choose from are longer than half of one. */
function wideRelations(
	{ attributes }: { attributes: Record<string, { type: string }> },
	rows: Configuration['layouts']['edit'],
): Configuration['layouts']['edit'] {
	const isRelation = ({ name }: { name: string }) => attributes[name]?.type === 'relation';
	const wide: Configuration['layouts']['edit'] = [];
	let left: Configuration['layouts']['edit'][number] = [];
	for (const fields of rows) {
		wide.push(...fields.filter(isRelation).map(({ name }) => [{ name, size: WHOLE_ROW }]));
		const others = fields.filter((field) => !isRelation(field));
		const together = [...left, ...others];
		// What a relation stood beside shares the next row where there is room, so that both languages stand together.
		const fits = together.reduce((sum, { size }) => sum + size, 0) <= WHOLE_ROW;
		if (!fits && left.length > 0) wide.push(left);
		const row = fits ? together : others;
		left = others.length < fields.length ? row : [];
		if (left.length === 0 && row.length > 0) wide.push(row);
	}
	return left.length === 0 ? wide : [...wide, left];
}

/** A folded row of a questionnaire is told by its words, one of an edition by the entry that it chooses. */
function titleOfRow(metadatas: Record<string, Metadata>): { mainField?: string } {
	if (metadatas[NAME_FIELD] !== undefined) return { mainField: NAME_FIELD };
	if (metadatas.questions !== undefined) return { mainField: 'titleEn' };
	// Many fields have no words of their own: their question says it all.
	if (metadatas.mayBeUnknown !== undefined) return { mainField: 'key' };
	return metadatas.labelEn === undefined ? {} : { mainField: 'labelEn' };
}

function nameFields(metadatas: Record<string, Metadata>, labels: Labels): void {
	for (const [field, { en, bn }] of Object.entries(labels)) {
		const metadata = metadatas[field];
		if (metadata === undefined) continue;
		metadata.edit.label = `${en} / ${bn}`;
		metadata.list.label = labels === FIELD_LABELS ? en : `${en} / ${bn}`;
	}
}

function describeFields(metadatas: Record<string, Metadata>, notes: Labels): void {
	for (const [field, { en, bn }] of Object.entries(notes)) {
		const metadata = metadatas[field];
		if (metadata !== undefined) metadata.edit.description = `${en} / ${bn}`;
	}
}
