/**
 * Version 1 of the questionnaire (models.md 2.2): 9 sections and 33 questions, and the reason why there is nothing to
 * report. From the first start on the questionnaire lives in Strapi, where MAB develops it further; this is what it
 * starts from. The examples tell of one made-up town throughout.
 */

import { COMMITTEES, FUNDING_KINDS, HEAD_ROLES, PARTNER_KINDS, SECTORS, STAGES } from '../vocabulary.ts';
import { choicesOf, field, question, required, words } from './questionnaire-builders.ts';
import type { Question, Questionnaire } from './questionnaire-definition.ts';

const YES_NO = choicesOf({ yes: words('হ্যাঁ', 'Yes'), no: words('না', 'No') });
const CATEGORIES = choicesOf({
	A: words('ক শ্রেণি', 'Category A'),
	B: words('খ শ্রেণি', 'Category B'),
	C: words('গ শ্রেণি', 'Category C'),
});

/** Bangladesh has about 170 million people; a larger number is a slip of the finger. */
const MOST_PEOPLE = 170_000_000;
/** 10,000 crore Taka: more than the yearly budget of any municipality. */
const MOST_TAKA = 100_000_000_000;

const MUNICIPALITY: readonly Question[] = [
	question({
		key: 'profileOk',
		label: words('আপনার পৌরসভার নিচের তথ্য কি সঠিক?', 'Is the information about your municipality correct?'),
		hint: words(
			'তথ্য আগে থেকে পূরণ করা আছে। কিছু ভুল থাকলে "না" বেছে ঠিক তথ্য লিখুন।',
			'It has been filled in for you. If something is wrong, choose "No" and write what is right.',
		),
		paths: ['practice', 'planned', 'nothing'],
		fields: [
			required('value', 'choice', { choices: YES_NO }),
			required('correction', 'text', {
				label: words('কোন তথ্য ভুল, ঠিক তথ্য কী?', 'What is wrong, and what is right?'),
				maxWords: 100,
				shownWhen: { path: 'value', values: ['no'] },
			}),
			field('category', 'choice', {
				label: words('সঠিক শ্রেণি', 'Right category'),
				choices: CATEGORIES,
				shownWhen: { path: 'value', values: ['no'] },
			}),
			field('wardCount', 'number', {
				label: words('সঠিক ওয়ার্ড সংখ্যা', 'Right number of wards'),
				minimum: 1,
				maximum: 99,
				shownWhen: { path: 'value', values: ['no'] },
			}),
			field('population', 'number', {
				label: words('সঠিক জনসংখ্যা', 'Right population'),
				minimum: 1,
				maximum: MOST_PEOPLE,
				shownWhen: { path: 'value', values: ['no'] },
			}),
			field('headRole', 'choice', {
				label: words('পৌরসভা প্রধানের পদ', 'Office of the head of the municipality'),
				choices: choicesOf(HEAD_ROLES),
				shownWhen: { path: 'value', values: ['no'] },
			}),
			field('headName', 'line', {
				label: words('পৌরসভা প্রধানের নাম', 'Name of the head of the municipality'),
				maxGraphemes: 100,
				shownWhen: { path: 'value', values: ['no'] },
			}),
		],
	}),
	question({
		key: 'respondent',
		label: words('উত্তর কে দিচ্ছেন?', 'Who is answering?'),
		hint: words(
			'প্রয়োজনে ম্যাব আপনার সাথে যোগাযোগ করবে। এই তথ্য প্রকাশ করা হবে না।',
			'MAB will contact you if something is unclear. This will not be published.',
		),
		paths: ['practice', 'planned', 'nothing'],
		fields: [
			required('name', 'line', { label: words('নাম', 'Name'), maxGraphemes: 100, autocomplete: 'name' }),
			required('designation', 'line', {
				label: words('পদবি', 'Designation'),
				maxGraphemes: 100,
				autocomplete: 'organization-title',
			}),
			required('mobile', 'phone', { label: words('মোবাইল নম্বর', 'Mobile number'), autocomplete: 'tel' }),
			field('email', 'email', { label: words('ইমেইল', 'E-mail'), maxGraphemes: 254, autocomplete: 'email' }),
		],
	}),
];

