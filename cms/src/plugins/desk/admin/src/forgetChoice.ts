import type { MouseEvent } from 'react';

/** A browser does not count choosing the same file name again, which is what people do after mending the file. */
export function forgetChoice(event: MouseEvent<HTMLInputElement>): void {
	event.currentTarget.value = '';
}
