/**
 * The pages around a subscription: the form, what follows it, and where the links in mails lead. In the language of the
 * person, and shortly in the other one where a mail may have been passed on.
 */
import { homeLink, type PageLink, renderAnswerPage } from '../answer-page';
import type { ProblemMessage } from '../domain/problem.ts';
import { type FieldProblem, FORM_WORDS } from '../domain/public-form/form.ts';
import { periodOfSlug } from '../domain/publication/edition-period.ts';
import { AUDIENCES, CONSENT_KINDS, mayUndo, SUBSCRIBER_SOURCES } from '../domain/subscriber/subscriber.ts';
import { preferencesFormView, presentPreferences } from '../domain/subscriber/subscriber-preferences.ts';
import {
	type MunicipalityOption,
	type ReadSubscription,
	SUBSCRIBE_FORM,
	subscribeFormView,
} from '../domain/subscriber/subscription.ts';
import { formatInstant } from '../domain/text/bangla.ts';
import { type Locale, otherLocale } from '../domain/text/locale.ts';
import type { ConsentEntry } from '../mail/consents.ts';
import { readMailSettings } from '../mail/settings.ts';
import type { Subscriber } from '../mail/subscribers.ts';

/** A title and the sentences under it; `{address}` stands for the masked address, `{contact}` for that of MAB. */
interface Words {
	title: ProblemMessage;
	paragraphs: readonly ProblemMessage[];
}

const ONE_MORE_STEP: ProblemMessage = { en: 'One more step', bn: 'আর একটি ধাপ' };

