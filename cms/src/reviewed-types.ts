import type { ReviewedType } from './domain/publish-requirements.ts';

export const REVIEWED_UIDS = [
	'api::practice.practice',
	'api::governance-change.governance-change',
	'api::learning-event.learning-event',
	'api::report.report',
] as const;
export type ReviewedUid = (typeof REVIEWED_UIDS)[number];

/** The name of the public record that each reviewed content type becomes, and where it lives on the site. */
export const REVIEWED: Record<ReviewedUid, { type: ReviewedType; path: string }> = {
	'api::practice.practice': { type: 'practice', path: 'practices' },
	'api::governance-change.governance-change': { type: 'governanceChange', path: 'governance' },
	'api::learning-event.learning-event': { type: 'learningEvent', path: 'events' },
	'api::report.report': { type: 'report', path: 'reports' },
};

export function isReviewedUid(uid: string): uid is ReviewedUid {
	return (REVIEWED_UIDS as readonly string[]).includes(uid);
}
