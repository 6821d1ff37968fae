/**
 * The one gate in front of the document service. Admin, API, scripts and cron all write through it, so the review
 * rules, the audit trail and the outbox hold for everybody, in the transaction of the write.
 */
import { randomUUID } from 'node:crypto';
import { type Actor, currentActor } from '../actor';
import { QUESTIONNAIRE_UID, ROUND_UID } from '../collection-uids';
import { changedFields } from '../domain/practice/content.ts';
import { mayTake } from '../domain/practice/practice-review.ts';
import { problems } from '../domain/problem.ts';
import { normaliseText } from '../domain/text/bangla.ts';
import { dhakaDay } from '../domain/text/dhaka-time.ts';
import { isLocale, LOCALES, type Locale } from '../domain/text/locale.ts';
import { EDITION_UID } from '../edition/rows';
import { refuseWhenInEdition } from '../edition/uses';
import { isFeedbackUid } from '../feedback/tickets';
import { inTurn } from '../publication/outbox';
import { isReviewedUid, REVIEWED, type ReviewedUid } from '../reviewed-types';
import { claimPracticeCode, claimSlug, freeSlug } from './addresses';
import { writeAudit } from './audit';
import { collectionGate } from './collection-gate';
import type { GateContext, Next } from './context';
import { type Draft, draftsOf, liveLocales, markState } from './drafts';
import { editionGate } from './edition-gate';
import { recordEdits } from './edits';
import { embeddedGate } from './embedded-gate';
import { dataOf, isEmbedded, isShared } from './entry-content';
import { feedbackGate } from './feedback-gate';
import { checkPublishable, checkWithdrawable, recordPublication, recordWithdrawal } from './publish-entry';
import { isReferenceGated, referenceGate } from './reference-gate';
import { gateScope, withGateScope } from './scope';

const WRITES = new Set(['create', 'update', 'publish', 'unpublish', 'delete', 'discardDraft', 'clone']);

/** Ledgers that are written by the system alone, through the query engine. */
const LEDGERS = new Set([
	'api::audit-entry.audit-entry',
	'api::publication-event.publication-event',
	'api::content-snapshot.content-snapshot',
	'api::address-claim.address-claim',
	'api::edition-approval.edition-approval',
]);

export async function gate(context: GateContext, next: Next): Promise<unknown> {
	if (!WRITES.has(context.action)) return next();
	if (LEDGERS.has(context.uid)) throw problems.appendOnly({ uid: context.uid });
	if (context.params.data !== undefined) context.params.data = normalised(context.params.data);
	const { uid } = context;
	if (isReviewedUid(uid)) {
		if (gateScope().isSharedSync) return next();
		return inTurn(() => reviewedGate(uid, context, next));
	}
	const guarded = guardOf(uid);
	if (guarded !== null) {
		const actor = currentActor();
		refuseReaders(actor);
		return inTurn(() => guarded(context, next, actor));
	}
	return next();
}

function guardOf(uid: string): typeof referenceGate | null {
	if (uid === EDITION_UID) return editionGate;
	if (uid === QUESTIONNAIRE_UID || uid === ROUND_UID) return collectionGate;
	if (isEmbedded(uid)) return embeddedGate;
	if (isFeedbackUid(uid)) return feedbackGate;
	return isReferenceGated(uid) ? referenceGate : null;
}

/** The data with every text in NFC and without stray invisible characters, so that equal words are equal (E25). */
function normalised<T>(value: T): T {
	if (typeof value === 'string') return normaliseText(value) as T;
	if (Array.isArray(value)) return value.map(normalised) as T;
	if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, normalised(item)])) as T;
	}
	return value;
}

async function reviewedGate(uid: ReviewedUid, context: GateContext, next: Next): Promise<unknown> {
	const actor = currentActor();
	switch (context.action) {
		case 'create':
			return create(uid, context, next, actor);
		case 'clone':
			return clone(uid, context, next, actor);
		case 'update':
			return update(uid, context, next, actor);
		case 'publish':
			return publish(uid, context, next, actor);
		case 'unpublish':
			return unpublish(uid, context, next, actor);
		case 'discardDraft':
			return discardDraft(uid, context, next, actor);
		default:
			return remove(uid, context, next, actor);
	}
}

/** Administrators whose role may not edit are refused even where Strapi's own permission would let them. */
function refuseReaders(actor: Actor): void {
	if (actor.kind === 'admin' && !mayTake('edit', actor.roles)) throw problems.roleNotAllowed({ decision: 'edit' });
}

function titleOf(locale: Locale, data: Record<string, unknown>): { en: string | null; bn: string | null } {
	const title = typeof data.title === 'string' ? data.title : null;
	return { en: locale === 'en' ? title : null, bn: locale === 'bn' ? title : null };
}

async function localeOf(context: GateContext): Promise<Locale> {
	const asked = Array.isArray(context.params.locale) ? context.params.locale[0] : context.params.locale;
	if (isLocale(asked)) return asked;
	const fallback = await strapi.plugin('i18n').service('locales').getDefaultLocale();
	return isLocale(fallback) ? fallback : 'bn';
}

