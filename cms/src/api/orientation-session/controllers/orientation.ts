import type { Context } from 'koa';
import { sendOrientation } from '../../../collection/orientation-pages.ts';
import { personOf } from '../../../collection/person.ts';
import type { Person } from '../../../domain/focal-point/person.ts';
import { Problem } from '../../../domain/problem.ts';
import { isLocale, type Locale } from '../../../domain/text/locale.ts';

const service = () => strapi.service('api::orientation-session.orientation');

const one = (value: unknown): string => (typeof value === 'string' ? value : '');
const localeOf = (ctx: Context): Locale => (isLocale(ctx.params.locale) ? ctx.params.locale : 'bn');
const pagePath = (locale: Locale): string => `/${locale}/questionnaire/orientation/`;

const REGISTERED: Record<Locale, string> = {
	bn: 'নিবন্ধন হয়েছে। ক্যালেন্ডারের ফাইলসহ একটি মেইল যাচ্ছে।',
	en: 'You are registered. A mail with the entry for your calendar is on its way.',
};

function seeOther(ctx: Context, path: string): void {
	ctx.redirect(path);
	ctx.status = 303;
}

/** Nobody: to sign in, and back here. */
async function personOrSignIn(ctx: Context): Promise<Person | null> {
	const locale = localeOf(ctx);
	const person = await personOf(ctx);
	if (person === null) {
		seeOther(ctx, `/${locale}/questionnaire/sign-in/?next=${encodeURIComponent(pagePath(locale))}`);
	}
	return person;
}

export default () => ({
	async list(ctx: Context) {
		const person = await personOrSignIn(ctx);
		if (person === null) return;
		const locale = localeOf(ctx);
		const notice = ctx.query.registered === '1' ? REGISTERED[locale] : null;
		const sessions = await service().list(person);
		await sendOrientation(ctx, 200, { locale, sessions, notice, problem: null });
	},

	/** Registers, or takes the registration back. */
	async press(ctx: Context) {
		const person = await personOrSignIn(ctx);
		if (person === null) return;
		const locale = localeOf(ctx);
		const id = one(ctx.params.id);
		const { body } = ctx.request as unknown as { body?: Record<string, unknown> };
		const isLeaving = body?.go === 'leave';
		try {
			if (isLeaving) await service().leave(person, id);
			else await service().enter(person, id);
			seeOther(ctx, isLeaving ? pagePath(locale) : `${pagePath(locale)}?registered=1`);
		} catch (error) {
			if (!(error instanceof Problem)) throw error;
			const sessions = await service().list(person);
			await sendOrientation(ctx, error.status, { locale, sessions, notice: null, problem: error.text[locale] });
		}
	},

	async calendar(ctx: Context) {
		if ((await personOrSignIn(ctx)) === null) return;
		const file: string = await service().calendar(one(ctx.params.id), localeOf(ctx));
		ctx.attachment('mab-orientation.ics');
		ctx.type = 'text/calendar; charset=utf-8';
		ctx.body = file;
	},
});
