import type { SeedPractice } from '../types.ts';

export const gopalganjHousingFundLandRight: SeedPractice = {
	slug: 'gopalganj-housing-fund-land-right',
	entryType: 'bestPractice',
	stage: 'running',
	sector: 'housing',
	municipalities: ['gopalganj'],
	wards: null,
	location: null,
	topics: [
		{ bn: 'ভূমি-অধিকার', en: 'Land rights' },
		{ bn: 'উচ্ছেদের পর পুনর্বাসন', en: 'Resettlement after eviction' },
		{ bn: 'আবাসন তহবিল', en: 'Housing fund' },
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
			role: {
				bn: 'উত্তম চর্চার পুস্তিকামালার ৩ নম্বরে চর্চাটি নথিভুক্ত করেছে',
				en: 'Documented the practice as no. 3 of its good-practice booklets',
			},
			contribution: { bn: null, en: null },
		},
	],
	capitalCost: null,
	annualCost: null,
	funding: [],
	monthsToImplement: null,
	results: [
		{
			indicator: {
				bn: '৯৯ বছরের নিবন্ধিত ভূমি-অধিকার পাওয়া পরিবার (আনুমানিক)',
				en: 'Families holding a registered 99-year land right (approximate)',
			},
			unit: { bn: 'পরিবার', en: 'families' },
			baseline: null,
			baselineOn: null,
			latest: 100,
			latestOn: null,
			source: {
				bn: 'সিটিস্কোপের প্রতিবেদন, meetingoftheminds.org ও ইউপিপিআর পুস্তিকা ৩; দেখা হয়েছে ২০ নভেম্বর ২০২৬। হস্তান্তরের তারিখ আমাদের জানা নেই।',
				en: 'Citiscope report on meetingoftheminds.org and UPPR booklet 3; seen 20 November 2026. The date of the handover is not known to us.',
			},
			womenPercent: null,
			poorPercent: null,
		},
	],
	beneficiaries: {
		directCount: null,
		womenCount: null,
		poorHouseholdCount: 100,
		indirectCount: null,
		isEstimate: true,
		note: {
			bn: 'প্রায় ১০০টি দলিল হস্তান্তর হয়েছে; প্রতি পরিবারে একটি ধরে ম্যাব ডেস্ক পরিবার গুনেছে। মোট কতজন মানুষ এবং কতজন নারী, তা জানা নেই।',
			en: 'About 100 deeds were handed over; the desk counts one for each family. How many people that is, and how many women, is not known.',
		},
	},
	povertyRelated: true,
	evidenceLevel: 'e0',
	hazards: [],
	links: [],
	contactOffice: null,
	sources: [
		{
			title: 'Citiscope on Meeting of the Minds: resettlement with a 99-year lease in Gopalganj',
			url: 'https://meetingoftheminds.org/after-a-painful-eviction-bangladesh-slum-dwellers-start-over-with-a-99-year-lease-14412',
			seenOn: '2026-11-20',
			fact: {
				bn: '২০০৯ সালে ক্রীড়া স্থাপনার জন্য প্রায় ২,০০০ বাসিন্দার উচ্ছেদ; মান্দারতলায় নতুন বসতি; নিবন্ধিত ৯৯ বছরের অধিকার হস্তান্তর।',
				en: 'Eviction of nearly 2,000 residents in 2009 for a sports site; new settlement at Mandartola; registered 99-year right handed over.',
			},
		},
		{
			title: 'UPPR good-practice booklet 3: Learning from Gopalganj (pdfslide.net copy)',
			url: 'https://pdfslide.net/documents/uppr-improvement-of-housing-spora.html',
			seenOn: '2026-11-20',
			fact: {
				bn: 'গোপালগঞ্জের এলাকাভিত্তিক আবাসন উন্নয়ন তহবিল ইউপিপিআরের উত্তম চর্চা হিসেবে নথিভুক্ত।',
				en: 'The community housing development fund of Gopalganj, documented as a UPPR good practice.',
			},
		},
		{
			title: 'UNDP Bangladesh: UPPR, areas of work',
			url: 'https://www.bd.undp.org/content/bangladesh/en/home/operations/projects/All_Closed_Projects/Closed_Projects_Poverty_Reduction/urban-partnerships-for-poverty-reduction--uppr-/areas-of-work-.html',
			seenOn: '2026-11-20',
			fact: {
				bn: 'ইউপিপিআর শহরগুলোর সাধারণ সংগঠন: প্রায় ২০ পরিবারের প্রাথমিক দল, ২০০-৩০০ পরিবারের এলাকা উন্নয়ন কমিটি, প্রতিবেশীরাই দরিদ্র চিহ্নিত করেন।',
				en: 'How residents organised in UPPR towns in general: primary groups of about 20 households, committees of 200-300 households, the poor identified by neighbours.',
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
				bn: 'উচ্ছেদ ২০০৯ সালের; তহবিল বা নতুন বসতি কবে শুরু, তা জানা নেই।',
				en: 'The eviction was in 2009; when the fund or the settlement began is not known.',
			},
		},
		{ field: 'capitalCost', note: { bn: 'জমি ও ঘরের ব্যয় জানা নেই।', en: 'The cost of land and houses is not known.' } },
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
				bn: 'কে কত টাকা দিয়েছে, তা জানা নেই।',
				en: 'Who paid how much is not known.',
			},
		},
		{
			field: 'monthsToImplement',
			note: {
				bn: 'উচ্ছেদের বছরটি জানা; দলিল হস্তান্তরের তারিখ নয়।',
				en: 'The year of the eviction is known, the date of the handover is not.',
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
			title: 'উচ্ছেদ হওয়া পরিবারের জন্য ৯৯ বছরের নিবন্ধিত ভূমি-অধিকার ও আবাসন তহবিল',
			oneLine:
				'২০০৯ সালের উচ্ছেদের পর গোপালগঞ্জের মান্দারতলায় নতুন বসতি, প্রায় ১০০ পরিবারের ৯৯ বছরের নিবন্ধিত ভূমি-অধিকার এবং এলাকাবাসীর আবাসন তহবিল।',
			summary:
				'একটি ক্রীড়া স্থাপনার জায়গা করতে ২০০৯ সালে গোপালগঞ্জে প্রায় ২,০০০ মানুষকে উচ্ছেদ করা হয়। পরে মান্দারতলায় নতুন বসতি হয়। সেখানে প্রায় ১০০ পরিবার পেয়েছে ৯৯ বছরের নিবন্ধিত ভূমি-অধিকার; সঙ্গে আছে এলাকাভিত্তিক আবাসন উন্নয়ন তহবিল। ব্যয়, হস্তান্তরের তারিখ ও তহবিলের এখনকার অবস্থা জানা নেই।',
			keyFacts: [
				{ label: 'উচ্ছেদ', value: '২০০৯ সালে, প্রায় ২,০০০ বাসিন্দা' },
				{ label: 'নতুন বসতি', value: 'মান্দারতলা' },
				{ label: 'ভূমি-অধিকার', value: '৯৯ বছর, নিবন্ধিত' },
				{ label: 'অধিকার পেয়েছে', value: 'প্রায় ১০০ পরিবার' },
				{ label: 'সূত্র', value: 'সিটিস্কোপ; ইউপিপিআর পুস্তিকা ৩ (দেখা ২০ নভেম্বর ২০২৬)' },
			],
			problem:
				'২০০৯ সালে গোপালগঞ্জে একটি ক্রীড়া স্থাপনার জন্য প্রায় ২,০০০ বাসিন্দাকে উচ্ছেদ করা হয় (সিটিস্কোপের প্রতিবেদন, দেখা হয়েছে ২০ নভেম্বর ২০২৬)। মানুষগুলো সেখানে কত দিন ধরে ছিলেন, উচ্ছেদের সময় কী সহায়তা পেয়েছিলেন, আমাদের হাতে থাকা তথ্যে তা নেই।\n\nম্যাব ডেস্কের সাধারণ পর্যবেক্ষণ: জমির কাগজ না থাকলে একটি পরিবার যেকোনো দিন ঘর হারাতে পারে। তাই তারা ভালো ঘরে টাকা খাটাতে ভয় পায়, পানি বা বিদ্যুতের সংযোগ পেতেও অনেক সময় আটকে যায়।',
			objectives:
				'লিখিত কোনো উদ্দেশ্য আমরা পাইনি। যা করা হয়েছে তা থেকে ম্যাব ডেস্ক দুটি উদ্দেশ্য বোঝে: উচ্ছেদ হওয়া পরিবারকে এমন জায়গা দেওয়া যেখান থেকে তাদের সহজে আর সরানো যাবে না, এবং ঘরের জন্য বাসিন্দাদের নাগালের মধ্যে একটি তহবিল রাখা।',
			steps: [
				{
					title: 'মান্দারতলায় নতুন বসতি',
					text: 'উচ্ছেদ হওয়া পরিবারের জন্য মান্দারতলায় নতুন বসতি গড়া হয়। জমি কীভাবে বাছাই হলো এবং ঘর কারা তুলল, তা আমাদের তথ্যে নেই।',
					when: '২০০৯ সালের উচ্ছেদের পর; সঠিক তারিখ জানা নেই',
					who: null,
				},
				{
					title: 'এলাকাভিত্তিক আবাসন উন্নয়ন তহবিল',
					text: 'ঘরের কাজে টাকার জোগান দিতে এলাকাভিত্তিক আবাসন উন্নয়ন তহবিল গড়া হয়। ইউপিপিআর প্রকল্প তাদের ৩ নম্বর পুস্তিকায় এটি নথিভুক্ত করেছে। তহবিলের আকার ও ঋণের শর্ত জানা নেই।',
					when: null,
					who: null,
				},
				{
					title: 'নিবন্ধিত ৯৯ বছরের অধিকার হস্তান্তর',
					text: 'প্রায় ১০০ পরিবারের হাতে ৯৯ বছরের নিবন্ধিত ভূমি-অধিকার তুলে দেওয়া হয়। মৌখিক অনুমতি নয়, কাগজটি নিবন্ধিত; এটাই চর্চাটির মূল কথা।',
					when: null,
					who: null,
				},
			],
			buildingBlocks: [
				{
					name: 'দীর্ঘমেয়াদি নিবন্ধিত ভূমি-অধিকার',
					what: 'পরিবারকে ৯৯ বছরের জন্য নিবন্ধিত অধিকার দেওয়া হয়। জমির মালিকানা বদলায় কি না, দলিলের শর্ত দেখে তা জানতে হবে।',
					enablingFactors: 'ম্যাব ডেস্কের মত: বিরোধমুক্ত জমি, নির্ভুল পরিবার-তালিকা এবং নিবন্ধন দপ্তরের সহযোগিতা লাগে।',
					lesson: 'ম্যাব ডেস্কের পাঠ: নিবন্ধন হলেই প্রতিশ্রুতি অধিকারে পরিণত হয়।',
				},
				{
					name: 'এলাকাভিত্তিক আবাসন উন্নয়ন তহবিল',
					what: 'জমির অধিকারের পাশে ঘরের টাকার একটি উৎস, যা বাসিন্দাদের কাছাকাছি থাকে।',
					enablingFactors: null,
					lesson: null,
				},
			],
			novelty:
				'নিম্ন আয়ের মানুষের পুনর্বাসন অনেক সময় মৌখিক অনুমতিতে থেমে যায়। এখানে অধিকারটি নিবন্ধিত এবং মেয়াদ ৯৯ বছর। অন্য কোথাও আগে এমন হয়েছে কি না, ম্যাব ডেস্ক যাচাই করেনি; তাই “প্রথম” বলে দাবি করা হচ্ছে না।',
			governance:
				'অধিকারটি নিবন্ধন করে পরিবারগুলোকে দেওয়া হয়েছে। জমির পক্ষে কে সই করেছেন এবং পরিষদের কোন সিদ্ধান্তের ভিত্তিতে কাজটি হয়েছে, তা আমাদের জানা নেই।',
			participation:
				'জায়গা বাছাই বা তহবিল চালানোয় পরিবারগুলো কীভাবে অংশ নিয়েছে, মান্দারতলার ক্ষেত্রে তা আমাদের তথ্যে নেই। ইউপিপিআর শহরগুলোর সাধারণ নিয়ম ছিল: প্রায় ২০ পরিবার মিলে প্রাথমিক দল, ২০০-৩০০ পরিবার মিলে এলাকা উন্নয়ন কমিটি, আর কে দরিদ্র তা প্রতিবেশীরাই ঠিক করতেন (ইউএনডিপি বাংলাদেশ, ইউপিপিআর পাতা, দেখা হয়েছে ২০ নভেম্বর ২০২৬)। গোপালগঞ্জে প্রতিটি ধাপ এভাবে হয়েছিল কি না, পৌরসভার কাছে জেনে নিতে হবে।',
			inKind: null,
			povertyHow:
				'অধিকারটি পেয়েছে ঘর-হারানো পরিবার। জমি নিশ্চিত হলে একটি দরিদ্র পরিবার এক জায়গায় থেকে কাজ করতে পারে এবং অল্প অল্প করে ঘর ভালো করতে পারে।',
			sustainability: {
				money: 'তহবিলটি এখনো ঋণ দেয় কি না এবং কী শর্তে দেয়, জানা নেই।',
				people: null,
				rules: 'নিবন্ধিত অধিকারের মেয়াদ ৯৯ বছর, তাই কোনো প্রকল্প শেষ হলেও অধিকারটি থেকে যায়।',
				environment: null,
			},
			climate: null,
			difficulties: [
				{
					difficulty: 'উচ্ছেদ আগে হয়েছে, পুনর্বাসন পরে।',
					answer: 'পরে মান্দারতলায় নতুন বসতি ও নিবন্ধিত অধিকার দেওয়া হয়েছে। মাঝের সময়ে পরিবারগুলো কোথায় ছিল, জানা নেই।',
				},
				{
					difficulty: 'উচ্ছেদ হয়েছিলেন প্রায় ২,০০০ মানুষ, অধিকার পেয়েছে প্রায় ১০০ পরিবার। বাকি সবাই কোথায় গেলেন, আমাদের তথ্যে তা নেই।',
					answer: null,
				},
			],
			lessons: [
				'ম্যাব ডেস্কের পাঠ: মৌখিক আশ্বাসের চেয়ে নিবন্ধিত দলিল অনেক বেশি নিরাপত্তা দেয়।',
				'ম্যাব ডেস্কের পাঠ: জমির অধিকার আর ঘরের টাকার ব্যবস্থা পাশাপাশি থাকলে তবেই ঘর ভালো হয়।',
				'ম্যাব ডেস্কের পাঠ: বিকল্প জায়গা ঠিক না করে কাউকে সরানো উচিত নয়; এখানকার উচ্ছেদ অনুসরণের বিষয় নয়।',
			],
			transfer: {
				preconditions:
					'ম্যাব ডেস্কের পরামর্শ (পৌরসভার দেওয়া তথ্য নয়): বিরোধমুক্ত ও বন্যার পানি ওঠে না এমন জমি, জমির মালিক কর্তৃপক্ষের লিখিত সম্মতি, সবার সামনে যাচাই করা পরিবার-তালিকা এবং তহবিলের হিসাব রাখার মতো সংগঠন আগে চাই।',
				minimumVersion: 'ডেস্কের পরামর্শ: ছোট একটি বসতি দিয়ে শুরু করুন। আগে অধিকারের দলিল নিবন্ধন করুন; তহবিল পরে যোগ করা যায়।',
				steps:
					'- পরিবারের তালিকা করে প্রকাশ্যে টাঙান\n- জমির কাগজ আইন উপদেষ্টাকে দেখান\n- পরিষদের সভায় সিদ্ধান্ত নিন\n- স্বামী-স্ত্রী দুজনের নামে দলিল নিবন্ধনের সুযোগ যাচাই করুন\n- তহবিলের নিয়ম লিখে বছরে একবার হিসাব প্রকাশ করুন',
				typicalTime: null,
				notSuitableWhen:
					'ডেস্কের পরামর্শ: জমি নিয়ে মামলা থাকলে, কিংবা জায়গাটি কাজের এলাকা থেকে এত দূরে যে পরিবারগুলোর আয় কমে যাবে, তখন এটি করবেন না।',
			},
		},
		en: {
			title: 'Registered 99-year land right and a housing fund for evicted families',
			oneLine:
				'After an eviction in 2009, a new settlement at Mandartola in Gopalganj: a registered 99-year land right for about 100 families and a housing fund.',
			summary:
				'In 2009 nearly 2,000 people in Gopalganj were evicted for a sports site. A new settlement followed at Mandartola. About 100 families there received a registered right to the land for 99 years, and there is a community housing development fund. Costs, the date of the handover and the present state of the fund are not known.',
			keyFacts: [
				{ label: 'Eviction', value: '2009, nearly 2,000 residents' },
				{ label: 'New settlement', value: 'Mandartola' },
				{ label: 'Land right', value: '99 years, registered' },
				{ label: 'Who received it', value: 'About 100 families' },
				{ label: 'Source', value: 'Citiscope; UPPR booklet 3 (seen 20 November 2026)' },
			],
			problem:
				'In 2009 nearly 2,000 residents of Gopalganj were evicted to make room for a sports site (Citiscope report, seen 20 November 2026). How long people had lived there, and what help they had on the day, is not in the material we hold.\n\nA general observation of the MAB desk: a family without a paper for its land can lose the house any day. It therefore hesitates to put money into a better house, and often gets stuck when it asks for a water or power connection.',
			objectives:
				'We have found no written statement of aims. From what was done, the MAB desk reads two: to give evicted families a place they cannot easily be moved from again, and to keep a fund for housing within reach of the residents.',
			steps: [
				{
					title: 'A new settlement at Mandartola',
					text: 'A new settlement was made at Mandartola for families who had been evicted. How the land was chosen and who put up the houses is not in our material.',
					when: 'After the eviction of 2009; exact date not known',
					who: null,
				},
				{
					title: 'A community housing development fund',
					text: 'A community housing development fund was set up to provide money for housing. The UPPR project documented it in its booklet no. 3. The size of the fund and the terms of its loans are not known.',
					when: null,
					who: null,
				},
				{
					title: 'Handing over the registered 99-year right',
					text: 'About 100 families were handed a registered right to the land for 99 years. This is the heart of the practice: the paper is registered, and does not rest on a spoken permission.',
					when: null,
					who: null,
				},
			],
			buildingBlocks: [
				{
					name: 'A long, registered land right',
					what: 'Families get a registered right for 99 years. Whether ownership changes hands has to be read from the deed itself.',
					enablingFactors:
						'View of the MAB desk: it takes land free of dispute, an exact list of families and the cooperation of the registry office.',
					lesson: 'Desk reading: registration is what turns a promise into a right.',
				},
				{
					name: 'A community housing development fund',
					what: 'A source of money for the house, close to the residents, next to the right to the land.',
					enablingFactors: null,
					lesson: null,
				},
			],
			novelty:
				'Resettlement of low-income people often stops at a spoken permission to stay. Here the right is registered and lasts 99 years. The desk has not checked whether another town did this earlier and makes no claim of a first.',
			governance:
				'The right was registered and handed to the families. Who signed for the land, and which council decision stood behind it, is not known to us.',
			participation:
				'How the families took part in choosing the site or running the fund at Mandartola is not in our material. In UPPR towns in general, about 20 households formed a primary group, 200-300 households a community development committee, and neighbours themselves identified the poor (UNDP Bangladesh, UPPR pages, seen 20 November 2026). Whether each step went this way in Gopalganj has to be asked of the municipality.',
			inKind: null,
			povertyHow:
				'The right went to families who had lost their homes. With secure land a poor family can stay near its work and improve the house little by little.',
			sustainability: {
				money: 'Whether the fund still lends, and on what terms, is not known.',
				people: null,
				rules: 'The registered right runs for 99 years, so it outlasts any project.',
				environment: null,
			},
			climate: null,
			difficulties: [
				{
					difficulty: 'The eviction came first and the resettlement later.',
					answer: 'A new settlement and a registered right followed. Where the families lived in between is not known.',
				},
				{
					difficulty:
						'Nearly 2,000 people were evicted; about 100 families received the right. What became of the others is not in our material.',
					answer: null,
				},
			],
			lessons: [
				'Desk reading: a registered deed protects far better than a spoken assurance.',
				'Desk reading: houses improve when the right to the land and money for the house come side by side.',
				'Desk reading: nobody should be moved before another place is ready; the eviction is not the part to follow.',
			],
			transfer: {
				preconditions:
					'MAB desk advice, not reported by the municipality: land that is free of dispute and above flood level, written consent of the authority owning it, a list of families checked in public, and a group able to keep the accounts of a fund.',
				minimumVersion: 'Desk advice: begin with one small settlement. Register the deeds first; the fund can follow.',
				steps:
					'- Make the list of families and post it in public\n- Have the land papers read by the legal adviser\n- Decide in a council meeting\n- Check whether deeds can be registered in the names of both wife and husband\n- Write down the rules of the fund and publish its accounts once a year',
				typicalTime: null,
				notSuitableWhen:
					'Desk advice: do not do it where the land is before a court, or so far from work that the families would earn less.',
			},
		},
	},
};
