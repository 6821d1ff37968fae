/** The pages that answer readers who sent something about a practice: the form again, or a receipt. */
import { homeLink, renderAnswerPage } from '../answer-page';
import { FEEDBACK_FORMS, type FeedbackForm, feedbackFormView, type ReadFeedback } from '../domain/practice/feedback.ts';
import type { ProblemMessage } from '../domain/problem.ts';
import { FORM_WORDS } from '../domain/public-form/form.ts';
import type { PracticeRecord } from '../domain/publication/public-record.ts';
import { type Locale, otherLocale } from '../domain/text/locale.ts';

const WORDS = {
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
} as const;

const libraryLink = (locale: Locale) => ({ href: `/${locale}/practices/`, label: WORDS.library[locale] });

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
	return renderAnswerPage({
		lang: locale,
		title: title[locale],
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
	return renderAnswerPage({
		lang: locale,
		title: WORDS.thanks[locale],
		paragraphs: [WORDS.next[form][locale], WORDS.keep[locale]],
		otherLanguage: null,
		highlight: { label: WORDS.ticket[locale], value: ticket },
		form: null,
		links: [...practiceLink(practice, locale), libraryLink(locale), homeLink(locale)],
	});
}
