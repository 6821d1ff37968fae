/** What the examples of several blocks need. */
import type { EditionPicture, EditionPractice } from '@mab/cms/domain/publication/edition-content.ts';

/** Tries to leave the text it stands in: from Markdown, HTML, attributes, style sheets and addresses. */
export const HOSTILE = [
	'<script>alert(1)</script>',
	'</style><img src=x onerror=alert(2)>',
	'"><svg/onload=alert(3)>',
	'[tap](javascript:alert(4)) [tap](data:text/html,x) ![x](http://tracker.example/p.gif)',
	'<!--[if mso]><v:rect><![endif]-->',
	'&#60;iframe src=//evil.example&#62; {process.env} </td></table>',
].join(' ');

/** A title without a space, as long as the database takes. */
export const UNBROKEN = 'ক্ষুদ্রঋণকার্যক্রমব্যবস্থাপনাউন্নয়ন'.repeat(6);

export function picture(letter: string, alt: string, caption: string | null = null): EditionPicture {
	return {
		image: { file: `${letter.repeat(64)}.jpg`, width: 1600, height: 1067, mime: 'image/jpeg' },
		kind: 'illustration',
		alt,
		caption,
		credit: 'MAB',
	};
}

/** One practice in Bangla; the others differ from it in what their example is about. */
export const faridpur: EditionPractice = {
	title: 'চুক্তিতে সম্মান, শোধনাগারে নিরাপত্তা: ফরিদপুরের পয়ঃবর্জ্য সেবা',
	blurb:
		'মার্চ ২০১৪ থেকে নভেম্বর ২০১৭ পর্যন্ত ফরিদপুর পৌরসভা ও প্র্যাকটিক্যাল অ্যাকশন মিলে পয়ঃবর্জ্য সেবার পুরো শৃঙ্খলটি গড়ে তোলে। পরিষ্কারকর্মীদের দল **সেবা চুক্তিতে** আসে, ফেব্রুয়ারি ২০১৭ থেকে দিনে ২৪ ঘনমিটার ক্ষমতার শোধনাগার চালু হয়, সঙ্গে থাকে সচেতনতা ও জরিমানা। শুকনো বর্জ্য থেকে তৈরি হয় সার। প্রায় ১,৩০,০০০ বাসিন্দার শহরে পরিচ্ছন্নতাকর্মীদের কাজ এখন নাম ও চুক্তি নিয়ে চলে। কর্মীদের আয় কত বদলেছে, সে সংখ্যা সূত্রে নেই।',
	path: '/bn/practices/faridpur-faecal-sludge-service/',
	lang: 'bn',
	code: '2026-001',
	municipality: 'ফরিদপুর',
	division: 'ঢাকা',
	sector: 'স্যানিটেশন',
	picture: picture('a', 'শোধনাগারে শুকানোর বেডের পাশে দুজন কর্মী, অলংকরণ'),
	champion: null,
};
export const faridpurEnglish: EditionPractice = {
	...faridpur,
	title: 'Faridpur: service agreements for those who empty the tanks',
	blurb:
		"Between March 2014 and November 2017 Faridpur Municipality and Practical Action put a service chain for tanks and pits in place: emptiers' groups under **service agreements**, a plant for 24 cubic metres a day from February 2017 with its own operator, awareness work and penalties. Dried sludge is made into compost. The town has about 130,000 residents. How the income of the workers has changed is not in the sources.",
	path: '/en/practices/faridpur-faecal-sludge-service/',
	lang: 'en',
	municipality: 'Faridpur',
	division: 'Dhaka',
	sector: 'Sanitation',
	picture: picture('a', 'Two workers beside a drying bed of the plant, illustration'),
};
