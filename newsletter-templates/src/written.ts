import { type Html, html } from './html.ts';
import { type MarkdownSetting, markdownBlocks } from './markdown.ts';
import type { Writing } from './section.ts';

/** What somebody wrote in an edition, block by block. Its headings begin at h4: h3 is an entry and h2 a section. */
export function writtenBlocks({ format, text }: Writing, setting: Pick<MarkdownSetting, 'baseUrl'> = {}): Html[] {
	if (format === 'markdown') return markdownBlocks(text, { ...setting, topHeading: 4 });
	return text.split('\n\n').map((paragraph) => html`<p>${paragraph}</p>`);
}
