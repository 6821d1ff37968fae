/** The gate of what is published inside other entries: a change there is an edit of every entry that names it. */
import type { Actor } from '../actor';
import { editionOrThrow } from '../edition/rows';
import { editionsNaming, refuseWhenInEdition } from '../edition/uses';
import { REVIEWED_UIDS, type ReviewedUid } from '../reviewed-types';
import { writeAudit } from './audit';
import type { GateContext, Next } from './context';
import { draftsOf } from './drafts';
import { recordEditionEdit } from './edition-gate';
import { recordEdits } from './edits';
import { relationsTo } from './entry-content';

export async function embeddedGate(context: GateContext, next: Next, actor: Actor): Promise<unknown> {
	const { uid, action } = context;
	const { documentId } = context.params;
	if (action === 'delete' && documentId !== undefined) await refuseWhenInEdition(uid, documentId);
	const owners = documentId === undefined ? [] : await ownersOf(uid, documentId);
	const before = await Promise.all(owners.map((owner) => draftsOf(owner.uid, owner.documentId)));
	const editionIds = documentId === undefined ? [] : await editionsNaming(uid, documentId);
	const editions = await Promise.all(editionIds.map(editionOrThrow));
	const result = (await next()) as { documentId: string };
	await writeAudit({ actor, action: `reference.${action}`, uid, documentId: result.documentId });
	for (const [index, owner] of owners.entries()) {
		await recordEdits(owner.uid, owner.documentId, before[index] ?? new Map(), actor);
	}
	for (const edition of editions) await recordEditionEdit(edition, actor);
	return result;
}

/** The reviewed entries whose drafts name it. */
async function ownersOf(uid: string, documentId: string): Promise<{ uid: ReviewedUid; documentId: string }[]> {
	const owners: { uid: ReviewedUid; documentId: string }[] = [];
	for (const owner of REVIEWED_UIDS) {
		for (const attribute of relationsTo(owner, uid)) {
			const rows: { documentId: string }[] = await strapi.db
				.query(owner)
				.findMany({ where: { publishedAt: null, [attribute]: { documentId } }, select: ['documentId'] });
			owners.push(...[...new Set(rows.map((row) => row.documentId))].map((id) => ({ uid: owner, documentId: id })));
		}
	}
	return owners;
}
