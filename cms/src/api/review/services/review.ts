/**
 * The editorial review as the desk uses it: what the state of an entry is, what may be done, and doing it. The rules
 * are in domain/practice/practice-review.ts and domain/practice/publish-requirements.ts; the gate holds them for every other door too.
 */
import type { Core } from '@strapi/strapi';
import { type Actor, runAs } from '../../../actor';
import { type AuditRow, contributorsSincePublication } from '../../../domain/practice/contributors.ts';
import {
	decide,
	decisionsFrom,
	isReviewDecision,
	needsReason,
	REVIEW_DECISIONS,
	REVIEW_STATES,
	type ReviewDecision,
} from '../../../domain/practice/practice-review.ts';
import { wordWarnings } from '../../../domain/practice/words-to-avoid.ts';
import { type MissingItem, Problem, problems } from '../../../domain/problem.ts';
import { otherLocale } from '../../../domain/text/locale.ts';
import { followAcknowledgementDays } from '../../../gate/acknowledgement-days';
import { auditOf, writeAudit } from '../../../gate/audit';
import { approvalHash, type Draft, draftsOf, liveLocales, markState } from '../../../gate/drafts';
import { missingOf } from '../../../gate/publish-entry';
import { withGateScope } from '../../../gate/scope';
import type { HistoryEntry, ReviewView } from '../../../plugins/desk/contract';
import { liveStatus } from '../../../publication/live-status';
import { inTurn } from '../../../publication/outbox';
import { previewAddress } from '../../../publication/preview-address';
import {
	cancelSchedule,
	orderSchedule,
	runDueSchedules,
	type ScheduleOrder,
	schedulesOf,
} from '../../../review/schedule';
import { draftOf, iso, requireEditor, type Subject } from '../../../review/subject';
import { difference, restore, snapshotsOf } from '../../../review/versions';
import { wordsToAvoid } from '../../../review/words-to-avoid';
import { REVIEWED } from '../../../reviewed-types';

/** As much history as a person reads in a panel; the audit trail keeps all of it. */
const HISTORY_LENGTH = 200;

const TASK = 'api::review-task.review-task';

/** What the panel is told of a finding. */
const said = ({ field, code, label, message }: MissingItem) => ({ field, code, label, message });

export default ({ strapi }: { strapi: Core.Strapi }) => {
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
		await inTurn(async () => {
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
				contentHash: decision === 'approve' ? await approvalHash(uid, draft) : draft.hash,
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
		const warnings = wordWarnings(draft.content, await wordsToAvoid(), locale);
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
			missing: missing.map(said),
			warnings: warnings.map(said),
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
			.findMany({
				where: { isActive: true, blocked: false },
				orderBy: [{ firstname: 'asc' }, { lastname: 'asc' }, { id: 'asc' }],
			});
		return users.map(({ id, firstname, lastname, email }) => ({
			id,
			name: [firstname, lastname].filter((part) => part).join(' ') || email,
		}));
	}

	async function assign(subject: Subject & { assigneeId: number | null; dueOn: string | null }): Promise<ReviewView> {
		const { uid, documentId, assigneeId, dueOn, actor, locale } = subject;
		await inTurn(async () => {
			await draftOf(subject);
			requireEditor(actor);
			const assignee = (await assignable()).find(({ id }) => id === assigneeId);
			if (assigneeId !== null && assignee === undefined)
				throw problems.invalidInput({ detail: `person ${assigneeId}` });
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
				reason: [assignee?.name ?? '–', dueOn ?? ''].join(' ').trim(),
			});
		});
		return view(subject);
	}

	return {
		view,
		decide: decideOn,
		assign,
		async schedule(subject: Subject & ScheduleOrder): Promise<ReviewView> {
			await orderSchedule(subject);
			return view(subject);
		},
		cancelSchedule,
		queue: async () => ({ entries: await schedulesOf({}) }),
		runDueSchedules,
		followAcknowledgementDays,
		difference,
		restore: async (request: { snapshotId: number; actor: Actor }) => view(await restore(request)),
	};
};

function historyOf(audit: readonly AuditRow[]): HistoryEntry[] {
	return audit.slice(0, HISTORY_LENGTH).map((row) => ({
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
