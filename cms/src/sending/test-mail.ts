/** The edition as a mail to colleagues: marked in its subject, never counted, and without a token of anybody. */
import { randomUUID } from 'node:crypto';
import type { EditionContent } from '../domain/edition-content.ts';
import type { Locale } from '../domain/locale.ts';
import { readAddress } from '../domain/mail-address.ts';
import { problems } from '../domain/problem.ts';
import { renderPreview } from '../edition/templates';
import type { Letter } from '../mail/letters.ts';

/** Enough for an office; a list of subscribers is not tested on. */
const MAX_ADDRESSES = 10;

const MARK: Record<Locale, string> = { en: '[Test]', bn: '[পরীক্ষা]' };

/** Throws `mail.address-invalid` for the first address that is none, and `mailing.test-addresses` for none or too many. */
export function testAddresses(typed: string): string[] {
	const addresses = typed.split(/[\s,;]+/).filter((part) => part !== '');
	if (addresses.length === 0 || addresses.length > MAX_ADDRESSES) {
		throw problems.testAddresses({ count: addresses.length, most: MAX_ADDRESSES });
	}
	return addresses.map((address) => {
		const reading = readAddress(address);
		if (!reading.isValid) throw problems.mailAddressInvalid({ fault: reading.fault });
		return reading.address;
	});
}

export async function testLetters(content: EditionContent, addresses: readonly string[]): Promise<Letter[]> {
	const [mail, text] = [await renderPreview(content, 'email'), await renderPreview(content, 'text')];
	const { locale } = content;
	const subject = `${MARK[locale]} ${mail.subject ?? content.subject}`;
	return addresses.map((email) => ({
		kind: 'testEdition',
		dedupeKey: `testEdition:${randomUUID()}`,
		email,
		language: locale,
		message: { subject, html: mail.body, text: text.body },
		expiresAt: null,
	}));
}
