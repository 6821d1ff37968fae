/** Bangladesh keeps UTC+6 all year. */
const DHAKA_OFFSET_MS = 6 * 60 * 60 * 1000;

/** `YYYY-MM` in Bangladesh. */
export function currentMonthInDhaka(now: Date): string {
	return new Date(now.getTime() + DHAKA_OFFSET_MS).toISOString().slice(0, 7);
}
