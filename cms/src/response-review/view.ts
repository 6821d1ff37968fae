/** One response as a reviewer reads it: answers beside remarks, what changed, the timeline, and what may be done. */
import type { Knex } from 'knex';
import { openAssignments } from '../collection/assignments.ts';
import { type AttachmentView, attachmentsOf } from '../collection/attachments.ts';
import { eventsOf } from '../collection/events.ts';
import { currentFocalPoint } from '../collection/focal-points.ts';
import { moveContext, type Reviewer } from '../collection/moves.ts';
import { ratingOf, themesOf } from '../collection/ratings.ts';
import { type Remark, remarksOf } from '../collection/remarks.ts';
import type { ListedResponse } from '../collection/review-list.ts';
import { similarPractices } from '../collection/similar-practices.ts';
import { type SubmittedAnswers, submissionsOf } from '../collection/submitted-answers.ts';
import { LIKENESSES } from '../domain/practice/practice-likeness.ts';
import { Problem, problems } from '../domain/problem.ts';
import { isAnswered, questionNumber, visibleQuestions } from '../domain/questionnaire/questionnaire.ts';
import type { Question, Questionnaire } from '../domain/questionnaire/questionnaire-definition.ts';
import {
	ANSWER_WORDS,
	type AnswerChange,
	type AnswerLine,
	answerDifference,
	presentAnswer,
	presentValue,
} from '../domain/questionnaire/questionnaire-present.ts';
import {
	decideMove,
	isOverdue,
	isWithMab,
	levelInTurn,
	type MoveContext,
	needsReason,
	RESPONSE_EVENTS,
	RESPONSE_STATES,
	REVIEW_LEVELS,
	REVIEW_MOVE_LABELS,
	REVIEW_MOVES,
	type ResponseEventKind,
} from '../domain/response/response.ts';
import { completenessOfResponse } from '../domain/response/response-completeness.ts';
import {
	chooseReviewer,
	dueDay,
	EDITORIAL_LEVELS,
	EVIDENCE_PARTS,
	REMARK_ENDINGS,
	REMARK_STATES,
} from '../domain/response/response-review.ts';
import { toBanglaDigits } from '../domain/text/bangla.ts';
import { dhakaDay } from '../domain/text/dhaka-time.ts';
import { choicesOf, EVIDENCE_LEVELS, SECTORS } from '../domain/vocabulary.ts';
import type { BilingualText } from '../plugins/desk/contract';
import type {
	AnswerLineView,
	MoveOffer,
	QuestionView,
	RemarkView,
	ResponseAssignment,
	ResponseItem,
	ResponseReview,
	ResponseReviewer,
	TimelineEntry,
} from '../plugins/desk/response-contract';
import { timelineNote } from './timeline-note.ts';

/** What the list and the page of one response both show. */
export function itemOf(
	listed: ListedResponse,
	{ names, assignments }: { names: ReadonlyMap<string, BilingualText>; assignments: ResponseAssignment[] },
): ResponseItem {
	const { id, reference, title, municipalityCode, isSandbox, sector, state, submittedAt, completeness } = listed;
	return {
		...{ id, reference, title, isSandbox, state, submittedAt, completeness, assignments },
		municipality: names.get(municipalityCode) ?? { en: municipalityCode, bn: municipalityCode },
		sector: sector !== null && Object.hasOwn(SECTORS, sector) ? SECTORS[sector as keyof typeof SECTORS] : null,
		stateLabel: RESPONSE_STATES[state],
	};
}

/** The reviews that are named now, by response. */
export async function assignmentsByResponse(
	knex: Knex,
	reviewers: readonly ResponseReviewer[],
	now: Date,
): Promise<Map<string, ResponseAssignment[]>> {
	const byId = new Map<string, ResponseAssignment[]>();
	for (const { responseId, level, reviewerId, dueOn } of await openAssignments(knex)) {
		const reviewer = reviewers.find(({ id }) => id === reviewerId)?.name ?? `#${reviewerId}`;
		const assignment = {
			...{ level, levelLabel: REVIEW_LEVELS[level], reviewerId, reviewer, dueOn },
			isOverdue: isOverdue({ dueOn, today: dhakaDay(now) }),
		};
		byId.set(responseId, [...(byId.get(responseId) ?? []), assignment]);
	}
	return byId;
}

export interface ViewParts {
	knex: Knex;
	listed: ListedResponse;
	item: ResponseItem;
	entrySource: string | null;
	reviewer: Reviewer;
	reviewers: ResponseReviewer[];
	questionnaireOf(version: number): Promise<Questionnaire | null>;
	practice: { documentId: string; locale: 'bn' | 'en' } | null;
	now: Date;
}

