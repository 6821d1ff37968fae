/**
 * One complete entry of each reviewed type, as `contentOf` reads it: everything that publication asks for and every
 * optional attribute too, so that a test shows what it is about by leaving out or changing one thing.
 */
const SOURCE = {
	title: 'সখীপুর পৌরসভা, বর্জ্য সংগ্রহ রেজিস্টার ২০২৫',
	url: 'https://sakhipur.example.org/register-2025',
	seenOn: '2026-11-20',
	factEn: 'Households served, by ward',
	factBn: 'ওয়ার্ডভিত্তিক সেবাপ্রাপ্ত পরিবার',
};

const OFFICE = {
	officeEn: 'Conservancy section',
	officeBn: 'কনজারভেন্সি শাখা',
	designationEn: 'Conservancy inspector',
	designationBn: 'কনজারভেন্সি পরিদর্শক',
	phone: null,
	email: null,
	isPublic: false,
};

const DOCUMENT = {
	kind: 'byLaw',
	titleEn: 'Waste collection by-law',
	titleBn: 'বর্জ্য সংগ্রহ উপ-আইন',
	file: 31,
};

const CORRECTION = { on: '2026-11-01', whatEn: 'Number of vans', whatBn: 'ভ্যানের সংখ্যা' };

/** A photo that lacks nothing. `image` is the upload id. */
export const COMPLETE_FIGURE = {
	image: 12,
	kind: 'photo',
	altEn: 'A van collects waste at the gate of a house.',
	altBn: 'বাড়ির ফটক থেকে ভ্যানে বর্জ্য নেওয়া হচ্ছে।',
	captionEn: 'Morning round in ward 3',
	captionBn: '৩ নম্বর ওয়ার্ডে সকালের সংগ্রহ',
	creditEn: 'Sakhipur municipality',
	creditBn: 'সখীপুর পৌরসভা',
	consent: 'given',
};

