/** Which editions can be mailed: approved and published content that no mailing has taken yet. */

import { problems } from '../domain/problem.ts';
import type { EditionRecord } from '../domain/publication/public-record.ts';
import { isLocale, type Locale } from '../domain/text/locale.ts';
import { approvedContents } from '../edition/approvals';
import { EDITION_UID } from '../edition/rows';
import type { MailingContent } from '../mail/rows.ts';
import { publicRecordOf } from '../publication/outbox';

/** The mail leads to the page of the edition and shows its pictures, so what is sent is what is published. */
export async function publishedEditions(): Promise<EditionRecord[]> {
	const rows: { documentId: string }[] = await strapi.db
		.query(EDITION_UID)
		.findMany({ select: ['documentId'], orderBy: [{ year: 'desc' }, { quarter: 'desc' }] });
	const records = await Promise.all(rows.map(({ documentId }) => publicRecordOf('edition', documentId)));
	return records.filter((record) => record !== null);
}

export const localesOf = ({ text }: EditionRecord): Locale[] => Object.keys(text).filter(isLocale);

/** The published record and the approved content with that hash. Throws `mailing.content-changed` or `entry.not-found`. */
export async function approvedContent(
	editionId: string,
	contentHash: string | null,
): Promise<{ record: EditionRecord; content: MailingContent }> {
	const record = await publicRecordOf('edition', editionId);
	if (record === null) throw problems.notFound({ what: EDITION_UID, id: editionId });
	if (contentHash !== null && record.contentHash !== contentHash) throw problems.mailingContentChanged({});
	return { record, content: await approvedContents(editionId, record.contentHash) };
}
