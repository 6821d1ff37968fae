/** What the comparison shows of each practice: a light file for each practice and language. */

import type { Cost, PracticeRecord, PracticeResult, PracticeText } from '@mab/cms/domain/publication/public-record.ts';
import {
	formatNumber,
	formatPartialDate,
	formatPercent,
	formatTakaWords,
	toBanglaDigits,
} from '@mab/cms/domain/text/bangla.ts';
import type { Bilingual, Locale } from '@mab/cms/domain/text/locale.ts';
import { LOCALES, pickText } from '@mab/cms/domain/text/locale.ts';
import { EVIDENCE_LEVELS, FUNDING_KINDS, STAGES, VERDICTS } from '@mab/cms/domain/vocabulary.ts';
import { type Html, html } from '@mab/newsletter-templates/html.ts';
import { markdownHtml } from '@mab/newsletter-templates/markdown.ts';
import { addressOf } from '../addresses.ts';
import type { MunicipalityCard } from '../cards.ts';
import type { Content } from '../content.ts';
import type { RecordRef } from '../contract.ts';
import { stringsFor } from '../i18n/index.ts';
import type { ComparisonRow } from '../i18n/library.ts';
import { libraryStrings } from '../i18n/library.ts';
import type { PracticeFacts } from '../page-parts.ts';
import { hasPage } from '../page-parts.ts';
import type { PlainFile } from '../plans/context.ts';
import { langOfPart, textIn } from '../shown.ts';
import type { Comparison } from './comparison.ts';
import { isNumber } from './comparison.ts';
import { dataPath } from './filter.ts';

/** What the table says of the municipalities beside their names. */
type Town = Pick<MunicipalityCard, 'category' | 'population'>;
interface ComparedPractice {
	facts: PracticeFacts;
	towns: (Town | null)[];
}

/** What is compared of each practice, once for a number that two records claim. */
export function comparedPractices({ practices, practiceFacts, townOf }: Content): ComparedPractice[] {
	// Numbers are unique in the CMS; two claims to one must not keep the site from being published.
	const byNumber = new Map(practices.toReversed().map((ref) => [ref.card.item.number, ref]));
	return [...byNumber.values()].filter(hasNumber).map((ref) => ({
		facts: practiceFacts(ref),
		towns: ref.card.item.municipalities.map((code) => {
			const town = townOf(code);
			return town === undefined ? null : { category: town.category, population: town.population };
		}),
	}));
}

/** The file of each language. */
export function comparisonFiles(input: ComparedPractice): PlainFile[] {
	return LOCALES.map((locale) => ({
		path: dataPath.comparison(locale, input.facts.practice.card.item.number),
		contentType: 'application/json; charset=utf-8',
		input,
		write: () => JSON.stringify(comparisonOf(input, locale)),
	}));
}

/** Any other form could not be asked for. */
function hasNumber(ref: RecordRef<'practice'>): boolean {
	return isNumber(ref.card.item.number);
}

export function comparisonOf({ facts, towns }: ComparedPractice, locale: Locale): Comparison {
	const { practice: ref, places } = facts;
	const practice = ref.load();
	const { text, lang } = textIn(practice.text, locale);
	const rows: Record<ComparisonRow, Html> = {
		...placeCells({ places, towns }, locale),
		...factCells(practice, locale),
		...textCells(text, locale, lang),
	};
	return {
		number: ref.card.item.number,
		path: addressOf.practice(locale, practice.slug),
		title: text.title,
		lang: langOfPart(lang, locale) ?? null,
		rows: Object.fromEntries(Object.entries(rows).map(([row, cell]) => [row, cell.toString()])),
	};
}

function placeCells(
	{ places, towns }: Pick<PracticeFacts, 'places'> & Pick<ComparedPractice, 'towns'>,
	locale: Locale,
): Record<'municipality', Html> {
	const { compare } = libraryStrings(locale);
	const { categories } = stringsFor(locale).municipalities;
	const label = stringsFor(locale).municipalities.category;
	const lines = places.map((place, index) => {
		const { category = null, population = null } = towns[index] ?? {};
		const size =
			population === null
				? compare.populationNotKnown
				: compare.population(formatNumber(population.count, locale), yearIn(String(population.year), locale));
		const rank = category === null ? compare.categoryNotKnown : `${label} ${categories[category]}`;
		const name = inline(place.name, locale);
		const shown = hasPage(place) ? html`<a href="${addressOf.municipality(locale, place.code)}">${name}</a>` : name;
		return html`<p>${shown} (${inline(place.district, locale)})<br><small>${rank}, ${size}</small></p>`;
	});
	return { municipality: html`${lines}` };
}

type FactRow = Exclude<ComparisonRow, 'municipality' | TextRow>;