const PRACTICE: readonly Question[] = [
	question({
		key: 'title',
		label: words('চর্চাটির নাম', 'Name of the practice'),
		hint: words('কী করে তা লিখুন, স্লোগান নয়। সর্বোচ্চ ১০০ অক্ষর।', 'Say what it does, no slogan. At most 100 letters.'),
		example: words(
			'ফোন করলেই সেপটিক ট্যাংক পরিষ্কার, বর্জ্য থেকে জৈব সার',
			'Septic tanks emptied on call, compost made from the sludge',
		),
		practiceField: 'title',
		fields: [required('value', 'line', { maxGraphemes: 100 })],
	}),
	question({
		key: 'stage',
		label: words('এটি এখন কোন পর্যায়ে?', 'At what stage is it?'),
		hint: words(
			'"পরিকল্পিত" বাছলে ফলাফল ও ছবির প্রশ্নগুলো আসবে না।',
			'For a planned practice, questions about results and photos are left out.',
		),
		practiceField: 'stage',
		fields: [required('value', 'choice', { choices: choicesOf(STAGES) })],
	}),
	question({
		key: 'sector',
		label: words('প্রধান খাত', 'Main sector'),
		hint: words('একটি বেছে নিন: যে খাতে চর্চাটি সবচেয়ে বেশি কাজ করে।', 'Choose one: where the practice does most.'),
		practiceField: 'sector',
		fields: [required('value', 'choice', { choices: choicesOf(SECTORS) })],
	}),
	question({
		key: 'started',
		label: words('কবে শুরু হয়েছে (বা হবে)?', 'When did it start (or will it start)?'),
		hint: words(
			'মাস ও বছর, যেমন ০৭/২০২৪। মাস মনে না থাকলে শুধু বছর।',
			'Month and year, like 07/2024. The year alone if nobody remembers the month.',
		),
		practiceField: 'startedOn',
		fields: [
			required('value', 'month', { mayBeUnknown: true }),
			field('ended', 'month', {
				label: words('কবে শেষ হয়েছে?', 'When did it end?'),
				mayBeUnknown: true,
				shownWhen: { path: 'stage.value', values: ['ended'] },
			}),
		],
	}),
	question({
		key: 'where',
		label: words('কোন কোন ওয়ার্ডে?', 'In which wards?'),
		hint: words(
			'পুরো শহর অথবা ওয়ার্ডের নম্বর। মানচিত্রে স্থান দেখানো ঐচ্ছিক।',
			'The whole town, or the numbers of the wards. A point on the map is optional.',
		),
		isRequired: false,
		practiceField: 'wards',
		fields: [
			field('wards', 'wards', { label: words('ওয়ার্ড', 'Wards') }),
			field('point', 'point', {
				label: words('মূল স্থানের অক্ষাংশ ও দ্রাঘিমাংশ', 'Latitude and longitude of the main place'),
				hint: words('যেমন ২৩.৮১০৬, ৯০.৪১২৫', 'Like 23.8106, 90.4125'),
			}),
		],
	}),
	question({
		key: 'summary',
		label: words('৩-৪ বাক্যে বর্ণনা করুন', 'Describe it in 3 or 4 sentences'),
		hint: words('কী, কার জন্য, কী বদলেছে। সর্বোচ্চ ৬০ শব্দ।', 'What, for whom, what changed. At most 60 words.'),
		example: words(
			'পৌরসভা দুটি ভ্যাকুট্যাগ গাড়ি দিয়ে ফোনে ডাক পেলে তিন দিনের মধ্যে সেপটিক ট্যাংক পরিষ্কার করে। বর্জ্য শোধনাগারে নিয়ে জৈব সার বানানো হয়। বস্তির পরিবার অর্ধেক ফি দেয়। দুই বছরে খোলা নালায় মল ফেলা প্রায় বন্ধ হয়েছে।',
			'Two tankers of the municipality empty a septic tank within three days of a phone call. The sludge goes to a treatment plant and becomes compost. Families in slums pay half the fee. In two years the emptying of tanks into open drains has nearly stopped.',
		),
		practiceField: 'summary',
		fields: [required('value', 'text', { maxWords: 60 })],
	}),
];

