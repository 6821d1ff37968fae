/**
 * How somebody asks for the newsletter (C48): the form, what it takes, and what keeps programs from abusing it. The
 * address alone is needed. The answer is the same for an address that is known and for one that is not.
 */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { ADDRESS_FAULTS, readAddress } from '../mail/mail-address.ts';
import type { ProblemMessage } from '../problem.ts';
import {
	type ChoiceField,
	type FieldProblem,
	FORM_WORDS,
	type FormField,
	type FormSpec,
	type FormView,
	fieldView,
	HONEYPOT_FIELD,
	hiddenField,
	type LineField,
	line,
	readForm,
} from '../public-form/form.ts';
import { type FormChallenge, workText } from '../public-form/form-work.ts';
import { isLocale, type Locale } from '../text/locale.ts';
import { AUDIENCES, type Audience, DEFAULT_AUDIENCE, isAudience } from './subscriber.ts';

/** The languages in which the newsletter can be had, each by its own name first. */
const LANGUAGES: Record<Locale, ProblemMessage> = {
	bn: { en: 'Bangla (বাংলা)', bn: 'বাংলা' },
	en: { en: 'English', bn: 'ইংরেজি (English)' },
};

/** Kept with each consent: to which words somebody agreed. Raise it when the words of the form change their meaning. */
export const SUBSCRIBE_FORM_VERSION = '2026-1';

/** An address of 254 letters, an organisation of 150 Bangla letters, and what surrounds them. */
export const MAX_SUBSCRIPTION_BYTES = 8 * 1024;

/** The longest line that can hold an address with spaces around it; `readAddress` says what is too long. */
const EMAIL_FIELD: LineField = line({
	...{ name: 'email', kind: 'address', isRequired: true, autocomplete: 'email', maxGraphemes: 400 },
	label: { en: 'E-mail address', bn: 'ই-মেইল ঠিকানা' },
});
export const LANGUAGE_FIELD: ChoiceField = {
	...{ name: 'language', kind: 'choice', isRequired: false, options: LANGUAGES, hint: null },
	label: { en: 'Language of the newsletter', bn: 'বার্তার ভাষা' },
};
export const AUDIENCE_FIELD: ChoiceField = {
	...{ name: 'audience', kind: 'select', isRequired: false, options: AUDIENCES, hint: null },
	label: { en: 'You are', bn: 'আপনি' },
};
export const ORGANISATION_FIELD: LineField = line({
	...{ name: 'organisation', isRequired: false, autocomplete: 'organization', maxGraphemes: 150 },
	label: { en: 'Organisation', bn: 'প্রতিষ্ঠান' },
});

/** A municipality that can be chosen. */
export interface MunicipalityOption {
	code: string;
	name: ProblemMessage;
}

/** Shown where the registry is at hand; what is posted is checked against the registry by the caller. */
const municipalityField = (options: readonly MunicipalityOption[]): ChoiceField => ({
	...{ name: 'municipality', kind: 'select', isRequired: false, hint: null },
	label: { en: 'Municipality', bn: 'পৌরসভা' },
	options: Object.fromEntries(options.map(({ code, name }) => [code, name])),
});

export const SUBSCRIBE_FORM: Omit<FormSpec, 'fields'> = {
	action: '/api/newsletter/subscriptions',
	title: { en: 'Subscribe to the newsletter', bn: 'বার্তার গ্রাহক হোন' },
	lead: {
		en: 'Four times a year MAB sends what municipalities do well. You get a mail first, in which you confirm the address; nothing is sent before that. Every edition has a link by which you leave with one press.',
		bn: 'পৌরসভাগুলোর ভালো কাজের খবর ম্যাব বছরে চারবার পাঠায়। প্রথমে একটি মেইল যাবে, যাতে আপনি ঠিকানাটি নিশ্চিত করবেন; তার আগে কিছু পাঠানো হয় না। প্রতি সংখ্যায় একটি লিংক থাকে, যা দিয়ে এক চাপে বার্তা পাওয়া বন্ধ করা যায়।',
	},
	submit: { en: 'Subscribe', bn: 'গ্রাহক হোন' },
};

