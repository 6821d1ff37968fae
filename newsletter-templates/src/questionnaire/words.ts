/** The words of the form, in both languages. `{name}` is filled by `say`. */

import type { Words } from '@mab/cms/domain/questionnaire/questionnaire-definition.ts';
import { toBanglaDigits } from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';

const words = (bn: string, en: string): Words => ({ bn, en });

export const WORDS = {
	error: words('ত্রুটি: {title}', 'Error: {title}'),
	errorsTitle: words('এগুলো আরেকবার দেখুন', 'These need another look'),
	back: words('ফিরে যান', 'Back'),
	continue: words('সংরক্ষণ করে এগিয়ে যান', 'Save and continue'),
	toTasks: words('সংরক্ষণ করে তালিকায় ফিরুন', 'Save and go to the list'),
	saveBack: words('সংরক্ষণ করে পেছনে যান', 'Save and go back'),
	saveSwitch: words('Save and switch to English', 'সংরক্ষণ করে বাংলায় যান'),
	optional: words('(ঐচ্ছিক)', '(optional)'),
	example: words('একটি উদাহরণ দেখুন', 'See an example'),
	unknown: words('এখনো জানা নেই', 'Not known yet'),
	wholeTown: words('পুরো শহর', 'Whole town'),
	section: words('অংশ {letter}: {title}', 'Part {letter}: {title}'),
	place: words('এই অংশের {count}টি প্রশ্নের {number} নম্বর', 'Question {number} of {count} in this part'),
	number: words('{number}। {label}', '{number}. {label}'),
	wordsCount: words('{limit} শব্দের মধ্যে লিখুন। এখন {count} শব্দ।', 'At most {limit} words. {count} so far.'),
	wordsOver: words('{over} শব্দ বেশি হয়েছে। সীমা {limit} শব্দ।', '{over} words too many. The limit is {limit}.'),
	lettersCount: words('{limit} অক্ষরের মধ্যে লিখুন। এখন {count}টি।', 'At most {limit} letters. {count} so far.'),
	lettersOver: words('{over}টি অক্ষর বেশি হয়েছে। সীমা {limit}।', '{over} letters too many. The limit is {limit}.'),
	when: words('“{choice}” হলে:', 'If “{choice}”:'),
	taka: words('টাকা', 'Taka'),
	locate: words('এই জায়গার অবস্থান নিন', 'Use the place where I am'),
	known: words('ম্যাব-এর কাছে যা আছে', 'What MAB has'),
	mistake: words('ভুল জানান', 'Report a mistake'),

	addRow: words('আরেকটি যোগ করুন: {name}', 'Add another: {name}'),
	addFirst: words('যোগ করুন: {name}', 'Add: {name}'),
	rowsCount: words(
		'{count}টি আছে। কমপক্ষে {minimum}, সর্বোচ্চ {maximum}টি।',
		'{count} so far. At least {minimum}, at most {maximum}.',
	),
	rowsMost: words('{count}টি আছে। সর্বোচ্চ {maximum}টি।', '{count} so far. At most {maximum}.'),
	rowsFull: words(
		'সর্বোচ্চ সংখ্যা হয়ে গেছে। নতুন একটি যোগ করতে হলে আগে একটি বাদ দিন।',
		'That is the most. Remove one to add another.',
	),
	change: words('বদলান', 'Change'),
	remove: words('বাদ দিন', 'Remove'),
	up: words('ওপরে', 'Up'),
	down: words('নিচে', 'Down'),
	moveUp: words('{name} এক ঘর ওপরে নিন', 'Move {name} up'),
	moveDown: words('{name} এক ঘর নিচে নিন', 'Move {name} down'),
	removed: words('একটি বাদ দেওয়া হয়েছে।', 'One was removed.'),
	undo: words('ফিরিয়ে আনুন', 'Undo'),
	emptyRow: words('এখনো লেখা হয়নি', 'Not written yet'),
	done: words('সংরক্ষণ করুন', 'Save'),

	choosePhoto: words('ছবি বেছে নিন', 'Choose a photo'),
	chooseFile: words('ফাইল বেছে নিন', 'Choose a file'),
	replaceFile: words('অন্য ফাইল দিন', 'Choose another'),
	fileHint: words(
		'ছবি: জেপিজি, পিএনজি বা ওয়েবপি। নথি: পিডিএফ, ওয়ার্ড বা এক্সেল। সর্বোচ্চ ২০ মেগাবাইট।',
		'Photos: JPG, PNG or WebP. Documents: PDF, Word or Excel. At most 20 MB.',
	),
	keepOriginal: words('মূল ছবিটিও রাখুন', 'Keep the original photo as well'),
	originalShrunk: words(
		'ম্যাব ছাপার জন্য বড় ছবি চাইলে আগে এখানে টিক দিন, তারপর ছবি বেছে নিন। ছবি তখন ছোট না হয়ে পুরোটা যায়: ০.৪ মেগাবাইটের বদলে সাধারণত ৩ থেকে ৮ মেগাবাইট ডেটা লাগে। মূল ছবি শুধু ম্যাবের পর্যালোচকেরা দেখেন; কোথায় ও কোন যন্ত্রে তোলা, তা এতে থেকে যায়।',
		'Where MAB asks for a large photo to print, tick this first and then choose the photo. It is sent whole: mostly 3 to 8 MB of data instead of less than 0.4 MB. Only the reviewers at MAB see the original; place and device stay in it.',
	),
	originalPlain: words(
		'ম্যাব ছাপার জন্য বড় ছবি চাইলে টিক দিন। ছবি এমনিতেই পুরোটা যায়; টিক দিলে ম্যাব ছোট কপির পাশে মূলটিও রাখে। মূল ছবি শুধু ম্যাবের পর্যালোচকেরা দেখেন; কোথায় ও কোন যন্ত্রে তোলা, তা এতে থেকে যায়।',
		'Tick this where MAB asks for a large photo to print. The photo is sent whole in any case; with a tick MAB keeps it beside the smaller copy. Only the reviewers at MAB see the original; place and device stay in it.',
	),
	originalKept: words('মূল ছবিটিও রাখা আছে, {size}', 'The original is kept as well, {size}'),
	fileWaiting: words('এই ডিভাইসে আছে, এখনো পাঠানো হয়নি', 'On this device, not sent yet'),
	fileSent: words('ম্যাব-এ পৌঁছেছে, পরীক্ষা চলছে', 'With MAB, being checked'),
	fileClean: words('ম্যাব-এ পৌঁছেছে', 'With MAB'),
	fileRefused: words('নেওয়া যায়নি', 'Not taken'),
	upload: words('পাঠান', 'Send'),
	uploading: words('পাঠানো হচ্ছে: {percent}%', 'Sending: {percent}%'),
	retry: words('আবার চেষ্টা করুন', 'Try again'),

	remark: words('ম্যাব-এর মন্তব্য', 'Remark of MAB'),
	remarkAnswer: words('আপনার উত্তর', 'Your answer'),
	remarkHint: words(
		'উত্তরটি বদলালে এখানে এক কথায় লিখুন কী বদলেছেন।',
		'If you changed the answer, say here in a word what you changed.',
	),
	remarkClosed: words('মীমাংসিত', 'Settled'),

	conflictHere: words(
		'এই প্রশ্নে আরেকজনও লিখেছেন। দুটি লেখাই রাখা আছে।',
		'Somebody else has written here too. Both texts are kept.',
	),
	conflictChoose: words('দুটি লেখা দেখে বেছে নিন', 'See both texts and choose'),
	conflictsTitle: words('দুজন একই জায়গায় লিখেছেন', 'Two people wrote at the same place'),
	conflictsLead: words(
		'দুটি লেখার কোনোটি হারায়নি। কোনটি থাকবে বেছে নিন; লেখা হলে দুটি জোড়াও দিতে পারেন।',
		'Neither text is lost. Choose which one stays; texts can also be joined.',
	),
	conflictMine: words('এই ডিভাইসে লেখা', 'Written on this device'),
	conflictTheirs: words('সার্ভারে আছে', 'On the server'),
	conflictBy: words('সার্ভারে আছে: {name}, {time}', 'On the server: {name}, {time}'),
	keepMine: words('এই ডিভাইসেরটি রাখুন', 'Keep the one of this device'),
	keepTheirs: words('সার্ভারেরটি রাখুন', 'Keep the one of the server'),
	join: words('দুটি জোড়া দিন', 'Join both'),
	conflictsNone: words('সব মিলে গেছে, বেছে নেওয়ার কিছু নেই।', 'Everything agrees; there is nothing to choose.'),
	empty: words('(ফাঁকা)', '(empty)'),

	unsaved: words('এখনো কিছু লেখা হয়নি', 'Nothing written yet'),
	onServer: words('সার্ভারে আছে, {time}', 'On the server, {time}'),
	receiptState: words('জমা হয়েছে, নম্বর {reference}', 'Submitted, number {reference}'),

	untitled: words('নামহীন চর্চা', 'Practice without a name'),
	nothingTitle: words('জানানোর মতো চর্চা নেই', 'Nothing to report'),
	tasksTitle: words('প্রশ্নমালা', 'Questionnaire'),
	progress: words(
		'{asked}টি প্রশ্নের মধ্যে {answered}টির উত্তর দেওয়া হয়েছে।',
		'{answered} of {asked} questions are answered.',
	),
	resume: words('যেখানে ছিলেন সেখান থেকে: {number}', 'Go on where you were: {number}'),
	begin: words('শুরু করুন', 'Begin'),
	parts: words('অংশ', 'Parts'),
	anyOrder: words(
		'যেকোনো ক্রমে লিখুন। থামতে পারেন; পরে এখান থেকেই এগোবেন।',
		'Write in any order. Stop when you like and go on from here.',
	),
	notStarted: words('শুরু হয়নি', 'Not started'),
	inProgress: words('চলছে', 'In progress'),
	completed: words('সম্পূর্ণ', 'Completed'),
	problem: words('একটি সমস্যা আছে', 'There is a problem'),
	answeredOf: words('{asked}টির মধ্যে {answered}টি', '{answered} of {asked}'),
	checkAll: words('সব উত্তর দেখে জমা দিন', 'Check all answers and submit'),
	checkTitle: words('আপনার উত্তরগুলো দেখুন', 'Check your answers'),
	checkSection: words('উত্তর দেখুন: {title}', 'Check your answers: {title}'),
	missingCount: words('জমা দেওয়ার আগে {count}টি প্রশ্ন দেখতে হবে।', '{count} questions need attention before you submit.'),
	missingNone: words('জমা দেওয়ার জন্য সব প্রস্তুত।', 'Everything is ready to be submitted.'),
	sectionRight: words('এই অংশ সম্পূর্ণ।', 'This part is complete.'),
	nextPart: words('পরের অংশ: {title}', 'Next part: {title}'),
	backToTasks: words('তালিকায় ফিরুন', 'Go to the list'),
	changeOf: words('বদলান: {label}', 'Change: {label}'),
	submitTitle: words('ম্যাব-এ জমা দিন', 'Submit to MAB'),
	submitLead: words(
		'জমা দেওয়ার পর ম্যাব উত্তরগুলো দেখবে। কিছু জানার থাকলে প্রশ্ন ধরে ধরে জানাবে, তখন আবার লিখতে পারবেন।',
		'MAB then reads the answers. If something is unclear, MAB says so at the question, and you can write again.',
	),
	submit: words('জমা দিন', 'Submit'),
	resubmit: words('আবার জমা দিন', 'Submit again'),
	locked: words(
		'উত্তরগুলো ম্যাব-এর কাছে আছে, তাই এখন বদলানো যায় না।',
		'MAB has these answers, so they cannot be changed at this time.',
	),
	similar: words(
		'আপনার পৌরসভার আরেকটি চর্চার সঙ্গে মিল আছে ({likeness}):',
		'Your municipality has another practice with {likeness}:',
	),
	similarWhat: words(
		'একই চর্চা হলে নতুন করে জমা দেবেন না। আলাদা হলে এগিয়ে যান।',
		'If it is the same one, do not submit it again. If it is another, go on.',
	),

	receiptTitle: words('জমা হয়েছে', 'Submitted'),
	receiptNumber: words('আপনার রসিদ নম্বর', 'Your receipt number'),
	receiptAt: words('{time}', '{time}'),
	receiptNext: words('এরপর কী হবে', 'What happens next'),
	receiptSteps: words(
		'ম্যাব সাত দিনের মধ্যে উত্তরগুলো দেখে।|কিছু জানার থাকলে প্রশ্নের পাশে মন্তব্য লিখে ফেরত পাঠায়, ই-মেইলেও জানায়।|যাচাই হলে ম্যাব তা থেকে চর্চার খসড়া লেখে। প্রকাশের আগে আপনি লেখাটি দেখবেন।',
		'MAB reads the answers within seven days.|If something is unclear, MAB writes a remark at the question, returns it to you and tells you by e-mail.|Once validated, MAB writes the practice from it. You see the text before it is published.',
	),
	receiptKeep: words('এই পাতাটি পরেও খুলবে।', 'This page will still open later.'),
	receiptPdf: words('উত্তরের পিডিএফ কপি', 'The answers as a PDF'),
	receiptPrint: words('উত্তরগুলো দেখুন ও ছাপুন', 'See and print the answers'),
	toHome: words('আমার সব ফরম', 'All my forms'),

	homeTitle: words('আমার ফরম', 'My forms'),
	homeWho: words('{name}, {municipality}', '{name}, {municipality}'),
	signOut: words('বেরিয়ে যান', 'Sign out'),
	orientationTitle: words('ওরিয়েন্টেশন অধিবেশন', 'Orientation sessions'),
	orientationRegistered: words('আপনি নিবন্ধিত', 'You are registered'),
	sessions: words('যেসব ডিভাইসে ঢুকেছেন', 'Where you are signed in'),
	sandbox: words(
		'এটি অনুশীলনের পৌরসভা। এখানকার কিছুই গোনা বা প্রকাশ করা হয় না।',
		'This municipality is for practising. Nothing here is counted or published.',
	),
	onBehalf: words(
		'আপনি এই পৌরসভার পক্ষে লিখছেন। উত্তরে তা উল্লেখ থাকবে।',
		'You are writing on behalf of this municipality. The answers will say so.',
	),
	deadline: words('এই পর্বে জমা দেওয়ার শেষ সময় {time}।', 'This round closes on {time}.'),
	continuous: words('এখন কোনো পর্ব চলছে না; তবু যেকোনো সময় জমা দেওয়া যায়।', 'No round is open; you can submit at any time.'),
	returnedTitle: words('আপনার কাছে ফেরত এসেছে', 'Returned to you'),
	draftsTitle: words('খসড়া', 'Drafts'),
	withMabTitle: words('ম্যাব-এর কাছে', 'With MAB'),
	publishedTitle: words('প্রকাশিত', 'Published'),
	closedTitle: words('শেষ হয়েছে', 'Closed'),
	toFix: words('যা দেখতে হবে', 'To look at'),
	changedAt: words('শেষ পরিবর্তন {time}', 'Last changed {time}'),
	submittedOn: words('জমা {time}', 'Submitted {time}'),
	reference: words('নম্বর {reference}', 'Number {reference}'),
	ownPractices: words('আপনার পৌরসভার প্রকাশিত চর্চা', 'Published practices of your municipality'),
	proposeChange: words('বদলানোর প্রস্তাব দিন', 'Propose a change'),
	answerRunning: words('এখনো চলছে? উত্তর দিন', 'Is it still running? Answer'),
	confirmedOn: words('সর্বশেষ নিশ্চিত: {month}', 'Last confirmed: {month}'),
	neverConfirmed: words('এখনো নিশ্চিত করা হয়নি', 'Not confirmed yet'),
	partsWaiting: words('ম্যাবের উত্তরের অপেক্ষায়: {count}টি', 'Waiting for MAB: {count}'),
	readPublished: words('প্রকাশিত পাতা দেখুন', 'Read the published page'),
	startTitle: words('নতুন শুরু করুন', 'Start something new'),
	startPractice: words('একটি চর্চার কথা লিখুন', 'Write about a practice'),
	startPracticeHint: words(
		'চলমান, পরীক্ষামূলক, শেষ হওয়া বা পরিকল্পিত। ৩০-৪০ মিনিট লাগে, থেমে থেমে লেখা যায়।',
		'Running, a pilot, ended or planned. It takes 30 to 40 minutes, with pauses as you like.',
	),
	startNothing: words('এই পর্বে জানানোর মতো কিছু নেই', 'Nothing to report in this round'),
	startNothingHint: words('এটিও একটি উত্তর; ৫ মিনিট লাগে।', 'That is an answer too; it takes 5 minutes.'),
	copy: words('এটির অনুলিপি থেকে নতুন শুরু', 'Start a new one from a copy'),
	exportDraft: words('খসড়া ফাইলে রাখুন', 'Save the draft as a file'),
} as const satisfies Record<string, Words>;

export type WordKey = keyof typeof WORDS;

/** The sentence of a language with its gaps filled; numbers in the digits of the language. */
export function say(key: WordKey, locale: Locale, gaps: Readonly<Record<string, string | number>> = {}): string {
	return WORDS[key][locale].replace(/\{(\w+)\}/g, (_, name: string) => {
		const gap = gaps[name] ?? '';
		return typeof gap === 'number' ? digits(gap, locale) : gap;
	});
}

export const digits = (number: number, locale: Locale): string =>
	locale === 'bn' ? toBanglaDigits(String(number)) : String(number);
