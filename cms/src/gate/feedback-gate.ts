/** The gate of what readers sent: it is kept as it came. It may be deleted, for instance when its sender asks for that. */
import type { Actor } from '../actor';
import { problems } from '../domain/problem.ts';
import { writeAudit } from './audit';
import type { GateContext, Next } from './context';

export async function feedbackGate({ uid, action, params }: GateContext, next: Next, actor: Actor): Promise<unknown> {
	if (action !== 'delete') throw problems.feedbackFixed({ uid });
	const documentId = String(params.documentId);
	const row: { ticket: string } | null = await strapi.db.query(uid).findOne({ where: { documentId } });
	const result = await next();
	if (row !== null) await writeAudit({ actor, action: 'feedback.deleted', uid, documentId, reason: row.ticket });
	return result;
}
