/** What every Word document of the site has in common: paper, faces, headings and the language of each run. */
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import {
	type IParagraphOptions,
	type IRunOptions,
	type IStylesOptions,
	Paragraph,
	type SimpleField,
	TextRun,
} from 'docx';
import { stringsFor } from '../i18n/index.ts';

/** Word takes the complex-script font for Bangla letters. Nirmala UI comes with Windows since 8, and Word replaces it elsewhere. */
const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Calibri', cs: 'Nirmala UI' };
/** Half points. */
const SIZE = { body: 22, title: 36, heading: 28, subheading: 24 };
/** Twentieths of a point: A4 with margins of 2.2 cm. */
export const PAGE = {
	size: { width: 11_906, height: 16_838 },
	margin: { top: 1247, bottom: 1247, left: 1247, right: 1247 },
};
export const SPACE_AFTER = 120;
const LANGUAGE_TAG: Record<Locale, string> = { bn: 'bn-BD', en: 'en-GB' };

const language = { value: LANGUAGE_TAG.en, bidirectional: LANGUAGE_TAG.bn };
const heading = (size: number) => ({
	run: { font: FONT, size, bold: true, color: '0B5D4A', language },
	paragraph: { keepNext: true, spacing: { before: 2 * SPACE_AFTER, after: SPACE_AFTER } },
});

export const STYLES: IStylesOptions = {
	default: {
		document: { run: { font: FONT, size: SIZE.body, language }, paragraph: { spacing: { after: SPACE_AFTER } } },
		title: heading(SIZE.title),
		heading1: heading(SIZE.heading),
		heading2: heading(SIZE.subheading),
	},
};

export function paragraph(
	content: string | (TextRun | SimpleField)[],
	lang: Locale,
	options: IParagraphOptions = {},
): Paragraph {
	return new Paragraph({ ...options, children: typeof content === 'string' ? [run(content, lang)] : content });
}

export function run(text: string, lang: Locale, options: IRunOptions = {}): TextRun {
	const tag = LANGUAGE_TAG[lang];
	return new TextRun({
		...options,
		text: withoutControls(text),
		language: { value: LANGUAGE_TAG.en, bidirectional: lang === 'bn' ? tag : LANGUAGE_TAG.bn },
	});
}

/** XML 1.0 has no form for them, not even escaped, and Word refuses the file. */
function withoutControls(text: string): string {
	return text.replace(/(?![\t\n])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu, '');
}

/** The library would write the time of the making; the document is as old as its record, or has no age. */
export function coreProperties(title: string, locale: Locale, updatedAt: string | null): string {
	const text = (value: string) =>
		withoutControls(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
	const times = (['created', 'modified'] as const).map(
		(what) => `<dcterms:${what} xsi:type="dcterms:W3CDTF">${text(updatedAt ?? '')}</dcterms:${what}>`,
	);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
		`<dc:title>${text(title)}</dc:title>`,
		`<dc:creator>${text(stringsFor(locale).organisation)}</dc:creator>`,
		`<dc:language>${LANGUAGE_TAG[locale]}</dc:language>`,
		...(updatedAt === null ? [] : times),
		'</cp:coreProperties>',
	].join('');
}
