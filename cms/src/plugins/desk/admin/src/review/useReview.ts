import { useEffect, useState } from 'react';
import { useReviewQuery } from '../api.ts';
import type { ReviewKey } from '../reviewed.ts';
import { useRefetchOnFocus } from '../useRefetchOnFocus.ts';

/** A publication takes about a second, so somebody who waits for it sees it arrive. */
const BUILDING_POLL_MS = 2_000;

/** The address of the preview is good for 15 minutes, so the one behind the link must be younger. */
const IDLE_POLL_MS = 5 * 60_000;

/** The review of an entry, kept fresh: quickly while its publication is being built, and whenever the window gets focus. */
export function useReview(entry: ReviewKey) {
	const [isBuilding, setBuilding] = useState(false);
	const review = useReviewQuery(entry, { pollingInterval: isBuilding ? BUILDING_POLL_MS : IDLE_POLL_MS });
	const liveKind = review.data?.live.kind;
	useEffect(() => setBuilding(liveKind === 'building'), [liveKind]);
	useRefetchOnFocus(review.refetch);
	return review;
}
