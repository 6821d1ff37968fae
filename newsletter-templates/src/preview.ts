/** Everything that an edition becomes, side by side: for whoever edits it and whoever works on the templates. */
import type { EditionContent } from '@mab/cms/domain/publication/edition-content.ts';
import { LOCALES, type Localised } from '@mab/cms/domain/text/locale.ts';
import { editionEmail } from './channels/email.ts';
import { emailSizes, MAIL_LIMITS } from './channels/email-size.ts';
import { editionPrint } from './channels/print.ts';
import { editionText } from './channels/text.ts';
import { editionWeb } from './channels/web.ts';
import { type EditionLinks, editionName, publicLinks } from './edition.ts';
import { lintEmail } from './email-lint.ts';
import { type Html, html } from './html.ts';

export interface PreviewSetting {
	siteUrl: string;
	/** Of the print edition. */
	fonts: Html;
}

/** A mail as a program with dark colours shows it, whatever those of this browser are. */
export function inDark(mail: string): string {
	return mail.replaceAll('@media (prefers-color-scheme:dark)', '@media all');
}

/** Links of a mail that is sent to nobody. */
export function previewLinks(edition: EditionContent, siteUrl: string): EditionLinks {
	const token = '0'.repeat(43);
	return {
		...publicLinks(edition, siteUrl),
		unsubscribeUrl: `${siteUrl}/u/${token}`,
		preferencesUrl: `${siteUrl}/u/${token}/preferences`,
	};
}

/** A whole document. The frames run no script and reach nothing of the page around them. */
export function editionPreview(editions: Localised<EditionContent>, setting: PreviewSetting): string {
	const shown = LOCALES.flatMap((locale) => editions[locale] ?? []);
	return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>Preview: ${shown.map(editionName).join(' · ')}</title><style>${STYLE}</style></head>
<body>${shown.map((edition) => languagePreview(edition, setting))}</body></html>
`.toString();
}

const STYLE = html`
body{margin:0;padding:16px;background:#dcdad2;color:#1e2521;font:16px/1.6 "Noto Sans Bengali",system-ui,sans-serif}
.frames{display:flex;gap:20px;overflow-x:auto;padding-bottom:16px}
figure{flex:none;margin:0}
figcaption{font-weight:700}
iframe,pre{box-sizing:border-box;height:900px;margin:0;border:1px solid #857e69;background:#fff}
pre{width:44em;padding:16px;overflow:auto;white-space:pre-wrap;font:15px/1.6 ui-monospace,"Noto Sans Bengali",monospace}
table{border-collapse:collapse}td,th{padding:2px 12px 2px 0;text-align:start}`;

const WEB_STYLE = html`body{max-width:44rem;margin:1rem auto;padding:0 1rem;font:17px/1.75 "Noto Sans Bengali",system-ui,sans-serif;background:#fbf7ee;color:#1e2521}img{max-width:100%;height:auto}h1,h2,h3 a,a{color:#0b5d4a}`;

function languagePreview(edition: EditionContent, { siteUrl, fonts }: PreviewSetting): Html {
	const links = previewLinks(edition, siteUrl);
	const mail = editionEmail(edition, links);
	const text = editionText(edition, links);
	const { bytes, sections } = emailSizes(edition, links);
	const faults = lintEmail({ ...mail, text, unsubscribeUrl: links.unsubscribeUrl });
	const web = `<!doctype html><html lang="${edition.locale}"><meta charset="utf-8"><style>${WEB_STYLE}</style><base href="${siteUrl}/">${editionWeb(edition, { siteUrl })}</html>`;
	const print = (colour: boolean, bleed: boolean) => editionPrint(edition, { siteUrl, fonts, colour, bleed });
	return html`<section lang="${edition.locale}"><h1>${editionName(edition)}</h1>
<p>${mail.subject}<br>${mail.preheader}</p>
<p lang="en">${bytes} of at most ${MAIL_LIMITS.target} bytes. ${faults.length === 0 ? 'No fault found.' : faults.map(({ code, found }) => `${code} ${found}`).join(' · ')}</p>
<details lang="en"><summary>Bytes of each part</summary><table>${sections.map((section) => html`<tr><th>${section.heading}</th><td>${section.bytes}</td></tr>`)}</table></details>
<div class="frames">
${frame('Mail, desktop', mail.html, 680)}
${frame('Mail, phone', mail.html, 360)}
${frame('Mail, dark', inDark(mail.html), 680)}
${frame('Mail, phone, dark', inDark(mail.html), 360)}
<figure><figcaption>Text</figcaption><pre>${text}</pre></figure>
${frame('Web', web, 760)}
${frame('Print', print(true, false), 840)}
${frame('Print, black', print(false, false), 840)}
${frame('Print with bleed', print(true, true), 900)}
</div></section>
`;
}

function frame(label: string, document: string, width: number): Html {
	return html`<figure><figcaption>${label}</figcaption><iframe title="${label}" sandbox="" loading="lazy" width="${width}" srcdoc="${document}"></iframe></figure>`;
}
