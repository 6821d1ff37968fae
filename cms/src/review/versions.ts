/** Published versions of an entry: what changed since, and making one of them the draft again (C16). */
import { type Actor, runAs } from '../actor';
import { labelOf } from '../domain/field-labels.ts';
import { type Content, changedFields, readable } from '../domain/practice/content.ts';
import { problems } from '../domain/problem.ts';
import type { Locale } from '../domain/text/locale.ts';
import { writeAudit } from '../gate/audit';
import { dataOf, namedContent } from '../gate/entry-content';
import type { Difference, ReviewView } from '../plugins/desk/contract';
import { inTurn } from '../publication/outbox';
import type { ReviewedUid } from '../reviewed-types';
import { draftOf, iso, type Subject } from './subject';

const SNAPSHOT = 'api::content-snapshot.content-snapshot';

interface SnapshotRow {
	id: number;
	subjectUid: ReviewedUid;
	subjectId: string;
	locale: Locale;
	version: number;
	content: Content;
	takenAt: string;
	takenBy: string;
}

export async function snapshotsOf(documentId: string): Promise<ReviewView['snapshots']> {
	const rows: SnapshotRow[] = await strapi.db
		.query(SNAPSHOT)
		.findMany({ where: { subjectId: documentId }, orderBy: { id: 'desc' } });
	return rows.map(({ id, version, locale, takenAt, takenBy }) => ({
		id,
		version,
		locale,
		at: iso(takenAt),
		by: takenBy,
	}));
}

async function snapshotOf(id: number): Promise<SnapshotRow> {
	const row: SnapshotRow | null = await strapi.db.query(SNAPSHOT).findOne({ where: { id } });
	if (row === null) throw problems.notFound({ what: SNAPSHOT, id: String(id) });
	return row;
}

/** What changed between a published version and the present draft, as readable text. */
export async function difference({ snapshotId }: { snapshotId: number }): Promise<Difference> {
	const snapshot = await snapshotOf(snapshotId);
	const draft = await draftOf({
		uid: snapshot.subjectUid,
		documentId: snapshot.subjectId,
		locale: snapshot.locale,
	});
	const fields = changedFields(snapshot.content, draft.content);
	const before = await namedContent(snapshot.subjectUid, snapshot.content, fields);
	const after = await namedContent(snapshot.subjectUid, draft.content, fields);
	return {
		snapshot: {
			id: snapshot.id,
			version: snapshot.version,
			at: iso(snapshot.takenAt),
			by: snapshot.takenBy,
			locale: snapshot.locale,
		},
		changes: fields.map((field) => ({
			field,
			label: labelOf(field),
			before: readable(before[field]),
			after: readable(after[field]),
		})),
	};
}

/** Makes a published version the draft again. That is an edit: it needs a new approval to go public. */
export async function restore({ snapshotId, actor }: { snapshotId: number; actor: Actor }): Promise<Subject> {
	const snapshot = await snapshotOf(snapshotId);
	const { subjectUid: uid, subjectId: documentId, locale } = snapshot;
	await runAs(actor, () =>
		inTurn(async () => {
			await strapi.documents(uid).update({ documentId, locale, data: dataOf(uid, snapshot.content) });
			await writeAudit({ actor, action: 'review.restored', uid, documentId, locale, reason: `v${snapshot.version}` });
		}),
	);
	return { uid, documentId, locale, actor };
}
