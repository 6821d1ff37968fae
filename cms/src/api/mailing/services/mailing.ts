/** The send desk: what can be mailed, what is being mailed, and the steps of a person. The ledger is in src/mail. */
import type { Core } from '@strapi/strapi';
import type { Actor } from '../../../actor';
import type { DeliveryState } from '../../../domain/mail/delivery.ts';
import type { DoctorResult } from '../../../domain/mail/doctor.ts';
import { isOrderable, type MailingSegment, type UncertainPolicy } from '../../../domain/mail/mailing.ts';
import { mayTake } from '../../../domain/practice/practice-review.ts';
import { type ProblemMessage, problems } from '../../../domain/problem.ts';
import { AUDIENCES } from '../../../domain/subscriber/subscriber.ts';
import type { Locale } from '../../../domain/text/locale.ts';
import { keysOf } from '../../../domain/vocabulary.ts';
import { readSetting } from '../../../mail/database.ts';
import { queueLetter } from '../../../mail/letters.ts';
import { mailerStatus } from '../../../mail/mailers.ts';
import { exportLedger, listMailings, mailingDeliveries, mailingView } from '../../../mail/mailing-view.ts';
import {
	cancelMailing,
	orderMailing,
	pauseMailing,
	reaffirmMailing,
	resumeMailing,
	retryFailed,
	type Settlement,
	scheduleMailing,
	settleUncertain,
} from '../../../mail/mailings.ts';
import { mailingOutcome } from '../../../mail/outcome.ts';
import { countRecipients } from '../../../mail/recipients.ts';
import { presentRelay } from '../../../mail/settings.ts';
import type {
	AudienceCount,
	DeliveryList,
	LedgerExport,
	MailingStep,
	SendDesk,
	TestMailAnswer,
} from '../../../plugins/desk/sending-contract';
import { approvedContent, localesOf, publishedEditions } from '../../../sending/orders';
import { countedVisits, postOf, publishReach } from '../../../sending/reach';
import { tellOfStops } from '../../../sending/stops';
import { testAddresses, testLetters } from '../../../sending/test-mail';
import { deliveryEntry, doctorEntry, mailerEntry, mailingEntry } from '../../../sending/view';

/** Whoever may publish may send, and nobody else. */
const maySend = ({ roles }: Actor): boolean => mayTake('publish', roles);

function requireSender(actor: Actor): void {
	if (!maySend(actor)) throw problems.roleNotAllowed({ decision: 'send' });
}

interface StepRequest {
	id: number;
	step: MailingStep;
	/** Of the step `schedule`: wall-clock time in Asia/Dhaka. */
	at: string | null;
	actor: Actor;
}

interface OrderRequest {
	editionId: string;
	contentHash: string;
	segment: MailingSegment;
	at: string | null;
	uncertainPolicy: UncertainPolicy;
	actor: Actor;
}

