/**
 * "Is it still running?" (A58): asks the focal point of each published practice once a year, takes the answer, and lists for
 * officers where nobody can be asked. Only "as the page says" changes what is public, and of it only the confirmation.
 */
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Actor } from '../../../actor';
import { currentFocalPoint, type FocalPoint } from '../../../collection/focal-points.ts';
import {
	answerCheck,
	checkById,
	checkOfTicket,
	checkTicket,
	isTicketOf,
	type NewCheckAnswer,
	newestChecks,
	openCheck,
	type PracticeCheck,
	takeAsking,
	takeReminder,
} from '../../../collection/practice-checks.ts';
import type { Person } from '../../../domain/focal-point/person.ts';
import {
	CHECK_ANSWERS,
	CHECK_OBSTACLES,
	type CheckReading,
	checkDueOn,
	checkObstacle,
	needsReminder,
} from '../../../domain/practice/practice-check.ts';
import { type ProposedPart, proposalFields } from '../../../domain/practice/practice-proposal.ts';
import type { CheckPageView } from '../../../domain/practice/practice-update-page.ts';
import { problems } from '../../../domain/problem.ts';
import type { PracticeRecord } from '../../../domain/publication/public-record.ts';
import { uuid7 } from '../../../domain/response/uuid7.ts';
import { normaliseText } from '../../../domain/text/bangla.ts';
import { dhakaDay } from '../../../domain/text/dhaka-time.ts';
import type { Locale } from '../../../domain/text/locale.ts';
import { writeAudit } from '../../../gate/audit';
import { readMailSettings } from '../../../mail/settings.ts';
import type { CheckItem } from '../../../plugins/desk/update-contract';
import { type DueCheck, dueChecks, ENDED } from '../../../practice-update/home.ts';
import { sendCheck } from '../../../practice-update/letters.ts';
import { PRACTICE, publishedPractices, titleIn } from '../../../practice-update/published.ts';
import { inTurn, publicRecordOf, publishRecord } from '../../../publication/outbox';
import { publicConfirmation } from '../../../publication/public-confirmation';
import { reviewerOf } from '../../../response-review/reviewers.ts';
import { requireEditor } from '../../../review/subject';
import { municipalityPlaces } from '../../../subscription/places';

type Given = NonNullable<CheckReading['given']>;

