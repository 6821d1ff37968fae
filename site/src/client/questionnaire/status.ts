/** Says where the text is, honestly: on this device, on the server, or neither yet (A22). */
import { formPath } from '@mab/cms/domain/response-form/form-place.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import type { Draft } from './store.ts';
import { hasUnsent, type SyncState } from './sync.ts';
import { moment, words } from './words.ts';

/** From here on a text that only this device has is called out. Safari forgets pages after 7 days without a visit. */
const OLD_DAYS = 3;
const DAY_MS = 86_400_000;

interface Situation {
	draft: Draft;
	state: SyncState;
	isInMemory: boolean;
	/** Files that are not sent yet. */
	fileCount: number;
	nowMs: number;
}

type Tone = 'server' | 'device' | 'warning';

export interface Said {
	tone: Tone;
	text: string;
	link: { label: string; href: string } | null;
}

export function situationText({ draft, state, isInMemory, fileCount, nowMs }: Situation, locale: Locale): Said | null {
	const { unsentSinceMs, savedAt, id, copy, fault } = draft;
	const isUnsent = hasUnsent(draft) || fileCount > 0;
	const said = (tone: Tone, text: string, link: Said['link'] = null): Said => ({ tone, text, link });
	if (copy.conflicts.length > 0) {
		const href = formPath({ locale, id, place: { kind: 'conflicts' } });
		return said('warning', words('conflict', locale), { label: words('choose', locale), href });
	}
	if (!isUnsent) {
		if (savedAt === null) return null;
		return said('server', words(isInMemory ? 'memorySaved' : 'onServer', locale, { time: moment(savedAt, locale) }));
	}
	if (state === 'signIn') {
		const here = encodeURIComponent(location.pathname + location.search);
		return said('warning', words('signIn', locale), {
			label: words('signInLink', locale),
			href: `/${locale}/questionnaire/sign-in/?next=${here}`,
		});
	}
	if (state === 'foreign') return said('warning', words('foreign', locale));
	if (state === 'refused') return said('warning', words('refused', locale, { why: fault?.[locale] ?? '' }));
	if (isInMemory) return said('warning', words('memory', locale));
	const days = unsentSinceMs === null ? 0 : Math.floor((nowMs - unsentSinceMs) / DAY_MS);
	if (days >= OLD_DAYS) return said('warning', words('old', locale, { days }));
	return said('device', words(state === 'offline' ? 'offline' : 'onDevice', locale));
}

/** The place is a live region: it is changed only when there is something else to say. */
export function showStatus(said: Said | null): void {
	const place = document.querySelector<HTMLElement>('#saved');
	if (place === null || said === null) return;
	const isSame = place.dataset.said === said.text;
	place.className = `saved ${said.tone}`;
	if (isSame) return;
	place.dataset.said = said.text;
	place.textContent = said.text;
	if (said.link === null) return;
	const link = document.createElement('a');
	link.href = said.link.href;
	link.textContent = said.link.label;
	place.append(' ', link);
}
