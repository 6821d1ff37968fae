/** The comparison as the browser runs it: what it loads, and which practices an address asks for. */

export const MAX_COMPARED = 3;

/** A practice in one language. */
export interface Comparison {
	number: string;
	path: string;
	title: string;
	/** Where the title is in the other language. */
	lang: string | null;
	/** The cells of the table by row, as HTML that the site has escaped. */
	rows: Record<string, string>;
}

/** The numbers that `?p=2026-014,2026-003` names, each once and in its order; digits may be Bangla. */
export function readNumbers(query: string): string[] {
	const asked = new URLSearchParams(query).getAll('p').flatMap((part) => part.split(','));
	const numbers = asked.map((number) =>
		toAsciiDigits(number)
			.trim()
			.toUpperCase()
			.replace(/^MAB-P-/, ''),
	);
	return [...new Set(numbers)].filter((number) => number !== '');
}

/** Whether it can be the number of a practice at all; nothing else may become part of an address. */
export function isNumber(text: string): boolean {
	return /^[0-9]{4}-[0-9]{3,5}$/.test(text);
}

/** The list with the number added, or taken away where it is there; `null` where it is full. */
export function toggled(numbers: readonly string[], number: string): string[] | null {
	if (numbers.includes(number)) return numbers.filter((one) => one !== number);
	return numbers.length < MAX_COMPARED ? [...numbers, number] : null;
}

function toAsciiDigits(text: string): string {
	return text.replace(/[০-৯]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x09e6 + 0x30));
}
