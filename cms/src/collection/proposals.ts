/**
 * Proposals of municipalities to change their published practices, and what MAB decided of each part (A57). Rows are only
 * ever added; where a proposal stands is what they add up to.
 */
import type { Knex } from 'knex';
import type { PartDecision, ProposedPart } from '../domain/practice/practice-proposal.ts';
import { problems } from '../domain/problem.ts';
import type { Words } from '../domain/questionnaire/questionnaire-definition.ts';
import { uuid7 } from '../domain/response/uuid7.ts';
import type { Locale } from '../domain/text/locale.ts';

export interface DecidedPart extends ProposedPart {
	id: number;
	decided: { decision: PartDecision; reason: string; by: string; at: string } | null;
}

export interface Proposal {
	id: string;
	practiceId: string;
	municipalityCode: string;
	locale: Locale;
	actor: string;
	actorName: string;
	proposedAt: string;
	parts: DecidedPart[];
}

export interface NewProposal extends Omit<Proposal, 'parts' | 'proposedAt'> {
	parts: readonly ProposedPart[];
}

/**
 * Keeps the proposal and answers its id. Sent twice it is one. An id that was used for something else, because the browser
 * went back to a page that was sent before, gets an id of its own: nothing is written over and nothing is lost.
 */
export async function propose(trx: Knex.Transaction, proposal: NewProposal, now: Date): Promise<string> {
	const before = await byId(trx, proposal.id);
	if (before === null && (await insert(trx, proposal, now))) return proposal.id;
	const known = before ?? (await byId(trx, proposal.id));
	return known !== null && isSame(known, proposal)
		? known.id
		: propose(trx, { ...proposal, id: uuid7(now.getTime()) }, now);
}

const byId = async (knex: Knex, id: string): Promise<Proposal | null> => (await read(knex, { id }))[0] ?? null;

/** False when there is one with this id. */
async function insert(trx: Knex.Transaction, proposal: NewProposal, now: Date): Promise<boolean> {
	const { id, practiceId, municipalityCode, locale, actor, actorName, parts } = proposal;
	const inserted = await trx('practice_proposals')
		.insert({
			...{ id, practice_id: practiceId, municipality_code: municipalityCode, locale },
			...{ actor, actor_name: actorName, proposed_at: now.toISOString() },
		})
		.onConflict('id')
		.ignore()
		.returning('id');
	if (inserted.length === 0) return false;
	await trx('practice_proposal_parts').insert(
		parts.map(({ key, label, before, after, on, source }) => ({
			...{ proposal_id: id, field: key, label_bn: label.bn, label_en: label.en },
			...{ text_before: before, text_after: after, figure_on: on, source },
		})),
	);
	return true;
}

function isSame(known: Proposal, { practiceId, municipalityCode, parts }: NewProposal): boolean {
	const saidIn = (all: readonly ProposedPart[]) =>
		JSON.stringify(all.map(({ key, after, on, source }) => [key, after, on, source]));
	return (
		known.practiceId === practiceId &&
		known.municipalityCode === municipalityCode &&
		saidIn(known.parts) === saidIn(parts)
	);
}

interface ProposalRow {
	id: string;
	practice_id: string;
	municipality_code: string;
	locale: Locale;
	actor: string;
	actor_name: string;
	proposed_at: string;
}

interface PartRow {
	id: number;
	proposal_id: string;
	field: string;
	label_bn: string;
	label_en: string;
	text_before: string;
	text_after: string;
	figure_on: string | null;
	source: string | null;
	decision: PartDecision | null;
	reason: string | null;
	decided_by_name: string | null;
	decided_at: string | null;
}

/** Proposals and their parts, the newest first; parts in the order of the form. */
async function read(knex: Knex, where: Record<string, unknown>, most = 200): Promise<Proposal[]> {
	const rows: ProposalRow[] = await knex('practice_proposals')
		.where(where)
		.orderBy([
			{ column: 'proposed_at', order: 'desc' },
			{ column: 'id', order: 'desc' },
		])
		.limit(most);
	const parts = await partsOf(
		knex,
		rows.map(({ id }) => id),
	);
	return rows.map((row) => ({
		...{ id: row.id, practiceId: row.practice_id, municipalityCode: row.municipality_code, locale: row.locale },
		...{ actor: row.actor, actorName: row.actor_name, proposedAt: row.proposed_at, parts: parts.get(row.id) ?? [] },
	}));
}

async function partsOf(knex: Knex, proposalIds: readonly string[]): Promise<Map<string, DecidedPart[]>> {
	const rows: PartRow[] = await knex('practice_proposal_parts as part')
		.leftJoin('practice_proposal_decisions as decided', 'decided.part_id', 'part.id')
		.whereIn('part.proposal_id', [...proposalIds])
		.orderBy('part.id')
		.select('part.*', 'decided.decision', 'decided.reason', 'decided.decided_by_name', 'decided.decided_at');
	const byProposal = Map.groupBy(rows, (row) => row.proposal_id);
	return new Map([...byProposal].map(([id, own]) => [id, own.map(partOf)]));
}

