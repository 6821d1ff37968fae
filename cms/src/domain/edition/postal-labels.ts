/**
 * The post of an edition (C72): to whom hard copies go, in the order of a postman, on sheets of labels, and what may be
 * written into the log of dispatch and receipt. The registry has no postal addresses: a letter to the office, the
 * municipality and its district arrives.
 */
import { compareText } from '../text/bangla.ts';
import { csvOf } from '../text/csv.ts';
import type { Bilingual, Locale } from '../text/locale.ts';
import { pickText } from '../text/locale.ts';
import { HEAD_ROLES, type HeadRole, MUNICIPALITY_KINDS, type MunicipalityKind } from '../vocabulary.ts';

export interface Addressee {
	code: string;
	name: Bilingual;
	kind: MunicipalityKind;
	district: Bilingual;
	division: Bilingual;
	/** In office, where the registry knows who. */
	head: { role: HeadRole; name: Bilingual } | null;
}

export interface HardCopy extends Addressee {
	copies: number;
	/** `YYYY-MM-DD` */
	dispatchedOn: string | null;
	receivedOn: string | null;
	note: string | null;
}

/** Three by eight on A4 without gaps, as Avery 3474 and its many copies: 70 × 37 mm each. */
const LABEL_GRID = { columns: 3, rows: 8 };
const LABELS_PER_PAGE = LABEL_GRID.columns * LABEL_GRID.rows;

const OFFICE = { en: 'Mayor or Administrator', bn: 'মেয়র বা প্রশাসক' };
const TO = { en: 'To', bn: 'প্রাপক' };
const DISTRICT = { en: (name: string) => `${name} district`, bn: (name: string) => `জেলা: ${name}` };

const shown = (text: Bilingual, locale: Locale): string => pickText(text, locale)?.text ?? '';

/** The name with its kind, where the name does not say it already. */
function municipalityName({ name, kind }: Addressee, locale: Locale): string {
	const own = shown(name, locale);
	const label = MUNICIPALITY_KINDS[kind][locale];
	return own.includes(label) ? own : `${own} ${label}`;
}

/** The lines of an address: the office, with the name of who holds it where that is known, the place, the district. */
export function addressLines(addressee: Addressee, locale: Locale): string[] {
	const { head, district } = addressee;
	const person = head === null ? null : (pickText(head.name, locale)?.text ?? null);
	const office = head === null ? OFFICE[locale] : HEAD_ROLES[head.role][locale];
	const inDistrict = shown(district, locale);
	return [
		...(person === null ? [] : [person]),
		office,
		municipalityName(addressee, locale),
		...(inDistrict === '' ? [] : [DISTRICT[locale](inDistrict)]),
	];
}

/** By division, district and name, as the post is sorted. */
export function inPostalOrder<T extends Addressee>(addressees: readonly T[], locale: Locale): T[] {
	const compare = compareText(locale);
	const by = (part: (addressee: T) => Bilingual) => (a: T, b: T) =>
		compare(shown(part(a), locale), shown(part(b), locale));
	const orders = [by(({ division }) => division), by(({ district }) => district), by(({ name }) => name)];
	return [...addressees].sort((a, b) => orders.reduce((order, next) => order || next(a, b), 0));
}

export interface Label {
	lines: string[];
	/** How many copies lie in the parcel. */
	copies: number;
}

/** The labels of those to whom something goes, sheet by sheet. */
export function labelSheets(copies: readonly HardCopy[], locale: Locale): Label[][] {
	const labels = inPostalOrder(
		copies.filter((copy) => copy.copies > 0),
		locale,
	).map((copy): Label => ({ lines: [`${TO[locale]}:`, ...addressLines(copy, locale)], copies: copy.copies }));
	return Array.from({ length: Math.ceil(labels.length / LABELS_PER_PAGE) }, (_, page) =>
		labels.slice(page * LABELS_PER_PAGE, (page + 1) * LABELS_PER_PAGE),
	);
}

const COLUMNS: Record<Locale, string[]> = {
	en: ['Code', 'Division', 'District', 'Municipality', 'Address', 'Copies', 'Dispatched', 'Received', 'Note'],
	bn: ['কোড', 'বিভাগ', 'জেলা', 'পৌরসভা', 'ঠিকানা', 'কপি', 'পাঠানোর তারিখ', 'পৌঁছানোর তারিখ', 'মন্তব্য'],
};

/** The list as a spreadsheet opens it. */
export function postalList(copies: readonly HardCopy[], locale: Locale): string {
	const rows = inPostalOrder(copies, locale).map((copy) => [
		...[copy.code, shown(copy.division, locale), shown(copy.district, locale), municipalityName(copy, locale)],
		...[addressLines(copy, locale).join(', '), copy.copies, copy.dispatchedOn, copy.receivedOn, copy.note],
	]);
	return csvOf([COLUMNS[locale], ...rows]);
}

export interface PostalTotals {
	addresses: number;
	copies: number;
	dispatched: number;
	received: number;
}

/** Copies, and among them those that have left and those that arrived. */
export function postalTotals(copies: readonly HardCopy[]): PostalTotals {
	const sum = (some: readonly HardCopy[]) => some.reduce((total, copy) => total + copy.copies, 0);
	return {
		addresses: copies.filter((copy) => copy.copies > 0).length,
		copies: sum(copies),
		dispatched: sum(copies.filter(({ dispatchedOn }) => dispatchedOn !== null)),
		received: sum(copies.filter(({ receivedOn }) => receivedOn !== null)),
	};
}

export const POSTAL_FAULTS = {
	'in-the-future': {
		en: 'the day has not come yet. Enter the day on which it happened.',
		bn: 'দিনটি এখনো আসেনি। যেদিন ঘটেছে সেই দিন লিখুন।',
	},
	'received-unsent': {
		en: 'it has not been dispatched. Enter the day of dispatch first.',
		bn: 'এখনো পাঠানো হয়নি। আগে পাঠানোর দিন লিখুন।',
	},
	'received-early': {
		en: 'it cannot arrive before it was dispatched. Correct one of the two days.',
		bn: 'পাঠানোর আগে পৌঁছাতে পারে না। দুটি দিনের একটি ঠিক করুন।',
	},
} as const;
export type PostalFault = keyof typeof POSTAL_FAULTS;

/** Why the days of a parcel cannot be so, or `null`. @param today in Bangladesh */
export function postalFault(
	{ dispatchedOn, receivedOn }: Pick<HardCopy, 'dispatchedOn' | 'receivedOn'>,
	today: string,
): PostalFault | null {
	if ((dispatchedOn ?? today) > today || (receivedOn ?? today) > today) return 'in-the-future';
	if (receivedOn === null) return null;
	if (dispatchedOn === null) return 'received-unsent';
	return receivedOn < dispatchedOn ? 'received-early' : null;
}
