/** What Strapi does by itself and the audit trail must know: sign-ins, and changes of people and roles (E10). */
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { adminActor, currentActor, SYSTEM } from './actor';
import { type AuditInput, writeAudit } from './gate/audit';

interface UserEvent {
	user?: { id: number; firstname?: string | null; lastname?: string | null; email?: string };
}

interface RoleEvent {
	role?: { id: number; name?: string };
}

/** As long as an e-mail address can be (RFC 5321): what is typed into the sign-in form may be anything. */
const ACCOUNT_LENGTH = 254;

const ADMIN_USER = 'admin::user';
const ADMIN_ROLE = 'admin::role';

/** The account that somebody tried to sign in to. */
function triedAccount(): string {
	const ctx = strapi.requestContext.get() as (Context & { request: { body?: { email?: unknown } } }) | undefined;
	const email = ctx?.request.body?.email;
	return typeof email === 'string' ? email.slice(0, ACCOUNT_LENGTH) : '';
}

const userChanged =
	(action: string) =>
	({ user }: UserEvent): AuditInput => ({
		actor: currentActor(),
		action,
		uid: ADMIN_USER,
		documentId: String(user?.id ?? ''),
		reason: user?.email ?? '',
	});

const roleChanged =
	(action: string) =>
	({ role }: RoleEvent): AuditInput => ({
		actor: currentActor(),
		action,
		uid: ADMIN_ROLE,
		documentId: String(role?.id ?? ''),
		reason: role?.name ?? '',
	});

/** What each event of Strapi's admin writes into the trail. */
const ENTRIES: Record<string, (event: never) => AuditInput> = {
	'admin.auth.success': ({ user }: UserEvent) => ({
		actor: user === undefined ? SYSTEM : adminActor(user),
		action: 'signIn.succeeded',
	}),
	'admin.auth.error': () => ({ actor: SYSTEM, action: 'signIn.failed', reason: triedAccount() }),
	'user.create': userChanged('user.created'),
	'user.update': userChanged('user.changed'),
	'user.delete': userChanged('user.deleted'),
	'role.create': roleChanged('role.created'),
	'role.update': roleChanged('role.changed'),
	'role.delete': roleChanged('role.deleted'),
};

export function auditAdminEvents(strapi: Core.Strapi): void {
	for (const [name, entryOf] of Object.entries(ENTRIES)) {
		strapi.eventHub.on(name, async (event: unknown) => {
			try {
				await writeAudit(entryOf((event ?? {}) as never));
			} catch (error) {
				// Nobody waits for the listener of an event: what it throws would end the process.
				strapi.log.error(`"${name}" is missing from the audit trail: ${String(error)}`);
			}
		});
	}
}
