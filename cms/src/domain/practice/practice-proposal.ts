/**
 * What a municipality may propose to change in its published practice (A57): figures, costs, the contact, whether it still
 * runs. The page stays as it is. An officer takes over or declines each part with a reason; what is taken over goes into
 * the draft and from there the ordinary way, so that a second person approves it.
 */

import { FIELD_LABELS } from '../field-labels.ts';
import { type ProblemMessage, problems } from '../problem.ts';
import type { PracticeRecord } from '../publication/public-record.ts';
import { choicesOf, field, words } from '../questionnaire/questionnaire-builders.ts';
import { valueMessage } from '../questionnaire/questionnaire-check.ts';
import type { Field, Words } from '../questionnaire/questionnaire-definition.ts';
import { presentValue } from '../questionnaire/questionnaire-present.ts';
import { readValue, valueFault } from '../questionnaire/questionnaire-values.ts';
import type { Bilingual, Locale } from '../text/locale.ts';
import { STAGES } from '../vocabulary.ts';
import type { Content, ContentValue } from './content.ts';
import { changedFields } from './content.ts';

interface Definition {
	label: Words;
	field: Field;
	/** The figure is of a month, which is asked beside it. */
	isOfMonth: boolean;
	/** Where the fact comes from must be said. Nobody but the office knows its own telephone number. */
	needsSource: boolean;
}

const fact = (label: Words, of: Field, isOfMonth = false): Definition => ({
	...{ label, field: of, isOfMonth, needsSource: true },
});
const told = (label: Words, of: Field): Definition => ({ label, field: of, isOfMonth: false, needsSource: false });

const money = field('value', 'money', { minimum: 0 });
const count = field('value', 'number', { minimum: 0 });
/** As long as the sections of "Will it last" (50 words) may grow in the draft before an editor shortens them. */
const text = field('value', 'text', { maxWords: 150 });

/** The rows of `results` come after these, by their own indicators. */
const DEFINITIONS = {
	stage: fact(FIELD_LABELS.stage, field('value', 'choice', { choices: choicesOf(STAGES) })),
	endedOn: fact(words('কবে শেষ হয়েছে', 'When it ended'), field('value', 'month')),
	'beneficiaries.directCount': fact(words('সরাসরি উপকৃত মানুষ', 'People directly reached'), count),
	capitalCost: fact(FIELD_LABELS.capitalCost, money, true),
	annualCost: fact(FIELD_LABELS.annualCost, money, true),
	'sustainability.people': fact(words('কারা দেখাশোনা করে', 'Who looks after it'), text),
	'sustainability.money': fact(words('চালানোর টাকা কোথা থেকে আসে', 'Where the running money comes from'), text),
	'contactOffice.phone': told(words('যোগাযোগের ফোন', 'Telephone of the contact'), field('value', 'phone')),
	'contactOffice.email': told(words('যোগাযোগের ইমেইল', 'E-mail of the contact'), field('value', 'email')),
	/** Has no field of its own: an editor works it into the text. */
	note: told(words('এর পরে আর কী বদলেছে', 'What else has changed since'), field('value', 'text', { maxWords: 300 })),
} as const satisfies Record<string, Definition>;

/** The label of a result is its indicator. */
const RESULT: Definition = fact(words('', ''), field('value', 'number'), true);

const RESULT_KEY = /^results\.\d+$/;

/** Throws `proposal.field-unknown`. */
function definitionOf(key: string): Definition {
	if (RESULT_KEY.test(key)) return RESULT;
	if (!Object.hasOwn(DEFINITIONS, key)) throw problems.proposalFieldUnknown({ field: key });
	return DEFINITIONS[key as keyof typeof DEFINITIONS];
}

export interface ProposalField extends Definition {
	/** `capitalCost`, `results.0`: the third of three results is `results.2`. */
	key: string;
	/** As the page says it now, stored; `''` where it says nothing. */
	current: string;
	/** The month of the figure, `2026-07`; `''` where it has none. */
	currentOn: string;
}

const both = ({ bn, en }: Bilingual): Words => ({ bn: bn ?? en ?? '', en: en ?? bn ?? '' });
const plain = (value: string | number | null | undefined): string =>
	value === null || value === undefined ? '' : String(value);

