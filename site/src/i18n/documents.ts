import type { Locale } from '@mab/cms/domain/locale.ts';

/** The words of print, posters, the Word document, the partner kit and the pack of a sector. */
const en = {
	readOnPaper: 'Back to the web page',
	printHint: 'This page is laid out for two sheets of A4. Print it with the print command of the browser.',
	before: 'Before',
	more: 'Parts that end in … go on at the address beside the code.',
	wholeAt: (address: string) => `All details, files and sources: ${address}`,
	scan: 'Scan or type',
	versionOf: (date: string) => `As of ${date}`,
	contactMab: 'Contact through MAB, the Municipal Association of Bangladesh',
	steps: 'What was done',
	inNumbers: 'Results in numbers',
	whyNeeded: 'Why it was needed',
	credit: 'Credit',
	pictures: 'Pictures and credits',
	noPictures: 'This practice has no picture yet.',
	pictureRule:
		'Print the credit beside each picture. An illustration must not be passed off as a photo of the place. Do not change what a picture shows.',
	words: (limit: string, count: string) => `In at most ${limit} words (${count} words)`,
	wordsNone: 'The first sentence is longer than that. Use a longer version.',
	slides: 'Outline of slides for a talk',
	naming: 'How to name the source',
	namingRules: [
		'Name the municipality first: the work is theirs.',
		'Name the source as “Municipal Association of Bangladesh (MAB), MAB Practice Exchange” with the practice number and the address.',
		'The texts are under the licence stated below; you may shorten and translate them, and say so when you do.',
		'Keep the level of evidence where you print results, and the words “not known” where a figure is missing.',
		'The seal or logo of a municipality, of MAB or of a partner needs the written consent of its owner, and must not suggest that the owner endorses your publication.',
		'Send MAB a copy or a link, so that the circulation of the practice can be recorded.',
	],
	kitTitle: (title: string) => `Partner kit: ${title}`,
	kitLead:
		'Texts, pictures and files for newspapers, partners and teachers. Everything comes from the published practice.',
	files: 'Files',
	kitArchive: 'Everything in one archive (ZIP)',
	kitText: 'All texts and credits (text file)',
	wordFile: 'The whole practice as a Word document (DOCX)',
	sheetFile: 'Two pages for printing (PDF)',
	sheetPage: 'The two pages in the browser',
	posterFile: (paper: string) => `Poster ${paper} (PDF)`,
	kitPage: 'Partner kit: short texts, pictures, slides',
	citeFormats: 'For reference managers (BibTeX, RIS)',
	fullSize: 'Open in full size',
	packTitle: (sector: string) => `Practices on ${sector}`,
	packLead: (count: string, isOne: boolean) =>
		isOne ? 'One practice of a municipality of Bangladesh.' : `${count} practices of municipalities of Bangladesh.`,
	packNote:
		'Practices that MAB has verified come first, then those with the stronger evidence. Each has its page below and all details at its address.',
	packOfNewest: 'These are the newest. Earlier ones have documents of their own, linked from the pages of the list.',
	packOfPage: (number: string) =>
		`These are the practices on page ${number} of the list, counted from the oldest. The other pages lead to the others.`,
	packEmpty: 'No practice of this sector has been published yet.',
	summaryTable: 'At a glance',
	practice: 'Practice',
	municipality: 'Municipality',
	evidence: 'Evidence',
	page: 'Number',
	notInLanguage: 'Published in Bangla only; the text below is in Bangla.',
};
type Strings = typeof en;

