/** Around the public site: counts who opens an edition of the newsletter. Off where another host shows the site. */
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { archiveVisit } from '../domain/edition/archive-visit.ts';
import { noteVisit } from '../mail/archive-visits.ts';

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
	const isCounted = strapi.config.get<boolean>('newsletter.countsVisits');
	return async (ctx: Context, next: Next) => {
		await next();
		if (!isCounted) return;
		const { method, path, status } = ctx;
		const visit = archiveVisit({ method, path, status, header: (name) => ctx.get(name) });
		if (visit !== null) noteVisit(visit, new Date());
	};
};
