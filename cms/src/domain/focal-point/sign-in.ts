/**
 * Signing in by a mail (ASVS 5.0 level 2, 6.3.8, 6.5.2–6.5.5, 6.6.2–6.6.3): a link that works in the browser that asked,
 * and a code that can be typed anywhere. Both are over after ten minutes and after one use.
 */
import { toAsciiDigits, toBanglaDigits } from '../text/bangla.ts';
import type { Locale } from '../text/locale.ts';
import { isLocale } from '../text/locale.ts';

/** ASVS 5.0, 6.5.5: at most ten minutes for a code that comes by another channel. */
export const SIGN_IN_MINUTES = 10;

/** One chance in a hundred million for each guess. */
export const CODE_DIGITS = 8;

/** Wrong codes after which those of a mail are worth nothing. Its link still works. */
export const MAX_WRONG_CODES = 5;

export interface Window {
	count: number;
	minutes: number;
}

/**
 * How often a mail may be asked for. A mail that is late makes people ask twice; more only fills a mailbox. The phones
 * of a mobile network share one address, and so does a hall in which a training is held.
 */
export const ASK_LIMITS = {
	address: { count: 3, minutes: 15 },
	network: { count: 20, minutes: 60 },
} as const satisfies Record<string, Window>;

/** Codes that one network may try, right or wrong: twenty at once, then one a minute. */
export const TRY_LIMITS = { burst: 20, secondsPerMessage: 60 } as const;

export const windowStart = ({ minutes }: Window, now: Date): Date => new Date(now.getTime() - minutes * 60_000);

/**
 * Seconds until the next one may come; 0 when it may come at once.
 *
 * @param earlier ISO instants within the window, the oldest first, without the one that asks
 */
export function secondsToWait(earlier: readonly string[], window: Window, now: Date): number {
	// With the newest `count` of them the window is full; it opens when the oldest of these leaves it.
	const blocking = earlier.at(-window.count);
	if (blocking === undefined) return 0;
	return Math.max(1, Math.ceil((Date.parse(blocking) - windowStart(window, now).getTime()) / 1000));
}

/** The digits of a code as somebody typed or pasted it, in either script, with spaces or hyphens; `null` for no code. */
export function readCode(typed: string): string | null {
	const digits = toAsciiDigits(typed.normalize('NFC')).replace(/[\s\p{Cf}-]+/gu, '');
	return new RegExp(`^\\d{${CODE_DIGITS}}$`).test(digits) ? digits : null;
}

/** `1234 5678`: two halves are read and typed more easily than eight digits. */
export function presentCode(code: string, locale: Locale): string {
	const halves = `${code.slice(0, CODE_DIGITS / 2)} ${code.slice(CODE_DIGITS / 2)}`;
	return locale === 'bn' ? toBanglaDigits(halves) : halves;
}

/** Pages of the questionnaire and what follows in their addresses; no other host can be written so. */
const NEXT = /^\/(bn|en)\/questionnaire\/(?!\/)[\w\-./?=&#%]*$/;

/** Longer than any address of a question. */
const MAX_NEXT_LENGTH = 300;

/** Where a person goes after signing in: back to where they were, if that is a page of the questionnaire. */
export function nextPage(typed: unknown, locale: Locale): string {
	const isOurs = typeof typed === 'string' && typed.length <= MAX_NEXT_LENGTH && NEXT.test(typed);
	return isOurs && !typed.includes('//') ? typed : `/${locale}/questionnaire/form/`;
}

/** The language of a page of ours, by its address. */
export function localeOfPath(path: string): Locale {
	const [, first] = path.split('/');
	return isLocale(first) ? first : 'bn';
}
