/** Counts of the responses that were sent (A69); every figure leads to the list behind it. */
import type { Knex } from 'knex';
import { type RegistryMunicipality, registryMunicipalities } from '../collection/registry.ts';
import { costBandOf } from '../domain/practice/cost.ts';
import { RESPONSE_STATES } from '../domain/response/response.ts';
import { COST_BANDS, EVIDENCE_LEVELS, SECTORS, STAGES } from '../domain/vocabulary.ts';
import type { ResponseFigures } from '../plugins/desk/board-contract';
import type { BilingualText } from '../plugins/desk/contract';
import { groupLabels } from './group-labels';

interface Sent {
	id: string;
	municipality: RegistryMunicipality;
	state: string;
	sector: string | null;
	stage: string | null;
	costBand: string | null;
	/** What reviewers found of its proof; `null` before they did. */
	evidenceLevel: string | null;
}

/** The answers that are counted, by where they stand. */
const COUNTED = { stage: 'stage.value', capitalCost: 'capitalCost.value' };

export async function figuresOf(knex: Knex, roundId: string | null): Promise<ResponseFigures> {
	const sent = await sentResponses(knex, roundId);
	const groups = await allGroups();
	return { groups: groups.map((group) => counted(group, sent, roundId)) };
}

/** What an address of the review desk says of a figure. */
export interface FigureAsked {
	figure: string;
	/** Empty for those that do not say. */
	value: string;
	/** `null` for all of time. */
	round: string | null;
}

/** The ids of the responses behind a figure: as many as it says. None for a figure that there is not. */
export async function responsesBehind(knex: Knex, { figure, value, round }: FigureAsked): Promise<string[]> {
	const group = (await allGroups()).find(({ filter }) => filter === figure);
	if (group === undefined) return [];
	return (await sentResponses(knex, round)).filter((each) => (group.of(each) ?? '') === value).map(({ id }) => id);
}

async function allGroups(): Promise<Group[]> {
	const [divisions, categories, liupcp] = await Promise.all([
		groupLabels('division'),
		groupLabels('category'),
		groupLabels('liupcp'),
	]);
	return [
		{ filter: 'state', title: TITLES.state, of: ({ state }) => state, labelOf: from(RESPONSE_STATES) },
		{ filter: 'sector', title: TITLES.sector, of: ({ sector }) => sector, labelOf: from(SECTORS) },
		{ filter: 'stage', title: TITLES.stage, of: ({ stage }) => stage, labelOf: from(STAGES) },
		{
			filter: 'evidence',
			title: TITLES.evidence,
			of: ({ evidenceLevel }) => evidenceLevel,
			labelOf: from(EVIDENCE_LEVELS, NOT_RATED),
		},
		{ filter: 'costBand', title: TITLES.costBand, of: ({ costBand }) => costBand, labelOf: from(COST_BANDS) },
		{
			filter: 'division',
			title: TITLES.division,
			of: ({ municipality }) => municipality.groups.division,
			labelOf: divisions,
		},
		{
			filter: 'category',
			title: TITLES.category,
			of: ({ municipality }) => municipality.groups.category,
			labelOf: categories,
		},
		{ filter: 'liupcp', title: TITLES.liupcp, of: ({ municipality }) => municipality.groups.liupcp, labelOf: liupcp },
	];
}

const TITLES = {
	state: { en: 'By state', bn: 'অবস্থা অনুযায়ী' },
	sector: { en: 'By sector', bn: 'খাত অনুযায়ী' },
	stage: { en: 'By stage', bn: 'পর্যায় অনুযায়ী' },
	costBand: { en: 'By set-up cost', bn: 'স্থাপন ব্যয় অনুযায়ী' },
	evidence: { en: 'By evidence', bn: 'প্রমাণ অনুযায়ী' },
	division: { en: 'By division', bn: 'বিভাগ অনুযায়ী' },
	category: { en: 'By category of the municipality', bn: 'পৌরসভার শ্রেণি অনুযায়ী' },
	liupcp: { en: 'By LIUPCP', bn: 'এলআইইউপিসিপি অনুযায়ী' },
} as const satisfies Record<string, BilingualText>;

const NOT_SAID: BilingualText = { en: 'Not said', bn: 'বলা হয়নি' };
const NOT_RATED: BilingualText = { en: 'Not looked at yet', bn: 'এখনো দেখা হয়নি' };

function from(
	labels: Readonly<Record<string, BilingualText>>,
	without: BilingualText = NOT_SAID,
): (key: string | null) => BilingualText {
	return (key) => (key === null ? without : (labels[key] ?? { en: key, bn: key }));
}

interface Group {
	/** Its name in the address of the list on the review desk. */
	filter: string;
	title: BilingualText;
	of: (response: Sent) => string | null;
	labelOf: (key: string | null) => BilingualText;
}

/** Largest first. */
function counted({ filter, title, of, labelOf }: Group, sent: readonly Sent[], roundId: string | null) {
	const counts = [...Map.groupBy(sent, of)].map(([key, those]) => ({
		key: key ?? '',
		label: labelOf(key),
		count: those.length,
		href: hrefOf(filter, key, roundId),
	}));
	return { title, counts: counts.sort((a, b) => b.count - a.count) };
}

function hrefOf(filter: string, key: string | null, roundId: string | null): string {
	const asked = { figure: filter, value: key ?? '', ...(roundId === null ? {} : { round: roundId }) };
	return `/plugins/desk/responses?${new URLSearchParams(asked)}`;
}

interface SentRow {
	id: string;
	municipality_code: string;
	state: string;
	sector: string | null;
	evidence_level: string | null;
}

async function sentResponses(knex: Knex, roundId: string | null): Promise<Sent[]> {
	const query = knex('responses')
		.where({ is_sandbox: false })
		.whereNotNull('submitted_at')
		.whereNot({ path: 'nothing' });
	if (roundId !== null) query.where({ round_id: roundId });
	const rows: SentRow[] = await query
		.leftJoin('response_ratings', 'response_ratings.response_id', 'responses.id')
		.select('id', 'municipality_code', 'state', 'sector', 'evidence_level');
	const answers: { response_id: string; path: string; value: string }[] = await knex('response_answers')
		.whereIn('path', Object.values(COUNTED))
		.select('response_id', 'path', 'value');
	const answerOf = new Map(answers.map(({ response_id, path, value }) => [`${response_id} ${path}`, value]));
	const towns = new Map((await registryMunicipalities(new Date())).map((town) => [town.code, town]));
	return rows.flatMap(({ id, municipality_code, state, sector, evidence_level }) => {
		const municipality = towns.get(municipality_code);
		if (municipality === undefined) return [];
		const cost = Number(answerOf.get(`${id} ${COUNTED.capitalCost}`) || Number.NaN);
		return {
			...{ id, municipality, state, sector: sector || null },
			stage: answerOf.get(`${id} ${COUNTED.stage}`) || null,
			costBand: costBandOf(Number.isFinite(cost) ? cost : null),
			evidenceLevel: evidence_level,
		};
	});
}
