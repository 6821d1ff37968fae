/**
 * Who is doing this. Every write carries an actor into the audit trail and into the review rules: a signed-in
 * administrator, an API token, or the system (scripts and migrations, which may write but never approve).
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Context } from 'koa';

export interface Actor {
	kind: 'admin' | 'apiToken' | 'system';
	/** Stable across name changes: `admin:7`. `null` for the system. */
	id: string | null;
	name: string;
	/** Codes of Strapi admin roles; empty for everybody but administrators. */
	roles: readonly string[];
}

export const SYSTEM: Actor = { kind: 'system', id: null, name: 'System', roles: [] };

interface AdminUser {
	id: number | string;
	firstname?: string | null;
	lastname?: string | null;
	username?: string | null;
	email?: string | null;
	roles?: readonly { code: string }[];
}

/** The actor of a signed-in administrator, roles populated. */
export function adminActor(user: AdminUser): Actor {
	const fullName = [user.firstname, user.lastname].filter((part) => part).join(' ');
	return {
		kind: 'admin',
		id: `admin:${user.id}`,
		name: fullName || user.username || user.email || `#${user.id}`,
		roles: (user.roles ?? []).map(({ code }) => code),
	};
}

/** The actor of an HTTP request. */
export function actorOf(ctx: Context): Actor {
	const { auth, user } = ctx.state as {
		auth?: { strategy?: { name?: string }; credentials?: { id: number | string; name?: string } };
		user?: AdminUser;
	};
	if (auth?.strategy?.name === 'admin' && user !== undefined) return adminActor(user);
	if (auth?.credentials !== undefined && auth.strategy?.name !== 'admin') {
		const { id, name } = auth.credentials;
		return { kind: 'apiToken', id: `token:${id}`, name: name ?? `token ${id}`, roles: [] };
	}
	return SYSTEM;
}

const scope = new AsyncLocalStorage<Actor>();

/** Runs the work as the actor: for services and cron, where no request says who it is. */
export function runAs<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
	return scope.run(actor, work);
}

/** The actor set by `runAs`, else that of the current request, else the system. */
export function currentActor(): Actor {
	const explicit = scope.getStore();
	if (explicit !== undefined) return explicit;
	const ctx = strapi.requestContext.get() as Context | undefined;
	return ctx === undefined ? SYSTEM : actorOf(ctx);
}
