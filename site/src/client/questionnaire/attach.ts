/** Choosing, showing and removing the files of a page. */

import { shownAnswers } from '@mab/cms/domain/response/response-copy.ts';
import { uuid7 } from '@mab/cms/domain/response/uuid7.ts';
import { attachmentHtml } from '@mab/newsletter-templates/questionnaire/controls.ts';
import { isPhotoFile, progress, shrunk } from './files.ts';
import { showPreviews } from './show.ts';
import { words } from './words.ts';
import { change, collect, follow, formResponse, keepTyped, stepOf, type Work } from './work.ts';

const placeOf = (path: string): HTMLElement | null => document.querySelector(`[data-file="${path}"]`);

export async function chooseFile(work: Work, input: HTMLInputElement): Promise<void> {
	const place = input.closest<HTMLElement>('[data-file]');
	const [file] = input.files ?? [];
	const path = place?.dataset.file;
	const form = input.form;
	if (file === undefined || path === undefined || place === null || form === null) return;
	const keepsOriginal = place.querySelector<HTMLInputElement>('[data-original]')?.checked === true;
	say(place, words('shrinking', work.locale));
	const { blob, name } = keepsOriginal ? { blob: file, name: file.name } : await shrunk(file);
	const id = uuid7();
	const before = shownAnswers(work.draft.copy)[path] ?? '';
	await work.store.putFile({ id, responseId: work.id, path, name, blob, isPicture: isPhotoFile(blob), keepsOriginal });
	const { changes } = stepOf(work, form, 'stay', { [path]: id });
	await collect(work);
	await keepTyped(work, changes);
	await forget(work, before);
	await follow(work);
	input.value = '';
	draw(work, path);
	void work.sync.now();
}

export async function removeFile(work: Work, path: string): Promise<void> {
	const before = shownAnswers(work.draft.copy)[path] ?? '';
	await collect(work);
	await keepTyped(work, { [path]: '' });
	await forget(work, before);
	await follow(work);
	draw(work, path);
	placeOf(path)?.querySelector('input')?.focus();
	void work.sync.now();
}

/** A file that no answer names: gone from here, and from MAB when there is a network. */
async function forget(work: Work, id: string): Promise<void> {
	if (id === '') return;
	const isWaiting = work.files.some((file) => file.id === id);
	await work.store.dropFile(id);
	if (!isWaiting) await change(work, (draft) => ({ ...draft, removals: [...new Set([...draft.removals, id])] }));
}

function draw(work: Work, path: string): void {
	const place = placeOf(path)?.querySelector<HTMLElement>('[data-attachment]');
	if (place === null || place === undefined) return;
	const { attachments, answers } = formResponse(work);
	const attachment = attachments.find(({ id }) => id === answers[path]);
	const shown = attachment && attachmentHtml(attachment, { locale: work.locale, responseId: work.id, path });
	place.innerHTML = shown?.toString() ?? '';
	showPreviews(work);
}

function say(place: HTMLElement, text: string): void {
	const area = place.querySelector<HTMLElement>('[data-attachment]');
	if (area === null) return;
	const line = document.createElement('p');
	line.setAttribute('role', 'status');
	line.textContent = text;
	area.replaceChildren(line);
}

/** Where each file of the page stands, and how far it is on its way. */
export function showStates(work: Work): void {
	for (const place of document.querySelectorAll<HTMLElement>('[data-file]')) {
		const shown = place.querySelector<HTMLElement>('.attachment');
		const attachment = formResponse(work).attachments.find(({ id }) => id === shown?.dataset.id);
		if (shown === null || attachment === undefined) continue;
		const percent = progress.get(attachment.id);
		const state = shown.querySelector('[data-state]');
		if (percent !== undefined && state !== null) state.textContent = words('sending', work.locale, { percent });
		else if (!shown.classList.contains(attachment.state)) draw(work, place.dataset.file ?? '');
	}
}
