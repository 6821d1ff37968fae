/** The running text of an edition's content: where it stands, where it leads, and what is wrong with it. */

import type { ProblemMessage } from '../problem.ts';
import type { EditionBlock, EditionContent } from '../publication/edition-content.ts';
import type { Locale } from '../text/locale.ts';

export interface PlacedText {
	/** Attribute of the edition that it comes from. */
	field: string;
	text: string;
}

/** Every text of the content that may hold Markdown. */
export function textsOf({ blocks }: EditionContent): PlacedText[] {
	return blocks.flatMap(textsOfBlock).filter(({ text }) => text !== '');
}

function textsOfBlock(block: EditionBlock): PlacedText[] {
	const at = (field: string, ...texts: (string | null)[]): PlacedText[] =>
		texts.map((text) => ({ field, text: text ?? '' }));
	switch (block.kind) {
		case 'fromMab':
			return [...at('fromMab.text', block.text), ...at('fromMab.shortText', block.shortText)];
		case 'leadPractice':
			return [
				...at('lead.blurb', block.practice.blurb),
				...at('lead.story', block.story),
				...at('lead.replication', block.replication),
			];
		case 'practicesInBrief':
			return block.practices.flatMap(({ blurb }, index) => at(`briefs.${index}.blurb`, blurb));
		case 'expertView':
			return at('expertView', block.text);
		case 'governanceChanges':
			return block.changes.flatMap(({ blurb, before, after, proof }, index) =>
				at(`governanceChanges.${index}.blurb`, blurb, before, after, proof),
			);
		case 'replicationWatch':
			return [...at('replicationWatch.text', block.text), ...at('replicationWatch.lesson', block.lesson)];
		case 'events':
			return block.events.flatMap(({ blurb }, index) => at(`events.${index}.blurb`, blurb));
		case 'call':
			return at('call.text', block.text);
		case 'letters':
			return [
				...block.letters.flatMap(({ text }, index) => at(`letters.${index}.text`, text)),
				...block.corrections.flatMap(({ text }, index) => at(`corrections.${index}.what`, text)),
			];
		case 'numbers':
			return [];
		default:
			return block satisfies never;
	}
}

/** `[text](address)`, `[name]: address`, `<address>`, and an address by itself, as CommonMark reads them. */
const LINKS =
	/\]\(\s*<?([^)\s>]+)|^\s{0,3}\[[^\]]+\]:\s*<?([^\s>]+)|<([a-z][a-z0-9+.-]*:[^\s>]+)>|(https?:\/\/[^\s<>)"\]]*[^\s<>)"\].,;:!?।])/gim;

/** Every link of the content with the attribute it comes from: those in texts and the pages of its entries. */
export function linksOf(content: EditionContent): { field: string; href: string }[] {
	const inTexts = textsOf(content).flatMap(({ field, text }) =>
		[...text.matchAll(LINKS)].map(([, ...found]) => ({ field, href: found.find((each) => each !== undefined) ?? '' })),
	);
	const pages = content.blocks.flatMap((block): { field: string; href: string }[] => {
		switch (block.kind) {
			case 'leadPractice':
				return [{ field: 'lead', href: block.practice.path }];
			case 'practicesInBrief':
				return block.practices.map(({ path }, index) => ({ field: `briefs.${index}`, href: path }));
			case 'governanceChanges':
				return block.changes.map(({ path }, index) => ({ field: `governanceChanges.${index}`, href: path }));
			case 'events':
				return block.events.map(({ path }, index) => ({ field: `events.${index}`, href: path }));
			case 'call':
				return [{ field: 'call', href: block.path }];
			default:
				return [];
		}
	});
	return [...inTexts, ...pages];
}

export type ReadLink =
	| { kind: 'own'; path: string }
	| { kind: 'external' }
	/** Mail and telephone. */
	| { kind: 'contact' }
	| { kind: 'forbidden' };

