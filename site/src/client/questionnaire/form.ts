/** Opens the form in the browser: from the page that the server sent, or from the device where there is no network. */

import type { Questionnaire } from '@mab/cms/domain/questionnaire/questionnaire-definition.ts';
import { mayEdit } from '@mab/cms/domain/response/response.ts';
import { copyOf } from '@mab/cms/domain/response/response-copy.ts';
import { formPath, readFormPath } from '@mab/cms/domain/response-form/form-place.ts';
import type { FormPerson } from '@mab/cms/domain/response-form/form-state.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { chooseFile, removeFile, showStates } from './attach.ts';
import { keepForm } from './keep.ts';
import { factsOf, readOf, type ServerResponse } from './server-response.ts';
import { adopt, placeOfLink, putPage, queryOf, show } from './show.ts';
import { type Draft, newDraft, openStore, type Store } from './store.ts';
import { decide, exportAnswers, submitResponse } from './submit.ts';
import { hasUnsent, refresh, sendOnce } from './sync.ts';
import { bringBack, note } from './typing.ts';
import { onOtherPerson, personHere } from './whose.ts';
import { words } from './words.ts';
import { collect, collectEarly, follow, keepTyped, openWork, stepOf, type Work } from './work.ts';

/** So long after a letter it is kept with those that followed, and all of them whenever a field is left. */
const KEEP_MS = 500;

/** What is kept is sent when typing pauses: on a slow line one save more is one wait more. */
const SEND_MS = 1500;

/** @param onKept called once what was typed so far is in the store */
export async function openForm(onKept: () => void): Promise<void> {
	const address = readFormPath(location.pathname);
	if (address === null) return;
	const person = personHere();
	// Without network, and nobody is signed in.
	if (person === null) return isFromServer() ? undefined : showNotHere(address.locale);
	const store = await openStore(person);
	const questionnaire = await definition(store);
	// Without it the pages are forms that the server takes.
	if (questionnaire === null) return;
	if (address.id === null) await openHome(store, questionnaire, address.locale);
	else await openResponse({ store, questionnaire, ...address, id: address.id, onKept });
	void keepForm();
}

async function definition(store: Store): Promise<Questionnaire | null> {
	try {
		const answer = await fetch('/bn/questionnaire/form/definition.json');
		if (answer.ok) {
			const current = (await answer.json()) as Questionnaire;
			await store.keepDefinition(current);
			return current;
		}
	} catch {
		// No network: what was kept is what was asked last.
	}
	return store.definition();
}

const isFromServer = (): boolean => document.querySelector('#form') !== null;

interface Opening {
	store: Store;
	questionnaire: Questionnaire;
	locale: Locale;
	id: string;
	place: Work['place'];
	onKept: () => void;
}

async function openResponse({ store, questionnaire, locale, id, place, onKept }: Opening): Promise<void> {
	const kept = await store.draft(id);
	const isHere = kept !== null || (isFromServer() && (await firstDraft(store, id)) !== null);
	if (!isHere) return isFromServer() ? undefined : showNotHere(locale);
	await bringBack(store, questionnaire, id);
	const draft = await store.draft(id);
	if (draft === null) return;
	const files = await store.filesOf(id);
	const query = queryOf(location.search);
	const work = openWork({ ...{ store, questionnaire, locale, id, place, query }, draft, files });
	if (kept !== null && isFromServer()) {
		await refresh(store, id).catch(() => null);
		await follow(work);
	}
	const isAhead = hasUnsent(work.draft) || files.length > 0 || work.draft.copy.conflicts.length > 0;
	// Submitted on another device, and nothing here that it does not have.
	if (isFromServer() && !isAhead && !mayEdit(work.draft.facts.state)) {
		await store.update(id, () => null);
		return;
	}
	// What the server sent is older than what is on the device. What was typed meanwhile is not lost by it.
	await collectEarly(work);
	onKept();
	if (isAhead || isPageBehind(work) || !isFromServer()) show(work, place, { query, history: 'none' });
	else adopt(work);
	listen(work);
	void work.sync.now();
}

/** The page was made before the last save came in: the one before it left while it was being sent. */
function isPageBehind({ draft }: Work): boolean {
	const version = document.querySelector<HTMLElement>('#form')?.dataset.version;
	return version !== undefined && Number(version) < draft.copy.version;
}

/** The first time that this device opens the response. */
async function firstDraft(store: Store, id: string): Promise<Draft | null> {
	try {
		const [response, person] = await Promise.all([
			fetch(`/api/responses/${id}`, { cache: 'no-store' }),
			fetch('/bn/questionnaire/form/person.json', { cache: 'no-store' }),
		]);
		if (!response.ok || !person.ok) return null;
		const read = (await response.json()) as ServerResponse;
		// What MAB has is read on the pages of the server.
		if (!mayEdit(read.state)) return null;
		const draft = newDraft({
			...{ id, owner: read.municipalityCode, person: (await person.json()) as FormPerson },
			copy: copyOf(readOf(read)),
			facts: factsOf(read),
			...{ remarkAnswers: {}, removals: [], unsentSinceMs: null, lastQuestion: null, fault: null },
			savedAt: read.version > 0 ? read.changedAt : null,
		});
		return await store.update(id, (now) => now ?? draft);
	} catch {
		return null;
	}
}

function showNotHere(locale: Locale): void {
	const place = document.querySelector('#shell');
	if (place === null) return;
	const home = formPath({ locale, id: null, place: { kind: 'home' } });
	place.innerHTML = `<p class="notice">${words('notHere', locale)}</p><p class="actions"><a class="button" href="">${words('tryAgain', locale)}</a> <a href="${home}">${words('onThisDevice', locale)}</a></p>`;
}

