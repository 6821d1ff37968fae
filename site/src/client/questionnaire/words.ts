/** What the browser says of where the text is, and of files. */
import { formatInstant, toBanglaDigits } from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';

const WORDS = {
	onDevice: { bn: 'এই ডিভাইসে রাখা হয়েছে; সার্ভারে পাঠানো হচ্ছে', en: 'Kept on this device; being sent to the server' },
	offline: {
		bn: 'এই ডিভাইসে রাখা হয়েছে। ইন্টারনেট নেই; ফিরলে নিজে থেকেই যাবে।',
		en: 'Kept on this device. There is no network; it is sent by itself when there is.',
	},
	onServer: { bn: 'সার্ভারে আছে, {time}', en: 'On the server, {time}' },
	signIn: {
		bn: 'এই ডিভাইসে রাখা হয়েছে। সার্ভারে পাঠাতে আবার ঢুকুন।',
		en: 'Kept on this device. Sign in again to send it to the server.',
	},
	signInLink: { bn: 'ঢুকুন', en: 'Sign in' },
	foreign: {
		bn: 'এই লেখা এই ডিভাইসে রাখা আছে, কিন্তু এখন যিনি ঢুকেছেন তাঁর পৌরসভার নয়।',
		en: 'This text is kept on this device, but it does not belong to the municipality of whoever is signed in.',
	},
	refused: { bn: 'এই ডিভাইসে রাখা আছে; সার্ভার নেয়নি: {why}', en: 'Kept on this device; the server did not take it: {why}' },
	memory: {
		bn: 'এই ব্রাউজার কিছু জমা রাখতে পারছে না। লেখা সরাসরি সার্ভারে যাচ্ছে; না যাওয়া পর্যন্ত পাতাটি বন্ধ করবেন না।',
		en: 'This browser cannot keep anything. What you write goes straight to the server; leave the page open until it is there.',
	},
	memorySaved: {
		bn: 'সার্ভারে আছে, {time}। এই ব্রাউজার কিছু জমা রাখতে পারছে না।',
		en: 'On the server, {time}. This browser cannot keep anything.',
	},
	old: {
		bn: 'এই লেখা {days} দিন ধরে শুধু এই ডিভাইসে আছে। ইন্টারনেটে যুক্ত হয়ে পাঠান, অথবা ফাইলে রাখুন।',
		en: 'This text has been on this device alone for {days} days. Connect to send it, or save it as a file.',
	},
	conflict: {
		bn: 'আরেকজনও একই জায়গায় লিখেছেন। দুটি লেখাই রাখা আছে।',
		en: 'Somebody else wrote at the same place. Both texts are kept.',
	},
	choose: { bn: 'বেছে নিন', en: 'Choose' },
	notHere: {
		bn: 'এই ফরমটি এই ডিভাইসে নেই। ইন্টারনেট এলে পাতাটি আবার খুলুন।',
		en: 'This form is not on this device. Open the page again when there is a network.',
	},
	tryAgain: { bn: 'আবার খুলুন', en: 'Open again' },
	onThisDevice: { bn: 'এই ডিভাইসে যা আছে', en: 'On this device' },
	submitOffline: {
		bn: 'জমা দিতে ইন্টারনেট লাগবে। সব লেখা এই ডিভাইসে আছে; ইন্টারনেট এলে আবার চাপুন।',
		en: 'Submitting needs a network. Everything is on this device; press again when there is a network.',
	},
	submitting: { bn: 'জমা দেওয়া হচ্ছে…', en: 'Submitting…' },
	sending: { bn: 'পাঠানো হচ্ছে: {percent}%', en: 'Sending: {percent}%' },
	shrinking: { bn: 'ছবি ছোট করা হচ্ছে…', en: 'Making the photo smaller…' },
	exportDraft: { bn: 'উত্তরগুলো ফাইলে রাখুন', en: 'Save the answers as a file' },
	leaving: {
		bn: 'যা পাঠানো হয়নি তা পাঠানো হচ্ছে, তারপর বেরিয়ে যাবেন…',
		en: 'Sending what is not sent yet, then signing out…',
	},
	leavingFailed: {
		bn: 'বেরোতে ইন্টারনেট লাগে। আপনি এখনো ভেতরে আছেন, কিছুই মোছা হয়নি; পরে আবার চেষ্টা করুন।',
		en: 'Signing out needs a network. You are still signed in and nothing was removed; try again later.',
	},
	leavingLeft: {
		bn: 'এখনো সব পাঠানো হয়নি',
		en: 'Not everything is sent yet',
	},
	leavingNote: {
		bn: 'এর কিছু লেখা বা ফাইল শুধু এই ডিভাইসে আছে। রেখে বেরোলে এই ব্রাউজারে আপনি আবার ঢুকলে তা পাঠানো হবে; অন্য কেউ ঢুকলে দেখতে পাবেন না। মুছে বেরোলে তা আর ফিরে পাওয়া যাবে না।',
		en: 'Some of its text or files are on this device alone. If you keep it, it is sent when you sign in with this browser again; somebody else who signs in does not see it. If you delete it, it cannot be brought back.',
	},
	leavingStay: { bn: 'থাকি, পরে বেরোব', en: 'Stay signed in' },
	leavingKeep: { bn: 'রেখে বেরিয়ে যান', en: 'Keep it here and sign out' },
	leavingRemove: { bn: 'মুছে বেরিয়ে যান', en: 'Delete it and sign out' },
	removed: { bn: 'সরানো হয়েছে', en: 'Removed' },
} as const satisfies Record<string, Record<Locale, string>>;

export type WordKey = keyof typeof WORDS;

export function words(key: WordKey, locale: Locale, gaps: Readonly<Record<string, string | number>> = {}): string {
	return WORDS[key][locale].replace(/\{(\w+)\}/g, (_, name: string) => {
		const gap = gaps[name] ?? '';
		return typeof gap === 'number' && locale === 'bn' ? toBanglaDigits(String(gap)) : String(gap);
	});
}

/** `১৪:০২` for today, with the day otherwise. */
export function moment(instant: string, locale: Locale): string {
	const text = formatInstant(instant, locale);
	const time = text.split(', ').at(-1) ?? text;
	const today = formatInstant(new Date().toISOString(), locale).replace(/, [^,]*$/, '');
	return text.startsWith(`${today}, `) ? time : text;
}
