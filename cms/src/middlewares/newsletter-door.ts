/** Before the form that asks for the newsletter. */
import type { Core } from '@strapi/strapi';
import { problems } from '../domain/problem.ts';
import { MAX_SUBSCRIPTION_BYTES } from '../domain/subscriber/subscription.ts';
import { publicDoor } from '../public-door';

export default (_config: unknown, _kit: { strapi: Core.Strapi }) =>
	publicDoor({
		prefix: '/api/newsletter/',
		maxBytes: MAX_SUBSCRIPTION_BYTES,
		foreignPage: () => problems.subscriptionForeignPage({}),
		notFoundTitle: { en: 'Page not found', bn: 'পাতাটি পাওয়া যায়নি' },
	});
