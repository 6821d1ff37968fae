/**
 * The filter of the library: any combination of facets, in the address. Nothing is loaded until somebody opens the
 * form or follows a link with a combination in it.
 */
import type { Candidate, Combination, FilterFacet, FilterIndex, Sort } from '../library/filter.ts';
import {
	candidatesOf,
	countsOf,
	dataPath,
	matching,
	plainPath,
	readCombination,
	SORTS,
	sorted,
	waysOut,
	without,
	writeCombination,
} from '../library/filter.ts';

const PAGE_SIZE = 24;

interface Data {
	index: FilterIndex;
	candidates: Candidate[];
}

const locale = document.documentElement.lang;
const said = byId('library-said');
const results = byId('library-results');
const plain = byId('library-plain');
const details = document.getElementById('library-filter');
const front = details?.dataset.front;
const action = details?.dataset.action ?? '';
const numberFormat = new Intl.NumberFormat(locale === 'bn' ? 'bn-BD' : 'en-IN');
const collator = new Intl.Collator(locale, { numeric: true });

function byId(id: string): HTMLElement {
	return document.getElementById(id) ?? document.createElement('div');
}

/** The loaded files by path; a file that failed is asked for again. */
const loading = new Map<string, Promise<unknown>>();

function load<T>(path: string, read: (response: Response) => Promise<T>): Promise<T> {
	const known = loading.get(path) as Promise<T> | undefined;
	if (known) return known;
	const asked = fetch(path).then((response) => {
		if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
		return read(response);
	});
	loading.set(path, asked);
	asked.catch(() => loading.delete(path));
	return asked;
}
const json = <T>(path: string) => load<T>(path, (response) => response.json());

async function loadData(): Promise<Data> {
	const index = await json<FilterIndex>(dataPath.index(locale));
	const blocks = await Promise.all(
		index.blocks.map((name) => json<Parameters<typeof candidatesOf>[0]>(dataPath.block(name))),
	);
	return { index, candidates: blocks.flatMap(candidatesOf) };
}

async function namesFor({ index }: Data, sort: Sort): Promise<Map<string, string>> {
	if (sort !== 'name') return new Map();
	const blocks = await Promise.all(
		index.blocks.map((name) => json<Record<string, string>>(dataPath.names(locale, name))),
	);
	return new Map(blocks.flatMap(Object.entries<string>));
}

async function entryOf(number: string): Promise<Node | null> {
	const html = await load(dataPath.entry(locale, number), (response) => response.text());
	const template = document.createElement('template');
	// Written and escaped by the same component that writes the lists of the site.
	template.innerHTML = html;
	return template.content.firstElementChild;
}

/** An element with attributes; children are text or elements. */
function make<K extends keyof HTMLElementTagNameMap>(
	name: K,
	attributes: Record<string, string> = {},
	...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
	const element = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
	element.append(...children);
	return element;
}

function fill(text: string, parts: Record<string, string>): string {
	return text.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
}

function counted({ index: { words } }: Data, count: number): string {
	return fill(count === 1 ? words.one : words.many, { n: numberFormat.format(count) });
}

function nameOf(facet: FilterFacet | undefined, keys: readonly string[]): string {
	return keys.map((key) => facet?.values.find((value) => value.key === key)?.name ?? key).join(', ');
}

/** The condition in words; the value of a facet that only asks whether says it alone. */
function conditionText({ index }: Data, { chosen }: Combination, key: string): string {
	const facet = index.facets.find((one) => one.key === key);
	const keys = chosen[key] ?? [];
	const names = nameOf(facet, keys);
	return keys.join() === 'yes' ? names : `${facet?.label ?? key}: ${names}`;
}

function controlOf(facet: FilterFacet): HTMLElement {
	const { key, label, values } = facet;
	if (facet.control === 'select') {
		const options = values.map(({ key: value, name, lang = locale }) => make('option', { value, lang }, name));
		const select = make('select', { name: key, id: `filter-${key}` }, make('option', { value: '' }), ...options);
		return make('div', { class: 'field' }, make('label', { for: `filter-${key}` }, label), select);
	}
	const boxes = values.map(({ key: value, name, lang = locale }) => {
		const id = `filter-${key}-${value}`;
		const text = make('label', { for: id }, make('span', { lang }, name), make('span', { class: 'count' }));
		return make('div', { class: 'choice' }, make('input', { type: 'checkbox', name: key, value, id }), text);
	});
	return make('fieldset', { class: 'choices' }, make('legend', {}, label), ...boxes);
}

