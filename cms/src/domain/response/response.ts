/**
 * Where a response stands, which moves there are, and who may make them (rows A59, A60, A61, A63, A68). The state is what
 * its events add up to; the column of the table is kept for lists.
 *
 * Two levels say yes: the secretariat that the answers are complete and clear (`passed`), then a thematic expert that the
 * practice is worth learning from (`validated`). They are two people, and only the second opens the way to the public
 * library.
 */
import { problems } from '../problem.ts';

export const RESPONSE_STATES = {
	draft: { en: 'Being written', bn: 'লেখা হচ্ছে' },
	submitted: { en: 'Submitted', bn: 'জমা হয়েছে' },
	inReview: { en: 'In review', bn: 'পর্যালোচনায়' },
	returned: { en: 'Returned with remarks', bn: 'মন্তব্যসহ ফেরত' },
	resubmitted: { en: 'Submitted again', bn: 'আবার জমা হয়েছে' },
	validated: { en: 'Validated', bn: 'যাচাই সম্পন্ন' },
	notAccepted: { en: 'Not accepted', bn: 'গৃহীত হয়নি' },
	withdrawn: { en: 'Withdrawn', bn: 'প্রত্যাহৃত' },
} as const;
export type ResponseState = keyof typeof RESPONSE_STATES;

export const RESPONSE_EVENTS = {
	begun: { en: 'Begun', bn: 'শুরু হয়েছে' },
	enteredOnBehalf: { en: 'Entered by MAB on behalf of the municipality', bn: 'পৌরসভার পক্ষে ম্যাব লিখেছে' },
	submitted: { en: 'Submitted', bn: 'জমা দেওয়া হয়েছে' },
	resubmitted: { en: 'Submitted again', bn: 'আবার জমা দেওয়া হয়েছে' },
	assigned: { en: 'Reviewer named', bn: 'পর্যালোচক ঠিক করা হয়েছে' },
	taken: { en: 'Review begun', bn: 'পর্যালোচনা শুরু' },
	remarkMade: { en: 'Remark written', bn: 'মন্তব্য লেখা হয়েছে' },
	remarkAnswered: { en: 'Remark answered', bn: 'মন্তব্যের উত্তর দেওয়া হয়েছে' },
	remarkClosed: { en: 'Remark closed', bn: 'মন্তব্য নিষ্পন্ন' },
	returned: { en: 'Returned', bn: 'ফেরত পাঠানো হয়েছে' },
	passed: { en: 'Complete and clear (level 1)', bn: 'সম্পূর্ণ ও স্পষ্ট (১ম ধাপ)' },
	validated: { en: 'Worth learning from (level 2)', bn: 'শেখার মতো চর্চা (২য় ধাপ)' },
	notAccepted: { en: 'Not accepted', bn: 'গ্রহণ করা হয়নি' },
	withdrawn: { en: 'Withdrawn', bn: 'প্রত্যাহার করা হয়েছে' },
	reopened: { en: 'Opened again', bn: 'আবার খোলা হয়েছে' },
	draftMade: { en: 'Practice draft made', bn: 'চর্চার খসড়া তৈরি' },
	factCheckAsked: { en: 'Municipality asked to check the text', bn: 'পৌরসভাকে লেখা যাচাই করতে বলা হয়েছে' },
	factCheckAnswered: { en: 'Text checked', bn: 'লেখা যাচাই হয়েছে' },
} as const;
export type ResponseEventKind = keyof typeof RESPONSE_EVENTS;

/**
 * Who acts. `municipality`: its focal point. `onBehalf`: MAB, typing in what the municipality gave on paper or by phone.
 * `secretariat` and `expert`: the two levels of review. `editor`: makes the practice of it. `system`: the passing of time.
 */
export const RESPONSE_PARTIES = ['municipality', 'onBehalf', 'secretariat', 'expert', 'editor', 'system'] as const;
export type ResponseParty = (typeof RESPONSE_PARTIES)[number];

