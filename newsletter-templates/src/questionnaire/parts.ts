/** What the pages of the form have in common. */

import { LIKENESSES } from '@mab/cms/domain/practice/practice-likeness.ts';
import { type FormPlace, formPath } from '@mab/cms/domain/response-form/form-place.ts';
import type { FormView } from '@mab/cms/domain/response-form/form-state.ts';
import { formatInstant } from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { type Html, html } from '../html.ts';
import { say } from './words.ts';

export interface ErrorEntry {
	/** Of the field, or of the page on which it is. */
	href: string;
	text: string;
}

/** What is wrong, above everything else; nothing when nothing is (A39). */
export function errorSummary(entries: readonly ErrorEntry[], locale: Locale): Html {
	if (entries.length === 0) return html``;
	const items = entries.map(({ href, text }) => html`<li><a href="${href}">${text}</a></li>`);
	return html`<div class="error-summary" role="alert" tabindex="-1" id="errors"><h2>${say('errorsTitle', locale)}</h2><ul>${items}</ul></div>`;
}

export function backLink({ locale, response }: Pick<FormView, 'locale' | 'response'>, place: FormPlace): Html {
	const id = place.kind === 'home' ? null : response.id;
	return html`<a class="back" href="${formPath({ locale, id, place })}">${say('back', locale)}</a>`;
}

/**
 * Where what was typed is. Of the three states this says what the server knows; the browser says the others, and says
 * them aloud (A22).
 */
export function savedState({ locale, response }: Pick<FormView, 'locale' | 'response'>): Html {
	const { savedAt } = response;
	const text =
		savedAt === null ? say('unsaved', locale) : say('onServer', locale, { time: formatInstant(savedAt, locale) });
	return html`<p class="saved" id="saved" role="status">${text}</p>`;
}

/** A hint with a way to the other one, and never a refusal (A50). */
export function similarHtml({ locale, response }: Pick<FormView, 'locale' | 'response'>): Html {
	if (response.similar === null) return html``;
	const { title, likeness, responseId, slug } = response.similar;
	const href =
		responseId === null
			? `/${locale}/practices/${slug}/`
			: formPath({ locale, id: responseId, place: { kind: 'tasks' } });
	const name = title === '' ? say('untitled', locale) : title;
	return html`<p class="notice warning">${say('similar', locale, { likeness: LIKENESSES[likeness][locale] })} <a href="${href}">${name}</a>. ${say('similarWhat', locale)}</p>`;
}
