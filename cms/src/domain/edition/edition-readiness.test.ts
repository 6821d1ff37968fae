import { describe, expect, test } from 'vitest';
import { MAIL_LIMIT_BYTES } from '../publication/edition-content.ts';
import { composeEdition } from './edition-composition.ts';
import { both, editionDraft, editionSources, nothing, portrait, sourcePractice } from './edition-draft.examples.ts';
import { type EditionDraft, type EditionSources, localesOf } from './edition-draft.ts';
import { editionReadiness, isContentChosen, type ReadinessFacts } from './edition-readiness.ts';

type Given = Partial<Omit<ReadinessFacts, 'draft' | 'contents'>> & {
	draft?: Partial<EditionDraft>;
	sources?: Partial<EditionSources>;
};

function readiness({ draft: changes, sources: given, ...facts }: Given = {}) {
	const draft = editionDraft(changes);
	const sources = editionSources(given);
	const contents = Object.fromEntries(
		localesOf(draft).map((locale) => [locale, composeEdition(draft, sources, locale)]),
	);
	return editionReadiness({
		...{
			draft,
			contents,
			chosen: [],
			mails: {},
			isNumberTaken: false,
			wordsToAvoid: [],
			siteUrl: 'https://exchange.example',
		},
		livePaths: { has: () => true },
		...facts,
	});
}

const found = (given: Given, severity: string) =>
	readiness(given)
		.filter((item) => item.severity === severity)
		.map(({ code, field }) => `${code} ${field}`);
const blocking = (given: Given = {}) => found(given, 'blocking');
const warnings = (given: Given = {}) => found(given, 'warning');

const chosen = (overrides = {}) => ({
	field: 'briefs.0',
	entryId: 'brief',
	title: 'Vans',
	isPublic: true,
	...overrides,
});
const { expertView, fromMab } = editionDraft();
const view = expertView?.view ?? null;

test('a word to avoid is a warning in the language that has it, and blocks nothing', () => {
	const wordsToAvoid = [{ word: { en: 'Orange League', bn: null }, reason: nothing, suggestion: nothing }];
	const given: Given = { wordsToAvoid, draft: { subject: both('The Orange League votes', 'ভোট') } };
	expect(warnings(given)).toContain('word-to-avoid subjectEn');
	expect(blocking(given)).toEqual([]);
	expect(warnings({ wordsToAvoid })).not.toContain('word-to-avoid subjectEn');
});

test('a text part written by hand is to be held beside the content', () => {
	expect(warnings({ draft: { textPart: { bn: 'ক', en: null } } })).toContain('text-by-hand textPartBn');
});

test('an edition that lacks nothing may be approved', () => {
	expect(blocking()).toEqual([]);
	expect(isContentChosen(readiness())).toBe(true);
});

