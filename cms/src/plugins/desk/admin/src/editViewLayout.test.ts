import { expect, test } from 'vitest';
import { plainYears, plainYearsInList, reviewedEditView, withoutBlocks } from './editViewLayout.ts';

const field = (name: string, label = name) => ({ name, label });

test('the form of an entry under review has no state field and keeps no empty row', () => {
	const view = { layout: { layout: [[[field('reviewState')], [field('title'), field('slug')]]] }, query: {} };
	const names = reviewedEditView(view).layout.layout.map((rows) =>
		rows.map((fields) => fields.map(({ name }) => name)),
	);
	expect(names).toEqual([[['title', 'slug']]]);
});

test('a field is shown by the name that people know, unless somebody gave it a label', () => {
	const view = {
		layout: { layout: [[[field('reviewState'), field('title'), field('slug', 'Address'), field('xyz')]]] },
	};
	const labels = reviewedEditView(view)
		.layout.layout.flat(2)
		.map(({ label }) => label);
	expect(labels).toEqual(['Title / শিরোনাম', 'Address', 'xyz']);
});

test('the form of any other entry passes untouched', () => {
	const view = { layout: { layout: [[[field('title')]]] } };
	expect(reviewedEditView(view)).toBe(view);
});

test('the form of an edition leaves the order of its blocks to the newsletter page', () => {
	const view = { layout: { layout: [[[field('issuedOn')], [field('blocks')]]] } };
	expect(withoutBlocks(view).layout.layout).toEqual([[[field('issuedOn')]]]);
});

test('years are shown as people write them, in the form, in its parts and in the list; other numbers are left alone', () => {
	const whole = (name: string) => ({ ...field(name), type: 'integer' });
	const view = {
		layout: {
			layout: [[[whole('year'), whole('quarter')]]],
			components: { 'practice.cost': { layout: [[whole('priceYear'), whole('amountBdt')]] } },
		},
	};
	const { layout, components } = plainYears(view).layout;
	expect(layout.flat(2).map(({ type }) => type)).toEqual(['biginteger', 'integer']);
	expect(components?.['practice.cost']?.layout.flat().map(({ type }) => type)).toEqual(['biginteger', 'integer']);

	const [year, quarter] = plainYearsInList({
		displayedHeaders: [{ name: 'year' }, { name: 'quarter' }],
	}).displayedHeaders;
	expect([year?.cellFormatter?.({ year: 2026 }), quarter?.cellFormatter]).toEqual(['2026', undefined]);
});
