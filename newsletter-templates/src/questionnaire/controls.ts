/** The fields of a question. Their names are the paths of the answers, so a page without script posts them as they are. */

import type { Choice, Field } from '@mab/cms/domain/questionnaire/questionnaire-definition.ts';
import { presentValue } from '@mab/cms/domain/questionnaire/questionnaire-present.ts';
import { valueFault } from '@mab/cms/domain/questionnaire/questionnaire-values.ts';
import { NOT_KNOWN, TICKED } from '@mab/cms/domain/questionnaire/response-answers.ts';
import type { FormAttachment } from '@mab/cms/domain/response-form/form-state.ts';
import { boxName, boxValue } from '@mab/cms/domain/response-form/form-step.ts';
import {
	countGraphemes,
	countWords,
	formatDay,
	formatNumber,
	formatPartialDate,
	spellTaka,
	toBanglaDigits,
} from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { pickText } from '@mab/cms/domain/text/locale.ts';
import { type Html, html } from '../html.ts';
import { say } from './words.ts';

export interface Control {
	locale: Locale;
	field: Field;
	/** Of the answer. */
	path: string;
	value: string;
	/** What is wrong, as a sentence; `null` when nothing is. */
	fault: string | null;
	/** Where the question says it all: its label and hint are those of the field. */
	isAlone: boolean;
	/** Label where the field has none of its own. */
	label: string;
	/** Id of the hint of the question, for a field that is alone. */
	describedBy: string;
	isLabelHidden: boolean;
	attachments: readonly FormAttachment[];
	responseId: string;
	isRequiredShown: boolean;
}

/** Paths hold dots, which links to a part of the page may not begin with in style sheets. */
export const fieldId = (path: string): string => `f-${path.replaceAll('.', '-').replaceAll('$', '')}`;

/** A stored value as one would type it in a language; it is read back as the same value. */
export function typedForm(field: Field, value: string, locale: Locale): string {
	if (value === '' || valueFault(field, value)?.code.startsWith('not-a') || value === NOT_KNOWN) return value;
	const inScript = (text: string) => (locale === 'bn' ? toBanglaDigits(text) : text);
	switch (field.kind) {
		case 'number':
		case 'money':
			return formatNumber(Number(value), locale);
		case 'month':
			return formatPartialDate(value, locale);
		case 'day':
			return formatDay(value, locale);
		case 'phone':
			return presentValue(field, value, locale);
		case 'wards':
			return inScript(value.split(' ').join(', '));
		case 'point':
			return inScript(value.replace(',', ', '));
		default:
			return value;
	}
}

export function controlHtml(control: Control): Html {
	switch (control.field.kind) {
		case 'choice':
		case 'choices':
			return choicesHtml(control);
		case 'tick':
			return tickHtml(control);
		case 'file':
			return fileHtml(control);
		default:
			return boxHtml(control);
	}
}

const hintOf = ({ field, locale }: Control): string | null => pickText(field.hint, locale)?.text ?? null;

function labelOf({ field, locale, label, isRequiredShown }: Control): Html {
	const words = field.label[locale] === '' ? label : field.label[locale];
	return isRequiredShown && !field.isRequired
		? html`${words} <span class="optional">${say('optional', locale)}</span>`
		: html`${words}`;
}

function notesHtml(control: Control): Html {
	const id = fieldId(control.path);
	const hint = hintOf(control);
	return html`${hint !== null && html`<p class="hint" id="${id}-hint">${hint}</p>`}<p class="error" id="${id}-error"${control.fault === null && html` hidden`}>${control.fault}</p>`;
}

function described(control: Control, more: readonly string[] = []): Html {
	const id = fieldId(control.path);
	const notes = [
		control.describedBy,
		hintOf(control) === null ? '' : `${id}-hint`,
		control.fault === null ? '' : `${id}-error`,
		...more,
	].filter((note) => note !== '');
	return html`${notes.length > 0 && html` aria-describedby="${notes.join(' ')}"`}${control.fault !== null && html` aria-invalid="true"`}`;
}

const wrongClass = ({ fault }: Control): string => (fault === null ? '' : ' wrong');

// One line, several lines

const INPUT: Partial<Record<Field['kind'], Html>> = {
	number: html` inputmode="decimal" autocomplete="off"`,
	money: html` autocomplete="off"`,
	phone: html` type="tel"`,
	email: html` inputmode="email" autocapitalize="none" spellcheck="false"`,
	link: html` inputmode="url" autocapitalize="none" spellcheck="false"`,
};

const SHORT: readonly Field['kind'][] = ['number', 'money', 'month', 'day', 'phone', 'wards', 'point'];

