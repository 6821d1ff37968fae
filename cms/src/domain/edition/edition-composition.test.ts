import { describe, expect, test } from 'vitest';
import type { EditionBlock } from '../publication/edition-content.ts';
import type { BoardResponse } from '../response/response-board.ts';
import type { Locale } from '../text/locale.ts';
import { composeEdition, quarterNumbers } from './edition-composition.ts';
import { both, editionDraft, editionSources, nothing, sourcePractice } from './edition-draft.examples.ts';
import type { EditionDraft, EditionSources } from './edition-draft.ts';

const composed = (draft: Partial<EditionDraft> = {}, sources: Partial<EditionSources> = {}, locale: Locale = 'en') =>
	composeEdition(editionDraft(draft), editionSources(sources), locale);

function block<K extends EditionBlock['kind']>(kind: K, ...given: Parameters<typeof composed>) {
	const found = composed(...given).blocks.find((each) => each.kind === kind);
	return found as Extract<EditionBlock, { kind: K }> | undefined;
}

const lead = (story = nothing) => ({ entryId: 'lead', title: nothing, blurb: nothing, story, replication: nothing });

describe('the content of an edition', () => {
	test('has its blocks in the stored order, each once, without hidden ones; kinds that are new come last', () => {
		const order = [
			{ kind: 'call', isShown: true },
			{ kind: 'numbers', isShown: false },
			{ kind: 'call', isShown: true },
			{ kind: 'leadPractice', isShown: true },
		] as const;
		expect(composed({ order }).blocks.map(({ kind }) => kind)).toEqual([
			...['call', 'leadPractice', 'fromMab', 'practicesInBrief', 'expertView', 'governanceChanges', 'events'],
		]);
	});

	test('begins before anything is chosen, with the planned day of issue', () => {
		const empty = composed({
			...{ volume: null, issue: null, issuedOn: null, fromMab: null, lead: null, briefs: [], expertView: null },
			...{ governanceChanges: [], events: [], call: null, imprint: null, subject: nothing },
		});
		expect(empty).toMatchObject({ issuedOn: '2026-10-15', subject: '', imprint: { editor: '' } });
		expect(empty.blocks.map(({ kind }) => kind)).toEqual(['numbers']);
	});

	test('takes the words of the entry, and the own ones of the edition where there are any', () => {
		expect(block('practicesInBrief')?.practices).toMatchObject([
			{ title: 'Co-compost from sludge', blurb: 'Tanks are emptied on call.', code: '2026-002', division: 'Khulna' },
		]);
		const briefs = [{ entryId: 'brief', title: both('Vans', 'ভ্যান'), blurb: nothing }];
		expect(block('practicesInBrief', { briefs }, {}, 'bn')?.practices).toMatchObject([
			{ title: 'ভ্যান', blurb: 'ফোন করলেই ট্যাংক খালি হয়।', path: '/bn/practices/kushtia-van/', lang: 'bn' },
		]);
	});

	test('tells the lead by its steps unless the edition has a story; titles in it are plain text', () => {
		expect(block('leadPractice')?.story).toBe('It was done by hand.\n\n**Find \\*the\\* land:** The council gave it.');
		expect(block('leadPractice', { lead: lead(both('Our story', 'আমাদের কথা')) })?.story).toBe('Our story');
		expect(block('leadPractice')).toMatchObject({
			replication: 'One tanker.\n\nLand away from houses.\n\n18 months',
			costBdt: 30_00_000,
			results: [{ indicator: 'Tanks emptied', unit: null, latest: 800 }],
		});
	});
});

