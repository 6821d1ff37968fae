/**
 * What an entry needs before it may be published: the "Pub" column of models.md 2.1, the limits of its "Type" column,
 * picture rules (C18), consent, and confirmed translations (C12). Limits count graphemes and words as readers see them.
 */
import { countGraphemes, countWords, isPartialDate } from './bangla.ts';
import type { Content, ContentValue } from './content.ts';
import { labelOf } from './field-labels.ts';
import type { Locale } from './locale.ts';
import type { MissingItem, ProblemMessage } from './problem.ts';
import { UNKNOWABLE_FIELDS } from './vocabulary.ts';

/** The three types that go through review, by the name of their public record. */
export type ReviewedType = 'practice' | 'governanceChange' | 'learningEvent';

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

interface Rule extends Limit {
	field: string;
	/** Written apart in each language. */
	localised?: true;
	required?: true;
}

const PRACTICE_RULES: readonly Rule[] = [
	{ field: 'title', localised: true, required: true, graphemes: 100 },
	{ field: 'oneLine', localised: true, required: true, graphemes: 160 },
	{ field: 'summary', localised: true, required: true, words: 60 },
	{ field: 'keyFacts', localised: true, required: true, min: 3, max: 6 },
	{ field: 'problem', localised: true, required: true, words: 150 },
	{ field: 'objectives', localised: true, required: true, words: 80 },
	{ field: 'steps', localised: true, required: true, min: 3, max: 8 },
	{ field: 'buildingBlocks', localised: true, required: true, min: 1, max: 6 },
	{ field: 'novelty', localised: true, words: 80 },
	{ field: 'governance', localised: true, words: 80 },
	{ field: 'participation', localised: true, required: true, words: 120 },
	{ field: 'inKind', localised: true, words: 60 },
	{ field: 'povertyHow', localised: true, words: 60 },
	{ field: 'sustainability', localised: true, required: true },
	{ field: 'climate', localised: true, words: 60 },
	{ field: 'difficulties', localised: true, required: true, min: 1, max: 5 },
	{ field: 'lessons', localised: true, required: true, min: 1, max: 5 },
	{ field: 'transfer', localised: true, required: true },
	{ field: 'slug', required: true },
	{ field: 'entryType', required: true },
	{ field: 'leadMunicipality', required: true },
	{ field: 'sector', required: true },
	{ field: 'topics', max: 5 },
	{ field: 'sdgs', required: true, min: 1, max: 3 },
	{ field: 'stage', required: true },
	{ field: 'startedOn', required: true },
	{ field: 'capitalCost', required: true },
	{ field: 'annualCost', required: true },
	{ field: 'funding', required: true },
	{ field: 'monthsToImplement', required: true },
	{ field: 'results', required: true, min: 1, max: 8 },
	{ field: 'beneficiaries', required: true },
	{ field: 'evidenceLevel', required: true },
	{ field: 'cover', required: true },
	{ field: 'contactOffice', required: true },
	{ field: 'sources', required: true, min: 1 },
	{ field: 'provenance', required: true },
];

const GOVERNANCE_CHANGE_RULES: readonly Rule[] = [
	{ field: 'title', localised: true, required: true, graphemes: 100 },
	{ field: 'before', localised: true, required: true, words: 60 },
	{ field: 'after', localised: true, required: true, words: 60 },
	{ field: 'proof', localised: true, words: 60 },
	{ field: 'slug', required: true },
	{ field: 'municipality', required: true },
	{ field: 'changedOn', required: true },
	{ field: 'sources', required: true, min: 1 },
];

const LEARNING_EVENT_RULES: readonly Rule[] = [
	{ field: 'title', localised: true, required: true, graphemes: 100 },
	{ field: 'oneLine', localised: true, required: true, graphemes: 160 },
	{ field: 'aims', localised: true, required: true, words: 150 },
	{ field: 'slug', required: true },
	{ field: 'kind', required: true },
	{ field: 'startsAt', required: true },
];

