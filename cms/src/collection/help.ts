/** Whom a focal point can ask. MAB names telephone, mailbox and WhatsApp number in the settings; none is invented. */
import type { Locale } from '../domain/text/locale.ts';

const WORDS: Record<Locale, { phone: string; email: string }> = {
	bn: { phone: 'ফোন', email: 'ই-মেইল' },
	en: { phone: 'Phone', email: 'E-mail' },
};
const WHATSAPP: Record<Locale, string> = { bn: 'হোয়াটসঅ্যাপ', en: 'WhatsApp' };

/** `+8801…`: what can be dialled. */
const PHONE = /^\+?[\d -]{6,20}$/;
const EMAIL = /^[^\s@<>"'&]+@[^\s@<>"'&]+$/;

const dialled = (number: string) => number.replace(/[^+\d]/g, '');

/** The ways that are set up, each as a link. */
export function helpLinks(locale: Locale, env: NodeJS.ProcessEnv = process.env): string[] {
	const { HELP_PHONE: phone = '', HELP_EMAIL: email = env.MAIL_REPLY_TO ?? '', HELP_WHATSAPP: whatsapp = '' } = env;
	const links: string[] = [];
	if (PHONE.test(phone)) links.push(`<a href="tel:${dialled(phone)}">${WORDS[locale].phone}: ${phone}</a>`);
	if (PHONE.test(whatsapp)) {
		const number = dialled(whatsapp).replace('+', '');
		links.push(`<a href="https://wa.me/${number}" rel="noopener noreferrer">${WHATSAPP[locale]}: ${whatsapp}</a>`);
	}
	if (EMAIL.test(email)) links.push(`<a href="mailto:${email}">${WORDS[locale].email}: ${email}</a>`);
	return links;
}
