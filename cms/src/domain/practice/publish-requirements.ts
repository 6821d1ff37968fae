/**
 * What an entry needs before it may be published: the "Pub" column of models.md 2.1, the limits of its "Type" column,
 * picture rules (C18), consent, and confirmed translations (C12). Limits count graphemes and words as readers see them.
 */

import { labelOf } from '../field-labels.ts';
import type { MissingItem, ProblemMessage } from '../problem.ts';
import { countGraphemes, countWords, isPartialDate, toBanglaDigits } from '../text/bangla.ts';
import type { Locale } from '../text/locale.ts';
import { UNKNOWABLE_FIELDS } from '../vocabulary.ts';
import type { Content, ContentValue } from './content.ts';

/** The types that go through review, by the name of their public record. */
export type ReviewedType = 'practice' | 'governanceChange' | 'learningEvent' | 'report' | 'acknowledgement';

/** What the rules need to know about an expert view, beside its name. */
export interface ExpertViewFacts {
	consentGiven: boolean;
}

export interface PublishCandidate {
	type: ReviewedType;
	locale: Locale;
	/** Shared facts and this language's texts together. */
	content: Content;
	expertViews: readonly ExpertViewFacts[];
}

interface Limit {
	graphemes?: number;
	words?: number;
	/** Smallest and largest number of rows of a list. */
	min?: number;
	max?: number;
}

/** An attribute of a component: of each row of a list, or of the one object. */
interface Part extends Limit {
	name: string;
	/** As in the component's schema. Strapi too would refuse the publication, but in English and without the list. */
	required?: true;
}

interface Rule extends Limit {
	field: string;
	/** Written apart in each language. */
	localised?: true;
	required?: true;
	parts?: readonly Part[];
}

const needed = (...names: string[]): Part[] => names.map((name) => ({ name, required: true }));

const PRACTICE_RULES: readonly Rule[] = [
	{ field: 'title', localised: true, required: true, graphemes: 100 },
	{ field: 'oneLine', localised: true, required: true, graphemes: 160 },
	{ field: 'summary', localised: true, required: true, words: 60 },
	{ field: 'keyFacts', localised: true, required: true, min: 3, max: 6, parts: needed('label', 'value') },
	{ field: 'problem', localised: true, required: true, words: 150 },
	{ field: 'objectives', localised: true, required: true, words: 80 },
	{
		...{ field: 'steps', localised: true, required: true, min: 3, max: 8 },
		parts: [
			{ name: 'title', required: true, graphemes: 60 },
			{ name: 'text', required: true, words: 60 },
		],
	},
	{ field: 'buildingBlocks', localised: true, required: true, min: 1, max: 6, parts: needed('name', 'what') },
	{ field: 'novelty', localised: true, words: 80 },
	{ field: 'governance', localised: true, words: 80 },
	{ field: 'participation', localised: true, required: true, words: 120 },
	{ field: 'inKind', localised: true, words: 60 },
	{ field: 'povertyHow', localised: true, words: 60 },
	{
		...{ field: 'sustainability', localised: true, required: true },
		parts: ['money', 'people', 'rules', 'environment'].map((name) => ({ name, words: 50 })),
	},
	{ field: 'climate', localised: true, words: 60 },
	{ field: 'difficulties', localised: true, required: true, min: 1, max: 5, parts: needed('difficulty') },
	{ field: 'lessons', localised: true, required: true, min: 1, max: 5, parts: needed('text') },
	{ field: 'transfer', localised: true, required: true },
	{ field: 'slug', required: true },
	{ field: 'entryType', required: true },
	{ field: 'leadMunicipality', required: true },
	{ field: 'sector', required: true },
	{ field: 'topics', max: 5 },
	{ field: 'sdgs', required: true, min: 1, max: 3 },
	{ field: 'stage', required: true },
	{ field: 'startedOn', required: true },
	{ field: 'resolution', parts: needed('number') },
	{ field: 'partners', parts: needed('kind') },
	{ field: 'capitalCost', required: true, parts: needed('amountBdt') },
	{ field: 'annualCost', required: true, parts: needed('amountBdt') },
	{ field: 'funding', required: true, parts: needed('kind') },
	{ field: 'monthsToImplement', required: true },
	{ field: 'results', required: true, min: 1, max: 8 },
	{ field: 'beneficiaries', required: true },
	{ field: 'evidenceLevel', required: true },
	{ field: 'replicatedIn', parts: needed('municipalityCode') },
	{ field: 'recommendation', parts: needed('verdict') },
	{ field: 'champion', parts: needed('year', 'round') },
	{ field: 'citizenVoices', parts: ['quoteBn', 'quoteEn'].map((name) => ({ name, words: 40 })) },
	{ field: 'cover', required: true },
	{ field: 'documents', parts: needed('kind', 'file') },
	{ field: 'links', parts: needed('kind', 'url') },
	{ field: 'contactOffice', required: true },
	{ field: 'sources', required: true, min: 1, parts: needed('title', 'seenOn') },
	{ field: 'provenance', required: true, parts: needed('origin') },
	{ field: 'corrections', parts: needed('on') },
	{ field: 'circulation', parts: needed('channel', 'on') },
	{ field: 'unknowns', parts: needed('field') },
];

