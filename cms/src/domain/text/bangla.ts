/**
 * Bangla and English in text, numbers, money and dates: the one place where the platform decides how they are stored,
 * read and shown. Stored values carry ASCII digits and NFC text; shown values carry the digits of their language.
 *
 * Functions that show a value never throw: a malformed day or instant is shown as it was given, because one bad
 * record must not cost a reader the page.
 */
import type { Locale } from './locale.ts';

const BANGLA_ZERO = 0x09e6;
const ASCII_ZERO = 0x30;

/** Numbers in both languages group by lakh and crore; `en-BD` groups by thousands, so English takes `en-IN`. */
const NUMBER_TAGS: Record<Locale, string> = { bn: 'bn-BD', en: 'en-IN' };
/** Day before month, without a comma in English: `১৪ এপ্রিল, ২০২৬`, `14 April 2026`. */
const DATE_TAGS: Record<Locale, string> = { bn: 'bn-BD', en: 'en-GB' };
const TIME_ZONE = 'Asia/Dhaka';

const LAKH = 1e5;
const CRORE = 1e7;
const TAKA_WORDS: Record<Locale, { thousand: string; lakh: string; crore: string; taka: string }> = {
	bn: { thousand: 'হাজার', lakh: 'লাখ', crore: 'কোটি', taka: 'টাকা' },
	en: { thousand: 'thousand', lakh: 'lakh', crore: 'crore', taka: 'Taka' },
};
const TAKA_SIGNS: Record<Locale, string> = { bn: '৳', en: 'Tk' };

/** Making an Intl object costs far more than using it, and a release formats hundreds of thousands of values. */
function cached<K extends string | number, V>(make: (key: K) => V): (key: K) => V {
	const made = new Map<K, V>();
	return (key) => {
		const known = made.get(key);
		if (known !== undefined) return known;
		const value = make(key);
		made.set(key, value);
		return value;
	};
}

const numberFormats = cached((decimals: number) =>
	cached((locale: Locale) => new Intl.NumberFormat(NUMBER_TAGS[locale], { maximumFractionDigits: decimals })),
);
const dateFormats = {
	day: dateFormat({ dateStyle: 'long', timeZone: 'UTC' }),
	month: dateFormat({ month: 'long', year: 'numeric', timeZone: 'UTC' }),
	dhakaDay: dateFormat({ dateStyle: 'long', timeZone: TIME_ZONE }),
	dhakaTime: dateFormat({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: TIME_ZONE }),
};
const collators = cached((locale: Locale) => new Intl.Collator(locale, { numeric: true }));
const segmenters = cached((granularity: 'grapheme' | 'word') => new Intl.Segmenter('bn', { granularity }));

function dateFormat(options: Intl.DateTimeFormatOptions): (locale: Locale) => Intl.DateTimeFormat {
	return cached((locale) => new Intl.DateTimeFormat(DATE_TAGS[locale], options));
}

/** `2026` → `২০২৬`; everything but the ASCII digits stays. */
export function toBanglaDigits(text: string): string {
	return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - ASCII_ZERO + BANGLA_ZERO));
}

/** `২০২৬` → `2026`; everything but the Bangla digits stays. */
export function toAsciiDigits(text: string): string {
	return text.replace(/[০-৯]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - BANGLA_ZERO + ASCII_ZERO));
}

/**
 * Characters that nobody sees and that make equal-looking texts differ: controls, zero-width space, word joiner, byte
 * order mark, and marks of writing direction (both languages run left to right). Tab and line breaks stay.
 */
