import { expect, test } from 'vitest';
import { previewDocument } from './previewDocument.ts';

const setting = { origin: 'https://cms.example', face: '', isDark: false, lang: 'bn' } as const;

test('text is shown as text', () => {
	const shown = previewDocument({ kind: 'text', body: 'ক <b> & খ' }, setting);
	expect(shown).toContain('<pre>ক &lt;b> &amp; খ</pre>');
	expect(shown).toContain('lang="bn"');
});

test.each([
	['an article', '<article>ক</article>'],
	['a whole document', '<!doctype html><html><head lang="bn"><title>x</title></head><body>ক</body></html>'],
	['text', 'ক'],
])('%s runs nothing and loads nothing from elsewhere', (kind, body) => {
	const shown = previewDocument({ kind: kind === 'text' ? 'text' : 'html', body }, setting);
	expect(shown.match(/http-equiv="Content-Security-Policy"/g)).toHaveLength(1);
	expect(shown.indexOf("default-src 'none'")).toBeLessThan(shown.indexOf('ক'));
	expect(shown).not.toContain('script-src');
});

test('a mail in the dark looks as it does in a program that is set to dark', () => {
	const body =
		'<html><head><style>@media (prefers-color-scheme: dark){p{color:#fff}}</style></head><body></body></html>';
	expect(previewDocument({ kind: 'html', body }, { ...setting, isDark: true })).toContain('@media (min-width:0)');
	expect(previewDocument({ kind: 'html', body }, setting)).toContain('prefers-color-scheme');
});
