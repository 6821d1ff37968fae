import type { Core } from '@strapi/strapi';
import { problems } from '../../../domain/problem.ts';
import { isLocale, otherLocale } from '../../../domain/text/locale.ts';
import { draftsOf } from '../../../gate/drafts';
import type { ReleaseList } from '../../../plugins/desk/contract';
import { feedHead, feedLines, publicationHistory } from '../../../publication/outbox';
import { isValidPreview } from '../../../publication/preview-address';
import { renderByPublisher } from '../../../publication/render-preview';
import { reviewedRecord } from '../../../publication/reviewed-records';
import { nextAnnouncement } from '../../../publication/signal';
import { isReviewedUid, REVIEWED } from '../../../reviewed-types';

const RELEASES = 'api::site-release.site-release';

/** How often a waiting feed reader looks for news that another process committed. */
const POLL_MILLISECONDS = 500;

interface PreviewRequest {
	uid: string;
	documentId: string;
	locale: string;
	expires: number;
	signature: string;
}

const instantOrNull = (value: unknown): Date | null => {
	if (typeof value !== 'string') return null;
	const instant = new Date(value);
	return Number.isNaN(instant.getTime()) ? null : instant;
};

export default ({ strapi }: { strapi: Core.Strapi }) => ({
	/** The feed lines after `since`, at once or as soon as there is news. */
	async feed({ since, waitSeconds }: { since: number; waitSeconds: number }): Promise<AsyncGenerator<Buffer | string>> {
		const deadline = Date.now() + waitSeconds * 1000;
		// A head behind the reader means a restored database: answer at once so that it can start again.
		while ((await feedHead()) === since && Date.now() < deadline) {
			await nextAnnouncement(Math.min(POLL_MILLISECONDS, Math.max(0, deadline - Date.now())));
		}
		return feedLines(since);
	},

	/** Stores a report of the publisher. Throws `input.invalid`. */
	async recordRelease(body: Record<string, unknown>): Promise<void> {
		const startedAt = instantOrNull(body.startedAt);
		const head = Number(body.head);
		if (startedAt === null || !Number.isInteger(head)) throw problems.invalidInput({ detail: 'head or startedAt' });
		const number = Number.isInteger(Number(body.number)) ? Number(body.number) : null;
		const liveAt = instantOrNull(body.liveAt);
		const failure = typeof body.failure === 'string' ? body.failure.slice(0, 2000) : null;
		// A restarted publisher reports the live release again; the first report is the one that says since when.
		const same = { number, head, failure, liveAt: { $notNull: true } };
		if (liveAt !== null && (await strapi.db.query(RELEASES).count({ where: same })) > 0) return;
		await strapi.db.query(RELEASES).create({
			data: {
				number,
				head,
				startedAt,
				liveAt,
				failedAt: instantOrNull(body.failedAt),
				failure,
				changedCount: Number.isInteger(Number(body.changedCount)) ? Number(body.changedCount) : null,
			},
		});
	},

	async releases(): Promise<ReleaseList> {
		const rows = await strapi.db.query(RELEASES).findMany({ orderBy: { id: 'desc' }, limit: 50 });
		const iso = (value: string | null) => (value === null ? null : new Date(value).toISOString());
		return {
			releases: rows.map((row: Record<string, never>) => ({
				number: row.number ?? 0,
				startedAt: iso(row.startedAt ?? null) ?? '',
				liveAt: iso(row.liveAt ?? null),
				failedAt: iso(row.failedAt ?? null),
				failure: row.failure ?? null,
				changedCount: row.changedCount ?? 0,
			})),
		};
	},

	/** The page of the stored draft as the site would show it, rendered by the publisher, which keeps nothing of it. */
	async preview(request: PreviewRequest): Promise<string> {
		const { uid, documentId, locale, expires, signature } = request;
		if (!isValidPreview({ uid, documentId, locale }, expires, signature)) throw problems.previewExpired({});
		if (!isReviewedUid(uid) || !isLocale(locale)) throw problems.invalidInput({ detail: 'uid or locale' });
		const drafts = await draftsOf(uid, documentId);
		const rows = [drafts.get(locale), drafts.get(otherLocale(locale))].flatMap((draft) => (draft ? [draft.row] : []));
		const [shown] = rows;
		if (shown === undefined) throw problems.notFound({ what: uid, id: documentId });
		const missing = ['title', 'slug'].filter((field) => !shown[field]);
		if (missing.length > 0) throw problems.previewIncomplete({ missing });
		const { type, page } = REVIEWED[uid];
		const now = new Date().toISOString();
		const history = await publicationHistory(type, documentId);
		const uploads = new Map<string, string>();
		const record = await reviewedRecord(shown, rows, {
			type,
			formerSlugs: [],
			version: history.count + 1,
			firstPublishedAt: history.firstAt ?? now,
			now,
			confirmedOn: null,
			publishedAt: {},
			onMedia: async (file, { url }) => {
				uploads.set(file, url);
			},
		});
		const html = await renderByPublisher({ record, path: page(locale, String(shown.slug)) });
		// A picture that is not published yet is in no release; the editor sees it where it was uploaded.
		return [...uploads].reduce((page, [file, url]) => page.replaceAll(`/media/${file}`, url), html);
	},
});