// Home

async function openHome(store: Store, questionnaire: Questionnaire, locale: Locale): Promise<void> {
	document.documentElement.classList.add('scripted');
	for (const { id } of await store.drafts()) await bringBack(store, questionnaire, id);
	const drafts = await store.drafts();
	const owner = document.querySelector<HTMLElement>('#form')?.dataset.owner;
	const shown = drafts.filter((draft) => (owner === undefined ? true : draft.owner === owner && hasUnsent(draft)));
	if (isFromServer() && shown.length === 0) return;
	const list = document.createElement('ul');
	list.className = 'forms';
	for (const { id, copy } of shown)
		list.append(homeItem(id, { ...copy.known['title.value'], ...{ typed: copy.typed['title.value'] } }, locale));
	const place = document.querySelector('#on-device');
	const heading = document.createElement('h2');
	heading.textContent = words('onThisDevice', locale);
	if (place === null)
		putPage({
			title: words('onThisDevice', locale),
			body: `<h1>${words('onThisDevice', locale)}</h1><div id="on-device"></div>`,
		});
	document.querySelector('#on-device')?.append(...(place === null ? [list] : [heading, list]));
	if (!isFromServer()) return;
	// What was kept when this person signed out is sent as soon as they are back.
	for (const { id } of shown) {
		if ((await sendOnce(store, id)) === 'idle') list.querySelector(`[data-draft="${id}"]`)?.remove();
	}
	if (list.children.length === 0) document.querySelector('#on-device')?.replaceChildren();
}

function homeItem(id: string, title: { value?: string; typed?: string | undefined }, locale: Locale): HTMLElement {
	const item = document.createElement('li');
	item.dataset.draft = id;
	const link = document.createElement('a');
	link.href = formPath({ locale, id, place: { kind: 'tasks' } });
	link.textContent = title.typed ?? title.value ?? words('onThisDevice', locale);
	item.append(link);
	return item;
}

// What people do

function listen(work: Work): void {
	const main = document.querySelector<HTMLElement>('#content');
	if (main === null) return;
	let pause: ReturnType<typeof setTimeout> | undefined;
	let sending: ReturnType<typeof setTimeout> | undefined;
	const keep = async (sendMs: number) => {
		clearTimeout(pause);
		pause = undefined;
		await collect(work);
		clearTimeout(sending);
		sending = setTimeout(() => void work.sync.now(), sendMs);
	};
	work.onChange = () => showStates(work);
	main.addEventListener('input', ({ target }) => {
		note(work, target);
		pause ??= setTimeout(() => void keep(SEND_MS), KEEP_MS);
	});
	main.addEventListener('change', ({ target }) => {
		if (target instanceof HTMLInputElement && target.type === 'file') void chooseFile(work, target);
		else void keep(0);
	});
	main.addEventListener('submit', (event) => {
		if (takesSubmit(work, event)) event.preventDefault();
	});
	addEventListener('click', (event) => onClick(work, event));
	addEventListener('popstate', () => goBack(work));
	addEventListener('pagehide', () => void collect(work));
	// What was typed here is in the store since this page was hidden by the other one.
	onOtherPerson(work.store.person, () => location.reload());
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'hidden') void keep(0);
	});
}

/** Whether the browser itself takes care of the form that is being sent. */
function takesSubmit(work: Work, { target, submitter }: SubmitEvent): boolean {
	if (!(target instanceof HTMLFormElement)) return false;
	const go = submitter instanceof HTMLButtonElement && submitter.value !== '' ? submitter.value : 'continue';
	if (target.id === 'answer') void press(work, target, go);
	else if (target.id === 'submit') void submitResponse(work);
	else if (target.classList.contains('conflict')) void decide(work, target, go);
	else return false;
	return true;
}

async function press(work: Work, form: HTMLFormElement, go: string): Promise<void> {
	if (go.startsWith('removeFile:')) return removeFile(work, go.slice('removeFile:'.length));
	const { changes, next } = stepOf(work, form, go);
	const written = Promise.all([collect(work), keepTyped(work, changes)]);
	const [verb = '', row = ''] = go.split(':');
	const isMove = verb === 'up' || verb === 'down';
	show(work, next.place, {
		query: next.query,
		history: isMove || verb === 'undo' || next.query.isChecking === true ? 'replace' : 'push',
		...(isMove ? { focus: `#row-${row} .row-actions a` } : {}),
	});
	await written;
	void work.sync.now();
}

function onClick(work: Work, event: MouseEvent): void {
	const { target } = event;
	if (!(target instanceof Element) || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
	if (target.closest('[data-export]') !== null) exportAnswers(work);
	const link = target.closest<HTMLAnchorElement>('a[href]');
	if (link === null || link.target !== '' || link.getAttribute('href')?.startsWith('#')) return;
	const to = placeOfLink(work, link.href);
	if (to === null && new URL(link.href).origin !== location.origin) return;
	event.preventDefault();
	const written = collect(work);
	if (to !== null) show(work, to.place, { query: to.query, history: 'push' });
	// Also what was collected a moment before, when the field was left.
	else void written.then(() => work.written).then(() => location.assign(link.href));
}

function goBack(work: Work): void {
	const to = placeOfLink(work, location.href);
	if (to === null) {
		location.reload();
		return;
	}
	void collect(work);
	show(work, to.place, { query: to.query, history: 'none' });
}
