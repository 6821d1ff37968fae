/** The content types and components of the CMS as they are written, read without starting it. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Attribute {
	type: string;
	enum?: string[];
	component?: string;
	repeatable?: boolean;
	relation?: string;
	required?: boolean;
	default?: unknown;
	max?: number;
	/** Strapi's own check, which asks before it writes and so lets a race through. */
	unique?: boolean;
	column?: { unique?: boolean };
	pluginOptions?: { i18n?: { localized?: boolean } };
}

export interface Schema {
	options?: { draftAndPublish?: boolean };
	pluginOptions?: { i18n?: { localized?: boolean }; 'content-manager'?: { visible?: boolean } };
	indexes?: { name: string; columns: string[]; type?: string }[];
	attributes: Record<string, Attribute>;
}

const SOURCE = path.resolve(import.meta.dirname, '../../cms/src');

function schemas(pattern: string, nameOf: (parts: string[]) => string): Record<string, Schema> {
	return Object.fromEntries(
		globSync(pattern, { cwd: SOURCE })
			.toSorted()
			.map((file) => [nameOf(file.split(path.sep)), JSON.parse(readFileSync(path.join(SOURCE, file), 'utf8'))]),
	);
}

/** By singular name: `practice`. */
export const contentTypes = schemas('api/*/content-types/*/schema.json', ([, , , name = '']) => name);
/** By Strapi's name: `practice.step`. */
export const components = schemas(
	'components/*/*.json',
	([, group, file = '']) => `${group}.${file.replace('.json', '')}`,
);

/** The attributes of a content type or component; throws for a name that does not exist. */
export function attributesOf(name: string): [string, Attribute][] {
	const schema = contentTypes[name] ?? components[name];
	if (schema === undefined) throw new Error(`The CMS has no content type or component ${name}.`);
	return Object.entries(schema.attributes);
}

export const isLocalised = ({ pluginOptions }: Attribute): boolean => pluginOptions?.i18n?.localized === true;
