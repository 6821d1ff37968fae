/** The mail catcher from the outside: by SMTP in, by HTTP and a browser out. */
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { type Catcher, openCatcher } from '@mab/scripts/catcher/catcher.ts';
import type { MailSummary } from '@mab/scripts/catcher/store.ts';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';

const SITE = 'http://127.0.0.1:31337';

const ordinary: SendMailOptions = {
	from: { name: 'ম্যাব', address: 'newsletter@mab.example' },
	to: 'rahima@example.org',
	subject: 'চর্চা বার্তা, তৃতীয় সংখ্যা',
	headers: { 'Content-Language': 'bn' },
	text: 'রাস্তার বাতি\n\n[1] http://127.0.0.1/bn/',
	html: `<html><head><title>x</title></head><body><h1>রাস্তার বাতি</h1><img src="${SITE}/own.png" alt=""><img src="http://tracker.example/pixel.gif" alt=""><a href="${SITE}/bn/">পড়ুন</a><script>document.title = 'ran'</script></body></html>`,
	attachments: [{ filename: 'poster.pdf', content: Buffer.alloc(2048) }],
};
const hostile: SendMailOptions = {
	from: 'newsletter@mab.example',
	to: { name: '<script>alert(1)</script>', address: 'karim@example.org' },
	subject: '"><img src=x onerror=alert(1)> '.repeat(8),
	text: `<b>bold</b> ${'x'.repeat(400)}`,
};

let folder: string;
let catcher: Catcher;
let browser: Browser;
let page: Page;
let inbox: string;
let mails: MailSummary[];
/** Pictures that the browser set out to fetch. */
let requested: string[] = [];
beforeAll(async () => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'mab-catcher-'));
	catcher = await openCatcher({ folder, smtpPort: 0, inboxPort: 0, siteUrl: SITE });
	inbox = `http://127.0.0.1:${catcher.inboxPort}`;
	const transport = createTransport({ host: '127.0.0.1', port: catcher.smtpPort });
	await transport.sendMail(ordinary);
	await transport.sendMail(hostile);
	transport.close();
	mails = (await (await fetch(`${inbox}/messages.json`)).json()) as MailSummary[];
	browser = await launchBrowser();
	page = await (await browser.newContext()).newPage();
	await page.route(/own\.png$|tracker\.example/, (route) => {
		requested.push(route.request().url());
		return route.abort();
	});
});
afterAll(async () => {
	await browser?.close();
	await catcher?.close();
	rmSync(folder, { recursive: true, force: true });
});

const idOf = (recipient: string): string => mails.find(({ recipients }) => recipients.includes(recipient))?.id ?? '';

test('programs read what came, the newest first', () => {
	expect(mails.map(({ recipients }) => recipients)).toEqual([['karim@example.org'], ['rahima@example.org']]);
	expect(mails[1]).toMatchObject({ subject: ordinary.subject, sender: 'newsletter@mab.example' });
});

test.each([
	['bn', 360],
	['en', 1280],
] as const)('list and mails pass axe and fit the screen: %s at %i px', async (locale, width) => {
	await page.setViewportSize({ width, height: 800 });
	for (const address of ['', `mails/${idOf('rahima@example.org')}/`, `mails/${idOf('karim@example.org')}/`]) {
		await page.goto(`${inbox}/${locale}/${address}`);
		expect(await axeFaults(page, { without: 'iframe' }), address).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
	}
});

test('the HTML of a mail is shown without its script and without what other sites would be told', async () => {
	requested = [];
	await page.goto(`${inbox}/bn/mails/${idOf('rahima@example.org')}/`);
	const frame = page.frames().find((each) => each.url().endsWith('.html'));
	expect(await frame?.textContent('h1')).toBe('রাস্তার বাতি');
	expect(await frame?.title()).toBe('x');
	expect(await frame?.getAttribute('base', 'target')).toBe('_blank');
	expect(requested).toEqual([`${SITE}/own.png`]);
	expect(await page.textContent('main')).toContain('poster.pdf');
});

test('what a mail says about itself is shown as text', async () => {
	await page.goto(`${inbox}/en/mails/${idOf('karim@example.org')}/`);
	expect(await page.locator('main script, main img, main b').count()).toBe(0);
	expect(await page.textContent('h1')).toContain('<img src=x onerror=alert(1)>');
});

test('the other language shows the same mail', async () => {
	await page.goto(`${inbox}/en/mails/${idOf('rahima@example.org')}/`);
	await page.click('header a[hreflang=bn]');
	await page.waitForURL(`${inbox}/bn/mails/${idOf('rahima@example.org')}/`);
	expect(await page.textContent('dl')).toMatch(/[০-৯]/);
});

test('only what names this machine is answered, and nothing can be changed', async () => {
	const statusOf = (method: string, host: string) =>
		new Promise<number | undefined>((resolve, reject) => {
			request(`${inbox}/messages.json`, { method, headers: { Host: host } }, (response) => {
				response.resume();
				resolve(response.statusCode);
			})
				.on('error', reject)
				.end();
		});
	expect(await statusOf('GET', 'rebound.example')).toBe(421);
	expect(await statusOf('DELETE', `localhost:${catcher.inboxPort}`)).toBe(405);
	expect(await statusOf('GET', `localhost:${catcher.inboxPort}`)).toBe(200);
	expect((await fetch(`${inbox}/en/mails/none/`)).status).toBe(404);
});
