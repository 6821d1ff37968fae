/**
 * PDFs: a page of the site, printed by Chromium. The page is rendered as any other, and everything it asks for comes
 * from the release; no request leaves the machine.
 */
import type { Paper, Recipe } from '@mab/site/src/recipes.ts';
import type { Browser, Page, Route } from 'playwright-core';
import { launchBrowser } from '../../chromium.ts';
import { contentTypeOf } from '../content-type.ts';
import { readObject } from '../release.ts';
import type { SiteBundle } from '../site-bundle.ts';
import { hashOf } from '../store.ts';
import type { MakeContext, Maker } from './maker.ts';
import { type Cut, withCut } from './page-boxes.ts';

type PdfRecipe = Extract<Recipe, { make: 'pdf' }>;

/** ISO 216, millimetres; a bleed and its marks add 3 and 7 on each side. */
const PAPER_MM: Record<Paper, { width: number; height: number }> = {
	A4: { width: 210, height: 297 },
	'A4-bleed': { width: 230, height: 317 },
	A3: { width: 297, height: 420 },
	A1: { width: 594, height: 841 },
};

/** Where a sheet that has a bleed is cut, of which 3 mm are printed over. */
const CUTS: Partial<Record<Paper, Cut>> = { 'A4-bleed': { ...PAPER_MM.A4, inset: 10, bleed: 3 } };

/** Points of PDF per millimetre, and by how many points a page may miss its paper: Chromium rounds to CSS pixels. */
const POINTS_PER_MM = 72 / 25.4;
const PAPER_TOLERANCE_POINTS = 2;

/** A launch takes half a second; an idle browser keeps 150 MB. */
const CLOSE_AFTER_IDLE_MS = 20_000;

/** A long practice with pictures took 2 s on a loaded machine. */
const PRINT_TIMEOUT_MS = 60_000;

/**
 * Of a photo. At 150 dots per inch it fills an A4 page; a PDF of originals would be too large to send. A print shop
 * asks for 300.
 */
const PHOTO_WIDTH: Record<Paper, number> = { A4: 1240, 'A4-bleed': 2480, A3: 1754, A1: 3508 };

/** The Bangla letters of the site, by whatever hash its file is named. */
const BANGLA_FONT = /\/bangla\.[\w-]+\.woff2$/;

/** Names resolve to nothing: even what is not a request of the page, such as a look-ahead, stays on this machine. */
export const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND';

export function pdfMaker(launch: typeof launchBrowser = launchBrowser): Maker<PdfRecipe> {
	let browser: Promise<Browser> | null = null;
	let idle: NodeJS.Timeout | undefined;

	async function rest() {
		clearTimeout(idle);
		const closing = browser;
		browser = null;
		// A browser that never came up, or crashed, is closed already.
		await (await closing?.catch(() => null))?.close().catch(() => {});
	}

	async function open(): Promise<Browser> {
		clearTimeout(idle);
		if (browser !== null && !(await browser.catch(() => null))?.isConnected()) await rest();
		browser ??= launch([NO_NETWORK]);
		return browser;
	}

	async function print(html: string, recipe: PdfRecipe, context: MakeContext): Promise<Uint8Array> {
		const opened = await open();
		const tab = await opened.newContext({ javaScriptEnabled: false, serviceWorkers: 'block', colorScheme: 'light' });
		const close = () => tab.close().catch(() => {});
		context.signal.addEventListener('abort', close);
		try {
			const page = await tab.newPage();
			const pdf = withoutTraces(checked(await printed(page, html, recipe, context), recipe));
			const cut = CUTS[recipe.paper];
			return cut === undefined ? pdf : withCut(pdf, cut);
		} finally {
			context.signal.removeEventListener('abort', close);
			await close();
			clearTimeout(idle);
			idle = setTimeout(rest, CLOSE_AFTER_IDLE_MS).unref();
		}
	}

	return {
		async prepare(recipe, context) {
			const { site } = context.bundle;
			const html = new TextDecoder().decode(await site.render(recipe.page, context.records));
			const cut = CUTS[recipe.paper];
			return {
				// Whatever else the page shows has the hash of its content in its address, so the text stands for it.
				ingredients: hashOf(
					JSON.stringify(['pdf', recipe.paper, site.siteUrl, html, ...(cut === undefined ? [] : [cut])]),
				),
				finish: () => print(html, recipe, context),
			};
		},
		rest,
	};
}

async function printed(page: Page, html: string, recipe: PdfRecipe, context: MakeContext): Promise<Buffer> {
	// The address readers know: links within the site become links to it.
	const url = new URL(recipe.page, context.bundle.site.siteUrl).href;
	const missing: string[] = [];
	await page.route('**/*', async (route) => {
		if (route.request().url() === url) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
		const answer = await answerOf(route, recipe, context);
		if (answer !== null) return route.fulfill(answer);
		missing.push(route.request().url());
		return route.abort();
	});
	page.setDefaultTimeout(PRINT_TIMEOUT_MS);
	await page.goto(url, { waitUntil: 'load', timeout: PRINT_TIMEOUT_MS });
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	if (missing.length > 0) throw new Error(`${recipe.page} shows what the release does not have: ${missing.join(', ')}`);
	const { width, height } = PAPER_MM[recipe.paper];
	return page.pdf({
		width: `${width}mm`,
		height: `${height}mm`,
		preferCSSPageSize: true,
		printBackground: true,
		tagged: true,
		outline: true,
	});
}

