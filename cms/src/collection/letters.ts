/** The letters of collection, from the templates, in the language of whoever gets them. */

import { type EntrySource, INVITATION_DAYS } from '../domain/focal-point/nomination.ts';
import { SIGN_IN_MINUTES } from '../domain/focal-point/sign-in.ts';
import type { ProblemMessage } from '../domain/problem.ts';
import type { Locale } from '../domain/text/locale.ts';
import type { LetterMessage } from '../mail/letters.ts';
import { readMailSettings } from '../mail/settings.ts';

interface LetterAddresses {
	lang: Locale;
	siteUrl: string;
	sender: Record<Locale, string>;
}
interface SignInTemplate {
	signInLetter(letter: LetterAddresses & { linkUrl: string; code: string; validMinutes: number }): LetterMessage;
}
interface InvitationTemplate {
	inviteFocalPoint(
		letter: LetterAddresses & { municipality: ProblemMessage; invitationUrl: string; validDays: number },
	): LetterMessage;
}
interface EntryTemplate {
	enteredOnBehalf(
		letter: LetterAddresses & { municipality: ProblemMessage; source: EntrySource; formUrl: string },
	): LetterMessage;
}

interface OrientationTemplate {
	orientationRegistered(
		letter: LetterAddresses & { title: Record<Locale, string>; startsAt: string; pageUrl: string },
	): LetterMessage;
}
interface ReceiptTemplate {
	responseReceipt(
		letter: LetterAddresses & { reference: string; submittedAt: string; isAgain: boolean; receiptUrl: string },
	): LetterMessage;
}

/** Names that the compiler does not follow: see answer-page.ts. */
const TRANSACTIONAL: string = '@mab/newsletter-templates/transactional';

function addressesFor(lang: Locale): LetterAddresses {
	const { siteUrl, from } = readMailSettings(process.env);
	return { lang, siteUrl, sender: from.name };
}

/** @param link goes behind the #, so that no server and no log sees it */
export async function signInMessage(
	lang: Locale,
	{ link, code }: { link: string; code: string },
): Promise<LetterMessage> {
	const { signInLetter } = (await import(`${TRANSACTIONAL}/sign-in/sign-in.ts`)) as SignInTemplate;
	const addresses = addressesFor(lang);
	const linkUrl = `${addresses.siteUrl}/${lang}/questionnaire/sign-in/link/#${link}`;
	return signInLetter({ ...addresses, linkUrl, code, validMinutes: SIGN_IN_MINUTES });
}

export async function invitationMessage(
	lang: Locale,
	{ token, municipality }: { token: string; municipality: ProblemMessage },
): Promise<LetterMessage> {
	const { inviteFocalPoint } = (await import(
		`${TRANSACTIONAL}/invite-focal-point/invite-focal-point.ts`
	)) as InvitationTemplate;
	const addresses = addressesFor(lang);
	const invitationUrl = `${addresses.siteUrl}/${lang}/questionnaire/sign-in/invitation/${token}/`;
	return inviteFocalPoint({ ...addresses, municipality, invitationUrl, validDays: INVITATION_DAYS });
}

export async function entryMessage(
	lang: Locale,
	{ municipality, source }: { municipality: ProblemMessage; source: EntrySource },
): Promise<LetterMessage> {
	const { enteredOnBehalf } = (await import(
		`${TRANSACTIONAL}/entered-on-behalf/entered-on-behalf.ts`
	)) as EntryTemplate;
	const addresses = addressesFor(lang);
	return enteredOnBehalf({
		...addresses,
		municipality,
		source,
		formUrl: `${addresses.siteUrl}/${lang}/questionnaire/form/`,
	});
}

export async function orientationMessage(
	lang: Locale,
	{ session, calendar }: { session: { title: Record<Locale, string>; startsAt: string }; calendar: string },
): Promise<LetterMessage> {
	const { orientationRegistered } = (await import(
		`${TRANSACTIONAL}/orientation-registered/orientation-registered.ts`
	)) as OrientationTemplate;
	const addresses = addressesFor(lang);
	const pageUrl = `${addresses.siteUrl}/${lang}/questionnaire/orientation/`;
	const { title, startsAt } = session;
	return { ...orientationRegistered({ ...addresses, title, startsAt, pageUrl }), calendar };
}

/** @param path of the receipt on the site */
export async function receiptMessage(
	lang: Locale,
	{ path, reference, submittedAt, isAgain }: { path: string; reference: string; submittedAt: string; isAgain: boolean },
): Promise<LetterMessage> {
	const { responseReceipt } = (await import(
		`${TRANSACTIONAL}/response-receipt/response-receipt.ts`
	)) as ReceiptTemplate;
	const addresses = addressesFor(lang);
	return responseReceipt({ ...addresses, reference, submittedAt, isAgain, receiptUrl: addresses.siteUrl + path });
}
