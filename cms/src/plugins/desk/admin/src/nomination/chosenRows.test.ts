import { expect, test } from 'vitest';
import type { NominationRow } from '../../../nomination-contract.ts';
import { chosenRows, districtsOf, EVERYTHING } from './chosenRows.ts';

const row = (overrides: Partial<NominationRow>): NominationRow => ({
	...{ code: 'singra', name: { en: 'Singra', bn: 'সিংড়া' }, division: 'rajshahi', liupcp: 'no', state: 'active' },
	...{ district: { en: 'Natore', bn: 'নাটোর' }, head: null, requestedAt: null, focalPoint: null },
	...overrides,
});
const ROWS = [
	row({ focalPoint: { id: 1, name: 'রহিমা খাতুন', email: 'rahima@example.org', isDemo: false } }),
	row({
		code: 'savar',
		district: { en: 'Dhaka', bn: 'ঢাকা' },
		name: { en: 'Savar', bn: 'সাভার' },
		division: 'dhaka',
		state: 'notAsked',
		liupcp: 'yes',
	}),
];

test.each([
	['everything', {}, ['singra', 'savar']],
	['a state', { state: 'active' }, ['singra']],
	['a division', { division: 'dhaka' }, ['savar']],
	['a district', { district: 'Natore' }, ['singra']],
	['a LIUPCP status that none of the state has', { liupcp: 'yes', state: 'active' }, []],
	['a name in Bangla', { search: ' সাভার' }, ['savar']],
	['an address', { search: 'RAHIMA@' }, ['singra']],
])('%s is found', (_what, filter, codes) => {
	expect(chosenRows(ROWS, { ...EVERYTHING, ...filter }).map(({ code }) => code)).toEqual(codes);
});

test('the districts are those of the division, each once', () => {
	expect(districtsOf([...ROWS, ...ROWS], null).map(({ key }) => key)).toEqual(['Dhaka', 'Natore']);
	expect(districtsOf(ROWS, 'dhaka').map(({ key }) => key)).toEqual(['Dhaka']);
});
