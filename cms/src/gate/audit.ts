/** The append-only audit trail. Written through the query engine inside the transaction of the change it tells of. */
import type { Actor } from '../actor';
import type { AuditRow } from '../domain/practice/contributors.ts';
import type { ReviewState } from '../domain/practice/practice-review.ts';
import type { FeedbackState } from '../domain/vocabulary.ts';

export interface AuditInput {
	actor: Actor;
	/** `content.created`, `content.changed`, `content.deleted`, `review.<decision>`, `schedule.ordered`, `signIn.succeeded` … */
	action: string;
	uid?: string;
	documentId?: string;
	locale?: string | null;
	from?: ReviewState | FeedbackState | null;
	to?: ReviewState | FeedbackState | null;
	reason?: string;
	changedFields?: readonly string[];
	/** The change touched facts that both languages share. */
	touchesShared?: boolean;
	contentHash?: string;
}

const UID = 'api::audit-entry.audit-entry';

export async function writeAudit(entry: AuditInput): Promise<void> {
	await strapi.db.query(UID).create({
		data: {
			at: new Date(),
			actorKind: entry.actor.kind,
			actorId: entry.actor.id,
			actorName: entry.actor.name,
			action: entry.action,
			subjectUid: entry.uid ?? null,
			subjectId: entry.documentId ?? null,
			locale: entry.locale ?? null,
			fromState: entry.from ?? null,
			toState: entry.to ?? null,
			reason: entry.reason?.trim() || null,
			changedFields: entry.changedFields ?? [],
			touchesShared: entry.touchesShared ?? false,
			contentHash: entry.contentHash ?? null,
		},
	});
}

/** The audit rows of an entry, newest first. */
export function auditOf(documentId: string): Promise<AuditRow[]> {
	return strapi.db.query(UID).findMany({ where: { subjectId: documentId }, orderBy: { id: 'desc' } });
}
