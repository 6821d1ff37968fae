/** The gate of types without review: what is stored is public, so a write goes to the audit trail and the outbox. */
import type { Actor } from '../actor';
import { problems } from '../domain/problem.ts';
import { isSandbox, SANDBOX_MUNICIPALITY } from '../domain/registry/sandbox.ts';
import { refuseWhenInEdition } from '../edition/uses';
import { publishRecord, retireRecord } from '../publication/outbox';
import { isReferenceUid, REFERENCE_UIDS, type ReferenceUid, referenceRecord } from '../publication/reference-records';
import { isUniqueViolation } from './addresses';
import { writeAudit } from './audit';
import type { GateContext, Next } from './context';

const HEAD_UID = 'api::head-of-municipality.head-of-municipality';
const MUNICIPALITY_UID = 'api::municipality.municipality';

/** Which stored entries stand in the way of a deletion: content type, attribute, and its name for people. */
const USES: Partial<Record<ReferenceUid, [uid: string, attribute: string, name: string][]>> = {
	'api::municipality.municipality': [
		['api::practice.practice', 'leadMunicipality', 'practices / চর্চা'],
		['api::practice.practice', 'otherMunicipalities', 'practices / চর্চা'],
		['api::governance-change.governance-change', 'municipality', 'governance changes / সুশাসনের পরিবর্তন'],
		['api::learning-event.learning-event', 'municipality', 'events / অনুষ্ঠান'],
		['api::report.report', 'municipalities', 'reports / প্রতিবেদন'],
		[HEAD_UID, 'municipality', 'heads of municipality / পৌরসভা প্রধান'],
	],
	'api::district.district': [[MUNICIPALITY_UID, 'district', 'municipalities / পৌরসভা']],
	'api::region.region': [[MUNICIPALITY_UID, 'region', 'municipalities / পৌরসভা']],
	'api::division.division': [['api::district.district', 'division', 'districts / জেলা']],
	'api::sector.sector': [
		['api::practice.practice', 'sector', 'practices / চর্চা'],
		['api::governance-change.governance-change', 'sector', 'governance changes / সুশাসনের পরিবর্তন'],
		['api::learning-event.learning-event', 'sectors', 'events / অনুষ্ঠান'],
		['api::report.report', 'sectors', 'reports / প্রতিবেদন'],
	],
	'api::sdg.sdg': [['api::practice.practice', 'sdgs', 'practices / চর্চা']],
};

export function isReferenceGated(uid: string): boolean {
	return isReferenceUid(uid) || uid === HEAD_UID;
}

export async function referenceGate(context: GateContext, next: Next, actor: Actor): Promise<unknown> {
	const { uid, action } = context;
	const documentId = context.params.documentId;
	if (action === 'delete' && documentId !== undefined) await refuseWhenUsed(uid, documentId);
	if (action === 'update' && documentId !== undefined) await refuseNewKey(context, documentId);
	if (uid === MUNICIPALITY_UID && isSandbox(String(context.params.data?.code))) {
		throw problems.valueTaken({ field: 'code', value: SANDBOX_MUNICIPALITY.code });
	}
	const municipalityBefore = uid === HEAD_UID && documentId !== undefined ? await municipalityOfHead(documentId) : null;
	const result = (await nextOrTaken(context, next)) as { documentId: string };
	const id = result.documentId;
	await writeAudit({ actor, action: `reference.${action}`, uid, documentId: id });
	if (uid === HEAD_UID) {
		const municipalityAfter = await municipalityOfHead(id);
		for (const municipality of new Set([municipalityBefore, municipalityAfter])) {
			if (municipality !== null) await refresh(MUNICIPALITY_UID, municipality);
		}
	} else if (isReferenceUid(uid)) {
		await refresh(uid, id);
		if (uid === 'api::district.district') await refreshMunicipalitiesOf(id);
	}
	return result;
}

async function nextOrTaken(context: GateContext, next: Next): Promise<unknown> {
	try {
		return await next();
	} catch (error) {
		if (!isUniqueViolation(error)) throw error;
		const field = keyIn(context) ?? 'value';
		throw problems.valueTaken({ field, value: String(context.params.data?.[field] ?? '') });
	}
}

/** The name of the attribute in the request that identifies the entry. */
function keyIn({ params }: GateContext): string | undefined {
	return ['code', 'key', 'number'].find((name) => params.data?.[name] !== undefined);
}

/** Public records name each other by key, and it is part of web addresses: it is chosen once. */
async function refuseNewKey(context: GateContext, documentId: string): Promise<void> {
	const field = keyIn(context);
	if (field === undefined) return;
	const stored = await strapi.db.query(context.uid).findOne({ where: { documentId }, select: [field] });
	const isSame = stored === null || String(stored[field]) === String(context.params.data?.[field]);
	if (!isSame) throw problems.keyFixed({ field, value: String(stored[field]) });
}

async function refuseWhenUsed(uid: string, documentId: string): Promise<void> {
	if (!isReferenceUid(uid)) return;
	for (const [user, attribute, name] of USES[uid] ?? []) {
		const count = await strapi.db.query(user).count({ where: { [attribute]: { documentId } } });
		if (count > 0) throw problems.inUse({ id: documentId, by: name });
	}
	await refuseWhenInEdition(uid, documentId);
}

async function refresh(uid: ReferenceUid, documentId: string): Promise<void> {
	const record = await referenceRecord(uid, documentId);
	await (record === null ? retireRecord(REFERENCE_UIDS[uid], documentId) : publishRecord(record));
}

/** A municipality's record names its division, which comes from its district. */
async function refreshMunicipalitiesOf(districtId: string): Promise<void> {
	const municipalities: { documentId: string }[] = await strapi.db
		.query(MUNICIPALITY_UID)
		.findMany({ where: { district: { documentId: districtId } }, select: ['documentId'] });
	for (const { documentId } of municipalities) await refresh(MUNICIPALITY_UID, documentId);
}

async function municipalityOfHead(documentId: string): Promise<string | null> {
	const head = await strapi.db.query(HEAD_UID).findOne({ where: { documentId }, populate: ['municipality'] });
	return head?.municipality?.documentId ?? null;
}
