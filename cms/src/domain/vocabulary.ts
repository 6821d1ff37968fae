/**
 * Every closed list of the content model with its labels. Schemas carry the same values (a contract test holds
 * them equal); the labels are used by the site, by exports and by error messages.
 */
type Labels<K extends string> = Record<K, { en: string; bn: string }>;

export const SECTORS = {
	sanitation: { en: 'Sanitation and faecal sludge', bn: 'স্যানিটেশন ও পয়ঃবর্জ্য' },
	'solid-waste': { en: 'Solid waste', bn: 'কঠিন বর্জ্য' },
	water: { en: 'Water supply', bn: 'পানি সরবরাহ' },
	'drainage-climate': { en: 'Drainage and climate resilience', bn: 'জলনিষ্কাশন ও জলবায়ু সহনশীলতা' },
	housing: { en: 'Housing and tenure for the poor', bn: 'দরিদ্র মানুষের আবাসন ও ভূমি-অধিকার' },
	livelihoods: { en: 'Livelihoods, savings and skills', bn: 'জীবিকা, সঞ্চয় ও দক্ষতা' },
	health: { en: 'Health, nutrition and social protection', bn: 'স্বাস্থ্য, পুষ্টি ও সামাজিক সুরক্ষা' },
	education: { en: "Education, children and women's safety", bn: 'শিক্ষা, শিশু ও নারীর নিরাপত্তা' },
	transport: { en: 'Roads, transport and lighting', bn: 'সড়ক, পরিবহন ও সড়কবাতি' },
	revenue: { en: 'Revenue and municipal finance', bn: 'রাজস্ব ও পৌর অর্থায়ন' },
	digital: { en: 'Digital services and transparent governance', bn: 'ডিজিটাল সেবা ও স্বচ্ছ সুশাসন' },
	'public-space': { en: 'Public space, culture and environment', bn: 'উন্মুক্ত স্থান, সংস্কৃতি ও পরিবেশ' },
} as const satisfies Labels<string>;
export type SectorKey = keyof typeof SECTORS;

export const ENTRY_TYPES = {
	bestPractice: { en: 'Best practice', bn: 'উত্তম চর্চা' },
	promising: { en: 'Promising practice', bn: 'সম্ভাবনাময় চর্চা' },
	planned: { en: 'Planned practice', bn: 'পরিকল্পিত চর্চা' },
	lessonFromFailure: { en: 'Lesson from a failure', bn: 'ব্যর্থতা থেকে শিক্ষা' },
} as const satisfies Labels<string>;
export type EntryType = keyof typeof ENTRY_TYPES;

export const STAGES = {
	planned: { en: 'Planned', bn: 'পরিকল্পিত' },
	pilot: { en: 'Pilot', bn: 'পরীক্ষামূলক' },
	running: { en: 'Running', bn: 'চলমান' },
	scaled: { en: 'Scaled up', bn: 'সম্প্রসারিত' },
	ended: { en: 'Ended', bn: 'শেষ হয়েছে' },
} as const satisfies Labels<string>;
export type Stage = keyof typeof STAGES;

/** Evidence levels of features row A65. */
export const EVIDENCE_LEVELS = {
	e0: { en: 'E0: self-reported', bn: 'E0: নিজস্ব দাবি' },
	e1: { en: 'E1: records attached', bn: 'E1: নথি সংযুক্ত' },
	e2: { en: 'E2: checked by visit', bn: 'E2: পরিদর্শনে যাচাইকৃত' },
	e3: { en: 'E3: independent evaluation', bn: 'E3: স্বাধীন মূল্যায়ন' },
} as const satisfies Labels<string>;
export type EvidenceLevel = keyof typeof EVIDENCE_LEVELS;

export const COST_BANDS = {
	upTo5Lakh: { en: 'Up to 5 lakh Taka', bn: '৫ লাখ টাকা পর্যন্ত' },
	from5To25Lakh: { en: '5 to 25 lakh Taka', bn: '৫ থেকে ২৫ লাখ টাকা' },
	from25LakhTo1Crore: { en: '25 lakh to 1 crore Taka', bn: '২৫ লাখ থেকে ১ কোটি টাকা' },
	above1Crore: { en: 'Above 1 crore Taka', bn: '১ কোটি টাকার বেশি' },
} as const satisfies Labels<string>;
export type CostBand = keyof typeof COST_BANDS;

