/** Shows a page of the form from what is on the device, with the views that the server uses too. */

import { newRowId, uuid7 } from '@mab/cms/domain/response/uuid7.ts';
import { type FormPlace, formPath, readFormPath } from '@mab/cms/domain/response-form/form-place.ts';
import type { FormPage, FormQuery } from '@mab/cms/domain/response-form/form-state.ts';
import { type Locale, otherLocale } from '@mab/cms/domain/text/locale.ts';
import { formPage } from '@mab/newsletter-templates/questionnaire/page.ts';
import { enliven } from './fields.ts';
import { words } from './words.ts';
import { formResponse, tell, type Work } from './work.ts';

export const NO_QUERY: FormQuery = { isChecking: false, removed: null, isRefused: false, fileFault: null };

export function queryOf(search: string): FormQuery {
	const query = new URLSearchParams(search);
	return { ...NO_QUERY, isChecking: query.has('check'), removed: query.get('removed') };
}

function searchOf({ isChecking, removed }: FormQuery): string {
	const parts = [...(isChecking ? ['check'] : []), ...(removed === null ? [] : [`removed=${removed}`])];
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

const siteName = document.title.split(' · ').at(-1) ?? '';

/** Puts a page into the frame. */
export function putPage({ title, body }: FormPage): void {
	const main = document.querySelector('#content');
	if (main === null) return;
	document.title = `${title} · ${siteName}`;
	// Made by the `html` template, which escapes whatever somebody typed.
	main.innerHTML = `<div id="form">${body}</div>`;
}

interface Showing {
	query?: Partial<FormQuery>;
	/** `push`: the page before stays in the history. `none`: the history has brought us here. */
	history: 'push' | 'replace' | 'none';
	/** Where the keyboard goes on; the heading, or what is wrong, where nothing is named. */
	focus?: string;
}

export function show(work: Work, place: FormPlace, { query = {}, history: how, focus }: Showing): void {
	const { locale, id, questionnaire, draft } = work;
	work.place = place;
	work.query = { ...NO_QUERY, ...query };
	const page = formPage({
		...{ locale, place, query: work.query, questionnaire, person: draft.person },
		response: formResponse(work),
		operationId: uuid7(),
		newRow: newRowId(),
	});
	const path = formPath({ locale, id: place.kind === 'home' ? null : id, place }) + searchOf(work.query);
	// A question that this version does not have, or home: the server knows.
	if (page === null) {
		location.assign(path);
		return;
	}
	if (how === 'push') history.pushState(null, '', path);
	if (how === 'replace') history.replaceState(null, '', path);
	putPage(page);
	adopt(work);
	goTo(focus);
}

function goTo(focus: string | undefined): void {
	const named = focus === undefined ? null : document.querySelector<HTMLElement>(focus);
	const heading = document.querySelector<HTMLElement>('#errors, #form h1');
	if (named === null) scrollTo(0, 0);
	heading?.setAttribute('tabindex', '-1');
	(named ?? heading)?.focus({ preventScroll: named === null });
}

/** Brings the page that stands there to life. */
export function adopt(work: Work): void {
	const { questionnaire, locale } = work;
	const form = document.querySelector<HTMLFormElement>('#answer');
	if (form !== null) enliven(form, questionnaire, locale);
	document.documentElement.classList.add('scripted');
	leadToOtherLanguage(locale);
	showPreviews(work);
	if (work.place.kind === 'tasks') offerExport(work);
	tell(work);
}

function leadToOtherLanguage(locale: Locale): void {
	const link = document.querySelector<HTMLAnchorElement>('a.switch');
	if (link !== null) link.href = `/${otherLocale(locale)}${location.pathname.slice(3)}${location.search}`;
}

/** Photos that only this device has. */
export function showPreviews({ files }: Work): void {
	for (const image of document.querySelectorAll<HTMLImageElement>('[data-photo]')) {
		const file = files.find(({ id }) => id === image.dataset.photo);
		if (file === undefined || image.src.startsWith('blob:')) continue;
		image.src = URL.createObjectURL(file.blob);
		image.addEventListener('load', () => URL.revokeObjectURL(image.src), { once: true });
	}
}

function offerExport({ locale }: Work): void {
	const actions = document.querySelector('#form .actions:last-of-type');
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'button quiet';
	button.dataset.export = '';
	button.textContent = words('exportDraft', locale);
	actions?.append(button);
}

/** Where a link of the page leads, if it is to a page of the same response in the same language. */
export function placeOfLink({ id, locale }: Work, href: string): { place: FormPlace; query: FormQuery } | null {
	const { origin, pathname, search } = new URL(href, location.href);
	const address = origin === location.origin ? readFormPath(pathname) : null;
	if (address === null || address.id !== id || address.locale !== locale) return null;
	return { place: address.place, query: queryOf(search) };
}