export default ({ strapi }: { strapi: Core.Strapi }) => {
	const database = (): Knex => strapi.db.connection;
	const pepper = () => readMailSettings(process.env).pepper;

	async function inTransaction<T>(work: (trx: Knex.Transaction) => Promise<T>): Promise<T> {
		const result = await strapi.db.transaction(async ({ trx }) => ({ value: await work(trx as Knex.Transaction) }));
		return (await result).value;
	}

	/** Every morning: opens the questions of the day, and mails those that nobody was mailed, each once. */
	async function follow(now = new Date()): Promise<void> {
		const today = dhakaDay(now);
		await openDue(today);
		for (const due of await dueChecks(database(), today)) await ask(due, now);
	}

	async function openDue(today: string): Promise<void> {
		const known = await newestChecks(database());
		for (const practice of await publishedPractices(database())) {
			const dueOn = checkDueOn(practice, today);
			const { documentId: practiceId, municipalityCode, stage } = practice;
			if (dueOn === null || stage === ENDED || known.get(practiceId)?.dueOn === dueOn) continue;
			await openCheck(database(), { practiceId, municipalityCode, dueOn });
		}
	}

	async function ask({ practice, check }: DueCheck, now: Date): Promise<void> {
		const to = await activeFocalPoint(database(), practice.municipalityCode);
		if (to === null || check.answer !== null) return;
		const isReminder = needsReminder(check, dhakaDay(now));
		if (check.askedOn !== null && !isReminder) return;
		await inTransaction(async (trx) => {
			const take = isReminder ? takeReminder : takeAsking;
			if (!(await take(trx, check.id, to.id, now))) return;
			const { email, language } = to;
			const ticket = checkTicket(pepper(), { checkId: check.id, focalPointId: to.id });
			const title = titleIn(practice, language);
			await sendCheck(trx, { to: { email, language }, checkId: check.id, title, isReminder, ticket }, now);
		});
	}

	/** Whoever has signed in for the municipality and not left; `null` for nobody. */
	async function activeFocalPoint(knex: Knex, municipalityCode: string): Promise<FocalPoint | null> {
		const focalPoint = await currentFocalPoint(knex, municipalityCode);
		return focalPoint?.activatedAt === null ? null : focalPoint;
	}

	interface Genuine {
		check: PracticeCheck;
		focalPoint: FocalPoint;
		record: PracticeRecord;
	}

	/** Throws `practice-check.unknown`, also for a ticket of somebody who has left and a practice that is not public. */
	async function genuine(ticket: string): Promise<Genuine> {
		const id = checkOfTicket(ticket);
		if (id === null) throw problems.checkUnknown({});
		const check = await checkById(database(), id);
		const focalPoint = await activeFocalPoint(database(), check.municipalityCode);
		const record = await publicRecordOf('practice', check.practiceId);
		const isOurs = focalPoint !== null && isTicketOf(ticket, pepper(), { checkId: id, focalPointId: focalPoint.id });
		if (!isOurs || record === null) throw problems.checkUnknown({});
		return { check, focalPoint, record };
	}

	async function page(ticket: string, locale: Locale): Promise<CheckPageView> {
		const { check, record } = await genuine(ticket);
		const { answer, answeredAt, practiceId } = check;
		const title = (record.text[locale] ?? record.text.bn ?? record.text.en)?.title ?? '';
		return {
			...{ locale, action: `/${locale}/questionnaire/still-running/${ticket}/` },
			practice: { title, path: `/${locale}/practices/${record.slug}/` },
			answered: answer === null || answeredAt === null ? null : { answer, at: answeredAt },
			...{ typed: {}, faults: [] },
			changePath: `/${locale}/questionnaire/practices/${practiceId}/`,
		};
	}

	/** Throws `practice-check.unknown`. */
	async function answer(ticket: string, given: Given): Promise<void> {
		const { check, focalPoint, record } = await genuine(ticket);
		const who = { actor: `focal:${focalPoint.id}`, actorName: focalPoint.name };
		await take(check, { checkId: check.id, ...given, ...who }, async (trx, now) => {
			if (given.answer === 'stopped') await proposeEnd(trx, { check, focalPoint, record, given }, now);
		});
	}

	/** Keeps the answer, once, and brings the public confirmation up to date. */
	async function take(
		{ practiceId: documentId }: PracticeCheck,
		given: NewCheckAnswer,
		also: (trx: Knex.Transaction, now: Date) => Promise<void> = async () => {},
		actor: Actor = { kind: 'system', id: null, name: given.actorName, roles: [] },
	): Promise<void> {
		const now = new Date();
		await inTurn(async (knex) => {
			const trx = knex as Knex.Transaction;
			if (!(await answerCheck(trx, given, now))) return;
			await also(trx, now);
			const record = await publicRecordOf('practice', documentId);
			if (record !== null) {
				await publishRecord({ ...record, lastConfirmedOn: await publicConfirmation(trx, documentId) });
			}
			const audit = { actor, action: `practiceCheck.${given.answer}`, uid: PRACTICE, documentId };
			await writeAudit({ ...audit, reason: given.words ?? '' });
		});
	}

	interface Ending extends Genuine {
		given: Given;
	}

	/** A practice that stopped is a proposal like any other: an officer decides what the page will say. */
	async function proposeEnd(
		trx: Knex.Transaction,
		{ check, focalPoint, record, given }: Ending,
		now: Date,
	): Promise<void> {
		const locale = record.text[focalPoint.language] === undefined ? 'bn' : focalPoint.language;
		const source = SOURCE[locale];
		const values: Record<string, string> = { stage: ENDED, endedOn: given.stoppedOn ?? '', note: given.words ?? '' };
		const parts = proposalFields(record, locale).flatMap(({ key, label, current, needsSource }): ProposedPart[] => {
			const after = values[key] ?? '';
			if (after === '' || after === current) return [];
			return [{ key, label, before: current, after, on: null, source: needsSource ? source : null }];
		});
		if (parts.length === 0) return;
		const by = { kind: 'focal', focalPointId: focalPoint.id, name: focalPoint.name } as const;
		const person = { ...by, municipalityCode: check.municipalityCode } as Person;
		const kept = { id: uuid7(now.getTime()), documentId: check.practiceId, locale, parts, by: person };
		await strapi.service('api::practice-update.proposal').keep(trx, kept, now);
	}

	// The desk

	/** Those of which an officer has to ask. Throws `review.role-not-allowed`. */
	async function list({ actor }: { actor: Actor }): Promise<CheckItem[]> {
		requireEditor(actor);
		const today = dhakaDay(new Date());
		const names = await municipalityPlaces();
		return (await dueChecks(database(), today)).flatMap(({ practice, check }): CheckItem[] => {
			const obstacle = checkObstacle(check, today);
			if (obstacle === null) return [];
			const { municipalityCode } = practice;
			return [
				{
					...{ id: check.id, practiceId: practice.documentId, dueOn: check.dueOn, obstacle },
					title: { bn: titleIn(practice, 'bn'), en: titleIn(practice, 'en') },
					municipality: names.get(municipalityCode)?.name ?? { bn: municipalityCode, en: municipalityCode },
					obstacleLabel: CHECK_OBSTACLES[obstacle],
					...{ lastConfirmedOn: practice.lastConfirmedOn, words: check.words },
				},
			];
		});
	}

	/**
	 * An officer who asked by other ways says that it runs as the page says. Throws `review.role-not-allowed`,
	 * `review.reason-required` or `practice-check.unknown`.
	 */
	async function confirm({ id, reason, actor }: { id: number; reason: string; actor: Actor }): Promise<CheckItem[]> {
		requireEditor(actor);
		const words = normaliseText(reason);
		if (words === '') throw problems.reasonRequired({ decision: 'confirm' });
		const check = await checkById(database(), id);
		const by = { actor: `desk:${reviewerOf(actor).adminId}`, actorName: actor.name };
		const given = { checkId: id, answer: 'running', stoppedOn: null, words, ...by } as const;
		await take(check, given, undefined, actor);
		return list({ actor });
	}

	return { follow, page, answer, list, confirm };
};

/** Where the end of a practice is known from. */
const SOURCE: Record<Locale, string> = {
	bn: `বছরে একবারের প্রশ্নের উত্তর: ${CHECK_ANSWERS.stopped.bn}`,
	en: `Answer to the yearly question: ${CHECK_ANSWERS.stopped.en}`,
};
