/** The append-only audit trail. Written through the query engine inside the transaction of the change it tells of. */
import type { Actor } from '../actor';
import type { ReviewState } from '../domain/practice-review.ts';

export interface AuditInput {
	actor: Actor;
	/** `content.created`, `content.changed`, `content.deleted`, `review.<decision>`, `schedule.ordered`, `signIn.succeeded` … */
	action: string;
	uid?: string;
	documentId?: string;
	locale?: string | null;
	from?: ReviewState | null;
	to?: ReviewState | null;
	reason?: string;
	changedFields?: readonly string[];
	/** The change touched facts that both languages share. */
	touchesShared?: boolean;
	contentHash?: string;
}

export interface AuditRow {
	at: string;
	actorId: string | null;
	actorName: string;
	action: string;
	subjectUid: string | null;
	subjectId: string | null;
	locale: string | null;
	fromState: string | null;
	toState: string | null;
	reason: string | null;
	changedFields: string[] | null;
	touchesShared: boolean | null;
	contentHash: string | null;
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
	return strapi.db.query(UID).findMany({ where: { subjectId: documentId }, orderBy: { id: 'desc' }, limit: 500 });
}

/**
 * Who changed this language version since it was last published. Rows are newest first. A change of shared facts
 * counts for both languages.
 */
export function contributorsSincePublication(rows: readonly AuditRow[], locale: string): string[] {
	const contributors = new Set<string>();
	for (const row of rows) {
		if (row.action === 'review.publish' && row.locale === locale) break;
		const isContent = row.action.startsWith('content.');
		if (isContent && row.actorId !== null && (row.locale === locale || row.touchesShared === true)) {
			contributors.add(row.actorId);
		}
	}
	return [...contributors];
}

/** The content hash of the newest approval of this language version; `null` when there is none. Rows are newest first. */
export function approvedHash(rows: readonly AuditRow[], locale: string): string | null {
	return rows.find((row) => row.action === 'review.approve' && row.locale === locale)?.contentHash ?? null;
}
