import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HtmlValue, html } from './html.ts';

describe('an html template', () => {
	test('escapes every value that is not Html', () => {
		const title = `<b>"Fish" & 'chips'</b>`;
		expect(`${html`<p title="${title}">${title}</p>`}`).toBe(
			'<p title="&lt;b&gt;&quot;Fish&quot; &amp; &#39;chips&#39;&lt;/b&gt;">&lt;b&gt;&quot;Fish&quot; &amp; &#39;chips&#39;&lt;/b&gt;</p>',
		);
	});

	test('takes Html as it is, at any depth', () => {
		const inner = html`<em>${'a < b'}</em>`;
		expect(`${html`<p>${inner}${[inner, [' & ']]}</p>`}`).toBe('<p><em>a &lt; b</em><em>a &lt; b</em> &amp; </p>');
	});

	test('shows nothing for null, undefined and false, but shows zero', () => {
		expect(`${html`<p>${null}${undefined}${false}${[]}${0}</p>`}`).toBe('<p>0</p>');
	});

	test('is not fooled by an object that looks like Html', () => {
		const forged = { toString: () => '<script>' } as unknown as HtmlValue;
		expect(() => html`<p>${forged}</p>`.toString()).toThrow();
	});

	test('keeps its tags when the page is normalised: U+0338 would join with ">" into one character', () => {
		const text = html`<p>${'\u0338x'}</p>`.toString();
		expect(text).toBe('<p>&#824;x</p>');
		expect(text.normalize('NFC')).toBe(text);
	});

	test('lets no value end its text or its quoted attribute', () => {
		const value = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'<>"\'&=/ a') }));
		fc.assert(
			fc.property(value, (text) => {
				expect(html`${text}`.toString()).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39|#824);)/);
			}),
		);
	});
});
