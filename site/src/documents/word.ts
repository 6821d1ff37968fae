import { safeHref } from '@mab/newsletter-templates/markdown.ts';
import type { Block } from '@mab/newsletter-templates/plain-text.ts';
import {
	AlignmentType,
	Document,
	Footer,
	HeadingLevel,
	type IParagraphOptions,
	LevelFormat,
	Packer,
	Paragraph,
	SimpleField,
	Table,
	TableCell,
	TableRow,
	type TextRun,
	WidthType,
} from 'docx';
import { picturesOf } from '../cards.ts';
import { documentStrings } from '../i18n/documents.ts';
import { stringsFor } from '../i18n/index.ts';
import { labelsIn } from '../shown.ts';
import { citationOf } from './citation.ts';
import {
	type Answer,
	type DocumentInput,
	type PracticeDocument,
	practiceDocument,
	type Said,
	saidIn,
} from './practice-document.ts';
import { coreProperties, PAGE, paragraph, run, STYLES } from './word-parts.ts';
import { withoutTimes } from './zip-times.ts';

const BULLETS = 'bullets';

export async function wordDocument(input: DocumentInput): Promise<Uint8Array> {
	const document = practiceDocument(input);
	const { locale, title, practice } = document;
	const file = new Document({
		title,
		creator: stringsFor(locale).organisation,
		styles: STYLES,
		numbering: {
			config: [
				{
					reference: BULLETS,
					levels: [
						{
							level: 0,
							format: LevelFormat.BULLET,
							text: '•',
							alignment: AlignmentType.START,
							style: { paragraph: { indent: { left: 360, hanging: 260 } } },
						},
					],
				},
			],
		},
		sections: [
			{
				properties: { page: PAGE },
				footers: { default: new Footer({ children: [footer(document)] }) },
				children: bodyOf(document),
			},
		],
	});
	const core = { path: 'docProps/core.xml', data: coreProperties(title, locale, practice.updatedAt) };
	return withoutTimes(new Uint8Array(await Packer.toBuffer(file, false, [core])));
}

function bodyOf(document: PracticeDocument): (Paragraph | Table)[] {
	const { practice, locale, lang } = document;
	const label = labelsIn(locale);
	const t = documentStrings(locale);
	const { practice: words, notKnown } = stringsFor(locale);
	const h1 = (text: string) => paragraph(text, locale, { heading: HeadingLevel.HEADING_1 });
	const own = (text: string, options: IParagraphOptions = {}) => paragraph(text, lang, options);
	const prose = (blocks: readonly Block[]) => blocks.map((block) => own(block.join(' ')));
	const section = (...ids: string[]) =>
		document.sections
			.filter(({ id }) => ids.includes(id))
			.flatMap(({ heading, blocks }) => [h1(heading), ...prose(blocks)]);
	const labelled = (name: string, text: string) =>
		paragraph([run(`${name}: `, locale, { bold: true }), run(text, lang)], lang);

	return [
		own(document.title, { heading: HeadingLevel.TITLE }),
		...(lang === locale ? [] : [paragraph(t.notInLanguage, locale)]),
		own(document.oneLine),
		said(document.place),
		paragraph([practice.code, ...document.badges].join(' · '), locale),
		...section('summary'),
		h1(label('keyFacts')),
		factTable([...document.keyFacts, ...document.answers]),
		...section('problem', 'objectives'),
		h1(label('steps')),
		...document.steps.flatMap(({ title, note, blocks }, index) => [
			own(`${index + 1}. ${title}`, { heading: HeadingLevel.HEADING_2 }),
			...(note === null ? [] : [own(note)]),
			...prose(blocks),
		]),
		...section('novelty', 'participation'),
		...(document.results.length === 0 ? [] : [h1(label('results')), resultTable(document)]),
		...(document.difficulties.length === 0 ? [] : [h1(label('difficulties'))]),
		...document.difficulties.flatMap(({ difficulty, answer }) => [
			labelled(words.difficulty, textOf(difficulty)),
			answer.length === 0 ? paragraph(words.noAnswer, locale) : labelled(words.answer, textOf(answer)),
		]),
		...section('lessons', 'sustainability', 'climate'),
		...(document.conditions.length === 0 ? [] : [h1(label('transfer'))]),
		...document.conditions.map(({ label: name, blocks }) => labelled(name, textOf(blocks))),
		h1(label('contactOffice')),
		...document.contact.map(said),
		...(picturesOf(practice).length === 0 ? [] : [h1(t.pictures)]),
		...picturesOf(practice).map(({ caption, alt, credit }) => {
			const [shown, by] = [saidIn(caption, locale) ?? saidIn(alt, locale), saidIn(credit, locale)];
			return bullet([
				...(shown === null ? [] : [run(`${shown.text} `, shown.lang)]),
				run(`${t.credit}: ${by?.text ?? notKnown}`, by?.lang ?? locale),
			]);
		}),
		h1(label('sources')),
		...document.sources.map(({ title, url, seenOn }) => {
			const address = url === null ? null : safeHref(url);
			const link = address === null ? [] : [linkTo(address), run(', ', locale)];
			return bullet([run(`${title}, `, locale), ...link, run(`${words.seenOn}: ${seenOn}`, locale)]);
		}),
		...document.acknowledgements.map(said),
		h1(words.cite),
		paragraph(citationOf(document).plain, locale),
		paragraph([run(`${words.licence}: ${practice.provenance.licence}. `, locale), linkTo(document.url)], locale),
	];
}

function factTable(answers: readonly Answer[]): Table {
	return table(
		answers.map(({ label, value }) => [{ text: label, lang: value.lang }, value]),
		[35, 65],
	);
}

function resultTable({ results, locale }: PracticeDocument): Table {
	const { indicator, baseline, latest } = stringsFor(locale).practice.results;
	const notKnown: Said = { text: stringsFor(locale).notKnown, lang: locale };
	const head = [indicator, baseline, latest].map((text): Said => ({ text, lang: locale }));
	const rows = results.map((result) => [result.indicator, result.before ?? notKnown, result.now ?? notKnown]);
	return table([head, ...rows], [46, 27, 27], true);
}

/** @param widths percent of the page's width. */
function table(rows: readonly (readonly Said[])[], widths: readonly number[], hasHead = false): Table {
	return new Table({
		width: { size: 100, type: WidthType.PERCENTAGE },
		rows: rows.map((cells, at) => {
			const isHead = hasHead && at === 0;
			return new TableRow({
				tableHeader: isHead,
				cantSplit: true,
				children: cells.map(
					({ text, lang }, index) =>
						new TableCell({
							width: { size: widths[index] ?? 0, type: WidthType.PERCENTAGE },
							children: [paragraph([run(text, lang, { bold: isHead })], lang, { spacing: { after: 0 } })],
						}),
				),
			});
		}),
	});
}

function footer({ practice, updatedOn, shortUrl, locale }: PracticeDocument): Paragraph {
	return paragraph([practice.code, updatedOn, shortUrl].join(' · '), locale);
}

function said({ text, lang }: Said): Paragraph {
	return paragraph(text, lang);
}

function bullet(children: (TextRun | SimpleField)[]): Paragraph {
	return new Paragraph({ children, numbering: { reference: BULLETS, level: 0 } });
}

/** A link as a field: the library gives its link elements a random identifier, and equal records must give equal files. */
function linkTo(address: string): SimpleField {
	// A field ends at a quote; in an address it is written %22.
	return new SimpleField(`HYPERLINK "${address.replaceAll('"', '%22')}"`, address);
}

function textOf(blocks: readonly Block[]): string {
	return blocks.flat().join(' ');
}
