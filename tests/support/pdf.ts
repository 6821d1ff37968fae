/** What a PDF holds, read without any tool: for machines that have no poppler. */
import { inflateSync } from 'node:zlib';

function inflated(stream: Buffer): string {
	try {
		return inflateSync(stream).toString('latin1');
	} catch {
		// A picture or a font in a format of its own.
		return '';
	}
}

function streamsOf(file: Buffer): string[] {
	return [...file.toString('latin1').matchAll(/stream\r?\n/g)].map(({ index }) => {
		const start = file.indexOf('\n', index) + 1;
		return inflated(file.subarray(start, file.indexOf('endstream', start)));
	});
}

/** The code points to which the character maps of the fonts lead: what can be searched and copied. */
export function unicodeIn(file: Buffer): number[] {
	const codes = new Set<number>();
	for (const map of streamsOf(file)) {
		if (!map.includes('beginbfchar') && !map.includes('beginbfrange')) continue;
		for (const [, hex = ''] of map.matchAll(/<[0-9A-F]{4}> <([0-9A-F]{4,})>/gi)) {
			for (const unit of hex.match(/.{4}/g) ?? []) codes.add(Number.parseInt(unit, 16));
		}
		for (const [, from = '', to = '', first = ''] of map.matchAll(
			/<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]{4})>/gi,
		)) {
			const length = Number.parseInt(to, 16) - Number.parseInt(from, 16);
			for (let step = 0; step <= length; step += 1) codes.add(Number.parseInt(first, 16) + step);
		}
	}
	return [...codes];
}

/** How many fonts the PDF describes, and how many of them it brings along. */
export function fontsIn(file: Buffer): { describedCount: number; embeddedCount: number } {
	const text = [file.toString('latin1'), ...streamsOf(file)].join('\n');
	return {
		describedCount: text.match(/\/Type\s*\/FontDescriptor/g)?.length ?? 0,
		embeddedCount: text.match(/\/FontFile[23]?\s/g)?.length ?? 0,
	};
}