/** What may be proposed for a practice as it is public, in the order of the form. */
export function proposalFields(record: PracticeRecord, locale: Locale): ProposalField[] {
	const sustainability = record.text[locale]?.sustainability;
	const own = (key: keyof typeof DEFINITIONS, current: string | number | null | undefined, on?: number | null) => ({
		...{ key, ...DEFINITIONS[key], current: plain(current), currentOn: plain(on) },
	});
	const results = record.results.map((result, index) => ({
		...{ key: `results.${index}`, ...RESULT, label: withUnit(result) },
		...{ current: plain(result.latest), currentOn: plain(result.latestOn) },
	}));
	return [
		own('stage', record.stage),
		own('endedOn', record.endedOn),
		own('note', ''),
		...results,
		own('beneficiaries.directCount', record.beneficiaries?.directCount),
		own('capitalCost', record.capitalCost?.amountBdt, record.capitalCost?.priceYear),
		own('annualCost', record.annualCost?.amountBdt, record.annualCost?.priceYear),
		own('sustainability.people', sustainability?.people),
		own('sustainability.money', sustainability?.money),
		own('contactOffice.phone', record.contactOffice?.phone),
		own('contactOffice.email', record.contactOffice?.email),
	];
}

function withUnit({ indicator, unit }: PracticeRecord['results'][number]): Words {
	const [name, of] = [both(indicator), both(unit)];
	const joined = (locale: Locale) => (of[locale] === '' ? name[locale] : `${name[locale]} (${of[locale]})`);
	return { bn: joined('bn'), en: joined('en') };
}

/** One change that somebody proposes. */
export interface ProposedPart {
	key: string;
	/** As the form called it; names the row of a result. */
	label: Words;
	/** Stored values. */
	before: string;
	after: string;
	/** The month of the figure; `null` where none was said. */
	on: string | null;
	/** Where the fact comes from, as typed. */
	source: string | null;
}

/** A box of the form and what is wrong with what was typed into it. */
export interface ProposalFault {
	/** Name of the box. */
	name: string;
	message: ProblemMessage;
}

/** Names of the boxes. A dot in a name would be read as a part of a structure by the parser of bodies. */
export const valueName = (key: string): string => key.replaceAll('.', '-');
export const onName = (key: string): string => `${valueName(key)}-on`;
export const sourceName = (key: string): string => `${valueName(key)}-source`;

const MONTH = field('on', 'month');
const SOURCE = field('source', 'line', { maxGraphemes: 200 });
const SOURCE_NEEDED: ProblemMessage = {
	en: 'Say where this comes from: a register, a bill, a report, a count and its day.',
	bn: 'তথ্যটি কোথা থেকে পাওয়া লিখুন: কোন রেজিস্টার, বিল, প্রতিবেদন বা গণনা, কোন তারিখের।',
};

/**
 * What was typed, read box by box: an empty box proposes nothing, and so does what the page says already. Nothing is
 * dropped without a word: a month or a source beside an empty box is a fault.
 */
export function readProposal(
	fields: readonly ProposalField[],
	typed: (name: string) => string,
): { parts: ProposedPart[]; faults: ProposalFault[] } {
	const parts: ProposedPart[] = [];
	const faults: ProposalFault[] = [];
	const check = (name: string, of: Field): string => {
		const fault = valueFault(of, typed(name));
		if (fault !== null) faults.push({ name, message: valueMessage(fault) });
		return readValue(of, typed(name));
	};
	for (const { key, field: own, label, current, isOfMonth, needsSource } of fields) {
		const after = check(valueName(key), own);
		const on = isOfMonth ? check(onName(key), MONTH) : '';
		const source = needsSource ? check(sourceName(key), SOURCE) : '';
		if (after === '' && (on !== '' || source !== '')) faults.push({ name: valueName(key), message: VALUE_NEEDED });
		if (after === '' || (after === current && on === '')) continue;
		if (needsSource && source === '') faults.push({ name: sourceName(key), message: SOURCE_NEEDED });
		parts.push({ key, label, before: current, after, on: on || null, source: source || null });
	}
	return { parts, faults };
}

const VALUE_NEEDED: ProblemMessage = {
	en: 'Write the new value here, or empty the boxes below it.',
	bn: 'এখানে নতুন তথ্যটি লিখুন, অথবা নিচের ঘরগুলো ফাঁকা করুন।',
};

/** A stored value in words; `''` for nothing. */
export function presentPart(key: string, value: string, on: string | null, locale: Locale): string {
	if (value === '') return '';
	const shown = presentValue(definitionOf(key).field, value, locale);
	return on === null || on === '' ? shown : `${shown} (${presentValue(MONTH, on, locale)})`;
}

type Row = { readonly [key: string]: ContentValue };
const rowOf = (value: ContentValue | undefined): Row =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : {};
const rowsOf = (value: ContentValue | undefined): Row[] => (Array.isArray(value) ? value.map(rowOf) : []);
const said = (value: ContentValue | undefined): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Results are known by indicator and unit: the draft may have them in another order. */
function isResult(row: Row, label: Words): boolean {
	const text = (name: string) => said(row[name]) || null;
	const named = withUnit({
		indicator: { bn: text('indicatorBn'), en: text('indicatorEn') },
		unit: { bn: text('unitBn'), en: text('unitEn') },
	} as PracticeRecord['results'][number]);
	return named.bn === label.bn && named.en === label.en;
}

