import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELD_LABELS } from '../field-labels.ts';
import { COMPLETE_CONTENT, COMPLETE_FIGURE, COMPLETE_PRACTICE } from '../testing/complete-content.ts';
import { countGraphemes, isNormalised } from '../text/bangla.ts';
import type { Locale } from '../text/locale.ts';
import { UNKNOWABLE_FIELDS } from '../vocabulary.ts';
import type { Content, ContentValue } from './content.ts';
import { missingToPublish, type PublishCandidate, type ReviewedType } from './publish-requirements.ts';

const COMPLETE: Record<ReviewedType, Content> = COMPLETE_CONTENT;
const TYPES = Object.keys(COMPLETE) as ReviewedType[];

/** What publication asks for: L is written in each language, S is a fact that both share. */
const REQUIRED: Record<ReviewedType, Record<string, 'L' | 'S'>> = {
	practice: {
		...{ title: 'L', oneLine: 'L', summary: 'L', keyFacts: 'L', problem: 'L', objectives: 'L', steps: 'L' },
		...{ buildingBlocks: 'L', participation: 'L', sustainability: 'L', difficulties: 'L', lessons: 'L', transfer: 'L' },
		...{ slug: 'S', entryType: 'S', leadMunicipality: 'S', sector: 'S', sdgs: 'S', stage: 'S', startedOn: 'S' },
		...{ capitalCost: 'S', annualCost: 'S', funding: 'S', monthsToImplement: 'S', results: 'S', beneficiaries: 'S' },
		...{ evidenceLevel: 'S', cover: 'S', contactOffice: 'S', sources: 'S', provenance: 'S' },
	},
	governanceChange: {
		...{ title: 'L', before: 'L', after: 'L', slug: 'S', municipality: 'S', changedOn: 'S', sources: 'S' },
	},
	learningEvent: { title: 'L', oneLine: 'L', aims: 'L', slug: 'S', kind: 'S', startsAt: 'S' },
	report: { title: 'L', oneLine: 'L', summary: 'L', keyFindings: 'L', slug: 'S', kind: 'S' },
	acknowledgement: { title: 'L', disclaimer: 'L', slug: 'S', donors: 'S', shownFrom: 'S', shownUntil: 'S' },
};
const REQUIRED_FIELDS = TYPES.flatMap((type) =>
	Object.entries(REQUIRED[type]).map(([field, kind]) => ({ type, field, kind })),
);

const WORD_LIMITS: Record<ReviewedType, Record<string, number>> = {
	practice: {
		...{ summary: 60, problem: 150, objectives: 80, novelty: 80, governance: 80, participation: 120 },
		...{ inKind: 60, povertyHow: 60, climate: 60 },
	},
	governanceChange: { before: 60, after: 60, proof: 60 },
	learningEvent: { aims: 150 },
	report: { summary: 250 },
	acknowledgement: { disclaimer: 80 },
};

function candidate(type: ReviewedType, changes: Content = {}, more: Partial<PublishCandidate> = {}): PublishCandidate {
	return {
		type,
		locale: 'bn',
		content: { ...COMPLETE[type], ...changes },
		expertViews: [{ consentGiven: true }],
		...more,
	};
}

const codes = (subject: PublishCandidate) => missingToPublish(subject).map(({ field, code }) => `${field}: ${code}`);
const codesOf = (changes: Content, more: Partial<PublishCandidate> = {}) => codes(candidate('practice', changes, more));

const unknown = (...fields: string[]): Content => ({
	unknowns: fields.map((field) => ({ field, noteEn: null, noteBn: null })),
});
const words = (count: number) => Array.from({ length: count }, (_, index) => `শব্দ${index + 1}`).join(' ');
const rows = (count: number, row: Content) => new Array<Content>(count).fill(row);

describe('a complete entry', () => {
	test.each(TYPES.flatMap((type) => (['bn', 'en'] as const).map((locale) => ({ type, locale }))))(
		'of the type $type lacks nothing in $locale',
		({ type, locale }) => {
			expect(missingToPublish(candidate(type, {}, { locale }))).toEqual([]);
		},
	);

	test('needs nothing optional', () => {
		const optional = Object.keys(COMPLETE_PRACTICE).filter((field) => !Object.hasOwn(REQUIRED.practice, field));
		const emptied = Object.fromEntries(optional.map((field) => [field, null]));
		expect(codesOf(emptied, { expertViews: [] })).toEqual([]);
	});
});

