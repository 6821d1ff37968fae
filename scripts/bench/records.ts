/** Synthetic public records of realistic size and shape, for benchmarks and for tests of the publisher. */
import { createHash } from 'node:crypto';
import type { Figure } from '@mab/cms/domain/public-image.ts';
import type {
	MunicipalityRecord,
	PracticeRecord,
	PracticeText,
	PublicRecord,
	ReferenceRecord,
} from '@mab/cms/domain/publication/public-record.ts';
import type { Bilingual, Locale } from '@mab/cms/domain/text/locale.ts';
import { COST_BANDS, EVIDENCE_LEVELS, keysOf, SECTORS, STAGES } from '@mab/cms/domain/vocabulary.ts';
import { practices } from '../seed/practices.ts';
import { type Random, seededRandom } from './random.ts';

const DIVISIONS: [key: string, bn: string, en: string][] = [
	['barishal', 'বরিশাল', 'Barishal'],
	['chattogram', 'চট্টগ্রাম', 'Chattogram'],
	['dhaka', 'ঢাকা', 'Dhaka'],
	['khulna', 'খুলনা', 'Khulna'],
	['mymensingh', 'ময়মনসিংহ', 'Mymensingh'],
	['rajshahi', 'রাজশাহী', 'Rajshahi'],
	['rangpur', 'রংপুর', 'Rangpur'],
	['sylhet', 'সিলেট', 'Sylhet'],
];

/** All texts of a value, however deep. */
function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/**
 * The sentences of the seeded practices, mixed at random: real words in the frequencies of real texts, so that search
 * indexes and compressed sizes are true to life, although no paragraph makes sense.
 */
const SENTENCES: Record<Locale, string[]> = { bn: sentencesIn('bn'), en: sentencesIn('en') };

