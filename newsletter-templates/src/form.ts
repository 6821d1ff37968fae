/**
 * A form without script, and the list of what is wrong with it. The page that asks and the answer to a mistake are
 * made by the same function, so they cannot differ. Styles: site/src/styles/forms.css and answer-page.ts.
 */
import { type Html, html } from './html.ts';

export interface FormField {
	name: string;
	/**
	 * `text` has several lines and `address` is one of e-mail; a `choice` shows all options and a `select` opens; `tick`
	 * is one box; a `hidden` field is part of the page's own knowledge.
	 */
	kind: 'line' | 'text' | 'address' | 'choice' | 'select' | 'tick' | 'hidden';
	label: string;
	hint: string | null;
	isRequired: boolean;
	value: string;
	/** What is wrong with it, as a sentence; `null` when nothing is. */
	problem: string | null;
	/** Of a choice or select; a tick has one, which its box sends. */
	options: readonly { value: string; label: string }[];
	/** What the browser may fill in by itself. */
	autocomplete: string | null;
}

export interface FormView {
	/** The address that takes it; one of our own. */
	action: string;
	fields: readonly FormField[];
	/** Stands behind the label of a field that may stay empty. */
	optional: string;
	submit: string;
	/** A field that people do not see; what fills it is a program. */
	trap: { name: string; label: string };
	/** Keeps the ids of two forms on one page apart. */
	idPrefix: string;
}

/** A tick and each option of a choice have an id of their own; the first one is where a link to the field leads. */
export const fieldId = ({ idPrefix }: Pick<FormView, 'idPrefix'>, { name }: Pick<FormField, 'name'>): string =>
	`${idPrefix}-${name}`;

export function formHtml(form: FormView): Html {
	const { action, fields, submit, trap, idPrefix } = form;
	return html`<form class="form" method="post" action="${action}" novalidate>${fields.map((field) => fieldHtml(form, field))}<div class="hidden" aria-hidden="true"><label for="${idPrefix}-${trap.name}">${trap.label}</label><input id="${idPrefix}-${trap.name}" name="${trap.name}" tabindex="-1" autocomplete="off"></div><p class="actions"><button class="button" type="submit">${submit}</button></p></form>`;
}

function fieldHtml(form: FormView, field: FormField): Html {
	switch (field.kind) {
		case 'hidden':
			return html`<input type="hidden" name="${field.name}" value="${field.value}">`;
		case 'choice':
			return choicesHtml(form, field);
		case 'tick':
			return tickHtml(form, field);
		case 'select':
			return controlHtml(form, field, selectOptions(field));
		default:
			return controlHtml(form, field);
	}
}

const wrongClass = ({ problem }: FormField): string => (problem === null ? '' : ' wrong');

function labelText({ optional }: FormView, { label, isRequired }: FormField): Html {
	return isRequired ? html`${label}` : html`${label} <span class="optional">${optional}</span>`;
}

function notesHtml(id: string, { hint, problem }: FormField): Html {
	return html`${hint !== null && html`<p class="hint" id="${id}-hint">${hint}</p>`}${problem !== null && html`<p class="error" id="${id}-error">${problem}</p>`}`;
}

/** The attributes that tie a control to its notes. */
function describedBy(id: string, { hint, problem }: FormField): Html {
	const notes = [hint === null ? '' : `${id}-hint`, problem === null ? '' : `${id}-error`].filter(
		(note) => note !== '',
	);
	return html`${notes.length > 0 && html` aria-describedby="${notes.join(' ')}"`}${problem !== null && html` aria-invalid="true"`}`;
}

/** The option whose value is empty stands first and is chosen where nothing else is. */
const selectOptions = ({ options, value }: FormField): Html =>
	html`${options.map((option) => html`<option value="${option.value}"${option.value === value && html` selected`}>${option.label}</option>`)}`;

/** Phones show the @ at once; capital letters and corrections would spoil the address. */
const ADDRESS_ATTRIBUTES = html` type="email" autocapitalize="none" spellcheck="false"`;

/** One control under its label; a select is given its options. */
function controlHtml(form: FormView, field: FormField, options: Html | null = null): Html {
	const id = fieldId(form, field);
	const { name, value, autocomplete, isRequired, kind } = field;
	const common = html`id="${id}" name="${name}"${isRequired && html` required`}${autocomplete !== null && html` autocomplete="${autocomplete}"`}${describedBy(id, field)}`;
	// A line break right after the tag would be dropped, and with it the first of what somebody typed.
	const control =
		options !== null
			? html`<select ${common}>${options}</select>`
			: kind === 'text'
				? html`<textarea ${common} rows="6">\n${value}</textarea>`
				: html`<input ${common}${kind === 'address' && ADDRESS_ATTRIBUTES} value="${value}">`;
	return html`<div class="field${wrongClass(field)}"><label for="${id}">${labelText(form, field)}</label>${notesHtml(id, field)}${control}</div>`;
}

function choicesHtml(form: FormView, field: FormField): Html {
	const id = fieldId(form, field);
	const { name, options, isRequired, value } = field;
	const choices = options.map((option, index) => {
		const optionId = index === 0 ? id : `${id}-${option.value}`;
		return html`<div class="choice"><input type="radio" id="${optionId}" name="${name}" value="${option.value}"${isRequired && html` required`}${option.value === value && html` checked`}><label for="${optionId}">${option.label}</label></div>`;
	});
	return html`<fieldset class="choices${wrongClass(field)}"${describedBy(id, { ...field, hint: field.hint })}><legend>${labelText(form, field)}</legend>${notesHtml(id, field)}${choices}</fieldset>`;
}

function tickHtml(form: FormView, field: FormField): Html {
	const id = fieldId(form, field);
	const sent = field.options[0]?.value ?? '';
	return html`<div class="field${wrongClass(field)}">${notesHtml(id, field)}<div class="choice"><input type="checkbox" id="${id}" name="${field.name}" value="${sent}"${field.value === sent && html` checked`}${describedBy(id, field)}><label for="${id}">${field.label}</label></div></div>`;
}

/** A label that asks ends in a mark of its own. */
const joint = ({ label }: FormField): string => (label.endsWith('?') ? ' – ' : ': ');

/** What is wrong, above the form, each with a link to its field; nothing when nothing is. */
export function problemSummary(form: FormView, title: string): Html {
	const wrong = form.fields.filter(({ problem }) => problem !== null);
	if (wrong.length === 0) return html``;
	const items = wrong.map(
		(field) => html`<li><a href="#${fieldId(form, field)}">${field.label}${joint(field)}${field.problem}</a></li>`,
	);
	return html`<div class="error-summary" role="alert"><h2>${title}</h2><ul>${items}</ul></div>`;
}