async function create(uid: ReviewedUid, context: GateContext, next: Next, actor: Actor): Promise<unknown> {
	refuseReaders(actor);
	const data = { ...(context.params.data ?? {}) };
	const locale = await localeOf(context);
	if (data.reviewState !== undefined && data.reviewState !== null && data.reviewState !== 'draft') {
		throw problems.stateIsDerived({ field: 'reviewState' });
	}
	const wantsPublication = context.params.status === 'published';
	if (wantsPublication) context.params.status = 'draft';
	const { type } = REVIEWED[uid];
	// The claims need an owner before the row exists; the ownership moves to the real id right after.
	const temporaryOwner = randomUUID();
	const slug =
		typeof data.slug === 'string' && data.slug !== '' ? data.slug : await freeSlug(type, titleOf(locale, data));
	await claimSlug(type, slug, temporaryOwner);
	const code = type === 'practice' ? { code: await claimPracticeCode(temporaryOwner, dhakaYear()) } : {};
	context.params.data = { ...data, slug, ...code, reviewState: 'draft' };
	const result = (await next()) as { documentId: string };
	await strapi.db
		.query('api::address-claim.address-claim')
		.updateMany({ where: { subjectId: temporaryOwner }, data: { subjectId: result.documentId } });
	await auditCreated(uid, result.documentId, locale, actor);
	if (wantsPublication) {
		await strapi.documents(uid as never).publish({ documentId: result.documentId, locale } as never);
	}
	return result;
}

/** Practice numbers carry the year of Bangladesh, which begins six hours before that of UTC. */
const dhakaYear = (): number => Number(dhakaDay(new Date()).slice(0, 4));

async function auditCreated(uid: ReviewedUid, documentId: string, locale: Locale, actor: Actor): Promise<void> {
	const draft = (await draftsOf(uid, documentId)).get(locale);
	await writeAudit({
		actor,
		action: 'content.created',
		uid,
		documentId,
		locale,
		to: 'draft',
		touchesShared: true,
		...(draft === undefined ? {} : { contentHash: draft.hash }),
	});
}

/** A copy is a new entry: it gets an address, a number and a review of its own. */
async function clone(uid: ReviewedUid, context: GateContext, next: Next, actor: Actor): Promise<unknown> {
	refuseReaders(actor);
	const { type } = REVIEWED[uid];
	const locale = await localeOf(context);
	const data = context.params.data ?? {};
	const source = (await draftsOf(uid, String(context.params.documentId))).get(locale);
	const temporaryOwner = randomUUID();
	const slug = await freeSlug(type, titleOf(locale, { ...source?.content, ...data }));
	await claimSlug(type, slug, temporaryOwner);
	const code = type === 'practice' ? { code: await claimPracticeCode(temporaryOwner, dhakaYear()) } : {};
	context.params.data = { ...data, slug, ...code, reviewState: 'draft' };
	const result = (await next()) as { documentId: string };
	await strapi.db
		.query('api::address-claim.address-claim')
		.updateMany({ where: { subjectId: temporaryOwner }, data: { subjectId: result.documentId } });
	for (const each of (await draftsOf(uid, result.documentId)).keys()) {
		await auditCreated(uid, result.documentId, each, actor);
	}
	return result;
}

async function update(uid: ReviewedUid, context: GateContext, next: Next, actor: Actor): Promise<unknown> {
	refuseReaders(actor);
	const documentId = context.params.documentId;
	if (documentId === undefined) return next();
	const locale = await localeOf(context);
	const before = await draftsOf(uid, documentId);
	const own = before.get(locale);
	const data = { ...(context.params.data ?? {}) };
	// Strapi's form posts every attribute back, the state as it was when the form was opened included. It moves only by
	// decisions, so what is posted is dropped: refusing it would lose the text of an editor whose colleague was quicker.
	const any = own ?? [...before.values()][0];
	if (any !== undefined) {
		delete data.reviewState;
		delete data.code;
		const slug = data.slug;
		if (typeof slug === 'string' && slug !== '' && slug !== any.content.slug) {
			await claimSlug(REVIEWED[uid].type, slug, documentId);
		} else {
			delete data.slug;
		}
	}
	if (own === undefined) data.reviewState = 'draft';
	context.params.data = own === undefined && any !== undefined ? { ...data, ...sharedFactsFor(uid, any, data) } : data;
	const wantsPublication = context.params.status === 'published';
	if (wantsPublication) context.params.status = 'draft';

	const result = await next();
	await afterUpdate(uid, documentId, locale, before, actor);
	if (wantsPublication) await strapi.documents(uid as never).publish({ documentId, locale } as never);
	const state = (await draftsOf(uid, documentId)).get(locale)?.state;
	return typeof result === 'object' && result !== null ? { ...result, reviewState: state } : result;
}

