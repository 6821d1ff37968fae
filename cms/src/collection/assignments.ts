/** Who reviews which response until when, and what each reviewer knows and keeps away from (A68). */
import type { Knex } from 'knex';
import { problems } from '../domain/problem.ts';
import { type ResponseState, type ReviewLevel, standingOf } from '../domain/response/response.ts';
import { dueDay, REVIEW_DAYS, type ReviewCandidate } from '../domain/response/response-review.ts';
import { eventsOf, recordEvent } from './events.ts';
import { actorOfReviewer, NO_PROFILE, profilesOf, type Reviewer, type ReviewerProfile, requireMove } from './moves.ts';

/** States in which a response waits for MAB. */
const WAITING: readonly ResponseState[] = ['submitted', 'resubmitted', 'inReview'];

export async function saveProfile(
	knex: Knex,
	{ reviewerId, sectors, municipalities, changedBy }: ReviewerProfile & { reviewerId: number; changedBy: string },
	now = new Date(),
): Promise<void> {
	await knex('reviewer_profiles')
		.insert({
			reviewer_id: reviewerId,
			sectors: JSON.stringify(sectors),
			municipalities: JSON.stringify(municipalities),
			changed_by: changedBy,
			changed_at: now.toISOString(),
		})
		.onConflict('reviewer_id')
		.merge();
}

export interface Assignment {
	responseId: string;
	level: ReviewLevel;
	/** Id of the administrator. */
	reviewerId: number;
	/** `2026-12-05` */
	dueOn: string;
}

interface AssignmentRow {
	response_id: string;
	level: ReviewLevel;
	reviewer_id: number;
	due_on: string;
}

/** Those that count now. */
export async function openAssignments(knex: Knex): Promise<Assignment[]> {
	const rows: AssignmentRow[] = await knex('response_assignments').whereNull('ended_at').orderBy('id');
	return rows.map(({ response_id, level, reviewer_id, due_on }) => ({
		...{ responseId: response_id, level, reviewerId: reviewer_id, dueOn: due_on },
	}));
}

/** Adds to each person what is known of them, and how many reviews wait for them. */
export async function candidatesOf(knex: Knex, ids: readonly number[]): Promise<ReviewCandidate[]> {
	const profiles = await profilesOf(knex);
	const rows: { reviewer_id: number }[] = await knex('response_assignments')
		.join('responses', 'responses.id', 'response_assignments.response_id')
		.whereNull('response_assignments.ended_at')
		.whereIn('responses.state', WAITING)
		.select('reviewer_id');
	return ids.map((id) => ({
		id,
		...(profiles.get(id) ?? NO_PROFILE),
		load: rows.filter(({ reviewer_id }) => reviewer_id === id).length,
	}));
}

export interface OverdueReview {
	reviewerId: number;
	responseId: string;
	/** As the municipality called the practice; the reference where it did not. */
	title: string;
	dueOn: string;
}

/** Reviews that wait for MAB past their day, the longest waiting first. */
export async function overdueReviews(knex: Knex, today: string): Promise<OverdueReview[]> {
	const rows: { reviewer_id: number; id: string; title: string | null; reference: string | null; due_on: string }[] =
		await knex('response_assignments as assignment')
			.join('responses', 'responses.id', 'assignment.response_id')
			.whereNull('assignment.ended_at')
			.where('assignment.due_on', '<', today)
			.where('responses.is_sandbox', false)
			.whereIn('responses.state', WAITING)
			.orderBy('assignment.due_on')
			.select('reviewer_id', 'responses.id', 'title', 'reference', 'due_on');
	return rows.map(({ reviewer_id, id, title, reference, due_on }) => ({
		...{ reviewerId: reviewer_id, responseId: id, title: title ?? reference ?? id, dueOn: due_on },
	}));
}

export interface NewAssignment extends Assignment {
	reviewerName: string;
	/** Who names them. */
	by: Reviewer;
}

/**
 * Names the reviewer of a level, instead of the one before. Throws `response.reviewer-unfit` for somebody with an interest
 * in the municipality and for the person of level 1 at level 2, and what `decideMove` throws.
 */
export async function assignReviewer(trx: Knex.Transaction, request: NewAssignment, now = new Date()): Promise<void> {
	const { responseId, level, reviewerId, reviewerName, dueOn, by } = request;
	const { by: party } = await requireMove(trx, { responseId, event: 'assigned', reviewer: by });
	await requireFit(trx, request);
	await endAssignments(trx, { responseId, level }, now);
	await trx('response_assignments').insert({
		response_id: responseId,
		level,
		reviewer_id: reviewerId,
		assigned_by: by.name,
		assigned_at: now.toISOString(),
		due_on: dueOn,
	});
	const details = { level, reviewer: reviewerId, reviewerName, dueOn };
	const who = { by: party, actor: actorOfReviewer(by), actorName: by.name };
	await recordEvent(trx, { responseId, kind: 'assigned', ...who, details }, now);
}

async function requireFit(knex: Knex, { responseId, level, reviewerId, reviewerName }: NewAssignment): Promise<void> {
	const response: { municipality_code: string } = await knex('responses')
		.where({ id: responseId })
		.first('municipality_code');
	const { municipalities } = (await profilesOf(knex)).get(reviewerId) ?? NO_PROFILE;
	if (municipalities.includes(response.municipality_code)) {
		throw problems.responseReviewerUnfit({ name: reviewerName, why: 'interest' });
	}
	const { passedBy } = standingOf(await eventsOf(knex, responseId));
	if (level === 'expert' && passedBy === `desk:${reviewerId}`) {
		throw problems.responseReviewerUnfit({ name: reviewerName, why: 'levelOne' });
	}
}

export async function endAssignments(
	trx: Knex.Transaction,
	{ responseId, level }: { responseId: string; level: ReviewLevel },
	now: Date,
): Promise<void> {
	await trx('response_assignments')
		.where({ response_id: responseId, level, ended_at: null })
		.update({ ended_at: now.toISOString() });
}

/** A response that comes back begins its time anew. */
export async function renewDueDays(trx: Knex.Transaction, responseId: string, now: Date): Promise<void> {
	for (const level of Object.keys(REVIEW_DAYS) as ReviewLevel[]) {
		await trx('response_assignments')
			.where({ response_id: responseId, level, ended_at: null })
			.update({ due_on: dueDay(level, now) });
	}
}
