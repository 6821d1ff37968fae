/** A question on a page of its own, and the rows of a repeated one. */

import {
	answerAt,
	answerPath,
	questionNumber,
	rowsOf,
	sectionLetter,
	visibleFields,
	visibleQuestions,
} from '@mab/cms/domain/questionnaire/questionnaire.ts';
import { type AnswerFault, checkQuestion } from '@mab/cms/domain/questionnaire/questionnaire-check.ts';
import type { Condition, Field, Question } from '@mab/cms/domain/questionnaire/questionnaire-definition.ts';
import { presentValue, rowHeading } from '@mab/cms/domain/questionnaire/questionnaire-present.ts';
import { type FormPlace, formPath } from '@mab/cms/domain/response-form/form-place.ts';
import type { FormPage, FormRemark, FormView } from '@mab/cms/domain/response-form/form-state.ts';
import { placeBefore } from '@mab/cms/domain/response-form/form-step.ts';
import { formatInstant } from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { pickText } from '@mab/cms/domain/text/locale.ts';
import { type Html, html } from '../html.ts';
import { controlHtml, fieldId } from './controls.ts';
import { backLink, type ErrorEntry, errorSummary, savedState } from './parts.ts';
import { say } from './words.ts';

type QuestionPlace = Extract<FormPlace, { kind: 'question' }>;

export function questionPage(view: FormView, place: QuestionPlace, question: Question): FormPage {
	const { locale, questionnaire, response, query } = view;
	const faults = query.isChecking ? checkQuestion(questionnaire, question, response.answers) : [];
	const number = questionNumber(questionnaire, question.key, locale);
	const heading = say('number', locale, { number, label: question.label[locale] });
	const rows = question.repeat === null ? [] : rowsOf(question, response.answers);
	const row = place.row ?? (question.repeat !== null && rows.length === 0 ? view.newRow : null);
	const isList = question.repeat !== null && row === null;
	const own = faults.filter(({ path }) => isList || row === null || path === question.key || path.includes(`.${row}.`));
	const entries = [...own.map((fault) => faultEntry(view, question, fault)), ...fileEntries(view, question)];
	const title = row !== null && question.repeat !== null ? `${rowTitle(view, question, row)}: ${heading}` : heading;
	const inside = isList ? rowsHtml(view, question, rows, faults) : fieldsHtml(view, question, row, faults);
	const shown = isList ? [] : shownPaths(view, question, row);
	const body = html`${backLink(view, placeBefore(questionnaire, response.answers, place))}${errorSummary(entries, locale)}${conflictNotice(view, question)}${placeLine(view, question)}<form id="answer" method="post" action="${actionOf(view)}" novalidate data-question="${question.key}"${question.fields.some(({ kind }) => kind === 'file') && html` enctype="multipart/form-data"`}><input type="hidden" name="op" value="${view.operationId}"><input type="hidden" name="version" value="${response.version}"><input type="hidden" name="shown" value="${shown.join(' ')}">${defaultButton(locale)}${headingHtml(view, question, { heading, row })}${remarksHtml(view, question)}${inside}${actionsHtml(view, { isList, isRow: row !== null && question.repeat !== null })}</form>`;
	return { title: entries.length > 0 ? say('error', locale, { title }) : title, body: body.toString() };
}

/** What the Enter key presses: the first button of a form, which would otherwise be one that removes a file. */
const defaultButton = (locale: FormView['locale']): Html =>
	html`<button class="hidden" type="submit" name="go" value="continue" tabindex="-1" aria-hidden="true">${say('continue', locale)}</button>`;

/** The page itself takes what it asks, and remembers that it was opened to check. */
function actionOf({ locale, response, place, query }: FormView): string {
	return `${formPath({ locale, id: response.id, place })}${query.isChecking ? '?check' : ''}`;
}

function fileEntries({ query, locale }: FormView, question: Question): ErrorEntry[] {
	const { fileFault } = query;
	if (fileFault === null || !fileFault.path.startsWith(`${question.key}.`)) return [];
	return [{ href: `#${fieldId(fileFault.path)}`, text: fileFault.text[locale] }];
}

function faultEntry({ locale }: FormView, question: Question, { path, message }: AnswerFault): ErrorEntry {
	const field = question.fields.find(({ key }) => path.endsWith(`.${key}`));
	const label = field === undefined ? '' : field.label[locale];
	const isWhole = path === question.key;
	return {
		href: isWhole ? '#answer-heading' : `#${fieldId(path)}`,
		text: label === '' ? message[locale] : `${label}: ${message[locale]}`,
	};
}

function rowTitle({ response, locale }: FormView, question: Question, row: string): string {
	const rows = rowsOf(question, response.answers);
	const index = rows.indexOf(row);
	return rowHeading(question, index === -1 ? rows.length : index, locale);
}

