import { toBanglaDigits } from './text/bangla.ts';

/** The name of every field in both languages, as people know it from the documentation template (models.md 2.1). */
export const FIELD_LABELS = {
	title: { en: 'Title', bn: 'শিরোনাম' },
	slug: { en: 'Web address', bn: 'ওয়েব ঠিকানা' },
	code: { en: 'Practice number', bn: 'চর্চা নম্বর' },
	translation: { en: 'Translation', bn: 'অনুবাদ' },
	reviewState: { en: 'Review state', bn: 'পর্যালোচনার অবস্থা' },
	entryType: { en: 'Kind', bn: 'ধরন' },
	stage: { en: 'Stage', bn: 'পর্যায়' },
	sector: { en: 'Sector', bn: 'খাত' },
	sectors: { en: 'Sectors', bn: 'খাতসমূহ' },
	leadMunicipality: { en: 'Leading municipality', bn: 'প্রধান পৌরসভা' },
	otherMunicipalities: { en: 'Other municipalities', bn: 'অন্যান্য পৌরসভা' },
	municipality: { en: 'Municipality', bn: 'পৌরসভা' },
	wards: { en: 'Wards', bn: 'ওয়ার্ড' },
	latitude: { en: 'Latitude', bn: 'অক্ষাংশ' },
	longitude: { en: 'Longitude', bn: 'দ্রাঘিমাংশ' },
	topics: { en: 'Topics', bn: 'বিষয়' },
	sdgs: { en: 'SDGs', bn: 'টেকসই উন্নয়ন অভীষ্ট' },
	startedOn: { en: 'Started', bn: 'শুরু' },
	endedOn: { en: 'Ended', bn: 'শেষ' },
	lastConfirmedOn: { en: 'Last confirmed', bn: 'সর্বশেষ নিশ্চিতকরণ' },
	oneLine: { en: 'In one line', bn: 'এক লাইনে' },
	summary: { en: 'Summary', bn: 'সারসংক্ষেপ' },
	keyFacts: { en: 'Key facts', bn: 'মূল তথ্য' },
	problem: { en: 'Situation before', bn: 'আগের অবস্থা' },
	objectives: { en: 'Aims', bn: 'উদ্দেশ্য' },
	steps: { en: 'What was done, step by step', bn: 'ধাপসমূহ' },
	buildingBlocks: { en: 'Reusable parts', bn: 'পুনর্ব্যবহারযোগ্য অংশ' },
	novelty: { en: 'What is new here', bn: 'নতুনত্ব' },
	governance: { en: 'Decision and rules', bn: 'সিদ্ধান্ত ও বিধি' },
	resolution: { en: 'Resolution or by-law', bn: 'সিদ্ধান্ত বা উপ-আইন' },
	participation: { en: 'People, women and the poor', bn: 'জনঅংশগ্রহণ' },
	committees: { en: 'Committees', bn: 'কমিটি' },
	partners: { en: 'Partners', bn: 'সহযোগী' },
	capitalCost: { en: 'Set-up cost', bn: 'স্থাপন ব্যয়' },
	annualCost: { en: 'Yearly cost', bn: 'বার্ষিক ব্যয়' },
	funding: { en: 'Funding', bn: 'অর্থের উৎস' },
	inKind: { en: 'Staff, land, equipment', bn: 'জনবল, জমি, যন্ত্র' },
	monthsToImplement: { en: 'Time needed', bn: 'সময়' },
	results: { en: 'Results', bn: 'ফলাফল' },
	beneficiaries: { en: 'People reached', bn: 'উপকারভোগী' },
	povertyRelated: { en: 'Poverty-related', bn: 'দারিদ্র্য-সংশ্লিষ্ট' },
	povertyHow: { en: 'How it serves the poor', bn: 'দরিদ্র মানুষের উপকার' },
	evidenceLevel: { en: 'Evidence', bn: 'প্রমাণের স্তর' },
	sustainability: { en: 'Will it last', bn: 'টেকসইতা' },
	climate: { en: 'Climate and environment', bn: 'জলবায়ু ও পরিবেশ' },
	hazards: { en: 'Hazards', bn: 'দুর্যোগঝুঁকি' },
	difficulties: { en: 'Difficulties and answers', bn: 'সমস্যা ও সমাধান' },
	lessons: { en: 'Lessons', bn: 'শিক্ষা' },
	transfer: { en: 'How to replicate', bn: 'কীভাবে অনুসরণ করবেন' },
	replicatedIn: { en: 'Replicated in', bn: 'যেখানে অনুসরণ হয়েছে' },
	recommendation: { en: 'MAB recommendation', bn: 'ম্যাব-এর সুপারিশ' },
	champion: { en: 'Champion label', bn: 'সেরা চর্চা' },
	featured: { en: 'Featured', bn: 'নির্বাচিত' },
	verified: { en: 'Verified', bn: 'যাচাইকৃত' },
	expertViews: { en: 'Expert views', bn: 'বিশেষজ্ঞ মত' },
	citizenVoices: { en: "Citizens' voices", bn: 'নাগরিকের কথা' },
	cover: { en: 'Cover picture', bn: 'প্রচ্ছদ ছবি' },
	gallery: { en: 'Pictures', bn: 'ছবি' },
	beforeAfter: { en: 'Before and after', bn: 'আগে ও পরে' },
	documents: { en: 'Files', bn: 'নথি' },
	links: { en: 'Links', bn: 'লিংক' },
	contactOffice: { en: 'Contact', bn: 'যোগাযোগ' },
	sources: { en: 'Sources', bn: 'তথ্যসূত্র' },
	provenance: { en: 'Origin', bn: 'উৎস' },
	corrections: { en: 'Corrections', bn: 'সংশোধনী' },
	circulation: { en: 'Where published', bn: 'প্রকাশনা' },
	unknowns: { en: 'Not known', bn: 'জানা নেই' },
	changedOn: { en: 'Changed', bn: 'পরিবর্তনের সময়' },
	before: { en: 'Before', bn: 'আগে' },
	after: { en: 'After', bn: 'পরে' },
	proof: { en: 'Proof', bn: 'প্রমাণ' },
	kind: { en: 'Kind', bn: 'ধরন' },
	periodStart: { en: 'Period from', bn: 'সময়কালের শুরু' },
	periodEnd: { en: 'Period to', bn: 'সময়কালের শেষ' },
	municipalities: { en: 'Municipalities', bn: 'পৌরসভাসমূহ' },
	keyFindings: { en: 'Key findings', bn: 'মূল প্রাপ্তি' },
	body: { en: 'Full text', bn: 'পুরো লেখা' },
	startsAt: { en: 'Begins', bn: 'শুরু' },
	endsAt: { en: 'Ends', bn: 'শেষ' },
	onlineUrl: { en: 'Online address', bn: 'অনলাইন ঠিকানা' },
	venue: { en: 'Venue', bn: 'স্থান' },
	aims: { en: 'Aims', bn: 'উদ্দেশ্য' },
	agenda: { en: 'Agenda', bn: 'কর্মসূচি' },
	outcome: { en: 'Outcome', bn: 'ফল' },
	disclaimer: { en: 'Disclaimer', bn: 'দায়মুক্তির ঘোষণা' },
	donors: { en: 'Donors', bn: 'দাতা সংস্থা' },
	shownFrom: { en: 'First day', bn: 'প্রথম দিন' },
	shownUntil: { en: 'Last day', bn: 'শেষ দিন' },
	onEveryPage: { en: 'On every page', bn: 'সব পাতায়' },
	practiceNumbers: { en: 'Numbers of its practices', bn: 'প্রকল্পের চর্চার নম্বর' },
} as const satisfies Record<string, { en: string; bn: string }>;

