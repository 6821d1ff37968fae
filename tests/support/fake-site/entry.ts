/**
 * A small site that honours the contract of site/src/contract.ts, for what the real one cannot do on demand:
 * FAKE_PAGE_MS makes every page slow, FAKE_FORGETS_NAMES leaves municipality names out of the keys (the mistake that
 * the comparison with a full build must find), a practice titled "CANNOT RENDER" throws, and so does every practice
 * page while the file FAKE_BROKEN_WHILE exists. With FAKE_LATE each practice has what may follow after the release, a sheet,
 * a card and an archive of both its pages, and the whole library is a file.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { PublicRecord } from '@mab/cms/domain/publication/public-record.ts';
import { cardOf as realCardOf } from '@mab/site/src/cards.ts';
import type { Planned, RecordRef, RecordStore, Site } from '@mab/site/src/contract.ts';

export const clientAssets = new URL('./client/', import.meta.url);
export const cardOf = (record: PublicRecord) => realCardOf(record);

const LOCALES = ['bn', 'en'] as const;
type Locale = (typeof LOCALES)[number];

interface Page {
	status: 200 | 404 | 410;
	meanwhile: string | null;
	/** What the key covers. */
	input: unknown;
	write: () => string;
}

const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

function practicePage(ref: RecordRef<'practice'>, names: string[], locale: Locale): Page {
	const input = process.env.FAKE_FORGETS_NAMES ? [ref, locale] : [ref, names, locale];
	const write = () => {
		const { text } = ref.load();
		if (text.en?.title === 'CANNOT RENDER' || existsSync(process.env.FAKE_BROKEN_WHILE ?? '')) {
			throw new Error('the page is broken on purpose');
		}
		return `<h1>${text[locale]?.title}</h1><p class="names">${names.join(', ')}</p><p>${text[locale]?.summary}</p>`;
	};
	return { status: 200, meanwhile: null, input, write };
}

function pagesOf(store: RecordStore): Map<string, Page> {
	const pages = new Map<string, Page>();
	const fixed = (text: string, status: Page['status'] = 200): Page => ({
		status,
		meanwhile: null,
		input: text,
		write: () => text,
	});
	const municipalities = store.refs('municipality');
	const nameOf = (code: string) =>
		municipalities.find(({ card }) => card.item.code === code)?.card.item.name.en ?? code;
	for (const locale of LOCALES) {
		const items = store.refs('practice').map(({ card }) => [card.item.slug, card.item.title]);
		pages.set(`/${locale}/`, fixed(JSON.stringify(items.slice(-5))));
		if (process.env.FAKE_LATE) {
			const text = JSON.stringify(items);
			pages.set(`/${locale}/all.csv`, { ...fixed(text), meanwhile: `/${locale}/` });
		}
		pages.set(`/${locale}/404/`, fixed(`not found ${locale}`, 404));
		for (const ref of store.refs('practice')) {
			const { slug, municipalities: codes } = ref.card.item;
			const page = practicePage(ref, codes.map(nameOf), locale);
			const path = `/${locale}/practices/${slug}/`;
			pages.set(path, page);
			if (process.env.FAKE_LATE) pages.set(`${path}print/`, { ...page, input: ['print', page.input], meanwhile: path });
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

/** The card and the archive of each practice. */
function lateOf(store: RecordStore, pages: ReadonlyMap<string, Page>): Planned[] {
	return store.refs('practice').flatMap((ref) =>
		LOCALES.flatMap((locale): Planned[] => {
			const { slug, title } = ref.card.item;
			const page = `/${locale}/practices/${slug}/`;
			const words = { site: 'MAB', kicker: '', place: null, facts: [], icon: 'water' };
			const card = { ...words, locale, title: title[locale] ?? slug };
			const members = [
				{ name: 'page.html', path: page },
				{ name: 'sheet.html', path: `${page}print/` },
			];
			return [
				{
					kind: 'made',
					path: `/og/${locale}/${slug}.png`,
					key: hash(card),
					contentType: 'image/png',
					meanwhile: page,
					recipe: { make: 'card', card },
				},
				{
					kind: 'made',
					path: `${page}kit.zip`,
					key: hash(members.map(({ path }) => pages.get(path)?.input)),
					contentType: 'application/zip',
					meanwhile: page,
					recipe: { make: 'archive', members },
				},
			];
		}),
	);
}

/** Follows by comparing whole plans: what it says of them is right, only not fast. */
function follower(site: Pick<Site, 'plan'>): Site['follow'] {
	let number = 0;
	let before = new Map<string, Planned>();
	return (store) => {
		const planned = new Map(site.plan(store).map((one) => [one.path, one]));
		const differs = (path: string) => JSON.stringify(before.get(path)) !== JSON.stringify(planned.get(path));
		const touched = new Set([...before.keys(), ...planned.keys()].filter(differs));
		before = planned;
		number += 1;
		return { number, planned, touched };
	};
}

export function createSite(): Site {
	const codeVersion = process.env.FAKE_CODE_VERSION ?? 'fake-1';
	const pageDelayMs = Number(process.env.FAKE_PAGE_MS ?? 0);
	const site: Site = {
		codeVersion,
		siteUrl: 'http://fake.example',
		follow: (store) => follow(store),
		find: (path, store) => site.plan(store).find((planned) => planned.path === path) ?? null,
		plan(store): Planned[] {
			const pages = pagesOf(store);
			const planned: Planned[] = [...pages].map(([path, { status, input, meanwhile }]) => ({
				kind: 'render',
				path,
				key: hash([codeVersion, path, input]),
				status,
				contentType: 'text/html; charset=utf-8',
				meanwhile,
				mayLag: path.endsWith('/all.csv'),
			}));
			if (process.env.FAKE_LATE) planned.push(...lateOf(store, pages));
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
	const follow = follower(site);
	return site;
}