describe('what is not public, written or agreed to', () => {
	test('is left out: an entry, a block of nothing else, a quotation without consent', () => {
		expect(block('practicesInBrief', {}, { practices: new Map([['lead', sourcePractice()]]) })).toBeUndefined();
		expect(block('governanceChanges', {}, { changes: new Map() })).toBeUndefined();
		const { expertView } = editionDraft();
		const silent = expertView?.view ? { ...expertView, view: { ...expertView.view, consentGiven: false } } : null;
		expect(block('expertView', { expertView: silent })).toBeUndefined();
	});

	test('is shown in the other language where only that exists, and marked so', () => {
		const { bn } = sourcePractice().text;
		const practices = new Map([['brief', sourcePractice({ text: bn === undefined ? {} : { bn } })]]);
		expect(block('practicesInBrief', { lead: null }, { practices })?.practices).toMatchObject([
			{ title: 'পয়ঃবর্জ্য থেকে জৈব সার', lang: 'bn', path: '/en/practices/sakhipur-co-compost/' },
		]);
		const briefs = [{ entryId: 'brief', title: both('Compost', 'সার'), blurb: both('In short.', 'সংক্ষেপে।') }];
		expect(block('practicesInBrief', { lead: null, briefs }, { practices })?.practices).toMatchObject([
			{ title: 'Compost', lang: 'en' },
		]);
	});

	test('is no picture description of the other language', () => {
		const cover = { ...sourcePractice().cover, alt: { bn: 'বর্ণনা', en: null } };
		const practices = new Map([['lead', sourcePractice({ cover: cover as never })]]);
		expect(block('leadPractice', {}, { practices })?.practice.picture).toMatchObject({ alt: '', credit: 'MAB' });
	});

	test('is a letter that has no words in the language', () => {
		const letters = [
			{ text: both('Well done.', 'ভালো কাজ।'), from: both('A reader', 'একজন পাঠক') },
			{ text: { bn: 'শুধু বাংলা।', en: null }, from: both('Another', 'আরেকজন') },
		];
		expect(block('letters', { letters })?.letters).toEqual([{ text: 'Well done.', from: 'A reader' }]);
		expect(block('letters', { letters }, {}, 'bn')?.letters).toHaveLength(2);
	});
});

describe('the numbers of the quarter', () => {
	const period = { first: '2026-07-01', last: '2026-09-30', today: '2026-10-08' };
	const practice = (firstPublishedOn: string, municipalities: string[], isReplicated = false) => ({
		...{ firstPublishedOn, municipalities, isReplicated },
	});

	const response = (municipalityCode: string, state: string, path: BoardResponse['path'] = 'practice') => {
		const submittedAt = state === 'draft' ? null : '2026-08-01T04:00:00.000Z';
		return { municipalityCode, state, path, submittedAt, changedAt: '2026-08-01T04:00:00.000Z' };
	};

	test('are counted from what is public and was sent, the quarter with its first and last day', () => {
		const practices = [
			practice('2026-07-01', ['kushtia']),
			practice('2026-09-30', ['kushtia', 'jashore'], true),
			practice('2026-10-01', ['tarabo']),
			practice('2026-06-30', ['kushtia']),
		];
		const responses = [
			response('kushtia', 'validated'),
			response('kushtia', 'inReview'),
			response('tarabo', 'submitted', 'nothing'),
			response('jashore', 'draft'),
			response('singra', 'withdrawn'),
		];
		expect(quarterNumbers(practices, [{ firstPublishedOn: '2026-08-15' }], responses, period)).toEqual({
			...{ respondedMunicipalities: 2, validated: 1 },
			...{ practicesInQuarter: 2, practices: 4, municipalities: 3, replicated: 1, changesInQuarter: 1 },
			countedOn: '2026-10-08',
		});
	});

	test('leave out what is nought, and the block when nothing is left', () => {
		expect(block('numbers')?.figures.map(({ value }) => value)).toEqual([21, 15, 3, 2]);
		expect(block('numbers', {}, { numbers: quarterNumbers([], [], [], period) })).toBeUndefined();
	});

	test('are six at most', () => {
		const { numbers } = editionSources();
		const all = { ...numbers, respondedMunicipalities: 30, validated: 9, practicesInQuarter: 5 };
		expect(block('numbers', {}, { numbers: all })?.figures.map(({ value }) => value)).toEqual([30, 9, 5, 21, 15, 3]);
	});
});
