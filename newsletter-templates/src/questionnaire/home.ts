/** The dashboard of a focal point (A19): what waits for them, what MAB has, and how to begin something new. */

import { allQuestions, questionNumber } from '@mab/cms/domain/questionnaire/questionnaire.ts';
import { isWithMab, RESPONSE_STATES } from '@mab/cms/domain/response/response.ts';
import { formPath } from '@mab/cms/domain/response-form/form-place.ts';
import type { FormHome, FormListItem, FormPage } from '@mab/cms/domain/response-form/form-state.ts';
import { formatInstant, formatPartialDate } from '@mab/cms/domain/text/bangla.ts';
import { type Html, html } from '../html.ts';
import { say, type WordKey } from './words.ts';

const SHELVES: readonly { title: WordKey; holds: (item: FormListItem) => boolean }[] = [
	{ title: 'returnedTitle', holds: ({ state }) => state === 'returned' },
	{ title: 'draftsTitle', holds: ({ state }) => state === 'draft' },
	{
		title: 'withMabTitle',
		holds: ({ state, publishedAt }) => (isWithMab(state) || state === 'validated') && publishedAt === null,
	},
	{ title: 'publishedTitle', holds: ({ publishedAt }) => publishedAt !== null },
	{ title: 'closedTitle', holds: ({ state }) => state === 'notAccepted' || state === 'withdrawn' },
];

export function homePage(home: FormHome): FormPage {
	const { locale, person, round, responses } = home;
	const title = say('homeTitle', locale);
	const { municipality, name, isSandbox, isOnBehalf } = person;
	const closes =
		round.closesAt === null
			? say('continuous', locale)
			: say('deadline', locale, { time: formatInstant(round.closesAt, locale) });
	const shelves = SHELVES.map(({ title: heading, holds }) => {
		const items = responses.filter(holds);
		return items.length === 0
			? html``
			: html`<section aria-labelledby="${heading}"><h2 id="${heading}">${say(heading, locale)}</h2><ul class="forms">${items.map((item) => itemHtml(home, item))}</ul></section>`;
	});
	const body = html`<h1>${title}</h1><p class="lead">${say('homeWho', locale, { name, municipality: municipality.name[locale] })}</p>${isSandbox && html`<p class="notice warning">${say('sandbox', locale)}</p>`}${isOnBehalf && html`<p class="notice warning">${say('onBehalf', locale)}</p>`}<p class="deadline">${closes}</p><div id="on-device"></div>${shelves}${practicesHtml(home)}${startHtml(home)}${orientationHtml(home)}<p class="actions"><a href="/${locale}/questionnaire/sign-in/sessions/">${say('sessions', locale)}</a></p><form method="post" action="/${locale}/questionnaire/sign-in/out/" data-sign-out><button class="button quiet" type="submit">${say('signOut', locale)}</button></form>`;
	return { title, body: body.toString() };
}

function itemHtml(home: FormHome, item: FormListItem): Html {
	const { locale } = home;
	const { id, state, reference, submittedAt, changedAt, publishedAt, path } = item;
	const place = state === 'draft' || state === 'returned' ? 'tasks' : 'receipt';
	const title = item.path === 'nothing' ? say('nothingTitle', locale) : (item.title ?? say('untitled', locale));
	const when =
		submittedAt === null
			? say('changedAt', locale, { time: formatInstant(changedAt, locale) })
			: say('submittedOn', locale, { time: formatInstant(submittedAt, locale) });
	const number = reference !== null && html` · <span translate="no">${say('reference', locale, { reference })}</span>`;
	return html`<li><h3><a href="${formPath({ locale, id, place: { kind: place } })}">${title}</a></h3><p><span class="tag ${state}">${RESPONSE_STATES[state][locale]}</span> <span class="soft">${when}${number}</span></p>${toFixHtml(home, item)}${publishedAt !== null && html`<p><a href="${publishedAt}">${say('readPublished', locale)}</a></p>`}${path !== 'nothing' && copyHtml(home, item)}</li>`;
}

