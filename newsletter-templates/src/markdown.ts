/**
 * Markdown that editors and municipalities write, as safe HTML. marked only splits the text into tokens; every tag of
 * the output is written here in an `html` template, so what is not listed here cannot appear. Raw HTML is shown as the
 * text it is, pictures as their alternative text, and a link that is not allowed as its words.
 *
 * Output: p h3–h6 ul ol li blockquote pre code table thead tbody tr th td strong em del br hr a; attributes: `href` and
 * `rel` on a, `start` on ol, `scope` on th.
 */
import { Lexer, type MarkedToken, type Token, Tokenizer, type Tokens } from 'marked';
import { type Html, html } from './html.ts';

/** Blocks of text as HTML. Headings start at h3: h1 is the title of the page and h2 that of the section. */
export function markdown(source: string): string {
	return markdownHtml(source).toString();
}

/** One run of text as HTML without any block, for titles, cells and list entries. */
export function markdownInline(source: string): string {
	return markdownInlineHtml(source).toString();
}

export interface MarkdownSetting {
	/** The level of the highest heading in the text, `#` or `###`; the next lower one follows, down to h6. */
	topHeading?: 3 | 4;
	/** Makes links absolute, for what is read away from the site. */
	baseUrl?: string;
}

/** As `markdown`, for use inside an `html` template. */
export function markdownHtml(source: string, setting: MarkdownSetting = {}): Html {
	return html`${markdownBlocks(source, setting)}`;
}

/** Each paragraph, heading, list or table of its own. */
export function markdownBlocks(source: string, { topHeading = 3, baseUrl }: MarkdownSetting = {}): Html[] {
	const tokens = newLexer().lex(source.normalize('NFC'));
	const depths = [...new Set(headingDepths(tokens))].sort();
	const rule: Rule = { topHeading, depths, baseUrl: baseUrl ?? null, mayLink: true };
	return tokens.map((token) => block(token as MarkedToken, rule)).filter((one) => one.toString() !== '');
}

/** As `markdownInline`, for use inside an `html` template. */
export function markdownInlineHtml(source: string): Html {
	return inline(newLexer().inlineTokens(source.normalize('NFC').replace(/\s*\r?\n\s*/g, ' ')), ON_THE_SITE);
}

/**
 * Lists, quotations and emphasis deeper than this stay text. Each level is a recursion that copies the rest of the
 * text: marked 18.2.1 ran out of stack at 20,000 `>` and out of 4 GB of memory at 3,000 nested lists.
 */
const MAX_DEPTH = 8;

/**
 * Emphasis marks looked at in one text; later ones stay text. marked searches the rest of the paragraph at each: 30,000
 * characters of `*a_` took 7.9 s, and take 1.9 s with this bound.
 */
const MAX_EMPHASIS_MARKS = 2_000;

/** Takes away marked's HTML tokens: `<b>` is then text like any other, and Markdown inside it still works. */
class TextTokenizer extends Tokenizer {
	#depth = 0;
	#emphasisMarkCount = 0;

	override html(): undefined {}
	override tag(): undefined {}

	override list(source: string): Tokens.List | undefined {
		return this.#nested(() => super.list(source));
	}

	override blockquote(source: string): Tokens.Blockquote | undefined {
		return this.#nested(() => super.blockquote(source));
	}

	override emStrong(...of: Parameters<Tokenizer['emStrong']>): ReturnType<Tokenizer['emStrong']> {
		if (!/^[*_]/.test(of[0])) return undefined;
		this.#emphasisMarkCount += 1;
		return this.#emphasisMarkCount > MAX_EMPHASIS_MARKS ? undefined : this.#nested(() => super.emStrong(...of));
	}

	override del(...of: Parameters<Tokenizer['del']>): ReturnType<Tokenizer['del']> {
		return this.#nested(() => super.del(...of));
	}

	#nested<T>(tokenise: () => T): T | undefined {
		if (this.#depth >= MAX_DEPTH) return undefined;
		this.#depth += 1;
		const token = tokenise();
		this.#depth -= 1;
		return token;
	}
}

// A lexer keeps the state of one text, and binds its tokenizer to itself.
function newLexer(): Lexer {
	return new Lexer({ gfm: true, tokenizer: new TextTokenizer() });
}

interface Rule {
	topHeading: 3 | 4;
	/** Those that the text has, the highest first: a level that it leaves out must not be missing in the page. */
	depths: readonly number[];
	baseUrl: string | null;
	/** Not inside another link. */
	mayLink: boolean;
}
const ON_THE_SITE: Rule = { topHeading: 3, depths: [], baseUrl: null, mayLink: true };

function blocks(tokens: readonly Token[], rule: Rule): Html {
	return html`${tokens.map((token) => block(token as MarkedToken, rule))}`;
}

function block(token: MarkedToken, rule: Rule): Html {
	switch (token.type) {
		case 'paragraph':
			return html`<p>${inline(token.tokens, rule)}</p>`;
		case 'heading':
			return heading(token, rule);
		case 'list':
			return list(token, rule);
		case 'blockquote':
			return html`<blockquote>${blocks(token.tokens, rule)}</blockquote>`;
		case 'table':
			return table(token, rule);
		case 'code':
			return html`<pre><code>${token.text}</code></pre>`;
		case 'hr':
			return html`<hr>`;
		case 'checkbox':
			return html`${token.checked ? '☑' : '☐'} `;
		case 'space':
		case 'def':
			return html``;
		default:
			return inlineToken(token, rule);
	}
}

