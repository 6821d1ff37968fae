/**
 * One typed value: read into the form in which it is stored, and what is wrong with a stored one.
 *
 * Reading never refuses: what cannot be read stays as it was typed (NFC, without invisible characters, A23), and the
 * fault says what to do. Digits of both scripts are read wherever a number is (A34); `Number("১২৩")` is NaN.
 */
import {
	countGraphemes,
	countWords,
	isDay,
	isPartialDate,
	normaliseText,
	parseLooseNumber,
	toAsciiDigits,
} from '../text/bangla.ts';
import type { Field, FieldKind } from './questionnaire-definition.ts';
import { NOT_KNOWN, TICKED } from './response-answers.ts';

/** The answer `wards` for all of them. */
export const WHOLE_TOWN = 'all';

/** More than any city corporation has: Dhaka South, the largest, has 75. */
const MAX_WARD = 99;

/** Of words in an amount: `৫ লাখ`, `1.5 crore`. */
const MONEY_UNITS: readonly [RegExp, number][] = [
	[/^(?:কোটি|crores?|cr)$/, 1e7],
	[/^(?:লাখ|লক্ষ|lakhs?|lacs?)$/, 1e5],
	[/^(?:হাজার|thousand)$/, 1e3],
	[/^(?:শত|শ|hundred)$/, 1e2],
];

/** What stands around an amount and says nothing: `৳ ৫,০০০/-`. */
const MONEY_SIGNS = /৳|টাকা(?:র)?|taka|bdt|tk\.?|\/[-=]|মাত্র|only/g;

const MONTHS: readonly RegExp[] = [
	/^(?:jan(?:uary)?|জানু(?:য়ারি|য়ারী)?)$/,
	/^(?:feb(?:ruary)?|ফেব্রু(?:য়ারি|য়ারী)?)$/,
	/^(?:mar(?:ch)?|মার্চ)$/,
	/^(?:apr(?:il)?|এপ্রিল)$/,
	/^(?:may|মে)$/,
	/^(?:june?|জুন)$/,
	/^(?:july?|জুলাই)$/,
	/^(?:aug(?:ust)?|আগস্ট|আগষ্ট)$/,
	/^(?:sept?(?:ember)?|সেপ্টেম্বর)$/,
	/^(?:oct(?:ober)?|অক্টোবর)$/,
	/^(?:nov(?:ember)?|নভেম্বর)$/,
	/^(?:dec(?:ember)?|ডিসেম্বর)$/,
];

/** For what is compared and taken apart: ASCII digits, lower case, NFC. */
const plain = (typed: string): string => toAsciiDigits(normaliseText(typed)).toLowerCase();

/** In the canonical form of its kind; `null` where it cannot be read. The text is not empty. */
type Reader = (text: string, field: Field) => string | null;

const READERS: Record<FieldKind, Reader> = {
	line: (text) => text.replace(/\s+/g, ' '),
	text: (text) => text,
	number: (text) => decimalText(parseLooseNumber(text)),
	money: (text) => decimalText(readAmount(plain(text))),
	month: (text) => readMonth(plain(text)),
	day: (text) => readDay(plain(text)),
	phone: (text) => readPhone(plain(text)),
	email: (text) => {
		const address = toAsciiDigits(text).toLowerCase();
		return EMAIL.test(address) && address.length <= 254 ? address : null;
	},
	link: readLink,
	choice: (text, { choices }) => (choices.some(({ value }) => value === text) ? text : null),
	choices: readChoices,
	municipality: (text) => (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) ? text : null),
	wards: (text) => readWards(plain(text)),
	point: (text) => readPoint(plain(text)),
	file: (text) =>
		/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text.toLowerCase()) ? text.toLowerCase() : null,
	tick: (text) => (['yes', 'on', 'true', '1'].includes(text) ? TICKED : null),
};

/** The value as it is stored: canonical where it can be read, otherwise as it was typed. `''` for nothing. */
export function readValue(field: Field, typed: string): string {
	const text = normaliseText(typed);
	if (text === '' || (text === NOT_KNOWN && field.mayBeUnknown)) return text;
	return READERS[field.kind](text, field) ?? text;
}

/** Why a value cannot be taken as it is. Codes may be added, never renamed; `details` fill the message. */
export interface ValueFault {
	code: ValueFaultCode;
	details: Readonly<Record<string, number>>;
}
export type ValueFaultCode =
	| 'too-many-words'
	| 'too-many-characters'
	| 'below-minimum'
	| 'above-maximum'
	| 'not-whole'
	| 'exclusive'
	| 'point-outside'
	| `not-a-${FieldKind}`;

