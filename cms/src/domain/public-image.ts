/** Pictures as the public gets them. */
import type { Bilingual } from './text/locale.ts';
import type { FigureKind } from './vocabulary.ts';

/** A picture in the release. `file` is its content-addressed name: `<sha256>.<ext>`, fetched from the CMS by that name. */
export interface PublicImage {
	file: string;
	width: number;
	height: number;
	mime: string;
}

export interface Figure {
	image: PublicImage;
	kind: FigureKind;
	alt: Bilingual;
	caption: Bilingual;
	credit: Bilingual;
}
