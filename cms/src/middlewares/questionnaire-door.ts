/** Before the pages on which focal points sign in and register: small forms, from our own pages only. */
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { problems } from '../domain/problem.ts';
import { LOCALES } from '../domain/text/locale.ts';
import { publicDoor } from '../public-door';

/** An address, a code, and where to go next. */
const MAX_FORM_BYTES = 8 * 1024;

/** Some 1,000 words of Bangla, as a form sends them: nine bytes for each letter. */
const MAX_TEXT_BYTES = 60 * 1024;

const PARTS: Readonly<Record<string, number>> = {
	...{ 'sign-in': MAX_FORM_BYTES, orientation: MAX_FORM_BYTES, 'fact-check': MAX_FORM_BYTES },
	...{ practices: MAX_TEXT_BYTES, 'still-running': MAX_TEXT_BYTES },
};

export default (_config: unknown, _kit: { strapi: Core.Strapi }) => {
	const doors = LOCALES.flatMap((locale) =>
		Object.entries(PARTS).map(([part, maxBytes]) =>
			publicDoor({
				prefix: `/${locale}/questionnaire/${part}`,
				maxBytes,
				foreignPage: () => problems.signInForeignPage({}),
				notFoundTitle: { en: 'Page not found', bn: 'পাতাটি পাওয়া যায়নি' },
			}),
		),
	);
	return (ctx: Context, next: Next) => doors.reduceRight<Next>((inner, door) => () => door(ctx, inner), next)();
};