/** Which parties somebody with these roles of the desk may act as. A thematic expert is `mab-reviewer` and nothing else. */
export function partiesOf(roles: readonly string[]): ResponseParty[] {
	return [...new Set(roles.flatMap((role) => PARTIES_OF_ROLE[role] ?? []))];
}

const PARTIES_OF_ROLE: Readonly<Record<string, readonly ResponseParty[]>> = {
	'strapi-super-admin': ['secretariat', 'expert', 'editor', 'onBehalf'],
	'mab-editor': ['secretariat', 'editor', 'onBehalf'],
	'mab-approver': ['secretariat', 'editor', 'onBehalf'],
	'mab-reviewer': ['expert'],
};

/** Before the first event there is nothing. */
type From = ResponseState | 'nothing';

const STAYS_IN = (states: readonly ResponseState[]): Partial<Record<From, ResponseState>> =>
	Object.fromEntries(states.map((state) => [state, state]));

/** States in which MAB has the response before it and has not decided. */
const WITH_MAB = ['submitted', 'resubmitted', 'inReview'] as const satisfies readonly ResponseState[];

/**
 * Every legal move, by event: from which state to which. A pair that is missing here is refused.
 *
 * `withdrawn` → `reopened` leads to `draft` and not to where it was: the municipality looks at it and sends it again.
 */
const MOVES: Record<ResponseEventKind, Partial<Record<From, ResponseState>>> = {
	begun: { nothing: 'draft' },
	enteredOnBehalf: STAYS_IN(['draft', 'returned']),
	submitted: { draft: 'submitted' },
	resubmitted: { returned: 'resubmitted' },
	assigned: STAYS_IN([...WITH_MAB, 'returned']),
	taken: { submitted: 'inReview', resubmitted: 'inReview' },
	remarkMade: STAYS_IN(['inReview']),
	remarkAnswered: STAYS_IN(['returned']),
	remarkClosed: STAYS_IN([...WITH_MAB, 'returned']),
	returned: { inReview: 'returned' },
	passed: STAYS_IN(['inReview']),
	validated: { inReview: 'validated' },
	notAccepted: { inReview: 'notAccepted' },
	withdrawn: {
		draft: 'withdrawn',
		submitted: 'withdrawn',
		inReview: 'withdrawn',
		returned: 'withdrawn',
		resubmitted: 'withdrawn',
		validated: 'withdrawn',
	},
	reopened: { validated: 'inReview', notAccepted: 'inReview', withdrawn: 'draft' },
	draftMade: STAYS_IN(['validated']),
	factCheckAsked: STAYS_IN(['validated']),
	factCheckAnswered: STAYS_IN(['validated']),
};

const REVIEWERS: readonly ResponseParty[] = ['secretariat', 'expert'];
const WRITERS: readonly ResponseParty[] = ['municipality', 'onBehalf'];

const MAY: Record<ResponseEventKind, readonly ResponseParty[]> = {
	begun: WRITERS,
	enteredOnBehalf: ['onBehalf'],
	submitted: WRITERS,
	resubmitted: WRITERS,
	assigned: ['secretariat', 'system'],
	taken: REVIEWERS,
	remarkMade: REVIEWERS,
	remarkAnswered: WRITERS,
	remarkClosed: [...REVIEWERS, 'system'],
	returned: REVIEWERS,
	passed: ['secretariat'],
	validated: ['expert'],
	notAccepted: REVIEWERS,
	withdrawn: [...WRITERS, 'secretariat'],
	reopened: [...WRITERS, 'secretariat'],
	draftMade: ['editor'],
	factCheckAsked: ['editor', 'secretariat', 'system'],
	factCheckAnswered: ['municipality', 'system'],
};

/**
 * What a party may do in fewer states than the others: the municipality takes back what MAB has not decided on, and
 * opens again what it took back itself.
 */
const ONLY_FROM: Partial<Record<ResponseEventKind, Partial<Record<ResponseParty, readonly ResponseState[]>>>> = {
	withdrawn: {
		municipality: ['draft', 'returned', ...WITH_MAB],
		onBehalf: ['draft', 'returned', ...WITH_MAB],
	},
	reopened: { municipality: ['withdrawn'], onBehalf: ['withdrawn'] },
};

