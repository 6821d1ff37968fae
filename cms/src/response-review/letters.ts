/** The letters about reviews and fact checks, from the templates, in the language of whoever gets them. */
import type { Knex } from 'knex';
import { currentFocalPoint, type FocalPoint } from '../collection/focal-points.ts';
import { municipalityName } from '../collection/municipalities.ts';
import { remarksOf } from '../collection/remarks.ts';
import { allQuestions } from '../domain/questionnaire/questionnaire.ts';
import type { Questionnaire } from '../domain/questionnaire/questionnaire-definition.ts';
import type { ReviewMove } from '../domain/response/response.ts';
import { formPath } from '../domain/response-form/form-place.ts';
import type { Locale } from '../domain/text/locale.ts';
import { type LetterMessage, queueLetter } from '../mail/letters.ts';
import { readMailSettings } from '../mail/settings.ts';

interface Addresses {
	lang: Locale;
	siteUrl: string;
	sender: Record<Locale, string>;
}
type Bilingual = Record<Locale, string>;
interface DecisionTemplate {
	responseDecision(
		letter: Addresses & {
			decision: string;
			reference: string;
			title: string;
			reason: string;
			remarks: { question: Bilingual; text: string; url: string }[];
			url: string;
		},
	): LetterMessage;
}
interface AnsweredTemplate {
	remarkAnswered(
		letter: Addresses & { reference: string; municipality: Bilingual; answers: string[]; url: string },
	): LetterMessage;
}
interface OverdueTemplate {
	reviewsOverdue(
		letter: Addresses & { reviews: { title: string; dueOn: string; url: string }[]; url: string },
	): LetterMessage;
}
interface FactCheckTemplate {
	factCheck(letter: Addresses & { title: string; dueOn: string; isReminder: boolean; url: string }): LetterMessage;
}

/** Names that the compiler does not follow: see answer-page.ts. */
const TRANSACTIONAL: string = '@mab/newsletter-templates/transactional';

function addressesFor(lang: Locale): Addresses {
	const { siteUrl, from } = readMailSettings(process.env);
	return { lang, siteUrl, sender: from.name };
}

/** The moves of which the municipality is told. */
const TOLD: readonly ReviewMove[] = ['returned', 'passed', 'validated', 'notAccepted'];

export interface ToldDecision {
	responseId: string;
	municipalityCode: string;
	reference: string;
	title: string;
	move: ReviewMove;
	reason: string;
	questionnaire: Questionnaire;
	/** Of the event, so that the same decision is told once. */
	now: Date;
}

/** Queues the letter within the transaction of the move; nothing where nobody answers for the municipality now. */
export async function tellDecision(trx: Knex.Transaction, told: ToldDecision): Promise<void> {
	const { move, responseId, reference, title, reason, now } = told;
	const focalPoint = await currentFocalPoint(trx, told.municipalityCode);
	if (!TOLD.includes(move) || focalPoint === null) return;
	const { responseDecision } = (await import(
		`${TRANSACTIONAL}/response-decision/response-decision.ts`
	)) as DecisionTemplate;
	const addresses = addressesFor(focalPoint.language);
	const remarks = move === 'returned' ? await remarkPlaces(trx, told, addresses) : [];
	const home = `${addresses.siteUrl}${formPath({ locale: addresses.lang, id: responseId, place: { kind: 'tasks' } })}`;
	const message = responseDecision({
		...{ ...addresses, decision: move, reference, title, reason, remarks },
		url: remarks[0]?.url ?? home,
	});
	await queue(trx, focalPoint, { kind: `response-${move}`, key: `${responseId}:${now.toISOString()}`, message }, now);
}

