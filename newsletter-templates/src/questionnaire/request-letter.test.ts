import { expect, test } from 'vitest';
import { type RequestLetter, requestLetters } from './request-letter.ts';

const letter = (overrides: Partial<RequestLetter> = {}): RequestLetter => ({
	letterNumber: 'MAB-N-2026-0042',
	municipality: { en: 'Singra', bn: 'সিংড়া' },
	kind: { en: 'Paurashava', bn: 'পৌরসভা' },
	district: { en: 'Natore', bn: 'নাটোর' },
	head: { role: { en: 'Administrator', bn: 'প্রশাসক' }, name: { en: 'Rahima Khatun', bn: 'রহিমা খাতুন' } },
	...overrides,
});
const page = (...letters: RequestLetter[]) =>
	requestLetters({
		letters,
		...{ day: '2026-11-28', sender: { bn: 'ম্যাব', en: 'MAB' }, replyTo: 'info@mab.example' },
		siteUrl: 'https://practices.example.org',
	});

test('a letter says in both languages to whom it goes, by the title of today', () => {
	const text = page(letter());
	expect(text).toContain('রহিমা খাতুন, প্রশাসক');
	expect(text).toContain('Rahima Khatun, Administrator');
	expect(text).toContain('MAB-N-২০২৬-০০৪২');
	expect(text).toContain('https://practices.example.org/en/questionnaire/');
	expect(text.match(/<svg/g)).toHaveLength(2);
});

test('where nobody is known as the head, the office is written to', () => {
	expect(page(letter({ head: null }))).toContain('Head of the municipality');
});

test('many letters are one document, and no name can break out of it', () => {
	const name = { en: '$& <script>', bn: '<b>' };
	const text = page(letter(), letter({ municipality: name }));
	expect(text.match(/class="sheet"/g)).toHaveLength(4);
	expect(text).not.toContain('<script>');
	expect(text).toContain('Office of $&amp; &lt;script&gt; Paurashava');
});