function formOf({ index: { facets, words } }: Data): HTMLFormElement {
	const sorts = SORTS.map((sort) => make('option', { value: sort === 'newest' ? '' : sort }, words.sorts[sort]));
	const order = make('div', { class: 'field' }, make('label', { for: 'filter-sort' }, words.sort));
	order.append(make('select', { name: 'sort', id: 'filter-sort' }, ...sorts));
	return make(
		'form',
		{ method: 'get', action },
		make('div', { class: 'parts' }, ...facets.filter(({ isFirst }) => isFirst).map(controlOf), order),
		make(
			'details',
			{},
			make('summary', {}, words.moreConditions),
			make('div', { class: 'parts' }, ...facets.filter(({ isFirst }) => !isFirst).map(controlOf)),
		),
		make(
			'div',
			{ class: 'actions' },
			make('button', { class: 'button', type: 'submit' }),
			make('a', { class: 'button quiet', href: action }, words.reset),
		),
	);
}

/** The combination that the form shows; empty choices of a list are none. */
function readForm(form: HTMLFormElement, { index }: Data): Combination {
	const query = new URLSearchParams();
	for (const [key, value] of new FormData(form))
		if (typeof value === 'string' && value !== '') query.append(key, value);
	return readCombination(query.toString(), index.facets);
}

function writeForm(form: HTMLFormElement, { chosen, sort }: Combination): void {
	for (const box of form.querySelectorAll('input')) box.checked = chosen[box.name]?.includes(box.value) ?? false;
	const later = form.querySelector('details');
	if (later?.querySelector('input:checked')) later.open = true;
	for (const select of form.querySelectorAll('select')) {
		select.value = select.name === 'sort' ? (sort === 'newest' ? '' : sort) : (chosen[select.name]?.[0] ?? '');
		if (later?.contains(select) && select.value !== '') later.open = true;
	}
}

/** What each value would give beside the conditions of the other facets, and what the form gives now. */
function showCounts(form: HTMLFormElement, data: Data, { chosen }: Combination): number {
	const { index, candidates } = data;
	for (const facet of index.facets) {
		const counts = countsOf(candidates, chosen, facet.key);
		for (const { key, name } of facet.values) {
			const count = counts.get(key) ?? 0;
			const text = numberFormat.format(count);
			const box = document.getElementById(`filter-${facet.key}-${key}`);
			if (box) {
				const choice = box.parentElement;
				choice?.classList.toggle('none', count === 0);
				const shown = choice?.querySelector('.count');
				if (shown) shown.textContent = text;
			}
			const option = form.querySelector<HTMLOptionElement>(`#filter-${facet.key} option[value="${key}"]`);
			if (option) option.textContent = `${name} (${text})`;
		}
		const any = form.querySelector<HTMLOptionElement>(`#filter-${facet.key} option[value=""]`);
		if (any) any.textContent = index.words.any;
	}
	const count = matching(candidates, chosen).length;
	const button = form.querySelector('button');
	if (button) {
		const { show, showNone } = index.words;
		button.textContent = count > 0 ? fill(show, { n: counted(data, count) }) : showNone;
	}
	return count;
}

/** What was chosen, each with a way to take it away. */
function chosenList(data: Data, combination: Combination): HTMLElement {
	const items = Object.keys(combination.chosen).map((facet) => {
		const what = conditionText(data, combination, facet);
		const href = action + writeCombination({ ...combination, chosen: without(combination.chosen, facet) });
		const label = fill(data.index.words.remove, { what });
		return make('li', {}, make('a', { class: 'tag', href, 'aria-label': label }, what, ' ×'));
	});
	return make('ul', { class: 'library-chosen' }, ...items);
}

/** Search engines and readers are told of the plain page that holds the same list. */
function nameCanonical(path: string): void {
	const link = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
	if (link) link.href = new URL(path, link.href).href;
}

function helpOf(data: Data, combination: Combination): HTMLElement {
	const { candidates, index } = data;
	const ways = waysOut(candidates, combination.chosen).map(({ facet, count }) => {
		const href = action + writeCombination({ ...combination, chosen: without(combination.chosen, facet) });
		const what = conditionText(data, combination, facet);
		return make('li', {}, make('a', { href }, fill(index.words.drop, { what, n: counted(data, count) })));
	});
	const reset = make('li', {}, make('a', { href: action }, index.words.reset));
	const help = make('div', {}, make('p', {}, index.words.foundNone));
	if (ways.length === 0) help.append(make('p', {}, index.words.dropNone));
	help.append(make('ul', { class: 'library-help links' }, ...ways, reset));
	return help;
}

/** Of several quick choices the last one wins, whichever is loaded first. */
let latest = 0;