const partOf = (row: PartRow): DecidedPart => ({
	...{ id: row.id, key: row.field, label: { bn: row.label_bn, en: row.label_en } },
	...{ before: row.text_before, after: row.text_after, on: row.figure_on, source: row.source },
	decided:
		row.decision === null
			? null
			: {
					...{ decision: row.decision, reason: row.reason ?? '' },
					...{ by: row.decided_by_name ?? '', at: row.decided_at ?? '' },
				},
});

export const proposalsOfPractice = (knex: Knex, practiceId: string, municipalityCode: string): Promise<Proposal[]> =>
	read(knex, { practice_id: practiceId, municipality_code: municipalityCode });

export interface TakenPart {
	label: Words;
	source: string | null;
	/** Who said it, and when. */
	saidBy: string;
	saidAt: string;
	takenBy: string;
}

/** What the draft of a practice has from proposals, the oldest first. */
export async function takenParts(knex: Knex, practiceId: string): Promise<TakenPart[]> {
	const rows: Record<'label_bn' | 'label_en' | 'source' | 'actor_name' | 'proposed_at' | 'decided_by_name', never>[] =
		await knex('practice_proposal_decisions as decided')
			.join('practice_proposal_parts as part', 'part.id', 'decided.part_id')
			.join('practice_proposals as proposal', 'proposal.id', 'part.proposal_id')
			.where({ 'proposal.practice_id': practiceId })
			.whereNotNull('decided.written_hash')
			.orderBy('decided.decided_at')
			.select('part.label_bn', 'part.label_en', 'part.source', 'proposal.actor_name', 'proposal.proposed_at')
			.select('decided.decided_by_name');
	return rows.map((row) => ({
		...{ label: { bn: row.label_bn, en: row.label_en }, source: row.source },
		...{ saidBy: row.actor_name, saidAt: row.proposed_at, takenBy: row.decided_by_name },
	}));
}

/** How many parts of each practice of a municipality wait for MAB. */
export async function waitingParts(knex: Knex, municipalityCode: string): Promise<Map<string, number>> {
	const rows: { practice_id: string; count: number | string }[] = await knex('practice_proposal_parts as part')
		.join('practice_proposals as proposal', 'proposal.id', 'part.proposal_id')
		.leftJoin('practice_proposal_decisions as decided', 'decided.part_id', 'part.id')
		.where({ 'proposal.municipality_code': municipalityCode })
		.whereNull('decided.part_id')
		.groupBy('proposal.practice_id')
		.select('proposal.practice_id')
		.count({ count: '*' });
	return new Map(rows.map(({ practice_id, count }) => [practice_id, Number(count)]));
}

/** Those with a part that waits, the oldest first; or the newest of all. */
export async function proposalsForDesk(knex: Knex, { isOpen }: { isOpen: boolean }): Promise<Proposal[]> {
	const all = await read(knex, {}, 1000);
	const open = all.filter(({ parts }) => parts.some(({ decided }) => decided === null));
	return isOpen ? open.reverse() : all.slice(0, 100);
}

/** Throws `proposal.unknown`. */
export async function proposalOfPart(knex: Knex, partId: number): Promise<{ proposal: Proposal; part: DecidedPart }> {
	const row = await knex('practice_proposal_parts')
		.where({ id: partId })
		.first<{ proposal_id: string } | undefined>('proposal_id');
	const proposal = row === undefined ? null : await byId(knex, row.proposal_id);
	const part = proposal?.parts.find(({ id }) => id === partId);
	if (proposal === null || part === undefined) throw problems.proposalUnknown({});
	return { proposal, part };
}

export interface NewPartDecision {
	partId: number;
	decision: PartDecision;
	reason: string;
	/** `desk:3` */
	by: string;
	byName: string;
	/** Of the draft after it; `null` where nothing was written. */
	writtenHash: string | null;
}

/** Throws `proposal.decided` for a part of which a colleague decided before. */
export async function decidePart(trx: Knex.Transaction, decided: NewPartDecision, now: Date): Promise<void> {
	const { partId, decision, reason, by, byName, writtenHash } = decided;
	const known = await trx('practice_proposal_decisions').where({ part_id: partId }).first('part_id');
	if (known !== undefined) throw problems.proposalDecided({});
	const inserted = await trx('practice_proposal_decisions')
		.insert({
			...{ part_id: partId, decision, reason, decided_by: by, decided_by_name: byName },
			...{ decided_at: now.toISOString(), written_hash: writtenHash },
		})
		.onConflict('part_id')
		.ignore()
		.returning('part_id');
	if (inserted.length === 0) throw problems.proposalDecided({});
}
