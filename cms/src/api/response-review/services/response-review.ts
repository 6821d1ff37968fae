/**
 * The review desk: which responses wait, one response with all that a reviewer needs, and what reviewers do with it. The
 * rules are in domain/response/response.ts, the tables in src/collection.
 */
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Actor } from '../../../actor';
import { assignReviewer, openAssignments, overdueReviews, saveProfile } from '../../../collection/assignments.ts';
import { moveContext } from '../../../collection/moves.ts';
import { questionnaireOfVersion } from '../../../collection/questionnaires.ts';
import { addTheme, countThemes, rate, removeTheme } from '../../../collection/ratings.ts';
import { closeRemark, draftRemark, rewordRemark } from '../../../collection/remarks.ts';
import { type AskedFile, clearedFile } from '../../../collection/review-attachments.ts';
import {
	findForReview,
	type ListedResponse,
	listForReview,
	type ReviewFilter,
} from '../../../collection/review-list.ts';
import { makeMove } from '../../../collection/reviews.ts';
import { submissionsOf } from '../../../collection/submitted-answers.ts';
import { problems } from '../../../domain/problem.ts';
import { SANDBOX_MUNICIPALITY } from '../../../domain/registry/sandbox.ts';
import { partiesOf, RESPONSE_STATES, type ReviewLevel, type ReviewMove } from '../../../domain/response/response.ts';
import {
	COMPLETENESS_BANDS,
	chooseReviewer,
	dueDay,
	type EditorialLevel,
} from '../../../domain/response/response-review.ts';
import { dhakaDay, mondayOf } from '../../../domain/text/dhaka-time.ts';
import { choicesOf, type EvidenceLevel, SECTORS } from '../../../domain/vocabulary.ts';
import { writeAudit } from '../../../gate/audit';
import type { BilingualText } from '../../../plugins/desk/contract';
import type {
	AssignAllResult,
	PracticeMade,
	RemarkStepRequest,
	ResponseItem,
	ResponseList,
	ResponseReview,
	ResponseReviewer,
	ReviewerList,
	ReviewerProfileRequest,
} from '../../../plugins/desk/response-contract';
import { type FigureAsked, responsesBehind } from '../../../response-board/figures';
import { type ResponseAgain, tellDecision, tellOverdue, tellReviewers } from '../../../response-review/letters';
import { knownPractice, makePracticeDraft } from '../../../response-review/practice-draft';
import { allReviewers, reviewerAddress, reviewerOf } from '../../../response-review/reviewers';
import { assignmentsByResponse, hasNobody, itemOf, percentText, reviewView } from '../../../response-review/view';
import { divisionNames, municipalityPlaces } from '../../../subscription/places';

/** As much as a person looks through on one page. */
const PAGE_SIZE = 50;

const EVERYTHING: ReviewFilter = {
	ids: null,
	...{ state: null, sector: null, municipalities: null, reviewerId: null, overdueOn: null, completeness: null },
	search: '',
};

export interface ListQuery {
	state: ReviewFilter['state'];
	sector: string | null;
	division: string | null;
	mine: boolean;
	overdue: boolean;
	completeness: keyof typeof COMPLETENESS_BANDS | null;
	/** Those behind one figure of the response board; `null` for all. */
	behind: FigureAsked | null;
	search: string;
	page: number;
	actor: Actor;
}

interface OnResponse {
	responseId: string;
	actor: Actor;
}

