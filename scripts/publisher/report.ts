import { PublisherFailure, reasonOf, retryDelayMs } from './failure.ts';

/**
 * What became of a change, for the editors. A success may repeat the number of a release with a later head: the
 * changes up to that head called for no other bytes, so the release contains them too. `changedCount` counts the
 * addresses that were rendered or removed; `failure` names those that could not be made and are as they were.
 */
export type Report =
	| { number: number; head: number; startedAt: string; liveAt: string; changedCount: number; failure: string | null }
	| { head: number; startedAt: string; failedAt: string; failure: string };

export interface Reporter {
	/**
	 * Sends in the background. A success makes all that is still waiting pointless, a failed build the failures; what
	 * only repeats the report before is not sent again.
	 */
	send(report: Report): void;
	/** Waits until everything is sent, at most `patienceMs`. */
	finish(patienceMs: number): Promise<void>;
}

/** Reports to `POST {cmsUrl}/api/publication/releases` until the CMS takes it; never keeps a build waiting. */
export function openReporter(
	{ cmsUrl, token }: { cmsUrl: string; token: string },
	log: (line: string) => void,
): Reporter {
	const stopping = new AbortController();
	let waiting: Report[] = [];
	let last = '';
	let sending: Promise<void> | null = null;

	async function post(report: Report) {
		const url = `${cmsUrl}/api/publication/releases`;
		const response = await fetch(url, {
			method: 'POST',
			headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
			body: JSON.stringify(report),
			signal: AbortSignal.any([stopping.signal, AbortSignal.timeout(10_000)]),
			redirect: 'error',
		});
		await response.body?.cancel();
		if (!response.ok) throw new PublisherFailure('feed.refused', `${url} answered ${response.status}`);
	}

	async function drain() {
		for (let failures = 0; !stopping.signal.aborted; ) {
			const [report] = waiting;
			if (report === undefined) return;
			try {
				await post(report);
				waiting = waiting.filter((other) => other !== report);
				failures = 0;
			} catch (error) {
				failures += 1;
				if (failures === 1) log(`The CMS did not take the report, so editors see it later: ${reasonOf(error)}`);
				await pause(retryDelayMs(failures), stopping.signal);
			}
		}
	}

	return {
		send(report) {
			const news = `${'liveAt' in report} ${report.head} ${report.failure}`;
			if (news === last) return;
			last = news;
			waiting = 'liveAt' in report ? [report] : [...waiting.filter((other) => 'liveAt' in other), report];
			sending ??= drain().finally(() => {
				sending = null;
			});
		},
		async finish(patienceMs) {
			const patience = setTimeout(() => stopping.abort(), patienceMs);
			await sending;
			clearTimeout(patience);
		},
	};
}

/** Resolves after the time or when the signal says stop, whichever comes first. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		if (signal.aborted) return resolve();
		const done = () => {
			clearTimeout(timer);
			signal.removeEventListener('abort', done);
			resolve();
		};
		const timer = setTimeout(done, ms);
		signal.addEventListener('abort', done);
	});
}
