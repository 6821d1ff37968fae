import { useRef } from 'react';

/**
 * Handlers for a dialog that is opened by state: without a trigger of its own, Radix would leave the keyboard at the
 * top of the page when the dialog closes.
 *
 * @param focusFirst puts the focus into the dialog; `false` leaves that to Radix
 */
export function useReturnFocus(focusFirst: (dialog: HTMLElement) => boolean = () => false) {
	const opener = useRef<Element | null>(null);
	return {
		onOpenAutoFocus(event: Event) {
			opener.current = document.activeElement;
			if (event.currentTarget instanceof HTMLElement && focusFirst(event.currentTarget)) event.preventDefault();
		},
		onCloseAutoFocus(event: Event) {
			event.preventDefault();
			if (opener.current instanceof HTMLElement) opener.current.focus();
		},
	};
}
