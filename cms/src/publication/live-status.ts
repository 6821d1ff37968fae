/** "Live since 14:32 / building / failed: why" for an entry, derived from the outbox and the publisher's reports. */

import type { PublicRecord, RecordType } from '../domain/publication/public-record.ts';
import type { Locale } from '../domain/text/locale.ts';
import type { LiveStatus } from '../plugins/desk/contract';
import { latestEvent } from './outbox';

const RELEASES = 'api::site-release.site-release';

/** A kind of record, and where one of it is seen on the site. */
interface RecordPlace {
	type: RecordType;
	page(locale: Locale, slug: string): string;
}

interface ReleaseRow {
	liveAt: string | null;
	failedAt: string | null;
	failure: string | null;
}

async function wasPublished(documentId: string, locale: Locale): Promise<boolean> {
	const snapshots = strapi.db.query('api::content-snapshot.content-snapshot');
	return (await snapshots.count({ where: { subjectId: documentId, locale } })) > 0;
}

export async function liveStatus(subject: RecordPlace, documentId: string, locale: Locale): Promise<LiveStatus> {
	return (await wasPublished(documentId, locale)) ? recordStatus(subject, documentId, locale) : { kind: 'never' };
}

/** The same for a record of any type, as soon as one language of it was public. */
export async function recordStatus(
	{ type, page: pageOf }: RecordPlace,
	documentId: string,
	locale: Locale,
): Promise<LiveStatus> {
	const event = await latestEvent(type, documentId);
	if (event === null) return { kind: 'never' };
	const record = event.kind === 'record' ? (JSON.parse(event.record) as PublicRecord) : null;
	const slug = record !== null && 'slug' in record ? record.slug : null;
	const page = slug === null ? null : pageOf(locale, slug);
	const releases: ReleaseRow[] = await strapi.db
		.query(RELEASES)
		.findMany({ where: { head: { $gte: event.id }, liveAt: { $notNull: true } }, orderBy: { id: 'asc' }, limit: 50 });
	// A release names the pages that could not be made for it; each of them stays as it was.
	const lacks = ({ failure }: ReleaseRow) => page !== null && failure?.includes(`${page}: `) === true;
	const live = releases.find((release) => !lacks(release)) ?? releases.at(-1);
	if (live?.liveAt) {
		const since = new Date(live.liveAt).toISOString();
		if (lacks(live)) return { kind: 'failed', at: since, reason: live.failure ?? '' };
		const isHere = record !== null && 'text' in record && record.text[locale] !== undefined;
		return page !== null && isHere ? { kind: 'live', since, url: page } : { kind: 'gone', since };
	}
	const failed: ReleaseRow | null = await strapi.db
		.query(RELEASES)
		.findOne({ where: { head: { $gte: event.id }, failedAt: { $notNull: true } }, orderBy: { id: 'desc' } });
	if (failed?.failedAt) {
		return { kind: 'failed', at: new Date(failed.failedAt).toISOString(), reason: failed.failure ?? '' };
	}
	return { kind: 'building', since: new Date(event.occurredAt).toISOString() };
}
