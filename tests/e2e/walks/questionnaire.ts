/**
 * The way of one practice, by hand in real browsers: a focal point writes on a phone with the network going away, an
 * officer returns one question, an expert validates, an editor makes a practice of it, an approver lets it go live.
 */
import { makeInvitation, nominate } from '@mab/cms/collection/focal-points.ts';
import { type FormPlace, formPath } from '@mab/cms/domain/response-form/form-place.ts';
import { signIn } from '@mab/scripts/desk-client.ts';
import { practiceEntry } from '@mab/scripts/seed/entries.ts';
import { sakhipurCoCompost } from '@mab/scripts/seed/practices/sakhipur-co-compost.ts';
import makeKnex, { type Knex } from 'knex';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AdminPage, signInToAdmin } from '../../support/admin-page.ts';
import { fullAnswers, newId } from '../../support/collection.ts';
import { PATIENTLY } from '../../support/patience.ts';
import type { Product } from '../../support/product.ts';
import { TEST_SECRETS } from '../../support/template.ts';
import { stage } from './stage.ts';

const EMAIL = 'focal.jashore@example.org';
const TITLE = 'বাড়ি বাড়ি থেকে ভ্যানে বর্জ্য সংগ্রহ';
const SLUG = 'door-to-door-waste-by-van';

let product: Product;
let browser: Browser;
let knex: Knex;
let phone: BrowserContext;
let page: Page;
let id = '';

beforeAll(async () => {
	({ product, browser } = stage());
	const filename = String(product.env.DATABASE_FILENAME);
	knex = makeKnex({ client: 'better-sqlite3', connection: { filename }, useNullAsDefault: true });
	const now = new Date();
	const focalPoint = await nominate(
		knex,
		{
			...{ municipalityCode: 'jashore', name: 'শিরিন আক্তার', designation: 'নগর পরিকল্পনাবিদ', email: EMAIL },
			...{ mobile: '01711000000', language: 'bn', isDemo: false, letterFile: null, nominatedBy: 'Mayor' },
		},
		now,
	);
	await makeInvitation(knex, focalPoint, now);
	phone = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'bn-BD' });
	page = await phone.newPage();
});
afterAll(async () => {
	await knex?.destroy();
});

const address = (place: FormPlace = { kind: 'home' }, response: string | null = id) =>
	product.url + formPath({ locale: 'bn', id: response, place });
const question = (key: string): FormPlace => ({ kind: 'question', question: key, row: null });
const field = (path: string) => page.locator(`[name="${path}"]`);
const press = (name: string) => page.locator(`button[name="go"][value^="${name}"]:not([tabindex])`).first().click();
const alive = () => page.locator('html.scripted').waitFor();

async function stored(path: string): Promise<string | undefined> {
	const row = await knex('response_answers').where({ response_id: id, path }).first('value');
	return row?.value;
}
const state = async (): Promise<string> => (await knex('responses').where({ id }).first('state'))?.state;

/** The text of the newest letter of a kind to the focal point. */
async function letter(kind: string): Promise<string> {
	await expect
		.poll(async () => (await knex('letters').where({ kind, email: EMAIL }).select('id')).length, PATIENTLY)
		.toBeGreaterThan(0);
	const row = await knex('letters').where({ kind, email: EMAIL }).orderBy('id', 'desc').first('message');
	return JSON.parse(row.message).text;
}

test('the focal point signs in with the code of a mail', async () => {
	await page.goto(address({ kind: 'home' }, null));
	expect(new URL(page.url()).pathname).toBe('/bn/questionnaire/sign-in/');
	await field('email').fill(EMAIL);
	await page.locator('form.form button[type="submit"]').click();
	await field('code').waitFor();
	const [code = ''] = /[০-৯]{4} [০-৯]{4}/.exec(await letter('focalSignIn')) ?? [];
	await field('code').fill(code);
	await page.locator('form.form button[type="submit"]').click();
	await page.locator('button[value="practice"]').waitFor();
	expect(new URL(page.url()).pathname).toBe('/bn/questionnaire/form/');
});

test('writes while the network comes and goes, and sends', async () => {
	await page.locator('button[value="practice"]').click();
	await page.locator('[data-resume]').waitFor();
	id = new URL(page.url()).pathname.split('/')[4] ?? '';
	await answerTheRest();
	await page.goto(address(question('title')));
	await alive();
	await phone.setOffline(true);
	await field('title.value').fill(TITLE);
	await expect.poll(() => page.locator('#saved').getAttribute('class'), PATIENTLY).toContain('device');
	expect(await stored('title.value')).not.toBe(TITLE);
	await phone.setOffline(false);
	await expect.poll(() => stored('title.value'), PATIENTLY).toBe(TITLE);
	await page.goto(address({ kind: 'check', section: null }));
	await alive();
	await press('submit');
	await page.locator('.reference').waitFor();
	expect(await state()).toBe('submitted');
	expect(await letter('responseReceipt')).toContain((await page.locator('.reference').innerText()).replaceAll(' ', ''));
});