async function showResults(data: Data, combination: Combination, shownCount: number): Promise<void> {
	latest += 1;
	const mine = latest;
	said.className = 'hidden';
	const isWhole = Object.keys(combination.chosen).length === 0 && combination.sort === 'newest';
	const path = isWhole ? action : action + (plainPath(data.index, combination.chosen) ?? '');
	nameCanonical(path);
	plain.hidden = !isWhole;
	results.hidden = isWhole;
	if (isWhole) {
		results.replaceChildren();
		said.textContent = '';
		return;
	}
	const { words } = data.index;
	const found = matching(data.candidates, combination.chosen);
	const heading = make(
		'h2',
		{ id: 'library-found', tabindex: '-1' },
		fill(words.found, { n: counted(data, found.length) }),
	);
	if (found.length === 0) {
		results.replaceChildren(heading, chosenList(data, combination), helpOf(data, combination));
		said.textContent = words.foundNone;
		return;
	}
	const ordered = sorted(found, combination.sort, await namesFor(data, combination.sort), collator);
	const shown = ordered.slice(0, shownCount);
	const entries = await Promise.all(shown.map(({ number }) => entryOf(number)));
	if (mine !== latest) return;
	const list = make('ul', { class: 'grid' }, ...entries.flatMap((entry) => entry ?? []));
	results.replaceChildren(heading, chosenList(data, combination));
	if (path !== action && combination.sort === 'newest') {
		const what = Object.keys(combination.chosen).map((key) => conditionText(data, combination, key));
		results.append(make('p', {}, make('a', { href: path }, fill(words.plain, { what: what.join(', ') }))));
	}
	results.append(list);
	if (ordered.length > shown.length) {
		const more = make('button', { class: 'button quiet library-more', type: 'button' }, words.more);
		more.addEventListener('click', () => {
			const next = shownCount + PAGE_SIZE;
			history.replaceState({ shownCount: next }, '');
			void showResults(data, combination, next).then(() => {
				results.querySelector<HTMLElement>(`.grid > li:nth-child(${shownCount + 1}) a`)?.focus();
			});
		});
		results.append(make('p', {}, more));
	}
	said.textContent = fill(words.found, { n: counted(data, found.length) });
	document.dispatchEvent(new Event('library:shown'));
}

function keepQueryInOtherLanguage(): void {
	const link = document.querySelector<HTMLAnchorElement>('a.switch');
	if (link && front) link.search = location.search;
}

/** How many entries were shown here when the reader left by a link and came back. */
function rememberedCount(): number {
	const { shownCount } = (history.state ?? {}) as { shownCount?: unknown };
	return typeof shownCount === 'number' ? shownCount : PAGE_SIZE;
}

async function start(holder: HTMLDetailsElement): Promise<void> {
	const data = await loadData();
	const form = formOf(data);
	holder.append(form);

	const fromAddress = () => readCombination(front ? location.search : (holder.dataset.chosen ?? ''), data.index.facets);
	const apply = (combination: Combination) => {
		showCounts(form, data, combination);
		if (front) {
			keepQueryInOtherLanguage();
			void showResults(data, combination, rememberedCount()).catch(fail);
		}
	};
	const follow = () => {
		const combination = fromAddress();
		writeForm(form, combination);
		apply(combination);
	};

	form.addEventListener('change', () => {
		const combination = readForm(form, data);
		if (front) history.pushState(null, '', action + writeCombination(combination));
		apply(combination);
		if (!front) said.textContent = form.querySelector('button')?.textContent ?? '';
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const combination = readForm(form, data);
		if (front) {
			document.getElementById('library-found')?.focus();
			return;
		}
		const path = combination.sort === 'newest' ? plainPath(data.index, combination.chosen) : null;
		const isEmpty = matching(data.candidates, combination.chosen).length === 0;
		location.assign(path !== null && !isEmpty ? action + path : action + writeCombination(combination));
	});
	if (front) {
		window.addEventListener('popstate', follow);
		// The links of the help and of "start again" need no new page here.
		for (const part of [form, results]) {
			part.addEventListener('click', (event) => {
				const link = event.target instanceof Element ? event.target.closest('a') : null;
				const isPlainClick = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
				if (link?.pathname !== action || !isPlainClick) return;
				event.preventDefault();
				history.pushState(null, '', link.href);
				follow();
				holder.querySelector('summary')?.focus();
			});
		}
	}
	follow();
}

/** What is said aloud stands on the page as well, but for this. */
function fail(): void {
	said.className = 'notice';
	said.textContent = details?.dataset.failed ?? '';
}

if (details instanceof HTMLDetailsElement) {
	document.documentElement.classList.add('scripted');
	let started = false;
	const begin = () => {
		if (started) return;
		started = true;
		void start(details).catch(() => {
			started = false;
			fail();
		});
	};
	details.addEventListener('toggle', () => details.open && begin());
	if (front && location.search !== '') begin();
}