async function afterUpdate(
	uid: ReviewedUid,
	documentId: string,
	locale: Locale,
	before: ReadonlyMap<Locale, Draft>,
	actor: Actor,
): Promise<void> {
	const saved = (await draftsOf(uid, documentId)).get(locale);
	if (saved === undefined) return;
	await copySharedFacts(uid, saved);
	if (!before.has(locale)) await auditCreated(uid, documentId, locale, actor);
	await recordEdits(uid, documentId, before, actor);
}

/**
 * The shared facts that a new language version starts with: those of the version that exists, wherever the request
 * leaves them open. Nobody means to erase the cost or the sector by beginning a translation.
 */
function sharedFactsFor(uid: ReviewedUid, existing: Draft, data: Record<string, unknown>): Record<string, unknown> {
	const names = Object.keys(existing.content).filter((name) => isShared(uid, name) && isLeftOpen(data[name]));
	return dataOf(uid, existing.content, names);
}

/** No value, an empty list, or a relation input that connects nothing. */
function isLeftOpen(value: unknown): boolean {
	if (value === null || value === undefined || value === '') return true;
	if (Array.isArray(value)) return value.length === 0;
	if (typeof value !== 'object') return false;
	const { connect, set, disconnect } = value as { connect?: unknown[]; set?: unknown[]; disconnect?: unknown[] };
	const isRelationInput = connect !== undefined || set !== undefined || disconnect !== undefined;
	return isRelationInput && (connect ?? []).length === 0 && (set ?? []).length === 0;
}

/**
 * Facts that both languages share exist once (C13). Strapi copies plain attributes by itself, but not relations, and
 * not when the published row happens to hold the new value already; so the gate copies all of them, always.
 */
async function copySharedFacts(uid: ReviewedUid, saved: Draft): Promise<void> {
	const drafts = await draftsOf(uid, saved.row.documentId);
	for (const other of drafts.values()) {
		if (other.locale === saved.locale) continue;
		const names = changedFields(other.content, saved.content).filter((name) => isShared(uid, name));
		if (names.length === 0) continue;
		await withGateScope({ isSharedSync: true }, () =>
			strapi.documents(uid as never).update({
				documentId: saved.row.documentId,
				locale: other.locale,
				data: dataOf(uid, saved.content, names),
			} as never),
		);
	}
}

async function localesAsked(context: GateContext, available: readonly Locale[]): Promise<Locale[]> {
	const { locale } = context.params;
	if (locale === '*') return LOCALES.filter((each) => available.includes(each));
	if (Array.isArray(locale)) return locale.filter(isLocale);
	return [await localeOf(context)];
}

async function publish(uid: ReviewedUid, context: GateContext, next: Next, actor: Actor): Promise<unknown> {
	const documentId = String(context.params.documentId);
	const available = [...(await draftsOf(uid, documentId)).keys()];
	const locales = await localesAsked(context, available);
	const drafts = await checkPublishable(uid, documentId, locales, actor);
	const result = await next();
	await recordPublication(uid, drafts, actor);
	return result;
}

async function unpublish(uid: ReviewedUid, context: GateContext, next: Next, actor: Actor): Promise<unknown> {
	const documentId = String(context.params.documentId);
	const reason = gateScope().withdrawReason ?? '';
	const live = await liveLocales(uid, documentId);
	const locales = await localesAsked(context, live);
	const drafts = await checkWithdrawable(uid, documentId, locales, actor, reason);
	const result = await next();
	await recordWithdrawal(uid, drafts, actor, reason);
	return result;
}

async function discardDraft(uid: ReviewedUid, context: GateContext, next: Next, actor: Actor): Promise<unknown> {
	refuseReaders(actor);
	const documentId = String(context.params.documentId);
	const live = await liveLocales(uid, documentId);
	const locales = await localesAsked(context, live);
	const before = await draftsOf(uid, documentId);
	const result = await next();
	for (const locale of locales) {
		await markState(uid, documentId, locale, 'published');
		await writeAudit({
			actor,
			action: 'content.discarded',
			uid,
			documentId,
			locale,
			from: before.get(locale)?.state ?? null,
			to: 'published',
		});
		const restored = (await draftsOf(uid, documentId)).get(locale);
		if (restored !== undefined) await copySharedFacts(uid, restored);
	}
	await recordEdits(uid, documentId, new Map([...before].filter(([locale]) => !locales.includes(locale))), actor);
	return result;
}

async function remove(uid: ReviewedUid, context: GateContext, next: Next, actor: Actor): Promise<unknown> {
	refuseReaders(actor);
	const documentId = String(context.params.documentId);
	const live = await liveLocales(uid, documentId);
	const drafts = await draftsOf(uid, documentId);
	const locales = await localesAsked(context, [...drafts.keys()]);
	if (locales.some((locale) => live.includes(locale))) throw problems.deleteLive({ id: documentId });
	await refuseWhenInEdition(uid, documentId);
	const result = await next();
	for (const locale of locales) {
		const draft = drafts.get(locale);
		if (draft === undefined) continue;
		await writeAudit({
			actor,
			action: 'content.deleted',
			uid,
			documentId,
			locale,
			from: draft.state,
			contentHash: draft.hash,
		});
	}
	return result;
}
