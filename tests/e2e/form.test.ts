/**
 * The form of the questionnaire in a real browser: over a slow line, without a network, without script, on two devices,
 * with a session that ends. Whatever happens, what was typed is there.
 */

import { readAnswerPath, rowsOf, visibleQuestions } from '@mab/cms/domain/questionnaire/questionnaire.ts';
import { FIRST_QUESTIONNAIRE } from '@mab/cms/domain/questionnaire/questionnaire-first.ts';
import type { Answers } from '@mab/cms/domain/questionnaire/response-answers.ts';
import { type FormPlace, formPath } from '@mab/cms/domain/response-form/form-place.ts';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { type FocalPoint, fullAnswers, newId, signedInFocalPoint } from '../support/collection.ts';
import { type FormServer, startFormServer } from '../support/form-server.ts';
import { PATIENTLY } from '../support/patience.ts';

const PHONE = { width: 360, height: 740 };

let browser: Browser;
let server: FormServer;
let focal: FocalPoint;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
	[browser, server] = await Promise.all([launchBrowser(), startFormServer()]);
	focal = await signedInFocalPoint(server.knex, { municipalityCode: 'jashore', name: 'শিরিন আক্তার' });
});
afterAll(async () => {
	await browser.close();
	await server.close();
});
beforeEach(async () => {
	context = await device();
	page = await context.newPage();
});
afterEach(async () => {
	await context.close();
	// Of a test that failed while the network was away, the others hear nothing.
	server.cuts = () => false;
	await server.comeBack();
});

async function device(
	options: Parameters<Browser['newContext']>[0] = {},
	cookie = focal.cookie,
): Promise<BrowserContext> {
	const made = await browser.newContext({ viewport: PHONE, locale: 'bn-BD', ...options });
	const [name = '', value = ''] = cookie.split('=');
	await made.addCookies([{ name, value, url: server.origin, httpOnly: true, sameSite: 'Lax' }]);
	return made;
}

const question = (key: string, row: string | null = null): FormPlace => ({ kind: 'question', question: key, row });
const address = (id: string | null, place: FormPlace = { kind: 'home' }, locale: 'bn' | 'en' = 'bn') =>
	server.origin + formPath({ locale, id, place });

/** A response with these answers, as another device left it. */
async function responseWith(answers: Answers = {}): Promise<string> {
	const id = newId();
	const call = (path: string, body: object) =>
		fetch(`${server.origin}/api/responses/${id}${path}`, {
			method: 'PUT',
			headers: { cookie: focal.cookie, 'content-type': 'application/json' },
			body: JSON.stringify(body),
		});
	expect((await call('', { path: 'practice' })).status).toBe(200);
	if (Object.keys(answers).length > 0) {
		const operation = { baseVersion: 0, questionnaireVersion: 1, changes: answers };
		expect((await call(`/ops/${newId()}`, operation)).status).toBe(200);
	}
	return id;
}

async function stored(id: string): Promise<Record<string, string>> {
	const rows = await server.knex('response_answers').where({ response_id: id }).select('path', 'value');
	return Object.fromEntries(rows.map(({ path, value }) => [path, value]));
}

/** What of the response is kept on the device and not with the server. */
const unsent = (id: string, on = page) =>
	on.evaluate(async (key) => {
		const done = <T>(asked: IDBRequest<T>) =>
			new Promise<T>((resolve) => asked.addEventListener('success', () => resolve(asked.result)));
		const [store] = await indexedDB.databases();
		const database = await done(indexedDB.open(store?.name ?? ''));
		const { copy } = await done(database.transaction('drafts').objectStore('drafts').get(key));
		database.close();
		return { ...copy.sent?.changes, ...copy.typed };
	}, id);

/** The script has taken over: it says where the text is. */
const alive = (on = page) => on.locator('html.scripted').waitFor();
const saved = (on = page) => on.locator('#saved');
const field = (path: string, on = page) => on.locator(`[name="${path}"]`);
const press = (name: string, on = page) =>
	on.locator(`button[name="go"][value^="${name}"]:not([tabindex])`).first().click();
