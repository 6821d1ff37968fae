/** The subscribers at the desk: numbers, list, what is done on request, import and export. */
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Actor } from '../../../actor';
import { maskAddress } from '../../../domain/mail/mail-address.ts';
import { mayTake } from '../../../domain/practice/practice-review.ts';
import { type ProblemMessage, problems } from '../../../domain/problem.ts';
import {
	AUDIENCES,
	CONSENT_KINDS,
	SUBSCRIBER_SOURCES,
	SUBSCRIBER_STATES,
	SUPPRESSION_REASONS,
	subscriberState,
} from '../../../domain/subscriber/subscriber.ts';
import { readImportTable } from '../../../domain/subscriber/subscriber-import.ts';
import { csvOf } from '../../../domain/text/csv.ts';
import { LOCALE_NAMES } from '../../../domain/text/locale.ts';
import { keysOf } from '../../../domain/vocabulary.ts';
import { writeAudit } from '../../../gate/audit';
import { consentsOf, type Doer } from '../../../mail/consents.ts';
import { readMailSettings } from '../../../mail/settings.ts';
import { importSubscribers } from '../../../mail/subscriber-import.ts';
import {
	allSubscribers,
	countSubscribers,
	listSubscribers,
	listSuppressions,
	type SubscriberFilter,
	type SubscriberGroup,
} from '../../../mail/subscriber-list.ts';
import {
	deliveriesOf,
	eraseSubscriber,
	findSubscriber,
	type Subscriber,
	unsubscribe,
} from '../../../mail/subscribers.ts';
import { waitingLetters } from '../../../mail/subscription-requests.ts';
import { lift, suppress } from '../../../mail/suppressions.ts';
import { readTableFile } from '../../../mail/table-file.ts';
import type {
	SubscriberCount,
	SubscriberExport,
	SubscriberImportReport,
	SubscriberImportRequest,
	SubscriberItem,
	SubscriberList,
	SubscriberNumbers,
	SubscriberStep,
	SubscriberView,
	SuppressionList,
} from '../../../plugins/desk/subscriber-contract';
import { divisionNames, municipalityPlaces, type Place, placeFinder } from '../../../subscription/places';

/** As much as a person looks through on one page. */
const PAGE_SIZE = 50;

/** Letters are made within seconds; what has waited longer than this waits for the budget. */
const WAITING_MS = 2 * 60 * 1000;

const STEPS: Record<SubscriberStep, { label: ProblemMessage; isDangerous: boolean }> = {
	unsubscribe: { label: { en: 'Unsubscribe on request', bn: 'অনুরোধে বার্তা বন্ধ করুন' }, isDangerous: false },
	suppress: { label: { en: 'Never mail this address', bn: 'এই ঠিকানায় আর মেইল নয়' }, isDangerous: true },
	lift: { label: { en: 'Allow mail again', bn: 'আবার মেইল পাঠাতে দিন' }, isDangerous: false },
	erase: { label: { en: 'Erase on request', bn: 'অনুরোধে তথ্য মুছুন' }, isDangerous: true },
};

const pages = (count: number): number => Math.max(1, Math.ceil(count / PAGE_SIZE));

interface Page {
	/** Counted from 1. */
	page: number;
	actor: Actor;
}

