import { expect, test } from 'vitest';
import { isShownOn } from './acknowledgement.ts';

const PERIOD = { shownFrom: '2026-07-01', shownUntil: '2027-06-30' };

test.each([
	['2026-06-30', false],
	['2026-07-01', true],
	['2027-01-15', true],
	['2027-06-30', true],
	['2027-07-01', false],
])('on %s it is shown: %s', (day, expected) => {
	expect(isShownOn(PERIOD, day)).toBe(expected);
});
