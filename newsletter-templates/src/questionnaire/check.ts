/** Check your answers (A51): of a part, and of all before they are submitted. */

import {
	allQuestions,
	questionNumber,
	sectionLetter,
	visibleQuestions,
} from '@mab/cms/domain/questionnaire/questionnaire.ts';
import { type AnswerFault, checkResponse } from '@mab/cms/domain/questionnaire/questionnaire-check.ts';
import type { Question, Section } from '@mab/cms/domain/questionnaire/questionnaire-definition.ts';
import { ANSWER_WORDS, type AnswerLine, presentAnswer } from '@mab/cms/domain/questionnaire/questionnaire-present.ts';
import { mayEdit } from '@mab/cms/domain/response/response.ts';
import { formPath } from '@mab/cms/domain/response-form/form-place.ts';
import type { FormPage, FormView } from '@mab/cms/domain/response-form/form-state.ts';
import { type Html, html } from '../html.ts';
import { backLink, errorSummary, savedState, similarHtml } from './parts.ts';
import { responseTitle } from './tasks.ts';
import { say } from './words.ts';

export function checkPage(view: FormView, sectionKey: string | null): FormPage {
	const { locale, questionnaire, response, query } = view;
	const sections = questionnaire.sections.filter(({ key }) => sectionKey === null || key === sectionKey);
	const questions = new Set(sections.flatMap((section) => section.questions).map(({ key }) => key));
	const faults = checkResponse(questionnaire, response.answers).filter(({ question }) => questions.has(question));
	const [only] = sections;
	const title =
		sectionKey === null || only === undefined
			? say('checkTitle', locale)
			: say('checkSection', locale, { title: only.title[locale] });
	const isRefused = query.isRefused && faults.length > 0;
	const canWrite = mayEdit(response.state);
	const body = html`${backLink(view, { kind: 'tasks' })}${isRefused && errorSummary(faultEntries(view, faults), locale)}<h1>${title}</h1>${sectionKey === null && html`<p class="lead">${responseTitle(view)}</p>`}${canWrite && sectionKey === null && similarHtml(view)}${canWrite && !isRefused && standHtml(view, faults, sectionKey)}${sections.map((section) => sectionHtml(view, section, { faults, isWhole: sectionKey === null }))}${savedState(view)}${sectionKey === null ? canWrite && submitHtml(view) : nextHtml(view, sectionKey)}`;
	return { title: isRefused ? say('error', locale, { title }) : title, body: body.toString() };
}

/** One line for each question, which says what is wrong with it first. */
function faultEntries(view: FormView, faults: readonly AnswerFault[]) {
	const { locale, questionnaire, response } = view;
	const first = new Map([...faults].reverse().map((fault) => [fault.question, fault]));
	return allQuestions(questionnaire).flatMap((question) => {
		const fault = first.get(question.key);
		if (fault === undefined) return [];
		const number = questionNumber(questionnaire, question.key, locale);
		const place = { kind: 'question', question: question.key, row: null } as const;
		return [
			{
				href: `${formPath({ locale, id: response.id, place })}?check`,
				text: `${say('number', locale, { number, label: question.label[locale] })}${question.label[locale].endsWith('?') ? ' ' : ': '}${fault.message[locale]}`,
			},
		];
	});
}

/** What is still to do, said calmly: nobody has tried to submit yet. */
function standHtml(view: FormView, faults: readonly AnswerFault[], sectionKey: string | null): Html {
	const { locale } = view;
	const count = new Set(faults.map(({ question }) => question)).size;
	if (count === 0) {
		return html`<p class="notice">${say(sectionKey === null ? 'missingNone' : 'sectionRight', locale)}</p>`;
	}
	const items = faultEntries(view, faults).map(({ href, text }) => html`<li><a href="${href}">${text}</a></li>`);
	return html`<div class="notice"><p>${say('missingCount', locale, { count })}</p><details><summary>${say('toFix', locale)}</summary><ul>${items}</ul></details></div>`;
}