export default ({ strapi }: { strapi: Core.Strapi }) => {
	const knex = strapi.db.connection;

	async function divisionNames(): Promise<Map<string, ProblemMessage>> {
		const rows: { key: string; nameEn: string; nameBn: string }[] = await strapi.db
			.query('api::division.division')
			.findMany({ select: ['key', 'nameEn', 'nameBn'], orderBy: { nameEn: 'asc' } });
		return new Map(rows.map(({ key, nameEn, nameBn }) => [key, { en: nameEn, bn: nameBn }]));
	}

	async function desk({ actor }: { actor: Actor }): Promise<SendDesk> {
		const now = new Date();
		const mayAct = maySend(actor);
		const names = await divisionNames();
		const summaries = await listMailings(knex, null, now);
		const mailings = [];
		for (const { id, slug } of summaries) {
			const outcome = await mailingOutcome(knex, id, now);
			const surroundings = {
				divisions: names,
				outcome,
				visits: outcome === null ? null : await countedVisits(knex, slug, outcome),
				printedCount: (await postOf(slug))?.copyCount ?? 0,
			};
			mailings.push(mailingEntry(await mailingView(knex, id, now), surroundings, mayAct, now));
		}
		const editions = await publishedEditions();
		const mailer = await mailerStatus(knex, now);
		return {
			mailings,
			orderable: editions
				.filter(({ id }) => isOrderable(id, summaries))
				.map((record) => ({
					editionId: record.id,
					slug: record.slug,
					contentHash: record.contentHash,
					locales: localesOf(record),
					subjects: Object.fromEntries(localesOf(record).map((locale) => [locale, record.text[locale]?.subject])),
				})),
			mayAct,
			mailer: mailerEntry(mailer),
			doctor: doctorEntry(await readSetting<DoctorResult>(knex, 'doctor'), presentRelay(process.env)),
			audiences: keysOf(AUDIENCES).map((key) => ({ key, label: AUDIENCES[key] })),
			divisions: [...names].map(([key, label]) => ({ key, label })),
		};
	}

	async function order({ actor, editionId, contentHash, ...choice }: OrderRequest): Promise<SendDesk> {
		requireSender(actor);
		const { record, content } = await approvedContent(editionId, contentHash);
		await orderMailing(knex, { ...choice, editionId, contentHash, slug: record.slug, content }, actor.name);
		return desk({ actor });
	}

	async function step({ id, step: name, at, actor }: StepRequest): Promise<SendDesk> {
		requireSender(actor);
		const take: Record<MailingStep, () => Promise<unknown>> = {
			pause: () => pauseMailing(knex, id, actor.name),
			resume: () => resumeMailing(knex, id, actor.name),
			reaffirm: () => reaffirmMailing(knex, id, actor.name),
			cancel: () => cancelMailing(knex, id, actor.name),
			schedule: () => scheduleMailing(knex, id, at, actor.name),
			retry: () => retryFailed(knex, id, actor.name),
		};
		await take[name]();
		return desk({ actor });
	}

	return {
		desk,
		order,
		step,
		/** Every morning. */
		publishReach: () => publishReach(),
		tellOfStops: () => tellOfStops(strapi, new Date()),

		async deliveries({ id, state, page, actor }: DeliveriesRequest): Promise<DeliveryList> {
			const { deliveries, pageCount } = await mailingDeliveries(knex, id, { states: [state], page });
			const maySee = mayTake('edit', actor.roles);
			return { deliveries: deliveries.map((each) => deliveryEntry(each, maySee)), pageCount };
		},

		async audience({ actor, ...reach }: AudienceQuestion): Promise<AudienceCount> {
			requireSender(actor);
			return { count: await countRecipients(knex, { ...reach, now: new Date().toISOString() }) };
		},

		async test({ editionId, locale, addresses, actor }: TestRequest): Promise<TestMailAnswer> {
			requireSender(actor);
			const { content } = await approvedContent(editionId, null);
			const shown = content[locale];
			if (shown === undefined) throw problems.missingLocale({ locale });
			const letters = await testLetters({ content: shown, addresses: testAddresses(addresses), mark: 'approved' });
			for (const letter of letters) await queueLetter(knex, letter);
			return { queued: letters.map(({ email }) => email) };
		},

		async settle({ id, deliveryIds, outcome, actor }: SettleRequest): Promise<SendDesk> {
			requireSender(actor);
			await settleUncertain(knex, id, deliveryIds, outcome, actor.name);
			return desk({ actor });
		},

		async ledger({ id, actor }: { id: number; actor: Actor }): Promise<LedgerExport> {
			requireSender(actor);
			return { csv: await exportLedger(knex, id) };
		},
	};
};

interface DeliveriesRequest {
	id: number;
	state: DeliveryState;
	page: number;
	actor: Actor;
}

interface AudienceQuestion {
	editionId: string;
	segment: MailingSegment;
	actor: Actor;
}

interface TestRequest {
	editionId: string;
	locale: Locale;
	addresses: string;
	actor: Actor;
}

interface SettleRequest {
	id: number;
	deliveryIds: number[];
	outcome: Settlement;
	actor: Actor;
}