export default ({ strapi }: { strapi: Core.Strapi }) => {
	const database = (): Knex => strapi.db.connection;

	/** Throws `review.role-not-allowed`. */
	function requireRole(actor: Actor, decision: string): void {
		if (!mayTake('edit', actor.roles)) throw problems.roleNotAllowed({ decision });
	}

	async function list({
		page,
		actor,
		...filter
	}: Omit<SubscriberFilter, 'searchesAddresses'> & Page): Promise<SubscriberList> {
		const mayAct = mayTake('edit', actor.roles);
		const now = new Date();
		const places = await municipalityPlaces();
		// Whoever may not see addresses must not find out by asking whether one is there.
		const asked = { ...filter, searchesAddresses: mayAct };
		const { subscribers, count } = await listSubscribers(database(), asked, { page, pageSize: PAGE_SIZE, now });
		const entries = subscribers.map((subscriber) => itemOf(subscriber, { now, mayAct, places }));
		return { entries, count, pageCount: pages(count), mayAct };
	}

	async function numbers(): Promise<SubscriberNumbers> {
		const now = new Date();
		const groups = await countSubscribers(database(), now);
		const active = groups.filter(({ state }) => state === 'active');
		const divisions = await divisionNames();
		const { count, since } = await waitingLetters(database());
		const isWaiting = since !== null && now.getTime() - Date.parse(since) > WAITING_MS;
		return {
			states: countsOf(groups, 'state', SUBSCRIBER_STATES),
			audiences: countsOf(active, 'audience', AUDIENCES),
			languages: countsOf(active, 'language', LOCALE_NAMES),
			divisions: countsOf(active, 'division', Object.fromEntries(divisions)),
			waiting: isWaiting ? { count, since } : null,
		};
	}

	/** Throws `subscriber.unknown`. */
	async function view(id: number, actor: Actor): Promise<SubscriberView> {
		const subscriber = await findSubscriber(database(), { id });
		if (subscriber === null) throw problems.subscriberUnknown({ id });
		const mayAct = mayTake('edit', actor.roles);
		const consents = await consentsOf(database(), id);
		return {
			...itemOf(subscriber, { now: new Date(), mayAct, places: await municipalityPlaces() }),
			confirmedAt: subscriber.confirmedAt,
			unsubscribedAt: subscriber.unsubscribedAt,
			pausedUntil: subscriber.pausedUntil,
			wantsNewsletter: subscriber.wantsNewsletter,
			wantsEventNotices: subscriber.wantsEventNotices,
			consents: consents.map(({ kind, occurredAt, source, basis, actor: by }) => ({
				...{ label: CONSENT_KINDS[kind], at: occurredAt, source, basis, by },
			})),
			editions: await deliveriesOf(database(), id),
			steps: mayAct ? stepsFor(subscriber).map((step) => ({ step, ...STEPS[step] })) : [],
		};
	}

	/** Throws `review.role-not-allowed`, `review.reason-required`, `subscriber.unknown` or `subscriber.erased`. */
	async function step({ id, step: name, reason, actor }: StepRequest): Promise<SubscriberView> {
		requireRole(actor, name);
		if (reason.trim() === '') throw problems.reasonRequired({ decision: name });
		const doer: Doer = { source: 'desk', actor: actor.name, basis: reason };
		const now = new Date();
		await strapi.db.transaction(async ({ trx }) => {
			const subscriber = await findSubscriber(trx, { id });
			if (subscriber === null) throw problems.subscriberUnknown({ id });
			const { emailHash } = subscriber;
			if (emailHash === null) throw problems.subscriberErased({ id });
			switch (name) {
				case 'unsubscribe':
					await unsubscribe(trx, id, doer, now);
					break;
				case 'erase':
					await eraseSubscriber(trx, id, doer, now);
					break;
				case 'suppress':
					await suppress(trx, { emailHash, reason: 'desk', detail: reason, at: now });
					break;
				case 'lift':
					await lift(trx, emailHash);
					break;
				default:
					name satisfies never;
			}
			await writeAudit({ actor, action: `subscriber.${name}`, documentId: `subscriber:${id}`, reason });
		});
		return view(id, actor);
	}

	/** Throws `review.role-not-allowed` or `review.reason-required`. */
	async function importFile(request: SubscriberImportRequest & { actor: Actor }): Promise<SubscriberImportReport> {
		const { file, basis, language, audience, isDryRun, actor } = request;
		requireRole(actor, 'import');
		if (basis.trim() === '') throw problems.reasonRequired({ decision: 'import' });
		const places = await municipalityPlaces();
		const table = await readTableFile(Buffer.from(file.base64, 'base64'));
		const defaults = { language, audience: audience as keyof typeof AUDIENCES, municipalitiesOf: placeFinder(places) };
		const read = readImportTable(table.lines, defaults);
		const { ignoredColumns } = read;
		const found = table.problems.length > 0 ? table.problems : read.problems;
		if (found.length > 0) return { applied: false, problems: found, rows: [], ignoredColumns };
		const { pepper } = readMailSettings(process.env);
		const plan = await strapi.db.transaction(async ({ trx }) => {
			const planned = await importSubscribers(trx, {
				...{ rows: read.rows, pepper, basis, actor: actor.name, isDryRun, now: new Date() },
				source: `import: ${file.name}`.slice(0, 64),
				divisionOf: (code) => places.get(code)?.division ?? null,
			});
			const count = planned.filter(({ outcome }) => outcome === 'add').length;
			if (!isDryRun)
				await writeAudit({ actor, action: 'subscriber.imported', reason: `${file.name}: ${count}. ${basis}` });
			return planned;
		});
		const rows = (await plan).map(({ line, typed, outcome, fault }) => ({
			...{ line, typed, outcome },
			reason: fault?.message ?? null,
		}));
		return { applied: !isDryRun, problems: [], rows, ignoredColumns };
	}

	/** Throws `review.role-not-allowed`. */
	async function exportAll(actor: Actor): Promise<SubscriberExport> {
		requireRole(actor, 'export');
		const now = new Date();
		const rows: (string | null)[][] = [EXPORT_COLUMNS];
		for await (const each of allSubscribers(database())) {
			const { email, language, audience, organisation, municipalityCode, division, source } = each;
			rows.push([
				...[email, subscriberState(each, now), language, audience, organisation, municipalityCode, division, source],
				...[each.wantsNewsletter ? 'yes' : 'no', each.wantsEventNotices ? 'yes' : 'no', each.pausedUntil],
				...[each.createdAt, each.confirmedAt, each.unsubscribedAt],
			]);
		}
		await writeAudit({ actor, action: 'subscriber.exported', reason: `${rows.length - 1}` });
		return { csv: csvOf(rows) };
	}

	async function suppressions({ page, actor }: Page): Promise<SuppressionList> {
		const mayAct = mayTake('edit', actor.roles);
		const { entries, count } = await listSuppressions(database(), { page, pageSize: PAGE_SIZE });
		return {
			entries: entries.map(({ id, reason, detail, createdAt, subscriberId, email }) => ({
				id,
				reason: SUPPRESSION_REASONS[reason],
				detail: mayAct ? detail : null,
				createdAt,
				subscriber:
					subscriberId === null || email === null
						? null
						: { id: subscriberId, address: mayAct ? email : maskAddress(email) },
			})),
			count,
			pageCount: pages(count),
		};
	}

	return { list, numbers, view, step, importFile, exportAll, suppressions };
};

