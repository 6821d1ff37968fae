/** Builders of public records for tests: each gives a complete, valid record of which a test changes what matters. */
import { createHash } from 'node:crypto';
import type { Figure } from '@mab/cms/domain/public-image.ts';
import type { EditionBlock, EditionContent, EditionPractice } from '@mab/cms/domain/publication/edition-content.ts';
import { editionSlug } from '@mab/cms/domain/publication/edition-content.ts';
import type {
	AcknowledgementRecord,
	EditionRecord,
	GovernanceChangeRecord,
	LearningEventRecord,
	MunicipalityRecord,
	PracticeRecord,
	PracticeText,
	PublicRecord,
	RecordType,
	ReferenceRecord,
	ReportRecord,
	Tombstone,
} from '@mab/cms/domain/publication/public-record.ts';
import type { Bilingual, Locale } from '@mab/cms/domain/text/locale.ts';
import { keysOf, SECTORS } from '@mab/cms/domain/vocabulary.ts';
import { cardOf } from '../cards.ts';
import type { RecordOf, RecordRef, RecordStore } from '../contract.ts';

export function both(en: string, bn: string): Bilingual {
	return { en, bn };
}

const nothing: Bilingual = { en: null, bn: null };

export const cover: Figure = {
	image: { file: `${'a'.repeat(64)}.png`, width: 1200, height: 675, mime: 'image/png' },
	kind: 'illustration',
	alt: both('A tanker beside drying beds', 'শুকানোর বেডের পাশে একটি ট্যাংকার'),
	caption: both('Drawing of the plant', 'শোধনাগারের আঁকা ছবি'),
	credit: both('MAB illustration', 'ম্যাব-এর অলংকরণ'),
};

export function englishText(overrides: Partial<PracticeText> = {}): PracticeText {
	return {
		title: 'Co-compost from faecal sludge',
		oneLine: 'A small town turns sludge and kitchen waste into compost that farmers buy.',
		summary: 'The municipality empties tanks on call and composts the sludge with kitchen waste.',
		keyFacts: [
			{ label: 'People served', value: 'About 32,000' },
			{ label: 'Plant', value: 'Working since 2016' },
			{ label: 'Product', value: 'Compost for farmers' },
		],
		problem: 'Tanks were emptied by hand into drains.',
		objectives: 'Safe emptying for **every ward**.',
		steps: [
			{ title: 'Find the land', text: 'The council set aside a plot.', when: '2014', who: 'Municipal council' },
			{ title: 'Buy a tanker', text: 'A motor tanker replaced buckets.', when: '2015', who: null },
			{ title: 'Sell the compost', text: 'The agriculture office tested it first.', when: null, who: 'Operator' },
		],
		buildingBlocks: [
			{ name: 'Emptying on call', what: 'One phone number.', enablingFactors: 'A tanker.', lesson: 'Publish the fee.' },
		],
		novelty: null,
		governance: null,
		participation: 'Ward committees chose the routes.',
		inKind: null,
		povertyHow: 'Low-income households pay half.',
		sustainability: { money: 'Fees cover fuel.', people: 'Six trained workers.', rules: null, environment: null },
		climate: null,
		difficulties: [
			{ difficulty: 'Farmers did not trust the compost.', answer: 'Field trials with the extension office.' },
			{ difficulty: 'Wet season drying is slow.', answer: null },
		],
		lessons: ['Begin with emptying, then build the plant.'],
		transfer: {
			preconditions: 'Land away from houses.',
			minimumVersion: 'One tanker and two beds.',
			steps: null,
			typicalTime: '18 months',
			notSuitableWhen: 'The water table is near the surface.',
		},
		machineTranslated: false,
		publishedAt: '2026-10-04T05:00:00.000Z',
		...overrides,
	};
}

