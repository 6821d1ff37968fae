/** An edition as the desk shows it. */
import type { Actor } from '../actor';
import {
	EDITION_DECISIONS,
	EDITION_STATES,
	type EditionDecision,
	editionState,
	plannedIssueDay,
	planSteps,
	QUARTERS,
} from '../domain/edition/edition.ts';
import { checkDecision, hasBegun, needsReason } from '../domain/edition/edition-decision.ts';
import { localesOf } from '../domain/edition/edition-draft.ts';
import { isContentChosen, type ReadinessItem } from '../domain/edition/edition-readiness.ts';
import type { AuditRow } from '../domain/practice/contributors.ts';
import { mayTake } from '../domain/practice/practice-review.ts';
import { Problem } from '../domain/problem.ts';
import { editionPath, editionSlug, MAIL_LIMIT_BYTES, type Quarter } from '../domain/publication/edition-content.ts';
import { dhakaDay } from '../domain/text/dhaka-time.ts';
import { LOCALES } from '../domain/text/locale.ts';
import { keysOf } from '../domain/vocabulary.ts';
import type { EditionBoard, EditionCard, EditionOffer, EditionView, HistoryEntry } from '../plugins/desk/contract';
import { recordStatus } from '../publication/live-status';
import { lastPublicRecordOf, publicRecordOf } from '../publication/outbox';
import { type EditionApproval, latestApproval } from './approvals';
import { blockViews } from './block-views';
import { compose } from './content';
import { type Standing, standing } from './decisions';
import { readinessOf } from './readiness';
import { editionOrThrow, type StoredEdition, storedEditions } from './rows';

/** As much history as a person reads on a page; the audit trail keeps all of it. */
const HISTORY_LENGTH = 100;

/** The four editions of a year. */
export async function boardOf(year: number): Promise<EditionBoard> {
	const editions = await storedEditions(year);
	const cards: EditionCard[] = [];
	for (const quarter of QUARTERS) {
		const edition = editions.find((each) => each.quarter === quarter);
		cards.push(edition === undefined ? plannedCard(year, quarter) : await storedCard(edition));
	}
	return { year, cards };
}

function plannedCard(year: number, quarter: Quarter): EditionCard {
	const issueDay = plannedIssueDay({ year, quarter });
	const nothing = {
		...{ content: false, edit: false, municipalityCheck: false, approval: false, print: false, send: false },
	};
	return {
		...{ year, quarter, issueDay, documentId: null, numbers: null, blockingCount: 0, warningCount: 0 },
		state: 'planned',
		stateLabel: EDITION_STATES.planned,
		steps: planSteps(issueDay, nothing, dhakaDay(new Date())),
	};
}

async function storedCard(edition: StoredEdition): Promise<EditionCard> {
	const facts = await standing(edition.documentId);
	const { items } = await readinessOf(edition, await compose(edition), { withMails: false });
	return cardOf(facts, items);
}

async function cardOf(
	{ edition, approval, live, mailings }: Standing,
	items: readonly ReadinessItem[],
): Promise<EditionCard> {
	const { documentId, year, quarter, volume, issue, municipalityCheckedOn, sentToPrintOn } = edition;
	const count = (severity: ReadinessItem['severity']) => items.filter((item) => item.severity === severity).length;
	const blockingCount = count('blocking');
	const state = editionState({
		...{ blockingCount, isApproved: approval !== null, isPublic: live !== null },
		wasWithdrawn: live === null && (await lastPublicRecordOf('edition', documentId)) !== null,
		mailing: mailings[0] ?? null,
	});
	const issueDay = String(edition.content.issuedOn ?? plannedIssueDay(edition));
	const isApproved = approval !== null || live !== null;
	const done = {
		content: isApproved || isContentChosen(items),
		edit: isApproved || blockingCount === 0,
		municipalityCheck: municipalityCheckedOn !== null,
		approval: isApproved,
		print: sentToPrintOn !== null,
		send: state === 'sent',
	};
	return {
		...{ year, quarter, documentId, state, issueDay, blockingCount },
		stateLabel: EDITION_STATES[state],
		numbers: { volume, issue },
		steps: planSteps(issueDay, done, dhakaDay(new Date())),
		warningCount: count('warning'),
	};
}

export async function viewOf(documentId: string, actor: Actor): Promise<EditionView> {
	const edition = await editionOrThrow(documentId);
	const facts = await standing(documentId);
	const composed = await compose(edition);
	const { items, chosen, mails } = await readinessOf(edition, composed, { withMails: true });
	const card = await cardOf(facts, items);
	return {
		...{ documentId, card, readiness: items },
		slug: editionSlug(edition),
		locales: localesOf(composed.draft),
		draftHash: edition.hash,
		mayEdit: mayTake('edit', actor.roles) && !facts.mailings.some(hasBegun),
		blocks: blockViews(composed, chosen),
		sizes:
			mails &&
			LOCALES.flatMap((locale) => {
				const mail = mails[locale];
				const sections = mail?.sections.map(({ heading, bytes }) => ({ heading, bytes })) ?? [];
				return mail === undefined ? [] : [{ locale, bytes: mail.bytes, limitBytes: MAIL_LIMIT_BYTES, sections }];
			}),
		offers: keysOf(EDITION_DECISIONS).map((decision) => offerOf(decision, actor, facts, card.blockingCount)),
		approval: await approvalView(await latestApproval(documentId), facts),
		published: await publishedView(facts),
		history: facts.audit.slice(0, HISTORY_LENGTH).map(historyEntry),
	};
}

function offerOf(decision: EditionDecision, actor: Actor, facts: Standing, blockingCount: number): EditionOffer {
	const offer = { decision, label: EDITION_DECISIONS[decision], needsReason: needsReason(decision) };
	try {
		checkDecision(decision, actor, facts);
	} catch (error) {
		if (error instanceof Problem) return { ...offer, refusal: error.text };
		throw error;
	}
	const isLacking = (decision === 'approve' || decision === 'ask') && blockingCount > 0;
	return { ...offer, refusal: isLacking ? LACKING : null };
}

const LACKING = { en: 'Complete what blocks first.', bn: 'আগে যা আটকে আছে তা ঠিক করুন।' };

async function approvalView(approval: EditionApproval | null, facts: Standing): Promise<EditionView['approval']> {
	if (approval === null) return null;
	const { version, contentHash, approvedAt, approvedBy, entries } = approval;
	const changedSince: string[] = [];
	for (const entry of entries) {
		const current = await publicRecordOf(entry.type, entry.id);
		if (current?.version !== entry.version) changedSince.push(entry.title);
	}
	const isStanding = facts.approval?.version === version;
	return { ...{ version, contentHash, isStanding, changedSince }, at: approvedAt, by: approvedBy };
}

async function publishedView({ edition, live }: Standing): Promise<EditionView['published']> {
	if (live === null) return null;
	const { contentHash, version, updatedAt, corrections } = live;
	const locales = LOCALES.filter((locale) => live.text[locale] !== undefined);
	return {
		...{ contentHash, version, corrections },
		at: updatedAt,
		live: await Promise.all(
			locales.map(async (locale) => ({
				locale,
				status: await recordStatus({ type: 'edition', page: editionPath.web }, edition.documentId, locale),
			})),
		),
	};
}

function historyEntry({ at, action, actorName, reason, changedFields }: AuditRow): HistoryEntry {
	return {
		...{ action, reason, actor: actorName, locale: null, from: null, to: null },
		at: new Date(at).toISOString(),
		changedFields: changedFields ?? [],
	};
}
