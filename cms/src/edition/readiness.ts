/** Gathers what the readiness of an edition depends on. */
import type { EditionDraft } from '../domain/edition/edition-draft.ts';
import { type ChosenEntry, editionReadiness, type ReadinessItem } from '../domain/edition/edition-readiness.ts';
import type { MailCheck } from '../domain/edition/finished-mail.ts';
import type { Localised } from '../domain/text/locale.ts';
import { liveManifest, siteDir } from '../publication/live-release';
import { textOrNull } from '../publication/rows';
import { wordsToAvoid } from '../review/words-to-avoid';
import type { ComposedEdition } from './content';
import { type StoredEdition, storedEditions } from './rows';
import { checkMails, siteUrl } from './templates';

/** An entry that an edition names, in any state. */
export interface ChosenRow extends ChosenEntry {
	uid: string;
}

const CHOICE_UIDS = {
	practice: 'api::practice.practice',
	change: 'api::governance-change.governance-change',
	event: 'api::learning-event.learning-event',
} as const;

/** Every chosen entry with its title as it is written now. */
export async function chosenIn(draft: EditionDraft, named: ComposedEdition['named']): Promise<ChosenRow[]> {
	const { lead, briefs, governanceChanges, events, expertView } = draft;
	const chosen: [field: string, uid: string, id: string | null][] = [
		['lead', CHOICE_UIDS.practice, lead?.entryId ?? null],
		...briefs.map(({ entryId }, index) => at('briefs', index, CHOICE_UIDS.practice, entryId)),
		['expertView.practice', CHOICE_UIDS.practice, expertView?.practiceId ?? null],
		...governanceChanges.map(({ entryId }, index) => at('governanceChanges', index, CHOICE_UIDS.change, entryId)),
		...events.map(({ entryId }, index) => at('events', index, CHOICE_UIDS.event, entryId)),
	];
	const rows: ChosenRow[] = [];
	for (const [field, uid, entryId] of chosen) {
		if (entryId === null) continue;
		const isPublic = named.some(({ id }) => id === entryId);
		rows.push({ field, uid, entryId, title: await titleOf(uid, entryId), isPublic });
	}
	return rows;
}

const at = (list: string, index: number, uid: string, id: string | null): [string, string, string | null] => [
	`${list}.${index}`,
	uid,
	id,
];

async function titleOf(uid: string, documentId: string): Promise<string> {
	const rows: { title: string | null }[] = await strapi.db
		.query(uid)
		.findMany({ where: { documentId, publishedAt: null }, select: ['title'], orderBy: { locale: 'asc' } });
	return textOrNull(rows.find(({ title }) => title)?.title) ?? documentId;
}

export interface Readiness {
	items: ReadinessItem[];
	chosen: ChosenRow[];
	/** `null` where they could not be made. */
	mails: Localised<MailCheck> | null;
}

/** @param withMails the mails of all languages are made, which a list of editions need not wait for */
export async function readinessOf(
	edition: StoredEdition,
	{ draft, contents, named }: ComposedEdition,
	{ withMails }: { withMails: boolean },
): Promise<Readiness> {
	const chosen = await chosenIn(draft, named);
	const mails = withMails ? await checked(contents) : {};
	const others = (await storedEditions()).filter(({ documentId }) => documentId !== edition.documentId);
	const items = editionReadiness({
		...{ draft, contents, chosen, mails },
		isNumberTaken: others.some(({ volume, issue }) => volume === edition.volume && issue === edition.issue),
		livePaths: await livePaths(),
		wordsToAvoid: await wordsToAvoid(),
		siteUrl: siteUrl(),
	});
	return { items, chosen, mails };
}

async function checked(contents: ComposedEdition['contents']): Promise<Localised<MailCheck> | null> {
	try {
		return await checkMails(contents);
	} catch (error) {
		// Whoever composes goes on without; the list says that the mails were not checked.
		strapi.log.error(`The mails of an edition could not be made: ${String(error)}`);
		return null;
	}
}

/** Addresses that answer on the live site; `null` before its first release. */
async function livePaths(): Promise<{ has(path: string): boolean } | null> {
	const dir = siteDir(strapi.dirs.app.root, process.env.SITE_DIR ?? '../data/site');
	const manifest = await liveManifest(dir, strapi.log)();
	if (manifest === null) return null;
	return {
		has(path) {
			const entry = manifest.entries.get(path);
			return entry !== undefined && (entry.kind === 'redirect' || entry.status === 200);
		},
	};
}
