/** Says how long a round is still open: the page itself cannot know the day of the reader. */

import { countdownWords } from '@mab/cms/domain/response/round.ts';
import { isLocale } from '@mab/cms/domain/text/locale.ts';

const now = new Date();
const { lang } = document.documentElement;
for (const place of document.querySelectorAll<HTMLElement>('[data-closes]')) {
	const { opens = '', closes = '', before = '', over = '' } = place.dataset;
	if (Date.parse(closes) <= now.getTime()) place.textContent = over;
	else if (Date.parse(opens) > now.getTime()) place.textContent = before;
	else place.textContent = countdownWords(closes, now, isLocale(lang) ? lang : 'bn');
	place.hidden = false;
}