const until = (read: () => Promise<unknown>, expected: unknown) => expect.poll(read, PATIENTLY).toEqual(expected);
const untilKept = (on = page) =>
	until(
		() =>
			on.evaluate(async () => {
				const kept = (await (await caches.open('mab-form-1')).keys()).map(({ url }) => new URL(url).pathname);
				const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
				const files = loaded.filter((path) => path.startsWith('/assets/'));
				return kept.includes('/en/questionnaire/form/shell/') && files.every((path) => kept.includes(path));
			}),
		true,
	);

test('a focal point begins, writes, and finds everything again after a reload', async () => {
	await page.goto(address(null));
	await page.locator('button[value="practice"]').click();
	await page.locator('[data-resume]').waitFor();
	const id = new URL(page.url()).pathname.split('/')[4] ?? '';
	expect(await stored(id)).toMatchObject({ 'respondent.name': 'শিরিন আক্তার', 'respondent.mobile': '01711000000' });
	await page.goto(address(id, question('capitalCost')));
	await alive();
	await field('capitalCost.value').fill('৩০৩৩০০০০০');
	expect(await page.locator('[data-echo]').innerText()).toMatch(/৩০ কোটি ৩৩ লাখ/);
	await until(async () => (await stored(id))['capitalCost.value'], '303300000');
	await expect.poll(() => saved().getAttribute('class'), PATIENTLY).toContain('server');
	await page.reload();
	expect(await field('capitalCost.value').inputValue()).toBe('৩০,৩৩,০০,০০০');
});

test('the first page comes with at most 60 KB, and is usable over 2G', { retry: 2 }, async () => {
	const id = await responseWith({ 'title.value': 'ফোন করলেই সেপটিক ট্যাংক পরিষ্কার' });
	const client = await context.newCDPSession(page);
	await client.send('Network.enable');
	let byteCount = 0;
	let isLoaded = false;
	client.on('Network.loadingFinished', ({ encodedDataLength }) => {
		if (!isLoaded) byteCount += encodedDataLength;
	});
	client.on('Page.loadEventFired', () => {
		isLoaded = true;
	});
	await client.send('Page.enable');
	const line = { offline: false, latency: 800, downloadThroughput: 50_000, uploadThroughput: 50_000 };
	await client.send('Network.emulateNetworkConditions', line);
	const beganAt = Date.now();
	await page.goto(address(id, question('title')));
	expect(byteCount).toBeGreaterThan(40_000);
	expect(byteCount).toBeLessThanOrEqual(60 * 1024);
	await alive();
	const aliveMs = Date.now() - beganAt;
	await field('title.value').fill('দুই জির ওপর লেখা');
	await until(async () => (await stored(id))['title.value'], 'দুই জির ওপর লেখা');
	expect(aliveMs).toBeLessThan(15_000);
});

test('what is typed and pressed is answered within 100 ms on a phone four times slower', async () => {
	const id = await responseWith(fullAnswers({ fileId: newId() }));
	await page.goto(address(id, question('problem')));
	await alive();
	const client = await context.newCDPSession(page);
	await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	const measured = await page.evaluate(async () => {
		const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
		const times: Record<string, number[]> = { typing: [], pressing: [] };
		for (let turn = 0; turn < 5; turn += 1) {
			const box = document.querySelector<HTMLTextAreaElement>('textarea');
			if (box === null) break;
			let began = performance.now();
			box.value += ' নতুন শব্দ';
			box.dispatchEvent(new Event('input', { bubbles: true }));
			await frame();
			times.typing?.push(performance.now() - began);
			began = performance.now();
			document.querySelector<HTMLButtonElement>('button[value="tasks"]')?.click();
			while (document.querySelector('.tasks') === null) await frame();
			times.pressing?.push(performance.now() - began);
			history.back();
			while (document.querySelector('textarea') === null) await frame();
		}
		return times;
	});
	// What else this machine does makes a turn slower and never faster.
	expect(Math.min(...(measured.typing ?? []))).toBeLessThanOrEqual(100);
	expect(Math.min(...(measured.pressing ?? []))).toBeLessThanOrEqual(100);
});

