import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeExcel from 'write-excel-file/node';
import { readTableFile } from './table-file.ts';

/** What blows up takes minutes; a busy machine may take seconds for what is done in a moment. */
const MOMENT_MS = 10_000;

const cellsOf = async (bytes: Buffer) => (await readTableFile(bytes)).lines.map(({ cells }) => cells);
const codesOf = async (bytes: Buffer) => (await readTableFile(bytes)).problems.map(({ code }) => code);

describe('a CSV file', () => {
	test.each([
		['with commas', 'email,দপ্তর\r\na@example.org,"পৌর, ভবন"\r\n'],
		['with semicolons', 'email;দপ্তর\na@example.org;"পৌর, ভবন"'],
		['with tabs', 'email\tদপ্তর\na@example.org\tপৌর, ভবন'],
		['with a byte order mark', '\ufeffemail;দপ্তর\ra@example.org;পৌর, ভবন'],
	])('%s is read', async (_kind, text) => {
		expect(await cellsOf(Buffer.from(text))).toEqual([
			['email', 'দপ্তর'],
			['a@example.org', 'পৌর, ভবন'],
		]);
	});

	test('that Excel calls Unicode text is read', async () => {
		expect(await cellsOf(Buffer.from('\ufeffemail\tদপ্তর', 'utf16le'))).toEqual([['email', 'দপ্তর']]);
	});

	test('in another code page is refused', async () => {
		expect(await codesOf(Buffer.from([0x65, 0x6d, 0xe9, 0x2c]))).toEqual(['import.not-utf8']);
	});

	test('tells the line from which it could not be read', async () => {
		const file = await readTableFile(Buffer.from('email,x\na@example.org,1\n"b@example.org,2\nc@example.org,3'));
		expect(file.problems).toMatchObject([{ code: 'import.unclosed-quote', line: 3 }]);
	});

	test('counts the lines inside a cell', async () => {
		const { lines } = await readTableFile(Buffer.from('email,x\na@example.org,"one\ntwo"\nb@example.org,3'));
		expect(lines.map(({ number }) => number)).toEqual([1, 2, 4]);
	});
});

/** A workbook of one sheet, of what a test puts into it. */
function workbook(sheet: string, more: Record<string, Uint8Array> = {}): Buffer {
	const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
	const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
	return Buffer.from(
		zipSync({
			'xl/workbook.xml': strToU8(
				`<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
			),
			'xl/_rels/workbook.xml.rels': strToU8(
				`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
			),
			'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`),
			...more,
		}),
	);
}

describe('an Excel file', () => {
	test('is read as it was written', async () => {
		const rows = [
			[{ value: 'ইমেইল' }, { value: 'No' }],
			[{ value: 'a@example.org' }, { value: 12 }],
			[null, null],
			[{ value: 'b@example.org' }, { value: true }],
		];
		const bytes = await writeExcel(rows).toBuffer();
		expect(await cellsOf(bytes)).toEqual([
			['ইমেইল', 'No'],
			['a@example.org', '12'],
			['', ''],
			['b@example.org', 'true'],
		]);
	});

	test('without styles and strings of its own is read too', async () => {
		const bytes = workbook('<row r="2"><c r="B2" t="inlineStr"><is><t>a@example.org</t></is></c></row>');
		expect(await cellsOf(bytes)).toEqual([[], ['', 'a@example.org']].map((cells) => (cells.length ? cells : ['', ''])));
	});

	test.each<[string, () => Buffer]>([
		['a cell in the last row', () => workbook('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')],
		['a cell in the last column', () => workbook('<row r="1"><c r="XFD1"><v>1</v></c></row>')],
		['a row of a number that no sheet has', () => workbook("<row r='99999999999999'></row>")],
		['an address in disguise', () => workbook('<row r="&#49;048576"></row>')],
		['an archive that unpacks to 20 MB', () => workbook('', { 'x.xml': new Uint8Array(20 * 1024 * 1024) })],
		[
			'an archive of many entries',
			() => workbook('', Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index}`, strToU8('')]))),
		],
	])('with %s is refused at once', async (_kind, make) => {
		const bytes = make();
		const start = performance.now();
		expect(await codesOf(bytes)).toEqual(['import.too-large']);
		expect(performance.now() - start).toBeLessThan(MOMENT_MS);
	});

	test('that lies about its length is refused', async () => {
		const bytes = workbook('', { 'x.xml': new Uint8Array(10 * 1024 * 1024) });
		const lengthAt = bytes.lastIndexOf('x.xml') - 46 + 24;
		bytes.writeUInt32LE(10, lengthAt);
		expect(await codesOf(bytes)).toEqual(['import.unreadable']);
	});

	test.each<[string, Buffer]>([
		['cut off', workbook('').subarray(0, 200)],
		['not a workbook', Buffer.from(zipSync({ 'a.xml': strToU8('<a/>') }))],
		['only a beginning', Buffer.from('PK\x03\x04', 'latin1')],
	])('that is %s is refused', async (_kind, bytes) => {
		expect(await codesOf(bytes)).toEqual(['import.unreadable']);
	});

	test('of an old kind is named', async () => {
		expect(await codesOf(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toEqual(['import.old-excel']);
	});
});
