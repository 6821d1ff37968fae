/**
 * Single mails to one address. None holds a word that somebody typed into a form: whoever enters the address of another
 * person must not be able to send that person a text of theirs.
 */
import { type Locale, otherLocale } from '@mab/cms/domain/text/locale.ts';
import { mailDocument } from '../channels/mail-document.ts';
import { type Html, html } from '../html.ts';
import { paragraph } from '../paragraph.ts';
import { NEWSLETTER_WORDS } from '../words.ts';

export interface TransactionalMail {
	subject: string;
	html: string;
	text: string;
}

export interface LetterAddresses {
	/** Origin of the public site. */
	siteUrl: string;
	/** Who writes, as the imprint names them: name and place. */
	sender: Record<Locale, string>;
}

/** What a letter says in one language. */
export interface LetterWords {
	subject: string;
	title: string;
	/** What people keep or read aloud: a number. */
	highlight?: { label: string; value: string };
	/** Before the button. */
	paragraphs: readonly string[];
	action: string;
	/** A list under the button, each leading to its own place. */
	places?: readonly { text: string; url: string }[];
	/** After the button. */
	after: readonly string[];
}

/** What each letter belongs to; it stands at its head. */
const MASTHEADS = {
	newsletter: { bn: NEWSLETTER_WORDS.bn.newsletter, en: NEWSLETTER_WORDS.en.newsletter },
	exchange: { bn: 'ম্যাব চর্চা বিনিময়', en: 'MAB Practice Exchange' },
} as const satisfies Record<string, Record<Locale, string>>;

export interface Letter extends LetterAddresses {
	lang: Locale;
	/** The exchange, where nothing is said. */
	masthead?: keyof typeof MASTHEADS;
	words: Record<Locale, LetterWords>;
	/** Where the one button leads. */
	url: string;
}

/** The letter in the language of the person, and in short in the other one, which they may read better. */
export function letter({ lang, masthead = 'exchange', words, url, siteUrl, sender }: Letter): TransactionalMail {
	const other = otherLocale(lang);
	const own = words[lang];
	const short = words[other];
	const paragraphs = (texts: readonly string[]): Html => html`${texts.map((text) => html`<p>${text}</p>`)}`;
	const body = html`
<tr><td class="mast"><table role="presentation" cellpadding="0" cellspacing="0"><tr><td class="plate" width="64"><img src="${siteUrl}/newsletter-logo.png" width="64" height="64" alt=""></td><td class="name"><p class="quarter">${MASTHEADS[masthead][lang]}</p><p class="soft">${sender[lang]}</p></td></tr></table></td></tr>
<tr><td class="sec"><h1 style="margin:0 0 18px">${own.title}</h1>${highlightHtml(own)}${paragraphs(own.paragraphs)}<table role="presentation" cellpadding="0" cellspacing="0"><tr><td class="btn"><a href="${url}">${own.action}</a></td></tr></table><p style="margin:14px 0 14px"><a href="${url}" style="word-break:break-all">${url}</a></p>${placesHtml(own)}${paragraphs(own.after)}</td></tr>
<tr><td class="end"><table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td class="stitch">&nbsp;</td></tr></table></td></tr>
<tr><td class="foot"><div lang="${other}"><p><strong>${short.title}</strong></p>${paragraphs(opening(short))}<p><a href="${url}">${short.action}</a></p><p>${sender[other]}</p></div></td></tr>`;
	const text = [
		...[own.title, ...opening(own)].map(paragraph),
		`${own.action}:\n${url}`,
		...(own.places ?? []).map((place) => `${paragraph(place.text)}\n${place.url}`),
		...own.after.map(paragraph),
		'-'.repeat(40),
		...[short.title, ...opening(short)].map(paragraph),
		paragraph(sender[lang]),
	].join('\n\n');
	const page = mailDocument({ lang, title: own.subject, preheader: own.paragraphs[0] ?? null, body });
	return { subject: own.subject, html: page, text: `${text}\n` };
}

function highlightHtml({ highlight }: LetterWords): Html | null {
	if (highlight === undefined) return null;
	return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 18px"><tr><td class="tint"><p class="soft">${highlight.label}</p><p class="big" style="margin:0;letter-spacing:.06em">${highlight.value}</p></td></tr></table>`;
}

/** What stands before the button, as sentences. */
const opening = ({ highlight, paragraphs }: LetterWords): string[] => [
	...(highlight === undefined ? [] : [`${highlight.label}: ${highlight.value}`]),
	...paragraphs,
];

function placesHtml({ places = [] }: LetterWords): Html | null {
	if (places.length === 0) return null;
	return html`<ul>${places.map(({ text, url }) => html`<li style="margin:0 0 10px">${text}<br><a href="${url}" style="word-break:break-all">${url}</a></li>`)}</ul>`;
}