const fieldsWith = (municipalities: readonly MunicipalityOption[]): FormField[] => [
	EMAIL_FIELD,
	LANGUAGE_FIELD,
	AUDIENCE_FIELD,
	...(municipalities.length === 0 ? [] : [municipalityField(municipalities)]),
	ORGANISATION_FIELD,
];

/** What somebody asked for. */
export interface SubscriptionRequest {
	email: string;
	language: Locale;
	audience: Audience;
	organisation: string | null;
	municipalityCode: string | null;
}

export interface ReadSubscription {
	/** Of the page from which it was sent. */
	locale: Locale;
	typed: Record<string, string>;
	isFromProgram: boolean;
	problems: FieldProblem[];
	/** When the form was opened, by `makeFormToken`; empty where it says nothing. */
	formToken: string;
	/** What the browser found by `findNumber`; empty where it had no script. */
	formWork: string;
	/** `null` while there are problems. */
	request: SubscriptionRequest | null;
}

/** The name of the hidden field that holds the token of the form. */
export const FORM_TOKEN_FIELD = 'opened';

/** The name of the hidden field into which a script writes what it found. */
export const FORM_WORK_FIELD = 'worked';

/** Reads what was posted, whatever it is. Never throws. */
export function readSubscription(body: unknown, municipalities: readonly MunicipalityOption[]): ReadSubscription {
	const { values, typed, problems, isFromProgram, posted } = readForm(fieldsWith(municipalities), body);
	const { email = null, language, audience, organisation = null, municipality = null } = values;
	const postedLocale = posted.get('locale');
	const locale = isLocale(postedLocale) ? postedLocale : 'bn';
	const hidden = (name: string): string => {
		const value = posted.get(name);
		return typeof value === 'string' ? value : '';
	};
	const reading = readAddress(email ?? '');
	if (email !== null && !reading.isValid) {
		problems.push({
			...{ field: EMAIL_FIELD.name, code: reading.fault, label: EMAIL_FIELD.label },
			message: ADDRESS_FAULTS[reading.fault],
		});
	}
	const isComplete = reading.isValid && problems.length === 0;
	return {
		...{ locale, typed, isFromProgram, problems },
		formToken: hidden(FORM_TOKEN_FIELD),
		formWork: hidden(FORM_WORK_FIELD),
		request: isComplete
			? {
					email: reading.address,
					language: isLocale(language) ? language : locale,
					audience: isAudience(audience) ? audience : DEFAULT_AUDIENCE,
					organisation,
					municipalityCode: municipality,
				}
			: null,
	};
}

/** For an address whose domain takes no mail, whoever wrote it. */
export const domainTakesNoMail = (): FieldProblem => ({
	...{ field: EMAIL_FIELD.name, code: 'domainTakesNoMail', label: EMAIL_FIELD.label },
	message: {
		en: 'The part after the @ takes no mail. Check its spelling: gmail.com, not gmial.com.',
		bn: '@-এর পরের অংশটি কোনো মেইল নেয় না। বানান মিলিয়ে দেখুন: gmail.com, gmial.com নয়।',
	},
});

export interface SubscribeFormOptions {
	locale: Locale;
	/** Without any, the form does not ask for one. */
	municipalities: readonly MunicipalityOption[];
	typed?: Readonly<Record<string, string>>;
	problems?: readonly FieldProblem[];
	/** Of `makeFormToken`. A page that is made in advance has none. */
	formToken?: string;
}

/**
 * The form in one language, as `formHtml` of the templates takes it. A page that is made in advance can hold no token;
 * what is sent from it is answered with the same form, filled, and one more press. A script spares readers that: when
 * the form is first touched it takes the challenge of `FORM_CHALLENGE_ADDRESS` and fills both hidden fields.
 */
