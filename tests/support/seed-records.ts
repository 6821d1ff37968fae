/** The seeded content as the public records that the site would get, in the order in which it is first published. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PublicRecord } from '@mab/cms/domain/publication/public-record.ts';
import type { Localised } from '@mab/cms/domain/text/locale.ts';
import { keysOf, type MunicipalityKind, SECTORS } from '@mab/cms/domain/vocabulary.ts';
import { events } from '@mab/scripts/seed/events.ts';
import { governanceChanges } from '@mab/scripts/seed/governance-changes.ts';
import { DIVISIONS, SDGS } from '@mab/scripts/seed/reference.ts';
import {
	both,
	governanceChangeRecord,
	learningEventRecord,
	municipalityRecord,
	referenceRecord,
} from '@mab/site/src/testing/records.ts';
import { seedPractices } from './seed-practices.ts';

const REGISTRY = path.resolve(import.meta.dirname, '../../scripts/seed/municipalities.csv');

const slugOf = (name: string) => name.toLowerCase().replace(/[^a-z]+/g, '-');

function places(): PublicRecord[] {
	const rows = readFileSync(REGISTRY, 'utf8')
		.trim()
		.split(/\r?\n/)
		.slice(1)
		.map((line) => line.split(','));
	return [
		...DIVISIONS.flatMap(({ nameEn, nameBn, districts }) => [
			referenceRecord('division', slugOf(nameEn), both(nameEn, nameBn)),
			...districts.map(([en, bn]) =>
				referenceRecord('district', slugOf(en), both(en, bn), { division: slugOf(nameEn) }),
			),
		]),
		...rows.map(([code = '', en = '', bn = '', kind = '', district = '', division = '']) =>
			municipalityRecord({
				code,
				name: both(en, bn),
				kind: kind as MunicipalityKind,
				district: slugOf(district),
				division: slugOf(division),
			}),
		),
	];
}

const dates = { machineTranslated: false, publishedAt: '2026-11-20T05:00:00.000Z' };

/** The texts of a seed with what publishing adds. */
function published<T extends object>(text: Record<'bn' | 'en', T>): Localised<T & typeof dates> {
	return { bn: { ...text.bn, ...dates }, en: { ...text.en, ...dates } };
}

/** All 21 practices, numbered MAB-P-2026-001 on, with the governance changes, the events and the whole registry. */
export function seedRecords(): PublicRecord[] {
	return [
		...keysOf(SECTORS).map((key, position) => referenceRecord('sector', key, SECTORS[key], { position })),
		...SDGS.map((name, index) =>
			referenceRecord('sdg', String(index + 1), both(name.nameEn, name.nameBn), { position: index + 1 }),
		),
		...places(),
		...seedPractices(),
		...governanceChanges.map((seed) =>
			governanceChangeRecord({ ...seed, id: `governance-${seed.slug}`, text: published(seed.text) }),
		),
		...events.map((seed) => learningEventRecord({ ...seed, id: `event-${seed.slug}`, text: published(seed.text) })),
	];
}