export default ({ strapi }: { strapi: Core.Strapi }) => {
	const database = (): Knex => strapi.db.connection;
	const questionnaireOf = (version: number) => questionnaireOfVersion(strapi, version);

	async function list({ page, actor, ...query }: ListQuery): Promise<ResponseList> {
		const now = new Date();
		const filter = await filterOf(query, actor, now);
		const reviewers = await allReviewers();
		const assigned = await assignmentsByResponse(database(), reviewers, now);
		const { responses, count } = await listForReview(database(), filter, { page, pageSize: PAGE_SIZE });
		const parties = partiesOf(actor.roles);
		return {
			entries: await itemsOf(responses, assigned),
			...{ count, pageCount: Math.max(1, Math.ceil(count / PAGE_SIZE)) },
			filters: {
				states: choicesOf(RESPONSE_STATES).filter(({ key }) => key !== 'draft'),
				sectors: choicesOf(SECTORS),
				divisions: [...(await divisionNames())].map(([key, label]) => ({ key, label })),
				completeness: bands().map(({ key, from, below }) => ({ key, label: percentText(from, below) })),
			},
			mayAssign: parties.includes('secretariat'),
			mayReview: parties.includes('secretariat') || parties.includes('expert'),
			unassigned: (await waitingAlone()).length,
			themes: await countThemes(database()),
		};
	}

	async function filterOf(query: Omit<ListQuery, 'page' | 'actor'>, actor: Actor, now: Date): Promise<ReviewFilter> {
		const { state, sector, division, mine, overdue, completeness, behind, search } = query;
		const places = division === null ? null : await municipalityPlaces();
		const inDivision = places && [...places].filter(([, place]) => place.division === division).map(([code]) => code);
		return {
			...{ state, sector, search, municipalities: inDivision },
			ids: behind === null ? null : await responsesBehind(database(), behind),
			reviewerId: mine ? reviewerOf(actor).adminId : null,
			overdueOn: overdue ? dhakaDay(now) : null,
			completeness: bands().find(({ key }) => key === completeness) ?? null,
		};
	}

	async function namesOf(): Promise<ReadonlyMap<string, BilingualText>> {
		const places = [...(await municipalityPlaces())].map(([code, { name }]) => [code, name] as const);
		return new Map([...places, [SANDBOX_MUNICIPALITY.code, SANDBOX_MUNICIPALITY.name]]);
	}

	async function itemsOf(
		responses: readonly ListedResponse[],
		assigned: Awaited<ReturnType<typeof assignmentsByResponse>>,
	): Promise<ResponseItem[]> {
		const names = await namesOf();
		return responses.map((each) => itemOf(each, { names, assignments: assigned.get(each.id) ?? [] }));
	}

	/** Responses that wait for MAB and have nobody, the longest waiting first. */
	async function waitingAlone(): Promise<ListedResponse[]> {
		const assigned = await assignmentsByResponse(database(), [], new Date());
		const { responses } = await listForReview(database(), EVERYTHING, { page: 1, pageSize: 10_000 });
		const items = await itemsOf(responses, assigned);
		return responses.filter((_, index) => items[index] !== undefined && hasNobody(items[index]));
	}

	/** Throws `response.unknown`, also for one that was never submitted: what is being written is the municipality's. */
	async function view({ responseId, actor }: OnResponse): Promise<ResponseReview> {
		const now = new Date();
		const { listed, entrySource } = await findForReview(database(), responseId);
		const reviewers = await allReviewers();
		const assigned = await assignmentsByResponse(database(), reviewers, now);
		const [item] = await itemsOf([listed], assigned);
		if (item === undefined) throw problems.responseUnknown({ id: responseId });
		const made = await knownPractice(database(), responseId);
		const practice = made === null ? null : { documentId: made.documentId, locale: made.locale };
		return reviewView({
			...{ knex: database(), listed, item, entrySource, reviewers, questionnaireOf, practice, now },
			reviewer: reviewerOf(actor),
		});
	}

	async function move({ responseId, actor, ...asked }: OnResponse & { move: ReviewMove; reason: string }) {
		const now = new Date();
		const { listed } = await findForReview(database(), responseId);
		const [submission] = await submissionsOf(database(), responseId);
		const questionnaire = submission && (await questionnaireOf(submission.questionnaireVersion));
		await inTransaction(async (trx) => {
			await makeMove(trx, { responseId, reviewer: reviewerOf(actor), ...asked }, now);
			await writeAudit({ actor, action: `response.${asked.move}`, documentId: responseId, reason: asked.reason });
			if (!questionnaire) return;
			const { municipalityCode, reference, title } = listed;
			const told = { responseId, municipalityCode, reference: reference ?? '', title: title ?? '' };
			await tellDecision(trx, { ...told, ...asked, questionnaire, now });
		});
		if (asked.move === 'passed') await nameExpert(responseId, actor);
		return view({ responseId, actor });
	}

	/** After level 1 the second level gets its reviewer, where one can be found. */
	async function nameExpert(responseId: string, actor: Actor): Promise<void> {
		const { listed } = await findForReview(database(), responseId);
		await nameReviewer(listed, actor);
	}

	/** Names the best reviewer for the level in turn; false where nobody may. */
	async function nameReviewer(listed: ListedResponse, actor: Actor): Promise<boolean> {
		const now = new Date();
		const reviewer = reviewerOf(actor);
		const { standing } = await moveContext(database(), listed.id, reviewer);
		const level: ReviewLevel = standing.passedBy === null ? 'secretariat' : 'expert';
		const excludedId = standing.passedBy === null ? null : Number(standing.passedBy.replace('desk:', ''));
		const able = (await allReviewers()).filter(({ levels }) => levels.includes(level));
		const best = chooseReviewer(able, { ...listed, excludedId });
		const found = able.find(({ id }) => id === best?.id);
		if (found === undefined) return false;
		await inTransaction((trx) =>
			assignReviewer(
				trx,
				{
					...{ responseId: listed.id, level, reviewerId: found.id, reviewerName: found.name },
					...{ dueOn: dueDay(level, now), by: reviewer },
				},
				now,
			),
		);
		return true;
	}

	/** Strapi's own transaction, so that audit trail and letters are in it. */
	async function inTransaction<T>(work: (trx: Knex.Transaction) => Promise<T>): Promise<T> {
		const result = await strapi.db.transaction(async ({ trx }) => ({ value: await work(trx as Knex.Transaction) }));
		return (await result).value;
	}

	async function remark({ responseId, actor, question, text }: OnResponse & { question: string; text: string }) {
		await inTransaction((trx) => draftRemark(trx, { responseId, question, text, reviewer: reviewerOf(actor) }));
		return view({ responseId, actor });
	}

	async function remarkStep({
		responseId,
		actor,
		remarkId,
		step,
		text,
	}: OnResponse & RemarkStepRequest & { remarkId: number }) {
		const reviewer = reviewerOf(actor);
		await inTransaction((trx) =>
			step === 'reword'
				? rewordRemark(trx, { responseId, remarkId, text, reviewer })
				: closeRemark(trx, { responseId, remarkId, as: step, reviewer }),
		);
		return view({ responseId, actor });
	}

	async function assign({
		responseId,
		actor,
		level,
		reviewerId,
		dueOn,
	}: OnResponse & { level: ReviewLevel; reviewerId: number; dueOn: string }) {
		await findForReview(database(), responseId);
		const person = (await allReviewers()).find(({ id }) => id === reviewerId);
		if (person === undefined) throw problems.invalidInput({ detail: `person ${reviewerId}` });
		if (!person.levels.includes(level)) throw problems.responseReviewerUnfit({ name: person.name, why: 'role' });
		await inTransaction((trx) =>
			assignReviewer(trx, {
				...{ responseId, level, reviewerId, reviewerName: person.name, dueOn },
				by: reviewerOf(actor),
			}),
		);
		return view({ responseId, actor });
	}

	async function assignAll({ actor }: { actor: Actor }): Promise<AssignAllResult> {
		if (!partiesOf(actor.roles).includes('secretariat')) throw problems.responsePartyNotAllowed({ event: 'assigned' });
		const waiting = await waitingAlone();
		let assigned = 0;
		for (const listed of waiting) if (await nameReviewer(listed, actor)) assigned += 1;
		return { assigned, left: waiting.length - assigned };
	}

	/** Every morning; each reviewer gets a letter in a week at most. */
	async function remindOverdue(now = new Date()): Promise<void> {
		const overdue = await overdueReviews(database(), dhakaDay(now));
		for (const reviewerId of new Set(overdue.map((review) => review.reviewerId))) {
			const to = await reviewerAddress(`desk:${reviewerId}`);
			const own = overdue.filter((review) => review.reviewerId === reviewerId);
			if (to !== null) await tellOverdue(database(), to, own, { week: mondayOf(dhakaDay(now)), now });
		}
	}

	/** In the transaction of a new submission: whoever reviews the response learns that it is back. */
	async function tellAgain(trx: Knex.Transaction, again: ResponseAgain, now: Date): Promise<void> {
		const named = (await openAssignments(trx)).filter(({ responseId }) => responseId === again.responseId);
		const to = await Promise.all(named.map(({ reviewerId }) => reviewerAddress(`desk:${reviewerId}`)));
		await tellReviewers(
			trx,
			to.filter((each) => each !== null),
			again,
			now,
		);
	}

	async function setRating({
		responseId,
		actor,
		...levels
	}: OnResponse & { editorialLevel: EditorialLevel | null; evidenceLevel: EvidenceLevel | null }) {
		await inTransaction(async (trx) => {
			await rate(trx, { responseId, reviewer: reviewerOf(actor), ...levels });
			const reason = `${levels.editorialLevel ?? '–'}, ${levels.evidenceLevel ?? '–'}`;
			await writeAudit({ actor, action: 'response.rated', documentId: responseId, reason });
		});
		return view({ responseId, actor });
	}

	async function theme({
		responseId,
		actor,
		isFound,
		...found
	}: OnResponse & { question: string; theme: string; isFound: boolean }) {
		const request = { responseId, reviewer: reviewerOf(actor), ...found };
		await inTransaction((trx) => (isFound ? addTheme(trx, request) : removeTheme(trx, request)));
		return view({ responseId, actor });
	}

	async function makePractice({ responseId, actor }: OnResponse): Promise<PracticeMade> {
		await findForReview(database(), responseId);
		const bytesOf = async (knex: Knex, id: string) =>
			(await clearedFile(knex, { responseId, id, copy: 'kept' }))?.bytes ?? null;
		return makePracticeDraft({ responseId, actor, questionnaireOf, bytesOf });
	}

	/**
	 * Throws `response.unknown`, also for a file that is not proven clean. In an original there is where a photo was taken,
	 * which is for those who review it.
	 */
	async function attachment({
		responseId,
		attachmentId,
		copy,
		actor,
	}: OnResponse & Pick<AskedFile, 'copy'> & { attachmentId: string }) {
		await findForReview(database(), responseId);
		const mayHave = copy !== 'original' || partiesOf(actor.roles).length > 0;
		const file = mayHave ? await clearedFile(database(), { responseId, id: attachmentId, copy }) : null;
		if (file === null) throw problems.responseUnknown({ id: attachmentId });
		return file;
	}

	async function reviewers(actor: Actor): Promise<ReviewerList> {
		const parties = partiesOf(actor.roles);
		const own = parties.includes('expert') ? reviewerOf(actor).adminId : null;
		return {
			reviewers: await allReviewers(),
			sectors: choicesOf(SECTORS),
			municipalities: [...(await namesOf())].map(([key, label]) => ({ key, label })),
			mayChange: parties.includes('secretariat') ? 'all' : own,
		};
	}

	/** The secretariat for everybody, an expert for themselves. Throws `response.party-not-allowed`. */
	async function setProfile({
		reviewerId,
		actor,
		...profile
	}: ReviewerProfileRequest & { reviewerId: number; actor: Actor }): Promise<ReviewerList> {
		const { mayChange, reviewers: known } = await reviewers(actor);
		const person: ResponseReviewer | undefined = known.find(({ id }) => id === reviewerId);
		if (mayChange !== 'all' && mayChange !== reviewerId) throw problems.responsePartyNotAllowed({ event: 'assigned' });
		if (person === undefined) throw problems.invalidInput({ detail: `person ${reviewerId}` });
		await inTransaction(async (trx) => {
			await saveProfile(trx, { reviewerId, ...profile, changedBy: actor.name });
			const reason = `${person.name}: ${[...profile.sectors, ...profile.municipalities].join(', ')}`;
			await writeAudit({ actor, action: 'reviewer.changed', documentId: `admin:${reviewerId}`, reason });
		});
		return reviewers(actor);
	}

	return {
		...{ list, view, move, remark, remarkStep, assign, assignAll, setRating, theme, makePractice, attachment },
		...{ reviewers, setProfile, remindOverdue, tellAgain },
	};
};

function bands(): { key: string; from: number; below: number }[] {
	const all = Object.entries(COMPLETENESS_BANDS);
	return all.map(([key, from], index) => ({ key, from, below: all[index + 1]?.[1] ?? 101 }));
}
