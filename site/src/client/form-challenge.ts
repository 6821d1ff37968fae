/**
 * Takes the challenge of a form when somebody begins to fill it in, and does its work meanwhile. Whoever has no script,
 * or no connection at that moment, is asked for one press more after sending.
 */
import { type FormChallenge, findNumber } from '@mab/cms/domain/public-form/form-work.ts';

/** A network that answers nothing must not keep anybody from sending. */
const MOST_HELD_MS = 5_000;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

for (const place of document.querySelectorAll<HTMLElement>('[data-challenge]')) {
	const { challenge: address = '', tokenField, workField } = place.dataset;
	const fill = (name: string | undefined, value: string) => {
		const field = place.querySelector<HTMLInputElement>(`input[name="${name}"]`);
		if (field) field.value = value;
	};

	async function work(): Promise<void> {
		const response = await fetch(address, { cache: 'no-store' });
		if (!response.ok) return;
		const challenge: FormChallenge = await response.json();
		fill(tokenField, challenge.token);
		const soonest = wait(challenge.leastMs);
		// Browsers hash for pages that came safely, and for no others.
		const number = isSecureContext ? await findNumber(challenge, () => wait(0)) : null;
		if (number !== null) fill(workField, String(number));
		await soonest;
	}

	let working: Promise<void> | null = null;
	let isHeld = false;
	const begin = () => {
		working = work()
			.catch(() => undefined)
			.finally(() => {
				working = null;
			});
	};
	place.addEventListener('focusin', begin, { once: true });
	// What a browser fills in by itself is sent within a second; it waits here instead of being asked again.
	place.addEventListener('submit', (event) => {
		if (working === null) return;
		event.preventDefault();
		if (isHeld || !(event.target instanceof HTMLFormElement)) return;
		isHeld = true;
		const form = event.target;
		form.ariaBusy = 'true';
		void Promise.race([working, wait(MOST_HELD_MS)]).then(() => {
			// Whoever comes back to the page finds it as it was.
			form.ariaBusy = null;
			form.submit();
		});
	});
}
