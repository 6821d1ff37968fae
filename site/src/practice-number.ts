/** The short part of a practice number: `MAB-P-2026-014` → `2026-014`. A number of another form stays whole. */
export function numberOf(code: string): string {
	return code.replace(/^MAB-P-(?=[0-9]{4}-[0-9]+$)/, '');
}

/** The whole number again: `2026-014` → `MAB-P-2026-014`. */
export function codeOf(number: string): string {
	return number.replace(/^(?=[0-9]{4}-[0-9]+$)/, 'MAB-P-');
}
