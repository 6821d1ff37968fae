/** The printed questionnaire as a Word document, to draft answers in before they are typed into the form. */

import type { Questionnaire } from '@mab/cms/domain/questionnaire/questionnaire-definition.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import {
	BorderStyle,
	Document,
	Footer,
	HeadingLevel,
	type IParagraphOptions,
	Packer,
	PageNumber,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
} from 'docx';
import { stringsFor } from '../i18n/index.ts';
import { type BlankDocument, type BlankField, type BlankQuestion, blankQuestionnaire } from './blank-questionnaire.ts';
import { coreProperties, PAGE, paragraph, run, STYLES } from './word-parts.ts';
import { withoutTimes } from './zip-times.ts';

export async function blankWord(input: {
	questionnaire: Questionnaire;
	locale: Locale;
	url: string;
}): Promise<Uint8Array> {
	const { locale } = input;
	const blank = blankQuestionnaire(input);
	const file = new Document({
		title: blank.title,
		creator: stringsFor(locale).organisation,
		styles: STYLES,
		sections: [
			{ properties: { page: PAGE }, footers: { default: footer(blank, locale) }, children: bodyOf(blank, locale) },
		],
	});
	const core = { path: 'docProps/core.xml', data: coreProperties(blank.title, locale, null) };
	return withoutTimes(new Uint8Array(await Packer.toBuffer(file, false, [core])));
}

function footer({ title, version }: BlankDocument, locale: Locale): Footer {
	const numbers = new TextRun({ children: [' · ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
	return new Footer({ children: [new Paragraph({ children: [run(`${title} · ${version}`, locale), numbers] })] });
}

function bodyOf(blank: BlankDocument, locale: Locale): (Paragraph | Table)[] {
	const text = (words: string, options: IParagraphOptions = {}) => paragraph(words, locale, options);
	return [
		text(blank.title, { heading: HeadingLevel.TITLE }),
		text(blank.version),
		text(`${blank.lead} ${blank.url}`),
		...blank.head.flatMap((label) => [text(label, { spacing: { after: 0 } }), rule()]),
		...blank.sections.flatMap(({ heading, questions }) => [
			text(heading, { heading: HeadingLevel.HEADING_1 }),
			...questions.flatMap((question) => questionIn(question, { example: blank.example, locale })),
		]),
	];
}

interface Context {
	example: string;
	locale: Locale;
}

function questionIn(question: BlankQuestion, { example, locale }: Context): (Paragraph | Table)[] {
	const soft = (words: string) => paragraph([run(words, locale, { italics: true })], locale, { keepNext: true });
	const { rows, fields, isTable } = question;
	const notes = question.notes.length === 0 ? '' : ` (${question.notes.join('; ')})`;
	return [
		paragraph(`${question.number}. ${question.label}${notes}`, locale, { heading: HeadingLevel.HEADING_2 }),
		...(question.hint === null ? [] : [soft(question.hint)]),
		...(question.example === null ? [] : [soft(`${example}: ${question.example}`)]),
		...(rows.length === 0 ? fields.flatMap((field) => fieldIn(field, locale)) : []),
		...(isTable ? [rowTable(question, locale), paragraph('', locale)] : []),
		...(isTable
			? []
			: rows.flatMap((row) => [
					paragraph([run(row, locale, { bold: true })], locale, { keepNext: true }),
					...fields.flatMap((field) => fieldIn(field, locale)),
				])),
		...(question.moreRows === null ? [] : [soft(question.moreRows)]),
	];
}

function fieldIn(field: BlankField, locale: Locale): Paragraph[] {
	const label = labelOf(field);
	return [
		...(label === '' || field.boxes[0] === field.label ? [] : [paragraph(label, locale, { keepNext: true })]),
		...field.boxes.map((box) => paragraph(`☐ ${box}`, locale, { indent: { left: 240 }, spacing: { after: 40 } })),
		...Array.from({ length: field.lines }, rule),
	];
}

function labelOf({ label, notes }: BlankField): string {
	if (notes.length === 0) return label;
	return label === '' ? notes.join('; ') : `${label} (${notes.join('; ')})`;
}

/** A line to write on, 9 mm below the one before. */
function rule(): Paragraph {
	const border = { style: BorderStyle.SINGLE, size: 4, color: '777777', space: 1 };
	return new Paragraph({
		border: { bottom: border, between: border },
		spacing: { before: 260, after: 0 },
		children: [],
	});
}

function rowTable({ fields, rows }: BlankQuestion, locale: Locale): Table {
	const width = { size: 100 / (fields.length + 1), type: WidthType.PERCENTAGE };
	const cell = (children: Paragraph[]) => new TableCell({ width, children });
	const head = fields.map((field) =>
		cell([paragraph([run(labelOf(field), locale, { bold: true })], locale, { spacing: { after: 0 } })]),
	);
	return new Table({
		width: { size: 100, type: WidthType.PERCENTAGE },
		rows: [
			new TableRow({ tableHeader: true, cantSplit: true, children: [cell([paragraph('', locale)]), ...head] }),
			...rows.map(
				(row) =>
					new TableRow({
						cantSplit: true,
						children: [
							cell([paragraph(row, locale)]),
							...fields.map(({ boxes }) =>
								cell(
									boxes.length === 0
										? [paragraph('', locale, { spacing: { after: 360 } })]
										: boxes.map((box) => paragraph(`☐ ${box}`, locale, { spacing: { after: 0 } })),
								),
							),
						],
					}),
			),
		],
	});
}
