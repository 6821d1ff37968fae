import type { ReplicationWatchBlock } from '@mab/cms/domain/publication/edition-content.ts';
import { HOSTILE, UNBROKEN } from '../examples.ts';

/** No pilot has begun: the entries are marked as samples. */
const ordinary: ReplicationWatchBlock = {
	kind: 'replicationWatch',
	text: 'নমুনা: পাঁচটি পৌরসভা এই বছরের চর্চাগুলো নিজের শহরে করে দেখবে। কে কোথায় পৌঁছাল, প্রতি সংখ্যায় তা এক নজরে থাকবে।',
	pilots: [
		{ municipality: 'নমুনা পৌরসভা ১', light: 'onTrack', text: 'কমিটি হয়েছে, সঞ্চয়ের খাতা খোলা হয়েছে।' },
		{ municipality: 'নমুনা পৌরসভা ২', light: 'onTrack', text: 'বিলের তালিকা মিলিয়ে দেখা শেষ।' },
		{ municipality: 'নমুনা পৌরসভা ৩', light: 'atRisk', text: 'জমির কাগজ এখনো হাতে আসেনি।' },
		{ municipality: 'নমুনা পৌরসভা ৪', light: 'offTrack', text: 'চালক প্রশিক্ষণ দুই মাস পিছিয়েছে।' },
		{ municipality: 'নমুনা পৌরসভা ৫', light: 'onTrack', text: 'ব্যাংকের সঙ্গে সমঝোতা হয়েছে।' },
	],
	lesson: 'নমুনা: যে শহর আগে খাতা মিলিয়েছে, তার মেলার প্রস্তুতি অর্ধেক সময়ে শেষ হয়েছে।',
};

const english: ReplicationWatchBlock = {
	kind: 'replicationWatch',
	text: 'Sample: five municipalities will try the practices of this year in their own towns. Every issue shows at a glance how far each has come.',
	pilots: [
		{ municipality: 'Sample municipality 1', light: 'onTrack', text: 'The committee meets, the savings book is open.' },
		{ municipality: 'Sample municipality 2', light: 'onTrack', text: 'The list of bills has been checked.' },
		{ municipality: 'Sample municipality 3', light: 'atRisk', text: 'The land papers have not come yet.' },
		{ municipality: 'Sample municipality 4', light: 'offTrack', text: 'Driver training is two months late.' },
		{ municipality: 'Sample municipality 5', light: 'onTrack', text: 'An agreement with the bank is signed.' },
	],
	lesson: 'Sample: the town that checked its register first needed half the time to prepare its fair.',
};

/** Rendered by the preview page and all tests alike. */
export const examples = {
	ordinary,
	english,
	'nothing yet': { kind: 'replicationWatch', text: '', pilots: [], lesson: null },
	hostile: {
		...{ kind: 'replicationWatch', text: HOSTILE, lesson: HOSTILE },
		pilots: [{ municipality: HOSTILE, light: 'atRisk', text: HOSTILE }],
	},
	'without a space': {
		...ordinary,
		text: UNBROKEN,
		pilots: ordinary.pilots.map((pilot) => ({ ...pilot, municipality: UNBROKEN })),
	},
} satisfies Record<string, ReplicationWatchBlock>;
