/** The list of parts of a response with the state of each (A27), and where its writer goes on. */

import {
	allQuestions,
	isAnswered,
	questionNumber,
	sectionLetter,
	visibleQuestions,
} from '@mab/cms/domain/questionnaire/questionnaire.ts';
import { type SectionProgress, sectionStates } from '@mab/cms/domain/questionnaire/questionnaire-check.ts';
import type { Question, Section } from '@mab/cms/domain/questionnaire/questionnaire-definition.ts';
import { mayEdit, RESPONSE_STATES } from '@mab/cms/domain/response/response.ts';
import { formPath } from '@mab/cms/domain/response-form/form-place.ts';
import type { FormPage, FormView } from '@mab/cms/domain/response-form/form-state.ts';
import { formatInstant } from '@mab/cms/domain/text/bangla.ts';
import { type Html, html } from '../html.ts';
import { backLink, savedState, similarHtml } from './parts.ts';
import { say } from './words.ts';

/** What a response is called on screens. */
export function responseTitle({ locale, response }: Pick<FormView, 'locale' | 'response'>): string {
	if (response.path === 'nothing') return say('nothingTitle', locale);
	return response.answers['title.value'] || say('untitled', locale);
}

export function tasksPage(view: FormView): FormPage {
	const { locale, questionnaire, response } = view;
	const states = sectionStates(questionnaire, response.answers);
	const asked = states.reduce((sum, one) => sum + one.asked, 0);
	const answered = states.reduce((sum, one) => sum + one.answered, 0);
	const title = responseTitle(view);
	const items = states.map((state) => sectionItem(view, state));
	const canWrite = mayEdit(response.state);
	const check = formPath({ locale, id: response.id, place: { kind: 'check', section: null } });
	const body = html`${backLink(view, { kind: 'home' })}<h1>${title}</h1><p class="lead">${say('progress', locale, { asked, answered })}</p><progress max="${asked}" value="${answered}" aria-label="${say('progress', locale, { asked, answered })}"></progress>${canWrite ? resumeHtml(view) : lockedHtml(view)}${noticesHtml(view)}<h2>${say('parts', locale)}</h2>${canWrite && html`<p class="soft">${say('anyOrder', locale)}</p>`}<ul class="tasks">${items}</ul>${savedState(view)}<p class="actions"><a class="button${answered < asked ? ' quiet' : ''}" href="${check}">${say(canWrite ? 'checkAll' : 'receiptPrint', locale)}</a></p>`;
	return { title, body: body.toString() };
}

function lockedHtml({ locale, response }: FormView): Html {
	const { reference, state } = response;
	const href = formPath({ locale, id: response.id, place: { kind: 'receipt' } });
	return html`<p class="notice"><strong>${RESPONSE_STATES[state][locale]}.</strong> ${say('locked', locale)} ${reference !== null && html`<a href="${href}">${say('reference', locale, { reference })}</a>`}</p>`;
}

/** The question that was written last, or the first one (A27). */
function resumeHtml(view: FormView): Html {
	const { locale, questionnaire, response } = view;
	const asked = visibleQuestions(questionnaire, response.answers);
	const last = asked.find(({ key }) => key === response.lastQuestion) ?? null;
	const question = last ?? asked[0];
	if (question === undefined) return html``;
	const label = say('number', locale, {
		number: questionNumber(questionnaire, question.key, locale),
		label: question.label[locale],
	});
	const href = formPath({ locale, id: response.id, place: { kind: 'question', question: question.key, row: null } });
	return html`<p><a class="button" href="${href}" data-resume>${last === null ? say('begin', locale) : say('resume', locale, { number: label })}</a></p>`;
}

function noticesHtml(view: FormView): Html {
	const { locale, response } = view;
	const conflicts =
		response.conflicts.length > 0 &&
		html`<p class="notice warning">${say('conflictHere', locale)} <a href="${formPath({ locale, id: response.id, place: { kind: 'conflicts' } })}">${say('conflictChoose', locale)}</a></p>`;
	return html`${remarksHtml(view)}${conflicts}${similarHtml(view)}`;
}

/** Where MAB asks something: each question with its remark. */
function remarksHtml({ locale, questionnaire, response }: FormView): Html {
	const open = response.remarks.filter(({ isClosed }) => !isClosed);
	if (open.length === 0) return html``;
	const questions = allQuestions(questionnaire);
	const items = open.map(({ question: key, text, at }) => {
		const href = formPath({ locale, id: response.id, place: { kind: 'question', question: key, row: null } });
		const number = questionNumber(questionnaire, key, locale);
		const label = questions.find((question) => question.key === key)?.label[locale] ?? key;
		return html`<li><a href="${href}">${say('number', locale, { number, label })}</a><p>${text} <span class="soft">${formatInstant(at, locale)}</span></p></li>`;
	});
	return html`<section class="remark" aria-labelledby="remarks-title"><h2 id="remarks-title">${say('toFix', locale)}</h2><ul>${items}</ul></section>`;
}

function sectionItem(view: FormView, { key, state, asked, answered }: SectionProgress): Html {
	const { locale, questionnaire, response } = view;
	const index = questionnaire.sections.findIndex((section) => section.key === key);
	const section = questionnaire.sections[index];
	if (section === undefined) return html``;
	const id = `part-${key}`;
	const letter = sectionLetter(index, locale);
	return html`<li><a href="${sectionHref(view, section)}" aria-describedby="${id}">${say('number', locale, { number: letter, label: section.title[locale] })}</a><span class="task-state" id="${id}"><span class="tag ${state}">${say(state, locale)}</span> <span class="soft">${response.path !== 'nothing' && say('answeredOf', locale, { asked, answered })}</span></span></li>`;
}

/** The first question without an answer; the check of a part that has one for each. */
function sectionHref({ locale, questionnaire, response }: FormView, section: Section): string {
	const asked = visibleQuestions(questionnaire, response.answers).filter((one) => section.questions.includes(one));
	const open = asked.find((question: Question) => !isAnswered(question, response.answers));
	const place =
		open === undefined || !mayEdit(response.state)
			? ({ kind: 'check', section: section.key } as const)
			: ({ kind: 'question', question: open.key, row: null } as const);
	return formPath({ locale, id: response.id, place });
}