function placeLine({ questionnaire, response, locale }: FormView, question: Question): Html {
	const index = questionnaire.sections.findIndex(({ questions }) => questions.includes(question));
	const section = questionnaire.sections[index];
	const asked = visibleQuestions(questionnaire, response.answers).filter((one) => section?.questions.includes(one));
	const letter = sectionLetter(index, locale);
	const part = say('section', locale, { letter, title: section?.title[locale] ?? '' });
	const number = asked.findIndex(({ key }) => key === question.key) + 1;
	return html`<p class="place">${part}${number > 0 && html`<br>${say('place', locale, { number, count: asked.length })}`}</p>`;
}

function headingHtml(
	view: FormView,
	question: Question,
	{ heading, row }: { heading: string; row: string | null },
): Html {
	const { locale } = view;
	const isRow = row !== null && question.repeat !== null;
	const hint = pickText(question.hint, locale)?.text ?? null;
	const example = pickText(question.example, locale);
	const title = isRow
		? html`<span class="row-of">${heading}</span> ${rowTitle(view, question, row)}`
		: html`${heading}`;
	const optional = !question.isRequired && html` <span class="optional">${say('optional', locale)}</span>`;
	return html`<h1 id="answer-heading" tabindex="-1">${title}${optional}</h1>${hint !== null && html`<p class="hint" id="answer-hint">${hint}</p>`}${example !== null && html`<details class="example"><summary>${say('example', locale)}</summary><p lang="${example.lang}">${example.text}</p></details>`}${question.key === 'profileOk' && knownHtml(view)}`;
}

/** What MAB knows is shown and not asked (A30). */
export function knownHtml({ person, locale }: Pick<FormView, 'person' | 'locale'>): Html {
	const facts = person.municipality.facts.map(
		({ label, value }) => html`<div><dt>${label[locale]}</dt><dd>${value[locale]}</dd></div>`,
	);
	return html`<div class="box"><h2>${say('known', locale)}</h2><dl class="facts">${facts}</dl></div>`;
}

// Fields

/** All fields that may come into sight while this page is open. */
function offeredFields({ response }: FormView, question: Question, row: string | null): Field[] {
	const visible = new Set(visibleFields(question, response.answers, row));
	return question.fields.filter((field) => visible.has(field) || field.shownWhen?.path.includes('.') === false);
}

const shownPaths = (view: FormView, question: Question, row: string | null): string[] =>
	offeredFields(view, question, row)
		.filter(({ kind }) => kind !== 'file')
		.map(({ key }) => answerPath(question.key, key, row));

function fieldsHtml(view: FormView, question: Question, row: string | null, faults: readonly AnswerFault[]): Html {
	const { locale, response } = view;
	const visible = new Set(visibleFields(question, response.answers, row));
	const fields = offeredFields(view, question, row);
	const hasHint = pickText(question.hint, locale) !== null;
	return html`${fields.map((field, index) => {
		const path = answerPath(question.key, field.key, row);
		const isAlone = field.label[locale] === '';
		const control = controlHtml({
			...{ locale, field, path, isAlone },
			value: answerAt(response.answers, path),
			fault: faultAt(view, faults, path),
			label: question.label[locale],
			isLabelHidden: isAlone,
			describedBy: isAlone && index === 0 && hasHint ? 'answer-hint' : '',
			...{ attachments: response.attachments, responseId: response.id },
			isRequiredShown: question.isRequired || question.repeat !== null,
		});
		return field.shownWhen?.path.includes('.') === false
			? whenHtml(field.shownWhen, control, { view, question, row, isShown: visible.has(field) })
			: control;
	})}`;
}

function faultAt({ query, locale }: FormView, faults: readonly AnswerFault[], path: string): string | null {
	if (query.fileFault?.path === path) return query.fileFault.text[locale];
	return faults.find((fault) => fault.path === path)?.message[locale] ?? null;
}

/** A field that hangs on another one of the page. Without script it stands there with its condition. */
function whenHtml(
	{ path, values }: Condition,
	control: Html,
	{ view, question, row, isShown }: { view: FormView; question: Question; row: string | null; isShown: boolean },
): Html {
	const field = question.fields.find(({ key }) => key === path);
	const labels = field?.choices.filter(({ value }) => values.includes(value)).map(({ label }) => label[view.locale]);
	return html`<div class="when${isShown ? ' shown' : ''}" data-when="${answerPath(question.key, path, row)}" data-values="${values.join(' ')}"><p class="if">${say('when', view.locale, { choice: labels?.join(' / ') ?? '' })}</p>${control}</div>`;
}

// Rows

