/** The receipt (A53). It can be opened again whenever somebody wants to know. */

import { RESPONSE_STATES } from '@mab/cms/domain/response/response.ts';
import { formPath } from '@mab/cms/domain/response-form/form-place.ts';
import type { FormPage, FormView } from '@mab/cms/domain/response-form/form-state.ts';
import { formatInstant } from '@mab/cms/domain/text/bangla.ts';
import { html } from '../html.ts';
import { backLink } from './parts.ts';
import { responseTitle } from './tasks.ts';
import { say } from './words.ts';

export function receiptPage(view: FormView): FormPage {
	const { locale, response } = view;
	const { id, reference, submittedAt, state } = response;
	const title = say('receiptTitle', locale);
	const steps = say('receiptSteps', locale).split('|');
	const answers = formPath({ locale, id, place: { kind: 'check', section: null } });
	const body = html`${backLink(view, { kind: 'home' })}<div class="receipt"><h1>${title}</h1><p>${say('receiptNumber', locale)}<br><strong class="reference" translate="no">${reference}</strong></p><p>${responseTitle(view)}${submittedAt !== null && html`<br>${formatInstant(submittedAt, locale)}`}</p></div><p class="notice">${RESPONSE_STATES[state][locale]}. ${say('receiptKeep', locale)}</p><h2>${say('receiptNext', locale)}</h2><ol>${steps.map((step) => html`<li>${step}</li>`)}</ol><form method="post" action="${formPath({ locale, id, place: { kind: 'receipt' } })}answers.pdf"><p class="actions"><button class="button" type="submit">${say('receiptPdf', locale)}</button></p></form><ul class="links"><li><a href="${answers}">${say('receiptPrint', locale)}</a></li><li><a href="${formPath({ locale, id: null, place: { kind: 'home' } })}">${say('toHome', locale)}</a></li></ul>`;
	return { title, body: body.toString() };
}
