import type { Locale } from '@mab/cms/domain/text/locale.ts';

/** The words of the practice page beyond its fields. */
const en = {
	correctedOn: 'Corrected',
	olderCorrections: 'Earlier corrections',
	correctionPolicy: 'How corrections are made',
	confirmedUntil: (month: string) => `Counts as confirmed until the end of ${month}.`,
	lapsed: 'Not confirmed for more than 18 months: ask the municipality before you rely on it.',
	neverConfirmed: 'The municipality has not confirmed the entry yet.',
	takeWithYou: 'Print, save, pass on',
	related: 'Related practices',
	support: 'Behind this practice',
	feedback: 'Tell MAB',
};
type Strings = typeof en;

const bn: Strings = {
	correctedOn: 'সংশোধন',
	olderCorrections: 'আগের সংশোধন',
	correctionPolicy: 'সংশোধন যেভাবে হয়',
	confirmedUntil: (month) => `${month} মাসের শেষ পর্যন্ত নিশ্চিত ধরা হবে।`,
	lapsed: '১৮ মাসের বেশি সময় নিশ্চিত করা হয়নি: ভরসা করার আগে পৌরসভার কাছে জেনে নিন।',
	neverConfirmed: 'পৌরসভা এখনো তথ্যগুলো নিশ্চিত করেনি।',
	takeWithYou: 'ছাপুন, রাখুন, জানান',
	related: 'কাছাকাছি আরও চর্চা',
	support: 'এই চর্চার পেছনে',
	feedback: 'ম্যাবকে জানান',
};

const STRINGS: Record<Locale, Strings> = { bn, en };

export function practiceStrings(locale: Locale): Strings {
	return STRINGS[locale];
}
