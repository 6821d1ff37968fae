/** Says of a practice whose confirmation has run out that it has: the page itself cannot know the day of the reader. */
import { currentMonthInDhaka } from './dhaka-month.ts';

const month = currentMonthInDhaka(new Date());
for (const counts of document.querySelectorAll<HTMLElement>('[data-confirmed-until]')) {
	const lapsed = counts.nextElementSibling;
	const until = counts.dataset.confirmedUntil ?? '';
	if (until >= month || !(lapsed instanceof HTMLElement)) continue;
	counts.hidden = true;
	lapsed.hidden = false;
}