/** The names of what readers send, as the desk lists it. */
/** The fields of a word to avoid. */
export const WORD_TO_AVOID_LABELS = {
	wordBn: { en: 'Word (Bangla)', bn: 'শব্দ (বাংলা)' },
	wordEn: { en: 'Word (English)', bn: 'শব্দ (ইংরেজি)' },
	reasonBn: { en: 'Why (Bangla)', bn: 'কারণ (বাংলা)' },
	reasonEn: { en: 'Why (English)', bn: 'কারণ (ইংরেজি)' },
	suggestionBn: { en: 'Better (Bangla)', bn: 'বদলে যা লেখা যায় (বাংলা)' },
	suggestionEn: { en: 'Better (English)', bn: 'বদলে যা লেখা যায় (ইংরেজি)' },
} as const satisfies Record<string, { en: string; bn: string }>;

export const FEEDBACK_LABELS = {
	ticket: { en: 'Ticket', bn: 'টিকিট' },
	state: { en: 'State', bn: 'অবস্থা' },
	practiceCode: { en: 'Practice number', bn: 'চর্চা নম্বর' },
	practiceId: { en: 'Practice (id)', bn: 'চর্চা (আইডি)' },
	language: { en: 'Language', bn: 'ভাষা' },
	name: { en: 'Name', bn: 'নাম' },
	organisation: { en: 'Municipality or organisation', bn: 'পৌরসভা বা প্রতিষ্ঠান' },
	role: { en: 'Position', bn: 'পদ' },
	stage: { en: 'How far', bn: 'কোন পর্যায়ে' },
	whatIsUsed: { en: 'What is used, and how', bn: 'কী ব্যবহার হচ্ছে, কীভাবে' },
	kind: { en: 'Kind of problem', bn: 'সমস্যার ধরন' },
	text: { en: 'What is wrong', bn: 'কী সমস্যা' },
	contact: { en: 'E-mail or phone', bn: 'ই-মেইল বা ফোন' },
	mayContact: { en: 'May be contacted', bn: 'যোগাযোগের অনুমতি' },
	receivedAt: { en: 'Received', bn: 'পাওয়ার সময়' },
	stateChangedAt: { en: 'State since', bn: 'অবস্থা বদলের সময়' },
	stateChangedBy: { en: 'Changed by', bn: 'যিনি বদলেছেন' },
	deskNote: { en: 'Note of the desk', bn: 'ডেস্কের মন্তব্য' },
	closedAt: { en: 'Closed', bn: 'নিষ্পত্তির সময়' },
	erasedAt: { en: 'Name and contact erased', bn: 'নাম ও যোগাযোগ মোছার সময়' },
	contentHash: { en: 'Checksum', bn: 'চেকসাম' },
} as const satisfies Record<string, { en: string; bn: string }>;

