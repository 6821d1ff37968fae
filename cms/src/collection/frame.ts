/**
 * Pages that the CMS answers for one person, in the frame of the site: the release holds the frame
 * (site/src/layouts/Form.astro), and title, content, help and the way to the other language are put into it here.
 * Nothing of them is kept by anybody on the way, and no engine finds them.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context } from 'koa';
import { acceptedEncoding, objectName, SECURITY_HEADERS } from '../domain/publication/release.ts';
import { type Locale, otherLocale } from '../domain/text/locale.ts';
import { liveManifest, siteDir } from '../publication/live-release.ts';
import { sendWaiting } from '../publication/waiting-page.ts';
import { helpLinks } from './help.ts';

export interface FramedPage {
	status: number;
	/** In the title of the window, and over the content where `lead` is given. Plain text. */
	title: string;
	/** HTML, made by the `html` template. */
	body: string;
	/** A plain sentence under the title. `undefined`: the content has its own heading. `null`: heading, no sentence. */
	lead?: string | null;
}

const framePath = (locale: Locale) => `/${locale}/questionnaire/form/`;

/** Photos are shown from the device before they are sent. */
const HEADERS: Readonly<Record<string, string>> = {
	...SECURITY_HEADERS,
	'Content-Security-Policy': (SECURITY_HEADERS['Content-Security-Policy'] ?? '').replace(
		"img-src 'self' data:",
		"img-src 'self' data: blob:",
	),
	'Referrer-Policy': 'same-origin',
	'Cache-Control': 'no-store',
	'X-Robots-Tag': 'noindex, nofollow',
};

const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

/** Sends the page. Before the first release exists, the page that says so (503). */
export async function sendFramed(ctx: Context, locale: Locale, page: FramedPage): Promise<void> {
	const frame = await frameOf(locale);
	if (frame === null) return sendWaiting(ctx);
	const { href } = ctx.request.URL;
	const here = href.slice(ctx.request.URL.origin.length + `/${locale}`.length);
	ctx.status = page.status;
	ctx.set(HEADERS);
	ctx.type = 'text/html; charset=utf-8';
	await sendCompressed(ctx, filled(frame, locale, page, here));
}

/** Of the live release, by the hash of its bytes. */
const kept = new Map<Locale, { object: string; text: string }>();

async function frameOf(locale: Locale): Promise<string | null> {
	const dir = siteDir(strapi.dirs.app.root, process.env.SITE_DIR ?? '../data/site');
	const manifest = await liveManifest(dir, strapi.log)();
	const entry = manifest?.entries.get(framePath(locale));
	if (entry?.kind !== 'object') return null;
	const known = kept.get(locale);
	if (known?.object === entry.object) return known.text;
	const text = await readFile(join(dir, 'objects', objectName(entry.object)), 'utf8');
	kept.set(locale, { object: entry.object, text });
	return text;
}

/** @param here path and query behind the language */
function filled(frame: string, locale: Locale, { title, body, lead }: FramedPage, here: string): string {
	const other = otherLocale(locale);
	const heading = lead === undefined ? '' : `<h1>${escaped(title)}</h1>`;
	const sentence = lead === undefined || lead === null ? '' : `<p class="lead">${escaped(lead)}</p>`;
	// Replacements are functions: a dollar sign that somebody typed means nothing.
	return frame
		.replace(/<title>.*?( · [^<]*)<\/title>/s, (_, site: string) => `<title>${escaped(title)}${site}</title>`)
		.replace(/(<main\b[^>]*>).*(<\/main>)/s, (_, start: string, end: string) => start + heading + sentence + body + end)
		.replace(
			/<li data-help[^>]*>/,
			(item) =>
				helpLinks(locale)
					.map((link) => `<li>${link}</li>`)
					.join('') + item,
		)
		.replace(/(<a class="switch" href=")[^"]*"/, (_, start: string) => `${start}/${other}${escaped(here)}"`);
}

/** As for pages of the site: 5 takes about a millisecond. */
const QUALITY = 5;

async function sendCompressed(ctx: Context, page: string): Promise<void> {
	const bytes = Buffer.from(page);
	const encoding = acceptedEncoding(ctx.get('Accept-Encoding'));
	ctx.vary('Accept-Encoding');
	if (encoding !== 'identity') ctx.set('Content-Encoding', encoding);
	if (encoding === 'br') {
		ctx.body = await promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
	} else ctx.body = encoding === 'gzip' ? await promisify(gzip)(bytes) : bytes;
}
