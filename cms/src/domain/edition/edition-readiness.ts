/**
 * What an edition still lacks (C38). Blocking items keep it from being approved; warnings are for an editor to weigh;
 * links to other sites are for a person to open, because a server that fetches what people type can be sent anywhere.
 */

import { editionLabelOf } from '../field-labels.ts';
import { avoidMessage, WORD_TO_AVOID, type WordToAvoid, wordsToAvoidIn } from '../practice/words-to-avoid.ts';
import type { ProblemMessage } from '../problem.ts';
import {
	type EditionBlockKind,
	type EditionContent,
	MAIL_LIMIT_BYTES,
	picturesOf,
} from '../publication/edition-content.ts';
import { countWords, toBanglaDigits } from '../text/bangla.ts';
import { dhakaDay } from '../text/dhaka-time.ts';
import type { Bilingual, Locale, Localised } from '../text/locale.ts';
import type { EditionLanguages } from '../vocabulary.ts';
import { blockOrder, type EditionDraft, localesOf } from './edition-draft.ts';
import { faultsIn, linksOf, readLink, textsOf } from './edition-texts.ts';
import { entryLanguages } from './entry-languages.ts';
import { faultText, type MailCheck, MENDABLE, SAID_OTHERWISE, tooLarge } from './finished-mail.ts';

export type Severity = 'blocking' | 'warning' | 'open';

export interface ReadinessItem {
	code: string;
	severity: Severity;
	/** Attribute path of the edition, for example `lead.storyBn`. */
	field: string;
	/** The language that it concerns; `null` for both. */
	locale: Locale | null;
	label: ProblemMessage;
	message: ProblemMessage;
	/** What is to be opened. */
	url: string | null;
}

/** An entry that somebody chose, with its title as it stands now. */
export interface ChosenEntry {
	/** `lead`, `briefs.0`, `governanceChanges.2` … */
	field: string;
	entryId: string;
	title: string;
	isPublic: boolean;
}

export interface ReadinessFacts {
	draft: EditionDraft;
	/** What would be frozen, in each language of the edition. */
	contents: Localised<EditionContent>;
	chosen: readonly ChosenEntry[];
	/** `null` where the mails could not be made. */
	mails: Localised<MailCheck> | null;
	/** Another edition has the same volume and issue. */
	isNumberTaken: boolean;
	wordsToAvoid: readonly WordToAvoid[];
	/** Addresses of the live site; `null` before its first release. */
	livePaths: { has(path: string): boolean } | null;
	/** Origin of the public site. */
	siteUrl: string;
}

const MIN_PRACTICES = 2;
const MIN_DIVISIONS = 2;
const USUAL = { briefs: { min: 2, max: 4 }, governanceChanges: { min: 3, max: 6 } } as const;

/** Words of models.md 2.6. */
const LIMITS = { fromMab: 150, story: 500, brief: 150, expertView: 200, change: 60, replicationWatch: 150 } as const;

/** A text that is longer than its limit by half is no slip any more. */
const BLOCKING_EXCESS = 1.5;

const bnDigits = (count: number): string => toBanglaDigits(String(count));

class Findings {
	readonly items: ReadinessItem[] = [];

	add(
		severity: Severity,
		field: string,
		code: string,
		message: ProblemMessage,
		{ locale = null, url = null }: { locale?: Locale | null; url?: string | null } = {},
	): void {
		this.items.push({ code, severity, field, locale, label: editionLabelOf(field), message, url });
	}
}

/** Everything that the edition lacks, blocking items first, in the order of the edition. */
export function editionReadiness(facts: ReadinessFacts): ReadinessItem[] {
	const findings = new Findings();
	for (const check of CHECKS) check(facts, findings);
	const rank: Record<Severity, number> = { blocking: 0, warning: 1, open: 2 };
	return findings.items.sort((a, b) => rank[a.severity] - rank[b.severity]);
}

/** Codes that speak of what was chosen, not of how it is written. */
const CHOICE_CODES = ['practices-too-few', 'divisions-too-few', 'governance-change-missing', 'expert-view-missing'];

/** Whether enough is chosen for the text to be worked on. */
export function isContentChosen(items: readonly ReadinessItem[]): boolean {
	return items.every(({ code }) => !CHOICE_CODES.includes(code));
}

