/** The content of an edition in one language, made from its draft and from public records. Makes nothing up. */

import type { Figure } from '../public-image.ts';
import type {
	EditionBlock,
	EditionContent,
	EditionItem,
	EditionPicture,
	EditionPractice,
	LeadPracticeBlock,
	NumbersBlock,
} from '../publication/edition-content.ts';
import type { PracticeText } from '../publication/public-record.ts';
import { type BoardResponse, participationOf } from '../response/response-board.ts';
import { type Bilingual, type Locale, type Localised, otherLocale, pickText } from '../text/locale.ts';
import { plannedIssueDay } from './edition.ts';
import { blockOrder, type EditionDraft, type EditionSources, type EntryChoice } from './edition-draft.ts';

interface Composing {
	draft: EditionDraft;
	sources: EditionSources;
	locale: Locale;
}

/**
 * Whatever is not public, not written or not agreed to is left out; `editionReadiness` says what that is. A text that an
 * entry has in the other language alone stands in that one, marked with its `lang`.
 */
export function composeEdition(draft: EditionDraft, sources: EditionSources, locale: Locale): EditionContent {
	const composing = { draft, sources, locale };
	return {
		locale,
		year: draft.year,
		quarter: draft.quarter,
		volume: draft.volume ?? 0,
		issue: draft.issue ?? 0,
		issn: draft.issn,
		issuedOn: draft.issuedOn ?? plannedIssueDay(draft),
		title: draft.title[locale],
		subject: draft.subject[locale] ?? '',
		preheader: draft.preheader[locale] ?? '',
		textPart: draft.textPart[locale],
		blocks: blockOrder(draft.order).flatMap(({ kind, isShown }) => {
			const block = isShown ? BLOCKS[kind](composing) : null;
			return block === null ? [] : [block];
		}),
		imprint: imprintOf(composing),
	};
}

/** A block of each kind; `null` where there is nothing to show. */
const BLOCKS: Record<EditionBlock['kind'], (composing: Composing) => EditionBlock | null> = {
	fromMab({ draft: { fromMab }, locale }) {
		const text = fromMab?.text[locale] ?? null;
		if (fromMab === null || text === null) return null;
		return {
			kind: 'fromMab',
			heading: fromMab.heading[locale],
			text,
			shortText: fromMab.shortText[locale],
			office: fromMab.office[locale] ?? '',
			name: fromMab.name[locale],
			portrait: pictureOf(fromMab.portrait, locale),
		};
	},
	leadPractice: leadBlock,
	practicesInBrief(composing) {
		const practices = composing.draft.briefs.flatMap((choice) => {
			const practice = practiceOf(composing, choice);
			return practice === null ? [] : [practice];
		});
		return practices.length === 0 ? null : { kind: 'practicesInBrief', practices };
	},
	expertView({ draft: { expertView }, sources, locale }) {
		const view = expertView?.view ?? null;
		const text = view === null ? null : pickText(view.text, locale);
		if (expertView === null || view === null || text === null || !view.consentGiven) return null;
		const about = sources.practices.get(expertView.practiceId ?? '');
		const aboutText = about === undefined ? null : textOf(about.text, locale);
		return {
			kind: 'expertView',
			name: pickText(view.name, locale)?.text ?? '',
			role: view.role[text.lang],
			organisation: view.organisation[text.lang],
			text: text.text,
			declaredLink: view.declaredLink[text.lang],
			about:
				about === undefined || aboutText === null
					? null
					: { title: aboutText.text.title, path: `/${locale}/practices/${about.slug}/` },
			portrait: pictureOf(view.photo, locale),
			lang: text.lang,
		};
	},
	governanceChanges({ draft, sources, locale }) {
		const changes = draft.governanceChanges.flatMap((choice) => {
			const record = sources.changes.get(choice.entryId ?? '');
			const found = record === undefined ? null : textOf(record.text, locale);
			if (record === undefined || found === null) return [];
			const { text, lang } = found;
			return [
				{
					...itemOf(choice, { title: text.title, blurb: text.after, lang }, locale),
					// Before, after and proof are the entry's own, so the language is theirs.
					lang,
					path: `/${locale}/governance/${record.slug}/`,
					municipality: municipalityName(sources, record.municipality, locale),
					before: text.before,
					after: text.after,
					proof: text.proof,
				},
			];
		});
		return changes.length === 0 ? null : { kind: 'governanceChanges', changes };
	},
	replicationWatch({ draft: { replicationWatch: watch }, locale }) {
		if (watch === null) return null;
		const pilots = watch.pilots.flatMap(({ municipality, light, text }) =>
			municipality === null || light === null
				? []
				: [{ municipality: pickText(municipality, locale)?.text ?? '', light, text: text[locale] ?? '' }],
		);
		const text = watch.text[locale] ?? '';
		if (text === '' && pilots.length === 0) return null;
		return { kind: 'replicationWatch', text, pilots, lesson: watch.lesson[locale] };
	},
	events({ draft, sources, locale }) {
		const events = draft.events.flatMap((choice) => {
			const record = sources.events.get(choice.entryId ?? '');
			const found = record === undefined ? null : textOf(record.text, locale);
			if (record === undefined || found === null) return [];
			const { text, lang } = found;
			const venue = record.venue === null ? null : (pickText(record.venue.name, locale)?.text ?? null);
			return [
				{
					...itemOf(choice, { title: text.title, blurb: text.oneLine, lang }, locale),
					path: `/${locale}/events/${record.slug}/`,
					startsAt: record.startsAt,
					endsAt: record.endsAt,
					place: venue ?? (record.municipality && municipalityName(sources, record.municipality, locale)),
				},
			];
		});
		return events.length === 0 ? null : { kind: 'events', events };
	},
	numbers: ({ sources, locale }) => numbersBlock(sources, locale),
	call({ draft: { call }, locale }) {
		const text = call?.text[locale] ?? null;
		if (call === null || text === null) return null;
		return { kind: 'call', text, path: `/${locale}/questionnaire/`, deadlineOn: call.deadlineOn, phone: call.phone };
	},
	letters({ draft, locale }) {
		const letters = draft.letters.flatMap(({ text, from }) => {
			const [words, sender] = [text[locale], from[locale]];
			return words === null || sender === null ? [] : [{ text: words, from: sender }];
		});
		const corrections = draft.corrections.flatMap(({ on, what }) => {
			const text = what[locale];
			return text === null ? [] : [{ on, text }];
		});
		return letters.length + corrections.length === 0 ? null : { kind: 'letters', letters, corrections };
	},
};

