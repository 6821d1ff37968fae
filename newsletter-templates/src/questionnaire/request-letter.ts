/**
 * The letter that asks the head of a municipality to nominate a focal point: in Bangla on one page, in English on the
 * next, with a form to fill in and the address of the questionnaire as a code to photograph.
 */

import type { ProblemMessage } from '@mab/cms/domain/problem.ts';
import { formatDay, toBanglaDigits } from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { type Html, html } from '../html.ts';
import { personalDocument } from '../personal-document.ts';
import { qrOf } from '../qr.ts';

export interface RequestLetter {
	letterNumber: string;
	municipality: ProblemMessage;
	/** Paurashava or city corporation. */
	kind: ProblemMessage;
	district: ProblemMessage;
	/** Role as it is today and name; `null` where the registry has none. */
	head: { role: ProblemMessage; name: ProblemMessage } | null;
}

export interface RequestLetters {
	letters: readonly RequestLetter[];
	/** `2026-11-28` */
	day: string;
	/** Who writes, as the imprint names them. */
	sender: Record<Locale, string>;
	/** To which the nomination may be sent. */
	replyTo: string;
	/** Without a slash at the end. */
	siteUrl: string;
}

interface LetterText {
	number: string;
	day: string;
	to: string;
	office: string;
	subject: string;
	greeting: string;
	paragraphs: readonly string[];
	formTitle: string;
	fields: readonly string[];
	more: string;
	answer: (replyTo: string) => string;
	sign: string;
}

const TEXT: Record<Locale, LetterText> = {
	bn: {
		number: 'স্মারক নম্বর',
		day: 'তারিখ',
		to: 'পৌরসভা প্রধান',
		office: '{municipality} {kind} কার্যালয়, {district}',
		subject: 'বিষয়: পৌরসভার উত্তম চর্চা সংগ্রহের জন্য একজন ফোকাল পয়েন্ট মনোনয়ন',
		greeting: 'মহোদয়,',
		paragraphs: [
			'পৌরসভাগুলোর সফল উদ্যোগ সংগ্রহ করে সবার জন্য প্রকাশ করতে মিউনিসিপ্যাল অ্যাসোসিয়েশন অব বাংলাদেশ (ম্যাব) একটি প্রশ্নমালা তৈরি করেছে। এতে আপনার পৌরসভার কাজ অন্য পৌরসভার সামনে আসবে, আর অন্যদের অভিজ্ঞতাও আপনার কাজে লাগবে।',
			'প্রশ্নমালার উত্তর দেওয়ার জন্য আপনার পৌরসভা থেকে একজন কর্মকর্তাকে ফোকাল পয়েন্ট হিসেবে মনোনয়ন দিতে অনুরোধ করছি। প্রতি পৌরসভায় একজন ফোকাল পয়েন্ট থাকবেন; তিনি বদলি হলে নতুন একজনকে মনোনয়ন দেওয়া যাবে, আগের লেখা উত্তর পৌরসভার কাছেই থাকবে।',
			'মনোনয়ন পাওয়ার পর ম্যাব তাঁর ইমেইলে আমন্ত্রণ পাঠাবে। উত্তর মোবাইল ফোন থেকেও দেওয়া যায়।',
		],
		formTitle: 'মনোনয়ন',
		fields: ['নাম', 'পদবি', 'ইমেইল ঠিকানা', 'মোবাইল নম্বর', 'পৌরসভা প্রধানের স্বাক্ষর ও সিল'],
		more: 'প্রশ্নমালা ও নির্দেশিকা:',
		answer: (replyTo) => `পূরণ করা এই পাতাটি ডাকে, অথবা স্ক্যান বা ছবি তুলে ${replyTo} ঠিকানায় পাঠান।`,
		sign: 'ধন্যবাদসহ,',
	},
	en: {
		number: 'Letter',
		day: 'Date',
		to: 'Head of the municipality',
		office: 'Office of {municipality} {kind}, {district}',
		subject: 'Nomination of a focal point for the collection of good practices of municipalities',
		greeting: 'Dear Sir or Madam,',
		paragraphs: [
			'The Municipal Association of Bangladesh (MAB) collects what municipalities do well and publishes it for all of them. For this it has prepared a questionnaire. The work of your municipality will be seen by others, and their experience will be of use to you.',
			'Please nominate one officer of your municipality as the focal point who answers the questionnaire. Each municipality has one; when the officer is transferred, another one can be nominated, and what was written stays with the municipality.',
			'MAB then sends an invitation to the e-mail address of the officer. The questionnaire can be answered on a mobile phone.',
		],
		formTitle: 'Nomination',
		fields: ['Name', 'Designation', 'E-mail address', 'Mobile number', 'Signature and seal of the head'],
		more: 'Questionnaire and guideline:',
		answer: (replyTo) => `Return this page by post, or scan or photograph it and send it to ${replyTo}.`,
		sign: 'With kind regards,',
	},
};

/** All letters as one document. */
export function requestLetters({ letters, ...rest }: RequestLetters): string {
	const [first] = letters;
	const sheets = letters.flatMap((letter) => (['bn', 'en'] as const).map((lang) => sheet(letter, lang, rest)));
	return personalDocument({
		lang: 'bn',
		title: letters.length === 1 && first !== undefined ? first.letterNumber : TEXT.bn.formTitle,
		body: html`${sheets}`,
	});
}

function sheet(letter: RequestLetter, lang: Locale, rest: Omit<RequestLetters, 'letters'>): Html {
	const { letterNumber, municipality, kind, district, head } = letter;
	const { day, sender, replyTo, siteUrl } = rest;
	const text = TEXT[lang];
	const url = `${siteUrl}/${lang}/questionnaire/`;
	const number = lang === 'bn' ? toBanglaDigits(letterNumber) : letterNumber;
	const office = text.office
		.replace('{municipality}', () => municipality[lang])
		.replace('{kind}', () => kind[lang])
		.replace('{district}', () => district[lang]);
	const to = head === null ? text.to : `${head.name[lang]}, ${head.role[lang]}`;
	return html`<section class="sheet" lang="${lang}">
<div class="head"><p><strong>${sender[lang]}</strong></p><p class="soft">${text.number}: ${number}<br>${text.day}: ${formatDay(day, lang)}</p></div>
<p>${to}<br>${office}</p>
<h1>${text.subject}</h1>
<p>${text.greeting}</p>
${text.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
<p>${text.sign}<br>${sender[lang]}</p>
<div class="keep"><h2>${text.formTitle}: ${municipality[lang]} (${number})</h2>
<table class="fill">${text.fields.map((field) => html`<tr><th scope="row">${field}</th><td></td></tr>`)}</table>
<div class="with-code"><div><p>${text.answer(replyTo)}</p><p>${text.more}<br>${url}</p></div>${code(url)}</div></div>
</section>`;
}

function code(url: string): Html {
	const { size, path } = qrOf(url);
	return html`<svg viewBox="0 0 ${size} ${size}" role="img" aria-label="${url}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`;
}
