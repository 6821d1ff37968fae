/** The test mail: an edition as a subscriber gets it, to one address of ours. */
import { randomBytes } from 'node:crypto';
import { makeMailToken } from '@mab/cms/domain/mail-token.ts';
import type { MailSettings } from '@mab/cms/mail/settings.ts';
import { editionEmail } from '@mab/newsletter-templates/channels/email.ts';
import { editionText } from '@mab/newsletter-templates/channels/text.ts';
import { editionExamples } from '@mab/newsletter-templates/edition.examples.ts';
import { publicLinks } from '@mab/newsletter-templates/edition.ts';
import type { SendMailOptions } from 'nodemailer';
import type { SentMail } from './arrival.ts';
import type { Sought } from './mailbox.ts';

/** Of no subscriber and no mailing, so that neither a bounce nor a press on the link touches anybody. */
const NOBODY = { subscriberId: 0, mailingId: 0 };

/** Gmail and Yahoo want the lines for leaving signed; nodemailer leaves the second out of its own list. */
const SIGNED_FIELDS =
	'From:To:Reply-To:Subject:Date:Message-ID:MIME-Version:Content-Type:List-Id:List-Unsubscribe:List-Unsubscribe-Post:Feedback-ID';

export interface TestMail extends SentMail, Sought {
	message: SendMailOptions;
}

export function testMail(settings: MailSettings, to: string, now: Date): TestMail {
	const edition = editionExamples.bangla;
	const token = makeMailToken(settings.tokenKeys, NOBODY);
	const mark = `doctor-${randomBytes(6).toString('hex')}`;
	const unsubscribeUrl = `${settings.siteUrl}/u/${token}`;
	const links = { ...publicLinks(edition, settings.siteUrl), unsubscribeUrl, preferencesUrl: unsubscribeUrl };
	const { subject, html } = editionEmail(edition, links);
	const messageId = `<${mark}@${settings.domain}>`;
	const returnPath =
		'verpDomain' in settings.envelope ? `bounce+${token}@${settings.envelope.verpDomain}` : settings.envelope.sender;
	const [leaveName = '', leaveDomain = ''] = settings.unsubscribeMailbox.split('@');
	return {
		messageId,
		returnPath,
		mark,
		message: {
			envelope: { from: returnPath, to },
			from: { name: settings.from.name[edition.locale], address: settings.from.address },
			to,
			...(settings.replyTo === null ? {} : { replyTo: settings.replyTo }),
			subject: `${subject} [${mark}]`,
			date: now,
			messageId,
			html,
			text: editionText(edition, links),
			textEncoding: 'base64',
			headers: {
				'List-Id': `<newsletter.${settings.domain}>`,
				'List-Unsubscribe': `<${unsubscribeUrl}>, <mailto:${leaveName}+${token}@${leaveDomain}>`,
				'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
				'Feedback-ID': `${mark}:newsletter:mab:mab`,
				Precedence: 'bulk',
				'Auto-Submitted': 'auto-generated',
				'X-Auto-Response-Suppress': 'OOF, AutoReply',
				'Content-Language': edition.locale,
			},
			...(settings.dkim === null
				? {}
				: {
						dkim: {
							domainName: settings.dkim.domainName,
							keySelector: settings.dkim.keySelector,
							privateKey: settings.dkim.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
							headerFieldNames: SIGNED_FIELDS,
						},
					}),
		},
	};
}
