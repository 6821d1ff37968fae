/** What follows after a release, really made: on the compiled site, by the real makers, of a handful of records. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublicRecord } from '@mab/cms/domain/publication/public-record.ts';
import { type Entry, objectName } from '@mab/cms/domain/publication/release.ts';
import { cover, editionContent, editionRecord, practiceRecord, sampleRecords } from '@mab/site/src/testing/records.ts';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FakeCms, startFakeCms } from '../support/fake-feed.ts';
import { fontsIn, unicodeIn } from '../support/pdf.ts';
import {
	entriesFromScratch,
	killAll,
	publishOnce,
	REAL_BUNDLE,
	removeWorkplaces,
	verifiedEntries,
	type Workplace,
	workplace,
} from '../support/publisher.ts';

const EVERYTHING = { PUBLISHER_MAKES: 'card,picture,archive,pdf', PUBLIC_SITE_URL: 'https://practices.example.org' };
const PRACTICE = 'sakhipur-co-compost';

/** A photo as a telephone takes it: on its side, with the place where it was taken. */
async function photo(): Promise<Buffer> {
	const noise = await sharp({
		create: {
			width: 1000,
			height: 1600,
			channels: 3,
			background: '#7a9',
			noise: { type: 'gaussian', mean: 128, sigma: 20 },
		},
	})
		.png()
		.toBuffer();
	return sharp(noise)
		.withMetadata({ orientation: 6 })
		.withExifMerge({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '24/1 19/1 0/1' } })
		.jpeg({ quality: 85 })
		.toBuffer();
}

let cms: FakeCms;
let place: Workplace;
let output: string;
let entries: Record<string, Entry>;
let photoHash: string;

const bytesOf = (path: string): Buffer => {
	const entry = entries[path];
	if (entry?.kind !== 'object') throw new Error(`${path} is ${JSON.stringify(entry)}`);
	return readFileSync(join(place.siteDir, 'objects', objectName(entry.object)));
};

beforeAll(async () => {
	const original = await photo();
	photoHash = createHash('sha256').update(original).digest('hex');
	const image = { file: `${photoHash}.jpg`, width: 1600, height: 1000, mime: 'image/jpeg' };
	const isShown = (record: PublicRecord) => record.type !== 'sector' || record.key === 'sanitation';
	cms = await startFakeCms(new Map([[image.file, original]]));
	for (const record of sampleRecords().filter(isShown)) {
		cms.publish(record.type === 'practice' ? practiceRecord({ cover: { ...cover, kind: 'photo', image } }) : record);
	}
	const picture = { image, kind: 'photo', alt: 'A tanker', caption: null, credit: null } as const;
	const lead = editionContent('bn').blocks.map((block) =>
		block.kind === 'leadPractice' ? { ...block, practice: { ...block.practice, picture } } : block,
	);
	const { bn } = editionRecord({ content: { blocks: lead } }).text;
	if (bn !== undefined) cms.publish(editionRecord({ text: { bn } }));
	place = workplace(cms, REAL_BUNDLE, EVERYTHING);
	output = await publishOnce(place);
	entries = verifiedEntries(place.siteDir);
});
afterAll(async () => {
	await killAll();
	await cms.close();
	removeWorkplaces();
});

test('when all is made, no address leads elsewhere for the time being', () => {
	const waiting = Object.entries(entries).filter(([, entry]) => entry.kind === 'redirect' && entry.temporary);
	expect(waiting, output).toEqual([]);
});

test('a fresh folder gets the same addresses from the same keys, and the same bytes of all but prints', async () => {
	const again = await entriesFromScratch(cms, REAL_BUNDLE, EVERYTHING);
	// What follows late is entered in the order in which it is ready.
	const keysOf = (release: typeof entries) =>
		Object.entries(release)
			.map(([path, { key }]) => `${path} ${key}`)
			.sort();
	expect(keysOf(again)).toEqual(keysOf(entries));
	// Chromium numbers the cells of a table that breaks across pages in no fixed order.
	const differing = Object.keys(again).filter((path) => JSON.stringify(again[path]) !== JSON.stringify(entries[path]));
	expect(differing.filter((path) => !path.endsWith('.pdf'))).toEqual([]);
});

