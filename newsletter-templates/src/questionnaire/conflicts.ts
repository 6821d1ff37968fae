/** Two people wrote at one place: both texts side by side, and a person chooses (A25). */

import { allQuestions, questionNumber, readAnswerPath } from '@mab/cms/domain/questionnaire/questionnaire.ts';
import type { Field } from '@mab/cms/domain/questionnaire/questionnaire-definition.ts';
import { presentValue } from '@mab/cms/domain/questionnaire/questionnaire-present.ts';
import { POSITION } from '@mab/cms/domain/questionnaire/response-answers.ts';
import { formPath } from '@mab/cms/domain/response-form/form-place.ts';
import type { FormPage, FormView } from '@mab/cms/domain/response-form/form-state.ts';
import { formatInstant } from '@mab/cms/domain/text/bangla.ts';
import { type Html, html } from '../html.ts';
import { backLink, savedState } from './parts.ts';
import { say } from './words.ts';

export function conflictsPage(view: FormView): FormPage {
	const { locale, response } = view;
	const title = say('conflictsTitle', locale);
	const tasks = formPath({ locale, id: response.id, place: { kind: 'tasks' } });
	const inside =
		response.conflicts.length === 0
			? html`<p class="notice">${say('conflictsNone', locale)}</p><p class="actions"><a class="button" href="${tasks}">${say('backToTasks', locale)}</a></p>`
			: html`<p class="lead">${say('conflictsLead', locale)}</p>${response.conflicts.map((conflict) => conflictHtml(view, conflict))}`;
	const body = html`${backLink(view, { kind: 'tasks' })}<h1>${title}</h1>${inside}${savedState(view)}`;
	return { title, body: body.toString() };
}

function conflictHtml(view: FormView, conflict: FormView['response']['conflicts'][number]): Html {
	const { locale, questionnaire, response, operationId } = view;
	const { path, mine, theirs, by, at } = conflict;
	const parts = readAnswerPath(path);
	const question = allQuestions(questionnaire).find(({ key }) => key === parts?.question);
	const field = question?.fields.find(({ key }) => key === parts?.field) ?? null;
	const number = questionNumber(questionnaire, parts?.question ?? '', locale);
	const heading = say('number', locale, { number, label: question?.label[locale] ?? path });
	const label = field?.label[locale] ?? '';
	const whose =
		by === undefined
			? say('conflictTheirs', locale)
			: say('conflictBy', locale, { name: by, time: formatInstant(at ?? '', locale) });
	const texts = [
		{ title: say('conflictMine', locale), value: mine, go: 'mine', button: say('keepMine', locale) },
		{ title: whose, value: theirs, go: 'theirs', button: say('keepTheirs', locale) },
	];
	const canJoin = field?.kind === 'text' && mine !== '' && theirs !== '';
	const action = formPath({ locale, id: response.id, place: { kind: 'conflicts' } });
	return html`<form class="conflict" method="post" action="${action}"><input type="hidden" name="op" value="${operationId}"><input type="hidden" name="version" value="${response.version}"><input type="hidden" name="path" value="${path}"><input type="hidden" name="mine" value="${mine}"><input type="hidden" name="theirs" value="${theirs}"><h2>${heading}</h2>${label !== '' && html`<p>${label}</p>`}<div class="pair">${texts.map(({ title, value, go, button }) => html`<div class="box"><h3>${title}</h3><p class="value">${shownText(field, value, view)}</p><button class="button" type="submit" name="go" value="${go}">${button}</button></div>`)}</div>${canJoin && html`<p><button class="button quiet" type="submit" name="go" value="join">${say('join', locale)}</button></p>`}</form>`;
}

function shownText(field: Field | null, value: string, { locale, response }: FormView): string {
	if (value === '') return say('empty', locale);
	if (field === null) return value.endsWith(POSITION) ? '' : value;
	return field.kind === 'file'
		? (response.attachments.find(({ id }) => id === value)?.name ?? value)
		: presentValue(field, value, locale);
}
