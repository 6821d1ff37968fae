/** What changed between two versions of a text, in runs that a person can read. */

export interface DifferencePart {
	kind: 'same' | 'removed' | 'added';
	text: string;
}

/**
 * The table of the comparison has one 16-bit cell for each pair of tokens: 36 million are 72 MB for a moment, enough
 * for two texts of 3,000 words that share neither beginning nor end.
 */
const MAX_TABLE_CELLS = 36_000_000;

/**
 * The parts of both texts in reading order, whole words; what was removed stands before what was added in its place.
 * The parts that are not `added` join to `before`, those that are not `removed` to `after`; no part is empty, and no
 * neighbours are of the same kind. Where texts are too long to compare, all between the common beginning and end counts
 * as replaced.
 */
export function wordDifference(before: string, after: string): DifferencePart[] {
	const [old, fresh] = [tokensOf(before), tokensOf(after)];
	const start = commonLength(old.length, fresh.length, (i) => old[i] === fresh[i]);
	const rest = [old.length - start, fresh.length - start] as const;
	const end = commonLength(...rest, (i) => old[old.length - 1 - i] === fresh[fresh.length - 1 - i]);

	const middleOld = old.slice(start, old.length - end);
	const middleFresh = fresh.slice(start, fresh.length - end);
	return joinParts([
		...old.slice(0, start).map((text) => part('same', text)),
		...compare(middleOld, middleFresh),
		...old.slice(old.length - end).map((text) => part('same', text)),
	]);
}

const part = (kind: DifferencePart['kind'], text: string): DifferencePart => ({ kind, text });

/** Words with their punctuation, and the white space between them. */
function tokensOf(text: string): string[] {
	return text.match(/\s+|\S+/g) ?? [];
}

function commonLength(oldLength: number, freshLength: number, isSame: (index: number) => boolean): number {
	const limit = Math.min(oldLength, freshLength);
	let length = 0;
	while (length < limit && isSame(length)) length += 1;
	return length;
}

function compare(old: readonly string[], fresh: readonly string[]): DifferencePart[] {
	if ((old.length + 1) * (fresh.length + 1) > MAX_TABLE_CELLS) {
		return [...old.map((text) => part('removed', text)), ...fresh.map((text) => part('added', text))];
	}
	const { at } = commonLengths(old, fresh);
	const parts: DifferencePart[] = [];
	let [i, j] = [0, 0];
	while (i < old.length || j < fresh.length) {
		const [word, newWord] = [old[i], fresh[j]];
		if (word !== undefined && word === newWord) {
			parts.push(part('same', word));
			i += 1;
			j += 1;
		} else if (newWord === undefined || (word !== undefined && at(i + 1, j) >= at(i, j + 1))) {
			parts.push(part('removed', word ?? ''));
			i += 1;
		} else {
			parts.push(part('added', newWord));
			j += 1;
		}
	}
	return parts;
}

/** The length of the longest common subsequence of the tokens from `i` and from `j` on. */
function commonLengths(old: readonly string[], fresh: readonly string[]): { at: (i: number, j: number) => number } {
	const numbers = new Map<string, number>();
	const numberOf = (text: string) => {
		const known = numbers.get(text) ?? numbers.size;
		numbers.set(text, known);
		return known;
	};
	const [oldNumbers, freshNumbers] = [Int32Array.from(old, numberOf), Int32Array.from(fresh, numberOf)];
	const width = fresh.length + 1;
	// Sixteen bits suffice: the shorter text of a table this size has at most 6,000 tokens.
	const table = new Uint16Array((old.length + 1) * width);
	const at = (i: number, j: number) => table[i * width + j] ?? 0;
	for (let i = old.length - 1; i >= 0; i -= 1) {
		for (let j = fresh.length - 1; j >= 0; j -= 1) {
			table[i * width + j] =
				oldNumbers[i] === freshNumbers[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
		}
	}
	return { at };
}

/**
 * Runs instead of tokens. White space that stayed between two changed words belongs to the change: "removed three
 * words, added two" reads better than five changes with spaces between them.
 */
function joinParts(tokens: readonly DifferencePart[]): DifferencePart[] {
	const parts: DifferencePart[] = [];
	let [removed, added] = ['', ''];
	const close = () => {
		if (removed !== '') parts.push(part('removed', removed));
		if (added !== '') parts.push(part('added', added));
		removed = '';
		added = '';
	};
	tokens.forEach(({ kind, text }, index) => {
		const next = tokens[index + 1];
		const isInChange = (removed !== '' || added !== '') && next !== undefined && next.kind !== 'same';
		if (kind === 'same' && !(isInChange && text.trim() === '')) {
			close();
			const last = parts.at(-1);
			if (last?.kind === 'same') last.text += text;
			else parts.push(part('same', text));
			return;
		}
		if (kind !== 'added') removed += text;
		if (kind !== 'removed') added += text;
	});
	close();
	return parts;
}