const PROBLEM_AND_ACTION: readonly Question[] = [
	question({
		key: 'problem',
		label: words('আগে সমস্যাটি কী ছিল?', 'What was the problem before?'),
		hint: words('একটি সংখ্যা দিলে ভালো হয়। সর্বোচ্চ ১৫০ শব্দ।', 'A number helps. At most 150 words.'),
		example: words(
			'শহরের ৯,২০০ সেপটিক ট্যাংকের বেশির ভাগ দশ বছরেও পরিষ্কার হয়নি। পরিচ্ছন্নতাকর্মীরা হাতে ট্যাংক খালি করে মল নালায় ফেলতেন। ২০২১ সালে দুই কর্মী ট্যাংকে নেমে অসুস্থ হন। বর্ষায় নালা উপচে ৩ ও ৫ নম্বর ওয়ার্ডে ডায়রিয়া ছড়াত।',
			'Most of the 9,200 septic tanks of the town had not been emptied in ten years. Cleaners emptied them by hand and threw the sludge into drains. In 2021 two of them fell ill inside a tank. In the rains the drains overflowed and diarrhoea spread in wards 3 and 5.',
		),
		practiceField: 'problem',
		fields: [required('value', 'text', { maxWords: 150 })],
	}),
	question({
		key: 'affected',
		label: words('কারা সবচেয়ে বেশি ভুগতেন?', 'Who suffered most?'),
		hint: words('যতগুলো প্রযোজ্য, বেছে নিন।', 'Choose all that apply.'),
		fields: [
			required('value', 'choices', {
				choices: choicesOf(
					{
						lowIncome: words('বস্তি ও নিম্ন আয়ের মানুষ', 'Slum and low-income people'),
						women: words('নারী', 'Women'),
						children: words('শিশু', 'Children'),
						older: words('প্রবীণ মানুষ', 'Older people'),
						disability: words('প্রতিবন্ধী মানুষ', 'People with disability'),
						wasteWorkers: words('পরিচ্ছন্নতা ও বর্জ্যকর্মী', 'Cleaners and waste workers'),
						smallTraders: words('ক্ষুদ্র ব্যবসায়ী', 'Small traders'),
						all: words('সবাই সমানভাবে', 'All alike'),
					},
					['all'],
				),
			}),
		],
	}),
	question({
		key: 'steps',
		label: words('ধাপে ধাপে কী কী করেছেন?', 'What did you do, step by step?'),
		hint: words(
			'৩ থেকে ৮টি ধাপ: কী, কখন, কে। পরিকল্পিত হলে কী কী করবেন তা লিখুন।',
			'3 to 8 steps: what, when, who. For a planned practice: what you will do.',
		),
		example: words(
			'ধাপ ১। কী: সব বাড়ির সেপটিক ট্যাংকের তালিকা ও মানচিত্র তৈরি। কখন: জানুয়ারি থেকে মার্চ ২০২২। কে: কঞ্জারভেন্সি শাখা ও ওয়ার্ড কাউন্সিলর।',
			'Step 1. What: listed and mapped the septic tanks of all houses. When: January to March 2022. Who: conservancy section and ward councillors.',
		),
		repeat: { minimum: 3, maximum: 8, rowName: words('ধাপ', 'Step') },
		practiceField: 'steps',
		fields: [
			required('what', 'text', { label: words('কী করেছেন', 'What was done'), maxWords: 60 }),
			field('when', 'line', { label: words('কখন', 'When'), maxGraphemes: 60 }),
			field('who', 'line', { label: words('কে', 'Who'), maxGraphemes: 100 }),
		],
	}),
	question({
		key: 'novelty',
		label: words('এর নতুন বা বিশেষ দিক কী?', 'What is new or special in it?'),
		hint: words('সর্বোচ্চ ৮০ শব্দ।', 'At most 80 words.'),
		example: words(
			'হোল্ডিং ট্যাক্সের বিলের সাথে ট্যাংক পরিষ্কারের তারিখ জানানো হয়। গাড়ির চালক কাজ শেষে ফোনে ছবি পাঠান, তাই বর্জ্য পথে ফেলার সুযোগ থাকে না।',
			'The holding tax bill tells each house when its tank is due. The driver sends a photo when the load is delivered, so that nothing can be dumped on the way.',
		),
		isRequired: false,
		paths: ['practice'],
		practiceField: 'novelty',
		fields: [field('value', 'text', { maxWords: 80 })],
	}),
];

const PEOPLE_AND_DECISION: readonly Question[] = [
	question({
		key: 'partners',
		label: words('কারা সাথে ছিলেন?', 'Who worked with you?'),
		hint: words(
			'দপ্তর, এনজিও, প্রতিষ্ঠান, দাতা, এলাকার সংগঠন; কার কী ভূমিকা। কেউ না থাকলে ফাঁকা রাখুন।',
			'Departments, NGOs, companies, donors, community groups, and what each did. Leave it empty if there was nobody.',
		),
		example: words(
			'নাম: জনস্বাস্থ্য প্রকৌশল অধিদপ্তর, জেলা কার্যালয়। ধরন: সরকার। ভূমিকা: শোধনাগারের নকশা ও তদারকি।',
			'Name: Department of Public Health Engineering, district office. Kind: government. Role: design and supervision of the plant.',
		),
		isRequired: false,
		repeat: { minimum: 0, maximum: 10, rowName: words('সহযোগী', 'Partner') },
		practiceField: 'partners',
		fields: [
			required('name', 'line', { label: words('নাম', 'Name'), maxGraphemes: 150 }),
			required('kind', 'choice', { label: words('ধরন', 'Kind'), choices: choicesOf(PARTNER_KINDS) }),
			field('role', 'text', { label: words('ভূমিকা', 'Role'), maxWords: 40 }),
		],
	}),
	question({
		key: 'participation',
		label: words('বাসিন্দা, নারী ও দরিদ্র মানুষ কীভাবে অংশ নিয়েছেন?', 'How did residents, women and poor people take part?'),
		hint: words(
			'টিএলসিসি, ডব্লিউএলসিসি, সিডিসি, সভা, সঞ্চয়, শ্রম। সর্বোচ্চ ১৫০ শব্দ।',
			'TLCC, WLCC, CDC, meetings, savings, labour. At most 150 words.',
		),
		example: words(
			'টিএলসিসির দুটি সভায় ফি ঠিক হয়; ৫০ সদস্যের মধ্যে ১৯ জন ছিলেন নারী। ছয়টি সিডিসির নারীরা বাড়ি বাড়ি গিয়ে তালিকা করেছেন এবং কোন পরিবার অর্ধেক ফি দেবে তা ঠিক করেছেন।',
			'Two meetings of the TLCC set the fees; 19 of its 50 members are women. Women of six CDCs went from house to house for the list and decided which families pay half.',
		),
		practiceField: 'participation',
		fields: [
			required('value', 'text', { label: words('কীভাবে', 'How'), maxWords: 150 }),
			field('committees', 'choices', {
				label: words('কোন কমিটি যুক্ত ছিল?', 'Which committees took part?'),
				choices: choicesOf(COMMITTEES),
			}),
		],
	}),
	question({
		key: 'decision',
		label: words('পরিষদের সিদ্ধান্ত, উপবিধি বা চুক্তি আছে কি?', 'Is there a council decision, by-law or agreement?'),
		hint: words('থাকলে নম্বর, তারিখ ও ফাইল দিন।', 'If there is, give its number, date and file.'),
		practiceField: 'resolution',
		fields: [
			required('value', 'choice', { choices: YES_NO }),
			required('number', 'line', {
				label: words('নম্বর বা নাম', 'Number or name'),
				maxGraphemes: 150,
				mayBeUnknown: true,
				shownWhen: { path: 'value', values: ['yes'] },
			}),
			field('date', 'day', {
				label: words('তারিখ', 'Date'),
				hint: words('যেমন ১৪/৭/২০২৫', 'Like 14/7/2025'),
				mayBeUnknown: true,
				shownWhen: { path: 'value', values: ['yes'] },
			}),
			field('file', 'file', {
				label: words('ফাইল', 'File'),
				shownWhen: { path: 'value', values: ['yes'] },
			}),
		],
	}),
];