/** The names of what an edition is composed of. */
export const EDITION_LABELS = {
	year: { en: 'Year', bn: 'বছর' },
	quarter: { en: 'Quarter', bn: 'ত্রৈমাসিক' },
	volume: { en: 'Volume', bn: 'বর্ষ' },
	issue: { en: 'Issue', bn: 'সংখ্যা' },
	issn: { en: 'ISSN', bn: 'আইএসএসএন' },
	issuedOn: { en: 'Day of issue', bn: 'প্রকাশের দিন' },
	languages: { en: 'Languages', bn: 'ভাষা' },
	titleEn: { en: 'Theme (English)', bn: 'মূল বিষয় (ইংরেজি)' },
	titleBn: { en: 'Theme (Bangla)', bn: 'মূল বিষয় (বাংলা)' },
	subjectEn: { en: 'Subject of the mail (English)', bn: 'মেইলের শিরোনাম (ইংরেজি)' },
	subjectBn: { en: 'Subject of the mail (Bangla)', bn: 'মেইলের শিরোনাম (বাংলা)' },
	preheaderEn: { en: 'Preview line of the mail (English)', bn: 'মেইলের প্রাকদর্শন লাইন (ইংরেজি)' },
	preheaderBn: { en: 'Preview line of the mail (Bangla)', bn: 'মেইলের প্রাকদর্শন লাইন (বাংলা)' },
	fromMab: { en: 'From MAB', bn: 'ম্যাব থেকে' },
	lead: { en: 'Lead practice', bn: 'প্রধান চর্চা' },
	briefs: { en: 'Practices in brief', bn: 'সংক্ষেপে চর্চা' },
	expertView: { en: 'Expert view', bn: 'বিশেষজ্ঞ মত' },
	governanceChanges: { en: 'Governance changes', bn: 'সুশাসনে পরিবর্তন' },
	replicationWatch: { en: 'Replication watch', bn: 'অনুসরণের অগ্রগতি' },
	events: { en: 'Learning and events', bn: 'শিখন ও অনুষ্ঠান' },
	call: { en: 'Report your practice', bn: 'আপনার চর্চা জানান' },
	letters: { en: 'Letters', bn: 'চিঠি' },
	corrections: { en: 'Corrections of earlier editions', bn: 'আগের সংখ্যার সংশোধনী' },
	imprint: { en: 'Imprint', bn: 'প্রকাশনা-তথ্য' },
	textPartEn: { en: 'Plain text of the mail (English)', bn: 'মেইলের সরল পাঠ (ইংরেজি)' },
	textPartBn: { en: 'Plain text of the mail (Bangla)', bn: 'মেইলের সরল পাঠ (বাংলা)' },
	blocks: { en: 'Order of the blocks', bn: 'অংশগুলোর ক্রম' },
	municipalityCheckedOn: { en: 'Checked by the municipalities on', bn: 'পৌরসভার যাচাইয়ের দিন' },
	sentToPrintOn: { en: 'Sent to print on', bn: 'ছাপাখানায় পাঠানোর দিন' },
	shownAs: { en: 'Edition', bn: 'সংখ্যা' },
} as const satisfies Record<string, { en: string; bn: string }>;

