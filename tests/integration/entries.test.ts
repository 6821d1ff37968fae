import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CmsInstance, startCms } from '../support/cms-instance.ts';
import { type Desk, deskOf, type Locale, type Subject } from '../support/desk.ts';
import {
	CHANGE,
	type CompleteEntry,
	completeChange,
	completePractice,
	cover,
	type Data,
	EVENT,
	PRACTICE,
	type SeededIds,
	seededIds,
	to,
} from '../support/entries.ts';
import { feedDuring } from '../support/feed.ts';
import { type Ask, askerOf, manager } from '../support/http.ts';

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

async function change(overrides: Partial<CompleteEntry> = {}): Promise<Subject> {
	return desk.create(await completeChange(ids, overrides));
}

describe('facts that both languages share exist once', () => {
	const other = (locale: Locale): Locale => (locale === 'bn' ? 'en' : 'bn');

	test.each(['bn', 'en'] as const)(
		'a shared fact that is changed in %s changes in the other language too',
		async (locale) => {
			const practice = await desk.create(await completePractice(ids));
			await desk.save('editor', practice, locale, {
				capitalCost: { amountBdt: '990000', priceYear: 2025 },
				sector: to(await ids.sector('water')),
				sdgs: { set: [{ documentId: await ids.sdg(6) }, { documentId: await ids.sdg(11) }] },
				otherMunicipalities: to(await ids.municipality('jashore')),
				cover: { ...(await cover(ids)), image: await ids.illustration('water'), altEn: 'A water tower' },
				wards: '1-9',
			});
			for (const each of [locale, other(locale)]) {
				expect(await desk.draft(practice, each)).toMatchObject({
					capitalCost: { amountBdt: '990000', priceYear: 2025 },
					sector: { key: 'water' },
					sdgs: [{ number: 6 }, { number: 11 }],
					otherMunicipalities: [{ code: 'jashore' }],
					cover: { altEn: 'A water tower' },
					wards: '1-9',
				});
			}
			const { history } = await desk.view('editor', practice, locale);
			for (const each of ['bn', 'en']) {
				const edit = history.find((entry: { locale: Locale }) => entry.locale === each);
				expect(edit).toMatchObject({ action: 'content.changed', actor: 'Demo Editor', from: 'draft', to: 'editing' });
				expect(edit.changedFields).toEqual(
					expect.arrayContaining(['capitalCost', 'cover', 'otherMunicipalities', 'sdgs', 'sector', 'wards']),
				);
			}
		},
	);

	test('a shared fact that is emptied in one language is empty in both', async () => {
		const practice = await desk.create(await completePractice(ids));
		await desk.save('editor', practice, 'en', { capitalCost: null, sector: { set: [] }, sdgs: { set: [] } });
		expect(await desk.draft(practice, 'bn')).toMatchObject({ capitalCost: null, sector: null, sdgs: [] });
	});

	test('the picture itself goes along', async () => {
		const practice = await desk.create(await completePractice(ids));
		await desk.save('editor', practice, 'en', {
			cover: { ...(await cover(ids)), image: await ids.illustration('health') },
		});
		await desk.approve(practice);
		const { records } = await feedDuring(cms, () => desk.publish(practice));
		const { hash } = await cms.strapi.db
			.query('plugin::upload.file')
			.findOne({ where: { name: 'illustration-health.webp' } });
		expect(hash).toBeTruthy();
		expect(records).toMatchObject([{ cover: { image: { mime: 'image/webp', width: 1200 } } }]);
		const published = await cms.strapi.db.query(PRACTICE).findMany({
			where: { ...{ documentId: practice.documentId }, publishedAt: { $notNull: true } },
			populate: { cover: { populate: ['image'] } },
		});
		expect(published.map((row: { cover: { image: { hash: string } } }) => row.cover.image.hash)).toEqual([hash, hash]);
	});

	test("a new language starts with the entry's facts, however little its form sends", async () => {
		const forms: Data[] = [
			{ title: 'English' },
			{ title: 'English', sector: { connect: [], disconnect: [] }, sdgs: { connect: [] }, cover: null, funding: [] },
		];
		for (const form of forms) {
			const practice = await desk.create(await completePractice(ids), { locales: ['bn'] });
			await desk.save('editor', practice, 'en', form);
			expect(await desk.draft(practice, 'en')).toMatchObject({
				title: 'English',
				reviewState: 'draft',
				entryType: 'promising',
				capitalCost: { amountBdt: '450000' },
				leadMunicipality: { code: 'kushtia' },
				sector: { key: 'solid-waste' },
				sdgs: [{ number: 11 }],
				cover: { altEn: 'A van collects waste' },
				funding: [{ kind: 'userFees' }],
				sources: [{ seenOn: '2026-02-11' }],
			});
			expect(await desk.draft(practice, 'bn')).toMatchObject({
				sector: { key: 'solid-waste' },
				summary: expect.any(String),
			});
		}
	});

	test('a new language made in the admin does so too', async () => {
		const practice = await desk.create(await completePractice(ids), { locales: ['bn'] });
		const json = { title: 'English', sector: { connect: [], disconnect: [] }, sources: [] };
		const answer = await ask('PUT', manager(PRACTICE, `/${practice.documentId}?locale=en`), { as: 'editor', json });
		expect(answer.status).toBe(200);
		expect(await desk.draft(practice, 'en')).toMatchObject({ sector: { key: 'solid-waste' }, sdgs: [{ number: 11 }] });
	});

	test('two entries may share municipalities, goals and sectors', async () => {
		const others = { otherMunicipalities: to(await ids.municipality('jashore')) };
		const [first, second] = [
			await desk.create(await completePractice(ids, { shared: others })),
			await desk.create(await completePractice(ids, { shared: others })),
		];
		for (const practice of [first, second]) {
			expect(await desk.draft(practice, 'bn')).toMatchObject({
				otherMunicipalities: [{ code: 'jashore' }],
				sdgs: [{ number: 11 }],
				sector: { key: 'solid-waste' },
			});
		}
	});

	test('discarding a draft brings back the public facts in both languages', async () => {
		const subject = await desk.published(await completeChange(ids));
		await desk.save('editor', subject, 'bn', {
			after: 'নতুন কথা',
			changedOn: '1999',
			municipality: to(await ids.municipality('jashore')),
		});
		expect(await desk.draft(subject, 'en')).toMatchObject({ changedOn: '1999', municipality: { code: 'jashore' } });
		const discard = manager(CHANGE, `/${subject.documentId}/actions/discard?locale=bn`);
		expect((await ask('POST', discard, { as: 'editor', json: {} })).status).toBe(200);
		const facts = { changedOn: '2024-07', municipality: { code: 'kushtia' } };
		expect(await desk.draft(subject, 'bn')).toMatchObject({ ...facts, reviewState: 'published' });
		expect(await desk.draft(subject, 'en')).toMatchObject(facts);
	});
});

