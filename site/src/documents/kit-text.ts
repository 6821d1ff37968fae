/** The texts of the partner kit as a plain file, with all that must be printed beside them. */
import { formatNumber } from '@mab/cms/domain/text/bangla.ts';
import { picturesOf } from '../cards.ts';
import { documentStrings } from '../i18n/documents.ts';
import { stringsFor } from '../i18n/index.ts';
import { labelsIn } from '../shown.ts';
import { citationOf } from './citation.ts';
import { pictureName } from './kit.ts';
import { type DocumentInput, inItsOwnLanguage, saidIn } from './practice-document.ts';
import { slidesOf } from './slides.ts';
import { plainText, WORD_LIMITS, wordVersion } from './words.ts';

/** Without it older Windows programs read Bangla as Western letters; others skip it. */
const BYTE_ORDER_MARK = '\ufeff';

export function kitText(input: DocumentInput): string {
	const document = inItsOwnLanguage(input);
	const { locale, practice } = document;
	const t = documentStrings(locale);
	const label = labelsIn(locale);
	const versions = WORD_LIMITS.map((limit) => {
		const { paragraphs, wordCount } = wordVersion(document, limit);
		return [t.words(formatNumber(limit, locale), formatNumber(wordCount, locale)), plainText(paragraphs)];
	});
	const slides = slidesOf(document).map(({ heading, lines }) =>
		[heading, ...lines.map((line) => `- ${line}`)].join('\n'),
	);
	const pictures = picturesOf(practice).map((figure, index) =>
		[
			`${pictureName(figure.image.file, index)}: ${saidIn(figure.caption, locale)?.text ?? saidIn(figure.alt, locale)?.text ?? ''}`,
			`${t.credit}: ${saidIn(figure.credit, locale)?.text ?? stringsFor(locale).notKnown}`,
		].join('\n'),
	);
	const parts = [
		[document.title, document.place.text],
		...versions,
		[t.slides, slides.join('\n\n')],
		...(pictures.length === 0 ? [] : [[t.pictures, pictures.join('\n\n'), t.pictureRule]]),
		[t.naming, t.namingRules.map((rule) => `- ${rule}`).join('\n')],
		...document.acknowledgements.map(({ text }) => [t.support, text]),
		[stringsFor(locale).practice.cite, citationOf(document).plain],
		[label('sources'), document.sources.map(({ title, url }) => [title, url].filter(Boolean).join(', ')).join('\n')],
		[`${practice.code} · ${document.updatedOn} · ${practice.provenance.licence}`, document.url],
	];
	const text = parts.map((part) => part.join('\n\n')).join('\n\n\n');
	// Programs that need the byte order mark need both characters at the end of a line as well.
	return BYTE_ORDER_MARK + `${text}\n`.replaceAll('\n', '\r\n');
}
