/**
 * Addresses of e-mail, read strictly. What passes here is put into headers and into the SMTP dialogue as it is, so
 * nothing may pass that has a meaning there; it is read again wherever a message is made.
 */
import { createHmac } from 'node:crypto';
import { domainToASCII } from 'node:url';
import { type Problem, type ProblemMessage, problems } from '../problem.ts';

/** Why a text is no address that we can write to. */
export type AddressFault = 'empty' | 'tooLong' | 'notOneAddress' | 'localPart' | 'localPartNotAscii' | 'domain';

export type AddressReading = { isValid: true; address: string } | { isValid: false; fault: AddressFault };

export const ADDRESS_FAULTS: Record<AddressFault, ProblemMessage> = {
	empty: { en: 'Write an e-mail address.', bn: 'একটি ই-মেইল ঠিকানা লিখুন।' },
	tooLong: { en: 'This address is too long to exist.', bn: 'ঠিকানাটি এত লম্বা যে তা থাকতে পারে না।' },
	notOneAddress: {
		en: 'Write one address with one @, like name@example.org, without spaces, brackets or commas.',
		bn: 'একটি @ দিয়ে একটিই ঠিকানা লিখুন, যেমন name@example.org; ফাঁকা, বন্ধনী বা কমা ছাড়া।',
	},
	localPart: {
		en: 'The part before the @ has a sign that addresses do not have. Look at it again.',
		bn: '@-এর আগের অংশে এমন চিহ্ন আছে যা ঠিকানায় থাকে না। আবার দেখুন।',
	},
	localPartNotAscii: {
		en: 'The part before the @ must be in English letters: most mail servers take no others yet.',
		bn: '@-এর আগের অংশ ইংরেজি অক্ষরে লিখুন: বেশির ভাগ মেইল সার্ভার এখনো অন্য অক্ষর নেয় না।',
	},
	domain: {
		en: 'The part after the @ is no domain, like example.org. Look at it again.',
		bn: '@-এর পরের অংশটি কোনো ডোমেইন নয়, যেমন example.org। আবার দেখুন।',
	},
};

/** `mail.address-invalid` in the words for whoever typed the address. */
export function addressProblem(address: string, fault: AddressFault): Problem {
	return problems.mailAddressInvalid({ fault, address, advice: ADDRESS_FAULTS[fault] });
}

/** RFC 5321 §4.5.3.1: a path of 256 octets with its two brackets, and a local part of 64. */
const MAX_LENGTH = 254;
const MAX_LOCAL_LENGTH = 64;

/**
 * The dot-string of RFC 5321 §4.1.2. Quoted local parts are legal and refused: nobody has one, and they may hold
 * anything. A leading hyphen is refused because relays hand addresses to programs.
 */
const LOCAL_PART = /^(?!-)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;

/** At least two labels of letters, digits and hyphens; the last one is no number, so that no IP address passes. */
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

const ASCII = /^[\x21-\x7e]*$/;

/**
 * The address as it is stored and written to: lower case, an international domain as punycode, spaces around it
 * removed. Upper and lower case before the @ name one mailbox at every provider that we know.
 */
export function readAddress(text: string): AddressReading {
	const trimmed = text.trim();
	const refused = (fault: AddressFault): AddressReading => ({ isValid: false, fault });
	if (trimmed === '') return refused('empty');
	if (trimmed.length > MAX_LENGTH) return refused('tooLong');
	const [local = '', domain = '', ...more] = trimmed.split('@');
	if (more.length > 0 || domain === '' || /[\s<>()[\],;:"\\]/.test(trimmed)) return refused('notOneAddress');
	// Before lower case: the Kelvin sign would become a k, and İ an i with a dot of its own.
	if (!ASCII.test(local)) return refused(/[\p{Cc}\p{Cf}\p{Cs}]/u.test(local) ? 'localPart' : 'localPartNotAscii');
	const lowerLocal = local.toLowerCase();
	if (local.length > MAX_LOCAL_LENGTH || !LOCAL_PART.test(lowerLocal)) return refused('localPart');
	const asciiDomain = domainToASCII(domain).toLowerCase();
	if (!DOMAIN.test(asciiDomain)) return refused('domain');
	const address = `${lowerLocal}@${asciiDomain}`;
	return address.length > MAX_LENGTH ? refused('tooLong') : { isValid: true, address };
}

/** What remains of an address on the suppression list. Takes an address as `readAddress` gives it. */
export function addressHash(pepper: string, address: string): string {
	return createHmac('sha256', pepper).update(address).digest('hex');
}

/** `r•••@example.org`: enough for its owner to know it again. */
export function maskAddress(address: string): string {
	const [local = '', domain = ''] = address.split('@');
	return `${local.slice(0, 1)}•••@${domain}`;
}
