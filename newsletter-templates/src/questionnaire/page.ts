/** The pages of the form. The server sends them and the browser shows them without network: the same functions. */

import { allQuestions } from '@mab/cms/domain/questionnaire/questionnaire.ts';
import { mayEdit } from '@mab/cms/domain/response/response.ts';
import type { FormHome, FormPage, FormView } from '@mab/cms/domain/response-form/form-state.ts';
import { checkPage } from './check.ts';
import { conflictsPage } from './conflicts.ts';
import { homePage as home } from './home.ts';
import { questionPage } from './question.ts';
import { receiptPage } from './receipt.ts';
import { tasksPage } from './tasks.ts';

export const homePage = (view: FormHome): FormPage => home(view);

/** A page of a response; `null` where the questionnaire has no such question, or nothing was submitted yet. */
export function formPage(view: FormView): FormPage | null {
	const { place, questionnaire, response } = view;
	switch (place.kind) {
		case 'home':
			return null;
		case 'tasks':
			return tasksPage(view);
		case 'check':
			return checkPage(view, place.section);
		case 'conflicts':
			return conflictsPage(view);
		case 'receipt':
			return response.reference === null ? null : receiptPage(view);
		case 'question': {
			const question = allQuestions(questionnaire).find(({ key }) => key === place.question);
			if (question === undefined) return null;
			// What MAB has is read, not written: the part in which the question stands shows its answer.
			return mayEdit(response.state) ? questionPage(view, place, question) : checkPage(view, null);
		}
		default:
			return place satisfies never;
	}
}
