/** Who sends a request to the pages and the API of the questionnaire: their session says it, nothing else does. */
import type { Context } from 'koa';
import type { Person } from '../domain/focal-point/person.ts';
import { problems } from '../domain/problem.ts';
import { personOfToken } from './sessions.ts';

/** Browsers take a name that begins so only over HTTPS, for the whole host and no other (RFC 6265bis §4.1.3.2). */
const isHttps = (): boolean => (process.env.PUBLIC_SITE_URL ?? '').startsWith('https:');
const cookieName = (name: string): string => (isHttps() ? `__Host-${name}` : name);

/** A cookie of ours; empty where there is none. */
export const readCookie = (ctx: Context, name: string): string =>
	ctx.cookies.get(cookieName(name), { signed: false }) ?? '';

/** @param maxAgeSeconds `null`: until the browser closes; 0 removes it */
export function setCookie(ctx: Context, name: string, value: string, maxAgeSeconds: number | null): void {
	const parts = [`${cookieName(name)}=${value}`, 'Path=/', 'HttpOnly', 'SameSite=Lax'];
	if (isHttps()) parts.push('Secure');
	if (maxAgeSeconds !== null) parts.push(`Max-Age=${maxAgeSeconds}`);
	ctx.append('Set-Cookie', parts.join('; '));
}

export const SESSION_COOKIE = 'mab-session';

interface PersonState {
	person?: Promise<Person | null>;
}

/** `null` for nobody. Asked twice in one request, the database is asked once. */
export function personOf(ctx: Context): Promise<Person | null> {
	const state = ctx.state as PersonState;
	state.person ??= readPerson(ctx);
	return state.person;
}

async function readPerson(ctx: Context): Promise<Person | null> {
	const token = readCookie(ctx, SESSION_COOKIE);
	if (token === '') return null;
	const person = await personOfToken(strapi.db.connection, token, new Date());
	return person?.kind === 'desk' && !(await isStillOfficer(person.adminId)) ? null : person;
}

/** Nobody who has left MAB goes on typing in (ASVS 5.0, 7.4.2). */
async function isStillOfficer(adminId: number): Promise<boolean> {
	const user = await strapi.db
		.query('admin::user')
		.findOne({ where: { id: adminId, isActive: true, blocked: { $ne: true } }, select: ['id'] });
	return user !== null;
}

/** Throws the problem `session.none`. */
export async function requirePerson(ctx: Context): Promise<Person> {
	const person = await personOf(ctx);
	if (person === null) throw problems.sessionNone({});
	return person;
}