export async function reviewView(parts: ViewParts): Promise<ResponseReview> {
	const { knex, listed, item, entrySource, reviewer, reviewers, practice, now } = parts;
	const [shown, before] = await submissionsOf(knex, listed.id);
	if (shown === undefined) throw problems.responseUnknown({ id: listed.id });
	const questionnaire = await parts.questionnaireOf(shown.questionnaireVersion);
	if (questionnaire === null) throw new Error(`Version ${shown.questionnaireVersion} of the questionnaire is missing.`);
	const context = await moveContext(knex, listed.id, reviewer);
	const { openQuestions, missingEvidence } = completenessOfResponse(questionnaire, shown.answers);
	const { editorialLevel, evidenceLevel } = await ratingOf(knex, listed.id);
	const focalPoint = await currentFocalPoint(knex, listed.municipalityCode);
	const isReviewer = context.parties.includes('secretariat') || context.parties.includes('expert');
	return {
		...item,
		...{ path: listed.path, entrySource, round: shown.round, editorialLevel, evidenceLevel, openQuestions, practice },
		sections: await sectionsOf({ knex, listed, questionnaire, shown, before: before ?? null, context }),
		timeline: (await eventsOf(knex, listed.id)).map(
			(event): TimelineEntry => ({
				...{ id: event.id, at: event.occurredAt, by: event.actorName, label: RESPONSE_EVENTS[event.kind] },
				...{ reason: event.reason, note: timelineNote(questionnaire, event) },
			}),
		),
		similar: await similarOf(knex, listed),
		offers: offersOf(context),
		mayRemark: refusalOf(context, 'remarkMade') === null,
		mayRate: isReviewer && !context.hasConflict,
		mayAssign: refusalOf(context, 'assigned') === null,
		missingEvidence: missingEvidence.map((part) => EVIDENCE_PARTS[part]),
		editorialLevels: choicesOf(EDITORIAL_LEVELS),
		evidenceLevels: choicesOf(EVIDENCE_LEVELS),
		reviewers,
		suggestion: suggestionOf(context, { listed, reviewers, now }),
		focalPoint: focalPoint === null ? null : { name: focalPoint.name, mobile: isReviewer ? focalPoint.mobile : null },
		mayMakePractice: refusalOf(context, 'draftMade') === null && listed.path !== 'nothing' && !listed.isSandbox,
	};
}

/** A copy is told as well: the reviewer did not make it. */
async function similarOf(knex: Knex, { id, municipalityCode }: ListedResponse): Promise<ResponseReview['similar']> {
	const similar = await similarPractices(knex, { id, municipalityCode, copiedFrom: null });
	return similar
		.filter(({ isSubmitted }) => isSubmitted)
		.map(({ title, likeness, responseId, practice }) => ({
			...{ title, likenessLabel: LIKENESSES[likeness], responseId, practiceId: practice?.documentId ?? null },
		}));
}

type Context = Omit<MoveContext, 'event' | 'reason'>;

/** In words; `null` when nothing stands in the way. */
function refusalOf(context: Context, event: ResponseEventKind): BilingualText | null {
	try {
		decideMove({ ...context, event, reason: 'asked for when the button is pressed' });
		return null;
	} catch (error) {
		if (error instanceof Problem) return error.text;
		throw error;
	}
}

/**
 * Only what the state and the role allow is a button. What they allow and something else forbids (an open remark, an
 * interest in the municipality) is shown with the reason.
 */
function offersOf(context: Context): MoveOffer[] {
	return REVIEW_MOVES.flatMap((move): MoveOffer[] => {
		try {
			const { by } = decideMove({ ...context, event: move, reason: 'x' });
			return [{ move, label: REVIEW_MOVE_LABELS[move], needsReason: needsReason(move, by), refusal: null }];
		} catch (error) {
			if (!(error instanceof Problem)) throw error;
			if (['response.party-not-allowed', 'response.move-not-allowed'].includes(error.code)) return [];
			return [{ move, label: REVIEW_MOVE_LABELS[move], needsReason: false, refusal: error.text }];
		}
	});
}

/** Who the secretariat may best name now. */
function suggestionOf(
	{ standing }: Context,
	{ listed, reviewers, now }: { listed: ListedResponse; reviewers: readonly ResponseReviewer[]; now: Date },
): ResponseReview['suggestion'] {
	const level = levelInTurn(standing);
	if (level === null) return null;
	const able = reviewers.filter(({ levels }) => levels.includes(level));
	const excludedId = standing.passedBy === null ? null : Number(standing.passedBy.replace('desk:', ''));
	const best = chooseReviewer(able, { ...listed, excludedId });
	return { level, reviewerId: best?.id ?? null, dueOn: dueDay(level, now) };
}