const COST: readonly Question[] = [
	question({
		key: 'capitalCost',
		label: words('শুরু করতে মোট ব্যয়', 'Cost to set it up'),
		hint: words(
			'টাকায়, যেমন ৩০০০০০০ বা ৩০ লাখ। পরিকল্পিত হলে প্রাক্কলিত ব্যয়। জানা না থাকলে "এখনো জানা নেই"।',
			'In Taka, like 3000000 or 30 lakh. For a planned practice the estimate. If nobody knows, say "not known yet".',
		),
		practiceField: 'capitalCost',
		fields: [required('value', 'money', { mayBeUnknown: true, minimum: 0, maximum: MOST_TAKA })],
	}),
	question({
		key: 'annualCost',
		label: words('এক বছর চালাতে ব্যয়', 'Cost to run it for one year'),
		hint: words(
			'টাকায়: বেতন, জ্বালানি, মেরামত। জানা না থাকলে "এখনো জানা নেই"।',
			'In Taka: wages, fuel, repairs. If nobody knows, say "not known yet".',
		),
		practiceField: 'annualCost',
		fields: [required('value', 'money', { mayBeUnknown: true, minimum: 0, maximum: MOST_TAKA })],
	}),
	question({
		key: 'funding',
		label: words('টাকা কোথা থেকে এসেছে?', 'Where did the money come from?'),
		hint: words(
			'প্রতিটি উৎসের জন্য টাকা অথবা শতাংশ লিখুন। পরিকল্পিত হলে কোথা থেকে আসবে।',
			'For each source the Taka or the percent. For a planned practice: where it will come from.',
		),
		example: words(
			'উৎস: প্রকল্প বা দাতা। টাকা: ৬২ লাখ। উৎস: নিজস্ব আয়। টাকা: ১৮ লাখ।',
			'Source: project or donor. Taka: 62 lakh. Source: own revenue. Taka: 18 lakh.',
		),
		repeat: { minimum: 1, maximum: 8, rowName: words('উৎস', 'Source') },
		practiceField: 'funding',
		fields: [
			required('kind', 'choice', { label: words('উৎস', 'Source'), choices: choicesOf(FUNDING_KINDS) }),
			field('name', 'line', { label: words('নাম (যেমন প্রকল্পের)', 'Name (as of the project)'), maxGraphemes: 150 }),
			field('amount', 'money', {
				label: words('টাকা', 'Taka'),
				mayBeUnknown: true,
				minimum: 0,
				maximum: MOST_TAKA,
			}),
			field('percent', 'number', {
				label: words('অথবা শতাংশ', 'Or percent'),
				minimum: 0,
				maximum: 100,
			}),
		],
	}),
];

