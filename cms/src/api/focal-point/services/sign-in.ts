/** Signing in of focal points, for their pages. The rows and their rules are in cms/src/collection. */
import { randomInt } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Actor } from '../../../actor';
import {
	type FocalPoint,
	focalPoint,
	focalPointToSignIn,
	type Invitation,
	readInvitation,
	takeInvitation,
} from '../../../collection/focal-points.ts';
import { invite } from '../../../collection/invitations.ts';
import { signInMessage } from '../../../collection/letters.ts';
import { purgePrintJobs } from '../../../collection/print-jobs.ts';
import { removePrivate } from '../../../collection/private-store.ts';
import { endSessions, listSessions, openSession, type SessionItem } from '../../../collection/sessions.ts';
import {
	addressAskedBy,
	askSignIn,
	assignSignIn,
	purgeSignIns,
	type SignedIn,
	type SignInMail,
	type SignInRequest,
	signInByCode,
	signInByLink,
} from '../../../collection/sign-in.ts';
import { deviceName } from '../../../domain/focal-point/focal-session.ts';
import { SIGN_IN_MINUTES, TRY_LIMITS } from '../../../domain/focal-point/sign-in.ts';
import { addressHash } from '../../../domain/mail/mail-address.ts';
import { Problem, problems } from '../../../domain/problem.ts';
import { addressLimiter } from '../../../domain/public-form/address-limiter.ts';
import { writeAudit } from '../../../gate/audit';
import { queueLetter } from '../../../mail/letters.ts';
import { readMailSettings } from '../../../mail/settings.ts';

/** Nobody waits for a letter so short a time, and nobody can tell from outside whether one is made. */
const MAIL_AFTER_MS = { least: 200, most: 1200 };

/** A new invitation is asked for by pressing a button again and again; the mail is sent once in this time. */
const INVITE_AGAIN_MS = 10 * 60_000;

const UID = 'api::focal-point.focal-point';

/** The one who acts, for the audit trail. */
const actorFor = ({ id, name }: { id: number; name: string }): Actor => ({
	kind: 'system',
	id: `focal:${id}`,
	name,
	roles: [],
});

export interface OpenedSession {
	token: string;
	isShared: boolean;
	nextPage: string;
}

