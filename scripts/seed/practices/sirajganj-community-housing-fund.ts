import type { SeedPractice } from '../types.ts';

const CAN_SOURCE = {
	bn: 'কমিউনিটি আর্কিটেক্টস নেটওয়ার্কের ওয়েবসাইট, দেখা হয়েছে ২০ নভেম্বর ২০২৬। হিসাবটি কোন তারিখের, জানা নেই।',
	en: 'Website of the Community Architects Network, seen 20 November 2026. The date the figure refers to is not known.',
};

export const sirajganjCommunityHousingFund: SeedPractice = {
	slug: 'sirajganj-community-housing-fund',
	entryType: 'promising',
	stage: 'running',
	sector: 'housing',
	municipalities: ['sirajganj'],
	wards: null,
	location: null,
	topics: [
		{ bn: 'আবাসন ঋণ', en: 'Housing loans' },
		{ bn: 'ঘূর্ণায়মান তহবিল', en: 'Revolving fund' },
	],
	sdgs: [1, 11],
	startedOn: null,
	endedOn: null,
	lastConfirmedOn: null,
	resolution: null,
	committees: [],
	partners: [
		{
			name: {
				bn: 'নগর অংশীদারিত্বের মাধ্যমে দারিদ্র্য হ্রাসকরণ প্রকল্প (ইউপিপিআর)',
				en: 'Urban Partnerships for Poverty Reduction (UPPR) project',
			},
			kind: 'donor',
			role: { bn: 'তহবিল গড়তে সহায়তা', en: 'Helped to set up the fund' },
			contribution: { bn: null, en: null },
		},
		{
			name: { bn: 'ইউএন-হ্যাবিট্যাট', en: 'UN-Habitat' },
			kind: 'donor',
			role: { bn: 'তহবিল গড়তে সহায়তা', en: 'Helped to set up the fund' },
			contribution: { bn: null, en: null },
		},
	],
	capitalCost: null,
	annualCost: null,
	funding: [],
	monthsToImplement: null,
	results: [
		{
			indicator: { bn: 'তহবিলের সহায়তা পাওয়া পরিবার', en: 'Families supported by the fund' },
			unit: { bn: 'পরিবার', en: 'families' },
			baseline: null,
			baselineOn: null,
			latest: 35,
			latestOn: null,
			source: CAN_SOURCE,
			womenPercent: null,
			poorPercent: null,
		},
		{
			indicator: { bn: 'যে কটি বসতিতে কাজ হয়েছে', en: 'Settlements reached' },
			unit: { bn: 'বসতি', en: 'settlements' },
			baseline: null,
			baselineOn: null,
			latest: 4,
			latestOn: null,
			source: CAN_SOURCE,
			womenPercent: null,
			poorPercent: null,
		},
		{
			indicator: { bn: 'মোট দেওয়া ঋণ (আনুমানিক)', en: 'Total lent (approximate)' },
			unit: { bn: 'মার্কিন ডলার', en: 'US dollars' },
			baseline: null,
			baselineOn: null,
			latest: 72_000,
			latestOn: null,
			source: CAN_SOURCE,
			womenPercent: null,
			poorPercent: null,
		},
		{
			indicator: { bn: 'সবচেয়ে ছোট ঋণ', en: 'Smallest loan' },
			unit: { bn: 'টাকা', en: 'Taka' },
			baseline: null,
			baselineOn: null,
			latest: 60_000,
			latestOn: null,
			source: CAN_SOURCE,
			womenPercent: null,
			poorPercent: null,
		},
		{
			indicator: { bn: 'সবচেয়ে বড় ঋণ', en: 'Largest loan' },
			unit: { bn: 'টাকা', en: 'Taka' },
			baseline: null,
			baselineOn: null,
			latest: 200_000,
			latestOn: null,
			source: CAN_SOURCE,
			womenPercent: null,
			poorPercent: null,
		},
	],
	beneficiaries: {
		directCount: null,
		womenCount: null,
		poorHouseholdCount: 35,
		indirectCount: null,
		isEstimate: false,
		note: {
			bn: '৪টি বসতির ৩৫ পরিবার, উৎসে যেমন আছে। মোট মানুষ ও নারীর সংখ্যা জানা নেই।',
			en: '35 families in 4 settlements, as the source reports it. The number of people and of women is not known.',
		},
	},
	povertyRelated: true,
	evidenceLevel: 'e0',
	hazards: [],
	links: [],
	contactOffice: null,
	sources: [
		{
			title: 'Community Architects Network: Community Housing Development, Sirajganj',
			url: 'https://communityarchitectsnetwork.info/actions-detail.php?ic=1&is=2&id=7',
			seenOn: '2026-11-20',
			fact: {
				bn: 'ইউপিপিআর ও ইউএন-হ্যাবিট্যাটের সহায়তায় ঘূর্ণায়মান তহবিল; ৪ বসতির ৩৫ পরিবার; প্রায় ৭২,০০০ মার্কিন ডলার ঋণ; ঋণের পরিমাণ ৳৬০,০০০ থেকে ৳২,০০,০০০।',
				en: 'Revolving fund with help of UPPR and UN-Habitat; 35 families in 4 settlements; about USD 72,000 lent; loans of Tk 60,000 to Tk 2,00,000.',
			},
		},
		{
			title: 'UNDP Bangladesh: UPPR, areas of work',
			url: 'https://www.bd.undp.org/content/bangladesh/en/home/operations/projects/All_Closed_Projects/Closed_Projects_Poverty_Reduction/urban-partnerships-for-poverty-reduction--uppr-/areas-of-work-.html',
			seenOn: '2026-11-20',
			fact: {
				bn: 'ইউপিপিআর শহরগুলোতে প্রাথমিক দল, এলাকা উন্নয়ন কমিটি, প্রতিবেশীদের হাতে দরিদ্র চিহ্নিত করা, এলাকার কর্মপরিকল্পনা।',
				en: 'Primary groups, community development committees, the poor identified by neighbours and action plans in UPPR towns.',
			},
		},
		{
			title: 'UNDP Bangladesh: peer learning on community housing',
			url: 'https://www.bd.undp.org/content/bangladesh/en/home/operations/projects/All_Closed_Projects/Closed_Projects_Poverty_Reduction/urban-partnerships-for-poverty-reduction--uppr-/bangladesh---sri-lanka--peer-learning-on-community-housing.html',
			seenOn: '2026-11-20',
			fact: {
				bn: 'ডিসেম্বর ২০১৪ পর্যন্ত ইউপিপিআর শহরগুলোতে ১১টি আবাসন তহবিল।',
				en: '11 housing funds in UPPR towns by December 2014.',
			},
		},
	],
	provenance: {
		origin: 'deskResearch',
		note: {
			bn: 'প্রকাশিত উৎস থেকে ম্যাব ডেস্ক সংকলন করেছে; পৌরসভা এখনো তথ্যগুলো নিশ্চিত করেনি।',
			en: 'Compiled by the MAB desk from public sources; not yet confirmed by the municipality.',
		},
		licence: 'CC BY 4.0',
	},
	unknowns: [
		{
			field: 'startedOn',
			note: {
				bn: 'তহবিল কবে শুরু, উৎসে নেই।',
				en: 'The source does not say when the fund began.',
			},
		},
		{
			field: 'capitalCost',
			note: {
				bn: 'শুরুর মূলধন জানা নেই। মোট ঋণ প্রায় ৭২,০০০ মার্কিন ডলার, কিন্তু সেটি ব্যয় নয়।',
				en: 'The starting capital is not known. About USD 72,000 was lent in all, but that is not a cost.',
			},
		},
		{
			field: 'annualCost',
			note: {
				bn: 'তহবিল চালানোর বার্ষিক ব্যয় জানা নেই।',
				en: 'The yearly cost of running the fund is not known.',
			},
		},
		{
			field: 'funding',
			note: {
				bn: 'সহায়তা ছিল ইউপিপিআর ও ইউএন-হ্যাবিট্যাটের; কে কত টাকা দিয়েছে, জানা নেই।',
				en: 'UPPR and UN-Habitat helped; who paid how much is not known.',
			},
		},
		{ field: 'monthsToImplement', note: { bn: 'জানা নেই।', en: 'Not known.' } },
		{
			field: 'difficulties',
			note: {
				bn: 'ঋণ আদায়ের হার বা খেলাপি ঋণের তথ্য পাওয়া যায়নি।',
				en: 'Nothing was found on repayment or on loans not repaid.',
			},
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
			title: 'ঘর তৈরিতে ঋণ দেয় এলাকাবাসীর ঘূর্ণায়মান তহবিল',
			oneLine: 'সিরাজগঞ্জের ৪টি বসতির ৩৫ পরিবার এলাকাভিত্তিক আবাসন তহবিলের সহায়তা পেয়েছে; একেক ঋণ ৳৬০,০০০ থেকে ৳২,০০,০০০।',
			summary:
				'ইউপিপিআর ও ইউএন-হ্যাবিট্যাটের সহায়তায় সিরাজগঞ্জে এলাকাবাসীর একটি ঘূর্ণায়মান আবাসন তহবিল গড়ে ওঠে। ৪টি বসতির ৩৫ পরিবার এর সহায়তা পেয়েছে; মোট ঋণ প্রায় ৭২,০০০ মার্কিন ডলার। ঋণ আদায়ের হার, সুদের হার এবং তহবিলটি এখনো চলছে কি না, আমাদের জানা নেই।',
			keyFacts: [
				{ label: 'তহবিলের ধরন', value: 'ঘূর্ণায়মান: কিস্তির টাকা আবার ঋণ হয়' },
				{ label: 'পরিবার', value: '৩৫' },
				{ label: 'বসতি', value: '৪' },
				{ label: 'ঋণের পরিমাণ', value: '৳৬০,০০০ থেকে ৳২,০০,০০০' },
				{ label: 'মোট ঋণ', value: 'প্রায় ৭২,০০০ মার্কিন ডলার' },
				{ label: 'সূত্র', value: 'কমিউনিটি আর্কিটেক্টস নেটওয়ার্ক (দেখা ২০ নভেম্বর ২০২৬)' },
			],
			problem:
				'সিরাজগঞ্জের এই বসতিগুলোর আগের অবস্থা নিয়ে আমাদের হাতে কোনো সংখ্যা নেই।\n\nম্যাব ডেস্কের সাধারণ পর্যবেক্ষণ: ব্যাংক সাধারণত জমির কাগজ আর নিয়মিত বেতনের প্রমাণ চায়। দিনমজুর, রিকশাচালক বা ছোট দোকানির হাতে এর কোনোটাই থাকে না। মহাজনের ঋণে সুদ বেশি, সময় কম; তা দিয়ে ঘর তোলা যায় না। তাই পরিবারগুলো বছরের পর বছর কাঁচা ঘর মেরামত করেই চলে।',
			objectives:
				'লিখিত কোনো উদ্দেশ্য আমরা পাইনি। তহবিলের ধরন থেকে ম্যাব ডেস্ক বোঝে: ব্যাংকের বাইরে থাকা পরিবারকে ঘরের জন্য ঋণ দেওয়া এবং কিস্তির টাকায় পরের পরিবারকে সুযোগ করে দেওয়া।',
			steps: [
				{
					title: 'তহবিল গড়া',
					text: 'ইউপিপিআর ও ইউএন-হ্যাবিট্যাটের সহায়তায় এলাকাবাসীর ঘূর্ণায়মান আবাসন তহবিল গড়া হয়। শুরুর মূলধন কোথা থেকে এসেছে, তা জানা নেই।',
					when: null,
					who: 'এলাকাবাসী, ইউপিপিআর ও ইউএন-হ্যাবিট্যাট',
				},
				{
					title: 'চারটি বসতিতে কাজ',
					text: 'তহবিলটি ৪টি বসতির পরিবার নিয়ে কাজ করে। বসতি বাছাইয়ের নিয়ম এখানে দেওয়া গেল না।',
					when: null,
					who: null,
				},
				{
					title: 'ঘরের জন্য ঋণ দেওয়া',
					text: 'পরিবারগুলোকে ৳৬০,০০০ থেকে ৳২,০০,০০০ পর্যন্ত ঋণ দেওয়া হয়। সব মিলিয়ে ৩৫ পরিবার সহায়তা পায়; মোট ঋণ প্রায় ৭২,০০০ মার্কিন ডলার।',
					when: null,
					who: null,
				},
				{
					title: 'কিস্তির টাকা ফের ঋণে',
					text: 'তহবিলটি ঘূর্ণায়মান, অর্থাৎ ফেরত আসা কিস্তি থেকে নতুন ঋণ দেওয়ার কথা। কত টাকা ফেরত এসেছে, জানা নেই।',
					when: null,
					who: null,
				},
			],
			buildingBlocks: [
				{
					name: 'ঘূর্ণায়মান ঋণ তহবিল',
					what: 'একবারের অনুদান নয়: এক পরিবারের কিস্তি পরের পরিবারের ঋণ হয়।',
					enablingFactors: 'ম্যাব ডেস্কের মত: সঞ্চয়ের অভ্যাস, লেখা নিয়ম আর খোলা হিসাব লাগে।',
					lesson: 'ম্যাব ডেস্কের পাঠ: আদায়ের হার নিয়মিত না মাপলে তহবিল অজান্তে শুকিয়ে যায়।',
				},
				{
					name: 'ছোট থেকে মাঝারি আবাসন ঋণ',
					what: '৳৬০,০০০ থেকে ৳২,০০,০০০: মেরামত থেকে নতুন ঘর, সামর্থ্য বুঝে ঋণ।',
					enablingFactors: null,
					lesson: null,
				},
			],
			novelty:
				'ঋণের উৎস ব্যাংক বা মহাজন নয়, এলাকাবাসীর তহবিল। ডিসেম্বর ২০১৪ পর্যন্ত ইউপিপিআর শহরগুলোতে এমন ১১টি আবাসন তহবিল হয়েছিল (ইউএনডিপি বাংলাদেশ); সিরাজগঞ্জের তহবিলকে তাই একমাত্র বলা যায় না।',
			governance: null,
			participation:
				'সিরাজগঞ্জে কারা কীভাবে অংশ নিয়েছেন, তার বিস্তারিত আমাদের হাতে নেই। ইউপিপিআর শহরগুলোতে সাধারণভাবে প্রায় ২০ পরিবার মিলে প্রাথমিক দল আর ২০০-৩০০ পরিবার মিলে এলাকা উন্নয়ন কমিটি হতো; কে দরিদ্র, তা ঠিক করতেন প্রতিবেশীরা; তারপর এলাকার কর্মপরিকল্পনা হতো (ইউএনডিপি বাংলাদেশ, ইউপিপিআর পাতা, দেখা হয়েছে ২০ নভেম্বর ২০২৬)। ঋণ দেওয়ার সিদ্ধান্তে নারীদের ভূমিকা কী ছিল, পৌরসভার কাছে জেনে নিতে হবে।',
			inKind: null,
			povertyHow: 'ব্যাংকের ঋণ পায় না, এমন পরিবারের ঘরের টাকার জোগান হয়। ঋণ শোধের চাপ পরিবারের আয়ের তুলনায় কেমন ছিল, জানা নেই।',
			sustainability: {
				money: 'ঘূর্ণায়মান তহবিলে কিস্তির টাকাই পরের ঋণ। সিরাজগঞ্জে আদায়ের হার কত, জানা নেই।',
				people: null,
				rules: null,
				environment: null,
			},
			climate: null,
			difficulties: [],
			lessons: [
				'ম্যাব ডেস্কের পাঠ: ঋণের একটিমাত্র অঙ্ক না রেখে সীমা রাখলে বেশি পরিবার উপকার পায়।',
				'ম্যাব ডেস্কের পাঠ: অল্প কয়েকটি বসতিতে শুরু করলে হিসাব আর বিশ্বাস দুটোই গড়ে ওঠে।',
			],
			transfer: {
				preconditions:
					'ম্যাব ডেস্কের পরামর্শ (পৌরসভার দেওয়া তথ্য নয়): চালু সঞ্চয় দল, প্রাথমিক মূলধন, তহবিলের আইনি পরিচয়, ব্যাংক হিসাব এবং জমিতে থাকার অন্তত লিখিত অনুমতি।',
				minimumVersion: 'ডেস্কের পরামর্শ: একটি বসতিতে ছোট মেরামত ঋণ দিয়ে শুরু করুন; এক বছরের আদায় দেখে বড় ঋণে যান।',
				steps:
					'- সঞ্চয় দলের হিসাব যাচাই করুন\n- ঋণ, কিস্তি ও সেবামূল্যের নিয়ম লিখুন\n- পৌর প্রকৌশলী দিয়ে ঘরের হিসাব করান\n- ঋণ দিন ধাপে ধাপে, কাজ দেখে\n- আদায়ের হার প্রতি মাসে টাঙিয়ে দিন',
				typicalTime: null,
				notSuitableWhen: 'ডেস্কের পরামর্শ: বসতিটি উচ্ছেদের ঝুঁকিতে থাকলে আগে জমির বিষয়টি মেটান; নইলে ঋণ করা ঘরও ভাঙা পড়বে।',
			},
		},
		en: {
			title: 'A revolving community fund that lends for houses',
			oneLine:
				'In Sirajganj 35 families of 4 settlements were supported by a community housing fund, with loans between Tk 60,000 and Tk 2,00,000.',
			summary:
				'With help from UPPR and UN-Habitat a revolving community housing fund was set up in Sirajganj. It has supported 35 families in 4 settlements and lent about USD 72,000 in all. The rate of repayment, the interest and whether the fund works today are not known to us.',
			keyFacts: [
				{ label: 'Kind of fund', value: 'Revolving: instalments become new loans' },
				{ label: 'Families', value: '35' },
				{ label: 'Settlements', value: '4' },
				{ label: 'Loan size', value: 'Tk 60,000 to Tk 2,00,000' },
				{ label: 'Lent in all', value: 'About USD 72,000' },
				{ label: 'Source', value: 'Community Architects Network (seen 20 November 2026)' },
			],
			problem:
				'We hold no figures on how these settlements in Sirajganj looked before.\n\nA general observation of the MAB desk: a bank usually asks for land papers and proof of a regular salary. Day labourers, rickshaw drivers and small shopkeepers have neither. Money from a private lender is dear and short, and no house can be built with it. So families go on mending a weak house year after year.',
			objectives:
				'We have found no written statement of aims. From the kind of fund the MAB desk reads this: to lend for housing to families whom banks do not serve, and to let their instalments open the way for the next families.',
			steps: [
				{
					title: 'Setting up the fund',
					text: 'A revolving community housing fund was set up with help from UPPR and UN-Habitat. Where its first capital came from is not known.',
					when: null,
					who: 'Residents, UPPR and UN-Habitat',
				},
				{
					title: 'Working in four settlements',
					text: 'The fund worked with families of 4 settlements. The rule by which they were chosen cannot be given here.',
					when: null,
					who: null,
				},
				{
					title: 'Lending for houses',
					text: 'Loans between Tk 60,000 and Tk 2,00,000 were given. In all 35 families were supported and about USD 72,000 was lent.',
					when: null,
					who: null,
				},
				{
					title: 'Lending the instalments again',
					text: 'The fund is a revolving one: what comes back is meant to be lent to others. How much has come back is not known.',
					when: null,
					who: null,
				},
			],
			buildingBlocks: [
				{
					name: 'A revolving loan fund',
					what: 'Not a single grant: the instalments of one family become the loan of the next.',
					enablingFactors: 'View of the MAB desk: it takes a habit of saving, written rules and open accounts.',
					lesson: 'Desk reading: where repayment is not measured regularly, a fund dries up unnoticed.',
				},
				{
					name: 'Small to medium housing loans',
					what: 'Tk 60,000 to Tk 2,00,000: from a repair to a new house, according to means.',
					enablingFactors: null,
					lesson: null,
				},
			],
			novelty:
				'The lender is neither a bank nor a private lender but a fund of the community. UPPR towns had 11 such housing funds by December 2014 (UNDP Bangladesh), so the fund in Sirajganj cannot be called the only one.',
			governance: null,
			participation:
				'We hold no details of who took part in Sirajganj and how. In UPPR towns in general about 20 households formed a primary group and 200-300 households a community development committee; neighbours identified who was poor; an action plan for the neighbourhood followed (UNDP Bangladesh, UPPR pages, seen 20 November 2026). What say women had in deciding on loans has to be asked of the municipality.',
			inKind: null,
			povertyHow:
				'Families who get no bank loan find money for a house. How heavy repayment was against their income is not known.',
			sustainability: {
				money:
					'In a revolving fund the instalments are the next loans. The rate of repayment in Sirajganj is not known.',
				people: null,
				rules: null,
				environment: null,
			},
			climate: null,
			difficulties: [],
			lessons: [
				'Desk reading: a range of loan sizes serves more families than one fixed amount.',
				'Desk reading: starting in a few settlements lets both the accounts and the trust grow.',
			],
			transfer: {
				preconditions:
					'MAB desk advice, not reported by the municipality: savings groups already at work, starting capital, a legal form and bank account for the fund, and at least a written permission to stay on the land.',
				minimumVersion:
					'Desk advice: start with small repair loans in one settlement; move to larger loans after a year of repayments.',
				steps:
					'- Check the accounts of the savings groups\n- Write the rules for loans, instalments and charges\n- Let the municipal engineer estimate each house\n- Pay out in parts, after seeing the work\n- Post the repayment rate every month',
				typicalTime: null,
				notSuitableWhen:
					'Desk advice: where a settlement may be evicted, settle the land first, or a house built on credit will be pulled down.',
			},
		},
	},
};
