/**
 * Fills an empty installation with the real registry, the fixed lists, documented practices and the demo accounts.
 * Everything goes through the same gate as an editor's work: one demo person writes, another approves.
 *
 *   node scripts/seed.ts            seeds what is missing; running it again changes nothing
 *   node scripts/seed.ts --lists    only lists and registry: no practices and no demo accounts
 *   node scripts/seed.ts --sample   lists, registry, demo accounts and one entry of each kind: for tests and benchmarks
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { EVERYBODY } from '@mab/cms/domain/mail/mailing.ts';
import { slugFromTitle } from '@mab/cms/domain/text/slug.ts';
import { SECTORS } from '@mab/cms/domain/vocabulary.ts';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { type Actor, type CmsDoors, closeCms, loadCms } from './cms.ts';
import { ensureSecrets, productEnvironment, ROOT } from './environment.ts';
import { usesCatcher } from './processes.ts';
import { type EditionIds, editionData, editions, SAMPLE_EXPERT_VIEW } from './seed/editions.ts';
import { eventEntry, governanceEntry, practiceEntry, type SeedEntry, type SeedIds } from './seed/entries.ts';
import { events } from './seed/events.ts';
import { seedFocalPoints, seedOrientation } from './seed/focal-points.ts';
import { governanceChanges } from './seed/governance-changes.ts';
import { ILLUSTRATIONS } from './seed/illustrations/index.ts';
import { type DemoPerson, seedPeople } from './seed/people.ts';
import { practices } from './seed/practices.ts';
import { DIVISIONS, SDGS } from './seed/reference.ts';
import { seedResponses } from './seed/responses.ts';
import { seedRound } from './seed/rounds.ts';
import { seedSubscribers } from './seed/subscribers.ts';

/** The seed itself, as the registry's audit trail names it. */
const SYSTEM: Actor = { kind: 'system', id: null, name: 'System', roles: [] };

type People = Record<DemoPerson, Actor>;

const EDITION_UID = 'api::edition.edition';

/** How much of the seed: everything, one entry of each kind, or no entries and no accounts. */
type Extent = 'full' | 'sample' | 'lists';

/** Wide enough for a sharp cover on a desktop; flat drawings stay small. */
const ILLUSTRATION_WIDTH = 1200;

const SEED_DIR = path.join(ROOT, 'scripts', 'seed');

/** Creates the entry unless one with that key exists; answers its documentId. */
async function ensureEntry(
	strapi: Core.Strapi,
	uid: string,
	where: Record<string, unknown>,
	data: Record<string, unknown>,
): Promise<string> {
	const known = await strapi.db.query(uid).findOne({ where });
	if (known !== null) return known.documentId;
	const created = await strapi.documents(uid as 'api::sector.sector').create({ data: { ...where, ...data } as never });
	return created.documentId;
}

async function seedLists(strapi: Core.Strapi): Promise<Pick<SeedIds, 'sectors' | 'sdgs'>> {
	const sectors = new Map<string, string>();
	for (const [index, [key, name]] of Object.entries(SECTORS).entries()) {
		const data = { nameEn: name.en, nameBn: name.bn, position: index + 1 };
		sectors.set(key, await ensureEntry(strapi, 'api::sector.sector', { key }, data));
	}
	const sdgs = new Map<number, string>();
	for (const [index, name] of SDGS.entries()) {
		sdgs.set(index + 1, await ensureEntry(strapi, 'api::sdg.sdg', { number: index + 1 }, { ...name }));
	}
	for (const { nameEn, nameBn, districts } of DIVISIONS) {
		const key = slugFromTitle({ en: nameEn, bn: nameBn });
		const division = await ensureEntry(strapi, 'api::division.division', { key }, { nameEn, nameBn });
		for (const [districtEn, districtBn] of districts) {
			const districtKey = slugFromTitle({ en: districtEn.replace("'", ''), bn: districtBn });
			await ensureEntry(
				strapi,
				'api::district.district',
				{ key: districtKey },
				{ nameEn: districtEn, nameBn: districtBn, division: { set: [{ documentId: division }] } },
			);
		}
	}
	return { sectors, sdgs };
}

