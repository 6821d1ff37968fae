/**
 * Proposals of municipalities to change a published practice (A57): the page they are made on, and what MAB decides of each
 * part. The public page changes by neither; what is taken over is written into the draft and goes the ordinary way.
 */
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { type Actor, runAs } from '../../../actor';
import { currentFocalPoint } from '../../../collection/focal-points.ts';
import { profilesOf } from '../../../collection/moves.ts';
import {
	type DecidedPart,
	decidePart,
	type Proposal,
	proposalOfPart,
	proposalsForDesk,
	proposalsOfPractice,
	propose,
} from '../../../collection/proposals.ts';
import { actorOfPerson, type Person } from '../../../domain/focal-point/person.ts';
import {
	PART_STATES,
	type PartDecision,
	type ProposedPart,
	partState,
	presentPart,
	proposalFields,
	readProposal,
	takeOver,
	valueInDraft,
} from '../../../domain/practice/practice-proposal.ts';
import type { ProposalPageView, ShownProposal } from '../../../domain/practice/practice-update-page.ts';
import { problems } from '../../../domain/problem.ts';
import type { PracticeRecord } from '../../../domain/publication/public-record.ts';
import { isUuid7 } from '../../../domain/response/response-operation.ts';
import { uuid7 } from '../../../domain/response/uuid7.ts';
import { normaliseText } from '../../../domain/text/bangla.ts';
import { dhakaDay } from '../../../domain/text/dhaka-time.ts';
import { type Locale, otherLocale } from '../../../domain/text/locale.ts';
import { writeAudit } from '../../../gate/audit';
import { draftsOf } from '../../../gate/drafts';
import { dataOf } from '../../../gate/entry-content';
import type { BilingualText } from '../../../plugins/desk/contract';
import type { PartView, ProposalView } from '../../../plugins/desk/update-contract';
import { sendProposalAnswered } from '../../../practice-update/letters.ts';
import { PRACTICE } from '../../../practice-update/published.ts';
import { inTurn, publicRecordOf } from '../../../publication/outbox';
import { reviewerOf } from '../../../response-review/reviewers.ts';
import { draftOf, requireEditor } from '../../../review/subject';
import { municipalityPlaces } from '../../../subscription/places';

interface On {
	documentId: string;
	locale: Locale;
}

const both = (text: (locale: Locale) => string): BilingualText => ({ bn: text('bn'), en: text('en') });

/** The language in which the texts are: that of the page, where the practice has it. */
const textLocale = ({ text }: PracticeRecord, locale: Locale): Locale =>
	text[locale] === undefined ? otherLocale(locale) : locale;

const titleOf = (record: PracticeRecord, locale: Locale): string =>
	record.text[textLocale(record, locale)]?.title ?? '';

