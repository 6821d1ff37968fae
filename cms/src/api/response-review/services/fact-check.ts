/** The fact check: asking the municipality about an edited text, taking its answer, and following what time does. */
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Actor } from '../../../actor';
import { recordEvent } from '../../../collection/events.ts';
import {
	answerFactCheck,
	askFactCheck,
	dueFactChecks,
	type FactCheck,
	factCheckOfToken,
	factCheckToken,
	newestFactCheck,
	takeFactCheckStep,
} from '../../../collection/fact-checks.ts';
import { currentFocalPoint } from '../../../collection/focal-points.ts';
import { takenParts } from '../../../collection/proposals.ts';
import { originsOfPractice, responseOfPractice } from '../../../collection/provenance.ts';
import { labelOf } from '../../../domain/field-labels.ts';
import { FACT_CHECK_STATES, factCheckState } from '../../../domain/practice/fact-check.ts';
import { factCheckText } from '../../../domain/practice/fact-check-text.ts';
import { problems } from '../../../domain/problem.ts';
import type { ResponseEventKind, ResponseParty } from '../../../domain/response/response.ts';
import type { Locale } from '../../../domain/text/locale.ts';
import { writeAudit } from '../../../gate/audit';
import { readMailSettings } from '../../../mail/settings.ts';
import type { FactCheckView } from '../../../plugins/desk/response-contract';
import { sendFactCheck } from '../../../response-review/letters';
import { draftOf, requireEditor } from '../../../review/subject';

const UID = 'api::practice.practice';

interface Asked {
	documentId: string;
	locale: Locale;
	actor: Actor;
}

