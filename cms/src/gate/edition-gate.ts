/**
 * The gate of editions: whatever is saved is in the audit trail, and takes an approval back. Once an edition was public,
 * its year and quarter are its address; once it is public or was sent, it cannot be deleted; once a first mail has gone
 * out, its content is final.
 */
import type { Actor } from '../actor';
import { isQuarter } from '../domain/edition/edition.ts';
import { hasBegun } from '../domain/edition/edition-decision.ts';
import { changedFields } from '../domain/practice/content.ts';
import { problems } from '../domain/problem.ts';
import { periodText } from '../domain/publication/edition-period.ts';
import { withDraftChoices } from '../edition/choices';
import { withDefaults } from '../edition/defaults';
import { mailingsOf } from '../edition/mailing-facts';
import { EDITION_UID, editionOrThrow, type StoredEdition } from '../edition/rows';
import { publicationHistory, publicRecordOf } from '../publication/outbox';
import { isUniqueViolation } from './addresses';
import { writeAudit } from './audit';
import type { GateContext, Next } from './context';

const PERIOD = ['year', 'quarter'] as const;

export async function editionGate(context: GateContext, next: Next, actor: Actor): Promise<unknown> {
	switch (context.action) {
		case 'create':
		case 'clone':
			return create(context, next, actor);
		case 'update':
			return update(context, next, actor);
		case 'delete':
			return remove(context, next, actor);
		default:
			throw problems.invalidInput({ detail: `${context.action} of an edition` });
	}
}

async function create(context: GateContext, next: Next, actor: Actor): Promise<unknown> {
	const data = context.params.data ?? {};
	const filled = context.action === 'create' ? await withDefaults(data) : data;
	context.params.data = { ...(await withDraftChoices(EDITION_UID, filled)), ...nameOf(data) };
	const result = (await nextOrExists(next, data)) as { documentId: string };
	const { documentId, hash } = await editionOrThrow(result.documentId);
	await writeAudit({ actor, action: 'content.created', uid: EDITION_UID, documentId, contentHash: hash });
	return result;
}

async function update(context: GateContext, next: Next, actor: Actor): Promise<unknown> {
	const before = await editionOrThrow(String(context.params.documentId));
	await refuseNewPeriod(context, before);
	const data = context.params.data ?? {};
	context.params.data = { ...(await withDraftChoices(EDITION_UID, data)), ...nameOf({ ...before, ...data }) };
	const result = await nextOrExists(next, { ...before, ...context.params.data });
	const after = await editionOrThrow(before.documentId);
	// Refused in the transaction of the save, so that the days on which something was done may still be noted.
	if (after.hash !== before.hash && (await mailingsOf(before.documentId)).some(hasBegun))
		throw problems.editionSent({});
	await recordEditionEdit(before, actor);
	return result;
}

/** What the lists of the admin call it before anybody has written its subject; nothing without a year and a quarter. */
function nameOf({ year, quarter }: { year?: unknown; quarter?: unknown }): { shownAs?: string } {
	const number = Number(quarter);
	if (year === undefined || !isQuarter(number)) return {};
	const { en, bn } = periodText({ year: Number(year), quarter: number });
	return { shownAs: `${en} / ${bn}` };
}

/** Records what has changed in the edition since it was read as `before`. */
export async function recordEditionEdit(before: StoredEdition, actor: Actor): Promise<void> {
	const after = await editionOrThrow(before.documentId);
	const entry = { actor, uid: EDITION_UID, documentId: after.documentId, contentHash: after.hash };
	if (after.hash !== before.hash) {
		const fields = changedFields(before.content, after.content);
		await writeAudit({ ...entry, action: 'content.changed', changedFields: fields });
	}
	const progress = (['municipalityCheckedOn', 'sentToPrintOn'] as const).filter((name) => before[name] !== after[name]);
	if (progress.length > 0) await writeAudit({ ...entry, action: 'edition.progress', changedFields: progress });
}

async function remove(context: GateContext, next: Next, actor: Actor): Promise<unknown> {
	const { documentId, hash, year, quarter } = await editionOrThrow(String(context.params.documentId));
	if ((await publicRecordOf('edition', documentId)) !== null) throw problems.deleteLive({ id: documentId });
	if ((await mailingsOf(documentId)).length > 0) throw problems.editionSent({});
	const result = await next();
	const reason = `${year}-q${quarter}`;
	await writeAudit({ actor, action: 'content.deleted', uid: EDITION_UID, documentId, contentHash: hash, reason });
	return result;
}

async function refuseNewPeriod({ params }: GateContext, stored: StoredEdition): Promise<void> {
	const changed = PERIOD.find(
		(name) => params.data?.[name] !== undefined && Number(params.data[name]) !== stored[name],
	);
	if (changed === undefined) return;
	const { count } = await publicationHistory('edition', stored.documentId);
	if (count > 0) throw problems.keyFixed({ field: changed, value: String(stored[changed]) });
}

async function nextOrExists(next: Next, { year, quarter }: { year?: unknown; quarter?: unknown }): Promise<unknown> {
	try {
		return await next();
	} catch (error) {
		if (!isUniqueViolation(error)) throw error;
		throw problems.editionExists({ year: Number(year), quarter: Number(quarter) });
	}
}
