import { brotliCompressSync, constants } from 'node:zlib';
import type { Planned } from '@mab/site/src/contract.ts';
import {
	both,
	cover,
	englishText,
	learningEventRecord,
	memoryStore,
	practiceRecord,
	sampleRecords,
} from '@mab/site/src/testing/records.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { clientAsset, loadSiteBundle, renderText } from '../support/site.ts';
import { fullRecords, goneOnes } from '../support/site-records.ts';

const SITE = 'https://practices.example.org';
const { createSite, clientAssets } = await loadSiteBundle();
const site = createSite({ PUBLIC_SITE_URL: SITE });
const store = memoryStore(fullRecords(), goneOnes);
const plan = site.plan(store);
const htmlPages = plan.filter((planned) => planned.kind === 'render' && planned.contentType.startsWith('text/html'));

const pages = new Map<string, string>();
beforeAll(async () => {
	for (const { path } of htmlPages) pages.set(path, await renderText(site, path, store));
});
function html(path: string): string {
	const text = pages.get(path);
	if (text === undefined) throw new Error(`${path} is not in the plan.`);
	return text;
}
/** What a reader sees: style and structured data taken away, and the tags, of which only those in a line leave no gap. */
function shown(text: string): string {
	return text
		.replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
		.replace(/<\/?(a|span|strong|small|time)\b[^>]*>/g, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ');
}
/**
 * The tags alone: structured data, scripts that are hashed files of this site, and the values of attributes, which
 * stand in quotes, are blanked.
 */
function tagsOf(text: string): string {
	return text
		.replace(/<script type="application\/ld\+json">[^<]*<\/script>/g, '')
		.replace(/<script type="module" src="\/assets\/[\w.-]+"><\/script>/g, '')
		.replace(/="[^"]*"/g, '=""');
}
const everyPage = () => [...pages].filter(([path]) => path !== '/');
/** Pages made for paper have a heading of their own instead of the frame of the site. */
const framedPages = () => everyPage().filter(([path]) => !/\/(print|pack)\/$/.test(path));

describe('every page', () => {
	test('is a document in the language of its address with one heading of the first rank', () => {
		for (const [path, text] of everyPage()) {
			expect(text, path).toMatch(/^<!DOCTYPE html>/i);
			expect(text, path).toContain(`<html lang="${path.slice(1, 3)}">`);
			expect(text.match(/<h1[ >]/g), path).toHaveLength(1);
		}
	});

	test('has the questionnaire entry with its word, and a way past the header', () => {
		for (const [path, text] of framedPages()) {
			const locale = path.slice(1, 3);
			const header = text.slice(text.indexOf('<header>'), text.indexOf('</header>'));
			expect(header, path).toContain(`href="/${locale}/questionnaire/"`);
			expect(shown(header), path).toContain(locale === 'bn' ? 'প্রশ্নমালা' : 'Questionnaire');
			expect(text, path).toContain('href="#content"');
		}
	});

	test('switches the language and keeps the page', () => {
		for (const [path, text] of framedPages()) {
			const [from, to] = path.startsWith('/bn/') ? ['bn', 'en'] : ['en', 'bn'];
			expect(text, path).toMatch(new RegExp(`<a class="switch" href="${path.replace(`/${from}/`, `/${to}/`)}"`));
		}
	});

	test('names its own address and its twin, unless it is a notice', () => {
		for (const { path, ...planned } of htmlPages as Extract<Planned, { kind: 'render' }>[]) {
			const text = html(path);
			const isNotice = planned.status !== 200;
			const isHidden = text.includes('<meta name="robots" content="noindex">');
			expect(isHidden || !isNotice, path).toBe(true);
			// Another form of a page, made for paper, names the page itself.
			if (isHidden && !isNotice) continue;
			expect(text.includes('rel="canonical"'), path).toBe(!isNotice);
			if (!isNotice && path !== '/') {
				expect(text, path).toContain(`<link rel="canonical" href="${SITE}${path}">`);
				expect(text, path).toContain(`hreflang="bn" href="${SITE}/bn${path.slice(3)}"`);
				expect(text, path).toContain(`hreflang="en" href="${SITE}/en${path.slice(3)}"`);
			}
		}
	});

	test('shows no digit in ASCII inside a Bangla sentence of the site', () => {
		const text = shown(html('/bn/practices/sakhipur-co-compost/'));
		expect(text).not.toMatch(/[\u0980-\u09ff] ?[0-9]+ ?[\u0980-\u09ff]/);
	});

	test('a practice with every field filled stays within 14 KB compressed, styles included', () => {
		// As the CMS keeps it for all readers but the first two (cms/src/middlewares/public-site.ts).
		const compressed = brotliCompressSync(html('/bn/practices/full-practice/'), {
			params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
		});
		expect(compressed.byteLength).toBeLessThanOrEqual(14 * 1024);
	});

	test('comes out the same from another site over the same records', async () => {
		const again = createSite({ PUBLIC_SITE_URL: SITE });
		const sameStore = memoryStore(fullRecords(), goneOnes);
		expect(again.plan(sameStore)).toEqual(plan);
		expect(await renderText(again, '/bn/practices/full-practice/', sameStore)).toBe(
			html('/bn/practices/full-practice/'),
		);
	});
});

describe('a practice page', () => {
	test('prints Bangla digits, lakh grouping and the sign of the Taka in Bangla', () => {
		const text = shown(html('/bn/practices/sakhipur-co-compost/'));
		for (const value of ['৳ ৩০,৩৩,০০,০০০', '৩০.৩৩ কোটি টাকা', '১,৪৫০', '৩৭.৫%', '২ নভেম্বর, ২০২৬', '১৮ মাস', 'জুন ২০২৫']) {
			expect(text).toContain(value);
		}
	});

	test('prints the same values in English', () => {
		const text = shown(html('/en/practices/sakhipur-co-compost/'));
		for (const value of [
			'30,33,00,000',
			'30.33 crore',
			'1,450',
			'37.5%',
			'2 November 2026',
			'18 months',
			'June 2025',
		]) {
			expect(text).toContain(value);
		}
	});

	test('shows "not known" as an answer, with the reason', () => {
		expect(shown(html('/bn/practices/sakhipur-co-compost/'))).toMatch(/বার্ষিক ব্যয় জানা নেই · দেখা উৎসগুলোতে নেই/);
		expect(shown(html('/en/practices/sakhipur-co-compost/'))).toMatch(
			/Yearly cost Not known · Not in the sources seen/,
		);
	});

	test('shows everything that the record has', () => {
		const text = shown(html('/en/practices/full-practice/'));
		const { text: texts, ...shared } = fullRecords().find(({ id }) => id === 'practice-full') as ReturnType<
			typeof practiceRecord
		>;
		const strings = (value: unknown): string[] =>
			typeof value === 'string'
				? [value]
				: value && typeof value === 'object'
					? Object.values(value).flatMap(strings)
					: [];
		for (const value of strings(texts.en).filter((one) => !one.startsWith('2026-'))) {
			expect(text).toContain(value.replaceAll('**', ''));
		}
		for (const { en } of [
			...shared.topics,
			...shared.expertViews.flatMap((view) => [view.name, view.role, view.organisation, view.text, view.declaredLink]),
			...shared.citizenVoices.flatMap(({ quote, speaker }) => [quote, speaker]),
			...shared.documents.map(({ title }) => title),
			...shared.links.map(({ title }) => title),
			...shared.corrections.map(({ what }) => what),
			...shared.circulation.map(({ title }) => title),
			...shared.replicatedIn.map(({ outcome }) => outcome),
			...shared.partners.map(({ role }) => role),
			...shared.funding.map(({ name }) => name),
			shared.cover?.caption ?? both('', ''),
			shared.cover?.credit ?? both('', ''),
		]) {
			expect(text).toContain(en ?? '');
		}
		for (const value of [
			shared.code,
			'Champion 2026',
			'Round 1',
			'Low cost',
			'Poverty-related',
			'E2: checked by visit',
			'12/2014',
			'+880 71 00000',
		]) {
			expect(text).toContain(value);
		}
	});

	test('published in English alone says so in Bangla and marks the English parts', () => {
		const text = html('/bn/practices/english-only/');
		expect(text).toContain('class="notice"');
		expect(text).toContain('<h1 lang="en">');
		expect(text).toMatch(/<div class="prose" lang="en">/);
		expect(html('/en/practices/english-only/')).not.toContain('class="notice"');
	});

	test('marks its English title in Bangla lists', () => {
		expect(html('/bn/practices/')).toContain('<span lang="en">Co-compost from faecal sludge</span>');
	});

	test('loads its cover at once and its other pictures when they come into sight', () => {
		const text = html('/bn/practices/full-practice/');
		expect(text.match(/loading="eager"/g)).toHaveLength(1);
		expect(text).toMatch(/<img src="\/media\/a{64}\.png" width="1200" height="675" alt="[^"]+"/);
		expect(text).toContain('loading="lazy"');
	});
});

describe('hostile text', () => {
	const HOSTILE =
		'<script>alert(1)</script> <img src=x onerror=alert(2)> [tap](javascript:alert(3)) </style><svg/onload=alert(4)>';
	const everywhere = both(HOSTILE, HOSTILE);
	const text = englishText({
		title: HOSTILE,
		oneLine: HOSTILE,
		summary: HOSTILE,
		keyFacts: [{ label: HOSTILE, value: HOSTILE }],
		problem: HOSTILE,
		steps: [{ title: HOSTILE, text: HOSTILE, when: HOSTILE, who: HOSTILE }],
		lessons: [HOSTILE],
	});
	const event = learningEventRecord({ onlineUrl: 'javascript:alert(5)' });
	if (event.text.en) event.text.en.title = `</script>${HOSTILE}`;
	const hostile = memoryStore([
		...sampleRecords().filter(({ id }) => id !== event.id && id !== practiceRecord().id),
		practiceRecord({
			topics: [everywhere],
			wards: HOSTILE,
			cover: { ...cover, alt: both(`" onload="alert(6)`, `" onload="alert(6)`), caption: everywhere },
			sources: [{ title: HOSTILE, url: 'javascript:alert(7)', seenOn: '2026-10-01', fact: everywhere }],
			links: [{ kind: 'other', title: everywhere, url: 'data:text/html,<script>alert(8)</script>' }],
			text: { bn: text, en: text },
		}),
		event,
	]);

	test.each([
		'/bn/',
		'/en/practices/',
		'/bn/practices/sakhipur-co-compost/',
		'/en/practices/sakhipur-co-compost/',
		'/en/events/online-orientation-2026/',
	])('is text and nothing else on %s', async (path) => {
		const page = await renderText(site, path, hostile);
		expect(tagsOf(page)).not.toMatch(/<script/i);
		expect(tagsOf(page)).not.toMatch(/<[^>]+\son\w+\s*=/i);
		expect(tagsOf(page)).not.toMatch(/<img src=x|<svg\/onload/i);
		expect(page).not.toMatch(/(href|src)="?\s*(javascript|data):/i);
	});
});

describe('notices', () => {
	test('what was withdrawn says what it was and leads to the library', () => {
		const text = html('/bn/practices/withdrawn/');
		expect(shown(text)).toContain('চর্চা প্রকাশিত ছিল');
		expect(text).toContain('href="/bn/practices/"');
		expect(shown(html('/en/events/withdrawn/'))).toContain('An event was published');
	});

	test('a redirect is planned and not rendered', async () => {
		expect(plan).toContainEqual(
			expect.objectContaining({
				kind: 'redirect',
				path: '/bn/practices/former-practice/',
				location: '/bn/practices/full-practice/',
			}),
		);
		await expect(site.render('/bn/practices/former-practice/', store)).rejects.toThrow(
			'/bn/practices/former-practice/',
		);
	});

	test('a page that cannot be made fails with its own reason', async () => {
		const broken = memoryStore(sampleRecords());
		const records = {
			tombstones: broken.tombstones,
			refs: ((type) =>
				broken.refs(type).map((ref) => ({
					...ref,
					load: () => {
						throw new Error(`${ref.id} cannot be read`);
					},
				}))) as typeof broken.refs,
		};
		await expect(site.render('/bn/practices/sakhipur-co-compost/', records)).rejects.toThrow(
			'practice-sakhipur cannot be read',
		);
	});
});

describe('files beside the pages', () => {
	test('sitemap and robots name the public origin', async () => {
		expect(await renderText(site, '/robots.txt', store)).toContain(`${SITE}/sitemap-index.xml`);
		expect(await renderText(site, '/sitemap-practices-1.xml', store)).toContain(`${SITE}/bn/practices/full-practice/`);
	});

	test('without an origin in the environment the links name this machine', async () => {
		const local = createSite({});
		expect(await renderText(local, '/bn/', store)).toContain('<link rel="canonical" href="http://localhost:1337/bn/">');
	});

	test('the font of the pages is among the assets and loads early in Bangla', () => {
		const [, font = ''] = /rel="preload" href="([^"]+\.woff2)"/.exec(html('/bn/')) ?? [];
		expect(clientAsset(clientAssets, font)?.byteLength).toBeLessThanOrEqual(48 * 1024);
		expect(html('/en/')).not.toContain('rel="preload"');
	});
});
