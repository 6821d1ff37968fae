/**
 * What the publisher makes beside pages, with tools that no page needs: Chromium, an image encoder, a text shaper.
 * A recipe is plain data. The makers are in scripts/publisher/makers.
 */
import type { SocialCard } from '@mab/newsletter-templates/social-card.ts';

export type Recipe =
	/** A picture of 1200 × 630 for links in chats and networks. PNG. */
	| { make: 'card'; card: SocialCard }
	/** A narrower copy of a photo; `file` is the content-addressed name of the photo. */
	| { make: 'picture'; file: string; width: number; format: PictureFormat }
	/** A page of the plan, printed. The page itself may be unpublished (`isPublished: false`). */
	| { make: 'pdf'; page: string; paper: Paper }
	/** A ZIP archive: rendered addresses and media files under new names. */
	| { make: 'archive'; members: ArchiveMember[] };

/** JPEG is for mails alone: a browser takes the others, Outlook takes neither. */
export type PictureFormat = 'avif' | 'webp' | 'jpeg';
/** `A4-bleed` has 3 mm more on each side, which a print shop cuts off, and 7 mm more for the marks where to cut. */
export type Paper = 'A4' | 'A4-bleed' | 'A3' | 'A1';

/** One file of an archive: the bytes of a planned address (a page, a file or a document made by one). */
export interface ArchiveMember {
	/** In the archive, ASCII. */
	name: string;
	/** A `render` address of the plan, or `/media/{file}`. */
	path: string;
}