export function subscribeFormView(options: SubscribeFormOptions): FormView {
	const { locale, municipalities, typed = {}, problems = [], formToken = '' } = options;
	const shownValue = ({ name }: FormField): string => typed[name] ?? (name === LANGUAGE_FIELD.name ? locale : '');
	return {
		action: SUBSCRIBE_FORM.action,
		fields: [
			hiddenField('locale', locale),
			hiddenField(FORM_TOKEN_FIELD, formToken),
			hiddenField(FORM_WORK_FIELD, ''),
			...fieldsWith(municipalities).map((field) => fieldView(field, { locale, value: shownValue(field), problems })),
		],
		optional: FORM_WORDS.optional[locale],
		submit: SUBSCRIBE_FORM.submit[locale],
		trap: { name: HONEYPOT_FIELD, label: FORM_WORDS.trap[locale] },
		idPrefix: 'subscribe',
	};
}

/** Answers a fresh `FormChallenge` to scripts of our own pages. */
export const FORM_CHALLENGE_ADDRESS = '/api/newsletter/form-challenge';

/**
 * Seconds between opening and sending the form. A person needs longer than the first for an address; after the second
 * the page lay open and is shown once more.
 */
const FORM_SECONDS = { least: 3, most: 2 * 60 * 60 };

export type FormTokenState = 'good' | 'missing' | 'forged' | 'tooEarly' | 'tooLate';

const FORM_TOKEN_PURPOSE = 'mab subscribe form\n';
const FORM_WORK_PURPOSE = 'mab subscribe work\n';
/** Nobody guesses 96 bits in the two hours that a token lives. */
const PROOF_LENGTH = 16;
/** Tokens of one millisecond differ: each is spent by one form. */
const NONCE_BYTES = 6;

const proofOf = (secret: string, head: string): string =>
	createHmac('sha256', secret).update(FORM_TOKEN_PURPOSE).update(head).digest('base64url').slice(0, PROOF_LENGTH);

/** When the form was opened, with the proof that we said so. */
export function makeFormToken(secret: string, now: Date): string {
	const head = `${now.getTime().toString(36)}.${randomBytes(NONCE_BYTES).toString('base64url')}`;
	return `${head}.${proofOf(secret, head)}`;
}

export function formTokenState(secret: string, token: string, now: Date): FormTokenState {
	if (token === '') return 'missing';
	const [, head = '', time = '', proof = ''] =
		/^(([0-9a-z]{1,10})\.[A-Za-z0-9_-]{8})\.([A-Za-z0-9_-]{16})$/.exec(token) ?? [];
	if (head === '' || !timingSafeEqual(Buffer.from(proof), Buffer.from(proofOf(secret, head)))) return 'forged';
	const seconds = (now.getTime() - Number.parseInt(time, 36)) / 1000;
	if (seconds < FORM_SECONDS.least) return 'tooEarly';
	return seconds > FORM_SECONDS.most ? 'tooLate' : 'good';
}

/** So many numbers may have to be tried, half of them as a rule; see cms/decisions/017-work-at-the-form.md. */
const NUMBER_COUNT = 20_000;

/** What `findNumber` finds. Known to us by the token alone, so that nothing is kept of forms that are opened. */
export function formWorkOf(secret: string, token: string): number {
	const hash = createHmac('sha256', secret).update(FORM_WORK_PURPOSE).update(token).digest();
	return hash.readUInt32BE(0) % NUMBER_COUNT;
}

export function makeFormChallenge(secret: string, now: Date): FormChallenge {
	const token = makeFormToken(secret, now);
	const hash = createHash('sha256').update(workText(token, formWorkOf(secret, token)));
	return {
		...{ token, target: hash.digest('hex').slice(0, 16), numberCount: NUMBER_COUNT },
		leastMs: FORM_SECONDS.least * 1000,
	};
}

/** Whether the number was found. The token must be good; that it is spent once is for the tables to see to. */
export const isFormWorkDone = (
	secret: string,
	{ formToken, formWork }: Pick<ReadSubscription, 'formToken' | 'formWork'>,
): boolean => formWork === String(formWorkOf(secret, formToken));