const RESULTS: readonly Question[] = [
	question({
		key: 'results',
		label: words('কী বদলেছে? আগের ও এখনকার সংখ্যা দিন', 'What changed? Give numbers before and now'),
		hint: words(
			'১ থেকে ৮টি সূচক। মাপা না হয়ে থাকলে "এখনো জানা নেই"।',
			'1 to 8 indicators. What has not been measured is "not known yet".',
		),
		example: words(
			'সূচক: বছরে পরিষ্কার করা সেপটিক ট্যাংক। একক: টি। আগে: ১১০। এখন: ১,৪৬০। এখনকার সংখ্যা কবের: জুন ২০২৬। উৎস: কঞ্জারভেন্সি শাখার রেজিস্টার।',
			'Indicator: septic tanks emptied in a year. Unit: tanks. Before: 110. Now: 1,460. As of: June 2026. Source: register of the conservancy section.',
		),
		paths: ['practice'],
		repeat: { minimum: 1, maximum: 8, rowName: words('ফলাফল', 'Result') },
		practiceField: 'results',
		fields: [
			required('indicator', 'line', { label: words('সূচক', 'Indicator'), maxGraphemes: 150 }),
			required('unit', 'line', {
				label: words('একক', 'Unit'),
				hint: words('যেমন পরিবার, টন, শতাংশ', 'Like households, tonnes, percent'),
				maxGraphemes: 40,
			}),
			required('before', 'number', { label: words('আগে', 'Before'), mayBeUnknown: true }),
			field('beforeOn', 'month', { label: words('আগের সংখ্যা কবের', 'Date of the number before') }),
			required('now', 'number', { label: words('এখন', 'Now'), mayBeUnknown: true }),
			field('nowOn', 'month', { label: words('এখনকার সংখ্যা কবের', 'Date of the number now') }),
			field('source', 'line', { label: words('উৎস', 'Source'), maxGraphemes: 150 }),
		],
	}),
	question({
		key: 'beneficiaries',
		label: words('কতজন সরাসরি উপকৃত?', 'How many people benefit directly?'),
		hint: words(
			'মোট, নারী ও দরিদ্র পরিবার। গোনা না হলে আনুমানিক সংখ্যা দিয়ে চিহ্ন দিন, অথবা "এখনো জানা নেই"।',
			'In all, women, and poor households. If nobody counted, give an estimate and tick the box, or say "not known yet".',
		),
		paths: ['practice'],
		practiceField: 'beneficiaries',
		fields: [
			required('total', 'number', {
				...{ label: words('মোট মানুষ', 'People in all'), mayBeUnknown: true, minimum: 0, maximum: MOST_PEOPLE },
			}),
			field('women', 'number', {
				...{ label: words('এর মধ্যে নারী', 'Women among them'), mayBeUnknown: true, minimum: 0, maximum: MOST_PEOPLE },
			}),
			field('poorHouseholds', 'number', {
				...{ label: words('দরিদ্র পরিবার', 'Poor households'), mayBeUnknown: true, minimum: 0, maximum: MOST_PEOPLE },
			}),
			field('isEstimate', 'tick', { label: words('সংখ্যাগুলো আনুমানিক', 'The numbers are estimates') }),
		],
	}),
	question({
		key: 'povertyLink',
		label: words('এটি কি দারিদ্র্য কমায় বা দরিদ্র মানুষের কাজে লাগে?', 'Does it reduce poverty or serve the poor?'),
		hint: words('হ্যাঁ হলে কীভাবে, সর্বোচ্চ ৬০ শব্দে।', 'If yes, say how in at most 60 words.'),
		example: words(
			'বস্তির ২,১০০ পরিবার অর্ধেক ফিতে সেবা পায় এবং কিস্তিতে দিতে পারে। আগে তারা বেসরকারি লোককে তিন গুণ টাকা দিত। ১৪ জন পরিচ্ছন্নতাকর্মী স্থায়ী কাজ ও নিরাপত্তা পোশাক পেয়েছেন।',
			'The 2,100 families of the slums get the service for half the fee and may pay in parts; before, they paid private emptiers three times as much. Fourteen cleaners have steady work and safety clothes.',
		),
		practiceField: 'povertyHow',
		fields: [
			required('value', 'choice', { choices: YES_NO }),
			required('how', 'text', {
				label: words('কীভাবে?', 'How?'),
				maxWords: 60,
				shownWhen: { path: 'value', values: ['yes'] },
			}),
		],
	}),
	question({
		key: 'evidence',
		label: words('কী প্রমাণ আছে?', 'What proof do you have?'),
		hint: words(
			'যা আছে সব বেছে নিন; একটি ফাইল এখানে, অন্যগুলো ৩২ নম্বরে দিতে পারেন।',
			'Choose all that you have. One file may be added here, more of them at question 32.',
		),
		paths: ['practice'],
		practiceField: 'evidenceLevel',
		fields: [
			required('value', 'choices', {
				choices: choicesOf(
					{
						register: words('রেজিস্টার', 'Register'),
						survey: words('জরিপ', 'Survey'),
						photos: words('আগে-পরের ছবি', 'Photos before and after'),
						audit: words('নিরীক্ষা', 'Audit'),
						outsideStudy: words('বাইরের গবেষণা', 'Outside study'),
						noneYet: words('এখনো নেই', 'None yet'),
					},
					['noneYet'],
				),
			}),
			field('file', 'file', {
				label: words('ফাইল', 'File'),
				shownWhen: { path: 'value', values: ['register', 'survey', 'photos', 'audit', 'outsideStudy'] },
			}),
		],
	}),
];

