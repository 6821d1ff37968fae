/** The tickets that readers' messages become: storing one, finding it again, moving it on, and forgetting who sent it. */
import { createHash, randomInt } from 'node:crypto';
import type { Actor } from '../actor';
import { SYSTEM } from '../actor';
import {
	type FeedbackAnswers,
	type FeedbackForm,
	feedbackSteps,
	newTicket,
	PERSONAL_FIELDS,
} from '../domain/practice/feedback.ts';
import { mayTake } from '../domain/practice/practice-review.ts';
import { problems } from '../domain/problem.ts';
import { TICKED } from '../domain/public-form/form.ts';
import type { PracticeRecord } from '../domain/publication/public-record.ts';
import { monthsBefore } from '../domain/text/dhaka-time.ts';
import { LOCALES, type Locale } from '../domain/text/locale.ts';
import type { FeedbackState } from '../domain/vocabulary.ts';
import { writeAudit } from '../gate/audit';
import { inTurn, publicRecordOf, READERS_LOCK } from '../publication/outbox';

export const FEEDBACK_UIDS = {
	practiceUse: 'api::practice-use.practice-use',
	problemReport: 'api::problem-report.problem-report',
} as const satisfies Record<FeedbackForm, string>;

const FORMS = Object.keys(FEEDBACK_UIDS) as FeedbackForm[];

export function isFeedbackUid(uid: string): boolean {
	return Object.values<string>(FEEDBACK_UIDS).includes(uid);
}

export interface TicketRow {
	id: number;
	documentId: string;
	ticket: string;
	state: FeedbackState;
	practiceCode: string;
	practiceId: string;
	language: Locale;
	receivedAt: string;
	stateChangedAt: string | null;
	stateChangedBy: string | null;
	deskNote: string | null;
	erasedAt: string | null;
	[answer: string]: unknown;
}

/** A button pressed twice, or a page sent again by a shaky connection, is one message. */
const SAME_MESSAGE_MS = 10 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;

/** The practice as it is public now; `null` when no practice is published under the number. */
export async function publishedPractice(code: string): Promise<PracticeRecord | null> {
	const row: { documentId: string } | null = await strapi.db
		.query('api::practice.practice')
		.findOne({ where: { code, publishedAt: { $notNull: true } }, select: ['documentId'] });
	return row === null ? null : publicRecordOf('practice', row.documentId);
}

/**
 * Stores the message and answers its ticket number; that of the first one when the same was sent a moment ago.
 * Throws `feedback.full`.
 */
export async function storeTicket(
	form: FeedbackForm,
	answers: FeedbackAnswers,
	{ practice, locale, maxPerHour, now }: { practice: PracticeRecord; locale: Locale; maxPerHour: number; now: Date },
): Promise<string> {
	const query = strapi.db.query(FEEDBACK_UIDS[form]);
	const contentHash = createHash('sha256')
		.update(JSON.stringify([form, locale, answers]))
		.digest('hex');
	// In turn, so that two requests with the same message see each other.
	return inTurn(async () => {
		const known: TicketRow | null = await query.findOne({
			where: { contentHash, receivedAt: { $gte: new Date(now.getTime() - SAME_MESSAGE_MS) } },
			orderBy: { id: 'desc' },
		});
		if (known !== null) return known.ticket;
		const since = new Date(now.getTime() - HOUR_MS);
		const counts = await Promise.all(
			FORMS.map((each) => strapi.db.query(FEEDBACK_UIDS[each]).count({ where: { receivedAt: { $gte: since } } })),
		);
		if (counts.reduce((sum, count) => sum + count, 0) >= maxPerHour) {
			throw problems.feedbackFull({ retryAfterSeconds: HOUR_MS / 1000 });
		}
		const { practice: practiceCode, ...rest } = answers;
		const ticket = newTicket(form, randomInt);
		await query.create({
			data: {
				...rest,
				...('mayContact' in rest ? { mayContact: rest.mayContact === TICKED } : {}),
				ticket,
				state: 'new',
				practiceCode,
				practiceId: practice.id,
				language: locale,
				receivedAt: now,
				contentHash,
			},
		});
		return ticket;
	}, READERS_LOCK);
}

