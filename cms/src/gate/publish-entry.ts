/** What happens around a publication and a withdrawal: the checks before, and the record, snapshot and audit after. */
import type { Actor } from '../actor';
import { isShownOn } from '../domain/practice/acknowledgement.ts';
import { approvedHash, contributorsSincePublication } from '../domain/practice/contributors.ts';
import { decide } from '../domain/practice/practice-review.ts';
import { type ExpertViewFacts, missingToPublish } from '../domain/practice/publish-requirements.ts';
import { type MissingItem, problems } from '../domain/problem.ts';
import type { RecordType } from '../domain/publication/public-record.ts';
import { dhakaDay } from '../domain/text/dhaka-time.ts';
import type { Locale } from '../domain/text/locale.ts';
import { keepPublicMedia } from '../publication/media';
import {
	inTurn,
	publicationHistory,
	publicRecordOf,
	publicSlugs,
	publishRecord,
	retireRecord,
} from '../publication/outbox';
import { publicConfirmation } from '../publication/public-confirmation';
import { type ReviewedRecord, reviewedRecord } from '../publication/reviewed-records';
import { REVIEWED, type ReviewedUid } from '../reviewed-types';
import { auditOf, writeAudit } from './audit';
import { approvalHash, type Draft, draftsOf, liveLocales, markPublished, markState, publishedRowsOf } from './drafts';
import { relatedIds } from './entry-content';

/** Everything that keeps the draft from being published. */
export async function missingOf(uid: ReviewedUid, draft: Draft): Promise<MissingItem[]> {
	const expertViews: ExpertViewFacts[] = await strapi.db
		.query('api::expert-view.expert-view')
		.findMany({ where: { documentId: { $in: relatedIds(draft.content.expertViews) } }, select: ['consentGiven'] });
	return missingToPublish({
		type: REVIEWED[uid].type,
		locale: draft.locale,
		content: draft.content,
		expertViews: expertViews.map(({ consentGiven }) => ({ consentGiven: consentGiven === true })),
	});
}

/** Throws `publish.not-approved`, `publish.incomplete`, `entry.missing-locale` or a review problem. */
export async function checkPublishable(
	uid: ReviewedUid,
	documentId: string,
	locales: readonly Locale[],
	actor: Actor,
): Promise<Draft[]> {
	const drafts = await draftsOf(uid, documentId);
	if (drafts.size === 0) throw problems.notFound({ what: uid, id: documentId });
	const chosen = locales.map((locale) => {
		const draft = drafts.get(locale);
		if (draft === undefined) throw problems.missingLocale({ locale });
		return draft;
	});
	const audit = await auditOf(documentId);
	// The approval is of one text: a draft that was changed past the gate is not the approved one.
	const refused: Draft[] = [];
	for (const draft of chosen) {
		const isApproved =
			draft.state === 'approved' && approvedHash(audit, draft.locale) === (await approvalHash(uid, draft));
		if (!isApproved) refused.push(draft);
	}
	if (refused.length > 0) {
		throw problems.notApproved({
			locales: refused.map(({ locale }) => locale),
			states: refused.map(({ state }) => state),
		});
	}
	const missing = (await Promise.all(chosen.map((draft) => missingOf(uid, draft)))).flat();
	if (missing.length > 0) throw problems.incomplete({ missing });
	for (const { state, locale } of chosen) {
		decide({
			from: state,
			decision: 'publish',
			roles: actor.roles,
			actorId: actor.id,
			contributorIds: contributorsSincePublication(audit, locale),
			reason: '',
			isLive: false,
		});
	}
	return chosen;
}

/** Records a publication that Strapi has just carried out: state, snapshot, public record, audit. */
export async function recordPublication(uid: ReviewedUid, drafts: readonly Draft[], actor: Actor): Promise<void> {
	const now = new Date().toISOString();
	const documentId = drafts[0]?.row.documentId;
	if (documentId === undefined) return;
	const locales = drafts.map(({ locale }) => locale);
	const record = await recordToPublish(uid, documentId, { locales, now });
	await (isDue(record, now) ? publishRecord(record) : retireRecord(record.type, documentId));
	for (const draft of drafts) {
		await takeSnapshot(uid, draft, actor, now);
		await markPublished(uid, documentId, draft.locale);
		await writeAudit({
			actor,
			action: 'review.publish',
			uid,
			documentId,
			locale: draft.locale,
			from: 'approved',
			to: 'published',
			contentHash: draft.hash,
		});
	}
}

