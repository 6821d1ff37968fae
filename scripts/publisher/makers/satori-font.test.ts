import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sfntOf, withNegatedGposY } from './satori-font.ts';

const bengali = readFileSync(
	createRequire(import.meta.url).resolve('@fontsource/hind-siliguri/files/hind-siliguri-bengali-400-normal.woff'),
);

/** The tables of an unpacked font by name. */
function tablesOf(sfnt: Buffer): Map<string, Buffer> {
	return new Map(
		Array.from({ length: sfnt.readUInt16BE(4) }, (_, index) => {
			const entry = 12 + index * 16;
			const offset = sfnt.readUInt32BE(entry + 8);
			return [sfnt.toString('latin1', entry, entry + 4), sfnt.subarray(offset, offset + sfnt.readUInt32BE(entry + 12))];
		}),
	);
}

/** A font of one GPOS table that moves one glyph by x = 7 and y = 30, and nothing else. */
function fontWithGpos(lookupType: number, subtable: number[]): Buffer {
	const words = [
		// Header: version 1.0, no scripts or features, lookup list at 10.
		...[1, 0, 0, 0, 10],
		// One lookup at 4, of this type, without flags, with one subtable at 8.
		...[1, 4, lookupType, 0, 1, 8],
		...subtable,
	];
	const gpos = Buffer.alloc(words.length * 2);
	words.forEach((word, index) => {
		gpos.writeInt16BE(word, index * 2);
	});
	const header = Buffer.alloc(28);
	header.writeUInt32BE(0x00010000, 0);
	header.writeUInt16BE(1, 4);
	header.write('GPOS', 12, 'latin1');
	header.writeUInt32BE(28, 20);
	header.writeUInt32BE(gpos.length, 24);
	return Buffer.concat([header, gpos]);
}
const wordsOf = (sfnt: Buffer, count: number) =>
	Array.from({ length: count }, (_, index) => sfnt.readInt16BE(sfnt.length - (count - index) * 2));

describe('a WOFF file', () => {
	test('is unpacked table by table, each aligned to four bytes', () => {
		const sfnt = sfntOf(bengali);
		expect(sfnt.readUInt32BE(0)).toBe(0x00010000);
		const tables = tablesOf(sfnt);
		expect([...tables.keys()]).toEqual(expect.arrayContaining(['GPOS', 'GSUB', 'cmap', 'glyf', 'head']));
		// A magic number stands in `head` of every font.
		expect(tables.get('head')?.readUInt32BE(12)).toBe(0x5f0f3cf5);
		for (let index = 0; index < tables.size; index += 1) expect(sfnt.readUInt32BE(12 + index * 16 + 8) % 4).toBe(0);
	});

	test('may hold packed and unpacked tables', () => {
		const [packed, plain] = [Buffer.from('long text '.repeat(20)), Buffer.from('tiny')];
		const woff = Buffer.alloc(44 + 2 * 20);
		woff.write('wOFF', 0, 'latin1');
		woff.writeUInt32BE(0x00010000, 4);
		woff.writeUInt16BE(2, 12);
		const bodies = [deflateSync(packed), plain];
		let offset = woff.length;
		[packed, plain].forEach((table, index) => {
			const entry = 44 + index * 20;
			const body = bodies[index] ?? table;
			woff.write(index === 0 ? 'aaaa' : 'bbbb', entry, 'latin1');
			woff.writeUInt32BE(offset, entry + 4);
			woff.writeUInt32BE(body.length, entry + 8);
			woff.writeUInt32BE(table.length, entry + 12);
			offset += body.length;
		});
		const tables = tablesOf(sfntOf(Buffer.concat([woff, ...bodies])));
		expect([tables.get('aaaa'), tables.get('bbbb')]).toEqual([packed, plain]);
	});

	test('is left alone where it is another kind of font already', () => {
		const sfnt = sfntOf(bengali);
		expect(sfntOf(sfnt).equals(sfnt)).toBe(true);
	});
});

describe('negating', () => {
	test('changes the positions of the font and nothing else, and twice gives what was there', () => {
		const [before, after] = [tablesOf(sfntOf(bengali)), tablesOf(withNegatedGposY(bengali))];
		expect(after.get('GPOS')?.equals(before.get('GPOS') ?? Buffer.of())).toBe(false);
		for (const [tag, table] of before) if (tag !== 'GPOS') expect(after.get(tag)?.equals(table), tag).toBe(true);
		expect(withNegatedGposY(withNegatedGposY(bengali)).equals(sfntOf(bengali))).toBe(true);
	});

	test('a single adjustment: y changes its sign, x does not', () => {
		// Format 1, coverage, x and y placement, 7, 30.
		const font = withNegatedGposY(fontWithGpos(1, [1, 0, 3, 7, 30]));
		expect(wordsOf(font, 2)).toEqual([7, -30]);
	});

	test('a pair by glyphs: each value of each pair once', () => {
		// Format 1, y of the first, x and y of the second, one set at 12 of two pairs.
		const font = withNegatedGposY(fontWithGpos(2, [1, 0, 2, 3, 1, 12, 2, 91, 10, 7, 20, 92, 30, 7, 40]));
		expect(wordsOf(font, 8)).toEqual([91, -10, 7, -20, 92, -30, 7, -40]);
	});

	test('marks: the anchors of mark and base, one that both share only once', () => {
		// Format 1, coverages, one class, marks at 12, bases at 18; both name the anchor that follows.
		const font = withNegatedGposY(fontWithGpos(4, [1, 0, 0, 1, 12, 18, 1, 0, 10, 1, 4, 1, 5, 30]));
		expect(wordsOf(font, 3)).toEqual([1, 5, -30]);
	});

	test('a font without positions is only unpacked', () => {
		const font = fontWithGpos(1, [1, 0, 3, 7, 30]);
		font.write('KERN', 12, 'latin1');
		expect(withNegatedGposY(font).equals(font)).toBe(true);
	});
});
