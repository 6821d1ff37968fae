import type { ReportRecord } from '@mab/cms/domain/publication/public-record.ts';
import { formatPartialDate } from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { placeStrings } from '../i18n/places.ts';

/** What a report is about, from and to; `null` where it has no period. */
export function formatPeriod(report: Pick<ReportRecord, 'periodStart' | 'periodEnd'>, locale: Locale): string | null {
	const [from, to] = [report.periodStart, report.periodEnd].map((date) =>
		date === null ? null : formatPartialDate(date, locale),
	);
	if (from == null || to == null || from === to) return from ?? to ?? null;
	return placeStrings(locale).reports.toPeriod(from, to);
}