const GOVERNANCE_CHANGE_RULES: readonly Rule[] = [
	{ field: 'title', localised: true, required: true, graphemes: 100 },
	{ field: 'before', localised: true, required: true, words: 60 },
	{ field: 'after', localised: true, required: true, words: 60 },
	{ field: 'proof', localised: true, words: 60 },
	{ field: 'slug', required: true },
	{ field: 'municipality', required: true },
	{ field: 'changedOn', required: true },
	{ field: 'sources', required: true, min: 1, parts: needed('title', 'seenOn') },
	{ field: 'corrections', parts: needed('on') },
];

const LEARNING_EVENT_RULES: readonly Rule[] = [
	{ field: 'title', localised: true, required: true, graphemes: 100 },
	{ field: 'oneLine', localised: true, required: true, graphemes: 160 },
	{ field: 'aims', localised: true, required: true, words: 150 },
	{ field: 'slug', required: true },
	{ field: 'kind', required: true },
	{ field: 'startsAt', required: true },
	{ field: 'agenda', localised: true, parts: needed('title') },
	{ field: 'partners', localised: true, parts: needed('text') },
	{ field: 'documents', parts: needed('kind', 'file') },
	{ field: 'sources', parts: needed('title', 'seenOn') },
	{ field: 'corrections', parts: needed('on') },
];

const REPORT_RULES: readonly Rule[] = [
	{ field: 'title', localised: true, required: true, graphemes: 100 },
	{ field: 'oneLine', localised: true, required: true, graphemes: 160 },
	{ field: 'summary', localised: true, required: true, words: 250 },
	{ field: 'keyFindings', localised: true, required: true, min: 1, max: 10, parts: needed('text') },
	{ field: 'slug', required: true },
	{ field: 'kind', required: true },
	{ field: 'documents', parts: needed('kind', 'file') },
	{ field: 'sources', parts: needed('title', 'seenOn') },
	{ field: 'corrections', parts: needed('on') },
];

const ACKNOWLEDGEMENT_RULES: readonly Rule[] = [
	{ field: 'title', localised: true, required: true, graphemes: 100 },
	{ field: 'disclaimer', localised: true, required: true, words: 80 },
	{ field: 'slug', required: true },
	{ field: 'donors', required: true, min: 1, max: 8, parts: needed('nameEn', 'nameBn') },
	{ field: 'shownFrom', required: true },
	{ field: 'shownUntil', required: true },
	{ field: 'practiceNumbers', parts: needed('code') },
];

const RULES: Record<ReviewedType, readonly Rule[]> = {
	practice: PRACTICE_RULES,
	governanceChange: GOVERNANCE_CHANGE_RULES,
	learningEvent: LEARNING_EVENT_RULES,
	report: REPORT_RULES,
	acknowledgement: ACKNOWLEDGEMENT_RULES,
};

const PARTIAL_DATES = ['startedOn', 'endedOn', 'lastConfirmedOn', 'changedOn', 'periodStart', 'periodEnd'];

/** A planned practice has no results yet; everything else it can already answer. */
const NOT_ASKED_WHEN_PLANNED = ['results', 'beneficiaries', 'difficulties'];

