/**
 * Two editions of 2026 for the demonstration. What they say of practices comes from the seeded entries with their
 * sources. The note and the expert view need a person, so both are samples and say so in their first sentence.
 */
import type { Bilingual } from '@mab/cms/domain/text/locale.ts';

type Both = { [K in keyof Bilingual]: string };

export interface SeedEdition {
	year: number;
	quarter: 1 | 2 | 3 | 4;
	volume: number;
	issue: number;
	issuedOn: string;
	title: Both;
	subject: Both;
	preheader: Both;
	note: { heading: Both; text: Both; shortText: Both };
	/** Slugs. */
	lead: string;
	briefs: string[];
	governance: string[];
	events: string[];
	replication: Both;
	call: Both;
	deadlineOn: string;
}

const OFFICE: Both = { en: 'MAB secretariat (sample)', bn: 'ম্যাব সচিবালয় (নমুনা)' };
const REPLICATION: Both = {
	en: 'The five pilot municipalities have not been chosen yet. When they are, this column shows each of them with a traffic light, a sentence on where the work stands, and one lesson for all.',
	bn: 'পাঁচটি পাইলট পৌরসভা এখনো বাছাই হয়নি। বাছাই হলে এখানে প্রতিটির পাশে থাকবে একটি সংকেত বাতি, কাজ কোথায় পৌঁছাল সে কথা, আর সবার জন্য একটি শিক্ষা।',
};

export const SAMPLE_EXPERT_VIEW = {
	nameEn: 'Demo Expert',
	nameBn: 'নমুনা বিশেষজ্ঞ',
	roleEn: 'Sample entry, not a person',
	roleBn: 'নমুনা ভুক্তি, কোনো ব্যক্তি নন',
	kind: 'expert',
	textEn:
		'This is a sample that shows where an expert view stands. In a real edition a named expert writes here, in at most 200 words and with written consent, what a town should look at before it follows the practice: who pays after the first year, which rule or committee carries it, and what did not work.',
	textBn:
		'বিশেষজ্ঞের মতামত কোথায় থাকে, এই লেখা তার নমুনা। প্রকৃত সংখ্যায় একজন বিশেষজ্ঞ নিজের নামে, লিখিত সম্মতিতে, সর্বোচ্চ ২০০ শব্দে লেখেন: চর্চাটি অনুসরণের আগে একটি শহরের কী দেখা দরকার; প্রথম বছরের পর খরচ কে দেবে, কোন নিয়ম বা কমিটি কাজটি ধরে রাখবে, আর কী কাজে আসেনি।',
	givenOn: '2026-06-30',
	declaredLinkEn: 'None: a sample.',
	declaredLinkBn: 'নেই: এটি নমুনা।',
	consentGiven: true,
	consentOn: '2026-06-30',
};

const SAMPLE_IMPRINT = {
	publisherEn: 'Municipal Association of Bangladesh (MAB)',
	publisherBn: 'মিউনিসিপ্যাল অ্যাসোসিয়েশন অব বাংলাদেশ (ম্যাব)',
	editorEn: 'Editorial desk (sample)',
	editorBn: 'সম্পাদনা ডেস্ক (নমুনা)',
	addressEn: 'Dhaka, Bangladesh',
	addressBn: 'ঢাকা, বাংলাদেশ',
	licence: 'CC BY 4.0',
};

