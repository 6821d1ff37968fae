import type { Locale } from '@mab/cms/domain/text/locale.ts';
import juice from 'juice';
import { type Html, html } from '../html.ts';
import { MAIL_MEDIA, MAIL_STYLE } from './email-style.ts';

export interface MailDocument {
	lang: Locale;
	title: string;
	preheader: string | null;
	/** Rows of the one column. */
	body: Html;
}

/**
 * The frame of every mail. The width is fluid up to 640 pixels; Outlook for Windows, which knows no maximum, gets a
 * table of that width by a comment that only it reads.
 */
export function mailDocument({ lang, title, preheader, body }: MailDocument): string {
	const page = html`<!doctype html>
<html lang="${lang}" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><meta name="format-detection" content="telephone=no,date=no,address=no"><title>${title}</title><style>${MAIL_STYLE}</style><style data-embed>${MAIL_MEDIA}</style></head>
<body class="body" lang="${lang}">${preheader !== null && html`<div class="pre">${preheader}</div>`}
<table role="presentation" class="body" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center">
<!--[if mso]><table role="presentation" width="640" cellpadding="0" cellspacing="0"><tr><td><![endif]-->
<table role="presentation" class="sheet" lang="${lang}" width="100%" cellpadding="0" cellspacing="0" style="max-width:640px;text-align:left">${body}</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table></body></html>
`.toString();
	return juice(page, {
		preserveMediaQueries: true,
		applyAttributesTableElements: false,
		applyWidthAttributes: false,
		applyHeightAttributes: false,
	});
}
