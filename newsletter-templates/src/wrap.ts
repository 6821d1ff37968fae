import { countGraphemes } from '@mab/cms/domain/text/bangla.ts';

const GRAPHEMES = new Intl.Segmenter('bn', { granularity: 'grapheme' });

/**
 * A paragraph as lines of at most `columns` letters as a reader counts them, broken at spaces. A word longer than a
 * line is broken between letters, never inside a conjunct. `indent` stands before every line but the first.
 */
export function wrap(text: string, columns: number, indent = ''): string[] {
	const lines: string[] = [];
	let line = '';
	let used = 0;
	for (const word of text.split(/[ \n]+/).flatMap((one) => pieces(one, columns - indent.length))) {
		const width = countGraphemes(word);
		if (line !== '' && line !== indent && used + 1 + width > columns) {
			lines.push(line);
			line = indent;
			used = indent.length;
		}
		const isFirst = line === '' || line === indent;
		line += isFirst ? word : ` ${word}`;
		used += width + (isFirst ? 0 : 1);
	}
	return line.trim() === '' ? lines : [...lines, line];
}

function pieces(word: string, columns: number): string[] {
	// No letter is longer than its code units, so most words need no counting.
	if (word.length <= columns || countGraphemes(word) <= columns) return [word];
	const letters = Array.from(GRAPHEMES.segment(word), ({ segment }) => segment);
	return Array.from({ length: Math.ceil(letters.length / columns) }, (_, row) =>
		letters.slice(row * columns, (row + 1) * columns).join(''),
	);
}
