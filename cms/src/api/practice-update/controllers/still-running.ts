import type { Context } from 'koa';
import { readCheckAnswer } from '../../../domain/practice/practice-check.ts';
import type { CheckPageView } from '../../../domain/practice/practice-update-page.ts';
import { isLocale, type Locale } from '../../../domain/text/locale.ts';
import { sendCheckPage } from '../../../practice-update/pages.ts';

const service = () => strapi.service('api::practice-update.still-running');

const localeOf = (ctx: Context): Locale => (isLocale(ctx.params.locale) ? ctx.params.locale : 'bn');

export default {
	/** Mail programs open links too: nothing changes. */
	async page(ctx: Context) {
		const view: CheckPageView = await service().page(ctx.params.ticket, localeOf(ctx));
		await sendCheckPage(ctx, 200, view);
	},

	async answer(ctx: Context) {
		const { body } = ctx.request as unknown as { body?: Record<string, unknown> };
		const text = (name: string) => {
			const value = body?.[name];
			return typeof value === 'string' ? value : '';
		};
		const view: CheckPageView = await service().page(ctx.params.ticket, localeOf(ctx));
		const { given, faults } = readCheckAnswer(text);
		if (given === null) {
			const typed = Object.fromEntries(['answer', 'stoppedOn', 'why', 'who'].map((name) => [name, text(name)]));
			return sendCheckPage(ctx, 422, { ...view, typed, faults });
		}
		await service().answer(ctx.params.ticket, given);
		ctx.redirect(given.answer === 'changed' ? view.changePath : view.action);
		ctx.status = 303;
	},
};