/** Everything but the title, as another device of the office would have left it; the photo goes the way of all photos. */
async function answerTheRest(): Promise<void> {
	const photo = newId();
	const { 'title.value': _, ...changes } = fullAnswers({ fileId: photo });
	const bytes = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#587' } })
		.jpeg()
		.toBuffer();
	const at = Object.keys(changes).find((path) => changes[path] === photo) ?? '';
	const upload = await page.request.put(
		`${product.url}/api/responses/${id}/attachments/${photo}?${new URLSearchParams({ path: at, name: 'van.jpg' })}`,
		{ data: bytes, headers: { 'content-type': 'image/jpeg' } },
	);
	expect([200, 201, 202]).toContain(upload.status());
	const { version } = await knex('responses').where({ id }).first('version');
	const saved = await page.request.put(`${product.url}/api/responses/${id}/ops/${newId()}`, {
		data: { baseVersion: version, questionnaireVersion: 1, changes },
	});
	expect(saved.status()).toBe(200);
	await expect
		.poll(async () => (await knex('response_attachments').where({ id: photo }).first())?.cleared_at, PATIENTLY)
		.not.toBeNull();
}

/** Opens the response on the review desk. */
async function openOnDesk({ page: desk }: AdminPage): Promise<void> {
	await desk.goto(`${product.url}/admin/plugins/desk/responses`);
	await desk.getByRole('button', { name: TITLE }).click();
	await desk.locator('[data-question="problem"]').waitFor();
}

/** Presses a move, gives the reason where one is asked for, and waits for the state. */
async function move({ page: desk }: AdminPage, name: RegExp, expected: string, reason = ''): Promise<void> {
	await desk.getByRole('button', { name }).first().click();
	const dialog = desk.getByRole('alertdialog');
	if (reason !== '') await dialog.getByRole('textbox').fill(reason);
	await dialog.getByRole('button', { name }).click();
	await dialog.waitFor({ state: 'detached' });
	await expect.poll(state, PATIENTLY).toBe(expected);
}

test('an officer returns one question, and the focal point answers it there', async () => {
	const editor = await signInToAdmin(browser, product.url, 'editor');
	await openOnDesk(editor);
	await move(editor, /^Begin the review/, 'inReview');
	const card = editor.page.locator('[data-question="problem"]');
	await card.getByRole('button', { name: /^Remark/ }).click();
	await card.getByRole('textbox', { name: /^What should/ }).fill('কতটি বাড়ি?');
	await card.getByRole('button', { name: /^Keep the remark/ }).click();
	await card.getByText('কতটি বাড়ি?').waitFor();
	await move(editor, /^Return with remarks/, 'returned', 'একটি সংখ্যা দরকার।');
	const mail = await letter('response-returned');
	expect(mail).toContain('কতটি বাড়ি?');
	const link = new URL(/https?:\S*\/q\/problem\//.exec(mail)?.[0] ?? product.url).pathname;

	await page.goto(product.url + link);
	await alive();
	await page.getByText('কতটি বাড়ি?').waitFor();
	await field('problem.value').fill('৩,২০০ বাড়ির বর্জ্য রাস্তার পাশে পড়ে থাকত।');
	await page.locator('textarea[name^="remark "]').fill('সংখ্যাটি লেখা হয়েছে।');
	await press('continue');
	await page.goto(address({ kind: 'check', section: null }));
	await alive();
	await press('submit');
	await expect.poll(state, PATIENTLY).toBe('resubmitted');

	await openOnDesk(editor);
	expect(await editor.page.locator('[data-question="problem"]').innerText()).toContain('৩,২০০');
	await move(editor, /^Begin the review/, 'inReview');
	await move(editor, /^Complete and clear/, 'inReview');
	await editor.page.context().close();
});

test('an expert validates, an editor makes the practice, an approver lets it go live', async () => {
	const expert = await signInToAdmin(browser, product.url, 'expert');
	await openOnDesk(expert);
	await move(expert, /^Worth learning/, 'validated');
	await expert.page.context().close();

	const editor = await signInToAdmin(browser, product.url, 'editor');
	await openOnDesk(editor);
	await editor.page.getByRole('button', { name: /^Make practice draft/ }).click();
	await editor.page.waitForURL(/practice\.practice\/[a-z0-9]{20,}/);
	const documentId = /practice\.practice\/([a-z0-9]+)/.exec(editor.page.url())?.[1] ?? '';
	expect(await editor.page.getByLabel(/^Title \//).inputValue()).toBe(TITLE);

	// What the municipality need not answer, an editor adds: the long lists, in both languages.
	const { shared, text } = practiceEntry(sakhipurCoCompost, await editor.choices());
	const { leadMunicipality: _town, ...facts } = shared;
	await editor.store(documentId, 'bn', { ...facts, ...text.bn, slug: SLUG, title: TITLE });
	await editor.store(documentId, 'en', { ...text.en, title: 'Waste collected from door to door by van' });
	// From here it is a practice like any other, whose buttons are pressed in editorial-journey.ts.
	const approver = await signIn(product.url, 'approver', TEST_SECRETS.DEMO_PASSWORD);
	for (const locale of ['bn', 'en'] as const) {
		await editor.decideUnseen(documentId, locale, ['sendToFactCheck', 'confirmFacts']);
		const entry = { uid: 'api::practice.practice', documentId, locale };
		for (const decision of ['approve', 'publish']) await approver.decide(entry, decision);
	}
	const publicPage = async () => (await fetch(`${product.url}/bn/practices/${SLUG}/`)).text();
	await expect.poll(publicPage, PATIENTLY).toContain(TITLE);
	await page.goto(address({ kind: 'home' }, null));
	await page.getByRole('heading', { name: 'প্রকাশিত', exact: true }).waitFor();
});
