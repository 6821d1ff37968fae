import { createHash } from 'node:crypto';
import { PublisherFailure } from './failure.ts';

/** Fetches the bytes of one picture or document by its content-addressed name. */
export type FetchMedia = (file: string) => Promise<Uint8Array>;

/** The hash in a content-addressed name `<sha256>.<ext>`. Throws PublisherFailure `plan.invalid` for any other name. */
export function objectOfMedia(file: string): string {
	const hash = /^([0-9a-f]{64})\.[a-z0-9]{1,8}$/.exec(file)?.[1];
	if (hash === undefined) {
		throw new PublisherFailure('plan.invalid', `The file name "${file}" does not carry the hash of its content.`);
	}
	return hash;
}

/** A picture or document of 25 MB over a slow office line. */
const TRANSFER_TIMEOUT_MS = 120_000;

/** The CMS says that it does not have the file. */
const GONE_STATUSES = [404, 410];

/**
 * Fetches from the CMS. What arrives must be what the name says, so that a broken transfer is never published.
 *
 * Throws PublisherFailure `media.missing` or `media.corrupt` for this file alone, `media.unavailable` when no file can
 * be had at the moment.
 */
export function mediaFetcher(cms: { cmsUrl: string; token: string }, stop: AbortSignal): FetchMedia {
	const { cmsUrl, token } = cms;
	return async (file) => {
		const url = `${cmsUrl}/api/publication/media/${file}`;
		let response: Response;
		let bytes: Uint8Array;
		try {
			response = await fetch(url, {
				headers: { Authorization: `Bearer ${token}` },
				redirect: 'error',
				signal: AbortSignal.any([stop, AbortSignal.timeout(TRANSFER_TIMEOUT_MS)]),
			});
			bytes = new Uint8Array(await response.arrayBuffer());
		} catch (cause) {
			stop.throwIfAborted();
			throw new PublisherFailure('media.unavailable', `${url} could not be fetched. Is the CMS running?`, { cause });
		}
		if (GONE_STATUSES.includes(response.status)) {
			throw new PublisherFailure('media.missing', `${url} answered ${response.status}. Is the file still there?`);
		}
		if (response.status !== 200) {
			throw new PublisherFailure('media.unavailable', `${url} answered ${response.status}. Is the CMS well?`);
		}
		if (createHash('sha256').update(bytes).digest('hex') !== objectOfMedia(file)) {
			throw new PublisherFailure('media.corrupt', `${url} answered ${bytes.length} bytes that are not this file.`);
		}
		return bytes;
	};
}
