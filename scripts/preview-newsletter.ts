/**
 * Writes the example editions of the newsletter, in everything they become, as pages into a folder:
 *
 *     node scripts/preview-newsletter.ts [folder]
 *
 * One page an example, and two that put the ordinary edition into both languages. Nothing is sent and nothing is served.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { mailPicture, picturesOf } from '@mab/cms/domain/edition-content.ts';
import { editionExamples } from '@mab/newsletter-templates/edition.examples.ts';
import { html } from '@mab/newsletter-templates/html.ts';
import { editionPreview } from '@mab/newsletter-templates/preview.ts';
import sharp from 'sharp';
import { ROOT } from './environment.ts';

const folder = path.resolve(process.argv[2] ?? path.join(ROOT, 'data', 'newsletter-preview'));
const siteUrl = pathToFileURL(folder).href;
const illustrations = path.join(ROOT, 'scripts', 'seed', 'illustrations');
/** Which drawing stands for which picture of the examples. */
const DRAWINGS = ['housing', 'sanitation', 'revenue', 'water'] as const;

const face = (script: 'bengali' | 'latin', weight: 400 | 700, range: string) =>
	html`@font-face{font-family:"Hind Siliguri";font-weight:${weight};src:url("${siteUrl}/fonts/hind-siliguri-${script}-${weight}-normal.woff2") format("woff2");unicode-range:${range}}`;
const BANGLA = 'U+0964-0965,U+0980-09FE,U+200C-200D,U+20B9,U+25CC';
const LATIN = 'U+0000-00FF,U+2000-206F,U+20AC,U+2122,U+2190-2193,U+2212';
const fonts = html`${[face('bengali', 400, BANGLA), face('bengali', 700, BANGLA), face('latin', 400, LATIN), face('latin', 700, LATIN)]}`;

for (const each of ['media', 'fonts']) mkdirSync(path.join(folder, each), { recursive: true });
copyFileSync(path.join(ROOT, 'site', 'public', 'newsletter-logo.png'), path.join(folder, 'newsletter-logo.png'));
for (const [script, weight] of [
	['bengali', 400],
	['bengali', 700],
	['latin', 400],
	['latin', 700],
] as const) {
	const file = `hind-siliguri-${script}-${weight}-normal.woff2`;
	const font = import.meta.resolve(`@fontsource/hind-siliguri/files/${file}`);
	copyFileSync(new URL(font), path.join(folder, 'fonts', file));
}

const pictures = Object.values(editionExamples).flatMap(picturesOf);
const files = new Map(pictures.map(({ image }) => [image.file, image]));
for (const [index, image] of [...files.values()].entries()) {
	const drawing = readFileSync(path.join(illustrations, `${DRAWINGS[index % DRAWINGS.length]}.svg`));
	const photo = await sharp(drawing, { density: 200 })
		.resize(image.width, image.height, { fit: 'cover' })
		.jpeg()
		.toBuffer();
	writeFileSync(path.join(folder, 'media', image.file), photo);
	const copy = mailPicture(image);
	writeFileSync(path.join(folder, copy.path), await sharp(photo).resize(copy.width).jpeg().toBuffer());
}

for (const [name, edition] of Object.entries(editionExamples)) {
	const page = editionPreview({ [edition.locale]: edition }, { siteUrl, fonts });
	writeFileSync(path.join(folder, `${name.replace(/\W+/g, '-')}.html`), page);
}
const { bangla, english } = editionExamples;
writeFileSync(path.join(folder, 'index.html'), editionPreview({ bn: bangla, en: english }, { siteUrl, fonts }));
console.info(`${path.join(folder, 'index.html')} and ${Object.keys(editionExamples).length} more pages are written.`);
