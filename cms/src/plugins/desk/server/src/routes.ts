import type { Core } from '@strapi/strapi';

/** A signed-in administrator may ask; what each role may do is decided by the services. */
const route = (method: 'GET' | 'POST', path: string, handler: string): Core.RouteInput => ({
	method,
	path,
	handler,
	config: { policies: ['admin::isAuthenticatedAdmin'] },
});

export const routes = {
	admin: {
		type: 'admin' as const,
		routes: [
			route('GET', '/review/:uid/:documentId', 'review.view'),
			route('POST', '/review/:uid/:documentId/decisions', 'review.decide'),
			route('POST', '/review/:uid/:documentId/assignment', 'review.assign'),
			route('POST', '/review/:uid/:documentId/schedule', 'review.schedule'),
			route('GET', '/schedule', 'schedule.queue'),
			route('POST', '/schedule/:id/cancel', 'schedule.cancel'),
			route('GET', '/snapshots/:id/difference', 'snapshot.difference'),
			route('POST', '/snapshots/:id/restore', 'snapshot.restore'),
			route('GET', '/releases', 'release.list'),
			route('POST', '/registry/import', 'registry.import'),
			route('GET', '/feedback', 'feedback.list'),
			route('POST', '/feedback/:form/:id/steps', 'feedback.step'),
			route('GET', '/postal/:edition', 'postal.list'),
			route('POST', '/postal/:edition/copies', 'postal.change'),
			route('GET', '/postal/:edition/files', 'postal.files'),
			route('POST', '/audit/export', 'audit.export'),
			route('GET', '/editions', 'edition.board'),
			route('POST', '/editions', 'edition.create'),
			route('GET', '/editions/:documentId', 'edition.view'),
			route('POST', '/editions/:documentId/decisions', 'edition.decide'),
			route('POST', '/editions/:documentId/moves', 'edition.move'),
			route('POST', '/editions/:documentId/blocks', 'edition.show'),
			route('GET', '/editions/:documentId/preview', 'edition.preview'),
			route('GET', '/mailings', 'mailing.desk'),
			route('POST', '/mailings', 'mailing.order'),
			route('POST', '/mailings/audience', 'mailing.audience'),
			route('POST', '/mailings/test', 'mailing.test'),
			route('GET', '/mailings/:id/deliveries', 'mailing.deliveries'),
			route('POST', '/mailings/:id/steps', 'mailing.step'),
			route('POST', '/mailings/:id/uncertain', 'mailing.settle'),
			route('POST', '/mailings/:id/ledger', 'mailing.ledger'),
		],
	},
};
