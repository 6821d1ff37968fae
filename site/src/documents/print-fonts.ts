/** The face of what is made to be printed: "Hind Siliguri" in two weights, for Bangla and Latin. */
import bengali from '@fontsource/hind-siliguri/files/hind-siliguri-bengali-400-normal.woff2?url';
import bengaliBold from '@fontsource/hind-siliguri/files/hind-siliguri-bengali-700-normal.woff2?url';
import latin from '@fontsource/hind-siliguri/files/hind-siliguri-latin-400-normal.woff2?url';
import latinBold from '@fontsource/hind-siliguri/files/hind-siliguri-latin-700-normal.woff2?url';
import { type Html, html } from '@mab/newsletter-templates/html.ts';

const LATIN = 'U+0000-00FF, U+2000-206F, U+20AC, U+2122, U+2190-2193, U+2212';
const BENGALI = 'U+0964-0965, U+0980-09FE, U+200C-200D, U+20B9, U+25CC';

const FACES = [
	{ file: latin, weight: 400, range: LATIN },
	{ file: latinBold, weight: 700, range: LATIN },
	{ file: bengali, weight: 400, range: BENGALI },
	{ file: bengaliBold, weight: 700, range: BENGALI },
];

/** As `@font-face` rules. */
export const PRINT_FONTS: Html = html`${FACES.map(
	({ file, weight, range }) =>
		html`@font-face{font-family:"Hind Siliguri";font-weight:${weight};src:url("${file}") format("woff2");unicode-range:${range}}`,
)}`;
