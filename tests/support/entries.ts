/** Complete entries as literals: everything that publishing asks for, in both languages, and nothing more. */
import type { CmsInstance } from './cms-instance.ts';

export const PRACTICE = 'api::practice.practice';
export const CHANGE = 'api::governance-change.governance-change';
export const EVENT = 'api::learning-event.learning-event';
export const REPORT = 'api::report.report';
export const ACKNOWLEDGEMENT = 'api::acknowledgement.acknowledgement';
export const EXPERT_VIEW = 'api::expert-view.expert-view';
export type ReviewedUid = typeof PRACTICE | typeof CHANGE | typeof EVENT | typeof REPORT | typeof ACKNOWLEDGEMENT;

export type Data = Record<string, unknown>;

/** An entry as the document service takes it: shared facts once, texts by language. */
export interface CompleteEntry {
	uid: ReviewedUid;
	shared: Data;
	bn: Data;
	en: Data;
}

/** Phone and address of an office that did not make them public. */
export const PRIVATE_PHONE = '01700-000042';
export const PRIVATE_EMAIL = 'secretary@private.example.org';

/** Names by which the tests find what the seed made. */
export interface SeededIds {
	municipality(code: string): Promise<string>;
	sector(key: string): Promise<string>;
	sdg(number: number): Promise<string>;
	/** Upload id of a drawn illustration. */
	illustration(sector: string): Promise<number>;
}

export function seededIds({ strapi }: CmsInstance): SeededIds {
	const idOf = async (uid: string, where: Data): Promise<string> => {
		const row = await strapi.db.query(uid).findOne({ where });
		if (row === null) throw new Error(`The seed has no ${uid} with ${JSON.stringify(where)}.`);
		return row.documentId;
	};
	return {
		municipality: (code) => idOf('api::municipality.municipality', { code }),
		sector: (key) => idOf('api::sector.sector', { key }),
		sdg: (number) => idOf('api::sdg.sdg', { number }),
		async illustration(sector) {
			const name = `illustration-${sector}.webp`;
			const row = await strapi.db.query('plugin::upload.file').findOne({ where: { name } });
			if (row === null) throw new Error(`The seed has no ${name}.`);
			return row.id;
		},
	};
}

export const to = (documentId: string): Data => ({ set: [{ documentId }] });

const SOURCES = [
	{ title: 'Kushtia Paurashava, annual report', url: 'https://example.org/report', seenOn: '2026-02-11' },
];

/** The smallest entry that goes through review. */
export async function completeChange(ids: SeededIds, overrides: Partial<CompleteEntry> = {}): Promise<CompleteEntry> {
	return {
		uid: CHANGE,
		shared: {
			municipality: to(await ids.municipality('kushtia')),
			sector: to(await ids.sector('sanitation')),
			changedOn: '2024-07',
			sources: SOURCES,
			...overrides.shared,
		},
		bn: {
			title: 'ওয়ার্ড সভার কার্যবিবরণী এখন সবার জন্য উন্মুক্ত',
			before: 'কার্যবিবরণী শুধু অফিসে থাকত।',
			after: 'প্রতিটি সভার কার্যবিবরণী নোটিশ বোর্ডে টাঙানো হয়।',
			...overrides.bn,
		},
		en: {
			title: 'Ward meeting minutes are open to everybody',
			before: 'The minutes stayed in the office.',
			after: 'The minutes of every meeting are put on the notice board.',
			...overrides.en,
		},
	};
}

/** An acknowledgement with everything on it; its days are given in Bangladesh. */
export async function completeAcknowledgement(
	ids: SeededIds,
	days: { shownFrom: string; shownUntil: string },
): Promise<CompleteEntry> {
	const donor = { nameEn: 'Example Fund', nameBn: 'দৃষ্টান্ত তহবিল', url: 'https://example.org/' };
	return {
		uid: ACKNOWLEDGEMENT,
		shared: {
			...days,
			donors: [{ ...donor, logo: await ids.illustration('sanitation') }],
			practiceNumbers: [{ code: 'MAB-P-2026-001' }],
		},
		bn: { title: 'শহরের জীবিকা প্রকল্প', disclaimer: 'এখানকার মতামত লেখকের।' },
		en: { title: 'Urban livelihoods project', disclaimer: 'The views are those of the authors.' },
	};
}

