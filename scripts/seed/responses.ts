/**
 * Drafts that MAB began on behalf of municipalities from published documents: the seeded practices, answered as far as
 * their sources go. Nobody of a municipality is said to have written them, and what the sources do not say stays empty.
 */
import { createHash } from 'node:crypto';
import { takeOperation } from '@mab/cms/collection/operations.ts';
import { currentQuestionnaire } from '@mab/cms/collection/questionnaires.ts';
import { beginResponse } from '@mab/cms/collection/responses.ts';
import { answerPath } from '@mab/cms/domain/questionnaire/questionnaire.ts';
import { NOT_KNOWN, POSITION } from '@mab/cms/domain/questionnaire/response-answers.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import type { Core } from '@strapi/strapi';
import { practices } from './practices.ts';
import type { SeedPractice } from './types.ts';

/** Documented in Bangla, as municipalities answer. */
const LANGUAGE: Locale = 'bn';

type Changes = Record<string, string>;

const textOf = (text: { bn: string | null; en: string | null }): string => text[LANGUAGE] ?? '';

/** The answers of a response, as far as the record of the practice has them. */
function answersFrom(practice: SeedPractice): Changes {
	const text = practice.text[LANGUAGE];
	return filled({
		...{ 'title.value': text.title, 'stage.value': practice.stage, 'sector.value': practice.sector },
		...{ 'started.value': practice.startedOn ?? '', 'summary.value': text.summary, 'problem.value': text.problem },
		...{ 'novelty.value': text.novelty ?? '', 'participation.value': text.participation ?? '' },
		'capitalCost.value':
			practice.capitalCost === null ? NOT_KNOWN : String(practice.capitalCost.amountBdt ?? NOT_KNOWN),
		'annualCost.value': practice.annualCost === null ? NOT_KNOWN : String(practice.annualCost.amountBdt ?? NOT_KNOWN),
		...{ 'povertyLink.value': practice.povertyRelated ? 'yes' : 'no', 'povertyLink.how': text.povertyHow ?? '' },
		...rows('steps', text.steps, ({ title, text: what, when, who }) => ({
			what: `${title}: ${what}`,
			when: when ?? '',
			who: who ?? '',
		})),
		...rows('partners', practice.partners, ({ name, kind, role }) => ({
			name: textOf(name),
			kind,
			role: textOf(role),
		})),
		...rows('funding', practice.funding, ({ kind, name, amountBdt, percent }) => ({
			...{ kind, name: textOf(name) },
			amount: amountBdt === null ? NOT_KNOWN : String(amountBdt),
			percent: percent === null ? '' : String(percent),
		})),
		...rows('results', practice.results, ({ indicator, unit, baseline, baselineOn, latest, latestOn, source }) => ({
			...{ indicator: textOf(indicator), unit: textOf(unit), source: textOf(source) },
			before: baseline === null ? NOT_KNOWN : String(baseline),
			beforeOn: baselineOn ?? '',
			now: latest === null ? NOT_KNOWN : String(latest),
			nowOn: latestOn ?? '',
		})),
		...rows('difficulties', text.difficulties, ({ difficulty, answer }) => ({ difficulty, solution: answer ?? '' })),
	});
}

function rows<T>(question: string, values: readonly T[], fields: (value: T) => Record<string, string>): Changes {
	const changes: Changes = {};
	for (const [index, value] of values.entries()) {
		const row = `r${index + 1}`;
		changes[answerPath(question, POSITION, row)] = String(index + 1);
		for (const [field, typed] of Object.entries(fields(value))) changes[answerPath(question, field, row)] = typed;
	}
	return changes;
}

const filled = (changes: Changes): Changes =>
	Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== ''));

interface Demonstration {
	strapi: Core.Strapi;
	/** Who is named as having entered them. */
	officer: { adminId: number; name: string };
}

/** Begins a draft for each seeded practice of one municipality, unless some response is there already. */
export async function seedResponses({ strapi, officer }: Demonstration): Promise<void> {
	const knex = strapi.db.connection;
	if ((await knex('responses').first('id')) !== undefined) return;
	const questionnaire = await currentQuestionnaire(strapi);
	const round = await strapi.db.query('api::round.round').findOne({ orderBy: { opensAt: 'desc' } });
	for (const practice of practices) {
		const [municipalityCode] = practice.municipalities;
		if (municipalityCode === undefined) continue;
		const person = {
			...{ kind: 'desk' as const, sessionId: 0, ...officer, municipalityCode, isSandbox: false },
			source: 'documents' as const,
		};
		const id = idOf(practice.slug);
		await beginResponse(knex, person, { id, path: 'practice', questionnaire, roundId: round?.documentId ?? null });
		const operation = { opId: idOf(`${practice.slug} answers`), baseVersion: 0, changes: answersFrom(practice) };
		await takeOperation(knex, person, id, { ...operation, questionnaireVersion: questionnaire.version });
	}
}

/** UUID v7 by a name: the seed makes the same ones wherever it runs. The time in it is 1 November 2026, 00:00 UTC. */
function idOf(name: string): string {
	const hash = createHash('sha256').update(name).digest('hex');
	const time = Date.UTC(2026, 10, 1).toString(16).padStart(12, '0');
	return [time.slice(0, 8), time.slice(8), `7${hash.slice(0, 3)}`, `8${hash.slice(3, 6)}`, hash.slice(6, 18)].join('-');
}