function boxHtml(control: Control): Html {
	const { field, path, value, locale, isLabelHidden } = control;
	const id = fieldId(path);
	const boxed = boxValue(field);
	const isBoxed = boxed !== null && value === boxed;
	const counter = counterHtml(control);
	const echo =
		field.kind === 'money' && html`<p class="echo" id="${id}-echo" data-echo>${takaWords(field, value, locale)}</p>`;
	const notes = [...(counter === null ? [] : [`${id}-count`]), ...(field.kind === 'money' ? [`${id}-echo`] : [])];
	const shown = isBoxed ? '' : typedForm(field, value, locale);
	const common = html`id="${id}" name="${path}" data-kind="${field.kind}"${field.autocomplete !== null && html` autocomplete="${field.autocomplete}"`}${described(control, notes)}${limits(field)}`;
	// A line break right after the tag would be dropped, and with it the first of what somebody typed.
	const input =
		field.kind === 'text'
			? html`<textarea ${common} rows="${rowCount(field)}">\n${shown}</textarea>`
			: html`<input ${common}${INPUT[field.kind]}${SHORT.includes(field.kind) && html` class="short"`} value="${shown}">`;
	return html`<div class="field${wrongClass(control)}"><label for="${id}"${isLabelHidden && html` class="hidden"`}>${labelOf(control)}</label>${notesHtml(control)}${input}${echo}${counter}${boxed !== null && besideHtml(control, boxed, isBoxed)}${field.kind === 'point' && html`<p><button class="button quiet" type="button" data-locate="${id}" hidden>${say('locate', locale)}</button></p>`}</div>`;
}

/** About as many lines as the limit fills on a phone. */
const rowCount = ({ maxWords }: Field): number => Math.min(10, Math.max(3, Math.round((maxWords ?? 60) / 14)));

const limits = ({ maxWords, maxGraphemes }: Field): Html =>
	html`${maxWords !== null && html` data-words="${maxWords}"`}${maxGraphemes !== null && maxGraphemes <= 200 && html` data-letters="${maxGraphemes}"`}`;

/** The box that answers in place of the field. */
function besideHtml({ path, field, locale }: Control, value: string, isTicked: boolean): Html {
	const id = `${fieldId(path)}-box`;
	return html`<div class="choice"><input type="checkbox" id="${id}" name="${boxName(path)}" value="${value}" data-box="${fieldId(path)}"${isTicked && html` checked`}><label for="${id}">${say(field.kind === 'wards' ? 'wholeTown' : 'unknown', locale)}</label></div>`;
}

/** How much is written, and what of it is too much. Typing over the limit is never stopped (A36). */
export function countText(
	text: string,
	{ words, letters }: { words: number | null; letters: number | null },
	locale: Locale,
): { text: string; isOver: boolean } | null {
	const limit = words ?? letters;
	if (limit === null) return null;
	const count = words === null ? countGraphemes(text) : countWords(text);
	const over = count - limit;
	const unit = words === null ? 'letters' : 'words';
	return { text: say(over > 0 ? `${unit}Over` : `${unit}Count`, locale, { limit, count, over }), isOver: over > 0 };
}

function counterHtml({ field, path, value, locale }: Control): Html | null {
	const { maxWords: words, maxGraphemes } = field;
	const letters = maxGraphemes !== null && maxGraphemes <= 200 ? maxGraphemes : null;
	const count = countText(value, { words, letters }, locale);
	if (count === null) return null;
	return html`<p class="count${count.isOver ? ' over' : ''}" id="${fieldId(path)}-count" data-count>${count.text}</p>`;
}

/** `৩০ লাখ টাকা`; empty where no amount can be read. */
export function takaWords(field: Field, value: string, locale: Locale): string {
	if (value === '' || value === NOT_KNOWN || valueFault(field, value)?.code.startsWith('not-a')) return '';
	return `= ${spellTaka(Number(value), locale)}`;
}

// Choices

function choicesHtml(control: Control): Html {
	const { field, path, value, locale, isLabelHidden } = control;
	const id = fieldId(path);
	const chosen = value.split(' ');
	const type = field.kind === 'choice' ? 'radio' : 'checkbox';
	const offered = field.choices.filter((choice) => !choice.isRetired || chosen.includes(choice.value));
	const options = field.kind === 'choice' && field.mayBeUnknown ? [...offered, unknownChoice()] : offered;
	const items = options.map((choice, index) => {
		const optionId = index === 0 ? id : `${id}-${choice.value}`;
		return html`<div class="choice"><input type="${type}" id="${optionId}" name="${path}" value="${choice.value}"${choice.isExclusive && html` data-exclusive`}${chosen.includes(choice.value) && html` checked`}><label for="${optionId}">${choice.label[locale]}</label></div>`;
	});
	return html`<fieldset class="choices${wrongClass(control)}"${described(control)}><legend${isLabelHidden && html` class="hidden"`}>${labelOf(control)}</legend>${notesHtml(control)}${items}</fieldset>`;
}

