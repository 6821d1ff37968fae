/**
 * The templates of the newsletter as the CMS uses them: for previews and for the size of a mail. They are TypeScript
 * sources of another package, which our compiler would copy into our own build; Node reads them as they are, so they
 * are loaded by names that the compiler does not follow.
 */

import type { MailCheck } from '../domain/edition/finished-mail.ts';
import { MAIL_TOKEN_LENGTH } from '../domain/mail/mail-token.ts';
import { type EditionContent, editionPath, editionSlug } from '../domain/publication/edition-content.ts';
import { LOCALES, type Localised } from '../domain/text/locale.ts';

interface EditionLinks {
	siteUrl: string;
	webUrl: string;
	pdfUrl: string;
	subscribeUrl: string;
	unsubscribeUrl: string;
	preferencesUrl: string;
}

/** Markup of the templates; only they can make it. */
type Html = object;

interface Channels {
	email: {
		editionEmail(edition: EditionContent, links: EditionLinks): { subject: string; preheader: string; html: string };
	};
	'email-size': {
		emailSizes(edition: EditionContent, links: EditionLinks): Omit<MailCheck, 'faults'>;
	};
	text: {
		editionText(edition: EditionContent, links: EditionLinks): string;
	};
	web: {
		editionWeb(edition: EditionContent, setting: { siteUrl: string }): string;
	};
	print: {
		editionPrint(
			edition: EditionContent,
			setting: { siteUrl: string; bleed: boolean; colour: boolean; fonts: Html },
		): string;
	};
}

const TEMPLATES: string = '@mab/newsletter-templates';

async function channel<C extends keyof Channels>(name: C): Promise<Channels[C]> {
	return (await import(`${TEMPLATES}/channels/${name}.ts`)) as Channels[C];
}

/** The address that readers use, without a slash at the end. */
export function siteUrl(): string {
	return (process.env.PUBLIC_SITE_URL || 'http://localhost:1337').replace(/\/+$/, '');
}

/** Links of a mail to nobody: those of a recipient lead to pages that know no token. */
function linksOf(edition: EditionContent): EditionLinks {
	const [site, slug, { locale }] = [siteUrl(), editionSlug(edition), edition];
	return {
		siteUrl: site,
		webUrl: site + editionPath.web(locale, slug),
		pdfUrl: site + editionPath.pdf(locale, slug),
		subscribeUrl: site + editionPath.subscribe(locale),
		// As long as a real one, so that the size is that of a real mail.
		unsubscribeUrl: `${site}/u/${'-'.repeat(MAIL_TOKEN_LENGTH)}`,
		preferencesUrl: `${site}/u/${'_'.repeat(MAIL_TOKEN_LENGTH)}`,
	};
}

interface EmailLint {
	lintEmail(mail: {
		subject: string;
		html: string;
		text: string;
		unsubscribeUrl: string;
		allowHttp: boolean;
	}): MailCheck['faults'];
}

/** The mail in each language, measured and looked through. */
export async function checkMails(contents: Localised<EditionContent>): Promise<Localised<MailCheck>> {
	const { emailSizes } = await channel('email-size');
	const { editionEmail } = await channel('email');
	const { editionText } = await channel('text');
	const { lintEmail } = (await import(`${TEMPLATES}/email-lint.ts`)) as EmailLint;
	const checks: Localised<MailCheck> = {};
	for (const locale of LOCALES) {
		const content = contents[locale];
		if (content === undefined) continue;
		const links = linksOf(content);
		const { subject, html } = editionEmail(content, links);
		const faults = lintEmail({
			...{ subject, html, text: editionText(content, links), unsubscribeUrl: links.unsubscribeUrl },
			allowHttp: links.siteUrl.startsWith('http:'),
		});
		const { bytes, sections } = emailSizes(content, links);
		checks[locale] = { bytes, sections, faults };
	}
	return checks;
}

export const PREVIEW_CHANNELS = ['web', 'email', 'text', 'print'] as const;
export type PreviewChannel = (typeof PREVIEW_CHANNELS)[number];

export interface RenderedPreview {
	/** `html` is a whole document, or an article without its page. */
	kind: 'html' | 'text';
	body: string;
	/** Of a mail. */
	subject: string | null;
	preheader: string | null;
}

/** The edition as one channel shows it. */
export async function renderPreview(edition: EditionContent, name: PreviewChannel): Promise<RenderedPreview> {
	const links = linksOf(edition);
	const plain = { subject: null, preheader: null };
	switch (name) {
		case 'email': {
			const { subject, preheader, html } = (await channel('email')).editionEmail(edition, links);
			return { kind: 'html', body: html, subject, preheader };
		}
		case 'text':
			return { kind: 'text', body: (await channel('text')).editionText(edition, links), ...plain };
		case 'web':
			return { kind: 'html', body: (await channel('web')).editionWeb(edition, links), ...plain };
		case 'print': {
			const { html } = (await import(`${TEMPLATES}/html.ts`)) as { html(parts: TemplateStringsArray): Html };
			// The reader's own Bangla letters do for a look; the print has those of the release.
			const setting = { siteUrl: links.siteUrl, bleed: false, colour: true, fonts: html`` };
			return { kind: 'html', body: (await channel('print')).editionPrint(edition, setting), ...plain };
		}
		default:
			return name satisfies never;
	}
}
