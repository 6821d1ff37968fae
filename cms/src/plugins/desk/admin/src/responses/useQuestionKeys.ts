import { type RefObject, useEffect } from 'react';

/** Elements that a reviewer goes through, in the order of the page. */
const QUESTION_ATTRIBUTE = 'data-question';

const isTyping = (target: EventTarget | null): boolean =>
	target instanceof HTMLElement &&
	target.closest('input, textarea, select, [role="combobox"], [role="dialog"]') !== null;

/** `j` and `k` go to the next and the previous question, `r` begins a remark there. Not while somebody types. */
export function useQuestionKeys(root: RefObject<HTMLElement>): void {
	useEffect(() => {
		const press = (event: KeyboardEvent) => {
			if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
			const questions = [...(root.current?.querySelectorAll<HTMLElement>(`[${QUESTION_ATTRIBUTE}]`) ?? [])];
			const index = questions.findIndex((question) => question.contains(document.activeElement));
			if (event.key === 'j' || event.key === 'k') {
				const next = questions[event.key === 'j' ? index + 1 : Math.max(0, index - 1)];
				next?.focus();
				next?.scrollIntoView({ block: 'center' });
			} else if (event.key === 'r') {
				questions[index]?.querySelector<HTMLElement>('[data-remark] button')?.click();
			} else return;
			event.preventDefault();
		};
		document.addEventListener('keydown', press);
		return () => document.removeEventListener('keydown', press);
	}, [root]);
}