const INVISIBLE = /(?![\t\n\r])\p{Cc}|[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const JOINERS = /[\u200c\u200d]+/g;
const BANGLA_CHARACTER = /^[\u0980-\u09ff]$/;
const ENDS_IN_PICTOGRAPH = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u;
const STARTS_WITH_PICTOGRAPH = /^\p{Extended_Pictographic}/u;

/**
 * The form in which every text is stored and compared: NFC (which writes ড় ঢ় য় as letter and nukta, whatever the
 * keyboard sent), LF line ends, no surrounding white space, no invisible characters. ZWJ and ZWNJ stay between two
 * Bangla characters, where they choose the shape (র‍্যাব, ক্‌ষ), and inside a joined emoji; elsewhere they are dropped.
 * A lone surrogate, which UTF-8 cannot hold, becomes U+FFFD. Applying it twice changes nothing.
 */
export function normaliseText(text: string): string {
	return text
		.replace(INVISIBLE, '')
		.replace(/\p{Surrogate}/gu, '\ufffd')
		.replace(/\r\n?|[\u2028\u2029]/g, '\n')
		.replace(JOINERS, (joiners, offset: number, whole: string) => {
			const before = whole.slice(Math.max(0, offset - 2), offset);
			const after = whole.slice(offset + joiners.length, offset + joiners.length + 2);
			return joinerMatters(before, after) ? joiners.slice(0, 1) : '';
		})
		.normalize('NFC')
		.trim();
}

function joinerMatters(before: string, after: string): boolean {
	if (BANGLA_CHARACTER.test(before.slice(-1)) && BANGLA_CHARACTER.test(after.slice(0, 1))) return true;
	return ENDS_IN_PICTOGRAPH.test(before) && STARTS_WITH_PICTOGRAPH.test(after);
}

export function isNormalised(text: string): boolean {
	return normaliseText(text) === text;
}

/** What a reader counts as letters: ক্ষু is one. `.length` counts it as four. */
export function countGraphemes(text: string): number {
	let count = 0;
	for (const _ of segmenters('grapheme').segment(text)) count += 1;
	return count;
}

/** Words and numbers; punctuation and danda do not count. */
export function countWords(text: string): number {
	let count = 0;
	for (const { isWordLike } of segmenters('word').segment(text)) if (isWordLike) count += 1;
	return count;
}

/** At most three decimals: `১২,৩৪,৫৬৭.৮৯`, `12,34,567.89`. */
export function formatNumber(value: number, locale: Locale): string {
	return formatDecimals(value, locale, 3);
}

function formatDecimals(value: number, locale: Locale, decimals: number): string {
	const digits = numberFormats(decimals)(locale).format(Math.abs(value));
	// Intl would show a small negative that rounds to nothing as "-0".
	return value < 0 && /[^0০.]/.test(digits) ? `-${digits}` : digits;
}

/** Whole Taka with the sign in front: `৳ ৩০,৩৩,০০,০০০`, `Tk 30,33,00,000`. */
export function formatTaka(amountBdt: number, locale: Locale): string {
	return `${TAKA_SIGNS[locale]} ${formatDecimals(amountBdt, locale, 0)}`;
}

/** Taka in lakh or crore, rounded to two decimals: `৩০.৩৩ কোটি টাকা`, `30.33 crore Taka`. Below one lakh in full. */
export function formatTakaWords(amountBdt: number, locale: Locale): string {
	const { lakh, crore, taka } = TAKA_WORDS[locale];
	const size = Math.abs(amountBdt);
	// From 99.995 lakh on, two decimals would show "100 lakh".
	if (size >= CRORE - LAKH / 200) return `${formatDecimals(amountBdt / CRORE, locale, 2)} ${crore} ${taka}`;
	if (size >= LAKH) return `${formatDecimals(amountBdt / LAKH, locale, 2)} ${lakh} ${taka}`;
	return `${formatDecimals(amountBdt, locale, 0)} ${taka}`;
}

/**
 * Whole Taka part by part, nothing rounded, so that a zero too many is seen: `৩০ কোটি ৩৩ লাখ টাকা`,
 * `1 lakh 20 thousand 500 Taka`.
 */
export function spellTaka(amountBdt: number, locale: Locale): string {
	const { thousand, lakh, crore, taka } = TAKA_WORDS[locale];
	const size = Math.round(Math.abs(amountBdt));
	const parts = [
		{ count: Math.floor(size / CRORE), unit: crore },
		{ count: Math.floor(size / LAKH) % 100, unit: lakh },
		{ count: Math.floor(size / 1000) % 100, unit: thousand },
		{ count: size % 1000, unit: '' },
	];
	const spelt = parts
		.filter(({ count }) => count > 0)
		.map(({ count, unit }) => `${formatDecimals(count, locale, 0)} ${unit}`.trim());
	return `${amountBdt < 0 ? '-' : ''}${spelt.join(' ') || formatDecimals(0, locale, 0)} ${taka}`;
}

/** Percent as people say it, `12.5` and not `0.125`: `১২.৫%`. At most one decimal. */
export function formatPercent(percent: number, locale: Locale): string {
	return `${formatDecimals(percent, locale, 1)}%`;
}

/** `2026-04-14` → `১৪ এপ্রিল, ২০২৬`, `14 April 2026`. */
export function formatDay(day: string, locale: Locale): string {
	return isDay(day) ? dateFormats.day(locale).format(new Date(`${day}T00:00:00Z`)) : day;
}

/** `2024` → `২০২৪`, `2024`; `2024-03` → `মার্চ ২০২৪`, `March 2024`. */
export function formatPartialDate(date: string, locale: Locale): string {
	if (!isPartialDate(date)) return date;
	if (date.length === 4) return locale === 'bn' ? toBanglaDigits(date) : date;
	return dateFormats.month(locale).format(new Date(`${date}-01T00:00:00Z`));
}

/** An ISO 8601 instant as day and 24-hour time in Bangladesh: `১৪ এপ্রিল, ২০২৬, ১৪:৩২`, `14 April 2026, 14:32`. */
export function formatInstant(instant: string, locale: Locale): string {
	// Date alone would also read "1" and 30 February.
	const date = isDay(instant.slice(0, 10)) && instant[10] === 'T' ? new Date(instant) : null;
	if (date === null || Number.isNaN(date.getTime())) return instant;
	return `${dateFormats.dhakaDay(locale).format(date)}, ${dateFormats.dhakaTime(locale).format(date)}`;
}

/** The fiscal year (July to June) in which a day lies: `2025-08-01` → `২০২৫-২৬`, `2025-26`. */
export function fiscalYearLabel(day: string, locale: Locale): string {
	if (!isDay(day)) return day;
	const startYear = Number(day.slice(0, 4)) - (day.slice(5, 7) < '07' ? 1 : 0);
	const label = `${startYear}-${String((startYear + 1) % 100).padStart(2, '0')}`;
	return locale === 'bn' ? toBanglaDigits(label) : label;
}

/** For `sort`: the alphabet of the language (ং ঃ ঁ in their places), numbers by value in either script. */
export function compareText(locale: Locale): (a: string, b: string) => number {
	return collators(locale).compare;
}

/** Separated by lakh and crore, or by thousands. Anything else with commas may be a decimal comma. */
const GROUPED_DIGITS = /^(?:\d{1,2}(?:,\d{2})*,\d{3}|\d{1,3}(?:,\d{3})+)$/;

/**
 * The number that a person typed, or `null` where it cannot be read without guessing. Takes Bangla and ASCII digits,
 * spaces or commas between groups, a sign and a decimal point: `১২,৩৪,৫৬৭.৫` → 1234567.5. `1,5` is `null`: it may mean
 * 1.5. So is a whole part beyond 2^53, which a number cannot hold exactly.
 */
export function parseLooseNumber(input: string): number | null {
	const typed = toAsciiDigits(normaliseText(input)).replace(/\u2212/g, '-');
	const [, sign = '', body = ''] = /^([+-]?)\s*(.*)$/.exec(typed) ?? [];
	const [whole = '', decimals, ...rest] = body.split('.');
	if (rest.length > 0 || (decimals !== undefined && !/^\d+$/.test(decimals))) return null;
	const digits = ungroup(whole);
	if (digits === null || (digits === '' && decimals === undefined)) return null;
	// Adding zero turns -0 into 0.
	const value = Number(`${sign}${digits === '' ? '0' : digits}.${decimals ?? '0'}`) + 0;
	return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : null;
}

function ungroup(whole: string): string | null {
	if (/^\d*$/.test(whole)) return whole;
	const grouped = whole.replace(/\s*,\s*/g, ',').replace(/\s+/g, ',');
	return GROUPED_DIGITS.test(grouped) ? grouped.replaceAll(',', '') : null;
}

/** A day of the Gregorian calendar as `YYYY-MM-DD`, from year 1. */
export function isDay(text: string): boolean {
	if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** `YYYY` or `YYYY-MM`, from year 1: what is often all that a municipality remembers. */
export function isPartialDate(text: string): boolean {
	return /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text);
}