export const editions: readonly SeedEdition[] = [
	{
		year: 2026,
		quarter: 2,
		volume: 1,
		issue: 2,
		issuedOn: '2026-07-15',
		title: { en: 'What leaves the pit', bn: 'গর্ত থেকে সার' },
		subject: {
			en: 'MAB Newsletter, April to June 2026: what leaves the pit',
			bn: 'ম্যাব বার্তা, এপ্রিল–জুন ২০২৬: গর্ত থেকে সার',
		},
		preheader: {
			en: 'Kushtia makes compost from faecal sludge; Saidpur empties on application; Faridpur put its emptiers under contract.',
			bn: 'কুষ্টিয়ায় পয়ঃবর্জ্য থেকে সার, সৈয়দপুরে আবেদন করলেই ট্যাংক খালি, ফরিদপুরে চুক্তিতে পরিষ্কারকর্মী।',
		},
		note: {
			heading: { en: 'The work nobody sees', bn: 'যে কাজ চোখে পড়ে না' },
			text: {
				en: 'This is a sample note. In a real edition the President or the Secretary General of MAB writes here, by office and not by party.\n\nThis edition is about what happens to a full pit. Towns found different answers: a plant run by a small firm, an application form and a tanker, a contract with the people who did the work before anybody thanked them. None of them is finished, and each says on its page what it has not solved.',
				bn: 'এটি নমুনা লেখা। প্রকৃত সংখ্যায় ম্যাবের সভাপতি বা মহাসচিব এখানে লেখেন, পদের পরিচয়ে, দলের নয়।\n\nগর্ত ভরে গেলে কী হয়, এই সংখ্যা তা নিয়ে। একেক শহর একেক উত্তর পেয়েছে: কোথাও ছোট একটি প্রতিষ্ঠান চালায় শোধনাগার, কোথাও আবেদন করলে ট্যাংকার আসে, কোথাও আগে থেকে যাঁরা কাজটি করতেন তাঁদের সঙ্গেই চুক্তি হয়েছে। কোনোটিই শেষ কথা নয়; কী এখনো হয়নি, প্রতিটি পাতায় তা লেখা আছে।',
			},
			shortText: {
				en: 'This is a sample note. This edition is about what happens to a full pit, and about three towns that found different answers.',
				bn: 'এটি নমুনা লেখা। গর্ত ভরে গেলে কী হয়, আর তিনটি শহর কী উত্তর পেয়েছে, এই সংখ্যা তা নিয়ে।',
			},
		},
		lead: 'kushtia-co-compost-plant',
		briefs: ['saidpur-co-compost-on-call', 'faridpur-faecal-sludge-service', 'singra-electric-rickshaws'],
		governance: ['kushtia-sanitation-by-laws-2020', 'faridpur-formal-pit-emptiers', 'habiganj-yearly-tax-fair'],
		events: ['mongla-rainwater-hand-over-2023'],
		replication: REPLICATION,
		call: {
			en: 'Has your municipality done something that other towns should know? Tell MAB: the guideline explains who writes, what is needed and what happens next.',
			bn: 'আপনার পৌরসভা এমন কিছু করেছে যা অন্য শহরের জানা দরকার? ম্যাবকে জানান। কে লিখবেন, কী লাগবে, এরপর কী হবে, নির্দেশিকায় সব আছে।',
		},
		deadlineOn: '2026-08-31',
	},
	{
		year: 2026,
		quarter: 3,
		volume: 1,
		issue: 3,
		issuedOn: '2026-10-15',
		title: { en: 'A house that stays', bn: 'যে ঘর টিকে থাকে' },
		subject: {
			en: 'MAB Newsletter, July to September 2026: a house that stays',
			bn: 'ম্যাব বার্তা, জুলাই–সেপ্টেম্বর ২০২৬: যে ঘর টিকে থাকে',
		},
		preheader: {
			en: "Women's savings built homes in Jhenaidah; a fund lends for houses in Sirajganj; Gopalganj registered a land right of 99 years.",
			bn: 'ঝিনাইদহে নারীর সঞ্চয়ে ঘর, সিরাজগঞ্জে ঘরের জন্য ঋণ দেয় তহবিল, গোপালগঞ্জে ৯৯ বছরের নিবন্ধিত ভূমি-অধিকার।',
		},
		note: {
			heading: { en: 'Savings, land and rules', bn: 'সঞ্চয়, জমি ও নিয়ম' },
			text: {
				en: 'This is a sample note. In a real edition the President or the Secretary General of MAB writes here, by office and not by party.\n\nThis edition is about homes of poor families. Three towns show that money alone builds little: in one the savings came first, in another the fund, in the third the right to the land. A town that wants to follow finds on each page what it cost, who carried it and what is not known.',
				bn: 'এটি নমুনা লেখা। প্রকৃত সংখ্যায় ম্যাবের সভাপতি বা মহাসচিব এখানে লেখেন, পদের পরিচয়ে, দলের নয়।\n\nএই সংখ্যা দরিদ্র পরিবারের ঘর নিয়ে। তিনটি শহর দেখিয়েছে, শুধু টাকায় ঘর হয় না: এক শহরে আগে এসেছে সঞ্চয়, এক শহরে তহবিল, আরেক শহরে জমির অধিকার। যে শহর অনুসরণ করতে চায়, প্রতিটি পাতায় সে পাবে কত খরচ হয়েছে, কারা কাজটি ধরে রেখেছে, আর কী জানা নেই।',
			},
			shortText: {
				en: 'This is a sample note. This edition is about homes of poor families: in one town the savings came first, in another the fund, in the third the right to the land.',
				bn: 'এটি নমুনা লেখা। এই সংখ্যা দরিদ্র পরিবারের ঘর নিয়ে: এক শহরে আগে এসেছে সঞ্চয়, এক শহরে তহবিল, আরেক শহরে জমির অধিকার।',
			},
		},
		lead: 'jhenaidah-community-housing',
		briefs: [
			'sirajganj-community-housing-fund',
			'gopalganj-housing-fund-land-right',
			'habiganj-tax-and-water-bill-fair',
			'tarabo-digital-municipal-services',
		],
		governance: [
			'gopalganj-municipal-land-for-low-income-homes',
			'mongla-rainwater-system-to-users',
			'tarabo-online-municipal-services',
			'bogura-one-stop-service-day',
		],
		events: ['bogura-local-economy-seminar-and-fair-2025'],
		replication: REPLICATION,
		call: {
			en: 'A practice need not be large. If it works in your town and others could do it, tell MAB: the guideline explains who writes, what is needed and what happens next.',
			bn: 'চর্চা বড় হতেই হবে এমন নয়। আপনার শহরে কাজ হয়েছে, অন্য শহরও পারবে, এমন হলে ম্যাবকে জানান। কে লিখবেন, কী লাগবে, এরপর কী হবে, নির্দেশিকায় সব আছে।',
		},
		deadlineOn: '2026-11-30',
	},
];

