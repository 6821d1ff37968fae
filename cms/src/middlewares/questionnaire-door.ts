/** Before the pages on which focal points sign in and register: small forms, from our own pages only. */
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { LOCALES } from '../domain/locale.ts';
import { problems } from '../domain/problem.ts';
import { publicDoor } from '../public-door';

/** An address, a code, and where to go next. */
const MAX_FORM_BYTES = 8 * 1024;

const PARTS = ['sign-in', 'orientation', 'fact-check'] as const;

export default (_config: unknown, _kit: { strapi: Core.Strapi }) => {
	const doors = LOCALES.flatMap((locale) =>
		PARTS.map((part) =>
			publicDoor({
				prefix: `/${locale}/questionnaire/${part}`,
				maxBytes: MAX_FORM_BYTES,
				foreignPage: () => problems.signInForeignPage({}),
				notFoundTitle: { en: 'Page not found', bn: 'পাতাটি পাওয়া যায়নি' },
			}),
		),
	);
	return (ctx: Context, next: Next) => doors.reduceRight<Next>((inner, door) => () => door(ctx, inner), next)();
};
