import type { MunicipalityRecord } from '@mab/cms/domain/publication/public-record.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CmsInstance, startCms } from '../support/cms-instance.ts';
import { type Desk, deskOf } from '../support/desk.ts';
import { completeChange, type Data, type SeededIds, seededIds, to } from '../support/entries.ts';
import { withFailingInserts } from '../support/faults.ts';
import { feedDuring } from '../support/feed.ts';
import { type Ask, askerOf, manager } from '../support/http.ts';

const MUNICIPALITY = 'api::municipality.municipality';
const HEAD = 'api::head-of-municipality.head-of-municipality';
const REGION = 'api::region.region';
const DISTRICT = 'api::district.district';
const DIVISION = 'api::division.division';

let cms: CmsInstance;
let desk: Desk;
let ids: SeededIds;
let ask: Ask;
beforeAll(async () => {
	cms = await startCms();
	desk = deskOf(cms);
	ids = seededIds(cms);
	ask = askerOf(cms);
});
afterAll(() => cms?.stop());

async function create(uid: string, data: Data): Promise<string> {
	const { documentId } = await desk.as('editor', () => desk.documents(uid).create({ data: data as never }));
	return documentId;
}

async function update(uid: string, documentId: string, data: Data): Promise<void> {
	await desk.as('editor', () => desk.documents(uid).update({ documentId, data: data as never }));
}

/** What became public of municipalities while the work ran. */
async function municipalitiesDuring(work: () => Promise<unknown>): Promise<MunicipalityRecord[]> {
	const { records } = await feedDuring(cms, work);
	return records.filter((record) => record.type === 'municipality');
}