const MESSAGES = {
	empty: { en: 'is missing', bn: 'লেখা হয়নি' },
	unknowable: {
		en: 'is missing; if the answer is not known, add it under "Not known"',
		bn: 'লেখা হয়নি; উত্তর জানা না থাকলে "জানা নেই" তালিকায় যোগ করুন',
	},
	contradiction: {
		en: 'is answered and also listed under "Not known"; keep one',
		bn: 'উত্তর আছে, আবার "জানা নেই" তালিকাতেও আছে; একটি রাখুন',
	},
	partialDate: { en: 'must be a year or a year and month, like 2015-03', bn: 'বছর, অথবা বছর ও মাস লিখুন, যেমন 2015-03' },
	altMissing: { en: 'needs a picture description in Bangla and English', bn: 'ছবির বর্ণনা বাংলা ও ইংরেজিতে দরকার' },
	creditMissing: { en: 'needs the name of the photographer or illustrator', bn: 'আলোকচিত্রী বা শিল্পীর নাম দরকার' },
	consentMissing: { en: 'needs the consent of the people shown or quoted', bn: 'ছবির বা উদ্ধৃত মানুষের সম্মতি দরকার' },
	imageMissing: { en: 'has no picture', bn: 'ছবি দেওয়া হয়নি' },
	machineTranslated: {
		en: 'was made by a machine and no person has confirmed it yet',
		bn: 'যন্ত্রে করা অনুবাদ এখনো কেউ যাচাই করেননি',
	},
	championNeeds: { en: 'is needed for a champion practice', bn: 'সেরা চর্চার জন্য দরকার' },
	reportNeeds: {
		en: 'are needed, or the full text: a report has one of them',
		bn: 'দরকার, অথবা পুরো লেখা: প্রতিবেদনে দুটির একটি থাকতে হয়',
	},
	placeMissing: {
		en: 'are needed, or the mark "On every page": otherwise it would be shown nowhere',
		bn: 'দরকার, অথবা "সব পাতায়" বেছে নিন: নইলে কোথাও দেখা যাবে না',
	},
	practiceNumber: {
		en: 'must be practice numbers, like MAB-P-2026-014',
		bn: 'চর্চা নম্বর হতে হবে, চর্চার পাতায় যেমন লেখা থাকে',
	},
	endsBeforeStart: { en: 'must not be before the first day', bn: 'শুরুর দিনের আগে হতে পারে না' },
	povertyHow: {
		en: 'is needed because the practice is marked poverty-related',
		bn: 'দারিদ্র্য-সংশ্লিষ্ট বলে চিহ্নিত, তাই দরকার',
	},
} as const satisfies Record<string, ProblemMessage>;

/** A flag is never an answer by itself: Strapi fills the flags of an otherwise empty component with their defaults. */
function isEmpty(value: ContentValue | undefined): boolean {
	if (value === null || value === undefined || typeof value === 'boolean') return true;
	if (typeof value === 'string') return value.trim() === '';
	if (Array.isArray(value)) return value.length === 0;
	if (typeof value === 'object') return Object.values(value).every(isEmpty);
	return false;
}

function asList(value: ContentValue | undefined): readonly ContentValue[] {
	return Array.isArray(value) ? value : [];
}

function asObject(value: ContentValue | undefined): Content {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Content) : {};
}

/** Everything that keeps the candidate from being published, in the order of the template; empty when it is ready. */
export function missingToPublish(candidate: PublishCandidate): MissingItem[] {
	const { type, locale, content } = candidate;
	const unknowns = unknownFields(type, content);
	const missing: MissingItem[] = [];
	const report = (field: string, code: string, message: ProblemMessage, isLocalised = false) =>
		missing.push({ field, locale: isLocalised ? locale : null, code, label: labelOf(field), message });

	for (const rule of RULES[type]) {
		const value = content[rule.field];
		const isLocalised = rule.localised === true;
		const isUnknown = unknowns.has(rule.field);
		if (isEmpty(value)) {
			if (rule.required && !isUnknown && !isNotAsked(rule.field, content)) {
				const mayBeUnknown = unknowableFields(type).includes(rule.field);
				report(rule.field, 'missing', mayBeUnknown ? MESSAGES.unknowable : MESSAGES.empty, isLocalised);
			}
			continue;
		}
		if (isUnknown) report(rule.field, 'answered-and-unknown', MESSAGES.contradiction, isLocalised);
		const excess = exceeded(value, rule);
		if (excess !== null) report(rule.field, excess.code, excess.message, isLocalised);
		reportParts(rule, value, report);
	}
	for (const field of PARTIAL_DATES) {
		const value = content[field];
		if (typeof value === 'string' && !isEmpty(value) && !isPartialDate(value)) {
			report(field, 'not-a-date', MESSAGES.partialDate);
		}
	}
	if (content.translation === 'machineTranslated') {
		report('translation', 'machine-translated', MESSAGES.machineTranslated, true);
	}
	if (type === 'practice') reportPractice(candidate, report);
	if (type === 'acknowledgement') reportAcknowledgement(content, report);
	if (type === 'report' && isEmpty(content.body) && isEmpty(content.documents)) {
		report('documents', 'missing', MESSAGES.reportNeeds);
	}
	return missing;
}

