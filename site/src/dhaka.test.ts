import { expect, test } from 'vitest';
import { instantInDhaka } from './dhaka.ts';

test('an instant late in the UTC day is the next day in Bangladesh', () => {
	expect(instantInDhaka('2026-12-31T20:30:00.000Z')).toBe('2027-01-01T02:30:00+06:00');
});