const LESSONS: readonly Question[] = [
	question({
		key: 'difficulties',
		label: words('কী কী সমস্যা হয়েছে, কীভাবে সমাধান করেছেন?', 'What difficulties came, and how were they solved?'),
		hint: words('১ থেকে ৫টি। সমাধান না হলেও লিখুন।', '1 to 5 of them. Write those not solved as well.'),
		example: words(
			'সমস্যা: সরু গলিতে গাড়ি ঢোকে না। সমাধান: ৬০ মিটার পাইপ ও একটি ছোট তিন চাকার পাম্প কেনা হয়েছে।',
			'Difficulty: the tanker cannot enter narrow lanes. Solution: we bought 60 metres of hose and a small pump on three wheels.',
		),
		paths: ['practice'],
		repeat: { minimum: 1, maximum: 5, rowName: words('সমস্যা', 'Difficulty') },
		practiceField: 'difficulties',
		fields: [
			required('difficulty', 'text', { label: words('সমস্যা', 'Difficulty'), maxWords: 60 }),
			field('solution', 'text', { label: words('সমাধান', 'Solution'), maxWords: 60 }),
		],
	}),
	question({
		key: 'continuity',
		label: words('এটি কি এখনো চলছে, কে দেখাশোনা করে?', 'Is it still running, and who maintains it?'),
		hint: words('না চললে বা আংশিক চললে কারণ লিখুন।', 'If it runs partly or not at all, write why.'),
		example: words(
			'হ্যাঁ। দেখাশোনা করে: কঞ্জারভেন্সি শাখা। চালানোর টাকা: সেবামূল্য থেকে ৭০ শতাংশ, বাকিটা পৌর তহবিল।',
			'Yes. Maintained by: conservancy section. Money to run it: 70 percent from fees, the rest from the municipal fund.',
		),
		paths: ['practice'],
		practiceField: 'sustainability',
		fields: [
			required('value', 'choice', {
				choices: choicesOf({
					yes: words('হ্যাঁ, পুরোপুরি', 'Yes, fully'),
					partly: words('আংশিক', 'Partly'),
					no: words('না', 'No'),
				}),
			}),
			required('why', 'text', {
				label: words('কেন?', 'Why?'),
				maxWords: 60,
				shownWhen: { path: 'value', values: ['partly', 'no'] },
			}),
			required('office', 'line', {
				label: words('কোন শাখা বা কে দেখাশোনা করে', 'Office or person that maintains it'),
				maxGraphemes: 150,
				shownWhen: { path: 'value', values: ['yes', 'partly'] },
			}),
			field('money', 'line', {
				label: words('চালানোর টাকার উৎস', 'Source of the money to run it'),
				maxGraphemes: 150,
				mayBeUnknown: true,
				shownWhen: { path: 'value', values: ['yes', 'partly'] },
			}),
		],
	}),
	question({
		key: 'advice',
		label: words('অন্য পৌরসভার জন্য একটি পরামর্শ', 'One piece of advice for another municipality'),
		hint: words('সর্বোচ্চ ৬০ শব্দ।', 'At most 60 words.'),
		example: words(
			'গাড়ি কেনার আগে ট্যাংকের তালিকা করুন। আমরা তালিকা ছাড়া শুরু করে প্রথম বছরে গাড়ির অর্ধেক ক্ষমতাও কাজে লাগাতে পারিনি।',
			'List the tanks before you buy a tanker. We began without a list and in the first year used less than half of what the tanker could do.',
		),
		isRequired: false,
		paths: ['practice'],
		practiceField: 'lessons',
		fields: [field('value', 'text', { maxWords: 60 })],
	}),
];