const CONTACT_PROTOCOLS = ['mailto:', 'tel:'];
const WEB_PROTOCOLS = ['https:', 'http:'];

/** Where a link leads, seen from a site at `siteUrl`. A link without protocol and slash leads nowhere from a mail. */
export function readLink(href: string, siteUrl: string): ReadLink {
	if (/^\/(?![/\\])/.test(href)) return { kind: 'own', path: decodedPath(new URL(href, siteUrl)) };
	if (!URL.canParse(href)) return { kind: 'forbidden' };
	const url = new URL(href);
	if (CONTACT_PROTOCOLS.includes(url.protocol)) return { kind: 'contact' };
	if (!WEB_PROTOCOLS.includes(url.protocol)) return { kind: 'forbidden' };
	return url.origin === new URL(siteUrl).origin ? { kind: 'own', path: decodedPath(url) } : { kind: 'external' };
}

/** Release addresses are plain ASCII; what cannot be decoded is no address of ours. */
function decodedPath({ pathname }: URL): string {
	try {
		return decodeURIComponent(pathname);
	} catch {
		return pathname;
	}
}

export interface TextFault {
	code: string;
	message: ProblemMessage;
	isBlocking: boolean;
}

/** Latin letters beside the signs that Bijoy fonts draw as Bangla: `Avgvi cÖwZôvb`. */
const BIJOY =
	/[A-Za-z][\u00a1-\u00ff\u0152-\u0192\u2020-\u2022\u2030]|[\u00a1-\u00ff\u0152-\u0192\u2020-\u2022\u2030][A-Za-z]/g;
/** A French word or a quotation has one or two such places. */
const BIJOY_PLACES = 4;

const FAULTS: readonly (TextFault & { isIn(text: string, locale: Locale): boolean })[] = [
	{
		code: 'bijoy-text',
		isBlocking: true,
		message: {
			en: 'looks like Bijoy or SutonnyMJ text; convert it to Unicode',
			bn: 'বিজয় বা সুতন্বীএমজে লেখা মনে হচ্ছে; ইউনিকোডে রূপান্তর করুন',
		},
		isIn: (text, locale) =>
			locale === 'bn' && (text.match(BIJOY) ?? []).length >= BIJOY_PLACES && !/[\u0980-\u09ff]/.test(text),
	},
	{
		code: 'not-bangla',
		isBlocking: false,
		message: { en: 'has no Bangla letter', bn: 'কোনো বাংলা অক্ষর নেই' },
		isIn: (text, locale) => locale === 'bn' && /[A-Za-z]{3}/.test(text) && !/[\u0980-\u09ff]/.test(text),
	},
	{
		code: 'html-in-text',
		isBlocking: false,
		message: {
			en: 'holds HTML; readers would see its signs as they are typed, so take it out',
			bn: 'এইচটিএমএল আছে; পাঠক চিহ্নগুলোই দেখবেন, তাই সরিয়ে দিন',
		},
		isIn: (text) => /<\/?[a-z][a-z0-9-]*(?:\s[^>]*)?\/?>/i.test(text),
	},
	{
		code: 'image-in-text',
		isBlocking: false,
		message: {
			en: 'holds a picture, which is not shown: pictures come from the entries',
			bn: 'লেখার ভেতর ছবি আছে, যা দেখানো হবে না: ছবি আসে ভুক্তি থেকে',
		},
		isIn: (text) => /!\[[^\]]*\]\s*[([]/.test(text),
	},
	{
		code: 'insecure-link',
		isBlocking: false,
		message: { en: 'holds a link with http://; use https://', bn: 'http:// লিংক আছে; https:// ব্যবহার করুন' },
		isIn: (text) => /http:\/\//i.test(text),
	},
];

/** What is wrong with a text, whatever it says. */
export function faultsIn(text: string, locale: Locale): TextFault[] {
	return FAULTS.filter(({ isIn }) => isIn(text, locale)).map(({ code, message, isBlocking }) => ({
		...{ code, message, isBlocking },
	}));
}