const bn: Strings = {
	readOnPaper: 'ওয়েব পাতায় ফিরে যান',
	printHint: 'এই পাতা A4 মাপের দুই পৃষ্ঠায় সাজানো। ব্রাউজারের প্রিন্ট নির্দেশ দিয়ে ছাপান।',
	before: 'আগে',
	more: 'যে অংশ … দিয়ে শেষ হয়েছে, তার বাকিটা কোডের পাশের ঠিকানায় আছে।',
	wholeAt: (address) => `পুরো বিবরণ, নথি ও তথ্যসূত্র: ${address}`,
	scan: 'স্ক্যান করুন বা লিখুন',
	versionOf: (date) => `${date} পর্যন্ত তথ্য`,
	contactMab: 'যোগাযোগ ম্যাব-এর মাধ্যমে (মিউনিসিপ্যাল অ্যাসোসিয়েশন অব বাংলাদেশ)',
	steps: 'যা করা হয়েছে',
	inNumbers: 'সংখ্যায় ফলাফল',
	whyNeeded: 'কেন দরকার ছিল',
	credit: 'কৃতজ্ঞতা',
	pictures: 'ছবি ও কৃতজ্ঞতা',
	noPictures: 'এই চর্চার কোনো ছবি এখনো নেই।',
	pictureRule: 'প্রতিটি ছবির পাশে কৃতজ্ঞতা ছাপুন। অলংকরণকে জায়গাটির আসল ছবি বলে চালানো যাবে না। ছবিতে যা আছে তা বদলাবেন না।',
	words: (limit, count) => `সর্বোচ্চ ${limit} শব্দে (${count} শব্দ)`,
	wordsNone: 'প্রথম বাক্যটিই এর চেয়ে বড়। বড় সংস্করণটি ব্যবহার করুন।',
	slides: 'বক্তৃতার স্লাইডের খসড়া',
	naming: 'উৎসের নাম যেভাবে লিখবেন',
	namingRules: [
		'আগে পৌরসভার নাম লিখুন: কাজটি তাদের।',
		'উৎস হিসেবে লিখুন “মিউনিসিপ্যাল অ্যাসোসিয়েশন অব বাংলাদেশ (ম্যাব), ম্যাব চর্চা বিনিময়”, সঙ্গে চর্চা নম্বর ও ঠিকানা।',
		'লেখাগুলো নিচে উল্লেখ করা লাইসেন্সে ব্যবহার করা যায়; ছোট করা ও অনুবাদ করা যাবে, তবে তা জানিয়ে দিতে হবে।',
		'ফলাফল ছাপলে প্রমাণের স্তরও লিখুন; যে তথ্য নেই সেখানে “জানা নেই” কথাটি রাখুন।',
		'পৌরসভা, ম্যাব বা সহযোগীর সিল বা লোগো ব্যবহার করতে মালিকের লিখিত সম্মতি লাগবে; লোগো দেখে যেন মনে না হয় যে তারা আপনার প্রকাশনাকে সমর্থন করছে।',
		'প্রকাশের পর ম্যাব-কে একটি কপি বা লিংক পাঠান, যাতে চর্চাটি কোথায় ছাপা হলো তা লিখে রাখা যায়।',
	],
	kitTitle: (title) => `সহযোগীদের জন্য: ${title}`,
	kitLead: 'সংবাদপত্র, সহযোগী সংস্থা ও প্রশিক্ষকদের জন্য লেখা, ছবি ও নথি। সবই প্রকাশিত চর্চা থেকে নেওয়া।',
	files: 'নথি',
	kitArchive: 'সবকিছু এক আর্কাইভে (ZIP)',
	kitText: 'সব লেখা ও কৃতজ্ঞতা (টেক্সট ফাইল)',
	wordFile: 'পুরো চর্চা ওয়ার্ড নথি হিসেবে (DOCX)',
	sheetFile: 'ছাপার জন্য দুই পৃষ্ঠা (PDF)',
	sheetPage: 'ব্রাউজারে সেই দুই পৃষ্ঠা',
	posterFile: (paper) => `পোস্টার ${paper} (PDF)`,
	kitPage: 'সহযোগীদের জন্য: ছোট লেখা, ছবি, স্লাইড',
	citeFormats: 'তথ্যসূত্র রাখার সফটওয়্যারের জন্য (BibTeX, RIS)',
	fullSize: 'পূর্ণ আকারে দেখুন',
	packTitle: (sector) => `চর্চা সংকলন: ${sector}`,
	packLead: (count) => `বাংলাদেশের পৌরসভার ${count}টি চর্চা।`,
	packNote:
		'ম্যাব যেগুলো যাচাই করেছে সেগুলো আগে, তারপর যেগুলোর প্রমাণ বেশি জোরালো। প্রতিটি চর্চার জন্য নিচে এক পৃষ্ঠা আছে; পুরো বিবরণ চর্চার ঠিকানায়।',
	packOfNewest: 'এগুলো সবচেয়ে নতুন। আগের চর্চাগুলোর আলাদা সংকলন আছে; তালিকার পাতাগুলোতে তাদের লিংক পাবেন।',
	packOfPage: (number) =>
		`এগুলো তালিকার ${number} নম্বর পাতার চর্চা; পাতা গোনা হয় সবচেয়ে পুরোনোটি থেকে। অন্য পাতায় অন্যগুলোর সংকলন আছে।`,
	packEmpty: 'এই খাতের কোনো চর্চা এখনো প্রকাশিত হয়নি।',
	summaryTable: 'এক নজরে',
	practice: 'চর্চা',
	municipality: 'পৌরসভা',
	evidence: 'প্রমাণ',
	page: 'নম্বর',
	notInLanguage: 'চর্চাটি শুধু ইংরেজিতে প্রকাশিত; নিচের লেখা ইংরেজিতে।',
};

const STRINGS: Record<Locale, Strings> = { bn, en };

export function documentStrings(locale: Locale): Strings {
	return STRINGS[locale];
}
