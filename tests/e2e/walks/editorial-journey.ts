/** The main job, by hand in a real browser: document, approve as somebody else, read on the site, withdraw. */
import { practiceEntry } from '@mab/scripts/seed/entries.ts';
import { sakhipurCoCompost } from '@mab/scripts/seed/practices/sakhipur-co-compost.ts';
import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { signInToAdmin } from '../../support/admin-page.ts';
import { PATIENCE_MS } from '../../support/patience.ts';
import type { Product } from '../../support/product.ts';
import { stage } from './stage.ts';

const SLUG = 'small-drains-cleaned-by-residents';
const TITLE = { bn: 'ক্ষুদ্র ড্রেন পরিষ্কারে এলাকাবাসী', en: 'Small drains cleaned by residents' };
const ONE_LINE = { bn: 'ব্রাউজারে লেখা একটি পরীক্ষামূলক ভুক্তি।', en: 'A test entry written in the browser.' };
const LOCALES = ['en', 'bn'] as const;

let product: Product;
let browser: Browser;

beforeAll(() => {
	({ product, browser } = stage());
});

const address = (locale: 'bn' | 'en'): string => `/${locale}/practices/${SLUG}/`;

/** The page's text once it answers with the status. */
async function untilAnswers(path: string, status: number): Promise<string> {
	const deadline = Date.now() + PATIENCE_MS;
	for (;;) {
		const response = await fetch(`${product.url}${path}`);
		const body = await response.text();
		if (response.status === status) return body;
		if (Date.now() > deadline) throw new Error(`${path} answers ${response.status}, not ${status}`);
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
}

test('the scripts of the admin come compressed, in what the browser can read', async () => {
	const page = await (await fetch(`${product.url}/admin/`)).text();
	const script = /\/admin\/strapi-[\w-]+\.js/.exec(page)?.[0] ?? '';
	for (const encoding of ['br', 'gzip', null]) {
		const { status, headers } = await fetch(product.url + script, {
			method: 'HEAD',
			headers: { 'accept-encoding': encoding ?? 'identity' },
		});
		expect([status, headers.get('content-encoding')]).toEqual([200, encoding]);
		expect(headers.get('vary')).toMatch(/accept-encoding/i);
	}
});

test('an editor documents a practice, an approver publishes it, the site shows it and lets it go', async () => {
	const editor = await signInToAdmin(browser, product.url, 'editor');
	await editor.openNewPractice('bn');
	await editor.page.getByLabel(/^Title \//).fill(TITLE.bn);
	await editor.page.getByLabel(/^Web address \//).fill(SLUG);
	await editor.page.getByLabel(/^In one line \//).fill(ONE_LINE.bn);
	for (const [field, choice] of [
		[/^Kind \//, 'promising'],
		[/^Stage \//, 'running'],
	] as const) {
		await editor.page.getByLabel(field).click();
		await editor.page.getByRole('option', { name: choice, exact: true }).click();
	}
	await editor.save();
	await editor.page
		.getByText(/Draft \/ খসড়া/i)
		.first()
		.waitFor();
	await editor.page.waitForURL(/practice\.practice\/[a-z0-9]{20,}/);
	const documentId =
		/practice\/([a-z0-9]+)/.exec(editor.page.url().replace('practice.practice/', 'practice/'))?.[1] ?? '';
	expect(documentId).toMatch(/^[a-z0-9]{20,}$/);

	// The long lists, as the same form stores them.
	const { shared, text } = practiceEntry(sakhipurCoCompost, await editor.choices());
	const { slug: _slug, ...facts } = shared;
	await editor.store(documentId, 'bn', { ...facts, ...text.bn, title: TITLE.bn, oneLine: ONE_LINE.bn });
	await editor.store(documentId, 'en', { ...text.en, title: 'Not yet final', oneLine: ONE_LINE.en });
	await editor.openPractice(documentId, 'en');
	await editor.page.getByLabel(/^Title \//).fill(TITLE.en);
	await editor.saveInVain('Somebody else was faster.');
	expect(await editor.page.getByLabel(/^Title \//).inputValue()).toBe(TITLE.en);
	await editor.save();

	// The form of Strapi opens in seconds, so what a person does in both languages alike is done by hand in one.
	await editor.decideUnseen(documentId, 'bn', ['sendToFactCheck', 'confirmFacts']);
	await editor.decide(/Send to fact check/, /Fact check \/ তথ্য যাচাই/i);
	await editor.decide(/Facts confirmed/, /Ready for approval \/ অনুমোদনের অপেক্ষায়/i);
	expect(await editor.page.getByRole('button', { name: /^Approve/ }).isDisabled()).toBe(true);

	// The unpublished text in the real layout, by a signed address alone.
	const link = editor.page.getByRole('link', { name: /Preview of the saved draft/ });
	const preview = await fetch(new URL((await link.getAttribute('href')) ?? '', product.url));
	expect([preview.status, preview.headers.get('x-robots-tag')]).toEqual([200, 'noindex, nofollow']);
	expect(await preview.text()).toContain(TITLE.en);
	expect(await untilAnswers(address('en'), 404)).not.toContain(TITLE.en);

	const approver = await signInToAdmin(browser, product.url, 'approver');
	await approver.openPractice(documentId, 'en');
	await approver.decide(/^Approve/, /Approved \/ অনুমোদিত/i);
	await approver.decide(/Publish now/, /Live since/i);
	await approver.decideUnseen(documentId, 'bn', ['approve', 'publish']);
	expect(await untilAnswers(address('en'), 200)).toContain(TITLE.en);
	// Until its own text is live, the address in the other language shows this one.
	await expect.poll(() => untilAnswers(address('bn'), 200), { interval: 200 }).toContain(TITLE.bn);

	await approver.page.getByRole('button', { name: /^Unpublish প্রকাশনা/ }).click();
	const dialog = approver.page.getByRole('alertdialog');
	await dialog.getByRole('textbox').fill('The test is over; nothing of it is to stay.');
	await dialog.getByRole('button', { name: /Unpublish/ }).click();
	await approver.page
		.getByText(/Withdrawn \/ প্রত্যাহৃত/i)
		.first()
		.waitFor();
	await approver.decideUnseen(documentId, 'bn', ['withdraw']);
	for (const locale of LOCALES) expect(await untilAnswers(address(locale), 410)).not.toContain(ONE_LINE[locale]);
	expect(await untilAnswers('/bn/practices/', 200)).not.toContain(TITLE.bn);
	expect([...editor.elsewhere, ...approver.elsewhere]).toEqual([]);
	expect(await approver.page.getByText('Introducing the new Media Library').count()).toBe(0);
});
