import { expect, test } from 'vitest';
import { shownName, typeByName } from './attachment.ts';

test.each([
	['photo.JPG', 'image/jpeg'],
	['চিঠি.pdf', 'application/pdf'],
	['macro.docm', null],
	['picture.svg', null],
	['page.html', null],
	['photo', null],
	['photo.jpg.exe', null],
	['__proto__', null],
	['x.constructor', null],
])('the name %s is taken as %s', (name, type) => {
	expect(typeByName(name)).toBe(type);
});

test.each([
	['পানি সরবরাহ.jpg', 'পানি সরবরাহ.jpg'],
	['../../etc/passwd', 'etc passwd'],
	['a\r\nSet-Cookie: b.pdf', 'a Set-Cookie b.pdf'],
	['invoice\u202egpj.exe', 'invoice gpj.exe'],
	['  .hidden.png ', 'hidden.png'],
	['\u0000\u0007', 'file'],
	['half \ud83d.png', 'half .png'],
])('the name %j is shown as %j', (name, shown) => {
	expect(shownName(name)).toBe(shown);
});

test('a long name is cut between letters and keeps its ending', () => {
	const shown = shownName(`${'পৌরসভার ক্ষুদ্র উদ্যোগ '.repeat(20)}.pdf`);
	expect(shown.length).toBeLessThanOrEqual(200);
	expect(shown).toMatch(/^পৌরসভার .*\.pdf$/u);
	expect(shown.normalize('NFC')).toBe(shown);
});
