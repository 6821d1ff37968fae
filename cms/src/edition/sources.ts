/** What an edition takes from outside itself: public records, names of the registry, and counts. */

import { boardResponses } from '../collection/board.ts';
import { quarterDays } from '../domain/edition/edition.ts';
import { quarterNumbers } from '../domain/edition/edition-composition.ts';
import type { EditionDraft, EditionSources, QuarterNumbers } from '../domain/edition/edition-draft.ts';
import type { Quarter } from '../domain/publication/edition-content.ts';
import type { PublicRecord } from '../domain/publication/public-record.ts';
import { dhakaDay } from '../domain/text/dhaka-time.ts';
import { publicRecordOf } from '../publication/outbox';
import { bilingual, type Row, rowOrNull, rowsIn, textOrNull } from '../publication/rows';

/** A public record that an edition names, as it was when it was read. */
export interface NamedRecord {
	type: 'practice' | 'governanceChange' | 'learningEvent';
	id: string;
	version: number;
	title: string;
}

/** The ids of all entries that the draft names, by the type of their records. */
function namedIds(draft: EditionDraft): Record<NamedRecord['type'], string[]> {
	const idsIn = (choices: readonly { entryId: string | null }[]) =>
		choices.flatMap(({ entryId }) => (entryId === null ? [] : [entryId]));
	const about = draft.expertView?.practiceId ?? null;
	return {
		practice: [...idsIn(draft.lead === null ? [] : [draft.lead]), ...idsIn(draft.briefs), ...(about ? [about] : [])],
		governanceChange: idsIn(draft.governanceChanges),
		learningEvent: idsIn(draft.events),
	};
}

async function recordsOf<T extends NamedRecord['type']>(
	type: T,
	ids: readonly string[],
): Promise<Map<string, Extract<PublicRecord, { type: T }>>> {
	const unique = [...new Set(ids)];
	const records = await Promise.all(unique.map((id) => publicRecordOf(type, id)));
	return new Map(records.flatMap((record, index) => (record === null ? [] : [[unique[index] ?? '', record] as const])));
}

export async function sourcesOf(draft: EditionDraft): Promise<EditionSources & { named: NamedRecord[] }> {
	const ids = namedIds(draft);
	const practices = await recordsOf('practice', ids.practice);
	const changes = await recordsOf('governanceChange', ids.governanceChange);
	const events = await recordsOf('learningEvent', ids.learningEvent);
	const codes = [
		...[...practices.values()].flatMap(({ municipalities }) => municipalities),
		...[...changes.values(), ...events.values()].flatMap(({ municipality }) => municipality ?? []),
	];
	return {
		...{ practices, changes, events },
		named: [...practices.values(), ...changes.values(), ...events.values()].map(({ type, id, version, text }) => ({
			...{ type, id, version },
			title: text.bn?.title ?? text.en?.title ?? id,
		})),
		municipalities: await municipalitiesOf(codes),
		sectors: await sectorNames(),
		numbers: await countedNumbers(draft),
	};
}

async function municipalitiesOf(codes: readonly string[]): Promise<EditionSources['municipalities']> {
	const rows: Row[] = await strapi.db
		.query('api::municipality.municipality')
		.findMany({ where: { code: { $in: [...new Set(codes)] } }, populate: ['district', 'district.division'] });
	return new Map(
		rows.map((row) => {
			const division = rowOrNull(rowOrNull(row.district)?.division);
			return [
				String(row.code),
				{ name: bilingual(row, 'name'), division: division ? bilingual(division, 'name') : { bn: null, en: null } },
			];
		}),
	);
}

async function sectorNames(): Promise<EditionSources['sectors']> {
	const rows: Row[] = await strapi.db.query('api::sector.sector').findMany();
	return new Map(rows.map((row) => [String(row.key), bilingual(row, 'name')]));
}

/** Counts what is public today, and what municipalities have sent. */
async function countedNumbers({ year, quarter }: { year: number; quarter: Quarter }): Promise<QuarterNumbers> {
	const practices: Row[] = await strapi.db.query('api::practice.practice').findMany({
		where: { publishedAt: { $notNull: true } },
		select: ['documentId'],
		populate: { leadMunicipality: { select: ['code'] }, otherMunicipalities: { select: ['code'] }, replicatedIn: true },
	});
	const changes: Row[] = await strapi.db
		.query('api::governance-change.governance-change')
		.findMany({ where: { publishedAt: { $notNull: true } }, select: ['documentId'] });
	const firstDays = await firstPublicDays();
	const dayOf = (row: Row) => firstDays.get(String(row.documentId)) ?? '';
	const once = (rows: readonly Row[]) => [...new Map(rows.map((row) => [String(row.documentId), row])).values()];
	return quarterNumbers(
		once(practices).map((row) => ({
			firstPublishedOn: dayOf(row),
			municipalities: [rowOrNull(row.leadMunicipality), ...rowsIn(row.otherMunicipalities)].flatMap(
				(municipality) => textOrNull(municipality?.code) ?? [],
			),
			isReplicated: rowsIn(row.replicatedIn).length > 0,
		})),
		once(changes).map((row) => ({ firstPublishedOn: dayOf(row) })),
		// Within the transaction of the caller, as in mailing-facts.ts.
		await strapi.db.transaction(({ trx }) => boardResponses(trx, null)),
		{ ...quarterDays({ year, quarter }), today: dhakaDay(new Date()) },
	);
}

/** The day in Bangladesh on which each practice and change was first public, by id. */
async function firstPublicDays(): Promise<Map<string, string>> {
	const rows: { recordId: string; occurredAt: string }[] = await strapi.db
		.query('api::publication-event.publication-event')
		.findMany({
			where: { recordType: { $in: ['practice', 'governanceChange'] }, kind: 'record' },
			select: ['recordId', 'occurredAt'],
			orderBy: { id: 'desc' },
		});
	// Newest first, so that the oldest of each is the one that stays.
	return new Map(rows.map(({ recordId, occurredAt }) => [recordId, dhakaDay(new Date(occurredAt))]));
}