/** The state after the event. Throws `response.move-not-allowed` or `response.party-not-allowed`. */
export function nextState(from: ResponseState | null, event: ResponseEventKind, by: ResponseParty): ResponseState {
	if (!MAY[event].includes(by)) throw problems.responsePartyNotAllowed({ event });
	const to = MOVES[event][from ?? 'nothing'];
	const only = ONLY_FROM[event]?.[by];
	if (to === undefined || (from !== null && only !== undefined && !only.includes(from))) {
		throw problems.responseMoveNotAllowed({ from, event });
	}
	return to;
}

/** The states in which the municipality writes, and MAB on its behalf. */
export const mayEdit = (state: ResponseState): boolean => state === 'draft' || state === 'returned';

/** What waits for MAB: the states that a due day counts for. */
export const isWithMab = (state: ResponseState): boolean => (WITH_MAB as readonly ResponseState[]).includes(state);

/** A municipality must be able to understand these, and so must a colleague who reads the timeline later. */
export const needsReason = (event: ResponseEventKind, by: ResponseParty): boolean =>
	event === 'returned' || event === 'notAccepted' || (event === 'withdrawn' && by === 'secretariat');

export function isResponseState(value: unknown): value is ResponseState {
	return typeof value === 'string' && Object.hasOwn(RESPONSE_STATES, value);
}

/** An event as far as it says where the response stands. */
export interface MovingEvent {
	kind: ResponseEventKind;
	/** `focal:12`, `desk:3`, `system`. */
	actor: string;
	/** The party that acted; an event says it in its details. */
	by: ResponseParty;
}

export interface Standing {
	/** `null` before the first event. */
	state: ResponseState | null;
	/** Who said yes at level 1 to the text as it stands; `null` when nobody has, or it changed since. */
	passedBy: string | null;
	/** How often it was submitted. */
	submissions: number;
}

/** Any of these makes the word of level 1 void: it was about another text, or is asked for anew. */
const VOIDS_LEVEL_ONE: readonly ResponseEventKind[] = ['returned', 'notAccepted', 'withdrawn', 'reopened'];

/** What the events of a response, oldest first, add up to. */
export function standingOf(events: readonly MovingEvent[]): Standing {
	return events.reduce<Standing>(
		({ state, passedBy, submissions }, { kind, actor, by }) => ({
			state: nextState(state, kind, by),
			passedBy: kind === 'passed' ? actor : VOIDS_LEVEL_ONE.includes(kind) ? null : passedBy,
			submissions: submissions + (kind === 'submitted' || kind === 'resubmitted' ? 1 : 0),
		}),
		{ state: null, passedBy: null, submissions: 0 },
	);
}

export interface MoveContext {
	standing: Standing;
	event: ResponseEventKind;
	/** All parties as which the person may act; the first that may is the one that does. */
	parties: readonly ResponseParty[];
	/** `desk:3` */
	actor: string;
	reason: string;
	/** Remarks of this review that were not sent yet. */
	draftedRemarks: number;
	/** Remarks that the municipality got and that nobody has closed. */
	openRemarks: number;
	/** Whether the person declared an interest in the municipality, or comes from it (A68). */
	hasConflict: boolean;
}

/** The judgements, which nobody makes about a municipality that is theirs. */
const JUDGEMENTS: readonly ResponseEventKind[] = [
	'taken',
	'remarkMade',
	'remarkClosed',
	'returned',
	'passed',
	'validated',
	'notAccepted',
];

/**
 * The state after the move, and the party that makes it. Throws, in this order, so that nobody learns more than their
 * role allows: `response.party-not-allowed`, `response.move-not-allowed`, `response.own-municipality`,
 * `response.level-one-first`, `response.same-reviewer`, `response.remark-needed`, `response.remarks-open`,
 * `response.reason-required`.
 */