const RULES: Record<ReviewedType, readonly Rule[]> = {
	practice: PRACTICE_RULES,
	governanceChange: GOVERNANCE_CHANGE_RULES,
	learningEvent: LEARNING_EVENT_RULES,
};

const PARTIAL_DATES = ['startedOn', 'endedOn', 'lastConfirmedOn', 'changedOn'];

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
	povertyHow: {
		en: 'is needed because the practice is marked poverty-related',
		bn: 'দারিদ্র্য-সংশ্লিষ্ট বলে চিহ্নিত, তাই দরকার',
	},
} as const satisfies Record<string, ProblemMessage>;

function isEmpty(value: ContentValue | undefined): boolean {
	if (value === null || value === undefined || value === '') return true;
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
	const unknowns = new Set(asList(content.unknowns).map((unknown) => asObject(unknown).field));
	const missing: MissingItem[] = [];
	const report = (field: string, code: string, message: ProblemMessage, isLocalised = false) =>
		missing.push({ field, locale: isLocalised ? locale : null, code, label: labelOf(field), message });

	for (const rule of RULES[type]) {
		const value = content[rule.field];
		const isLocalised = rule.localised === true;
		const isUnknown = unknowns.has(rule.field);
		if (isEmpty(value)) {
			if (rule.required && !isUnknown && !isNotAsked(rule.field, content)) {
				const mayBeUnknown = type === 'practice' && (UNKNOWABLE_FIELDS as readonly string[]).includes(rule.field);
				report(rule.field, 'missing', mayBeUnknown ? MESSAGES.unknowable : MESSAGES.empty, isLocalised);
			}
			continue;
		}
		if (isUnknown) report(rule.field, 'answered-and-unknown', MESSAGES.contradiction, isLocalised);
		const excess = exceeded(value, rule);
		if (excess !== null) report(rule.field, excess.code, excess.message, isLocalised);
	}
	for (const field of PARTIAL_DATES) {
		const value = content[field];
		if (typeof value === 'string' && value !== '' && !isPartialDate(value)) {
			report(field, 'not-a-date', MESSAGES.partialDate);
		}
	}
	if (content.translation === 'machineTranslated') {
		report('translation', 'machine-translated', MESSAGES.machineTranslated, true);
	}
	if (type === 'practice') reportPractice(candidate, report);
	return missing;
}

function isNotAsked(field: string, content: Content): boolean {
	return content.stage === 'planned' && NOT_ASKED_WHEN_PLANNED.includes(field);
}

type Report = (field: string, code: string, message: ProblemMessage, isLocalised?: boolean) => unknown;

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

function exceeded(value: ContentValue | undefined, limit: Limit): { code: string; message: ProblemMessage } | null {
	if (typeof value === 'string') {
		const graphemes = limit.graphemes === undefined ? 0 : countGraphemes(value);
		if (limit.graphemes !== undefined && graphemes > limit.graphemes) {
			return {
				code: 'too-long',
				message: {
					en: `has ${graphemes} characters; at most ${limit.graphemes} fit`,
					bn: `${graphemes} অক্ষর; সর্বোচ্চ ${limit.graphemes}`,
				},
			};
		}
		const words = limit.words === undefined ? 0 : countWords(value);
		if (limit.words !== undefined && words > limit.words) {
			return {
				code: 'too-long',
				message: { en: `has ${words} words; at most ${limit.words} fit`, bn: `${words} শব্দ; সর্বোচ্চ ${limit.words}` },
			};
		}
	}
	if (Array.isArray(value)) {
		const { min = 0, max = Number.POSITIVE_INFINITY } = limit;
		if (value.length < min) {
			return {
				code: 'too-few',
				message: {
					en: `has ${value.length} rows; at least ${min} are needed`,
					bn: `${value.length}টি আছে; অন্তত ${min}টি দরকার`,
				},
			};
		}
		if (value.length > max) {
			return {
				code: 'too-many',
				message: { en: `has ${value.length} rows; at most ${max} fit`, bn: `${value.length}টি আছে; সর্বোচ্চ ${max}টি` },
			};
		}
	}
	return null;
}