export default ({ strapi }: { strapi: Core.Strapi }) => {
	const database = (): Knex => strapi.db.connection;

	async function view({ documentId, locale }: Pick<Asked, 'documentId' | 'locale'>): Promise<FactCheckView> {
		const draft = await draftOf({ uid: UID, documentId, locale });
		const newest = await newestFactCheck(database(), documentId, locale);
		const state = factCheckState(newest, draft.hash);
		return {
			state,
			stateLabel: FACT_CHECK_STATES[state],
			askedAt: newest?.askedAt ?? null,
			askedBy: newest?.askedBy ?? null,
			dueOn: newest?.dueOn ?? null,
			answeredAt: newest?.answeredAt ?? null,
			comment: newest?.comment ?? null,
			mayAsk: state === 'notAsked' || state === 'outdated',
			origins: (await originsOfPractice(database(), documentId)).map((origin) => ({
				...origin,
				label: labelOf(origin.field),
			})),
			taken: (await takenParts(database(), documentId)).map(({ label, source, saidBy, saidAt, takenBy }) => ({
				...{ label: { bn: label.bn, en: label.en }, source, saidBy, saidAt, takenBy },
			})),
		};
	}

	/** Throws `review.role-not-allowed`, `fact-check.nobody`, `fact-check.asked`, `entry.not-found` or `entry.missing-locale`. */
	async function ask({ documentId, locale, actor }: Asked): Promise<FactCheckView> {
		requireEditor(actor);
		const now = new Date();
		const draft = await draftOf({ uid: UID, documentId, locale });
		const municipalityCode = await municipalityOf(documentId);
		const focalPoint = await currentFocalPoint(database(), municipalityCode);
		if (focalPoint === null) throw problems.factCheckNobody({});
		const asked = {
			...{ practiceId: documentId, locale, title: String(draft.content.title ?? ''), contentHash: draft.hash },
			shown: factCheckText(draft.content, locale),
			responseId: await responseOfPractice(database(), documentId),
			...{ municipalityCode, askedBy: actor.name },
		};
		await inTransaction(async (trx) => {
			const factCheck = await askFactCheck(trx, asked, readMailSettings(process.env).pepper, now);
			await writeAudit({
				...{ actor, action: 'factCheck.asked', uid: UID, documentId, locale, contentHash: draft.hash },
			});
			await onTimeline(
				trx,
				factCheck,
				{ kind: 'factCheckAsked', by: 'editor', actor: deskActor(actor), name: actor.name },
				now,
			);
			await mail(trx, factCheck, { isReminder: false }, now);
		});
		return view({ documentId, locale });
	}

	async function municipalityOf(documentId: string): Promise<string> {
		const row: { leadMunicipality: { code: string } | null } | null = await strapi.db
			.query(UID)
			.findOne({ where: { documentId, publishedAt: null }, populate: ['leadMunicipality'] });
		if (!row?.leadMunicipality) throw problems.factCheckNobody({});
		return row.leadMunicipality.code;
	}

	async function inTransaction<T>(work: (trx: Knex.Transaction) => Promise<T>): Promise<T> {
		const result = await strapi.db.transaction(async ({ trx }) => ({ value: await work(trx as Knex.Transaction) }));
		return (await result).value;
	}

	interface Doer {
		kind: ResponseEventKind;
		by: ResponseParty;
		actor: string;
		name: string;
	}

	/** Where the practice came from a response that is still validated; others have no timeline for it. */
	async function onTimeline(trx: Knex.Transaction, factCheck: FactCheck, doer: Doer, now: Date): Promise<void> {
		const { responseId, practiceId, answer, comment } = factCheck;
		if (responseId === null) return;
		const row = await trx('responses').where({ id: responseId }).first<{ state: string } | undefined>('state');
		if (row?.state !== 'validated') return;
		const details = { practice: practiceId, ...(answer === null ? {} : { answer }) };
		const { kind, by, actor, name: actorName } = doer;
		await recordEvent(trx, { responseId, kind, by, actor, actorName, reason: comment, details }, now);
	}

	async function mail(trx: Knex, factCheck: FactCheck, { isReminder }: { isReminder: boolean }, now: Date) {
		const to = await currentFocalPoint(trx, factCheck.municipalityCode);
		if (to === null) return;
		const token = factCheckToken(readMailSettings(process.env).pepper, factCheck);
		const path = `/${to.language}/questionnaire/fact-check/${token}`;
		const { title, dueOn, id: factCheckId } = factCheck;
		await sendFactCheck(trx, { to, title, dueOn, isReminder, path, factCheckId }, now);
	}

	/** Throws `fact-check.unknown` or `fact-check.comment-needed`. */
	async function answer(token: string, given: { answer: 'agreed' | 'commented'; comment: string }): Promise<FactCheck> {
		const now = new Date();
		return inTransaction(async (trx) => {
			const { factCheck, isTaken } = await answerFactCheck(trx, token, given, now);
			if (!isTaken) return factCheck;
			const focalPoint = await currentFocalPoint(trx, factCheck.municipalityCode);
			const actor = focalPoint === null ? 'municipality' : `focal:${focalPoint.id}`;
			const name = focalPoint?.name ?? factCheck.municipalityCode;
			await onTimeline(trx, factCheck, { kind: 'factCheckAnswered', by: 'municipality', actor, name }, now);
			const { practiceId: documentId, locale, contentHash, comment } = factCheck;
			const who: Actor = { kind: 'system', id: null, name, roles: [] };
			await writeAudit({
				...{ actor: who, action: `factCheck.${given.answer}`, uid: UID, documentId, locale, contentHash },
				reason: comment ?? '',
			});
			return factCheck;
		});
	}

	/** Once a day: reminds once, and takes silence after the last day for agreement. */
	async function follow(now = new Date()): Promise<void> {
		for (const due of await dueFactChecks(database(), now)) {
			await inTransaction(async (trx) => {
				if (!(await takeFactCheckStep(trx, due, now))) return;
				if (due.step === 'remind') return mail(trx, due.factCheck, { isReminder: true }, now);
				const silent = { ...due.factCheck, answer: 'silent' as const };
				const doer = { kind: 'factCheckAnswered', by: 'system', actor: 'system', name: 'System' } as const;
				await onTimeline(trx, silent, doer, now);
			});
		}
	}

	return { view, ask, answer, follow, read: (token: string) => factCheckOfToken(database(), token) };
};

const deskActor = ({ id }: Actor): string => (id ?? 'system').replace(/^admin:/, 'desk:');