describe('texts are stored in one form', () => {
	test('decomposed and composed letters become the same (NFC), deep inside too', async () => {
		const decomposed = 'কো'.normalize('NFD');
		expect(decomposed).not.toBe('কো');
		const practice = await desk.create(
			await completePractice(ids, {
				bn: {
					title: `${decomposed}-কম্পোস্ট কারখানা`,
					steps: ['জরিপ', decomposed, 'শুরু'].map((title) => ({ title, text: `${decomposed} ব\u09a1\u09bc` })),
				},
			}),
		);
		const draft = await desk.draft(practice, 'bn');
		expect(draft).toMatchObject({ title: 'কো-কম্পোস্ট কারখানা', steps: [{}, { title: 'কো' }, {}] });
		expect(JSON.stringify(draft)).toBe(JSON.stringify(draft).normalize('NFC'));
	});
});

describe('addresses', () => {
	const taken = { code: 'slug.taken' };

	test('an address is made from the title and numbered when it is taken', async () => {
		const title = { bn: { title: 'ঢাকনাওয়ালা ভ্যান' }, en: {} };
		const [first, second] = [await change(title), await change(title)];
		const { slug } = await desk.draft(first, 'bn');
		expect(slug).toMatch(/^[a-z-]+$/);
		expect((await desk.draft(second, 'bn')).slug).toBe(`${slug}-2`);
		expect((await desk.draft(first, 'en')).slug).toBe(slug);
	});

	test.each([
		['বাংলা-ঠিকানা', 'slug.invalid'],
		['Capital-Letters', 'slug.invalid'],
		['two--hyphens', 'slug.invalid'],
		['../escape', 'slug.invalid'],
		['a'.repeat(81), 'slug.invalid'],
		['page', 'slug.reserved'],
		['sector', 'slug.reserved'],
	])('the address %s is refused with %s', async (slug, code) => {
		await expect(change({ shared: { slug } })).rejects.toMatchObject({ code });
		const subject = await change();
		await expect(desk.save('editor', subject, 'bn', { slug })).rejects.toMatchObject({ code });
	});

	test("another entry's address is refused, whoever had it first and in whichever language it is asked for", async () => {
		const owner = await change({ shared: { slug: 'ward-minutes' } });
		await expect(change({ shared: { slug: 'ward-minutes' } })).rejects.toMatchObject(taken);
		const subject = await change();
		for (const locale of ['bn', 'en'] as const) {
			await expect(desk.save('editor', subject, locale, { slug: 'ward-minutes' })).rejects.toMatchObject(taken);
		}
		const json = { slug: 'ward-minutes' };
		const http = await ask('PUT', manager(CHANGE, `/${subject.documentId}?locale=bn`), { as: 'editor', json });
		expect(http).toMatchObject({ status: 409, ...taken });
		expect((await desk.draft(owner, 'bn')).slug).toBe('ward-minutes');
	});

	test('a former address belongs to its entry for ever, and only that entry can go back to it', async () => {
		const subject = await change({ shared: { slug: 'first-address' } });
		await desk.save('editor', subject, 'en', { slug: 'second-address' });
		expect((await desk.draft(subject, 'bn')).slug).toBe('second-address');
		await expect(change({ shared: { slug: 'first-address' } })).rejects.toMatchObject(taken);
		await desk.save('editor', subject, 'bn', { slug: 'first-address' });
		expect((await desk.draft(subject, 'en')).slug).toBe('first-address');
		await desk.as('administrator', () =>
			desk.documents(CHANGE).delete({ documentId: subject.documentId, locale: '*' }),
		);
		await expect(change({ shared: { slug: 'second-address' } })).rejects.toMatchObject(taken);
	});

	test('an emptied address field keeps the address', async () => {
		const subject = await change({ shared: { slug: 'kept-address' } });
		for (const slug of ['', null]) await desk.save('editor', subject, 'bn', { slug });
		expect((await desk.draft(subject, 'bn')).slug).toBe('kept-address');
	});

	test('different types have addresses of their own', async () => {
		await change({ shared: { slug: 'shared-name' } });
		const practice = await desk.create(await completePractice(ids, { shared: { slug: 'shared-name' } }));
		expect((await desk.draft(practice, 'bn')).slug).toBe('shared-name');
	});

	test('of two who choose the same address in the same moment, exactly one gets it', async () => {
		const entry = await completeChange(ids, { shared: { slug: 'wanted-by-all' } });
		const outcomes = await Promise.allSettled(Array.from({ length: 4 }, () => desk.create(entry, { locales: ['bn'] })));
		expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		for (const outcome of outcomes) {
			if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject(taken);
		}
		expect(await cms.strapi.db.query(CHANGE).count({ where: { slug: 'wanted-by-all' } })).toBe(1);
	});

	test('two people who ask over HTTP see the same', async () => {
		const json = { title: 'Same', slug: 'wanted-over-http', changedOn: '2024' };
		const people = ['editor', 'approver', 'administrator'] as const;
		const answers = await Promise.all(people.map((as) => ask('POST', manager(CHANGE, '?locale=en'), { as, json })));
		expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
		expect(answers.filter(({ code }) => code === 'slug.taken')).toHaveLength(2);
	});
});

