/**
 * Searches while somebody types. The question stands in the address; the answer of an older question never replaces
 * that of a newer one. All texts of records are put into the page as text.
 */
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import type { Matcher, Part } from '../search/excerpts.ts';
import { excerpt, marked } from '../search/excerpts.ts';
import type { Answer, Hit } from '../search/query.ts';
import { answer, normalisePhrase, unfinishedWord } from '../search/query.ts';
import type { Card } from '../search/results.ts';
import type { ResultName, ResultType, Shard } from '../search/shards.ts';
import { searchAddress, typeOf } from '../search/shards.ts';

const DEBOUNCE_MS = 180;
/** A slow answer is announced; a quick one need not be. */
const SLOW_MS = 400;
const PAGE_SIZE = 10;
/** Quoted words are looked for in this many of the best results. */
const PHRASE_REACH = 40;

const locale = document.documentElement.lang as Locale;
const place = byId('search', HTMLElement);
const input = byId('q', HTMLInputElement);
const count = byId('search-count', HTMLElement);
const notes = byId('search-notes', HTMLElement);
const typesNav = byId('search-types', HTMLElement);
const list = byId('search-list', HTMLElement);
const moreButton = byId('search-more', HTMLButtonElement);
const examples = byId('search-examples', HTMLElement);
const said: Record<string, string> = JSON.parse(place.dataset.said ?? '{}');
const typeNames: Record<ResultType, string> = JSON.parse(place.dataset.types ?? '{}');
const pageTitle = document.title;

function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
	const element = document.getElementById(id);
	if (!(element instanceof kind)) throw new Error(`The page has no #${id}.`);
	return element;
}

function say(key: string, values: Record<string, string> = {}): string {
	return Object.entries(values).reduce(
		(text, [name, value]) => text.replace(`{${name}}`, () => value),
		said[key] ?? '',
	);
}

const inDigits = (value: number) => value.toLocaleString(locale === 'bn' ? 'bn-BD' : 'en-IN');

/** What has arrived is kept while the page stands; what failed is asked for again. */
const arrived = new Map<string, unknown>();

async function fetched(path: string, signal: AbortSignal): Promise<unknown> {
	if (arrived.has(path)) return arrived.get(path);
	const response = await fetch(path, { signal });
	// A page that was withdrawn since the index was read has no card.
	const isGone = response.status === 404 || response.status === 410;
	if (!response.ok && !isGone) throw new Error(`${path} answered ${response.status}.`);
	const body: unknown = isGone ? null : await response.json();
	arrived.set(path, body);
	return body;
}

const loadShard = (signal: AbortSignal) => async (shard: string) =>
	((await fetched(searchAddress.shard(shard), signal)) ?? {}) as Shard;

async function cardOf(name: ResultName, signal: AbortSignal): Promise<Card | null> {
	const body = await fetched(searchAddress.card(locale, name), signal);
	if (typeOf(name) !== 'municipality') return body as Card | null;
	return (body as Record<ResultName, Card> | null)?.[name] ?? null;
}

interface Question {
	text: string;
	type: ResultType | null;
}

function questionOfAddress(): Question {
	const parameters = new URLSearchParams(location.search);
	const type = parameters.get('type') ?? '';
	return { text: parameters.get('q') ?? '', type: Object.hasOwn(typeNames, type) ? (type as ResultType) : null };
}

function addressOf({ text, type }: Question): string {
	const parameters = new URLSearchParams();
	if (text.trim() !== '') parameters.set('q', text);
	if (type !== null) parameters.set('type', type);
	const query = parameters.toString();
	return location.pathname + (query === '' ? '' : `?${query}`);
}

let current: AbortController | null = null;

/** Asks, and shows the answer unless somebody has asked anew meanwhile. */
async function search(question: Question): Promise<void> {
	current?.abort();
	const run = new AbortController();
	current = run;
	setTitleAndSwitch(question);
	examples.hidden = question.text.trim() !== '';
	place.hidden = question.text.trim() === '';
	if (place.hidden) return clear();
	const slow = setTimeout(() => {
		count.textContent = say('searching');
		place.classList.add('search-busy');
	}, SLOW_MS);
	try {
		const found = await answer(question.text, loadShard(run.signal));
		const { hits, isPhraseMissing } = await withPhrases(found, run.signal);
		const shownHits = hits.filter(({ name }) => question.type === null || typeOf(name) === question.type);
		const matcher = { stems: found.matched, beginning: unfinishedWord(question.text) };
		const entries = await entriesOf(shownHits.slice(0, PAGE_SIZE), matcher, run.signal);
		if (current !== run) return;
		showTypes(question, hits);
		showNotes(question, { ...found, hits }, isPhraseMissing);
		list.replaceChildren(...entries);
		offerMore(shownHits, matcher);
		count.textContent = countOf(question.text, shownHits.length);
	} catch (error) {
		if (current !== run || run.signal.aborted) return;
		showFailure(question);
		if (!(error instanceof TypeError)) console.error(error);
	} finally {
		clearTimeout(slow);
		if (current === run) place.classList.remove('search-busy');
	}
}

