/** What belongs to an event of the timeline, in words. */
import type { ResponseEvent } from '../collection/events.ts';
import { FACT_CHECK_ANSWERS, type FactCheckAnswer } from '../domain/practice/fact-check.ts';
import { allQuestions, questionNumber } from '../domain/questionnaire/questionnaire.ts';
import type { Questionnaire } from '../domain/questionnaire/questionnaire-definition.ts';
import { REVIEW_LEVELS, type ReviewLevel } from '../domain/response/response.ts';
import { REMARK_ENDINGS, type RemarkEnding } from '../domain/response/response-review.ts';
import { formatDay, toBanglaDigits } from '../domain/text/bangla.ts';
import type { BilingualText } from '../plugins/desk/contract';

/** `null` where the name of the event says it all. */
export function timelineNote(questionnaire: Questionnaire, { kind, details }: ResponseEvent): BilingualText | null {
	switch (kind) {
		case 'submitted':
		case 'resubmitted':
			return inBoth((digits) => `${digits(String(details.round ?? 1))} · ${String(details.reference ?? '')}`);
		case 'assigned':
			return assignedNote(details);
		case 'remarkMade':
		case 'remarkAnswered':
			return withQuestion(questionnaire, details, { en: String(details.text ?? ''), bn: String(details.text ?? '') });
		case 'remarkClosed':
			return withQuestion(questionnaire, details, REMARK_ENDINGS[details.as as RemarkEnding]);
		case 'returned':
			return {
				en: `Remarks: ${String(details.remarks ?? 0)}`,
				bn: `মন্তব্য: ${toBanglaDigits(String(details.remarks ?? 0))}টি`,
			};
		case 'factCheckAnswered':
			return FACT_CHECK_ANSWERS[details.answer as FactCheckAnswer] ?? null;
		default:
			return null;
	}
}

const inBoth = (text: (digits: (ascii: string) => string) => string): BilingualText => ({
	en: text((ascii) => ascii),
	bn: text(toBanglaDigits),
});

function assignedNote({ level, reviewerName, dueOn }: ResponseEvent['details']): BilingualText {
	const { en, bn } = REVIEW_LEVELS[level as ReviewLevel];
	const day = String(dueOn);
	return {
		en: `${en}: ${String(reviewerName)}, until ${formatDay(day, 'en')}`,
		bn: `${bn}: ${String(reviewerName)}, ${formatDay(day, 'bn')} পর্যন্ত`,
	};
}

function withQuestion(
	questionnaire: Questionnaire,
	{ question }: ResponseEvent['details'],
	text: BilingualText | undefined,
): BilingualText {
	const found = allQuestions(questionnaire).find(({ key }) => key === question);
	const number = (locale: 'bn' | 'en') => questionNumber(questionnaire, String(question), locale);
	return {
		en: `${number('en')} ${found?.label.en ?? ''}: ${text?.en ?? ''}`,
		bn: `${number('bn')} ${found?.label.bn ?? ''}: ${text?.bn ?? ''}`,
	};
}