/** The record as of now. `locales` are the languages just published; the shared facts come from the first of them. */
export async function recordToPublish(
	uid: ReviewedUid,
	documentId: string,
	{ locales, now }: { locales: readonly Locale[]; now: string },
): Promise<ReviewedRecord> {
	const { type } = REVIEWED[uid];
	const published = await publishedRowsOf(uid, documentId);
	const previous = (await publicRecordOf(type, documentId)) as ReviewedRecord | null;
	const history = await publicationHistory(type, documentId);
	const shared = published.find(({ locale }) => locales.includes(locale));
	if (shared === undefined) throw new Error(`${uid} ${documentId} was published in no language.`);
	const publishedAt = Object.fromEntries(
		published.map(({ locale }) => [
			locale,
			locales.includes(locale) ? now : (previous?.text[locale]?.publishedAt ?? now),
		]),
	);
	const slugs = await publicSlugs(type, documentId);
	return reviewedRecord(shared, published, {
		type,
		formerSlugs: slugs.filter((slug) => slug !== shared.slug),
		version: history.count + 1,
		firstPublishedAt: history.firstAt ?? now,
		now,
		confirmedOn: type === 'practice' ? await inTurn((trx) => publicConfirmation(trx, documentId)) : null,
		publishedAt,
		onMedia: keepPublicMedia,
	});
}

/** An acknowledgement is public between its days alone; everything else from the moment of its publication. */
function isDue(record: ReviewedRecord, now: string): boolean {
	return record.type !== 'acknowledgement' || isShownOn(record, dhakaDay(new Date(now)));
}

async function takeSnapshot(uid: ReviewedUid, draft: Draft, actor: Actor, takenAt: string): Promise<void> {
	const query = strapi.db.query('api::content-snapshot.content-snapshot');
	const { documentId } = draft.row;
	const earlier = await query.count({ where: { subjectId: documentId, locale: draft.locale } });
	await query.create({
		data: {
			subjectUid: uid,
			subjectId: documentId,
			locale: draft.locale,
			version: earlier + 1,
			content: draft.content,
			contentHash: draft.hash,
			takenAt,
			takenBy: actor.name,
		},
	});
}

/** Checks a withdrawal before Strapi carries it out. Throws review problems; answers the languages that go. */
export async function checkWithdrawable(
	uid: ReviewedUid,
	documentId: string,
	locales: readonly Locale[],
	actor: Actor,
	reason: string,
): Promise<Draft[]> {
	const drafts = await draftsOf(uid, documentId);
	const live = await liveLocales(uid, documentId);
	const chosen = [...drafts.values()].filter(({ locale }) => locales.includes(locale));
	if (chosen.length === 0) throw problems.notFound({ what: uid, id: documentId });
	for (const { state, locale } of chosen) {
		decide({
			from: state,
			decision: 'withdraw',
			roles: actor.roles,
			actorId: actor.id,
			contributorIds: [],
			reason,
			isLive: live.includes(locale),
		});
	}
	return chosen;
}

/** Records a withdrawal that Strapi has just carried out. The other language stays public as it was. */
export async function recordWithdrawal(
	uid: ReviewedUid,
	drafts: readonly Draft[],
	actor: Actor,
	reason: string,
): Promise<void> {
	const documentId = drafts[0]?.row.documentId;
	if (documentId === undefined) return;
	const type: RecordType = REVIEWED[uid].type;
	const remaining = await liveLocales(uid, documentId);
	const current = (await publicRecordOf(type, documentId)) as ReviewedRecord | null;
	if (remaining.length === 0 || current === null) {
		await retireRecord(type, documentId);
	} else {
		const text = Object.fromEntries(
			Object.entries(current.text).filter(([locale]) => remaining.includes(locale as Locale)),
		);
		const record = { ...current, version: current.version + 1, updatedAt: new Date().toISOString(), text };
		await publishRecord(record as ReviewedRecord);
	}
	for (const { locale, state } of drafts) {
		await markState(uid, documentId, locale, 'withdrawn');
		await writeAudit({
			actor,
			action: 'review.withdraw',
			uid,
			documentId,
			locale,
			from: state,
			to: 'withdrawn',
			reason,
		});
	}
}