export const COMPLETE_PRACTICE = {
	title: 'ভ্যানে ঘরে ঘরে বর্জ্য সংগ্রহ',
	slug: 'door-to-door-waste-collection',
	code: 'MAB-P-2026-014',
	translation: 'writtenByPerson',
	entryType: 'bestPractice',
	stage: 'running',
	sector: 'tz4a98xxat96iws9zmbrgj3a',
	leadMunicipality: 'pfh3wq0s5l7m2x9c4v6b8n1k',
	otherMunicipalities: ['q2w4e6r8t0y1u3i5o7p9a1s3'],
	wards: '১, ৩, ৫',
	latitude: 24.3205,
	longitude: 90.1702,
	topics: [{ en: 'Waste', bn: 'বর্জ্য' }],
	sdgs: ['b7n5m3k1j9h7g5f3d1s9a7q5'],
	startedOn: '2019-03',
	endedOn: null,
	lastConfirmedOn: '2026-10',
	oneLine: 'প্রতিদিন সকালে ভ্যান বাড়ি থেকে বর্জ্য নেয়; খরচ ওঠে মাসিক সেবামূল্য থেকে।',
	summary: 'তিন ওয়ার্ডের পরিবারগুলো মাসে ৩০ টাকা দেয়, বদলে প্রতিদিন সকালে ভ্যান এসে বাড়ি থেকে বর্জ্য নিয়ে যায়।',
	keyFacts: [
		{ label: 'সেবাপ্রাপ্ত পরিবার', value: '১,২০০' },
		{ label: 'ভ্যান', value: '৬টি' },
		{ label: 'মাসিক সেবামূল্য', value: '৩০ টাকা' },
	],
	problem: 'আগে বর্জ্য ফেলা হতো ড্রেনে; বর্ষায় রাস্তায় পানি জমত।',
	objectives: 'তিন ওয়ার্ডের প্রতিটি পরিবারের বর্জ্য প্রতিদিন সংগ্রহ করা।',
	steps: [
		{ title: 'ওয়ার্ডে সভা', text: 'বাসিন্দাদের সঙ্গে সময় ও সেবামূল্য ঠিক করা হয়।', when: 'মার্চ ২০১৯', who: 'ওয়ার্ড কাউন্সিলর' },
		{ title: 'ভ্যান কেনা', text: 'পৌরসভার রাজস্ব থেকে ছয়টি ভ্যান কেনা হয়।', when: null, who: null },
		{ title: 'প্রতিদিনের সংগ্রহ', text: 'সকাল সাতটা থেকে দশটা পর্যন্ত সংগ্রহ চলে।', when: null, who: 'ভ্যানচালক' },
	],
	buildingBlocks: [{ name: 'সেবামূল্যের বই', what: 'প্রতিটি পরিবারের একটি করে বই।', enablingFactors: null, lesson: null }],
	novelty: 'ভ্যানচালকেরা নিজেরাই সেবামূল্য তোলেন।',
	governance: 'পরিষদের সভায় সেবামূল্য অনুমোদিত হয়।',
	resolution: { number: '১৪/২০১৯', on: '2019-02-11', file: 30 },
	participation: 'প্রতিটি ওয়ার্ডে টিএলসিসির নারী সদস্যরা সভা ডাকেন।',
	committees: { tlcc: true, wlcc: false, cdc: false },
	partners: [
		{
			...{ nameEn: 'Waste Concern', nameBn: 'ওয়েস্ট কনসার্ন', kind: 'ngo' },
			...{ roleEn: 'Training', roleBn: 'প্রশিক্ষণ', contributionEn: null, contributionBn: null },
		},
	],
	capitalCost: { amountBdt: '480000', priceYear: 2019, noteEn: null, noteBn: null },
	annualCost: { amountBdt: '360000', priceYear: 2025, noteEn: null, noteBn: null },
	funding: [{ kind: 'userFees', nameEn: null, nameBn: null, amountBdt: '432000', percent: 100 }],
	inKind: 'একজন পরিদর্শক ও ছয়জন ভ্যানচালক।',
	monthsToImplement: 4,
	results: [
		{
			...{ indicatorEn: 'Households served', indicatorBn: 'সেবাপ্রাপ্ত পরিবার' },
			...{ unitEn: 'households', unitBn: 'পরিবার' },
			...{ baseline: 0, baselineOn: '2019-02', latest: 1200, latestOn: '2025-12' },
			...{ sourceEn: 'Register of the section', sourceBn: 'শাখার রেজিস্টার' },
			...{ womenPercent: null, poorPercent: 35 },
		},
	],
	beneficiaries: {
		...{ directCount: 5400, womenCount: 2700, poorHouseholdCount: 420, indirectCount: null },
		...{ isEstimate: true, noteEn: null, noteBn: null },
	},
	povertyRelated: true,
	povertyHow: 'বস্তির পরিবার অর্ধেক সেবামূল্য দেয়।',
	evidenceLevel: 'e1',
	sustainability: {
		money: 'চালানোর খরচ সেবামূল্য থেকে ওঠে।',
		people: 'ছয়জন ভ্যানচালক নিয়মিত কাজ করেন।',
		rules: 'উপ-আইনে সেবামূল্য নির্ধারিত।',
		environment: 'ড্রেনে বর্জ্য কমেছে।',
	},
	climate: 'ড্রেন পরিষ্কার থাকায় জলাবদ্ধতা কম।',
	hazards: {
		...{ flood: false, waterlogging: true, cyclone: false, salinity: false },
		...{ drought: false, heat: false, riverErosion: false },
	},
	difficulties: [{ difficulty: 'শুরুতে অনেকে সেবামূল্য দিতে চাননি।', answer: 'প্রথম দুই মাস বিনা মূল্যে চালানো হয়।' }],
	lessons: [{ text: 'সময় ঠিক থাকলে মানুষ সেবামূল্য দেয়।' }],
	transfer: {
		preconditions: 'বর্জ্য ফেলার জায়গা।',
		minimumVersion: 'এক ওয়ার্ডে দুটি ভ্যান।',
		steps: 'সভা, ভ্যান, রেজিস্টার।',
		typicalTime: 'চার মাস।',
		notSuitableWhen: 'ভ্যান ঢোকার রাস্তা না থাকলে।',
	},
	replicatedIn: [{ municipalityCode: 'basail', year: 2023, outcomeEn: 'Two wards served', outcomeBn: 'দুই ওয়ার্ডে চালু' }],
	recommendation: { verdict: 'replicate', reasonsEn: 'Cheap and running', reasonsBn: 'কম খরচে চলছে' },
	champion: { year: 2026, round: '1' },
	featured: false,
	verified: true,
	expertViews: [
		{
			...{ documentId: 'm1n2b3v4c5x6z7l8k9j0h1g2', kind: 'expert', givenOn: '2026-10-14' },
			...{ nameEn: 'Demo Expert', nameBn: 'নমুনা বিশেষজ্ঞ', roleEn: 'Planner', roleBn: 'নগর পরিকল্পনাবিদ' },
			...{ textEn: 'Cheap to copy.', textBn: 'কম খরচে অনুসরণ করা যায়।', consentGiven: true },
		},
	],
	citizenVoices: [
		{
			...{ quoteEn: 'The drain no longer smells.', quoteBn: 'ড্রেনে আর গন্ধ নেই।' },
			...{ speakerEn: 'R. K., ward 3', speakerBn: 'র. ক., ৩ নম্বর ওয়ার্ড', consentGiven: true },
		},
	],
	cover: COMPLETE_FIGURE,
	gallery: [{ ...COMPLETE_FIGURE, image: 13 }],
	beforeAfter: { before: { ...COMPLETE_FIGURE, image: 14 }, after: { ...COMPLETE_FIGURE, image: 15 } },
	documents: [DOCUMENT],
	links: [
		{ kind: 'video', titleEn: 'The morning round', titleBn: 'সকালের সংগ্রহ', url: 'https://sakhipur.example.org/video' },
	],
	contactOffice: OFFICE,
	sources: [SOURCE],
	provenance: {
		...{ origin: 'fieldVisit', submissionReference: null, licence: 'CC BY 4.0' },
		...{ noteEn: 'Visited in October 2026', noteBn: 'অক্টোবর ২০২৬-এ পরিদর্শন' },
	},
	corrections: [CORRECTION],
	circulation: [
		{ channel: 'edition', titleEn: 'Newsletter, Q4 2026', titleBn: 'ম্যাব বার্তা', on: '2026-11-15', url: null },
	],
	unknowns: [],
};

