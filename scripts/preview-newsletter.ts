/**
 * Writes the example editions of the newsletter, in everything they become, as pages into a folder:
 *
 *     node scripts/preview-newsletter.ts [folder]
 *
 * One page an example, and `index.html` with the ordinary edition in both languages. Nothing is sent or served: pictures
 * and fonts stand inside the pages.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { EditionContent } from '@mab/cms/domain/publication/edition-content.ts';
import { mailPicture, picturesOf } from '@mab/cms/domain/publication/edition-content.ts';
import type { Localised } from '@mab/cms/domain/text/locale.ts';
import { editionExamples } from '@mab/newsletter-templates/edition.examples.ts';
import { html } from '@mab/newsletter-templates/html.ts';
import { editionPreview } from '@mab/newsletter-templates/preview.ts';
import sharp from 'sharp';
import { ROOT } from './environment.ts';

const folder = path.resolve(process.argv[2] ?? path.join(ROOT, 'data', 'newsletter-preview'));
const SITE = 'https://practices.example.org';
/** Which drawing stands for which picture of the examples. */
const DRAWINGS = ['housing', 'sanitation', 'revenue', 'water'] as const;
/** Pixels. Every frame holds its pictures. */
const PICTURE_WIDTH = 640;
const RANGES = {
	bengali: 'U+0964-0965,U+0980-09FE,U+200C-200D,U+20B9,U+25CC',
	latin: 'U+0000-00FF,U+2000-206F,U+20AC,U+2122,U+2190-2193,U+2212',
};

const dataUrl = (mime: string, bytes: Uint8Array) => `data:${mime};base64,${Buffer.from(bytes).toString('base64')}`;

const faces = (['bengali', 'latin'] as const).flatMap((script) =>
	([400, 700] as const).map((weight) => {
		const file = import.meta.resolve(`@fontsource/hind-siliguri/files/hind-siliguri-${script}-${weight}-normal.woff2`);
		const font = dataUrl('font/woff2', readFileSync(new URL(file)));
		return html`@font-face{font-family:"Hind Siliguri";font-weight:${weight};src:url("${font}") format("woff2");unicode-range:${RANGES[script]}}`;
	}),
);

/** What stands at the addresses of pictures that no site has. */
async function pictures(): Promise<Map<string, string>> {
	const drawn = ['newsletter-logo.png', 'questionnaire-icon.png'].map((file): [string, string] => [
		`${SITE}/${file}`,
		dataUrl('image/png', readFileSync(path.join(ROOT, 'site', 'public', file))),
	]);
	const shown = new Map(drawn);
	const images = Object.values(editionExamples).flatMap(picturesOf);
	for (const [index, { image }] of images.entries()) {
		const drawing = path.join(ROOT, 'scripts', 'seed', 'illustrations', `${DRAWINGS[index % DRAWINGS.length]}.svg`);
		const height = Math.round((PICTURE_WIDTH * image.height) / image.width);
		const bytes = await sharp(readFileSync(drawing)).resize(PICTURE_WIDTH, height, { fit: 'cover' }).jpeg().toBuffer();
		for (const at of [mailPicture(image).path, `/media/${image.file}`]) {
			for (const origin of [SITE, '']) {
				if (!shown.has(origin + at)) shown.set(origin + at, dataUrl('image/jpeg', bytes));
			}
		}
	}
	return shown;
}

const shown = await pictures();
mkdirSync(folder, { recursive: true });

function write(name: string, editions: Localised<EditionContent>): void {
	let page = editionPreview(editions, { siteUrl: SITE, fonts: html`${faces}` });
	for (const [url, data] of shown) page = page.replaceAll(`src=&quot;${url}&quot;`, `src=&quot;${data}&quot;`);
	writeFileSync(path.join(folder, `${name}.html`), page);
}

for (const [name, edition] of Object.entries(editionExamples)) {
	write(name.replace(/\W+/g, '-'), { [edition.locale]: edition });
}
write('index', { bn: editionExamples.bangla, en: editionExamples.english });
console.info(`${path.join(folder, 'index.html')} and ${Object.keys(editionExamples).length} more pages are written.`);