function clear(): void {
	count.textContent = '';
	for (const part of [notes, typesNav, list]) part.replaceChildren();
	moreButton.hidden = true;
}

function countOf(text: string, found: number): string {
	if (found === 0) return say('none', { q: text.trim() });
	return say(found === 1 ? 'one' : 'many', { q: text.trim(), n: inDigits(found) });
}

/** Leaves the pages that have the quoted words as they stand; all, where none has. */
async function withPhrases({ hits, phrases }: Answer, signal: AbortSignal) {
	if (phrases.length === 0) return { hits, isPhraseMissing: false };
	const cards = await Promise.all(
		hits.slice(0, PHRASE_REACH).map(async (hit) => ({ hit, card: await cardOf(hit.name, signal) })),
	);
	const exact = cards.filter(({ card }) => {
		const texts = card === null ? [] : [card.title, ...card.texts].map((text) => ` ${normalisePhrase(text)} `);
		return phrases.every((phrase) => texts.some((text) => text.includes(` ${phrase} `)));
	});
	return exact.length > 0
		? { hits: exact.map(({ hit }) => hit), isPhraseMissing: false }
		: { hits, isPhraseMissing: true };
}

async function entriesOf(hits: readonly Hit[], matcher: Matcher, signal: AbortSignal): Promise<HTMLElement[]> {
	const cards = await Promise.all(hits.map(async ({ name }) => ({ name, card: await cardOf(name, signal) })));
	return cards.flatMap(({ name, card }) => (card === null ? [] : [entryOf(name, card, matcher)]));
}

function element(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
	const made = document.createElement(tag);
	if (className !== '') made.className = className;
	made.append(...children);
	return made;
}

function nodesOf(parts: readonly Part[]): (Node | string)[] {
	return parts.map(({ text, isMatch }) => (isMatch ? element('mark', '', text) : text));
}

function entryOf(name: ResultName, card: Card, matcher: Matcher): HTMLElement {
	const link = document.createElement('a');
	link.href = card.href;
	link.append(...nodesOf(marked(card.title, matcher)));
	// A municipality that is a paurashava is called the same twice in Bangla.
	const about = [...new Set([typeNames[typeOf(name)], ...card.about])].filter((part) => part !== '').join(' · ');
	const text = nodesOf(excerpt(card.texts, matcher));
	const entry = element('li', '', element('h3', '', link), element('p', 'soft', about));
	if (text.length > 0) entry.append(element('p', '', ...text));
	if (card.lang !== undefined)
		for (const part of [link, ...entry.querySelectorAll<HTMLElement>('p:not(.soft)')]) part.lang = card.lang;
	return entry;
}

/** How many of each kind there are, as links: each has an address of its own. */
function showTypes(question: Question, hits: readonly Hit[]): void {
	const counts = new Map<ResultType, number>();
	for (const { name } of hits) counts.set(typeOf(name), (counts.get(typeOf(name)) ?? 0) + 1);
	typesNav.hidden = counts.size < 2 && question.type === null;
	const links = [
		null,
		...(Object.keys(typeNames) as ResultType[]).filter((type) => counts.has(type) || type === question.type),
	];
	typesNav.replaceChildren(
		element(
			'ul',
			'search-types',
			...links.map((type) => {
				const link = document.createElement('a');
				link.href = addressOf({ ...question, type });
				const label = type === null ? say('all') : typeNames[type];
				const number = type === null ? hits.length : (counts.get(type) ?? 0);
				link.append(`${label}\u00a0`, element('span', 'count', `(${inDigits(number)})`));
				if (type === question.type) link.setAttribute('aria-current', 'true');
				link.addEventListener('click', (event) => {
					if (event.ctrlKey || event.metaKey || event.shiftKey) return;
					event.preventDefault();
					go({ ...question, type });
					count.tabIndex = -1;
					count.focus();
				});
				return element('li', '', link);
			}),
		),
	);
}