/** The names of what stands inside the parts of an edition; texts add their language. */
export const EDITION_PART_LABELS = {
	shownAs: { en: 'Entry', bn: 'ভুক্তি' },
	heading: { en: 'Heading', bn: 'শিরোনাম' },
	text: { en: 'Text', bn: 'লেখা' },
	shortText: { en: 'Short text for the mail', bn: 'মেইলের জন্য ছোট লেখা' },
	office: { en: 'Office', bn: 'পদ' },
	name: { en: 'Name', bn: 'নাম' },
	portrait: { en: 'Portrait', bn: 'প্রতিকৃতি' },
	practice: { en: 'Practice', bn: 'চর্চা' },
	change: { en: 'Governance change', bn: 'সুশাসনে পরিবর্তন' },
	event: { en: 'Event', bn: 'অনুষ্ঠান' },
	view: { en: 'Expert view', bn: 'বিশেষজ্ঞ মত' },
	title: { en: 'Own title', bn: 'নিজস্ব শিরোনাম' },
	blurb: { en: 'Own short text', bn: 'নিজস্ব ছোট লেখা' },
	story: { en: 'Own story', bn: 'নিজস্ব পূর্ণ লেখা' },
	replication: { en: 'How to replicate, in own words', bn: 'কীভাবে অনুসরণ করবেন, নিজস্ব ভাষায়' },
	pilots: { en: 'Pilots', bn: 'পাইলট' },
	lesson: { en: 'Lesson', bn: 'শিক্ষা' },
	municipality: { en: 'Municipality', bn: 'পৌরসভা' },
	light: { en: 'Traffic light', bn: 'অগ্রগতির সংকেত' },
	deadlineOn: { en: 'Deadline', bn: 'শেষ দিন' },
	phone: { en: 'Phone', bn: 'ফোন' },
	from: { en: 'From', bn: 'প্রেরক' },
	publisher: { en: 'Publisher', bn: 'প্রকাশক' },
	editor: { en: 'Editor', bn: 'সম্পাদক' },
	address: { en: 'Address', bn: 'ঠিকানা' },
	email: { en: 'E-mail', bn: 'ই-মেইল' },
	fundingNote: { en: 'Note on funding', bn: 'অর্থায়নের কথা' },
	copyCount: { en: 'Printed copies', bn: 'ছাপা কপি' },
	licence: { en: 'Licence', bn: 'লাইসেন্স' },
	kind: { en: 'Block', bn: 'অংশ' },
	isShown: { en: 'Shown', bn: 'দেখানো হবে' },
} as const satisfies Record<string, { en: string; bn: string }>;

