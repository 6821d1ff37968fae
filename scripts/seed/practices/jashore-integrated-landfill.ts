import type { PracticeResult } from '@mab/cms/domain/publication/public-record.ts';
import type { Bilingual } from '@mab/cms/domain/text/locale.ts';
import type { SeedPractice } from '../types.ts';

const MIRROR_REPORT = {
	en: 'The Business Standard, article 194935, read in a mirror copy; its date was not seen',
	bn: 'দ্য বিজনেস স্ট্যান্ডার্ড, প্রতিবেদন ১৯৪৯৩৫; অনুলিপি (মিরর) থেকে পড়া, প্রকাশের তারিখ দেখা যায়নি',
};

const POST_REPORT = { en: 'Bangladesh Post, 6 December 2019', bn: 'বাংলাদেশ পোস্ট, ৬ ডিসেম্বর ২০১৯' };
const TONNES = { en: 'tonnes a day (capacity 4)', bn: 'টন, দৈনিক (সক্ষমতা ৪)' };
const CUBIC_M = { en: 'cubic metres a day (capacity 720)', bn: 'ঘনমিটার, দৈনিক (সক্ষমতা ৭২০)' };

/** A figure from the press. No source gives the state before the plant. */
function reported(
	en: string,
	bn: string,
	unit: Bilingual,
	latest: number,
	latestOn: string | null,
	source: Bilingual,
): PracticeResult {
	const notCounted = { baseline: null, baselineOn: null, womenPercent: null, poorPercent: null };
	return { indicator: { en, bn }, unit, latest, latestOn, source, ...notCounted };
}

