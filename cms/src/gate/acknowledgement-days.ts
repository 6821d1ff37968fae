/** The first and last day of acknowledgements. Nobody need be there when one comes. */
import { SYSTEM } from '../actor';
import { isShownOn } from '../domain/practice/acknowledgement.ts';
import { dhakaDay } from '../domain/text/dhaka-time.ts';
import type { Locale } from '../domain/text/locale.ts';
import { inTurn, publicRecordOf, publishRecord, retireRecord } from '../publication/outbox';
import { writeAudit } from './audit';
import { recordToPublish } from './publish-entry';

const UID = 'api::acknowledgement.acknowledgement';

interface Version {
	documentId: string;
	locale: Locale;
	shownFrom: string;
	shownUntil: string;
}

/**
 * Makes public what was published for later and has its first day, and takes off what had its last. Answers how many
 * changed.
 */
export async function followAcknowledgementDays(now = new Date()): Promise<number> {
	// The newest first: its facts are those of both languages.
	const versions: Version[] = await strapi.db.query(UID).findMany({
		where: { publishedAt: { $notNull: true } },
		select: ['documentId', 'locale', 'shownFrom', 'shownUntil'],
		orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
	});
	const newest = new Map(versions.toReversed().map((version) => [version.documentId, version]));
	let changed = 0;
	for (const version of newest.values()) if (await follow(version, now)) changed += 1;
	return changed;
}

async function follow({ documentId, locale, shownFrom, shownUntil }: Version, now: Date): Promise<boolean> {
	const isWanted = isShownOn({ shownFrom, shownUntil }, dhakaDay(now));
	if (isWanted === ((await publicRecordOf('acknowledgement', documentId)) !== null)) return false;
	await inTurn(async () => {
		if (isWanted) {
			await publishRecord(await recordToPublish(UID, documentId, { locales: [locale], now: now.toISOString() }));
		} else {
			await retireRecord('acknowledgement', documentId);
		}
		const action = isWanted ? 'acknowledgement.began' : 'acknowledgement.ended';
		await writeAudit({ actor: SYSTEM, action, uid: UID, documentId });
	});
	return true;
}