async function seedRegistry(strapi: Core.Strapi): Promise<SeedIds['municipalities']> {
	const csv = await readFile(path.join(SEED_DIR, 'municipalities.csv'), 'utf8');
	if ((await strapi.db.query('api::municipality.municipality').count()) === 0) {
		await strapi.service('api::municipality.registry').import({ csv, dryRun: false, actor: SYSTEM });
	}
	const rows: { code: string; documentId: string }[] = await strapi.db
		.query('api::municipality.municipality')
		.findMany({ select: ['code', 'documentId'] });
	return new Map(rows.map(({ code, documentId }) => [code, documentId]));
}

/** Uploads the drawn illustration of each sector once and answers it as a cover figure. */
async function seedFigures(strapi: Core.Strapi): Promise<SeedIds['figures']> {
	const figures = new Map<string, Record<string, unknown>>();
	for (const [sector, { file, alt, credit }] of Object.entries(ILLUSTRATIONS)) {
		const name = `illustration-${sector}.webp`;
		const known = await strapi.db.query('plugin::upload.file').findOne({ where: { name } });
		const id = known?.id ?? (await uploadDrawing(strapi, path.join(SEED_DIR, 'illustrations', file), name));
		figures.set(sector, {
			image: id,
			kind: 'illustration',
			consent: 'notNeeded',
			altEn: alt.en,
			altBn: alt.bn,
			creditEn: credit.en,
			creditBn: credit.bn,
		});
	}
	return figures;
}

async function uploadDrawing(strapi: Core.Strapi, drawing: string, name: string): Promise<number> {
	const filepath = path.join(os.tmpdir(), `mab-seed-${process.pid}-${name}`);
	const bytes = await sharp(drawing).resize({ width: ILLUSTRATION_WIDTH }).webp({ quality: 82 }).toBuffer();
	await writeFile(filepath, bytes);
	try {
		const [upload] = await strapi
			.plugin('upload')
			.service('upload')
			.upload({
				data: { fileInfo: { name } },
				files: { filepath, originalFilename: name, mimetype: 'image/webp', size: bytes.length },
			});
		return upload.id;
	} finally {
		await rm(filepath, { force: true });
	}
}

/** Writes an entry in both languages as the editor, and approves and publishes it as the approver. */
async function seedEntry(strapi: Core.Strapi, { runAs }: CmsDoors, entry: SeedEntry, people: People): Promise<void> {
	const { uid, slug, shared, text } = entry;
	const known = await strapi.db.query(uid).findOne({ where: { slug } });
	if (known !== null) return;
	const documents = strapi.documents(uid);
	const { documentId } = await runAs(people.editor, () =>
		documents.create({ locale: 'bn', data: { ...shared, ...text.bn } as never }),
	);
	await runAs(people.editor, () => documents.update({ documentId, locale: 'en', data: text.en as never }));
	const review = strapi.service('api::review.review');
	for (const locale of ['bn', 'en']) {
		const subject = { uid, documentId, locale };
		await review.decide({ ...subject, decision: 'sendToFactCheck', actor: people.editor });
		await review.decide({ ...subject, decision: 'confirmFacts', actor: people.editor });
		await review.decide({ ...subject, decision: 'approve', actor: people.approver });
	}
	await runAs(people.approver, () => documents.publish({ documentId, locale: '*' }));
}

async function idsBySlug(strapi: Core.Strapi, uid: SeedEntry['uid']): Promise<Map<string, string>> {
	const rows: { slug: string; documentId: string }[] = await strapi.db
		.query(uid)
		.findMany({ select: ['slug', 'documentId'] });
	return new Map(rows.map(({ slug, documentId }) => [slug, documentId]));
}

