import { expect, test } from 'vitest';
import { AT_FIRST, readReviewDeskAddress, reviewDeskAddress } from './reviewDeskAddress.ts';

test.each([
	['', AT_FIRST],
	['mine=true', { ...AT_FIRST, mine: true }],
	['state=submitted&overdue=true', { ...AT_FIRST, state: 'submitted', overdue: true }],
	['figure=sector&value=&round=abc', { ...AT_FIRST, figure: 'sector', value: '', round: 'abc' }],
])('"%s" is written as it is read', (address, asked) => {
	expect(readReviewDeskAddress(new URLSearchParams(address))).toEqual(asked);
	expect(reviewDeskAddress(asked).toString()).toBe(address);
});