const REPLICATION: readonly Question[] = [
	question({
		key: 'ease',
		label: words('অন্য পৌরসভার পক্ষে এটি করা কতটা সহজ?', 'How easy is it for another municipality to do the same?'),
		hint: words('সাথে কারণটিও লিখুন, সর্বোচ্চ ৬০ শব্দ।', 'Say why as well, in at most 60 words.'),
		example: words(
			'সহজ। কারণ: নতুন আইন লাগে না, চালক ছাড়া বাড়তি জনবলও লাগে না; শুধু গাড়ি ও বর্জ্য ফেলার জায়গা চাই।',
			'Easy. Why: no new law is needed and no staff but a driver; only a tanker and a place to take the sludge.',
		),
		practiceField: 'transfer',
		fields: [
			required('value', 'choice', {
				choices: choicesOf({
					veryEasy: words('খুব সহজ', 'Very easy'),
					easy: words('সহজ', 'Easy'),
					medium: words('মাঝামাঝি', 'Neither easy nor hard'),
					hard: words('কঠিন', 'Hard'),
					veryHard: words('খুব কঠিন', 'Very hard'),
				}),
			}),
			field('why', 'text', { label: words('কেন?', 'Why?'), maxWords: 60 }),
		],
	}),
	question({
		key: 'preconditions',
		label: words('আগে কী কী থাকতে হবে?', 'What must be there first?'),
		hint: words('যতগুলো প্রযোজ্য, বেছে নিন।', 'Choose all that apply.'),
		practiceField: 'transfer',
		fields: [
			required('value', 'choices', {
				choices: choicesOf(
					{
						land: words('জমি', 'Land'),
						byLaw: words('উপবিধি', 'By-law'),
						trainedStaff: words('প্রশিক্ষিত জনবল', 'Trained staff'),
						vehicle: words('গাড়ি', 'Vehicle'),
						software: words('সফটওয়্যার', 'Software'),
						partner: words('সহযোগী', 'Partner'),
						communityGroup: words('এলাকার সংগঠন', 'Community group'),
						startMoney: words('প্রাথমিক অর্থ', 'Start money'),
						none: words('বিশেষ কিছু লাগে না', 'Nothing special'),
					},
					['none'],
				),
			}),
			field('other', 'line', { label: words('অন্য কিছু', 'Something else'), maxGraphemes: 150 }),
		],
	}),
	question({
		key: 'copied',
		label: words('অন্য কোনো পৌরসভা কি এটি অনুসরণ করেছে?', 'Has another municipality already copied it?'),
		isRequired: false,
		paths: ['practice'],
		practiceField: 'replicatedIn',
		fields: [
			field('value', 'choice', {
				choices: choicesOf({
					yes: words('হ্যাঁ', 'Yes'),
					no: words('না', 'No'),
					notKnown: words('জানা নেই', 'We do not know'),
				}),
			}),
			required('which', 'line', {
				label: words('কোন পৌরসভা?', 'Which municipality?'),
				maxGraphemes: 150,
				shownWhen: { path: 'value', values: ['yes'] },
			}),
			field('when', 'month', {
				label: words('কবে?', 'When?'),
				mayBeUnknown: true,
				shownWhen: { path: 'value', values: ['yes'] },
			}),
		],
	}),
	question({
		key: 'offers',
		label: words('আপনারা অন্যদের কী দিতে পারেন?', 'What can you offer to others?'),
		hint: words('যতগুলো প্রযোজ্য, বেছে নিন।', 'Choose all that apply.'),
		fields: [
			required('value', 'choices', {
				choices: choicesOf(
					{
						present: words('শিখন কর্মসূচিতে উপস্থাপন', 'Present it at the learning programme'),
						hostVisit: words('পরিদর্শনের ব্যবস্থা', 'Host a visit'),
						trainer: words('প্রশিক্ষক পাঠানো', 'Send a trainer'),
						documents: words('নথি দেওয়া', 'Share documents'),
						none: words('এখন কিছু নয়', 'Nothing at this time'),
					},
					['none'],
				),
			}),
		],
	}),
	question({
		key: 'wants',
		label: words('অন্যের কোন চর্চা আপনারা অনুসরণ করতে চান?', 'Which practices of others would you like to replicate?'),
		hint: words('খাত বেছে নিন, চাইলে নিজের কথায় লিখুন।', 'Choose sectors, and write in your own words if you like.'),
		example: words(
			'কঠিন বর্জ্য। আমরা বাড়ি থেকে আলাদা করা বর্জ্য সংগ্রহ শুরু করতে চাই, বিশেষ করে বাজার এলাকায়।',
			'Solid waste. We would like to collect separated waste from homes, above all around the market.',
		),
		isRequired: false,
		paths: ['practice', 'planned', 'nothing'],
		fields: [
			field('sectors', 'choices', { label: words('খাত', 'Sectors'), choices: choicesOf(SECTORS) }),
			field('text', 'text', { label: words('নিজের কথায়', 'In your own words'), maxWords: 100 }),
		],
	}),
	question({
		key: 'nothing',
		label: words('এই পর্বে জানানোর মতো চর্চা নেই কেন?', 'Why is there no practice to report in this round?'),
		hint: words(
			'শুধু তখনই উত্তর দিন, যখন এই পর্বে জানানোর মতো কোনো চর্চা নেই। এটিও পূর্ণ উত্তর হিসেবে গণ্য হবে।',
			'Answer only if you have no practice to report in this round. It counts as a full response.',
		),
		paths: ['nothing'],
		fields: [
			required('isSaid', 'tick', {
				label: words('এই পর্বে জানানোর মতো কোনো চর্চা নেই', 'We have no practice to report in this round'),
			}),
			required('reason', 'choice', {
				label: words('কারণ', 'Reason'),
				choices: choicesOf({
					noneYet: words('এখনো কোনো চর্চা গড়ে ওঠেনি', 'No practice has been developed yet'),
					alreadyReported: words('আগের পর্বেই সব জানানো হয়েছে', 'All were reported in an earlier round'),
					notReady: words('চর্চা আছে, তথ্য এখনো তৈরি নয়', 'There is one, but its facts are not ready yet'),
					noStaff: words('লেখার মতো লোক বা সময় নেই', 'Nobody has the time to write'),
					other: words('অন্য কারণ', 'Another reason'),
				}),
			}),
			field('details', 'text', { label: words('বিস্তারিত', 'Details'), maxWords: 100 }),
		],
	}),
];