export function banglaText(overrides: Partial<PracticeText> = {}): PracticeText {
	return {
		...englishText(),
		title: 'পয়ঃবর্জ্য থেকে জৈব সার',
		oneLine: 'ছোট একটি পৌরসভা পয়ঃবর্জ্য ও রান্নাঘরের বর্জ্য মিলিয়ে সার বানায়, কৃষকেরা তা কেনেন।',
		summary: 'ফোন করলেই পৌরসভা ট্যাংক খালি করে, তারপর রান্নাঘরের বর্জ্যের সঙ্গে মিশিয়ে সার তৈরি করে।',
		keyFacts: [
			{ label: 'সেবার আওতায়', value: 'প্রায় ৩২ হাজার মানুষ' },
			{ label: 'শোধনাগার', value: '২০১৬ সাল থেকে চালু' },
			{ label: 'উৎপাদন', value: 'কৃষকদের জন্য জৈব সার' },
		],
		problem: 'আগে হাতে ট্যাংক খালি করে ড্রেনে ফেলা হতো।',
		objectives: '**প্রতিটি ওয়ার্ডে** নিরাপদে ট্যাংক খালি করা।',
		steps: [
			{ title: 'জমি বাছাই', text: 'পরিষদ একটি জমি বরাদ্দ দেয়।', when: '২০১৪', who: 'পৌর পরিষদ' },
			{ title: 'ট্যাংকার কেনা', text: 'বালতির জায়গায় এলো যান্ত্রিক ট্যাংকার।', when: '২০১৫', who: null },
			{ title: 'সার বিক্রি', text: 'আগে কৃষি অফিস সার পরীক্ষা করে।', when: null, who: 'পরিচালনাকারী' },
		],
		buildingBlocks: [
			{
				name: 'ডাকলেই সেবা',
				what: 'একটি ফোন নম্বর।',
				enablingFactors: 'একটি ট্যাংকার।',
				lesson: 'সেবামূল্য আগেই জানিয়ে দিন।',
			},
		],
		participation: 'কোন পথে গাড়ি যাবে, ওয়ার্ড কমিটি তা ঠিক করেছে।',
		povertyHow: 'নিম্ন আয়ের পরিবার অর্ধেক ফি দেয়।',
		sustainability: { money: 'ফি থেকে জ্বালানির খরচ ওঠে।', people: 'ছয়জন প্রশিক্ষিত কর্মী।', rules: null, environment: null },
		difficulties: [
			{ difficulty: 'কৃষকেরা শুরুতে সারে ভরসা পাননি।', answer: 'কৃষি অফিসকে নিয়ে মাঠে পরীক্ষা করে দেখানো হয়।' },
			{ difficulty: 'বর্ষায় শুকাতে দেরি হয়।', answer: null },
		],
		lessons: ['আগে ট্যাংক খালির সেবা শুরু করুন, তারপর শোধনাগার বানান।'],
		transfer: {
			preconditions: 'বসতি থেকে দূরে জমি।',
			minimumVersion: 'একটি ট্যাংকার ও দুটি বেড।',
			steps: null,
			typicalTime: '১৮ মাস',
			notSuitableWhen: 'ভূগর্ভস্থ পানি মাটির কাছাকাছি থাকলে।',
		},
		...overrides,
	};
}

