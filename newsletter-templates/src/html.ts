/**
 * Text that is safe to send as HTML. Only the `html` template makes it, and the template escapes every value that is
 * not already `Html`: safety is a matter of type, not of memory. There is no way to declare a string safe.
 */

/** What may stand in a template. `null`, `undefined` and `false` show nothing; lists are joined without a separator. */
export type HtmlValue = Html | string | number | null | undefined | false | readonly HtmlValue[];

export class Html {
	readonly #text: string;

	private constructor(text: string) {
		this.#text = text;
	}

	toString(): string {
		return this.#text;
	}

	static template(literals: TemplateStringsArray, ...values: HtmlValue[]): Html {
		let text = literals[0] ?? '';
		values.forEach((value, index) => {
			text += toHtmlText(value) + (literals[index + 1] ?? '');
		});
		return new Html(text);
	}
}

/**
 * ``html`<p title="${title}">${text}</p>` ``. Values stand between tags or in quoted attributes, where the escaped
 * characters are all that can end them. An address in `href` or `src` must be checked before: escaping does not stop
 * `javascript:`.
 */
export const html = Html.template;

/** U+0338 is here because NFC joins it with the `>` of a tag before it into `≯`, and the tag is gone. */
const ESCAPES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
	'\u0338': '&#824;',
};

function toHtmlText(value: HtmlValue): string {
	if (value === null || value === undefined || value === false) return '';
	if (value instanceof Html) return value.toString();
	if (typeof value === 'object') return value.map(toHtmlText).join('');
	return String(value).replace(/[&<>"']|\u0338/g, (character) => ESCAPES[character] ?? '');
}