const PAGES = {
	sent: {
		title: { en: 'One more step: look into your mailbox', bn: 'আর একটি ধাপ: আপনার মেইলবক্স দেখুন' },
		paragraphs: [
			{
				en: 'A mail with a link is on its way to the address that you wrote. Open the link and press the button: only then are you subscribed. The link is good for 7 days.',
				bn: 'আপনার লেখা ঠিকানায় একটি লিংকসহ মেইল যাচ্ছে। লিংকটি খুলে বোতাম চাপুন: তবেই আপনি গ্রাহক হবেন। লিংকটি ৭ দিন চলবে।',
			},
			{
				en: 'No mail after an hour? Look among the spam. If it is not there, look at the address again and send the form tomorrow: one address gets at most one such mail a day. If nothing comes then either, write from that address to {contact}.',
				bn: 'এক ঘণ্টায়ও মেইল না এলে স্প্যাম ফোল্ডারে দেখুন। সেখানেও না থাকলে ঠিকানাটি মিলিয়ে আগামীকাল আবার ফরম পাঠান: এক ঠিকানায় দিনে একটির বেশি এমন মেইল যায় না। তখনো না এলে ওই ঠিকানা থেকে {contact} ঠিকানায় লিখুন।',
			},
		],
	},
	confirm: {
		title: ONE_MORE_STEP,
		paragraphs: [
			{
				en: 'Press the button, and the newsletter of MAB comes to {address} four times a year.',
				bn: 'বোতামটি চাপলে ম্যাবের বার্তা বছরে চারবার {address} ঠিকানায় যাবে।',
			},
			{
				en: 'You did not ask for it? Then close this page. Nothing is sent without the press, and the address is deleted after 30 days.',
				bn: 'আপনি এটি চাননি? তাহলে পাতাটি বন্ধ করুন। বোতাম না চাপলে কিছু পাঠানো হয় না, আর ৩০ দিন পর ঠিকানাটি মুছে যায়।',
			},
		],
	},
	confirmed: {
		title: { en: 'You are subscribed', bn: 'আপনি এখন গ্রাহক' },
		paragraphs: [
			{
				en: 'The newsletter of MAB will come to {address}. Every edition has a link by which you leave with one press.',
				bn: 'ম্যাবের বার্তা {address} ঠিকানায় যাবে। প্রতি সংখ্যায় একটি লিংক থাকবে, যা দিয়ে এক চাপে বার্তা পাওয়া বন্ধ করা যায়।',
			},
		],
	},
	confirmedBefore: {
		title: { en: 'This link was used already', bn: 'লিংকটি আগেই ব্যবহার করা হয়েছে' },
		paragraphs: [
			{
				en: '{address} was confirmed with it and is not on the list any more. You can subscribe again.',
				bn: 'এটি দিয়ে {address} নিশ্চিত করা হয়েছিল, এখন ঠিকানাটি তালিকায় নেই। চাইলে আবার গ্রাহক হতে পারেন।',
			},
		],
	},
	expired: {
		title: { en: 'The time of this link is over', bn: 'লিংকটির মেয়াদ শেষ' },
		paragraphs: [
			{
				en: 'A link is good for 7 days. Press the button, and a new one goes to {address}.',
				bn: 'লিংক ৭ দিন চলে। বোতামটি চাপলে {address} ঠিকানায় নতুন একটি যাবে।',
			},
		],
	},
	barred: {
		title: { en: 'This address cannot be subscribed here', bn: 'এখান থেকে এই ঠিকানা গ্রাহক করা যায় না' },
		paragraphs: [
			{
				en: 'Mail to {address} was stopped because it was reported as unwanted or at somebody’s request, so a person at MAB has to look at it. Please write from that address to {contact}.',
				bn: 'অবাঞ্ছিত বলে জানানোয় বা কারও অনুরোধে {address} ঠিকানায় মেইল বন্ধ রাখা আছে, তাই ম্যাবের একজনকে বিষয়টি দেখতে হবে। ওই ঠিকানা থেকে {contact} ঠিকানায় লিখুন।',
			},
		],
	},
	leave: {
		title: { en: 'Stop the newsletter?', bn: 'বার্তা পাওয়া বন্ধ করবেন?' },
		paragraphs: [
			{
				en: 'Press the button, and no more newsletters go to {address}. Opening this page has changed nothing.',
				bn: 'বোতামটি চাপলে {address} ঠিকানায় আর বার্তা যাবে না। এই পাতা খোলায় কিছু বদলায়নি।',
			},
		],
	},
	left: {
		title: { en: 'The newsletter is stopped', bn: 'বার্তা পাওয়া বন্ধ হয়েছে' },
		paragraphs: [
			{
				en: 'No more newsletters go to {address}. This holds from this moment on.',
				bn: '{address} ঠিকানায় আর বার্তা যাবে না। এই মুহূর্ত থেকেই তা কার্যকর।',
			},
		],
	},
	undone: {
		title: { en: 'The newsletter comes again', bn: 'বার্তা আবার আসবে' },
		paragraphs: [
			{
				en: 'The newsletter goes to {address} as before.',
				bn: 'বার্তা আগের মতোই {address} ঠিকানায় যাবে।',
			},
		],
	},
	nothing: {
		title: { en: 'Nothing is stored', bn: 'কোনো তথ্য জমা নেই' },
		paragraphs: [
			{
				en: 'The subscription to which this link belongs is deleted. No mail goes to its address.',
				bn: 'এই লিংকের গ্রাহক-তথ্য মুছে ফেলা হয়েছে। এর ঠিকানায় কোনো মেইল যায় না।',
			},
		],
	},
	erase: {
		title: { en: 'Delete my data?', bn: 'আমার তথ্য মুছে ফেলবেন?' },
		paragraphs: [
			{
				en: 'Press the button, and {address} and everything that MAB knows about its subscription is deleted. This cannot be taken back.',
				bn: 'বোতামটি চাপলে {address} ও এর গ্রাহকত্ব নিয়ে ম্যাবের জানা সব তথ্য মুছে যাবে। এটি আর ফেরানো যায় না।',
			},
			{
				en: 'A scrambled form of the address stays, from which nobody can read it: it keeps lists that MAB gets from others from bringing it back. The record of your consent stays without the address.',
				bn: 'ঠিকানার একটি সাংকেতিক রূপ থেকে যাবে, যা থেকে ঠিকানা পড়া যায় না: অন্যের কাছ থেকে পাওয়া কোনো তালিকা দিয়ে ঠিকানাটি যেন ফিরে না আসে। আপনার সম্মতির নথি ঠিকানা ছাড়া থাকবে।',
			},
		],
	},
	erased: {
		title: { en: 'Your data is deleted', bn: 'আপনার তথ্য মুছে ফেলা হয়েছে' },
		paragraphs: [
			{
				en: 'MAB knows the address no more and sends nothing to it. If you want the newsletter one day, subscribe again.',
				bn: 'ঠিকানাটি ম্যাবের কাছে আর নেই, সেখানে কিছু পাঠানোও হবে না। কোনো দিন বার্তা পেতে চাইলে আবার গ্রাহক হোন।',
			},
		],
	},
} as const satisfies Record<string, Words>;

