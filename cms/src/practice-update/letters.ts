/** The letters about published practices, from the templates, in the language of whoever gets them. */
import type { Knex } from 'knex';
import type { Locale } from '../domain/text/locale.ts';
import { type LetterMessage, queueLetter } from '../mail/letters.ts';
import { readMailSettings } from '../mail/settings.ts';

interface Addresses {
	lang: Locale;
	siteUrl: string;
	sender: Record<Locale, string>;
}
interface CheckTemplate {
	stillRunning(letter: Addresses & { title: string; isReminder: boolean; url: string }): LetterMessage;
}
interface AnsweredTemplate {
	proposalAnswered(
		letter: Addresses & {
			title: string;
			parts: { label: Record<Locale, string>; isTaken: boolean; reason: string }[];
			url: string;
		},
	): LetterMessage;
}

/** Names that the compiler does not follow: see answer-page.ts. */
const TRANSACTIONAL: string = '@mab/newsletter-templates/transactional';

export interface Addressee {
	email: string;
	language: Locale;
}

function addressesFor(lang: Locale): Addresses {
	const { siteUrl, from } = readMailSettings(process.env);
	return { lang, siteUrl, sender: from.name };
}

export interface CheckLetter {
	to: Addressee;
	checkId: number;
	title: string;
	isReminder: boolean;
	ticket: string;
}

/** Once for a check, and once as its reminder. */
export async function sendCheck(trx: Knex, { to, checkId, title, isReminder, ticket }: CheckLetter, now: Date) {
	const { stillRunning } = (await import(`${TRANSACTIONAL}/still-running/still-running.ts`)) as CheckTemplate;
	const addresses = addressesFor(to.language);
	const url = `${addresses.siteUrl}/${to.language}/questionnaire/still-running/${ticket}/`;
	const kind = isReminder ? 'still-running-reminder' : 'still-running';
	const message = stillRunning({ ...addresses, title, isReminder, url });
	await queueLetter(trx, { kind, dedupeKey: `${kind}:${checkId}`, ...to, message, expiresAt: null }, now);
}

export interface AnsweredLetter {
	to: Addressee;
	proposalId: string;
	practiceId: string;
	title: string;
	parts: { label: Record<Locale, string>; isTaken: boolean; reason: string }[];
}

/** Once for a proposal, when the last of its parts is decided. */
export async function sendProposalAnswered(trx: Knex, letter: AnsweredLetter, now: Date): Promise<void> {
	const { to, proposalId, practiceId, title, parts } = letter;
	const { proposalAnswered } = (await import(
		`${TRANSACTIONAL}/proposal-answered/proposal-answered.ts`
	)) as AnsweredTemplate;
	const addresses = addressesFor(to.language);
	const url = `${addresses.siteUrl}/${to.language}/questionnaire/practices/${practiceId}/`;
	const message = proposalAnswered({ ...addresses, title, parts, url });
	const kind = 'proposal-answered';
	await queueLetter(trx, { kind, dedupeKey: `${kind}:${proposalId}`, ...to, message, expiresAt: null }, now);
}
