import type { ReviewedType } from './domain/practice/publish-requirements.ts';
import type { Locale } from './domain/text/locale.ts';

export const REVIEWED_UIDS = [
	'api::practice.practice',
	'api::governance-change.governance-change',
	'api::learning-event.learning-event',
	'api::report.report',
	'api::acknowledgement.acknowledgement',
] as const;
export type ReviewedUid = (typeof REVIEWED_UIDS)[number];

interface Reviewed {
	/** The name of the public record that the content type becomes. */
	type: ReviewedType;
	/** Where the record is seen on the site. */
	page(locale: Locale, slug: string): string;
}

const pageIn =
	(folder: string): Reviewed['page'] =>
	(locale, slug) =>
		`/${locale}/${folder}/${slug}/`;

export const REVIEWED: Record<ReviewedUid, Reviewed> = {
	'api::practice.practice': { type: 'practice', page: pageIn('practices') },
	'api::governance-change.governance-change': { type: 'governanceChange', page: pageIn('governance') },
	'api::learning-event.learning-event': { type: 'learningEvent', page: pageIn('events') },
	'api::report.report': { type: 'report', page: pageIn('reports') },
	// It has no page of its own: wherever else it stands, it stands here.
	'api::acknowledgement.acknowledgement': { type: 'acknowledgement', page: (locale) => `/${locale}/about/` },
};

export function isReviewedUid(uid: string): uid is ReviewedUid {
	return (REVIEWED_UIDS as readonly string[]).includes(uid);
}
