/**
 * How the admin shows the fields of reviewed types: with their names in both languages, and the review state as a fact
 * to read. Applied as long as a label is Strapi's own guess, so that what MAB configures stays.
 */
import type { Core } from '@strapi/strapi';
import { FIELD_LABELS } from './domain/field-labels.ts';
import { REVIEWED_UIDS } from './reviewed-types';

/** Facts that the gate keeps; typed-in values would be refused. */
const NOT_EDITABLE = ['reviewState', 'code'];

interface Metadata {
	edit: { label?: string; editable?: boolean };
	list: { label?: string };
}

interface Configuration {
	settings: Record<string, unknown>;
	metadatas: Record<string, Metadata>;
	layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

export async function ensureAdminLabels(strapi: Core.Strapi): Promise<void> {
	const contentTypes = strapi.plugin('content-manager').service('content-types');
	for (const uid of REVIEWED_UIDS) {
		const contentType = contentTypes.findContentType(uid);
		const { settings, metadatas, layouts }: Configuration = await contentTypes.findConfiguration(contentType);
		const isConfigured = metadatas['title']?.edit.label !== 'title';
		if (isConfigured) continue;
		for (const [field, label] of Object.entries(FIELD_LABELS)) {
			const metadata = metadatas[field];
			if (metadata === undefined) continue;
			metadata.edit.label = `${label.en} / ${label.bn}`;
			metadata.list.label = label.en;
			if (NOT_EDITABLE.includes(field)) metadata.edit.editable = false;
		}
		await contentTypes.updateConfiguration(contentType, {
			settings: { ...settings, mainField: 'title', defaultSortBy: 'updatedAt', defaultSortOrder: 'DESC' },
			metadatas,
			layouts: { ...layouts, list: ['title', 'reviewState', 'slug', 'updatedAt'] },
		});
	}
}
