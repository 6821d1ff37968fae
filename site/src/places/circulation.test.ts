import type { PublicRecord } from '@mab/cms/domain/publication/public-record.ts';
import { describe, expect, test } from 'vitest';
import { readContent } from '../content.ts';
import { both, editionRecord, memoryStore, practiceRecord, sampleRecords } from '../testing/records.ts';
import { circulationOf } from './circulation.ts';
import { numbers, quarterPages } from './numbers.ts';
import { reachFacts } from './reach.ts';

const edition = { slug: '2026-q3', year: 2026, quarter: 3, issuedOn: '2026-10-15' } as const;
const entry = (channel: 'edition' | 'event', on: string) => ({
	channel,
	on,
	title: both('Title', 'শিরোনাম'),
	url: null,
});

describe('circulation', () => {
	test('an edition that names the practice is an entry by itself, with its page as the proof', () => {
		expect(circulationOf([], [edition])).toMatchObject([{ channel: 'edition', on: '2026-10-15', edition: '2026-q3' }]);
	});

	test('an entry of the log for the newsletter of that quarter is the same one and counts once', () => {
		expect(circulationOf([entry('edition', '2026-10-20')], [edition])).toHaveLength(1);
	});

	test.each([
		['another channel', entry('event', '2026-10-15')],
		['another quarter', entry('edition', '2026-09-30')],
	])('an entry of %s stays beside it', (_, logged) => {
		expect(circulationOf([logged], [edition]).map(({ edition: slug }) => slug)).toContain(null);
	});

	test('the newest comes first', () => {
		const all = circulationOf([entry('event', '2026-11-01'), entry('event', '2026-01-01')], [edition]);
		expect(all.map(({ on }) => on)).toEqual(['2026-11-01', '2026-10-15', '2026-01-01']);
	});

	test('the numbers count an edition in the quarter in which it came out, once for each practice in it', () => {
		const logged = practiceRecord({ circulation: [entry('edition', '2026-10-16'), entry('event', '2026-12-01')] });
		const records = [...sampleRecords().filter(({ type }) => type !== 'practice'), logged, editionRecord()];
		const content = readContent(memoryStore(records));
		expect(numbers(content).quarters).toMatchObject([{ quarter: '2026-q4', circulation: { edition: 1, event: 1 } }]);
		expect(quarterPages(content)[0]?.circulated.map((one) => one.edition)).toEqual([null, '2026-q3']);
	});

	test('an edition is listed with how far it came, as far as that is known', () => {
		const post = { copyCount: 12, municipalityCount: 3, firstOn: '2026-10-20', lastOn: '2026-10-22' };
		const reach = { type: 'reach', id: '2026-q3', post, mail: null, visits: null } as const;
		const pageWith = (...records: PublicRecord[]) =>
			quarterPages(readContent(memoryStore([...sampleRecords(), editionRecord(), ...records]))).find(
				({ quarter }) => quarter === '2026-q4',
			);
		expect(pageWith()?.editions.map((each) => each.reach)).toEqual([null]);
		const [found] = pageWith(reach)?.editions ?? [];
		expect(found?.reach).toEqual({ post, mail: null, visits: null });
		expect(reachFacts(found?.reach ?? null, 'en')).toEqual([
			expect.stringMatching(/12 copies to 3 .*20 October 2026.*22/),
		]);
		expect(
			reachFacts({ post: null, mail: { deliveredCount: 40 }, visits: { pageCount: 7, pdfCount: 2 } }, 'bn'),
		).toEqual([expect.stringContaining('৪০'), expect.stringMatching(/৭.*২/)]);
		expect(reachFacts(null, 'en')).toEqual([]);
	});
});