const CHECKS: readonly ((facts: ReadinessFacts, findings: Findings) => void)[] = [
	checkMasthead,
	checkMailTexts,
	checkMinimum,
	checkChosen,
	checkTexts,
	checkPictures,
	checkLengths,
	checkNumbersOfItems,
	checkConsent,
	checkMarkdown,
	checkWords,
	checkLinks,
	checkMails,
];

const anyContent = ({ contents }: ReadinessFacts): EditionContent | undefined => contents.bn ?? contents.en;

/** The texts of the edition's own; those of its entries were weighed with the entries. */
function checkWords({ draft, contents, wordsToAvoid }: ReadinessFacts, findings: Findings): void {
	for (const locale of localesOf(draft)) {
		const content = contents[locale];
		const texts = [
			...(['title', 'subject', 'preheader'] as const).map((field) => ({
				field: inLocale(field, locale),
				text: draft[field][locale] ?? '',
			})),
			...(content === undefined ? [] : textsOf(content)),
		];
		const found = texts.flatMap(({ field, text }) =>
			wordsToAvoidIn(text, wordsToAvoid).map((word) => ({ field, message: avoidMessage(word) })),
		);
		for (const { field, message } of new Map(
			found.map((each) => [`${each.field} ${each.message.en}`, each]),
		).values()) {
			findings.add('warning', field, WORD_TO_AVOID, message, { locale });
		}
	}
}

const EMPTY: ProblemMessage = { en: 'is missing', bn: 'লেখা হয়নি' };

/** `titleBn`, `lead.titleEn` */
const inLocale = (field: string, locale: Locale): string => `${field}${locale === 'bn' ? 'Bn' : 'En'}`;

function checkMasthead({ draft, isNumberTaken }: ReadinessFacts, findings: Findings): void {
	for (const field of ['volume', 'issue', 'issuedOn'] as const) {
		if (draft[field] === null) findings.add('blocking', field, 'missing', EMPTY);
	}
	if (isNumberTaken) {
		findings.add('blocking', 'issue', 'number-taken', {
			en: 'and volume are those of another edition',
			bn: 'ও বর্ষ অন্য একটি সংখ্যার সঙ্গে মিলে গেছে',
		});
	}
	if (draft.languages !== 'both') {
		findings.add('warning', 'languages', 'one-language', ONE_LANGUAGE[draft.languages]);
	}
	const { imprint } = draft;
	for (const locale of localesOf(draft)) {
		for (const part of ['publisher', 'editor', 'address'] as const) {
			if ((imprint?.[part][locale] ?? null) === null) {
				findings.add('blocking', inLocale(`imprint.${part}`, locale), 'missing', IMPRINT_PARTS[part], { locale });
			}
		}
	}
	if ((imprint?.licence ?? null) === null) {
		findings.add('blocking', 'imprint.licence', 'missing', {
			en: 'does not name the licence',
			bn: 'লাইসেন্সের নাম নেই',
		});
	}
}

const ONE_LANGUAGE: Record<Exclude<EditionLanguages, 'both'>, ProblemMessage> = {
	bn: {
		en: 'Bangla only: English subscribers get it in Bangla, unless you choose Bangla on the send desk',
		bn: 'শুধু বাংলা: ইংরেজি গ্রাহকেরাও বাংলায় পাবেন; তাঁদের বাদ দিতে প্রেরণ ডেস্কে ভাষা হিসেবে বাংলা বাছুন',
	},
	en: {
		en: 'English only: Bangla subscribers get it in English, unless you choose English on the send desk',
		bn: 'শুধু ইংরেজি: বাংলা গ্রাহকেরাও ইংরেজিতে পাবেন; তাঁদের বাদ দিতে প্রেরণ ডেস্কে ভাষা হিসেবে ইংরেজি বাছুন',
	},
};

const IMPRINT_PARTS: Record<'publisher' | 'editor' | 'address', ProblemMessage> = {
	publisher: { en: 'does not name the publisher', bn: 'প্রকাশকের নাম নেই' },
	editor: { en: 'does not name the editor', bn: 'সম্পাদকের নাম নেই' },
	address: { en: 'has no address', bn: 'ঠিকানা নেই' },
};

