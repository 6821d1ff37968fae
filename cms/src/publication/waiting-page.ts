/** What every page of the site is until the publisher has made the first release. */
import type { Context } from 'koa';
import { SECURITY_HEADERS } from '../domain/publication/release.ts';

const WAITING_PAGE = `<!doctype html>
<html lang="bn">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="5"><meta name="robots" content="noindex"><title>সাইট তৈরি হচ্ছে · The site is being prepared</title>
<style>body{font:1.125rem/1.6 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1rem}</style></head>
<body><p>সাইটের পাতাগুলো তৈরি হচ্ছে। কয়েক সেকেন্ড পর এই পাতা নিজে থেকেই হালনাগাদ হবে।</p>
<p lang="en">The pages of the site are being prepared. This page refreshes itself in a few seconds.</p></body>
</html>
`;

export function sendWaiting(ctx: Context) {
	ctx.status = 503;
	ctx.set({ ...SECURITY_HEADERS, 'Cache-Control': 'no-store', 'Retry-After': '5' });
	ctx.type = 'text/html; charset=utf-8';
	ctx.body = WAITING_PAGE;
}
