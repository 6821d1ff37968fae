/**
 * How long a practice counts as confirmed. The state "not confirmed for more than 18 months" depends on the day on
 * which somebody reads the page, and a page is made of its record alone: the page says until when the confirmation
 * counts, which is right on every day and on paper, and the browser adds the rest (client/confirmation.ts).
 */
import { isPartialDate } from '@mab/cms/domain/text/bangla.ts';

/** Features row A58: after 18 months of silence a practice is shown as not confirmed. */
const CONFIRMED_MONTHS = 18;
const MONTHS_PER_YEAR = 12;

/**
 * The last month, `YYYY-MM`, in which the practice counts as confirmed. A confirmation known by its year alone may have
 * been given in December. `null` for a date that cannot be read.
 */
export function confirmedUntil(lastConfirmedOn: string): string | null {
	if (!isPartialDate(lastConfirmedOn)) return null;
	const [year = '', month = String(MONTHS_PER_YEAR)] = lastConfirmedOn.split('-');
	const last = Number(year) * MONTHS_PER_YEAR + Number(month) - 1 + CONFIRMED_MONTHS;
	return `${Math.floor(last / MONTHS_PER_YEAR)}-${String((last % MONTHS_PER_YEAR) + 1).padStart(2, '0')}`;
}
