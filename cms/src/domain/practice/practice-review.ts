/**
 * The editorial review of everything that is published: which states there are, how an entry moves between them, and
 * who may move it. Strapi's own review workflow is a paid feature, so this is ours.
 *
 * The rules hold per language version: Bangla and English are edited, approved and published apart.
 */
import { problems } from '../problem.ts';

export const REVIEW_STATES = {
	draft: { en: 'Draft', bn: 'খসড়া' },
	editing: { en: 'Editing', bn: 'সম্পাদনাধীন' },
	factCheck: { en: 'Fact check', bn: 'তথ্য যাচাই' },
	readyForApproval: { en: 'Ready for approval', bn: 'অনুমোদনের অপেক্ষায়' },
	approved: { en: 'Approved', bn: 'অনুমোদিত' },
	published: { en: 'Published', bn: 'প্রকাশিত' },
	changesRequested: { en: 'Changes requested', bn: 'সংশোধন চাওয়া হয়েছে' },
	withdrawn: { en: 'Withdrawn', bn: 'প্রত্যাহৃত' },
} as const;
export type ReviewState = keyof typeof REVIEW_STATES;

export const REVIEW_DECISIONS = {
	edit: { en: 'Edit', bn: 'সম্পাদনা' },
	sendToFactCheck: { en: 'Send to fact check', bn: 'তথ্য যাচাইয়ে পাঠান' },
	confirmFacts: { en: 'Facts confirmed', bn: 'তথ্য সঠিক' },
	requestChanges: { en: 'Request changes', bn: 'সংশোধন চান' },
	approve: { en: 'Approve', bn: 'অনুমোদন দিন' },
	publish: { en: 'Publish now', bn: 'এখনই প্রকাশ করুন' },
	withdraw: { en: 'Unpublish', bn: 'প্রকাশনা প্রত্যাহার করুন' },
} as const;
export type ReviewDecision = keyof typeof REVIEW_DECISIONS;

/**
 * Every legal move. A pair that is missing here is refused.
 *
 * `edit` is not a button: saving changed content is that decision. It takes an approval back, because an approval is
 * of one text, and leaves a text in fact check where it is, because corrections are what the check is for.
 * `withdraw` starts from every state in which an earlier version may still be public.
 */
const TRANSITIONS: Record<ReviewState, Partial<Record<ReviewDecision, ReviewState>>> = {
	draft: { edit: 'editing', sendToFactCheck: 'factCheck' },
	editing: { edit: 'editing', sendToFactCheck: 'factCheck', withdraw: 'withdrawn' },
	factCheck: {
		edit: 'factCheck',
		confirmFacts: 'readyForApproval',
		requestChanges: 'changesRequested',
		withdraw: 'withdrawn',
	},
	readyForApproval: {
		edit: 'editing',
		approve: 'approved',
		requestChanges: 'changesRequested',
		withdraw: 'withdrawn',
	},
	approved: { edit: 'editing', publish: 'published', requestChanges: 'changesRequested', withdraw: 'withdrawn' },
	published: { edit: 'editing', withdraw: 'withdrawn' },
	changesRequested: { edit: 'editing', sendToFactCheck: 'factCheck', withdraw: 'withdrawn' },
	withdrawn: { edit: 'editing', sendToFactCheck: 'factCheck' },
};

/** The desk's roles, as codes of Strapi admin roles. `strapi-super-admin` is the administrator. */
export const ADMIN_ROLES = {
	'strapi-super-admin': { en: 'Administrator', bn: 'প্রশাসক' },
	'mab-editor': { en: 'MAB editor', bn: 'ম্যাব সম্পাদক' },
	'mab-approver': { en: 'MAB approver', bn: 'ম্যাব অনুমোদনকারী' },
	'mab-reviewer': { en: 'Thematic expert', bn: 'বিষয় বিশেষজ্ঞ' },
	'mab-reader': { en: 'MAB reader', bn: 'ম্যাব পাঠক' },
} as const;
export type AdminRole = keyof typeof ADMIN_ROLES;

/** Who may take which decision. `edit` also depends on the content permissions of Strapi itself. */
const MAY: Record<ReviewDecision, readonly AdminRole[]> = {
	edit: ['strapi-super-admin', 'mab-editor', 'mab-approver'],
	sendToFactCheck: ['strapi-super-admin', 'mab-editor', 'mab-approver'],
	confirmFacts: ['strapi-super-admin', 'mab-editor', 'mab-approver'],
	requestChanges: ['strapi-super-admin', 'mab-editor', 'mab-approver'],
	approve: ['strapi-super-admin', 'mab-approver'],
	publish: ['strapi-super-admin', 'mab-editor', 'mab-approver'],
	withdraw: ['strapi-super-admin', 'mab-approver'],
};

/** Whether one of the roles may take the decision, whatever the state of the entry. */
export function mayTake(decision: ReviewDecision, roles: readonly string[]): boolean {
	return MAY[decision].some((role) => roles.includes(role));
}

/** Decisions that a colleague must be able to understand later. */
const NEEDS_REASON: readonly ReviewDecision[] = ['requestChanges', 'withdraw'];

export const needsReason = (decision: ReviewDecision): boolean => NEEDS_REASON.includes(decision);

export function isReviewState(value: unknown): value is ReviewState {
	return typeof value === 'string' && Object.hasOwn(REVIEW_STATES, value);
}

export function isReviewDecision(value: unknown): value is ReviewDecision {
	return typeof value === 'string' && Object.hasOwn(REVIEW_DECISIONS, value);
}

/** The state after the decision. Throws `review.decision-not-allowed`. */
export function nextState(from: ReviewState, decision: ReviewDecision): ReviewState {
	const to = TRANSITIONS[from][decision];
	if (to === undefined) throw problems.decisionNotAllowed({ from, decision });
	return to;
}

/** The decisions that the state allows, `edit` left out: it is made by saving. */
export function decisionsFrom(from: ReviewState): Exclude<ReviewDecision, 'edit'>[] {
	return (Object.keys(TRANSITIONS[from]) as ReviewDecision[]).filter((decision) => decision !== 'edit');
}

export interface DecisionContext {
	from: ReviewState;
	decision: ReviewDecision;
	/** Role codes of the person; a caller who is nobody has none. */
	roles: readonly string[];
	actorId: string | null;
	/** Ids of everybody who changed this language version since it was last published. */
	contributorIds: readonly string[];
	reason: string;
	/** Whether a version of this language is public now. */
	isLive: boolean;
}

/**
 * The state after the decision.
 *
 * Throws `review.role-not-allowed`, `review.decision-not-allowed`, `review.own-edit` or `review.reason-required`, in
 * this order, so that nobody learns more about an entry than the role allows.
 */
export function decide(context: DecisionContext): ReviewState {
	const { from, decision, roles, actorId, contributorIds, reason, isLive } = context;
	if (!mayTake(decision, roles)) throw problems.roleNotAllowed({ decision });
	const to = nextState(from, decision);
	if (decision === 'withdraw' && !isLive) throw problems.decisionNotAllowed({ from, decision });
	if (decision === 'approve' && (actorId === null || contributorIds.includes(actorId))) {
		throw problems.ownEdit({ decision });
	}
	if (needsReason(decision) && reason.trim() === '') throw problems.reasonRequired({ decision });
	return to;
}
