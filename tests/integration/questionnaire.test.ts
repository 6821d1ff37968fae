/** The questionnaire on the desk: versions, what is locked, rounds, and what becomes public of them. */

import type { QuestionnaireRecord, RoundRecord } from '@mab/cms/domain/publication/public-record.ts';
import { allQuestions, questionNumber } from '@mab/cms/domain/questionnaire/questionnaire.ts';
import type { Questionnaire } from '@mab/cms/domain/questionnaire/questionnaire-definition.ts';
import { FIRST_QUESTIONNAIRE } from '@mab/cms/domain/questionnaire/questionnaire-first.ts';
import type { Intake } from '@mab/cms/domain/response/round.ts';
import { memoryStore, sampleRecords } from '@mab/site/src/testing/records.ts';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CmsInstance, startCms } from '../support/cms-instance.ts';
import { type Desk, deskOf } from '../support/desk.ts';
import { seededIds } from '../support/entries.ts';
import { feedDuring } from '../support/feed.ts';
import { type Ask, askerOf, manager } from '../support/http.ts';
import { loadSiteBundle, renderText } from '../support/site.ts';

const QUESTIONNAIRE = 'api::questionnaire.questionnaire';
const ROUND = 'api::round.round';

let cms: CmsInstance;
let desk: Desk;
let ask: Ask;
beforeAll(async () => {
	cms = await startCms();
	// The demonstration has answered version 1; these tests begin where nobody has.
	await cms.strapi.db.connection.raw('drop trigger response_operations_no_delete');
	await cms.strapi.db.connection('response_operations').delete();
	desk = deskOf(cms);
	ask = askerOf(cms);
});
afterAll(() => cms?.stop());

const current = (): Promise<Questionnaire> => cms.strapi.service(QUESTIONNAIRE).current();
const ofVersion = (version: number): Promise<Questionnaire | null> =>
	cms.strapi.service(QUESTIONNAIRE).ofVersion(version);
const intake = (municipality: string, at: Date): Promise<Intake> => cms.strapi.service(ROUND).intake(municipality, at);

interface StoredPart {
	id?: number;
	key: string;
	labelEn: string;
	isRequired: boolean;
	questions: StoredPart[];
	fields: StoredPart[];
	choices: { value: string; labelBn: string; labelEn: string; isRetired?: boolean }[];
}
interface Stored {
	documentId: string;
	version: number;
	isInUse: boolean;
	sections: StoredPart[];
}
/** As the form of the admin gets it. */
async function opened(documentId: string): Promise<Stored> {
	const { body } = await ask<{ data: Stored }>('GET', manager(QUESTIONNAIRE, `/${documentId}`), { as: 'editor' });
	return body.data;
}
const saved = ({ documentId, ...json }: Stored) =>
	ask<{ data: Stored }>('PUT', manager(QUESTIONNAIRE, `/${documentId}`), { as: 'editor', json });

async function idOfVersion(version: number): Promise<string> {
	const row = await cms.strapi.db.query(QUESTIONNAIRE).findOne({ where: { version } });
	return row.documentId;
}
function questionIn({ sections }: Stored, key: string): StoredPart {
	const found = sections.flatMap(({ questions }) => questions).find((question) => question.key === key);
	if (found === undefined) throw new Error(`There is no question ${key}.`);
	return found;
}

async function answer(version: number): Promise<void> {
	await cms.strapi.db.connection('response_operations').insert({
		...{ op_id: `op-${version}`, response_id: 'r1', version: 1, base_version: 0, questionnaire_version: version },
		...{ actor: 'focal:1', received_at: new Date().toISOString(), changes: '{}', conflicts: '[]' },
	});
}

