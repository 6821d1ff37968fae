import { describe, expect, test } from 'vitest';
import { editionExamples } from './edition.examples.ts';
import { absoluteUrl, editionName, inThisIssue, mastheadFacts, publicLinks, sectionsOf } from './edition.ts';
import { imprintLines } from './imprint.ts';

const SITE = 'https://practices.example.org';

describe('names', () => {
	test('of an edition are those of its quarter', () => {
		expect(editionName(editionExamples.bangla)).toBe('ম্যাব বার্তা, জুলাই–সেপ্টেম্বর ২০২৬');
		expect(editionName(editionExamples.english)).toBe('MAB Newsletter, July–September 2026');
	});

	test('in the masthead hold volume, issue, day and ISSN', () => {
		expect(mastheadFacts(editionExamples.bangla)).toEqual(['বর্ষ ১, সংখ্যা ৩', '১৫ অক্টোবর, ২০২৬']);
		expect(mastheadFacts(editionExamples['least that may be released'])).toEqual([
			'Volume 1, issue 3',
			'15 October 2026',
			'ISSN 1234-5679',
		]);
	});

	test('in the imprint leave out what is not known', () => {
		const { bangla } = editionExamples;
		const bare = { ...bangla.imprint, fundingNote: null, copyCount: null, email: null };
		expect(imprintLines(bangla)).toHaveLength(7);
		expect(imprintLines({ ...bangla, imprint: bare })).toHaveLength(4);
	});
});

describe('"In this issue"', () => {
	test.each(Object.entries(editionExamples))('of "%s" has at most seven lines', (_, edition) => {
		expect(inThisIssue(edition).length).toBeLessThanOrEqual(7);
	});

	test('names practices by their titles and the rest by their headings', () => {
		expect(inThisIssue(editionExamples.english).map(({ id, item }) => [id, item])).toEqual([
			['lead-practice', 0],
			['practices-in-brief', 0],
			['practices-in-brief', 1],
			['expert-view', null],
			['governance-changes', null],
			['replication-watch', null],
			['events', null],
		]);
	});
});

describe('sections', () => {
	test('that say nothing are left out', () => {
		expect(sectionsOf(editionExamples['missing things'], 'short').map(({ id }) => id)).toEqual([
			...['from-mab', 'lead-practice', 'practices-in-brief', 'events', 'letters'],
		]);
	});

	test('of one kind have anchors of their own', () => {
		const ids = sectionsOf(editionExamples['too long for its pages'], 'full').map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).toContain('events-2');
	});
});

describe('addresses', () => {
	test('of the edition are those of the site', () => {
		expect(publicLinks(editionExamples.english, SITE)).toEqual({
			siteUrl: SITE,
			webUrl: `${SITE}/en/newsletter/2026-q3/`,
			pdfUrl: `${SITE}/en/newsletter/2026-q3.pdf`,
			subscribeUrl: `${SITE}/en/newsletter/subscribe/`,
		});
	});

	test.each([
		['/bn/x/?a=1#b', `${SITE}/bn/x/?a=1#b`],
		['https://mab.org.bd/', 'https://mab.org.bd/'],
		['javascript:alert(1)', `${SITE}/`],
		['//evil.example/', `${SITE}/`],
	])('%s leads to %s', (path, expected) => {
		expect(absoluteUrl(SITE, path)).toBe(expected);
	});
});
