/** Publications and withdrawals ordered for a time. Strapi's own scheduling is a paid feature, so this is ours (E03). */
import { errors } from '@strapi/utils';
import { type Actor, runAs } from '../actor';
import { decide } from '../domain/practice/practice-review.ts';
import { Problem, type ProblemMessage, problems } from '../domain/problem.ts';
import { dhakaWallClockToInstant } from '../domain/text/dhaka-time.ts';
import type { Locale } from '../domain/text/locale.ts';
import { writeAudit } from '../gate/audit';
import { liveLocales } from '../gate/drafts';
import { withGateScope } from '../gate/scope';
import type { ScheduleEntry } from '../plugins/desk/contract';
import { inTurn } from '../publication/outbox';
import type { ReviewedUid } from '../reviewed-types';
import { draftOf, iso, requireEditor, type Subject } from './subject';

export interface ScheduleOrder {
	action: 'publish' | 'unpublish';
	/** Wall-clock time in Asia/Dhaka, `YYYY-MM-DDTHH:mm`. */
	at: string;
	reason?: string;
}

const SCHEDULE = 'api::publication-schedule.publication-schedule';

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

/** Orders a publication or withdrawal for later. The rules are checked now and again when the time comes. */
export async function orderSchedule(subject: Subject & ScheduleOrder): Promise<void> {
	const { uid, documentId, locale, action, at, actor } = subject;
	const reason = subject.reason ?? '';
	const dueAt = dhakaWallClockToInstant(at);
	if (dueAt === null) throw problems.scheduleTimeInvalid({ at });
	if (dueAt.getTime() <= Date.now()) throw problems.schedulePast({ at });
	await inTurn(async () => {
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
}

export async function cancelSchedule({ id, actor }: { id: number; actor: Actor }): Promise<void> {
	requireEditor(actor);
	await inTurn(async () => {
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
export async function runDueSchedules(now = new Date()): Promise<number> {
	const due: ScheduleRow[] = await strapi.db.query(SCHEDULE).findMany({
		where: { dueAt: { $lte: now }, claimedAt: null, cancelledAt: null },
		orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
	});
	for (const order of due) await carryOut(order, now);
	return due.length;
}

async function carryOut(order: ScheduleRow, now: Date): Promise<void> {
	const actor: Actor = {
		kind: 'admin',
		id: order.orderedById,
		name: order.orderedByName,
		roles: order.orderedByRoles,
	};
	const { subjectUid: uid, subjectId: documentId } = order;
	const locale = order.locale ?? undefined;
	try {
		await inTurn(async () => {
			const { count } = await strapi.db.query(SCHEDULE).updateMany({
				where: { id: order.id, claimedAt: null, cancelledAt: null },
				data: { claimedAt: now, doneAt: now, failure: null },
			});
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
		const refusal = refusalOf(error);
		if (refusal === null) await leaveOpen(order, error);
		else await refuse(order, refusal, { actor, now });
	}
}

/** What a refused order tells its editor; `null` for a fault that may pass by itself, a full disk or a lost connection. */
function refusalOf(error: unknown): ProblemMessage | null {
	if (error instanceof Problem) return error.text;
	// Strapi's own validation, for example of a component's required field: trying again would not help.
	if (error instanceof errors.ApplicationError) return { en: error.message, bn: error.message };
	return null;
}

/** The order stays open and shows what happened; the next run takes it again. */
async function leaveOpen({ id, action, subjectUid, subjectId }: ScheduleRow, error: unknown): Promise<void> {
	strapi.log.error(`Order ${id} (${action} ${subjectUid} ${subjectId}) was not carried out: ${String(error)}`);
	await strapi.db.query(SCHEDULE).updateMany({
		where: { id, claimedAt: null, cancelledAt: null },
		data: { failure: problems.scheduleFault({ id }).text },
	});
}

/** A refusal stands until somebody acts. */
async function refuse(
	order: ScheduleRow,
	failure: ProblemMessage,
	{ actor, now }: { actor: Actor; now: Date },
): Promise<void> {
	await inTurn(async () => {
		const { count } = await strapi.db.query(SCHEDULE).updateMany({
			where: { id: order.id, claimedAt: null, cancelledAt: null },
			data: { claimedAt: now, failedAt: now, failure },
		});
		if (count !== 1) return;
		await writeAudit({
			actor,
			action: 'schedule.failed',
			uid: order.subjectUid,
			documentId: order.subjectId,
			locale: order.locale,
			reason: failure.en,
		});
	});
}

export async function schedulesOf(where: Record<string, unknown>): Promise<ScheduleEntry[]> {
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
