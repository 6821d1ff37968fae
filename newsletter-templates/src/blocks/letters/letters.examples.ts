import type { LettersBlock } from '@mab/cms/domain/publication/edition-content.ts';
import { HOSTILE, UNBROKEN } from '../examples.ts';

const ordinary: LettersBlock = {
	kind: 'letters',
	letters: [{ text: 'নমুনা চিঠি: গত সংখ্যার কর মেলার লেখাটি পড়ে আমাদের পরিষদে আলোচনা হয়েছে।', from: 'নমুনা পাঠক' }],
	corrections: [{ on: '2026-09-02', text: 'নমুনা: গত সংখ্যার ৪ পাতায় ট্যাংকের ধারণক্ষমতা ভুল ছিল। ঠিক সংখ্যা **৪০,০০০ লিটার**।' }],
};
const english: LettersBlock = {
	kind: 'letters',
	letters: [
		{ text: 'Sample letter: our council discussed the tax fair after reading the last issue.', from: 'Sample reader' },
	],
	corrections: [
		{
			on: '2026-09-02',
			text: 'Sample: page 4 of the last issue gave the tank a wrong size. It holds **40,000 litres**.',
		},
	],
};

/** Rendered by the preview page and all tests alike. */
export const examples = {
	ordinary,
	english,
	none: { kind: 'letters', letters: [], corrections: [] },
	'only corrections': { ...english, letters: [] },
	hostile: {
		kind: 'letters',
		letters: [{ text: HOSTILE, from: HOSTILE }],
		corrections: [{ on: HOSTILE, text: HOSTILE }],
	},
	'many and long': {
		kind: 'letters',
		letters: Array.from({ length: 12 }, () => ({ text: `${ordinary.letters[0]?.text} `.repeat(8), from: UNBROKEN })),
		corrections: [],
	},
} satisfies Record<string, LettersBlock>;
