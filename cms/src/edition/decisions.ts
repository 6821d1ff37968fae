/** Approving, publishing, withdrawing and correcting an edition. What goes out is the approved snapshot and nothing else. */
import type { Knex } from 'knex';
import type { Actor } from '../actor';
import { contributorsSinceApproval, type EditionDecision } from '../domain/edition/edition.ts';
import { mayTake, type ReviewDecision } from '../domain/practice/practice-review.ts';
import { problems } from '../domain/problem.ts';
import { dhakaDay } from '../domain/text/dhaka-time.ts';
import { type Bilingual, LOCALES } from '../domain/text/locale.ts';
import { auditOf, writeAudit } from '../gate/audit';
import { keepPublicMedia, type UploadRow } from '../publication/media';
import { inTurn, publicRecordOf, publishRecord, retireRecord } from '../publication/outbox';
import { type EditionApproval, recordApproval, standingApproval } from './approvals';
import { askForApproval } from './ask';
import { type ComposedEdition, compose, hashOfContents } from './content';
import { type EditionMailing, mailingsOf } from './mailing-facts';
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

/** Which right of the review each decision asks for. A correction note goes out without a second person. */
const RIGHTS: Record<EditionDecision, ReviewDecision> = {
	ask: 'edit',
	approve: 'approve',
	withdrawApproval: 'approve',
	publish: 'publish',
	withdraw: 'withdraw',
	correct: 'approve',
};

/** Decisions that a colleague must be able to understand later. */
export const needsReason = (decision: EditionDecision): boolean =>
	decision === 'withdrawApproval' || decision === 'withdraw';

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

const isActive = ({ cancelledAt, finishedAt }: EditionMailing): boolean => cancelledAt === null && finishedAt === null;
const hasBegun = ({ firstSentAt }: EditionMailing): boolean => firstSentAt !== null;

/**
 * Throws why the person cannot take the decision on the edition as it stands: `review.role-not-allowed`, `review.own-edit`,
 * `review.decision-not-allowed` or a problem of editions. What the decision itself finds out is not known here.
 */
export function checkDecision(decision: EditionDecision, actor: Actor, facts: Standing): void {
	if (!mayTake(RIGHTS[decision], actor.roles)) throw problems.roleNotAllowed({ decision });
	CHECKS[decision](facts, actor);
}

const CHECKS: Record<EditionDecision, (facts: Standing, actor: Actor) => void> = {
	ask({ approval, mailings }) {
		if (approval !== null) throw problems.decisionNotAllowed({ from: 'approved', decision: 'ask' });
		if (mailings.some(hasBegun)) throw problems.editionSent({});
	},
	approve({ approval, audit, mailings }, actor) {
		if (approval !== null) throw problems.decisionNotAllowed({ from: 'approved', decision: 'approve' });
		if (mailings.some(hasBegun)) throw problems.editionSent({});
		if (actor.id === null || contributorsSinceApproval(audit).includes(actor.id)) {
			throw problems.ownEdit({ decision: 'approve' });
		}
	},
	withdrawApproval({ approval, mailings }) {
		if (approval === null) throw problems.editionNotApproved({});
		if (mailings.some(hasBegun)) throw problems.editionSent({});
		if (mailings.some(isActive)) throw problems.editionMailingOrdered({});
	},
	publish({ approval, live, mailings }) {
		if (approval === null) throw problems.editionNotApproved({});
		if (live?.contentHash === approval.contentHash) {
			throw problems.decisionNotAllowed({ from: 'published', decision: 'publish' });
		}
		if (mailings.some((mailing) => hasBegun(mailing) && mailing.contentHash !== approval.contentHash)) {
			throw problems.editionSent({});
		}
	},
	withdraw({ live, mailings }) {
		if (live === null) throw problems.editionNotPublic({});
		if (mailings.some(isActive)) throw problems.editionMailingOrdered({});
	},
	correct({ live }) {
		if (live === null) throw problems.editionNotPublic({});
	},
};

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
