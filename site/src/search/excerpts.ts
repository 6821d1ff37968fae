/** Excerpts with the searched words marked. They are parts of plain text, never HTML: whoever shows them makes nodes. */
import { stemOf, tokensOf } from '@mab/cms/domain/text/search-words.ts';

export interface Part {
	text: string;
	isMatch: boolean;
}

/** What counts as a match in a text. */
export interface Matcher {
	/** Stems of the index that answered the question. */
	stems: ReadonlySet<string>;
	/** The last word of the question, normalised, while it may not be finished; otherwise empty. */
	beginning: string;
}

/** Characters: three lines on a phone. */
const EXCERPT_LENGTH = 180;
const LEAD_LENGTH = 60;
const SHORT_LENGTH = 80;

/** The whole text in parts. Joined, they are the text again. */
export function marked(text: string, matcher: Matcher): Part[] {
	const parts: Part[] = [];
	let at = 0;
	for (const { start, end } of matchesIn(text, matcher)) {
		if (start > at) parts.push({ text: text.slice(at, start), isMatch: false });
		parts.push({ text: text.slice(start, end), isMatch: true });
		at = end;
	}
	if (at < text.length) parts.push({ text: text.slice(at), isMatch: false });
	return parts;
}

/** The stretch of the texts with most of the words, or the beginning of the first where none has any. */
export function excerpt(texts: readonly string[], matcher: Matcher): Part[] {
	const lead = texts[0] ?? '';
	let best = { text: lead, start: 0, score: 0 };
	texts.forEach((text, order) => {
		const matches = matchesIn(text, matcher);
		for (const { start } of matches) {
			const inReach = matches.filter(
				(other) => other.start >= start && other.end <= start + EXCERPT_LENGTH - LEAD_LENGTH,
			);
			const score = new Set(inReach.map(({ stem }) => stem)).size - order / 1000;
			if (score > best.score) best = { text, start, score };
		}
	});
	// A heading alone says little: the first text goes on from it.
	const text = best.text !== lead && best.text.length < SHORT_LENGTH ? `${best.text} … ${lead}` : best.text;
	return marked(windowOf(text, best.start), matcher);
}

/** Whole words around a place, with dots where text is left out. */
function windowOf(text: string, place: number): string {
	if (text.length <= EXCERPT_LENGTH) return text;
	const wanted = Math.max(0, Math.min(place - LEAD_LENGTH, text.length - EXCERPT_LENGTH));
	const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
	const limit = start + EXCERPT_LENGTH;
	const lastSpace = text.lastIndexOf(' ', limit);
	const end = limit >= text.length ? text.length : lastSpace > start ? lastSpace : limit;
	return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}

interface Match {
	start: number;
	end: number;
	stem: string;
}

function matchesIn(text: string, { stems, beginning }: Matcher): Match[] {
	const tokens = tokensOf(text);
	const wholes = tokens.map(({ whole }) => whole);
	return tokens.flatMap(({ start, end, whole, words }, at) => {
		const forms = [whole, ...(words.length > 1 ? words : [])];
		// The word may have answered together with a neighbour: কঠিন বর্জ্য to কঠিনবর্জ্য.
		const pairs = [(wholes[at - 1] ?? '') + whole, whole + (wholes[at + 1] ?? '')];
		const stem = [...forms, ...pairs].map((form) => stemOf(form)).find((form) => stems.has(form));
		const isBegun = beginning.length >= 2 && whole.startsWith(beginning);
		return stem !== undefined || isBegun ? [{ start, end, stem: stem ?? beginning }] : [];
	});
}