interface Sections {
	knex: Knex;
	listed: ListedResponse;
	questionnaire: Questionnaire;
	shown: SubmittedAnswers;
	before: SubmittedAnswers | null;
	context: Context;
}

async function sectionsOf(parts: Sections): Promise<ResponseReview['sections']> {
	const { knex, listed, questionnaire, shown, before } = parts;
	const asked = new Set(visibleQuestions(questionnaire, shown.answers).map(({ key }) => key));
	const reading: Reading = {
		...parts,
		remarks: await remarksOf(knex, listed.id),
		themes: await themesOf(knex, listed.id),
		files: new Map((await attachmentsOf(knex, listed.id)).map((file) => [file.id, file])),
		changes: before === null ? [] : answerDifference(questionnaire, before.answers, shown.answers),
	};
	return questionnaire.sections
		.map(({ key, title, questions }) => ({
			...{ key, title },
			questions: questions.filter((question) => asked.has(question.key)).map((each) => questionView(each, reading)),
		}))
		.filter(({ questions }) => questions.length > 0);
}

interface Reading extends Sections {
	remarks: readonly Remark[];
	themes: readonly { question: string; theme: string }[];
	files: ReadonlyMap<string, AttachmentView>;
	changes: readonly AnswerChange[];
}

function questionView(question: Question, reading: Reading): QuestionView {
	const { questionnaire, shown, remarks, themes, changes, context } = reading;
	const [bn, en] = [presentAnswer(question, shown.answers, 'bn'), presentAnswer(question, shown.answers, 'en')];
	return {
		key: question.key,
		number: questionNumber(questionnaire, question.key, 'en'),
		label: question.label,
		lines: en.map((line, index) => lineView({ en: line, bn: bn[index] ?? line }, question, reading)),
		isAnswered: isAnswered(question, shown.answers),
		hasChanged: changes.some((change) => change.question?.key === question.key),
		remarks: remarks.filter((remark) => remark.question === question.key).map((each) => remarkView(each, context)),
		themes: themes.filter((theme) => theme.question === question.key).map(({ theme }) => theme),
		hasFreeText: en.some(({ field, value }) => field.kind === 'text' && value !== null),
	};
}

const HIDDEN: BilingualText = { en: 'Not shown to your role', bn: 'আপনার ভূমিকায় দেখানো হয় না' };

/** Who answered, and how to reach them, is for those who may have to call them. */
const isPersonal = (question: Question, { field }: AnswerLine): boolean =>
	question.key === 'respondent' || field.kind === 'phone' || field.kind === 'email';

function lineView(
	{ en, bn }: { en: AnswerLine; bn: AnswerLine },
	question: Question,
	{ files, changes, context }: Reading,
): AnswerLineView {
	const mayKnow = context.parties.length > 0 || !isPersonal(question, en);
	const change = changes.find(({ path }) => path === en.path);
	const file = en.field.kind === 'file' && en.value !== null ? files.get(en.value) : undefined;
	return {
		path: en.path,
		row: en.row === null ? null : { en: en.row, bn: bn.row ?? en.row },
		label: { en: en.label, bn: bn.label },
		value:
			en.value === null || file !== undefined ? null : mayKnow ? { en: en.value, bn: bn.value ?? en.value } : HIDDEN,
		file: file === undefined ? null : fileView(file, context.parties.length > 0),
		before: change === undefined || !mayKnow ? null : beforeText(change, en),
	};
}

const fileView = ({ id, name, isPhoto, state, originalSize }: AttachmentView, mayHaveOriginal: boolean) => ({
	...{ id, name, isPhoto, state },
	originalSize: mayHaveOriginal ? originalSize : null,
});

function beforeText({ before }: AnswerChange, { field }: AnswerLine): BilingualText {
	if (before === '' || field.kind === 'file') return ANSWER_WORDS.notProvided;
	return { en: presentValue(field, before, 'en'), bn: presentValue(field, before, 'bn') };
}

function remarkView(remark: Remark, context: Context): RemarkView {
	const { id, text, actorName, state, madeAt, answer, closedAs } = remark;
	return {
		...{ id, text, by: actorName, state, stateLabel: REMARK_STATES[state], madeAt, answer },
		closedAs: closedAs === null ? null : REMARK_ENDINGS[closedAs],
		mayReword: state === 'drafted' && refusalOf(context, 'remarkMade') === null,
		mayClose: state !== 'closed' && refusalOf(context, 'remarkClosed') === null,
	};
}

/** Waits for MAB, and nobody has it. */
export const hasNobody = ({ state, assignments }: ResponseItem): boolean =>
	isWithMab(state as never) && assignments.length === 0;

export const percentText = (from: number, below: number): BilingualText => {
	const text = `${from}–${Math.min(below, 101) - 1} %`;
	return { en: text, bn: toBanglaDigits(text) };
};
