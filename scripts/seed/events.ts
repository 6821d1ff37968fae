import type { SeedEvent } from './types.ts';

/** Past public events whose day is given by a public source. The hour is unknown, so each begins at 00:00 Asia/Dhaka. */
export const events: SeedEvent[] = [
	{
		slug: 'mongla-rainwater-hand-over-2023',
		kind: 'regional',
		startsAt: '2023-07-30T18:00:00.000Z',
		endsAt: null,
		onlineUrl: null,
		venue: null,
		municipality: 'mongla-port',
		sectors: ['water', 'drainage-climate'],
		contactOffice: null,
		sources: [
			{
				title: 'ICCCAD, report on the rainwater system inaugurated in Mongla, July 2023',
				url: 'https://icccad.net/blog/climate-smart-rain-water-harvesting-system-inaugurated-in-mongla-promises-inclusive-urban-infrastructure-for-informal-settlements/',
				seenOn: '2026-11-20',
				fact: {
					en: 'Rainwater system at Signal Tower Colony handed to a user committee on 31 July 2023.',
					bn: '৩১ জুলাই ২০২৩ সিগন্যাল টাওয়ার কলোনির বৃষ্টির পানির ব্যবস্থা ব্যবহারকারী কমিটিকে হস্তান্তর।',
				},
			},
			{
				title:
					'The Business Standard, "BRAC, Mongla Port Municipality launch town development project", September 2022',
				url: 'https://www.tbsnews.net/economy/corporates/brac-mongla-port-municipality-launch-town-development-project-490650',
				seenOn: '2026-11-20',
				fact: {
					en: 'BRAC, ICCCAD and the municipality work together from September 2022.',
					bn: 'সেপ্টেম্বর ২০২২ থেকে ব্র্যাক, ইকাড ও পৌরসভার যৌথ কাজ।',
				},
			},
		],
		text: {
			en: {
				title: 'Hand-over of a rainwater system to its users in Mongla',
				oneLine:
					'On 31 July 2023 the rainwater system at Signal Tower Colony was handed to a user committee; the hour is not known.',
				aims: 'To hand the rainwater system at Signal Tower Colony to the people who drink from it, in public and on a fixed day. The municipality works with BRAC and ICCCAD on a climate-resilient, migrant-friendly town since September 2022.\n\nOnly the day is known; the hour and the exact place are not. This is a past event, listed because other towns can learn from it; MAB was not its organiser.',
				agenda: [],
				partners: ['Mongla Port municipality', 'ICCCAD', 'BRAC (partner of the town programme)'],
				outcome:
					'The user committee took over the system on 31 July 2023. How many households draw water and how the committee has done since then is not known.',
			},
			bn: {
				title: 'মোংলায় বৃষ্টির পানির ব্যবস্থা ব্যবহারকারীদের হাতে হস্তান্তর',
				oneLine: '৩১ জুলাই ২০২৩ সিগন্যাল টাওয়ার কলোনির বৃষ্টির পানির ব্যবস্থা পায় ব্যবহারকারী কমিটি; সময় জানা নেই।',
				aims: 'সিগন্যাল টাওয়ার কলোনির বৃষ্টির পানির ব্যবস্থা যাঁরা সেই পানি খান, দিন ঠিক করে সবার সামনে তাঁদের হাতেই দেওয়া। সেপ্টেম্বর ২০২২ থেকে পৌরসভা ব্র্যাক ও ইকাডের সঙ্গে জলবায়ু সহনশীল ও অভিবাসীবান্ধব শহর গড়ার কাজ করছে।\n\nশুধু দিনটি জানা; কখন, ঠিক কোথায়, জানা নেই। অনুষ্ঠানটি আগেই হয়ে গেছে; অন্য শহর শিখতে পারে বলে রাখা হলো। আয়োজক ম্যাব নয়।',
				agenda: [],
				partners: ['মোংলা পোর্ট পৌরসভা', 'ইকাড', 'ব্র্যাক (শহর কর্মসূচির সহযোগী)'],
				outcome: '৩১ জুলাই ২০২৩ ব্যবহারকারী কমিটি ব্যবস্থাটি বুঝে নেয়। কত পরিবার পানি নেয়, এরপর কমিটি কেমন চালাচ্ছে, জানা নেই।',
			},
		},
	},
	{
		slug: 'bogura-local-economy-seminar-and-fair-2025',
		kind: 'seminar',
		startsAt: '2025-08-24T18:00:00.000Z',
		endsAt: null,
		onlineUrl: null,
		venue: null,
		municipality: 'bogura',
		sectors: ['livelihoods', 'digital'],
		contactOffice: null,
		sources: [
			{
				title: 'The Daily Star, "Regional campaign on local economic development held in Bogura", article 3976801',
				url: 'https://www.thedailystar.net/business/organisation-news/press-releases/news/regional-campaign-local-economic-development-held-bogura-3976801',
				seenOn: '2026-11-20',
				fact: {
					en: '25 August (2025 by the number of the article): over 300 at the seminar, more than 1,000 residents, training for 60, one-stop municipal services and a local economy fair.',
					bn: '২৫ আগস্ট (প্রতিবেদনের ক্রমিক অনুযায়ী ২০২৫): সেমিনারে ৩০০-র বেশি, বাসিন্দা ১,০০০-এর বেশি, ৬০ জনের প্রশিক্ষণ, এক জায়গায় পৌর সেবা ও স্থানীয় অর্থনীতির মেলা।',
				},
			},
		],
		text: {
			en: {
				title: 'Local economy seminar, fair and one-stop service day in Bogura',
				oneLine:
					'On 25 August 2025 Bogura joined a seminar, a local economy fair and municipal services in one place; the hour is not known.',
				aims: "To talk about the town's economy and let residents use municipal services in the same place on the same day.\n\nThe newspaper gives day and month, 25 August; the year 2025 is judged by the number of the article. The hour is not known. This is a past event; MAB was not its organiser.",
				agenda: [
					{ startsAt: null, title: 'Seminar on the local economy', text: 'Over 300 people took part.', speaker: null },
					{
						startsAt: null,
						title: 'Local economy fair and one-stop municipal services',
						text: 'More than 1,000 residents came.',
						speaker: null,
					},
					{ startsAt: null, title: 'Training', text: 'For 60 people.', speaker: null },
				],
				partners: ['Bogura municipality'],
				outcome:
					'Over 300 people at the seminar, more than 1,000 residents at the day and training for 60 (The Daily Star, article 3976801). How many services were given, and what changed afterwards, is not known.',
			},
			bn: {
				title: 'বগুড়ায় স্থানীয় অর্থনীতির সেমিনার, মেলা ও এক জায়গায় পৌর সেবা',
				oneLine: '২৫ আগস্ট ২০২৫ বগুড়ায় একসঙ্গে সেমিনার, স্থানীয় অর্থনীতির মেলা ও এক জায়গায় পৌর সেবা; সময় জানা নেই।',
				aims: 'শহরের অর্থনীতি নিয়ে কথা বলা, আর একই দিনে একই জায়গায় মানুষকে পৌর সেবা দেওয়া।\n\nপত্রিকায় দিন ও মাস আছে, ২৫ আগস্ট; প্রতিবেদনের ক্রমিক দেখে বছর ধরা হয়েছে ২০২৫। কখন শুরু, জানা নেই। অনুষ্ঠানটি আগেই হয়ে গেছে; আয়োজক ম্যাব নয়।',
				agenda: [
					{ startsAt: null, title: 'স্থানীয় অর্থনীতি নিয়ে সেমিনার', text: 'অংশ নেন ৩০০-র বেশি মানুষ।', speaker: null },
					{
						startsAt: null,
						title: 'স্থানীয় অর্থনীতির মেলা ও এক জায়গায় পৌর সেবা',
						text: 'আসেন ১,০০০-এর বেশি বাসিন্দা।',
						speaker: null,
					},
					{ startsAt: null, title: 'প্রশিক্ষণ', text: '৬০ জনের জন্য।', speaker: null },
				],
				partners: ['বগুড়া পৌরসভা'],
				outcome:
					'সেমিনারে ৩০০-র বেশি মানুষ, সারা দিনে ১,০০০-এর বেশি বাসিন্দা, প্রশিক্ষণ ৬০ জনের (দ্য ডেইলি স্টার, প্রতিবেদন ৩৯৭৬৮০১)। কত সেবা দেওয়া হয়েছে, পরে কী বদলেছে, জানা নেই।',
			},
		},
	},
];
