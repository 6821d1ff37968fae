/** Reading and marking the language versions of a reviewed entry. */
import { createHash } from 'node:crypto';
import type { Content } from '../domain/practice/content.ts';
import { isReviewState, type ReviewState } from '../domain/practice/practice-review.ts';
import type { Locale } from '../domain/text/locale.ts';
import { contentName } from '../publication/media';
import type { EntryRow } from '../publication/reviewed-records';
import type { ReviewedUid } from '../reviewed-types';
import { contentHash, contentOf, populateOf, uploadsIn } from './entry-content';

export interface Draft {
	row: EntryRow;
	locale: Locale;
	state: ReviewState;
	content: Content;
	hash: string;
}

/** The stored drafts of an entry by language, with everything `contentOf` reads. */
export async function draftsOf(uid: ReviewedUid, documentId: string): Promise<Map<Locale, Draft>> {
	const rows: EntryRow[] = await strapi.db
		.query(uid)
		.findMany({ where: { documentId, publishedAt: null }, populate: populateOf(uid) });
	return new Map(
		rows.map((row) => {
			const content = contentOf(uid, row);
			// Strapi does not enforce defaults on rows of older schemas: one without a state is a draft.
			const state = isReviewState(row.reviewState) ? row.reviewState : 'draft';
			return [row.locale, { row, locale: row.locale, state, content, hash: contentHash(content) }];
		}),
	);
}

/** The published rows of an entry. */
export function publishedRowsOf(uid: ReviewedUid, documentId: string): Promise<EntryRow[]> {
	return strapi.db
		.query(uid)
		.findMany({ where: { documentId, publishedAt: { $notNull: true } }, populate: populateOf(uid) });
}

/** The languages in which the entry is public now. */
export async function liveLocales(uid: ReviewedUid, documentId: string): Promise<Locale[]> {
	const rows: { locale: Locale }[] = await strapi.db
		.query(uid)
		.findMany({ where: { documentId, publishedAt: { $notNull: true } }, select: ['locale'] });
	return [...new Set(rows.map(({ locale }) => locale))];
}

/** Sets the review state of a draft. Only this and `markPublished` write that column. */
export async function markState(
	uid: ReviewedUid,
	documentId: string,
	locale: Locale,
	state: ReviewState,
): Promise<void> {
	await strapi.db
		.query(uid)
		.updateMany({ where: { documentId, locale, publishedAt: null }, data: { reviewState: state } });
}

/** Marks draft and published row in one statement, so that Strapi does not take the draft for a newer one. */
export async function markPublished(uid: ReviewedUid, documentId: string, locale: Locale): Promise<void> {
	const reviewState: ReviewState = 'published';
	await strapi.db.query(uid).updateMany({ where: { documentId, locale }, data: { reviewState } });
}

/**
 * What an approval is bound to: the content and the bytes of its pictures and files. The media library can replace the
 * bytes behind an upload, which changes nothing in the entry itself.
 */
export async function approvalHash(uid: ReviewedUid, { row, hash }: Draft): Promise<string> {
	const names = await Promise.all(uploadsIn(uid, row).map(contentName));
	return createHash('sha256')
		.update(JSON.stringify([hash, ...names.map(({ file }) => file)]))
		.digest('hex');
}
