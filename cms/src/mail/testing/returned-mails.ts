/** Mails as they come back, from RFC 3464, RFC 5965 and after the manner of well-known mail servers. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { MailEventKind } from '../../domain/mail/bounce.ts';

/** Which file is what, once its placeholders name a delivery. */
export const RETURNED_MAILS = {
	'postfix-unknown-user': { kind: 'hardBounce', enhancedCode: '5.1.1' },
	'exim-status-in-diagnostic': { kind: 'hardBounce', enhancedCode: '5.1.1' },
	'exchange-no-token': { kind: 'hardBounce', enhancedCode: '5.1.10' },
	'report-on-somebody-else': { kind: 'hardBounce', enhancedCode: '5.1.1' },
	'gmail-mailbox-full': { kind: 'softBounce', enhancedCode: '5.2.2' },
	'postfix-expired': { kind: 'softBounce', enhancedCode: '4.4.1' },
	'rfc3464-two-recipients': { kind: 'softBounce', enhancedCode: '4.0.0' },
	'gmail-policy': { kind: 'policyBounce', enhancedCode: '5.7.26' },
	'postfix-delayed': { kind: 'delayed', enhancedCode: '4.4.1' },
	'rfc5965-abuse': { kind: 'complaint', enhancedCode: null },
	'microsoft-complaint-redacted': { kind: 'complaint', enhancedCode: null },
	'arf-not-spam': { kind: 'automaticReply', enhancedCode: null },
	'out-of-office-quoting-a-code': { kind: 'automaticReply', enhancedCode: null },
	challenge: { kind: 'automaticReply', enhancedCode: null },
	unsubscribe: { kind: 'unsubscribe', enhancedCode: null },
	'qmail-without-report': { kind: 'unmatched', enhancedCode: null },
	stranger: { kind: 'unmatched', enhancedCode: null },
} satisfies Record<string, { kind: MailEventKind; enhancedCode: string | null }>;

export type ReturnedMailName = keyof typeof RETURNED_MAILS;

/** The file with its placeholders filled, as bytes with the line ends of mail. */
export function returnedMail(name: ReturnedMailName, values: Record<string, string> = {}): Buffer {
	const text = readFileSync(path.join(import.meta.dirname, 'returned', `${name}.eml`), 'utf8');
	const filled = text.replace(/\{([a-z-]+)\}/g, (_all, key: string) => values[key] ?? `no-${key}`);
	return Buffer.from(filled.replace(/\r?\n/g, '\r\n'));
}