/** The names of what a questionnaire and a round are made of, parts and all; words add their language. */
export const COLLECTION_LABELS = {
	version: { en: 'Version', bn: 'সংস্করণ' },
	isInUse: { en: 'In use', bn: 'ব্যবহৃত হচ্ছে' },
	guideVideo: { en: 'Film about the form, its address', bn: 'ফরম নিয়ে ভিডিওর ঠিকানা' },
	sections: { en: 'Sections', bn: 'অংশ' },
	key: { en: 'Key', bn: 'কী' },
	title: { en: 'Title', bn: 'শিরোনাম' },
	questions: { en: 'Questions', bn: 'প্রশ্ন' },
	label: { en: 'Words', bn: 'লেখা' },
	hint: { en: 'Hint', bn: 'সহায়ক কথা' },
	example: { en: 'Filled example', bn: 'পূরণ করা উদাহরণ' },
	isRequired: { en: 'Needed', bn: 'বাধ্যতামূলক' },
	fields: { en: 'Fields', bn: 'ঘর' },
	rowMinimum: { en: 'Rows at least', bn: 'সর্বনিম্ন সারি' },
	rowMaximum: { en: 'Rows at most', bn: 'সর্বোচ্চ সারি' },
	rowName: { en: 'Name of a row', bn: 'সারির নাম' },
	askedWhen: { en: 'Asked only when', bn: 'যে শর্তে জিজ্ঞাসা করা হয়' },
	isForPractice: { en: 'Of a practice', bn: 'চর্চায়' },
	isForPlanned: { en: 'Of a plan', bn: 'পরিকল্পনায়' },
	isForNothing: { en: 'Nothing to report', bn: 'জানানোর কিছু নেই' },
	practiceField: { en: 'Becomes the field', bn: 'চর্চার যে ঘরে যায়' },
	kind: { en: 'Kind', bn: 'ধরন' },
	mayBeUnknown: { en: 'May be unknown', bn: 'জানা না-ও থাকতে পারে' },
	maxWords: { en: 'Words at most', bn: 'সর্বোচ্চ শব্দ' },
	maxGraphemes: { en: 'Letters at most', bn: 'সর্বোচ্চ অক্ষর' },
	minimum: { en: 'Smallest number', bn: 'সবচেয়ে ছোট সংখ্যা' },
	maximum: { en: 'Largest number', bn: 'সবচেয়ে বড় সংখ্যা' },
	shownWhen: { en: 'Shown only when', bn: 'যে শর্তে দেখা যায়' },
	autocomplete: { en: 'Filled in by the browser', bn: 'ব্রাউজার যা পূরণ করে' },
	choices: { en: 'Answers to choose from', bn: 'বেছে নেওয়ার উত্তর' },
	value: { en: 'Value', bn: 'মান' },
	isRetired: { en: 'Offered no longer', bn: 'আর দেওয়া হয় না' },
	isExclusive: { en: 'Taken alone', bn: 'একাই বেছে নিতে হয়' },
	opensAt: { en: 'Opens', bn: 'শুরু' },
	closesAt: { en: 'Closes', bn: 'শেষ' },
	extensions: { en: 'Extensions', bn: 'বাড়তি সময়' },
	municipality: { en: 'Municipality', bn: 'পৌরসভা' },
	reason: { en: 'Reason', bn: 'কারণ' },
} as const satisfies Record<string, { en: string; bn: string }>;

