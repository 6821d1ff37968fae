/**
 * What is wrong with a mail before it is frozen: what Gmail hides or refuses, what readers cannot see, and what must
 * not leave by accident. Codes are stable; a person sees them with words of the desk.
 */
import { MAIL_LIMITS } from './channels/email-size.ts';

export const MAIL_FAULTS = [
	'mail.too-large',
	'mail.control-character',
	'mail.lone-surrogate',
	'mail.not-nfc',
	'mail.image-without-alt',
	'mail.image-without-size',
	'mail.image-not-https',
	'mail.image-embedded',
	'mail.image-vector',
	'mail.tracking-pixel',
	'mail.link-relative',
	'mail.link-http',
	'mail.link-unsafe',
	'mail.script',
	'mail.unsubscribe-missing',
	'mail.unsubscribe-repeated',
	'mail.language-missing',
	'mail.legacy-bangla',
	'mail.text-empty',
	'mail.text-image-address',
	'mail.subject-empty',
	'mail.subject-line-break',
	'mail.placeholder-left',
] as const;
export type MailFaultCode = (typeof MAIL_FAULTS)[number];

export interface MailFault {
	code: MailFaultCode;
	/** Where, as it stands in the mail; shortened. */
	found: string;
}

export interface LintedMail {
	subject: string;
	html: string;
	text: string;
	unsubscribeUrl: string;
	/** Of the own site and catcher in development, where addresses begin with http. */
	allowHttp?: boolean;
}

/** Everything but tab, line feed and carriage return. Gmail shows a mail with C1 controls only in part. */
const CONTROL = /(?![\t\n\r])\p{Cc}/u;
/** Windows 1252 bytes of SutonnyMJ and other Bijoy faces: words of Latin letters with marks between them. */
const LEGACY_BANGLA =
	/(?:[A-Za-z]*[†‡•Š‹ŒŽš›œžŸ¡-¿×÷ƒ„…ˆ‰][A-Za-z†‡•Š‹ŒŽš›œžŸ¡-ÿƒ„…ˆ‰]*\s+){3,}|\b(?:evsjv|cÖ|wewfbœ|evsjv‡`k|†cŠi)/u;

export function lintEmail(mail: LintedMail): MailFault[] {
	return [...contentFaults(mail), ...imageFaults(mail), ...linkFaults(mail), ...textFaults(mail)];
}

function contentFaults({ html, subject, text }: LintedMail): MailFault[] {
	const all = `${subject}\n${html}\n${text}`;
	const tags = html.replace(/="[^"]*"/g, '=""');
	const faults: (MailFault | null)[] = [
		Buffer.byteLength(html) > MAIL_LIMITS.target
			? { code: 'mail.too-large', found: `${Buffer.byteLength(html)} bytes` }
			: null,
		found('mail.control-character', all, CONTROL),
		found('mail.lone-surrogate', all, /\p{Surrogate}/u),
		all === all.normalize('NFC') ? null : { code: 'mail.not-nfc', found: '' },
		found('mail.script', tags, /<(?:script|iframe|object|embed|form|input|link|base)\b|<[a-z][^<>]*\son[a-z]+\s*=/i),
		found('mail.legacy-bangla', text, LEGACY_BANGLA),
		found('mail.placeholder-left', all, /\{\{[^}]*\}\}|\$\{[^}]*\}|\bundefined\b|\[object Object\]/),
		/<html[^>]*\slang="/.test(html) ? null : { code: 'mail.language-missing', found: '' },
	];
	return faults.filter((fault) => fault !== null);
}

function imageFaults({ html, allowHttp = false }: LintedMail): MailFault[] {
	const faults: MailFault[] = [...html.matchAll(/url\(\s*['"]?[^)]*/gi)].map(([address]) => ({
		code: 'mail.image-embedded',
		found: short(address),
	}));
	for (const [tag] of html.matchAll(/<img\b[^>]*>/gi)) {
		const source = attribute(tag, 'src') ?? '';
		const width = attribute(tag, 'width');
		const height = attribute(tag, 'height');
		const report = (code: MailFaultCode) => faults.push({ code, found: short(source || tag) });
		if (attribute(tag, 'alt') === null) report('mail.image-without-alt');
		if (width === null || height === null) report('mail.image-without-size');
		if (/^(?:data|cid):/i.test(source)) report('mail.image-embedded');
		else if (!source.startsWith('https://') && !(allowHttp && source.startsWith('http://')))
			report('mail.image-not-https');
		if (/\.(?:svg|webp|avif)(?:[?#]|$)/i.test(source)) report('mail.image-vector');
		if (width === '1' || height === '1' || width === '0' || height === '0') report('mail.tracking-pixel');
	}
	return faults;
}

function linkFaults({ html, unsubscribeUrl, allowHttp = false }: LintedMail): MailFault[] {
	const faults: MailFault[] = [];
	let unsubscribeCount = 0;
	for (const [tag] of html.matchAll(/<a\b[^>]*>/gi)) {
		const href = attribute(tag, 'href') ?? '';
		if (href === unsubscribeUrl) unsubscribeCount += 1;
		const code = linkFault(href, allowHttp);
		if (code !== null) faults.push({ code, found: short(href) });
	}
	if (unsubscribeCount === 0) faults.push({ code: 'mail.unsubscribe-missing', found: '' });
	if (unsubscribeCount > 1) faults.push({ code: 'mail.unsubscribe-repeated', found: String(unsubscribeCount) });
	return faults;
}

function linkFault(href: string, allowHttp: boolean): MailFaultCode | null {
	if (/^(?:https:\/\/|mailto:|tel:)/i.test(href)) return null;
	if (/^http:\/\//i.test(href)) return allowHttp ? null : 'mail.link-http';
	return /^[a-z][a-z0-9+.-]*:/i.test(href) ? 'mail.link-unsafe' : 'mail.link-relative';
}

function textFaults({ text, subject, unsubscribeUrl }: LintedMail): MailFault[] {
	const faults: (MailFault | null)[] = [
		text.trim() === '' ? { code: 'mail.text-empty', found: '' } : null,
		text.includes(unsubscribeUrl) ? null : { code: 'mail.unsubscribe-missing', found: 'text' },
		found('mail.text-image-address', text, /https?:\/\/\S+\.(?:jpe?g|png|gif|webp|svg)\b/i),
		subject.trim() === '' ? { code: 'mail.subject-empty', found: '' } : null,
		found('mail.subject-line-break', subject, /[\r\n]/),
	];
	return faults.filter((fault) => fault !== null);
}

function found(code: MailFaultCode, text: string, pattern: RegExp): MailFault | null {
	const match = pattern.exec(text);
	return match === null ? null : { code, found: short(match[0]) };
}

/** Our templates write attributes in double quotes; `alt` alone stands for an empty one. */
function attribute(tag: string, name: string): string | null {
	const match = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s>/])`, 'i').exec(tag);
	if (match === null) return null;
	return (match[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"');
}

function short(text: string): string {
	const printable = text.replace(/\p{Cc}/gu, (control) => `U+${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
	return printable.length > 80 ? `${printable.slice(0, 79)}…` : printable;
}
