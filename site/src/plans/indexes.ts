/** What machines read to find the pages. */
import { robots, sitemaps } from '../sitemap.ts';
import type { PlanPart } from './context.ts';
import { fileAt } from './context.ts';

export const indexes: PlanPart = function* ({ content, siteUrl }) {
	for (const file of [robots(siteUrl), ...sitemaps(content, siteUrl)]) yield fileAt(file);
};