/** The remarks that wait for the municipality, each with the page of its question, in the order of the questionnaire. */
async function remarkPlaces(trx: Knex, { responseId, questionnaire }: ToldDecision, { siteUrl, lang }: Addresses) {
	const questions = allQuestions(questionnaire);
	const order = (key: string) => questions.findIndex((question) => question.key === key);
	const remarks = (await remarksOf(trx, responseId)).filter(({ state }) => state === 'open');
	return remarks
		.sort((a, b) => order(a.question) - order(b.question))
		.map(({ question, text }) => ({
			question: questions[order(question)]?.label ?? { en: question, bn: question },
			text,
			url: `${siteUrl}${formPath({ locale: lang, id: responseId, place: { kind: 'question', question, row: null } })}`,
		}));
}

async function queue(
	trx: Knex,
	{ email, language }: Pick<FocalPoint, 'email' | 'language'>,
	{ kind, key, message }: { kind: string; key: string; message: LetterMessage },
	now: Date,
): Promise<void> {
	const dedupeKey = `${kind}:${key}`;
	await queueLetter(trx, { kind, dedupeKey, email, language, message, expiresAt: null }, now);
}

export interface ToldReviewer {
	id: number;
	email: string;
	language: Locale;
}

export interface ResponseAgain {
	responseId: string;
	municipalityCode: string;
	reference: string;
	/** Of the submission: 2 for the first that comes back. */
	round: number;
}

/** Queues the letter to each reviewer that a response has come back, with what the municipality explained. */
export async function tellReviewers(
	trx: Knex.Transaction,
	reviewers: readonly ToldReviewer[],
	{ responseId, reference, municipalityCode, round }: ResponseAgain,
	now: Date,
): Promise<void> {
	const { remarkAnswered } = (await import(`${TRANSACTIONAL}/remark-answered/remark-answered.ts`)) as AnsweredTemplate;
	const municipality = await municipalityName(municipalityCode);
	const answers = (await remarksOf(trx, responseId)).flatMap(({ state, answer }) =>
		state === 'answered' && answer !== null ? [answer] : [],
	);
	for (const reviewer of reviewers) {
		const addresses = addressesFor(reviewer.language);
		const url = `${addresses.siteUrl}/admin/plugins/desk/responses?id=${responseId}`;
		const message = remarkAnswered({ ...addresses, reference, municipality, answers, url });
		await queue(trx, reviewer, { kind: 'remark-answered', key: `${responseId}:${round}:${reviewer.id}`, message }, now);
	}
}

/** Queues the weekly letter to a reviewer; `week` is its Monday. */
export async function tellOverdue(
	knex: Knex,
	to: ToldReviewer,
	reviews: readonly { title: string; dueOn: string; responseId: string }[],
	{ week, now }: { week: string; now: Date },
): Promise<void> {
	const { reviewsOverdue } = (await import(`${TRANSACTIONAL}/reviews-overdue/reviews-overdue.ts`)) as OverdueTemplate;
	const addresses = addressesFor(to.language);
	const url = `${addresses.siteUrl}/admin/plugins/desk/responses`;
	const places = reviews.map(({ title, dueOn, responseId }) => ({ title, dueOn, url: `${url}?id=${responseId}` }));
	const message = reviewsOverdue({ ...addresses, reviews: places, url });
	await queue(knex, to, { kind: 'reviews-overdue', key: `${to.id}:${week}`, message }, now);
}

export interface FactCheckLetter {
	to: Pick<ToldReviewer, 'email' | 'language'>;
	title: string;
	dueOn: string;
	isReminder: boolean;
	/** Of the page, in the language of the person. */
	path: string;
	factCheckId: number;
}

export async function sendFactCheck(knex: Knex, letter: FactCheckLetter, now: Date): Promise<void> {
	const { factCheck } = (await import(`${TRANSACTIONAL}/fact-check/fact-check.ts`)) as FactCheckTemplate;
	const { to, title, dueOn, isReminder, path, factCheckId } = letter;
	const addresses = addressesFor(to.language);
	const message = factCheck({ ...addresses, title, dueOn, isReminder, url: `${addresses.siteUrl}${path}` });
	await queue(
		knex,
		to,
		{ kind: isReminder ? 'fact-check-reminder' : 'fact-check', key: String(factCheckId), message },
		now,
	);
}
