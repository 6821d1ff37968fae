import { describe, expect, it } from 'vitest';
import {
	type BoardMunicipality,
	type BoardResponse,
	boardRows,
	boardTotal,
	participationOf,
	participations,
} from './response-board.ts';

const response = (change: Partial<BoardResponse>): BoardResponse => ({
	municipalityCode: 'kushtia',
	path: 'practice',
	state: 'draft',
	submittedAt: null,
	changedAt: '2026-11-20T04:00:00.000Z',
	...change,
});
const SENT = '2026-11-21T04:00:00.000Z';

describe('participationOf', () => {
	it.each([
		['nothing begun', [], 'silent'],
		['a draft', [response({})], 'inProgress'],
		['a submitted practice', [response({ state: 'submitted', submittedAt: SENT })], 'responded'],
		['a returned practice', [response({ state: 'returned', submittedAt: SENT })], 'responded'],
		['one that was not accepted', [response({ state: 'notAccepted', submittedAt: SENT })], 'responded'],
		['nothing to report', [response({ path: 'nothing', state: 'submitted', submittedAt: SENT })], 'nothing'],
		['"nothing to report" begun and not sent', [response({ path: 'nothing' })], 'inProgress'],
		['withdrawn alone', [response({ state: 'withdrawn', submittedAt: SENT })], 'silent'],
		[
			'nothing to report and a draft after it',
			[response({ path: 'nothing', state: 'submitted', submittedAt: SENT }), response({})],
			'nothing',
		],
		[
			'nothing to report and a practice after it',
			[
				response({ path: 'nothing', state: 'submitted', submittedAt: SENT }),
				response({ path: 'planned', state: 'inReview', submittedAt: SENT }),
			],
			'responded',
		],
	])('%s', (_what, responses, expected) => {
		expect(participationOf(responses)).toBe(expected);
	});
});

describe('boardRows', () => {
	const town = (code: string, division: string, category: string | null): BoardMunicipality => ({
		code,
		groups: { division, district: division, region: null, category, liupcp: 'unknown' },
	});
	const TOWNS = [town('kushtia', 'khulna', 'A'), town('jashore', 'khulna', 'A'), town('bhola', 'barishal', null)];
	const standings = participations(TOWNS, [
		response({ state: 'submitted', submittedAt: SENT }),
		response({ municipalityCode: 'bhola' }),
		response({ municipalityCode: 'demo', state: 'submitted', submittedAt: SENT }),
	]);

	it('counts every municipality of the registry once and nobody else', () => {
		expect(boardRows(TOWNS, standings, 'division')).toEqual([
			{ key: 'khulna', counts: { total: 2, responded: 1, nothing: 0, inProgress: 0, silent: 1 } },
			{ key: 'barishal', counts: { total: 1, responded: 0, nothing: 0, inProgress: 1, silent: 0 } },
		]);
	});

	it('has a row for those of which the registry does not know', () => {
		expect(boardRows(TOWNS, standings, 'category').map(({ key }) => key)).toEqual(['A', null]);
	});

	it('adds up to everybody in each grouping', () => {
		for (const grouping of ['division', 'region', 'category', 'liupcp'] as const) {
			expect(boardTotal(boardRows(TOWNS, standings, grouping))).toEqual({
				...{ total: 3, responded: 1, nothing: 0, inProgress: 1, silent: 1 },
			});
		}
	});
});
