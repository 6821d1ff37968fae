/** The guideline, the frame of the form, and the blank questionnaire as files. */
import { LOCALES } from '@mab/cms/domain/text/locale.ts';
import { addressOf } from '../addresses.ts';
import type { PlanPart } from './context.ts';
import { fileAt } from './context.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const questionnaire: PlanPart = function* ({ content, at, siteUrl }) {
	const guideline = content.guideline();
	for (const locale of LOCALES) {
		const page = addressOf.questionnaire(locale);
		yield at('questionnaire', locale, page, guideline);
		yield at('questionnaireForm', locale, addressOf.questionnaireForm(locale), {});
		const { questionnaire } = guideline;
		if (questionnaire === null) continue;
		const sheets = addressOf.questionnaireSheets(locale);
		yield at('questionnaireBlank', locale, sheets, { questionnaire }, { isPublished: false });
		yield {
			kind: 'made',
			path: addressOf.questionnairePdf(locale),
			contentType: 'application/pdf',
			meanwhile: page,
			recipe: { make: 'pdf', page: sheets, paper: 'A4' },
			reads: questionnaire,
		};
		yield fileAt({
			path: addressOf.questionnaireWord(locale),
			contentType: WORD,
			input: { questionnaire, siteUrl },
			meanwhile: page,
			write: async () => {
				const { blankWord } = await import('../documents/blank-word.ts');
				return blankWord({ questionnaire: questionnaire.load(), locale, url: siteUrl + page });
			},
		});
	}
};
