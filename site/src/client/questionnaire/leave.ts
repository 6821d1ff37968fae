/**
 * Signing out: what is unsent is sent, then the server ends the session, then everything that this person has on the
 * device is removed. Where something could not be sent, the person chooses; nothing is removed that they did not say.
 */
import { shownAnswers } from '@mab/cms/domain/response/response-copy.ts';
import { type Draft, openStore, type Store } from './store.ts';
import { hasUnsent, sendOnce } from './sync.ts';
import { bringBack } from './typing.ts';
import { forgetPerson, rememberedPerson } from './whose.ts';
import { type WordKey, words } from './words.ts';

const locale = () => (document.documentElement.lang === 'en' ? 'en' : 'bn');

export async function leave(form: HTMLFormElement): Promise<void> {
	const person = rememberedPerson();
	if (person === null) return form.submit();
	say(form, 'leaving');
	const store = await openStore(person);
	const left = await sendEverything(store);
	if (left.length === 0) await signOut(form, store, true);
	else ask(form, store, left);
}

/** Answers the drafts of which something is on this device alone. */
async function sendEverything(store: Store): Promise<Draft[]> {
	const isUnsent = async (draft: Draft) => hasUnsent(draft) || (await store.filesOf(draft.id)).length > 0;
	const left: Draft[] = [];
	const questionnaire = await store.definition();
	for (const { id } of await store.drafts()) {
		if (questionnaire !== null) await bringBack(store, questionnaire, id);
		const before = await store.draft(id);
		if (before === null || !(await isUnsent(before))) continue;
		await sendOnce(store, id);
		const after = await store.draft(id);
		if (after !== null && (await isUnsent(after))) left.push(after);
	}
	return left;
}

async function signOut(form: HTMLFormElement, store: Store, isRemoved: boolean): Promise<void> {
	const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
	const answer = await fetch(form.action, { method: 'POST', body, redirect: 'manual' }).catch(() => null);
	// A session that was over before is no reason to stay.
	const isOut = answer !== null && (answer.type === 'opaqueredirect' || answer.ok || answer.status === 401);
	if (!isOut) return say(form, 'leavingFailed');
	forgetPerson();
	if (isRemoved) {
		forgetEarly(store.person);
		// A tab that holds on to it is about to load its page anew.
		await Promise.race([store.remove(), new Promise((resolve) => setTimeout(resolve, 2000))]);
	}
	location.assign(`/${locale()}/questionnaire/sign-in/`);
}

/** What was typed before a page had its script (start.ts). */
function forgetEarly(person: string): void {
	for (const key of Object.keys(localStorage)) {
		if (key.startsWith(`mab-early ${person} `)) localStorage.removeItem(key);
	}
}

function place(form: HTMLFormElement): HTMLElement {
	const known = form.parentElement?.querySelector<HTMLElement>('.leaving');
	if (known) return known;
	const made = document.createElement('div');
	made.className = 'leaving';
	made.setAttribute('role', 'status');
	form.after(made);
	return made;
}

function say(form: HTMLFormElement, key: WordKey): void {
	const line = document.createElement('p');
	line.textContent = words(key, locale());
	place(form).replaceChildren(line);
}

/** Staying comes first: it is what nobody regrets. */
function ask(form: HTMLFormElement, store: Store, left: readonly Draft[]): void {
	const heading = document.createElement('h2');
	heading.textContent = words('leavingLeft', locale());
	heading.tabIndex = -1;
	const list = document.createElement('ul');
	list.append(...left.map(lineOf));
	const note = document.createElement('p');
	note.textContent = words('leavingNote', locale());
	const actions = document.createElement('p');
	actions.className = 'actions';
	const box = document.createElement('div');
	box.className = 'notice warning';
	actions.append(
		button('leavingStay', '', () => place(form).replaceChildren()),
		' ',
		button('leavingKeep', 'quiet', () => void signOut(form, store, false)),
		' ',
		button('leavingRemove', 'quiet', () => void signOut(form, store, true)),
	);
	box.append(heading, list, note, actions);
	place(form).replaceChildren(box);
	heading.focus();
}

function lineOf({ copy, fault }: Draft): HTMLElement {
	const item = document.createElement('li');
	const title = shownAnswers(copy)['title.value'] || words('onThisDevice', locale());
	item.textContent = fault === null ? title : `${title}: ${fault[locale()]}`;
	return item;
}

function button(key: WordKey, kind: string, onPress: () => void): HTMLElement {
	const made = document.createElement('button');
	made.type = 'button';
	made.className = `button ${kind}`.trim();
	made.dataset.leaving = key;
	made.textContent = words(key, locale());
	made.addEventListener('click', onPress);
	return made;
}
