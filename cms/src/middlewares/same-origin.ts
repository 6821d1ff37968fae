/**
 * One origin serves the admin, the API and the site, and no other page may read their answers. `strapi::cors`, which
 * Strapi does not start without, refuses foreign origins as configured, but marks the answer to every request without
 * an `Origin` header as readable by anybody. This takes that mark off again; it must stand right after `strapi::cors`.
 */
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

export default (_config: unknown, _kit: { strapi: Core.Strapi }) => (ctx: Context, next: Next) => {
	ctx.remove('Access-Control-Allow-Origin');
	return next();
};
