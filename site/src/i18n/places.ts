/** The words of the map, regions, champions, numbers and reports, and of the lists of places. */
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import type { CountedFacet } from '../places/shown.ts';

/** A count with its noun; `isOne` chooses the singular, which Bangla does not have. */
type Counting = (count: string, isOne: boolean) => string;

interface PlaceStrings {
	practices: Counting;
	towns: Counting;
	map: {
		title: string;
		ofSector: (sector: string) => string;
		lead: string;
		leadOfSector: (sector: string) => string;
		toList: string;
		drawing: string;
		/** What a point is called: its towns, their practices, how exactly the place is known. */
		point: (names: string, practices: string) => string;
		more: (name: string, others: string) => string;
		legend: { one: string; several: string; office: string };
		shared: string;
		sharedNote: string;
		precision: { town: string; districtOffice: string };
		notPlaced: string;
		notPlacedNote: (count: string, isOne: boolean) => string;
		list: string;
		division: (name: string) => string;
		elsewhere: string;
		bySector: string;
		allSectors: string;
		empty: string;
		source: string;
	};
	champions: {
		title: string;
		ofYear: (year: string) => string;
		lead: string;
		meaning: string;
		rules: string[];
		years: string;
		none: string;
		noneLead: string;
		allPractices: string;
		allChampions: string;
	};
	regions: {
		title: string;
		ofRegion: (name: string) => string;
		lead: string;
		empty: string;
		emptyLead: string;
		withoutRegion: (count: string, isOne: boolean) => string;
		municipalities: string;
		noMunicipalities: string;
		newest: string;
		noPractices: string;
		all: (practices: string) => string;
	};
	numbers: {
		title: string;
		lead: string;
		empty: string;
		big: { practices: string; municipalities: string; people: string; circulation: string };
		ofAll: (count: string) => string;
		peopleNote: (stating: string, all: string) => string;
		peopleNotKnown: string;
		peopleList: string;
		circulationNote: string;
		table: string;
		linkedTable: string;
		share: string;
		practiceCount: string;
		several: string;
		facets: Record<CountedFacet, { title: string; head: string; note: string }>;
		poverty: { title: string; head: string; yes: string; no: string; note: string };
		municipalities: { title: string; head: string; yes: string; no: string; note: string; count: string };
		quarters: { title: string; head: string; note: string; series: string };
		circulation: { title: string; note: string };
		most: (name: string, count: string) => string;
		none: string;
		wholeNumbers: string;
		ofQuarter: (quarter: string) => string;
		quarterLead: string;
		published: string;
		noneHere: string;
		circulated: string;
		noneCirculated: string;
		circulatedFiles: string;
		editions: string;
		editionFacts: (practices: string, copies: string | null) => string;
		reach: {
			/** @param days `20 October 2026`, or the first and the last day */
			post: (copies: string, towns: string, days: string) => string;
			mail: (count: string) => string;
			visits: (pages: string, pdfs: string) => string;
		};
		older: string;
		newer: string;
		pages: string;
	};
	reports: {
		title: string;
		lead: string;
		empty: string;
		emptyLead: string;
		missingLanguage: string;
		period: string;
		kind: string;
		published: string;
		files: string;
		noFiles: string;
		findings: string;
		whole: string;
		toPeriod: (from: string, to: string) => string;
	};
	circulation: { title: string; none: string; numbers: string };
	municipalities: {
		jump: string;
		wholeDivision: string;
		counts: string;
		champion: string;
		championLead: string;
		neighbours: string;
		neighboursOf: (district: string) => string;
		noNeighbours: (district: string) => string;
		allOfDistrict: (district: string) => string;
		onPracticeMap: string;
	};
	governance: { sideBySide: string; feed: string };
}

