/** Which editions name an entry: it cannot be deleted under them. */
import type { Schema, UID } from '@strapi/strapi';
import { problems } from '../domain/problem.ts';
import { EDITION_UID } from './rows';

/** The ways from a type to another one through its components: `[['lead', 'practice'], ['briefs', 'practice']]`. */
function pathsTo(uid: string, target: string): string[][] {
	const { attributes } = strapi.getModel(uid as UID.Schema);
	return Object.entries(attributes as Record<string, Schema.Attribute.AnyAttribute>).flatMap(([name, attribute]) => {
		if (attribute.type === 'component') return pathsTo(attribute.component, target).map((path) => [name, ...path]);
		const isThere = attribute.type === 'relation' && 'target' in attribute && attribute.target === target;
		return isThere ? [[name]] : [];
	});
}

/** documentIds of the editions that name the entry. */
export async function editionsNaming(uid: string, documentId: string): Promise<string[]> {
	const found = new Set<string>();
	for (const path of pathsTo(EDITION_UID, uid)) {
		const where = path.reduceRight<object>((inner, name) => ({ [name]: inner }), { documentId });
		const rows: { documentId: string }[] = await strapi.db
			.query(EDITION_UID)
			.findMany({ where, select: ['documentId'] });
		for (const row of rows) found.add(row.documentId);
	}
	return [...found];
}

/** Throws `reference.in-use`. */
export async function refuseWhenInEdition(uid: string, documentId: string): Promise<void> {
	const editions = await editionsNaming(uid, documentId);
	if (editions.length > 0) throw problems.inUse({ id: documentId, by: 'newsletter editions / বার্তার সংখ্যা' });
}
