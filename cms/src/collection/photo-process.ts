/**
 * The process that draws photos: it takes one wish after another from the CMS that started it, and ends with it. What a
 * hostile picture breaks in the decoder is this process and nothing else.
 */
import type { AttachmentFault } from '../domain/response/attachment.ts';
import { type KeptPhoto, makeAnew, type PhotoWish } from './photo.ts';

export interface PhotoAnswer {
	made: KeptPhoto | AttachmentFault | null;
	/** What went wrong here, which says nothing about the photo: a full disk. `null` for nothing. */
	failure: string | null;
}

process.on('message', (wish: PhotoWish) => {
	makeAnew(wish).then(
		(made) => answer({ made, failure: null }),
		(error: unknown) => answer({ made: null, failure: error instanceof Error ? error.message : String(error) }),
	);
});
process.on('disconnect', () => process.exit());

function answer(message: PhotoAnswer): void {
	// The CMS may be gone; nothing is lost: the photo still waits.
	process.send?.(message, () => undefined);
}
