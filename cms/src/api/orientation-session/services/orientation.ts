/** Orientation sessions for focal points and for the desk. */
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Actor } from '../../../actor';
import { focalPoint } from '../../../collection/focal-points.ts';
import { orientationMessage } from '../../../collection/letters.ts';
import { municipalityName } from '../../../collection/municipalities.ts';
import {
	attendanceOf,
	cancelRegistration,
	listOrientation,
	type OrientationSession,
	orientationSession,
	recordAttendance,
	register,
	registeredSessions,
} from '../../../collection/orientation.ts';
import { calendarFile, ORIENTATION_PLATFORMS, orientationState } from '../../../domain/focal-point/orientation.ts';
import { actorOfPerson, type Person } from '../../../domain/focal-point/person.ts';
import { mayTake } from '../../../domain/practice/practice-review.ts';
import { problems } from '../../../domain/problem.ts';
import { compareText } from '../../../domain/text/bangla.ts';
import type { Locale } from '../../../domain/text/locale.ts';
import { writeAudit } from '../../../gate/audit';
import { queueLetter } from '../../../mail/letters.ts';
import { readMailSettings } from '../../../mail/settings.ts';
import type { AttendanceRequest, OrientationBoard, OrientationView } from '../../../plugins/desk/orientation-contract';

const UID = 'api::orientation-session.orientation-session';

export default ({ strapi }: { strapi: Core.Strapi }) => {
	const database = (): Knex => strapi.db.connection;

	const calendar = (session: OrientationSession, locale: Locale): string =>
		calendarFile(session, locale, new URL(readMailSettings(process.env).siteUrl).host, new Date());

	async function list(person: Person) {
		const now = new Date();
		const registered = await registeredSessions(database(), person.municipalityCode);
		return (await listOrientation(now)).map((session) => ({
			...session,
			state: orientationState(session, now),
			isRegistered: registered.has(session.id),
		}));
	}

	/** Registers and sends the entry for the calendar. Throws as `register`, and `orientation.unknown`. */
	async function enter(person: Person, id: string): Promise<void> {
		const session = await orientationSession(id);
		const { municipalityCode } = person;
		const now = new Date();
		await register(database(), session, { municipalityCode, registeredBy: actorOfPerson(person) }, now);
		if (person.kind !== 'focal') return;
		const { email, language } = await focalPoint(database(), person.focalPointId);
		const message = await orientationMessage(language, { session, calendar: calendar(session, language) });
		const dedupeKey = `orientation:${id}:${person.focalPointId}:${session.startsAt}`;
		await queueLetter(database(), {
			...{ kind: 'orientationRegistered', dedupeKey, email, language, message },
			expiresAt: new Date(session.startsAt),
		});
	}

	async function board(): Promise<OrientationBoard> {
		const now = new Date();
		const sessions = await listOrientation(now);
		const views = await Promise.all(sessions.map((session) => viewOf(session)));
		const attended = views.flatMap(({ municipalities }) =>
			municipalities.filter(({ attendeeCount }) => (attendeeCount ?? 0) > 0).map(({ code }) => code),
		);
		return { sessions: views, orientedCount: new Set(attended).size };
	}

	async function viewOf(session: OrientationSession): Promise<OrientationView> {
		const { id, title, startsAt, platform, capacity } = session;
		const rows = await attendanceOf(database(), id);
		const compare = compareText('en');
		const municipalities = await Promise.all(
			rows.map(async ({ municipalityCode, isRegistered, attendeeCount }) => ({
				...{ code: municipalityCode, isRegistered, attendeeCount },
				name: await municipalityName(municipalityCode),
			})),
		);
		return {
			...{ id, title, startsAt, capacity, platform: ORIENTATION_PLATFORMS[platform] },
			state: orientationState(session, new Date()),
			registeredCount: rows.filter(({ isRegistered }) => isRegistered).length,
			attendedCount: rows.filter(({ attendeeCount }) => (attendeeCount ?? 0) > 0).length,
			municipalities: municipalities.sort((a, b) => compare(a.name.en, b.name.en)),
		};
	}

	/** Throws `review.role-not-allowed`, `orientation.unknown` or `municipality.unknown`. */
	async function attend({ id, code, attendeeCount, actor }: AttendanceInput): Promise<OrientationBoard> {
		if (!mayTake('edit', actor.roles)) throw problems.roleNotAllowed({ decision: 'attendance' });
		await orientationSession(id);
		await municipalityName(code);
		const entry = { sessionId: id, municipalityCode: code, attendeeCount, recordedBy: actor.name };
		await recordAttendance(database(), entry, new Date());
		const reason = `${code}: ${attendeeCount ?? '–'}`;
		await writeAudit({ actor, action: 'orientation.attendance', uid: UID, documentId: id, reason });
		return board();
	}

	return {
		list,
		enter,
		board,
		attend,
		leave: (person: Person, id: string) =>
			cancelRegistration(database(), { sessionId: id, municipalityCode: person.municipalityCode }, new Date()),
		/** Throws `orientation.unknown`. */
		calendar: async (id: string, locale: Locale): Promise<string> => calendar(await orientationSession(id), locale),
	};
};

type AttendanceInput = AttendanceRequest & { id: string; actor: Actor };