describe('what is stored of a municipality is public at once', () => {
	test('a new name reaches the feed, written in the admin', async () => {
		const id = await ids.municipality('savar');
		const records = await municipalitiesDuring(async () => {
			const json = { nameEn: 'Savar Town', nameBn: 'সাভার শহর' };
			expect((await ask('PUT', manager(MUNICIPALITY, `/${id}`), { as: 'editor', json })).status).toBe(200);
		});
		expect(records).toMatchObject([{ code: 'savar', name: { en: 'Savar Town', bn: 'সাভার শহর' } }]);
	});

	test('a change that readers cannot see makes no event', async () => {
		const id = await ids.municipality('savar');
		const { lines } = await feedDuring(cms, async () => {
			await update(MUNICIPALITY, id, {
				source: 'checked by telephone',
				liupcpSource: 'list of 2023',
				categorySince: '1991',
			});
			await update(MUNICIPALITY, id, {});
		});
		expect(lines.map(({ line }) => line)).toEqual(['head', 'end']);
	});

	test('a population is public only with its year', async () => {
		const id = await ids.municipality('tarabo');
		expect(await municipalitiesDuring(() => update(MUNICIPALITY, id, { population: 150709 }))).toEqual([]);
		expect(await municipalitiesDuring(() => update(MUNICIPALITY, id, { populationYear: 2011 }))).toMatchObject([
			{ population: { count: 150709, year: 2011 } },
		]);
	});

	test('who is in office: the latest head without an end', async () => {
		const municipality = to(await ids.municipality('jashore'));
		const mayor = { role: 'mayor', nameEn: 'Demo Mayor', nameBn: 'নমুনা মেয়র', startedOn: '2021-02-01', municipality };
		let mayorId = '';
		const appointed = await municipalitiesDuring(async () => {
			mayorId = await create(HEAD, mayor);
		});
		expect(appointed).toMatchObject([
			{ code: 'jashore', head: { role: 'mayor', name: { bn: 'নমুনা মেয়র' }, since: '2021-02-01' } },
		]);
		const followed = await municipalitiesDuring(() =>
			create(HEAD, { ...mayor, role: 'administrator', nameEn: 'Demo Administrator', startedOn: '2024-08-19' }),
		);
		expect(followed).toMatchObject([{ head: { role: 'administrator', since: '2024-08-19' } }]);
		expect(await municipalitiesDuring(() => update(HEAD, mayorId, { endedOn: '2024-08-18' }))).toEqual([]);
		expect(await municipalitiesDuring(() => update(HEAD, mayorId, { nameBn: 'অন্য বানান' }))).toEqual([]);
	});

	test('a head that moves or goes changes both municipalities', async () => {
		const [from, there] = [await ids.municipality('kalapara'), await ids.municipality('mongla-port')];
		const head = { role: 'administrator', nameEn: 'Demo Officer', nameBn: 'নমুনা কর্মকর্তা', startedOn: '2025-01-01' };
		const id = await create(HEAD, { ...head, municipality: to(from) });
		const moved = await municipalitiesDuring(() => update(HEAD, id, { municipality: to(there) }));
		expect(moved.map(({ code, head: present }) => [code, present?.name.en ?? null]).sort()).toEqual([
			['kalapara', null],
			['mongla-port', 'Demo Officer'],
		]);
		const gone = await municipalitiesDuring(() =>
			desk.as('administrator', () => desk.documents(HEAD).delete({ documentId: id })),
		);
		expect(gone).toMatchObject([{ code: 'mongla-port', head: null }]);
	});

	test('a district that moves to another division takes its municipalities along', async () => {
		const district = await cms.strapi.db.query(DISTRICT).findOne({ where: { key: 'kushtia' }, populate: ['division'] });
		const division = await cms.strapi.db.query(DIVISION).findOne({ where: { key: 'rajshahi' } });
		const count = await cms.strapi.db.query(MUNICIPALITY).count({ where: { district: { key: 'kushtia' } } });
		const { records } = await feedDuring(cms, () =>
			update(DISTRICT, district.documentId, { division: to(division.documentId) }),
		);
		expect(records.filter(({ type }) => type === 'district')).toMatchObject([{ key: 'kushtia', division: 'rajshahi' }]);
		const moved = records.filter((record) => record.type === 'municipality');
		expect(moved).toHaveLength(count);
		expect(new Set(moved.map((record) => record.division))).toEqual(new Set(['rajshahi']));
		await update(DISTRICT, district.documentId, { division: to(district.division.documentId) });
	});

	test('a region is a record of its own, and its municipalities name it', async () => {
		const { records } = await feedDuring(cms, async () => {
			const region = await create(REGION, { key: 'south-west', nameEn: 'South-West', nameBn: 'দক্ষিণ-পশ্চিম' });
			await update(MUNICIPALITY, await ids.municipality('mongla-port'), { region: to(region) });
		});
		expect(records).toMatchObject([
			{ type: 'region', key: 'south-west', name: { bn: 'দক্ষিণ-পশ্চিম' } },
			{ type: 'municipality', code: 'mongla-port', region: 'south-west' },
		]);
	});

	test('names are stored in one form (NFC)', async () => {
		const id = await ids.municipality('paikgachha');
		await update(MUNICIPALITY, id, { nameBn: 'পাইকগা\u099b\u09be'.normalize('NFD') });
		const { nameBn } = await cms.strapi.db.query(MUNICIPALITY).findOne({ where: { documentId: id } });
		expect(nameBn).toBe(nameBn.normalize('NFC'));
	});
});

