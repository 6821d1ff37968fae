/** An edition that lacks nothing, and what it is made from: for tests, which change what matters to them. */

import type { Bilingual } from '../text/locale.ts';
import type { DraftFigure, EditionDraft, EditionSources, SourcePractice } from './edition-draft.ts';

export const both = (en: string, bn: string): Bilingual => ({ en, bn });
export const nothing: Bilingual = { en: null, bn: null };

export const portrait: DraftFigure = {
	image: { file: `${'b'.repeat(64)}.jpg`, width: 800, height: 1000, mime: 'image/jpeg' },
	kind: 'photo',
	alt: both('Rina Begum at her desk', 'নিজের টেবিলে রিনা বেগম'),
	caption: nothing,
	credit: both('MAB', 'ম্যাব'),
	consent: 'given',
};

export const sourcePractice = (overrides: Partial<SourcePractice> = {}): SourcePractice => ({
	...{ slug: 'sakhipur-co-compost', code: 'MAB-P-2026-001', municipalities: ['sakhipur'], sector: 'sanitation' },
	results: [
		{
			...{ indicator: both('Tanks emptied', 'খালি করা ট্যাংক'), unit: nothing, source: nothing },
			...{ baseline: 0, baselineOn: '2015', latest: 800, latestOn: '2025', womenPercent: null, poorPercent: null },
		},
	],
	capitalCost: { amountBdt: 30_00_000, priceYear: 2016, note: nothing },
	cover: { ...portrait, kind: 'illustration' },
	champion: { year: 2026, round: '1' },
	text: {
		bn: {
			...{ title: 'পয়ঃবর্জ্য থেকে জৈব সার', summary: 'ফোন করলেই ট্যাংক খালি হয়।', problem: 'আগে হাতে খালি করা হতো।' },
			keyFacts: [{ label: 'চালু', value: '২০১৬' }],
			steps: [{ title: 'জমি * বাছাই', text: 'পরিষদ জমি দেয়।', when: null, who: null }],
			transfer: null,
		},
		en: {
			...{ title: 'Co-compost from sludge', summary: 'Tanks are emptied on call.', problem: 'It was done by hand.' },
			keyFacts: [{ label: 'Since', value: '2016' }],
			steps: [{ title: 'Find *the* land', text: 'The council gave it.', when: null, who: null }],
			transfer: {
				...{ preconditions: 'Land away from houses.', minimumVersion: 'One tanker.', steps: null },
				...{ typicalTime: '18 months', notSuitableWhen: null },
			},
		},
	},
	...overrides,
});

export const editionSources = (overrides: Partial<EditionSources> = {}): EditionSources => ({
	practices: new Map([
		['lead', sourcePractice()],
		[
			'brief',
			sourcePractice({
				slug: 'kushtia-van',
				code: 'MAB-P-2026-002',
				municipalities: ['kushtia'],
				sector: 'solid-waste',
			}),
		],
	]),
	changes: new Map([
		[
			'change',
			{
				...{ slug: 'open-minutes', municipality: 'kushtia' },
				text: {
					bn: { title: 'কার্যবিবরণী উন্মুক্ত', before: 'অফিসে থাকত।', after: 'নোটিশ বোর্ডে থাকে।', proof: null },
					en: { title: 'Minutes are open', before: 'Kept in the office.', after: 'On the board.', proof: null },
				},
			},
		],
	]),
	events: new Map([
		[
			'event',
			{
				...{ slug: 'learning-day', startsAt: '2026-12-01T04:00:00.000Z', endsAt: null, municipality: 'kushtia' },
				venue: null,
				text: {
					bn: { title: 'শেখার দিন', oneLine: 'দুই শহর একসঙ্গে।' },
					en: { title: 'Learning day', oneLine: 'Two towns together.' },
				},
			},
		],
	]),
	municipalities: new Map([
		['sakhipur', { name: both('Sakhipur', 'সখীপুর'), division: both('Dhaka', 'ঢাকা') }],
		['kushtia', { name: both('Kushtia', 'কুষ্টিয়া'), division: both('Khulna', 'খুলনা') }],
	]),
	sectors: new Map([['sanitation', both('Sanitation', 'স্যানিটেশন')]]),
	numbers: {
		...{ respondedMunicipalities: 0, validated: 0, practicesInQuarter: 0, practices: 21, municipalities: 15 },
		...{ replicated: 3, changesInQuarter: 2 },
		countedOn: '2026-10-08',
	},
	...overrides,
});

export const editionDraft = (overrides: Partial<EditionDraft> = {}): EditionDraft => ({
	...{ year: 2026, quarter: 3, volume: 1, issue: 1, issn: null, issuedOn: '2026-10-15', languages: 'both' },
	title: nothing,
	subject: both('Compost that pays', 'যে সার খরচ তোলে'),
	preheader: both('Two towns and a fee', 'দুই শহর আর একটি ফি'),
	textPart: nothing,
	order: [],
	fromMab: {
		heading: nothing,
		text: both('Towns learn from **towns**.', 'শহর শেখে **শহরের** কাছে।'),
		shortText: nothing,
		office: both('Secretary General', 'মহাসচিব'),
		name: nothing,
		portrait,
	},
	lead: { entryId: 'lead', title: nothing, blurb: nothing, story: nothing, replication: nothing },
	briefs: [{ entryId: 'brief', title: nothing, blurb: nothing }],
	expertView: {
		view: {
			...{ name: both('Rina Begum', 'রিনা বেগম'), role: nothing, organisation: nothing, declaredLink: nothing },
			...{ text: both('Useful.', 'কাজের।'), consentGiven: true, photo: portrait },
		},
		practiceId: 'lead',
	},
	governanceChanges: [{ entryId: 'change', title: nothing, blurb: nothing }],
	replicationWatch: null,
	events: [{ entryId: 'event', title: nothing, blurb: nothing }],
	call: { text: both('Report yours.', 'আপনারটি জানান।'), deadlineOn: '2026-12-31', phone: null },
	letters: [],
	corrections: [],
	imprint: {
		publisher: both('MAB', 'ম্যাব'),
		editor: both('Demo Editor', 'নমুনা সম্পাদক'),
		address: both('Dhaka', 'ঢাকা'),
		...{ phone: null, email: null, fundingNote: nothing, copyCount: null, licence: 'CC BY 4.0' },
	},
	...overrides,
});
