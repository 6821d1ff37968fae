/** Records that between them use every part of every page. */
import type { Figure } from '@mab/cms/domain/public-image.ts';
import type { PracticeRecord, PublicRecord, Tombstone } from '@mab/cms/domain/publication/public-record.ts';
import {
	acknowledgementRecord,
	both,
	cover,
	editionContent,
	editionRecord,
	englishText,
	governanceChangeRecord,
	learningEventRecord,
	municipalityRecord,
	practiceRecord,
	sampleRecords,
} from '@mab/site/src/testing/records.ts';

const photo: Figure = {
	...cover,
	kind: 'photo',
	image: { ...cover.image, file: `${'c'.repeat(64)}.jpg`, mime: 'image/jpeg' },
	credit: both('Sakhipur Paurashava', 'সখীপুর পৌরসভা'),
};

/** Every optional field filled. */
export function fullPractice(overrides: Partial<PracticeRecord> = {}): PracticeRecord {
	return practiceRecord({
		id: 'practice-full',
		code: 'MAB-P-2026-002',
		slug: 'full-practice',
		formerSlugs: ['former-practice'],
		municipalities: ['kushtia', 'sakhipur'],
		endedOn: '2026-03',
		annualCost: { amountBdt: 4_50_000, priceYear: 2024, note: both('Staff and fuel', 'জনবল ও জ্বালানি') },
		costBand: 'upTo5Lakh',
		champion: { year: 2026, round: 'Round 1' },
		featured: true,
		verified: true,
		evidenceLevel: 'e2',
		replicatedIn: [{ municipality: 'sakhipur', year: 2024, outcome: both('Still running', 'এখনো চলছে') }],
		recommendation: { verdict: 'withConditions', reasons: both('Land is needed.', 'জমি লাগবে।') },
		expertViews: [
			{
				name: both('Nasrin Akter', 'নাসরিন আক্তার'),
				role: both('Urban planner', 'নগর পরিকল্পনাবিদ'),
				organisation: both('Khulna University', 'খুলনা বিশ্ববিদ্যালয়'),
				kind: 'expert',
				text: both('The fee is what makes it last.', 'সেবামূল্যই একে টিকিয়ে রাখে।'),
				givenOn: '2026-09-30',
				declaredLink: both('None', 'কোনো সম্পর্ক নেই'),
				photo,
			},
		],
		citizenVoices: [
			{ quote: both('I call and they come.', 'ফোন করলেই আসে।'), speaker: both('S. B., ward 3', 'স. ব., ৩ নম্বর ওয়ার্ড') },
		],
		gallery: [photo],
		beforeAfter: { before: photo, after: photo },
		documents: [
			{
				kind: 'byLaw',
				title: both('Text of the by-law', 'উপ-আইনের পাঠ'),
				file: `${'d'.repeat(64)}.pdf`,
				sizeBytes: 245_000,
				mime: 'application/pdf',
			},
		],
		links: [{ kind: 'video', title: both('Film of the plant', 'শোধনাগারের ভিডিও'), url: 'https://example.org/film' }],
		contactOffice: {
			office: both('Conservancy section', 'পরিচ্ছন্নতা শাখা'),
			designation: both('Inspector', 'ইন্সপেক্টর'),
			phone: '+880 71 00000',
			email: 'conservancy@example.org',
		},
		corrections: [{ on: '2026-10-20', what: both('The number of beds', 'বেডের সংখ্যা') }],
		circulation: [
			{ channel: 'edition', title: both('Newsletter 2026, 4', 'বার্তা ২০২৬, ৪'), on: '2026-12-01', url: null },
		],
		unknowns: [],
		text: {
			...practiceRecord().text,
			en: englishText({
				novelty: 'A fee that people helped to set.',
				governance: 'The council decided it.',
				inKind: 'Two plots of land.',
				climate: 'Less sludge in flood water.',
				machineTranslated: true,
			}),
		},
		...overrides,
	});
}

/** Published in English alone: its Bangla pages show the English text with a notice. */
export function englishOnly(): PublicRecord[] {
	const { en: practice } = practiceRecord().text;
	const { en: change } = governanceChangeRecord().text;
	const { en: event } = learningEventRecord().text;
	if (!practice || !change || !event) throw new Error('The sample records have lost their English text.');
	return [
		practiceRecord({
			...{ id: 'practice-english', code: 'MAB-P-2026-003', slug: 'english-only' },
			text: { en: practice },
		}),
		governanceChangeRecord({ id: 'governance-english', slug: 'english-only', text: { en: change } }),
		learningEventRecord({ id: 'event-english', slug: 'english-only', text: { en: event } }),
	];
}

function englishEdition(): PublicRecord {
	const record = editionRecord({ content: { quarter: 1, issue: 1, issuedOn: '2026-04-15' } });
	return { ...record, text: { en: { ...editionContent('en', { quarter: 1 }), publishedAt: record.updatedAt } } };
}

/** An event with every part, and a town of which everything is known. */
export function fullRecords(): PublicRecord[] {
	return [
		...sampleRecords(),
		...englishOnly(),
		fullPractice(),
		acknowledgementRecord({ practices: ['MAB-P-2026-002'] }),
		acknowledgementRecord({ id: 'acknowledgement-everywhere', slug: 'everywhere', onEveryPage: true, practices: [] }),
		editionRecord({ corrections: [{ on: '2026-10-20', what: both('The year of the plant', 'শোধনাগারের সাল') }] }),
		editionRecord({ content: { quarter: 2, issue: 2, issuedOn: '2026-07-14', title: null } }),
		englishEdition(),
		learningEventRecord({
			id: 'event-full',
			slug: 'full-event',
			kind: 'seminar',
			venue: {
				name: both('Town hall', 'পৌর মিলনায়তন'),
				address: both('Main road', 'প্রধান সড়ক'),
				mapUrl: 'https://example.org/map',
			},
			municipality: 'kushtia',
			contactOffice: fullPractice().contactOffice,
			sources: practiceRecord().sources,
			documents: fullPractice().documents,
		}),
		municipalityRecord({
			code: 'all-known',
			name: both('All Known', 'সব জানা'),
			category: 'A',
			liupcp: 'yes',
			population: { count: 1_23_456, year: 2022 },
			wardCount: 9,
			location: { latitude: 24.3, longitude: 90.2, precision: 'districtOffice' },
			website: 'https://town.example.org/',
			head: { role: 'administrator', name: both('Abdul Karim', 'আব্দুল করিম'), since: '2024-08-19' },
		}),
	];
}

export const goneOnes: Tombstone[] = [
	{ type: 'practice', id: 'practice-gone', slugs: ['withdrawn'], goneAt: '2026-11-01T00:00:00.000Z' },
	{ type: 'edition', id: 'edition-gone', slugs: ['2025-q4'], goneAt: '2026-11-01T00:00:00.000Z' },
	{ type: 'learningEvent', id: 'event-gone', slugs: ['withdrawn'], goneAt: '2026-11-01T00:00:00.000Z' },
];
