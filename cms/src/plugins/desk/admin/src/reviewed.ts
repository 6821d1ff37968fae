import { isLocale } from '../../../../domain/text/locale.ts';
import { isReviewedUid } from '../../../../reviewed-types.ts';
import type { ReviewedUid } from '../../contract.ts';
import type { EntryContext } from './contentManager.ts';

/** One entry in one language: what a review is about. */
export interface ReviewKey {
	uid: ReviewedUid;
	documentId: string;
	locale: 'bn' | 'en';
}

/** `null` while nothing is stored in the language on the screen. */
export function reviewKeyOf({ model, documentId, document }: EntryContext): ReviewKey | null {
	const locale = document?.locale;
	if (!isReviewedUid(model) || documentId === undefined || !isLocale(locale)) return null;
	return { uid: model, documentId, locale };
}