const en: PlaceStrings = {
	practices: (count, isOne) => (isOne ? `${count} practice` : `${count} practices`),
	towns: (count, isOne) => (isOne ? `${count} municipality` : `${count} municipalities`),
	map: {
		title: 'Map of practices',
		ofSector: (sector) => `Map: ${sector}`,
		lead: 'Where municipalities have done something that others can use. A point leads to the municipality; the list beside the map says the same in words.',
		leadOfSector: (sector) => `Where municipalities have practices in one sector: ${sector}.`,
		toList: 'Go to the list',
		drawing: 'Outline of Bangladesh with points where practices are',
		point: (names, practices) => `${names}: ${practices}`,
		more: (name, others) => `${name} and ${others} nearby`,
		legend: {
			one: 'One practice',
			several: 'Several practices; the number says how many',
			office: 'Ring: position of the district headquarters, the town’s own is not known',
		},
		shared: 'Points that stand for several municipalities',
		sharedNote: 'Places that lie too close together to be told apart on a phone share one point.',
		precision: { town: 'position of the town', districtOffice: 'position of the district headquarters' },
		notPlaced: 'not on the map',
		notPlacedNote: (count, isOne) =>
			isOne
				? `The position of ${count} municipality is not known, so it is in the list and not on the map.`
				: `The position of ${count} municipalities is not known, so they are in the list and not on the map.`,
		list: 'The same as a list',
		division: (name) => `${name} division`,
		elsewhere: 'Division not known',
		bySector: 'One sector only',
		allSectors: 'All sectors',
		empty: 'No practice has been published here yet.',
		source: 'Outline: Natural Earth, public domain.',
	},
	champions: {
		title: 'Champion practices',
		ofYear: (year) => `Champion practices of ${year}`,
		lead: 'The practices that MAB recommends before all others, by year and sector.',
		meaning: 'What a champion is',
		rules: [
			'The panel of MAB chooses among the published practices. The label names the year and the round.',
			'A practice can carry the label only with a recommendation of MAB, with its reasons, and the view of an expert. Both stand on its page.',
			'Scores of single panel members are not published.',
			'The label can be withdrawn when a practice no longer holds.',
			'“Checked by MAB” and “picked by MAB” are other labels: they say nothing about a competition.',
		],
		years: 'By year',
		none: 'No champion has been chosen yet.',
		noneLead: 'Until then, the practices with the best evidence are a good place to begin.',
		allPractices: 'All practices',
		allChampions: 'All champion practices in the library',
	},
	regions: {
		title: 'MAB regions',
		ofRegion: (name) => `MAB region ${name}`,
		lead: 'MAB works in regions of its own, which are not the divisions of the country.',
		empty: 'No MAB region has been entered yet.',
		emptyLead:
			'Which municipality belongs to which region is for MAB to say, so nothing is guessed here. As soon as MAB enters its regions, each has a page with its municipalities and practices. Until then, look by division:',
		withoutRegion: (count, isOne) =>
			isOne
				? `For ${count} municipality MAB has not entered a region yet.`
				: `For ${count} municipalities MAB has not entered a region yet.`,
		municipalities: 'Municipalities of the region',
		noMunicipalities: 'No municipality has been entered for this region yet.',
		newest: 'Newest practices',
		noPractices: 'No practice of this region has been published yet.',
		all: (practices) => `All of the region: ${practices}`,
	},
	numbers: {
		title: 'The exchange in numbers',
		lead: 'Counted from the published practices at each publication. Every number says what it counts and leads to the list behind it.',
		empty: 'Nothing has been published yet, so there is nothing to count.',
		big: {
			practices: 'published practices',
			municipalities: 'municipalities with a published practice',
			people: 'people reached directly',
			circulation: 'times a practice was spread further',
		},
		ofAll: (count) => `of ${count} in the registry`,
		peopleNote: (stating, all) =>
			`${stating} of ${all} practices state a number; this is its sum. Somebody whom two practices reach counts twice.`,
		peopleNotKnown: 'No practice states how many people it reaches.',
		peopleList: 'The number of each practice: open data',
		circulationNote: 'newsletters, events and publications of partners, since the beginning',
		table: 'As a table',
		linkedTable: 'As a table, with links to the lists',
		share: 'Share',
		practiceCount: 'Practices',
		several: 'A practice of several municipalities counts in each of their groups.',
		facets: {
			sector: { title: 'Practices by sector', head: 'Sector', note: 'Each practice has one sector.' },
			division: { title: 'Practices by division', head: 'Division', note: 'Where the municipality lies.' },
			stage: { title: 'Practices by stage', head: 'Stage', note: 'How far the practice is, as last confirmed.' },
			evidence: { title: 'Practices by evidence', head: 'Evidence', note: 'How well the practice is proven.' },
			cost: {
				title: 'Practices by set-up cost',
				head: 'Set-up cost',
				note: 'What it cost to begin, without yearly cost.',
			},
			liupcp: {
				title: 'Practices in and outside LIUPCP',
				head: 'LIUPCP',
				note: 'By the municipality, not by who paid for the practice.',
			},
		},
		poverty: {
			title: 'Practices that serve the poor',
			head: 'Practices',
			yes: 'Poverty-related',
			no: 'Not poverty-related',
			note: 'As the practice itself says how it serves poor families.',
		},
		municipalities: {
			title: 'Municipalities with a published practice',
			head: 'Municipalities',
			yes: 'With a published practice',
			no: 'None published yet',
			note: 'Of all municipalities and city corporations in the registry.',
			count: 'Number',
		},
		quarters: {
			title: 'Practices by quarter of first publication',
			head: 'Quarter',
			note: 'The drawing shows the last eight quarters, the table all of them.',
			series: 'First published',
		},
		circulation: {
			title: 'Circulation by quarter and channel',
			note: 'How often practices were taken up in newsletters, at events and by partners. All panels have one scale.',
		},
		most: (name, count) => `Most: ${name}, ${count}.`,
		none: 'None so far.',
		wholeNumbers: 'All numbers',
		ofQuarter: (quarter) => `Numbers of ${quarter}`,
		quarterLead: 'What was published and spread in these three months.',
		published: 'First published in this quarter',
		noneHere: 'No practice was first published in this quarter.',
		circulated: 'Where practices were spread in this quarter',
		noneCirculated: 'No circulation has been recorded for this quarter.',
		circulatedFiles: 'This list as a table:',
		editions: 'Newsletter of this quarter',
		editionFacts: (practices, copies) =>
			copies === null ? `${practices} in it` : `${practices} in it; ${copies} printed copies`,
		reach: {
			post: (copies, towns, days) => `Sent by post: ${copies} copies to ${towns}, ${days}`,
			mail: (count) => `Delivered by e-mail within 14 days: ${count}`,
			visits: (pages, pdfs) => `Opened in the archive in these days: ${pages} times as a page, ${pdfs} times as a PDF`,
		},
		older: 'Quarter before',
		newer: 'Quarter after',
		pages: 'Other quarters',
	},
	reports: {
		title: 'Reports',
		lead: 'What MAB found out and wrote down: analyses, reports on horizontal learning and on replication. The main findings as a page, the whole report as a file.',
		empty: 'No report has been published yet.',
		emptyLead: 'Until then:',
		missingLanguage: 'This report is not yet published in English. It is shown in Bangla.',
		period: 'Period',
		kind: 'Kind',
		published: 'Published',
		files: 'The report as a file',
		noFiles: 'This report has no file: all of it stands on this page.',
		findings: 'Main findings',
		whole: 'The report',
		toPeriod: (from, to) => `${from} to ${to}`,
	},
	circulation: {
		title: 'Circulation',
		none: 'No circulation has been recorded yet.',
		numbers: 'Circulation of all practices',
	},
	municipalities: {
		jump: 'Go to a district',
		wholeDivision: 'Whole division',
		counts: 'Behind a name stands how many of its practices are published.',
		champion: 'Champion practices',
		championLead: 'Chosen by the panel of MAB.',
		neighbours: 'Neighbours in the district',
		neighboursOf: (district) => `Other municipalities of ${district} district`,
		noNeighbours: (district) => `The registry has no other municipality of ${district} district.`,
		allOfDistrict: (district) => `All practices of ${district} district`,
		onPracticeMap: 'Map of practices',
	},
	governance: { sideBySide: 'What changed', feed: 'Follow by feed (RSS)' },
};

