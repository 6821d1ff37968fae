import type { Context } from 'koa';
import { setRetryAfter } from '../../../answer';
import type { Invitation } from '../../../collection/focal-points.ts';
import { municipalityName } from '../../../collection/municipalities.ts';
import { personOf, readCookie, SESSION_COOKIE, setCookie } from '../../../collection/person.ts';
import { endEntrySession, newToken, type SessionItem } from '../../../collection/sessions.ts';
import {
	LINK_SCRIPT,
	sendAsk,
	sendCode,
	sendInvitation,
	sendLink,
	sendSessions,
} from '../../../collection/sign-in-pages.ts';
import { SESSION_LIMITS } from '../../../domain/focal-point/focal-session.ts';
import { nextPage, readCode, SIGN_IN_MINUTES } from '../../../domain/focal-point/sign-in.ts';
import { ADDRESS_FAULTS, maskAddress, readAddress } from '../../../domain/mail/mail-address.ts';
import { Problem, problems } from '../../../domain/problem.ts';
import { TICKED } from '../../../domain/public-form/form.ts';
import { isLocale, type Locale } from '../../../domain/text/locale.ts';
import type { OpenedSession } from '../services/sign-in';

const service = () => strapi.service('api::focal-point.sign-in');

const one = (value: unknown): string => (typeof value === 'string' ? value : '');
const localeOf = (ctx: Context): Locale => (isLocale(ctx.params.locale) ? ctx.params.locale : 'bn');
const fieldsOf = (ctx: Context): Record<string, unknown> => {
	const { body } = ctx.request as unknown as { body?: unknown };
	return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
};

/** What the browser that asked for a mail is known by, and the address as it is shown there. */
const ASK_COOKIE = 'mab-sign-in';

interface Asked {
	browserToken: string;
	/** `null` where this browser did not ask. */
	address: string | null;
}

function askedBy(ctx: Context): Asked {
	const [browserToken = '', shown = ''] = readCookie(ctx, ASK_COOKIE).split('.');
	const address = Buffer.from(shown, 'base64url').toString('utf8');
	return { browserToken, address: browserToken === '' || address === '' ? null : address };
}

function rememberAsking(ctx: Context, { browserToken, address }: { browserToken: string; address: string }): void {
	// A minute longer than the mail is good for, so that its last minute has a browser to open it.
	const shown = Buffer.from(address).toString('base64url');
	setCookie(ctx, ASK_COOKIE, `${browserToken}.${shown}`, (SIGN_IN_MINUTES + 1) * 60);
}

function seeOther(ctx: Context, path: string): void {
	ctx.redirect(path);
	ctx.status = 303;
}

const pagePath = (locale: Locale, page: string): string => `/${locale}/questionnaire/sign-in/${page}`;
const withNext = (path: string, next: string): string => `${path}?next=${encodeURIComponent(next)}`;

/** The new session takes the place of whatever was open in this browser (ASVS 5.0, 7.2.4). */
async function enter(ctx: Context, { token, isShared, nextPage: next }: OpenedSession): Promise<void> {
	await leave(ctx);
	setCookie(ctx, SESSION_COOKIE, token, isShared ? null : SESSION_LIMITS.own.totalMs / 1000);
	setCookie(ctx, ASK_COOKIE, '', 0);
	seeOther(ctx, next);
}

async function leave(ctx: Context): Promise<void> {
	const person = await personOf(ctx);
	if (person?.kind === 'focal') await service().endSessions(person, person.sessionId);
	if (person?.kind === 'desk') await endEntrySession(strapi.db.connection, person.sessionId, new Date());
}

/** What stands in the form is shown again with what is wrong; whatever is no problem is a bug and is thrown on. */
function problemOf(ctx: Context, error: unknown): Problem {
	if (!(error instanceof Problem)) throw error;
	setRetryAfter(ctx, error);
	return error;
}

const networkOf = (ctx: Context): string => ctx.ip;