/** A report with everything on it, its file included. */
export async function completeReport(ids: SeededIds): Promise<CompleteEntry> {
	return {
		uid: REPORT,
		shared: {
			kind: 'analysis',
			periodStart: '2025-07',
			periodEnd: '2026-06',
			sectors: to(await ids.sector('sanitation')),
			municipalities: to(await ids.municipality('kushtia')),
			documents: [
				{ kind: 'report', titleEn: 'Analysis', titleBn: 'বিশ্লেষণ', file: await ids.illustration('sanitation') },
			],
			sources: SOURCES,
			corrections: [{ on: '2026-10-01', whatEn: 'A figure in the summary', whatBn: 'সারসংক্ষেপের একটি সংখ্যা' }],
		},
		bn: {
			title: 'পয়ঃবর্জ্য সেবার বিশ্লেষণ',
			oneLine: 'দুই পৌরসভার সেবা পাশাপাশি।',
			summary: 'সেবামূল্য ও খরচের তুলনা।',
			keyFindings: [{ text: 'সেবামূল্য থেকে চলতি খরচ ওঠে।' }],
			body: 'দুই পৌরসভার রেজিস্টার মিলিয়ে দেখা হয়েছে।',
		},
		en: {
			title: 'Analysis of sludge services',
			oneLine: 'The services of two towns side by side.',
			summary: 'Fees and costs compared.',
			keyFindings: [{ text: 'The fee pays the running cost.' }],
			body: 'From the registers of both towns.',
		},
	};
}

export async function completePractice(ids: SeededIds, overrides: Partial<CompleteEntry> = {}): Promise<CompleteEntry> {
	return {
		uid: PRACTICE,
		shared: {
			entryType: 'promising',
			stage: 'running',
			leadMunicipality: to(await ids.municipality('kushtia')),
			sector: to(await ids.sector('solid-waste')),
			sdgs: to(await ids.sdg(11)),
			startedOn: '2021-03',
			capitalCost: { amountBdt: '450000', priceYear: 2021 },
			annualCost: { amountBdt: '1200000', priceYear: 2024 },
			funding: [{ kind: 'userFees', nameEn: 'Household fee', nameBn: 'পরিবারের ফি', percent: 80 }],
			monthsToImplement: 9,
			results: [
				{ indicatorEn: 'Households served', indicatorBn: 'সেবা পাওয়া পরিবার', baseline: 0, latest: 3200, latestOn: '2024' },
			],
			beneficiaries: { directCount: 14000, isEstimate: true },
			evidenceLevel: 'e1',
			cover: await cover(ids),
			contactOffice: {
				officeEn: 'Conservancy section',
				officeBn: 'কঞ্জারভেন্সি শাখা',
				phone: PRIVATE_PHONE,
				email: PRIVATE_EMAIL,
				isPublic: false,
			},
			sources: SOURCES,
			provenance: { origin: 'fieldVisit', submissionReference: 'INTERNAL-REF-77' },
			...overrides.shared,
		},
		bn: {
			title: 'বাড়ি বাড়ি বর্জ্য সংগ্রহ',
			oneLine: 'ভ্যানে করে প্রতিদিন বাড়ি থেকে বর্জ্য নেওয়া হয়।',
			summary: 'পৌরসভা ও ওয়ার্ড কমিটি মিলে প্রতিদিন বর্জ্য সংগ্রহ করে।',
			keyFacts: facts('পরিবার', 'ভ্যান', 'ওয়ার্ড'),
			problem: 'রাস্তার পাশে বর্জ্য জমে থাকত।',
			objectives: 'প্রতিটি বাড়ি থেকে প্রতিদিন বর্জ্য নেওয়া।',
			steps: steps('জরিপ', 'ওয়ার্ড সভা', 'সংগ্রহ শুরু'),
			buildingBlocks: [{ name: 'ওয়ার্ড কমিটি', what: 'ফি তোলে ও কাজ দেখে।' }],
			participation: 'ওয়ার্ড সভায় ফি ঠিক হয়।',
			sustainability: { money: 'ফি থেকে চলতি খরচ ওঠে।' },
			difficulties: [{ difficulty: 'শুরুতে ফি উঠত না।', answer: 'ওয়ার্ড সভায় আলোচনা।' }],
			lessons: [{ text: 'আগে সভা, পরে ফি।' }],
			transfer: { preconditions: 'সক্রিয় ওয়ার্ড কমিটি।' },
			...overrides.bn,
		},
		en: {
			title: 'Door-to-door waste collection',
			oneLine: 'Vans take the waste from every house each day.',
			summary: 'The municipality and the ward committees collect waste every day.',
			keyFacts: facts('Households', 'Vans', 'Wards'),
			problem: 'Waste piled up beside the roads.',
			objectives: 'To collect the waste of every house each day.',
			steps: steps('Survey', 'Ward meeting', 'Collection begins'),
			buildingBlocks: [{ name: 'Ward committee', what: 'Collects the fee and watches the work.' }],
			participation: 'The ward meeting sets the fee.',
			sustainability: { money: 'The fee pays the running cost.' },
			difficulties: [{ difficulty: 'Few paid at first.', answer: 'Talks in the ward meeting.' }],
			lessons: [{ text: 'First the meeting, then the fee.' }],
			transfer: { preconditions: 'An active ward committee.' },
			...overrides.en,
		},
	};
}