describe('a required field', () => {
	test.each(REQUIRED_FIELDS)(
		'$field of a $type is reported alone when it alone is missing',
		({ type, field, kind }) => {
			for (const locale of ['bn', 'en'] as const) {
				for (const empty of [null, '', ' \n', []]) {
					expect(missingToPublish(candidate(type, { [field]: empty }, { locale }))).toMatchObject([
						{ field, code: 'missing', locale: kind === 'L' ? locale : null },
					]);
				}
			}
		},
	);

	test('is missing too when the attribute is not there at all', () => {
		const { title: _, ...content } = COMPLETE_PRACTICE;
		expect(codes({ ...candidate('practice'), content })).toEqual(['title: missing']);
	});

	test.each<[string, Content]>([
		['sustainability', { money: null, people: '', rules: ' ', environment: null }],
		['transfer', { preconditions: null, minimumVersion: null, steps: null, typicalTime: null, notSuitableWhen: null }],
		['beneficiaries', { directCount: null, womenCount: null, isEstimate: false, noteEn: null, noteBn: null }],
		['contactOffice', { officeEn: null, officeBn: null, phone: null, email: null, isPublic: true }],
	])('%s is missing when its component holds nothing but empty parts and flags', (field, value) => {
		expect(codesOf({ [field]: value })).toEqual([`${field}: missing`]);
		expect(codesOf({ [field]: value, ...unknown(field) })).toEqual([]);
	});

	test('that is zero is answered', () => {
		expect(codesOf({ monthsToImplement: 0, capitalCost: { amountBdt: '0', priceYear: 2019 } })).toEqual([]);
	});

	test('is reported in the order of the template', () => {
		const reported = codesOf({ sources: [], slug: null, title: '' });
		expect(reported).toEqual(['title: missing', 'slug: missing', 'sources: missing']);
	});
});

describe('an answer that is not known', () => {
	test.each(UNKNOWABLE_FIELDS)('%s may be left open when it is listed so', (field) => {
		expect(codesOf({ [field]: null })).toEqual([`${field}: missing`]);
		expect(codesOf({ [field]: null, ...unknown(field) })).toEqual([]);
	});

	test.each(UNKNOWABLE_FIELDS)('%s cannot also be answered', (field) => {
		expect(codesOf(unknown(field))).toEqual([`${field}: answered-and-unknown`]);
	});

	test.each(
		Object.keys(REQUIRED.practice).filter((field) => !(UNKNOWABLE_FIELDS as readonly string[]).includes(field)),
	)('%s must be known', (field) => {
		expect(codesOf({ [field]: null, ...unknown(field) })).toEqual([`${field}: missing`]);
	});

	test('is an answer of practices alone', () => {
		const subject = candidate('governanceChange', { changedOn: null, ...unknown('changedOn') });
		expect(codes(subject)).toEqual(['changedOn: missing']);
	});

	test('must say what it is about', () => {
		const unknowns = [{ field: null, noteEn: 'Asked twice', noteBn: null }];
		expect(codesOf({ unknowns })).toEqual(['unknowns.0.field: incomplete']);
	});
});

describe('a title', () => {
	test('of 100 conjuncts fits, however many code units they take', () => {
		const title = 'ক্ষু'.repeat(100);
		expect(title).toHaveLength(400);
		expect(codesOf({ title })).toEqual([]);
	});

	test('of 300 code units in 75 conjuncts fits', () => {
		expect(countGraphemes('ক্ষু'.repeat(75))).toBe(75);
		expect(codesOf({ title: 'ক্ষু'.repeat(75) })).toEqual([]);
	});

	test('of 101 conjuncts does not', () => {
		for (const type of TYPES) expect(codes(candidate(type, { title: 'ক্ষু'.repeat(101) }))).toEqual(['title: too-long']);
	});

	test('of 300 characters is refused with both counts, in the digits of the language', () => {
		const [item] = missingToPublish(candidate('practice', { title: 'ক্ষু'.repeat(300) }));
		expect(item?.message.en).toMatch(/300.*100/);
		expect(item?.message.bn).toMatch(/৩০০.*১০০/);
	});
});

