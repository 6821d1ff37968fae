import type { EditionPreview } from '../../../contract.ts';

/** What the mail shows to programs that are set to dark is shown to everybody. */
const DARK_QUERY = /\(\s*prefers-color-scheme\s*:\s*dark\s*\)/g;

/** Enough to read an article by; the site brings its own looks. */
const PLAIN_LOOK = `body{margin:0 auto;max-width:44rem;padding:1rem;font:1rem/1.65 "Noto Sans Bengali",system-ui,sans-serif}
img{max-width:100%;height:auto}table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:.25rem .5rem;text-align:start}`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * The preview as a document of its own for a frame without rights. Nothing runs in it, and it loads pictures, fonts and
 * styles of this address alone, whatever the edition holds.
 *
 * @param origin of the desk: a frame without rights has none of its own
 * @param face style rules with the letters of Bangla, which not every computer has
 */
export function previewDocument(
	{ kind, body }: Pick<EditionPreview, 'kind' | 'body'>,
	{ origin, face, isDark, lang }: { origin: string; face: string; isDark: boolean; lang: 'bn' | 'en' },
): string {
	const policy = `default-src 'none'; img-src ${origin} data:; style-src 'unsafe-inline' ${origin}; font-src ${origin} data:`;
	const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
	const letters = `<style>${face}</style>`;
	const page = (head: string, content: string) =>
		`<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${meta}${letters}${head}</head><body>${content}</body></html>`;
	if (kind === 'text') {
		const look =
			'<style>pre{white-space:pre-wrap;overflow-wrap:anywhere;font:1rem/1.6 "Noto Sans Mono","Noto Sans Bengali",monospace}</style>';
		return page(look, `<pre>${escaped(body)}</pre>`);
	}
	if (!/<head[\s>]/i.test(body)) return page(`<style>${PLAIN_LOOK}</style>`, body);
	const shown = isDark ? body.replace(DARK_QUERY, '(min-width:0)') : body;
	// The letters come last: the page's own cannot be loaded in a frame without an origin.
	return shown
		.replace(/<head(\s[^>]*)?>/i, (head) => `${head}${meta}`)
		.replace(/<\/head>/i, (end) => `${letters}${end}`);
}
