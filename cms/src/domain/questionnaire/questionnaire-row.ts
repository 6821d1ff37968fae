/**
 * A questionnaire as Strapi stores it, with labels in two columns each and conditions as text, and back. What absence
 * means in a stored row is said here, once.
 */
import type { Bilingual } from '../text/locale.ts';
import type {
	Choice,
	Condition,
	Field,
	FieldKind,
	Question,
	Questionnaire,
	QuestionPath,
	Section,
	Words,
} from './questionnaire-definition.ts';

type Row = Readonly<Record<string, unknown>>;

/** The attributes of the content type, as the document service takes and gives them. */
export interface QuestionnaireRow {
	version: number;
	guideVideoBn?: string | null;
	guideVideoEn?: string | null;
	sections: readonly Row[];
}

const rowsIn = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const textOrNull = (value: unknown): string | null => (text(value) === '' ? null : text(value));
const numberOrNull = (value: unknown): number | null =>
	value === null || value === undefined || value === '' ? null : Number(value);

const words = (row: Row, name: string): Words => ({ bn: text(row[`${name}Bn`]), en: text(row[`${name}En`]) });
const bilingual = (row: Row, name: string): Bilingual => ({
	bn: textOrNull(row[`${name}Bn`]),
	en: textOrNull(row[`${name}En`]),
});

/** Each path with the column that says whether a question is asked on it. */
const PATH_COLUMNS: readonly [QuestionPath, string][] = [
	['practice', 'isForPractice'],
	['planned', 'isForPlanned'],
	['nothing', 'isForNothing'],
];

/**
 * One condition a line: a path, a colon, values with spaces between them (`stage.value: pilot running`). A line that is
 * no such thing becomes a condition that never holds; `definitionFaults` names it.
 */
export function readConditions(stored: string): Condition[] {
	return stored
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line) => {
			const [path = '', values = ''] = line.split(':');
			return { path: path.trim(), values: values.split(/[\s,]+/).filter((value) => value !== '') };
		});
}

const conditionText = ({ path, values }: Condition): string => `${path}: ${values.join(' ')}`;

export function questionnaireOfRow({ version, sections, ...row }: QuestionnaireRow): Questionnaire {
	return { version, guideVideo: bilingual(row, 'guideVideo'), sections: rowsIn(sections).map(sectionOf) };
}

function sectionOf(row: Row): Section {
	return { key: text(row.key), title: words(row, 'title'), questions: rowsIn(row.questions).map(questionOf) };
}

function questionOf(row: Row): Question {
	const maximum = numberOrNull(row.rowMaximum);
	const minimum = numberOrNull(row.rowMinimum) ?? 0;
	return {
		...{
			key: text(row.key),
			label: words(row, 'label'),
			hint: bilingual(row, 'hint'),
			example: bilingual(row, 'example'),
		},
		isRequired: row.isRequired === true,
		fields: rowsIn(row.fields).map(fieldOf),
		repeat: maximum === null ? null : { minimum, maximum, rowName: words(row, 'rowName') },
		askedWhen: readConditions(text(row.askedWhen)),
		paths: PATH_COLUMNS.filter(([, column]) => row[column] === true).map(([path]) => path),
		practiceField: textOrNull(row.practiceField),
	};
}

function fieldOf(row: Row): Field {
	return {
		...{ key: text(row.key), kind: row.kind as FieldKind, label: words(row, 'label'), hint: bilingual(row, 'hint') },
		...{ isRequired: row.isRequired === true, mayBeUnknown: row.mayBeUnknown === true },
		...{ maxWords: numberOrNull(row.maxWords), maxGraphemes: numberOrNull(row.maxGraphemes) },
		...{ minimum: numberOrNull(row.minimum), maximum: numberOrNull(row.maximum) },
		choices: rowsIn(row.choices).map(choiceOf),
		shownWhen: readConditions(text(row.shownWhen))[0] ?? null,
		autocomplete: textOrNull(row.autocomplete),
	};
}

function choiceOf(row: Row): Choice {
	const { isRetired, isExclusive } = row;
	return {
		...{ value: text(row.value), label: words(row, 'label') },
		...{ isRetired: isRetired === true, isExclusive: isExclusive === true },
	};
}

const columns = (name: string, { bn, en }: Bilingual): Row => ({ [`${name}Bn`]: bn, [`${name}En`]: en });

export function rowOfQuestionnaire({ version, guideVideo, sections }: Questionnaire): QuestionnaireRow {
	return {
		version,
		...columns('guideVideo', guideVideo),
		sections: sections.map(({ key, title, questions }) => ({
			...{ key, ...columns('title', title) },
			questions: questions.map(questionRow),
		})),
	};
}

function questionRow({ key, label, hint, example, isRequired, repeat, practiceField, ...question }: Question): Row {
	return {
		...{ key, isRequired, practiceField },
		...{ ...columns('label', label), ...columns('hint', hint), ...columns('example', example) },
		...{ rowMinimum: repeat?.minimum ?? null, rowMaximum: repeat?.maximum ?? null },
		...columns('rowName', repeat?.rowName ?? { bn: null, en: null }),
		askedWhen: question.askedWhen.map(conditionText).join('\n') || null,
		...Object.fromEntries(PATH_COLUMNS.map(([path, column]) => [column, question.paths.includes(path)])),
		fields: question.fields.map(fieldRow),
	};
}

function fieldRow({ label, hint, choices, shownWhen, ...field }: Field): Row {
	return {
		...{ ...field, ...columns('label', label), ...columns('hint', hint) },
		shownWhen: shownWhen === null ? null : conditionText(shownWhen),
		choices: choices.map(({ label: choiceLabel, ...choice }) => ({ ...choice, ...columns('label', choiceLabel) })),
	};
}
