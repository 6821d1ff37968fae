/** An edition as a channel would show it, to somebody who composes it: in the browser, or as a mail. */
import type { Knex } from 'knex';
import type { Actor } from '../actor';
import { maskAddress } from '../domain/mail/mail-address.ts';
import { mayTake } from '../domain/practice/practice-review.ts';
import { Problem, problems } from '../domain/problem.ts';
import { type EditionContent, editionPath, mailPicture, picturesOf } from '../domain/publication/edition-content.ts';
import type { Locale, Localised } from '../domain/text/locale.ts';
import { auditOf, writeAudit } from '../gate/audit';
import { queueLetter } from '../mail/letters.ts';
import { readMailSettings } from '../mail/settings.ts';
import type { EditionPreview } from '../plugins/desk/contract';
import type { TestMailAnswer } from '../plugins/desk/sending-contract';
import { renderByPublisher } from '../publication/render-preview';
import { testAddresses, testLetters } from '../sending/test-mail';
import { standingApproval } from './approvals';
import { compose, hashOfContents } from './content';
import { recordOf } from './record';
import { EDITION_UID, editionOrThrow } from './rows';
import { type PreviewChannel, type RenderedPreview, renderPreview, siteUrl } from './templates';

/** What was approved, as it was frozen; before that what would be. Throws `entry.missing-locale`. */
export async function previewOf(
	documentId: string,
	{ channel, locale }: { channel: PreviewChannel; locale: Locale },
): Promise<EditionPreview> {
	const { contents, content, uploads } = await shownEdition(documentId, locale);
	const preview =
		(channel === 'web' ? await sitePage(documentId, contents, locale) : null) ??
		(await renderPreview(content, channel).catch((error: unknown) => {
			strapi.log.error(`The preview of edition ${documentId} as ${channel} failed: ${String(error)}`);
			throw problems.editionPreviewFault({});
		}));
	const sender = channel === 'email' || channel === 'text' ? senderIn(locale) : null;
	if (preview.kind === 'text') return { ...preview, sender };
	const body = withUploads(preview.body, content, (file) => uploads.get(file) ?? `/media/${file}`);
	return { ...preview, sender, body };
}

function senderIn(locale: Locale): EditionPreview['sender'] {
	const { from, replyTo } = readMailSettings(process.env);
	return { from: `${from.name[locale]} <${from.address}>`, replyTo: replyTo ?? from.address };
}

export interface TestRequest {
	documentId: string;
	locale: Locale;
	/** As typed. */
	addresses: string;
	actor: Actor;
}

/**
 * Mails the edition as it would be now to colleagues. Throws `review.role-not-allowed`, `entry.missing-locale`,
 * `mail.address-invalid`, `mailing.test-addresses` or `mail.unfit`.
 */
export async function testEdition({ documentId, locale, addresses, actor }: TestRequest): Promise<TestMailAnswer> {
	if (!mayTake('edit', actor.roles)) throw problems.roleNotAllowed({ decision: 'edit' });
	const { content, uploads, isApproved } = await shownEdition(documentId, locale);
	const uploadOf = (file: string) => new URL(uploads.get(file) ?? `/media/${file}`, siteUrl()).href;
	const letters = await testLetters({
		content,
		addresses: testAddresses(addresses),
		mark: isApproved ? 'approved' : 'draft',
		withPictures: (html) => withUploads(html, content, uploadOf),
	});
	await strapi.db.transaction(async ({ trx }) => {
		for (const letter of letters) await queueLetter(trx as Knex.Transaction, letter);
		const reason = letters.map(({ email }) => maskAddress(email)).join(', ');
		await writeAudit({ actor, uid: EDITION_UID, documentId, action: 'edition.test', reason });
	});
	return { queued: letters.map(({ email }) => email) };
}

interface ShownEdition {
	contents: Localised<EditionContent>;
	content: EditionContent;
	/** Where the pictures of the draft were uploaded. */
	uploads: ReadonlyMap<string, string>;
	isApproved: boolean;
}

async function shownEdition(documentId: string, locale: Locale): Promise<ShownEdition> {
	const edition = await editionOrThrow(documentId);
	const uploads = new Map<string, string>();
	const composed = await compose(edition, async (file, { url }) => {
		uploads.set(file, url);
	});
	const approval = await standingApproval(edition, await auditOf(documentId));
	const contents = approval?.content ?? composed.contents;
	const content = contents[locale];
	if (content === undefined) throw problems.missingLocale({ locale });
	return { contents, content, uploads, isApproved: approval !== null };
}

/** Copies for mails exist from the publication on; until then the pictures are shown as they were uploaded. */
function withUploads(html: string, content: EditionContent, urlOf: (file: string) => string): string {
	return picturesOf(content).reduce((page, { image }) => {
		const shown = urlOf(image.file);
		return [mailPicture(image).path, `/media/${image.file}`].reduce(
			(each, path) => each.replaceAll(`"${siteUrl()}${path}"`, `"${shown}"`).replaceAll(`"${path}"`, `"${shown}"`),
			page,
		);
	}, html);
}

/** The page in the layout of the site; `null` while the publisher does not answer: then its article alone is shown. */
async function sitePage(
	documentId: string,
	contents: Localised<EditionContent>,
	locale: Locale,
): Promise<RenderedPreview | null> {
	const record = await recordOf(documentId, { content: contents, contentHash: hashOfContents(contents) });
	try {
		const body = await renderByPublisher({ record, path: editionPath.web(locale, record.slug) });
		return { kind: 'html', body, subject: null, preheader: null };
	} catch (error) {
		if (error instanceof Problem) return null;
		throw error;
	}
}
