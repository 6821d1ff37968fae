/** The public records of the registry and the reference lists. Types without review: what is stored is public. */

import type {
	MunicipalityRecord,
	PublicRecord,
	RecordType,
	ReferenceRecord,
} from '../domain/publication/public-record.ts';
import { bilingual, numberOrNull, textOrNull } from './rows';

type Row = Record<string, unknown> & { id: number; documentId: string };

export const REFERENCE_UIDS = {
	'api::municipality.municipality': 'municipality',
	'api::division.division': 'division',
	'api::district.district': 'district',
	'api::region.region': 'region',
	'api::sector.sector': 'sector',
	'api::sdg.sdg': 'sdg',
} as const satisfies Record<string, RecordType>;
export type ReferenceUid = keyof typeof REFERENCE_UIDS;

export function isReferenceUid(uid: string): uid is ReferenceUid {
	return Object.hasOwn(REFERENCE_UIDS, uid);
}

const POPULATE: Partial<Record<ReferenceUid, string[]>> = {
	'api::municipality.municipality': ['district', 'district.division', 'region'],
	'api::district.district': ['division'],
};

/** The record of a stored reference entry; `null` when it does not exist. */
export async function referenceRecord(uid: ReferenceUid, documentId: string): Promise<PublicRecord | null> {
	const row: Row | null = await strapi.db.query(uid).findOne({ where: { documentId }, populate: POPULATE[uid] ?? [] });
	if (row === null) return null;
	return uid === 'api::municipality.municipality' ? municipalityRecord(row) : listRecord(REFERENCE_UIDS[uid], row);
}

function listRecord(type: ReferenceRecord['type'] | 'municipality', row: Row): ReferenceRecord {
	if (type === 'municipality') throw new Error('A municipality is not a reference list entry.');
	const division = row.division as { key: string } | null | undefined;
	return {
		type,
		id: row.documentId,
		key: String(row.key ?? row.number),
		name: bilingual(row, 'name'),
		division: division?.key ?? null,
		position: Number(row.position ?? row.number ?? 0),
		description: bilingual(row, 'description'),
	};
}

async function municipalityRecord(row: Row): Promise<MunicipalityRecord> {
	const district = row.district as { key: string; division: { key: string } | null } | null;
	const region = row.region as { key: string } | null;
	const latitude = numberOrNull(row.latitude);
	const longitude = numberOrNull(row.longitude);
	const population = numberOrNull(row.population);
	const populationYear = numberOrNull(row.populationYear);
	return {
		type: 'municipality',
		id: row.documentId,
		code: String(row.code),
		name: bilingual(row, 'name'),
		kind: row.kind as MunicipalityRecord['kind'],
		district: district?.key ?? '',
		division: district?.division?.key ?? '',
		region: region?.key ?? null,
		category: (row.category as MunicipalityRecord['category']) ?? null,
		liupcp: row.liupcp as MunicipalityRecord['liupcp'],
		population: population !== null && populationYear !== null ? { count: population, year: populationYear } : null,
		wardCount: numberOrNull(row.wardCount),
		location:
			latitude !== null && longitude !== null
				? { latitude, longitude, precision: row.positionPrecision === 'town' ? 'town' : 'districtOffice' }
				: null,
		website: textOrNull(row.website),
		head: await presentHead(row.id),
	};
}

/** The head in office: the one without an end date, the latest to start when several are open. */
async function presentHead(municipalityId: number): Promise<MunicipalityRecord['head']> {
	const head: Row | null = await strapi.db.query('api::head-of-municipality.head-of-municipality').findOne({
		where: { municipality: { id: municipalityId }, endedOn: null },
		orderBy: [{ startedOn: 'desc' }, { id: 'desc' }],
	});
	if (head === null) return null;
	return {
		role: head.role as NonNullable<MunicipalityRecord['head']>['role'],
		name: bilingual(head, 'name'),
		since: textOrNull(head.startedOn),
	};
}
