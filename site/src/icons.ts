const ONLY_IN_A_FILE = /\s*\n\s*| xmlns="[^"]*"/g;

const joined = new Map<string, string>();

/**
 * A drawing without what only its file needs: line breaks and the name space, which HTML implies. Some twenty drawings
 * stand 179 times on a page of a list and are half of its characters.
 */
export function asInHtml(drawing: string): string {
	const known = joined.get(drawing) ?? drawing.trim().replace(ONLY_IN_A_FILE, '');
	joined.set(drawing, known);
	return known;
}