const COMPLETE_GOVERNANCE_CHANGE = {
	title: 'সেবামূল্য এখন প্রকাশ্য তালিকায়',
	slug: 'service-fees-on-a-public-list',
	translation: 'writtenByPerson',
	municipality: 'pfh3wq0s5l7m2x9c4v6b8n1k',
	sector: 'tz4a98xxat96iws9zmbrgj3a',
	changedOn: '2025-07',
	before: 'আগে কোন সেবার কত মূল্য, তা শুধু অফিসে জানা যেত।',
	after: 'এখন তালিকা পৌরসভার দেয়ালে ও ওয়েবসাইটে টানানো থাকে।',
	proof: 'পরিষদের সিদ্ধান্ত ১৪/২০২৫।',
	sources: [SOURCE],
	corrections: [CORRECTION],
};

const COMPLETE_LEARNING_EVENT = {
	title: 'বর্জ্য ব্যবস্থাপনা নিয়ে পারস্পরিক শিখন',
	slug: 'learning-from-each-other-on-waste',
	translation: 'writtenByPerson',
	kind: 'horizontalLearning',
	startsAt: '2026-12-02T04:00:00.000Z',
	endsAt: '2026-12-02T10:00:00.000Z',
	onlineUrl: null,
	venue: {
		...{ nameEn: 'Municipal auditorium', nameBn: 'পৌর মিলনায়তন' },
		...{ addressEn: 'Sakhipur', addressBn: 'সখীপুর', mapUrl: null },
	},
	municipality: 'pfh3wq0s5l7m2x9c4v6b8n1k',
	sectors: ['tz4a98xxat96iws9zmbrgj3a'],
	oneLine: 'আট পৌরসভা বর্জ্য সংগ্রহের অভিজ্ঞতা বিনিময় করবে।',
	aims: 'একে অন্যের কাছ থেকে শেখা ও অনুসরণের অঙ্গীকার।',
	agenda: [{ startsAt: '2026-12-02T04:00:00.000Z', title: 'উদ্বোধন', text: null, speaker: null }],
	partners: [{ text: 'সখীপুর পৌরসভা' }],
	outcome: null,
	documents: [DOCUMENT],
	contactOffice: OFFICE,
	sources: [SOURCE],
	corrections: [CORRECTION],
};

const COMPLETE_REPORT = {
	title: 'পয়ঃবর্জ্য সেবার বিশ্লেষণ',
	slug: 'analysis-of-sludge-services',
	translation: 'writtenByPerson',
	kind: 'analysis',
	periodStart: '2025-07',
	periodEnd: '2026-06',
	sectors: ['tz4a98xxat96iws9zmbrgj3a'],
	municipalities: ['pfh3wq0s5l7m2x9c4v6b8n1k'],
	oneLine: 'দুই পৌরসভার সেবা পাশাপাশি রেখে দেখা।',
	summary: 'দুই পৌরসভার সেবামূল্য ও খরচ তুলনা করা হয়েছে।',
	keyFindings: [{ text: 'সেবামূল্য থেকে চলতি খরচ ওঠে।' }],
	body: 'দুই পৌরসভার রেজিস্টার মিলিয়ে দেখা হয়েছে।',
	documents: [DOCUMENT],
	sources: [SOURCE],
	corrections: [CORRECTION],
};

const COMPLETE_ACKNOWLEDGEMENT = {
	title: 'শহরের দরিদ্র মানুষের জীবিকা উন্নয়ন প্রকল্প',
	slug: 'livelihoods-of-the-urban-poor',
	translation: 'writtenByPerson',
	disclaimer: 'এখানকার মতামত লেখকের, দাতা সংস্থার নয়।',
	donors: [{ nameEn: 'Example Fund', nameBn: 'দৃষ্টান্ত তহবিল', url: 'https://example.org/', logo: 12 }],
	shownFrom: '2026-07-01',
	shownUntil: '2027-06-30',
	onEveryPage: false,
	practiceNumbers: [{ code: 'MAB-P-2026-001' }],
};

/** By the name of the public record. */
export const COMPLETE_CONTENT = {
	practice: COMPLETE_PRACTICE,
	governanceChange: COMPLETE_GOVERNANCE_CHANGE,
	learningEvent: COMPLETE_LEARNING_EVENT,
	report: COMPLETE_REPORT,
	acknowledgement: COMPLETE_ACKNOWLEDGEMENT,
};
