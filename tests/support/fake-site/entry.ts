/**
 * A small site that honours the contract of site/src/contract.ts, for what the real one cannot do on demand:
 * FAKE_PAGE_MS makes every page slow, FAKE_FORGETS_NAMES leaves municipality names out of the keys (the mistake that
 * the comparison with a full build must find), and a practice titled "CANNOT RENDER" throws.
 */
import { createHash } from 'node:crypto';
import type { PublicRecord } from '@mab/cms/domain/public-record.ts';
import { cardOf as realCardOf } from '@mab/site/src/cards.ts';
import type { Planned, RecordRef, RecordStore, Site } from '@mab/site/src/contract.ts';

export const clientAssets = new URL('./client/', import.meta.url);
export const cardOf = (record: PublicRecord) => realCardOf(record);

const LOCALES = ['bn', 'en'] as const;
type Locale = (typeof LOCALES)[number];

interface Page {
	status: 200 | 404 | 410;
	/** What the key covers. */
	input: unknown;
	write: () => string;
}

const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

function practicePage(ref: RecordRef<'practice'>, names: string[], locale: Locale): Page {
	const input = process.env.FAKE_FORGETS_NAMES ? [ref, locale] : [ref, names, locale];
	const write = () => {
		const { text } = ref.load();
		if (text.en?.title === 'CANNOT RENDER') throw new Error('the page is broken on purpose');
		return `<h1>${text[locale]?.title}</h1><p class="names">${names.join(', ')}</p><p>${text[locale]?.summary}</p>`;
	};
	return { status: 200, input, write };
}

function pagesOf(store: RecordStore): Map<string, Page> {
	const pages = new Map<string, Page>();
	const fixed = (text: string, status: Page['status'] = 200): Page => ({ status, input: text, write: () => text });
	const municipalities = store.refs('municipality');
	const nameOf = (code: string) =>
		municipalities.find(({ card }) => card.item.code === code)?.card.item.name.en ?? code;
	for (const locale of LOCALES) {
		const items = store.refs('practice').map(({ card }) => [card.item.slug, card.item.title]);
		pages.set(`/${locale}/`, fixed(JSON.stringify(items.slice(-5))));
		pages.set(`/${locale}/404/`, fixed(`not found ${locale}`, 404));
		for (const ref of store.refs('practice')) {
			const { slug, municipalities: codes } = ref.card.item;
			pages.set(`/${locale}/practices/${slug}/`, practicePage(ref, codes.map(nameOf), locale));
		}
		for (const ref of municipalities) {
			const { code, name } = ref.card.item;
			pages.set(`/${locale}/municipalities/${code}/`, fixed(`<p class="names">${name.en}</p>`));
		}
		for (const { slugs } of store.tombstones()) {
			for (const slug of slugs) {
				const path = `/${locale}/practices/${slug}/`;
				if (!pages.has(path)) pages.set(path, fixed('gone', 410));
			}
		}
	}
	return pages;
}

export function createSite(): Site {
	const codeVersion = process.env.FAKE_CODE_VERSION ?? 'fake-1';
	const pageDelayMs = Number(process.env.FAKE_PAGE_MS ?? 0);
	return {
		codeVersion,
		plan(store): Planned[] {
			const pages = pagesOf(store);
			const planned: Planned[] = [...pages].map(([path, { status, input }]) => ({
				kind: 'render',
				path,
				key: hash([codeVersion, path, input]),
				status,
				contentType: 'text/html; charset=utf-8',
				meanwhile: null,
			}));
			const files = new Set<string>();
			for (const { card } of store.refs('practice')) {
				for (const file of card.files) files.add(file);
				for (const former of card.formerSlugs) {
					for (const locale of LOCALES) {
						const [path, location] = [former, card.item.slug].map((slug) => `/${locale}/practices/${slug}/`);
						if (path === undefined || location === undefined || pages.get(path)?.status === 200) continue;
						const taken = planned.findIndex((entry) => entry.path === path);
						if (taken >= 0) planned.splice(taken, 1);
						planned.push({ kind: 'redirect', path, key: hash(location), location });
					}
				}
			}
			for (const file of files) planned.push({ kind: 'media', path: `/media/${file}`, key: file, file });
			return planned.sort((a, b) => (a.path < b.path ? -1 : 1));
		},
		async render(path, store) {
			if (pageDelayMs > 0) await new Promise((resolve) => setTimeout(resolve, pageDelayMs));
			const page = pagesOf(store).get(path);
			if (page === undefined) throw new Error(`${path} is not planned`);
			return new TextEncoder().encode(page.write());
		},
	};
}
