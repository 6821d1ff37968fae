/** A library of sixty practices whose facets follow from their number, so that a test can count by hand. */
import type { PracticeRecord, PublicRecord } from '@mab/cms/domain/publication/public-record.ts';
import type { CostBand, Stage } from '@mab/cms/domain/vocabulary.ts';
import {
	banglaText,
	both,
	englishText,
	municipalityRecord,
	practiceRecord,
	referenceRecords,
} from '@mab/site/src/testing/records.ts';

export const PRACTICE_COUNT = 60;

const SECTORS = ['water', 'sanitation', 'health'] as const;
const TOWNS = ['sakhipur', 'kushtia'] as const;
const COSTS: readonly (CostBand | null)[] = ['upTo5Lakh', 'above1Crore', 'from5To25Lakh', null];
const STAGES: readonly Stage[] = ['running', 'pilot', 'running', 'scaled', 'running'];

/** The taka of a practice follow its number the other way round, so that the cheapest is the newest but one. */
const costOf = (number: number): PracticeRecord['capitalCost'] =>
	number % 4 === 0
		? null
		: { amountBdt: 1_00_000 * (PRACTICE_COUNT + 1 - number), priceYear: 2024, note: both('', '') };

/** `2026-001` is the oldest. Every third is about water, every second of Kushtia, every fifth poverty-related. */
export function numberedPractice(number: number): PracticeRecord {
	const short = String(number).padStart(3, '0');
	return practiceRecord({
		id: `practice-${short}`,
		slug: `practice-${short}`,
		code: `MAB-P-2026-${short}`,
		firstPublishedAt: new Date(Date.UTC(2026, 0, 1, number)).toISOString(),
		sector: SECTORS[number % SECTORS.length] ?? 'water',
		municipalities: [TOWNS[number % TOWNS.length] ?? 'sakhipur'],
		costBand: COSTS[number % COSTS.length] ?? null,
		capitalCost: costOf(number),
		stage: STAGES[number % STAGES.length] ?? 'running',
		povertyRelated: number % 5 === 0,
		champion: number === 7 ? { year: 2026, round: '1' } : null,
		startedOn: number % 2 === 0 ? '2019' : null,
		text: {
			bn: banglaText({ title: `চর্চা নম্বর ${number}` }),
			en: englishText({ title: `Practice number ${number}` }),
		},
	});
}

export function libraryRecords(): PublicRecord[] {
	return [
		...referenceRecords(),
		municipalityRecord({ category: 'A', liupcp: 'no' }),
		municipalityRecord({
			code: 'kushtia',
			name: both('Kushtia', 'কুষ্টিয়া'),
			district: 'kushtia',
			division: 'khulna',
			category: 'B',
			liupcp: 'yes',
			population: { count: 1_02_988, year: 2011 },
		}),
		...Array.from({ length: PRACTICE_COUNT }, (_, index) => numberedPractice(index + 1)),
	];
}