function leadBlock(composing: Composing): LeadPracticeBlock | null {
	const { draft, sources, locale } = composing;
	const { lead } = draft;
	const record = sources.practices.get(lead?.entryId ?? '');
	const practice = lead === null ? null : practiceOf(composing, lead);
	if (lead === null || record === undefined || practice === null) return null;
	const own = lead.story[locale];
	const found = textOf(record.text, locale);
	if (found === null) return null;
	const isOwn = own !== null && practice.lang === locale;
	return {
		kind: 'leadPractice',
		practice: isOwn ? practice : { ...practice, lang: found.lang },
		keyFacts: isOwn && found.lang !== locale ? [] : found.text.keyFacts,
		story: own ?? storyOf(found.text),
		results: record.results.map(({ indicator, unit, baseline, baselineOn, latest, latestOn }) => ({
			...{ baseline, baselineOn, latest, latestOn },
			indicator: pickText(indicator, locale)?.text ?? '',
			unit: pickText(unit, locale)?.text ?? null,
		})),
		costBdt: record.capitalCost?.amountBdt ?? null,
		replication: lead.replication[locale] ?? (isOwn && found.lang !== locale ? null : replicationOf(found.text)),
	};
}

function practiceOf({ sources, locale }: Composing, choice: EntryChoice): EditionPractice | null {
	const record = sources.practices.get(choice.entryId ?? '');
	const found = record === undefined ? null : textOf(record.text, locale);
	if (record === undefined || found === null) return null;
	const [municipality = ''] = record.municipalities;
	const { text, lang } = found;
	return {
		...itemOf(choice, { title: text.title, blurb: text.summary, lang }, locale),
		path: `/${locale}/practices/${record.slug}/`,
		code: record.code.replace(/^MAB-P-/, ''),
		municipality: municipalityName(sources, municipality, locale),
		division: nameIn(sources.municipalities.get(municipality)?.division, locale) ?? '',
		sector: nameIn(sources.sectors.get(record.sector), locale) ?? record.sector,
		picture: pictureOf(record.cover, locale),
		champion: record.champion,
	};
}

/** The edition's own words go before those of the entry. What mixes both has the language of the entry. */
function itemOf(
	{ title, blurb }: EntryChoice,
	entry: { title: string; blurb: string; lang: Locale },
	locale: Locale,
): Omit<EditionItem, 'path'> {
	const [ownTitle, ownBlurb] = [title[locale], blurb[locale]];
	return {
		title: ownTitle ?? entry.title,
		blurb: ownBlurb ?? entry.blurb,
		lang: ownTitle !== null && ownBlurb !== null ? locale : entry.lang,
	};
}

/** The text in the asked language, or in the other one. */
function textOf<T>(text: Localised<T>, locale: Locale): { text: T; lang: Locale } | null {
	for (const lang of [locale, otherLocale(locale)]) {
		const found = text[lang];
		if (found !== undefined) return { text: found, lang };
	}
	return null;
}

const nameIn = (name: Bilingual | undefined, locale: Locale): string | null =>
	name === undefined ? null : (pickText(name, locale)?.text ?? null);

function municipalityName({ municipalities }: EditionSources, code: string, locale: Locale): string {
	return nameIn(municipalities.get(code)?.name, locale) ?? code;
}

