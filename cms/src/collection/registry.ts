/** What collection asks of the registry: places with their heads as letters address them today. */
import { dhakaDay } from '../domain/dhaka-time.ts';
import type { ProblemMessage } from '../domain/problem.ts';
import { HEAD_ROLES, type HeadRole, MUNICIPALITY_KINDS, type MunicipalityKind } from '../domain/vocabulary.ts';

export interface RegistryPlace {
	code: string;
	name: ProblemMessage;
	kind: ProblemMessage;
	/** Key of the division; empty where the registry names no district. */
	division: string;
	district: ProblemMessage;
	liupcp: string;
}

interface MunicipalityRow {
	code: string;
	nameEn: string;
	nameBn: string;
	kind: MunicipalityKind;
	liupcp: string;
	district: { nameEn: string; nameBn: string; division: { key: string } | null } | null;
}

/** Every municipality of the registry. */
export async function registryPlaces(): Promise<RegistryPlace[]> {
	const rows: MunicipalityRow[] = await strapi.db
		.query('api::municipality.municipality')
		.findMany({ populate: ['district', 'district.division'] });
	return rows.map(({ code, nameEn, nameBn, kind, liupcp, district }) => ({
		code,
		name: { en: nameEn, bn: nameBn },
		kind: MUNICIPALITY_KINDS[kind],
		division: district?.division?.key ?? '',
		district: { en: district?.nameEn ?? '', bn: district?.nameBn ?? '' },
		liupcp,
	}));
}

export interface Head {
	role: ProblemMessage;
	name: ProblemMessage;
}

interface HeadRow {
	role: HeadRole;
	nameEn: string;
	nameBn: string;
	startedOn: string | null;
	endedOn: string | null;
	municipality: { code: string } | null;
}

/** Who holds the office today, by municipality: mayors were removed in 2024, and administrators hold it since. */
export async function headsOfMunicipalities(now: Date): Promise<ReadonlyMap<string, Head>> {
	const today = dhakaDay(now);
	const rows: HeadRow[] = await strapi.db
		.query('api::head-of-municipality.head-of-municipality')
		.findMany({ populate: ['municipality'], orderBy: { startedOn: 'asc' } });
	const holds = ({ startedOn, endedOn }: HeadRow) =>
		(startedOn === null || startedOn <= today) && (endedOn === null || endedOn >= today);
	// The one who came last, where the end of the one before was not written down.
	return new Map(
		rows
			.filter(holds)
			.flatMap(({ municipality, role, nameEn, nameBn }) =>
				municipality === null
					? []
					: [[municipality.code, { role: HEAD_ROLES[role], name: { en: nameEn, bn: nameBn } }] as const],
			),
	);
}