export function practiceRecord(overrides: Partial<PracticeRecord> = {}): PracticeRecord {
	return {
		type: 'practice',
		id: 'practice-sakhipur',
		slug: 'sakhipur-co-compost',
		formerSlugs: [],
		code: 'MAB-P-2026-001',
		version: 2,
		firstPublishedAt: '2026-10-04T05:00:00.000Z',
		updatedAt: '2026-11-02T09:30:00.000Z',
		entryType: 'bestPractice',
		stage: 'running',
		sector: 'sanitation',
		municipalities: ['sakhipur'],
		wards: '1, 2, 3',
		location: { latitude: 24.3185, longitude: 90.1752 },
		topics: [both('compost', 'জৈব সার')],
		sdgs: [6, 11],
		startedOn: '2015',
		endedOn: null,
		lastConfirmedOn: '2026-09',
		resolution: { number: '12/2014', on: '2014-06-15' },
		committees: ['tlcc', 'wlcc'],
		partners: [
			{
				name: both('WaterAid Bangladesh', 'ওয়াটারএইড বাংলাদেশ'),
				kind: 'ngo',
				role: both('Design and training', 'নকশা ও প্রশিক্ষণ'),
				contribution: nothing,
			},
		],
		capitalCost: { amountBdt: 30_33_00_000, priceYear: 2015, note: both('Land not counted', 'জমির দাম ছাড়া') },
		annualCost: null,
		costBand: 'above1Crore',
		funding: [
			{ kind: 'project', name: both('Partner project', 'সহযোগী প্রকল্প'), amountBdt: null, percent: 80 },
			{ kind: 'ownRevenue', name: nothing, amountBdt: 6_06_60_000, percent: 20 },
		],
		monthsToImplement: 18,
		results: [
			{
				indicator: both('Tanks emptied in a year', 'বছরে খালি করা ট্যাংক'),
				unit: both('tanks', 'টি'),
				baseline: 0,
				baselineOn: '2014',
				latest: 1450,
				latestOn: '2025-06',
				source: both('Municipal register', 'পৌরসভার রেজিস্টার'),
				womenPercent: null,
				poorPercent: 37.5,
			},
		],
		beneficiaries: {
			directCount: 32_000,
			womenCount: 15_800,
			poorHouseholdCount: null,
			indirectCount: null,
			isEstimate: true,
			note: nothing,
		},
		povertyRelated: true,
		evidenceLevel: 'e1',
		hazards: ['flood', 'waterlogging'],
		replicatedIn: [],
		recommendation: null,
		champion: null,
		featured: false,
		verified: false,
		expertViews: [],
		citizenVoices: [],
		cover,
		gallery: [],
		beforeAfter: null,
		documents: [],
		links: [],
		contactOffice: {
			office: both('Conservancy section', 'পরিচ্ছন্নতা শাখা'),
			designation: both('Conservancy inspector', 'কনজারভেন্সি ইন্সপেক্টর'),
			phone: null,
			email: null,
		},
		sources: [
			{
				title: 'Loughborough University repository, item 9589160',
				url: 'https://repository.lboro.ac.uk/',
				seenOn: '2026-10-01',
				fact: both('Population and start of the plant', 'জনসংখ্যা ও শোধনাগার চালুর সময়'),
			},
		],
		provenance: { origin: 'deskResearch', note: nothing, licence: 'CC BY 4.0' },
		corrections: [],
		circulation: [],
		unknowns: [{ field: 'annualCost', note: both('Not in the sources seen', 'দেখা উৎসগুলোতে নেই') }],
		text: { bn: banglaText(), en: englishText() },
		...overrides,
	};
}

export function governanceChangeRecord(overrides: Partial<GovernanceChangeRecord> = {}): GovernanceChangeRecord {
	const dates = { machineTranslated: false, publishedAt: '2026-10-06T05:00:00.000Z' };
	return {
		type: 'governanceChange',
		id: 'governance-kushtia',
		slug: 'kushtia-sanitation-by-law',
		formerSlugs: [],
		version: 1,
		firstPublishedAt: '2026-10-06T05:00:00.000Z',
		updatedAt: '2026-10-06T05:00:00.000Z',
		municipality: 'kushtia',
		sector: 'sanitation',
		changedOn: '2020',
		sources: [
			{
				title: 'Dhaka Tribune, 370832',
				url: 'https://www.dhakatribune.com/370832',
				seenOn: '2026-10-01',
				fact: both('By-law of 2020', '২০২০ সালের উপ-আইন'),
			},
		],
		corrections: [],
		text: {
			bn: {
				title: 'কুষ্টিয়ায় পয়ঃবর্জ্য উপ-আইন',
				before: 'নিয়ম ছিল না, যে যার মতো বর্জ্য ফেলতেন।',
				after: 'উপ-আইনতে সেবামূল্য ও জরিমানা ঠিক হয়েছে।',
				proof: null,
				...dates,
			},
			en: {
				title: 'A sanitation by-law in Kushtia',
				before: 'There was no rule; waste went anywhere.',
				after: 'The by-law sets fees and fines.',
				proof: 'By-laws under section 122 of the 2009 Act.',
				...dates,
			},
		},
		...overrides,
	};
}

export function learningEventRecord(overrides: Partial<LearningEventRecord> = {}): LearningEventRecord {
	const dates = { machineTranslated: false, publishedAt: '2026-10-08T05:00:00.000Z' };
	return {
		type: 'learningEvent',
		id: 'event-orientation',
		slug: 'online-orientation-2026',
		formerSlugs: [],
		version: 1,
		firstPublishedAt: '2026-10-08T05:00:00.000Z',
		updatedAt: '2026-10-08T05:00:00.000Z',
		kind: 'orientation',
		startsAt: '2026-12-10T04:00:00.000Z',
		endsAt: '2026-12-10T06:00:00.000Z',
		onlineUrl: 'https://meet.example.org/mab',
		venue: null,
		municipality: null,
		sectors: ['sanitation'],
		documents: [],
		contactOffice: null,
		sources: [],
		corrections: [],
		text: {
			bn: {
				title: 'প্রশ্নমালা নিয়ে অনলাইন ওরিয়েন্টেশন',
				oneLine: 'ফোকাল পয়েন্টদের জন্য দুই ঘণ্টার আলোচনা।',
				aims: 'প্রশ্নমালা কীভাবে পূরণ করতে হয়, তা দেখানো।',
				agenda: [{ startsAt: '2026-12-10T04:00:00.000Z', title: 'শুভেচ্ছা', text: null, speaker: null }],
				partners: ['ম্যাব'],
				outcome: null,
				...dates,
			},
			en: {
				title: 'Online orientation on the questionnaire',
				oneLine: 'Two hours for focal points.',
				aims: 'Show how the questionnaire is filled in.',
				agenda: [{ startsAt: '2026-12-10T04:00:00.000Z', title: 'Welcome', text: null, speaker: null }],
				partners: ['MAB'],
				outcome: null,
				...dates,
			},
		},
		...overrides,
	};
}

