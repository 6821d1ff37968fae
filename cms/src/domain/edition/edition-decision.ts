/** Who may take which decision about an edition, and when. */
import type { AuditRow } from '../practice/contributors.ts';
import { mayTake, type ReviewDecision } from '../practice/practice-review.ts';
import { problems } from '../problem.ts';
import { contributorsSinceApproval, type EditionDecision, type MailingFacts } from './edition.ts';

export interface EditionMailing extends MailingFacts {
	/** Of what it sends. */
	contentHash: string;
}

export interface DecisionFacts {
	/** Under which the edition as it is stored may be published; `null` when there is none. */
	approval: { contentHash: string } | null;
	/** What readers see on the site; `null` when it is not there. */
	live: { contentHash: string } | null;
	mailings: readonly EditionMailing[];
	/** The audit trail of the edition, newest first. */
	audit: readonly Pick<AuditRow, 'action' | 'actorId'>[];
}

/** Somebody who decides; `id` is `null` where no person does. */
export interface Decider {
	id: string | null;
	roles: readonly string[];
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

/**
 * Throws why the person cannot take the decision on the edition as it stands: `review.role-not-allowed`, `review.own-edit`,
 * `review.decision-not-allowed` or a problem of editions. What the decision itself finds out is not known here.
 */
export function checkDecision(decision: EditionDecision, person: Decider, facts: DecisionFacts): void {
	if (!mayTake(RIGHTS[decision], person.roles)) throw problems.roleNotAllowed({ decision });
	CHECKS[decision](facts, person);
}

const isActive = ({ cancelledAt, finishedAt }: EditionMailing): boolean => cancelledAt === null && finishedAt === null;
/** The first mail of it has gone out, so its content is final. */
export const hasBegun = ({ firstSentAt }: EditionMailing): boolean => firstSentAt !== null;

const CHECKS: Record<EditionDecision, (facts: DecisionFacts, person: Decider) => void> = {
	ask({ approval, mailings }) {
		if (approval !== null) throw problems.decisionNotAllowed({ from: 'approved', decision: 'ask' });
		if (mailings.some(hasBegun)) throw problems.editionSent({});
	},
	approve({ approval, audit, mailings }, { id }) {
		if (approval !== null) throw problems.decisionNotAllowed({ from: 'approved', decision: 'approve' });
		if (mailings.some(hasBegun)) throw problems.editionSent({});
		if (id === null || contributorsSinceApproval(audit).includes(id)) throw problems.ownEdit({ decision: 'approve' });
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
