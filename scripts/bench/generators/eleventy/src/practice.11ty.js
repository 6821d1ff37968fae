import { escapeHtml, frame, markdown, pages } from './shared.js';

const section = (id, ...texts) => `<section id="${id}"><h2>${id}</h2>${texts.map(markdown).join('')}</section>`;

export default class {
	data() {
		return {
			all: pages,
			pagination: { data: 'all', size: 1, alias: 'page' },
			permalink: ({ page: _, ...data }) =>
				`/${data.pagination.items[0].locale}/practices/${data.pagination.items[0].slug}/`,
			eleventyExcludeFromCollections: true,
		};
	}

	render({ pagination }) {
		const [p] = pagination.items;
		const { locale, facets, cover } = p;
		const data = {
			'@context': 'https://schema.org',
			'@type': 'Article',
			headline: p.title,
			datePublished: p.firstPublishedAt,
			dateModified: p.updatedAt,
		};
		const main = `<article class="with-aside"><div class="article">
<h1>${escapeHtml(p.title)}</h1><p class="lead">${escapeHtml(p.oneLine)}</p>
<ul class="badges">${['stage', 'cost', 'evidence'].map((name) => `<li>${escapeHtml(facets[name][0])}</li>`).join('')}</ul>
<figure class="cover"><img src="/media/${cover.image.file}" width="${cover.image.width}" height="${cover.image.height}" alt="${escapeHtml(cover.alt[locale])}"><figcaption>${escapeHtml(cover.credit[locale])}</figcaption></figure>
${markdown(p.summary)}
<dl class="facts">${p.keyFacts.map((fact) => `<div><dt>${escapeHtml(fact.label)}</dt><dd>${escapeHtml(fact.value)}</dd></div>`).join('')}</dl>
<section id="glance"><dl class="facts"><div><dt>place</dt><dd><a href="/${locale}/town/${facets.town[0]}/">${escapeHtml(p.place)}</a></dd></div><div><dt>sector</dt><dd><a href="/${locale}/sector/${facets.sector[0]}/">${facets.sector[0]}</a></dd></div><div><dt>code</dt><dd>${p.code}</dd></div></dl></section>
${section('problem', p.problem)}${section('objectives', p.objectives)}
<section id="steps"><h2>steps</h2><ol class="steps">${p.steps.map((step) => `<li><h3>${escapeHtml(step.title)}</h3>${markdown(step.text)}</li>`).join('')}</ol></section>
${section('novelty', p.novelty)}
<section id="results"><h2>results</h2><table class="stacks"><tbody>${p.results.map((r) => `<tr><th>${escapeHtml(r.indicator[locale])}</th><td>${r.baseline} ${escapeHtml(r.unit[locale])} (${r.baselineOn})</td><td>${r.latest} ${escapeHtml(r.unit[locale])} (${r.latestOn})</td><td>${r.womenPercent}</td><td>${escapeHtml(r.source[locale])}</td></tr>`).join('')}</tbody></table></section>
${section('people', p.participation, p.governance, p.povertyHow)}
<section id="difficulties"><h2>difficulties</h2>${p.difficulties.map((d) => `<div>${markdown(d.difficulty)}${markdown(d.answer)}</div>`).join('')}</section>
<section id="lessons"><h2>lessons</h2><ul>${p.lessons.map((lesson) => `<li>${markdown(lesson)}</li>`).join('')}</ul></section>
<section id="parts"><h2>parts</h2>${p.buildingBlocks.map((b) => `<h3>${escapeHtml(b.name)}</h3>${markdown(b.what)}${markdown(b.enablingFactors)}${markdown(b.lesson)}`).join('')}</section>
${section('transfer', p.transfer.preconditions, p.transfer.minimumVersion, p.transfer.steps, p.transfer.notSuitableWhen)}
${section('lasting', p.sustainability.money, p.sustainability.people, p.sustainability.rules)}
</div></article>`;
		return frame(
			{ locale, path: `/${locale}/practices/${p.slug}/`, title: p.title, description: p.oneLine, data },
			main,
		);
	}
}