const OF_THIS_COMPUTER = { en: 'In the time of this computer.', bn: 'এই কম্পিউটারের সময় অনুযায়ী।' };
const LOCKED = { en: 'Stays as it is once somebody has answered.', bn: 'কেউ উত্তর দেওয়ার পর আর বদলানো যায় না।' };
const GUIDE_VIDEO = {
	en: 'Begins with https://. The guideline links to it; empty: no film is named.',
	bn: 'https:// দিয়ে শুরু হয়। নির্দেশিকার পাতায় লিংক হিসেবে থাকে; ফাঁকা রাখলে কোনো ভিডিওর কথা থাকে না।',
};
/** What stands below a field of questionnaires, rounds and orientation sessions: a label has room for a word or two. */
export const COLLECTION_NOTES = {
	isInUse: {
		en: 'Municipalities are asked the newest version that is in use.',
		bn: 'যেসব সংস্করণ ব্যবহৃত হচ্ছে, পৌরসভার কাছে তার নতুনতমটি যায়।',
	},
	guideVideoBn: GUIDE_VIDEO,
	guideVideoEn: GUIDE_VIDEO,
	key: LOCKED,
	value: LOCKED,
	rowMaximum: { en: 'Empty: answered once.', bn: 'ফাঁকা থাকলে উত্তর একবারই।' },
	askedWhen: {
		en: 'One condition a line, such as stage.value: pilot running',
		bn: 'প্রতি লাইনে একটি শর্ত, যেমন stage.value: pilot running',
	},
	shownWhen: { en: 'Such as value: yes', bn: 'যেমন value: yes' },
	isForPractice: { en: 'Asked of practices that exist.', bn: 'বাস্তবায়িত চর্চায় জিজ্ঞাসা করা হয়।' },
	isForPlanned: { en: 'Asked of planned practices.', bn: 'পরিকল্পিত চর্চায় জিজ্ঞাসা করা হয়।' },
	isForNothing: { en: 'Asked when there is nothing to report.', bn: 'জানানোর কিছু না থাকলে জিজ্ঞাসা করা হয়।' },
	mayBeUnknown: { en: '"Not known yet" is an answer.', bn: '"এখনো জানা নেই" উত্তর হতে পারে।' },
	autocomplete: { en: 'A name of HTML autocomplete.', bn: 'HTML autocomplete-এর একটি নাম।' },
	joinUrl: { en: 'Seen by those who registered.', bn: 'যাঁরা নিবন্ধন করেছেন, তাঁরা দেখেন।' },
	opensAt: OF_THIS_COMPUTER,
	closesAt: OF_THIS_COMPUTER,
	startsAt: OF_THIS_COMPUTER,
} as const satisfies Record<string, { en: string; bn: string }>;

/** What stands below a field of an edition, and of its parts: what becomes of the words, and what an empty field means. */
export const EDITION_NOTES = {
	...both('title', {
		en: 'Stands below the name of the newsletter.',
		bn: 'বার্তার নামের নিচে বসে।',
	}),
	...both('subject', {
		en: 'A phone shows about 40 letters: what matters comes first.',
		bn: 'ফোনে প্রায় ৪০টি অক্ষর দেখা যায়: আসল কথা আগে লিখুন।',
	}),
	...both('preheader', {
		en: 'Shown behind the subject in the list of mails.',
		bn: 'মেইলের তালিকায় শিরোনামের পরে দেখা যায়।',
	}),
	...both('textPart', {
		en: 'Empty: made from the content. To change it, copy the preview “Mail, plain text” into this field.',
		bn: 'ফাঁকা থাকলে বিষয়বস্তু থেকে তৈরি হয়। বদলাতে চাইলে প্রাকদর্শনের “মেইল, সরল পাঠ” এখানে কপি করুন।',
	}),
	issuedOn: { en: 'Stands on the edition; sends nothing.', bn: 'সংখ্যায় ছাপা হয়; এতে কিছু পাঠানো হয় না।' },
	municipalityCheckedOn: { en: 'Takes no approval back.', bn: 'এতে অনুমোদন বাতিল হয় না।' },
	sentToPrintOn: { en: 'Takes no approval back.', bn: 'এতে অনুমোদন বাতিল হয় না।' },
} as const satisfies Record<string, { en: string; bn: string }>;
const OF_THE_ENTRY = { en: 'Empty: that of the entry.', bn: 'ফাঁকা থাকলে মূল ভুক্তিরটি বসে।' };
export const EDITION_PART_NOTES = {
	...both('title', OF_THE_ENTRY),
	...both('blurb', OF_THE_ENTRY),
	...both('story', OF_THE_ENTRY),
	...both('replication', OF_THE_ENTRY),
	...both('shortText', { en: 'Empty: the mail has the beginning of the text.', bn: 'ফাঁকা থাকলে মেইলে মূল লেখার শুরুটা যায়।' }),
	deadlineOn: { en: 'Until when municipalities may answer.', bn: 'এই দিন পর্যন্ত পৌরসভা উত্তর দিতে পারবে।' },
} as const satisfies Record<string, { en: string; bn: string }>;