export default ({ strapi }: { strapi: Core.Strapi }) => {
	const database = (): Knex => strapi.db.connection;

	/** Throws `proposal.unknown`, also for a practice of another municipality or one that is not public. */
	async function recordOf(documentId: string): Promise<PracticeRecord> {
		const record = await publicRecordOf('practice', documentId);
		if (record === null) throw problems.proposalUnknown({});
		return record;
	}

	async function ownRecord({ municipalityCode }: Person, documentId: string): Promise<PracticeRecord> {
		const record = await recordOf(documentId);
		if (record.municipalities[0] !== municipalityCode) throw problems.proposalUnknown({});
		return record;
	}

	/** For a person, with the proposals so far; for nobody, what is public of the practice and no more. */
	async function page(person: Person | null, { documentId, locale }: On): Promise<ProposalPageView> {
		const record = person === null ? await recordOf(documentId) : await ownRecord(person, documentId);
		const own = person === null ? [] : await proposalsOfPractice(database(), documentId, person.municipalityCode);
		return {
			locale,
			practice: { documentId, title: titleOf(record, locale), path: `/${locale}/practices/${record.slug}/` },
			newId: uuid7(),
			fields: proposalFields(record, textLocale(record, locale)),
			...{ typed: {}, faults: [], problem: null, isSignedOut: false, isSent: false },
			proposals: own.map((proposal) => shown(proposal, record)),
		};
	}

	/** Answers the faults of what was typed; none when it was kept. Throws `proposal.unknown` or `proposal.empty`. */
	async function send(
		person: Person,
		{ documentId, locale, id, typed }: On & { id: string; typed: (name: string) => string },
	) {
		const record = await ownRecord(person, documentId);
		const language = textLocale(record, locale);
		const { parts, faults } = readProposal(proposalFields(record, language), typed);
		if (faults.length > 0) return faults;
		if (parts.length === 0) throw problems.proposalEmpty({});
		const now = new Date();
		await inTransaction(async (trx) => {
			await keep(trx, { id: isUuid7(id) ? id : uuid7(), documentId, locale: language, parts, by: person }, now);
		});
		return [];
	}

	interface Kept extends On {
		id: string;
		parts: readonly ProposedPart[];
		by: Person;
	}

	function keep(trx: Knex.Transaction, { id, documentId, locale, parts, by }: Kept, now: Date): Promise<string> {
		const who = { actor: actorOfPerson(by), actorName: by.name, municipalityCode: by.municipalityCode };
		return propose(trx, { id, practiceId: documentId, locale, parts, ...who }, now);
	}

	async function inTransaction<T>(work: (trx: Knex.Transaction) => Promise<T>): Promise<T> {
		const result = await strapi.db.transaction(async ({ trx }) => ({ value: await work(trx as Knex.Transaction) }));
		return (await result).value;
	}

	// The desk

	/** Throws `review.role-not-allowed`. */
	async function list({ isOpen, actor }: { isOpen: boolean; actor: Actor }): Promise<ProposalView[]> {
		requireEditor(actor);
		const names = await municipalityPlaces();
		return Promise.all(
			(await proposalsForDesk(database(), { isOpen })).map((proposal) =>
				view(proposal, names.get(proposal.municipalityCode)?.name ?? null),
			),
		);
	}

	async function view(proposal: Proposal, municipality: BilingualText | null): Promise<ProposalView> {
		const { id, practiceId, locale, actorName, proposedAt, municipalityCode } = proposal;
		const record = await publicRecordOf('practice', practiceId);
		const drafts = await draftsOf(PRACTICE, practiceId);
		const draft = drafts.get(locale) ?? [...drafts.values()][0];
		const published = record === null ? null : publishedAt(record, proposal);
		return {
			...{ id, practiceId, locale, by: actorName, proposedAt },
			municipality: municipality ?? both(() => municipalityCode),
			title: both((each) => (record === null ? String(draft?.content.title ?? practiceId) : titleOf(record, each))),
			parts: proposal.parts.map((part): PartView => {
				const state = partState(part.decided, published);
				const now = draft === undefined ? '' : valueInDraft(draft.content, part);
				return {
					...{ id: part.id, label: part.label, source: part.source, state, stateLabel: PART_STATES[state] },
					before: both((each) => presentPart(part.key, part.before, null, each)),
					inDraft: both((each) => presentPart(part.key, now, null, each)),
					after: both((each) => presentPart(part.key, part.after, part.on, each)),
					hasMoved: hasMoved(part, now),
					isByHand: part.key === 'note',
					...{ reason: part.decided?.reason ?? null, decidedBy: part.decided?.by ?? null },
				};
			}),
		};
	}

	interface Decision {
		partId: number;
		decision: PartDecision;
		reason: string;
		actor: Actor;
	}

	/**
	 * Throws `review.role-not-allowed`, `review.reason-required`, `proposal.unknown`, `proposal.decided`,
	 * `proposal.place-gone`, `response.own-municipality` or what the gate says to the write.
	 */
	async function decide({ partId, decision, reason, actor }: Decision): Promise<ProposalView> {
		requireEditor(actor);
		const words = normaliseText(reason);
		if (words === '') throw problems.reasonRequired({ decision });
		const now = new Date();
		const { municipalityCode } = await inTurn(async (knex) => {
			const trx = knex as Knex.Transaction;
			const { proposal, part } = await proposalOfPart(trx, partId);
			await refuseInterest(trx, actor, proposal);
			if (part.decided !== null) throw problems.proposalDecided({});
			const writtenHash = decision === 'taken' ? await write(proposal, part, actor) : null;
			const by = `desk:${reviewerOf(actor).adminId}`;
			await decidePart(trx, { partId, decision, reason: words, by, byName: actor.name, writtenHash }, now);
			const { practiceId: documentId, locale } = proposal;
			const audit = { actor, action: `proposal.${decision}`, uid: PRACTICE, documentId, locale };
			await writeAudit({ ...audit, reason: `${part.label.en}: ${words}` });
			await tellWhenDone(trx, partId, now);
			return proposal;
		});
		const { proposal } = await proposalOfPart(database(), partId);
		return view(proposal, (await municipalityPlaces()).get(municipalityCode)?.name ?? null);
	}

	/** As at the review of responses: whoever declared an interest keeps away. */
	async function refuseInterest(trx: Knex, actor: Actor, { municipalityCode }: Proposal): Promise<void> {
		const profile = (await profilesOf(trx)).get(reviewerOf(actor).adminId);
		if (profile?.municipalities.includes(municipalityCode)) throw problems.responseOwnMunicipality({});
	}

	/** Writes the part into the draft as the officer; answers the hash of the draft, `null` where nothing was written. */
	async function write(proposal: Proposal, part: DecidedPart, actor: Actor): Promise<string | null> {
		const { practiceId: documentId, locale, proposedAt } = proposal;
		const { content } = await draftOf({ uid: PRACTICE, documentId, locale });
		const saidOn = dhakaDay(new Date(proposedAt));
		const { content: next, names } = takeOver(content, part, { locale, saidOn });
		if (names.length === 0) return null;
		const data = dataOf(PRACTICE, next, names) as never;
		await runAs(actor, () => strapi.documents(PRACTICE).update({ documentId, locale, data }));
		return (await draftOf({ uid: PRACTICE, documentId, locale })).hash;
	}

	/** The municipality gets one letter about a proposal, when all of it is decided. */
	async function tellWhenDone(trx: Knex.Transaction, partId: number, now: Date): Promise<void> {
		const { proposal } = await proposalOfPart(trx, partId);
		const decided = proposal.parts.filter((part) => part.decided !== null);
		const to = await currentFocalPoint(trx, proposal.municipalityCode);
		const record = await publicRecordOf('practice', proposal.practiceId);
		if (decided.length < proposal.parts.length || to === null || record === null) return;
		const parts = decided.map(({ label, decided: said }) => ({
			...{ label: { bn: label.bn, en: label.en }, isTaken: said?.decision === 'taken', reason: said?.reason ?? '' },
		}));
		const { id: proposalId, practiceId } = proposal;
		const title = titleOf(record, to.language);
		const { email, language } = to;
		await sendProposalAnswered(trx, { to: { email, language }, proposalId, practiceId, title, parts }, now);
	}

	return { page, send, keep, list, decide };
};

/** Of a page that says nothing, as of a contact that is not public, the draft may know more without having moved. */
const hasMoved = ({ before, decided }: DecidedPart, now: string): boolean =>
	decided === null && before !== '' && now !== before;

const publishedAt = (record: PracticeRecord, { locale }: Proposal): string | null =>
	record.text[locale]?.publishedAt ?? null;

function shown(proposal: Proposal, record: PracticeRecord): ShownProposal {
	return {
		...{ id: proposal.id, proposedAt: proposal.proposedAt, by: proposal.actorName },
		parts: proposal.parts.map((part) => ({
			label: { bn: part.label.bn, en: part.label.en },
			before: both((locale) => presentPart(part.key, part.before, null, locale)),
			after: both((locale) => presentPart(part.key, part.after, part.on, locale)),
			source: part.source,
			state: partState(part.decided, publishedAt(record, proposal)),
			reason: part.decided?.reason ?? null,
		})),
	};
}
