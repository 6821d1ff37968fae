/**
 * Sessions: of focal points, and of officers of MAB who type in what came on paper. Both are a random token in a cookie,
 * of which the SHA-256 is stored. A focal point who was replaced has no session any more, whatever the row says.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import { ENTRY_SESSION_MS, isSessionOpen, SEEN_EVERY_MS, SESSION_LIMITS } from '../domain/focal-point/focal-session.ts';
import type { EntrySource } from '../domain/focal-point/nomination.ts';
import type { Person } from '../domain/focal-point/person.ts';
import { isSandbox } from '../domain/registry/sandbox.ts';
import type { Locale } from '../domain/text/locale.ts';
import { together } from './together.ts';

/** 256 bits: nobody guesses one, so a plain hash is enough to store (ASVS 5.0, 6.5.2 and 7.2.3). */
const TOKEN_BYTES = 32;

/** Tells which table a token is of, so that each request looks into one. */
const ENTRY_PREFIX = 'desk.';

export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');
export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

export interface NewSession {
	focalPointId: number;
	/** As `deviceName` gives it. */
	device: string;
	/** Others use the device too. */
	isShared: boolean;
}

/** Answers the token, which is stored nowhere. */
export async function openSession(
	knex: Knex,
	{ focalPointId, device, isShared }: NewSession,
	now: Date,
): Promise<string> {
	const token = newToken();
	const { totalMs } = SESSION_LIMITS[isShared ? 'shared' : 'own'];
	await knex('focal_sessions').insert({
		token_hash: tokenHash(token),
		focal_point_id: focalPointId,
		device: device.slice(0, 100),
		is_shared: isShared,
		created_at: now.toISOString(),
		seen_at: now.toISOString(),
		expires_at: new Date(now.getTime() + totalMs).toISOString(),
	});
	return token;
}

export interface NewEntrySession {
	adminId: number;
	adminName: string;
	municipalityCode: string;
	source: EntrySource;
}

/** Of an officer who answers on behalf of a municipality (A17). Ends the one that the officer had before. */
export async function openEntrySession(knex: Knex, session: NewEntrySession, now: Date): Promise<string> {
	const token = `${ENTRY_PREFIX}${newToken()}`;
	await knex('entry_sessions')
		.where({ admin_id: session.adminId, ended_at: null })
		.update({ ended_at: now.toISOString() });
	await knex('entry_sessions').insert({
		token_hash: tokenHash(token),
		admin_id: session.adminId,
		admin_name: session.adminName,
		municipality_code: session.municipalityCode,
		source: session.source,
		created_at: now.toISOString(),
		expires_at: new Date(now.getTime() + ENTRY_SESSION_MS).toISOString(),
	});
	return token;
}

/** Who a token of a cookie is; `null` for nobody. */
export function personOfToken(knex: Knex, token: string, now: Date): Promise<Person | null> {
	return token.startsWith(ENTRY_PREFIX) ? officerOf(knex, token, now) : focalPointOf(knex, token, now);
}

interface FocalRow {
	token_hash: string;
	session_id: number;
	focal_point_id: number;
	municipality_code: string;
	name: string;
	language: Locale;
	seen_at: string;
	expires_at: string;
	/** SQLite has no booleans. */
	is_shared: boolean | number;
}

/** Requests whose sessions are looked up by one query: every request needs one, and hundreds come at once. */
const MOST_TOGETHER = 100;

const focalRow = together(focalRows, MOST_TOGETHER);

async function focalRows(knex: Knex, hashes: readonly string[]): Promise<(FocalRow | null)[]> {
	const rows: FocalRow[] = await knex('focal_sessions')
		.join('focal_points', 'focal_points.id', 'focal_sessions.focal_point_id')
		.whereIn('focal_sessions.token_hash', hashes)
		.whereNull('focal_sessions.ended_at')
		.whereNull('focal_points.ended_at')
		.whereNotNull('focal_points.activated_at')
		.select(
			...['token_hash', 'focal_sessions.id as session_id', 'focal_point_id', 'municipality_code', 'name', 'language'],
			...['seen_at', 'expires_at', 'is_shared'],
		);
	return hashes.map((hash) => rows.find(({ token_hash }) => token_hash === hash) ?? null);
}

async function focalPointOf(knex: Knex, token: string, now: Date): Promise<Person | null> {
	const row = await focalRow(knex, tokenHash(token));
	if (row === null) return null;
	const times = { seenAt: row.seen_at, expiresAt: row.expires_at, endedAt: null, isShared: Boolean(row.is_shared) };
	if (!isSessionOpen(times, now)) return null;
	if (now.getTime() - Date.parse(row.seen_at) >= SEEN_EVERY_MS) {
		await knex('focal_sessions').where({ id: row.session_id }).update({ seen_at: now.toISOString() });
	}
	return {
		kind: 'focal',
		sessionId: row.session_id,
		focalPointId: row.focal_point_id,
		municipalityCode: row.municipality_code,
		name: row.name,
		isSandbox: isSandbox(row.municipality_code),
		locale: row.language,
	};
}

interface EntryRow {
	id: number;
	admin_id: number;
	admin_name: string;
	municipality_code: string;
	source: EntrySource;
}

async function officerOf(knex: Knex, token: string, now: Date): Promise<Person | null> {
	const row: EntryRow | undefined = await knex('entry_sessions')
		.where({ token_hash: tokenHash(token), ended_at: null })
		.andWhere('expires_at', '>', now.toISOString())
		.first('id', 'admin_id', 'admin_name', 'municipality_code', 'source');
	if (row === undefined) return null;
	return {
		kind: 'desk',
		sessionId: row.id,
		adminId: row.admin_id,
		municipalityCode: row.municipality_code,
		name: row.admin_name,
		isSandbox: isSandbox(row.municipality_code),
		source: row.source,
	};
}

export interface SessionItem {
	id: number;
	device: string;
	isShared: boolean;
	createdAt: string;
	seenAt: string;
	expiresAt: string;
}

interface SessionRow {
	id: number;
	device: string;
	is_shared: boolean | number;
	created_at: string;
	seen_at: string;
	expires_at: string;
}

/** The open ones of a focal point, the last used first. */
export async function listSessions(knex: Knex, focalPointId: number, now: Date): Promise<SessionItem[]> {
	const rows: SessionRow[] = await knex('focal_sessions')
		.where({ focal_point_id: focalPointId, ended_at: null })
		.orderBy('seen_at', 'desc')
		.select('id', 'device', 'is_shared', 'created_at', 'seen_at', 'expires_at');
	return rows
		.map((row) => ({
			id: row.id,
			device: row.device,
			isShared: Boolean(row.is_shared),
			createdAt: row.created_at,
			seenAt: row.seen_at,
			expiresAt: row.expires_at,
		}))
		.filter((session) => isSessionOpen({ ...session, endedAt: null }, now));
}

/** Ends one session of the focal point, or all. Answers how many. Ids of others are nobody's. */
export function endSessions(
	knex: Knex,
	{ focalPointId, id }: { focalPointId: number; id: number | 'all' },
	now: Date,
): Promise<number> {
	return knex('focal_sessions')
		.where({ focal_point_id: focalPointId, ended_at: null, ...(id === 'all' ? {} : { id }) })
		.update({ ended_at: now.toISOString() });
}

export async function endEntrySession(knex: Knex, id: number, now: Date): Promise<void> {
	await knex('entry_sessions').where({ id, ended_at: null }).update({ ended_at: now.toISOString() });
}