function checkMailTexts({ draft }: ReadinessFacts, findings: Findings): void {
	for (const locale of localesOf(draft)) {
		for (const name of ['subject', 'preheader'] as const) {
			if (draft[name][locale] === null) findings.add('blocking', inLocale(name, locale), 'missing', EMPTY, { locale });
		}
		if (draft.textPart[locale] !== null) {
			findings.add('warning', inLocale('textPart', locale), 'text-by-hand', BY_HAND, { locale });
		}
	}
}

const BY_HAND: ProblemMessage = {
	en: 'was written by hand and follows no change of the content; see that it says the same',
	bn: 'হাতে লেখা, বিষয়বস্তু বদলালে নিজে বদলায় না; দুটি একই কথা বলে কি না দেখে নিন',
};

const NOT_CHOSEN: ProblemMessage = { en: 'is not chosen', bn: 'বেছে নেওয়া হয়নি' };
const HIDDEN: ProblemMessage = {
	en: 'is hidden, and an edition needs it; show it',
	bn: 'লুকানো আছে, অথচ সংখ্যায় লাগবে; দেখান',
};

function checkMinimum(facts: ReadinessFacts, findings: Findings): void {
	const content = anyContent(facts);
	const practices = (content?.blocks ?? []).flatMap((block) => {
		if (block.kind === 'leadPractice') return [block.practice];
		return block.kind === 'practicesInBrief' ? block.practices : [];
	});
	const hasBlock = (kind: EditionBlockKind) => content?.blocks.some((block) => block.kind === kind) === true;
	const order = blockOrder(facts.draft.order);
	/** What a hidden block lacks is to be shown. */
	const lacks = (kind: EditionBlockKind, field: string, code: string, message: ProblemMessage) => {
		const isHidden = order.some((place) => place.kind === kind && !place.isShown);
		findings.add('blocking', field, code, isHidden ? HIDDEN : message);
	};
	if (new Set(practices.map(({ code }) => code)).size < MIN_PRACTICES) {
		findings.add('blocking', 'lead', 'practices-too-few', {
			en: 'an edition has at least 2 published practices, the lead among them',
			bn: 'প্রধান চর্চাসহ অন্তত ২টি প্রকাশিত চর্চা দরকার',
		});
	} else if (new Set(practices.map(({ division }) => division)).size < MIN_DIVISIONS) {
		findings.add('blocking', 'briefs', 'divisions-too-few', {
			en: 'the practices must come from at least 2 divisions',
			bn: 'চর্চাগুলো অন্তত ২টি বিভাগের হতে হবে',
		});
	}
	if (!hasBlock('leadPractice')) lacks('leadPractice', 'lead', 'lead-missing', NOT_CHOSEN);
	if (!hasBlock('governanceChanges')) {
		lacks('governanceChanges', 'governanceChanges', 'governance-change-missing', {
			en: 'at least 1 published change is needed',
			bn: 'অন্তত ১টি প্রকাশিত পরিবর্তন দরকার',
		});
	}
	const view = facts.draft.expertView?.view ?? null;
	// One without consent is in no block either, which another check says.
	if (view === null || (view.consentGiven && !hasBlock('expertView'))) {
		lacks('expertView', 'expertView', 'expert-view-missing', view === null ? NOT_CHOSEN : EMPTY);
	} else if (content?.blocks.some((block) => block.kind === 'expertView' && block.about === null)) {
		findings.add('warning', 'expertView.practice', 'expert-view-about-nothing', {
			en: 'does not say which practice it is about',
			bn: 'কোন চর্চা নিয়ে, তা বলা নেই',
		});
	}
	const lead = content?.blocks.find((block) => block.kind === 'leadPractice');
	if (lead !== undefined && lead.practice.champion === null) {
		findings.add('warning', 'lead', 'lead-no-champion', {
			en: 'is usually a champion practice',
			bn: 'সাধারণত একটি সেরা চর্চা হয়',
		});
	}
}