test('the whole form is filled in without a network, survives a reload and a closed tab, and is submitted later', async () => {
	const photo = newId();
	const wanted = fullAnswers({ fileId: photo });
	const id = await responseWith();
	await page.goto(address(id, { kind: 'tasks' }));
	await alive();
	await untilKept();
	await server.goAway();
	await fillAll(wanted, photo);
	await page.goto(address(id, question('summary')));
	expect(await field('summary.value').inputValue()).toBe(wanted['summary.value']);
	await page.close();
	page = await context.newPage();
	await page.goto(address(id, question('title')));
	expect(await field('title.value').inputValue()).toBe(wanted['title.value']);
	await expect.poll(() => saved().getAttribute('class'), PATIENTLY).toContain('device');
	await page.goto(address(id, { kind: 'check', section: null }));
	await press('submit');
	await expect.poll(() => saved().getAttribute('class'), PATIENTLY).toContain('warning');

	await server.comeBack();
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await expect.poll(() => saved().getAttribute('class')).toContain('server');
	const now = Object.entries(await stored(id));
	for (const [path, value] of Object.entries(wanted)) {
		const { question: key = '', field: name = '', row = null } = readAnswerPath(path) ?? {};
		if (name === '$position' || value === photo) continue;
		const isThere = now.some(([at, text]) => {
			const parts = readAnswerPath(at);
			return (
				text === value && parts?.question === key && parts.field === name && (parts.row === null) === (row === null)
			);
		});
		expect(isThere, `${path} = ${value}`).toBe(true);
	}
	await press('submit');
	await page.locator('.reference').waitFor();
	expect(await server.knex('responses').where({ id }).first('state')).toEqual({ state: 'submitted' });
	// Nothing is offered to be restored of what was submitted.
	await page.goto(address(null));
	await page.locator('#withMabTitle').waitFor();
	expect(await page.locator('#on-device li').count()).toBe(0);
});

/** Answers every question by its page, in the order in which the form asks. */
async function fillAll(wanted: Answers, photo: string): Promise<void> {
	const picture = await sharp({ create: { width: 2400, height: 1800, channels: 3, background: '#587' } })
		.jpeg()
		.toBuffer();
	await page.locator('[data-resume]').click();
	for (const asked of visibleQuestions(FIRST_QUESTIONNAIRE, wanted)) {
		await page.locator(`[data-question="${asked.key}"]`).waitFor();
		const rows = asked.repeat === null ? [null] : rowsOf(asked, wanted);
		for (const [index, row] of rows.entries()) {
			if (index > 0) await press('add');
			await fillFields({ key: asked.key, row, wanted, photo, picture });
			await press('continue');
			if (row !== null) await page.locator(`.rows > li:nth-child(${index + 1})`).waitFor();
		}
		if (asked.repeat !== null) await press('continue');
		if (asked.key === 'declaration') return;
		// After the last question of a part comes its check.
		const onward = page.locator(
			`[data-question]:not([data-question="${asked.key}"]), .answers ~ .actions .button:first-child`,
		);
		await onward.first().waitFor();
		const check = page.locator('.answers ~ .actions .button:first-child');
		if ((await check.count()) > 0) await check.click();
	}
}

interface Filling {
	key: string;
	row: string | null;
	wanted: Answers;
	/** The answer that stands for the photo. */
	photo: string;
	picture: Buffer;
}

async function fillFields({ key, row, wanted, photo, picture }: Filling): Promise<void> {
	for (const [path, value] of Object.entries(wanted)) {
		const parts = readAnswerPath(path);
		if (parts?.question !== key || parts.row !== row || parts.field === '$position') continue;
		const control = page.locator(`#answer [name^="${key}."][name$=".${parts.field}"]`);
		if (value === photo) {
			const files = page.locator(`#answer [data-file$=".${parts.field}"] [type="file"]`);
			await files.setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: picture });
			await page.locator('.attachment.waiting').waitFor();
		} else if ((await control.count()) > 1 || (await control.first().getAttribute('type')) === 'checkbox') {
			await page.locator(`#answer [name$=".${parts.field}"][value="${value}"]`).check();
		} else if (value === 'all') await page.locator('[data-box]').check();
		else await control.fill(value);
	}
}

test('of a tab that dies right after a letter nothing is lost, not even that letter', async () => {
	const id = await responseWith();
	await page.goto(address(id, question('problem')));
	await alive();
	const text = 'শেষ অক্ষরটিও থাকে';
	await field('problem.value').pressSequentially(text);
	const client = await context.newCDPSession(page);
	const isDead = page.waitForEvent('crash');
	client.send('Page.crash').catch(() => undefined);
	await isDead;
	// Brought in wherever the response is opened, and in the other language too.
	page = await context.newPage();
	await page.goto(address(id, { kind: 'tasks' }, 'en'));
	await until(async () => (await stored(id))['problem.value'], text);
});

