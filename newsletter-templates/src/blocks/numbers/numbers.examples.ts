import type { NumbersBlock } from '@mab/cms/domain/publication/edition-content.ts';
import { HOSTILE } from '../examples.ts';

const ordinary: NumbersBlock = {
	kind: 'numbers',
	figures: [
		{ label: 'উত্তর দেওয়া পৌরসভা (নমুনা)', value: 0 },
		{ label: 'প্রকাশিত চর্চা', value: 21 },
		{ label: 'যে কয়টি পৌরসভার চর্চা', value: 15 },
		{ label: 'সুশাসনের পরিবর্তন', value: 8 },
	],
	countedOn: '2026-10-08',
};
const english: NumbersBlock = {
	...ordinary,
	figures: [
		{ label: 'Municipalities that answered (sample)', value: 0 },
		{ label: 'Practices published', value: 21 },
		{ label: 'Municipalities they come from', value: 15 },
		{ label: 'Governance changes', value: 8 },
	],
};

/** Rendered by the preview page and all tests alike. */
export const examples = {
	ordinary,
	english,
	none: { ...ordinary, figures: [] },
	'large and odd': { ...english, figures: [{ label: 'One alone', value: 12_34_567 }] },
	hostile: { ...english, figures: [{ label: HOSTILE, value: 1 }], countedOn: HOSTILE },
} satisfies Record<string, NumbersBlock>;