describe('what blocks', () => {
	test.each<[string, Given, string]>([
		['one practice alone', { draft: { briefs: [] } }, 'practices-too-few lead'],
		[
			'practices of one division',
			{
				sources: {
					municipalities: new Map([
						['sakhipur', { name: both('A', 'ক'), division: both('Dhaka', 'ঢাকা') }],
						['kushtia', { name: both('B', 'খ'), division: both('Dhaka', 'ঢাকা') }],
					]),
				},
			},
			'divisions-too-few briefs',
		],
		['no lead', { draft: { lead: null } }, 'lead-missing lead'],
		['no governance change', { draft: { governanceChanges: [] } }, 'governance-change-missing governanceChanges'],
		['no expert', { draft: { expertView: null } }, 'expert-view-missing expertView'],
		[
			'a hidden expert',
			{ draft: { order: [{ kind: 'expertView', isShown: false }] } },
			'expert-view-missing expertView',
		],
		['a hidden lead', { draft: { order: [{ kind: 'leadPractice', isShown: false }] } }, 'lead-missing lead'],
		[
			'a quotation without consent',
			{ draft: { expertView: view && { practiceId: null, view: { ...view, consentGiven: false } } } },
			'consent-missing expertView',
		],
		[
			'a photo without consent',
			{ draft: { fromMab: fromMab && { ...fromMab, portrait: { ...portrait, consent: 'missing' } } } },
			'picture-consent-missing fromMab.portrait',
		],
		[
			'a picture without description',
			{ draft: { fromMab: fromMab && { ...fromMab, portrait: { ...portrait, alt: { en: null, bn: 'ক' } } } } },
			'alt-missing fromMab',
		],
		[
			'a picture of nobody',
			{ draft: { fromMab: fromMab && { ...fromMab, portrait: { ...portrait, credit: nothing } } } },
			'credit-missing fromMab',
		],
		['no subject in one language', { draft: { subject: { en: 'A', bn: null } } }, 'missing subjectBn'],
		['no preview line', { draft: { preheader: nothing } }, 'missing preheaderEn'],
		['no day of issue', { draft: { issuedOn: null } }, 'missing issuedOn'],
		['no imprint', { draft: { imprint: null } }, 'missing imprint.editorBn'],
		['a number of another edition', { isNumberTaken: true }, 'number-taken issue'],
		[
			'a half translated note',
			{ draft: { fromMab: fromMab && { ...fromMab, text: { bn: 'ক', en: null } } } },
			'missing fromMab.textEn',
		],
		[
			'a note of no office',
			{ draft: { fromMab: fromMab && { ...fromMab, office: nothing } } },
			'missing fromMab.officeBn',
		],
		[
			'a letter in one language',
			{ draft: { letters: [{ text: { bn: 'ক', en: null }, from: both('A', 'ক') }] } },
			'missing letters.0.textEn',
		],
		['an entry that is not public', { chosen: [chosen({ isPublic: false })] }, 'entry-not-public briefs.0'],
		['an entry chosen twice', { chosen: [chosen({ field: 'lead' }), chosen()] }, 'entry-twice briefs.0'],
		[
			'a row without an entry',
			{ draft: { events: [{ entryId: null, title: nothing, blurb: nothing }] } },
			'entry-not-chosen events.0',
		],
		[
			'a text of twice its length',
			{ draft: { fromMab: fromMab && { ...fromMab, text: both('word '.repeat(230), 'শব্দ') } } },
			'too-long fromMab.text',
		],
		[
			'a link that no browser follows',
			{ draft: { call: { text: both('[x](javascript:alert(1))', 'ক'), deadlineOn: null, phone: null } } },
			'link-forbidden call.text',
		],
		[
			'a page that the site does not have',
			{ livePaths: { has: (path) => !path.includes('open-minutes') } },
			'link-dead governanceChanges.0',
		],
		[
			'a mail that Gmail would cut',
			{ mails: { bn: { bytes: MAIL_LIMIT_BYTES + 1, sections: [{ heading: 'Lead', bytes: 9 }], faults: [] } } },
			'mail-too-large blocks',
		],
		[
			'a fault of the finished mail',
			{ mails: { en: { bytes: 1, sections: [], faults: [{ code: 'mail.tracking-pixel', found: '' }] } } },
			'mail-tracking-pixel blocks',
		],
		[
			'a subject of two lines',
			{ mails: { bn: { bytes: 1, sections: [], faults: [{ code: 'mail.subject-line-break', found: 'U+000a' }] } } },
			'mail-subject-line-break subject',
		],
		[
			'letters of a Bijoy font',
			{
				draft: {
					call: { text: both('Report.', 'Avcbvi cÖwZôv‡bi K_v Rvbvb cÖwZ‡ekx‡K'), deadlineOn: null, phone: null },
				},
			},
			'bijoy-text call.text',
		],
	])('%s', (_case, given, expected) => {
		expect(blocking(given)).toContain(expected);
	});

	test('says which language it is about', () => {
		const items = readiness({ draft: { subject: { en: 'A', bn: null } } });
		expect(items[0]).toMatchObject({ code: 'missing', locale: 'bn', label: { en: 'Subject of the mail (Bangla)' } });
	});

	test('asks for no English of an edition in Bangla, and says what the others get', () => {
		const given = {
			draft: { languages: 'bn', subject: { bn: 'ক', en: null }, preheader: { bn: 'ক', en: null } },
		} as const;
		expect([blocking(given), warnings(given)]).toEqual([[], expect.arrayContaining(['one-language languages'])]);
	});

	test('is an entry in the other language alone, until the edition has its own words for it', () => {
		const { bn } = sourcePractice().text;
		const onlyBangla = sourcePractice({ municipalities: ['kushtia'], code: 'MAB-P-2026-002', text: bn ? { bn } : {} });
		const sources = {
			practices: new Map([
				['lead', sourcePractice()],
				['brief', onlyBangla],
			]),
		};
		expect(blocking({ sources })).toContain('language-missing briefs');
		const briefs = [{ entryId: 'brief', title: both('Compost', 'সার'), blurb: both('In short.', 'সংক্ষেপে।') }];
		expect(blocking({ sources, draft: { briefs } })).toEqual([]);
	});
});