test('a store of copies that a killed tab left locked keeps nobody from the form, and is filled anew', async () => {
	const id = await responseWith({ 'problem.value': 'আগের লেখা' });
	await page.goto(address(id, question('problem')));
	await untilKept();
	// As Chromium leaves it when a tab dies while it writes: nothing is answered, and nothing fails, until it is dropped.
	const [worker] = context.serviceWorkers();
	await worker?.evaluate(() => {
		const { match } = Cache.prototype;
		const dropped: string[] = [];
		Object.assign(globalThis, { dropped });
		const drop = caches.delete.bind(caches);
		Cache.prototype.match = () => new Promise(() => undefined);
		caches.delete = (name) => {
			Cache.prototype.match = match;
			dropped.push(name);
			return drop(name);
		};
	});
	const other = await context.newPage();
	await other.goto(address(id, question('problem')));
	await alive(other);
	expect(await field('problem.value', other).inputValue()).toBe('আগের লেখা');
	const dropped = async () => worker?.evaluate(() => (globalThis as { dropped?: string[] }).dropped);
	await expect.poll(dropped, PATIENTLY).toContain('mab-form-1');
	await untilKept(other);
});

test('a session that ends costs nothing: after signing in the same question has the same text', async () => {
	const id = await responseWith();
	await page.goto(address(id, question('summary')));
	await alive();
	await server.knex('focal_sessions').update({ ended_at: new Date().toISOString() });
	await field('summary.value').fill('সেশন শেষ হওয়ার পরের লেখা');
	const link = saved().locator('a');
	await link.waitFor();
	expect(decodeURIComponent((await link.getAttribute('href')) ?? '')).toContain(
		`next=/bn/questionnaire/form/${id}/q/summary/`,
	);
	await server.knex('focal_sessions').update({ ended_at: null });
	await page.goto(address(id, question('summary')));
	await alive();
	expect(await field('summary.value').inputValue()).toBe('সেশন শেষ হওয়ার পরের লেখা');
	await until(async () => (await stored(id))['summary.value'], 'সেশন শেষ হওয়ার পরের লেখা');
});

test('two devices write at one place: both texts are shown, and joined where somebody says so', async () => {
	const id = await responseWith({ 'problem.value': 'প্রথম লেখা' });
	const other = await (await device()).newPage();
	for (const one of [page, other]) {
		await one.goto(address(id, question('problem')));
		await alive(one);
	}
	await field('problem.value').fill('অফিসের কম্পিউটারে লেখা');
	await until(async () => (await stored(id))['problem.value'], 'অফিসের কম্পিউটারে লেখা');
	await field('problem.value', other).fill('ফোনে লেখা');
	await saved(other).locator('a').click();
	await until(() => other.locator('.conflict .value').allInnerTexts(), ['ফোনে লেখা', 'অফিসের কম্পিউটারে লেখা']);
	await press('join', other);
	await until(async () => (await stored(id))['problem.value'], 'অফিসের কম্পিউটারে লেখা\nফোনে লেখা');
	await other.context().close();
});

test('the language changes and everything typed is there, also what was typed a moment ago', async () => {
	const id = await responseWith();
	await page.goto(address(id, question('title')));
	await alive();
	await field('title.value').pressSequentially('বর্জ্য সংগ্রহ');
	await page.locator('.switch').click();
	await page.locator('html[lang="en"]').waitFor();
	await alive();
	expect(await field('title.value').inputValue()).toBe('বর্জ্য সংগ্রহ');
	await until(async () => (await stored(id))['title.value'], 'বর্জ্য সংগ্রহ');
});

test('a browser that keeps nothing sends at once and says so', async () => {
	const id = await responseWith();
	await page.addInitScript(() => {
		indexedDB.open = () => {
			throw new DOMException('private window', 'InvalidStateError');
		};
	});
	await page.goto(address(id, question('title')));
	await alive();
	await field('title.value').fill('ব্যক্তিগত জানালায় লেখা');
	await until(async () => (await stored(id))['title.value'], 'ব্যক্তিগত জানালায় লেখা');
	await expect.poll(() => saved().getAttribute('class'), PATIENTLY).toContain('server');
	await server.goAway();
	await field('title.value').fill('আরও লেখা');
	await expect.poll(() => saved().getAttribute('class'), PATIENTLY).toContain('warning');
	await server.comeBack();
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await until(async () => (await stored(id))['title.value'], 'আরও লেখা');
});

