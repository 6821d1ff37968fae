import type { SeedPractice } from '../types.ts';

export const moulvibazarTaxHomeVisits: SeedPractice = {
	slug: 'moulvibazar-tax-home-visits',
	entryType: 'promising',
	stage: 'ended',
	sector: 'revenue',
	municipalities: ['moulvibazar'],
	wards: null,
	location: null,
	topics: [
		{ bn: 'বকেয়া কর', en: 'Tax arrears' },
		{ bn: 'বাড়ি বাড়ি যাওয়া', en: 'Home visits' },
	],
	sdgs: [16, 17],
	startedOn: '2017-05',
	endedOn: null,
	lastConfirmedOn: null,
	resolution: null,
	committees: [],
	partners: [],
	capitalCost: null,
	annualCost: null,
	funding: [],
	monthsToImplement: null,
	results: [],
	beneficiaries: null,
	povertyRelated: false,
	evidenceLevel: 'e0',
	hazards: [],
	links: [],
	contactOffice: null,
	sources: [
		{
			title: 'Patakuri, report of 14 May 2017 on holding tax in Moulvibazar',
			url: 'https://www.patakuri.com/%E0%A6%B9%E0%A7%8B%E0%A6%B2%E0%A7%8D%E0%A6%A1%E0%A6%BF%E0%A6%82-%E0%A6%9F%E0%A7%8D%E0%A6%AF%E0%A6%BE%E0%A6%95%E0%A7%8D%E0%A6%B8-%E0%A6%B8%E0%A6%82%E0%A6%97%E0%A7%8D%E0%A6%B0%E0%A6%B9-%E0%A6%95/',
			seenOn: '2026-11-20',
			fact: {
				bn: 'মে ২০১৭-এ মেয়র ও কাউন্সিলররা বকেয়া করের জন্য বাড়ি বাড়ি যান; সরকারি বরাদ্দের শর্ত ৯০ শতাংশ আদায়।',
				en: 'In May 2017 the mayor and councillors visited homes for arrears; government grants were tied to 90 per cent collection.',
			},
		},
		{
			title: 'The Daily Star, reports 3681066 and 3713836 of 2024',
			url: 'https://www.thedailystar.net/',
			seenOn: '2026-11-20',
			fact: {
				bn: '১৯ আগস্ট ২০২৪-এ ৩২৩ পৌরসভার মেয়র ও ২৭ সেপ্টেম্বর ২০২৪-এ কাউন্সিলরদের অপসারণ; প্রশাসকেরা দায়িত্বে।',
				en: 'Mayors of 323 paurashavas were removed on 19 August 2024 and councillors on 27 September 2024; administrators act.',
			},
		},
	],
	provenance: {
		origin: 'deskResearch',
		note: {
			bn: 'একটিমাত্র স্থানীয় সংবাদ থেকে ম্যাব ডেস্ক সংকলন করেছে; পৌরসভা এখনো তথ্যগুলো নিশ্চিত করেনি।',
			en: 'Compiled by the MAB desk from a single local news report; not yet confirmed by the municipality.',
		},
		licence: 'CC BY 4.0',
	},
	unknowns: [
		{
			field: 'participation',
			note: {
				bn: 'বাসিন্দারা কর বা সেবা নিয়ে কী বলেছেন, জানা নেই।',
				en: 'What residents said about tax or services is not known.',
			},
		},
		{
			field: 'capitalCost',
			note: { bn: 'প্রস্তুতির ব্যয় জানা নেই।', en: 'The cost of preparation is not known.' },
		},
		{
			field: 'annualCost',
			note: { bn: 'চালানোর ব্যয় জানা নেই।', en: 'The running cost is not known.' },
		},
		{
			field: 'funding',
			note: { bn: 'খরচ কোন খাত থেকে এসেছে, জানা নেই।', en: 'Which budget paid is not known.' },
		},
		{
			field: 'monthsToImplement',
			note: { bn: 'প্রস্তুতির সময় জানা নেই।', en: 'The time for preparation is not known.' },
		},
		{
			field: 'results',
			note: {
				bn: 'কত কর উঠেছে, জানা নেই। ৯০ শতাংশ একটি শর্ত, অর্জিত ফল নয়।',
				en: 'How much was collected is not known. The 90 per cent is a condition, not a result.',
			},
		},
		{
			field: 'beneficiaries',
			note: {
				bn: 'কত বাড়িতে যাওয়া হয়েছে, জানা নেই।',
				en: 'How many homes were visited is not known.',
			},
		},
		{
			field: 'sustainability',
			note: {
				bn: 'মে ২০১৭-এর পরে এভাবে যাওয়া হয়েছে কি না, জানা নেই।',
				en: 'Whether such visits went on after May 2017 is not known.',
			},
		},
		{
			field: 'difficulties',
			note: { bn: 'বাধার কথা খবরটিতে নেই।', en: 'The report tells of no difficulties.' },
		},
		{
			field: 'contactOffice',
			note: {
				bn: 'পৌরসভা এখনো কোনো যোগাযোগের দপ্তর জানায়নি।',
				en: 'The municipality has not yet named a contact office.',
			},
		},
	],
	text: {
		bn: {
			title: 'বকেয়া কর আদায়ে মেয়র ও কাউন্সিলরদের বাড়ি বাড়ি যাওয়া',
			oneLine: 'মে ২০১৭-এ মৌলভীবাজারে বকেয়া কর চাইতে মেয়র ও কাউন্সিলররা বাড়ি বাড়ি যান; সরকারি বরাদ্দ পেতে দরকার ছিল ৯০ শতাংশ আদায়।',
			summary:
				'মে ২০১৭-এ মৌলভীবাজার পৌরসভার মেয়র ও কাউন্সিলররা বকেয়া কর আদায়ে বাসিন্দাদের বাড়ি যান। সরকারি বরাদ্দের শর্ত ছিল ৯০ শতাংশ কর আদায়। তথ্যটি একটিমাত্র স্থানীয় সংবাদের। কত টাকা উঠেছে, কত বাড়িতে যাওয়া হয়েছে, পরে আর এমন হয়েছে কি না, জানা নেই।',
			keyFacts: [
				{ label: 'সময়', value: 'মে ২০১৭' },
				{ label: 'কারা গেছেন', value: 'মেয়র ও কাউন্সিলররা' },
				{ label: 'বরাদ্দের শর্ত', value: '৯০ শতাংশ কর আদায়' },
				{ label: 'আদায়ের ফল', value: 'জানা নেই' },
				{ label: 'সূত্র', value: 'পাতাকুঁড়ি, ১৪ মে ২০১৭ (একটিমাত্র উৎস)' },
			],
			problem:
				'সে সময় মৌলভীবাজারে করের কত অংশ বকেয়া ছিল, আমাদের হাতে সে সংখ্যা নেই। জানা যায় শুধু শর্তটি: সরকারি বরাদ্দ পেতে ৯০ শতাংশ কর আদায় করতে হবে (পাতাকুঁড়ি, ১৪ মে ২০১৭)।\n\nম্যাব ডেস্কের সাধারণ পর্যবেক্ষণ: বকেয়া জমতে জমতে অনেক পরিবারের কাছে অঙ্কটা বড় হয়ে যায়, তখন তারা নোটিশ পেয়েও আসে না। পৌরসভার কর আদায়কারীর কথায় ভরসা কম থাকলে দূরত্ব আরও বাড়ে। আদায় কমলে বরাদ্দও কমে, তখন রাস্তা ও ড্রেনের কাজ আটকে যায়।',
			objectives: 'খবরে উদ্দেশ্যটি সরাসরি জানা যায়: কর আদায় বাড়ানো, যাতে সরকারি বরাদ্দের ৯০ শতাংশ আদায়ের শর্ত পূরণ হয়।',
			steps: [
				{
					title: 'শর্ত সামনে রাখা',
					text: 'সরকারি বরাদ্দের শর্ত ছিল ৯০ শতাংশ কর আদায়। পৌরসভা বকেয়া আদায়ের কাজটি এই শর্তের সঙ্গে যুক্ত করে।',
					when: 'মে ২০১৭',
					who: 'মৌলভীবাজার পৌরসভা',
				},
				{
					title: 'বাড়ি বাড়ি যাওয়া',
					text: 'মেয়র ও কাউন্সিলররা বাসিন্দাদের বাড়ি গিয়ে বকেয়া কর চান।',
					when: 'মে ২০১৭',
					who: 'মেয়র ও কাউন্সিলররা',
				},
				{
					title: 'ফল প্রকাশ: তথ্য নেই',
					text: 'এরপর কত টাকা উঠেছে বা ফল প্রকাশ করা হয়েছে কি না, জানা যায় না। যারা অনুসরণ করবেন, এই ধাপটি তাঁদের পূরণ করতে হবে।',
					when: null,
					who: null,
				},
			],
			buildingBlocks: [
				{
					name: 'পৌরসভা-প্রধানের সরাসরি উপস্থিতি',
					what: 'নোটিশের বদলে মেয়র ও কাউন্সিলররা নিজেরা গিয়ে কর চান।',
					enablingFactors: 'ম্যাব ডেস্কের মত: হাতে নির্ভুল বকেয়া তালিকা থাকতে হবে।',
					lesson: null,
				},
				{
					name: 'আদায়কে বরাদ্দের সঙ্গে যুক্ত করে বোঝানো',
					what: 'কর দিলে শহর কী পাবে, তা স্পষ্ট করা: এখানে ৯০ শতাংশ আদায় মানে সরকারি বরাদ্দ।',
					enablingFactors: null,
					lesson: null,
				},
			],
			novelty: null,
			governance: 'সরকারি বরাদ্দের সঙ্গে আদায়ের শর্তটিই ছিল চালিকা। পরিষদের সিদ্ধান্ত বা বাড়ি যাওয়ার লিখিত নিয়ম আমরা দেখিনি।',
			participation: null,
			inKind: null,
			povertyHow:
				'এটি রাজস্বের চর্চা; নিজে থেকে দারিদ্র্য কমায় না। দরিদ্র করদাতার ওপর চাপ পড়ার ঝুঁকি আছে; কিস্তি বা মওকুফের নিয়ম ছিল কি না, জানা নেই।',
			sustainability: null,
			climate: null,
			difficulties: [],
			lessons: [
				'ম্যাব ডেস্কের পাঠ: একটি সংবাদ দিয়ে ফল মাপা যায় না; আদায়ের আগের ও পরের হিসাব রাখলে তবেই চর্চাটি বিচার করা যাবে।',
				'ম্যাব ডেস্কের পাঠ: বাড়ি যাওয়া শুধু টাকা চাওয়ার জন্য নয়; মানুষ কোন সেবা চান, তা লিখে আনারও সুযোগ।',
			],
			transfer: {
				preconditions:
					'ম্যাব ডেস্কের পরামর্শ (পৌরসভার দেওয়া তথ্য নয়): নির্ভুল বকেয়া তালিকা, তাৎক্ষণিক রসিদ, কিস্তি ও আপত্তির নিয়ম। ২০২৪ সালের খবরে পৌরসভার দায়িত্বে প্রশাসক (ডেইলি স্টার); তাই কে যাবেন, আগে ঠিক করুন।',
				minimumVersion: 'ডেস্কের পরামর্শ: সবচেয়ে বড় বকেয়ার তালিকা নিয়ে একটি ওয়ার্ডে এক সপ্তাহ; আগে সরকারি ও বাণিজ্যিক হোল্ডিং।',
				steps:
					'- তালিকা যাচাই করে আগে জানিয়ে যান\n- দুজনের দল করুন, একজন হিসাব শাখার\n- নগদ নিলে সঙ্গে সঙ্গে রসিদ দিন, সম্ভব হলে ব্যাংক বা মোবাইলে নিন\n- অভিযোগ লিখে আনুন\n- ওয়ার্ডভিত্তিক আদায় প্রকাশ করুন',
				typicalTime: null,
				notSuitableWhen: 'ডেস্কের পরামর্শ: কর নির্ধারণ নিয়ে আপত্তি ঝুলে থাকলে আগে তা মেটান; ভয় দেখিয়ে বা রাতে কারও বাড়ি যাবেন না।',
			},
		},
		en: {
			title: 'Mayor and councillors visit homes for tax arrears',
			oneLine:
				'In May 2017 the mayor and councillors of Moulvibazar went from home to home for tax arrears; government grants required 90 per cent collection.',
			summary:
				'In May 2017 the mayor and councillors of Moulvibazar Paurashava visited residents at home to collect tax arrears. Government grants depended on collecting 90 per cent. A single local news report tells of it. How much was collected, how many homes were visited and whether it was done again is not known.',
			keyFacts: [
				{ label: 'When', value: 'May 2017' },
				{ label: 'Who went', value: 'Mayor and councillors' },
				{ label: 'Condition of the grants', value: '90 per cent of tax collected' },
				{ label: 'Amount collected', value: 'Not known' },
				{ label: 'Source', value: 'Patakuri, 14 May 2017 (single source)' },
			],
			problem:
				'We hold no figure on how much tax stood unpaid in Moulvibazar at the time. Only the condition is known: to get government grants 90 per cent of the tax had to be collected (Patakuri, 14 May 2017).\n\nA general observation of the MAB desk: arrears grow until the sum looks too large to a household, and then it stays away even after a notice. Little trust in the tax collector widens the gap. When collection falls, grants fall too, and work on roads and drains stops.',
			objectives:
				'The report states the aim: to collect more tax, so that the condition of 90 per cent for government grants would be met.',
			steps: [
				{
					title: 'Starting from the condition',
					text: 'Government grants depended on collecting 90 per cent of the tax. The municipality tied the collection of arrears to this condition.',
					when: 'May 2017',
					who: 'Moulvibazar Paurashava',
				},
				{
					title: 'Going from home to home',
					text: 'The mayor and councillors went to the homes of residents and asked for the arrears.',
					when: 'May 2017',
					who: 'Mayor and councillors',
				},
				{
					title: 'Reporting the outcome: no information',
					text: 'How much came in afterwards, and whether it was made public, is not known. Those who follow the example will have to add this step.',
					when: null,
					who: null,
				},
			],
			buildingBlocks: [
				{
					name: 'The head of the municipality in person',
					what: 'Instead of a notice, the mayor and councillors come and ask for the tax themselves.',
					enablingFactors: 'View of the MAB desk: an exact list of arrears has to be at hand.',
					lesson: null,
				},
				{
					name: 'Tying the tax to what the town receives',
					what: 'Saying plainly what payment brings: here, 90 per cent collection meant government grants.',
					enablingFactors: null,
					lesson: null,
				},
			],
			novelty: null,
			governance:
				'The driving force was the condition on government grants. A council decision or written rules for the visits we have not seen.',
			participation: null,
			inKind: null,
			povertyHow:
				'This is a revenue practice and does not reduce poverty by itself. Poor payers may feel pressed; whether there were rules for instalments or remission is not known.',
			sustainability: null,
			climate: null,
			difficulties: [],
			lessons: [
				'Desk reading: one news report cannot measure a result; only collection before and after would let the practice be judged.',
				'Desk reading: a visit need not only ask for money; it is a chance to write down which services people want.',
			],
			transfer: {
				preconditions:
					'MAB desk advice, not reported by the municipality: an exact list of arrears, receipts on the spot, rules for instalments and objections. Reports of 2024 tell of administrators acting in the paurashavas (The Daily Star), so settle first who is to go.',
				minimumVersion:
					'Desk advice: one ward for one week with the list of the largest arrears; government and commercial holdings first.',
				steps:
					'- Check the list and announce the visit\n- Go in twos, one from the accounts section\n- Give a receipt at once for cash; better still, take it by bank or mobile\n- Write down complaints\n- Publish the collection by ward',
				typicalTime: null,
				notSuitableWhen:
					'Desk advice: where objections to assessments are pending, settle them first; never threaten, and never call at night.',
			},
		},
	},
};