function checkChosen({ draft, chosen }: ReadinessFacts, findings: Findings): void {
	for (const { field, title, isPublic } of chosen) {
		if (isPublic) continue;
		findings.add('blocking', field, 'entry-not-public', {
			en: `“${title}” is not published. Publish it or choose another`,
			bn: `“${title}” প্রকাশিত নয়। প্রকাশ করুন বা অন্যটি বেছে নিন`,
		});
	}
	const seen = new Set<string>();
	for (const { field, title, entryId } of chosen.filter(({ field: each }) => !each.startsWith('expertView'))) {
		if (seen.has(entryId)) {
			findings.add('blocking', field, 'entry-twice', {
				en: `“${title}” is in the edition twice`,
				bn: `“${title}” এই সংখ্যায় দুবার আছে`,
			});
		}
		seen.add(entryId);
	}
	const lists = { briefs: draft.briefs, governanceChanges: draft.governanceChanges, events: draft.events };
	for (const [name, items] of Object.entries(lists)) {
		for (const [index, { entryId }] of items.entries()) {
			if (entryId === null) {
				findings.add('blocking', `${name}.${index}`, 'entry-not-chosen', {
					en: `row ${index + 1} has no entry`,
					bn: `${bnDigits(index + 1)} নম্বর সারিতে কিছু বাছা হয়নি`,
				});
			}
		}
	}
}

/** Every text that the edition has of its own exists in each of its languages, and so does what the entries say. */
function checkTexts(facts: ReadinessFacts, findings: Findings): void {
	const { draft, contents } = facts;
	for (const locale of localesOf(draft)) {
		for (const [field, text] of ownTexts(draft)) {
			if (text[locale] === null) findings.add('blocking', inLocale(field, locale), 'missing', EMPTY, { locale });
		}
		for (const { field, lang, title, remedy } of entryLanguages(contents[locale])) {
			if (lang === locale) continue;
			const message = {
				en: `“${title}” is in the other language only. ${remedy.en.replace('%', locale === 'bn' ? 'Bangla' : 'English')}`,
				bn: `“${title}” শুধু অন্য ভাষায় আছে। ${remedy.bn.replace('%', locale === 'bn' ? 'বাংলায়' : 'ইংরেজিতে')}`,
			};
			findings.add('blocking', field, 'language-missing', message, { locale });
		}
	}
}

const isBegun = ({ bn, en }: Bilingual): boolean => bn !== null || en !== null;

/**
 * The texts that exist in no entry, as far as somebody has begun to write them. Titles and blurbs are not among them:
 * where the edition has none, those of the entry stand.
 */
function ownTexts({
	title,
	fromMab,
	replicationWatch,
	call,
	letters,
	corrections,
}: EditionDraft): [string, Bilingual][] {
	const texts: [string, Bilingual][] = [
		['title', title],
		['fromMab.text', fromMab?.text ?? NOTHING],
		['fromMab.name', fromMab?.name ?? NOTHING],
		['replicationWatch.text', replicationWatch?.text ?? NOTHING],
		['replicationWatch.lesson', replicationWatch?.lesson ?? NOTHING],
		['call.text', call?.text ?? NOTHING],
	];
	const begun = texts.filter(([, text]) => isBegun(text));
	return [
		...begun,
		...(fromMab !== null && isBegun(fromMab.text) ? [['fromMab.office', fromMab.office] as [string, Bilingual]] : []),
		...(replicationWatch?.pilots ?? []).map(({ text }, index): [string, Bilingual] => [
			`replicationWatch.pilots.${index}.text`,
			text,
		]),
		...letters.flatMap(({ text, from }, index): [string, Bilingual][] => [
			[`letters.${index}.text`, text],
			[`letters.${index}.from`, from],
		]),
		...corrections.map(({ what }, index): [string, Bilingual] => [`corrections.${index}.what`, what]),
	];
}

const NOTHING: Bilingual = { bn: null, en: null };

/** The attribute that a block is made from. */
const BLOCK_FIELDS = {
	...{ fromMab: 'fromMab', leadPractice: 'lead', practicesInBrief: 'briefs', expertView: 'expertView' },
	...{ governanceChanges: 'governanceChanges', replicationWatch: 'replicationWatch', events: 'events' },
	...{ numbers: 'blocks', call: 'call', letters: 'letters' },
} as const satisfies Record<EditionBlockKind, string>;

function checkPictures({ contents }: ReadinessFacts, findings: Findings): void {
	for (const content of Object.values(contents)) {
		const { locale } = content;
		for (const block of content.blocks) {
			for (const { alt, credit } of picturesOf({ ...content, blocks: [block] })) {
				const field = BLOCK_FIELDS[block.kind];
				if (alt === '') findings.add('blocking', field, 'alt-missing', PICTURE_FAULTS.alt, { locale });
				if (credit === null) findings.add('blocking', field, 'credit-missing', PICTURE_FAULTS.credit, { locale });
			}
		}
	}
}

