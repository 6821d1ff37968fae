/** The content of an edition as it stands now: what would be frozen if somebody approved it. */
import { createHash } from 'node:crypto';
import { composeEdition } from '../domain/edition/edition-composition.ts';
import { type EditionDraft, localesOf } from '../domain/edition/edition-draft.ts';
import { type ContentValue, canonicalJson } from '../domain/practice/content.ts';
import type { EditionContent } from '../domain/publication/edition-content.ts';
import type { Localised } from '../domain/text/locale.ts';
import type { OnMedia } from '../publication/media';
import { draftOf, type StoredEdition } from './rows';
import { type NamedRecord, sourcesOf } from './sources';

export interface ComposedEdition {
	draft: EditionDraft;
	/** In each language of the edition. */
	contents: Localised<EditionContent>;
	/** The public records in it. */
	named: NamedRecord[];
}

/** Makes the content from the stored edition and from what is public now. */
export async function compose(edition: StoredEdition, onMedia: OnMedia = async () => {}): Promise<ComposedEdition> {
	const draft = await draftOf(edition, onMedia);
	const { named, ...sources } = await sourcesOf(draft);
	const contents: Localised<EditionContent> = {};
	for (const locale of localesOf(draft)) contents[locale] = composeEdition(draft, sources, locale);
	return { draft, contents, named };
}

/** SHA-256 of the content of all languages, in lower-case hex: what was approved, published and sent is this. */
export function hashOfContents(contents: Localised<EditionContent>): string {
	return createHash('sha256')
		.update(canonicalJson(contents as unknown as ContentValue))
		.digest('hex');
}
