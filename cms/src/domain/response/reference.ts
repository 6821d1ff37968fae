/** The number on a receipt: read out over the phone, written on paper, typed again. */

/**
 * Crockford's base 32: digits and capitals without I, L, O and U, which are taken for 1, 1, 0 and V. Bangla readers know
 * these letters from number plates and forms.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 32^8 is 1.1 × 10^12: two of 10,000 responses have the same one with a chance of 1 : 20,000, and then another is made. */
const REFERENCE_LENGTH = 8;

/** @param randomBelow answers a whole number from 0 to below its argument; `randomInt` of node:crypto */
export function newReference(randomBelow: (limit: number) => number): string {
	return Array.from({ length: REFERENCE_LENGTH }, () => ALPHABET[randomBelow(ALPHABET.length)]).join('');
}
