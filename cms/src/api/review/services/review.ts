/**
 * The editorial review as the desk uses it: what the state of an entry is, what may be done, and doing it. The rules
 * are in domain/practice-review.ts and domain/publish-requirements.ts; the gate holds them for every other door too.
 */
import type { Core } from '@strapi/strapi';
import { type Actor, runAs } from '../../../actor';
import { type Content, changedFields, readable } from '../../../domain/content.ts';
import { dhakaWallClockToInstant } from '../../../domain/dhaka-time.ts';
import { labelOf } from '../../../domain/field-labels.ts';
import { type Locale, otherLocale } from '../../../domain/locale.ts';
import {
	decide,
	decisionsFrom,
	isReviewDecision,
	needsReason,
	REVIEW_DECISIONS,
	REVIEW_STATES,
	type ReviewDecision,
} from '../../../domain/practice-review.ts';
import { Problem, problems } from '../../../domain/problem.ts';
import { type AuditRow, auditOf, contributorsSincePublication, writeAudit } from '../../../gate/audit';
import { type Draft, draftsOf, liveLocales, markState } from '../../../gate/drafts';
import { dataOf } from '../../../gate/entry-content';
import { missingOf } from '../../../gate/publish-entry';
import { withGateScope } from '../../../gate/scope';
import type { Difference, HistoryEntry, ReviewView, ScheduleEntry } from '../../../plugins/desk/contract';
import { liveStatus } from '../../../publication/live-status';
import { previewAddress } from '../../../publication/preview-address';
import { REVIEWED, type ReviewedUid } from '../../../reviewed-types';

interface Subject {
	uid: ReviewedUid;
	documentId: string;
	locale: Locale;
	actor: Actor;
}

interface ScheduleRow {
	id: number;
	subjectUid: ReviewedUid;
	subjectId: string;
	locale: Locale | null;
	action: 'publish' | 'unpublish';
	reason: string | null;
	dueAt: string;
	orderedById: string | null;
	orderedByName: string;
	orderedByRoles: string[];
	claimedAt: string | null;
	doneAt: string | null;
	cancelledAt: string | null;
	failedAt: string | null;
	failure: { en: string; bn: string } | null;
}

interface SnapshotRow {
	id: number;
	subjectUid: ReviewedUid;
	subjectId: string;
	locale: Locale;
	version: number;
	content: Content;
	takenAt: string;
	takenBy: string;
}

const SCHEDULE = 'api::publication-schedule.publication-schedule';
const SNAPSHOT = 'api::content-snapshot.content-snapshot';
const TASK = 'api::review-task.review-task';

const iso = (value: string | Date): string => new Date(value).toISOString();

