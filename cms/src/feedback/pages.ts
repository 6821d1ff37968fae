/** The pages that answer readers who sent something: the form again, a receipt, or why it was not taken. */
import { FEEDBACK_FORMS, type FeedbackForm, feedbackFormView, type ReadFeedback } from '../domain/feedback.ts';
import { FORM_WORDS, type FormView } from '../domain/form.ts';
import { type Locale, otherLocale } from '../domain/locale.ts';
import type { Problem, ProblemMessage } from '../domain/problem.ts';
import type { PracticeRecord } from '../domain/public-record.ts';

/** What `answerPage` of the templates takes. */
interface AnswerPage {
	lang: Locale;
	title: string;
	siteName: string;
	homeHref: string;
	fontHref: string;
	paragraphs: readonly string[];
	otherLanguage: { lang: Locale; title: string; paragraphs: readonly string[] } | null;
	highlight: { label: string; value: string } | null;
	form: { view: FormView; problemsTitle: string } | null;
	links: readonly { href: string; label: string }[];
}
interface Templates {
	answerPage(page: AnswerPage): string;
}

/**
 * The templates are TypeScript sources of another package, which our compiler would copy into our own build. Node reads
 * them as they are, so they are loaded by a name that the compiler does not follow.
 */
const TEMPLATES: string = '@mab/newsletter-templates/answer-page.ts';

const WORDS = {
	siteName: { en: 'MAB Practice Exchange', bn: 'ম্যাব চর্চা বিনিময়' },
	notTaken: { en: 'This could not be sent', bn: 'এটি পাঠানো যায়নি' },
	notFound: { en: 'Ticket not found', bn: 'টিকিটটি পাওয়া যায়নি' },
	thanks: { en: 'Thank you. MAB has received it.', bn: 'ধন্যবাদ। ম্যাব এটি পেয়েছে।' },
	ticket: { en: 'Your ticket number:', bn: 'আপনার টিকিট নম্বর:' },
	next: {
		practiceUse: {
			en: 'A person at MAB reads every message. If you agreed to be contacted, MAB may write or call you to learn more. Nothing is published without asking you.',
			bn: 'ম্যাবের একজন কর্মী প্রতিটি বার্তা পড়েন। আপনি যোগাযোগের অনুমতি দিয়ে থাকলে আরও জানতে ম্যাব লিখতে বা ফোন করতে পারে। আপনাকে না জানিয়ে কিছু প্রকাশ করা হয় না।',
		},
		problemReport: {
			en: 'A person at MAB reads every message and checks it with the municipality. When the practice is corrected, its page says so, with the date.',
			bn: 'ম্যাবের একজন কর্মী প্রতিটি বার্তা পড়েন এবং পৌরসভার সঙ্গে যাচাই করেন। চর্চায় সংশোধন হলে তার পাতায় তারিখসহ তা লেখা থাকে।',
		},
	},
	keep: {
		en: 'Keep the number: with it MAB finds your message when you write or call.',
		bn: 'নম্বরটি রেখে দিন: পরে লিখলে বা ফোন করলে এটি দিয়ে ম্যাব আপনার বার্তা খুঁজে পাবে।',
	},
	backToPractice: { en: 'Back to the practice', bn: 'চর্চার পাতায় ফিরে যান' },
	library: { en: 'All practices', bn: 'সব চর্চা' },
	home: { en: 'Home', bn: 'প্রথম পাতা' },
} as const;

/** Where the controller serves the letters; the hashed ones of the site change with its releases. */
const FONT_HREF = '/api/feedback/bangla.woff2';

async function page(view: Omit<AnswerPage, 'fontHref'>): Promise<string> {
	const { answerPage } = (await import(TEMPLATES)) as Templates;
	return answerPage({ ...view, fontHref: FONT_HREF });
}

const homeOf = (locale: Locale): string => `/${locale}/`;
const libraryLink = (locale: Locale) => ({ href: `/${locale}/practices/`, label: WORDS.library[locale] });
const homeLink = (locale: Locale) => ({ href: homeOf(locale), label: WORDS.home[locale] });

function practiceLink(practice: PracticeRecord | null, locale: Locale): { href: string; label: string }[] {
	if (practice === null) return [];
	return [{ href: `/${locale}/practices/${practice.slug}/`, label: WORDS.backToPractice[locale] }];
}

/** The form by itself: empty, or as it was sent with what is wrong with it. */
export function formPage(
	form: FeedbackForm,
	{ locale, typed, problems }: Pick<ReadFeedback, 'locale' | 'typed' | 'problems'>,
	{ notice, practice }: { notice: ProblemMessage | null; practice: PracticeRecord | null },
): Promise<string> {
	const { title, lead } = FEEDBACK_FORMS[form];
	const titleOfPractice = practice?.text[locale]?.title ?? practice?.text[otherLocale(locale)]?.title;
	return page({
		lang: locale,
		title: title[locale],
		siteName: WORDS.siteName[locale],
		homeHref: homeOf(locale),
		paragraphs: [
			...(notice === null ? [] : [notice[locale]]),
			...(titleOfPractice === undefined ? [] : [titleOfPractice]),
			lead[locale],
		],
		otherLanguage: null,
		highlight: null,
		form: { view: feedbackFormView(form, { locale, typed, problems }), problemsTitle: FORM_WORDS.problems[locale] },
		links: [...practiceLink(practice, locale), libraryLink(locale)],
	});
}

/** That it arrived, and under which number. It can be opened again. */
export function receiptPage(
	form: FeedbackForm,
	{ ticket, locale, practice }: { ticket: string; locale: Locale; practice: PracticeRecord | null },
): Promise<string> {
	return page({
		lang: locale,
		title: WORDS.thanks[locale],
		siteName: WORDS.siteName[locale],
		homeHref: homeOf(locale),
		paragraphs: [WORDS.next[form][locale], WORDS.keep[locale]],
		otherLanguage: null,
		highlight: { label: WORDS.ticket[locale], value: ticket },
		form: null,
		links: [...practiceLink(practice, locale), libraryLink(locale), homeLink(locale)],
	});
}

/** Why it was not taken, in both languages: the message was not read, so nobody knows in which one it was. */
export function noticePage({ text, status }: Pick<Problem, 'text' | 'status'>): Promise<string> {
	const title = status === 404 ? WORDS.notFound : WORDS.notTaken;
	return page({
		lang: 'bn',
		title: title.bn,
		siteName: WORDS.siteName.bn,
		homeHref: homeOf('bn'),
		paragraphs: [text.bn],
		otherLanguage: { lang: 'en', title: title.en, paragraphs: [text.en] },
		highlight: null,
		form: null,
		links: [homeLink('bn')],
	});
}
