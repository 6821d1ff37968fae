import { expect, test } from 'vitest';
import { type BoardPlace, boardAddress, readBoardPlace } from './boardAddress.ts';

const AT_FIRST: BoardPlace = { round: undefined, grouping: 'division', opened: null };

test.each<[string, BoardPlace]>([
	['', AT_FIRST],
	['round=all', { ...AT_FIRST, round: null }],
	['round=abc&by=category', { round: 'abc', grouping: 'category', opened: null }],
	['list=all', { ...AT_FIRST, opened: { participation: null, key: undefined } }],
	['list=silent&key=khulna', { ...AT_FIRST, opened: { participation: 'silent', key: 'khulna' } }],
	['by=region&list=silent&key=', { ...AT_FIRST, grouping: 'region', opened: { participation: 'silent', key: null } }],
])('"%s" is written as it is read', (address, place) => {
	expect(readBoardPlace(new URLSearchParams(address))).toEqual(place);
	expect(boardAddress(place).toString()).toBe(address);
});

test('an address that nobody wrote shows the board as it begins', () => {
	expect(readBoardPlace(new URLSearchParams('by=toString&list=constructor&key=khulna'))).toEqual(AT_FIRST);
});
