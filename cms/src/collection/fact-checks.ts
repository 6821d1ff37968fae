/**
 * What municipalities say of edited texts before they are published (C15). The link is proof enough of who answers: it was
 * mailed to the focal point, and can be made again for the reminder, so that no token is stored.
 */
import { createHash, createHmac } from 'node:crypto';
import type { Knex } from 'knex';
import {
	FACT_CHECK_DAYS,
	type FactCheckAnswer,
	type FactCheckFacts,
	factCheckStep,
} from '../domain/practice/fact-check.ts';
import type { FactCheckPart } from '../domain/practice/fact-check-text.ts';
import { problems } from '../domain/problem.ts';
import { normaliseText } from '../domain/text/bangla.ts';
import { dhakaDay } from '../domain/text/dhaka-time.ts';
import type { Locale } from '../domain/text/locale.ts';

export interface FactCheck extends FactCheckFacts {
	id: number;
	practiceId: string;
	locale: Locale;
	title: string;
	shown: FactCheckPart[];
	responseId: string | null;
	municipalityCode: string;
	askedBy: string;
	answeredAt: string | null;
	comment: string | null;
}

interface Row {
	id: number;
	practice_id: string;
	locale: Locale;
	title: string;
	content_hash: string;
	shown: string;
	response_id: string | null;
	municipality_code: string;
	asked_by: string;
	asked_at: string;
	reminded_at: string | null;
	due_on: string;
	answered_at: string | null;
	answer: FactCheckAnswer | null;
	comment: string | null;
}

const factCheckOf = (row: Row): FactCheck => ({
	...{ id: row.id, practiceId: row.practice_id, locale: row.locale, title: row.title, shown: JSON.parse(row.shown) },
	...{ contentHash: row.content_hash, responseId: row.response_id, municipalityCode: row.municipality_code },
	...{ askedBy: row.asked_by, askedAt: row.asked_at, remindedAt: row.reminded_at, dueOn: row.due_on },
	...{ answeredAt: row.answered_at, answer: row.answer, comment: row.comment },
});

/** 256 bits that only we can make, for one text of one practice. */
export function factCheckToken(
	secret: string,
	{ practiceId, contentHash }: { practiceId: string; contentHash: string },
) {
	return createHmac('sha256', secret).update(`mab fact check\n${practiceId}\n${contentHash}`).digest('base64url');
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

export interface NewFactCheck {
	practiceId: string;
	locale: Locale;
	title: string;
	contentHash: string;
	shown: readonly FactCheckPart[];
	responseId: string | null;
	municipalityCode: string;
	askedBy: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Throws `fact-check.asked` when the municipality was asked about this very text. */
export async function askFactCheck(
	trx: Knex.Transaction,
	asked: NewFactCheck,
	secret: string,
	now: Date,
): Promise<FactCheck> {
	const inserted = await trx('fact_checks')
		.insert({
			practice_id: asked.practiceId,
			locale: asked.locale,
			title: asked.title,
			content_hash: asked.contentHash,
			shown: JSON.stringify(asked.shown),
			response_id: asked.responseId,
			municipality_code: asked.municipalityCode,
			token_hash: hashOf(factCheckToken(secret, asked)),
			asked_by: asked.askedBy,
			asked_at: now.toISOString(),
			due_on: dhakaDay(new Date(now.getTime() + FACT_CHECK_DAYS.silenceAfter * DAY_MS)),
		})
		.onConflict(['practice_id', 'content_hash'])
		.ignore()
		.returning<{ id: number }[]>('id');
	const [row] = inserted;
	if (row === undefined) throw problems.factCheckAsked({});
	return factCheckById(trx, row.id);
}

async function factCheckById(knex: Knex, id: number): Promise<FactCheck> {
	return factCheckOf(await knex('fact_checks').where({ id }).first<Row>());
}

/** Throws `fact-check.unknown`. */
export async function factCheckOfToken(knex: Knex, token: string): Promise<FactCheck> {
	const row = await knex('fact_checks')
		.where({ token_hash: hashOf(token) })
		.first<Row | undefined>();
	if (row === undefined) throw problems.factCheckUnknown({});
	return factCheckOf(row);
}

/** Of a language version of a practice; `null` when nobody was asked. */
export async function newestFactCheck(knex: Knex, practiceId: string, locale: Locale): Promise<FactCheck | null> {
	const row = await knex('fact_checks')
		.where({ practice_id: practiceId, locale })
		.orderBy('id', 'desc')
		.first<Row | undefined>();
	return row === undefined ? null : factCheckOf(row);
}

/**
 * Takes the word of the municipality, once; what came first stays. After the last day it may still speak: its word is
 * worth more than its silence. Answers the check as it stands, and whether this was the answer that counts. Throws
 * `fact-check.unknown` or `fact-check.comment-needed`.
 */
export async function answerFactCheck(
	trx: Knex.Transaction,
	token: string,
	{ answer, comment }: { answer: 'agreed' | 'commented'; comment: string },
	now: Date,
): Promise<{ factCheck: FactCheck; isTaken: boolean }> {
	const words = normaliseText(comment);
	const { id } = await factCheckOfToken(trx, token);
	if (answer === 'commented' && words === '') throw problems.factCheckCommentNeeded({});
	const changed = await trx('fact_checks')
		.where({ id })
		.where((open) => open.whereNull('answer').orWhere({ answer: 'silent' }))
		.update({ answer, comment: words || null, answered_at: now.toISOString() });
	return { factCheck: await factCheckById(trx, id), isTaken: changed === 1 };
}

export interface FactCheckDue {
	factCheck: FactCheck;
	step: 'remind' | 'silence';
}

/** What the passing of time does today. */
export async function dueFactChecks(knex: Knex, now: Date): Promise<FactCheckDue[]> {
	const rows: Row[] = await knex('fact_checks').whereNull('answer').orderBy('id');
	return rows.map(factCheckOf).flatMap((factCheck): FactCheckDue[] => {
		const step = factCheckStep(factCheck, now, dhakaDay(now));
		return step === null ? [] : [{ factCheck, step }];
	});
}

/** True when this was the one that did it; two processes may look at the same time. */
export async function takeFactCheckStep(
	trx: Knex.Transaction,
	{ factCheck: { id }, step }: FactCheckDue,
	now: Date,
): Promise<boolean> {
	const at = now.toISOString();
	const open = trx('fact_checks').where({ id, answer: null });
	const changed =
		step === 'remind'
			? await open.whereNull('reminded_at').update({ reminded_at: at })
			: await open.update({ answer: 'silent', answered_at: at });
	return changed === 1;
}