export const PARTNER_KINDS = {
	government: { en: 'Government', bn: 'সরকার' },
	ngo: { en: 'NGO', bn: 'এনজিও' },
	private: { en: 'Private company', bn: 'বেসরকারি প্রতিষ্ঠান' },
	donor: { en: 'Donor', bn: 'দাতা সংস্থা' },
	community: { en: 'Community group', bn: 'এলাকার সংগঠন' },
	university: { en: 'University', bn: 'বিশ্ববিদ্যালয়' },
} as const satisfies Labels<string>;
export type PartnerKind = keyof typeof PARTNER_KINDS;

export const FUNDING_KINDS = {
	ownRevenue: { en: 'Own revenue', bn: 'নিজস্ব আয়' },
	government: { en: 'Government', bn: 'সরকার' },
	project: { en: 'Project or donor', bn: 'প্রকল্প বা দাতা' },
	userFees: { en: "Users' fees", bn: 'সেবামূল্য' },
	community: { en: 'Community', bn: 'এলাকাবাসী' },
	company: { en: 'Company', bn: 'প্রতিষ্ঠান' },
} as const satisfies Labels<string>;
export type FundingKind = keyof typeof FUNDING_KINDS;

export const COMMITTEES = {
	tlcc: { en: 'Town Level Coordination Committee (TLCC)', bn: 'শহর সমন্বয় কমিটি (টিএলসিসি)' },
	wlcc: { en: 'Ward Level Coordination Committee (WLCC)', bn: 'ওয়ার্ড সমন্বয় কমিটি (ডব্লিউএলসিসি)' },
	cdc: { en: 'Community Development Committee (CDC)', bn: 'এলাকা উন্নয়ন কমিটি (সিডিসি)' },
} as const satisfies Labels<string>;
export type Committee = keyof typeof COMMITTEES;

export const HAZARDS = {
	flood: { en: 'Flood', bn: 'বন্যা' },
	waterlogging: { en: 'Waterlogging', bn: 'জলাবদ্ধতা' },
	cyclone: { en: 'Cyclone', bn: 'ঘূর্ণিঝড়' },
	salinity: { en: 'Salinity', bn: 'লবণাক্ততা' },
	drought: { en: 'Drought', bn: 'খরা' },
	heat: { en: 'Heat', bn: 'তাপপ্রবাহ' },
	riverErosion: { en: 'River erosion', bn: 'নদীভাঙন' },
} as const satisfies Labels<string>;
export type Hazard = keyof typeof HAZARDS;

export const VERDICTS = {
	replicate: { en: 'Replicate', bn: 'অনুসরণ করুন' },
	withConditions: { en: 'Replicate with conditions', bn: 'শর্তসাপেক্ষে অনুসরণ করুন' },
	learnOnly: { en: 'Learn only', bn: 'শুধু শেখার জন্য' },
} as const satisfies Labels<string>;
export type Verdict = keyof typeof VERDICTS;

export const EXPERT_KINDS = {
	expert: { en: 'Urban expert', bn: 'নগর বিশেষজ্ঞ' },
	activist: { en: 'Activist', bn: 'অধিকারকর্মী' },
	official: { en: 'Official', bn: 'কর্মকর্তা' },
	partner: { en: 'Partner', bn: 'সহযোগী' },
} as const satisfies Labels<string>;
export type ExpertKind = keyof typeof EXPERT_KINDS;

export const DOCUMENT_KINDS = {
	byLaw: { en: 'By-law', bn: 'উপ-আইন' },
	design: { en: 'Design', bn: 'নকশা' },
	billOfQuantities: { en: 'Bill of quantities', bn: 'পরিমাণ ও মূল্যতালিকা' },
	agreement: { en: 'Agreement', bn: 'চুক্তি' },
	form: { en: 'Form', bn: 'ফরম' },
	video: { en: 'Video', bn: 'ভিডিও' },
	report: { en: 'Report', bn: 'প্রতিবেদন' },
	other: { en: 'Other', bn: 'অন্যান্য' },
} as const satisfies Labels<string>;
export type DocumentKind = keyof typeof DOCUMENT_KINDS;