describe('a limit', () => {
	test.each(
		TYPES.flatMap((type) => Object.entries(WORD_LIMITS[type]).map(([field, limit]) => ({ type, field, limit }))),
	)('of $limit words holds for $field of a $type', ({ type, field, limit }) => {
		expect(codes(candidate(type, { [field]: `${words(limit)}।` }))).toEqual([]);
		expect(codes(candidate(type, { [field]: words(limit + 1) }))).toEqual([`${field}: too-long`]);
	});

	test('of 160 characters holds for the one line', () => {
		expect(codesOf({ oneLine: 'ক্ষু'.repeat(160) })).toEqual([]);
		expect(codesOf({ oneLine: 'ক্ষু'.repeat(161) })).toEqual(['oneLine: too-long']);
	});

	test.each([
		{ field: 'keyFacts', row: { label: 'ভ্যান', value: '৬টি' }, min: 3, max: 6 },
		{ field: 'steps', row: { title: 'সভা', text: 'ওয়ার্ডে সভা হয়।' }, min: 3, max: 8 },
		{ field: 'buildingBlocks', row: { name: 'বই', what: 'সেবামূল্যের বই।' }, min: 1, max: 6 },
		{ field: 'difficulties', row: { difficulty: 'রাস্তা সরু।', answer: null }, min: 1, max: 5 },
		{ field: 'lessons', row: { text: 'সময় ঠিক রাখুন।' }, min: 1, max: 5 },
		{ field: 'results', row: { indicatorEn: 'Households', indicatorBn: 'পরিবার' }, min: 1, max: 8 },
		{ field: 'topics', row: { en: 'Waste', bn: 'বর্জ্য' }, min: 0, max: 5 },
	])('of $min to $max rows holds for $field', ({ field, row, min, max }) => {
		expect(codesOf({ [field]: rows(min, row) })).toEqual([]);
		expect(codesOf({ [field]: rows(max, row) })).toEqual([]);
		expect(codesOf({ [field]: rows(max + 1, row) })).toEqual([`${field}: too-many`]);
		if (min > 1) expect(codesOf({ [field]: rows(min - 1, row) })).toEqual([`${field}: too-few`]);
	});

	test('of three holds for the goals', () => {
		expect(codesOf({ sdgs: ['six', 'eight', 'eleven'] })).toEqual([]);
		expect(codesOf({ sdgs: ['six', 'eight', 'eleven', 'thirteen'] })).toEqual(['sdgs: too-many']);
	});

	test('holds for the texts of a row too', () => {
		const [first, second] = COMPLETE_PRACTICE.steps;
		const long = [first, second, { title: 'ক্ষু'.repeat(61), text: words(61) }] as Content[];
		expect(codesOf({ steps: long })).toEqual(['steps.2.title: too-long', 'steps.2.text: too-long']);
		expect(codesOf({ sustainability: { money: words(51), people: words(50) } })).toEqual([
			'sustainability.money: too-long',
		]);
		expect(codesOf({ citizenVoices: [{ quoteBn: words(41), quoteEn: null, consentGiven: true }] })).toEqual([
			'citizenVoices.0.quoteBn: too-long',
		]);
	});
});

describe('a row', () => {
	const [first, second, third] = COMPLETE_PRACTICE.steps;

	test('that lacks a part is named by its place, once', () => {
		const subject = candidate('practice', { steps: [first, { title: '', text: null }, third] as Content[] });
		expect(missingToPublish(subject)).toMatchObject([{ field: 'steps.1.title', code: 'incomplete', locale: 'bn' }]);
		const [item] = missingToPublish(subject);
		expect(item?.label).toEqual(FIELD_LABELS.steps);
		expect(item?.message.en).toContain('2');
		expect(item?.message.bn).toContain('২');
	});

	test('that lacks an optional part is complete', () => {
		expect(codesOf({ steps: [first, second, { title: 'সংগ্রহ', text: 'প্রতিদিন সকালে।' }] as Content[] })).toEqual([]);
	});

	test.each<[ReviewedType, string, ContentValue, string]>([
		['practice', 'capitalCost', { amountBdt: null, priceYear: 2019 }, 'capitalCost.amountBdt'],
		['practice', 'provenance', { origin: null, licence: 'CC BY 4.0' }, 'provenance.origin'],
		['practice', 'resolution', { number: null, on: '2019-02-11' }, 'resolution.number'],
		['practice', 'partners', [{ nameEn: 'Waste Concern', kind: null }], 'partners.0.kind'],
		['practice', 'documents', [{ kind: 'form', titleEn: 'Form', file: null }], 'documents.0.file'],
		['practice', 'links', [{ kind: 'video', titleEn: 'Film', url: '' }], 'links.0.url'],
		['governanceChange', 'sources', [{ title: 'Minutes', seenOn: null }], 'sources.0.seenOn'],
		['learningEvent', 'agenda', [{ title: null, text: 'Tea' }], 'agenda.0.title'],
		['learningEvent', 'partners', [{ text: ' ' }], 'partners.0.text'],
		['report', 'keyFindings', [{ text: null }], 'keyFindings.0.text'],
		['report', 'corrections', [{ on: null, whatBn: 'ভুল' }], 'corrections.0.on'],
		['acknowledgement', 'donors', [{ nameEn: 'Example Fund', nameBn: '' }], 'donors.0.nameBn'],
		['acknowledgement', 'practiceNumbers', [{ code: null }], 'practiceNumbers.0.code'],
	])('of a %s is incomplete without the part that its schema requires: %s', (type, field, value, path) => {
		expect(codes(candidate(type, { [field]: value }))).toEqual([`${path}: incomplete`]);
	});
});

