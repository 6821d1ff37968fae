import { expect, test } from 'vitest';
import { factCheckText } from './fact-check-text.ts';

test('shows what readers will see, in the language that is checked', () => {
	const content = {
		title: 'Tanks on call',
		slug: 'tanks-on-call',
		problem: 'Few tanks were emptied.\n\nThe drains overflowed.',
		steps: [
			{ title: 'List', text: 'Listed the tanks.' },
			{ title: 'Tanker', text: 'Bought a tanker.' },
		],
		capitalCost: { amountBdt: '3000000' },
		results: [{ indicatorEn: 'Tanks emptied', indicatorBn: 'পরিষ্কার করা ট্যাংক', baseline: 110, latest: 1460 }],
		reviewState: 'draft',
		objectives: null,
	};
	expect(factCheckText(content, 'en').map(({ lines }) => lines)).toEqual([
		['Tanks on call'],
		['Few tanks were emptied.', 'The drains overflowed.'],
		['List · Listed the tanks.', 'Tanker · Bought a tanker.'],
		[expect.stringContaining('30,00,000')],
		['Tanks emptied · 110 · 1,460'],
	]);
	expect(factCheckText(content, 'bn').at(-1)?.lines).toEqual(['পরিষ্কার করা ট্যাংক · ১১০ · ১,৪৬০']);
});
