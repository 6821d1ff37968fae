import type { FromMabBlock } from '@mab/cms/domain/publication/edition-content.ts';
import { HOSTILE, picture, UNBROKEN } from '../examples.ts';

const ordinary: FromMabBlock = {
	kind: 'fromMab',
	heading: null,
	text: 'এই সংখ্যার মূল কথা একটাই: এক পৌরসভা যা পেরেছে, অন্য পৌরসভাও তা পারে, যদি ধাপগুলো জানা থাকে। তাই আমরা ব্যয়, সময়, বাধা আর ব্যর্থতার কথাও লিখি।\n\nঝিনাইদহের নারীরা ঘর তোলার আগে সঞ্চয় শুরু করেছিলেন। ফরিদপুরে ট্যাংক পরিষ্কারের কাজ চুক্তির মর্যাদা পেয়েছে। হবিগঞ্জে কর দেওয়া হয়েছে মেলার দিন। তিনটি শহরের তিনটি পথ, কিন্তু শুরু একই জায়গা থেকে: মানুষের সঙ্গে বসে ঠিক করা।\n\nযে তথ্য আমরা জানি না, তা-ও লেখা আছে। আপনার শহরে এমন কোনো কাজ হয়ে থাকলে আমাদের জানান। আমরা তথ্য মিলিয়ে দেখব, আপনার অনুমতি নিয়ে ছাপব এবং অন্য শহর কাজে লাগালে আপনাকেও জানাব।',
	shortText: null,
	office: 'মহাসচিবের দপ্তর, ম্যাব (নমুনা লেখা)',
	name: null,
	portrait: null,
};

const english: FromMabBlock = {
	...ordinary,
	text: 'One thought runs through this issue: what one municipality has managed another can manage too, if it knows the steps. That is why we also write of cost, time, obstacles and failure.\n\nThe women of Jhenaidah began to save before they began to build. In Faridpur the work of emptying tanks was given the standing of a contract. In Habiganj people pay their tax at a fair. Three towns and three ways, with one beginning: sitting down with those concerned.\n\nWhere something is not known, we say so. If your town has done work of this kind, tell us. We check it, print it with your consent and let you know when another town takes it up.',
	office: 'Office of the Secretary General, MAB (sample text)',
};

/** Rendered by the preview page and all tests alike. */
export const examples = {
	ordinary,
	english,
	'own heading, short text and portrait': {
		...english,
		heading: 'A word before the rains',
		shortText: 'What one municipality has managed another can manage too. [Read how](/en/practices/).',
		portrait: picture('d', 'Front door of the office, illustration'),
	},
	hostile: { ...english, heading: HOSTILE, text: HOSTILE, office: HOSTILE, name: HOSTILE },
	'one word without end': { ...ordinary, heading: UNBROKEN, text: UNBROKEN.repeat(20) },
} satisfies Record<string, FromMabBlock>;
