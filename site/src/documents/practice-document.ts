/**
 * A practice as every document shows it: facts as short answers, texts as sentences. One reading of the record, so that
 * the sheet, the poster, the kit and the Word document cannot disagree.
 */

import { FIELD_LABELS } from '@mab/cms/domain/field-labels.ts';
import type { Cost, PartialDate, PracticeRecord, PracticeResult } from '@mab/cms/domain/publication/public-record.ts';
import {
	formatDay,
	formatNumber,
	formatPartialDate,
	formatTakaWords,
	toBanglaDigits,
} from '@mab/cms/domain/text/bangla.ts';
import { type Bilingual, type Locale, pickText } from '@mab/cms/domain/text/locale.ts';
import { ENTRY_TYPES, EVIDENCE_LEVELS, STAGES } from '@mab/cms/domain/vocabulary.ts';
import { type Block, blocksOf } from '@mab/newsletter-templates/plain-text.ts';
import { addressOf } from '../addresses.ts';
import type { AcknowledgementItem } from '../cards.ts';
import { dayInDhaka } from '../dhaka.ts';
import { documentStrings } from '../i18n/documents.ts';
import { stringsFor } from '../i18n/index.ts';
import type { Place, PracticeFacts } from '../page-parts.ts';
import { textIn } from '../shown.ts';
import { shortAddress } from './short-address.ts';

/** A text with its language, which may be the other one where nobody wrote it in the language of the document. */
export interface Said {
	text: string;
	lang: Locale;
}
export interface Answer {
	label: string;
	value: Said;
}
export interface Section {
	id: SectionId;
	heading: string;
	blocks: readonly Block[];
}
type SectionId =
	| 'summary'
	| 'problem'
	| 'objectives'
	| 'participation'
	| 'novelty'
	| 'lessons'
	| 'sustainability'
	| 'climate';

export interface DocumentStep {
	title: string;
	/** Time and actor in a line, `null` where neither is known. */
	note: string | null;
	blocks: readonly Block[];
}
export interface DocumentResult {
	indicator: Said;
	/** Value, unit and date; `null` where not known. */
	before: Said | null;
	now: Said | null;
	/** The newest value without unit and date, for large print. */
	figure: string | null;
	unit: Said | null;
}
export interface Condition {
	label: string;
	blocks: readonly Block[];
}

export interface PracticeDocument {
	practice: PracticeRecord;
	locale: Locale;
	/** The language of the texts: the other one where the practice is not published in that of the document. */
	lang: Locale;
	title: string;
	oneLine: string;
	sector: Said;
	place: Said;
	/** Kind, stage, evidence: what a reader must know before reading. */
	badges: string[];
	keyFacts: Answer[];
	/** Where, when, how much; "not known" is an answer. */
	answers: Answer[];
	sections: Section[];
	steps: DocumentStep[];
	results: DocumentResult[];
	difficulties: { difficulty: readonly Block[]; answer: readonly Block[] }[];
	conditions: Condition[];
	contact: Said[];
	sources: { title: string; seenOn: string; url: string | null }[];
	/** Each project behind the practice with its donors and its disclaimer, as running text. */
	acknowledgements: Said[];
	/** The day of this version, shown. */
	updatedOn: string;
	/** The page, and the address that fits on paper. */
	url: string;
	shortUrl: string;
}

export interface DocumentInput {
	facts: PracticeFacts;
	locale: Locale;
	siteUrl: string;
}

export function practiceDocument({ facts, locale, siteUrl }: DocumentInput): PracticeDocument {
	const practice = facts.practice.load();
	const { text, lang } = textIn(practice.text, locale);
	const t = stringsFor(locale);
	const said = (words: string): Said => ({ text: words, lang: locale });
	const label = (field: keyof typeof FIELD_LABELS) => FIELD_LABELS[field][locale];
	const section = (id: SectionId, source: string | null): Section => ({
		id,
		heading: label(id),
		blocks: blocksOf(source, lang),
	});
	const { sustainability, transfer } = text;
	const { slug, number } = facts.practice.card.item;
	const conditions = transfer && [
		{ label: t.practice.transfer.preconditions, source: transfer.preconditions },
		{ label: t.practice.transfer.minimumVersion, source: transfer.minimumVersion },
		{ label: t.practice.transfer.steps, source: transfer.steps },
		{ label: t.practice.transfer.typicalTime, source: transfer.typicalTime },
		{ label: t.practice.transfer.notSuitableWhen, source: transfer.notSuitableWhen },
	];

	return {
		practice,
		locale,
		lang,
		title: text.title,
		oneLine: text.oneLine,
		sector: saidIn(facts.sector, locale) ?? said(practice.sector),
		place: placeIn(facts.places, locale),
		badges: [
			ENTRY_TYPES[practice.entryType][locale],
			STAGES[practice.stage][locale],
			EVIDENCE_LEVELS[practice.evidenceLevel][locale],
		],
		keyFacts: text.keyFacts.map((fact) => ({ label: fact.label, value: { text: fact.value, lang } })),
		answers: answersOf(practice, locale),
		sections: [
			section('summary', text.summary),
			section('problem', text.problem),
			section('objectives', text.objectives),
			section('participation', text.participation),
			section('novelty', text.novelty),
			section('lessons', text.lessons.map((lesson) => `- ${lesson.replaceAll('\n', '\n  ')}`).join('\n') || null),
			section('sustainability', sustainability && Object.values(sustainability).filter(Boolean).join('\n\n')),
			section('climate', text.climate),
		].filter(({ blocks }) => blocks.length > 0),
		steps: text.steps.map((step) => ({
			title: step.title,
			note: [step.when, step.who].filter((part) => part !== null).join(' · ') || null,
			blocks: blocksOf(step.text, lang),
		})),
		results: practice.results.map((result) => resultIn(result, locale)),
		difficulties: text.difficulties.map(({ difficulty, answer }) => ({
			difficulty: blocksOf(difficulty, lang),
			answer: blocksOf(answer, lang),
		})),
		conditions: (conditions ?? [])
			.map(({ label: name, source }) => ({ label: name, blocks: blocksOf(source, lang) }))
			.filter(({ blocks }) => blocks.length > 0),
		contact: contactOf(practice, locale),
		sources: practice.sources.map(({ title, url, seenOn }) => ({ title, url, seenOn: formatDay(seenOn, locale) })),
		acknowledgements: facts.acknowledgements.map((item) => acknowledgementIn(item, locale)),
		updatedOn: formatDay(dayInDhaka(practice.updatedAt), locale),
		url: siteUrl + addressOf.practice(locale, slug),
		shortUrl: siteUrl + shortAddress(locale, { slug, number }),
	};
}

