/**
 * Documents for one person (letters, receipts): the CMS has their pages, this machine the browser. Each is fetched,
 * printed and brought back; nothing of it stays here.
 */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../chromium.ts';
import { reasonOf } from './failure.ts';
import { NO_NETWORK, printPersonal } from './makers/pdf.ts';
import { pause } from './report.ts';
import type { SiteBundle } from './site-bundle.ts';

/** Somebody waits for a receipt, and to ask costs the CMS a look into an index. */
const ASK_EVERY_MS = 2_000;

/** A CMS that is away or has never heard of these documents is asked less often. */
const ASK_AGAIN_MS = 15_000;

/** A page and its PDF over the network of the machine. */
const TRANSFER_TIMEOUT_MS = 60_000;

export interface PersonalPrints {
	cmsUrl: string;
	token: string;
	bundle: SiteBundle;
	signal: AbortSignal;
	log: (line: string) => void;
}

type Ask = (path: string, body?: { type: string; bytes: string | Uint8Array<ArrayBuffer> }) => Promise<Response>;

function asker({ cmsUrl, token, signal }: PersonalPrints): Ask {
	return async (path, body) => {
		const response = await fetch(`${cmsUrl}/api/publication/print-jobs/${path}`, {
			method: 'POST',
			headers: { Authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'Content-Type': body.type }) },
			redirect: 'error',
			signal: AbortSignal.any([signal, AbortSignal.timeout(TRANSFER_TIMEOUT_MS)]),
			...(body === undefined ? {} : { body: body.bytes }),
		});
		if (!response.ok) throw new Error(`The CMS answered ${response.status} about documents to print.`);
		return response;
	};
}

/** Prints everything that waits. Answers how many. */
export async function printWaiting(input: PersonalPrints): Promise<number> {
	const ask = asker(input);
	let browser: Browser | null = null;
	let count = 0;
	try {
		for (;;) {
			const answer = await ask('next');
			if (answer.status === 204) return count;
			const { id, html } = (await answer.json()) as { id: number; html: string };
			try {
				browser ??= await launchBrowser([NO_NETWORK]);
				const pdf = await printPersonal(browser, html, input.bundle);
				await ask(String(id), { type: 'application/pdf', bytes: new Uint8Array(pdf) });
				count += 1;
			} catch (error) {
				input.signal.throwIfAborted();
				input.log(`Document ${id} could not be printed: ${reasonOf(error)}`);
				await ask(String(id), { type: 'application/json', bytes: JSON.stringify({ fault: reasonOf(error) }) });
			}
		}
	} finally {
		await browser?.close().catch(() => {});
	}
}

/** Until the signal says stop. A CMS that is away is tried again without a word: the feed says so already. */
export async function printForever(input: PersonalPrints): Promise<void> {
	while (!input.signal.aborted) {
		let wait = ASK_EVERY_MS;
		try {
			await printWaiting(input);
		} catch {
			wait = ASK_AGAIN_MS;
		}
		await pause(wait, input.signal);
	}
}
