/** The page on which a municipality reads the edited text of its practice and says whether it is right (C15). */
import { formatDay, formatInstant } from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { type Html, html } from '../html.ts';
import type { FramedContent } from './sign-in.ts';

interface Check {
	title: string;
	/** Language of the text. */
	locale: Locale;
	shown: readonly { label: string; lines: readonly string[] }[];
	dueOn: string;
	answer: 'agreed' | 'commented' | 'silent' | null;
	answeredAt: string | null;
	comment: string | null;
}

export interface FactCheckPage {
	locale: Locale;
	/** Where the form is sent. */
	action: string;
	check: Check;
	/** As it was typed, when something was wrong with it. */
	comment: string;
	problem: string | null;
}

const WORDS = {
	title: { bn: 'লেখাটি কি ঠিক আছে?', en: 'Is the text right?' },
	lead: {
		bn: 'ম্যাব আপনাদের চর্চাটি সম্পাদনা করেছে। পড়ে বলুন, এভাবে প্রকাশ করা যাবে কি না।',
		en: 'MAB has edited your practice. Please read it and say whether it may be published like this.',
	},
	agree: { bn: 'ঠিক আছে, প্রকাশ করা যাবে', en: 'It is right and may be published' },
	comment: { bn: 'কী বদলাতে হবে?', en: 'What must change?' },
	commentHint: {
		bn: 'কোন কথাটি ভুল, আর ঠিক কথাটি কী।',
		en: 'Which words are wrong, and what is right.',
	},
	send: { bn: 'সংশোধন পাঠান', en: 'Send what must change' },
	agreed: { bn: 'ধন্যবাদ। আপনি লেখাটি ঠিক বলেছেন।', en: 'Thank you. You said that the text is right.' },
	commented: {
		bn: 'ধন্যবাদ। আপনার কথা ম্যাবের সম্পাদকের কাছে গেছে; বদলানো লেখা আবার দেখানো হবে।',
		en: 'Thank you. The editor at MAB has what you wrote; you will see the changed text again.',
	},
} as const satisfies Record<string, Record<Locale, string>>;

export function factCheckPage({ locale, action, check, comment, problem }: FactCheckPage): FramedContent {
	const isAnswered = check.answer === 'agreed' || check.answer === 'commented';
	const body = html`${isAnswered ? thanks(locale, check) : null}<article lang="${check.locale}">${check.shown.map(part)}</article>${isAnswered ? null : answerForms({ locale, action, check, comment, problem })}`;
	return { title: WORDS.title[locale], lead: isAnswered ? null : WORDS.lead[locale], body: String(body) };
}

const part = ({ label, lines }: Check['shown'][number]): Html =>
	html`<section><h2>${label}</h2>${lines.map((line) => html`<p>${line}</p>`)}</section>`;

function thanks(locale: Locale, { answer, answeredAt, comment }: Check): Html {
	const said = answer === 'agreed' ? WORDS.agreed[locale] : WORDS.commented[locale];
	return html`<div class="notice" role="status"><p><strong>${said}</strong></p><p>${answeredAt === null ? '' : formatInstant(answeredAt, locale)}</p>${comment !== null && html`<blockquote>${comment}</blockquote>`}</div>`;
}

function answerForms({ locale, action, check, comment, problem }: FactCheckPage): Html {
	const silence =
		locale === 'bn'
			? `${formatDay(check.dueOn, 'bn')} পর্যন্ত মত না জানালে ধরে নেওয়া হবে যে আপনি একমত।`
			: `Without an answer until ${formatDay(check.dueOn, 'en')}, MAB takes it that you agree.`;
	return html`<p>${silence}</p><form class="form" method="post" action="${action}"><p class="actions"><button class="button" name="answer" value="agreed">${WORDS.agree[locale]}</button></p></form><form class="form" method="post" action="${action}"><div class="field${problem !== null && html` wrong`}"><label for="comment">${WORDS.comment[locale]}</label><p class="hint" id="comment-hint">${WORDS.commentHint[locale]}</p>${problem !== null && html`<p class="error" id="comment-error" role="alert">${problem}</p>`}<textarea id="comment" name="comment" rows="6" maxlength="4000" aria-describedby="comment-hint">${comment}</textarea></div><p class="actions"><button class="button secondary" name="answer" value="commented">${WORDS.send[locale]}</button></p></form>`;
}
