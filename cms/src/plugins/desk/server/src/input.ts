import { z } from 'zod';
import { EDITION_DECISIONS } from '../../../../domain/edition/edition.ts';
import { ENTRY_SOURCES, REQUEST_CHANNELS } from '../../../../domain/focal-point/nomination.ts';
import { DELIVERY_STATES } from '../../../../domain/mail/delivery.ts';
import { FEEDBACK_FORMS } from '../../../../domain/practice/feedback.ts';
import { PART_DECISIONS } from '../../../../domain/practice/practice-proposal.ts';
import { problems } from '../../../../domain/problem.ts';
import { RESPONSE_STATES, REVIEW_LEVELS, REVIEW_MOVES } from '../../../../domain/response/response.ts';
import { BOARD_GROUPINGS, PARTICIPATIONS } from '../../../../domain/response/response-board.ts';
import { COMPLETENESS_BANDS, EDITORIAL_LEVELS } from '../../../../domain/response/response-review.ts';
import { AUDIENCES, SUBSCRIBER_STATES } from '../../../../domain/subscriber/subscriber.ts';
import { normaliseText } from '../../../../domain/text/bangla.ts';
import { LOCALES } from '../../../../domain/text/locale.ts';
import { EDITION_BLOCKS, EVIDENCE_LEVELS, FEEDBACK_STATES, keysOf, SECTORS } from '../../../../domain/vocabulary.ts';
import { PREVIEW_CHANNELS } from '../../../../edition/templates.ts';
import { REVIEWED_UIDS } from '../../../../reviewed-types.ts';

/** What a person typed, in the form in which texts are stored and compared. */
const typed = () => z.string().overwrite(normaliseText);

const reason = typed().max(2000).optional();

/** One entry in one language. */
export const reviewInput = z.object({
	uid: z.enum(REVIEWED_UIDS),
	documentId: z.string().min(1).max(64),
	locale: z.enum(LOCALES),
});
export const decisionInput = reviewInput.extend({ decision: z.string().min(1).max(64), reason });
export const assignmentInput = reviewInput.extend({
	assigneeId: z.int().positive().nullable(),
	dueOn: z.iso.date().nullable(),
});
export const scheduleInput = reviewInput.extend({
	action: z.enum(['publish', 'unpublish']),
	at: z.string().max(32),
	reason,
});
export const rowInput = z.object({ id: z.coerce.number().int().positive() });
export const proposalListInput = z.object({ shown: z.enum(['open', 'all']).default('open') });
const neededReason = typed().max(2000).default('');
export const partDecisionInput = rowInput.extend({ decision: z.enum(keysOf(PART_DECISIONS)), reason: neededReason });
export const checkConfirmationInput = rowInput.extend({ reason: neededReason });
const feedbackForm = z.enum(keysOf(FEEDBACK_FORMS));
const feedbackState = z.enum(keysOf(FEEDBACK_STATES));
export const feedbackListInput = z.object({
	form: feedbackForm,
	state: feedbackState.nullish().transform((state) => state ?? null),
	page: z.coerce.number().int().positive().max(100_000).default(1),
});
export const feedbackStepInput = rowInput.extend({
	form: feedbackForm,
	to: feedbackState,
	note: z
		.string()
		.trim()
		.max(2000)
		.optional()
		.transform((note) => note ?? ''),
});
/** At most as many as the registry may ever hold. */
const MAX_ADDRESSES = 1000;
export const postalInput = z.object({ edition: z.string().regex(/^\d{4}-q[1-4]$/) });
export const postalFilesInput = postalInput.extend({ locale: z.enum(LOCALES) });
export const postalChangeInput = postalInput.extend({
	codes: z.array(z.string().min(1).max(100)).min(1).max(MAX_ADDRESSES),
	copies: z.int().min(0).max(10_000).optional(),
	dispatchedOn: z.iso.date().nullable().optional(),
	receivedOn: z.iso.date().nullable().optional(),
	note: typed().max(2000).nullable().optional(),
});
/** `all` is all of time; without it the newest round. */
const shownRound = z.string().min(1).max(64).optional();
const grouping = z.enum(keysOf(BOARD_GROUPINGS));
const chosenRound = shownRound.transform((round) => (round === undefined || round === 'all' ? null : round));
export const responseBoardInput = z.object({ round: shownRound, grouping: grouping.default('division') });
export const responseFiguresInput = z.object({ round: chosenRound });
export const boardMunicipalitiesInput = z
	.object({
		round: chosenRound,
		participation: z.enum(keysOf(PARTICIPATIONS)).optional(),
		grouping: grouping.optional(),
		/** Empty: those of which the registry does not know. */
		key: z.string().max(64).optional(),
		page: z.coerce.number().int().positive().max(1000).default(1),
	})
	.transform(({ grouping: by, key, participation, ...rest }) => ({
		...rest,
		participation: participation ?? null,
		group: by === undefined || key === undefined ? null : { grouping: by, key: key === '' ? null : key },
	}));