export const jashoreIntegratedLandfill: SeedPractice = {
	slug: 'jashore-integrated-landfill',
	entryType: 'promising',
	stage: 'running',
	sector: 'solid-waste',
	municipalities: ['jashore'],
	wards: null,
	location: null,
	topics: [
		{ en: 'Compost', bn: 'জৈব সার' },
		{ en: 'Biogas', bn: 'বায়োগ্যাস' },
		{ en: 'Door-to-door collection', bn: 'বাড়ি বাড়ি বর্জ্য সংগ্রহ' },
	],
	sdgs: [11, 12, 7],
	startedOn: null,
	endedOn: null,
	lastConfirmedOn: null,
	resolution: null,
	committees: [],
	partners: [
		{
			name: {
				en: 'Local Government Engineering Department (LGED), City Region Development Project',
				bn: 'স্থানীয় সরকার প্রকৌশল অধিদপ্তর (এলজিইডি), নগর অঞ্চল উন্নয়ন প্রকল্প',
			},
			kind: 'government',
			role: { en: 'Project under which the facility was built', bn: 'যে প্রকল্পের আওতায় স্থাপনাটি তৈরি' },
			contribution: { en: null, bn: null },
		},
		{
			name: { en: 'Asian Development Bank (ADB), KfW and Sida', bn: 'এশীয় উন্নয়ন ব্যাংক (এডিবি), কেএফডব্লিউ ও সিডা' },
			kind: 'donor',
			role: { en: 'Funders of the project', bn: 'প্রকল্পের অর্থায়নকারী' },
			contribution: { en: null, bn: null },
		},
		{
			name: { en: 'Three NGOs (names not known)', bn: 'তিনটি এনজিও (নাম জানা নেই)' },
			kind: 'ngo',
			role: { en: 'Collect waste from door to door', bn: 'বাড়ি বাড়ি থেকে বর্জ্য সংগ্রহ' },
			contribution: { en: null, bn: null },
		},
	],
	capitalCost: {
		amountBdt: 230_000_000,
		priceYear: null,
		note: {
			en: 'Sources differ. Bangladesh Post (6 December 2019) and Daily Sun (10 December 2019) give Tk 23 crore, Daily Observer gives Tk 24 crore. The figure shown is the one given by two sources.',
			bn: 'সূত্রভেদে অঙ্ক আলাদা। বাংলাদেশ পোস্ট (৬ ডিসেম্বর ২০১৯) ও ডেইলি সান (১০ ডিসেম্বর ২০১৯) লিখেছে ৳২৩ কোটি, ডেইলি অবজারভার লিখেছে ৳২৪ কোটি। যে অঙ্কটি দুই সূত্রে আছে, এখানে সেটিই দেখানো হলো।',
		},
	},
	annualCost: null,
	funding: [
		{
			kind: 'project',
			name: {
				en: 'LGED City Region Development Project, with ADB, KfW and Sida',
				bn: 'এলজিইডির নগর অঞ্চল উন্নয়ন প্রকল্প; সঙ্গে এডিবি, কেএফডব্লিউ ও সিডা',
			},
			amountBdt: null,
			percent: null,
		},
	],
	monthsToImplement: null,
	results: [
		reported('Compost made, lower reported figure', 'উৎপাদিত জৈব সার, কম অঙ্কটি', TONNES, 0.8, '2019-12', POST_REPORT),
		reported('Compost made, higher reported figure', 'উৎপাদিত জৈব সার, বেশি অঙ্কটি', TONNES, 1.5, null, MIRROR_REPORT),
		reported('Biogas made, lower reported figure', 'উৎপাদিত বায়োগ্যাস, কম অঙ্কটি', CUBIC_M, 400, '2019-12', POST_REPORT),
		reported('Biogas made, higher reported figure', 'উৎপাদিত বায়োগ্যাস, বেশি অঙ্কটি', CUBIC_M, 450, null, MIRROR_REPORT),
	],
	beneficiaries: null,
	povertyRelated: false,
	evidenceLevel: 'e3',
	hazards: [],
	links: [],
	contactOffice: null,
	sources: [
		{
			title: 'Bangladesh Post, "Jashore a role model for waste recycling", 6 December 2019',
			url: 'https://bangladeshpost.net/posts/jashore-a-role-model-for-waste-recycling-19364',
			seenOn: '2026-11-20',
			fact: {
				en: 'Nearly 14 acres, Tk 23 crore; compost 0.8 to 1 tonne of 4 tonnes a day; biogas 400 of 720 cubic metres a day; the funders.',
				bn: 'প্রায় ১৪ একর জমি, ৳২৩ কোটি; দৈনিক ৪ টন সক্ষমতার বিপরীতে জৈব সার ০.৮ থেকে ১ টন; ৭২০ ঘনমিটারের বিপরীতে বায়োগ্যাস ৪০০ ঘনমিটার; অর্থায়নকারীদের নাম।',
			},
		},
		{
			title: 'Daily Sun, "Jashore town now dealing with waste in a smarter way", 10 December 2019',
			url: 'https://www.daily-sun.com/printversion/details/445369/Jashore-town-now-dealing-with-waste-in-a-smarter-way',
			seenOn: '2026-11-20',
			fact: {
				en: 'LGED City Region Development Project with ADB, KfW and Sida; nearly 14 acres; Tk 23 crore; compost, biogas, sludge and waste-water units.',
				bn: 'এডিবি, কেএফডব্লিউ ও সিডার সহায়তায় এলজিইডির নগর অঞ্চল উন্নয়ন প্রকল্প; প্রায় ১৪ একর; ৳২৩ কোটি; সার, বায়োগ্যাস, পয়ঃবর্জ্য ও দূষিত পানি শোধনের ইউনিট।',
			},
		},
		{
			title: 'Daily Observer, article 236774 (date not seen)',
			url: 'https://www.observerbd.com/details.php?id=236774',
			seenOn: '2026-11-20',
			fact: {
				en: '39 acres, Tk 24 crore, start in August 2018, 42 workers. The land, the cost and the start differ from the other sources.',
				bn: '৩৯ একর জমি, ৳২৪ কোটি, ২০১৮ সালের আগস্টে চালু, ৪২ জন কর্মী। জমি, ব্যয় ও চালুর সময় অন্য সূত্রের সঙ্গে মেলে না।',
			},
		},
		{
			title: 'The Business Standard, article 194935, read in a mirror copy (original not opened)',
			url: 'https://www.tbsnews.net/economy/industry/putting-trash-use-jashore-waste-management-centre-paves-way-194935',
			seenOn: '2026-11-20',
			fact: {
				en: 'Start in August 2019 with 47 workers; compost 1.5 of 4 tonnes and biogas 450 of 720 cubic metres a day; three NGOs collect from door to door.',
				bn: '২০১৯ সালের আগস্টে ৪৭ জন কর্মী নিয়ে চালু; দৈনিক ৪ টনের বিপরীতে ১.৫ টন সার ও ৭২০ ঘনমিটারের বিপরীতে ৪৫০ ঘনমিটার বায়োগ্যাস; বাড়ি বাড়ি বর্জ্য নেয় তিনটি এনজিও।',
			},
		},
		{
			title: 'Devdiscourse, article 3636175 on a 2025 study, read in a mirror copy (original and study not opened)',
			url: 'https://www.devdiscourse.com/article/other/3636175-from-compost-to-chaos-why-jashores-5rs-waste-plan-falls-short-of-sustainability',
			seenOn: '2026-11-20',
			fact: {
				en: 'A 2025 study found recycling limited to the plant and open dumping continuing.',
				bn: '২০২৫ সালের এক গবেষণা বলছে, পুনর্ব্যবহার শুধু এই কেন্দ্রেই সীমিত, আর খোলা জায়গায় ময়লা ফেলা চলছেই।',
			},
		},
	],
	provenance: {
		origin: 'deskResearch',
		licence: 'CC BY 4.0',
		note: {
			en: 'Compiled by the MAB desk from public sources; not yet confirmed by the municipality.',
			bn: 'প্রকাশিত উৎস থেকে ম্যাব ডেস্কের সংকলন; পৌরসভা এখনো নিশ্চিত করেনি।',
		},
	},
	unknowns: [
		{
			field: 'startedOn',
			note: {
				en: 'August 2018 (Daily Observer) or August 2019 (The Business Standard, mirror copy).',
				bn: 'সূত্রে মিল নেই: আগস্ট ২০১৮ (ডেইলি অবজারভার) অথবা আগস্ট ২০১৯ (দ্য বিজনেস স্ট্যান্ডার্ড, অনুলিপি)।',
			},
		},
		{
			field: 'participation',
			note: {
				en: 'The sources do not say how residents, women or poor people had a say.',
				bn: 'বাসিন্দা, নারী বা দরিদ্র মানুষের মতামত কীভাবে নেওয়া হয়েছে, সূত্রে নেই।',
			},
		},
		{ field: 'annualCost', note: { en: 'The yearly running cost was not found.', bn: 'বছরে চালানোর খরচ পাওয়া যায়নি।' } },
		{
			field: 'monthsToImplement',
			note: { en: 'The building time was not found.', bn: 'নির্মাণে কত মাস লেগেছে, পাওয়া যায়নি।' },
		},
		{
			field: 'beneficiaries',
			note: { en: 'No source gives the number of households served.', bn: 'কত পরিবার সেবা পায়, কোনো সূত্রে নেই।' },
		},
		{ field: 'contactOffice', note: { en: 'To be named by the municipality.', bn: 'পৌরসভা জানাবে।' } },
	],
	text: {
		en: {
			title: 'One landfill site that makes compost and biogas, and what it has not solved',
			oneLine:
				'Jashore treats waste, sludge and leachate on one site; output stays below capacity and a 2025 study still finds open dumping.',
			summary:
				'Under an LGED project, Jashore built a landfill with compost, biogas, sludge and leachate treatment on one site. Three NGOs collect from door to door. Reported output is well below capacity, and a 2025 study found that recycling stops at the plant while open dumping goes on. Sources disagree on start, land and cost.',
			keyFacts: [
				{ label: 'Cost to build', value: 'Tk 23 crore (two sources, December 2019) or Tk 24 crore (one source)' },
				{ label: 'Land', value: 'About 14 acres (two sources) or 39 acres (one source)' },
				{ label: 'Opened', value: 'August 2018 or August 2019; sources differ' },
				{ label: 'Compost', value: '0.8 to 1.5 tonnes a day made, capacity 4 tonnes' },
				{ label: 'Biogas', value: '400 to 450 cubic metres a day made, capacity 720' },
				{ label: 'Study', value: '2025: recycling limited to the plant, open dumping continues' },
			],
			problem:
				'How much waste the town produced before the facility, how much was collected and where it was tipped is not given in figures in the sources the desk used. In general, a town without a managed landfill tips mixed waste in the open: leachate runs into ponds and drains, plastic blocks the drainage, and food waste that could become compost is lost. Sludge from septic tanks adds a second stream that also needs a safe place. Jashore set out to treat these streams together on one site.',
			objectives:
				'As its parts show, the facility was meant to give the town one managed site where organic waste becomes compost and biogas, septic-tank sludge is treated, leachate is caught, and only the rest is landfilled. The project documents with the formal aims were not seen.',
			steps: [
				{
					title: 'Build one facility for several streams',
					text: 'The LGED City Region Development Project, with ADB, KfW and Sida, built a landfill with compost, biogas, sludge and leachate units. Two sources give about 14 acres and Tk 23 crore, a third gives 39 acres and Tk 24 crore.',
					when: 'Opened in August 2018 or August 2019; sources differ',
					who: 'LGED project and the municipality',
				},
				{
					title: 'Collect from door to door',
					text: 'Three NGOs collect household waste from door to door. Their names, terms and fees were not found.',
					when: null,
					who: 'Three NGOs',
				},
				{
					title: 'Make compost and biogas, treat sludge and leachate',
					text: 'Compost: 0.8 to 1 tonne a day (December 2019) and 1.5 tonnes (report without a seen date) of a capacity of 4. Biogas: 400 and 450 of 720 cubic metres in the same two reports. How much sludge and leachate is treated is not known.',
					when: null,
					who: null,
				},
				{
					title: 'Look at the result from outside',
					text: 'A study reported in 2025 found that recycling is limited to the plant and that open dumping continues. The desk read it only through a mirror copy of a news article.',
					when: '2025',
					who: 'Outside researchers',
				},
			],
			buildingBlocks: [
				{
					name: 'One site, several treatment lines',
					what: 'Landfill, compost, biogas, sludge and leachate treatment stand on the same land.',
					enablingFactors: 'Enough land and outside money: here an LGED project with three funders.',
					lesson: 'MAB desk: a large plant needs a supply of sorted organic waste to match before it is sized.',
				},
				{
					name: 'NGOs for door-to-door collection',
					what: 'Three NGOs bring household waste into the system.',
					enablingFactors: 'MAB desk: a written agreement on areas, days, fees and the place of delivery.',
					lesson: null,
				},
			],
			novelty:
				'Compost, biogas, sludge and leachate treatment stand together on one municipal site instead of in separate places. The press presented this as a model; the 2025 study shows that a plant alone does not change what happens in the streets.',
			governance: null,
			participation: null,
			inKind: 'Reports name 42 or 47 workers at the plant. Land: about 14 acres in two sources, 39 acres in a third.',
			povertyHow: null,
			sustainability: {
				money: null,
				people:
					'Reports count 42 or 47 workers and three collecting NGOs. Who employs and pays them today was not found.',
				rules: null,
				environment:
					'A 2025 study found that recycling stops at the plant and open dumping continues, so the gain for the environment is only partial.',
			},
			climate:
				'MAB desk: composting and catching biogas keep organic waste out of open dumps, where it would give off methane. How much is saved in Jashore has not been measured in the sources used.',
			difficulties: [
				{
					difficulty:
						'Output is well below capacity: 0.8 to 1.5 of 4 tonnes of compost and 400 to 450 of 720 cubic metres of biogas a day.',
					answer: null,
				},
				{
					difficulty:
						'According to a 2025 study recycling is limited to the plant and waste is still dumped in the open.',
					answer: null,
				},
				{
					difficulty: 'Public figures on start, land and cost contradict each other.',
					answer: 'This page shows all of them; the municipality is asked to confirm.',
				},
			],
			lessons: [
				'A plant does not end open dumping by itself; sorting and collection in the wards decide the result.',
				'Size the plant by the sorted organic waste that arrives, not by all the waste of the town.',
				'Publish one set of figures (start, land, cost, daily output); contradictions cost trust.',
			],
			transfer: {
				preconditions:
					'MAB desk advice: land with access and a buffer, outside funding for building, a collection service that already reaches most homes, and a buyer for the compost.',
				minimumVersion:
					'MAB desk advice: start with door-to-door collection, sorting at the market and a small compost shed; add biogas, sludge and leachate units only when the supply is proven.',
				steps:
					'MAB desk advice: measure the waste, agree on collection areas, test composting in a few wards, register the compost, then design the larger site.',
				typicalTime: null,
				notSuitableWhen:
					'MAB desk advice: there is no project funding of this size, no staff for daily operation, or no sorted organic waste.',
			},
		},
		bn: {
			title: 'এক জায়গায় ময়লা থেকে সার ও বায়োগ্যাস: যশোরের অর্জন আর যা এখনো বাকি',
			oneLine: 'যশোরে এক চত্বরেই বর্জ্য ও পয়ঃবর্জ্য শোধন হয়; তবে উৎপাদন সক্ষমতার অনেক নিচে, আর খোলা জায়গায় ময়লা ফেলা থামেনি।',
			summary:
				'এলজিইডির একটি প্রকল্পে যশোরে এক চত্বরে তৈরি হয়েছে ভাগাড়, জৈব সার, বায়োগ্যাস, পয়ঃবর্জ্য ও লিচেট শোধনের ব্যবস্থা। বাড়ি বাড়ি ময়লা নেয় তিনটি এনজিও। উৎপাদন সক্ষমতার অনেক কম। ২০২৫ সালের এক গবেষণা বলছে, পুনর্ব্যবহার কেন্দ্রের বাইরে যায়নি, খোলা জায়গায় ময়লা ফেলাও চলছে। শুরুর সময়, জমি ও ব্যয় নিয়ে সূত্রে মিল নেই।',
			keyFacts: [
				{ label: 'নির্মাণ ব্যয়', value: '৳২৩ কোটি (দুই সূত্র, ডিসেম্বর ২০১৯) অথবা ৳২৪ কোটি (এক সূত্র)' },
				{ label: 'জমি', value: 'প্রায় ১৪ একর (দুই সূত্র) অথবা ৩৯ একর (এক সূত্র)' },
				{ label: 'চালু', value: 'আগস্ট ২০১৮ অথবা আগস্ট ২০১৯; সূত্রে মিল নেই' },
				{ label: 'জৈব সার', value: 'দৈনিক ০.৮ থেকে ১.৫ টন; সক্ষমতা ৪ টন' },
				{ label: 'বায়োগ্যাস', value: 'দৈনিক ৪০০ থেকে ৪৫০ ঘনমিটার; সক্ষমতা ৭২০' },
				{ label: 'গবেষণা', value: '২০২৫: পুনর্ব্যবহার শুধু কেন্দ্রে, খোলা জায়গায় ময়লা ফেলা চলছে' },
			],
			problem:
				'কেন্দ্রটি হওয়ার আগে শহরে দিনে কত বর্জ্য হতো, কতটা তোলা হতো আর কোথায় ফেলা হতো, ডেস্ক যেসব সূত্র দেখেছে তাতে সে হিসাব নেই। সাধারণভাবে, নিয়ন্ত্রিত ভাগাড় না থাকলে সব ময়লা একসঙ্গে খোলা জায়গায় পড়ে। তার দূষিত রস গিয়ে মেশে পুকুর ও নালায়, পলিথিনে ড্রেন আটকায়, আর যে খাবারের উচ্ছিষ্ট থেকে সার হতে পারত তা নষ্ট হয়। সেপটিক ট্যাংকের পয়ঃবর্জ্যেরও নিরাপদ জায়গা দরকার। যশোর চেয়েছে এই সব বর্জ্যের ব্যবস্থা এক চত্বরে করতে।',
			objectives:
				'স্থাপনার অংশগুলো দেখলে লক্ষ্য বোঝা যায়: পচনশীল বর্জ্য থেকে সার ও বায়োগ্যাস, সেপটিক ট্যাংকের পয়ঃবর্জ্য শোধন, ভাগাড়ের দূষিত তরল আটকানো, আর শুধু অবশিষ্টটুকু মাটিচাপা দেওয়া। প্রকল্পের মূল দলিলে লক্ষ্য কীভাবে লেখা আছে, দেখা হয়নি।',
			steps: [
				{
					title: 'কয়েক ধরনের বর্জ্যের জন্য এক স্থাপনা',
					text: 'এডিবি, কেএফডব্লিউ ও সিডার সহায়তায় এলজিইডির নগর অঞ্চল উন্নয়ন প্রকল্প ভাগাড়ের সঙ্গে সার, বায়োগ্যাস, পয়ঃবর্জ্য ও লিচেট শোধনের ইউনিট গড়ে। দুই সূত্রে জমি প্রায় ১৪ একর ও ব্যয় ৳২৩ কোটি, তৃতীয় সূত্রে ৩৯ একর ও ৳২৪ কোটি।',
					when: 'চালু আগস্ট ২০১৮ অথবা আগস্ট ২০১৯; সূত্রে মিল নেই',
					who: 'এলজিইডির প্রকল্প ও পৌরসভা',
				},
				{
					title: 'বাড়ি বাড়ি থেকে ময়লা সংগ্রহ',
					text: 'তিনটি এনজিও বাসাবাড়ি থেকে ময়লা তোলে। তাদের নাম, চুক্তির শর্ত ও ফি জানা যায়নি।',
					when: null,
					who: 'তিনটি এনজিও',
				},
				{
					title: 'সার ও বায়োগ্যাস তৈরি, পয়ঃবর্জ্য ও লিচেট শোধন',
					text: 'দিনে ৪ টন সক্ষমতার বিপরীতে সার ০.৮ থেকে ১ টন (ডিসেম্বর ২০১৯) ও ১.৫ টন (তারিখ না-জানা প্রতিবেদন)। ৭২০ ঘনমিটারের বিপরীতে ওই দুই প্রতিবেদনে বায়োগ্যাস ৪০০ ও ৪৫০। পয়ঃবর্জ্য ও ভাগাড়ের দূষিত তরল (লিচেট) কতটা শোধন হয়, জানা নেই।',
					when: null,
					who: null,
				},
				{
					title: 'বাইরের চোখে ফলাফল দেখা',
					text: '২০২৫ সালে প্রকাশিত এক গবেষণার খবর: পুনর্ব্যবহার কেন্দ্রের মধ্যেই সীমিত, খোলা জায়গায় ময়লা ফেলা চলছে। ডেস্ক গবেষণাটি পড়েছে কেবল সংবাদের অনুলিপি থেকে।',
					when: '২০২৫',
					who: 'বাইরের গবেষক দল',
				},
			],
			buildingBlocks: [
				{
					name: 'এক চত্বর, কয়েকটি শোধন ব্যবস্থা',
					what: 'ভাগাড়, সার, বায়োগ্যাস, পয়ঃবর্জ্য ও লিচেট শোধন, সবই একই জমিতে।',
					enablingFactors: 'পর্যাপ্ত জমি ও বাইরের অর্থ; এখানে এলজিইডির প্রকল্প ও তিন অর্থায়নকারী।',
					lesson: 'ম্যাব ডেস্ক: বড় কেন্দ্রের মাপ ঠিক করার আগে আলাদা করা পচনশীল বর্জ্য কতটা আসবে, তা মেপে নিতে হয়।',
				},
				{
					name: 'এনজিওর মাধ্যমে বাড়ি বাড়ি সংগ্রহ',
					what: 'বাসাবাড়ির ময়লা তিনটি এনজিওর হাত ধরে ব্যবস্থায় আসে।',
					enablingFactors: 'ম্যাব ডেস্ক: এলাকা, দিন, ফি ও ময়লা পৌঁছানোর জায়গা লিখে চুক্তি করা।',
					lesson: null,
				},
			],
			novelty:
				'সার, বায়োগ্যাস, পয়ঃবর্জ্য ও লিচেট শোধন আলাদা জায়গায় না করে পৌরসভার এক চত্বরে আনা হয়েছে। পত্রিকা একে মডেল বলেছে; কিন্তু ২০২৫ সালের গবেষণা দেখায়, শুধু কেন্দ্র বানালেই রাস্তার ময়লার চিত্র বদলায় না।',
			governance: null,
			participation: null,
			inKind: 'কেন্দ্রের কর্মী এক প্রতিবেদনে ৪২, আরেকটিতে ৪৭ জন। জমি দুই সূত্রে প্রায় ১৪ একর, তৃতীয় সূত্রে ৩৯ একর।',
			povertyHow: null,
			sustainability: {
				money: null,
				people: 'প্রতিবেদনে ৪২ বা ৪৭ জন কর্মী ও তিনটি সংগ্রহকারী এনজিওর কথা আছে। এখন কে তাঁদের নিয়োগ ও বেতন দেয়, জানা যায়নি।',
				rules: null,
				environment: '২০২৫ সালের গবেষণা অনুযায়ী পুনর্ব্যবহার কেন্দ্রেই আটকে আছে, খোলা জায়গায় ময়লা ফেলা থামেনি। তাই পরিবেশের লাভ আংশিক।',
			},
			climate:
				'ম্যাব ডেস্ক: পচনশীল বর্জ্য খোলা ভাগাড়ে পচলে মিথেন গ্যাস ছাড়ে; সার বানালে বা বায়োগ্যাস ধরলে তা কমে। যশোরে কতটা কমেছে, ব্যবহৃত সূত্রে তার মাপ নেই।',
			difficulties: [
				{
					difficulty:
						'উৎপাদন সক্ষমতার অনেক নিচে: দিনে ৪ টনের জায়গায় ০.৮ থেকে ১.৫ টন সার, ৭২০ ঘনমিটারের জায়গায় ৪০০ থেকে ৪৫০ ঘনমিটার বায়োগ্যাস।',
					answer: null,
				},
				{ difficulty: '২০২৫ সালের গবেষণায় পুনর্ব্যবহার কেবল কেন্দ্রে সীমিত; ময়লা এখনো খোলা জায়গায় পড়ছে।', answer: null },
				{
					difficulty: 'শুরুর সময়, জমি ও ব্যয় নিয়ে প্রকাশিত তথ্য পরস্পরবিরোধী।',
					answer: 'সব তথ্যই এখানে দেখানো হলো; পৌরসভাকে নিশ্চিত করতে অনুরোধ করা হচ্ছে।',
				},
			],
			lessons: [
				'শুধু কেন্দ্র বানালে খোলা জায়গায় ময়লা ফেলা বন্ধ হয় না; ওয়ার্ডে বাছাই ও সংগ্রহই ফল ঠিক করে।',
				'শহরের মোট বর্জ্য দেখে নয়, বাছাই করা পচনশীল বর্জ্য কতটা আসে তা দেখে কেন্দ্রের মাপ ঠিক করুন।',
				'শুরুর তারিখ, জমি, ব্যয় ও দৈনিক উৎপাদনের এক হিসাব প্রকাশ করুন; গরমিল আস্থা কমায়।',
			],
			transfer: {
				preconditions:
					'ম্যাব ডেস্কের পরামর্শ: রাস্তাসহ জমি ও চারপাশে ফাঁকা জায়গা, নির্মাণের জন্য প্রকল্পের অর্থ, বেশির ভাগ বাড়িতে পৌঁছানো সংগ্রহ ব্যবস্থা এবং সারের ক্রেতা।',
				minimumVersion:
					'ম্যাব ডেস্কের পরামর্শ: বাড়ি বাড়ি সংগ্রহ, বাজারে বাছাই আর একটি ছোট সার শেড দিয়ে শুরু করুন; নিয়মিত বর্জ্য আসা নিশ্চিত হলে তবেই বায়োগ্যাস, পয়ঃবর্জ্য ও লিচেট ইউনিট।',
				steps:
					'ম্যাব ডেস্কের পরামর্শ: বর্জ্য মাপুন, সংগ্রহের এলাকা ভাগ করুন, কয়েকটি ওয়ার্ডে সার তৈরি পরীক্ষা করুন, সারের নিবন্ধন নিন, তারপর বড় স্থাপনার নকশা।',
				typicalTime: null,
				notSuitableWhen: 'ম্যাব ডেস্কের পরামর্শ: এত বড় প্রকল্প-অর্থ, প্রতিদিন চালানোর জনবল বা বাছাই করা পচনশীল বর্জ্য না থাকলে।',
			},
		},
	},
};