describe.each([
	['cover', (figure: Content): Content => ({ cover: figure })],
	['gallery.1', (figure: Content): Content => ({ gallery: [COMPLETE_FIGURE, figure] })],
	['beforeAfter.before', (figure: Content): Content => ({ beforeAfter: { before: figure, after: COMPLETE_FIGURE } })],
	['beforeAfter.after', (figure: Content): Content => ({ beforeAfter: { before: COMPLETE_FIGURE, after: figure } })],
])('a picture at %s', (path, at) => {
	const codesWith = (changes: Content) => codesOf(at({ ...COMPLETE_FIGURE, ...changes }));

	test.each<[string, Content, string]>([
		['the file', { image: null }, ': image-missing'],
		['a description in Bangla', { altBn: '' }, '.altBn: alt-missing'],
		['a description in English', { altEn: null }, '.altEn: alt-missing'],
		['a credit', { creditEn: null, creditBn: ' ' }, '.credit: credit-missing'],
		['consent', { consent: 'missing' }, '.consent: consent-missing'],
		['an answer about consent', { consent: null }, '.consent: consent-missing'],
	])('needs %s', (_, changes, code) => {
		expect(codesWith(changes)).toEqual([`${path}${code}`]);
	});

	test.each<[string, Content]>([
		['a credit in one language', { creditEn: null }],
		['no caption', { captionEn: null, captionBn: null }],
		['nobody on it whose consent is needed', { consent: 'notNeeded' }],
		['a drawing instead of people', { kind: 'illustration', consent: 'missing' }],
	])('may have %s', (_, changes) => {
		expect(codesWith(changes)).toEqual([]);
	});

	test('of an unsaid kind is taken for a photo', () => {
		expect(codesWith({ kind: null, consent: null })).toEqual([`${path}.consent: consent-missing`]);
	});
});

test('words of people need their consent', () => {
	const [voice] = COMPLETE_PRACTICE.citizenVoices;
	for (const consentGiven of [false, null]) {
		const citizenVoices = [{ ...voice, consentGiven }] as Content[];
		expect(codesOf({ citizenVoices })).toEqual(['citizenVoices: consent-missing']);
	}
	const expertViews = [{ consentGiven: true }, { consentGiven: false }];
	expect(codesOf({}, { expertViews })).toEqual(['expertViews: consent-missing']);
});

test.each(TYPES)('a machine translation of a %s waits for a person', (type) => {
	const translated = candidate(type, { translation: 'machineTranslated' }, { locale: 'en' });
	expect(missingToPublish(translated)).toMatchObject([
		{ field: 'translation', code: 'machine-translated', locale: 'en' satisfies Locale },
	]);
	expect(codes(candidate(type, { translation: 'machineConfirmed' }))).toEqual([]);
});

describe('a champion', () => {
	test('needs the recommendation and an expert view', () => {
		const reported = codesOf({ recommendation: null }, { expertViews: [] });
		expect(reported).toEqual(['recommendation: missing', 'expertViews: missing']);
	});

	test('is what needs them: another practice does not', () => {
		expect(codesOf({ champion: null, recommendation: null }, { expertViews: [] })).toEqual([]);
	});
});

describe('a poverty-related practice', () => {
	test('says how it serves the poor', () => {
		const subject = candidate('practice', { povertyHow: ' ' }, { locale: 'en' });
		expect(missingToPublish(subject)).toMatchObject([{ field: 'povertyHow', code: 'missing', locale: 'en' }]);
	});

	test.each([false, null])('is meant only where the answer is yes, not %s', (povertyRelated) => {
		expect(codesOf({ povertyRelated, povertyHow: null })).toEqual([]);
	});
});

describe('a planned practice', () => {
	const ahead: Content = { results: [], beneficiaries: null, difficulties: null };

	test('is not asked for results, people reached and difficulties', () => {
		expect(codesOf({ ...ahead, stage: 'planned' })).toEqual([]);
	});

	test('is asked for everything else', () => {
		const reported = codesOf({ ...ahead, stage: 'planned', capitalCost: null, cover: null });
		expect(reported).toEqual(['capitalCost: missing', 'cover: missing']);
	});

	test.each(['pilot', 'running', 'scaled', 'ended'])('is not one that is %s', (stage) => {
		expect(codesOf({ ...ahead, stage })).toEqual([
			'difficulties: missing',
			'results: missing',
			'beneficiaries: missing',
		]);
	});
});