const PICTURE_FAULTS = {
	alt: { en: 'a picture has no description', bn: 'একটি ছবির বর্ণনা নেই' },
	credit: { en: 'a picture does not say whose it is', bn: 'একটি ছবি কার, তা লেখা নেই' },
	consent: { en: 'a photo lacks the consent of who is shown', bn: 'ছবিতে যিনি আছেন তাঁর সম্মতি নেই' },
} as const satisfies Record<string, ProblemMessage>;

function checkConsent({ draft }: ReadinessFacts, findings: Findings): void {
	if (draft.expertView?.view?.consentGiven === false) {
		findings.add('blocking', 'expertView', 'consent-missing', {
			en: 'the person has not agreed to be quoted',
			bn: 'উদ্ধৃত ব্যক্তির সম্মতি নেই',
		});
	}
	const portraits = { 'fromMab.portrait': draft.fromMab?.portrait, 'expertView.photo': draft.expertView?.view?.photo };
	for (const [field, figure] of Object.entries(portraits)) {
		if (figure?.kind === 'photo' && figure.consent === 'missing') {
			findings.add('blocking', field, 'picture-consent-missing', PICTURE_FAULTS.consent);
		}
	}
}

function checkLengths({ contents }: ReadinessFacts, findings: Findings): void {
	for (const content of Object.values(contents)) {
		for (const [field, text, limit] of limitedTexts(content)) {
			const count = countWords(text);
			if (count <= limit) continue;
			const severity = count > limit * BLOCKING_EXCESS ? 'blocking' : 'warning';
			const message = {
				en: `has ${count} words; about ${limit} fit`,
				bn: `${bnDigits(count)}টি শব্দ আছে; প্রায় ${bnDigits(limit)}টি ধরে`,
			};
			findings.add(severity, field, 'too-long', message, { locale: content.locale });
		}
	}
}

function limitedTexts({ blocks }: EditionContent): [field: string, text: string, maxWords: number][] {
	return blocks.flatMap((block): [string, string, number][] => {
		switch (block.kind) {
			case 'fromMab':
				return [['fromMab.text', block.text, LIMITS.fromMab]];
			case 'leadPractice':
				return [['lead.story', block.story, LIMITS.story]];
			case 'practicesInBrief':
				return block.practices.map(({ blurb }, index) => [`briefs.${index}.blurb`, blurb, LIMITS.brief]);
			case 'expertView':
				return [['expertView', block.text, LIMITS.expertView]];
			case 'governanceChanges':
				return block.changes.map(({ blurb }, index) => [`governanceChanges.${index}.blurb`, blurb, LIMITS.change]);
			case 'replicationWatch':
				return [['replicationWatch.text', block.text, LIMITS.replicationWatch]];
			default:
				return [];
		}
	});
}

function checkNumbersOfItems(facts: ReadinessFacts, findings: Findings): void {
	const { draft } = facts;
	for (const [name, { min, max }] of Object.entries(USUAL) as [keyof typeof USUAL, { min: number; max: number }][]) {
		const count = draft[name].length;
		// None at all is said by the check of the minimum.
		if (count === 0 || (count >= min && count <= max)) continue;
		findings.add('warning', name, 'unusual-count', {
			en: `${count} chosen; ${min} to ${max} are usual`,
			bn: `${bnDigits(count)}টি বাছা হয়েছে; সাধারণত ${bnDigits(min)} থেকে ${bnDigits(max)}টি`,
		});
	}
	const content = anyContent(facts);
	for (const { kind, isShown } of blockOrder(draft.order)) {
		const isThere = content?.blocks.some((block) => block.kind === kind) === true;
		if (isShown && !isThere && EXPECTED_BLOCKS.includes(kind)) {
			findings.add('warning', BLOCK_FIELDS[kind], 'block-empty', {
				en: 'has nothing to show yet and is left out',
				bn: 'এখনো কিছু লেখা নেই, তাই বাদ থাকবে',
			});
		}
	}
	checkDays(content, findings);
}