const unknowableFields = (type: ReviewedType): readonly string[] => (type === 'practice' ? UNKNOWABLE_FIELDS : []);

function unknownFields(type: ReviewedType, content: Content): Set<string> {
	const listed = new Set(asList(content.unknowns).map((unknown) => asObject(unknown).field));
	return new Set(unknowableFields(type).filter((field) => listed.has(field)));
}

function isNotAsked(field: string, content: Content): boolean {
	return content.stage === 'planned' && NOT_ASKED_WHEN_PLANNED.includes(field);
}

type Report = (field: string, code: string, message: ProblemMessage, isLocalised?: boolean) => unknown;

/** Rows are counted from 1 for people. A row or object that lacks several parts is reported once. */
function reportParts({ field, localised, parts = [] }: Rule, value: ContentValue | undefined, report: Report): void {
	const rows = Array.isArray(value) ? value : [value];
	for (const [index, item] of rows.entries()) {
		const row = asObject(item);
		const path = Array.isArray(value) ? `${field}.${index}` : field;
		const number = Array.isArray(value) ? index + 1 : null;
		const lacking = parts.find(({ name, required }) => required === true && isEmpty(row[name]));
		if (lacking !== undefined) {
			report(`${path}.${lacking.name}`, 'incomplete', incompleteMessage(number), localised === true);
		}
		for (const part of parts) {
			const excess = exceeded(row[part.name], part);
			if (excess !== null) {
				report(`${path}.${part.name}`, excess.code, inRow(number, excess.message), localised === true);
			}
		}
	}
}

const incompleteMessage = (row: number | null): ProblemMessage =>
	row === null
		? { en: 'is not complete', bn: 'পুরোটা লেখা হয়নি' }
		: { en: `row ${row} is not complete`, bn: `${inBangla(row)} নম্বর সারি পুরোটা লেখা হয়নি` };

const inRow = (row: number | null, { en, bn }: ProblemMessage): ProblemMessage =>
	row === null ? { en, bn } : { en: `row ${row} ${en}`, bn: `${inBangla(row)} নম্বর সারিতে ${bn}` };

function reportPractice({ content, expertViews }: PublishCandidate, report: Report): void {
	if (content.povertyRelated === true && isEmpty(content.povertyHow)) {
		report('povertyHow', 'missing', MESSAGES.povertyHow, true);
	}
	const beforeAfter = asObject(content.beforeAfter);
	const figures: [string, ContentValue | undefined][] = [
		['cover', content.cover],
		...asList(content.gallery).map((figure, index): [string, ContentValue] => [`gallery.${index}`, figure]),
		['beforeAfter.before', beforeAfter.before],
		['beforeAfter.after', beforeAfter.after],
	];
	for (const [field, figure] of figures) if (!isEmpty(figure)) reportFigure(field, asObject(figure), report);
	if (expertViews.some(({ consentGiven }) => !consentGiven)) {
		report('expertViews', 'consent-missing', MESSAGES.consentMissing);
	}
	if (asList(content.citizenVoices).some((voice) => asObject(voice).consentGiven !== true)) {
		report('citizenVoices', 'consent-missing', MESSAGES.consentMissing);
	}
	if (!isEmpty(content.champion)) {
		if (isEmpty(content.recommendation)) report('recommendation', 'missing', MESSAGES.championNeeds);
		if (expertViews.length === 0) report('expertViews', 'missing', MESSAGES.championNeeds);
	}
}

