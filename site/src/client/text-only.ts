/**
 * The choice to read without pictures. It is kept in this browser alone.
 *
 * A page cannot hold its pictures back by itself without making every reader wait for a script. So the service worker
 * answers for the pictures at the top of a page (it sees the choice as a store of that name), and this module takes
 * the others away before they come near the screen: they are loaded lazily.
 */

/** The key of the choice in localStorage, and the name of the store that tells the service worker of it. */
const TEXT_ONLY = 'text-only';

/** Lets a picture that was asked for pass the service worker. */
const ASKED_FOR = '?shown';

/** Called by the script of every page, first of all. */
export function enableTextOnly(): void {
	const button = document.querySelector<HTMLButtonElement>('button#text-only');
	const said = document.getElementById('text-only-said');
	if (isChosen()) hidePictures(button);
	if (!button || !said) return;
	button.setAttribute('aria-pressed', String(isChosen()));
	button.hidden = false;
	button.addEventListener('click', () => {
		const chosen = !isChosen();
		if (!keep(chosen)) return;
		button.setAttribute('aria-pressed', String(chosen));
		if (chosen) hidePictures(button);
		else showPictures();
		said.textContent = (chosen ? button.dataset.on : button.dataset.off) ?? '';
	});
}

function isChosen(): boolean {
	try {
		return localStorage.getItem(TEXT_ONLY) !== null;
	} catch {
		return false;
	}
}

/** Whether the browser keeps it. Where it does not, the choice is not offered as if it would last. */
function keep(chosen: boolean): boolean {
	try {
		if (chosen) localStorage.setItem(TEXT_ONLY, 'yes');
		else localStorage.removeItem(TEXT_ONLY);
	} catch {
		return false;
	}
	// Only there on https and on this machine, as the service worker is.
	if ('caches' in globalThis) void (chosen ? caches.open(TEXT_ONLY) : caches.delete(TEXT_ONLY)).catch(() => undefined);
	return true;
}

const SOURCES = ['src', 'srcset'] as const;

function hidePictures(button: HTMLButtonElement | null): void {
	document.documentElement.classList.add(TEXT_ONLY);
	for (const image of document.querySelectorAll<HTMLImageElement>('img')) {
		for (const part of partsOf(image)) {
			for (const name of SOURCES) {
				const value = part.getAttribute(name);
				if (value === null) continue;
				part.setAttribute(`data-${name}`, value);
				// A picture that is under way is given up.
				part.removeAttribute(name);
			}
		}
		// Beside a link and not within it: a button in a link is neither.
		(image.closest('a') ?? image.closest('picture') ?? image).after(noteFor(image, button));
	}
}

/** In place of a picture: what it shows, and a way to load it alone. */
function noteFor(image: HTMLImageElement, button: HTMLButtonElement | null): HTMLElement {
	const note = document.createElement('div');
	note.className = 'picture-note';
	const description = document.createElement('p');
	description.textContent = image.alt;
	if (image.lang) description.lang = image.lang;
	const load = document.createElement('button');
	load.type = 'button';
	load.className = 'button quiet';
	load.textContent = button?.dataset.load ?? '';
	load.addEventListener('click', () => {
		restore(image, ASKED_FOR);
		note.remove();
	});
	note.append(description, load);
	return note;
}

function showPictures(): void {
	document.documentElement.classList.remove(TEXT_ONLY);
	for (const note of document.querySelectorAll('.picture-note')) note.remove();
	for (const image of document.querySelectorAll<HTMLImageElement>('img')) restore(image, '');
}

function restore(image: HTMLImageElement, query: '' | typeof ASKED_FOR): void {
	image.classList.add('shown');
	// The sources of a picture first, so that the browser chooses among all of them at once.
	for (const part of partsOf(image)) {
		for (const name of SOURCES.toReversed()) {
			const value = part.getAttribute(`data-${name}`);
			if (value === null) continue;
			part.removeAttribute(`data-${name}`);
			part.setAttribute(name, query === '' ? value : value.replace(/[^\s,]+\.[a-z\d]+(?=[\s,]|$)/g, `$&${query}`));
		}
	}
}

/** The image after the sources that its `picture` offers. */
function partsOf(image: HTMLImageElement): Element[] {
	return [...(image.closest('picture')?.querySelectorAll('source') ?? []), image];
}
