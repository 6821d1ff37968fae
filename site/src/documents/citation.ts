/** The citation of a practice in its three forms, the same on the page and in the kit. */

import type { PracticeRecord } from '@mab/cms/domain/publication/public-record.ts';
import { formatNumber, toBanglaDigits } from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { dayInDhaka } from '../dhaka.ts';
import { stringsFor } from '../i18n/index.ts';
import { bibtex, type Citation, ris } from './cite.ts';

interface Cited {
	practice: PracticeRecord;
	title: string;
	locale: Locale;
	/** Of the page, with its origin. */
	url: string;
}

export function citationOf({ practice, title, locale, url }: Cited): { plain: string; bibtex: string; ris: string } {
	const t = stringsFor(locale);
	const { code, version, provenance } = practice;
	const updatedOn = dayInDhaka(practice.updatedAt);
	const year = updatedOn.slice(0, 4);
	const { licence } = provenance;
	const citation: Citation = {
		...{ code, title, version, licence, url, updatedOn, lang: locale },
		author: t.organisation,
		publisher: t.siteName,
	};
	const plain = t.practice.citation({
		...{ title, code, url, licence },
		version: formatNumber(version, locale),
		year: locale === 'bn' ? toBanglaDigits(year) : year,
	});
	return { plain, bibtex: bibtex(citation), ris: ris(citation) };
}