const WORDS = {
	confirm: { en: 'Yes, subscribe me', bn: 'হ্যাঁ, আমাকে গ্রাহক করুন' },
	sendAgain: { en: 'Send me a new link', bn: 'নতুন লিংক পাঠান' },
	leave: { en: 'Stop this newsletter', bn: 'বার্তা পাওয়া বন্ধ করুন' },
	undo: { en: 'Undo: send it again', bn: 'ফিরিয়ে নিন: আবার পাঠান' },
	erase: { en: 'Delete my data', bn: 'আমার তথ্য মুছে ফেলুন' },
	settings: { en: 'Change language and choices', bn: 'ভাষা ও পছন্দ বদলান' },
	settingsTitle: { en: 'Language and choices', bn: 'ভাষা ও পছন্দ' },
	settingsLead: { en: 'These hold for the mails to {address}.', bn: '{address} ঠিকানার মেইলের জন্য এগুলো প্রযোজ্য।' },
	saved: { en: 'Saved.', bn: 'সংরক্ষণ করা হয়েছে।' },
	data: { en: 'See my data', bn: 'আমার তথ্য দেখুন' },
	dataTitle: { en: 'What MAB keeps about you', bn: 'আপনার সম্পর্কে ম্যাব যা রাখে' },
	dataLead: {
		en: 'This is everything that belongs to the subscription. The address is shown in part, because a mail with this link may have been passed on.',
		bn: 'গ্রাহকত্ব নিয়ে যা আছে, তার সবই এখানে। এই লিংকসহ মেইল অন্যের কাছে গিয়ে থাকতে পারে, তাই ঠিকানার একাংশ দেখানো হলো।',
	},
	download: { en: 'Download as a file (JSON)', bn: 'ফাইল হিসেবে নামান (JSON)' },
	subscribe: { en: 'Subscribe again', bn: 'আবার গ্রাহক হোন' },
	archive: { en: 'Read the editions', bn: 'সংখ্যাগুলো পড়ুন' },
	address: { en: 'Address', bn: 'ঠিকানা' },
	language: { en: 'Language', bn: 'ভাষা' },
	audience: { en: 'Kind of reader', bn: 'পাঠকের ধরন' },
	organisation: { en: 'Organisation', bn: 'প্রতিষ্ঠান' },
	municipality: { en: 'Municipality', bn: 'পৌরসভা' },
	source: { en: 'Came by', bn: 'যেভাবে এসেছে' },
	lists: { en: 'Wants', bn: 'যা পেতে চান' },
	newsletter: { en: 'the newsletter', bn: 'বার্তা' },
	events: { en: 'notices of events', bn: 'অনুষ্ঠানের খবর' },
	paused: { en: 'Paused until', bn: 'যে পর্যন্ত বন্ধ' },
	history: { en: 'What happened', bn: 'যা যা হয়েছে' },
	editions: { en: 'Editions sent', bn: 'পাঠানো সংখ্যা' },
	none: { en: 'none', bn: 'নেই' },
} as const satisfies Record<string, ProblemMessage>;

const LANGUAGES: Record<Locale, ProblemMessage> = {
	bn: { en: 'Bangla', bn: 'বাংলা' },
	en: { en: 'English', bn: 'ইংরেজি' },
};

const archiveLink = (locale: Locale): PageLink => ({
	href: `/${locale}/newsletter/`,
	label: WORDS.archive[locale],
});
const subscribeLink = (locale: Locale): PageLink => ({
	href: `${SUBSCRIBE_FORM.action}?locale=${locale}`,
	label: WORDS.subscribe[locale],
});

interface Shown {
	/** Masked; empty where the page names none. */
	address: string;
	locale: Locale;
	buttons?: readonly { action: string; label: string }[];
	links: readonly PageLink[];
}

/** Where answers to our mails go. */
function contactAddress(): string {
	const { replyTo, from } = readMailSettings(process.env);
	return replyTo ?? from.address;
}