export default () => ({
	async askForm(ctx: Context) {
		const locale = localeOf(ctx);
		const next = nextPage(ctx.query.next, locale);
		if ((await personOf(ctx)) !== null) return seeOther(ctx, next);
		await sendAsk(ctx, 200, { locale, email: '', isShared: false, nextPage: next, problem: null });
	},

	async ask(ctx: Context) {
		const locale = localeOf(ctx);
		const fields = fieldsOf(ctx);
		const email = one(fields.email).slice(0, 320);
		const isShared = fields.shared === TICKED;
		const next = nextPage(fields.next, locale);
		const refuse = (status: number, problem: string) =>
			sendAsk(ctx, status, { locale, email, isShared, nextPage: next, problem });
		const reading = readAddress(email);
		if (!reading.isValid) return refuse(422, ADDRESS_FAULTS[reading.fault][locale]);
		const browserToken = newToken();
		try {
			await service().ask({
				...{ email: reading.address, browserToken, nextPage: next, isShared },
				address: networkOf(ctx),
			});
		} catch (error) {
			const { status, text } = problemOf(ctx, error);
			return refuse(status, text[locale]);
		}
		rememberAsking(ctx, { browserToken, address: reading.address });
		seeOther(ctx, withNext(pagePath(locale, 'code/'), next));
	},

	async codeForm(ctx: Context) {
		const locale = localeOf(ctx);
		const { address } = askedBy(ctx);
		const next = nextPage(ctx.query.next, locale);
		await sendCode(ctx, 200, { locale, address, email: '', isShared: false, nextPage: next, problem: null });
	},

	async code(ctx: Context) {
		const locale = localeOf(ctx);
		const fields = fieldsOf(ctx);
		const { browserToken, address } = askedBy(ctx);
		const email = one(fields.email).slice(0, 320);
		const isElsewhere = email !== '' || address === null;
		const isShared = fields.shared === TICKED;
		const next = nextPage(fields.next, locale);
		const refuse = (status: number, field: 'code' | 'email', text: string) =>
			sendCode(ctx, status, {
				...{ locale, address: isElsewhere ? null : address, email, isShared, nextPage: next },
				problem: { field, text },
			});
		const reading = readAddress(email);
		if (isElsewhere && !reading.isValid) return refuse(422, 'email', ADDRESS_FAULTS[reading.fault][locale]);
		const code = readCode(one(fields.code).slice(0, 100));
		if (code === null) return refuse(422, 'code', problems.signInCodeWrong({}).text[locale]);
		try {
			const session: OpenedSession = await service().byCode({
				...{ code, browserToken, address: networkOf(ctx), userAgent: ctx.get('User-Agent') },
				email: isElsewhere && reading.isValid ? reading.address : null,
				isShared: isElsewhere ? isShared : null,
			});
			await enter(ctx, session);
		} catch (error) {
			const { status, text } = problemOf(ctx, error);
			await refuse(status, 'code', text[locale]);
		}
	},

	/** Changes nothing, whoever opens it. */
	async linkForm(ctx: Context) {
		const locale = localeOf(ctx);
		const { address } = askedBy(ctx);
		const next = nextPage(undefined, locale);
		await sendLink(ctx, 200, { locale, address, email: '', isShared: false, nextPage: next, problem: null });
	},

	async link(ctx: Context) {
		const locale = localeOf(ctx);
		const { browserToken, address } = askedBy(ctx);
		try {
			const link = one(fieldsOf(ctx).link).slice(0, 100);
			await enter(ctx, await service().byLink(link, browserToken, ctx.get('User-Agent')));
		} catch (error) {
			const { status, text } = problemOf(ctx, error);
			const next = nextPage(undefined, locale);
			await sendCode(ctx, status, {
				...{ locale, address, email: '', isShared: false, nextPage: next },
				problem: { field: 'code', text: text[locale] },
			});
		}
	},

	async sessions(ctx: Context) {
		const locale = localeOf(ctx);
		const person = await personOf(ctx);
		if (person === null) return seeOther(ctx, withNext(pagePath(locale, ''), pagePath(locale, 'sessions/')));
		const sessions: SessionItem[] = person.kind === 'focal' ? await service().sessions(person.focalPointId) : [];
		await sendSessions(ctx, 200, {
			...{ locale, sessions, currentId: person.sessionId, isDesk: person.kind === 'desk' },
			isEnded: ctx.query.ended === '1',
		});
	},

	async endSession(ctx: Context) {
		const locale = localeOf(ctx);
		const person = await personOf(ctx);
		if (person?.kind !== 'focal') throw problems.sessionNone({});
		const id = one(fieldsOf(ctx).id);
		await service().endSessions(person, id === 'all' ? 'all' : Number(id));
		if (id !== 'all') return seeOther(ctx, `${pagePath(locale, 'sessions/')}?ended=1`);
		setCookie(ctx, SESSION_COOKIE, '', 0);
		seeOther(ctx, pagePath(locale, ''));
	},

	async signOut(ctx: Context) {
		await leave(ctx);
		setCookie(ctx, SESSION_COOKIE, '', 0);
		seeOther(ctx, pagePath(localeOf(ctx), ''));
	},

	async invitation(ctx: Context) {
		const { state, focalPoint }: Invitation = await service().invitation(one(ctx.params.token));
		await showInvitation(ctx, state, focalPoint);
	},

	async acceptInvitation(ctx: Context) {
		const locale = localeOf(ctx);
		const token = one(ctx.params.token);
		const { state, focalPoint }: Invitation = await service().invitation(token);
		if (state === 'used' || state === 'ended') return showInvitation(ctx, state, focalPoint);
		if (state !== 'open') {
			await service().inviteAgain(focalPoint.id);
			return showInvitation(ctx, 'sent', focalPoint);
		}
		const browserToken = newToken();
		const next = nextPage(undefined, locale);
		const request = {
			browserToken,
			nextPage: next,
			isShared: fieldsOf(ctx).shared === TICKED,
			address: networkOf(ctx),
		};
		if (!(await service().accept(token, request, focalPoint))) return showInvitation(ctx, 'used', focalPoint);
		rememberAsking(ctx, { browserToken, address: maskAddress(focalPoint.email) });
		seeOther(ctx, withNext(pagePath(locale, 'code/'), next));
	},

	script(ctx: Context) {
		ctx.set('Cache-Control', 'public, max-age=3600');
		ctx.type = 'text/javascript; charset=utf-8';
		ctx.body = LINK_SCRIPT;
	},
});

async function showInvitation(
	ctx: Context,
	state: Invitation['state'] | 'sent',
	{ email, municipalityCode }: Invitation['focalPoint'],
): Promise<void> {
	const locale = localeOf(ctx);
	const municipality = (await municipalityName(municipalityCode))[locale];
	await sendInvitation(ctx, 200, { locale, state, address: maskAddress(email), municipality, action: ctx.path });
}
