import { expect, test } from 'vitest';
import { reverseZone, sendingIpOf } from './arrival.ts';

test.each([
	[
		'Postfix',
		['from out.relay.example (out.relay.example [203.0.113.7]) by mx.mab.example (Postfix) with ESMTPS; x'],
		'203.0.113.7',
	],
	['Exim', ['from [203.0.113.7] (helo=out.relay.example) by mx.mab.example with esmtps; x'], '203.0.113.7'],
	['IPv6', ['from out (out [IPv6:2001:db8::7]) by mx; x'], '2001:db8::7'],
	[
		'a line of the own network above',
		['from in (in [10.0.0.9]) by store; x', 'from out (out [203.0.113.7]) by mx; x'],
		'203.0.113.7',
	],
	[
		'a line of Gmail without from',
		['by 2002:a05:6808:1234 with SMTP id x; y', 'from out (out [203.0.113.7]) by mx.google.com; z'],
		'203.0.113.7',
	],
	[
		'an address that the client only claims',
		['from [198.51.100.1] (out.example [203.0.113.7]) by mx; x'],
		'203.0.113.7',
	],
	['an address after "by"', ['from out by mx ([203.0.113.9]); x'], null],
	['only the own machine', ['from desk (localhost [127.0.0.1]) by mail-catcher; x'], null],
	['none', [], null],
])('the sending address is read from lines of %s', (_name, lines, expected) => {
	expect(sendingIpOf(lines)).toBe(expected);
});

test.each([
	['203.0.113.7', '7.113.0.203.in-addr.arpa'],
	['2001:db8::567:89ab', 'b.a.9.8.7.6.5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa'],
])('%s is looked up as %s', (address, zone) => {
	expect(reverseZone(address)).toBe(zone);
});
