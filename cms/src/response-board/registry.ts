/** The municipalities as the response board divides them. The sandbox is no row of the registry. */
import type { BoardGrouping, BoardMunicipality } from '../domain/response-board.ts';
import { HEAD_ROLES, type HeadRole } from '../domain/vocabulary.ts';
import type { BilingualText } from '../plugins/desk/contract';

export interface RegistryMunicipality extends BoardMunicipality {
	name: BilingualText;
	district: BilingualText;
	division: BilingualText;
	/** Of the office of the head; `null` where the registry has none. */
	officeEmail: string | null;
	head: { role: BilingualText; name: BilingualText } | null;
}

interface Named {
	nameEn: string;
	nameBn: string;
}
interface Row extends Named {
	code: string;
	category: string | null;
	liupcp: string;
	officeEmail: string | null;
	district: (Named & { key: string; division: (Named & { key: string }) | null }) | null;
	region: (Named & { key: string }) | null;
}
interface HeadRow extends Named {
	role: HeadRole;
	municipality: { code: string } | null;
}

const nameOf = ({ nameEn, nameBn }: Named): BilingualText => ({ en: nameEn, bn: nameBn });
const NOWHERE: BilingualText = { en: '–', bn: '–' };

/** In the order of the alphabet of their districts. */
export async function registryMunicipalities(): Promise<RegistryMunicipality[]> {
	const [rows, heads]: [Row[], HeadRow[]] = await Promise.all([
		strapi.db.query('api::municipality.municipality').findMany({
			populate: ['district', 'district.division', 'region'],
			orderBy: [{ district: { nameEn: 'asc' } }, { nameEn: 'asc' }],
		}),
		strapi.db
			.query('api::head-of-municipality.head-of-municipality')
			.findMany({ where: { endedOn: null }, populate: ['municipality'], orderBy: { startedOn: 'asc' } }),
	]);
	const headByCode = new Map(heads.map((head) => [head.municipality?.code, head]));
	return rows.map((row) => ({
		code: row.code,
		name: nameOf(row),
		district: row.district === null ? NOWHERE : nameOf(row.district),
		division: row.district?.division ? nameOf(row.district.division) : NOWHERE,
		officeEmail: row.officeEmail || null,
		head: headOf(headByCode.get(row.code)),
		groups: {
			division: row.district?.division?.key ?? null,
			district: row.district?.key ?? null,
			region: row.region?.key ?? null,
			category: row.category,
			liupcp: row.liupcp,
		},
	}));
}

function headOf(head: HeadRow | undefined): RegistryMunicipality['head'] {
	return head === undefined ? null : { role: HEAD_ROLES[head.role], name: nameOf(head) };
}

const CATEGORY = { en: (key: string) => `Category ${key}`, bn: (key: string) => `‘${key}’ শ্রেণি` };
const LIUPCP: Record<string, BilingualText> = {
	yes: { en: 'In LIUPCP', bn: 'এলআইইউপিসিপি-ভুক্ত' },
	no: { en: 'Outside LIUPCP', bn: 'এলআইইউপিসিপি-বহির্ভূত' },
	unknown: { en: 'LIUPCP not known', bn: 'এলআইইউপিসিপি: জানা নেই' },
};
const NOT_KNOWN: BilingualText = { en: 'Not known', bn: 'জানা নেই' };

/** What the values of a grouping are called. */
export async function groupLabels(grouping: BoardGrouping): Promise<(key: string | null) => BilingualText> {
	if (grouping === 'category') {
		return (key) => (key === null ? NOT_KNOWN : { en: CATEGORY.en(key), bn: CATEGORY.bn(key) });
	}
	if (grouping === 'liupcp') return (key) => (key === null ? NOT_KNOWN : (LIUPCP[key] ?? NOT_KNOWN));
	const rows: (Named & { key: string })[] = await strapi.db.query(`api::${grouping}.${grouping}`).findMany();
	const names = new Map<string | null, BilingualText>(rows.map((row) => [row.key, nameOf(row)]));
	return (key) => names.get(key) ?? NOT_KNOWN;
}
