/** The only place where a Problem becomes an HTTP answer, in the error shape that Strapi's admin shows. */
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { Problem } from '../domain/problem.ts';

export default (_config: unknown, _kit: { strapi: Core.Strapi }) => async (ctx: Context, next: Next) => {
	try {
		await next();
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		const { code, status, text, message, details } = error;
		ctx.status = status;
		ctx.body = { data: null, error: { status, name: 'Problem', message, details: { code, ...text, ...details } } };
	}
};
