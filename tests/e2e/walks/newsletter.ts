/**
 * The newsletter in a browser: a reader from the form to the erasure, and an edition from the empty quarter to the
 * inbox and the archive. Axe looks at every page that a reader meets.
 */
import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type AdminPage, signInToAdmin } from '../../support/admin-page.ts';
import { axeFaults } from '../../support/axe.ts';
import { EDITION, editionOf } from '../../support/editions.ts';
import { EXPERT_VIEW, expertView } from '../../support/entries.ts';
import type { Product } from '../../support/product.ts';
import { stage } from './stage.ts';

let product: Product;
let browser: Browser;

beforeAll(() => {
	({ product, browser } = stage());
});

interface CaughtMail {
	id: string;
	recipients: string[];
	subject: string;
}
const caught = async (): Promise<CaughtMail[]> => (await fetch(`${product.inboxUrl}/messages.json`)).json();

/** Addresses on this site that the newest mail to the recipient leads to. */
async function linksInMailTo(recipient: string): Promise<string[]> {
	const mailOf = async () => (await caught()).find(({ recipients }) => recipients.includes(recipient));
	await expect.poll(mailOf).toBeDefined();
	const html = await (await fetch(`${product.inboxUrl}/mails/${(await mailOf())?.id}.html`)).text();
	return [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
}

async function expectGoodPage(page: Page, heading?: string): Promise<void> {
	expect(await axeFaults(page), page.url()).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), page.url()).toBe(0);
	if (heading !== undefined) expect(await page.locator('h1').innerText()).toBe(heading);
}

const WORDS = {
	bn: {
		steps: ['হ্যাঁ, আমাকে গ্রাহক করুন', 'বার্তা পাওয়া বন্ধ করুন', 'ফিরিয়ে নিন: আবার পাঠান', 'আমার তথ্য মুছে ফেলুন'],
		headings: ['আপনি এখন গ্রাহক', 'বার্তা পাওয়া বন্ধ হয়েছে', 'বার্তা আবার আসবে', 'আপনার তথ্য মুছে ফেলা হয়েছে'],
	},
	en: {
		steps: ['Yes, subscribe me', 'Stop this newsletter', 'Undo: send it again', 'Delete my data'],
		headings: ['You are subscribed', 'The newsletter is stopped', 'The newsletter comes again', 'Your data is deleted'],
	},
} as const;

test.each([
	['bn', 360],
	['en', 1280],
] as const)(
	'a reader subscribes, confirms, chooses, sees the data, leaves, comes back and is forgotten: %s at %i px',
	async (locale, width) => {
		const email = `reader.${locale}@example.org`;
		const [confirm, leave, undo, erase] = WORDS[locale].steps;
		const [confirmed, left, undone, erased] = WORDS[locale].headings;
		const page = await browser.newPage({ viewport: { width, height: 800 } });
		const press = async (button: string, heading: string) => {
			await expectGoodPage(page);
			await page.getByRole('button', { name: button, exact: true }).click();
			await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
			await expectGoodPage(page);
		};

		await page.goto(`${product.url}/${locale}/newsletter/subscribe/`);
		await page.locator('input[name=email]').fill(email);
		await page.locator('input[name=worked]:not([value=""])').waitFor({ state: 'attached' });
		await expectGoodPage(page);
		// Sooner than people can write: the page holds it until it would not be taken for that of a program.
		await page.locator('main form button[type=submit], main form button:not([type])').click();
		await page.waitForURL((url) => !url.pathname.endsWith('/subscribe/'));
		await expectGoodPage(page);

		const confirmUrl = (await linksInMailTo(email)).find((href) => href.includes('/confirm/')) ?? '';
		await page.goto(confirmUrl);
		await press(confirm, confirmed);
		await page.locator('a[href$="/preferences"]').click();
		await page.waitForURL('**/preferences');
		await expectGoodPage(page);
		const base = page.url().replace(/\/preferences$/, '');
		await page.locator('input[name=pause][value="3"]').check();
		await page.locator('main form button').click();
		await page.waitForURL('**/preferences?saved=1');
		await expectGoodPage(page);
		await page.goto(`${base}/data`);
		await expectGoodPage(page);
		expect(await page.locator('main').innerText()).toContain('r•••@example.org');

		await page.goto(base);
		await press(leave, left);
		await press(undo, undone);
		await page.goto(`${base}/erase`);
		await press(erase, erased);
		expect((await page.goto(base))?.status()).toBe(200);
		await expectGoodPage(page);
		await page.close();
	},
);

/** Published practices of two divisions, and a change, of the seed. */
const CONTENT = {
	lead: 'kushtia-co-compost-plant',
	brief: 'sakhipur-co-compost',
};
const YEAR = 2031;

interface EditionView {
	readiness: { code: string; severity: string; field: string }[];
}