test('where the device has no room left, the text goes straight to the server and the form says so', async () => {
	const id = await responseWith();
	const client = await context.newCDPSession(page);
	await client.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize: 1 });
	await page.goto(address(id, question('summary')));
	await alive();
	const text = 'জায়গা নেই এমন যন্ত্রে লেখা। '.repeat(200).trim();
	await server.goAway();
	await field('summary.value').fill(text);
	await expect.poll(() => saved().getAttribute('class'), PATIENTLY).toContain('warning');
	await server.comeBack();
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await until(async () => (await stored(id))['summary.value'], text);
	await expect.poll(() => saved().getAttribute('class'), PATIENTLY).toContain('server');
});

test('two tabs of one response show each other what was typed, and lose nothing', async () => {
	const id = await responseWith();
	const second = await context.newPage();
	for (const one of [page, second]) {
		await one.goto(address(id, { kind: 'tasks' }));
		await alive(one);
	}
	await untilKept();
	await server.goAway();
	await page.goto(address(id, question('title')));
	await second.goto(address(id, question('problem')));
	await Promise.all([alive(), alive(second)]);
	await field('title.value').fill('প্রথম ট্যাবের লেখা');
	await field('problem.value', second).fill('দ্বিতীয় ট্যাবের লেখা');
	await until(() => unsent(id), { 'title.value': 'প্রথম ট্যাবের লেখা', 'problem.value': 'দ্বিতীয় ট্যাবের লেখা' });
	await second.goto(address(id, question('title')));
	expect(await field('title.value', second).inputValue()).toBe('প্রথম ট্যাবের লেখা');
	await server.comeBack();
	for (const one of [page, second]) await one.evaluate(() => dispatchEvent(new Event('online')));
	const wanted = { 'title.value': 'প্রথম ট্যাবের লেখা', 'problem.value': 'দ্বিতীয় ট্যাবের লেখা' };
	await until(() => stored(id), wanted);
	await expect.poll(() => saved().getAttribute('class'), PATIENTLY).toContain('server');
	expect(await server.knex('response_operations').where({ response_id: id }).whereNot({ conflicts: '[]' })).toEqual([]);
});

test('a text that is on the device alone for three days is called out', async () => {
	const id = await responseWith();
	await page.goto(address(id, question('title')));
	await alive();
	await server.goAway();
	await field('title.value').fill('তিন দিন ধরে এখানেই');
	await expect.poll(() => saved().getAttribute('class'), PATIENTLY).toContain('device');
	await page.clock.setFixedTime(Date.now() + 3 * 86_400_000 + 60_000);
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await expect.poll(() => saved().getAttribute('class'), PATIENTLY).toContain('warning');
	await server.comeBack();
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await until(async () => (await stored(id))['title.value'], 'তিন দিন ধরে এখানেই');
});

test('an original that is sent in pieces goes on where it was cut off, after the tab was closed', async () => {
	const id = await responseWith({ 'photos.row1.$position': '1' });
	const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
	const picture = await sharp({ create: { width: 1500, height: 1100, channels: 3, background: '#587', noise } })
		.jpeg({ quality: 95 })
		.toBuffer();
	let pieceCount = 0;
	server.cuts = (request) => request.startsWith('PATCH') && ++pieceCount > 2;
	await page.goto(address(id, question('photos', 'row1')));
	await alive();
	await page.locator('[data-original]').check();
	await page.locator('[type="file"]').setInputFiles({ name: 'town.jpg', mimeType: 'image/jpeg', buffer: picture });
	await until(async () => pieceCount > 2, true);
	await page.close();
	server.cuts = () => false;
	const before = server.requests.length;
	page = await context.newPage();
	await page.goto(address(id, question('photos', 'row1')));
	const received = () =>
		server.knex('response_attachments').where({ response_id: id }).select('original_name', 'cleared_at');
	await until(async () => (await received()).map(({ cleared_at }) => cleared_at !== null), [true]);
	const uploads = (from: number, method: string) =>
		server.requests.slice(from).filter((request) => request.startsWith(`${method} /api/responses/${id}/uploads`));
	expect(uploads(0, 'POST')).toHaveLength(1);
	expect(uploads(before, 'HEAD')).toHaveLength(1);
	// Two pieces had arrived; a connection may take more than one attempt for any of the others.
	const places = uploads(before, 'PATCH').map((request) => Number(request.split(' at ')[1]));
	expect(places.length).toBeGreaterThan(0);
	expect(places.filter((place) => !(place >= 2 * 262_144))).toEqual([]);
	const originals = server
		.knex('response_originals')
		.whereIn('attachment_id', (ids) => ids.from('response_attachments').where({ response_id: id }).select('id'));
	expect(await originals.pluck('size')).toEqual([picture.length]);
	await page.reload();
	await page.locator('.attachment.clean').waitFor();
});