export default ({ strapi }: { strapi: Core.Strapi }) => {
	const database = (): Knex => strapi.db.connection;
	const pepper = (): string => readMailSettings(process.env).pepper;
	const waitToTry = addressLimiter(TRY_LIMITS);
	const mails = new Set<Promise<void>>();

	/** Throws `sign-in.too-many`. */
	async function ask(request: SignInRequest): Promise<void> {
		mailLater(await askSignIn(database(), request, pepper(), new Date()), request.email);
	}

	/** The mail is made for a focal point, some time after anybody who asked was answered. */
	function mailLater(mail: SignInMail, email: string): void {
		const made = new Promise<void>((resolve) => {
			setTimeout(resolve, randomInt(MAIL_AFTER_MS.least, MAIL_AFTER_MS.most));
		})
			.then(() => makeMail(mail, email))
			.catch((error) => {
				strapi.log.error(`A mail to sign in was not made: ${error?.stack ?? error}`);
			})
			.finally(() => mails.delete(made));
		mails.add(made);
	}

	async function makeMail({ id, link, code }: SignInMail, email: string): Promise<void> {
		const known = await focalPointToSignIn(database(), email);
		if (known === null) return;
		const now = new Date();
		const message = await signInMessage(known.language, { link, code });
		await database().transaction(async (trx) => {
			await assignSignIn(trx, id, known.id);
			await queueLetter(trx, {
				...{ kind: 'focalSignIn', dedupeKey: `focalSignIn:${id}`, email, language: known.language, message },
				expiresAt: new Date(now.getTime() + SIGN_IN_MINUTES * 60_000),
			});
		});
	}

	async function begin(signedIn: SignedIn, userAgent: string): Promise<OpenedSession> {
		const { focalPointId, isShared, nextPage, isFirst } = signedIn;
		const known = await focalPoint(database(), focalPointId);
		const device = deviceName(userAgent);
		const token = await openSession(database(), { focalPointId, device, isShared }, new Date());
		const entry = { actor: actorFor(known), uid: UID, documentId: `focal:${focalPointId}`, reason: device };
		if (isFirst) await writeAudit({ ...entry, action: 'focalPoint.activated' });
		await writeAudit({ ...entry, action: 'focalSignIn.succeeded' });
		return { token, isShared, nextPage };
	}

	return {
		ask,

		/** Throws as `signInByLink`. */
		async byLink(link: string, browserToken: string, userAgent: string): Promise<OpenedSession> {
			return begin(await signInByLink(database(), { link, browserToken }, new Date()), userAgent);
		},

		/**
		 * Throws `sign-in.code-wrong` or `sign-in.too-many`.
		 *
		 * @param isShared of a device that did not ask; `null` where it did, and said so then
		 */
		async byCode(typed: TypedCode): Promise<OpenedSession> {
			const now = new Date();
			const retryAfterSeconds = waitToTry(typed.address, now.getTime());
			if (retryAfterSeconds > 0) throw problems.signInTooMany({ retryAfterSeconds });
			try {
				const emailHash =
					typed.email === null
						? await addressAskedBy(database(), typed.browserToken)
						: addressHash(pepper(), typed.email);
				// Of a browser that asked for nothing: looked up as any other, and not found.
				const by = { emailHash: emailHash ?? '', code: typed.code };
				const signedIn = await signInByCode(database(), by, pepper(), now);
				return await begin({ ...signedIn, isShared: typed.isShared ?? signedIn.isShared }, typed.userAgent);
			} catch (error) {
				if (error instanceof Problem) {
					await writeAudit({ actor: actorFor({ id: 0, name: 'Focal point' }), action: 'focalSignIn.failed', uid: UID });
				}
				throw error;
			}
		},

		sessions: (focalPointId: number): Promise<SessionItem[]> => listSessions(database(), focalPointId, new Date()),

		/** Answers how many were ended. */
		async endSessions(person: { focalPointId: number; name: string }, id: number | 'all'): Promise<number> {
			const { focalPointId, name } = person;
			const count = await endSessions(database(), { focalPointId, id }, new Date());
			const actor = actorFor({ id: focalPointId, name });
			if (count > 0)
				await writeAudit({
					actor,
					action: 'focalSession.ended',
					uid: UID,
					documentId: `focal:${focalPointId}`,
					reason: String(id),
				});
			return count;
		},

		/** Throws `invitation.unknown`. */
		invitation: (token: string): Promise<Invitation> => readInvitation(database(), token, new Date()),

		/** Begins the sign-in that an open invitation is for; false when somebody was faster. Throws `sign-in.too-many`. */
		async accept(token: string, request: Omit<SignInRequest, 'email'>, invited: FocalPoint): Promise<boolean> {
			const mail = await askSignIn(database(), { ...request, email: invited.email }, pepper(), new Date());
			if (!(await takeInvitation(database(), token, new Date()))) return false;
			mailLater(mail, invited.email);
			return true;
		},

		/** Sends a new invitation in place of those before it, unless one has just left. */
		async inviteAgain(focalPointId: number): Promise<void> {
			const since = new Date(Date.now() - INVITE_AGAIN_MS).toISOString();
			const recent = await database()('focal_invitations')
				.where({ focal_point_id: focalPointId, used_at: null, revoked_at: null })
				.andWhere('created_at', '>', since)
				.first('id');
			if (recent === undefined) await invite(database(), focalPointId, new Date());
		},

		async purge(now = new Date()): Promise<void> {
			await purgeSignIns(database(), now);
			for (const name of await purgePrintJobs(database(), now)) await removePrivate(name);
		},

		/** Resolves when no mail is being made. */
		settled: async (): Promise<void> => {
			await Promise.all(mails);
		},
	};
};

export interface TypedCode {
	/** `null`: of the address for which this browser asked. */
	email: string | null;
	browserToken: string;
	code: string;
	isShared: boolean | null;
	/** Of the connection. */
	address: string;
	userAgent: string;
}
