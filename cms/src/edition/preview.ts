/** An edition as a channel would show it, in the browser of somebody who composes it. */
import { mailPicture, picturesOf } from '../domain/edition-content.ts';
import type { Locale } from '../domain/locale.ts';
import { problems } from '../domain/problem.ts';
import { auditOf } from '../gate/audit';
import type { EditionPreview } from '../plugins/desk/contract';
import { standingApproval } from './approvals';
import { compose } from './content';
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
	const content = (approval?.content ?? composed.contents)[locale];
	if (content === undefined) throw problems.missingLocale({ locale });
	const preview = await renderPreview(content, channel).catch((error: unknown) => {
		strapi.log.error(`The preview of edition ${documentId} as ${channel} failed: ${String(error)}`);
		throw problems.editionPreviewFault({});
	});
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
