/** Reminders to those who have not answered (A67): who would get one, and sending them. Rules: domain/response/response-reminder.ts. */
import type { Knex } from 'knex';
import type { Actor } from '../actor';
import { boardResponses, recordReminder, reminderLog } from '../collection/board.ts';
import { currentFocalPoints, type FocalPoint } from '../collection/focal-points.ts';
import { type RegistryMunicipality, registryMunicipalities } from '../collection/registry.ts';
import { addressHash } from '../domain/mail/mail-address.ts';
import { mayTake } from '../domain/practice/practice-review.ts';
import { problems } from '../domain/problem.ts';
import { type BoardResponse, participationOf } from '../domain/response/response-board.ts';
import {
	REMINDER_KINDS,
	REMINDER_OBSTACLES,
	type Reminder,
	type ReminderKind,
	reminderFor,
} from '../domain/response/response-reminder.ts';
import type { Locale } from '../domain/text/locale.ts';
import { writeAudit } from '../gate/audit';
import { type LetterMessage, queueLetter } from '../mail/letters.ts';
import { type MailSettings, readMailSettings } from '../mail/settings.ts';
import type { ReminderReport, ReminderRequest } from '../plugins/desk/board-contract';
import { allRounds, type BoardRound, closingDay } from './rounds';

/** A name that the compiler does not follow: see answer-page.ts. */
const TEMPLATE: string = '@mab/newsletter-templates/transactional/response-reminder/response-reminder.ts';

interface Template {
	responseReminder(reminder: {
		lang: Locale;
		siteUrl: string;
		sender: Record<Locale, string>;
		kind: ReminderKind;
		municipality: Record<Locale, string>;
		closesOn: string | null;
		isToHead: boolean;
		formUrl: string;
	}): LetterMessage;
}

interface Case {
	municipality: RegistryMunicipality;
	person: FocalPoint | undefined;
	reminder: Reminder;
}
type DueCase = Case & { person: FocalPoint; reminder: Extract<Reminder, { obstacle: null }> };

const isDue = (each: Case): each is DueCase => each.person !== undefined && each.reminder.obstacle === null;

/** Throws `review.role-not-allowed`, `entry.not-found` for a round that is not there. */
export async function remind(knex: Knex, request: ReminderRequest & { actor: Actor }): Promise<ReminderReport> {
	const { actor, isDryRun, codes } = request;
	if (!mayTake('edit', actor.roles)) throw problems.roleNotAllowed({ decision: 'remind' });
	const round = await roundOf(request.round);
	const now = new Date();
	const cases = (await allCases(knex, request.round, now)).filter(
		({ municipality }) => codes === undefined || codes.includes(municipality.code),
	);
	const due = cases.filter(isDue);
	if (!isDryRun) await sendAll(knex, due, { round, actor, now });
	return {
		isDryRun,
		reminded: due.map(({ municipality: { code, name }, person, reminder: { kind, isEscalated } }) => ({
			...{ code, name, kind, isEscalated, email: person.email },
			kindLabel: REMINDER_KINDS[kind],
		})),
		heldBack: cases.flatMap(({ municipality: { code, name }, reminder: { obstacle } }) =>
			obstacle === null || obstacle === 'answered' ? [] : [{ code, name, reason: REMINDER_OBSTACLES[obstacle] }],
		),
	};
}

async function roundOf(id: string | null): Promise<BoardRound | null> {
	if (id === null) return null;
	const round = (await allRounds()).find((each) => each.id === id);
	if (round === undefined) throw problems.notFound({ what: 'round', id });
	return round;
}

async function allCases(knex: Knex, roundId: string | null, now: Date): Promise<Case[]> {
	const [municipalities, responses, people, log] = await Promise.all([
		registryMunicipalities(now),
		boardResponses(knex, roundId),
		currentFocalPoints(knex),
		reminderLog(knex, roundId),
	]);
	const suppressed = await suppressedAmong(knex, [...people.values()]);
	const byCode = Map.groupBy(responses, ({ municipalityCode }) => municipalityCode);
	return municipalities.map((municipality) => {
		const own: readonly BoardResponse[] = byCode.get(municipality.code) ?? [];
		const person = people.get(municipality.code);
		const reminder = reminderFor(
			{
				participation: participationOf(own),
				hasReturned: own.some(({ state }) => state === 'returned'),
				focalPoint: person === undefined ? null : { isSuppressed: suppressed.has(person.email) },
				remindedAt: log.get(municipality.code) ?? [],
				officeEmail: municipality.officeEmail,
			},
			now.getTime(),
		);
		return { municipality, person, reminder };
	});
}

/** The addresses of those that must not be mailed again. */
async function suppressedAmong(knex: Knex, people: readonly FocalPoint[]): Promise<ReadonlySet<string>> {
	const { pepper } = readMailSettings(process.env);
	const byHash = new Map(people.map(({ email }) => [addressHash(pepper, email), email]));
	const rows: { email_hash: string }[] = await knex('suppressions').select('email_hash');
	return new Set(rows.flatMap(({ email_hash }) => byHash.get(email_hash) ?? []));
}

interface Sending {
	round: BoardRound | null;
	actor: Actor;
	now: Date;
}

/**
 * Each municipality in a transaction of its own: its letters are queued when and only when the log says so. A colleague who
 * pressed at the same moment may have been faster; the audit trail has how many got one from this press.
 */
async function sendAll(knex: Knex, due: readonly DueCase[], sending: Sending): Promise<void> {
	const { responseReminder } = (await import(TEMPLATE)) as Template;
	const settings = readMailSettings(process.env);
	let sentCount = 0;
	for (const each of due) {
		const letters = recipientsOf(each).map((recipient) => ({
			recipient,
			message: responseReminder({
				...{ lang: recipient.language, siteUrl: settings.siteUrl, sender: settings.from.name },
				kind: each.reminder.kind,
				municipality: each.municipality.name,
				closesOn: sending.round === null ? null : closingDay(sending.round, each.municipality.code),
				isToHead: recipient.isToHead,
				formUrl: formUrl(settings, recipient.language),
			}),
		}));
		if (await knex.transaction((trx) => send(trx, each, letters, sending))) sentCount += 1;
	}
	await writeAudit({ actor: sending.actor, action: 'response.reminded', reason: `${sentCount}` });
}

const formUrl = ({ siteUrl }: MailSettings, language: Locale): string => `${siteUrl}/${language}/questionnaire/form/`;

interface Recipient {
	email: string;
	language: Locale;
	isToHead: boolean;
}

function recipientsOf({ person, municipality, reminder }: DueCase): Recipient[] {
	const toPerson = { email: person.email, language: person.language, isToHead: false };
	if (!reminder.isEscalated || municipality.officeEmail === null) return [toPerson];
	return [toPerson, { email: municipality.officeEmail, language: 'bn', isToHead: true }];
}

async function send(
	trx: Knex.Transaction,
	{ municipality, reminder: { kind } }: DueCase,
	letters: readonly { recipient: Recipient; message: LetterMessage }[],
	{ round, actor, now }: Sending,
): Promise<boolean> {
	for (const { recipient, message } of letters) {
		const { email, language, isToHead } = recipient;
		const record = { municipalityCode: municipality.code, roundId: round?.id ?? null, kind, isToHead, email };
		const id = await recordReminder(trx, { ...record, sentBy: actor.name }, now);
		if (id === null) return false;
		const dedupeKey = `reminder-${id}`;
		await queueLetter(trx, { kind: 'responseReminder', dedupeKey, email, language, message, expiresAt: null }, now);
	}
	return true;
}
