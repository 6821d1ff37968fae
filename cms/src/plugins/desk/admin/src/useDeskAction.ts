import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { BilingualText } from '../../contract.ts';
import { problemText } from './problem.ts';
import { bothText } from './words.ts';

/** Long enough to read a list of missing fields in two languages. */
const PROBLEM_SHOWN_MS = 12_000;

export interface DeskAction {
	isBusy: boolean;
	/** Why the last request was refused; stays until the next one. */
	problem: BilingualText | null;
	/**
	 * Makes one request; `true` when it was accepted. Says how it ended, unless `accepted` finds nothing to say that
	 * the page does not show.
	 */
	perform<T>(request: () => Promise<T>, accepted: (answer: T) => BilingualText | null): Promise<boolean>;
	dismiss(): void;
}

/** Requests that change something: one at a time, their problems shown in place and as a notification. */
export function useDeskAction(): DeskAction {
	const { toggleNotification } = useNotification();
	const [isBusy, setBusy] = useState(false);
	const [problem, setProblem] = useState<BilingualText | null>(null);

	return {
		isBusy,
		problem,
		async perform(request, accepted) {
			setBusy(true);
			setProblem(null);
			try {
				const text = accepted(await request());
				if (text !== null) toggleNotification({ type: 'success', message: bothText(text) });
				return true;
			} catch (error) {
				const text = problemText(error);
				setProblem(text);
				toggleNotification({ type: 'danger', message: bothText(text), timeout: PROBLEM_SHOWN_MS });
				return false;
			} finally {
				setBusy(false);
			}
		},
		dismiss: () => setProblem(null),
	};
}