export const ORIGINS = {
	submission: { en: 'Questionnaire answer of the municipality', bn: 'পৌরসভার প্রশ্নমালার উত্তর' },
	fieldVisit: { en: 'Field visit', bn: 'মাঠ পরিদর্শন' },
	deskResearch: { en: 'Desk research from public sources', bn: 'প্রকাশিত উৎস থেকে সংকলন' },
} as const satisfies Labels<string>;
export type Origin = keyof typeof ORIGINS;

export const FIGURE_KINDS = {
	photo: { en: 'Photo', bn: 'ছবি' },
	illustration: { en: 'Illustration', bn: 'অলংকরণ' },
} as const satisfies Labels<string>;
export type FigureKind = keyof typeof FIGURE_KINDS;

export const CIRCULATION_CHANNELS = {
	edition: { en: 'MAB newsletter', bn: 'ম্যাব বার্তা' },
	event: { en: 'Event', bn: 'অনুষ্ঠান' },
	partnerPublication: { en: 'Partner publication', bn: 'সহযোগী প্রকাশনা' },
	other: { en: 'Other', bn: 'অন্যান্য' },
} as const satisfies Labels<string>;
export type CirculationChannel = keyof typeof CIRCULATION_CHANNELS;

export const EVENT_KINDS = {
	horizontalLearning: { en: 'Horizontal learning programme', bn: 'পারস্পরিক শিখন কর্মসূচি' },
	orientation: { en: 'Orientation', bn: 'ওরিয়েন্টেশন' },
	regional: { en: 'Regional event', bn: 'আঞ্চলিক অনুষ্ঠান' },
	seminar: { en: 'Seminar or workshop', bn: 'সেমিনার বা কর্মশালা' },
} as const satisfies Labels<string>;
export type EventKind = keyof typeof EVENT_KINDS;

export const REPORT_KINDS = {
	analysis: { en: 'Analysis report', bn: 'বিশ্লেষণ প্রতিবেদন' },
	horizontalLearning: { en: 'Horizontal learning report', bn: 'পারস্পরিক শিখন প্রতিবেদন' },
	replication: { en: 'Replication report', bn: 'অনুসরণ প্রতিবেদন' },
	other: { en: 'Other report', bn: 'অন্যান্য প্রতিবেদন' },
} as const satisfies Labels<string>;
export type ReportKind = keyof typeof REPORT_KINDS;

/** How far somebody is who uses a practice (C30). */
export const USE_STAGES = {
	planning: { en: 'We are planning it', bn: 'পরিকল্পনা করছি' },
	started: { en: 'We have started', bn: 'শুরু করেছি' },
	running: { en: 'It is running', bn: 'চালু আছে' },
} as const satisfies Labels<string>;
export type UseStage = keyof typeof USE_STAGES;

/** What a reader says is wrong with a practice (E44). */
export const PROBLEM_KINDS = {
	wrongFact: { en: 'A fact is wrong', bn: 'কোনো তথ্য ভুল' },
	stopped: { en: 'The practice has stopped', bn: 'চর্চাটি বন্ধ হয়ে গেছে' },
	harm: { en: 'It does harm', bn: 'এতে কারও ক্ষতি হচ্ছে' },
	rights: { en: 'A picture or text is used without permission', bn: 'অনুমতি ছাড়া ছবি বা লেখা ব্যবহার করা হয়েছে' },
	other: { en: 'Something else', bn: 'অন্য কিছু' },
} as const satisfies Labels<string>;
export type ProblemKind = keyof typeof PROBLEM_KINDS;

export const FEEDBACK_STATES = {
	new: { en: 'New', bn: 'নতুন' },
	read: { en: 'Read', bn: 'পড়া হয়েছে' },
	answered: { en: 'Answered', bn: 'উত্তর দেওয়া হয়েছে' },
	confirmed: { en: 'Confirmed', bn: 'সত্যতা নিশ্চিত' },
	closed: { en: 'Closed', bn: 'নিষ্পন্ন' },
} as const satisfies Labels<string>;
export type FeedbackState = keyof typeof FEEDBACK_STATES;

