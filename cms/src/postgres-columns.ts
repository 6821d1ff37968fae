/**
 * Column types on PostgreSQL. Strapi makes a `string` a `varchar(255)` and a `decimal` a `numeric(10,2)`. SQLite keeps
 * neither limit, PostgreSQL both: 160 Bangla graphemes are often more than 255 characters and would be refused, and
 * two decimals move a town on the map by half a kilometre. The limits that readers need are in
 * domain/practice/publish-requirements.ts.
 */
import type { Core, Schema } from '@strapi/strapi';

type Attribute = Schema.Attribute.AnyAttribute & { column?: Record<string, unknown> };

/** By attribute type. `longtext` is how Strapi reads a text column back; anything else would alter it at each start. */
const COLUMNS: Partial<Record<string, Record<string, unknown>>> = {
	string: { type: 'text', args: ['longtext'] },
	decimal: { type: 'double', args: [] },
};

/** Gives our own content types the wide columns. Call in `register`, before Strapi derives the tables. */
export function widenPostgresColumns(strapi: Core.Strapi): void {
	if (strapi.config.get('database.connection.client') !== 'postgres') return;
	const types = Object.entries(strapi.contentTypes).filter(([uid]) => uid.startsWith('api::'));
	for (const { attributes } of [...types.map(([, type]) => type), ...Object.values(strapi.components)]) {
		for (const attribute of Object.values(attributes) as Attribute[]) {
			const column = COLUMNS[attribute.type];
			if (column !== undefined) attribute.column = { ...column, ...attribute.column };
		}
	}
}