const fault = (code: ValueFaultCode, details: ValueFault['details'] = {}): ValueFault => ({ code, details });

/** What is wrong with a value that is there; `null` where nothing is. Takes it typed or read. */
export function valueFault(field: Field, typed: string): ValueFault | null {
	const value = readValue(field, typed);
	if (value === '' || (value === NOT_KNOWN && field.mayBeUnknown)) return null;
	if (READERS[field.kind](value, field) === null) return fault(`not-a-${field.kind}`);
	return lengthFault(field, value) ?? meaningFault(field, value);
}

function lengthFault({ maxWords, maxGraphemes }: Field, value: string): ValueFault | null {
	const words = maxWords === null ? 0 : countWords(value);
	if (maxWords !== null && words > maxWords) return fault('too-many-words', { count: words, limit: maxWords });
	const characters = maxGraphemes === null ? 0 : countGraphemes(value);
	if (maxGraphemes === null || characters <= maxGraphemes) return null;
	return fault('too-many-characters', { count: characters, limit: maxGraphemes });
}

function meaningFault(field: Field, value: string): ValueFault | null {
	switch (field.kind) {
		case 'number':
		case 'money':
			return numberFault(field, Number(value));
		case 'choices': {
			const chosen = value.split(' ');
			const isAlone = chosen.length === 1;
			const hasExclusive = field.choices.some((choice) => choice.isExclusive && chosen.includes(choice.value));
			return hasExclusive && !isAlone ? fault('exclusive') : null;
		}
		case 'point':
			return isInBangladesh(value) ? null : fault('point-outside');
		default:
			return null;
	}
}

function numberFault({ kind, minimum, maximum }: Field, value: number): ValueFault | null {
	if (kind === 'money' && !Number.isInteger(value)) return fault('not-whole');
	if (minimum !== null && value < minimum) return fault('below-minimum', { limit: minimum });
	if (maximum !== null && value > maximum) return fault('above-maximum', { limit: maximum });
	return null;
}

/** Without an exponent, which nobody would know again: `1e-7` stays as it was typed. */
function decimalText(value: number | null): string | null {
	const text = value === null ? '' : String(value);
	return value === null || text.includes('e') ? null : text;
}

/** `৩০ কোটি ৩৩ লাখ টাকা`, `৳ 5,00,000/-`, `1.5 crore`. Larger units come first. */
function readAmount(typed: string): number | null {
	const text = typed.replace(MONEY_SIGNS, ' ').trim();
	const number = parseLooseNumber(text);
	if (number !== null) return number;
	let total = 0;
	let smallest = Number.POSITIVE_INFINITY;
	const parts = [...text.matchAll(/([\d,.]+)\s*([^\d\s,.]*)[\s,]*/g)];
	if (parts.map(([whole]) => whole).join('') !== text) return null;
	for (const [, digits = '', word = ''] of parts) {
		const count = parseLooseNumber(digits);
		const unit = word === '' ? 1 : (MONEY_UNITS.find(([name]) => name.test(word))?.[1] ?? null);
		if (count === null || unit === null || unit >= smallest) return null;
		total += count * unit;
		smallest = unit;
	}
	// 0.1 crore is 1000000.0000000001 of nothing else.
	return parts.length === 0 ? null : Number(total.toFixed(2));
}

function monthNumber(word: string): string | null {
	const index = MONTHS.findIndex((name) => name.test(word.replace(/\.$/, '')));
	if (index !== -1) return String(index + 1).padStart(2, '0');
	return /^\d{1,2}$/.test(word) ? word.padStart(2, '0') : null;
}

/** `07/2026`, `2026-7`, `জুলাই ২০২৬`, `July, 2026`; a year alone. */
function readMonth(text: string): string | null {
	const parts = text.split(/[\s,./-]+/).filter((part) => part !== '');
	const year = parts.find((part) => /^\d{4}$/.test(part));
	const others = parts.filter((part) => part !== year);
	const month = others.length === 1 ? monthNumber(others[0] ?? '') : null;
	if (year === undefined || parts.length > 2 || (parts.length === 2 && month === null)) return null;
	const read = month === null ? year : `${year}-${month}`;
	return isPartialDate(read) ? read : null;
}

/** Day before month, as everybody in Bangladesh writes: `14/7/2026`, `১৪ জুলাই ২০২৬`; or `2026-07-14`. */
function readDay(text: string): string | null {
	const parts = text.split(/[\s,./-]+/).filter((part) => part !== '');
	const isYearFirst = /^\d{4}$/.test(parts[0] ?? '');
	const [day = '', word = '', year = ''] = isYearFirst ? [...parts].reverse() : parts;
	const month = monthNumber(word);
	if (parts.length !== 3 || month === null) return null;
	const read = `${year}-${month}-${day.padStart(2, '0')}`;
	return isDay(read) ? read : null;
}

