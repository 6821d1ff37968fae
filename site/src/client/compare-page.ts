/** Puts two or three practices side by side. The address carries the choice, so that it can be sent to others. */
import type { Comparison } from '../library/comparison.ts';
import { isNumber, MAX_COMPARED, readNumbers } from '../library/comparison.ts';
import { dataPath } from '../library/filter.ts';
import { chosenForComparison, keepForComparison } from './compared.ts';

const locale = document.documentElement.lang;
const said = document.getElementById('comparison-said');
const place = document.getElementById('comparison');
const tools = document.getElementById('comparison-tools');
const template = document.getElementById('comparison-table');

type Fetched = { number: string; comparison: Comparison | null; isMissing: boolean };

async function fetched(number: string): Promise<Fetched> {
	// What cannot be a number must not become part of an address.
	if (!isNumber(number)) return { number, comparison: null, isMissing: true };
	try {
		const response = await fetch(dataPath.comparison(locale, number));
		const isThere = response.ok && (response.headers.get('Content-Type') ?? '').includes('json');
		const isMissing = response.status === 404 || response.status === 410 || (response.ok && !isThere);
		return { number, comparison: isThere ? await response.json() : null, isMissing };
	} catch {
		return { number, comparison: null, isMissing: false };
	}
}

function inDigits(text: string): string {
	if (locale !== 'bn') return text;
	return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0x09e6 - 0x30));
}

function message(name: string, about: string): string {
	return (said?.dataset[name] ?? '').replace('{n}', inDigits(about));
}

function headOf({ number, path, title, lang }: Comparison): HTMLElement {
	const head = document.createElement('th');
	head.scope = 'col';
	head.setAttribute('role', 'columnheader');
	const link = document.createElement('a');
	link.href = path;
	link.textContent = title;
	if (lang) link.lang = lang;
	const remove = document.createElement('button');
	remove.type = 'button';
	remove.className = 'remove';
	remove.textContent = template?.dataset.remove ?? '';
	remove.setAttribute('aria-label', `${remove.textContent}: ${title}`);
	remove.addEventListener('click', () => {
		choose(readNumbers(location.search).filter((one) => one !== number));
		said?.setAttribute('tabindex', '-1');
		said?.focus();
	});
	head.append(link, remove);
	return head;
}

function tableOf(comparisons: readonly Comparison[]): Node | null {
	if (!(template instanceof HTMLTemplateElement)) return null;
	const table = template.content.cloneNode(true) as DocumentFragment;
	const head = table.querySelector('thead tr');
	for (const comparison of comparisons) {
		head?.append(headOf(comparison));
		for (const row of table.querySelectorAll<HTMLElement>('[data-row]')) {
			const cell = document.createElement('td');
			cell.setAttribute('role', 'cell');
			cell.dataset.label = comparison.title;
			// Escaped where the file was written, by the templates of the site.
			cell.innerHTML = comparison.rows[row.dataset.row ?? ''] ?? '';
			row.append(cell);
		}
	}
	return table;
}

/** Of several quick choices the last one wins, whichever answers first. */
let latest = 0;

async function show(): Promise<void> {
	latest += 1;
	const mine = latest;
	const asked = readNumbers(location.search);
	const numbers = asked.slice(0, MAX_COMPARED);
	keepQueryInOtherLanguage();
	if (said) said.textContent = numbers.length > 0 ? message('loading', '') : message('none', '');
	const results = await Promise.all(numbers.map(fetched));
	if (mine !== latest) return;
	const comparisons = results.flatMap(({ comparison }) => comparison ?? []);
	const table = comparisons.length > 0 ? tableOf(comparisons) : null;
	place?.replaceChildren(...(table ? [table] : []));
	if (tools) tools.hidden = table === null;
	const missing = results.filter(({ isMissing }) => isMissing).map(({ number }) => number);
	const failed = results.filter(({ comparison, isMissing }) => !comparison && !isMissing).map(({ number }) => number);
	const lines = [
		comparisons.length > 0 ? message('shown', String(comparisons.length)) : '',
		missing.length > 0 ? message('unknown', missing.join(', ')) : '',
		failed.length > 0 ? message('failed', failed.join(', ')) : '',
		asked.length > MAX_COMPARED ? message('tooMany', '') : '',
	].filter((line) => line !== '');
	if (said) said.textContent = lines.join(' ') || message('none', '');
}

/** A choice made on this page becomes its address. */
function choose(numbers: readonly string[]): void {
	keepForComparison(numbers);
	history.pushState(null, '', numbers.length > 0 ? `?p=${numbers.join(',')}` : location.pathname);
	void show();
}

function keepQueryInOtherLanguage(): void {
	const link = document.querySelector<HTMLAnchorElement>('a.switch');
	if (link) link.search = location.search;
}

if (readNumbers(location.search).length === 0 && chosenForComparison().length > 0) {
	history.replaceState(null, '', `?p=${chosenForComparison().join(',')}`);
}
tools?.querySelector('button')?.addEventListener('click', () => window.print());
window.addEventListener('popstate', () => void show());
void show();
