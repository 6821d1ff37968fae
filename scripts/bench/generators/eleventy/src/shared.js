import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// The folder stands outside the repository, so what Eleventy itself uses is resolved from the program that runs.
const markdownIt = createRequire(process.argv[1])('markdown-it');
const parser = markdownIt();
const style = readFileSync(new URL('../style.css', import.meta.url), 'utf8');

export const pages = JSON.parse(readFileSync(new URL('../pages.json', import.meta.url), 'utf8'));
export const LOCALES = ['bn', 'en'];
export const PAGE_SIZE = 24;
const SITE = { bn: 'চর্চা বিনিময়', en: 'Practice Exchange' };
const ORIGIN = 'https://practices.example.org';

export const markdown = (text) => (text ? parser.render(text) : '');
export const escapeHtml = (text) =>
	String(text ?? '').replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);

export function frame({ locale, path, title, description, data }, main) {
	const rest = path.slice(3);
	return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · ${SITE[locale]}</title>
${description ? `<meta name="description" content="${escapeHtml(description)}">` : ''}
<link rel="canonical" href="${ORIGIN}${path}">
${LOCALES.map((lang) => `<link rel="alternate" hreflang="${lang}" href="${ORIGIN}/${lang}${rest}">`).join('')}
<meta property="og:title" content="${escapeHtml(title)}"><meta property="og:url" content="${ORIGIN}${path}">
<style>${style}</style>
${data ? `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>` : ''}
</head>
<body>
<a class="skip" href="#content">↓</a>
<header><div class="wrap masthead"><a class="brand" href="/${locale}/"><strong>${SITE[locale]}</strong></a>
<nav class="menu">${['practices', 'municipalities', 'governance', 'events', 'about'].map((part) => `<a href="/${locale}/${part}/">${part}</a>`).join('')}</nav></div></header>
<main id="content" class="wrap">${main}</main>
<footer class="wrap foot"><p>CC BY 4.0</p><p class="print">${ORIGIN}${path}</p></footer>
</body>
</html>`;
}
