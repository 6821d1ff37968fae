/** Import of the registry of municipalities (A10): the plan is domain/registry/registry-import.ts, this carries it out. */
import type { Core } from '@strapi/strapi';
import { type Actor, runAs } from '../../../actor';
import { problems } from '../../../domain/problem.ts';
import {
	planRegistryImport,
	type RegistryRow,
	readRegistryCsv,
	unknownDistricts,
} from '../../../domain/registry/registry-import.ts';
import type { RegistryImportReport } from '../../../plugins/desk/contract';
import { inTurn } from '../../../publication/outbox';
import { requireEditor } from '../../../review/subject';

interface StoredMunicipality {
	documentId: string;
	code: string;
	nameEn: string;
	nameBn: string;
	kind: RegistryRow['kind'];
	category: RegistryRow['category'];
	liupcp: RegistryRow['liupcp'];
	latitude: number | string | null;
	longitude: number | string | null;
	positionPrecision: RegistryRow['positionPrecision'];
	source: string | null;
	district: { nameEn: string; division: { nameEn: string } | null } | null;
}

const MUNICIPALITY = 'api::municipality.municipality';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
	/**
	 * Imports the text of a registry file, or with `dryRun` only says what would change. All rows or none: a problem in
	 * any row, or in storing one, leaves the registry as it was.
	 */
	async import({ csv, dryRun, actor }: { csv: string; dryRun: boolean; actor: Actor }): Promise<RegistryImportReport> {
		if (actor.kind === 'admin') requireEditor(actor);
		const file = readRegistryCsv(csv);
		const { rows } = file;
		const stored = await storedMunicipalities();
		const districts = await districtIds();
		const unknown = unknownDistricts(file, (row) => districts.has(keyOf(row)));
		const found = [...file.problems, ...unknown].sort((a, b) => a.line - b.line);
		if (found.length > 0) {
			if (!dryRun) throw problems.registryInvalid({ problems: found });
			return { applied: false, problems: found, created: [], updated: [], unchangedCount: 0 };
		}
		const plan = planRegistryImport(
			[...stored.values()].map(({ row }) => row),
			rows,
		);
		if (!dryRun) {
			await runAs(actor, () =>
				inTurn(async () => {
					for (const row of plan.create) {
						await strapi.documents(MUNICIPALITY).create({ data: dataOf(row, districts) as never });
					}
					const incoming = new Map(rows.map((row) => [row.code, row]));
					for (const { code, changes } of plan.update) {
						const row = incoming.get(code);
						const documentId = stored.get(code)?.documentId;
						if (row === undefined || documentId === undefined) continue;
						const changed = new Set<string>(changes.map(({ field }) => field));
						const data = Object.fromEntries(
							Object.entries(dataOf(row, districts)).filter(
								([field]) => changed.has(field) || (field === 'district' && changed.has('division')),
							),
						);
						await strapi.documents(MUNICIPALITY).update({ documentId, data: data as never });
					}
				}),
			);
		}
		return {
			applied: !dryRun,
			problems: [],
			created: plan.create.map(({ code, nameEn }) => ({ code, nameEn })),
			updated: plan.update.map(({ code, changes }) => ({
				code,
				changes: changes.map(({ field, before, after }) => ({
					field,
					before: before === null ? null : String(before),
					after: after === null ? null : String(after),
				})),
			})),
			unchangedCount: plan.unchangedCount,
		};
	},
});

const keyOf = ({ division, district }: { division: string; district: string }) => `${division}/${district}`;

async function districtIds(): Promise<Map<string, string>> {
	const rows: { documentId: string; nameEn: string; division: { nameEn: string } | null }[] = await strapi.db
		.query('api::district.district')
		.findMany({ populate: ['division'] });
	return new Map(
		rows.map(({ documentId, nameEn, division }) => [
			keyOf({ division: division?.nameEn ?? '', district: nameEn }),
			documentId,
		]),
	);
}

async function storedMunicipalities(): Promise<Map<string, { documentId: string; row: RegistryRow }>> {
	const rows: StoredMunicipality[] = await strapi.db
		.query(MUNICIPALITY)
		.findMany({ populate: ['district', 'district.division'] });
	return new Map(
		rows.map(({ documentId, district, latitude, longitude, source, ...row }) => [
			row.code,
			{
				documentId,
				row: {
					code: row.code,
					nameEn: row.nameEn,
					nameBn: row.nameBn,
					kind: row.kind,
					category: row.category,
					liupcp: row.liupcp,
					positionPrecision: row.positionPrecision,
					district: district?.nameEn ?? '',
					division: district?.division?.nameEn ?? '',
					latitude: latitude === null ? null : Number(latitude),
					longitude: longitude === null ? null : Number(longitude),
					source: source ?? '',
				},
			},
		]),
	);
}

function dataOf(row: RegistryRow, districts: ReadonlyMap<string, string>): Record<string, unknown> {
	const { code, nameEn, nameBn, kind, category, liupcp, latitude, longitude, positionPrecision, source } = row;
	return {
		code,
		nameEn,
		nameBn,
		kind,
		category,
		liupcp,
		// The registry file gives one source for the whole row; LIUPCP status must name where it comes from (D01).
		liupcpSource: source,
		latitude,
		longitude,
		positionPrecision,
		source,
		district: { set: [{ documentId: districts.get(keyOf(row)) }] },
	};
}
