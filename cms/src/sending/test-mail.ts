/** The edition as a mail to colleagues: marked in its subject, never counted, and without a token of anybody. */
import { randomUUID } from 'node:crypto';
import { addressProblem, readAddress } from '../domain/mail/mail-address.ts';
import { problems } from '../domain/problem.ts';
import type { EditionContent } from '../domain/publication/edition-content.ts';
import type { Locale } from '../domain/text/locale.ts';
import { renderPreview } from '../edition/templates';
import type { Letter } from '../mail/letters.ts';

/** Enough for an office; a list of subscribers is not tested on. */
const MAX_ADDRESSES = 10;

const MARKS = {
	approved: { en: '[Test]', bn: '[পরীক্ষা]' },
	draft: { en: '[Draft]', bn: '[খসড়া]' },
} as const satisfies Record<string, Record<Locale, string>>;

/** Throws `mail.address-invalid` for the first address that is none, and `mailing.test-addresses` for none or too many. */
export function testAddresses(typed: string): string[] {
	const addresses = typed.split(/[\s,;]+/).filter((part) => part !== '');
	if (addresses.length === 0 || addresses.length > MAX_ADDRESSES) {
		throw problems.testAddresses({ count: addresses.length, most: MAX_ADDRESSES });
	}
	return addresses.map((address) => {
		const reading = readAddress(address);
		if (!reading.isValid) throw addressProblem(address, reading.fault);
		return reading.address;
	});
}

export interface TestMail {
	content: EditionContent;
	addresses: readonly string[];
	mark: keyof typeof MARKS;
	/** The HTML with addresses at which its pictures are now. */
	withPictures?: (html: string) => string;
}

export async function testLetters({ content, addresses, mark, withPictures }: TestMail): Promise<Letter[]> {
	const [mail, text] = [await renderPreview(content, 'email'), await renderPreview(content, 'text')];
	const { locale } = content;
	const subject = `${MARKS[mark][locale]} ${mail.subject ?? content.subject}`;
	const html = withPictures?.(mail.body) ?? mail.body;
	return addresses.map((email) => ({
		kind: 'testEdition',
		dedupeKey: `testEdition:${randomUUID()}`,
		email,
		language: locale,
		message: { subject, html, text: text.body },
		expiresAt: null,
	}));
}