type Halves<Name extends string> = Record<`${Name}En` | `${Name}Bn`, { en: string; bn: string }>;

function both<Name extends string>(name: Name, note: { en: string; bn: string }): Halves<Name> {
	return { [`${name}En`]: note, [`${name}Bn`]: note } as Halves<Name>;
}

/**
 * The label of an attribute path of an edition, part by part and counted from one: `letters.0.fromBn` is
 * "Letters 1 › From". A part without a name adds nothing; the language is said elsewhere.
 */
export function editionLabelOf(field: string): { en: string; bn: string } {
	const [head = field, ...parts] = field.split('.');
	if (!Object.hasOwn(EDITION_LABELS, head)) return { en: field, bn: field };
	const label: { en: string; bn: string } = { ...EDITION_LABELS[head as keyof typeof EDITION_LABELS] };
	for (const part of parts) {
		const name = part.replace(/(En|Bn)$/, '');
		if (/^\d+$/.test(part)) {
			label.en += ` ${Number(part) + 1}`;
			label.bn += ` ${toBanglaDigits(String(Number(part) + 1))}`;
		} else if (Object.hasOwn(EDITION_PART_LABELS, name)) {
			const { en, bn } = EDITION_PART_LABELS[name as keyof typeof EDITION_PART_LABELS];
			label.en += ` › ${en}`;
			label.bn += ` › ${bn}`;
		}
	}
	return label;
}

/** The label of an attribute path such as `cover.altBn`: that of its first part, or the path itself. */
export function labelOf(field: string): { en: string; bn: string } {
	const [head = field] = field.split('.');
	return Object.hasOwn(FIELD_LABELS, head) ? FIELD_LABELS[head as keyof typeof FIELD_LABELS] : { en: field, bn: field };
}

/** Of an orientation session. */
export const ORIENTATION_LABELS = {
	titleEn: { en: 'Title (English)', bn: 'শিরোনাম (ইংরেজি)' },
	titleBn: { en: 'Title (Bangla)', bn: 'শিরোনাম (বাংলা)' },
	startsAt: { en: 'Begins', bn: 'শুরু' },
	durationMinutes: { en: 'Minutes', bn: 'মিনিট' },
	platform: { en: 'Platform', bn: 'মাধ্যম' },
	language: { en: 'Language', bn: 'ভাষা' },
	joinUrl: { en: 'Link to join', bn: 'যোগ দেওয়ার লিংক' },
	capacity: { en: 'Places', bn: 'আসন' },
	recordingUrl: { en: 'Recording', bn: 'ধারণকৃত ভিডিও' },
	slidesUrl: { en: 'Slides', bn: 'স্লাইড' },
	cancelledBecause: { en: 'Cancelled because', bn: 'বাতিলের কারণ' },
} as const;
