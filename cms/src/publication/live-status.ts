/** "Live since 14:32 / building / failed: why" for an entry, derived from the outbox and the publisher's reports. */
import type { Locale } from '../domain/locale.ts';
import type { PublicRecord, RecordType } from '../domain/public-record.ts';
import type { ReviewedType } from '../domain/publish-requirements.ts';
import type { LiveStatus } from '../plugins/desk/contract';
import { latestEvent } from './outbox';

const RELEASES = 'api::site-release.site-release';

interface ReleaseRow {
	liveAt: string | null;
	failedAt: string | null;
	failure: string | null;
}

async function wasPublished(documentId: string, locale: Locale): Promise<boolean> {
	const snapshots = strapi.db.query('api::content-snapshot.content-snapshot');
	return (await snapshots.count({ where: { subjectId: documentId, locale } })) > 0;
}

export async function liveStatus(
	{ type, path }: { type: ReviewedType; path: string },
	documentId: string,
	locale: Locale,
): Promise<LiveStatus> {
	return (await wasPublished(documentId, locale))
		? recordStatus({ type, path }, documentId, locale)
		: { kind: 'never' };
}

/** The same for a record of any type, as soon as one language of it was public. */
export async function recordStatus(
	{ type, path }: { type: RecordType; path: string },
	documentId: string,
	locale: Locale,
): Promise<LiveStatus> {
	const event = await latestEvent(type, documentId);
	if (event === null) return { kind: 'never' };
	const record = event.kind === 'record' ? (JSON.parse(event.record) as PublicRecord) : null;
	const slug = record !== null && 'slug' in record ? record.slug : null;
	const page = slug === null ? null : `/${locale}/${path}/${slug}/`;
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
