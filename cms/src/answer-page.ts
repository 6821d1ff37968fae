/** The pages with which the CMS answers what people send and press. The site is files, so it cannot answer itself. */

import type { Problem, ProblemMessage } from './domain/problem.ts';
import type { FormView } from './domain/public-form/form.ts';
import type { Locale } from './domain/text/locale.ts';

/** What `answerPage` of the templates takes. */
export interface AnswerPage {
	lang: Locale;
	title: string;
	siteName: string;
	homeHref: string;
	fontHref: string;
	paragraphs: readonly string[];
	otherLanguage: { lang: Locale; title: string; paragraphs: readonly string[] } | null;
	highlight: { label: string; value: string } | null;
	facts?: readonly { label: string; value: string }[];
	form: { view: FormView; problemsTitle: string } | null;
	buttons?: readonly { action: string; label: string }[];
	links: readonly PageLink[];
}
export interface PageLink {
	href: string;
	label: string;
}
interface Templates {
	answerPage(page: AnswerPage): string;
}

/**
 * The templates are TypeScript sources of another package, which our compiler would copy into our own build. Node reads
 * them as they are, so they are loaded by a name that the compiler does not follow.
 */
const TEMPLATES: string = '@mab/newsletter-templates/answer-page.ts';

const SITE_NAME: ProblemMessage = { en: 'MAB Practice Exchange', bn: 'ম্যাব চর্চা বিনিময়' };
const HOME: ProblemMessage = { en: 'Home', bn: 'প্রথম পাতা' };
const NOT_TAKEN: ProblemMessage = { en: 'This could not be sent', bn: 'এটি পাঠানো যায়নি' };

/** Where the controller of feedback serves the letters; the hashed ones of the site change with its releases. */
const FONT_HREF = '/api/feedback/bangla.woff2';

const homeOf = (locale: Locale): string => `/${locale}/`;
export const homeLink = (locale: Locale): PageLink => ({ href: homeOf(locale), label: HOME[locale] });

/** The page under the name of the site. */
export async function renderAnswerPage(view: Omit<AnswerPage, 'fontHref' | 'siteName' | 'homeHref'>): Promise<string> {
	const { answerPage } = (await import(TEMPLATES)) as Templates;
	const { lang } = view;
	return answerPage({ ...view, siteName: SITE_NAME[lang], homeHref: homeOf(lang), fontHref: FONT_HREF });
}

/** Why it was not taken, in both languages: nobody knows in which one the reader came. */
export function noticePage({ text }: Pick<Problem, 'text'>, title: ProblemMessage = NOT_TAKEN): Promise<string> {
	return renderAnswerPage({
		lang: 'bn',
		title: title.bn,
		paragraphs: [text.bn],
		otherLanguage: { lang: 'en', title: title.en, paragraphs: [text.en] },
		highlight: null,
		form: null,
		links: [homeLink('bn')],
	});
}
