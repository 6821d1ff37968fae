import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html } from './html.ts';
import { markdown, markdownBlocks, markdownHtml, markdownInline, markdownInlineHtml, safeHref } from './markdown.ts';

describe('Markdown', () => {
	test.each([
		['paragraphs', 'এক\n\nদুই', '<p>এক</p><p>দুই</p>'],
		['emphasis', '**a** *b* ~~c~~ `d`', '<p><strong>a</strong> <em>b</em> <del>c</del> <code>d</code></p>'],
		['line breaks', 'a  \nb\\\nc', '<p>a<br>b<br>c</p>'],
		['the highest heading as h3, and none left out below it', '### a\n\n##### b', '<h3>a</h3><h4>b</h4>'],
		[
			'headings from h3 down',
			'# a\n## b\n### c\n#### d\n##### e\n###### f',
			'<h3>a</h3><h4>b</h4><h5>c</h5><h6>d</h6><h6>e</h6><h6>f</h6>',
		],
		['lists', '- a\n- b\n  - c', '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>'],
		['numbered lists with their first number', '3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
		['lists with paragraphs', '1. a\n\n   b', '<ol><li><p>a</p><p>b</p></li></ol>'],
		['check lists as signs', '- [x] a\n- [ ] b', '<ul><li>☑ a</li><li>☐ b</li></ul>'],
		['quotations and rules', '> a\n\n---', '<blockquote><p>a</p></blockquote><hr>'],
		['code as it was typed', '```html\n<b>&amp;</b>\n```', '<pre><code>&lt;b&gt;&amp;amp;&lt;/b&gt;</code></pre>'],
		[
			'tables',
			'|ক|খ|\n|-|-:|\n|**১**|২|',
			'<table><thead><tr><th scope="col">ক</th><th scope="col">খ</th></tr></thead><tbody><tr><td><strong>১</strong></td><td>২</td></tr></tbody></table>',
		],
		['pictures as their alternative text', 'A ![drain & road](x.png "t") B', '<p>A drain &amp; road B</p>'],
		[
			'character references as characters',
			'&copy; &lt;b&gt; &#2453; &#x9; &nosuch; AT&T',
			'<p>© &lt;b&gt; ক \t &amp;nosuch; AT&amp;T</p>',
		],
		['escaped marks', '\\*a\\* \\<b>', '<p>*a* &lt;b&gt;</p>'],
		['text in NFC', 'সম\u09df &#x9df;', '<p>সম\u09af\u09bc \u09af\u09bc</p>'],
		['nothing', '', ''],
	])('shows %s', (_, source, expected) => {
		expect(markdown(source)).toBe(expected);
	});

	test.each([
		[
			'absolute',
			'[a](https://mab.org.bd/x?a=1&b=2)',
			'<a href="https://mab.org.bd/x?a=1&amp;b=2" rel="nofollow noopener">a</a>',
		],
		['relative', '[a](/bn/practices/x/#steps)', '<a href="/bn/practices/x/#steps">a</a>'],
		['to a heading', '[a](#steps)', '<a href="#steps">a</a>'],
		['to an e-mail address', '<info@mab.org.bd>', '<a href="mailto:info@mab.org.bd">info@mab.org.bd</a>'],
		['bare', 'www.mab.org.bd', '<a href="http://www.mab.org.bd/" rel="nofollow noopener">www.mab.org.bd</a>'],
		[
			'with an escaped ampersand',
			'[a](https://a.org/?b=1&amp;c=2)',
			'<a href="https://a.org/?b=1&amp;c=2" rel="nofollow noopener">a</a>',
		],
		[
			'bare after a tag that stays text',
			'<a>x www.a.org',
			'&lt;a&gt;x <a href="http://www.a.org/" rel="nofollow noopener">www.a.org</a>',
		],
		['by reference', '[a][1]\n\n[1]: https://a.org/ "t"', '<a href="https://a.org/" rel="nofollow noopener">a</a>'],
		[
			'inside a link once',
			'[<https://a.org>](https://b.org/)',
			'<a href="https://b.org/" rel="nofollow noopener">https://a.org</a>',
		],
	])('keeps a link that is %s', (_, source, expected) => {
		expect(markdown(source)).toBe(`<p>${expected}</p>`);
	});

	test('inline has no blocks', () => {
		expect(markdownInline('# a **b**\n- c\n\n<p>')).toBe('# a <strong>b</strong> - c &lt;p&gt;');
	});

	test('goes into an html template as it is', () => {
		expect(`${html`<td>${markdownHtml('*a*')}${markdownInlineHtml('*b*')}</td>`}`).toBe(
			'<td><p><em>a</em></p><em>b</em></td>',
		);
	});
});

describe('what could run code is inert', () => {
	test.each([
		['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
		['<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
		[
			'<div onclick="x()">\n**a**\n</div>',
			'<p>&lt;div onclick=&quot;x()&quot;&gt;\n<strong>a</strong>\n&lt;/div&gt;</p>',
		],
		['<style>*{}</style><!-- a -->', '<p>&lt;style&gt;*{}&lt;/style&gt;&lt;!-- a --&gt;</p>'],
		['<pre>&lt;b&gt; <i>', '<p>&lt;pre&gt;&lt;b&gt; &lt;i&gt;</p>'],
		['&lt;script&gt;alert(1)&lt;/script&gt;', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
		['&#60;script&#62;', '<p>&lt;script&gt;</p>'],
		['[a](javascript:alert(1))', '<p>a</p>'],
		['[a](JaVaScRiPt:alert(1))', '<p>a</p>'],
		['[a](<java\tscript:alert(1)>)', '<p>a</p>'],
		['[a](<\u0001javascript:alert(1)>)', '<p>a</p>'],
		['[a](javascript&#58;alert(1))', '<p>a</p>'],
		['[a](&#x6A;avascript:alert(1))', '<p>a</p>'],
		['[a](javascript&colon;alert(1))', '<p>a</p>'],
		['[a](java&Tab;script:alert(1))', '<p>a</p>'],
		['[a](javascript&amp;colon;alert(1))', '<p><a href="javascript&amp;colon;alert(1)">a</a></p>'],
		['[a](data:text/html;base64,PHNjcmlwdD4=)', '<p>a</p>'],
		['[a](vbscript:x)', '<p>a</p>'],
		['[a](file:///etc/passwd)', '<p>a</p>'],
		['[a](//evil.example/x)', '<p>a</p>'],
		['[a](/\\evil.example/x)', '<p>a</p>'],
		['[a](</\t/evil.example>)', '<p>a</p>'],
		['<javascript:alert(1)>', '<p>javascript:alert(1)</p>'],
		['<data:text/html,x>', '<p>data:text/html,x</p>'],
		['![a](javascript:alert(1))', '<p>a</p>'],
		['![<img src=x onerror=alert(1)>](x)', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
		['[![a](x)](javascript:alert(1))', '<p>a</p>'],
		['[a]\n\n[a]: javascript:alert(1)', '<p>a</p>'],
		[
			'[a](https://a.org/" onmouseover="alert(1))',
			'<p>[a](<a href="https://a.org/" rel="nofollow noopener">https://a.org/</a>&quot; onmouseover=&quot;alert(1))</p>',
		],
		[
			`[a](<https://a.org/"onmouseover='x'>)`,
			'<p><a href="https://a.org/%22onmouseover=&#39;x&#39;" rel="nofollow noopener">a</a></p>',
		],
		['**\u0338a**', '<p><strong>&#824;a</strong></p>'],
		['```"><script>\na\n```', '<pre><code>a</code></pre>'],
	])('%s', (source, expected) => {
		expect(markdown(source)).toBe(expected);
	});
});

test.each([
	['https://mab.org.bd/', 'https://mab.org.bd/'],
	['HTTP://MAB.org.bd', 'http://mab.org.bd/'],
	['mailto:info@mab.org.bd', 'mailto:info@mab.org.bd'],
	['/bn/', '/bn/'],
	['../x/', '../x/'],
	['?page=2', '?page=2'],
	['', ''],
	['x/a:b', 'x/a:b'],
	['\u00a0javascript:alert(1)', null],
	['  javascript:alert(1)', null],
	['java\nscript:alert(1)', null],
	['\\\\evil.example', null],
	['http://', null],
	['tel:+8801', null],
])('the address "%s" may be linked as %s', (href, expected) => {
	expect(safeHref(href)).toBe(expected);
});

describe('for any source', () => {
	const piece = fc.constantFrom(
		...['<', '>', '</', '<a href="', '<script>', '</script>', '<img src=x onerror=', '<!--', '-->', '"', "'", '='],
		...['[', ']', '(', ')', '](', '![', '<https://a.b>', '<javascript:x>', 'javascript:', 'data:', 'http://a.b', '//e'],
		...[
			'*',
			'**',
			'_',
			'~~',
			'`',
			'```',
			'\n',
			'\n\n',
			'  \n',
			'\t',
			'    ',
			'> ',
			'- ',
			'1. ',
			'# ',
			'|',
			'|-|-|\n',
			'---',
		],
		...[
			'&',
			'&lt;',
			'&#58;',
			'&#x6A;',
			'&colon;',
			'&amp;',
			';',
			'\\',
			'\u0338',
			'\0',
			'\ud83d',
			'\u09df',
			'ক',
			'a',
			' ',
		],
		...['[a]: /b\n', '- [x] ', 'www.a.b', 'a@b.c', 'on', 'style', '<pre>', '<svg/onload=x>', '<?', '<![CDATA['],
	);
	const source = fc.oneof(
		fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
		fc.string({ unit: 'binary' }),
	);
	const TEXT = /[^<>"'&]|&(?:amp|lt|gt|quot|#39|#824);/.source;
	/** An address of this site: no colon before its first slash, question mark or hash. */
	const OWN_ADDRESS = `(?:(?![:/?#])(?:${TEXT}))*(?:[/?#](?:${TEXT})*)?`;
	const TAG = [
		'</?(?:p|h[3-6]|ul|ol|li|blockquote|pre|code|table|thead|tbody|tr|td|strong|em|del)>',
		'<(?:br|hr)>',
		'<ol start="\\d+">',
		'<th scope="col">|</th>',
		`<a href="https?:(?:${TEXT})*" rel="nofollow noopener">|<a href="mailto:(?:${TEXT})*">|<a href="${OWN_ADDRESS}">|</a>`,
	].join('|');
	const ALLOWED = new RegExp(`^(?:${TEXT}|${TAG})*$`);

	test('nothing but the allowed tags and attributes comes out', () => {
		fc.assert(
			fc.property(source, (text) => {
				expect(markdown(text)).toMatch(ALLOWED);
				expect(markdownInline(text)).toMatch(ALLOWED);
			}),
			{ numRuns: 3_000 },
		);
	});

	test('every tag is closed in order, and no link stands in a link', () => {
		fc.assert(
			fc.property(source, (text) => {
				const open: string[] = [];
				for (const [, slash, name = ''] of markdown(text).matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
					if (name === 'br' || name === 'hr') continue;
					if (slash === '/') expect(open.pop()).toBe(name);
					else {
						expect(name === 'a' && open.includes('a')).toBe(false);
						open.push(name);
					}
				}
				expect(open).toEqual([]);
			}),
			{ numRuns: 1_000 },
		);
	});
});

describe('text made to exhaust the reader', () => {
	const nested = Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n');
	test.each([
		['quotations', '>'.repeat(20_000)],
		['lists', nested],
		['lists on one line', '- '.repeat(5_000)],
		['strong emphasis', `${'*'.repeat(10_000)}a${'*'.repeat(10_000)}`],
		['deletions', '~~a '.repeat(3_000) + ' a~~'.repeat(3_000)],
		['crossed emphasis', '*a_'.repeat(5_000)],
		['brackets', '[a]('.repeat(10_000)],
		['pictures', '!['.repeat(10_000)],
	])('with nested %s takes the processor three seconds at most', (_, source) => {
		const before = process.cpuUsage();
		expect(markdown(source)).not.toBe('');
		const { user, system } = process.cpuUsage(before);
		expect((user + system) / 1000).toBeLessThan(3_000);
	});

	test('keeps eight levels of a list', () => {
		expect(markdown(nested).match(/<ul>/g)).toHaveLength(8);
	});
});

describe('Markdown away from its page', () => {
	test('has headings from another level down', () => {
		expect(`${markdownHtml('# a\n## b\n### c\n#### d', { topHeading: 4 })}`).toBe(
			'<h4>a</h4><h5>b</h5><h6>c</h6><h6>d</h6>',
		);
	});

	test('has absolute links', () => {
		const baseUrl = 'https://a.org/bn/newsletter/2026-q3/';
		expect(`${markdownHtml('[a](/bn/x/) [b](#c) [d](https://b.org/)', { baseUrl })}`).toBe(
			'<p><a href="https://a.org/bn/x/">a</a> <a href="https://a.org/bn/newsletter/2026-q3/#c">b</a> <a href="https://b.org/" rel="nofollow noopener">d</a></p>',
		);
	});

	test('can be taken block by block', () => {
		expect(markdownBlocks('a\n\n- b\n- c\n\n[d]\n\n[d]: /e/').map(String)).toEqual([
			'<p>a</p>',
			'<ul><li>b</li><li>c</li></ul>',
			'<p><a href="/e/">d</a></p>',
		]);
	});
});
