import { labelOf } from '../../../../domain/field-labels.ts';
import { bothText } from './words.ts';

interface FormField {
	name: string;
	label: string;
	type?: string;
}

/** What Strapi's hook hands over: the fields of the form as panels of rows, and more that passes through. */
interface EditView {
	layout: { layout: FormField[][][]; components?: Record<string, { layout: FormField[][] }> };
}

/** Strapi groups the digits of every whole number: a year became 2,026. */
const YEAR = /^(year|\w+Year)$/;

/** Only entries under review have it, and only the review panel moves it. */
const STATE_FIELD = 'reviewState';

/** Strapi names a field by its attribute until somebody gives it a label. */
const named = (field: FormField): FormField =>
	field.label === field.name ? { ...field, label: bothText(labelOf(field.name)) } : field;

/** The form of an entry under review: the fields by the names people know, without the state. */
export function reviewedEditView<T extends EditView>(view: T): T {
	const panels = view.layout.layout;
	if (!panels.flat(2).some(({ name }) => name === STATE_FIELD)) return view;
	const layout = panels.map((rows) =>
		rows
			.map((fields) => fields.filter(({ name }) => name !== STATE_FIELD).map(named))
			.filter((fields) => fields.length > 0),
	);
	return { ...view, layout: { ...view.layout, layout } };
}

/** The blocks of an edition are ordered and hidden on the newsletter page, where they have names. */
const BLOCKS_FIELD = 'blocks';

export function withoutBlocks<T extends EditView>(view: T): T {
	const rows = view.layout.layout.map((panel) =>
		panel.map((fields) => fields.filter(({ name }) => name !== BLOCKS_FIELD)).filter((fields) => fields.length > 0),
	);
	return { ...view, layout: { ...view.layout, layout: rows } };
}

/** A year as people write it. Strapi shows the other kind of whole number letter by letter, and stores it as before. */
export function plainYears<T extends EditView>(view: T): T {
	const plain = (rows: FormField[][]) =>
		rows.map((fields) =>
			fields.map((field) =>
				YEAR.test(field.name) && field.type === 'integer' ? { ...field, type: 'biginteger' } : field,
			),
		);
	const { layout, components = {} } = view.layout;
	const plainComponents = Object.entries(components).map(([uid, each]) => [
		uid,
		{ ...each, layout: plain(each.layout) },
	]);
	return {
		...view,
		layout: { ...view.layout, layout: layout.map(plain), components: Object.fromEntries(plainComponents) },
	};
}

/** What Strapi's hook of the list hands over, and more that passes through. */
interface ListView {
	displayedHeaders: { name: string; cellFormatter?: (row: Record<string, unknown>) => string }[];
}

export function plainYearsInList<T extends ListView>(view: T): T {
	const displayedHeaders = view.displayedHeaders.map((header) =>
		YEAR.test(header.name)
			? { ...header, cellFormatter: (row: Record<string, unknown>) => String(row[header.name] ?? '–') }
			: header,
	);
	return { ...view, displayedHeaders };
}
