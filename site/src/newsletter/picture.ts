/** A picture of an edition as the site shows it: with its narrower copies, for the templates to put into their page. */
import type { EditionPicture } from '@mab/cms/domain/publication/edition-content.ts';
import { type Html, html } from '@mab/newsletter-templates/html.ts';
import { addressOf } from '../addresses.ts';
import { sourcesOf } from '../pictures.ts';

/** As wide as a column of text. */
const SIZES = '(min-width: 48rem) 46rem, 100vw';

/** No edition begins with a picture: none of them is loaded before it is near, unless the page shows it at once. */
export function editionPicture({ image, alt }: EditionPicture, loading: 'lazy' | 'eager' = 'lazy'): Html {
	const sources = sourcesOf(image).map(
		({ type, srcset }) => html`<source type="${type}" srcset="${srcset}" sizes="${SIZES}">`,
	);
	// The media library knows no size of a file that it could not read.
	const size = image.width > 0 && html` width="${image.width}" height="${image.height}"`;
	return html`<picture>${sources}<img src="${addressOf.media(image.file)}" alt="${alt}"${size} loading="${loading}"${loading === 'eager' && html` fetchpriority="high"`} decoding="async"></picture>`;
}
