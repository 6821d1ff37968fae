/** What an edit does to the review: it takes an approval back, and the audit trail keeps who made it. */
import type { Actor } from '../actor';
import { changedFields } from '../domain/practice/content.ts';
import { nextState } from '../domain/practice/practice-review.ts';
import type { Locale } from '../domain/text/locale.ts';
import type { ReviewedUid } from '../reviewed-types';
import { writeAudit } from './audit';
import { type Draft, draftsOf, markState } from './drafts';
import { isShared } from './entry-content';

/** Records what has changed in the drafts of the entry since they were read as `before`. */
export async function recordEdits(
	uid: ReviewedUid,
	documentId: string,
	before: ReadonlyMap<Locale, Draft>,
	actor: Actor,
): Promise<void> {
	const after = await draftsOf(uid, documentId);
	for (const draft of after.values()) {
		const old = before.get(draft.locale);
		if (old === undefined || old.hash === draft.hash) continue;
		const fields = changedFields(old.content, draft.content);
		const to = nextState(draft.state, 'edit');
		if (to !== draft.state) await markState(uid, documentId, draft.locale, to);
		await writeAudit({
			actor,
			action: 'content.changed',
			uid,
			documentId,
			locale: draft.locale,
			from: draft.state,
			to,
			changedFields: fields,
			touchesShared: fields.some((field) => isShared(uid, field)),
			contentHash: draft.hash,
		});
	}
}