/** Composes the editions as the editor, and approves and publishes them as the approver. */
async function seedEditions(strapi: Core.Strapi, { runAs }: CmsDoors, people: People): Promise<void> {
	const ids: EditionIds = {
		practices: await idsBySlug(strapi, 'api::practice.practice'),
		governanceChanges: await idsBySlug(strapi, 'api::governance-change.governance-change'),
		events: await idsBySlug(strapi, 'api::learning-event.learning-event'),
		expertView: await ensureEntry(
			strapi,
			'api::expert-view.expert-view',
			{ nameEn: SAMPLE_EXPERT_VIEW.nameEn },
			SAMPLE_EXPERT_VIEW,
		),
	};
	const service = strapi.service('api::edition.edition');
	for (const edition of editions) {
		const { year, quarter } = edition;
		if ((await strapi.db.query(EDITION_UID).findOne({ where: { year, quarter } })) !== null) continue;
		const { documentId } = await runAs(people.editor, () =>
			strapi.documents(EDITION_UID as 'api::sector.sector').create({ data: editionData(edition, ids) as never }),
		);
		for (const decision of ['approve', 'publish']) {
			const { draftHash } = await service.view(documentId, people.approver);
			const request = { documentId, decision, draftHash, reason: '', note: { bn: null, en: null } };
			await service.decide({ ...request, actor: people.approver });
		}
	}
}

async function divisionsByTown(strapi: Core.Strapi): Promise<Map<string, string>> {
	const rows: { code: string; district: { division: { key: string } } }[] = await strapi.db
		.query('api::municipality.municipality')
		.findMany({ populate: ['district', 'district.division'] });
	return new Map(rows.map(({ code, district }) => [code, district.division.key]));
}

/** The second quarter goes out through the mail catcher; the third is left for whoever tries the send desk. */
async function orderDemoMailing(strapi: Core.Strapi, people: People): Promise<void> {
	const service = strapi.service('api::mailing.mailing');
	const { orderable, mailings } = await service.desk({ actor: people.approver });
	const edition = orderable.find(({ slug }: { slug: string }) => slug === '2026-q2');
	if (edition === undefined || mailings.length > 0) return;
	await service.order({
		editionId: edition.editionId,
		contentHash: edition.contentHash,
		segment: EVERYBODY,
		at: null,
		uncertainPolicy: 'hold',
		actor: people.approver,
	});
}

/** Seeds through a loaded CMS. `progress` is called with a sentence for each step. */
export async function seed(
	{ strapi, doors }: { strapi: Core.Strapi; doors: CmsDoors },
	{ env, extent, progress }: { env: NodeJS.ProcessEnv; extent: Extent; progress: (step: string) => void },
): Promise<void> {
	progress('sectors, goals, divisions and districts');
	const lists = await seedLists(strapi);
	progress('registry of municipalities');
	const municipalities = await seedRegistry(strapi);
	if (extent === 'lists') return;
	progress('demo accounts');
	const people = await seedPeople(strapi, doors, env.DEMO_PASSWORD ?? '');
	progress('illustrations');
	const ids: SeedIds = { ...lists, municipalities, figures: await seedFigures(strapi) };
	const count = extent === 'sample' ? 1 : undefined;
	const entries = [
		...practices.slice(0, count).map((practice) => practiceEntry(practice, ids)),
		...governanceChanges.slice(0, count).map((change) => governanceEntry(change, ids)),
		...events.slice(0, count).map((event) => eventEntry(event, ids)),
	];
	for (const [index, entry] of entries.entries()) {
		progress(`${index + 1} of ${entries.length}: ${entry.slug}`);
		await seedEntry(strapi, doors, entry, people);
	}
	if (extent === 'sample') return;
	progress('editions of the newsletter');
	await seedEditions(strapi, doors, people);
	progress('subscribers');
	await seedSubscribers(strapi.db.connection, env, await divisionsByTown(strapi));
	await seedFocalPoints(strapi.db.connection);
	await seedOrientation(strapi);
	await seedRound(strapi);
	await seedResponses({ strapi, officer: officerOf(people.editor) });
	if (usesCatcher(env)) await orderDemoMailing(strapi, people);
}

/** The number in `admin:7`, which entries on behalf are signed with. */
function officerOf({ id, name }: Actor): { adminId: number; name: string } {
	return { adminId: Number(id?.replace('admin:', '')), name };
}

if (import.meta.main) {
	const { values } = parseArgs({ options: { lists: { type: 'boolean' }, sample: { type: 'boolean' } } });
	Object.assign(process.env, productEnvironment(ensureSecrets()));
	const cms = await loadCms();
	try {
		await seed(cms, {
			env: process.env,
			extent: values.lists ? 'lists' : values.sample ? 'sample' : 'full',
			progress: (step) => console.log(`seed: ${step}`),
		});
	} finally {
		await closeCms(cms.strapi);
	}
	process.exit(0);
}
