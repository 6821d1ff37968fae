/**
 * Every field of the open data on practices: what it means, its type, its unit, and the list that its values come
 * from. The JSON files are cut out of the public record by this list, so a field that is not explained here is not
 * given out: the phone and the e-mail of a contact office, for example, stay on the page of the practice.
 */
import type { FIELD_LABELS as FieldLabels } from '@mab/cms/domain/field-labels.ts';
import { FIELD_LABELS } from '@mab/cms/domain/field-labels.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import {
	CIRCULATION_CHANNELS,
	COMMITTEES,
	COST_BANDS,
	DOCUMENT_KINDS,
	ENTRY_TYPES,
	EVIDENCE_LEVELS,
	EXPERT_KINDS,
	FIGURE_KINDS,
	FUNDING_KINDS,
	HAZARDS,
	ORIGINS,
	PARTNER_KINDS,
	STAGES,
	VERDICTS,
} from '@mab/cms/domain/vocabulary.ts';

type Words = Record<Locale, string>;

/** The closed lists, each value with its label in both languages. */
export const VALUE_LISTS = {
	entryType: ENTRY_TYPES,
	stage: STAGES,
	evidenceLevel: EVIDENCE_LEVELS,
	costBand: COST_BANDS,
	partnerKind: PARTNER_KINDS,
	fundingKind: FUNDING_KINDS,
	committee: COMMITTEES,
	hazard: HAZARDS,
	verdict: VERDICTS,
	expertKind: EXPERT_KINDS,
	documentKind: DOCUMENT_KINDS,
	origin: ORIGINS,
	figureKind: FIGURE_KINDS,
	circulationChannel: CIRCULATION_CHANNELS,
} as const;
/** The last three are kept by MAB and not by the code; the dictionary carries their present values. */
export type ValueList = keyof typeof VALUE_LISTS | 'sector' | 'division' | 'sdg';

export type ValueType =
	| 'text'
	| 'markdown'
	| 'integer'
	| 'number'
	| 'boolean'
	/** YYYY-MM-DD */
	| 'day'
	/** YYYY or YYYY-MM */
	| 'partialDate'
	/** ISO 8601, UTC */
	| 'instant'
	| 'url'
	| 'key';

export interface Leaf {
	kind: 'value' | 'values';
	type: ValueType;
	meaning: Words;
	unit?: string;
	list?: ValueList;
}
export interface Group {
	kind: 'group' | 'groups';
	meaning: Words;
	fields: Fields;
}
export type Field = Leaf | Group;
export interface Fields {
	readonly [name: string]: Field;
}

type Extra = Pick<Leaf, 'unit' | 'list'>;
type Meaning = Words | keyof typeof FieldLabels;

const words = (meaning: Meaning): Words => {
	if (typeof meaning !== 'string') return meaning;
	const { bn, en } = FIELD_LABELS[meaning];
	return { bn, en };
};
const value = (type: ValueType, meaning: Meaning, extra: Extra = {}): Leaf => ({
	...{ kind: 'value', type, meaning: words(meaning) },
	...extra,
});
const values = (type: ValueType, meaning: Meaning, extra: Extra = {}): Leaf => ({
	...{ kind: 'values', type, meaning: words(meaning) },
	...extra,
});
const group = (meaning: Meaning, fields: Fields): Group => ({ kind: 'group', meaning: words(meaning), fields });
const groups = (meaning: Meaning, fields: Fields): Group => ({ kind: 'groups', meaning: words(meaning), fields });

export const IN_LANGUAGE: Record<Locale, Words> = {
	bn: { bn: 'বাংলায়', en: 'in Bangla' },
	en: { bn: 'ইংরেজিতে', en: 'in English' },
};
const { bn: IN_BANGLA, en: IN_ENGLISH } = IN_LANGUAGE;
const PAIR: Fields = { bn: value('text', IN_BANGLA), en: value('text', IN_ENGLISH) };
const bilingual = (meaning: Meaning) => group(meaning, PAIR);
const bilinguals = (meaning: Meaning) => groups(meaning, PAIR);

