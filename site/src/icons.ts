const joined = new Map<string, string>();

/** A drawing without the line breaks of its file. Some twenty drawings stand a hundred times on a page. */
export function onOneLine(drawing: string): string {
	const known = joined.get(drawing) ?? drawing.trim().replace(/\s*\n\s*/g, '');
	joined.set(drawing, known);
	return known;
}