/** A view that an expert agreed to have published. */
export const expertView: Data = {
	nameEn: 'Demo expert',
	nameBn: 'নমুনা বিশেষজ্ঞ',
	kind: 'expert',
	textEn: 'Useful for small towns.',
	textBn: 'ছোট শহরের জন্য কাজের।',
	givenOn: '2026-01-15',
	consentGiven: true,
	consentOn: '2026-01-14',
};

export async function cover(ids: SeededIds): Promise<Data> {
	return {
		image: await ids.illustration('solid-waste'),
		kind: 'illustration',
		consent: 'notNeeded',
		altEn: 'A van collects waste',
		altBn: 'ভ্যান বর্জ্য নিচ্ছে',
		creditEn: 'MAB',
		creditBn: 'ম্যাব',
	};
}

/** Every optional fact that a practice can have, private ones among them. */
export async function allOptionalFacts(ids: SeededIds, expertViewId: string): Promise<Data> {
	const figure = await cover(ids);
	const note = { noteEn: 'A remark', noteBn: 'একটি মন্তব্য' };
	const link = { kind: 'report', titleEn: 'Report', titleBn: 'প্রতিবেদন' };
	return {
		otherMunicipalities: to(await ids.municipality('jashore')),
		wards: '1-9',
		latitude: 23.9,
		longitude: 89.12,
		topics: [{ en: 'Waste', bn: 'বর্জ্য' }],
		endedOn: '2025',
		lastConfirmedOn: '2026-01',
		resolution: { number: '12', on: '2021-01-05', file: figure.image },
		committees: { tlcc: true },
		hazards: { flood: true },
		partners: [{ kind: 'ngo', nameEn: 'Demo NGO', nameBn: 'নমুনা সংস্থা', roleEn: 'Training', contributionEn: 'Vans' }],
		capitalCost: { amountBdt: '450000', priceYear: 2021, ...note },
		replicatedIn: [{ municipalityCode: 'jashore', year: 2024, outcomeEn: 'Works', outcomeBn: 'চলছে' }],
		recommendation: { verdict: 'replicate', reasonsEn: 'It is cheap.', reasonsBn: 'খরচ কম।' },
		champion: { year: 2026, round: 'first' },
		expertViews: to(expertViewId),
		citizenVoices: [{ quoteEn: 'Clean now.', quoteBn: 'এখন পরিষ্কার।', speakerEn: 'A resident', consentGiven: true }],
		gallery: [figure],
		beforeAfter: { before: figure, after: figure },
		documents: [{ ...link, file: figure.image }],
		links: [{ ...link, url: 'https://example.org/report' }],
		provenance: { origin: 'fieldVisit', submissionReference: 'INTERNAL-REF-77', ...note },
		corrections: [{ on: '2026-02-01', whatEn: 'A figure', whatBn: 'একটি সংখ্যা' }],
		circulation: [{ channel: 'event', titleEn: 'Fair', titleBn: 'মেলা', on: '2026-03-01' }],
		featured: true,
		verified: true,
	};
}

const facts = (...labels: string[]) => labels.map((label) => ({ label, value: '12' }));
const steps = (...titles: string[]) => titles.map((title) => ({ title, text: title }));