/** Days that are over before the edition comes out. */
function checkDays(content: EditionContent | undefined, findings: Findings): void {
	if (content === undefined) return;
	for (const block of content.blocks) {
		if (block.kind === 'call') checkDeadline(block.deadlineOn, content, findings);
		if (block.kind !== 'events') continue;
		for (const [index, { startsAt, endsAt, title }] of block.events.entries()) {
			if (dhakaDay(new Date(endsAt ?? startsAt)) >= content.issuedOn) continue;
			findings.add('warning', `events.${index}`, 'event-past', {
				en: `“${title}” is over before the day of issue`,
				bn: `“${title}” প্রকাশের দিনের আগেই হয়ে যাবে`,
			});
		}
	}
}

/** A new edition has the call of the one before, without its deadline. */
function checkDeadline(deadlineOn: string | null, { issuedOn }: EditionContent, findings: Findings): void {
	if (deadlineOn === null) findings.add('warning', 'call.deadlineOn', 'deadline-missing', EMPTY);
	else if (deadlineOn < issuedOn) {
		findings.add('warning', 'call.deadlineOn', 'deadline-past', {
			en: 'is over before the day of issue',
			bn: 'প্রকাশের দিনের আগেই পেরিয়ে যাবে',
		});
	}
}

/** Blocks of which the minimum says nothing, but which an edition usually has. */
const EXPECTED_BLOCKS: readonly EditionBlockKind[] = ['fromMab', 'replicationWatch', 'events', 'call'];

function checkMarkdown({ contents }: ReadinessFacts, findings: Findings): void {
	for (const content of Object.values(contents)) {
		for (const { field, text } of textsOf(content)) {
			for (const { code, message, isBlocking } of faultsIn(text, content.locale)) {
				findings.add(isBlocking ? 'blocking' : 'warning', field, code, message, { locale: content.locale });
			}
		}
	}
}

function checkLinks({ contents, livePaths, siteUrl }: ReadinessFacts, findings: Findings): void {
	const seen = new Set<string>();
	for (const { field, href } of Object.values(contents).flatMap(linksOf)) {
		if (seen.has(href)) continue;
		seen.add(href);
		const link = readLink(href, siteUrl);
		switch (link.kind) {
			case 'forbidden':
				findings.add('blocking', field, 'link-forbidden', {
					en: `the link “${href}” cannot be followed; begin it with https:// or /`,
					bn: `“${href}” লিংকটি খোলা যায় না; https:// বা / দিয়ে শুরু করুন`,
				});
				break;
			case 'own':
				if (livePaths !== null && !livePaths.has(link.path)) {
					findings.add('blocking', field, 'link-dead', {
						en: `the site has no page ${link.path}`,
						bn: `সাইটে ${link.path} পাতাটি নেই`,
					});
				}
				break;
			case 'external':
				findings.add('open', field, 'link-external', OPEN_LINK, { url: href });
				break;
			case 'contact':
				break;
			default:
				link satisfies never;
		}
	}
	if (livePaths === null) {
		findings.add('warning', 'blocks', 'links-unchecked', {
			en: 'the site has no release yet, so links to it were not checked',
			bn: 'সাইট এখনো তৈরি হয়নি, তাই সাইটের লিংক যাচাই হয়নি',
		});
	}
}

const OPEN_LINK: ProblemMessage = {
	en: 'leads to another site; open it and look',
	bn: 'অন্য সাইটের লিংক; খুলে দেখুন',
};

function checkMails({ mails }: ReadinessFacts, findings: Findings): void {
	if (mails === null) {
		findings.add('warning', 'blocks', 'mail-unchecked', {
			en: 'the mail could not be made, so it was not checked',
			bn: 'মেইল তৈরি করা যায়নি, তাই যাচাই হয়নি',
		});
		return;
	}
	for (const [locale, mail] of Object.entries(mails) as [Locale, MailCheck][]) {
		if (mail.bytes > MAIL_LIMIT_BYTES) {
			findings.add('blocking', 'blocks', 'mail-too-large', tooLarge(mail), { locale });
		}
		for (const { code, found } of mail.faults.filter(({ code: each }) => !SAID_OTHERWISE.includes(each))) {
			const severity = MENDABLE.includes(code) ? 'warning' : 'blocking';
			const field = code === 'mail.subject-line-break' ? 'subject' : 'blocks';
			findings.add(severity, field, code.replace(/^mail\./, 'mail-'), faultText(code, found), { locale });
		}
	}
}
