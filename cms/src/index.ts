import type { Core } from '@strapi/strapi';
import { SYSTEM } from './actor';
import { ensureAdminLabels } from './admin-labels';
import { ensureAdminRoles } from './admin-roles';
import { protectLedgers } from './database-triggers';
import { writeAudit } from './gate/audit';
import { type GateContext, gate } from './gate/gate';
import { widenPostgresColumns } from './postgres-columns';

/** Every ten seconds: fine enough for "publish at 09:00", cheap enough to leave running. */
const SCHEDULE_RULE = '*/10 * * * * *';

interface SignInEvent {
	user?: { id: number; firstname?: string | null; lastname?: string | null; email?: string };
}

export default {
	register({ strapi }: { strapi: Core.Strapi }) {
		widenPostgresColumns(strapi);
		strapi.documents.use((context, next) => gate(context as unknown as GateContext, next) as ReturnType<typeof next>);
	},

	async bootstrap({ strapi }: { strapi: Core.Strapi }) {
		await ensureLocales(strapi);
		await ensureAdminRoles(strapi);
		await ensureAdminLabels(strapi);
		await protectLedgers(strapi);
		auditSignIns(strapi);
		strapi.cron.add({
			carryOutPublicationSchedule: {
				task: singly(() => strapi.service('api::review.review').runDueSchedules()),
				options: { rule: SCHEDULE_RULE, tz: 'Asia/Dhaka' },
			},
		});
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

function auditSignIns(strapi: Core.Strapi): void {
	const succeeded = async ({ user }: SignInEvent) => {
		if (user === undefined) return;
		const name = [user.firstname, user.lastname].filter((part) => part).join(' ') || user.email || '';
		await writeAudit({
			actor: { kind: 'admin', id: `admin:${user.id}`, name, roles: [] },
			action: 'signIn.succeeded',
		});
	};
	const failed = () => writeAudit({ actor: SYSTEM, action: 'signIn.failed' });
	// Nobody waits for the listener of an event: what it throws would end the process.
	const logFault = (error: unknown) => {
		strapi.log.error(`A sign-in is missing from the audit trail: ${String(error)}`);
	};
	strapi.eventHub.on('admin.auth.success', (event: SignInEvent) => succeeded(event).catch(logFault));
	strapi.eventHub.on('admin.auth.error', () => failed().catch(logFault));
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