/** A page of fixed words in the person's language, with the same in the other one. */
function wordsPage({ title, paragraphs }: Words, { address, locale, buttons = [], links }: Shown): Promise<string> {
	const other = otherLocale(locale);
	const filled = (lang: Locale) =>
		paragraphs.map((text) => text[lang].replaceAll('{address}', address).replaceAll('{contact}', contactAddress));
	return renderAnswerPage({
		lang: locale,
		title: title[locale],
		paragraphs: filled(locale),
		otherLanguage: { lang: other, title: title[other], paragraphs: filled(other) },
		highlight: null,
		form: null,
		buttons,
		links,
	});
}

/** The form: empty, or as it was sent with what is wrong with it. */
export function subscribePage(
	{ locale, typed, problems }: Pick<ReadSubscription, 'locale' | 'typed' | 'problems'>,
	{ notice, municipalities, formToken }: SubscribePageOptions,
): Promise<string> {
	const view = subscribeFormView({ locale, municipalities, typed, problems, formToken });
	return renderAnswerPage({
		lang: locale,
		title: SUBSCRIBE_FORM.title[locale],
		paragraphs: [...(notice === null ? [] : [notice[locale]]), SUBSCRIBE_FORM.lead[locale]],
		otherLanguage: null,
		highlight: null,
		form: { view, problemsTitle: FORM_WORDS.problems[locale] },
		links: [archiveLink(locale), homeLink(locale)],
	});
}

interface SubscribePageOptions {
	notice: ProblemMessage | null;
	municipalities: readonly MunicipalityOption[];
	formToken: string;
}

/** What follows the form, whatever is known of the address. */
export const sentPage = (locale: Locale): Promise<string> =>
	wordsPage(PAGES.sent, { address: '', locale, links: [archiveLink(locale), homeLink(locale)] });

/** A subscriber as the pages show one. */
export interface Reader {
	locale: Locale;
	/** Masked. */
	address: string;
	/** `/u/…` of the subscriber. */
	base: string;
}

const settingsLinks = ({ locale, base }: Reader): PageLink[] => [
	{ href: `${base}/preferences`, label: WORDS.settings[locale] },
	{ href: `${base}/data`, label: WORDS.data[locale] },
	{ href: `${base}/erase`, label: WORDS.erase[locale] },
];

const press = (action: string, label: ProblemMessage, locale: Locale) => [{ action, label: label[locale] }];

/** What the page of a link to confirm shows. `confirmedBefore`: pressed once, and left since. */
export type ConfirmPage = 'confirm' | 'confirmed' | 'confirmedBefore' | 'expired' | 'barred';

export function confirmPage(kind: ConfirmPage, reader: Reader, action: string): Promise<string> {
	const { locale, address } = reader;
	const shown = (links: PageLink[], button?: ProblemMessage): Promise<string> =>
		wordsPage(PAGES[kind], {
			...{ address, locale, links },
			buttons: button === undefined ? [] : press(action, button, locale),
		});
	switch (kind) {
		case 'confirm':
			return shown([archiveLink(locale)], WORDS.confirm);
		case 'expired':
			return shown([archiveLink(locale)], WORDS.sendAgain);
		case 'confirmed':
			return shown([archiveLink(locale), ...settingsLinks(reader)]);
		case 'confirmedBefore':
			return shown([subscribeLink(locale), archiveLink(locale)]);
		case 'barred':
			return shown([archiveLink(locale)]);
		default:
			return kind satisfies never;
	}
}

/** The page of an unsubscribe link, by where the subscriber stands. */
export function leavePage(subscriber: Subscriber, reader: Reader, now: Date): Promise<string> {
	const { locale, address, base } = reader;
	const links = settingsLinks(reader);
	if (subscriber.unsubscribedAt === null) {
		return wordsPage(PAGES.leave, { address, locale, links, buttons: press(base, WORDS.leave, locale) });
	}
	return wordsPage(PAGES.left, {
		...{ address, locale, links: [subscribeLink(locale), ...links.slice(1)] },
		buttons: mayUndo(subscriber, now) ? press(`${base}/undo`, WORDS.undo, locale) : [],
	});
}