test('signing out sends what is left and empties the device', async () => {
	const id = await responseWith();
	await page.goto(address(id, question('title')));
	await alive();
	server.cuts = (request) => request.includes('/ops/');
	await field('title.value').fill('বেরোনোর আগের লেখা');
	await expect.poll(() => saved().getAttribute('class'), PATIENTLY).toContain('device');
	await page.goto(address(null));
	await alive();
	server.cuts = () => false;
	await page.locator('[data-sign-out] button').click();
	await page.waitForURL('**/questionnaire/sign-in/');
	expect((await stored(id))['title.value']).toBe('বেরোনোর আগের লেখা');
	const left = () => page.evaluate(async () => [Object.keys(localStorage), await indexedDB.databases()]);
	expect(await left()).toEqual([[], []]);
});

test('what could not be sent at signing out waits for its writer, and nobody else sees it', async () => {
	const id = await responseWith();
	await page.goto(address(id, question('title')));
	await alive();
	await untilKept();
	server.cuts = (request) => request.includes('/ops/');
	await field('title.value').fill('শিরিনের লেখা');
	await expect.poll(() => saved().getAttribute('class'), PATIENTLY).toContain('device');
	await page.goto(address(null));
	await alive();
	await page.locator('[data-sign-out] button').click();
	await page.locator('[data-leaving="leavingStay"]').click();
	expect(page.url()).toBe(address(null));
	await page.locator('[data-sign-out] button').click();
	await page.locator('[data-leaving="leavingKeep"]').click();
	await page.waitForURL('**/questionnaire/sign-in/');

	const signIn = async (cookie: string) => {
		const [name = '', value = ''] = cookie.split('=');
		await context.addCookies([{ name, value, url: server.origin, httpOnly: true, sameSite: 'Lax' }]);
		await page.goto(address(null));
		await alive();
	};
	await signIn((await signedInFocalPoint(server.knex, { municipalityCode: 'feni', name: 'কামাল' })).cookie);
	expect(await page.locator('#on-device li').count()).toBe(0);
	await server.goAway();
	await page.goto(address(id, question('title')));
	await page.locator('#shell .notice').waitFor();
	expect(await page.locator('body').innerText()).not.toContain('শিরিনের লেখা');
	await server.comeBack();
	server.cuts = () => false;
	await signIn(focal.cookie);
	await until(async () => (await stored(id))['title.value'], 'শিরিনের লেখা');
});