describe('practice codes', () => {
	const year = new Date().getUTCFullYear();
	const numberOf = (code: string): number => Number(/^MAB-P-\d{4}-(\d{3,})$/.exec(code)?.[1]);

	async function codeOf(practice: Subject): Promise<string> {
		return String((await desk.draft(practice, 'bn')).code);
	}

	test('are consecutive and unique when five are created at once', async () => {
		const entry = await completePractice(ids);
		const before = numberOf(await codeOf(await desk.create(entry, { locales: ['bn'] })));
		const practices = await Promise.all(Array.from({ length: 5 }, () => desk.create(entry, { locales: ['bn'] })));
		const codes = await Promise.all(practices.map(codeOf));
		expect(codes.every((code) => code.startsWith(`MAB-P-${year}-`))).toBe(true);
		expect(codes.map(numberOf).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5].map((step) => before + step));
	});

	test('a refused creation uses up no number', async () => {
		const entry = await completePractice(ids);
		const before = numberOf(await codeOf(await desk.create(entry, { locales: ['bn'] })));
		const bad = await completePractice(ids, { shared: { slug: 'page' } });
		await expect(desk.create(bad)).rejects.toMatchObject({ code: 'slug.reserved' });
		expect(numberOf(await codeOf(await desk.create(entry, { locales: ['bn'] })))).toBe(before + 1);
	});

	test('cannot be chosen or changed', async () => {
		const practice = await desk.create(await completePractice(ids, { shared: { code: 'MAB-P-1999-001' } }));
		const code = await codeOf(practice);
		expect(code).toMatch(new RegExp(`^MAB-P-${year}-`));
		await desk.save('administrator', practice, 'en', { code: 'MAB-P-1999-001' });
		expect(await codeOf(practice)).toBe(code);
		expect((await desk.draft(practice, 'en')).code).toBe(code);
	});
});

