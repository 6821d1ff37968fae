/** What a new edition begins with: its numbers, its day, the usual order, and what the last one said of MAB. */

import { isQuarter, nextNumbers, plannedIssueDay, previousEdition } from '../domain/edition/edition.ts';
import { blockOrder } from '../domain/edition/edition-draft.ts';
import type { Content } from '../domain/practice/content.ts';
import type { Quarter } from '../domain/publication/edition-content.ts';
import { dataOf } from '../gate/entry-content';
import { EDITION_UID, type StoredEdition, storedEditions } from './rows';

type Data = Record<string, unknown>;

const FIRST_IMPRINT: Data = {
	publisherEn: 'Municipal Association of Bangladesh (MAB)',
	publisherBn: 'মিউনিসিপ্যাল অ্যাসোসিয়েশন অব বাংলাদেশ (ম্যাব)',
	licence: 'CC BY 4.0',
};

/** The year and quarter in the data; `null` where they are not there yet, which Strapi then refuses. */
function periodIn({ year, quarter }: Data): { year: number; quarter: Quarter } | null {
	const [y, q] = [Number(year), Number(quarter)];
	return Number.isInteger(y) && isQuarter(q) ? { year: y, quarter: q } : null;
}

/** The data with everything that it leaves open filled in. */
export async function withDefaults(data: Data): Promise<Data> {
	const period = periodIn(data);
	if (period === null) return data;
	const editions = await storedEditions();
	const before = previousEdition(editions, period);
	const defaults: Data = {
		...nextNumbers(editions, period),
		issuedOn: plannedIssueDay(period),
		languages: 'both',
		blocks: before === null ? blockOrder([]) : componentOf(before, 'blocks'),
		imprint: before === null ? FIRST_IMPRINT : componentOf(before, 'imprint'),
		...(before === null ? {} : { call: callOf(before), issn: before.content.issn ?? null }),
	};
	const given = Object.entries(data).filter(([, value]) => !isLeftOpen(value));
	return { ...data, ...defaults, ...Object.fromEntries(given) };
}

function isLeftOpen(value: unknown): boolean {
	return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function componentOf({ content }: StoredEdition, name: 'blocks' | 'imprint'): unknown {
	const data = dataOf(EDITION_UID, { [name]: content[name] ?? null }, [name])[name];
	return data ?? (name === 'blocks' ? blockOrder([]) : FIRST_IMPRINT);
}

/** The words of the call and the phone stay from edition to edition; the deadline does not. */
function callOf({ content }: StoredEdition): unknown {
	const call = content.call as Content | null;
	return call === null ? null : { ...call, deadlineOn: null };
}
