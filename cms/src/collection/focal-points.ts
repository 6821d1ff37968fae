/**
 * Focal points and their invitations. A municipality has one who is not ended; the database refuses a second one, so two
 * officers who act at once cannot make two. Drafts and rights belong to the municipality and stay with it.
 */
import type { Knex } from 'knex';
import { type EndReason, type FocalPointFacts, INVITATION_DAYS } from '../domain/focal-point/nomination.ts';
import { problems } from '../domain/problem.ts';
import { isSandbox } from '../domain/registry/sandbox.ts';
import type { Locale } from '../domain/text/locale.ts';
import { newToken, tokenHash } from './sessions.ts';

/** A row of `focal_points` as both engines give it. */
interface FocalPointRow {
	id: number;
	municipality_code: string;
	name: string;
	designation: string;
	email: string;
	mobile: string | null;
	language: Locale;
	is_demo: boolean | number;
	letter_file: string | null;
	nominated_by: string;
	nominated_at: string;
	invited_at: string | null;
	activated_at: string | null;
	ended_at: string | null;
	end_reason: EndReason | null;
	ended_by: string | null;
	replaced_by: number | null;
}

export interface FocalPoint extends FocalPointFacts {
	id: number;
	municipalityCode: string;
	name: string;
	designation: string;
	email: string;
	mobile: string | null;
	language: Locale;
	isDemo: boolean;
	letterFile: string | null;
	nominatedBy: string;
	nominatedAt: string;
	endedBy: string | null;
	replacedBy: number | null;
}

const focalPointOf = (row: FocalPointRow): FocalPoint => ({
	id: row.id,
	municipalityCode: row.municipality_code,
	name: row.name,
	designation: row.designation,
	email: row.email,
	mobile: row.mobile,
	language: row.language,
	isDemo: Boolean(row.is_demo),
	letterFile: row.letter_file,
	nominatedBy: row.nominated_by,
	nominatedAt: row.nominated_at,
	invitedAt: row.invited_at,
	activatedAt: row.activated_at,
	endedAt: row.ended_at,
	endReason: row.end_reason,
	endedBy: row.ended_by,
	replacedBy: row.replaced_by,
});

/** All of them, the newest of a municipality first; of one municipality, or everywhere. */
export async function listFocalPoints(knex: Knex, municipalityCode?: string): Promise<FocalPoint[]> {
	const rows: FocalPointRow[] = await knex('focal_points')
		.where(municipalityCode === undefined ? {} : { municipality_code: municipalityCode })
		.orderBy('id', 'desc');
	return rows.map(focalPointOf);
}

/** Throws `focal-point.unknown`. */
export async function focalPoint(knex: Knex, id: number): Promise<FocalPoint> {
	const row: FocalPointRow | undefined = await knex('focal_points').where({ id }).first();
	if (row === undefined) throw problems.focalPointUnknown({ id });
	return focalPointOf(row);
}

/** Who answers for a municipality now; `null` for nobody. Of the sandbox, who came last. */
export async function currentFocalPoint(knex: Knex, municipalityCode: string): Promise<FocalPoint | null> {
	const row: FocalPointRow | undefined = await knex('focal_points')
		.where({ municipality_code: municipalityCode, ended_at: null })
		.orderBy('id', 'desc')
		.first();
	return row === undefined ? null : focalPointOf(row);
}

/** Who answers for each municipality now, by its code. Of the sandbox, who came last. */
export async function currentFocalPoints(knex: Knex): Promise<ReadonlyMap<string, FocalPoint>> {
	const rows: FocalPointRow[] = await knex('focal_points').where({ ended_at: null }).orderBy('id');
	return new Map(rows.map((row) => [row.municipality_code, focalPointOf(row)]));
}

/** Who may sign in with an address: somebody who was invited and has not left. */
export async function focalPointToSignIn(knex: Knex, email: string): Promise<FocalPoint | null> {
	const row: FocalPointRow | undefined = await knex('focal_points')
		.where({ email, ended_at: null })
		.whereNotNull('invited_at')
		.first();
	return row === undefined ? null : focalPointOf(row);
}

export interface NewFocalPoint {
	municipalityCode: string;
	name: string;
	designation: string;
	/** As `readAddress` gives it. */
	email: string;
	mobile: string | null;
	language: Locale;
	isDemo: boolean;
	letterFile: string | null;
	/** Who entered it. */
	nominatedBy: string;
}