/** documentIds by slug, and of the sample view. */
export interface EditionIds {
	practices: ReadonlyMap<string, string>;
	governanceChanges: ReadonlyMap<string, string>;
	events: ReadonlyMap<string, string>;
	expertView: string;
}

/** The edition as the data of the document service. */
export function editionData(edition: SeedEdition, ids: EditionIds): Record<string, unknown> {
	const { year, quarter, volume, issue, issuedOn, note, lead, briefs, governance, events, deadlineOn } = edition;
	const practice = (slug: string) => relationTo(ids.practices, slug);
	return {
		...{ year, quarter, volume, issue, issuedOn, languages: 'both' },
		...both('title', edition.title),
		...both('subject', edition.subject),
		...both('preheader', edition.preheader),
		fromMab: {
			...both('heading', note.heading),
			...both('text', note.text),
			...both('shortText', note.shortText),
			...both('office', OFFICE),
		},
		lead: { practice: practice(lead) },
		briefs: briefs.map((slug) => ({ practice: practice(slug) })),
		expertView: { view: { set: [{ documentId: ids.expertView }] }, practice: practice(lead) },
		governanceChanges: governance.map((slug) => ({ change: relationTo(ids.governanceChanges, slug) })),
		replicationWatch: both('text', edition.replication),
		events: events.map((slug) => ({ event: relationTo(ids.events, slug) })),
		call: { ...both('text', edition.call), deadlineOn },
		imprint: SAMPLE_IMPRINT,
	};
}

const both = (name: string, { en, bn }: Both) => ({ [`${name}En`]: en, [`${name}Bn`]: bn });

function relationTo(ids: ReadonlyMap<string, string>, slug: string) {
	const documentId = ids.get(slug);
	if (documentId === undefined) throw new Error(`An edition names ${slug}, which is not among the seeded entries.`);
	return { set: [{ documentId }] };
}
