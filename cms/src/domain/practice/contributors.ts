/** What the audit trail of an entry says about its review: who wrote a text, and which text was approved. */

/** A row of the audit trail as it is read back. Lists of rows are newest first. */
export interface AuditRow {
	at: string;
	actorId: string | null;
	actorName: string;
	action: string;
	subjectUid: string | null;
	subjectId: string | null;
	/** `null` when the action concerns the entry and not one language version of it. */
	locale: string | null;
	fromState: string | null;
	toState: string | null;
	reason: string | null;
	changedFields: string[] | null;
	/** The change touched facts that both languages share. */
	touchesShared: boolean | null;
	contentHash: string | null;
}

/** Ids of everybody who changed this language version since it was last published. A change of shared facts counts for both. */
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

/** The content hash of the newest approval of this language version; `null` when there is none. */
export function approvedHash(rows: readonly AuditRow[], locale: string): string | null {
	return rows.find((row) => row.action === 'review.approve' && row.locale === locale)?.contentHash ?? null;
}