export function decideMove(context: MoveContext): { to: ResponseState; by: ResponseParty } {
	const { standing, event, actor, reason, hasConflict } = context;
	const by = partyThatMay(context);
	const to = nextState(standing.state, event, by);
	if (hasConflict && JUDGEMENTS.includes(event)) throw problems.responseOwnMunicipality({});
	if (event === 'validated' && standing.passedBy === null) throw problems.responseLevelOneFirst({});
	if (event === 'validated' && standing.passedBy === actor) throw problems.responseSameReviewer({});
	if (event === 'passed' && standing.passedBy !== null) {
		throw problems.responseMoveNotAllowed({ from: standing.state, event });
	}
	requireRemarks(context);
	if (needsReason(event, by) && reason.trim() === '') throw problems.responseReasonRequired({ event });
	return { to, by };
}

/** The party of the person that may make the move from here; else one that may make it at all. */
function partyThatMay({ standing, event, parties }: MoveContext): ResponseParty {
	const able = parties.filter((party) => MAY[event].includes(party));
	const [first] = able;
	if (first === undefined) throw problems.responsePartyNotAllowed({ event });
	const { state } = standing;
	return able.find((party) => state === null || (ONLY_FROM[event]?.[party]?.includes(state) ?? true)) ?? first;
}

/** One lump of text is not acted on (A60): a return carries remarks at questions, and a yes leaves none behind. */
function requireRemarks({ event, draftedRemarks, openRemarks }: MoveContext): void {
	if (event === 'returned' && draftedRemarks + openRemarks === 0) throw problems.responseRemarkNeeded({});
	const isYes = event === 'passed' || event === 'validated';
	if (isYes && draftedRemarks + openRemarks > 0) {
		throw problems.responseRemarksOpen({ count: draftedRemarks + openRemarks });
	}
}

/** The moves of a reviewer, as buttons of the review desk. The others are made elsewhere. */
export const REVIEW_MOVES = [
	'taken',
	'passed',
	'validated',
	'returned',
	'notAccepted',
	'reopened',
	'withdrawn',
] as const satisfies readonly ResponseEventKind[];
export type ReviewMove = (typeof REVIEW_MOVES)[number];

/** On the buttons moves are things to do; on the timeline they are things that happened. */
export const REVIEW_MOVE_LABELS: Record<ReviewMove, { en: string; bn: string }> = {
	taken: { en: 'Begin the review', bn: 'পর্যালোচনা শুরু করুন' },
	passed: { en: 'Complete and clear (level 1)', bn: 'সম্পূর্ণ ও স্পষ্ট (১ম ধাপ)' },
	validated: { en: 'Worth learning from (level 2)', bn: 'শেখার মতো চর্চা (২য় ধাপ)' },
	returned: { en: 'Return with remarks', bn: 'মন্তব্যসহ ফেরত পাঠান' },
	notAccepted: { en: 'Do not accept', bn: 'গ্রহণ করবেন না' },
	reopened: { en: 'Open again', bn: 'আবার খুলুন' },
	withdrawn: { en: 'Withdraw', bn: 'প্রত্যাহার করুন' },
};

/** The two levels of review. */
export const REVIEW_LEVELS = {
	secretariat: { en: 'Level 1: secretariat', bn: '১ম ধাপ: সচিবালয়' },
	expert: { en: 'Level 2: thematic expert', bn: '২য় ধাপ: বিষয় বিশেষজ্ঞ' },
} as const;
export type ReviewLevel = keyof typeof REVIEW_LEVELS;

/** Whose turn it is; `null` when it is not MAB's. */
export function levelInTurn({ state, passedBy }: Standing): ReviewLevel | null {
	if (state === null || !isWithMab(state)) return null;
	return passedBy === null ? 'secretariat' : 'expert';
}

/** Days are compared as `2026-12-05`, which sorts as it stands. On the due day itself there is still time. */
export const isOverdue = ({ dueOn, today }: { dueOn: string; today: string }): boolean => dueOn < today;