export const reminderInput = z.object({
	round: z.string().min(1).max(64).nullable(),
	codes: z.array(z.string().min(1).max(100)).max(MAX_ADDRESSES).optional(),
	isDryRun: z.boolean(),
});
export const responseExportInput = z.object({
	round: z.string().min(1).max(64).nullable(),
	format: z.enum(['xlsx', 'csv', 'attachments']),
	words: z.enum(['labels', 'codes']),
	locale: z.enum(LOCALES),
	withRejected: z.boolean(),
	withDrafts: z.boolean(),
});
const segmentInput = z.object({
	audiences: z.array(z.string().max(32)).max(20),
	divisions: z.array(z.string().max(64)).max(20),
	languages: z.array(z.enum(LOCALES)).max(2),
});
export const audienceInput = z.object({ editionId: z.string().min(1).max(64), segment: segmentInput });
export const mailingInput = z.object({
	editionId: z.string().min(1).max(64),
	contentHash: z.string().regex(/^[0-9a-f]{64}$/),
	segment: segmentInput,
	at: z.string().max(32).nullable(),
	uncertainPolicy: z.enum(['hold', 'resend']),
});
export const testMailInput = z.object({
	editionId: z.string().min(1).max(64),
	locale: z.enum(LOCALES),
	addresses: z.string().max(4000),
});
export const mailingStepInput = rowInput.extend({
	step: z.enum(['pause', 'resume', 'cancel', 'reaffirm', 'schedule', 'retry']),
	at: z.string().max(32).nullable().default(null),
});
export const deliveryListInput = rowInput.extend({
	state: z.enum(DELIVERY_STATES),
	page: z.coerce.number().int().positive().max(100_000).default(1),
});
export const uncertainInput = rowInput.extend({
	deliveryIds: z.array(z.int().positive()).min(1).max(500),
	outcome: z.enum(['resend', 'accept', 'fail']),
});
const pageNumber = z.coerce.number().int().positive().max(100_000).default(1);
const absent = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null);
export const subscriberListInput = z.object({
	state: absent(z.enum(keysOf(SUBSCRIBER_STATES))),
	audience: absent(z.enum(keysOf(AUDIENCES))),
	language: absent(z.enum(LOCALES)),
	division: absent(z.string().max(64)),
	search: typed().max(200).default(''),
	page: pageNumber,
});
export const suppressionListInput = z.object({ page: pageNumber });
export const subscriberStepInput = rowInput.extend({
	step: z.enum(['unsubscribe', 'suppress', 'lift', 'erase']),
	reason: typed().max(2000),
});
export const subscriberImportInput = z.object({
	file: z.object({ name: z.string().min(1).max(255), base64: z.base64() }),
	basis: typed().max(2000),
	language: z.enum(LOCALES),
	audience: z.enum(keysOf(AUDIENCES)),
	isDryRun: z.boolean(),
});
const code = z.string().min(1).max(64);
export const nominationInput = z.object({ code });
export const lettersInput = z.object({
	codes: z.array(code).min(1).max(MAX_ADDRESSES),
	channel: z.enum(keysOf(REQUEST_CHANNELS)),
});
export const nominateInput = nominationInput.extend({
	name: typed().min(1).max(200),
	designation: typed().min(1).max(200),
	email: z.string().max(320),
	mobile: z.string().max(40),
	language: z.enum(LOCALES),
	letter: z.object({ base64: z.base64() }).nullable(),
	replacedId: z.int().positive().nullable(),
});
export const focalPointStepInput = rowInput.extend({ step: z.enum(['invite', 'left', 'mistake', 'signOut']) });
export const invitationsInput = z.object({ codes: z.array(code).min(1).max(MAX_ADDRESSES) });
export const nominationImportInput = z.object({
	file: z.object({ name: z.string().min(1).max(255), base64: z.base64() }),
	isDryRun: z.boolean(),
});
export const attendanceInput = z.object({
	id: z.string().min(1).max(64),
	code,
	attendeeCount: z.int().min(0).max(1000).nullable(),
});
export const entryInput = nominationInput.extend({ source: z.enum(keysOf(ENTRY_SOURCES)) });
export const registryImportInput = z.object({ csv: z.string().min(1), dryRun: z.boolean() });

