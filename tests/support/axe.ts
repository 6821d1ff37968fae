/**
 * What axe finds on a page. It runs in the page itself, once its code is there: the usual wrapper brings the code anew
 * for each run and sorts the results on a page of their own, which takes three times as long.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of WCAG 2.2 AA that a machine can check, and axe's own good habits. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The faults, each with its rule and the elements that have it.
 *
 * @param without a selector of parts that are somebody else's, such as a frame with a mail
 */
export async function axeFaults(page: Page, { without }: { without?: string } = {}): Promise<string[]> {
	// Frames would have to be looked into one by one; no page of ours has any.
	if (without === undefined && page.frames().length > 1)
		throw new Error(`${page.url()} has frames, which are not checked.`);
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
	const found = await page.evaluate(
		async ([rules, excluded]) => {
			const { axe } = window as unknown as { axe: typeof import('axe-core') };
			const { violations } = await axe.run(excluded === null ? document : { exclude: [excluded] }, {
				runOnly: rules,
				resultTypes: ['violations'],
			});
			return violations.map(({ id, nodes }) => ({ id, elements: nodes.map(({ html }) => html.slice(0, 120)) }));
		},
		[RULES, without ?? null] as const,
	);
	return found.map(({ id, elements }) => `${id}: ${elements.join(' | ')}`);
}
