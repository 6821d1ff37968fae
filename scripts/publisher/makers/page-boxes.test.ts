import { expect, test } from 'vitest';
import { withCut } from './page-boxes.ts';

const HEAD = '%PDF-1.4\n';
const PAGE = `2 0 obj
<</Type /Page
/Resources <</Font <</F4 4 0 R>>>>
/MediaBox [0 0 652.08 899.04]
/Parent 3 0 R>>
endobj
`;
const PAGES = `3 0 obj
<</Type /Pages
/Kids [2 0 R]>>
endobj
`;
const END = `xref
0 4
trailer
<</Size 4
/Root 1 0 R>>
startxref
${HEAD.length + PAGE.length + PAGES.length}
%%EOF
`;
const pdf = (text = HEAD + PAGE + PAGES + END) => Buffer.from(text, 'latin1');
const A4 = { width: 210, height: 297, inset: 10, bleed: 3 };

test('the page says where it is cut and how far its colour goes beyond that, from the upper left corner', () => {
	const text = withCut(pdf(), A4).toString('latin1');
	expect(text).toContain('/TrimBox [28.346 28.804 623.622 870.694]');
	expect(text).toContain('/BleedBox [19.843 20.300 632.126 879.197]');
});

test('not a byte of the file changes; the table that follows leads to the page, and on to the table before', () => {
	const before = pdf();
	const after = withCut(before, A4);
	expect(after.subarray(0, before.length)).toEqual(before);

	const update = after.toString('latin1');
	const [, table] = /startxref\n(\d+)\n%%EOF\n$/.exec(update) ?? [];
	const [, offset] = /^xref\n2 1\n(\d{10}) 00000 n \n/.exec(update.slice(Number(table))) ?? [];
	expect(update.slice(Number(offset))).toMatch(/^2 0 obj\n<<\/Type \/Page\n/);
	expect(update.slice(Number(table))).toContain(`/Root 1 0 R\n/Prev ${HEAD.length + PAGE.length + PAGES.length}>>`);
});

test.each([
	['has no page', pdf(HEAD + PAGES + END)],
	['has a table in a stream', pdf(HEAD + PAGE + PAGES)],
	['does not say how large its sheet is', pdf((HEAD + PAGE + PAGES + END).replace('MediaBox', 'CropBox'))],
])('a file that %s is refused', (_, file) => {
	expect(() => withCut(file, A4)).toThrow();
});