const bn: PlaceStrings = {
	practices: (count) => `${count}টি চর্চা`,
	towns: (count) => `${count}টি পৌরসভা`,
	map: {
		title: 'চর্চার মানচিত্র',
		ofSector: (sector) => `মানচিত্র: ${sector}`,
		lead: 'কোন কোন পৌরসভা এমন কিছু করেছে, যা অন্যদের কাজে লাগে। বিন্দুতে চাপলে পৌরসভার পাতা খুলবে। পাশের তালিকায় একই কথা লেখা আছে।',
		leadOfSector: (sector) => `কোন কোন পৌরসভায় এই খাতের চর্চা আছে: ${sector}।`,
		toList: 'তালিকায় যান',
		drawing: 'বাংলাদেশের রেখাচিত্র, যেখানে চর্চা আছে সেখানে বিন্দু',
		point: (names, practices) => `${names}: ${practices}`,
		more: (name, others) => `${name} ও কাছের ${others}`,
		legend: {
			one: 'একটি চর্চা',
			several: 'একাধিক চর্চা; সংখ্যাটি কয়টি, তা বলে',
			office: 'বলয়: জেলা সদরের অবস্থান, শহরটির নিজের অবস্থান জানা নেই',
		},
		shared: 'যেসব বিন্দু একাধিক পৌরসভার',
		sharedNote: 'যেসব শহর এত কাছাকাছি যে ফোনের পর্দায় আলাদা করা যায় না, তাদের বিন্দু একটিই।',
		precision: { town: 'শহরটির অবস্থান', districtOffice: 'জেলা সদরের অবস্থান' },
		notPlaced: 'মানচিত্রে নেই',
		notPlacedNote: (count) => `${count}টি পৌরসভার অবস্থান জানা নেই। তাই এগুলো মানচিত্রে নেই, তালিকায় আছে।`,
		list: 'একই কথা তালিকায়',
		division: (name) => `${name} বিভাগ`,
		elsewhere: 'বিভাগ জানা নেই',
		bySector: 'শুধু একটি খাত',
		allSectors: 'সব খাত',
		empty: 'এখানে এখনো কোনো চর্চা প্রকাশিত হয়নি।',
		source: 'রেখাচিত্র: ন্যাচারাল আর্থ, সবার জন্য উন্মুক্ত।',
	},
	champions: {
		title: 'সেরা চর্চা',
		ofYear: (year) => `${year} সালের সেরা চর্চা`,
		lead: 'ম্যাব যেসব চর্চা অনুসরণের কথা সবার আগে বলে, বছর ও খাত অনুযায়ী।',
		meaning: 'সেরা চর্চা কাকে বলে',
		rules: [
			'প্রকাশিত চর্চা থেকে ম্যাব-এর বিচারকেরা বাছাই করেন। কোন বছর ও কোন পর্বে বাছাই হয়েছে, তা লেখা থাকে।',
			'ম্যাব-এর সুপারিশ ও তার কারণ এবং একজন বিশেষজ্ঞের মতামত না থাকলে কোনো চর্চা সেরা হতে পারে না। দুটিই চর্চার পাতায় থাকে।',
			'কোন বিচারক কত নম্বর দিয়েছেন, তা প্রকাশ করা হয় না।',
			'চর্চাটি আর ঠিকমতো না চললে স্বীকৃতি ফিরিয়ে নেওয়া যায়।',
			'“ম্যাব যাচাই করেছে” ও “ম্যাব-এর বাছাই” আলাদা কথা, এর সঙ্গে প্রতিযোগিতার সম্পর্ক নেই।',
		],
		years: 'বছর অনুযায়ী',
		none: 'এখনো কোনো সেরা চর্চা বাছাই হয়নি।',
		noneLead: 'তত দিন সবচেয়ে ভালো প্রমাণ আছে, এমন চর্চা দিয়ে শুরু করতে পারেন।',
		allPractices: 'সব চর্চা',
		allChampions: 'ভাণ্ডারে সব সেরা চর্চা',
	},
	regions: {
		title: 'ম্যাব অঞ্চল',
		ofRegion: (name) => `ম্যাব-এর ${name} অঞ্চল`,
		lead: 'ম্যাব নিজের ভাগ করা অঞ্চল ধরে কাজ করে। অঞ্চলগুলো দেশের প্রশাসনিক বিভাগ নয়।',
		empty: 'এখনো কোনো ম্যাব অঞ্চলের নাম তোলা হয়নি।',
		emptyLead:
			'কোন পৌরসভা কোন অঞ্চলের, তা ম্যাব-ই বলবে। তাই এখানে অনুমান করে কিছু লেখা হয়নি। ম্যাব অঞ্চলগুলো তুললেই প্রতিটির পাতা হবে, সেখানে পৌরসভা ও চর্চা থাকবে। তত দিন বিভাগ অনুযায়ী দেখুন:',
		withoutRegion: (count) => `${count}টি পৌরসভা কোন অঞ্চলের, ম্যাব তা এখনো তোলেনি।`,
		municipalities: 'অঞ্চলের পৌরসভা',
		noMunicipalities: 'এই অঞ্চলের কোনো পৌরসভার নাম এখনো তোলা হয়নি।',
		newest: 'নতুন চর্চা',
		noPractices: 'এই অঞ্চলের কোনো চর্চা এখনো প্রকাশিত হয়নি।',
		all: (practices) => `অঞ্চলের সব চর্চা: ${practices}`,
	},
	numbers: {
		title: 'সংখ্যায় চর্চা বিনিময়',
		lead: 'প্রকাশিত চর্চা থেকে প্রতিবার প্রকাশের সময় গোনা। কোন সংখ্যা কী বোঝায় তা লেখা আছে, আর সংখ্যা থেকে তালিকায় যাওয়া যায়।',
		empty: 'এখনো কিছু প্রকাশিত হয়নি, তাই গোনারও কিছু নেই।',
		big: {
			practices: 'প্রকাশিত চর্চা',
			municipalities: 'পৌরসভার চর্চা প্রকাশিত হয়েছে',
			people: 'মানুষ সরাসরি উপকৃত',
			circulation: 'বার চর্চার কথা অন্য কোথাও এসেছে',
		},
		ofAll: (count) => `তালিকার ${count}টির মধ্যে`,
		peopleNote: (stating, all) =>
			`${all}টি চর্চার মধ্যে ${stating}টিতে সংখ্যা বলা আছে, এটি তার যোগফল। কেউ দুটি চর্চায় উপকৃত হলে দুবার গোনা হয়েছে।`,
		peopleNotKnown: 'কতজন উপকৃত, কোনো চর্চায় তা বলা নেই।',
		peopleList: 'কোন চর্চায় কত: উন্মুক্ত তথ্য',
		circulationNote: 'বার্তা, অনুষ্ঠান ও সহযোগীদের প্রকাশনায়, শুরু থেকে',
		table: 'একই সংখ্যা সারণিতে',
		linkedTable: 'একই সংখ্যা সারণিতে, তালিকার লিংকসহ',
		share: 'অংশ',
		practiceCount: 'চর্চা',
		several: 'একাধিক পৌরসভার চর্চা প্রতিটির ভাগে একবার করে গোনা হয়েছে।',
		facets: {
			sector: { title: 'খাত অনুযায়ী চর্চা', head: 'খাত', note: 'একটি চর্চার খাত একটিই।' },
			division: { title: 'বিভাগ অনুযায়ী চর্চা', head: 'বিভাগ', note: 'পৌরসভা যে বিভাগে।' },
			stage: { title: 'পর্যায় অনুযায়ী চর্চা', head: 'পর্যায়', note: 'শেষবার নিশ্চিত হওয়ার সময় চর্চাটি যে পর্যায়ে ছিল।' },
			evidence: { title: 'প্রমাণ অনুযায়ী চর্চা', head: 'প্রমাণের স্তর', note: 'চর্চাটি কতটা প্রমাণিত।' },
			cost: { title: 'শুরুর ব্যয় অনুযায়ী চর্চা', head: 'শুরুর ব্যয়', note: 'শুরু করতে যা লেগেছে, বার্ষিক ব্যয় ছাড়া।' },
			liupcp: {
				title: 'এলআইইউপিসিপি-ভুক্ত ও বহির্ভূত পৌরসভার চর্চা',
				head: 'এলআইইউপিসিপি',
				note: 'পৌরসভা অনুযায়ী; চর্চার টাকা কে দিয়েছে, সে অনুযায়ী নয়।',
			},
		},
		poverty: {
			title: 'দরিদ্র মানুষের উপকারে আসা চর্চা',
			head: 'চর্চা',
			yes: 'দারিদ্র্য-সংশ্লিষ্ট',
			no: 'দারিদ্র্য-সংশ্লিষ্ট নয়',
			note: 'দরিদ্র পরিবারের কী উপকার হয়, চর্চার লেখাতেই তা বলা আছে।',
		},
		municipalities: {
			title: 'কয়টি পৌরসভার চর্চা প্রকাশিত',
			head: 'পৌরসভা',
			yes: 'অন্তত একটি চর্চা প্রকাশিত',
			no: 'এখনো প্রকাশিত হয়নি',
			note: 'তালিকার সব পৌরসভা ও সিটি কর্পোরেশনের মধ্যে।',
			count: 'সংখ্যা',
		},
		quarters: {
			title: 'কোন ত্রৈমাসিকে কয়টি চর্চা প্রথম প্রকাশিত',
			head: 'ত্রৈমাসিক',
			note: 'ছবিতে শেষ আট ত্রৈমাসিক, সারণিতে সব। ২০২৬-৪ মানে ২০২৬ সালের চতুর্থ ত্রৈমাসিক: অক্টোবর থেকে ডিসেম্বর।',
			series: 'প্রথম প্রকাশ',
		},
		circulation: {
			title: 'কোন ত্রৈমাসিকে কোথায় কতবার ছড়িয়েছে',
			note: 'বার্তায়, অনুষ্ঠানে ও সহযোগীদের প্রকাশনায় চর্চার কথা কতবার এসেছে। সব ছবির মাপ এক।',
		},
		most: (name, count) => `সবচেয়ে বেশি: ${name}, ${count}টি।`,
		none: 'এখনো নেই।',
		wholeNumbers: 'সব সংখ্যা',
		ofQuarter: (quarter) => `সংখ্যায় ${quarter}`,
		quarterLead: 'এই তিন মাসে যা প্রকাশিত হয়েছে ও যেখানে ছড়িয়েছে।',
		published: 'এই ত্রৈমাসিকে প্রথম প্রকাশিত',
		noneHere: 'এই ত্রৈমাসিকে কোনো চর্চা প্রথম প্রকাশিত হয়নি।',
		circulated: 'এই ত্রৈমাসিকে চর্চার কথা যেখানে ছড়িয়েছে',
		noneCirculated: 'এই ত্রৈমাসিকে কোথাও ছড়ানোর কথা লেখা হয়নি।',
		circulatedFiles: 'তালিকাটি সারণি হিসেবে:',
		editions: 'এই ত্রৈমাসিকের বার্তা',
		editionFacts: (practices, copies) =>
			copies === null ? `এতে আছে ${practices}` : `এতে আছে ${practices}; ছাপা কপি ${copies}টি`,
		reach: {
			post: (copies, towns, days) => `ডাকে পাঠানো হয়েছে: ${towns}র কাছে ${copies} কপি, ${days}`,
			mail: (count) => `১৪ দিনে ই-মেইলে পৌঁছেছে: ${count}`,
			visits: (pages, pdfs) => `এই কদিনে আর্কাইভে খোলা হয়েছে: পাতা ${pages} বার, পিডিএফ ${pdfs} বার`,
		},
		older: 'আগের ত্রৈমাসিক',
		newer: 'পরের ত্রৈমাসিক',
		pages: 'অন্যান্য ত্রৈমাসিক',
	},
	reports: {
		title: 'প্রতিবেদন',
		lead: 'ম্যাব যা জেনেছে ও লিখেছে: বিশ্লেষণ, পারস্পরিক শিখন ও অনুসরণের প্রতিবেদন। মূল কথা পাতাতেই আছে, পুরো প্রতিবেদন নথিতে।',
		empty: 'এখনো কোনো প্রতিবেদন প্রকাশিত হয়নি।',
		emptyLead: 'তত দিন দেখতে পারেন:',
		missingLanguage: 'প্রতিবেদনটি এখনো বাংলায় প্রকাশিত হয়নি। নিচের লেখা ইংরেজিতে।',
		period: 'সময়কাল',
		kind: 'ধরন',
		published: 'প্রকাশ',
		files: 'নথি আকারে প্রতিবেদন',
		noFiles: 'এই প্রতিবেদনের আলাদা নথি নেই, পুরোটাই এই পাতায়।',
		findings: 'মূল কথা',
		whole: 'প্রতিবেদন',
		toPeriod: (from, to) => `${from} থেকে ${to}`,
	},
	circulation: {
		title: 'যেখানে ছড়িয়েছে',
		none: 'আর কোথাও ছড়ানোর কথা এখনো লেখা হয়নি।',
		numbers: 'সব চর্চার হিসাব',
	},
	municipalities: {
		jump: 'জেলায় যান',
		wholeDivision: 'পুরো বিভাগ',
		counts: 'কোনো পৌরসভার চর্চা প্রকাশিত হয়ে থাকলে নামের পাশে সংখ্যাটি আছে।',
		champion: 'সেরা চর্চা',
		championLead: 'ম্যাব-এর বিচারকদের বাছাই।',
		neighbours: 'জেলার অন্য পৌরসভা',
		neighboursOf: (district) => `${district} জেলার অন্য পৌরসভা`,
		noNeighbours: (district) => `তালিকায় ${district} জেলার আর কোনো পৌরসভা নেই।`,
		allOfDistrict: (district) => `${district} জেলার সব চর্চা`,
		onPracticeMap: 'চর্চার মানচিত্র',
	},
	governance: { sideBySide: 'কী বদলেছে', feed: 'ফিডে খবর রাখুন (আরএসএস)' },
};

const STRINGS: Record<Locale, PlaceStrings> = { bn, en };

export function placeStrings(locale: Locale): PlaceStrings {
	return STRINGS[locale];
}