const KIND: Words = { bn: 'ধরন', en: 'Kind' };
const NOTE: Words = { bn: 'মন্তব্য', en: 'Remark' };
const TITLE: Words = { bn: 'শিরোনাম', en: 'Title' };

const figure = (meaning: Meaning) => group(meaning, FIGURE);
const FIGURE: Fields = {
	url: value('url', { bn: 'ছবির ঠিকানা', en: 'Address of the picture' }),
	width: value('integer', { bn: 'প্রস্থ', en: 'Width' }, { unit: 'px' }),
	height: value('integer', { bn: 'উচ্চতা', en: 'Height' }, { unit: 'px' }),
	kind: value('key', { bn: 'আসল ছবি, নাকি আঁকা', en: 'Photo or drawing' }, { list: 'figureKind' }),
	alt: bilingual({ bn: 'যাঁরা দেখতে পান না, তাঁদের জন্য বর্ণনা', en: 'Description for those who do not see it' }),
	caption: bilingual({ bn: 'ছবির নিচের লেখা', en: 'Caption' }),
	credit: bilingual({ bn: 'ছবি কার', en: 'Whose picture it is' }),
};

const cost = (meaning: Meaning) =>
	group(meaning, {
		amountBdt: value('integer', { bn: 'টাকার পরিমাণ', en: 'Amount' }, { unit: 'BDT' }),
		priceYear: value('integer', { bn: 'কোন বছরের দামে', en: 'Year of the prices' }),
		note: bilingual(NOTE),
	});

const PLACE: Fields = {
	code: value('key', { bn: 'পৌরসভার সংকেত', en: 'Code of the municipality' }),
	name: bilingual({ bn: 'পৌরসভার নাম', en: 'Name of the municipality' }),
	district: bilingual({ bn: 'জেলা', en: 'District' }),
	division: bilingual({ bn: 'বিভাগ', en: 'Division' }),
};

const TEXT: Fields = {
	title: value('text', 'title'),
	oneLine: value('text', 'oneLine'),
	summary: value('markdown', 'summary'),
	keyFacts: groups('keyFacts', {
		label: value('text', { bn: 'কীসের তথ্য', en: 'What the fact is about' }),
		value: value('text', { bn: 'তথ্যটি', en: 'The fact' }),
	}),
	problem: value('markdown', 'problem'),
	objectives: value('markdown', 'objectives'),
	steps: groups('steps', {
		title: value('text', TITLE),
		text: value('markdown', { bn: 'কী করা হয়েছে', en: 'What was done' }),
		when: value('text', { bn: 'কখন', en: 'When' }),
		who: value('text', { bn: 'কে', en: 'Who' }),
	}),
	buildingBlocks: groups('buildingBlocks', {
		name: value('text', { bn: 'নাম', en: 'Name' }),
		what: value('markdown', { bn: 'কী এটি', en: 'What it is' }),
		enablingFactors: value('markdown', { bn: 'কী থাকায় কাজটি হয়েছে', en: 'What made it work' }),
		lesson: value('markdown', { bn: 'কী শেখা গেল', en: 'Lesson' }),
	}),
	novelty: value('markdown', 'novelty'),
	governance: value('markdown', 'governance'),
	participation: value('markdown', 'participation'),
	inKind: value('markdown', 'inKind'),
	povertyHow: value('markdown', 'povertyHow'),
	sustainability: group('sustainability', {
		money: value('markdown', { bn: 'টাকা কোথা থেকে আসবে', en: 'Where the money comes from' }),
		people: value('markdown', { bn: 'কারা চালাবেন', en: 'Who keeps it running' }),
		rules: value('markdown', { bn: 'কোন নিয়মে চলবে', en: 'The rules that carry it' }),
		environment: value('markdown', { bn: 'পরিবেশে কী প্রভাব', en: 'Effect on the environment' }),
	}),
	climate: value('markdown', 'climate'),
	difficulties: groups('difficulties', {
		difficulty: value('markdown', { bn: 'সমস্যা', en: 'Difficulty' }),
		answer: value('markdown', {
			bn: 'কীভাবে সামলানো হয়েছে; না হলে বা জানা না থাকলে খালি',
			en: 'What was done; empty when it is not solved or not known',
		}),
	}),
	lessons: values('markdown', 'lessons'),
	transfer: group('transfer', {
		preconditions: value('markdown', { bn: 'আগে যা থাকতে হবে', en: 'What must be there first' }),
		minimumVersion: value('markdown', { bn: 'সবচেয়ে ছোট কার্যকর রূপ', en: 'Smallest useful version' }),
		steps: value('markdown', { bn: 'প্রথম কাজগুলো', en: 'First steps' }),
		typicalTime: value('text', { bn: 'সাধারণত কত সময় লাগে', en: 'Typical time' }),
		notSuitableWhen: value('markdown', { bn: 'কখন উপযুক্ত নয়', en: 'Not suitable when' }),
	}),
	machineTranslated: value('boolean', {
		bn: 'প্রথমে যন্ত্রে অনূদিত, পরে মানুষের দেখা',
		en: 'First translated by a machine, then checked by a person',
	}),
	publishedAt: value('instant', { bn: 'এই ভাষায় সর্বশেষ প্রকাশ', en: 'Last publication in this language' }),
};