const year = z.coerce.number().int().min(2000).max(2100);
const draftHash = z.string().length(64);
export const editionBoardInput = z.object({ year });
export const editionCreateInput = z.object({
	year,
	quarter: z.coerce.number().pipe(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])),
});
export const editionInput = z.object({ documentId: z.string().min(1).max(64) });
/** A note as people type it; an empty one is none. */
const note = z
	.string()
	.max(2000)
	.nullish()
	.transform((text) => normaliseText(text ?? '') || null);
export const editionDecisionInput = editionInput.extend({
	decision: z.enum(keysOf(EDITION_DECISIONS)),
	draftHash,
	reason: reason.transform((text) => text ?? ''),
	note: z.object({ bn: note, en: note }).default({ bn: null, en: null }),
});
export const editionMoveInput = editionInput.extend({
	list: z.enum(['blocks', 'briefs', 'governanceChanges', 'pilots', 'events', 'letters', 'corrections']),
	index: z.int().min(0).max(100),
	direction: z.enum(['up', 'down']),
	draftHash,
});
export const editionBlockInput = editionInput.extend({
	kind: z.enum(keysOf(EDITION_BLOCKS)),
	isShown: z.boolean(),
	draftHash,
});
export const editionTestInput = editionInput.extend({ locale: z.enum(LOCALES), addresses: z.string().max(4000) });
export const editionPreviewInput = editionInput.extend({
	channel: z.enum(PREVIEW_CHANNELS),
	locale: z.enum(LOCALES),
});

const responseId = z.uuid();
export const responseInput = z.object({ id: responseId });
const flag = z.stringbool().default(false);
export const responseListInput = z
	.object({
		state: absent(z.enum(keysOf(RESPONSE_STATES))),
		sector: absent(z.enum(keysOf(SECTORS))),
		division: absent(z.string().max(64)),
		mine: flag,
		overdue: flag,
		completeness: absent(z.enum(keysOf(COMPLETENESS_BANDS))),
		search: typed().max(200).default(''),
		figure: absent(z.string().max(64)),
		value: z.string().max(64).default(''),
		round: absent(z.string().max(64)),
		page: pageNumber,
	})
	.transform(({ figure, value, round, ...rest }) => ({
		...rest,
		behind: figure === null ? null : { figure, value, round },
	}));
export const responseMoveInput = responseInput.extend({
	move: z.enum(REVIEW_MOVES),
	reason: reason.transform((text) => text ?? ''),
});
const questionKey = z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,35}$/);
export const remarkInput = responseInput.extend({ question: questionKey, text: z.string().max(4000) });
export const remarkStepInput = responseInput.extend({
	remarkId: z.coerce.number().int().positive(),
	step: z.enum(['reword', 'explained', 'dropped']),
	text: z.string().max(4000).default(''),
});
export const responseAssignmentInput = responseInput.extend({
	level: z.enum(keysOf(REVIEW_LEVELS)),
	reviewerId: z.int().positive(),
	dueOn: z.iso.date(),
});
export const ratingInput = responseInput.extend({
	editorialLevel: z.enum(keysOf(EDITORIAL_LEVELS)).nullable(),
	evidenceLevel: z.enum(keysOf(EVIDENCE_LEVELS)).nullable(),
});
export const themeInput = responseInput.extend({
	question: questionKey,
	theme: z.string().max(200),
	isFound: z.boolean(),
});
export const attachmentInput = responseInput.extend({
	attachmentId: z.uuid(),
	copy: z.enum(['kept', 'small', 'original']).default('kept'),
});
export const reviewerInput = rowInput.extend({
	sectors: z.array(z.enum(keysOf(SECTORS))).max(20),
	municipalities: z.array(z.string().min(1).max(64)).max(400),
});
export const factCheckInput = z.object({ documentId: z.string().min(1).max(64), locale: z.enum(LOCALES) });

/**
 * Reads what came with a request.
 * @throws Problem `invalidInput` that names every field which is wrong
 */
export function read<T extends z.ZodType>(schema: T, ...parts: unknown[]): z.output<T> {
	const parsed = schema.safeParse(Object.assign({}, ...parts));
	if (parsed.success) return parsed.data;
	const detail = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
	throw problems.invalidInput({ detail });
}
