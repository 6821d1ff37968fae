/** The ledger of approvals: each row is the frozen content of an edition. What is published and sent comes from here. */

import { isApprovalStanding } from '../domain/edition/edition.ts';
import { hasBegun } from '../domain/edition/edition-decision.ts';
import type { AuditRow } from '../domain/practice/contributors.ts';
import { problems } from '../domain/problem.ts';
import type { EditionContent } from '../domain/publication/edition-content.ts';
import type { Localised } from '../domain/text/locale.ts';
import { mailingsOf } from './mailing-facts';
import type { StoredEdition } from './rows';
import type { NamedRecord } from './sources';

const UID = 'api::edition-approval.edition-approval';

export interface EditionApproval {
	editionId: string;
	/** Counts the approvals of the edition from 1. */
	version: number;
	content: Localised<EditionContent>;
	contentHash: string;
	/** Of the stored edition, so that a change past the gate is noticed. */
	draftHash: string;
	/** The public records in it, with the version that was taken. */
	entries: NamedRecord[];
	approvedAt: string;
	approvedBy: string;
}

/** The newest approval, whether or not it still stands; `null` before the first. */
export const latestApproval = (editionId: string): Promise<EditionApproval | null> => newest({ editionId });

/** The content that was approved under the hash. Throws `entry.not-found`. */
export async function approvedContents(editionId: string, contentHash: string): Promise<EditionApproval['content']> {
	const approval = await newest({ editionId, contentHash });
	if (approval === null) throw problems.notFound({ what: UID, id: editionId });
	return approval.content;
}

async function newest(
	where: Pick<EditionApproval, 'editionId'> & Partial<Pick<EditionApproval, 'contentHash'>>,
): Promise<EditionApproval | null> {
	const row: EditionApproval | null = await strapi.db.query(UID).findOne({ where, orderBy: { version: 'desc' } });
	return row && { ...row, approvedAt: new Date(row.approvedAt).toISOString() };
}

/**
 * The approval under which the edition may be published: what readers were sent, which nothing can take back, or what
 * was approved of the edition as it is stored now; `null` when there is none.
 */
export async function standingApproval(
	{ documentId, hash }: StoredEdition,
	audit: readonly AuditRow[],
): Promise<EditionApproval | null> {
	const sent = (await mailingsOf(documentId)).find(hasBegun);
	if (sent !== undefined) return newest({ editionId: documentId, contentHash: sent.contentHash });
	if (!isApprovalStanding(audit)) return null;
	const approval = await latestApproval(documentId);
	return approval?.draftHash === hash ? approval : null;
}

/** Call in turn, so that no two approvals get the same version. */
export async function recordApproval(approval: Omit<EditionApproval, 'version'>): Promise<EditionApproval> {
	const latest = await latestApproval(approval.editionId);
	const row = { ...approval, version: (latest?.version ?? 0) + 1 };
	await strapi.db.query(UID).create({ data: row });
	return row;
}
