/** The response board: how many have answered, by place and kind, and who they are. Rules: domain/response/response-board.ts. */
import type { Knex } from 'knex';
import type { Actor } from '../actor';
import { boardResponses, reminderLog } from '../collection/board.ts';
import { currentFocalPoints, type FocalPoint } from '../collection/focal-points.ts';
import { type RegistryMunicipality, registryMunicipalities } from '../collection/registry.ts';
import { mayTake } from '../domain/practice/practice-review.ts';
import {
	type BoardGrouping,
	type BoardResponse,
	boardRows,
	boardTotal,
	type Participation,
	participations,
} from '../domain/response/response-board.ts';
import type { BoardMunicipalities, BoardMunicipalityItem, ResponseBoard } from '../plugins/desk/board-contract';
import { groupLabels } from './group-labels';
import { allRounds } from './rounds';

/** As much as a person looks through on one page. */
const PAGE_SIZE = 50;

const mayAct = ({ roles }: Actor): boolean => mayTake('edit', roles);

/** Asked for no round, the newest is shown; `all` is all of time. */
export async function boardOf(
	knex: Knex,
	{ round, grouping, actor }: { round: string | undefined; grouping: BoardGrouping; actor: Actor },
): Promise<ResponseBoard> {
	const rounds = await allRounds();
	const shown = round === 'all' ? null : (round ?? rounds[0]?.id ?? null);
	const [municipalities, responses, labelOf] = await Promise.all([
		registryMunicipalities(new Date()),
		boardResponses(knex, shown),
		groupLabels(grouping),
	]);
	const rows = boardRows(municipalities, participations(municipalities, responses), grouping);
	return {
		rounds: rounds.map(({ id, title }) => ({ id, title })),
		round: shown,
		grouping,
		total: boardTotal(rows),
		rows: rows.map(({ key, counts }) => ({ key, label: labelOf(key), counts })),
		mayAct: mayAct(actor),
	};
}

export interface MunicipalityQuery {
	/** `null` for all of time. */
	round: string | null;
	participation: Participation | null;
	/** One value of a grouping; `null` for everybody, `key: null` for those of which it is not known. */
	group: { grouping: BoardGrouping; key: string | null } | null;
	/** Counted from 1. */
	page: number;
	actor: Actor;
}

/** The municipalities behind a figure of the board. Numbers and addresses of people only for those who may act. */
export async function municipalitiesOf(knex: Knex, query: MunicipalityQuery): Promise<BoardMunicipalities> {
	const [all, responses] = await Promise.all([registryMunicipalities(new Date()), boardResponses(knex, query.round)]);
	const standings = participations(all, responses);
	const { participation, group } = query;
	const found = all.filter(
		({ code, groups }) =>
			(participation === null || standings.get(code) === participation) &&
			(group === null || groups[group.grouping] === group.key),
	);
	const page = found.slice((query.page - 1) * PAGE_SIZE, query.page * PAGE_SIZE);
	const [people, log] = await Promise.all([currentFocalPoints(knex), reminderLog(knex, query.round)]);
	const byCode = Map.groupBy(responses, ({ municipalityCode }) => municipalityCode);
	const entries = page.map((municipality) =>
		itemOf(municipality, {
			participation: standings.get(municipality.code) ?? 'silent',
			responses: byCode.get(municipality.code) ?? [],
			person: people.get(municipality.code),
			remindedAt: log.get(municipality.code) ?? [],
			isWhole: mayAct(query.actor),
		}),
	);
	return { entries, count: found.length, pageCount: Math.max(1, Math.ceil(found.length / PAGE_SIZE)) };
}

const NOWHERE = { en: '–', bn: '–' };

interface Facts {
	participation: Participation;
	responses: readonly BoardResponse[];
	person: FocalPoint | undefined;
	remindedAt: readonly string[];
	/** With what only those see who may act. */
	isWhole: boolean;
}

function itemOf({ code, name, district, head }: RegistryMunicipality, facts: Facts): BoardMunicipalityItem {
	const { person, responses, remindedAt } = facts;
	const lastActivityAt =
		responses
			.map(({ changedAt }) => changedAt)
			.sort()
			.at(-1) ?? null;
	return {
		...{ code, name, head, lastActivityAt },
		district: district ?? NOWHERE,
		participation: facts.participation,
		responseCount: responses.length,
		focalPoint: person === undefined || !facts.isWhole ? null : pickPerson(person),
		lastRemindedAt: remindedAt.at(-1) ?? null,
		reminderCount: remindedAt.length,
	};
}

function pickPerson({ name, designation, mobile, email, isDemo }: FocalPoint): BoardMunicipalityItem['focalPoint'] {
	return { name, designation, mobile, email, isDemo };
}
