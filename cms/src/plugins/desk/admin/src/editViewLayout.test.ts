import { expect, test } from 'vitest';
import { reviewedEditView } from './editViewLayout.ts';

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