/** As ITU E.164 writes it: `+8801712345678`. Numbers without a country code are of Bangladesh. */
function readPhone(text: string): string | null {
	if (!/^[+\d\s().-]+$/.test(text)) return null;
	const typed = text.replace(/[\s().-]/g, '').replace(/^00/, '+');
	const number = typed.replace(/^\+?880?(?=[1-9])|^\+?88(?=0)/, '+880').replace('+8800', '+880');
	const full = number.startsWith('0') ? `+880${number.slice(1)}` : number;
	if (full.startsWith('+880')) return /^\+880(?:1[3-9]\d{8}|[2-9]\d{6,9})$/.test(full) ? full : null;
	return /^\+[1-9]\d{6,14}$/.test(full) ? full : null;
}

/** Looser than `readAddress`, which runs where letters are sent; in letters of any script. */
const EMAIL = /^[^\s@<>()[\],;:"\\]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,62})\.)+[\p{L}\p{M}\p{N}-]{2,63}$/u;

/** With `https://` where the scheme was left out. Other schemes and addresses with a password are no links. */
function readLink(text: string): string | null {
	const full = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
	if (/\s/.test(full) || !/^https?:\/\/[^/]*\.[^/]/i.test(full)) return null;
	try {
		const { username, password } = new URL(full);
		return username === '' && password === '' ? full : null;
	} catch {
		return null;
	}
}

function readChoices(text: string, { choices }: Field): string | null {
	const chosen = new Set(text.split(/[\s,]+/));
	const known = choices.map(({ value }) => value).filter((value) => chosen.has(value));
	return known.length === chosen.size ? known.join(' ') : null;
}

/** `১, ৩-৫ ও ৯` → `1 3 4 5 9`; "all" in either language → `all`. */
function readWards(text: string): string | null {
	if (/^(?:all|all wards|whole town|সব|সকল|সব ওয়ার্ড|সকল ওয়ার্ড|পুরো শহর|সারা শহর)$/.test(text.normalize('NFC')))
		return WHOLE_TOWN;
	const spaced = text.replace(/\s*(?:-|–|থেকে|to)\s*/g, '-').replace(/ও|এবং|and|নং|wards?|ওয়ার্ড|[,;।&]/g, ' ');
	const wards = new Set<number>();
	for (const part of spaced.trim().split(/\s+/)) {
		const [, from = '', to = from] = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(part) ?? [];
		if (from === '' || Number(from) < 1 || Number(to) > MAX_WARD || Number(from) > Number(to)) return null;
		for (let ward = Number(from); ward <= Number(to); ward += 1) wards.add(ward);
	}
	return [...wards].sort((a, b) => a - b).join(' ');
}

/** Degrees with a point, or with minutes and seconds as maps copy them: `23°48'38.0"N 90°24'45.0"E`. */
const DEGREES =
	/(-?\d{1,3}(?:\.\d+)?)(?:\s*°\s*(?:(\d{1,2}(?:\.\d+)?)\s*['′])?\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:"|″|''))?)?\s*[nsew]?/g;

/** `23.810556,90.412500`: latitude first, six decimals (11 cm). */
function readPoint(text: string): string | null {
	const rest = text.replace(DEGREES, '').replace(/[\s,;]/g, '');
	const numbers = [...text.matchAll(DEGREES)].map(
		([, degrees, minutes = '0', seconds = '0']) => Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600,
	);
	const [latitude, longitude] = numbers;
	if (rest !== '' || numbers.length !== 2 || latitude === undefined || longitude === undefined) return null;
	if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
		// Written the other way round: east of Dhaka there is no latitude of 90 degrees and more.
		return Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90 ? pointText(longitude, latitude) : null;
	}
	return isInBangladesh(pointText(longitude, latitude))
		? pointText(longitude, latitude)
		: pointText(latitude, longitude);
}

const pointText = (latitude: number, longitude: number): string => `${latitude.toFixed(6)},${longitude.toFixed(6)}`;

/** The box around the country (geoBoundaries BGD), some kilometres wider. */
function isInBangladesh(point: string): boolean {
	const [latitude = 0, longitude = 0] = point.split(',').map(Number);
	return latitude >= 20.5 && latitude <= 26.7 && longitude >= 88 && longitude <= 92.7;
}