function sentencesIn(locale: Locale): string[] {
	const sentences = practices
		.flatMap(({ text }) => textsIn(text[locale]))
		.flatMap((text) => text.split(/(?<=[।.?!])\s+/))
		.map((sentence) => sentence.replace(/[#*_`[\]<>|]/g, '').trim())
		.filter((sentence) => sentence.length > 30 && sentence.length < 160);
	return [...new Set(sentences)];
}

/** Pictures by content-addressed name: one drawn rectangle per sector. */
export const MEDIA: ReadonlyMap<string, Uint8Array> = new Map(
	keysOf(SECTORS).map((sector, index) => {
		const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><title>${sector}</title><rect width="16" height="9" fill="hsl(${index * 30} 40% 60%)"/></svg>`;
		const bytes = new TextEncoder().encode(svg);
		return [`${createHash('sha256').update(bytes).digest('hex')}.svg`, bytes];
	}),
);

const pad = (number: number, digits: number) => String(number).padStart(digits, '0');
const both = (bn: string, en: string): Bilingual => ({ bn, en });
const NEITHER: Bilingual = { bn: null, en: null };

function reference(
	type: ReferenceRecord['type'],
	key: string,
	name: Bilingual,
	place: { position: number; division?: string },
): ReferenceRecord {
	const { position, division = null } = place;
	return { type, id: `${type}-${key}`, key, name, division, position, description: NEITHER };
}

export function syntheticReferences(): ReferenceRecord[] {
	return [
		...DIVISIONS.map(([key, bn, en], position) => reference('division', key, both(bn, en), { position })),
		...DIVISIONS.map(([key, bn, en], position) =>
			reference('district', key, both(bn, en), { position, division: key }),
		),
		...keysOf(SECTORS).map((key, position) => reference('sector', key, SECTORS[key], { position })),
	];
}

export function syntheticMunicipality(number: number): MunicipalityRecord {
	const [division, bn, en] = DIVISIONS[number % DIVISIONS.length] ?? ['dhaka', 'ঢাকা', 'Dhaka'];
	const code = `town-${pad(number, 4)}`;
	return {
		type: 'municipality',
		id: code,
		code,
		name: both(`${bn} পৌরসভা ${number}`, `${en} Paurashava ${number}`),
		kind: 'paurashava',
		district: division,
		division,
		region: null,
		category: (['A', 'B', 'C'] as const)[number % 3] ?? null,
		liupcp: (['yes', 'no', 'unknown'] as const)[number % 3] ?? 'unknown',
		population: { count: 40_000 + number * 137, year: 2022 },
		wardCount: 9,
		location: null,
		website: null,
		head: null,
	};
}

/** A practice with every section filled, about 40 kB of JSON; the whole of it follows from the number and the seed. */
export function syntheticPractice(number: number, municipality: string, random: Random): PracticeRecord {
	const sectors = keysOf(SECTORS);
	const sector = random.pick(sectors);
	const firstPublishedAt = new Date(Date.UTC(2021, 0, 1) + number * 6 * 60 * 60 * 1000).toISOString();
	const cover: Figure = {
		image: {
			file: [...MEDIA.keys()][sectors.indexOf(sector)] ?? '',
			width: 1600,
			height: 900,
			mime: 'image/svg+xml',
		},
		kind: 'illustration',
		alt: both('রাস্তায় বর্জ্য সংগ্রহের ভ্যান', 'A waste collection van in a street'),
		caption: NEITHER,
		credit: both('অলংকরণ: ম্যাব', 'Illustration: MAB'),
	};
	return {
		type: 'practice',
		id: `practice-${pad(number, 5)}`,
		slug: `practice-${pad(number, 5)}`,
		formerSlugs: [],
		code: `MAB-P-2026-${pad(number, 5)}`,
		version: 1,
		firstPublishedAt,
		updatedAt: firstPublishedAt,
		entryType: 'bestPractice',
		stage: random.pick(keysOf(STAGES)),
		sector,
		municipalities: [municipality],
		wards: '1-9',
		location: null,
		topics: random.pick(practices).topics,
		sdgs: [6, 1 + random.below(17)],
		startedOn: '2019-07',
		endedOn: null,
		lastConfirmedOn: '2026-06',
		resolution: null,
		committees: ['tlcc', 'wlcc'],
		partners: [],
		capitalCost: { amountBdt: 2_500_000, priceYear: 2024, note: NEITHER },
		annualCost: { amountBdt: 600_000, priceYear: 2024, note: NEITHER },
		costBand: random.pick(keysOf(COST_BANDS)),
		funding: [{ kind: 'ownRevenue', name: NEITHER, amountBdt: null, percent: 100 }],
		monthsToImplement: 18,
		results: Array.from({ length: 5 }, (_, index) => ({
			indicator: both('নিয়মিত সেবা পাওয়া পরিবার', 'Households with regular service'),
			unit: both('পরিবার', 'households'),
			baseline: 100 * index,
			baselineOn: '2019',
			latest: 100 * index + random.below(5_000),
			latestOn: '2026',
			source: both('পৌরসভার নিবন্ধন খাতা', 'Register of the municipality'),
			womenPercent: 51,
			poorPercent: null,
		})),
		beneficiaries: null,
		povertyRelated: number % 3 === 0,
		evidenceLevel: random.pick(keysOf(EVIDENCE_LEVELS)),
		hazards: ['waterlogging'],
		replicatedIn: [],
		recommendation: null,
		champion: number % 100 === 0 ? { year: 2022 + (number % 5), round: 'R1' } : null,
		featured: false,
		verified: true,
		expertViews: [],
		citizenVoices: [],
		cover,
		gallery: [],
		beforeAfter: null,
		documents: [],
		links: [],
		contactOffice: null,
		sources: [{ title: 'Annual report', url: null, seenOn: '2026-08-01', fact: NEITHER }],
		provenance: { origin: 'deskResearch', note: NEITHER, licence: 'CC BY 4.0' },
		corrections: [],
		circulation: [],
		unknowns: [],
		text: {
			bn: practiceText('bn', number, random, firstPublishedAt),
			en: practiceText('en', number, random, firstPublishedAt),
		},
	};
}

const LABELS: Record<Locale, string> = { bn: 'পরিবার', en: 'Households' };

function practiceText(locale: Locale, number: number, random: Random, publishedAt: string): PracticeText {
	const paragraph = (sentenceCount: number) =>
		Array.from({ length: sentenceCount }, () => random.pick(SENTENCES[locale])).join(' ');
	return {
		title: `${random.pick(practices).text[locale].title} ${number}`,
		oneLine: paragraph(1),
		summary: paragraph(4),
		keyFacts: [{ label: LABELS[locale], value: '4,500' }],
		problem: [paragraph(5), paragraph(5)].join('\n\n'),
		objectives: paragraph(3),
		steps: Array.from({ length: 6 }, () => ({ title: paragraph(1), text: paragraph(5), when: null, who: null })),
		buildingBlocks: Array.from({ length: 4 }, () => ({
			name: paragraph(1),
			what: paragraph(3),
			enablingFactors: paragraph(2),
			lesson: paragraph(2),
		})),
		novelty: paragraph(3),
		governance: paragraph(4),
		participation: paragraph(4),
		inKind: null,
		povertyHow: number % 3 === 0 ? paragraph(3) : null,
		sustainability: { money: paragraph(3), people: paragraph(3), rules: paragraph(2), environment: null },
		climate: null,
		difficulties: Array.from({ length: 3 }, () => ({ difficulty: paragraph(2), answer: paragraph(2) })),
		lessons: [paragraph(2), paragraph(2), paragraph(2)],
		transfer: {
			preconditions: paragraph(3),
			minimumVersion: paragraph(2),
			steps: `1. ${paragraph(1)}\n2. ${paragraph(1)}\n3. ${paragraph(1)}`,
			typicalTime: null,
			notSuitableWhen: paragraph(1),
		},
		machineTranslated: false,
		publishedAt,
	};
}

/** References, municipalities and their practices; equal arguments give equal records. */
export function syntheticRecords(size: {
	municipalityCount: number;
	practicesEach: number;
	seed: number;
}): PublicRecord[] {
	const random = seededRandom(size.seed);
	const municipalities = Array.from({ length: size.municipalityCount }, (_, index) => syntheticMunicipality(index + 1));
	const practices = municipalities.flatMap(({ code }, index) =>
		Array.from({ length: size.practicesEach }, (_, nth) =>
			syntheticPractice(index * size.practicesEach + nth + 1, code, random),
		),
	);
	return [...syntheticReferences(), ...municipalities, ...practices];
}