/** The description is never that of the other language: it is read aloud in the language of the edition. */
function pictureOf(figure: Figure | null, locale: Locale): EditionPicture | null {
	if (figure === null) return null;
	return {
		image: figure.image,
		kind: figure.kind,
		alt: figure.alt[locale] ?? '',
		caption: figure.caption[locale],
		credit: nameIn(figure.credit, locale),
	};
}

/** Plain text inside Markdown. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#]/g, '\\$&');

/** What was done, told by the practice itself: how it was, then step by step. */
function storyOf({ problem, steps }: Pick<PracticeText, 'problem' | 'steps'>): string {
	return [problem, ...steps.map(({ title, text }) => `**${escaped(title)}:** ${text}`)].join('\n\n');
}

function replicationOf({ transfer }: Pick<PracticeText, 'transfer'>): string | null {
	if (transfer === null) return null;
	const { minimumVersion, preconditions, steps, typicalTime } = transfer;
	const parts = [minimumVersion, preconditions, steps, typicalTime].filter((part) => part !== null);
	return parts.length === 0 ? null : parts.join('\n\n');
}

const NUMBER_LABELS: readonly [
	name: Exclude<keyof EditionSources['numbers'], 'countedOn'>,
	label: Record<Locale, string>,
][] = [
	[
		'respondedMunicipalities',
		{ en: 'municipalities have answered the Questionnaire', bn: 'পৌরসভা প্রশ্নমালার উত্তর দিয়েছে' },
	],
	['validated', { en: 'practices validated', bn: 'চর্চা যাচাইয়ে উত্তীর্ণ' }],
	['practicesInQuarter', { en: 'practices published in the quarter', bn: 'চর্চা এই ত্রৈমাসিকে প্রকাশিত' }],
	['practices', { en: 'practices published in all', bn: 'চর্চা এ পর্যন্ত প্রকাশিত' }],
	['municipalities', { en: 'municipalities with a published practice', bn: 'পৌরসভার চর্চা প্রকাশিত' }],
	['replicated', { en: 'practices taken up by other municipalities', bn: 'চর্চা অন্য পৌরসভাও অনুসরণ করছে' }],
	['changesInQuarter', { en: 'governance changes published in the quarter', bn: 'সুশাসনের পরিবর্তন এই ত্রৈমাসিকে প্রকাশিত' }],
];

/** An edition shows four to six (models.md 2.6); the later ones are the first to go. */
const MOST_FIGURES = 6;

/** Figures of nought are left out: they tell a reader nothing. */
function numbersBlock({ numbers }: EditionSources, locale: Locale): NumbersBlock | null {
	const figures = NUMBER_LABELS.flatMap(([name, label]) =>
		numbers[name] === 0 ? [] : [{ label: label[locale], value: numbers[name] }],
	);
	return figures.length === 0
		? null
		: { kind: 'numbers', figures: figures.slice(0, MOST_FIGURES), countedOn: numbers.countedOn };
}

function imprintOf({ draft: { imprint }, locale }: Composing): EditionContent['imprint'] {
	return {
		publisher: imprint?.publisher[locale] ?? '',
		editor: imprint?.editor[locale] ?? '',
		address: imprint?.address[locale] ?? '',
		phone: imprint?.phone ?? null,
		email: imprint?.email ?? null,
		fundingNote: imprint?.fundingNote[locale] ?? null,
		copyCount: imprint?.copyCount ?? null,
		licence: imprint?.licence ?? '',
	};
}

/** What `quarterNumbers` needs to know of a public record. */
export interface CountedPractice {
	/** The day in Bangladesh on which it was first public. */
	firstPublishedOn: string;
	/** Codes. */
	municipalities: readonly string[];
	isReplicated: boolean;
}

export function quarterNumbers(
	practices: readonly CountedPractice[],
	changes: readonly Pick<CountedPractice, 'firstPublishedOn'>[],
	responses: readonly BoardResponse[],
	{ first, last, today }: { first: string; last: string; today: string },
): EditionSources['numbers'] {
	const isInQuarter = ({ firstPublishedOn }: Pick<CountedPractice, 'firstPublishedOn'>) =>
		firstPublishedOn >= first && firstPublishedOn <= last;
	const participants = [...Map.groupBy(responses, ({ municipalityCode }) => municipalityCode).values()].map(
		participationOf,
	);
	return {
		respondedMunicipalities: participants.filter((each) => each === 'responded' || each === 'nothing').length,
		validated: responses.filter(({ state, path }) => state === 'validated' && path !== 'nothing').length,
		practicesInQuarter: practices.filter(isInQuarter).length,
		practices: practices.length,
		municipalities: new Set(practices.flatMap(({ municipalities }) => municipalities)).size,
		replicated: practices.filter(({ isReplicated }) => isReplicated).length,
		changesInQuarter: changes.filter(isInQuarter).length,
		countedOn: today,
	};
}
