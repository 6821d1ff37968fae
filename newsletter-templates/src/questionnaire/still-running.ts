/** The one question of the year about a published practice (A58): does it still run? The page needs no script. */

import {
	CHECK_ANSWERS,
	CHECK_FIELDS,
	type CheckAnswer,
	type CheckField,
} from '@mab/cms/domain/practice/practice-check.ts';
import type { CheckPageView } from '@mab/cms/domain/practice/practice-update-page.ts';
import { words } from '@mab/cms/domain/questionnaire/questionnaire-builders.ts';
import type { Words } from '@mab/cms/domain/questionnaire/questionnaire-definition.ts';
import { formatInstant } from '@mab/cms/domain/text/bangla.ts';
import { keysOf } from '@mab/cms/domain/vocabulary.ts';
import { type Html, html } from '../html.ts';
import { controlHtml, fieldId } from './controls.ts';
import { errorSummary } from './parts.ts';
import type { FramedContent } from './sign-in.ts';

const WORDS = {
	title: words('চর্চাটি কি এখনো চলছে?', 'Is it still running?'),
	lead: words(
		'বছরে একবার জানতে চাওয়া হয়, যাতে পাঠক জানেন তথ্যটি এখনো ঠিক আছে কি না।',
		'We ask once a year, so that readers know whether the page is still right.',
	),
	page: words('প্রকাশিত পাতা', 'The published page'),
	send: words('উত্তর পাঠান', 'Send the answer'),
	again: words('উত্তর বদলাতে চাইলে', 'To change the answer'),
	change: words('কী বদলেছে লিখুন', 'Write what has changed'),
} as const;

/** What each answer leads to. */
const THANKS: Record<CheckAnswer, Words> = {
	running: words(
		'ধন্যবাদ। পাতায় এই মাসটি সর্বশেষ নিশ্চিতকরণ হিসেবে দেখা যাবে।',
		'Thank you. The page will name this month as the last confirmation.',
	),
	changed: words(
		'ধন্যবাদ। কী বদলেছে তা এখনো লেখা না হলে লিখুন।',
		'Thank you. If you have not yet written what has changed, please do.',
	),
	stopped: words(
		'ধন্যবাদ। ম্যাবের কর্মকর্তা দেখে সিদ্ধান্ত নেবেন; পাতা নিজে থেকে বদলায় না।',
		'Thank you. An officer of MAB will look at it and decide; the page does not change by itself.',
	),
	other: words('ধন্যবাদ। ম্যাব তাঁর সঙ্গে যোগাযোগ করবে।', 'Thank you. MAB will ask that person.'),
};

const LABELS: Record<CheckField, Words> = {
	stoppedOn: words('কবে থেকে বন্ধ (মাস ও বছর)', 'Since when (month and year)'),
	why: words('কেন বন্ধ হলো', 'Why it stopped'),
	who: words('কে জানেন: নাম, দপ্তর, ফোন', 'Who knows: name, office, telephone'),
};

/** The boxes under the answer to which they belong. */
const BOXES: Partial<Record<CheckAnswer, readonly CheckField[]>> = { stopped: ['stoppedOn', 'why'], other: ['who'] };

export function stillRunningPage(view: CheckPageView): FramedContent {
	const { locale, practice, answered, faults } = view;
	const errors = faults.map(({ name, message }) => ({
		href: name === 'answer' ? '#answer' : `#${fieldId(name)}`,
		text: message[locale],
	}));
	const form = formOf(view);
	const body = html`${answered !== null && thanks(view, answered)}${errorSummary(errors, locale)}<p><strong>${practice.title}</strong><br><a href="${practice.path}">${WORDS.page[locale]}</a></p>${answered === null || faults.length > 0 ? form : html`<details><summary>${WORDS.again[locale]}</summary>${form}</details>`}`;
	return { title: WORDS.title[locale], lead: answered === null ? WORDS.lead[locale] : null, body: body.toString() };
}

function thanks({ locale, changePath }: CheckPageView, { answer, at }: { answer: CheckAnswer; at: string }): Html {
	return html`<div class="notice" role="status"><p><strong>${CHECK_ANSWERS[answer][locale]}.</strong> ${THANKS[answer][locale]}</p><p class="soft">${formatInstant(at, locale)}</p>${answer === 'changed' && html`<p><a href="${changePath}">${WORDS.change[locale]}</a></p>`}</div>`;
}

function formOf(view: CheckPageView): Html {
	const { locale, action, typed, faults } = view;
	const fault = faults.find(({ name }) => name === 'answer')?.message[locale] ?? null;
	const choices = keysOf(CHECK_ANSWERS).map((answer, index) => {
		const id = index === 0 ? 'answer' : `answer-${answer}`;
		const boxes = (BOXES[answer] ?? []).map((name) => box(view, name));
		return html`<div class="choice"><input type="radio" id="${id}" name="answer" value="${answer}"${typed.answer === answer && html` checked`}><label for="${id}">${CHECK_ANSWERS[answer][locale]}</label></div>${boxes.length > 0 && html`<div class="under">${boxes}</div>`}`;
	});
	return html`<form class="form" method="post" action="${action}" novalidate><fieldset class="choices${fault !== null && html` wrong`}"><legend class="hidden">${WORDS.title[locale]}</legend>${fault !== null && html`<p class="error" id="answer-error">${fault}</p>`}${choices}</fieldset><p class="actions"><button class="button" type="submit">${WORDS.send[locale]}</button></p></form>`;
}

function box({ locale, typed, faults }: CheckPageView, name: CheckField): Html {
	return controlHtml({
		...{
			locale,
			path: name,
			value: typed[name] ?? '',
			label: '',
			field: { ...CHECK_FIELDS[name], label: LABELS[name] },
		},
		fault: faults.find((fault) => fault.name === name)?.message[locale] ?? null,
		...{ isAlone: false, describedBy: '', isLabelHidden: false, attachments: [], responseId: '' },
		isRequiredShown: false,
	});
}