describe('a photo', () => {
	const widths = [360, 720, 1080, 1440];

	test.each(['avif', 'webp'])(
		'has smaller copies as %s, upright and without the place where it was taken',
		async (format) => {
			for (const width of widths) {
				const metadata = await sharp(bytesOf(`/media/${photoHash}-${width}.${format}`)).metadata();
				expect(metadata).toMatchObject({ width, height: Math.round((width * 1000) / 1600) });
				expect([metadata.exif, metadata.orientation]).toEqual([undefined, undefined]);
			}
		},
	);

	test('has a copy as JPEG where an edition shows it, because no mail program of Windows knows the others', async () => {
		const metadata = await sharp(bytesOf(`/media/${photoHash}-1200.jpg`)).metadata();
		expect(metadata).toMatchObject({ format: 'jpeg', width: 1200, height: 750 });
		expect(metadata.exif).toBeUndefined();
	});

	test('is offered in both formats before the original, without a jump when it comes', () => {
		const html = bytesOf(`/bn/practices/${PRACTICE}/`).toString('utf8');
		const sources = [...html.matchAll(/<source type="image\/(\w+)" srcset="([^"]+)" sizes="([^"]+)"/g)];
		expect(sources.map(([, type]) => type)).toEqual(['avif', 'webp']);
		for (const [, format, srcset] of sources) {
			expect(srcset).toBe(widths.map((width) => `/media/${photoHash}-${width}.${format} ${width}w`).join(', '));
		}
		expect(html).toMatch(new RegExp(`<img src="/media/${photoHash}.jpg" width="1600" height="1000"`));
	});
});

