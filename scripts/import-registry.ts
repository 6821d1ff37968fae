/**
 * Imports the registry of municipalities from a CSV file, through the same gate as the admin.
 *
 *   node scripts/import-registry.ts FILE --dry-run   says what would change, stores nothing
 *   node scripts/import-registry.ts FILE             imports: all rows or none
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { closeCms, loadCms } from './cms.ts';
import { ensureSecrets, productEnvironment } from './environment.ts';

interface ImportReport {
	applied: boolean;
	problems: { line: number; column: string | null; code: string; message: { en: string; bn: string } }[];
	created: { code: string; nameEn: string }[];
	updated: { code: string; changes: { field: string; before: string | null; after: string | null }[] }[];
	unchangedCount: number;
}

const HELP = `Usage: node scripts/import-registry.ts FILE [--dry-run]

Columns: code,name_en,name_bn,kind,district,division,category,liupcp,lat,lon,position,source
A municipality that is missing from the file stays as it is; an empty optional cell keeps the stored value.`;

function print({ applied, problems, created, updated, unchangedCount }: ImportReport): void {
	for (const { line, column, code, message } of problems) {
		console.error(`line ${line}${column === null ? '' : `, ${column}`}: ${message.en} / ${message.bn} [${code}]`);
	}
	if (problems.length > 0) {
		console.error(`\n${problems.length} problem(s): nothing was imported.`);
		return;
	}
	for (const { code, nameEn } of created) console.log(`+ ${code}  ${nameEn}`);
	for (const { code, changes } of updated) {
		for (const { field, before, after } of changes)
			console.log(`~ ${code}  ${field}: ${before ?? '–'} → ${after ?? '–'}`);
	}
	const verb = applied ? '' : 'would be ';
	console.log(`\n${created.length} ${verb}created, ${updated.length} ${verb}updated, ${unchangedCount} unchanged.`);
}

const { values, positionals } = parseArgs({
	options: { 'dry-run': { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
	allowPositionals: true,
});
const [file] = positionals;
if (values.help || file === undefined) {
	console.log(HELP);
	process.exit(file === undefined && !values.help ? 2 : 0);
}
const csv = await readFile(path.resolve(file), 'utf8');
Object.assign(process.env, productEnvironment(ensureSecrets()));
const { strapi } = await loadCms();
let hasProblems = false;
try {
	const registry = strapi.service('api::municipality.registry');
	const actor = { kind: 'system', id: null, name: 'System', roles: [] };
	const plan: ImportReport = await registry.import({ csv, dryRun: true, actor });
	hasProblems = plan.problems.length > 0;
	const report = hasProblems || values['dry-run'] ? plan : await registry.import({ csv, dryRun: false, actor });
	print(report);
} finally {
	await closeCms(strapi);
}
process.exit(hasProblems ? 1 : 0);