describe('keys', () => {
	const town = { nameEn: 'New Town', nameBn: 'নতুন শহর', kind: 'paurashava', liupcp: 'no' };

	test('a code that another municipality has is refused', async () => {
		const taken = { code: 'value.taken', details: { field: 'code', value: 'savar' } };
		await expect(create(MUNICIPALITY, { ...town, code: 'savar' })).rejects.toMatchObject(taken);
		const json = { ...town, code: 'savar' };
		expect(await ask('POST', manager(MUNICIPALITY), { as: 'editor', json })).toMatchObject({
			status: 409,
			code: 'value.taken',
		});
	});

	test('of four who create the same code in the same moment, exactly one succeeds', async () => {
		const attempt = () => create(MUNICIPALITY, { ...town, code: 'wanted-town' });
		const { records } = await feedDuring(cms, async () => {
			const outcomes = await Promise.allSettled(Array.from({ length: 4 }, attempt));
			expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
			for (const outcome of outcomes) {
				if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'value.taken' });
			}
		});
		expect(records).toMatchObject([{ code: 'wanted-town' }]);
	});

	test('a code does not change, because records and addresses name it', async () => {
		const id = await ids.municipality('kushtia');
		await expect(update(MUNICIPALITY, id, { code: 'kushtia-sadar' })).rejects.toMatchObject({
			code: 'reference.key-fixed',
		});
		await update(MUNICIPALITY, id, { code: 'kushtia', wardCount: 21 });
		const sector = await ids.sector('water');
		await expect(
			desk.as('administrator', () =>
				desk.documents('api::sector.sector').update({ documentId: sector, data: { key: 'h2o' } as never }),
			),
		).rejects.toMatchObject({ code: 'reference.key-fixed' });
	});
});

describe('deleting', () => {
	const remove = (uid: string, documentId: string) =>
		desk.as('administrator', () => desk.documents(uid).delete({ documentId }));

	test('what an entry uses cannot be deleted, in the admin neither', async () => {
		const inUse = { code: 'reference.in-use' };
		await desk.create(await completeChange(ids, { shared: { municipality: to(await ids.municipality('chuadanga')) } }));
		await expect(remove(MUNICIPALITY, await ids.municipality('chuadanga'))).rejects.toMatchObject(inUse);
		await expect(remove('api::sector.sector', await ids.sector('sanitation'))).rejects.toMatchObject(inUse);
		const kushtia = await ids.municipality('kushtia');
		expect(await ask('DELETE', manager(MUNICIPALITY, `/${kushtia}`), { as: 'administrator' })).toMatchObject({
			status: 409,
			...inUse,
		});
		const json = { documentIds: [kushtia] };
		const bulk = await ask('POST', manager(MUNICIPALITY, '/actions/bulkDelete'), { as: 'administrator', json });
		expect(bulk).toMatchObject(inUse);
	});

	test('an unused one leaves a tombstone with its address', async () => {
		const id = await create(MUNICIPALITY, {
			code: 'mistaken',
			nameEn: 'Mistaken',
			nameBn: 'ভুল',
			kind: 'paurashava',
			liupcp: 'no',
		});
		const { tombstones } = await feedDuring(cms, () => remove(MUNICIPALITY, id));
		expect(tombstones).toMatchObject([{ type: 'municipality', id, slugs: ['mistaken'] }]);
	});
});

describe('the gate of reference data', () => {
	test('keeps who did it', async () => {
		const id = await ids.municipality('sakhipur');
		await update(MUNICIPALITY, id, { wardCount: 9 });
		const [row] = await cms.strapi.db
			.query('api::audit-entry.audit-entry')
			.findMany({ where: { subjectId: id }, orderBy: { id: 'desc' }, limit: 1 });
		expect(row).toMatchObject({ action: 'reference.update', actorName: 'Demo Editor', actorKind: 'admin' });
	});

	test.each(['audit_entries', 'publication_events'])('stores nothing when %s cannot be written', async (table) => {
		const id = await ids.municipality('tarabo');
		await withFailingInserts(cms, table, () =>
			expect(update(MUNICIPALITY, id, { nameEn: 'Lost name' })).rejects.toThrow('planned fault'),
		);
		const row = await cms.strapi.db.query(MUNICIPALITY).findOne({ where: { documentId: id } });
		expect(row.nameEn).not.toBe('Lost name');
	});

	test('refuses readers whatever Strapi would let them do', async () => {
		const id = await ids.municipality('sakhipur');
		const documents = desk.documents(MUNICIPALITY);
		const attempt = desk.as('reader', () => documents.update({ documentId: id, data: { wardCount: 1 } as never }));
		await expect(attempt).rejects.toMatchObject({ code: 'review.role-not-allowed' });
	});
});