function rowsHtml(view: FormView, question: Question, rows: readonly string[], faults: readonly AnswerFault[]): Html {
	const { locale, query, newRow } = view;
	const { minimum = 0, maximum = 0, rowName } = question.repeat ?? {};
	const name = rowName?.[locale] ?? '';
	const whole = faults.find(({ path }) => path === question.key)?.message[locale] ?? null;
	const removed =
		query.removed !== null &&
		html`<p class="notice" role="status">${say('removed', locale)} <button class="button quiet" type="submit" name="go" value="undo:${query.removed}">${say('undo', locale)}</button></p>`;
	const count = say(minimum > 0 ? 'rowsCount' : 'rowsMost', locale, { count: rows.length, minimum, maximum });
	const add =
		rows.length >= maximum
			? html`<p class="soft">${say('rowsFull', locale)}</p>`
			: html`<p><button class="button quiet add" type="submit" name="go" value="add:${newRow}">${say(rows.length === 0 ? 'addFirst' : 'addRow', locale, { name })}</button></p>`;
	return html`${removed}${whole !== null && html`<p class="error">${whole}</p>`}<ol class="rows">${rows.map((row, index) => rowHtml(view, question, { row, index, rows, faults }))}</ol><p class="soft">${count}</p>${add}`;
}

interface Row {
	row: string;
	index: number;
	rows: readonly string[];
	faults: readonly AnswerFault[];
}

function rowHtml(view: FormView, question: Question, { row, index, rows, faults }: Row): Html {
	const { locale, response } = view;
	const name = rowHeading(question, index, locale);
	const href = formPath({ locale, id: response.id, place: { kind: 'question', question: question.key, row } });
	const wrong = faults.filter(({ path }) => path.includes(`.${row}.`));
	const lines = visibleFields(question, response.answers, row).flatMap((field) => {
		const value = answerAt(response.answers, answerPath(question.key, field.key, row));
		if (value === '' || field.kind === 'tick') return [];
		const shown =
			field.kind === 'file'
				? (response.attachments.find(({ id }) => id === value)?.name ?? '')
				: presentValue(field, value, locale);
		return [html`<p><span class="label">${field.label[locale]}</span> ${shown}</p>`];
	});
	const button = (go: string, label: string, full: string) =>
		html`<button class="link" type="submit" name="go" value="${go}:${row}" aria-label="${full}">${label}</button>`;
	return html`<li class="${wrong.length > 0 ? 'wrong' : ''}" id="row-${row}"><h2>${name}</h2>${lines.length === 0 ? html`<p class="soft">${say('emptyRow', locale)}</p>` : lines}${wrong.map((fault) => html`<p class="error" id="${fieldId(fault.path)}" tabindex="-1">${faultEntry(view, question, fault).text}</p>`)}<p class="row-actions"><a href="${href}${view.query.isChecking ? '?check' : ''}">${say('change', locale)}<span class="hidden"> ${name}</span></a>${index > 0 && button('up', say('up', locale), say('moveUp', locale, { name }))}${index < rows.length - 1 && button('down', say('down', locale), say('moveDown', locale, { name }))}${button('remove', say('remove', locale), `${say('remove', locale)}: ${name}`)}</p></li>`;
}

// Around the fields

function remarksHtml({ response, locale }: FormView, question: Question): Html {
	const remarks = response.remarks.filter((remark) => remark.question === question.key);
	return html`${remarks.map((remark) => remarkHtml(remark, locale))}`;
}

function remarkHtml({ id, text, at, answer, isClosed }: FormRemark, locale: Locale): Html {
	const box = isClosed
		? html`${answer !== null && html`<p><span class="label">${say('remarkAnswer', locale)}</span> ${answer}</p>`}<p class="soft">${say('remarkClosed', locale)}</p>`
		: html`<div class="field"><label for="remark-${id}">${say('remarkAnswer', locale)}</label><p class="hint" id="remark-${id}-hint">${say('remarkHint', locale)}</p><textarea id="remark-${id}" name="remark ${id}" rows="3" aria-describedby="remark-${id}-hint">\n${answer ?? ''}</textarea></div>`;
	return html`<section class="remark" aria-labelledby="remark-${id}-title"><h2 id="remark-${id}-title">${say('remark', locale)}</h2><p>${text}</p><p class="soft">${formatInstant(at, locale)}</p>${box}</section>`;
}

function conflictNotice({ response, locale }: FormView, question: Question): Html {
	const isHere = response.conflicts.some(({ path }) => path.startsWith(`${question.key}.`));
	const href = formPath({ locale, id: response.id, place: { kind: 'conflicts' } });
	return html`${isHere && html`<p class="notice warning">${say('conflictHere', locale)} <a href="${href}">${say('conflictChoose', locale)}</a></p>`}`;
}

function actionsHtml(view: FormView, { isList, isRow }: { isList: boolean; isRow: boolean }): Html {
	const { locale } = view;
	const go = (value: string, label: string, quiet = true) =>
		html`<button class="button${quiet ? ' quiet' : ''}" type="submit" name="go" value="${value}">${label}</button>`;
	const withoutScript = html`<noscript><p class="actions">${go('back', say('saveBack', locale))}${go('language', say('saveSwitch', locale))}</p></noscript>`;
	return html`${savedState(view)}<p class="actions">${go('continue', say(isRow && !isList ? 'done' : 'continue', locale), false)}${go('tasks', say('toTasks', locale))}</p>${withoutScript}`;
}
