/**
 * HTML of parts that stand on many pages. A practice is on some fifty lists, and to render its entry for each of them
 * took a third of a full build. What is kept goes with the object that it was made of.
 */
const kept = new WeakMap<object, Map<string, string>>();

/**
 * @param of all that the part is made of beside code; it never changes
 * @param as tells apart what is made of the same object, for instance by language
 */
export async function keptHtml(of: object, as: string, render: () => Promise<string>): Promise<string> {
	const parts = kept.get(of) ?? new Map<string, string>();
	kept.set(of, parts);
	const html = parts.get(as) ?? (await render());
	parts.set(as, html);
	return html;
}
