/**
 * Orientation sessions: written by MAB in the admin, with the registrations of focal points and who of each municipality
 * attended. Registered and attended is the municipality, whoever holds the place.
 */
import type { Knex } from 'knex';
import {
	type CalendarEntry,
	type OrientationPlatform,
	orientationState,
	type UpcomingSession,
} from '../domain/focal-point/orientation.ts';
import type { Person } from '../domain/focal-point/person.ts';
import { problems } from '../domain/problem.ts';
import { isSandbox } from '../domain/registry/sandbox.ts';
import type { Locale } from '../domain/text/locale.ts';
import { isPostgres } from '../mail/database.ts';

export interface OrientationSession extends CalendarEntry {
	language: Locale;
	capacity: number;
	recordingUrl: string | null;
	slidesUrl: string | null;
}

interface Row {
	documentId: string;
	titleEn: string;
	titleBn: string;
	startsAt: string;
	durationMinutes: number;
	platform: OrientationPlatform;
	language: Locale;
	joinUrl: string | null;
	capacity: number;
	recordingUrl: string | null;
	slidesUrl: string | null;
	cancelledBecause: string | null;
}

const UID = 'api::orientation-session.orientation-session';

const sessionOf = ({ documentId, titleEn, titleBn, startsAt, ...row }: Row): OrientationSession => ({
	id: documentId,
	title: { en: titleEn, bn: titleBn },
	startsAt: new Date(startsAt).toISOString(),
	durationMinutes: row.durationMinutes,
	platform: row.platform,
	language: row.language,
	joinUrl: row.joinUrl || null,
	capacity: row.capacity,
	recordingUrl: row.recordingUrl || null,
	slidesUrl: row.slidesUrl || null,
	cancelledBecause: row.cancelledBecause || null,
});

/** All of them, the next one first, and those that are over behind them, the latest first. */
export async function listOrientation(now: Date): Promise<OrientationSession[]> {
	const rows: Row[] = await strapi.db.query(UID).findMany({ orderBy: { startsAt: 'asc' } });
	const all = rows.map(sessionOf);
	const isOver = (session: OrientationSession) => orientationState(session, now) === 'over';
	return [...all.filter((session) => !isOver(session)), ...all.filter(isOver).reverse()];
}

/** Throws `orientation.unknown`. */
export async function orientationSession(id: string): Promise<OrientationSession> {
	const row: Row | null = await strapi.db.query(UID).findOne({ where: { documentId: id } });
	if (row === null) throw problems.orientationUnknown({});
	return sessionOf(row);
}

/** What the dashboard of a focal point shows: sessions to come, with whether their municipality is registered. */
export async function upcomingSessions(person: Person, now = new Date()): Promise<UpcomingSession[]> {
	const sessions = await listOrientation(now);
	const registered = await registeredSessions(strapi.db.connection, person.municipalityCode);
	return sessions
		.filter((session) => ['upcoming', 'running'].includes(orientationState(session, now)))
		.map(({ id, title, startsAt }) => ({ id, title, startsAt, isRegistered: registered.has(id) }));
}

/** Ids of the sessions for which a municipality is registered. */
export async function registeredSessions(knex: Knex, municipalityCode: string): Promise<ReadonlySet<string>> {
	const rows: { session_id: string }[] = await knex('orientation_registrations')
		.where({ municipality_code: municipalityCode, cancelled_at: null })
		.select('session_id');
	return new Set(rows.map(({ session_id }) => session_id));
}

/** Ours and arbitrary; the others are in tables.ts, mail/ and publication/outbox.ts. */
const ORIENTATION_LOCK = 7_270_007;

/**
 * Registers a municipality; again it changes nothing. Whoever registers takes turns, so that the last place is given
 * once. The sandbox takes none. Throws `orientation.over` or `orientation.full`.
 */
export async function register(
	knex: Knex,
	session: OrientationSession,
	{ municipalityCode, registeredBy }: { municipalityCode: string; registeredBy: string },
	now: Date,
): Promise<void> {
	if (orientationState(session, now) !== 'upcoming') throw problems.orientationOver({});
	await knex.transaction(async (trx) => {
		if (isPostgres(trx)) await trx.raw('select pg_advisory_xact_lock(?)', [ORIENTATION_LOCK]);
		const taken: { municipality_code: string }[] = await trx('orientation_registrations')
			.where({ session_id: session.id, cancelled_at: null })
			.select('municipality_code');
		if (taken.some(({ municipality_code }) => municipality_code === municipalityCode)) return;
		const places = taken.filter(({ municipality_code }) => !isSandbox(municipality_code)).length;
		if (places >= session.capacity && !isSandbox(municipalityCode)) throw problems.orientationFull({});
		await trx('orientation_registrations')
			.insert({
				session_id: session.id,
				municipality_code: municipalityCode,
				registered_by: registeredBy,
				registered_at: now.toISOString(),
				cancelled_at: null,
			})
			.onConflict(['session_id', 'municipality_code'])
			.merge(['registered_by', 'registered_at', 'cancelled_at']);
	});
}

export async function cancelRegistration(
	knex: Knex,
	{ sessionId, municipalityCode }: { sessionId: string; municipalityCode: string },
	now: Date,
): Promise<void> {
	await knex('orientation_registrations')
		.where({ session_id: sessionId, municipality_code: municipalityCode, cancelled_at: null })
		.update({ cancelled_at: now.toISOString() });
}

export interface Attendance {
	municipalityCode: string;
	isRegistered: boolean;
	/** People of the municipality; `null` where nobody has written it down. */
	attendeeCount: number | null;
}

/** Who registered for a session and who came, the sandbox left out. */
export async function attendanceOf(knex: Knex, sessionId: string): Promise<Attendance[]> {
	const registered: { municipality_code: string }[] = await knex('orientation_registrations')
		.where({ session_id: sessionId, cancelled_at: null })
		.select('municipality_code');
	const attended: { municipality_code: string; attendee_count: number }[] = await knex('orientation_attendances')
		.where({ session_id: sessionId })
		.select('municipality_code', 'attendee_count');
	const counts = new Map(attended.map(({ municipality_code, attendee_count }) => [municipality_code, attendee_count]));
	const isRegistered = new Set(registered.map(({ municipality_code }) => municipality_code));
	return [...new Set([...isRegistered, ...counts.keys()])]
		.filter((code) => !isSandbox(code))
		.map((municipalityCode) => ({
			municipalityCode,
			isRegistered: isRegistered.has(municipalityCode),
			attendeeCount: counts.get(municipalityCode) ?? null,
		}));
}

export interface AttendanceEntry {
	sessionId: string;
	municipalityCode: string;
	/** `null` takes back what was written. */
	attendeeCount: number | null;
	recordedBy: string;
}

export async function recordAttendance(knex: Knex, entry: AttendanceEntry, now: Date): Promise<void> {
	const key = { session_id: entry.sessionId, municipality_code: entry.municipalityCode };
	if (entry.attendeeCount === null) {
		await knex('orientation_attendances').where(key).delete();
		return;
	}
	await knex('orientation_attendances')
		.insert({
			...key,
			attendee_count: entry.attendeeCount,
			recorded_by: entry.recordedBy,
			recorded_at: now.toISOString(),
		})
		.onConflict(['session_id', 'municipality_code'])
		.merge();
}