function reportAcknowledgement(content: Content, report: Report): void {
	const { shownFrom, shownUntil, onEveryPage, practiceNumbers } = content;
	if (isBefore(shownUntil, shownFrom)) {
		report('shownUntil', 'ends-before-start', MESSAGES.endsBeforeStart);
	}
	const numbers = asList(practiceNumbers).map((row) => asObject(row).code);
	if (onEveryPage !== true && numbers.length === 0) report('practiceNumbers', 'missing', MESSAGES.placeMissing);
	if (numbers.some((code) => typeof code === 'string' && code !== '' && !isPracticeCode(code))) {
		report('practiceNumbers', 'not-a-practice-number', MESSAGES.practiceNumber);
	}
}

const isBefore = (day: ContentValue | undefined, other: ContentValue | undefined): boolean =>
	typeof day === 'string' && typeof other === 'string' && !isEmpty(day) && day < other;

const isPracticeCode = (code: string): boolean => /^MAB-P-[0-9]{4}-[0-9]{3,}$/.test(code);

function reportFigure(field: string, figure: Content, report: Report): void {
	if (isEmpty(figure.image)) report(field, 'image-missing', MESSAGES.imageMissing);
	for (const key of ['altBn', 'altEn']) {
		if (isEmpty(figure[key])) report(`${field}.${key}`, 'alt-missing', MESSAGES.altMissing);
	}
	if (isEmpty(figure.creditEn) && isEmpty(figure.creditBn)) {
		report(`${field}.credit`, 'credit-missing', MESSAGES.creditMissing);
	}
	if (figure.kind !== 'illustration' && figure.consent !== 'given' && figure.consent !== 'notNeeded') {
		report(`${field}.consent`, 'consent-missing', MESSAGES.consentMissing);
	}
}

const textMeasure = (measure: (text: string) => number) => (value: ContentValue | undefined) =>
	typeof value === 'string' ? measure(value) : null;
const rowCount = (value: ContentValue | undefined) => (Array.isArray(value) ? value.length : null);
const isAbove = (count: number, limit: number) => count > limit;
const isBelow = (count: number, limit: number) => count < limit;
const inBangla = (count: number) => toBanglaDigits(String(count));

interface LimitKind {
	name: keyof Limit;
	code: string;
	/** `null` for a value of another kind. */
	measure(value: ContentValue | undefined): number | null;
	isBroken(count: number, limit: number): boolean;
	message(count: number, limit: number): ProblemMessage;
}

const LIMIT_KINDS: readonly LimitKind[] = [
	{
		...{ name: 'graphemes', code: 'too-long', measure: textMeasure(countGraphemes), isBroken: isAbove },
		message: (count, limit) => ({
			en: `has ${count} characters; at most ${limit} fit`,
			bn: `${inBangla(count)}টি অক্ষর আছে; সর্বোচ্চ ${inBangla(limit)}টি`,
		}),
	},
	{
		...{ name: 'words', code: 'too-long', measure: textMeasure(countWords), isBroken: isAbove },
		message: (count, limit) => ({
			en: `has ${count} words; at most ${limit} fit`,
			bn: `${inBangla(count)}টি শব্দ আছে; সর্বোচ্চ ${inBangla(limit)}টি`,
		}),
	},
	{
		...{ name: 'min', code: 'too-few', measure: rowCount, isBroken: isBelow },
		message: (count, limit) => ({
			en: `has ${count} rows; at least ${limit} are needed`,
			bn: `${inBangla(count)}টি আছে; অন্তত ${inBangla(limit)}টি দরকার`,
		}),
	},
	{
		...{ name: 'max', code: 'too-many', measure: rowCount, isBroken: isAbove },
		message: (count, limit) => ({
			en: `has ${count} rows; at most ${limit} fit`,
			bn: `${inBangla(count)}টি আছে; সর্বোচ্চ ${inBangla(limit)}টি`,
		}),
	},
];

function exceeded(value: ContentValue | undefined, limits: Limit): { code: string; message: ProblemMessage } | null {
	for (const { name, code, measure, isBroken, message } of LIMIT_KINDS) {
		const limit = limits[name];
		const count = limit === undefined ? null : measure(value);
		if (limit !== undefined && count !== null && isBroken(count, limit))
			return { code, message: message(count, limit) };
	}
	return null;
}
