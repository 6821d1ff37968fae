/**
 * Fetches, when somebody begins to fill in a form, what proves that a person had it open. Whoever has no script, or no
 * connection at that moment, is asked for one press more after sending.
 */
for (const place of document.querySelectorAll<HTMLElement>('[data-token]')) {
	const { token = '', tokenField = '' } = place.dataset;
	const field = place.querySelector<HTMLInputElement>(`input[name="${tokenField}"]`);
	const fetchToken = async () => {
		const response = await fetch(token, { cache: 'no-store' });
		if (response.ok && field) field.value = await response.text();
	};
	place.addEventListener('focusin', () => void fetchToken().catch(() => undefined), { once: true });
}