describe('a version of the questionnaire', () => {
	test('is there from the first start, whole', async () => {
		expect(await current()).toEqual(FIRST_QUESTIONNAIRE);
		expect(await ofVersion(2)).toBeNull();
	});

	test('is reworded in the admin, and the new words are asked and public at once', async () => {
		const stored = await opened(await idOfVersion(1));
		questionIn(stored, 'title').labelEn = 'What do you call it?';
		const { records } = await feedDuring(cms, async () => expect((await saved(stored)).status).toBe(200));
		const [first] = records;
		expect(records).toHaveLength(1);
		expect(first?.type === 'questionnaire' && first.sections[1]?.questions[0]?.label.en).toBe('What do you call it?');
		expect((await current()).sections[1]?.questions[0]?.label.en).toBe('What do you call it?');
	});

	test('that does not hold together is not saved', async () => {
		const stored = await opened(await idOfVersion(1));
		questionIn(stored, 'title').key = 'stage';
		expect(await saved(stored)).toMatchObject({ status: 422, code: 'questionnaire.invalid' });
	});

	test('keeps keys and logic once somebody has answered it; words and further choices still change', async () => {
		const documentId = await idOfVersion(1);
		await answer(1);
		const optional = await opened(documentId);
		questionIn(optional, 'title').isRequired = false;
		expect(await saved(optional)).toMatchObject({ status: 409, code: 'questionnaire.locked' });
		const shorter = await opened(documentId);
		questionIn(shorter, 'started').fields.pop();
		expect(await saved(shorter)).toMatchObject({ status: 409, code: 'questionnaire.locked' });
		const wider = await opened(documentId);
		const call = { value: 'call', labelBn: 'ফোনে কথা', labelEn: 'A call' };
		questionIn(wider, 'offers').fields[0]?.choices.push(call);
		questionIn(wider, 'title').labelEn = 'Name';
		expect((await saved(wider)).status).toBe(200);
		const offers = questionIn(await opened(documentId), 'offers');
		expect(offers.fields[0]?.choices.at(-1)).toMatchObject(call);
	});

	test('is followed by a copy that may change, and that is asked once it is put into use', async () => {
		const first = await idOfVersion(1);
		const copied = await desk.as('editor', () => desk.documents(QUESTIONNAIRE).clone({ documentId: first, data: {} }));
		const copyId = copied?.entries[0]?.documentId ?? '';
		const copy = await opened(copyId);
		expect(copy).toMatchObject({ version: 2, isInUse: false });
		copy.sections[1]?.questions.splice(5, 1);
		expect((await saved(copy)).status).toBe(200);
		expect((await current()).version).toBe(1);
		expect((await saved({ ...(await opened(copyId)), isInUse: true })).status).toBe(200);
		expect((await current()).version).toBe(2);
		expect(await ofVersion(1)).toMatchObject({ version: 1 });
	});

	test('that is needed is neither deleted nor the last one taken out of use', async () => {
		const path = manager(QUESTIONNAIRE, `/${await idOfVersion(1)}`);
		const needed = { status: 409, code: 'questionnaire.needed' };
		expect(await ask('DELETE', path, { as: 'administrator' })).toMatchObject(needed);
		for (const version of [2, 1]) {
			const stored = await opened(await idOfVersion(version));
			const answered = await saved({ ...stored, isInUse: false });
			expect(answered).toMatchObject(version === 2 ? { status: 200 } : needed);
		}
		expect((await current()).version).toBe(1);
	});
});

describe('a round', () => {
	const times = { opensAt: '2031-01-01T00:00:00.000Z', closesAt: '2031-02-01T00:00:00.000Z' };
	const data = { titleBn: 'পরীক্ষা-পর্ব', titleEn: 'Trial round', ...times };
	const january = new Date('2031-01-31T00:00:00Z');
	const february = new Date('2031-02-03T00:00:00Z');

	test('is public with its times, but not who was given more of them', async () => {
		const municipality = await seededIds(cms).municipality('savar');
		const extensions = [{ municipality, closesAt: '2031-02-05T00:00:00.000Z', reason: 'Flood' }];
		const { records } = await feedDuring(cms, () =>
			desk.as('editor', () => desk.documents(ROUND).create({ data: { ...data, extensions } as never })),
		);
		expect(records).toEqual([
			{ type: 'round', id: expect.any(String), title: { bn: data.titleBn, en: data.titleEn }, ...times },
		]);
		expect((await intake('bhola', january)).state).toBe('closing');
		expect((await intake('bhola', february)).state).toBe('continuous');
		expect(await intake('savar', february)).toMatchObject({
			state: 'closing',
			round: { title: { en: data.titleEn } },
		});
	});

	test.each([
		[{ opensAt: times.closesAt, closesAt: times.opensAt }],
		[{ opensAt: '2031-01-31T00:00:00.000Z', closesAt: '2031-03-01T00:00:00.000Z' }],
	])('that closes before it opens or overlaps another is refused: %j', async (other) => {
		const answered = await ask('POST', manager(ROUND), { as: 'editor', json: { ...data, ...other } });
		expect(answered).toMatchObject({ status: 422, code: 'round.invalid' });
	});

	test('that has responses cannot be deleted; another one leaves a tombstone', async () => {
		const [row] = await cms.strapi.db.query(ROUND).findMany({ where: { titleEn: data.titleEn } });
		const path = manager(ROUND, `/${row.documentId}`);
		const responses = () => cms.strapi.db.connection('responses');
		await responses().insert({
			...{ id: 'r1', municipality_code: 'savar', round_id: row.documentId, path: 'practice', is_sandbox: false },
			...{
				questionnaire_version: 1,
				state: 'draft',
				begun_by: 'focal:1',
				begun_at: times.opensAt,
				changed_at: times.opensAt,
			},
		});
		expect(await ask('DELETE', path, { as: 'administrator' })).toMatchObject({ status: 409, code: 'reference.in-use' });
		await responses().where('id', 'r1').delete();
		const { lines } = await feedDuring(cms, () => ask('DELETE', path, { as: 'administrator' }));
		expect(lines).toContainEqual(
			expect.objectContaining({ line: 'tombstone', tombstone: expect.objectContaining({ type: 'round', slugs: [] }) }),
		);
	});
});

