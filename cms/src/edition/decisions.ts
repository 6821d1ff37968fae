/** Approving, publishing, withdrawing and correcting an edition. What goes out is the approved snapshot and nothing else. */
import type { Knex } from 'knex';
import type { Actor } from '../actor';
import type { EditionDecision } from '../domain/edition/edition.ts';
import { checkDecision, needsReason } from '../domain/edition/edition-decision.ts';
import { problems } from '../domain/problem.ts';
import { dhakaDay } from '../domain/text/dhaka-time.ts';
import { type Bilingual, LOCALES } from '../domain/text/locale.ts';
import { auditOf, writeAudit } from '../gate/audit';
import { keepPublicMedia, type UploadRow } from '../publication/media';
import { inTurn, publicRecordOf, publishRecord, retireRecord } from '../publication/outbox';
import { type EditionApproval, recordApproval, standingApproval } from './approvals';
import { askForApproval } from './ask';
import { type ComposedEdition, compose, hashOfContents } from './content';
import { mailingsOf } from './mailing-facts';
import { readinessOf } from './readiness';
import { recordOf } from './record';
import { EDITION_UID, editionOrThrow, type StoredEdition } from './rows';

export interface DecisionRequest {
	documentId: string;
	decision: EditionDecision;
	/** Of the stored edition as the person saw it. */
	draftHash: string;
	reason: string;
	/** The note of the decision `correct`. */
	note: Bilingual;
	actor: Actor;
}

/** What the decisions depend on, read in one transaction. */
export async function standing(documentId: string) {
	const edition = await editionOrThrow(documentId);
	const audit = await auditOf(documentId);
	return {
		edition,
		audit,
		approval: await standingApproval(edition, audit),
		live: await publicRecordOf('edition', documentId),
		mailings: await mailingsOf(documentId),
	};
}
export type Standing = Awaited<ReturnType<typeof standing>>;

/** Takes the decision, or throws why not. */
export async function takeDecision(request: DecisionRequest): Promise<void> {
	const { documentId, decision, draftHash, actor } = request;
	const reason = request.reason.trim();
	await inTurn(async (trx) => {
		const facts = await standing(documentId);
		checkDecision(decision, actor, facts);
		if (needsReason(decision) && reason === '') throw problems.reasonRequired({ decision });
		if (facts.edition.hash !== draftHash) throw problems.editionChangedMeanwhile({});
		const contentHash = await ACTS[decision](facts, request, trx);
		await writeAudit({
			...{ actor, uid: EDITION_UID, documentId, contentHash },
			action: `edition.${decision}`,
			reason: decision === 'correct' ? noteText(request.note) : reason,
		});
	});
}

const noteText = ({ bn, en }: Bilingual): string => [bn, en].filter((text) => text !== null).join(' / ');

/** What each decision does; answers the hash of the content that it is about. */
const ACTS: Record<EditionDecision, (facts: Standing, request: DecisionRequest, trx: Knex) => Promise<string>> = {
	async ask({ edition, audit }, { actor }, trx) {
		const composed = await compose(edition);
		await refuseUnready(edition, composed);
		await askForApproval(trx, { edition, audit }, actor);
		return hashOfContents(composed.contents);
	},
	async approve({ edition }, { actor }) {
		const uploads = new Map<string, UploadRow>();
		const composed = await compose(edition, async (file, upload) => {
			uploads.set(file, upload);
		});
		await refuseUnready(edition, composed);
		// The bytes too: an upload can be replaced afterwards.
		for (const [file, upload] of uploads) await keepPublicMedia(file, upload);
		const contentHash = hashOfContents(composed.contents);
		await recordApproval({
			editionId: edition.documentId,
			content: composed.contents,
			contentHash,
			draftHash: edition.hash,
			entries: composed.named,
			approvedAt: new Date().toISOString(),
			approvedBy: actor.name,
		});
		return contentHash;
	},
	withdrawApproval: async ({ approval }) => approval?.contentHash ?? '',
	async publish({ edition, approval }) {
		if (approval === null) throw problems.editionNotApproved({});
		await refuseWithdrawnEntries(approval);
		const record = await recordOf(edition.documentId, approval);
		await publishRecord(record);
		return record.contentHash;
	},
	async withdraw({ edition, live }) {
		await retireRecord('edition', edition.documentId);
		return live?.contentHash ?? '';
	},
	async correct({ live }, { note }) {
		if (live === null) throw problems.editionNotPublic({});
		const lacking = LOCALES.find((locale) => live.text[locale] !== undefined && note[locale] === null);
		if (lacking !== undefined) throw problems.editionNoteMissing({ locale: lacking });
		const now = new Date();
		await publishRecord({
			...live,
			version: live.version + 1,
			updatedAt: now.toISOString(),
			corrections: [...live.corrections, { on: dhakaDay(now), what: note }],
		});
		return live.contentHash;
	},
};

async function refuseUnready(edition: StoredEdition, composed: ComposedEdition): Promise<void> {
	const { items } = await readinessOf(edition, composed, { withMails: true });
	const blocking = items.filter(({ severity }) => severity === 'blocking');
	if (blocking.length > 0) throw problems.editionNotReady({ items: blocking });
}

async function refuseWithdrawnEntries({ entries }: EditionApproval): Promise<void> {
	const titles: string[] = [];
	for (const { type, id, title } of entries) {
		if ((await publicRecordOf(type, id)) === null) titles.push(title);
	}
	if (titles.length > 0) throw problems.editionEntryWithdrawn({ titles });
}
