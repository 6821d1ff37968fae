import type { ResponseQuery } from './api.ts';

export const AT_FIRST: ResponseQuery = {
	...{ state: null, sector: null, division: null, completeness: null, mine: false, overdue: false },
	...{ search: '', figure: null, value: null, round: null, page: 1 },
};

/** What the address of the list asks for; the figures of the home page and of the response board lead to such addresses. */
export function readReviewDeskAddress(address: URLSearchParams): ResponseQuery {
	const text = (name: string) => address.get(name);
	return {
		...AT_FIRST,
		...{ state: text('state'), sector: text('sector'), division: text('division'), completeness: text('completeness') },
		...{ figure: text('figure'), value: text('value'), round: text('round') },
		...{ mine: text('mine') === 'true', overdue: text('overdue') === 'true' },
	};
}

/** The other way round; what is not asked for is left out. */
export function reviewDeskAddress(asked: ResponseQuery): URLSearchParams {
	const { page: _, search: __, ...shown } = asked;
	const entries = Object.entries(shown).filter(([, value]) => value !== null && value !== false);
	return new URLSearchParams(entries.map(([name, value]) => [name, String(value)]));
}