const FILES_AND_DECLARATION: readonly Question[] = [
	question({
		key: 'photos',
		label: words('১ থেকে ৬টি ছবি', '1 to 6 photos'),
		hint: words(
			'ছবিতে যাঁদের চেনা যায় তাঁদের সম্মতি লাগবে; শিশুর ক্ষেত্রে অভিভাবকের।',
			'People who can be recognised must agree to it; for children their guardians.',
		),
		paths: ['practice'],
		repeat: { minimum: 1, maximum: 6, rowName: words('ছবি', 'Photo') },
		practiceField: 'gallery',
		fields: [
			required('file', 'file', { label: words('ছবি', 'Photo') }),
			required('caption', 'line', {
				label: words('ছবির বিবরণ: কে, কী, কোথায়, কবে', 'Caption: who, what, where, when'),
				maxGraphemes: 200,
			}),
			field('alt', 'line', {
				label: words('যিনি দেখতে পান না তাঁর জন্য ছবির বর্ণনা', 'Description for people who cannot see it'),
				maxGraphemes: 200,
			}),
			field('credit', 'line', { label: words('কে তুলেছেন', 'Taken by'), maxGraphemes: 100 }),
			required('hasConsent', 'tick', {
				label: words(
					'ছবির মানুষেরা (শিশুর ক্ষেত্রে অভিভাবক) প্রকাশে সম্মত, অথবা কাউকে চেনা যায় না',
					'The people shown (for children their guardians) agree to publication, or nobody can be recognised',
				),
			}),
		],
	}),
	question({
		key: 'documents',
		label: words('নথি ও লিংক', 'Documents and links'),
		hint: words(
			'পিডিএফ, ওয়ার্ড, এক্সেল, জেপিজি বা পিএনজি; প্রতিটি সর্বোচ্চ ২০ মেগাবাইট।',
			'PDF, Word, Excel, JPG or PNG; each at most 20 MB.',
		),
		isRequired: false,
		paths: ['practice'],
		repeat: { minimum: 0, maximum: 6, rowName: words('নথি', 'Document') },
		practiceField: 'documents',
		fields: [
			required('title', 'line', { label: words('নাম', 'Name'), maxGraphemes: 150 }),
			field('file', 'file', { label: words('ফাইল', 'File') }),
			field('link', 'link', { label: words('অথবা লিংক', 'Or a link'), maxGraphemes: 500 }),
		],
	}),
	question({
		key: 'declaration',
		label: words('ঘোষণা ও পৌরসভা প্রধানের অনুমোদন', 'Declaration and approval by the head of the municipality'),
		hint: words(
			'পৌরসভা প্রধানের অনুমোদন নিয়ে পূরণ করুন, অথবা স্বাক্ষর করা পাতার ছবি দিন।',
			'Fill it in with the approval of the head of the municipality, or add a photo of the signed page.',
		),
		paths: ['practice', 'planned', 'nothing'],
		fields: [
			required('isTrue', 'tick', {
				label: words('আমাদের জানামতে সব তথ্য সঠিক', 'All information is true to our knowledge'),
			}),
			required('mayPublish', 'tick', {
				label: words(
					'ম্যাব এই উত্তর সম্পাদনা করে পৌরসভার নামসহ প্রকাশ করতে পারবে',
					'MAB may edit this answer and publish it with credit to the municipality',
				),
			}),
			required('headName', 'line', {
				label: words('অনুমোদনকারী পৌরসভা প্রধানের নাম', 'Name of the head of the municipality who approved'),
				maxGraphemes: 100,
			}),
			required('headRole', 'choice', { label: words('পদ', 'Office'), choices: choicesOf(HEAD_ROLES) }),
			required('date', 'day', { label: words('অনুমোদনের তারিখ', 'Date of approval') }),
			field('signedPage', 'file', { label: words('স্বাক্ষর করা পাতা', 'Signed page') }),
		],
	}),
];

export const FIRST_QUESTIONNAIRE: Questionnaire = {
	version: 1,
	guideVideo: { bn: null, en: null },
	sections: [
		{ key: 'a', title: words('পৌরসভা', 'Municipality'), questions: MUNICIPALITY },
		{ key: 'b', title: words('চর্চাটি', 'The practice'), questions: PRACTICE },
		{ key: 'c', title: words('সমস্যা ও উদ্যোগ', 'Problem and action'), questions: PROBLEM_AND_ACTION },
		{ key: 'd', title: words('মানুষ ও সিদ্ধান্ত', 'People and decision'), questions: PEOPLE_AND_DECISION },
		{ key: 'e', title: words('ব্যয়', 'Cost'), questions: COST },
		{ key: 'f', title: words('ফলাফল', 'Results'), questions: RESULTS },
		{ key: 'g', title: words('শিক্ষা ও ধারাবাহিকতা', 'Lessons and continuity'), questions: LESSONS },
		{ key: 'h', title: words('অনুসরণ', 'Replication'), questions: REPLICATION },
		{ key: 'i', title: words('ছবি, নথি, ঘোষণা', 'Photos, files, declaration'), questions: FILES_AND_DECLARATION },
	],
};
