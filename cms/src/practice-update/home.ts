/** Which questions about published practices stand today, and what the dashboard of a focal point shows of its own. */
import type { Knex } from 'knex';
import { checkTicket, newestChecks, type PracticeCheck } from '../collection/practice-checks.ts';
import { waitingParts } from '../collection/proposals.ts';
import type { Person } from '../domain/focal-point/person.ts';
import { checkDueOn } from '../domain/practice/practice-check.ts';
import type { FormPractice } from '../domain/response-form/form-state.ts';
import { dhakaDay } from '../domain/text/dhaka-time.ts';
import type { Locale } from '../domain/text/locale.ts';
import { readMailSettings } from '../mail/settings.ts';
import { type PublishedPractice, publishedPractices, titleIn } from './published.ts';

/** The stage of a practice of which nobody is asked whether it runs. */
export const ENDED = 'ended';

export interface DueCheck {
	practice: PublishedPractice;
	check: PracticeCheck;
}

/** The question of each practice whose anniversary still stands: a confirmation moves it. */
export async function dueChecks(knex: Knex, today: string, municipalityCode?: string): Promise<DueCheck[]> {
	const practices = await publishedPractices(knex, municipalityCode);
	if (practices.length === 0) return [];
	const checks = await newestChecks(knex);
	return practices.flatMap((practice) => {
		const check = checks.get(practice.documentId);
		const stands = check !== undefined && check.dueOn === checkDueOn(practice, today);
		return stands && practice.stage !== ENDED ? [{ practice, check }] : [];
	});
}

/** The published practices of a municipality, each with what its focal point can say about it. */
export async function homePractices(knex: Knex, person: Person, locale: Locale): Promise<FormPractice[]> {
	const practices = await publishedPractices(knex, person.municipalityCode);
	if (practices.length === 0) return [];
	const due = await dueChecks(knex, dhakaDay(new Date()), person.municipalityCode);
	const checks = new Map(due.map(({ check }) => [check.practiceId, check]));
	const waiting = await waitingParts(knex, person.municipalityCode);
	return practices.map((practice) => ({
		...{ title: titleIn(practice, locale), path: `/${locale}/practices/${practice.slug}/` },
		changePath: `/${locale}/questionnaire/practices/${practice.documentId}/`,
		questionPath: questionPath(checks.get(practice.documentId), person, locale),
		lastConfirmedOn: practice.lastConfirmedOn,
		waitingCount: waiting.get(practice.documentId) ?? 0,
	}));
}

function questionPath(check: PracticeCheck | undefined, person: Person, locale: Locale): string | null {
	if (check === undefined || check.answer !== null || person.kind !== 'focal') return null;
	const { pepper } = readMailSettings(process.env);
	const ticket = checkTicket(pepper, { checkId: check.id, focalPointId: person.focalPointId });
	return `/${locale}/questionnaire/still-running/${ticket}/`;
}