/** One practice, as in /data/practices/{number}.json. */
export const PRACTICE_FIELDS: Fields = {
	number: value('key', {
		bn: 'চর্চা নম্বর। কখনো বদলায় না, অন্য চর্চাকে দেওয়াও হয় না',
		en: 'Practice number. It never changes and is never given to another practice',
	}),
	url: group(
		{ bn: 'পাতার ঠিকানা', en: 'Address of the page' },
		{ bn: value('url', IN_BANGLA), en: value('url', IN_ENGLISH) },
	),
	version: value('integer', { bn: 'কততম প্রকাশ', en: 'Counts the publications, from 1' }),
	firstPublishedAt: value('instant', { bn: 'প্রথম প্রকাশ', en: 'First publication' }),
	updatedAt: value('instant', { bn: 'সর্বশেষ পরিবর্তন', en: 'Last change' }),
	entryType: value('key', 'entryType', { list: 'entryType' }),
	stage: value('key', 'stage', { list: 'stage' }),
	sector: group('sector', {
		key: value('key', { bn: 'খাতের সংকেত', en: 'Key of the sector' }, { list: 'sector' }),
		name: bilingual({ bn: 'খাতের নাম', en: 'Name of the sector' }),
	}),
	municipalities: groups({ bn: 'পৌরসভা, প্রধানটি আগে', en: 'Municipalities, the leading one first' }, PLACE),
	wards: value('text', 'wards'),
	location: group(
		{ bn: 'চর্চার স্থান', en: 'Where the practice is' },
		{
			latitude: value('number', 'latitude', { unit: 'WGS 84' }),
			longitude: value('number', 'longitude', { unit: 'WGS 84' }),
		},
	),
	topics: bilinguals('topics'),
	sdgs: values('integer', 'sdgs', { list: 'sdg' }),
	startedOn: value('partialDate', 'startedOn'),
	endedOn: value('partialDate', 'endedOn'),
	lastConfirmedOn: value('partialDate', 'lastConfirmedOn'),
	resolution: group('resolution', {
		number: value('text', { bn: 'নম্বর', en: 'Number' }),
		on: value('day', { bn: 'তারিখ', en: 'Date' }),
	}),
	committees: values('key', 'committees', { list: 'committee' }),
	partners: groups('partners', {
		name: bilingual({ bn: 'নাম', en: 'Name' }),
		kind: value('key', KIND, { list: 'partnerKind' }),
		role: bilingual({ bn: 'ভূমিকা', en: 'Role' }),
		contribution: bilingual({ bn: 'অবদান', en: 'Contribution' }),
	}),
	capitalCost: cost('capitalCost'),
	annualCost: cost('annualCost'),
	costBand: value('key', { bn: 'স্থাপন ব্যয় কোন সীমার মধ্যে', en: 'Band of the set-up cost' }, { list: 'costBand' }),
	funding: groups('funding', {
		kind: value('key', KIND, { list: 'fundingKind' }),
		name: bilingual({ bn: 'উৎসের নাম', en: 'Name of the source' }),
		amountBdt: value('integer', { bn: 'টাকার পরিমাণ', en: 'Amount' }, { unit: 'BDT' }),
		percent: value('number', { bn: 'মোট ব্যয়ের অংশ', en: 'Share of the whole cost' }, { unit: '%' }),
	}),
	monthsToImplement: value('number', 'monthsToImplement', { unit: 'month' }),
	results: groups('results', {
		indicator: bilingual({ bn: 'কী মাপা হয়েছে', en: 'What is measured' }),
		unit: bilingual({ bn: 'কোন এককে', en: 'Unit' }),
		baseline: value('number', { bn: 'আগের মান', en: 'Value before' }),
		baselineOn: value('partialDate', { bn: 'আগের মান কবেকার', en: 'When the value before was taken' }),
		latest: value('number', { bn: 'সর্বশেষ মান', en: 'Latest value' }),
		latestOn: value('partialDate', { bn: 'সর্বশেষ মান কবেকার', en: 'When the latest value was taken' }),
		source: bilingual({ bn: 'সংখ্যাটির উৎস', en: 'Source of the figure' }),
		womenPercent: value('number', { bn: 'নারীর অংশ', en: 'Share of women' }, { unit: '%' }),
		poorPercent: value('number', { bn: 'দরিদ্র পরিবারের অংশ', en: 'Share of poor households' }, { unit: '%' }),
	}),
	beneficiaries: group('beneficiaries', {
		directCount: value('integer', { bn: 'সরাসরি উপকৃত', en: 'Directly reached' }, { unit: 'person' }),
		womenCount: value('integer', { bn: 'তাঁদের মধ্যে নারী', en: 'Of them women' }, { unit: 'person' }),
		poorHouseholdCount: value('integer', { bn: 'দরিদ্র পরিবার', en: 'Poor households' }, { unit: 'household' }),
		indirectCount: value('integer', { bn: 'পরোক্ষভাবে উপকৃত', en: 'Indirectly reached' }, { unit: 'person' }),
		isEstimate: value('boolean', { bn: 'অনুমান, গণনা নয়', en: 'An estimate, not a count' }),
		note: bilingual(NOTE),
		withheld: values('text', {
			bn: 'যে গণনাগুলো এত ছোট যে মানুষ চেনা যাবে, তাই প্রকাশ করা হয় না',
			en: 'Counts that are not published because so few people would be recognised',
		}),
	}),
	povertyRelated: value('boolean', 'povertyRelated'),
	evidenceLevel: value('key', 'evidenceLevel', { list: 'evidenceLevel' }),
	hazards: values('key', 'hazards', { list: 'hazard' }),
	replicatedIn: groups('replicatedIn', {
		municipality: group({ bn: 'পৌরসভা', en: 'Municipality' }, PLACE),
		year: value('integer', { bn: 'বছর', en: 'Year' }),
		outcome: bilingual({ bn: 'ফল', en: 'Outcome' }),
	}),
	recommendation: group('recommendation', {
		verdict: value('key', { bn: 'মত', en: 'Verdict' }, { list: 'verdict' }),
		reasons: bilingual({ bn: 'কারণ', en: 'Reasons' }),
	}),
	champion: group('champion', {
		year: value('integer', { bn: 'বছর', en: 'Year' }),
		round: value('text', { bn: 'দফা', en: 'Round' }),
	}),
	featured: value('boolean', { bn: 'ম্যাব-এর নির্বাচিত', en: 'Chosen by MAB' }),
	verified: value('boolean', { bn: 'ম্যাব-এর যাচাইকৃত', en: 'Verified by MAB' }),
	expertViews: groups('expertViews', {
		name: bilingual({ bn: 'নাম', en: 'Name' }),
		role: bilingual({ bn: 'পদ', en: 'Role' }),
		organisation: bilingual({ bn: 'প্রতিষ্ঠান', en: 'Organisation' }),
		kind: value('key', KIND, { list: 'expertKind' }),
		text: bilingual({ bn: 'মত', en: 'View' }),
		givenOn: value('day', { bn: 'কবে দেওয়া', en: 'Given on' }),
		declaredLink: bilingual({ bn: 'চর্চার সঙ্গে ঘোষিত সম্পর্ক', en: 'Declared link to the practice' }),
	}),
	citizenVoices: groups('citizenVoices', {
		quote: bilingual({ bn: 'কথা', en: 'Quotation' }),
		speaker: bilingual({ bn: 'কার কথা', en: 'Whose words' }),
	}),
	cover: figure('cover'),
	gallery: groups('gallery', FIGURE),
	beforeAfter: group('beforeAfter', { before: figure('before'), after: figure('after') }),
	documents: groups('documents', {
		kind: value('key', KIND, { list: 'documentKind' }),
		title: bilingual(TITLE),
		url: value('url', { bn: 'নথির ঠিকানা', en: 'Address of the file' }),
		sizeBytes: value('integer', { bn: 'আকার', en: 'Size' }, { unit: 'byte' }),
		mime: value('text', { bn: 'ফাইলের ধরন', en: 'Type of the file' }),
	}),
	links: groups('links', {
		kind: value('key', KIND, { list: 'documentKind' }),
		title: bilingual(TITLE),
		url: value('url', { bn: 'ঠিকানা', en: 'Address' }),
	}),
	contactOffice: group(
		{ bn: 'যোগাযোগের দপ্তর; ফোন ও ই-মেইল ছাড়া', en: 'Contact office, without phone and e-mail' },
		{
			office: bilingual({ bn: 'দপ্তর', en: 'Office' }),
			designation: bilingual({ bn: 'পদবি', en: 'Designation' }),
		},
	),
	sources: groups('sources', {
		title: value('text', TITLE),
		url: value('url', { bn: 'ঠিকানা', en: 'Address' }),
		seenOn: value('day', { bn: 'কবে দেখা', en: 'Seen on' }),
		fact: bilingual({ bn: 'কোন তথ্য এখান থেকে নেওয়া', en: 'Which fact comes from it' }),
	}),
	provenance: group('provenance', {
		origin: value('key', { bn: 'লেখাটি কোথা থেকে', en: 'Where the entry comes from' }, { list: 'origin' }),
		note: bilingual(NOTE),
		licence: value('text', { bn: 'লাইসেন্স', en: 'Licence' }),
	}),
	corrections: groups('corrections', {
		on: value('day', { bn: 'তারিখ', en: 'Date' }),
		what: bilingual({ bn: 'কী সংশোধন হয়েছে', en: 'What was corrected' }),
	}),
	circulation: groups('circulation', {
		channel: value('key', { bn: 'কোথায়', en: 'Where' }, { list: 'circulationChannel' }),
		title: bilingual(TITLE),
		on: value('day', { bn: 'তারিখ', en: 'Date' }),
		url: value('url', { bn: 'ঠিকানা', en: 'Address' }),
	}),
	unknowns: groups(
		{ bn: 'যে প্রশ্নের উত্তর জানা নেই', en: 'Questions whose answer is not known' },
		{
			field: value('key', { bn: 'কোন ঘর', en: 'Which field' }),
			note: bilingual(NOTE),
		},
	),
	text: group(
		{ bn: 'প্রতিটি ভাষায় আলাদা করে লেখা অংশ', en: 'What is written apart in each language' },
		{ bn: group(IN_BANGLA, TEXT), en: group(IN_ENGLISH, TEXT) },
	),
};

/** The field at a path such as `results.latest`. Throws where there is none: a column must be explained. */
export function fieldAt(path: string): Field {
	let fields: Fields = PRACTICE_FIELDS;
	let found: Field | undefined;
	for (const name of path.split('.')) {
		found = Object.hasOwn(fields, name) ? fields[name] : undefined;
		if (found === undefined) throw new Error(`${path} is no field of the open data. Add it to PRACTICE_FIELDS.`);
		fields = 'fields' in found ? found.fields : {};
	}
	if (found === undefined) throw new Error('An empty path names no field.');
	return found;
}