export const undonePage = (reader: Reader): Promise<string> =>
	wordsPage(PAGES.undone, { ...reader, links: [archiveLink(reader.locale), ...settingsLinks(reader)] });

/** Of a subscriber who was erased or never confirmed and is forgotten. Nobody knows the language any more. */
export const nothingPage = (): Promise<string> =>
	wordsPage(PAGES.nothing, { address: '', locale: 'bn', links: [subscribeLink('bn'), homeLink('bn')] });

export const erasePage = (reader: Reader): Promise<string> =>
	wordsPage(PAGES.erase, {
		...reader,
		buttons: press(`${reader.base}/erase`, WORDS.erase, reader.locale),
		links: settingsLinks(reader).slice(0, 2),
	});

export const erasedPage = (locale: Locale): Promise<string> =>
	wordsPage(PAGES.erased, { address: '', locale, links: [archiveLink(locale), homeLink(locale)] });

export function preferencesPage(
	subscriber: Subscriber,
	reader: Reader,
	{ now, isSaved, typed, problems }: PreferencesPageOptions,
): Promise<string> {
	const { locale, address, base } = reader;
	const view = preferencesFormView(presentPreferences(subscriber, now), {
		...{ action: `${base}/preferences`, locale, problems },
		...(typed === undefined ? {} : { typed }),
	});
	return renderAnswerPage({
		lang: locale,
		title: WORDS.settingsTitle[locale],
		paragraphs: [
			...(isSaved ? [WORDS.saved[locale]] : []),
			WORDS.settingsLead[locale].replaceAll('{address}', address),
		],
		otherLanguage: null,
		highlight: null,
		form: { view, problemsTitle: FORM_WORDS.problems[locale] },
		links: [{ href: base, label: WORDS.leave[locale] }, ...settingsLinks(reader).slice(1)],
	});
}

interface PreferencesPageOptions {
	now: Date;
	isSaved: boolean;
	/** As it was sent, where something is wrong with it. */
	typed?: Readonly<Record<string, string>>;
	problems: readonly FieldProblem[];
}

export interface SubscriberData {
	subscriber: Subscriber;
	consents: readonly ConsentEntry[];
	/** `2026-q3` */
	editions: readonly string[];
	municipality: ProblemMessage | null;
}

export function dataPage(
	{ subscriber, consents, editions, municipality }: SubscriberData,
	reader: Reader,
): Promise<string> {
	const { locale, address, base } = reader;
	const history = consents.map(({ kind, occurredAt, basis }) => {
		const said = `${CONSENT_KINDS[kind][locale]}: ${formatInstant(occurredAt, locale)}`;
		// What was changed is noted for programs; it stands above as it is now.
		return basis === null || kind === 'changed' ? said : `${said} (${basis})`;
	});
	const { wantsNewsletter, wantsEventNotices, pausedUntil } = subscriber;
	const lists = [wantsNewsletter && WORDS.newsletter[locale], wantsEventNotices && WORDS.events[locale]].filter(
		Boolean,
	);
	const fact = (name: keyof typeof WORDS, value: string | null) => ({
		label: WORDS[name][locale],
		value: value ?? WORDS.none[locale],
	});
	return renderAnswerPage({
		lang: locale,
		title: WORDS.dataTitle[locale],
		paragraphs: [WORDS.dataLead[locale]],
		otherLanguage: null,
		highlight: null,
		facts: [
			fact('address', address),
			fact('language', LANGUAGES[subscriber.language][locale]),
			fact('audience', AUDIENCES[subscriber.audience][locale]),
			fact('organisation', subscriber.organisation),
			fact('municipality', municipality?.[locale] ?? null),
			fact('lists', subscriber.unsubscribedAt !== null || lists.length === 0 ? null : lists.join(', ')),
			...(pausedUntil === null ? [] : [fact('paused', formatInstant(pausedUntil, locale))]),
			fact('source', SUBSCRIBER_SOURCES[subscriber.source][locale]),
			fact('history', history.join(' · ')),
			fact('editions', editions.length === 0 ? null : editions.map((slug) => periodOfSlug(slug)[locale]).join(', ')),
		],
		form: null,
		links: [{ href: `${base}/data.json`, label: WORDS.download[locale] }, ...settingsLinks(reader)],
	});
}
