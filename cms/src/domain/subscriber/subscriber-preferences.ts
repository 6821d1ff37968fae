/** The page on which a subscriber chooses language, lists and pause (C54). */

import type { ProblemMessage } from '../problem.ts';
import {
	type ChoiceField,
	type FieldProblem,
	FORM_WORDS,
	type FormField,
	type FormView,
	fieldView,
	HONEYPOT_FIELD,
	readForm,
	TICKED,
	type TickField,
} from '../public-form/form.ts';
import { formatDay } from '../text/bangla.ts';
import { dhakaDay } from '../text/dhaka-time.ts';
import { isLocale, type Locale } from '../text/locale.ts';
import { isAudience, PAUSES, type Preferences, pauseEnd } from './subscriber.ts';
import { AUDIENCE_FIELD, LANGUAGE_FIELD } from './subscription.ts';

const tick = (name: string, label: ProblemMessage): TickField => ({
	name,
	kind: 'tick',
	isRequired: false,
	hint: null,
	label,
});

const NEWSLETTER_FIELD = tick('newsletter', { en: 'The newsletter, four times a year', bn: 'বার্তা, বছরে চারবার' });
const EVENTS_FIELD = tick('events', { en: 'Notices of events', bn: 'অনুষ্ঠানের খবর' });

const NO_PAUSE = 'none';
const KEEP_PAUSE = 'keep';

/** What can be chosen depends on whether the mails are paused already. */
function pauseField(pausedUntil: string | null): ChoiceField {
	const end = (locale: Locale) => formatDay(dhakaDay(new Date(pausedUntil ?? 0)), locale);
	const kept = { [KEEP_PAUSE]: { en: `until ${end('en')}, as now`, bn: `${end('bn')} পর্যন্ত, এখন যেমন আছে` } };
	return {
		...{ name: 'pause', kind: 'choice', isRequired: true, hint: null },
		label: { en: 'Pause all mails', bn: 'সব মেইল সাময়িক বন্ধ রাখুন' },
		options: {
			[NO_PAUSE]: { en: 'No, send them', bn: 'না, পাঠান' },
			...(pausedUntil === null ? {} : kept),
			...PAUSES,
		},
	};
}

const fieldsFor = ({ pausedUntil }: Preferences): FormField[] => [
	{ ...LANGUAGE_FIELD, isRequired: true },
	{ ...AUDIENCE_FIELD, isRequired: true },
	NEWSLETTER_FIELD,
	EVENTS_FIELD,
	pauseField(pausedUntil),
];

/** A pause that is over is none. */
export function presentPreferences(stored: Preferences, now: Date): Preferences {
	const isOver = stored.pausedUntil !== null && stored.pausedUntil <= now.toISOString();
	return isOver ? { ...stored, pausedUntil: null } : stored;
}

export interface ReadPreferences {
	typed: Record<string, string>;
	problems: FieldProblem[];
	/** `null` while there are problems. */
	preferences: Preferences | null;
}

/** Reads what was posted, whatever it is. Never throws. */
export function readPreferences(body: unknown, present: Preferences, now: Date): ReadPreferences {
	const { values, typed, problems } = readForm(fieldsFor(present), body);
	const { language, audience, newsletter, events, pause } = values;
	const isComplete = problems.length === 0 && isLocale(language) && isAudience(audience);
	return {
		...{ typed, problems },
		preferences: isComplete
			? {
					...{ language, audience, wantsNewsletter: newsletter === TICKED, wantsEventNotices: events === TICKED },
					pausedUntil: pauseChosen(pause ?? NO_PAUSE, present, now),
				}
			: null,
	};
}

function pauseChosen(choice: string, { pausedUntil }: Preferences, now: Date): string | null {
	if (choice === KEEP_PAUSE) return pausedUntil;
	return Object.hasOwn(PAUSES, choice) ? pauseEnd(choice as keyof typeof PAUSES, now).toISOString() : null;
}

const SAVE: ProblemMessage = { en: 'Save', bn: 'সংরক্ষণ করুন' };

/** The form as `formHtml` of the templates takes it; filled as it was sent, or with what is stored. */
export function preferencesFormView(
	present: Preferences,
	{ action, locale, typed, problems = [] }: PreferencesFormOptions,
): FormView {
	const stored: Record<string, string> = {
		language: present.language,
		audience: present.audience,
		newsletter: present.wantsNewsletter ? TICKED : '',
		events: present.wantsEventNotices ? TICKED : '',
		pause: present.pausedUntil === null ? NO_PAUSE : KEEP_PAUSE,
	};
	return {
		action,
		fields: fieldsFor(present).map((field) =>
			fieldView(field, { locale, value: (typed ?? stored)[field.name] ?? '', problems }),
		),
		optional: FORM_WORDS.optional[locale],
		submit: SAVE[locale],
		trap: { name: HONEYPOT_FIELD, label: FORM_WORDS.trap[locale] },
		idPrefix: 'preferences',
	};
}

interface PreferencesFormOptions {
	/** The address that takes it. */
	action: string;
	locale: Locale;
	typed?: Readonly<Record<string, string>>;
	problems?: readonly FieldProblem[];
}