export default ({ strapi }: { strapi: Core.Strapi }) => {
	async function draftOf({ uid, documentId, locale }: Omit<Subject, 'actor'>): Promise<Draft> {
		const drafts = await draftsOf(uid, documentId);
		if (drafts.size === 0) throw problems.notFound({ what: uid, id: documentId });
		const draft = drafts.get(locale);
		if (draft === undefined) throw problems.missingLocale({ locale });
		return draft;
	}

	/** Takes one decision and answers the new view. `publish` and `withdraw` go through the document service. */
	async function decideOn(subject: Subject & { decision: string; reason?: string }): Promise<ReviewView> {
		const { uid, documentId, locale, decision, actor } = subject;
		const reason = subject.reason ?? '';
		if (!isReviewDecision(decision) || decision === 'edit') {
			throw problems.invalidInput({ detail: `decision ${decision}` });
		}
		if (decision === 'publish') {
			await runAs(actor, () => strapi.documents(uid).publish({ documentId, locale }));
		} else if (decision === 'withdraw') {
			await runAs(actor, () =>
				withGateScope({ withdrawReason: reason }, () => strapi.documents(uid).unpublish({ documentId, locale })),
			);
		} else {
			await move({ ...subject, decision, reason });
		}
		return view(subject);
	}

	async function move(subject: Subject & { decision: ReviewDecision; reason: string }): Promise<void> {
		const { uid, documentId, locale, decision, reason, actor } = subject;
		await strapi.db.transaction(async () => {
			const draft = await draftOf(subject);
			const audit = await auditOf(documentId);
			const to = decide({
				from: draft.state,
				decision,
				roles: actor.roles,
				actorId: actor.id,
				contributorIds: contributorsSincePublication(audit, locale),
				reason,
				isLive: (await liveLocales(uid, documentId)).includes(locale),
			});
			if (decision === 'approve') {
				const missing = await missingOf(uid, draft);
				if (missing.length > 0) throw problems.incomplete({ missing });
			}
			await markState(uid, documentId, locale, to);
			await writeAudit({
				actor,
				action: `review.${decision}`,
				uid,
				documentId,
				locale,
				from: draft.state,
				to,
				reason,
				contentHash: draft.hash,
			});
		});
	}

	async function view(subject: Subject): Promise<ReviewView> {
		const { uid, documentId, locale, actor } = subject;
		const draft = await draftOf(subject);
		const drafts = await draftsOf(uid, documentId);
		const other = drafts.get(otherLocale(locale));
		const audit = await auditOf(documentId);
		const isLive = (await liveLocales(uid, documentId)).includes(locale);
		const missing = await missingOf(uid, draft);
		const offers = decisionsFrom(draft.state)
			.filter((decision) => decision !== 'withdraw' || isLive)
			.map((decision) => ({
				decision,
				label: REVIEW_DECISIONS[decision],
				needsReason: needsReason(decision),
				refusal: refusalOf({ decision, draft, audit, actor, isLive, missingCount: missing.length }),
			}));
		const task = await strapi.db.query(TASK).findOne({ where: { subjectId: documentId } });
		const people = await assignable();
		return {
			state: draft.state,
			stateLabel: REVIEW_STATES[draft.state],
			otherLocale:
				other === undefined
					? null
					: { locale: other.locale, state: other.state, stateLabel: REVIEW_STATES[other.state] },
			missing: missing.map(({ field, code, label, message }) => ({ field, code, label, message })),
			offers,
			mayPublish: offers.some(({ decision, refusal }) => decision === 'publish' && refusal === null),
			maySchedule: draft.state === 'approved' || isLive,
			history: historyOf(audit),
			live: await liveStatus(REVIEWED[uid], documentId, locale),
			schedule: (await schedulesOf({ subjectId: documentId })).filter(({ locale: each }) => each === locale),
			assignee: people.find(({ id }) => id === task?.assigneeId) ?? null,
			dueOn: task?.dueOn ?? null,
			assignable: people,
			snapshots: await snapshotsOf(documentId),
			previewUrl: previewAddress({ uid, documentId, locale }),
		};
	}

	/** Why the person cannot take the decision now, in words; `null` when nothing stands in the way. */
	function refusalOf({
		decision,
		draft,
		audit,
		actor,
		isLive,
		missingCount,
	}: {
		decision: ReviewDecision;
		draft: Draft;
		audit: readonly AuditRow[];
		actor: Actor;
		isLive: boolean;
		missingCount: number;
	}): { en: string; bn: string } | null {
		try {
			decide({
				from: draft.state,
				decision,
				roles: actor.roles,
				actorId: actor.id,
				contributorIds: contributorsSincePublication(audit, draft.locale),
				reason: 'asked for when the button is pressed',
				isLive,
			});
		} catch (error) {
			if (error instanceof Problem) return error.text;
			throw error;
		}
		if ((decision === 'approve' || decision === 'publish') && missingCount > 0) {
			return { en: 'Complete the missing items first.', bn: 'আগে বাকি বিষয়গুলো পূরণ করুন।' };
		}
		return null;
	}

	async function assignable(): Promise<{ id: number; name: string }[]> {
		const users: { id: number; firstname: string | null; lastname: string | null; email: string }[] = await strapi.db
			.query('admin::user')
			.findMany({ where: { isActive: true, blocked: false }, orderBy: { firstname: 'asc' } });
		return users.map(({ id, firstname, lastname, email }) => ({
			id,
			name: [firstname, lastname].filter((part) => part).join(' ') || email,
		}));
	}

	async function assign(subject: Subject & { assigneeId: number | null; dueOn: string | null }): Promise<ReviewView> {
		const { uid, documentId, assigneeId, dueOn, actor, locale } = subject;
		await strapi.db.transaction(async () => {
			await draftOf(subject);
			decideEditor(actor);
			const query = strapi.db.query(TASK);
			const task = await query.findOne({ where: { subjectId: documentId } });
			const data = { assigneeId, dueOn };
			if (task === null) await query.create({ data: { subjectUid: uid, subjectId: documentId, ...data } });
			else await query.update({ where: { id: task.id }, data });
			await writeAudit({
				actor,
				action: 'review.assigned',
				uid,
				documentId,
				locale,
				reason: [String(assigneeId ?? ''), dueOn ?? ''].join(' ').trim(),
			});
		});
		return view(subject);
	}

	/** Assigning is part of editing: whoever may send a text on may also say who works on it. */
	function decideEditor(actor: Actor): void {
		decide({
			from: 'editing',
			decision: 'sendToFactCheck',
			roles: actor.roles,
			actorId: actor.id,
			contributorIds: [],
			reason: '',
			isLive: false,
		});
	}

	/** Orders a publication or withdrawal for later. The rules are checked now and again when the time comes. */
	async function schedule(
		subject: Subject & { action: 'publish' | 'unpublish'; at: string; reason?: string },
	): Promise<ReviewView> {
		const { uid, documentId, locale, action, at, actor } = subject;
		const reason = subject.reason ?? '';
		const dueAt = dhakaWallClockToInstant(at);
		if (dueAt === null) throw problems.scheduleTimeInvalid({ at });
		if (dueAt.getTime() <= Date.now()) throw problems.schedulePast({ at });
		await strapi.db.transaction(async () => {
			const draft = await draftOf(subject);
			const isLive = (await liveLocales(uid, documentId)).includes(locale);
			const waitsForPublication = (await schedulesOf({ subjectId: documentId })).some(
				(order) => order.locale === locale && order.action === 'publish' && order.state === 'waiting',
			);
			decide({
				from: draft.state,
				decision: action === 'publish' ? 'publish' : 'withdraw',
				roles: actor.roles,
				actorId: actor.id,
				contributorIds: [],
				reason,
				isLive: isLive || waitsForPublication,
			});
			await strapi.db.query(SCHEDULE).create({
				data: {
					subjectUid: uid,
					subjectId: documentId,
					locale,
					action,
					reason,
					dueAt,
					orderedById: actor.id,
					orderedByName: actor.name,
					orderedByRoles: actor.roles,
				},
			});
			await writeAudit({
				actor,
				action: `schedule.${action}`,
				uid,
				documentId,
				locale,
				reason: [dueAt.toISOString(), reason].join(' ').trim(),
			});
		});
		return view(subject);
	}

	async function cancelSchedule({ id, actor }: { id: number; actor: Actor }): Promise<void> {
		decideEditor(actor);
		await strapi.db.transaction(async () => {
			const { count } = await strapi.db.query(SCHEDULE).updateMany({
				where: { id, claimedAt: null, cancelledAt: null },
				data: { cancelledAt: new Date(), cancelledByName: actor.name },
			});
			if (count !== 1) throw problems.scheduleClosed({ id });
			const order: ScheduleRow = await strapi.db.query(SCHEDULE).findOne({ where: { id } });
			await writeAudit({
				actor,
				action: 'schedule.cancelled',
				uid: order.subjectUid,
				documentId: order.subjectId,
				locale: order.locale,
			});
		});
	}

	/**
	 * Carries out every order whose time has come, each exactly once: the claim and the publication share one
	 * transaction, so a crash in between undoes both and the next run takes the order again.
	 */
	async function runDueSchedules(now = new Date()): Promise<number> {
		const due: ScheduleRow[] = await strapi.db.query(SCHEDULE).findMany({
			where: { dueAt: { $lte: now }, claimedAt: null, cancelledAt: null },
			orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
		});
		for (const order of due) await carryOut(order, now);
		return due.length;
	}

	async function carryOut(order: ScheduleRow, now: Date): Promise<void> {
		const claim = (data: Record<string, unknown>) =>
			strapi.db
				.query(SCHEDULE)
				.updateMany({ where: { id: order.id, claimedAt: null, cancelledAt: null }, data: { claimedAt: now, ...data } });
		const actor: Actor = {
			kind: 'admin',
			id: order.orderedById,
			name: order.orderedByName,
			roles: order.orderedByRoles,
		};
		const { subjectUid: uid, subjectId: documentId } = order;
		const locale = order.locale ?? undefined;
		try {
			await strapi.db.transaction(async () => {
				const { count } = await claim({ doneAt: now });
				if (count !== 1) return;
				await runAs(actor, () =>
					order.action === 'publish'
						? strapi.documents(uid).publish({ documentId, locale })
						: withGateScope({ withdrawReason: order.reason ?? '' }, () =>
								strapi.documents(uid).unpublish({ documentId, locale }),
							),
				);
			});
		} catch (error) {
			const failure = error instanceof Problem ? error.text : { en: String(error), bn: String(error) };
			await strapi.db.transaction(async () => {
				await claim({ failedAt: now, failure });
				await writeAudit({
					actor,
					action: 'schedule.failed',
					uid,
					documentId,
					locale: order.locale,
					reason: failure.en,
				});
			});
		}
	}

	async function schedulesOf(where: Record<string, unknown>): Promise<ScheduleEntry[]> {
		const rows: ScheduleRow[] = await strapi.db
			.query(SCHEDULE)
			.findMany({ where, orderBy: [{ dueAt: 'desc' }, { id: 'desc' }], limit: 200 });
		return Promise.all(rows.map(async (row) => ({ ...scheduleEntry(row), title: await titleOf(row) })));
	}

	async function titleOf({ subjectUid, subjectId, locale }: ScheduleRow): Promise<string> {
		const row = await strapi.db
			.query(subjectUid)
			.findOne({ where: { documentId: subjectId, ...(locale === null ? {} : { locale }) }, select: ['title'] });
		return row?.title ?? subjectId;
	}

	async function snapshotsOf(documentId: string): Promise<ReviewView['snapshots']> {
		const rows: SnapshotRow[] = await strapi.db
			.query(SNAPSHOT)
			.findMany({ where: { subjectId: documentId }, orderBy: { id: 'desc' } });
		return rows.map(({ id, version, locale, takenAt, takenBy }) => ({
			id,
			version,
			locale,
			at: iso(takenAt),
			by: takenBy,
		}));
	}

	async function snapshotOf(id: number): Promise<SnapshotRow> {
		const row: SnapshotRow | null = await strapi.db.query(SNAPSHOT).findOne({ where: { id } });
		if (row === null) throw problems.notFound({ what: SNAPSHOT, id: String(id) });
		return row;
	}

	/** What changed between a published version and the present draft, as readable text. */
	async function difference({ snapshotId }: { snapshotId: number }): Promise<Difference> {
		const snapshot = await snapshotOf(snapshotId);
		const draft = await draftOf({
			uid: snapshot.subjectUid,
			documentId: snapshot.subjectId,
			locale: snapshot.locale,
		});
		const fields = changedFields(snapshot.content, draft.content);
		return {
			snapshot: {
				id: snapshot.id,
				version: snapshot.version,
				at: iso(snapshot.takenAt),
				by: snapshot.takenBy,
				locale: snapshot.locale,
			},
			changes: fields.map((field) => ({
				field,
				label: labelOf(field),
				before: readable(snapshot.content[field]),
				after: readable(draft.content[field]),
			})),
		};
	}

	/** Makes a published version the draft again. That is an edit: it needs a new approval to go public. */
	async function restore({ snapshotId, actor }: { snapshotId: number; actor: Actor }): Promise<ReviewView> {
		const snapshot = await snapshotOf(snapshotId);
		const { subjectUid: uid, subjectId: documentId, locale } = snapshot;
		await runAs(actor, () =>
			strapi.db.transaction(async () => {
				await strapi.documents(uid).update({ documentId, locale, data: dataOf(uid, snapshot.content) });
				await writeAudit({ actor, action: 'review.restored', uid, documentId, locale, reason: `v${snapshot.version}` });
			}),
		);
		return view({ uid, documentId, locale, actor });
	}

	return {
		view,
		decide: decideOn,
		assign,
		schedule,
		cancelSchedule,
		queue: async () => ({ entries: await schedulesOf({}) }),
		runDueSchedules,
		difference,
		restore,
	};
};

function historyOf(audit: readonly AuditRow[]): HistoryEntry[] {
	return audit.map((row) => ({
		at: iso(row.at),
		action: row.action,
		actor: row.actorName,
		locale: row.locale === 'bn' || row.locale === 'en' ? row.locale : null,
		from: row.fromState,
		to: row.toState,
		reason: row.reason,
		changedFields: row.changedFields ?? [],
	}));
}

function scheduleEntry(row: ScheduleRow): Omit<ScheduleEntry, 'title'> {
	const state =
		row.cancelledAt !== null
			? 'cancelled'
			: row.failedAt !== null
				? 'failed'
				: row.doneAt !== null
					? 'done'
					: 'waiting';
	return {
		id: row.id,
		uid: row.subjectUid,
		documentId: row.subjectId,
		locale: row.locale,
		action: row.action,
		dueAt: iso(row.dueAt),
		createdBy: row.orderedByName,
		state,
		failure: row.failure,
	};
}
