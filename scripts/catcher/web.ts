/** The inbox as web pages, and as JSON for programs. It only shows: every address is read with GET. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { isLocale } from '@mab/cms/domain/text/locale.ts';
import { simpleParser } from 'mailparser';
import { BANGLA_FACE, FRAME_RIGHTS, listPage, mailPage, missingPage, type OpenedMail, STYLE } from './pages.ts';
import type { MailStore } from './store.ts';

const BANGLA_FONT = '@fontsource/hind-siliguri/files/hind-siliguri-bengali-400-normal.woff2';

interface Reply {
	status: number;
	headers: Record<string, string>;
	body: string | Uint8Array;
}

const PAGE_POLICY =
	"default-src 'none'; style-src 'self'; font-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Pictures come from the site that sent the mail, or lie in the mail; nothing else is fetched, and no script runs. */
const mailPolicy = (siteOrigin: string): string =>
	`default-src 'none'; img-src ${siteOrigin} data:; font-src 'self'; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'self'; sandbox ${FRAME_RIGHTS}`;

const reply = (status: number, contentType: string, body: string | Uint8Array, policy = PAGE_POLICY): Reply => ({
	status,
	headers: { 'Content-Type': contentType, 'Content-Security-Policy': policy },
	body,
});
const page = (status: number, body: string): Reply => reply(status, 'text/html; charset=utf-8', body);
const notFound = (): Reply => page(404, missingPage('bn'));

/** A page of somebody else may lead its own name to 127.0.0.1; it must not read our mail by that. */
function isLocalHost(host: string | undefined): boolean {
	return host !== undefined && /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(host);
}

function headOf(raw: Buffer): string {
	const end = raw.indexOf('\r\n\r\n');
	return raw.subarray(0, end === -1 ? raw.length : end).toString('utf8');
}

async function openMail(raw: Buffer): Promise<OpenedMail> {
	const head = headOf(raw);
	try {
		const { html, text, attachments, headers } = await simpleParser(raw, {
			skipHtmlToText: true,
			skipTextToHtml: true,
			keepDeliveryStatus: true,
		});
		const language = headers.get('content-language');
		return {
			hasHtml: typeof html === 'string',
			text: text?.trim() ? text : null,
			attachments,
			head,
			language: typeof language === 'string' ? language : null,
			isBroken: false,
		};
	} catch {
		// Whatever a mail holds, its source can be looked at.
		return { hasHtml: false, text: null, attachments: [], head, language: null, isBroken: true };
	}
}

/** The HTML part, whose links open beside the inbox and not inside its frame, and whose Bangla can be read anywhere. */
async function htmlOf(raw: Buffer): Promise<string | null> {
	try {
		const { html } = await simpleParser(raw, { skipTextToHtml: true });
		if (typeof html !== 'string') return null;
		const base = `<base target="_blank"><style>${BANGLA_FACE}</style>`;
		return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => `${head}${base}`) : `${base}${html}`;
	} catch {
		return null;
	}
}

async function mailReply(store: MailStore, id: string, form: string, siteOrigin: string): Promise<Reply> {
	const mail = await store.read(id);
	if (mail === null) return notFound();
	if (form === 'eml') return reply(200, 'text/plain; charset=utf-8', mail.raw);
	const html = await htmlOf(mail.raw);
	if (html === null) return notFound();
	return reply(200, 'text/html; charset=utf-8', html, mailPolicy(siteOrigin));
}

async function answer(store: MailStore, siteOrigin: string, url: URL): Promise<Reply> {
	const [first = '', second = '', third = '', ...rest] = url.pathname.slice(1).split('/');
	if (url.pathname === '/') return { status: 302, headers: { Location: '/bn/' }, body: '' };
	if (url.pathname === '/style.css') return reply(200, 'text/css; charset=utf-8', STYLE);
	if (url.pathname === '/bangla.woff2') {
		const font = reply(200, 'font/woff2', await readFile(createRequire(import.meta.url).resolve(BANGLA_FONT)));
		// The frame of a mail counts as a site of its own, and a font of another site must say who may use it.
		return { ...font, headers: { ...font.headers, 'Access-Control-Allow-Origin': '*' } };
	}
	if (url.pathname === '/messages.json') {
		return reply(200, 'application/json; charset=utf-8', JSON.stringify(store.list()));
	}
	const [, id = '', form = ''] = /^mails\/([\w-]+)\.(eml|html)$/.exec(url.pathname.slice(1)) ?? [];
	if (id !== '') return mailReply(store, id, form, siteOrigin);
	if (!isLocale(first)) return notFound();
	if (second === '') return page(200, listPage(store.list(), first, url.searchParams.get('before')));
	if (second !== 'mails' || rest.join('') !== '') return page(404, missingPage(first));
	const mail = await store.read(third);
	if (mail === null) return page(404, missingPage(first));
	return page(200, mailPage(mail.summary, await openMail(mail.raw), first));
}

async function answerTo(store: MailStore, siteOrigin: string, request: IncomingMessage): Promise<Reply> {
	if (!isLocalHost(request.headers.host)) {
		return reply(421, 'text/plain; charset=utf-8', 'Open the inbox by http://localhost or http://127.0.0.1.\n');
	}
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		return reply(405, 'text/plain; charset=utf-8', 'The inbox only shows.\n');
	}
	return answer(store, siteOrigin, new URL(request.url ?? '/', 'http://localhost'));
}

function send(response: ServerResponse, { status, headers, body }: Reply): void {
	response.writeHead(status, {
		'Cache-Control': 'no-store',
		'X-Content-Type-Options': 'nosniff',
		'Referrer-Policy': 'no-referrer',
		...headers,
	});
	response.end(body);
}

/** @param siteUrl the address of the public site, whose pictures the mails show. */
export function inboxServer(store: MailStore, siteUrl: string): Server {
	const { origin } = new URL(siteUrl);
	return createServer((request, response) => {
		answerTo(store, origin, request)
			.catch((error: unknown) => {
				console.error(error);
				return reply(500, 'text/plain; charset=utf-8', 'This could not be shown; the log says why.\n');
			})
			.then((answered) => send(response, answered))
			.catch(() => response.destroy());
	});
}
