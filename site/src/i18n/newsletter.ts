/** The words of the newsletter on the site, beside those of the editions themselves. */
import { toBanglaDigits } from '@mab/cms/domain/text/bangla.ts';
import type { Bilingual, Locale } from '@mab/cms/domain/text/locale.ts';
import { editionName, newsletterName, quarterName } from '@mab/newsletter-templates/edition.ts';
import type { EditionPrint } from '../addresses.ts';
import type { EditionMention } from '../page-parts.ts';

interface NewsletterStrings {
	lead: string;
	empty: string;
	newest: string;
	inThisIssue: string;
	read: string;
	byYear: string;
	volumeAndIssue: (volume: string, issue: string) => string;
	/** An edition that exists in the other language alone. */
	onlyInOther: string;
	feed: string;
	missingLanguage: string;
	corrected: string;
	take: string;
	prints: Record<EditionPrint, string>;
	forward: string;
	forwardLead: string;
	byWhatsapp: string;
	byEmail: string;
	older: string;
	newer: string;
	others: string;
	subscribe: string;
	subscribeLead: string;
	subscribePage: {
		whatHappens: string;
		steps: string[];
		otherWays: string;
		readHere: string;
		privacy: string;
	};
}

const en: NewsletterStrings = {
	lead: 'Four times a year: what municipalities do well, what it cost, what changed in governance, and when to learn together.',
	empty: 'The first edition has not come out yet.',
	newest: 'Newest edition',
	inThisIssue: 'In this issue',
	read: 'Read the edition',
	byYear: 'All editions',
	volumeAndIssue: (volume, issue) => `Volume ${volume}, issue ${issue}`,
	onlyInOther: 'in Bangla',
	feed: 'Follow by feed (RSS)',
	missingLanguage: 'This edition is not published in English. It is shown in Bangla.',
	corrected: 'Corrected after publication',
	take: 'Print, save, pass on',
	prints: {
		colour: 'PDF for reading and office printers, A4',
		blackAndWhite: 'PDF in black and white, A4',
		printShop: 'PDF for the print shop, A4 with 3 mm bleed',
	},
	forward: 'Forward it to your councillors',
	forwardLead: 'A text that you can send as it is.',
	byWhatsapp: 'Send by WhatsApp',
	byEmail: 'Send by e-mail',
	older: 'Edition before',
	newer: 'Edition after',
	others: 'Other editions',
	subscribe: 'Get it by e-mail',
	subscribeLead: 'Four mails a year, free, and off again with one press.',
	subscribePage: {
		whatHappens: 'What happens then',
		steps: [
			'We send you one mail with a link.',
			'On the page behind it you press one button. Nothing comes before that.',
			'Every newsletter has a link that stops it at once.',
		],
		otherWays: 'Without an e-mail address',
		readHere: 'Read every edition here',
		privacy: 'What MAB keeps about you, and for how long',
	},
};

const bn: NewsletterStrings = {
	lead: 'বছরে চারবার: কোন পৌরসভা কী ভালো করছে, কত খরচ হয়েছে, সুশাসনে কী বদলেছে, আর কোথায় কবে শেখার আয়োজন।',
	empty: 'প্রথম সংখ্যা এখনো বেরোয়নি।',
	newest: 'নতুন সংখ্যা',
	inThisIssue: 'এই সংখ্যায়',
	read: 'সংখ্যাটি পড়ুন',
	byYear: 'সব সংখ্যা',
	volumeAndIssue: (volume, issue) => `বর্ষ ${volume}, সংখ্যা ${issue}`,
	onlyInOther: 'ইংরেজিতে',
	feed: 'ফিডে খোঁজ রাখুন (আরএসএস)',
	missingLanguage: 'সংখ্যাটি বাংলায় প্রকাশিত হয়নি। নিচের লেখা ইংরেজিতে।',
	corrected: 'প্রকাশের পর সংশোধন করা হয়েছে',
	take: 'ছাপুন, রাখুন, জানান',
	prints: {
		colour: 'পড়া ও অফিসে ছাপার পিডিএফ, এ৪',
		blackAndWhite: 'সাদা-কালো পিডিএফ, এ৪',
		printShop: 'ছাপাখানার পিডিএফ, এ৪, চারপাশে ৩ মিমি বাড়তি',
	},
	forward: 'কাউন্সিলরদের পাঠান',
	forwardLead: 'লেখাটি যেমন আছে তেমনই পাঠাতে পারেন।',
	byWhatsapp: 'হোয়াটসঅ্যাপে পাঠান',
	byEmail: 'ই-মেইলে পাঠান',
	older: 'আগের সংখ্যা',
	newer: 'পরের সংখ্যা',
	others: 'অন্যান্য সংখ্যা',
	subscribe: 'ই-মেইলে বার্তা নিন',
	subscribeLead: 'বছরে চারটি মেইল, কোনো খরচ নেই, এক চাপেই বন্ধ করা যায়।',
	subscribePage: {
		whatHappens: 'এরপর যা হবে',
		steps: [
			'আপনাকে একটি মেইল পাঠানো হবে, তাতে একটি লিংক থাকবে।',
			'লিংকের পাতায় গিয়ে একটি বোতামে চাপ দেবেন। তার আগে কিছু পাঠানো হবে না।',
			'প্রতিটি বার্তায় একটি লিংক থাকে, চাপলেই বার্তা আসা বন্ধ।',
		],
		otherWays: 'ই-মেইল ঠিকানা না থাকলে',
		readHere: 'সব সংখ্যা এখানেই পড়ুন',
		privacy: 'ম্যাব আপনার কোন তথ্য রাখে, কত দিন রাখে',
	},
};

const STRINGS: Record<Locale, NewsletterStrings> = { bn, en };

export function newsletterStrings(locale: Locale): NewsletterStrings {
	return STRINGS[locale];
}

type Quarterly = Pick<EditionMention, 'year' | 'quarter'>;

/** `MAB Newsletter, July–September 2026` */
export function editionTitle({ year, quarter }: Quarterly): Bilingual {
	return { bn: editionName({ locale: 'bn', year, quarter }), en: editionName({ locale: 'en', year, quarter }) };
}

export function quarterTitle({ year, quarter }: Quarterly, locale: Locale): string {
	return quarterName({ locale, year, quarter });
}

/** `Volume 1, issue 3` */
export function volumeAndIssue({ volume, issue }: { volume: number; issue: number }, locale: Locale): string {
	const [shownVolume, shownIssue] = [volume, issue].map((number) =>
		locale === 'bn' ? toBanglaDigits(String(number)) : String(number),
	) as [string, string];
	return STRINGS[locale].volumeAndIssue(shownVolume, shownIssue);
}

export { newsletterName };
