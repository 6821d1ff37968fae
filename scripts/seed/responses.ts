/**
 * Drafts that MAB began on behalf of municipalities from published documents: the seeded practices, answered as far as
 * their sources go. Nobody of a municipality is said to have written them, and what the sources do not say stays empty.
 */
import type { Locale } from '@mab/cms/domain/locale.ts';
import { answerPath } from '@mab/cms/domain/questionnaire.ts';
import { NOT_KNOWN, POSITION } from '@mab/cms/domain/response-answers.ts';
import type { SeedPractice } from './types.ts';

/** Documented in Bangla, as municipalities answer. */
const LANGUAGE: Locale = 'bn';

type Changes = Record<string, string>;

const textOf = (text: { bn: string | null; en: string | null }): string => text[LANGUAGE] ?? '';

/** The answers of a response, as far as the record of the practice has them. */
export function answersFrom(practice: SeedPractice): Changes {
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
