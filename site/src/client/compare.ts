/** The comparison buttons of a page and the tray at its foot. The choice is kept in this browser alone. */
import { toggled } from '../library/comparison.ts';
import { chosenForComparison, keepForComparison } from './compared.ts';

const tray = document.getElementById('compare-tray');
const said = document.getElementById('compare-said');
const line = tray?.querySelector('p');
const link = tray?.querySelector('a');

function show(): void {
	const numbers = chosenForComparison();
	for (const button of document.querySelectorAll<HTMLElement>('[data-compare]')) {
		button.setAttribute('aria-pressed', String(numbers.includes(button.dataset.compare ?? '')));
	}
	if (!tray || !line || !link) return;
	tray.hidden = numbers.length === 0;
	const count = new Intl.NumberFormat(document.documentElement.lang === 'bn' ? 'bn-BD' : 'en').format(numbers.length);
	line.textContent = line.dataset.chosen?.replace('{n}', count) ?? '';
	link.search = numbers.length === 0 ? '' : `?p=${numbers.join(',')}`;
}

function say(text: string | null | undefined): void {
	if (said) said.textContent = text ?? '';
}

document.documentElement.classList.add('scripted');
// On the document: the filter of the library brings further buttons.
document.addEventListener('click', ({ target }) => {
	const button = target instanceof Element ? target.closest<HTMLElement>('[data-compare]') : null;
	const number = button?.dataset.compare;
	if (!number) return;
	const next = toggled(chosenForComparison(), number);
	if (next) keepForComparison(next);
	show();
	if (next === null && line) line.textContent = line.dataset.full ?? '';
	say(line?.textContent);
});
tray?.querySelector('button')?.addEventListener('click', () => {
	keepForComparison([]);
	show();
	say('');
	document.querySelector<HTMLElement>('[data-compare]')?.focus();
});
// Another tab, a page brought back by the back button, and entries that the filter added.
window.addEventListener('storage', show);
window.addEventListener('pageshow', show);
document.addEventListener('library:shown', show);
show();