describe('on the site', async () => {
	const ORIGIN = 'https://practices.example.org';
	const { createSite } = await loadSiteBundle();
	const site = createSite({ PUBLIC_SITE_URL: ORIGIN });
	const first: QuestionnaireRecord = { type: 'questionnaire', id: 'q1', ...FIRST_QUESTIONNAIRE };
	const round: RoundRecord = {
		...{ type: 'round', id: 'r1', title: { bn: 'প্রথম পর্ব', en: 'First round' } },
		...{ opensAt: '2026-10-31T18:00:00.000Z', closesAt: '2027-01-31T18:00:00.000Z' },
	};
	const store = memoryStore([...sampleRecords(), first, round]);
	site.follow(store);

	const textOf = (markup: string) =>
		markup
			.replace(/<[^>]+>/g, ' ')
			.replace(/&(?:quot|#34);/g, '"')
			.replace(/&(?:apos|#39|#x27);/g, "'")
			.replaceAll('&amp;', '&')
			.replace(/\s+/g, ' ');
	async function wordText(locale: 'bn' | 'en'): Promise<string> {
		const files = unzipSync(await site.render(`/${locale}/questionnaire/blank.docx`, store));
		return textOf(new TextDecoder().decode(files['word/document.xml']));
	}

	test.each(['bn', 'en'] as const)(
		'the blank sheets in %s say what the definition says, in its order',
		async (locale) => {
			const texts = [textOf(await renderText(site, `/${locale}/questionnaire/blank/`, store)), await wordText(locale)];
			for (const text of texts) {
				let at = 0;
				for (const question of allQuestions(FIRST_QUESTIONNAIRE)) {
					const heading = `${questionNumber(FIRST_QUESTIONNAIRE, question.key, locale)}. ${question.label[locale]}`;
					const found = text.indexOf(heading, at);
					expect(found, heading).toBeGreaterThan(at);
					at = found;
					const { hint, example, fields } = question;
					const parts = [hint[locale], example[locale], ...fields.map(({ label }) => label[locale])];
					const choices = fields.flatMap((field) => field.choices.map(({ label }) => label[locale]));
					for (const part of [...parts, ...choices])
						expect(text.indexOf(part ?? '', at), part ?? '').toBeGreaterThanOrEqual(at);
				}
			}
		},
	);

	test('equal definitions give equal Word documents', async () => {
		const [one, other] = await Promise.all([1, 2].map(() => site.render('/bn/questionnaire/blank.docx', store)));
		expect(Buffer.compare(Buffer.from(one ?? []), Buffer.from(other ?? []))).toBe(0);
	});

	test('the guideline tells the last day of the round, the way into the form and how much is asked', async () => {
		const page = await renderText(site, '/en/questionnaire/', store);
		expect(page).toContain('31 January 2027');
		expect(page).toContain('data-closes="2027-01-31T18:00:00.000Z"');
		expect(page).toContain('href="/en/questionnaire/form/"');
		expect(page).toContain('href="/en/questionnaire/blank.pdf"');
		expect(page).toContain('33 questions');
	});

	test('the guideline leads to a film about the form where one is named, in whichever language it speaks', async () => {
		const film = 'https://video.example.org/three-minutes';
		const other = createSite({ PUBLIC_SITE_URL: ORIGIN });
		const filmed = memoryStore([...sampleRecords(), { ...first, guideVideo: { bn: film, en: null } }]);
		other.follow(filmed);
		const page = await renderText(other, '/en/questionnaire/', filmed);
		expect(page).toContain(`<a href="${film}"`);
		expect(page).toContain('(in Bangla)');
		expect(page).not.toContain('<iframe');
		expect(await renderText(site, '/en/questionnaire/', store)).not.toContain('video.example.org');
	});

	test('before anything is public the guideline offers no sheets, and the plan has none', async () => {
		const empty = memoryStore(sampleRecords());
		const other = createSite({ PUBLIC_SITE_URL: ORIGIN });
		other.follow(empty);
		expect(other.find('/en/questionnaire/blank.pdf', empty)).toBeNull();
		expect(await renderText(other, '/en/questionnaire/', empty)).not.toContain('blank.pdf');
	});
});