const unknownChoice = (): Choice => ({
	value: NOT_KNOWN,
	label: { bn: say('unknown', 'bn'), en: say('unknown', 'en') },
	isRetired: false,
	isExclusive: true,
});

function tickHtml(control: Control): Html {
	const { path, value } = control;
	const id = fieldId(path);
	return html`<div class="field${wrongClass(control)}">${notesHtml(control)}<div class="choice"><input type="checkbox" id="${id}" name="${path}" value="${TICKED}"${value === TICKED && html` checked`}${described(control)}><label for="${id}">${labelOf(control)}</label></div></div>`;
}

// Files

function fileHtml(control: Control): Html {
	const { path, value, locale, isLabelHidden, attachments, responseId } = control;
	const id = fieldId(path);
	const attachment = attachments.find((one) => one.id === value);
	const isPhoto = path.startsWith('photos.');
	const hint = html`<p class="hint" id="${id}-types">${say('fileHint', locale)}</p>`;
	const choose = say(attachment === undefined ? (isPhoto ? 'choosePhoto' : 'chooseFile') : 'replaceFile', locale);
	// The name does not begin as an answer: what is posted under it are bytes.
	return html`<div class="field file${wrongClass(control)}" data-file="${path}"><label for="${id}"${isLabelHidden && html` class="hidden"`}>${labelOf(control)}</label>${hint}${notesHtml(control)}<div data-attachment>${attachment !== undefined && attachmentHtml(attachment, { locale, responseId, path })}</div>${isPhoto && originalHtml(path, locale)}<p class="hint">${attachment === undefined ? null : choose}</p><input type="file" id="${id}" name="file ${path}"${described(control, [`${id}-types`])}${isPhoto && html` accept="image/jpeg,image/png,image/webp"`}></div>`;
}

/** A script makes photos smaller before they are sent; without one they are sent as they are. */
function originalHtml(path: string, locale: Locale): Html {
	const id = `${fieldId(path)}-original`;
	return html`<div class="choice"><input type="checkbox" id="${id}" name="original ${path}" value="${TICKED}" data-original aria-describedby="${id}-plain ${id}-shrunk"><label for="${id}">${say('keepOriginal', locale)}</label></div><p class="hint" id="${id}-plain" data-plain>${say('originalPlain', locale)}</p><p class="hint" id="${id}-shrunk" data-scripted hidden>${say('originalShrunk', locale)}</p>`;
}

const NO_PICTURE = 'data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22/%3E';

const FILE_STATES = {
	waiting: 'fileWaiting',
	sent: 'fileSent',
	clean: 'fileClean',
	refused: 'fileRefused',
} as const;

export function attachmentHtml(
	{ id, name, size, state, isPicture, fault, originalSize }: FormAttachment,
	{ locale, responseId, path }: { locale: Locale; responseId: string; path: string },
): Html {
	// A photo that only this device has is drawn by the script.
	const src = state === 'waiting' ? NO_PICTURE : `/api/responses/${responseId}/attachments/${id}?size=small`;
	const picture =
		isPicture &&
		(state === 'clean' || state === 'waiting') &&
		html`<img src="${src}" alt="" width="96" height="72" loading="lazy" data-photo="${id}">`;
	const said = fault === null ? say(FILE_STATES[state], locale) : `${say('fileRefused', locale)}. ${fault[locale]}`;
	const original =
		originalSize &&
		html`<br><span class="soft">${say('originalKept', locale, { size: sizeText(originalSize, locale) })}</span>`;
	return html`<div class="attachment ${state}" data-id="${id}">${picture}<p><span class="name">${name}</span> <span class="soft">${size !== null && sizeText(size, locale)}</span><br><span class="state" data-state>${said}</span>${original}</p><button class="button quiet" type="submit" name="go" value="removeFile:${path}">${say('remove', locale)} <span class="hidden">${name}</span></button></div>`;
}

/** `320 KB`, `২.৪ মেগাবাইট`. */
export function sizeText(bytes: number, locale: Locale): string {
	const isLarge = bytes >= 1e6;
	const number = formatNumber(isLarge ? Math.round(bytes / 1e5) / 10 : Math.max(1, Math.round(bytes / 1000)), locale);
	if (locale === 'bn') return `${number} ${isLarge ? 'মেগাবাইট' : 'কিলোবাইট'}`;
	return `${number} ${isLarge ? 'MB' : 'KB'}`;
}