describe('a copy is a new entry', () => {
	test('with an address, a number and a review of its own', async () => {
		const source = await desk.published(await completePractice(ids));
		const original = await desk.draft(source, 'bn');
		const { lines } = await feedDuring(cms, async () => {
			const cloned = await desk.as('approver', () =>
				desk.documents(PRACTICE).clone({ documentId: source.documentId, locale: '*', data: {} }),
			);
			const copy: Subject = { uid: PRACTICE, documentId: String(cloned?.documentId) };
			for (const locale of ['bn', 'en'] as const) {
				const draft = await desk.draft(copy, locale);
				expect(draft).toMatchObject({ reviewState: 'draft', sector: { key: 'solid-waste' }, publishedAt: null });
				expect(draft.slug).toMatch(new RegExp(`^${original.slug.replace(/-\d+$/, '')}-\\d+$`));
				expect(draft.slug).not.toBe(original.slug);
				expect(draft.code).not.toBe(original.code);
			}
			expect(await desk.publicIn(copy)).toEqual([]);
			const { history } = await desk.view('editor', copy, 'bn');
			expect(history).toMatchObject([
				{ action: 'content.created', actor: 'Demo Approver' },
				{ action: 'content.created', actor: 'Demo Approver' },
			]);
		});
		expect(lines.map(({ line }) => line)).toEqual(['head', 'end']);
	});

	test("made by the admin's Duplicate button too", async () => {
		const source = await desk.published(await completeChange(ids));
		const { bn } = await completeChange(ids);
		const json = { ...bn, slug: (await desk.draft(source, 'bn')).slug, reviewState: 'published' };
		const answer = await ask<{ data: { documentId: string } }>(
			'POST',
			manager(CHANGE, `/clone/${source.documentId}?locale=bn`),
			{ as: 'editor', json },
		);
		expect(answer.status).toBe(200);
		const copy: Subject = { uid: CHANGE, documentId: answer.body.data.documentId };
		const draft = await desk.draft(copy, 'bn');
		expect(draft).toMatchObject({ reviewState: 'draft', municipality: { code: 'kushtia' } });
		expect(draft.slug).not.toBe(json.slug);
	});
});

test('learning events go through the same gate', async () => {
	const entry: CompleteEntry = {
		uid: EVENT,
		shared: { kind: 'seminar', startsAt: '2026-12-01T04:00:00.000Z' },
		bn: { title: 'শেখার আসর', oneLine: 'বর্জ্য নিয়ে আলোচনা।', aims: 'অভিজ্ঞতা বিনিময়।' },
		en: { title: 'Learning session', oneLine: 'A talk about waste.', aims: 'To share experience.' },
	};
	const event = await desk.create(entry);
	await expect(desk.publish(event)).rejects.toMatchObject({ code: 'publish.not-approved' });
	await desk.approve(event);
	const { records } = await feedDuring(cms, () => desk.publish(event));
	expect(records).toMatchObject([
		{ type: 'learningEvent', startsAt: '2026-12-01T04:00:00.000Z', slug: 'shekhar-asor' },
	]);
});
