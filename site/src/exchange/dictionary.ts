/** What every field and column means, for people (dictionary) and for programs (JSON Schema). */
import type { Bilingual } from '@mab/cms/domain/text/locale.ts';
import type { Named } from '../page-parts.ts';
import type { Field, Fields, Leaf, ValueList, ValueType } from './practice-fields.ts';
import { PRACTICE_FIELDS, VALUE_LISTS } from './practice-fields.ts';
import type { Column } from './tables.ts';
import { PRACTICE_COLUMNS, RESULT_COLUMNS, SOURCE_COLUMNS } from './tables.ts';

/** The lists that MAB keeps, as they are now. */
export type ReferenceLists = Record<Exclude<ValueList, keyof typeof VALUE_LISTS>, Named[]>;

export interface DictionaryEntry extends Pick<Leaf, 'unit' | 'list' | 'meaning'> {
	/** The table of a column; missing for a field of the JSON file of a practice. */
	table?: string;
	/** A field below others has their names before it: `results.latest`. */
	name: string;
	type: ValueType | 'object';
	/** The field holds any number of values. */
	isList: boolean;
}

interface Dictionary {
	tables: Record<'practices' | 'results' | 'sources', DictionaryEntry[]>;
	fields: DictionaryEntry[];
	lists: Record<ValueList, { key: string; name: Bilingual }[]>;
}

export function dictionaryOf(lists: ReferenceLists): Dictionary {
	return {
		tables: {
			practices: columnEntries('practices', PRACTICE_COLUMNS),
			results: columnEntries('results', RESULT_COLUMNS),
			sources: columnEntries('sources', SOURCE_COLUMNS),
		},
		fields: fieldEntries(PRACTICE_FIELDS, ''),
		lists: { ...closedLists(), ...lists },
	};
}

function columnEntries<T>(table: string, columns: readonly Column<T>[]): DictionaryEntry[] {
	return columns.map(({ of: _, ...column }) => ({ table, ...column, isList: false }));
}

function fieldEntries(fields: Fields, parent: string): DictionaryEntry[] {
	return Object.entries(fields).flatMap(([name, field]) => {
		const path = parent + name;
		if (isLeaf(field)) {
			const { kind, ...rest } = field;
			return [{ name: path, ...rest, isList: kind === 'values' }];
		}
		const { meaning, kind } = field;
		return [
			{ name: path, type: 'object' as const, meaning, isList: kind === 'groups' },
			...fieldEntries(field.fields, `${path}.`),
		];
	});
}

function isLeaf(field: Field): field is Leaf {
	return field.kind === 'value' || field.kind === 'values';
}

function closedLists(): Record<keyof typeof VALUE_LISTS, Named[]> {
	const lists = Object.entries(VALUE_LISTS).map(([list, labels]) => [
		list,
		Object.entries(labels).map(([key, { bn, en }]) => ({ key, name: { bn, en } })),
	]);
	return Object.fromEntries(lists);
}

const JSON_TYPES: Record<ValueType, object> = {
	text: { type: 'string' },
	markdown: { type: 'string', contentMediaType: 'text/markdown' },
	integer: { type: 'integer' },
	number: { type: 'number' },
	boolean: { type: 'boolean' },
	day: { type: 'string', format: 'date' },
	partialDate: { type: 'string', pattern: '^[0-9]{4}(-[0-9]{2})?$' },
	instant: { type: 'string', format: 'date-time' },
	url: { type: 'string', format: 'uri' },
	key: { type: 'string' },
};

/** The JSON Schema (draft 2020-12) of the file of one practice. Every value may be null: "not known" is an answer. */
export function schemaOf(id: string, lists: ReferenceLists): object {
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		$id: id,
		title: 'Practice',
		type: 'object',
		properties: {
			$schema: { type: 'string' },
			licence: { type: 'string', format: 'uri' },
			...propertiesOf(PRACTICE_FIELDS, { ...closedLists(), ...lists }),
		},
		required: Object.keys(PRACTICE_FIELDS),
		additionalProperties: false,
	};
}

function propertiesOf(fields: Fields, lists: Dictionary['lists']): Record<string, object> {
	return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, propertyOf(field, lists)]));
}

function propertyOf(field: Field, lists: Dictionary['lists']): object {
	const description = field.meaning.en;
	switch (field.kind) {
		case 'value':
			return { description, anyOf: [scalarOf(field, lists), { type: 'null' }] };
		case 'values':
			return { description, type: 'array', items: scalarOf(field, lists) };
		case 'group':
			return { description, anyOf: [objectOf(field.fields, lists), { type: 'null' }] };
		case 'groups':
			return { description, type: 'array', items: objectOf(field.fields, lists) };
		default:
			return field satisfies never;
	}
}

/** A list that MAB keeps may grow, and a number of an SDG is a number and not a key: such values are not enumerated. */
function scalarOf({ type, list }: Leaf, lists: Dictionary['lists']): object {
	if (list === undefined || !Object.hasOwn(VALUE_LISTS, list)) return JSON_TYPES[type];
	return { enum: lists[list].map(({ key }) => key) };
}

function objectOf(fields: Fields, lists: Dictionary['lists']): object {
	return {
		type: 'object',
		properties: propertiesOf(fields, lists),
		required: Object.keys(fields),
		additionalProperties: false,
	};
}