describe('the card of a page', () => {
	test('is a picture of the size that networks ask for', async () => {
		for (const path of [`/og/bn/practices/${PRACTICE}.png`, '/og/en.png', '/og/bn/practices/sector/sanitation.png']) {
			expect(await sharp(bytesOf(path)).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
		}
	});

	test('is in the language of the page', () => {
		const [bn, en] = ['bn', 'en'].map((locale) => entries[`/og/${locale}/practices/${PRACTICE}.png`]);
		expect(bn).toMatchObject({ kind: 'object' });
		expect(bn).not.toEqual(en);
	});
});

/** Poppler's tools where they are installed; what the file itself says is looked at in any case. */
const popplerHas = (tool: string) => existsSync(`/usr/bin/${tool}`);

describe.each([
	[`/bn/practices/${PRACTICE}.pdf`, 595, 842, 'bn'],
	[`/en/practices/${PRACTICE}.pdf`, 595, 842, 'en'],
	[`/bn/practices/${PRACTICE}/poster-a3.pdf`, 842, 1191, 'bn'],
	[`/bn/practices/${PRACTICE}/poster-a1.pdf`, 1684, 2384, 'bn'],
	['/bn/practices/sector/sanitation/pack.pdf', 595, 842, 'bn'],
	['/bn/newsletter/2026-q3.pdf', 595, 842, 'bn'],
	['/bn/newsletter/2026-q3-bw.pdf', 595, 842, 'bn'],
	['/bn/newsletter/2026-q3-print.pdf', 652, 899, 'bn'],
] as const)('%s', (path, width, height, lang) => {
	const text = () => bytesOf(path).toString('latin1');

	test('is printed on its paper with its fonts, tags, outline, title and language', () => {
		const [, ...box] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text()) ?? [];
		expect(box.map((points) => Math.round(Number(points)))).toEqual([width, height]);
		expect(text()).toMatch(/\/FontFile2 /);
		expect(text()).toContain('/StructTreeRoot');
		expect(text()).toContain('/Outlines');
		expect(text()).toMatch(/\/Title \(|\/Title </);
		expect(text()).toContain(`/Lang (${lang})`);
	});

	test('says nothing of the moment and the machine it was made on', () => {
		expect(text()).not.toMatch(/CreationDate|ModDate|HeadlessChrome/);
	});

	test('embeds every font', () => {
		const { describedCount, embeddedCount } = fontsIn(bytesOf(path));
		expect(describedCount).toBeGreaterThan(0);
		expect(embeddedCount).toBe(describedCount);
		if (!popplerHas('pdffonts')) return;
		const lines = execFileSync('pdffonts', ['-'], { input: bytesOf(path), encoding: 'utf8' })
			.trim()
			.split('\n')
			.slice(2);
		expect(lines.length).toBeGreaterThan(0);
		for (const line of lines) expect(line).toMatch(/\s(yes)\s+(yes|no)\s+yes\s+\d+\s+0$/);
	});
});

test('a printed Bangla page can be searched and copied', () => {
	const input = bytesOf(`/bn/practices/${PRACTICE}.pdf`);
	expect(unicodeIn(input)).toEqual(expect.arrayContaining([...'টযাংকরজবস'].map((letter) => letter.codePointAt(0))));
	if (!popplerHas('pdftotext')) return;
	const text = execFileSync('pdftotext', ['-', '-'], { input, encoding: 'utf8' }).normalize('NFC');
	expect(text).toContain('ট্যাংকার');
	expect(text).toContain('জৈব সার');
});

test('the print of an edition fills whole sheets of four pages', () => {
	const pagesOf = (path: string) =>
		bytesOf(path)
			.toString('latin1')
			.match(/\/Type \/Page\b/g)?.length ?? 0;
	for (const path of ['/bn/newsletter/2026-q3.pdf', '/bn/newsletter/2026-q3-print.pdf']) {
		expect(pagesOf(path)).toBeGreaterThan(0);
		expect(pagesOf(path) % 4, path).toBe(0);
	}
	expect(bytesOf('/bn/newsletter/2026-q3-bw.pdf')).not.toEqual(bytesOf('/bn/newsletter/2026-q3.pdf'));
});

test('a print shop reads in the file where each page is cut to A4, with 3 mm of colour beyond', () => {
	const text = bytesOf('/bn/newsletter/2026-q3-print.pdf').toString('latin1');
	const sizesOf = (box: string) =>
		[...text.matchAll(new RegExp(`/${box} \\[([\\d. ]+)\\]`, 'g'))].map(([, corners = '']) => {
			const [left = 0, bottom = 0, right = 0, top = 0] = corners.split(' ').map(Number);
			return [right - left, top - bottom].map((points) => Math.round((points / 72) * 25.4));
		});
	const [, pageCount] = /\/Type \/Pages\s*\/Count (\d+)/.exec(text) ?? [];
	expect(sizesOf('TrimBox')).toEqual(Array(Number(pageCount)).fill([210, 297]));
	expect(sizesOf('BleedBox')).toEqual(Array(Number(pageCount)).fill([216, 303]));
});

test('the links of a document lead to the public site', () => {
	expect(bytesOf(`/en/practices/${PRACTICE}.pdf`).toString('latin1')).toContain('(https://practices.example.org/');
});

test('the archive holds the text, the credits and the picture, and nothing of the clock', () => {
	const archive = bytesOf(`/bn/practices/${PRACTICE}/kit.zip`);
	const files = unzipSync(archive);
	expect(Object.keys(files)).toEqual([`${PRACTICE}-bn.docx`, 'texts-and-credits-bn.txt', 'pictures/1.jpg']);
	expect(
		createHash('sha256')
			.update(files['pictures/1.jpg'] ?? '')
			.digest('hex'),
	).toBe(photoHash);
	// The fields of the first file: midnight, and 1 January 1980.
	expect([archive.readUInt16LE(10), archive.readUInt16LE(12)]).toEqual([0, 0x21]);
});

test('a machine without Chromium makes everything else and says what is missing', async () => {
	// Without the copies of pictures, which take longest and are asked for above.
	const makes = { ...EVERYTHING, PUBLISHER_MAKES: 'card,archive,pdf' };
	const bare = workplace(cms, REAL_BUNDLE, { ...makes, CHROMIUM: '/nowhere/chromium' });
	const said = await publishOnce(bare, 1);
	expect(said).toMatch(/\.pdf could not be made.*\/nowhere\/chromium/s);
	const made = verifiedEntries(bare.siteDir);
	expect(made[`/bn/practices/${PRACTICE}.pdf`]).toMatchObject({ temporary: true });
	expect(made[`/bn/practices/${PRACTICE}/kit.zip`]).toMatchObject({ kind: 'object' });
	expect(made[`/og/bn/practices/${PRACTICE}.png`]).toMatchObject({ kind: 'object' });
});