test('an event of several days is over with its last one', () => {
	const event = editionSources().events.get('event');
	const lasting = event && { ...event, startsAt: '2026-12-01T04:00:00.000Z', endsAt: '2026-12-03T10:00:00.000Z' };
	const sources = { events: new Map(lasting ? [['event', lasting]] : []) };
	expect(warnings({ sources, draft: { issuedOn: '2026-12-03' } })).not.toContain('event-past events.0');
	expect(warnings({ sources, draft: { issuedOn: '2026-12-04' } })).toContain('event-past events.0');
});

describe('what is only said', () => {
	test.each<[string, Given, string]>([
		['a single brief', {}, 'unusual-count briefs'],
		[
			'a lead that is no champion',
			{ sources: { practices: new Map([['lead', sourcePractice({ champion: null })]]) } },
			'lead-no-champion lead',
		],
		[
			'an expert on nothing',
			{ draft: { expertView: view && { view, practiceId: null } } },
			'expert-view-about-nothing expertView.practice',
		],
		[
			'a text a little too long',
			{ draft: { fromMab: fromMab && { ...fromMab, text: both('word '.repeat(160), 'শব্দ') } } },
			'too-long fromMab.text',
		],
		['an empty block', { draft: { replicationWatch: null } }, 'block-empty replicationWatch'],
		[
			'a call until nobody knows when',
			{ draft: { call: { text: both('Report.', 'জানান।'), deadlineOn: null, phone: null } } },
			'deadline-missing call.deadlineOn',
		],
		['a call that will be over', { draft: { issuedOn: '2027-01-15' } }, 'deadline-past call.deadlineOn'],
		['an event that will be over', { draft: { issuedOn: '2027-01-15' } }, 'event-past events.0'],
		[
			'markup in a text',
			{ draft: { call: { text: both('<b>Now</b>', 'ক'), deadlineOn: null, phone: null } } },
			'html-in-text call.text',
		],
		[
			'a picture in a text',
			{ draft: { call: { text: both('![x](/a.png)', 'ক'), deadlineOn: null, phone: null } } },
			'image-in-text call.text',
		],
		[
			'English where Bangla is due',
			{ draft: { call: { text: both('Now', 'Now please'), deadlineOn: null, phone: null } } },
			'not-bangla call.text',
		],
		['a site without a release', { livePaths: null }, 'links-unchecked blocks'],
		['mails that could not be made', { mails: null }, 'mail-unchecked blocks'],
	])('%s', (_case, given, expected) => {
		expect(warnings(given)).toContain(expected);
	});

	test('links to other sites are for a person to open, each once, and are never fetched', () => {
		const text = 'See [it](https://example.org/a) and https://example.org/a, mail <mailto:a@example.org>.';
		const items = readiness({ draft: { call: { text: both(text, 'ক'), deadlineOn: null, phone: null } } });
		expect(items.filter(({ severity }) => severity === 'open')).toMatchObject([
			{ code: 'link-external', field: 'call.text', url: 'https://example.org/a' },
		]);
	});
});
