/**
 * The page on which a focal point says what is no longer right in a published practice (A57): what the page says now beside
 * a box for what is right, and where it is known from. Without script; what was typed stays, whatever goes wrong.
 */

import {
	onName,
	PART_STATES,
	type ProposalField,
	presentPart,
	sourceName,
	valueName,
} from '@mab/cms/domain/practice/practice-proposal.ts';
import type { ProposalPageView, ShownPart } from '@mab/cms/domain/practice/practice-update-page.ts';
import { choicesOf, field, words } from '@mab/cms/domain/questionnaire/questionnaire-builders.ts';
import type { Field } from '@mab/cms/domain/questionnaire/questionnaire-definition.ts';
import { formatInstant } from '@mab/cms/domain/text/bangla.ts';
import { type Locale, otherLocale } from '@mab/cms/domain/text/locale.ts';
import { type Html, html } from '../html.ts';
import { controlHtml, fieldId } from './controls.ts';
import { type ErrorEntry, errorSummary } from './parts.ts';
import type { FramedContent } from './sign-in.ts';

const WORDS = {
	title: words('কী বদলেছে?', 'What has changed?'),
	lead: words(
		'শুধু যা আর ঠিক নেই তা লিখুন; বাকি ঘর ফাঁকা থাকুক। ম্যাব দেখে জানাবে। প্রকাশিত পাতা তার আগে বদলায় না।',
		'Write only what is no longer right and leave the other boxes empty. MAB looks at it and answers. The published page stays as it is until then.',
	),
	page: words('প্রকাশিত পাতা', 'The published page'),
	back: words('আমার ফরম', 'My forms'),
	now: words('পাতায় এখন:', 'The page says:'),
	was: words('পাতায় ছিল:', 'The page said:'),
	nothing: words('কিছু লেখা নেই', 'nothing'),
	right: words('এখন যা সঠিক', 'What is right now'),
	month: words('কোন মাসের হিসাব', 'Of which month'),
	source: words('তথ্যটি কোথা থেকে পাওয়া', 'Where this is known from'),
	sourceHint: words('যেমন: পানি শাখার বিল রেজিস্টার, অক্টোবর ২০২৬', 'Like: bill register of the water section, October 2026'),
	same: words('বদলায়নি', 'No change'),
	send: words('ম্যাবে পাঠান', 'Send to MAB'),
	language: words('Show in English, with what I wrote', 'বাংলায় দেখান, যা লিখেছি তা রেখে'),
	sent: words(
		'প্রস্তাবটি ম্যাবে পৌঁছেছে। সিদ্ধান্ত হলে মেইল যাবে; এই পাতাতেও দেখা যাবে।',
		'MAB has your proposal. You get a mail when it is decided, and see it on this page.',
	),
	signedOut: words(
		'আপনার প্রবেশের সময় শেষ হয়েছে। আপনার লেখা নিচে আছে।',
		'You are no longer signed in. What you wrote is below.',
	),
	signIn: words('নতুন ট্যাবে প্রবেশ করুন', 'Sign in in a new tab'),
	thenSend: words('তারপর এখানে ফিরে আবার পাঠান।', 'Then come back here and send again.'),
	earlier: words('আগের প্রস্তাব', 'Earlier proposals'),
	becomes: words('প্রস্তাব:', 'Proposed:'),
	because: words('কারণ:', 'Reason:'),
	from: words('উৎস:', 'Known from:'),
} as const;

export function proposalPage(view: ProposalPageView): FramedContent {
	const { locale, practice, isSent } = view;
	const sent = isSent && html`<div class="notice" role="status"><p><strong>${WORDS.sent[locale]}</strong></p></div>`;
	const body = html`<p><a class="back" href="/${locale}/questionnaire/form/">${WORDS.back[locale]}</a></p>${sent}<p><strong>${practice.title}</strong> · <a href="${practice.path}">${WORDS.page[locale]}</a></p>${signedOut(view)}${errorSummary(errorsOf(view), locale)}${formOf(view)}${history(view)}`;
	return { title: WORDS.title[locale], lead: WORDS.lead[locale], body: body.toString() };
}

function signedOut({ locale, practice, isSignedOut }: ProposalPageView): Html {
	if (!isSignedOut) return html``;
	const next = encodeURIComponent(`/${locale}/questionnaire/practices/${practice.documentId}/`);
	return html`<div class="notice warning" role="alert"><p>${WORDS.signedOut[locale]} <a href="/${locale}/questionnaire/sign-in/?next=${next}" target="_blank" rel="noopener">${WORDS.signIn[locale]}</a>. ${WORDS.thenSend[locale]}</p></div>`;
}

