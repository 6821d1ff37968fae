/** Invitations with the letter that brings them. */
import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { INVITATION_DAYS } from '../domain/focal-point/nomination.ts';
import { queueLetter } from '../mail/letters.ts';
import { focalPoint, makeInvitation } from './focal-points.ts';
import { invitationMessage } from './letters.ts';
import { municipalityName } from './municipalities.ts';

/** Invites a focal point; earlier invitations are over. Throws `focal-point.unknown` or `focal-point.ended`. */
export async function invite(knex: Knex, focalPointId: number, now: Date): Promise<void> {
	const { email, language, municipalityCode } = await focalPoint(knex, focalPointId);
	const municipality = await municipalityName(municipalityCode);
	await knex.transaction(async (trx) => {
		const token = await makeInvitation(trx, focalPointId, now);
		const message = await invitationMessage(language, { token, municipality });
		await queueLetter(trx, {
			...{ kind: 'focalInvitation', dedupeKey: `focalInvitation:${randomUUID()}`, email, language, message },
			expiresAt: new Date(now.getTime() + INVITATION_DAYS * 86_400_000),
		});
	});
}
