import type { Core } from '@strapi/strapi';
import { ensureAdminLabels } from './admin-labels';
import { ensureAdminRoles } from './admin-roles';
import { auditAdminEvents } from './audit-events';
import { FACT_CHECK_ROUTES } from './collection/fact-check-routes.ts';
import { intakeOfCms } from './collection/intake.ts';
import { ORIENTATION_ROUTES } from './collection/orientation-pages.ts';
import { ensureFirstQuestionnaire } from './collection/questionnaires.ts';
import { SIGN_IN_ROUTES } from './collection/sign-in-routes.ts';
import { ensureCollectionTables } from './collection/tables.ts';
import { protectLedgers } from './database-triggers';
import type { GateContext } from './gate/context';
import { gate } from './gate/gate';
import { storeVisits } from './mail/archive-visits.ts';
import { ensureMailTables } from './mail/tables.ts';
import { widenPostgresColumns } from './postgres-columns';
import { PRACTICE_UPDATE_ROUTES } from './practice-update/pages.ts';
import { completeRecords } from './publication/complete-records';
import { LINK_ROUTES } from './subscription/link-routes';

/** Every ten seconds: fine enough for "publish at 09:00", cheap enough to leave running. */
const SCHEDULE_RULE = '*/10 * * * * *';

/** Once a night, at a quarter past three. */
const ERASE_RULE = '15 3 * * *';

/** At nine, when offices open. */
const MORNING_RULE = '0 9 * * *';

/** A kill loses the visits of so long at most. */
const VISIT_RULE = '*/5 * * * *';

/** Letters that wait for their budget or tell of a stop, files that wait for a scanner; all others are seen to at once. */
const LETTER_RULE = '*/30 * * * * *';

export default {
	register({ strapi }: { strapi: Core.Strapi }) {
		widenPostgresColumns(strapi);
		strapi.server.routes(LINK_ROUTES);
		strapi.server.routes(SIGN_IN_ROUTES);
		strapi.server.routes(ORIENTATION_ROUTES);
		strapi.server.routes(FACT_CHECK_ROUTES);
		strapi.server.routes(PRACTICE_UPDATE_ROUTES);
		strapi.documents.use((context, next) => gate(context as unknown as GateContext, next) as ReturnType<typeof next>);
	},

	async bootstrap({ strapi }: { strapi: Core.Strapi }) {
		await ensureLocales(strapi);
		await ensureAdminRoles(strapi);
		await ensureAdminLabels(strapi);
		await ensureMailTables(strapi.db.connection);
		await ensureCollectionTables(strapi.db.connection);
		await protectLedgers(strapi);
		await completeRecords();
		await ensureFirstQuestionnaire(strapi);
		auditAdminEvents(strapi);
		strapi.cron.add({
			carryOutPublicationSchedule: {
				task: singly(() => strapi.service('api::review.review').runDueSchedules()),
				options: { rule: SCHEDULE_RULE, tz: 'Asia/Dhaka' },
			},
			followAcknowledgementDays: {
				task: singly(() => strapi.service('api::review.review').followAcknowledgementDays()),
				options: { rule: SCHEDULE_RULE, tz: 'Asia/Dhaka' },
			},
			erasePersonalData: {
				task: singly(() => strapi.service('api::feedback.feedback').erase()),
				options: { rule: ERASE_RULE, tz: 'Asia/Dhaka' },
			},
			purgeSubscriptions: {
				task: singly(() => strapi.service('api::subscription.subscription').purge()),
				options: { rule: ERASE_RULE, tz: 'Asia/Dhaka' },
			},
			purgeSignIns: {
				task: singly(() => strapi.service('api::focal-point.sign-in').purge()),
				options: { rule: ERASE_RULE, tz: 'Asia/Dhaka' },
			},
			examineAttachments: {
				task: singly(async () => (await intakeOfCms(strapi)).examine()),
				options: { rule: LETTER_RULE, tz: 'Asia/Dhaka' },
			},
			sweepAttachments: {
				task: singly(async () => (await intakeOfCms(strapi)).sweep()),
				options: { rule: ERASE_RULE, tz: 'Asia/Dhaka' },
			},
			remindReviewers: {
				task: singly(() => strapi.service('api::response-review.response-review').remindOverdue()),
				options: { rule: MORNING_RULE, tz: 'Asia/Dhaka' },
			},
			followFactChecks: {
				task: singly(() => strapi.service('api::response-review.fact-check').follow()),
				options: { rule: MORNING_RULE, tz: 'Asia/Dhaka' },
			},
			storeArchiveVisits: {
				task: singly(() => storeVisits(strapi.db.connection)),
				options: { rule: VISIT_RULE, tz: 'Asia/Dhaka' },
			},
			tellOfStops: {
				task: singly(() => strapi.service('api::mailing.mailing').tellOfStops()),
				options: { rule: LETTER_RULE, tz: 'Asia/Dhaka' },
			},
			publishReach: {
				task: singly(() => strapi.service('api::mailing.mailing').publishReach()),
				options: { rule: MORNING_RULE, tz: 'Asia/Dhaka' },
			},
			askWhetherRunning: {
				task: singly(() => strapi.service('api::practice-update.still-running').follow()),
				options: { rule: MORNING_RULE, tz: 'Asia/Dhaka' },
			},
			answerSubscriptionRequests: {
				task: async () => strapi.service('api::subscription.subscription').answerSoon(),
				options: { rule: LETTER_RULE, tz: 'Asia/Dhaka' },
			},
		});
	},

	async destroy({ strapi }: { strapi: Core.Strapi }) {
		await strapi.service('api::subscription.subscription').settled();
		await strapi.service('api::focal-point.sign-in').settled();
		await storeVisits(strapi.db.connection);
	},
};

/** Bangla is the default language; English stands beside it. */
async function ensureLocales(strapi: Core.Strapi): Promise<void> {
	const locales = strapi.plugin('i18n').service('locales');
	for (const [code, name] of [
		['bn', 'বাংলা (bn)'],
		['en', 'English (en)'],
	] as const) {
		if ((await locales.findByCode(code)) === null) await locales.create({ code, name });
	}
	await locales.setDefaultLocale({ code: 'bn' });
}

/** Strapi's cron starts a task again while it is still running; ours waits for its own end. */
function singly(task: () => Promise<unknown>): () => Promise<void> {
	let isRunning = false;
	return async () => {
		if (isRunning) return;
		isRunning = true;
		try {
			await task();
		} finally {
			isRunning = false;
		}
	};
}
