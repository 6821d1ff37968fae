/** What the mail tells once it arrived: who vouches for it, and what happened to it on the way. */
import { BlockList, isIP } from 'node:net';
import type { ArrivalFacts, SignatureFacts } from '@mab/cms/domain/mail/doctor.ts';
import { authenticate, type DKIMResult, type DNSResolver } from 'mailauth';
import { type ParsedMail, simpleParser } from 'mailparser';

/** What was sent, to compare with. */
export interface SentMail {
	messageId: string;
	returnPath: string;
}

/** Networks from which no mail comes over the internet. */
const INTERNAL = new BlockList();
for (const [network, bits] of [
	['10.0.0.0', 8],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.168.0.0', 16],
] as const) {
	INTERNAL.addSubnet(network, bits, 'ipv4');
}
for (const [network, bits] of [
	['::1', 128],
	['fc00::', 7],
	['fe80::', 10],
] as const) {
	INTERNAL.addSubnet(network, bits, 'ipv6');
}

function isPublic(address: string): boolean {
	const family = isIP(address);
	return family !== 0 && !INTERNAL.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/**
 * The newest line in which a server of ours took the mail from outside. The address in it is the one that the server
 * saw; the name before it is what the client called itself.
 */
export function sendingIpOf(receivedLines: readonly string[]): string | null {
	for (const line of receivedLines) {
		const [from = ''] = /\bfrom\s[\s\S]*?(?=\sby\s)/i.exec(line) ?? [];
		const addresses = [...from.matchAll(/\[(?:IPv6:)?([0-9a-f.:]+)\]/gi)].map(([, address = '']) => address);
		const address = addresses.findLast(isPublic);
		if (address !== undefined) return address;
	}
	return null;
}

/** `192.0.2.1` → `1.2.0.192.in-addr.arpa` (RFC 1035 §3.5, RFC 3596 §2.5). */
export function reverseZone(address: string): string {
	if (isIP(address) === 4) return `${address.split('.').reverse().join('.')}.in-addr.arpa`;
	const [head = '', tail = ''] = address.toLowerCase().split('::');
	const groups = (text: string) => (text === '' ? [] : text.split(':').map((group) => group.padStart(4, '0')));
	const [first, last] = [groups(head), groups(tail)];
	const middle = Array.from({ length: 8 - first.length - last.length }, () => '0000');
	return `${[...first, ...middle, ...last].join('').split('').reverse().join('.')}.ip6.arpa`;
}

async function lookUp(resolver: DNSResolver, name: string, type: string): Promise<string[]> {
	try {
		return (await resolver(name, type)).flat();
	} catch {
		// A name that is not there and a server that does not answer look alike to whoever receives mail.
		return [];
	}
}

async function reverseNamesOf(resolver: DNSResolver, address: string | null): Promise<string[]> {
	if (address === null) return [];
	const names = await lookUp(resolver, reverseZone(address), 'PTR');
	const leadsBack = async (name: string) =>
		(await lookUp(resolver, name, isIP(address) === 6 ? 'AAAA' : 'A')).includes(address);
	const confirmed = await Promise.all(names.map(async (name) => ((await leadsBack(name)) ? [name] : [])));
	return confirmed.flat();
}

function signatureFacts({ status, signingDomain = '', signingHeaders }: DKIMResult): SignatureFacts {
	return {
		isValid: status.result === 'pass',
		comment: status.comment ?? status.result,
		domain: signingDomain,
		isAligned: Boolean(status.aligned),
		signedFields: (signingHeaders?.keys ?? '').split(':').map((name) => name.trim().toLowerCase()),
	};
}

const linesNamed = ({ headerLines }: ParsedMail, wanted: string): string[] =>
	headerLines.filter(({ key }) => key === wanted).map(({ line }) => line.slice(line.indexOf(':') + 1).trim());

function countFields({ headerLines }: ParsedMail): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { key } of headerLines) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}

export async function arrivalFacts(
	raw: Buffer,
	sent: SentMail,
	{ seconds, resolver }: { seconds: number; resolver: DNSResolver },
): Promise<ArrivalFacts> {
	const mail = await simpleParser(raw, { skipHtmlToText: true, skipTextToHtml: true, keepCidLinks: true });
	const returnPath = (linesNamed(mail, 'return-path')[0] ?? '').replace(/[<>\s]/g, '');
	const sendingIp = sendingIpOf(linesNamed(mail, 'received'));
	const checks = await authenticate(raw, {
		sender: returnPath,
		...(sendingIp === null ? {} : { ip: sendingIp }),
		mta: 'doctor',
		resolver,
		disableArc: true,
		disableBimi: true,
	});
	const dmarc = checks.dmarc === false || checks.dmarc.status.result === 'none' ? null : checks.dmarc;
	const spf =
		checks.spf === false
			? { result: 'none', domain: '' }
			: { result: checks.spf.status.result, domain: checks.spf.domain };
	return {
		seconds,
		returnPath,
		expectedReturnPath: sent.returnPath,
		fieldCounts: countFields(mail),
		hasSameMessageId: linesNamed(mail, 'message-id')[0] === sent.messageId,
		htmlBytes: Buffer.byteLength(mail.html || ''),
		mailBytes: raw.length,
		textCharacters: (mail.text ?? '').trim().length,
		sendingIp,
		reverseNames: await reverseNamesOf(resolver, sendingIp),
		spf: { ...spf, isAligned: dmarc !== null && dmarc.alignment.spf.result !== undefined },
		signatures: checks.dkim.results.filter(({ signingDomain }) => signingDomain !== undefined).map(signatureFacts),
		dmarc: dmarc && { policy: dmarc.policy, isPassed: dmarc.status.result === 'pass' },
	};
}
