/** The test mail: the bytes of an edition as a subscriber gets it, to one address of ours. */
import { randomBytes } from 'node:crypto';
import { makeMailToken } from '@mab/cms/domain/mail/mail-token.ts';
import { editionSlug } from '@mab/cms/domain/publication/edition-content.ts';
import { openSigner } from '@mab/cms/mail/bodies.ts';
import { envelopeSender, freezeMessage, openMessage, unsubscribeHeaders } from '@mab/cms/mail/message.ts';
import { editionLinks } from '@mab/cms/mail/prepare.ts';
import type { MailSettings } from '@mab/cms/mail/settings.ts';
import { editionEmail } from '@mab/newsletter-templates/channels/email.ts';
import { editionText } from '@mab/newsletter-templates/channels/text.ts';
import { editionExamples } from '@mab/newsletter-templates/edition.examples.ts';
import type { SentMail } from './arrival.ts';
import type { Sought } from './mailbox.ts';

/** Of no subscriber and no mailing, so that neither a bounce nor a press on the link touches anybody. */
const NOBODY = { subscriberId: 0, mailingId: 0 };

export interface TestMail extends SentMail, Sought {
	envelope: { from: string; to: string };
	message: Buffer;
}

export async function testMail(settings: MailSettings, to: string, now: Date): Promise<TestMail> {
	const edition = editionExamples.bangla;
	const mark = `doctor-${randomBytes(6).toString('hex')}`;
	const links = editionLinks(settings.siteUrl, editionSlug(edition), edition.locale);
	const { subject, html } = editionEmail(edition, links);
	const frozen = freezeMessage(settings, {
		subject: `${subject} [${mark}]`,
		html,
		text: editionText(edition, links),
		language: edition.locale,
		date: now,
		name: mark,
		headers: [...unsubscribeHeaders(settings), ['Feedback-ID', `${mark}:newsletter:mab:mab`]],
	});
	const messageId = `<${mark}@${settings.domain}>`;
	const message = openMessage(frozen, settings.tokenKeys).for({ ...NOBODY, email: to, messageId });
	const returnPath = envelopeSender(settings, makeMailToken(settings.tokenKeys, NOBODY));
	return {
		messageId,
		returnPath,
		mark,
		envelope: { from: returnPath, to },
		message: await openSigner(settings)(message),
	};
}
