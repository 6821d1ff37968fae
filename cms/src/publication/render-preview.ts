/** Pages of records that are not public, in the layout of the site. */
import { problems } from '../domain/problem.ts';
import type { PublicRecord } from '../domain/publication/public-record.ts';

/** The page at the path as it would be with the record. The publisher keeps nothing of it. Throws `preview.unavailable`. */
export async function renderByPublisher(body: { record: PublicRecord; path: string }): Promise<string> {
	const publisherUrl = process.env.PUBLISHER_URL ?? 'http://127.0.0.1:1338';
	let response: Response;
	try {
		response = await fetch(`${publisherUrl}/preview`, {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				authorization: `Bearer ${process.env.PUBLICATION_TOKEN ?? ''}`,
			},
			body: JSON.stringify(body),
			signal: AbortSignal.timeout(10_000),
		});
	} catch (cause) {
		strapi.log.warn(`The publisher at ${publisherUrl} does not answer: ${String(cause)}`);
		throw problems.previewUnavailable({});
	}
	if (!response.ok) {
		strapi.log.warn(`The publisher answered ${response.status} to a preview: ${(await response.text()).slice(0, 500)}`);
		throw problems.previewUnavailable({ publisherStatus: response.status });
	}
	return response.text();
}
