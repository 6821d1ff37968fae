import type { ExpertViewBlock } from '@mab/cms/domain/publication/edition-content.ts';
import { HOSTILE, picture, UNBROKEN } from '../examples.ts';

/** No person said this: names and texts are marked as samples. */
const ordinary: ExpertViewBlock = {
	kind: 'expertView',
	name: 'নমুনা বিশেষজ্ঞ',
	role: 'নগর পরিকল্পনাবিদ (নমুনা)',
	organisation: null,
	text: 'এটি নমুনা লেখা; কোনো ব্যক্তির মত নয়। ঝিনাইদহের উদ্যোগে যা চোখে পড়ে, তা হলো ক্রম: আগে সঞ্চয়, তারপর মানচিত্র, তারপর ঘর। টাকা দিয়ে শুরু করলে ঘর হয়তো দ্রুত উঠত, কিন্তু তহবিল চালানোর মানুষ তৈরি হতো না।\n\nঅন্য শহরের জন্য প্রশ্ন দুটি। জমির অধিকার কি নিশ্চিত? আর পৌরসভা কি ছোট ঋণের খাতা সবার সামনে রাখতে রাজি? উত্তর হ্যাঁ হলে একটি এলাকাতেই শুরু করা যায়।',
	declaredLink: 'কোনো সম্পর্ক নেই (নমুনা)',
	about: {
		title: 'আগে সঞ্চয়, পরে ঘর: ঝিনাইদহের নারীরা যেভাবে ৩৮টি ঘর তুললেন',
		path: '/bn/practices/jhenaidah-community-housing/',
	},
	portrait: null,
	lang: 'bn',
};

const english: ExpertViewBlock = {
	...ordinary,
	name: 'Sample expert',
	role: 'Urban planner (sample)',
	text: 'This is a sample text and not the view of a person. What strikes in Jhenaidah is the order: savings first, then the map, then the house. Had it begun with money, the houses might have come sooner, but nobody would have learned to run the fund.\n\nFor other towns there are two questions. Is the right to the land secure? And will the municipality lay the book of small loans open before everybody? If both answers are yes, one community is enough to begin.',
	declaredLink: 'None (sample)',
	about: {
		title: 'Savings first, houses after: how the women of Jhenaidah built 38 homes',
		path: '/en/practices/jhenaidah-community-housing/',
	},
	lang: 'en',
};

/** Rendered by the preview page and all tests alike. */
export const examples = {
	ordinary,
	english,
	'with a portrait': {
		...english,
		portrait: picture('e', 'Drawing of an empty chair, sample'),
		organisation: 'Sample University',
	},
	'nothing but words': { ...english, role: null, declaredLink: null, about: null },
	'in the other language': { ...english, about: ordinary.about },
	hostile: {
		...english,
		...{ name: HOSTILE, role: HOSTILE, text: HOSTILE, declaredLink: HOSTILE },
		about: { title: HOSTILE, path: '//evil.example/' },
	},
	'one sentence without end': { ...ordinary, text: UNBROKEN.repeat(30) },
} satisfies Record<string, ExpertViewBlock>;
