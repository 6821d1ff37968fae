/** What happens in the fields of a page while somebody types: counters, amounts in words, fields that hang on others. */

import { allQuestions, readAnswerPath } from '@mab/cms/domain/questionnaire/questionnaire.ts';
import type { Field, Questionnaire } from '@mab/cms/domain/questionnaire/questionnaire-definition.ts';
import { readValue } from '@mab/cms/domain/questionnaire/questionnaire-values.ts';
import type { Posted } from '@mab/cms/domain/response-form/form-step.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { countText, takaWords } from '@mab/newsletter-templates/questionnaire/controls.ts';

type Control = HTMLInputElement | HTMLTextAreaElement;

export const isControl = (element: unknown): element is Control =>
	element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

const isTickable = (control: Control): control is HTMLInputElement =>
	control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio');

/** What a form held when the page came: the text of its fields, as if nobody had touched them. */
export function postedAtFirst(form: HTMLFormElement): Posted {
	const controls = [...form.elements].filter(isControl);
	return {
		getAll: (name) =>
			controls
				.filter((control) => control.name === name && (!isTickable(control) || control.defaultChecked))
				.map((control) => (isTickable(control) ? control.value : control.defaultValue)),
	};
}

/** What would be sent under these names. Not by `FormData`, which takes ten times as long at every letter. */
export function postedNow(form: HTMLFormElement, names: readonly string[]): (readonly [name: string, value: string])[] {
	return [...form.elements]
		.filter(isControl)
		.filter((control) => names.includes(control.name) && (!isTickable(control) || control.checked))
		.map(({ name, value }) => [name, value] as const);
}

/** From now on `postedAtFirst` gives what is typed at this moment. */
export function settle(form: HTMLFormElement): void {
	for (const control of [...form.elements].filter(isControl)) {
		if (isTickable(control)) control.defaultChecked = control.checked;
		else if (control.type !== 'hidden' && control.type !== 'file') settleText(control);
	}
}

/** Setting the default would move the cursor of a field that nobody has touched, and of no other. */
function settleText(control: Control): void {
	if (control.defaultValue !== control.value) {
		const { value } = control;
		control.defaultValue = value;
	}
}

export function enliven(form: HTMLFormElement, questionnaire: Questionnaire, locale: Locale): void {
	showDependents(form);
	form.addEventListener('input', ({ target }) => {
		if (!(target instanceof Element) || !isControl(target)) return;
		if (isTickable(target)) onTick(form, target);
		else onType(form, target, fieldOf(questionnaire, target.name), locale);
	});
	for (const button of form.querySelectorAll<HTMLButtonElement>('[data-locate]')) offerPlace(form, button);
	for (const said of form.querySelectorAll<HTMLElement>('[data-plain]')) said.hidden = true;
	for (const said of form.querySelectorAll<HTMLElement>('[data-scripted]')) said.hidden = false;
}

function fieldOf(questionnaire: Questionnaire, name: string): Field | null {
	const parts = readAnswerPath(name);
	const question = allQuestions(questionnaire).find(({ key }) => key === parts?.question);
	return question?.fields.find(({ key }) => key === parts?.field) ?? null;
}

function onType(form: HTMLFormElement, control: Control, field: Field | null, locale: Locale): void {
	const { words, letters } = control.dataset;
	const count = form.querySelector<HTMLElement>(`[id="${control.id}-count"]`);
	const limits = {
		words: words === undefined ? null : Number(words),
		letters: letters === undefined ? null : Number(letters),
	};
	const counted = countText(control.value, limits, locale);
	if (count !== null && counted !== null) {
		count.textContent = counted.text;
		count.classList.toggle('over', counted.isOver);
	}
	const echo = form.querySelector<HTMLElement>(`[id="${control.id}-echo"]`);
	if (echo !== null && field !== null) echo.textContent = takaWords(field, readValue(field, control.value), locale);
	// Whoever writes an answer does know it.
	const box = form.querySelector<HTMLInputElement>(`[data-box="${control.id}"]`);
	if (box !== null && control.value !== '') box.checked = false;
}

function onTick(form: HTMLFormElement, ticked: HTMLInputElement): void {
	const { box } = ticked.dataset;
	const beside = box === undefined ? null : form.querySelector<HTMLInputElement>(`[id="${box}"]`);
	if (ticked.checked && beside !== null) beside.value = '';
	if (ticked.checked && ticked.type === 'checkbox') untickOthers(form, ticked);
	showDependents(form);
}

/** "None" does not go together with others. */
function untickOthers(form: HTMLFormElement, ticked: HTMLInputElement): void {
	const isExclusive = 'exclusive' in ticked.dataset;
	for (const other of form.querySelectorAll<HTMLInputElement>('[type="checkbox"]')) {
		if (other === ticked || other.name !== ticked.name) continue;
		if (isExclusive || 'exclusive' in other.dataset) other.checked = false;
	}
}

/** Fields that hang on an answer of this page come and go with it. */
function showDependents(form: HTMLFormElement): void {
	const posted = new FormData(form);
	for (const place of form.querySelectorAll<HTMLElement>('[data-when]')) {
		const { when = '', values = '' } = place.dataset;
		const wanted = values.split(' ');
		place.classList.toggle(
			'shown',
			posted.getAll(when).some((value) => wanted.includes(String(value))),
		);
	}
}

/** The position of the device, where it has one: no map is needed (A46). */
function offerPlace(form: HTMLFormElement, button: HTMLButtonElement): void {
	const input = form.querySelector<HTMLInputElement>(`[id="${button.dataset.locate}"]`);
	if (!('geolocation' in navigator) || input === null) return;
	button.hidden = false;
	button.addEventListener('click', () => {
		button.disabled = true;
		const done = () => {
			button.disabled = false;
		};
		navigator.geolocation.getCurrentPosition(
			({ coords }) => {
				input.value = `${coords.latitude.toFixed(6)}, ${coords.longitude.toFixed(6)}`;
				input.dispatchEvent(new Event('input', { bubbles: true }));
				done();
			},
			done,
			{ enableHighAccuracy: true, timeout: 20_000 },
		);
	});
}
