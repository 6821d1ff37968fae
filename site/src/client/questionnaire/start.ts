/**
 * The first script of the form, small because it comes with the first page. Without it every page is still a form that
 * the server takes; with it everything that is typed is kept on the device and sent whenever there is a network.
 */
import { keepCopies } from '../offline.ts';
import { personHere } from './whose.ts';

keepCopies();

/** Of what is typed before the rest of the script is there, which takes seconds on a slow line. */
const EARLY_KEY = `mab-early ${personHere()} ${location.pathname}`;

type Box = HTMLInputElement | HTMLTextAreaElement;

function textBoxes(): Box[] {
	const boxes = document.querySelectorAll<Box>('#answer textarea, #answer input:not([type="hidden"], [type="file"])');
	return [...boxes].filter(({ type }) => type !== 'checkbox' && type !== 'radio');
}

function keepEarly(): void {
	const typed = textBoxes().filter(({ value, defaultValue }) => value !== defaultValue);
	try {
		localStorage.setItem(EARLY_KEY, JSON.stringify(typed.map(({ name, value }) => [name, value])));
	} catch {
		// A browser that keeps nothing; the page itself still holds the text.
	}
}

/** What was typed here before the tab was lost, where nothing else has been typed since. */
function bringBackEarly(): void {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(EARLY_KEY) ?? '[]');
		const texts = new Map(
			Array.isArray(kept) ? kept.filter(Array.isArray).map(([name, value]) => [name, String(value)]) : [],
		);
		for (const box of textBoxes()) if (box.value === box.defaultValue) box.value = texts.get(box.name) ?? box.value;
	} catch {
		return;
	}
}

function forgetEarly(): void {
	removeEventListener('input', keepEarly);
	try {
		localStorage.removeItem(EARLY_KEY);
	} catch {
		return;
	}
}

/** What makes the form work without network comes when the page can be read and typed into. */
async function begin(): Promise<void> {
	const { openForm } = await import('./form.ts');
	await openForm(forgetEarly);
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-sign-out]')) {
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		// Where the script does not come, the server signs out all the same.
		import('./leave.ts').then(
			({ leave }) => leave(form),
			() => form.submit(),
		);
	});
}

if (document.querySelector('#form, #shell') !== null) {
	addEventListener('input', keepEarly);
	bringBackEarly();
	if (document.readyState === 'complete') void begin();
	else addEventListener('load', () => void begin(), { once: true });
}