export function reportRecord(overrides: Partial<ReportRecord> = {}): ReportRecord {
	const dates = { machineTranslated: false, publishedAt: '2026-10-09T05:00:00.000Z' };
	return {
		type: 'report',
		id: 'report-sludge-services',
		slug: 'sludge-services-of-small-towns',
		formerSlugs: [],
		version: 1,
		firstPublishedAt: '2026-10-09T05:00:00.000Z',
		updatedAt: '2026-10-09T05:00:00.000Z',
		kind: 'analysis',
		periodStart: '2025-07',
		periodEnd: '2026-06',
		sectors: ['sanitation'],
		municipalities: ['sakhipur', 'kushtia'],
		documents: [
			{
				kind: 'report',
				title: both('Sludge services of small towns', 'ছোট শহরের পয়ঃবর্জ্য সেবা'),
				file: `${'e'.repeat(64)}.pdf`,
				sizeBytes: 1_250_000,
				mime: 'application/pdf',
			},
		],
		sources: [],
		corrections: [],
		text: {
			bn: {
				title: 'ছোট শহরের পয়ঃবর্জ্য সেবা',
				oneLine: 'দুই পৌরসভার সেবা পাশাপাশি রেখে দেখা।',
				summary: 'দুই পৌরসভার **সেবামূল্য** ও খরচ তুলনা করা হয়েছে।',
				keyFindings: ['সেবামূল্য থেকে চলতি খরচ ওঠে।', 'গাড়ির পথ আগে ঠিক করতে হয়।'],
				body: '### কীভাবে দেখা হয়েছে\n\nদুই পৌরসভার রেজিস্টার মিলিয়ে।',
				...dates,
			},
			en: {
				title: 'Sludge services of small towns',
				oneLine: 'The services of two towns side by side.',
				summary: 'The **fees** and costs of two municipalities compared.',
				keyFindings: ['The fee pays the running cost.', 'The route of the truck comes first.'],
				body: '### How it was done\n\nFrom the registers of both towns.',
				...dates,
			},
		},
		...overrides,
	};
}

/** Of a project that names the practice of the sample. */
export function acknowledgementRecord(overrides: Partial<AcknowledgementRecord> = {}): AcknowledgementRecord {
	const dates = { machineTranslated: false, publishedAt: '2026-10-10T05:00:00.000Z' };
	return {
		type: 'acknowledgement',
		id: 'acknowledgement-livelihoods',
		slug: 'urban-livelihoods',
		formerSlugs: [],
		version: 1,
		firstPublishedAt: '2026-10-10T05:00:00.000Z',
		updatedAt: '2026-10-10T05:00:00.000Z',
		shownFrom: '2026-07-01',
		shownUntil: '2027-06-30',
		onEveryPage: false,
		practices: ['MAB-P-2026-001'],
		donors: [
			{ name: both('Example Fund', 'দৃষ্টান্ত তহবিল'), url: 'https://example.org/', logo: cover.image },
			{ name: both('Second Fund', 'দ্বিতীয় তহবিল'), url: null, logo: null },
		],
		text: {
			bn: { title: 'শহরের জীবিকা প্রকল্প', disclaimer: 'এখানকার মতামত লেখকের।', ...dates },
			en: { title: 'Urban livelihoods project', disclaimer: 'The views are those of the authors.', ...dates },
		},
		...overrides,
	};
}

