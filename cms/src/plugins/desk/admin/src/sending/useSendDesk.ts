import { useEffect, useState } from 'react';
import { useRefetchOnFocus } from '../useRefetchOnFocus.ts';
import { useSendDeskQuery } from './api.ts';

const MOVING_POLL_MS = 2_000;
const RESTING_POLL_MS = 15_000;

const MOVING = ['preparing', 'sending', 'scheduled'];

/** The send desk, asked again often while something is on its way and whenever the window gets focus. */
export function useSendDesk() {
	const [isMoving, setMoving] = useState(false);
	const desk = useSendDeskQuery(undefined, {
		pollingInterval: isMoving ? MOVING_POLL_MS : RESTING_POLL_MS,
		refetchOnMountOrArgChange: true,
	});
	const someMoving = desk.data?.mailings.some(({ state }) => MOVING.includes(state)) ?? false;
	useEffect(() => setMoving(someMoving), [someMoving]);
	useRefetchOnFocus(desk.refetch);
	return desk;
}