export function saidIn(text: Bilingual, locale: Locale): Said | null {
	return pickText(text, locale);
}

/** In the language in which the project has its name. */
function acknowledgementIn({ title, donors, disclaimer, slug }: AcknowledgementItem, locale: Locale): Said {
	const name = saidIn(title, locale) ?? { text: slug, lang: locale };
	const names = donors.map((donor) => saidIn(donor.name, name.lang)?.text).filter((text) => text !== undefined);
	return { text: `${name.text} (${names.join(', ')}). ${disclaimer[name.lang] ?? ''}`.trim(), lang: name.lang };
}

function placeIn(places: readonly Place[], locale: Locale): Said {
	const names = places.map(({ code, name, district }) => {
		const town = saidIn(name, locale) ?? { text: code, lang: locale };
		const area = saidIn(district, locale);
		// A town that is the seat of its district has the district's name.
		return { ...town, text: area === null || area.text === town.text ? town.text : `${town.text} (${area.text})` };
	});
	const lang = names.find((name) => name.lang !== locale)?.lang ?? locale;
	return { text: names.map(({ text }) => text).join(', '), lang };
}

function answersOf(practice: PracticeRecord, locale: Locale): Answer[] {
	const t = stringsFor(locale);
	const notKnown = { text: t.notKnown, lang: locale };
	const answer = (field: keyof typeof FIELD_LABELS, text: string | null): Answer => ({
		label: FIELD_LABELS[field][locale],
		value: text === null || text === '' ? notKnown : { text, lang: locale },
	});
	const { beneficiaries, monthsToImplement: months } = practice;
	const reached = beneficiaries?.directCount ?? null;
	const estimate = beneficiaries?.isEstimate ? ` (${t.practice.people.estimate})` : '';
	const people = reached === null ? null : formatNumber(reached, locale) + estimate;
	const isWithheld = beneficiaries?.withheld?.includes('directCount') === true;
	return [
		answer('startedOn', periodIn(practice, locale)),
		answer('capitalCost', costIn(practice.capitalCost, locale)),
		answer('annualCost', costIn(practice.annualCost, locale)),
		answer('monthsToImplement', months === null ? null : t.practice.months(formatNumber(months, locale), months)),
		answer('beneficiaries', isWithheld ? t.practice.people.withheld : people),
		answer('lastConfirmedOn', dateIn(practice.lastConfirmedOn, locale)),
	];
}

function periodIn({ startedOn, endedOn }: PracticeRecord, locale: Locale): string | null {
	const [start, end] = [dateIn(startedOn, locale), dateIn(endedOn, locale)];
	if (end === null) return start;
	return `${start ?? '…'} – ${end}`;
}

function dateIn(date: PartialDate | null, locale: Locale): string | null {
	return date === null ? null : formatPartialDate(date, locale);
}

function costIn(cost: Cost | null, locale: Locale): string | null {
	if (cost === null) return null;
	const { amountBdt, priceYear } = cost;
	const year = priceYear === null ? null : locale === 'bn' ? toBanglaDigits(String(priceYear)) : String(priceYear);
	const prices = year === null ? '' : ` (${stringsFor(locale).practice.priceYear(year)})`;
	return formatTakaWords(amountBdt, locale) + prices;
}

function resultIn(result: PracticeResult, locale: Locale): DocumentResult {
	const unit = saidIn(result.unit, locale);
	const measured = (value: number | null, on: PartialDate | null): Said | null => {
		if (value === null) return null;
		const date = dateIn(on, locale);
		const text = [formatNumber(value, locale), unit?.text].filter(Boolean).join(' ');
		return { text: date === null ? text : `${text} (${date})`, lang: unit?.lang ?? locale };
	};
	return {
		indicator: saidIn(result.indicator, locale) ?? { text: stringsFor(locale).notKnown, lang: locale },
		before: measured(result.baseline, result.baselineOn),
		now: measured(result.latest, result.latestOn),
		figure: result.latest === null ? null : formatNumber(result.latest, locale),
		unit,
	};
}

function contactOf({ contactOffice }: PracticeRecord, locale: Locale): Said[] {
	if (contactOffice === null) return [{ text: documentStrings(locale).contactMab, lang: locale }];
	const { designation, office, phone, email } = contactOffice;
	const reach = [phone, email].filter((one) => one !== null).map((text): Said => ({ text, lang: locale }));
	return [saidIn(designation, locale), saidIn(office, locale), ...reach].filter((line) => line !== null);
}

/** The document in the language of its texts: what is taken out of it as running text must not mix languages. */
export function inItsOwnLanguage(input: DocumentInput): PracticeDocument {
	const document = practiceDocument(input);
	return document.lang === document.locale ? document : practiceDocument({ ...input, locale: document.lang });
}
