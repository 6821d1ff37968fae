import { expect, test } from 'vitest';
import { addressHash, maskAddress, readAddress } from './mail-address.ts';

test.each([
	['rahima@example.org', 'rahima@example.org'],
	['  Rahima.Begum@Example.ORG\n', 'rahima.begum@example.org'],
	['mayor+news@mail.example.com.bd', 'mayor+news@mail.example.com.bd'],
	["o'neil_1@example.org", "o'neil_1@example.org"],
	['info@বাংলা.ভারত', 'info@xn--54b7fta0cc.xn--45brj9c'],
	['info@bücher.example', 'info@xn--bcher-kva.example'],
	['info@bu\u0308cher.example', 'info@xn--bcher-kva.example'],
	['info@ｅｘａｍｐｌｅ.org', 'info@example.org'],
	[`${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`],
])('%j is stored as %j', (text, address) => {
	expect(readAddress(text)).toEqual({ isValid: true, address });
});

test.each([
	['', 'empty'],
	[' \t\r\n', 'empty'],
	['rahima', 'notOneAddress'],
	['@example.org', 'localPart'],
	['rahima@', 'notOneAddress'],
	['a@b@example.org', 'notOneAddress'],
	['a@example.org, b@example.org', 'notOneAddress'],
	['a@example.org;b@example.org', 'notOneAddress'],
	['<a@example.org>', 'notOneAddress'],
	['Rahima <a@example.org>', 'notOneAddress'],
	['a@example.org\r\nBcc: victim@example.org', 'notOneAddress'],
	['a\r\n@example.org', 'notOneAddress'],
	['"x\r\n"@example.org', 'notOneAddress'],
	['"quoted"@example.org', 'notOneAddress'],
	['a b@example.org', 'notOneAddress'],
	['a\\@example.org', 'notOneAddress'],
	['a@[127.0.0.1]', 'notOneAddress'],
	['a(comment)@example.org', 'notOneAddress'],
	['.a@example.org', 'localPart'],
	['a..b@example.org', 'localPart'],
	['a.@example.org', 'localPart'],
	['-oProxy@example.org', 'localPart'],
	['a\u0000b@example.org', 'localPart'],
	['a\u202eb@example.org', 'localPart'],
	['a\u200db@example.org', 'localPart'],
	['a\ud800b@example.org', 'localPart'],
	['a\u0092b@example.org', 'localPart'],
	[`${'a'.repeat(65)}@example.org`, 'localPart'],
	['রহিমা@example.org', 'localPartNotAscii'],
	['İnfo@example.org', 'localPartNotAscii'],
	['\u212aarim@example.org', 'localPartNotAscii'],
	['аdmin@example.org', 'localPartNotAscii'],
	['a@localhost', 'domain'],
	['a@127.0.0.1', 'domain'],
	['a@0x7f.1', 'domain'],
	['a@example..org', 'domain'],
	['a@-example.org', 'domain'],
	['a@exa_mple.org', 'domain'],
	['a@example.org.', 'domain'],
	['a@example.1', 'domain'],
	[`a@${'a.'.repeat(130)}org`, 'tooLong'],
	[`a@${'ক'.repeat(60)}.${'খ'.repeat(60)}.${'গ'.repeat(60)}.${'ঘ'.repeat(60)}`, 'domain'],
] as const)('%j is refused: %s', (text, fault) => {
	expect(readAddress(text)).toEqual({ isValid: false, fault });
});

test('what is stored reads as itself', () => {
	const { address = '' } = { ...readAddress('Info@বাংলা.ভারত') } as { address?: string };
	expect(readAddress(address)).toEqual({ isValid: true, address });
});

test('a hash needs the pepper', () => {
	const one = addressHash('pepper one', 'rahima@example.org');
	expect(one).toMatch(/^[0-9a-f]{64}$/);
	expect(addressHash('pepper one', 'rahima@example.org')).toBe(one);
	expect(addressHash('pepper two', 'rahima@example.org')).not.toBe(one);
});

test('a masked address shows its first letter and its domain', () => {
	expect(maskAddress('rahima@example.org')).toBe('r•••@example.org');
});