function errorsOf({ locale, faults, problem, fields }: ProposalPageView): ErrorEntry[] {
	const first = fields[0];
	const whole =
		problem === null || first === undefined ? [] : [{ href: `#${fieldId(valueName(first.key))}`, text: problem }];
	const boxes = faults.map(({ name, message }) => {
		const label =
			fields.find(({ key }) => [valueName(key), onName(key), sourceName(key)].includes(name))?.label[locale] ?? '';
		return { href: `#${fieldId(name)}`, text: `${label}: ${message[locale]}` };
	});
	return [...whole, ...boxes];
}

function formOf(view: ProposalPageView): Html {
	const { locale, practice, newId, fields, typed } = view;
	const path = (of: Locale) => `/${of}/questionnaire/practices/${practice.documentId}/`;
	const id = typed.id ?? newId;
	return html`<form class="form" method="post" action="${path(locale)}" novalidate><input type="hidden" name="id" value="${id}">${fields.map((each) => fieldset(view, each))}<p class="actions"><button class="button" type="submit">${WORDS.send[locale]}</button> <button class="button quiet" type="submit" name="go" value="language" lang="${otherLocale(locale)}">${WORDS.language[locale]}</button></p></form>`;
}

/** Open are those that are asked of everybody, and those in which something stands. */
const ALWAYS_OPEN = ['stage', 'note'];

function fieldset(view: ProposalPageView, own: ProposalField): Html {
	const { locale, typed, faults } = view;
	const { key, label, current, currentOn, isOfMonth, needsSource } = own;
	const names = [valueName(key), onName(key), sourceName(key)];
	const isOpen =
		ALWAYS_OPEN.includes(key) ||
		names.some((name) => (typed[name] ?? '') !== '' || faults.some((fault) => fault.name === name));
	const now = presentPart(key, current, currentOn, locale);
	const month = isOfMonth && box(view, onName(key), field('on', 'month', { label: WORDS.month }));
	const source = needsSource && box(view, sourceName(key), SOURCE_FIELD);
	return html`<details class="proposal"${isOpen && html` open`}><summary>${label[locale]}${key !== 'note' && nowHtml(own, now, locale)}</summary>${box(view, valueName(key), valueField(own))}${month}${source}</details>`;
}

/** What the page says, to be seen without opening the box beside it. */
function nowHtml({ field: { kind } }: ProposalField, now: string, locale: Locale): Html {
	const said = kind === 'text' ? html`<q>${now}</q>` : html`<b>${now}</b>`;
	return html`<br><span class="now">${WORDS.now[locale]} ${now === '' ? WORDS.nothing[locale] : said}</span>`;
}

const SOURCE_FIELD = field('source', 'line', { label: WORDS.source, hint: WORDS.sourceHint });

/** Radio buttons cannot be put back, so that one of them changes nothing. */
const valueField = ({ key, label, field: own }: ProposalField): Field => ({
	...own,
	label: key === 'note' ? label : WORDS.right,
	choices: own.kind === 'choice' ? [...choicesOf({ '': WORDS.same }), ...own.choices] : own.choices,
});

function box({ locale, typed, faults }: ProposalPageView, name: string, own: Field): Html {
	return controlHtml({
		...{ locale, field: own, path: name, value: typed[name] ?? '', label: '' },
		fault: faults.find((fault) => fault.name === name)?.message[locale] ?? null,
		...{ isAlone: false, describedBy: '', isLabelHidden: name === 'note', attachments: [], responseId: '' },
		isRequiredShown: false,
	});
}

function history({ locale, proposals }: ProposalPageView): Html {
	if (proposals.length === 0) return html``;
	const items = proposals.map(
		({ proposedAt, by, parts }) =>
			html`<li><h3>${formatInstant(proposedAt, locale)} · ${by}</h3>${parts.map((part) => partHtml(part, locale))}</li>`,
	);
	return html`<section aria-labelledby="earlier"><h2 id="earlier">${WORDS.earlier[locale]}</h2><ul class="forms">${items}</ul></section>`;
}

function partHtml({ label, before, after, source, state, reason }: ShownPart, locale: Locale): Html {
	const tag = { waiting: 'draft', taken: 'validated', published: 'completed', declined: 'notAccepted' }[state];
	return html`<div class="part"><p><strong>${label[locale]}</strong> <span class="tag ${tag}">${PART_STATES[state][locale]}</span></p><p>${before[locale] !== '' && html`${WORDS.was[locale]} ${before[locale]}<br>`}${WORDS.becomes[locale]} ${after[locale]}${source !== null && html`<br><span class="soft">${WORDS.from[locale]} ${source}</span>`}</p>${reason !== null && html`<p>${WORDS.because[locale]} ${reason}</p>`}</div>`;
}
