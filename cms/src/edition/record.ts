/** The public record of an edition. */
import { editionSlug } from '../domain/publication/edition-content.ts';
import type { EditionRecord } from '../domain/publication/public-record.ts';
import { LOCALES, type Localised } from '../domain/text/locale.ts';
import { lastPublicRecordOf, publicationHistory, publicSlugs } from '../publication/outbox';
import type { EditionApproval } from './approvals';

/** The record that a content becomes when it is published now. Notes on an earlier publication stay with it. */
export async function recordOf(
	id: string,
	{ content, contentHash }: Pick<EditionApproval, 'content' | 'contentHash'>,
): Promise<EditionRecord> {
	const now = new Date().toISOString();
	const [any] = LOCALES.flatMap((locale) => content[locale] ?? []);
	if (any === undefined) throw new Error(`The approved edition ${id} has no language.`);
	const { year, quarter, volume, issue, issuedOn } = any;
	const slug = editionSlug(any);
	const history = await publicationHistory('edition', id);
	const text: Localised<EditionRecord['text']['bn'] & object> = {};
	for (const locale of LOCALES) {
		const frozen = content[locale];
		if (frozen !== undefined) text[locale] = { ...frozen, publishedAt: now };
	}
	return {
		...{ type: 'edition', id, slug, year, quarter, volume, issue, issuedOn, contentHash, text },
		formerSlugs: (await publicSlugs('edition', id)).filter((former) => former !== slug),
		version: history.count + 1,
		firstPublishedAt: history.firstAt ?? now,
		updatedAt: now,
		corrections: (await lastPublicRecordOf('edition', id))?.corrections ?? [],
	};
}
