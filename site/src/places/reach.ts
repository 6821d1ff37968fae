/** How far an edition came, in sentences: by post, by mail, in the archive. What is not known is not said. */
import { formatDay, formatNumber } from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import type { Reach } from '../cards.ts';
import { placeStrings } from '../i18n/places.ts';

export function reachFacts(reach: Reach | null, locale: Locale): string[] {
	if (reach === null) return [];
	const { post, mail, visits } = reach;
	const words = placeStrings(locale);
	const t = words.numbers.reach;
	const shown = (count: number) => formatNumber(count, locale);
	const facts: string[] = [];
	if (post !== null) {
		const { copyCount, municipalityCount, firstOn, lastOn } = post;
		const days = [...new Set([firstOn, lastOn])].map((day) => formatDay(day, locale)).join(' – ');
		facts.push(t.post(shown(copyCount), words.towns(shown(municipalityCount), municipalityCount === 1), days));
	}
	if (mail !== null) facts.push(t.mail(shown(mail.deliveredCount)));
	if (visits !== null) facts.push(t.visits(shown(visits.pageCount), shown(visits.pdfCount)));
	return facts;
}