describe('a report', () => {
	test('has its full text or a file, or both', () => {
		expect(codes(candidate('report', { body: null }))).toEqual([]);
		expect(codes(candidate('report', { documents: [] }))).toEqual([]);
		expect(codes(candidate('report', { body: ' ', documents: [] }))).toEqual(['documents: missing']);
	});
});

describe('an acknowledgement', () => {
	const codesWith = (changes: Content) => codes(candidate('acknowledgement', changes));

	test('stands on every page or on practices that it names', () => {
		expect(codesWith({ practiceNumbers: [] })).toEqual(['practiceNumbers: missing']);
		expect(codesWith({ practiceNumbers: [], onEveryPage: true })).toEqual([]);
	});

	test.each(['2026-001', 'MAB-P-26-1', 'কম্পোস্ট'])('names practices by their number, not by %s', (code) => {
		expect(codesWith({ practiceNumbers: [{ code }] })).toEqual(['practiceNumbers: not-a-practice-number']);
	});

	test('may last one day but not end before it begins', () => {
		expect(codesWith({ shownUntil: '2026-07-01' })).toEqual([]);
		expect(codesWith({ shownUntil: '2026-06-30' })).toEqual(['shownUntil: ends-before-start']);
	});
});

describe('a partial date', () => {
	test.each([
		['practice', 'startedOn'],
		['practice', 'endedOn'],
		['practice', 'lastConfirmedOn'],
		['governanceChange', 'changedOn'],
		['report', 'periodStart'],
		['report', 'periodEnd'],
	] as const)('of a %s, %s, is a year or a year and month', (type, field) => {
		for (const date of ['2015', '2015-03']) expect(codes(candidate(type, { [field]: date }))).toEqual([]);
		for (const date of ['2015-13', '2015-3', '2015-03-01', '২০১৫', 'March 2015', '15']) {
			expect(codes(candidate(type, { [field]: date })), date).toEqual([`${field}: not-a-date`]);
		}
	});
});

describe('for any content', () => {
	const json = fc.jsonValue() as fc.Arbitrary<ContentValue>;
	const anyContent = fc.dictionary(fc.constantFrom(...Object.keys(FIELD_LABELS)), json);
	const anyCandidate = fc.record({
		type: fc.constantFrom(...TYPES),
		locale: fc.constantFrom<Locale>('bn', 'en'),
		content: anyContent,
		expertViews: fc.array(fc.record({ consentGiven: fc.boolean() }), { maxLength: 3 }),
	});

	test('what is missing is told in both languages, with Bangla digits in Bangla', () => {
		fc.assert(
			fc.property(anyCandidate, (subject) => {
				for (const { field, label, message } of missingToPublish(subject)) {
					const [head = ''] = field.split('.');
					expect(label).toEqual(FIELD_LABELS[head as keyof typeof FIELD_LABELS]);
					expect(message.en).toMatch(/[a-z]/);
					// The example of a partial date is typed with ASCII digits.
					expect(message.bn.replace('2015-03', '')).toMatch(/^[^0-9]*[\u0980-\u09ff][^0-9]*$/);
					expect(isNormalised(message.bn)).toBe(true);
				}
			}),
		);
	});

	test('one field of a complete practice replaced by anything is reported by that field alone, or not at all', () => {
		const context = ['stage', 'champion', 'unknowns', 'povertyRelated', 'recommendation', 'translation'];
		const field = fc.constantFrom(...Object.keys(COMPLETE_PRACTICE).filter((name) => !context.includes(name)));
		fc.assert(
			fc.property(field, json, (name, value) => {
				const reported = missingToPublish(candidate('practice', { [name]: value })).map(
					(item) => item.field.split('.')[0],
				);
				expect(reported.filter((head) => head !== name)).toEqual([]);
			}),
		);
	});

	test('the required fields that are left out are those reported', () => {
		fc.assert(
			fc.property(fc.constantFrom(...TYPES), fc.infiniteStream(fc.boolean()), (type, choices) => {
				const removed = Object.keys(REQUIRED[type]).filter(() => choices.next().value);
				const content = Object.fromEntries(
					Object.entries(COMPLETE[type]).filter(([field]) => !removed.includes(field)),
				) as Content;
				const reported = missingToPublish({ ...candidate(type), content }).map(({ field }) => field);
				expect(reported.toSorted()).toEqual(removed.toSorted());
			}),
		);
	});
});