/** What the release holds at an address with the hash of its content; `null` for every other request. */
async function answerOf(
	route: Route,
	{ paper }: PdfRecipe,
	{ bundle, folder }: MakeContext,
): Promise<{ contentType: string; body: Buffer } | null> {
	const { origin, pathname } = new URL(route.request().url());
	if (origin !== bundle.site.siteUrl) return null;
	const asset = bundle.assets.find(({ path }) => path === pathname);
	if (asset !== undefined) return { contentType: asset.contentType, body: Buffer.from(asset.bytes) };
	const [, hash, extension] = /^\/media\/([0-9a-f]{64})(?:-\d+)?(\.[a-z0-9]+)$/.exec(pathname) ?? [];
	// An object has the hash of its content for a name, as the original has whose copies these addresses are.
	if (hash === undefined || extension === undefined || folder.sizeOf(hash) === null) return null;
	const original = readObject(folder.dir, hash);
	return extension === '.svg'
		? { contentType: contentTypeOf(pathname), body: original }
		: photo(original, PHOTO_WIDTH[paper]);
}

/**
 * A raster picture as PDF can hold it. JPEG is embedded as it is; every other format would be unpacked into megabytes
 * of single dots, so only drawings and pictures with transparent parts stay PNG.
 */
async function photo(original: Buffer, width: number): Promise<{ contentType: string; body: Buffer }> {
	const { default: sharp } = await import('sharp');
	const picture = sharp(original);
	const { format, hasAlpha } = await picture.metadata();
	const fitting = picture.autoOrient().resize({ width, withoutEnlargement: true });
	if (format === 'png' || hasAlpha) return { contentType: 'image/png', body: await fitting.png().toBuffer() };
	return { contentType: 'image/jpeg', body: await fitting.jpeg({ quality: 80, mozjpeg: true }).toBuffer() };
}

/**
 * Throws when the file is not what a reader may expect. Chromium without usable fonts prints blank pages and calls that
 * a success.
 */
function checked(pdf: Buffer, { page, paper }: Pick<PdfRecipe, 'page' | 'paper'>): Buffer {
	const text = pdf.toString('latin1');
	if (!/\/FontFile[23]?\b|\/Subtype\s*\/Type3\b/.test(text)) throw new Error(`${page} was printed without any font.`);
	if (!text.includes('/StructTreeRoot')) throw new Error(`${page} was printed without tags.`);
	const wanted = Object.values(PAPER_MM[paper]).map((mm) => mm * POINTS_PER_MM);
	const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
	const fits = boxes.every(([, ...size]) =>
		size
			.map(Number)
			.sort((a, b) => a - b)
			.every((points, side) => Math.abs(points - (wanted[side] ?? 0)) <= PAPER_TOLERANCE_POINTS),
	);
	if (boxes.length === 0 || !fits)
		throw new Error(`${page} was not printed on ${paper}: ${boxes.map(([box]) => box).join(', ')}`);
	return pdf;
}

/**
 * Takes out what differs between two prints of one page, keeping every offset of the file: the moment, the browser,
 * and where the count of table cells began, which goes on from one print to the next. Where a table breaks across pages
 * the order of that count may still differ.
 */
export function withoutTraces(pdf: Buffer): Buffer {
	const text = pdf.toString('latin1');
	const replace = (pattern: RegExp, replacement: (match: string) => string) => {
		for (const { index, 0: match } of text.matchAll(pattern)) pdf.write(replacement(match), index, 'latin1');
	};
	const blank = (match: string) => ' '.repeat(match.length);
	replace(/\/(?:CreationDate|ModDate)\s*\(D:[^)]*\)/g, blank);
	replace(/\/Creator\s*\((?:\\.|[^\\()]|\([^()]*\))*\)/g, blank);
	// Sorted, because the file keeps them in order.
	const numbers = [...new Set([...text.matchAll(/\(node(\d{8})\)/g)].map(([, number]) => number))].sort();
	const renumbered = new Map(numbers.map((number, index) => [number, String(index + 1).padStart(8, '0')]));
	replace(/\(node\d{8}\)/g, (match) => `(node${renumbered.get(match.slice(5, 13))})`);
	return pdf;
}

/**
 * A whole page that is for one person and no part of any release: it carries all that it shows but the Bangla letters,
 * which it asks for at `/bangla.woff2`. Throws with the reason.
 */
export async function printPersonal(browser: Browser, html: string, { assets, site }: SiteBundle): Promise<Uint8Array> {
	const tab = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block', colorScheme: 'light' });
	try {
		const page = await tab.newPage();
		const url = new URL('/personal', site.siteUrl).href;
		const font = assets.find(({ path }) => BANGLA_FONT.test(path));
		await page.route('**/*', (route) => {
			const asked = route.request().url();
			if (asked === url) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
			const isFont = font !== undefined && new URL(asked).pathname === '/bangla.woff2';
			return isFont ? route.fulfill({ contentType: 'font/woff2', body: Buffer.from(font.bytes) }) : route.abort();
		});
		page.setDefaultTimeout(PRINT_TIMEOUT_MS);
		await page.goto(url, { waitUntil: 'load', timeout: PRINT_TIMEOUT_MS });
		await page.emulateMedia({ media: 'print' });
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
		return withoutTraces(checked(pdf, { page: 'A page for one person', paper: 'A4' }));
	} finally {
		await tab.close().catch(() => {});
	}
}
