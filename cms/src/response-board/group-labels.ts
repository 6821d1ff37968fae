/** What the values are called by which the response board divides the registry. */
import type { BoardGrouping } from '../domain/response/response-board.ts';
import { LIUPCP_STATUSES } from '../domain/vocabulary.ts';
import type { BilingualText } from '../plugins/desk/contract';

const CATEGORY = { en: (key: string) => `Category ${key}`, bn: (key: string) => `‘${key}’ শ্রেণি` };
const NOT_KNOWN: BilingualText = { en: 'Not known', bn: 'জানা নেই' };

export async function groupLabels(grouping: BoardGrouping): Promise<(key: string | null) => BilingualText> {
	if (grouping === 'category') {
		return (key) => (key === null ? NOT_KNOWN : { en: CATEGORY.en(key), bn: CATEGORY.bn(key) });
	}
	const names: ReadonlyMap<string | null, BilingualText> =
		grouping === 'liupcp' ? new Map(Object.entries(LIUPCP_STATUSES)) : await namesOf(grouping);
	return (key) => names.get(key) ?? NOT_KNOWN;
}

async function namesOf(grouping: 'division' | 'district' | 'region'): Promise<ReadonlyMap<string, BilingualText>> {
	const rows: { key: string; nameEn: string; nameBn: string }[] = await strapi.db
		.query(`api::${grouping}.${grouping}`)
		.findMany();
	return new Map(rows.map(({ key, nameEn, nameBn }) => [key, { en: nameEn, bn: nameBn }]));
}
