import { expect, test } from 'vitest';
import { addressLabels } from './address-labels.ts';

const ordinary = { lang: 'bn', title: 'Labels', empty: 'Nobody' } as const;

test('each sheet is a page of its own, and what people typed is text', () => {
	const label = { lines: ['To:', '<b>Mayor</b>'], copies: '5 copies' };
	const page = addressLabels({ ...ordinary, sheets: [[label, label], [label]] });
	expect(page.match(/class="sheet"/g)).toHaveLength(2);
	expect(page.match(/class="label"/g)).toHaveLength(3);
	expect(page).toContain('&lt;b&gt;Mayor');
});

test('without addresses it says so', () => {
	expect(addressLabels({ ...ordinary, sheets: [] })).toContain('Nobody');
});