interface StepRequest {
	id: number;
	step: SubscriberStep;
	reason: string;
	actor: Actor;
}

const EXPORT_COLUMNS = [
	...['email', 'state', 'language', 'audience', 'organisation', 'municipality', 'division', 'source'],
	...['newsletter', 'event_notices', 'paused_until', 'created_at', 'confirmed_at', 'unsubscribed_at'],
];

function itemOf(
	subscriber: Subscriber,
	{ now, mayAct, places }: { now: Date; mayAct: boolean; places: ReadonlyMap<string, Place> },
): SubscriberItem {
	const { id, email, audience, language, organisation, municipalityCode, source, createdAt, suppression } = subscriber;
	const state = subscriberState(subscriber, now);
	const known = municipalityCode === null ? undefined : places.get(municipalityCode);
	return {
		id,
		address: email === null ? '' : mayAct ? email : maskAddress(email),
		state,
		stateLabel: SUBSCRIBER_STATES[state],
		audience: AUDIENCES[audience],
		language,
		organisation,
		municipality: known?.name ?? null,
		source: SUBSCRIBER_SOURCES[source],
		createdAt,
		suppression: suppression === null ? null : SUPPRESSION_REASONS[suppression],
	};
}

function stepsFor({ email, unsubscribedAt, isSuppressed }: Subscriber): SubscriberStep[] {
	if (email === null) return [];
	return [...(unsubscribedAt === null ? (['unsubscribe'] as const) : []), isSuppressed ? 'lift' : 'suppress', 'erase'];
}

/** Every key of the labels with its sum; those of the groups that have no label are left out. */
function countsOf(
	groups: readonly SubscriberGroup[],
	by: 'state' | 'audience' | 'language' | 'division',
	labels: Record<string, ProblemMessage>,
): SubscriberCount[] {
	return keysOf(labels).map((key) => ({
		key,
		label: labels[key] ?? { en: key, bn: key },
		count: groups.filter((group) => group[by] === key).reduce((sum, { count }) => sum + count, 0),
	}));
}