/** The blocks of an edition in the order in which a new one has them (models.md 2.6). */
export const EDITION_BLOCKS = {
	fromMab: { en: 'From MAB', bn: 'ম্যাব থেকে' },
	leadPractice: { en: 'Lead practice', bn: 'প্রধান চর্চা' },
	practicesInBrief: { en: 'Practices in brief', bn: 'সংক্ষেপে চর্চা' },
	expertView: { en: 'Expert view', bn: 'বিশেষজ্ঞ মত' },
	governanceChanges: { en: 'Governance changes', bn: 'সুশাসনে পরিবর্তন' },
	replicationWatch: { en: 'Replication watch', bn: 'অনুসরণের অগ্রগতি' },
	events: { en: 'Learning and events', bn: 'শিখন ও অনুষ্ঠান' },
	numbers: { en: 'Numbers of the quarter', bn: 'সংখ্যায় ত্রৈমাসিক' },
	call: { en: 'Report your practice', bn: 'আপনার চর্চা জানান' },
	letters: { en: 'Letters and corrections', bn: 'চিঠি ও সংশোধনী' },
} as const satisfies Labels<string>;

export const EDITION_LANGUAGES = {
	both: { en: 'Bangla and English', bn: 'বাংলা ও ইংরেজি' },
	bn: { en: 'Bangla only', bn: 'শুধু বাংলা' },
	en: { en: 'English only', bn: 'শুধু ইংরেজি' },
} as const satisfies Labels<string>;
export type EditionLanguages = keyof typeof EDITION_LANGUAGES;

export const TRAFFIC_LIGHTS = {
	onTrack: { en: 'On track', bn: 'ঠিক পথে' },
	atRisk: { en: 'At risk', bn: 'ঝুঁকিতে' },
	offTrack: { en: 'Off track', bn: 'পিছিয়ে' },
} as const satisfies Labels<string>;

export const MUNICIPALITY_KINDS = {
	paurashava: { en: 'Paurashava', bn: 'পৌরসভা' },
	cityCorporation: { en: 'City Corporation', bn: 'সিটি কর্পোরেশন' },
} as const satisfies Labels<string>;
export type MunicipalityKind = keyof typeof MUNICIPALITY_KINDS;

export const HEAD_ROLES = {
	mayor: { en: 'Mayor', bn: 'মেয়র' },
	administrator: { en: 'Administrator', bn: 'প্রশাসক' },
} as const satisfies Labels<string>;
export type HeadRole = keyof typeof HEAD_ROLES;

export const LIUPCP_STATUSES = {
	yes: { en: 'In LIUPCP', bn: 'এলআইইউপিসিপি-ভুক্ত' },
	no: { en: 'Not in LIUPCP', bn: 'এলআইইউপিসিপি-বহির্ভূত' },
	unknown: { en: 'LIUPCP: not known', bn: 'এলআইইউপিসিপি: জানা নেই' },
} as const satisfies Labels<string>;
export type LiupcpStatus = keyof typeof LIUPCP_STATUSES;

/** Fields that must be answered to publish, but whose honest answer may be "not known". */
export const UNKNOWABLE_FIELDS = [
	'startedOn',
	'objectives',
	'buildingBlocks',
	'participation',
	'capitalCost',
	'annualCost',
	'funding',
	'monthsToImplement',
	'results',
	'beneficiaries',
	'sustainability',
	'difficulties',
	'lessons',
	'transfer',
	'contactOffice',
] as const;
export type UnknowableField = (typeof UNKNOWABLE_FIELDS)[number];

export function keysOf<K extends string>(labels: Record<K, unknown>): K[] {
	return Object.keys(labels) as K[];
}

/** What a form offers of a list, in its order. */
export function choicesOf<K extends string>(
	labels: Readonly<Labels<K>>,
): { key: K; label: { en: string; bn: string } }[] {
	return keysOf(labels).map((key) => ({ key, label: labels[key] }));
}
