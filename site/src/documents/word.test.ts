import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { banglaText, both, englishText } from '../testing/records.ts';
import { documentInput } from './testing.ts';
import { wordDocument } from './word.ts';
import { withoutTimes } from './zip-times.ts';

/** The files of a ZIP archive by name, read from its directory. */
function unzip(archive: Uint8Array): Map<string, string> {
	const bytes = Buffer.from(archive);
	const files = new Map<string, string>();
	for (let at = bytes.readUInt32LE(bytes.length - 6); bytes.readUInt32LE(at) === 0x02014b50; ) {
		const [size, name, extra, comment] = [
			bytes.readUInt32LE(at + 20),
			...[28, 30, 32].map((o) => bytes.readUInt16LE(at + o)),
		];
		const local = bytes.readUInt32LE(at + 42);
		const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
		const content = bytes.subarray(start, start + (size ?? 0));
		const isDeflated = bytes.readUInt16LE(at + 10) === 8;
		const path = bytes.toString('utf8', at + 46, at + 46 + (name ?? 0));
		files.set(path, (isDeflated ? inflateRawSync(content) : content).toString('utf8'));
		at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
	}
	return files;
}
const filesOf = async (...of: Parameters<typeof documentInput>) => unzip(await wordDocument(documentInput(...of)));
async function part(name: string, ...of: Parameters<typeof documentInput>): Promise<string> {
	return (await filesOf(...of)).get(name) ?? '';
}

describe('the Word document', () => {
	test('has real headings, a table of results with a head, and the sources', async () => {
		const xml = await part('word/document.xml');
		expect(xml).toMatch(/<w:pStyle w:val="Title"\/>.*?Co-compost from faecal sludge/);
		expect(xml).toMatch(/<w:pStyle w:val="Heading1"\/>.*?Situation before/);
		expect(xml).toMatch(/<w:pStyle w:val="Heading2"\/>.*?1\. Find the land/);
		expect(xml).toMatch(/<w:tblHeader\/>.*?Indicator.*?Tanks emptied in a year.*?1,450 tanks \(June 2025\)/s);
		expect(xml).toContain('Loughborough University repository');
		expect(xml).toContain('HYPERLINK &quot;https://repository.lboro.ac.uk/&quot;');
	});

	test('names a font and the language for Bangla, which Word takes from the complex script', async () => {
		const styles = await part('word/styles.xml', {}, 'bn');
		expect(styles).toContain('w:cs="Nirmala UI"');
		expect(styles).toMatch(/<w:szCs w:val="22"\/>/);
		const xml = await part('word/document.xml', {}, 'bn');
		expect(xml).toContain('w:bidi="bn-BD"');
		expect(xml).toContain('পয়ঃবর্জ্য থেকে জৈব সার');
	});

	test('carries title, language and the day of the record', async () => {
		const core = await part('docProps/core.xml', {}, 'bn');
		expect(core).toContain('<dc:title>পয়ঃবর্জ্য থেকে জৈব সার</dc:title>');
		expect(core).toContain('<dc:language>bn-BD</dc:language>');
		expect(core).toContain('2026-11-02T09:30:00.000Z');
	});

	test('comes out the same from the same record, byte for byte', async () => {
		const [once, again] = [await wordDocument(documentInput()), await wordDocument(documentInput())];
		expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
	});

	test('says which language it is in where the other is not published', async () => {
		expect(await part('word/document.xml', { text: { en: englishText() } }, 'bn')).toContain('শুধু ইংরেজিতে প্রকাশিত');
	});

	test('shows "not known" for what nobody knows', async () => {
		expect(await part('word/document.xml')).toMatch(/Yearly cost.*?Not known/s);
	});

	test('holds hostile text as text', async () => {
		const hostile = '</w:t><script>alert(1)</script> "&\u0000\u000b\ud800';
		const files = await filesOf({
			sources: [{ title: hostile, url: 'javascript:alert(2)', seenOn: 'never', fact: both(hostile, hostile) }],
			contactOffice: {
				office: both(hostile, hostile),
				designation: both(hostile, hostile),
				phone: hostile,
				email: null,
			},
			text: {
				bn: banglaText({ title: hostile, problem: hostile }),
				en: englishText({ title: hostile, problem: hostile }),
			},
		});
		for (const [name, xml] of files) {
			expect(xml, name).not.toContain('<script');
			expect(xml, name).not.toContain('javascript:');
			// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what Word refuses.
			expect(xml, name).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
		}
	});
});

test('what is not an archive is refused', () => {
	expect(() => withoutTimes(new Uint8Array(5))).toThrow('end record');
});
