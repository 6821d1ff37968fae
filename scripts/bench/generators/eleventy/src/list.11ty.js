import { escapeHtml, frame, LOCALES, PAGE_SIZE, pages } from './shared.js';

function* listPages() {
	for (const locale of LOCALES) {
		const own = pages.filter((page) => page.locale === locale).reverse();
		const lists = new Map([['practices', own]]);
		for (const page of own) {
			for (const [facet, values] of Object.entries(page.facets)) {
				for (const value of values) {
					const name = `${facet}/${value}`;
					if (!lists.has(name)) lists.set(name, []);
					lists.get(name).push(page);
				}
			}
		}
		for (const [name, entries] of lists) {
			const count = Math.ceil(entries.length / PAGE_SIZE);
			for (let index = 0; index < count; index += 1) {
				const first = `/${locale}/${name}/`;
				const at = (number) =>
					number < 0 || number >= count ? null : number === 0 ? first : `${first}page/${number + 1}/`;
				yield {
					locale,
					title: name,
					path: at(index),
					newer: at(index - 1),
					older: at(index + 1),
					entries: entries.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
				};
			}
		}
	}
}
const lists = [...listPages()];

export default class {
	data() {
		return {
			all: lists,
			pagination: { data: 'all', size: 1 },
			permalink: ({ pagination }) => pagination.items[0].path,
			eleventyExcludeFromCollections: true,
		};
	}

	render({ pagination }) {
		const [list] = pagination.items;
		const { locale, title, path, entries, newer, older } = list;
		const items = entries.map(
			(p) =>
				`<li><h2 class="title"><a href="/${locale}/practices/${p.slug}/">${escapeHtml(p.title)}</a></h2><p>${escapeHtml(p.oneLine)}</p><p class="soft">${escapeHtml(p.place)} · ${p.facets.sector[0]}</p><ul class="badges"><li>${p.facets.stage[0]}</li><li>${p.facets.evidence[0]}</li></ul></li>`,
		);
		const main = `<h1>${escapeHtml(title)}</h1><ul class="grid">${items.join('')}</ul><nav class="pager">${newer ? `<a href="${newer}">←</a>` : ''}${older ? `<a href="${older}">→</a>` : ''}</nav>`;
		return frame({ locale, path, title }, main);
	}
}
