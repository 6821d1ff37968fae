/** What a link alone cannot do: the sharing of the device, and the clipboard. */

export function enableSharing(): void {
	for (const group of document.querySelectorAll<HTMLElement>('[data-share]')) {
		const { url = location.href, title = document.title } = group.dataset;
		const system = group.querySelector<HTMLButtonElement>('[data-share-system]');
		const copy = group.querySelector<HTMLButtonElement>('[data-share-copy]');
		const said = group.querySelector<HTMLElement>('[role=status]');
		if (system && 'share' in navigator) {
			system.hidden = false;
			// Whoever closes the sheet of the device has changed their mind; that is no failure.
			system.addEventListener('click', () => void navigator.share({ title, url }).catch(() => undefined));
		}
		if (copy && said && navigator.clipboard) {
			copy.hidden = false;
			const say = (words: string | undefined) => {
				said.textContent = words ?? '';
			};
			const { copied, notCopied } = copy.dataset;
			copy.addEventListener('click', () => {
				navigator.clipboard.writeText(url).then(
					() => say(copied),
					() => say(notCopied),
				);
			});
		}
	}
}