/** The value of the part in a draft as it stands; `''` for nothing. */
export function valueInDraft(content: Content, { key, label }: Pick<ProposedPart, 'key' | 'label'>): string {
	const [root = '', name = ''] = key.split('.');
	if (RESULT_KEY.test(key)) return said(rowsOf(content.results).find((row) => isResult(row, label))?.latest);
	if (root === 'capitalCost' || root === 'annualCost') return said(rowOf(content[root]).amountBdt);
	return name === '' ? said(content[root]) : said(rowOf(content[root])[name]);
}

type Write = (content: Content, part: ProposedPart) => Content;

const cost =
	(name: 'capitalCost' | 'annualCost'): Write =>
	(content, { after, on }) => ({
		// An amount of which nobody said the year is not of the year of the one before.
		[name]: { ...rowOf(content[name]), amountBdt: after, priceYear: on === null ? null : Number(on.slice(0, 4)) },
	});

const into =
	(root: string, read: (after: string) => ContentValue = (after) => after): Write =>
	(content, { key, after }) => ({
		[root]: { ...rowOf(content[root]), [key.slice(root.length + 1)]: read(after) },
	});

/** Throws `proposal.place-gone` where the draft has the result no more. */
const result: Write = (content, { after, on, label }) => {
	const rows = rowsOf(content.results);
	if (!rows.some((row) => isResult(row, label))) throw problems.proposalPlaceGone({});
	return {
		results: rows.map((row) => (isResult(row, label) ? { ...row, latest: Number(after), latestOn: on } : row)),
	};
};

/** What each part becomes in the draft. `note` has no place of its own: an editor writes it where it belongs. */
const WRITES: Record<string, Write> = {
	stage: (_, { after }) => ({ stage: after }),
	endedOn: (_, { after }) => ({ endedOn: after }),
	capitalCost: cost('capitalCost'),
	annualCost: cost('annualCost'),
	beneficiaries: into('beneficiaries', Number),
	sustainability: into('sustainability'),
	contactOffice: into('contactOffice'),
	results: result,
};

export interface TakenOver {
	/** Of the texts. */
	locale: Locale;
	/** The day on which the municipality said it, `2026-11-28`. */
	saidOn: string;
}

/**
 * The draft with the part written into it: the value, the source it came from, and the month in which the municipality
 * said so as the last confirmation. Answers the attributes that changed, none for a note. Throws `proposal.place-gone`
 * and `proposal.field-unknown`.
 */
export function takeOver(
	content: Content,
	part: ProposedPart,
	{ locale, saidOn }: TakenOver,
): { content: Content; names: string[] } {
	const [root = ''] = part.key.split('.');
	definitionOf(part.key);
	const write = WRITES[root];
	if (write === undefined) return { content, names: [] };
	const month = saidOn.slice(0, 'YYYY-MM'.length);
	const next: Content = {
		...content,
		...write(content, part),
		...(part.source === null ? {} : { sources: [...rowsOf(content.sources), sourceRow(part, { locale, saidOn })] }),
		unknowns: rowsOf(content.unknowns).filter((row) => row.field !== root),
		lastConfirmedOn: said(content.lastConfirmedOn) > month ? said(content.lastConfirmedOn) : month,
	};
	return { content: next, names: changedFields(content, next) };
}

const FROM_MUNICIPALITY: Words = words('পৌরসভার জানানো হালনাগাদ', 'Update from the municipality');

function sourceRow({ label, source }: ProposedPart, { locale, saidOn }: TakenOver): Row {
	return {
		title: `${FROM_MUNICIPALITY[locale]}: ${source}`,
		url: null,
		seenOn: saidOn,
		factBn: label.bn,
		factEn: label.en,
	};
}

export const PART_DECISIONS = {
	taken: { en: 'Take over', bn: 'গ্রহণ করুন' },
	declined: { en: 'Decline', bn: 'গ্রহণ করবেন না' },
} as const;
export type PartDecision = keyof typeof PART_DECISIONS;

export const PART_STATES = {
	waiting: { en: 'Waiting for MAB', bn: 'ম্যাবের উত্তরের অপেক্ষায়' },
	taken: { en: 'Taken over; will be published after approval', bn: 'গৃহীত; অনুমোদনের পরে প্রকাশ হবে' },
	published: { en: 'Taken over and published', bn: 'গৃহীত ও প্রকাশিত' },
	declined: { en: 'Not taken over', bn: 'গৃহীত হয়নি' },
} as const;
export type PartState = keyof typeof PART_STATES;

/** @param publishedAt when the language was last published; `null` while it is not public */
export function partState(
	decided: { decision: PartDecision; at: string } | null,
	publishedAt: string | null,
): PartState {
	if (decided === null) return 'waiting';
	if (decided.decision === 'declined') return 'declined';
	return publishedAt !== null && publishedAt > decided.at ? 'published' : 'taken';
}