/** Links lead to the pages of `sampleRecords`. */
export function editionContent(locale: Locale, overrides: Partial<EditionContent> = {}): EditionContent {
	const in2 = (en: string, bn: string) => (locale === 'en' ? en : bn);
	return {
		...{ locale, year: 2026, quarter: 3, volume: 1, issue: 3, issn: null, issuedOn: '2026-10-15' },
		title: in2('Sludge becomes compost', 'বর্জ্য থেকে সার'),
		subject: in2('MAB newsletter: sludge becomes compost', 'ম্যাব বার্তা: বর্জ্য থেকে সার'),
		preheader: in2('Compost from Sakhipur, a by-law in Kushtia', 'সখীপুরের জৈব সার, কুষ্টিয়ার উপ-আইন'),
		textPart: null,
		blocks: editionBlocks(locale),
		imprint: {
			publisher: in2('Municipal Association of Bangladesh', 'মিউনিসিপ্যাল অ্যাসোসিয়েশন অব বাংলাদেশ'),
			editor: in2('MAB desk', 'ম্যাব ডেস্ক'),
			address: in2('Dhaka', 'ঢাকা'),
			...{ phone: null, email: null, fundingNote: null, copyCount: 500, licence: 'CC BY 4.0' },
		},
		...overrides,
	};
}

export function editionPractice(locale: Locale, overrides: Partial<EditionPractice> = {}): EditionPractice {
	const in2 = (en: string, bn: string) => (locale === 'en' ? en : bn);
	return {
		title: in2('Co-compost from faecal sludge', 'পয়ঃবর্জ্য থেকে জৈব সার'),
		blurb: in2('A small town makes compost that farmers buy.', 'ছোট শহরের বানানো সার কৃষকেরা কেনেন।'),
		path: `/${locale}/practices/sakhipur-co-compost/`,
		lang: locale,
		code: '2026-001',
		municipality: in2('Sakhipur', 'সখীপুর'),
		division: in2('Dhaka', 'ঢাকা'),
		sector: in2('Sanitation', 'স্যানিটেশন'),
		picture: { image: cover.image, kind: cover.kind, alt: cover.alt[locale] ?? '', caption: null, credit: 'MAB' },
		champion: null,
		...overrides,
	};
}

function editionBlocks(locale: Locale): EditionBlock[] {
	const in2 = (en: string, bn: string) => (locale === 'en' ? en : bn);
	const practice = editionPractice(locale);
	const text = in2('The fee is what makes it **last**.', 'সেবামূল্যই একে **টিকিয়ে** রাখে।');
	return [
		{
			...{ kind: 'leadPractice', practice, story: text, costBdt: 30_33_00_000, replication: text },
			keyFacts: [{ label: in2('Plant', 'শোধনাগার'), value: in2('Since 2016', '২০১৬ থেকে') }],
			results: [
				{
					...{ indicator: in2('Tanks emptied', 'খালি করা ট্যাংক'), unit: null },
					...{ baseline: 0, baselineOn: '2014', latest: 1450, latestOn: '2025-06' },
				},
			],
		},
		{ kind: 'practicesInBrief', practices: [editionPractice(locale, { picture: null })] },
		{
			...{ kind: 'expertView', name: in2('Nasrin Akter', 'নাসরিন আক্তার'), text, declaredLink: null, portrait: null },
			...{ role: in2('Urban planner', 'নগর পরিকল্পনাবিদ'), organisation: null, lang: locale },
			about: { title: practice.title, path: practice.path },
		},
		{
			kind: 'governanceChanges',
			changes: [
				{
					...{ title: in2('A sanitation by-law in Kushtia', 'কুষ্টিয়ায় পয়ঃবর্জ্য উপ-আইন'), blurb: text, lang: locale },
					...{ path: `/${locale}/governance/kushtia-sanitation-by-law/`, municipality: in2('Kushtia', 'কুষ্টিয়া') },
					...{ before: text, after: text, proof: null },
				},
			],
		},
		{
			kind: 'events',
			events: [
				{
					...{ title: in2('Online orientation', 'অনলাইন ওরিয়েন্টেশন'), blurb: text, lang: locale, place: null },
					path: `/${locale}/events/online-orientation-2026/`,
					...{ startsAt: '2026-12-10T04:00:00.000Z', endsAt: null },
				},
			],
		},
		{ kind: 'numbers', figures: [{ label: in2('Practices', 'চর্চা'), value: 24 }], countedOn: '2026-10-14' },
		{ kind: 'call', text, path: `/${locale}/questionnaire/`, deadlineOn: '2026-12-31', phone: null },
		{ kind: 'letters', letters: [{ text, from: in2('A reader', 'একজন পাঠক') }], corrections: [] },
	];
}