/** Answers the id. Throws `focal-point.current` or `focal-point.address-taken`. */
export async function nominate(knex: Knex, nomination: NewFocalPoint, now: Date): Promise<number> {
	const { municipalityCode, email } = nomination;
	try {
		// In a transaction of its own, so that a refusal leaves that of the caller usable on PostgreSQL.
		return await knex.transaction(async (trx) => {
			const [row] = await trx('focal_points')
				.insert({
					municipality_code: municipalityCode,
					name: nomination.name,
					designation: nomination.designation,
					email,
					mobile: nomination.mobile,
					language: nomination.language,
					is_demo: nomination.isDemo,
					letter_file: nomination.letterFile,
					nominated_by: nomination.nominatedBy,
					nominated_at: now.toISOString(),
				})
				.returning<{ id: number }[]>('id');
			if (row === undefined) throw new Error('The database did not answer the id of the focal point.');
			return row.id;
		});
	} catch (error) {
		if (!isUniqueViolation(error)) throw error;
		const other = await knex('focal_points').where({ email, ended_at: null }).first('municipality_code');
		const isOwn = other?.municipality_code === municipalityCode && !isSandbox(municipalityCode);
		throw other === undefined || isOwn
			? problems.focalPointCurrent({ municipality: municipalityCode })
			: problems.focalPointAddressTaken({ email });
	}
}

function isUniqueViolation(error: unknown): boolean {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	return code === '23505' || code === 'SQLITE_CONSTRAINT_UNIQUE';
}

export interface Ending {
	id: number;
	reason: EndReason;
	endedBy: string;
}

/**
 * Ends a focal point, with every session and open invitation. Throws `focal-point.changed-meanwhile` when somebody else
 * did it first.
 */
export async function endFocalPoint(knex: Knex, { id, reason, endedBy }: Ending, now: Date): Promise<void> {
	const at = now.toISOString();
	await knex.transaction(async (trx) => {
		const endedCount = await trx('focal_points')
			.where({ id, ended_at: null })
			.update({ ended_at: at, end_reason: reason, ended_by: endedBy });
		if (endedCount !== 1) throw problems.focalPointChangedMeanwhile({});
		await trx('focal_sessions').where({ focal_point_id: id, ended_at: null }).update({ ended_at: at });
		await trx('focal_invitations')
			.where({ focal_point_id: id, used_at: null, revoked_at: null })
			.update({ revoked_at: at });
		await trx('focal_sign_ins').where({ focal_point_id: id, used_at: null }).update({ used_at: at });
	});
}

/** The next one follows whoever is `replacedId`. Answers the new id. Throws as `endFocalPoint` and `nominate`. */
export async function replaceFocalPoint(
	knex: Knex,
	{ replacedId, next }: { replacedId: number; next: NewFocalPoint },
	now: Date,
): Promise<number> {
	return knex.transaction(async (trx) => {
		await endFocalPoint(trx, { id: replacedId, reason: 'replaced', endedBy: next.nominatedBy }, now);
		const id = await nominate(trx, next, now);
		await trx('focal_points').where({ id: replacedId }).update({ replaced_by: id });
		return id;
	});
}

/** A new invitation; those before it are over. Answers its token. Throws `focal-point.unknown` or `focal-point.ended`. */
export async function makeInvitation(knex: Knex, focalPointId: number, now: Date): Promise<string> {
	const token = newToken();
	const at = now.toISOString();
	await knex.transaction(async (trx) => {
		const { endedAt } = await focalPoint(trx, focalPointId);
		if (endedAt !== null) throw problems.focalPointEnded({ id: focalPointId });
		await trx('focal_points').where({ id: focalPointId, invited_at: null }).update({ invited_at: at });
		await trx('focal_invitations')
			.where({ focal_point_id: focalPointId, used_at: null, revoked_at: null })
			.update({ revoked_at: at });
		await trx('focal_invitations').insert({
			token_hash: tokenHash(token),
			focal_point_id: focalPointId,
			created_at: at,
			expires_at: new Date(now.getTime() + INVITATION_DAYS * 86_400_000).toISOString(),
		});
	});
	return token;
}

/**
 * - `open`: it starts a sign-in. `used`: it did. `expired`: its days are over. `replaced`: a newer one was sent.
 * - `ended`: the person is not the focal point any more.
 */
export type InvitationState = 'open' | 'used' | 'expired' | 'replaced' | 'ended';

export interface Invitation {
	state: InvitationState;
	focalPoint: FocalPoint;
}

/** Changes nothing. Throws `invitation.unknown`. */
export async function readInvitation(knex: Knex, token: string, now: Date): Promise<Invitation> {
	const row:
		| { focal_point_id: number; expires_at: string; used_at: string | null; revoked_at: string | null }
		| undefined = await knex('focal_invitations')
		.where({ token_hash: tokenHash(token) })
		.first();
	if (row === undefined) throw problems.invitationUnknown({});
	const invited = await focalPoint(knex, row.focal_point_id);
	const state = (): InvitationState => {
		if (invited.endedAt !== null) return 'ended';
		if (row.used_at !== null) return 'used';
		if (row.revoked_at !== null) return 'replaced';
		return row.expires_at <= now.toISOString() ? 'expired' : 'open';
	};
	return { state: state(), focalPoint: invited };
}

/** Uses it up. False when somebody did it first. */
export async function takeInvitation(knex: Knex, token: string, now: Date): Promise<boolean> {
	const takenCount = await knex('focal_invitations')
		.where({ token_hash: tokenHash(token), used_at: null, revoked_at: null })
		.andWhere('expires_at', '>', now.toISOString())
		.update({ used_at: now.toISOString() });
	return takenCount === 1;
}