function sectionHtml(
	view: FormView,
	section: Section,
	{ faults, isWhole }: { faults: readonly AnswerFault[]; isWhole: boolean },
): Html {
	const { locale, questionnaire, response } = view;
	const asked = visibleQuestions(questionnaire, response.answers).filter((one) => section.questions.includes(one));
	if (asked.length === 0) return html``;
	const letter = sectionLetter(questionnaire.sections.indexOf(section), locale);
	const heading = say('number', locale, { number: letter, label: section.title[locale] });
	const rows = asked.map((question) => answerHtml(view, question, faults));
	return html`<section class="answers"${isWhole && html` aria-labelledby="part-${section.key}"`}>${isWhole && html`<h2 id="part-${section.key}">${heading}</h2>`}<dl>${rows}</dl></section>`;
}

function answerHtml(view: FormView, question: Question, faults: readonly AnswerFault[]): Html {
	const { locale, questionnaire, response } = view;
	const label = say('number', locale, {
		number: questionNumber(questionnaire, question.key, locale),
		label: question.label[locale],
	});
	const fault = faults.find((one) => one.question === question.key);
	const lines = presentAnswer(question, response.answers, locale).filter(({ value }) => value !== null);
	const place = { kind: 'question', question: question.key, row: null } as const;
	const href = `${formPath({ locale, id: response.id, place })}?check`;
	const change =
		mayEdit(response.state) &&
		html`<dd class="change"><a href="${href}">${say('change', locale)}<span class="hidden">: ${question.label[locale]}</span></a></dd>`;
	const value =
		lines.length === 0
			? html`<p class="soft">${ANSWER_WORDS.notProvided[locale]}</p>`
			: html`${linesHtml(view, lines)}`;
	return html`<div class="${fault === undefined ? '' : 'wrong'}"><dt>${label}</dt><dd>${value}${fault !== undefined && lines.length > 0 && html`<p class="error">${fault.message[locale]}</p>`}</dd>${change}</div>`;
}

function linesHtml({ response }: FormView, lines: readonly AnswerLine[]): Html {
	return html`${lines.map(({ row, label, field, value }, index) => {
		const isNewRow = row !== null && row !== lines[index - 1]?.row;
		const shown = field.kind === 'file' ? (response.attachments.find(({ id }) => id === value)?.name ?? '') : value;
		return html`${isNewRow && html`<p class="row-name">${row}</p>`}<p class="value">${label !== '' && html`<span class="label">${label}</span> `}${shown}</p>`;
	})}`;
}

function submitHtml(view: FormView): Html {
	const { locale, response } = view;
	const action = formPath({ locale, id: response.id, place: { kind: 'check', section: null } });
	const label = say(response.state === 'returned' ? 'resubmit' : 'submit', locale);
	return html`<h2>${say('submitTitle', locale)}</h2><p>${say('submitLead', locale)}</p><form id="submit" method="post" action="${action}"><input type="hidden" name="version" value="${response.version}"><p class="actions"><button class="button" type="submit" name="go" value="submit">${label}</button></p></form>`;
}

/** After the check of a part: the next one. */
function nextHtml({ locale, questionnaire, response }: FormView, sectionKey: string): Html {
	const asked = visibleQuestions(questionnaire, response.answers);
	const { sections } = questionnaire;
	const index = sections.findIndex(({ key }) => key === sectionKey);
	const next = sections.slice(index + 1).find(({ questions }) => questions.some((one) => asked.includes(one)));
	const first = next?.questions.find((one) => asked.includes(one));
	const tasks = formPath({ locale, id: response.id, place: { kind: 'tasks' } });
	const onward =
		next === undefined || first === undefined
			? html`<a class="button" href="${formPath({ locale, id: response.id, place: { kind: 'check', section: null } })}">${say('checkAll', locale)}</a>`
			: html`<a class="button" href="${formPath({ locale, id: response.id, place: { kind: 'question', question: first.key, row: null } })}">${say('nextPart', locale, { title: next.title[locale] })}</a>`;
	return html`<p class="actions">${mayEdit(response.state) && onward}<a class="button quiet" href="${tasks}">${say('backToTasks', locale)}</a></p>`;
}
