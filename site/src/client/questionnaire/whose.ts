/**
 * Whose texts this device shows. Each person who signs in has a store of their own here, and the pages of the server say
 * who that is; without network it is whoever was signed in last. What somebody else wrote is neither shown nor sent.
 */
const KEY = 'mab-person';

/** `null` where nobody is signed in, or the browser keeps nothing. */
export function rememberedPerson(): string | null {
	try {
		return localStorage.getItem(KEY);
	} catch {
		return null;
	}
}

/** The person of this page. A page of the server is remembered, for when there is no network. */
export function personHere(): string | null {
	const person = document.querySelector<HTMLElement>('[data-person]')?.dataset.person;
	if (person === undefined) return rememberedPerson();
	try {
		if (person !== rememberedPerson()) localStorage.setItem(KEY, person);
	} catch {
		// The store keeps nothing either, and says so.
	}
	return person;
}

export function forgetPerson(): void {
	try {
		localStorage.removeItem(KEY);
	} catch {
		return;
	}
}

/** Somebody else has signed in with this browser since. */
export function isSomebodyElse(person: string): boolean {
	const remembered = rememberedPerson();
	return remembered !== null && remembered !== person;
}

/** Calls back when another tab has signed this person out, or somebody else in. */
export function onOtherPerson(person: string, gone: () => void): void {
	addEventListener('storage', ({ key, newValue }) => {
		if (key === KEY && newValue !== person) gone();
	});
}
