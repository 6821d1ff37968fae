import { useState } from 'react';

const keyOf = (name: string): string => `desk-text ${name}`;

/** Whether something was typed under the name and neither sent nor given up. */
export const hasKeptText = (name: string): boolean => window.sessionStorage.getItem(keyOf(name)) !== null;

/**
 * What somebody types, kept in this tab until it is emptied: a reload, a wrong click or a session that ended loses no word.
 *
 * @param name what is written, and about what
 * @param initial what stands there when nothing was kept
 */
export function useKeptText(name: string, initial = ''): [string, (text: string) => void] {
	const [text, setText] = useState(() => window.sessionStorage.getItem(keyOf(name)) ?? initial);
	const keep = (typed: string) => {
		setText(typed);
		if (typed === '') window.sessionStorage.removeItem(keyOf(name));
		else window.sessionStorage.setItem(keyOf(name), typed);
	};
	return [text, keep];
}
