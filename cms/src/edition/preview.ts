/** An edition as a channel would show it, in the browser of somebody who composes it. */
import { type EditionContent, editionPath, mailPicture, picturesOf } from '../domain/edition-content.ts';
import type { Locale, Localised } from '../domain/locale.ts';
import { Problem, problems } from '../domain/problem.ts';
import { auditOf } from '../gate/audit';
import type { EditionPreview } from '../plugins/desk/contract';
import { renderByPublisher } from '../publication/render-preview';
import { standingApproval } from './approvals';
import { compose, hashOfContents } from './content';
import { recordOf } from './record';
import { editionOrThrow } from './rows';
import { type PreviewChannel, renderPreview, siteUrl } from './templates';

/** What was approved, as it was frozen; before that what would be. Throws `entry.missing-locale`. */
export async function previewOf(
	documentId: string,
	{ channel, locale }: { channel: PreviewChannel; locale: Locale },
): Promise<EditionPreview> {
	const edition = await editionOrThrow(documentId);
	const uploads = new Map<string, string>();
	const composed = await compose(edition, async (file, { url }) => {
		uploads.set(file, url);
	});
	const approval = await standingApproval(edition, await auditOf(documentId));
	const contents = approval?.content ?? composed.contents;
	const content = contents[locale];
	if (content === undefined) throw problems.missingLocale({ locale });
	const preview =
		(channel === 'web' ? await sitePage(documentId, contents, locale) : null) ??
		(await renderPreview(content, channel).catch((error: unknown) => {
			strapi.log.error(`The preview of edition ${documentId} as ${channel} failed: ${String(error)}`);
			throw problems.editionPreviewFault({});
		}));
	if (preview.kind === 'text') return preview;
	// Copies for mails exist from the publication on; until then the editor sees the pictures as they were uploaded.
	const body = picturesOf(content).reduce((page, { image }) => {
		const shown = uploads.get(image.file) ?? `/media/${image.file}`;
		return [mailPicture(image).path, `/media/${image.file}`].reduce(
			(each, path) => each.replaceAll(`"${siteUrl()}${path}"`, `"${shown}"`).replaceAll(`"${path}"`, `"${shown}"`),
			page,
		);
	}, preview.body);
	return { ...preview, body };
}

/** The page in the layout of the site; `null` while the publisher does not answer: then its article alone is shown. */
async function sitePage(
	documentId: string,
	contents: Localised<EditionContent>,
	locale: Locale,
): Promise<EditionPreview | null> {
	const record = await recordOf(documentId, { content: contents, contentHash: hashOfContents(contents) });
	try {
		const body = await renderByPublisher({ record, path: editionPath.web(locale, record.slug) });
		return { kind: 'html', body, subject: null, preheader: null };
	} catch (error) {
		if (error instanceof Problem) return null;
		throw error;
	}
}