/** Each question that MAB asks about, one press away. */
function toFixHtml({ locale, questionnaire }: FormHome, { id, toFix }: FormListItem): Html {
	if (toFix.length === 0) return html``;
	const questions = allQuestions(questionnaire);
	const items = toFix.map((key) => {
		const number = questionNumber(questionnaire, key, locale);
		const label = questions.find((question) => question.key === key)?.label[locale] ?? key;
		const href = formPath({ locale, id, place: { kind: 'question', question: key, row: null } });
		return html`<li><a href="${href}">${say('number', locale, { number, label })}</a></li>`;
	});
	return html`<p class="soft">${say('toFix', locale)}</p><ul class="to-fix">${items}</ul>`;
}

function copyHtml({ locale, newId }: FormHome, { id, title }: FormListItem): Html {
	return html`<form method="post" action="${formPath({ locale, id: null, place: { kind: 'home' } })}"><input type="hidden" name="id" value="${newId}"><button class="link" type="submit" name="start" value="copy:${id}">${say('copy', locale)}<span class="hidden">: ${title}</span></button></form>`;
}

/** What is public of the municipality, with what its focal point can say about it (A57, A58). */
function practicesHtml({ locale, practices }: FormHome): Html {
	if (practices.length === 0) return html``;
	const items = practices.map((practice) => {
		const { title, path, changePath, questionPath, lastConfirmedOn, waitingCount } = practice;
		const confirmed =
			lastConfirmedOn === null
				? say('neverConfirmed', locale)
				: say('confirmedOn', locale, { month: formatPartialDate(lastConfirmedOn, locale) });
		const waiting = waitingCount > 0 && html` · ${say('partsWaiting', locale, { count: waitingCount })}`;
		const hidden = html`<span class="hidden">: ${title}</span>`;
		return html`<li><h3><a href="${path}">${title}</a></h3><p class="soft">${confirmed}${waiting}</p><p>${questionPath !== null && html`<a class="button" href="${questionPath}">${say('answerRunning', locale)}${hidden}</a> `}<a href="${changePath}">${say('proposeChange', locale)}${hidden}</a></p></li>`;
	});
	return html`<section aria-labelledby="own-practices"><h2 id="own-practices">${say('ownPractices', locale)}</h2><ul class="forms">${items}</ul></section>`;
}

function startHtml({ locale, newId, responses, round }: FormHome): Html {
	const hasSaid = responses.some(({ path, state }) => path === 'nothing' && state !== 'withdrawn');
	const choice = (value: string, label: WordKey, hint: WordKey, isFirst: boolean) =>
		html`<div class="start"><button class="button${isFirst ? '' : ' quiet'}" type="submit" name="start" value="${value}" aria-describedby="start-${value}">${say(label, locale)}</button><p class="hint" id="start-${value}">${say(hint, locale)}</p></div>`;
	return html`<section aria-labelledby="start"><h2 id="start">${say('startTitle', locale)}</h2><form method="post" action="${formPath({ locale, id: null, place: { kind: 'home' } })}"><input type="hidden" name="id" value="${newId}">${choice('practice', 'startPractice', 'startPracticeHint', true)}${!hasSaid && round.isOpen && choice('nothing', 'startNothing', 'startNothingHint', false)}</form></section>`;
}

function orientationHtml({ locale, orientation }: FormHome): Html {
	const href = `/${locale}/questionnaire/orientation/`;
	const items = orientation.map(
		({ title, startsAt, isRegistered }) =>
			html`<li>${title[locale]}<br><span class="soft">${formatInstant(startsAt, locale)}${isRegistered && html` · ${say('orientationRegistered', locale)}`}</span></li>`,
	);
	return html`<section aria-labelledby="orientation"><h2 id="orientation"><a href="${href}">${say('orientationTitle', locale)}</a></h2>${items.length > 0 && html`<ul>${items}</ul>`}</section>`;
}
