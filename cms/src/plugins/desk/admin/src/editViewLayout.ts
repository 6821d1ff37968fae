import { labelOf } from '../../../../domain/field-labels.ts';
import { bothText } from './words.ts';

interface FormField {
	name: string;
	label: string;
}

/** What Strapi's hook hands over: the fields of the form as panels of rows, and more that passes through. */
interface EditView {
	layout: { layout: FormField[][][] };
}

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