export function editionRecord(
	overrides: Partial<EditionRecord> & { content?: Partial<EditionContent> } = {},
): EditionRecord {
	const { content = {}, ...record } = overrides;
	const publishedAt = '2026-10-15T04:00:00.000Z';
	const text = {
		bn: { ...editionContent('bn', content), publishedAt },
		en: { ...editionContent('en', content), publishedAt },
	};
	const { year, quarter, volume, issue, issuedOn } = text.bn;
	const slug = editionSlug(text.bn);
	return {
		...{ type: 'edition', id: `edition-${slug}`, slug, formerSlugs: [], version: 1 },
		...{ firstPublishedAt: publishedAt, updatedAt: publishedAt, contentHash: 'f'.repeat(64) },
		...{ year, quarter, volume, issue, issuedOn, corrections: [], text },
		...record,
	};
}

export function municipalityRecord(overrides: Partial<MunicipalityRecord> = {}): MunicipalityRecord {
	return {
		type: 'municipality',
		id: `municipality-${overrides.code ?? 'sakhipur'}`,
		code: 'sakhipur',
		name: both('Sakhipur', 'সখীপুর'),
		kind: 'paurashava',
		district: 'tangail',
		division: 'dhaka',
		region: null,
		category: null,
		liupcp: 'no',
		population: null,
		wardCount: null,
		location: null,
		website: null,
		head: null,
		...overrides,
	};
}

export function referenceRecord(
	type: ReferenceRecord['type'],
	key: string,
	name: Bilingual,
	overrides: Partial<ReferenceRecord> = {},
): ReferenceRecord {
	return {
		type,
		id: `${type}-${key}`,
		key,
		name,
		division: null,
		position: 0,
		description: nothing,
		...overrides,
	};
}

/** The lists that every record refers to: the 12 sectors, two divisions with their districts, three SDGs. */
export function referenceRecords(): ReferenceRecord[] {
	return [
		...keysOf(SECTORS).map((key, position) => referenceRecord('sector', key, SECTORS[key], { position })),
		referenceRecord('division', 'dhaka', both('Dhaka', 'ঢাকা'), { position: 0 }),
		referenceRecord('division', 'khulna', both('Khulna', 'খুলনা'), { position: 1 }),
		referenceRecord('district', 'tangail', both('Tangail', 'টাঙ্গাইল'), { division: 'dhaka' }),
		referenceRecord('district', 'kushtia', both('Kushtia', 'কুষ্টিয়া'), { division: 'khulna', position: 1 }),
		referenceRecord('sdg', '1', both('No poverty', 'দারিদ্র্য বিলোপ'), { position: 1 }),
		referenceRecord('sdg', '6', both('Clean water and sanitation', 'নিরাপদ পানি ও স্যানিটেশন'), { position: 6 }),
		referenceRecord('sdg', '11', both('Sustainable cities', 'টেকসই নগর ও জনপদ'), { position: 11 }),
	];
}

/** A small whole: reference lists, two municipalities, a practice, a governance change and an event. */
export function sampleRecords(): PublicRecord[] {
	return [
		...referenceRecords(),
		municipalityRecord(),
		municipalityRecord({
			code: 'kushtia',
			name: both('Kushtia', 'কুষ্টিয়া'),
			district: 'kushtia',
			division: 'khulna',
		}),
		practiceRecord(),
		governanceChangeRecord(),
		learningEventRecord(),
	];
}

export function memoryStore(records: readonly PublicRecord[], tombstones: readonly Tombstone[] = []): RecordStore {
	const refs = records.map(refOf).sort((a, b) => (a.id < b.id ? -1 : 1));
	return {
		refs: <T extends RecordType>(type: T) => refs.filter((ref) => ref.type === type) as unknown as RecordRef<T>[],
		tombstones: () => tombstones,
	};
}

function refOf(record: PublicRecord): RecordRef {
	const { type, id } = record;
	const hash = createHash('sha256').update(JSON.stringify(record)).digest('hex');
	// A copy, so that a test that changes its record later does not change the store behind its hash.
	const kept = structuredClone(record);
	return {
		type,
		id,
		hash,
		card: cardOf(record),
		load: () => kept as RecordOf<RecordType>,
		toJSON: () => `${type}:${id}:${hash}`,
	};
}
