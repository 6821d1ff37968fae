/**
 * The terms that MAB's texts use for the same thing in the same words, in both languages (E28). Editors keep to them;
 * readers find them on a page of the site. What people type instead is known to the search (site/src/search/glossary.ts).
 */
import type { BothLanguages, Locale } from '../text/locale.ts';

export interface HouseTerm {
	/** The address of the term on its page. */
	key: string;
	term: BothLanguages;
	meaning: BothLanguages;
	/** What is not written for it. */
	not: Readonly<Record<Locale, readonly string[]>>;
}

const both = (bn: string, en: string): BothLanguages => ({ bn, en });

function houseTerm(
	key: string,
	term: BothLanguages,
	meaning: BothLanguages,
	not: Partial<Record<Locale, readonly string[]>> = {},
): HouseTerm {
	return { key, term, meaning, not: { bn: not.bn ?? [], en: not.en ?? [] } };
}

/** In the order in which somebody new to the work would ask for them. */
export const HOUSE_TERMS: readonly HouseTerm[] = [
	houseTerm(
		'paurashava',
		both('পৌরসভা', 'paurashava, municipality'),
		both(
			'শহরের স্থানীয় সরকার। স্থানীয় সরকার (পৌরসভা) আইন, ২০০৯ অনুযায়ী চলে।',
			'The local government of a town, under the Local Government (Municipality) Act 2009.',
		),
		{ en: ['pourashava', 'pouroshova', 'pourosova'] },
	),
	houseTerm('ward', both('ওয়ার্ড', 'ward'), both('পৌর এলাকার একটি ভাগ।', 'A part of the area of a municipality.')),
	houseTerm('mayor', both('মেয়র', 'Mayor'), both('পৌরসভার নির্বাচিত প্রধান।', 'The elected head of a municipality.'), {
		bn: ['চেয়ারম্যান'],
		en: ['Chairman'],
	}),
	houseTerm(
		'administrator',
		both('প্রশাসক', 'Administrator'),
		both(
			'নির্বাচিত পরিষদ না থাকলে যে কর্মকর্তা পৌরসভা চালান।',
			'The official who runs a municipality where there is no elected council.',
		),
	),
	houseTerm(
		'councillor',
		both('কাউন্সিলর', 'councillor'),
		both('পৌর পরিষদের নির্বাচিত সদস্য।', 'An elected member of the council of a municipality.'),
		{ bn: ['কমিশনার'], en: ['commissioner', 'councilor'] },
	),
	houseTerm(
		'tlcc',
		both('শহর সমন্বয় কমিটি (টিএলসিসি)', 'Town Level Coordination Committee (TLCC)'),
		both(
			'পৌরসভা, সরকারি দপ্তর ও শহরবাসীর কমিটি; পরিকল্পনা ও বাজেট নিয়ে আলোচনা করে।',
			'Municipality, government offices and residents in one committee, which discusses plans and the budget.',
		),
	),
	houseTerm(
		'wlcc',
		both('ওয়ার্ড সমন্বয় কমিটি (ডব্লিউএলসিসি)', 'Ward Level Coordination Committee (WLCC)'),
		both('ওয়ার্ডের বাসিন্দাদের সঙ্গে কাউন্সিলরের কমিটি।', 'A committee of the councillor with residents of the ward.'),
	),
	houseTerm(
		'cdc',
		both('কমিউনিটি ডেভেলপমেন্ট কমিটি (সিডিসি)', 'Community Development Committee (CDC)'),
		both(
			'নিম্ন আয়ের বসতির বাসিন্দাদের নিজস্ব কমিটি; সঞ্চয় ও এলাকার কাজ দেখে।',
			'A committee of the residents of a low-income settlement, for savings and works in the settlement.',
		),
	),
	houseTerm(
		'low-income-settlement',
		both('নিম্ন আয়ের বসতি', 'low-income settlement'),
		both(
			'যেখানে আয় কম আর সেবা কম পৌঁছায়, শহরের এমন বসতি।',
			'A settlement in the town where incomes are low and services are few.',
		),
		{ bn: ['বস্তি'], en: ['slum'] },
	),
	houseTerm(
		'faecal-sludge',
		both('পয়ঃবর্জ্য', 'faecal sludge'),
		both(
			'সেপটিক ট্যাংক ও পিটে যা জমে। নর্দমায় বয়ে যাওয়া পানি এর মধ্যে পড়ে না।',
			'What collects in septic tanks and pits. What flows in sewers is not meant.',
		),
		{ bn: ['মলবর্জ্য', 'মানববর্জ্য'], en: ['septage', 'fecal sludge'] },
	),
	houseTerm(
		'septic-tank',
		both('সেপটিক ট্যাংক', 'septic tank'),
		both('শৌচাগারের বর্জ্য যেখানে প্রথমে জমে।', 'Where the waste of a toilet collects first.'),
		{ bn: ['সেফটি ট্যাংক', 'সেপ্টি ট্যাংকি'] },
	),
	houseTerm(
		'treatment-plant',
		both('শোধনাগার', 'treatment plant'),
		both('যেখানে বর্জ্য বা পানি শোধন করা হয়।', 'Where waste or water is treated.'),
	),
	houseTerm(
		'co-compost',
		both('কো-কম্পোস্ট', 'co-compost'),
		both(
			'শুকানো পয়ঃবর্জ্য ও পচনশীল কঠিন বর্জ্য মিলিয়ে তৈরি জৈব সার।',
			'Compost of dried faecal sludge together with solid waste that rots.',
		),
	),
	houseTerm(
		'solid-waste',
		both('কঠিন বর্জ্য', 'solid waste'),
		both('বাড়ি, বাজার ও রাস্তার ময়লা।', 'What houses, markets and streets throw away.'),
		{ bn: ['আবর্জনা'], en: ['garbage', 'rubbish'] },
	),
	houseTerm(
		'sanitation-worker',
		both('পরিচ্ছন্নতাকর্মী', 'sanitation worker'),
		both('রাস্তা, নালা বা ট্যাংক পরিষ্কার করা যাঁদের কাজ।', 'Whoever cleans streets, drains or tanks for a living.'),
		{ bn: ['সুইপার', 'ঝাড়ুদার'], en: ['sweeper', 'cleaner'] },
	),
	houseTerm(
		'conservancy-section',
		both('কনজারভেন্সি শাখা', 'conservancy section'),
		both(
			'পৌরসভার যে শাখা বর্জ্য সংগ্রহ ও পরিচ্ছন্নতার কাজ করে।',
			'The section of a municipality that collects waste and keeps the town clean.',
		),
	),
	houseTerm(
		'holding-tax',
		both('হোল্ডিং ট্যাক্স', 'holding tax'),
		both('পৌর এলাকার ভবন ও জমির ওপর পৌরসভার বার্ষিক কর।', 'The yearly tax of a municipality on buildings and land.'),
		{ bn: ['গৃহকর'], en: ['house tax', 'property tax'] },
	),
	houseTerm(
		'by-law',
		both('উপ-আইন', 'by-law'),
		both('পৌরসভার নিজের করা বিধান।', 'A rule that a municipality makes for itself.'),
		{ en: ['bylaw', 'bye-law'] },
	),
	houseTerm(
		'fiscal-year',
		both('অর্থবছর', 'fiscal year'),
		both('জুলাই থেকে জুন; লেখা হয় ২০২৫-২৬।', 'July to June, written 2025-26.'),
		{ en: ['financial year'] },
	),
	houseTerm(
		'lakh-crore',
		both('লাখ, কোটি', 'lakh, crore'),
		both(
			'টাকা এভাবেই গোনা হয়: ১ লাখ = ১,০০,০০০; ১ কোটি = ১,০০,০০,০০০।',
			'How taka are counted: 1 lakh = 1,00,000; 1 crore = 1,00,00,000.',
		),
		{ bn: ['মিলিয়ন'], en: ['million taka'] },
	),
	houseTerm(
		'practice',
		both('চর্চা', 'practice'),
		both(
			'একটি পৌরসভা একটি কাজ যেভাবে করেছে, তার যাচাই করা বিবরণ।',
			'How a municipality did something, written down and checked.',
		),
		{ bn: ['সাফল্যের গল্প'], en: ['success story'] },
	),
	houseTerm(
		'focal-point',
		both('ফোকাল পয়েন্ট', 'focal point'),
		both('পৌরসভার যে কর্মকর্তা প্রশ্নমালার উত্তর দেন।', 'The official of a municipality who answers the questionnaire.'),
	),
];