function showNotes(question: Question, { hits, isWidened, unknown }: Answer, isPhraseMissing: boolean): void {
	const paragraphs: HTMLElement[] = [];
	if (isPhraseMissing) paragraphs.push(element('p', 'notice', say('noPhrase')));
	if (isWidened) {
		const missing = unknown.map(({ typed }) => `“${typed}”`).join(', ');
		const text = [say('widened'), ...(missing === '' ? [] : [say('missing', { words: missing })])].join(' ');
		paragraphs.push(element('p', 'notice', text));
	}
	const suggested = unknown.flatMap(({ typed, suggestions }) => suggestions.map((word) => ({ typed, word })));
	if (suggested.length > 0) {
		const links = suggested.map(({ typed, word }) => {
			const link = document.createElement('a');
			const text = replaced(question.text, typed, word);
			link.href = addressOf({ text, type: null });
			link.textContent = text;
			return element('li', '', link);
		});
		paragraphs.push(element('p', '', say('suggestions')), element('ul', 'search-types', ...links));
	}
	if (hits.length === 0) paragraphs.push(element('p', '', say('noneHelp')));
	notes.replaceChildren(...paragraphs);
}

/** The question with one word put right; only that word where it cannot be found in what was typed. */
function replaced(question: string, typed: string, word: string): string {
	const words = question.trim().split(/\s+/);
	const at = words.findIndex((one) => normalisePhrase(one) === normalisePhrase(typed));
	return at < 0 ? word : words.map((one, index) => (index === at ? word : one)).join(' ');
}

function offerMore(hits: readonly Hit[], matcher: Matcher): void {
	moreButton.hidden = hits.length <= PAGE_SIZE;
	moreButton.onclick = async () => {
		const run = current;
		const shown = list.childElementCount;
		if (run === null) return;
		moreButton.disabled = true;
		try {
			const entries = await entriesOf(hits.slice(shown, shown + PAGE_SIZE), matcher, run.signal);
			if (current !== run) return;
			list.append(...entries);
			moreButton.hidden = list.childElementCount >= hits.length || entries.length === 0;
			entries[0]?.querySelector('a')?.focus();
		} catch {
			if (current === run) showFailure(questionOfAddress());
		} finally {
			moreButton.disabled = false;
		}
	};
}

function showFailure(question: Question): void {
	const retry = document.createElement('button');
	retry.type = 'button';
	retry.className = 'button quiet';
	retry.textContent = say('retry');
	retry.addEventListener('click', () => {
		input.focus();
		void search(question);
	});
	const failure = element('div', 'notice warning', element('p', '', say('failed')), retry);
	failure.setAttribute('role', 'alert');
	count.textContent = '';
	notes.replaceChildren(failure);
}

/** The tab and the way to the other language keep the question. */
function setTitleAndSwitch(question: Question): void {
	const text = question.text.trim();
	document.title = text === '' ? pageTitle : `${text} · ${pageTitle}`;
	const other = document.querySelector<HTMLAnchorElement>('a.switch');
	if (other) other.search = addressOf(question).slice(location.pathname.length);
}

/** A step that the back button undoes. */
function go(question: Question): void {
	const address = addressOf(question);
	if (address !== location.pathname + location.search) history.pushState(null, '', address);
	void search(question);
}

let waiting: ReturnType<typeof setTimeout> | undefined;

input.addEventListener('input', () => {
	clearTimeout(waiting);
	waiting = setTimeout(() => {
		const question = { text: input.value, type: questionOfAddress().type };
		// Each letter is no step of its own.
		history.replaceState(null, '', addressOf(question));
		void search(question);
	}, DEBOUNCE_MS);
});
input.form?.addEventListener('submit', (event) => {
	event.preventDefault();
	clearTimeout(waiting);
	go({ text: input.value, type: null });
});
addEventListener('popstate', () => {
	clearTimeout(waiting);
	const question = questionOfAddress();
	input.value = question.text;
	void search(question);
});

/** From the field down into the results, up and down among them, and with `/` back; Tab works as everywhere. */
document.addEventListener('keydown', (event) => {
	if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
	const links = [...list.querySelectorAll<HTMLAnchorElement>('h3 a')];
	const at = links.indexOf(document.activeElement as HTMLAnchorElement);
	if (event.key === '/' && document.activeElement !== null && place.contains(document.activeElement)) {
		event.preventDefault();
		input.select();
		input.focus();
	} else if (event.key === 'ArrowDown' && (document.activeElement === input || at >= 0)) {
		move(event, links[at + 1]);
	} else if (event.key === 'ArrowUp' && at >= 0) {
		move(event, at === 0 ? input : links[at - 1]);
	}
});

function move(event: KeyboardEvent, to: HTMLElement | undefined): void {
	if (to === undefined) return;
	event.preventDefault();
	to.focus();
}

const asked = questionOfAddress();
input.value = asked.text;
if (asked.text !== '') void search(asked);