function factCells(practice: PracticeRecord, locale: Locale): Record<FactRow, Html> {
	const t = stringsFor(locale);
	const { stage, evidenceLevel, startedOn, monthsToImplement, funding, recommendation } = practice;
	return {
		stage: html`${STAGES[stage][locale]}`,
		evidence: html`${EVIDENCE_LEVELS[evidenceLevel][locale]}`,
		started: startedOn === null ? notKnown(locale) : html`${formatPartialDate(startedOn, locale)}`,
		capitalCost: costCell(practice.capitalCost, (amount) => amount, locale),
		annualCost: costCell(practice.annualCost, libraryStrings(locale).compare.perYear, locale),
		funding: list(
			funding.map(({ kind, name, percent }) => {
				const share = percent === null ? null : html` (${formatPercent(percent, locale)})`;
				return html`${FUNDING_KINDS[kind][locale]}${pickText(name, locale) && html`: ${inline(name, locale)}`}${share}`;
			}),
			locale,
		),
		time:
			monthsToImplement === null
				? notKnown(locale)
				: html`${t.practice.months(formatNumber(monthsToImplement, locale), monthsToImplement)}`,
		results: list(
			practice.results.map((result) => resultLine(result, locale)),
			locale,
		),
		beneficiaries: beneficiaryCell(practice.beneficiaries, locale),
		recommendation:
			recommendation === null
				? notKnown(locale)
				: html`<p>${VERDICTS[recommendation.verdict][locale]}</p>${pickText(recommendation.reasons, locale) && html`<p>${inline(recommendation.reasons, locale)}</p>`}`,
	};
}

type TextRow = 'poverty' | 'preconditions' | 'minimumVersion' | 'notSuitableWhen';

function textCells({ povertyHow, transfer }: PracticeText, locale: Locale, lang: Locale): Record<TextRow, Html> {
	const cell = (source: string | null | undefined) =>
		source ? html`<div${langAttribute(lang, locale)}>${markdownHtml(source)}</div>` : notKnown(locale);
	return {
		poverty: cell(povertyHow),
		preconditions: cell(transfer?.preconditions),
		minimumVersion: cell(transfer?.minimumVersion),
		notSuitableWhen: cell(transfer?.notSuitableWhen),
	};
}

function costCell(cost: Cost | null, phrase: (amount: string) => string, locale: Locale): Html {
	if (cost === null) return notKnown(locale);
	const { amountBdt, priceYear, note } = cost;
	const prices = priceYear === null ? null : stringsFor(locale).practice.priceYear(yearIn(String(priceYear), locale));
	return html`<p>${phrase(formatTakaWords(amountBdt, locale))}${prices && html` <small>(${prices})</small>`}</p>${pickText(note, locale) && html`<p><small>${inline(note, locale)}</small></p>`}`;
}

function resultLine(result: PracticeResult, locale: Locale): Html {
	const { baseline, baselineOn, latest, latestOn, unit, indicator, womenPercent, poorPercent } = result;
	const { womenShare, poorShare } = libraryStrings(locale).compare;
	const measured = (amount: number | null, on: string | null) =>
		html`${amount === null ? notKnown(locale) : formatNumber(amount, locale)}${on !== null && html` <small>(${formatPartialDate(on, locale)})</small>`}`;
	const shares = [
		womenPercent === null ? null : womenShare(formatPercent(womenPercent, locale)),
		poorPercent === null ? null : poorShare(formatPercent(poorPercent, locale)),
	].filter((share) => share !== null);
	return html`${inline(indicator, locale)}: ${measured(baseline, baselineOn)} → ${measured(latest, latestOn)} ${pickText(unit, locale) && inline(unit, locale)}${shares.length > 0 && html` <small>(${shares.join(', ')})</small>`}`;
}

function beneficiaryCell(beneficiaries: PracticeRecord['beneficiaries'], locale: Locale): Html {
	if (beneficiaries === null) return notKnown(locale);
	const t = stringsFor(locale).practice.people;
	const { isEstimate, withheld = [] } = beneficiaries;
	const counts = [
		['directCount', t.direct],
		['womenCount', t.women],
		['poorHouseholdCount', t.poor],
		['indirectCount', t.indirect],
	] as const;
	const lines = counts.flatMap(([key, label]) => {
		const count = beneficiaries[key];
		if (withheld.includes(key)) return html`${label}: ${t.withheld}`;
		return count === null ? [] : html`${label}: ${formatNumber(count, locale)}`;
	});
	return html`${list(lines, locale)}${isEstimate && lines.length > 0 && html`<small>(${t.estimate})</small>`}`;
}

function list(lines: Html[], locale: Locale): Html {
	return lines.length === 0 ? notKnown(locale) : html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function inline(text: Bilingual, locale: Locale): Html {
	const shown = pickText(text, locale);
	if (shown === null) return notKnown(locale);
	return shown.lang === locale ? html`${shown.text}` : html`<span lang="${shown.lang}">${shown.text}</span>`;
}

function langAttribute(lang: Locale, locale: Locale): Html | null {
	return lang === locale ? null : html` lang="${lang}"`;
}

function notKnown(locale: Locale): Html {
	return html`<span class="unknown">${stringsFor(locale).notKnown}</span>`;
}

function yearIn(year: string, locale: Locale): string {
	return locale === 'bn' ? toBanglaDigits(year) : year;
}
