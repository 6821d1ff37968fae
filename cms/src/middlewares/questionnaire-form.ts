/** Before the public site, among whose addresses the form stands: its pages are of one person and never of a release. */
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { answerForm } from '../collection/form-pages.ts';

export default (_config: unknown, _kit: { strapi: Core.Strapi }) => async (ctx: Context, next: Next) => {
	if (!(await answerForm(ctx))) await next();
};
