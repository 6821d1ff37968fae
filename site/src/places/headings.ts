/** Headings of a long text below the heading of its section, without gaps, so that they make an outline. */
import type { Html } from '@mab/newsletter-templates/html.ts';

const DEEPEST = 6;
const TAG = /<(\/?)h([1-6])>/g;

/**
 * The text with its greatest heading at `top` and none more than one step below the one before it. Escaped text cannot
 * look like a tag, so only the headings that Markdown made are met.
 *
 * @param text as `markdown` makes it
 * @param top the level of its greatest heading, 2 to 6
 */
export function headingsFrom(text: Html, top: number): string {
	const source = String(text);
	const greatest = Math.min(DEEPEST, ...[...source.matchAll(TAG)].map(([, , level]) => Number(level)));
	let previous = top - 1;
	return source.replace(TAG, (_, slash: string, level: string) => {
		if (slash === '') previous = Math.min(Number(level) - greatest + top, previous + 1, DEEPEST);
		return `<${slash}h${previous}>`;
	});
}
