/** Before the forms about practices. */
import type { Core } from '@strapi/strapi';
import { MAX_FEEDBACK_BYTES } from '../domain/practice/feedback.ts';
import { problems } from '../domain/problem.ts';
import { publicDoor } from '../public-door';

export default (_config: unknown, _kit: { strapi: Core.Strapi }) =>
	publicDoor({
		prefix: '/api/feedback/',
		maxBytes: MAX_FEEDBACK_BYTES,
		foreignPage: () => problems.feedbackForeignPage({}),
		notFoundTitle: { en: 'Ticket not found', bn: 'টিকিটটি পাওয়া যায়নি' },
	});