test('without script everything can be answered, rows moved and removed, files sent, and errors read', async () => {
	const plain = await device({ javaScriptEnabled: false });
	const on = await plain.newPage();
	// Whoever reads the next page waits for it: a click may end before the browser has begun to leave.
	const leave = async (click: () => Promise<void>) => {
		const next = on.waitForEvent('load');
		await click();
		await next;
	};
	const send = (name: string) => leave(() => press(name, on));
	const id = await responseWith({ 'decision.value': 'yes' });
	await on.goto(address(id, question('steps')));
	for (const [index, text] of ['প্রথম', 'দ্বিতীয়', 'তৃতীয়'].entries()) {
		if (index > 0) await send('add');
		await on.locator('textarea').fill(text);
		await send('continue');
	}
	const order = () => on.locator('.rows > li p:first-of-type').allInnerTexts();
	const named = async (...texts: string[]) => {
		for (const [index, text] of texts.entries()) expect((await order())[index]).toContain(text);
		expect(await order()).toHaveLength(texts.length);
	};
	await named('প্রথম', 'দ্বিতীয়', 'তৃতীয়');
	await leave(() => on.locator('.rows > li:nth-child(3) button[value^="up"]').click());
	await named('প্রথম', 'তৃতীয়', 'দ্বিতীয়');
	await leave(() => on.locator('.rows > li:nth-child(2) button[value^="remove"]').click());
	await named('প্রথম', 'দ্বিতীয়');
	await send('undo');
	await named('প্রথম', 'তৃতীয়', 'দ্বিতীয়');

	await on.goto(address(id, question('title')));
	await field('title.value', on).fill('লেখা থাকে');
	await send('language');
	expect(await on.locator('html').getAttribute('lang')).toBe('en');
	expect(await field('title.value', on).inputValue()).toBe('লেখা থাকে');

	await on.goto(`${address(id, question('decision'))}?check`);
	await field('decision.date', on).fill('গত মাসে');
	await on
		.locator('[type="file"]')
		.setInputFiles({ name: 'x.html', mimeType: 'text/html', buffer: Buffer.from('<b>') });
	await send('continue');
	expect(await on.locator('.error-summary').innerText()).toMatch(/JPG/);
	expect((await stored(id))['decision.date']).toBe('গত মাসে');
	const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
	await on.locator('[type="file"]').setInputFiles({ name: 'আদেশ.pdf', mimeType: 'application/pdf', buffer: pdf });
	await send('continue');
	expect(await on.locator('.attachment .name').innerText()).toBe('আদেশ.pdf');
	expect(await on.title()).toMatch(/^ত্রুটি: /);
	expect(await on.locator('.error-summary a').first().getAttribute('href')).toBe('#f-decision-number');

	await on.goto(address(id, { kind: 'check', section: null }));
	await send('submit');
	expect(await on.title()).toMatch(/^ত্রুটি: /);
	await plain.close();
});

test('what belongs to another municipality, and what nobody may see unsigned, is not shown', async () => {
	const id = await responseWith({ 'title.value': 'গোপন' });
	const stranger = await signedInFocalPoint(server.knex, { municipalityCode: 'savar', name: 'রহিম' });
	const statusOf = async (path: string, init: RequestInit = {}) =>
		(await fetch(path, { redirect: 'manual', ...init, headers: { cookie: stranger.cookie, ...init.headers } })).status;
	const body = new URLSearchParams({ go: 'continue', shown: 'title.value', 'title.value': 'x' });
	for (const place of [
		{ kind: 'tasks' },
		question('title'),
		{ kind: 'check', section: null },
		{ kind: 'conflicts' },
	] as const) {
		expect(await statusOf(address(id, place)), JSON.stringify(place)).toBe(404);
		expect(await statusOf(address(id, place), { method: 'POST', body })).toBe(404);
	}
	const unsigned = await fetch(address(id, question('title')), { redirect: 'manual' });
	expect([unsigned.status, unsigned.headers.get('location')]).toEqual([
		303,
		`/bn/questionnaire/sign-in/?next=${encodeURIComponent(`/bn/questionnaire/form/${id}/q/title/`)}`,
	]);
	const foreign = { method: 'POST', body, headers: { cookie: focal.cookie, 'sec-fetch-site': 'cross-site' } };
	expect(await statusOf(address(id, question('title')), foreign)).toBe(403);
	expect((await stored(id))['title.value']).toBe('গোপন');
});

test.each([
	['bn', PHONE],
	['en', { width: 1280, height: 900 }],
] as const)(
	'every kind of page in %s has no fault that axe finds, and nothing is wider than the screen',
	async (locale, viewport) => {
		await page.setViewportSize(viewport);
		const id = await responseWith({
			...fullAnswers({ fileId: newId() }),
			'steps.row1.when': 'x',
			'decision.date': 'গত মাসে',
		});
		const places: FormPlace[] = [
			{ kind: 'tasks' },
			question('profileOk'),
			question('where'),
			question('steps'),
			question('photos', 'row1'),
			question('declaration'),
			{ kind: 'check', section: null },
		];
		const faults: string[] = [];
		for (const path of [
			address(null, { kind: 'home' }, locale),
			...places.map((place) => `${address(id, place, locale)}?check`),
		]) {
			await page.goto(path);
			await alive();
			faults.push(...(await axeFaults(page)).map((fault) => `${path}: ${fault}`));
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			if (width > viewport.width) faults.push(`${path} is ${width} wide`);
		}
		expect(faults).toEqual([]);
	},
);