/** What a reader may see of a message by its number: nothing that was written in it. Throws `feedback.receipt-unknown`. */
export async function receiptOf(ticket: string): Promise<{ form: FeedbackForm; row: TicketRow }> {
	for (const form of FORMS) {
		const row: TicketRow | null = await strapi.db.query(FEEDBACK_UIDS[form]).findOne({ where: { ticket } });
		if (row !== null) return { form, row };
	}
	throw problems.receiptUnknown({ ticket });
}

export interface Step {
	form: FeedbackForm;
	id: number;
	to: FeedbackState;
	/** For colleagues. */
	note: string;
	actor: Actor;
}

/** Moves a ticket on. Throws `review.role-not-allowed`, `entry.not-found` or `feedback.step-not-allowed`. */
export async function takeStep({ form, id, to, note, actor }: Step): Promise<void> {
	if (!mayTake('edit', actor.roles)) throw problems.roleNotAllowed({ decision: to });
	const uid = FEEDBACK_UIDS[form];
	await inTurn(async () => {
		const row: TicketRow | null = await strapi.db.query(uid).findOne({ where: { id } });
		if (row === null) throw problems.notFound({ what: uid, id: String(id) });
		if (!feedbackSteps(form, row.state).includes(to)) throw problems.feedbackStepNotAllowed({ from: row.state, to });
		const now = new Date();
		await strapi.db.query(uid).update({
			where: { id },
			data: {
				state: to,
				stateChangedAt: now,
				stateChangedBy: actor.name,
				closedAt: to === 'closed' ? now : null,
				...(note === '' ? {} : { deskNote: note }),
			},
		});
		await writeAudit({
			actor,
			action: `feedback.${to}`,
			uid,
			documentId: row.documentId,
			from: row.state,
			to,
			reason: [row.ticket, note].join(' ').trim(),
		});
	}, READERS_LOCK);
}

/**
 * Erases who sent the tickets whose time is over, and answers how many. What was said, and the municipality or
 * organisation, stays.
 */
export async function erasePersonalData(
	{ afterClosing, atMost }: { afterClosing: number; atMost: number },
	now: Date = new Date(),
): Promise<number> {
	let count = 0;
	for (const form of FORMS) {
		const uid = FEEDBACK_UIDS[form];
		const fields = PERSONAL_FIELDS.filter((field) => Object.hasOwn(strapi.getModel(uid).attributes, field));
		await inTurn(async () => {
			const due: TicketRow[] = await strapi.db.query(uid).findMany({
				where: {
					erasedAt: null,
					$or: [
						{ closedAt: { $lte: monthsBefore(now, afterClosing) } },
						{ receivedAt: { $lte: monthsBefore(now, atMost) } },
					],
				},
			});
			for (const { id, documentId, ticket } of due) {
				const emptied = Object.fromEntries(fields.map((field) => [field, null]));
				await strapi.db.query(uid).update({ where: { id }, data: { ...emptied, contentHash: '', erasedAt: now } });
				await writeAudit({ actor: SYSTEM, action: 'feedback.erased', uid, documentId, reason: ticket });
			}
			count += due.length;
		}, READERS_LOCK);
	}
	return count;
}

/** The titles of a practice as it is written now, published or not. */
export async function titlesOf(practiceId: string): Promise<Record<Locale, string | null>> {
	const rows: { locale: Locale; title: string | null }[] = await strapi.db
		.query('api::practice.practice')
		.findMany({ where: { documentId: practiceId, publishedAt: null }, select: ['locale', 'title'] });
	const titleIn = (locale: Locale) => rows.find((row) => row.locale === locale)?.title ?? null;
	return Object.fromEntries(LOCALES.map((locale) => [locale, titleIn(locale)])) as Record<Locale, string | null>;
}
