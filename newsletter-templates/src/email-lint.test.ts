import { describe, expect, test } from 'vitest';
import { type LintedMail, lintEmail } from './email-lint.ts';

const URL_OUT = 'https://a.example/u/x';
const mail = (overrides: Partial<LintedMail> = {}): LintedMail => ({
	subject: 'ম্যাব বার্তা',
	html: `<html lang="bn"><p>পৌরসভা</p><img src="https://a.example/x.jpg" alt="" width="2" height="2"><a href="${URL_OUT}">x</a></html>`,
	text: `পৌরসভা ${URL_OUT}`,
	unsubscribeUrl: URL_OUT,
	...overrides,
});
const withHtml = (more: string) => mail({ html: mail().html.replace('</html>', `${more}</html>`) });
const codes = (linted: LintedMail) => lintEmail(linted).map(({ code }) => code);

test('a sound mail has no fault', () => {
	expect(lintEmail(mail())).toEqual([]);
});

describe('a fault has a code:', () => {
	test.each([
		['mail.too-large', withHtml('ক'.repeat(30_000))],
		['mail.control-character', withHtml('it\u0092s')],
		['mail.lone-surrogate', withHtml('\ud800')],
		['mail.not-nfc', withHtml('\u09df')],
		['mail.image-without-alt', withHtml('<img src="https://a.example/x.jpg" width="2" height="2">')],
		['mail.image-without-size', withHtml('<img src="https://a.example/x.jpg" alt="x">')],
		['mail.image-not-https', withHtml('<img src="http://a.example/x.jpg" alt="x" width="2" height="2">')],
		['mail.image-embedded', withHtml('<img src="data:image/png;base64,x" alt="x" width="2" height="2">')],
		['mail.image-embedded', withHtml('<img src="cid:x" alt="x" width="2" height="2">')],
		['mail.image-embedded', withHtml('<td style="background:url(https://a.example/x.png)">')],
		['mail.image-vector', withHtml('<img src="https://a.example/x.svg" alt="x" width="2" height="2">')],
		['mail.tracking-pixel', withHtml('<img src="https://a.example/x.gif" alt="" width="1" height="1">')],
		['mail.link-relative', withHtml('<a href="/bn/x/">x</a>')],
		['mail.link-http', withHtml('<a href="http://a.example/">x</a>')],
		['mail.link-unsafe', withHtml('<a href="javascript:x">x</a>')],
		['mail.script', withHtml('<script>x</script>')],
		['mail.script', withHtml('<p onclick="x">')],
		['mail.unsubscribe-missing', mail({ unsubscribeUrl: 'https://a.example/u/y', text: 'https://a.example/u/y' })],
		['mail.unsubscribe-missing', mail({ text: 'x' })],
		['mail.unsubscribe-repeated', withHtml(`<a href="${URL_OUT}">again</a>`)],
		['mail.language-missing', mail({ html: mail().html.replace(' lang="bn"', '') })],
		['mail.legacy-bangla', mail({ text: `evsjv‡\`k †cŠimfv bvMwiK ${URL_OUT}` })],
		['mail.text-empty', mail({ text: ' ' })],
		['mail.text-image-address', mail({ text: `https://a.example/x.jpg ${URL_OUT}` })],
		['mail.subject-empty', mail({ subject: ' ' })],
		['mail.subject-line-break', mail({ subject: 'a\nBcc: x' })],
		['mail.placeholder-left', withHtml('{{name}}')],
	] as const)('%s', (code, linted) => {
		expect(codes(linted)).toContain(code);
	});
});

test('English with accents, dashes and quotation marks is not taken for old Bangla', () => {
	expect(codes(mail({ text: `Café — “naïve” résumé – São Tomé; 30 °C ± 2, ½ of it. ${URL_OUT}` }))).toEqual([]);
});

test('addresses of a product under development may begin with http', () => {
	const local = withHtml('<a href="http://localhost:1337/bn/">x</a>');
	expect(codes({ ...local, allowHttp: true })).toEqual([]);
});