/** What the form of the edition would store, in the session of the person. */
async function compose({ ask, choices }: AdminPage, documentId: string): Promise<void> {
	const manager = (uid: string) => `/content-manager/collection-types/${uid}`;
	const bySlug = async (uid: string) => {
		const { results } = await ask<{ results: { slug: string; documentId: string }[] }>(
			'GET',
			`${manager(uid)}?pageSize=100&locale=bn`,
		);
		return new Map(results.map((entry) => [entry.slug, entry.documentId]));
	};
	const practices = await bySlug('api::practice.practice');
	const [change = ''] = (await bySlug('api::governance-change.governance-change')).values();
	const view = await ask<{ data: { documentId: string } }>('POST', manager(EXPERT_VIEW), expertView);
	const [portrait] = (await choices()).figures.values();
	const entries = {
		lead: practices.get(CONTENT.lead) ?? '',
		brief: practices.get(CONTENT.brief) ?? '',
		change,
		expertView: view.data.documentId,
	};
	await ask('PUT', `${manager(EDITION)}/${documentId}`, editionOf(entries, portrait as never));
}

test('an edition is composed, approved by a second person, published, sent, read in the inbox and in the archive', async () => {
	const editor = await signInToAdmin(browser, product.url, 'editor');
	await editor.page.goto(`${product.url}/admin/plugins/desk/newsletter?year=${YEAR}`);
	await editor.page
		.getByRole('button', { name: /^Begin this edition/ })
		.first()
		.click();
	await editor.page.waitForURL('**/newsletter?edition=*');
	const documentId = new URL(editor.page.url()).searchParams.get('edition') ?? '';
	await editor.page.getByText(/Blocks the approval/).waitFor();
	await compose(editor, documentId);
	await editor.page.reload();
	await editor.page.getByRole('heading', { name: /^Readiness/ }).waitFor();
	const { readiness } = await editor.ask<EditionView>('GET', `/desk/editions/${documentId}`);
	expect(readiness.filter(({ severity }) => severity === 'blocking')).toEqual([]);
	expect(await editor.page.getByText(/Blocks the approval/).count()).toBe(0);
	expect(await editor.page.getByRole('button', { name: /^Approve/ }).isEnabled()).toBe(false);

	const approver = await signInToAdmin(browser, product.url, 'approver');
	const decide = async (decision: RegExp) => {
		await approver.page.getByRole('button', { name: decision }).click();
		await approver.page.getByRole('alertdialog').getByRole('button', { name: decision }).click();
		await approver.page.getByRole('alertdialog').waitFor({ state: 'detached' });
	};
	await approver.page.goto(`${product.url}/admin/plugins/desk/newsletter?edition=${documentId}`);
	await decide(/^Approve/);
	await decide(/^Publish/);

	const slug = `${YEAR}-q1`;
	await approver.page.getByRole('link', { name: /^Open the send desk/ }).click();
	const heading = approver.page.getByRole('heading', { name: `January–March ${YEAR}` });
	const form = approver.page.getByRole('article').filter({ has: heading });
	await form.getByRole('button', { name: /^Send …/ }).click();
	const dialog = approver.page.getByRole('alertdialog');
	const [, count] = /will be sent to (\d+) subscribers/.exec(await dialog.innerText()) ?? [];
	expect(Number(count)).toBeGreaterThan(30);
	await dialog.getByRole('button', { name: /^Send it/ }).click();
	const mails = async () => (await caught()).filter(({ subject }) => SUBJECTS.includes(subject));
	await expect.poll(async () => (await mails()).length, { interval: 500 }).toBe(Number(count));
	await approver.page
		.getByText(/Finished/)
		.first()
		.waitFor();

	await expectCards(approver.page);

	const [mail] = await mails();
	const reader = await browser.newPage({ viewport: { width: 360, height: 800 } });
	await reader.goto(`${product.inboxUrl}/en/mails/${mail?.id}/`);
	expect(await axeFaults(reader, { without: 'iframe' })).toEqual([]);
	const webUrl = (await linksInMailTo(mail?.recipients[0] ?? '')).find((href) => href.includes(`/newsletter/${slug}/`));
	const path = new URL(webUrl ?? '').pathname;
	await expect.poll(async () => (await fetch(product.url + path)).status).toBe(200);
	for (const address of [path, '/bn/newsletter/', '/en/newsletter/']) {
		await reader.goto(product.url + address);
		await expectGoodPage(reader);
		expect(await reader.content()).toContain(slug);
	}
});

/** On a phone each subscriber is a card below the others, and still the row of a table for those who do not see it. */
async function expectCards(page: Page): Promise<void> {
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto(`${product.url}/admin/plugins/desk/subscribers`);
	// Below it there may be one of those who must not be mailed, which has no such column.
	const kind = page.getByRole('columnheader', { name: /^Kind of reader/ });
	const list = page.getByRole('grid').filter({ has: kind });
	const cells = list.getByRole('gridcell');
	await cells.first().waitFor();
	expect(await list.getByRole('columnheader').count()).toBe(6);
	const places = await cells.evaluateAll((all) => all.slice(0, 6).map((cell) => cell.getBoundingClientRect()));
	expect(places.every(({ left, right }) => left >= 0 && right <= 360)).toBe(true);
	expect(new Set(places.map(({ top }) => top)).size).toBe(6);
}

/** Of `editionOf`. */
const SUBJECTS = ['Compost that pays for itself', 'সার যখন নিজের খরচ তোলে'.normalize('NFC')];
