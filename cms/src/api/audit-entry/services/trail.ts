/** The audit trail as a file, for administrators and auditors (E10). Taking it is itself in the trail. */
import type { Core } from '@strapi/strapi';
import type { Actor } from '../../../actor';
import type { AuditRow } from '../../../domain/practice/contributors.ts';
import { problems } from '../../../domain/problem.ts';
import { csvOf } from '../../../domain/text/csv.ts';
import { writeAudit } from '../../../gate/audit';

const ADMINISTRATOR = 'strapi-super-admin';

/** Rows read at once: the trail of years must not stand in memory as objects. */
const PAGE = 2_000;

const HEADER = ['at', 'actor', 'action', 'type', 'entry', 'locale', 'from', 'to', 'reason', 'changed fields'];

export default ({ strapi }: { strapi: Core.Strapi }) => ({
	/** The whole trail, oldest first. Throws `review.role-not-allowed` for everybody but administrators. */
	async export({ actor }: { actor: Actor }): Promise<{ csv: string }> {
		if (!actor.roles.includes(ADMINISTRATOR)) throw problems.roleNotAllowed({ decision: 'exportAuditTrail' });
		await writeAudit({ actor, action: 'audit.exported' });
		const lines: (string | null)[][] = [HEADER];
		for (let after = 0; ; ) {
			const rows: (AuditRow & { id: number })[] = await strapi.db
				.query('api::audit-entry.audit-entry')
				.findMany({ where: { id: { $gt: after } }, orderBy: { id: 'asc' }, limit: PAGE });
			lines.push(...rows.map(lineOf));
			const last = rows.at(-1);
			if (last === undefined) return { csv: csvOf(lines) };
			after = last.id;
		}
	},
});

function lineOf(row: AuditRow): (string | null)[] {
	return [
		new Date(row.at).toISOString(),
		row.actorName,
		row.action,
		row.subjectUid,
		row.subjectId,
		row.locale,
		row.fromState,
		row.toState,
		row.reason,
		(row.changedFields ?? []).join(' '),
	];
}
