import type { EditionContent } from '@mab/cms/domain/publication/edition-content.ts';
import { formatNumber } from '@mab/cms/domain/text/bangla.ts';
import { NEWSLETTER_WORDS } from './words.ts';

/** Who answers for the edition, line by line, as every output says it. */
export function imprintLines({ locale, imprint, issn }: EditionContent): string[] {
	const words = NEWSLETTER_WORDS[locale];
	const { publisher, editor, address, phone, email, fundingNote, copyCount, licence } = imprint;
	const reach = [
		phone === null ? null : `${words.phone}: ${phone}`,
		email === null ? null : `${words.email}: ${email}`,
	];
	const lines = [
		publisher,
		`${words.editor}: ${editor}`,
		address,
		reach.filter((part) => part !== null).join(' · '),
		fundingNote,
		copyCount === null ? null : `${words.copies}: ${formatNumber(copyCount, locale)}`,
		issn === null ? null : `ISSN ${issn}`,
		`${words.licence}: ${licence}`,
	];
	return lines.filter((line): line is string => line !== null && line !== '');
}