const HEADINGS: Record<number, (content: Html) => Html> = {
	3: (content) => html`<h3>${content}</h3>`,
	4: (content) => html`<h4>${content}</h4>`,
	5: (content) => html`<h5>${content}</h5>`,
};

function headingDepths(tokens: readonly Token[]): number[] {
	return tokens.flatMap((token) => {
		if (token.type === 'heading') return [(token as Tokens.Heading).depth];
		if (token.type === 'list') return headingDepths((token as Tokens.List).items);
		return token.type === 'blockquote' || token.type === 'list_item' ? headingDepths(token.tokens ?? []) : [];
	});
}

function heading({ depth, tokens }: Tokens.Heading, rule: Rule): Html {
	const content = inline(tokens, rule);
	return HEADINGS[rule.topHeading + rule.depths.indexOf(depth)]?.(content) ?? html`<h6>${content}</h6>`;
}

function list({ ordered, start, items }: Tokens.List, rule: Rule): Html {
	const content = items.map((item) => html`<li>${blocks(item.tokens, rule)}</li>`);
	if (!ordered) return html`<ul>${content}</ul>`;
	return start === '' || start === 1 ? html`<ol>${content}</ol>` : html`<ol start="${start}">${content}</ol>`;
}

function table({ header, rows }: Tokens.Table, rule: Rule): Html {
	const head = header.map(({ tokens }) => html`<th scope="col">${inline(tokens, rule)}</th>`);
	const body = rows.map((cells) => html`<tr>${cells.map(({ tokens }) => html`<td>${inline(tokens, rule)}</td>`)}</tr>`);
	return html`<table><thead><tr>${head}</tr></thead>${body.length > 0 && html`<tbody>${body}</tbody>`}</table>`;
}

function inline(tokens: readonly Token[], rule: Rule): Html {
	return html`${tokens.map((token) => inlineToken(token as MarkedToken, rule))}`;
}

function inlineToken(token: MarkedToken, rule: Rule): Html {
	switch (token.type) {
		case 'text':
			return token.tokens === undefined ? html`${decodeReferences(token.text)}` : inline(token.tokens, rule);
		case 'escape':
			return html`${token.text}`;
		case 'strong':
			return html`<strong>${inline(token.tokens, rule)}</strong>`;
		case 'em':
			return html`<em>${inline(token.tokens, rule)}</em>`;
		case 'del':
			return html`<del>${inline(token.tokens, rule)}</del>`;
		case 'codespan':
			return html`<code>${token.text}</code>`;
		case 'br':
			return html`<br>`;
		case 'image':
			return html`${decodeReferences(token.text)}`;
		case 'link':
			return link(token, rule);
		default:
			return html`${token.raw}`;
	}
}

function link({ href, tokens, text, autolink }: Tokens.Link, rule: Rule): Html {
	// In `<https://…>` and bare addresses marked's tokens are literal: `&amp;` there is part of the address.
	const content = autolink ? html`${text}` : inline(tokens, { ...rule, mayLink: false });
	const safe = rule.mayLink ? safeHref(autolink ? href : decodeReferences(href)) : null;
	if (safe === null) return content;
	const isElsewhere = /^https?:/.test(safe);
	const address = rule.baseUrl === null ? safe : new URL(safe, rule.baseUrl).href;
	return isElsewhere
		? html`<a href="${address}" rel="nofollow noopener">${content}</a>`
		: html`<a href="${address}">${content}</a>`;
}

const ALLOWED_SCHEMES = new Set(['http:', 'https:', 'mailto:']);
const THIS_SITE = 'https://this-site.invalid';

/**
 * The address as it may stand in `href`, or `null`: http, https, mailto, or an address on the own site. It is judged
 * as browsers read it, by the WHATWG parser, which trims and drops white space and takes `\` for `/`.
 */
export function safeHref(href: string): string | null {
	if (URL.canParse(href)) {
		const url = new URL(href);
		return ALLOWED_SCHEMES.has(url.protocol) ? url.href : null;
	}
	// Not every mail program reads addresses as browsers do: no colon where one could look for a scheme.
	if (!URL.canParse(href, THIS_SITE) || /^[^/?#]*:/.test(href)) return null;
	return new URL(href, THIS_SITE).origin === THIS_SITE ? href : null;
}

/** The named references that people type; of the others the text stays as it is. */
const NAMED_REFERENCES = new Map([
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"],
	['nbsp', '\u00a0'],
	['ndash', '–'],
	['mdash', '—'],
	['hellip', '…'],
	['copy', '©'],
	['deg', '°'],
	['times', '×'],
	['colon', ':'],
	['Tab', '\t'],
	['NewLine', '\n'],
]);

/** `&lt;` → `<`, `&#2453;` → `ক`. The result is text, to be escaped like any other. */
function decodeReferences(text: string): string {
	return text
		.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]+));/g, (reference, decimal, hex, name) => {
			if (name !== undefined) return NAMED_REFERENCES.get(name) ?? reference;
			return characterOf(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
		})
		.normalize('NFC');
}

/** U+FFFD for what is not a character, as CommonMark 0.31 §2.5 has it. */
function characterOf(codePoint: number): string {
	const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
	return codePoint === 0 || codePoint > 0x10ffff || isSurrogate ? '\ufffd' : String.fromCodePoint(codePoint);
}
