/** What collection asks of the registry: municipalities with their heads as letters address them today. */

import type { ProblemMessage } from '../domain/problem.ts';
import type { BoardMunicipality } from '../domain/response/response-board.ts';
import { dhakaDay } from '../domain/text/dhaka-time.ts';
import { HEAD_ROLES, type HeadRole, MUNICIPALITY_KINDS, type MunicipalityKind } from '../domain/vocabulary.ts';

export interface Head {
	role: ProblemMessage;
	name: ProblemMessage;
}

export interface RegistryMunicipality extends BoardMunicipality {
	name: ProblemMessage;
	kind: ProblemMessage;
	/** These two are `null` where the registry names none. */
	district: ProblemMessage | null;
	division: ProblemMessage | null;
	/** Of the office of the head; `null` where the registry has none. */
	officeEmail: string | null;
	head: Head | null;
}

interface Named {
	nameEn: string;
	nameBn: string;
}
interface MunicipalityRow extends Named {
	code: string;
	kind: MunicipalityKind;
	category: string | null;
	liupcp: string;
	officeEmail: string | null;
	district: (Named & { key: string; division: (Named & { key: string }) | null }) | null;
	region: { key: string } | null;
}

const nameOf = ({ nameEn, nameBn }: Named): ProblemMessage => ({ en: nameEn, bn: nameBn });

/** Every municipality of the registry, by district. The sandbox is none. */
export async function registryMunicipalities(now: Date): Promise<RegistryMunicipality[]> {
	const [rows, heads]: [MunicipalityRow[], ReadonlyMap<string, Head>] = await Promise.all([
		strapi.db.query('api::municipality.municipality').findMany({
			populate: ['district', 'district.division', 'region'],
			orderBy: [{ district: { nameEn: 'asc' } }, { nameEn: 'asc' }],
		}),
		headsOfMunicipalities(now),
	]);
	return rows.map((row) => {
		const { code, kind, category, liupcp, officeEmail, district, region } = row;
		const division = district?.division ?? null;
		return {
			...{ code, name: nameOf(row), kind: MUNICIPALITY_KINDS[kind], officeEmail: officeEmail || null },
			district: district === null ? null : nameOf(district),
			division: division === null ? null : nameOf(division),
			head: heads.get(code) ?? null,
			groups: {
				...{ category, liupcp, region: region?.key ?? null },
				...{ district: district?.key ?? null, division: division?.key ?? null },
			},
		};
	});
}

interface HeadRow extends Named {
	role: HeadRole;
	startedOn: string | null;
	endedOn: string | null;
	municipality: { code: string } | null;
}

/** Who holds the office today, by municipality: mayors were removed in 2024, and administrators hold it since. */
async function headsOfMunicipalities(now: Date, code?: string): Promise<ReadonlyMap<string, Head>> {
	const today = dhakaDay(now);
	const rows: HeadRow[] = await strapi.db.query('api::head-of-municipality.head-of-municipality').findMany({
		...(code === undefined ? {} : { where: { municipality: { code } } }),
		populate: ['municipality'],
		orderBy: [{ startedOn: 'asc' }, { id: 'asc' }],
	});
	const holds = ({ startedOn, endedOn }: HeadRow) =>
		(startedOn === null || startedOn <= today) && (endedOn === null || endedOn >= today);
	// The one who came last, where the end of the one before was not written down.
	return new Map(
		rows
			.filter(holds)
			.flatMap((row) =>
				row.municipality === null
					? []
					: [[row.municipality.code, { role: HEAD_ROLES[row.role], name: nameOf(row) }] as const],
			),
	);
}

/** `null` where the registry has none. */
export async function headOfMunicipality(code: string, now: Date): Promise<Head | null> {
	return (await headsOfMunicipalities(now, code)).get(code) ?? null;
}
