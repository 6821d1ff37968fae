/** The answers of a response as a document for the files of the municipality (A53). */

import { questionNumber, sectionLetter, visibleQuestions } from '@mab/cms/domain/questionnaire/questionnaire.ts';
import type { Question, Section } from '@mab/cms/domain/questionnaire/questionnaire-definition.ts';
import { ANSWER_WORDS, presentAnswer } from '@mab/cms/domain/questionnaire/questionnaire-present.ts';
import type { FormView } from '@mab/cms/domain/response-form/form-state.ts';
import { formatInstant } from '@mab/cms/domain/text/bangla.ts';
import { type Html, html } from '../html.ts';
import { personalDocument } from '../personal-document.ts';
import { responseTitle } from './tasks.ts';
import { say } from './words.ts';

/** The same response in the same state is the same document: it is printed once. */
export function answersDocument(view: FormView): string {
	const { locale, response, person, questionnaire } = view;
	const { reference, submittedAt } = response;
	const title = responseTitle(view);
	const head = html`<div class="head"><p><strong>${person.municipality.name[locale]}</strong><br>${say('receiptNumber', locale)}: <strong>${reference}</strong></p><p class="soft">${submittedAt !== null && formatInstant(submittedAt, locale)}</p></div>`;
	const sections = questionnaire.sections.map((section, index) => sectionHtml(view, section, index));
	return personalDocument({
		lang: locale,
		title,
		...(reference === null ? {} : { footer: reference }),
		body: html`${head}<h1>${title}</h1>${sections}`,
	});
}

function sectionHtml(view: FormView, section: Section, index: number): Html {
	const { locale, questionnaire, response } = view;
	const asked = visibleQuestions(questionnaire, response.answers).filter((one) => section.questions.includes(one));
	if (asked.length === 0) return html``;
	const heading = say('number', locale, { number: sectionLetter(index, locale), label: section.title[locale] });
	return html`<h2>${heading}</h2><table>${asked.map((question) => answerRow(view, question))}</table>`;
}

function answerRow({ locale, questionnaire, response }: FormView, question: Question): Html {
	const number = questionNumber(questionnaire, question.key, locale);
	const lines = presentAnswer(question, response.answers, locale).filter(({ value }) => value !== null);
	const shown = lines.map(({ row, label, field, value }) => {
		const text = field.kind === 'file' ? (response.attachments.find(({ id }) => id === value)?.name ?? '') : value;
		const name = [row, label].filter((part) => part !== null && part !== '').join(' · ');
		// A label that asks needs no colon.
		return html`<p>${name}${name !== '' && (name.endsWith('?') ? ' ' : ': ')}${text}</p>`;
	});
	return html`<tr><th>${say('number', locale, { number, label: question.label[locale] })}</th><td>${lines.length === 0 ? ANSWER_WORDS.notProvided[locale] : shown}</td></tr>`;
}
