import { useEffect, useState } from 'react';
import { useReleasesQuery } from '../api.ts';
import { useRefetchOnFocus } from '../useRefetchOnFocus.ts';

const BUILDING_POLL_MS = 2_000;

/** The newest releases, asked again while one of them is being built and whenever the window gets focus. */
export function useReleases() {
	const [isBuilding, setBuilding] = useState(false);
	const releases = useReleasesQuery(undefined, {
		pollingInterval: isBuilding ? BUILDING_POLL_MS : 0,
		refetchOnMountOrArgChange: true,
	});
	const someBuilding = releases.data?.releases.some(({ liveAt, failedAt }) => liveAt === null && failedAt === null);
	useEffect(() => setBuilding(someBuilding === true), [someBuilding]);
	useRefetchOnFocus(releases.refetch);
	return releases;
}
