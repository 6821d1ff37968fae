/** Quarters of the calendar year, as the newsletter counts them. A key is an address part: `2026-q4`. */
import { toBanglaDigits } from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';

const MONTHS_PER_QUARTER = 3;
const QUARTERS_PER_YEAR = 4;
const KEY = /^(\d{4})-q([1-4])$/;

/** @param day `YYYY-MM-DD` */
export function quarterOf(day: string): string {
	const [year = '', month = ''] = day.split('-');
	return `${year}-q${Math.ceil(Number(month) / MONTHS_PER_QUARTER)}`;
}

/** Every quarter from the first to the last, both included: a quarter in which nothing happened is not left out. */
export function quartersBetween(first: string, last: string): string[] {
	const from = serial(first);
	return Array.from({ length: Math.max(0, serial(last) - from + 1) }, (_, index) => keyOf(from + index));
}

/** `October to December 2026`, `অক্টোবর–ডিসেম্বর ২০২৬`. */
export function formatQuarter(quarter: string, locale: Locale): string {
	const { year, number } = partsOf(quarter);
	const months = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
	const [first, last] = [number * MONTHS_PER_QUARTER - 3, number * MONTHS_PER_QUARTER - 1].map((month) =>
		months.format(Date.UTC(year, month)),
	);
	return locale === 'bn' ? `${first}–${last} ${toBanglaDigits(String(year))}` : `${first} to ${last} ${year}`;
}

/** For places with little room: `2026 Q4`, `২০২৬-৪`. */
export function shortQuarter(quarter: string, locale: Locale): string {
	const { year, number } = partsOf(quarter);
	return locale === 'bn' ? toBanglaDigits(`${year}-${number}`) : `${year} Q${number}`;
}

function partsOf(quarter: string): { year: number; number: number } {
	const [, year, number] = KEY.exec(quarter) ?? [];
	if (year === undefined) throw new Error(`"${quarter}" is not a quarter. It must look like 2026-q4.`);
	return { year: Number(year), number: Number(number) };
}

function serial(quarter: string): number {
	const { year, number } = partsOf(quarter);
	return year * QUARTERS_PER_YEAR + number - 1;
}

function keyOf(value: number): string {
	return `${Math.floor(value / QUARTERS_PER_YEAR)}-q${(value % QUARTERS_PER_YEAR) + 1}`;
}
