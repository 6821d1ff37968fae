/**
 * The pages on which a focal point signs in, sees where they are signed in, and opens an invitation: title, sentence and
 * content for the frame of the questionnaire. All of them work without script but the mailed link, beside which the code
 * stands that needs none.
 */

import type { ProblemMessage } from '@mab/cms/domain/problem.ts';
import { formatInstant } from '@mab/cms/domain/text/bangla.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { type Html, html } from '../html.ts';

export interface FramedContent {
	title: string;
	lead: string | null;
	body: string;
}

type Words = Record<string, ProblemMessage>;

/** What the fields are called; the guideline shows them as well. */
export const SIGN_IN_FIELDS = {
	email: { en: 'E-mail address', bn: 'ইমেইল ঠিকানা' },
	emailHint: {
		en: 'The one that the head of your municipality gave to MAB.',
		bn: 'পৌরসভা থেকে ম্যাবকে যে ঠিকানাটি দেওয়া হয়েছে।',
	},
	shared: { en: 'Other people use this device too', bn: 'এই ডিভাইস অন্যরাও ব্যবহার করেন' },
	sharedHint: {
		en: 'Then you are signed out when the browser closes, and at the end of the day at the latest.',
		bn: 'তাহলে ব্রাউজার বন্ধ হলে, অথবা বড়জোর দিনের শেষে, সাইন-আউট হয়ে যাবে।',
	},
	code: { en: 'Code from the mail', bn: 'মেইলে আসা কোড' },
	codeHint: {
		en: 'Eight digits. You may paste it, and Bangla digits are fine.',
		bn: 'আটটি সংখ্যা। কপি করে বসানো যায়; বাংলা ও ইংরেজি দুই সংখ্যাই চলবে।',
	},
	problems: { en: 'There is a problem', bn: 'একটি সমস্যা হয়েছে' },
} as const satisfies Words;

interface FieldNotes {
	id: string;
	label: string;
	hint: string;
	problem: string | null;
}

/** A label with its notes, and the control that is described by them. */
function field({ id, label, hint, problem }: FieldNotes, control: (attributes: Html) => Html): Html {
	const notes = html`${id}-hint${problem !== null && html` ${id}-error`}`;
	const attributes = html`id="${id}" aria-describedby="${notes}"${problem !== null && html` aria-invalid="true"`}`;
	return html`<div class="field${problem !== null && html` wrong`}"><label for="${id}">${label}</label><p class="hint" id="${id}-hint">${hint}</p>${problem !== null && html`<p class="error" id="${id}-error">${problem}</p>`}${control(attributes)}</div>`;
}

function emailField(locale: Locale, value: string, problem: string | null): Html {
	return field(
		{ id: 'email', label: SIGN_IN_FIELDS.email[locale], hint: SIGN_IN_FIELDS.emailHint[locale], problem },
		(attributes) =>
			html`<input ${attributes} name="email" type="email" value="${value}" required autocomplete="email" autocapitalize="none" spellcheck="false">`,
	);
}

function codeField(locale: Locale, problem: string | null): Html {
	return field(
		{ id: 'code', label: SIGN_IN_FIELDS.code[locale], hint: SIGN_IN_FIELDS.codeHint[locale], problem },
		(attributes) =>
			html`<input ${attributes} class="short" name="code" inputmode="numeric" autocomplete="one-time-code" required maxlength="40">`,
	);
}

function sharedTick(locale: Locale, isTicked: boolean): Html {
	return html`<div class="field"><div class="choice"><input type="checkbox" id="shared" name="shared" value="yes" aria-describedby="shared-hint"${isTicked && html` checked`}><label for="shared">${SIGN_IN_FIELDS.shared[locale]}</label></div><p class="hint" id="shared-hint">${SIGN_IN_FIELDS.sharedHint[locale]}</p></div>`;
}

const hidden = (name: string, value: string): Html => html`<input type="hidden" name="${name}" value="${value}">`;

function form(action: string, content: Html, submit: string): Html {
	return html`<form class="form" method="post" action="${action}" novalidate>${content}<p class="actions"><button class="button" type="submit">${submit}</button></p></form>`;
}

/** Above the form, with a link to the field that it is about. */
function summary(locale: Locale, id: string, problem: string | null): Html | null {
	if (problem === null) return null;
	return html`<div class="error-summary" role="alert"><h2>${SIGN_IN_FIELDS.problems[locale]}</h2><ul><li><a href="#${id}">${problem}</a></li></ul></div>`;
}

const base = (locale: Locale): string => `/${locale}/questionnaire/sign-in/`;

const ASK = {
	title: { en: 'Sign in to the questionnaire', bn: 'প্রশ্নমালায় সাইন-ইন' },
	lead: {
		en: 'There is no password. Write your e-mail address, and a mail with a link and a code comes within a minute.',
		bn: 'কোনো পাসওয়ার্ড লাগে না। আপনার ইমেইল ঠিকানা লিখুন; এক মিনিটের মধ্যে লিংক ও কোডসহ একটি মেইল যাবে।',
	},
	submit: { en: 'Send me the mail', bn: 'মেইল পাঠান' },
	haveCode: { en: 'I have a code already', bn: 'আমার কাছে কোড আছে' },
	whoTitle: { en: 'Who can sign in', bn: 'কারা সাইন-ইন করতে পারেন' },
	who: {
		en: 'Focal points whom the head of a municipality has nominated and MAB has invited. If you should be one, ask the office of your municipality or MAB.',
		bn: 'পৌরসভা প্রধান যাঁকে মনোনয়ন দিয়েছেন এবং ম্যাব যাঁকে আমন্ত্রণ পাঠিয়েছে, সেই ফোকাল পয়েন্ট। আপনার নাম থাকার কথা হলে পৌরসভা কার্যালয় বা ম্যাবকে জিজ্ঞাসা করুন।',
	},
} as const satisfies Words;

export interface AskView {
	locale: Locale;
	email: string;
	isShared: boolean;
	nextPage: string;
	problem: string | null;
}

export function askPage({ locale, email, isShared, nextPage, problem }: AskView): FramedContent {
	const fields = html`${emailField(locale, email, problem)}${sharedTick(locale, isShared)}${hidden('next', nextPage)}`;
	const body = html`${summary(locale, 'email', problem)}${form(base(locale), fields, ASK.submit[locale])}<p><a href="${base(locale)}code/">${ASK.haveCode[locale]}</a></p><h2>${ASK.whoTitle[locale]}</h2><p>${ASK.who[locale]}</p>`;
	return { title: ASK.title[locale], lead: ASK.lead[locale], body: body.toString() };
}

const CODE = {
	sentTitle: { en: 'Look into your mailbox', bn: 'আপনার মেইলবক্স দেখুন' },
	sent: {
		en: 'If {address} belongs to a focal point, a mail is on its way. Open its link in this browser, or type its code here. Both work for ten minutes.',
		bn: '{address} কোনো ফোকাল পয়েন্টের ঠিকানা হলে একটি মেইল যাচ্ছে। এই ব্রাউজারেই মেইলের লিংক খুলুন, অথবা কোডটি এখানে লিখুন। দুটিই দশ মিনিট চলে।',
	},
	title: { en: 'Type the code', bn: 'কোডটি লিখুন' },
	lead: {
		en: 'The code of a mail from MAB can be typed on any device, within ten minutes.',
		bn: 'ম্যাবের মেইলের কোডটি দশ মিনিটের মধ্যে যেকোনো ডিভাইসে লেখা যায়।',
	},
	submit: { en: 'Sign in', bn: 'সাইন-ইন করুন' },
	nothing: { en: 'No mail came?', bn: 'মেইল আসেনি?' },
	spam: {
		en: 'Look into the folder for spam. Some offices get mail only after ten minutes; then ask again and use the newest mail.',
		bn: 'স্প্যাম ফোল্ডার দেখুন। কোনো কোনো অফিসে মেইল আসতে দশ মিনিট লাগে; সেক্ষেত্রে আবার চেয়ে সর্বশেষ মেইলটি ব্যবহার করুন।',
	},
	again: { en: 'Send another mail, or change the address', bn: 'আরেকটি মেইল পাঠান, বা ঠিকানা বদলান' },
} as const satisfies Words;

export interface CodeView {
	locale: Locale;
	/** To which the mail went; `null` where another device asked for it. */
	address: string | null;
	email: string;
	isShared: boolean;
	nextPage: string;
	/** About the code, or about the address. */
	problem: { field: 'code' | 'email'; text: string } | null;
}

function codeForm({ locale, address, email, isShared, nextPage, problem }: CodeView): Html {
	const about = (name: 'code' | 'email') => (problem?.field === name ? problem.text : null);
	const who = address === null ? html`${emailField(locale, email, about('email'))}` : null;
	const where = address === null ? sharedTick(locale, isShared) : null;
	const fields = html`${who}${codeField(locale, about('code'))}${where}${hidden('next', nextPage)}`;
	return form(`${base(locale)}code/`, fields, CODE.submit[locale]);
}

const noMail = (locale: Locale, nextPage: string): Html =>
	html`<h2>${CODE.nothing[locale]}</h2><p>${CODE.spam[locale]}</p><p><a href="${base(locale)}?next=${encodeURIComponent(nextPage)}">${CODE.again[locale]}</a></p>`;

export function codePage(view: CodeView): FramedContent {
	const { locale, address, problem, nextPage } = view;
	const body = html`${summary(locale, problem?.field ?? 'code', problem?.text ?? null)}${codeForm(view)}${noMail(locale, nextPage)}`;
	return address === null
		? { title: CODE.title[locale], lead: CODE.lead[locale], body: body.toString() }
		: {
				title: CODE.sentTitle[locale],
				lead: CODE.sent[locale].replace('{address}', address),
				body: body.toString(),
			};
}

const LINK = {
	title: { en: 'One press and you are signed in', bn: 'এক চাপেই সাইন-ইন' },
	submit: { en: 'Sign in now', bn: 'এখনই সাইন-ইন করুন' },
	code: { en: 'Or type the code of the mail', bn: 'অথবা মেইলের কোডটি লিখুন' },
	codeOnly: {
		en: 'Without script this browser cannot read the link. The code of the same mail works here.',
		bn: 'স্ক্রিপ্ট বন্ধ থাকলে এই ব্রাউজার লিংকটি পড়তে পারে না। একই মেইলের কোড এখানে চলবে।',
	},
} as const satisfies Words;

/** Where the script lies that puts what follows the # of the link into the form: it never reaches a server by itself. */
const LINK_SCRIPT = '/api/questionnaire/sign-in.js';

/** Opening the link changes nothing: scanners of mail open every link. */
export function linkPage(view: CodeView): FramedContent {
	const { locale, problem, nextPage } = view;
	const press = html`<form class="form" id="sign-in-link" method="post" action="${base(locale)}link/" hidden>${hidden('link', '')}<p class="actions"><button class="button" type="submit">${LINK.submit[locale]}</button></p></form><noscript><p>${LINK.codeOnly[locale]}</p></noscript>`;
	const body = html`${summary(locale, problem?.field ?? 'code', problem?.text ?? null)}${press}<h2>${LINK.code[locale]}</h2>${codeForm(view)}${noMail(locale, nextPage)}<script src="${LINK_SCRIPT}" defer></script>`;
	return { title: LINK.title[locale], lead: null, body: body.toString() };
}

const SESSIONS = {
	title: { en: 'Where you are signed in', bn: 'কোথায় কোথায় সাইন-ইন করা আছে' },
	lead: {
		en: 'End what you do not know. Signing out here sends what is written on this device, and then removes it from the device.',
		bn: 'যেটি চেনেন না, সেটি বন্ধ করুন। এখানে সাইন-আউট করলে এই ডিভাইসে যা লেখা আছে তা আগে পাঠানো হয়, তারপর ডিভাইস থেকে মুছে যায়।',
	},
	here: { en: 'this device', bn: 'এই ডিভাইস' },
	unknown: { en: 'A device that gave no name', bn: 'নাম জানায়নি এমন ডিভাইস' },
	since: { en: 'Since {time}', bn: '{time} থেকে' },
	seen: { en: 'last used {time}', bn: 'শেষ ব্যবহার {time}' },
	shared: { en: 'ends with the browser', bn: 'ব্রাউজার বন্ধ হলে শেষ' },
	end: { en: 'End', bn: 'বন্ধ করুন' },
	endAll: { en: 'End all, here as well', bn: 'সব বন্ধ করুন, এখানেও' },
	out: { en: 'Sign out here', bn: 'এখানে সাইন-আউট করুন' },
	ended: { en: 'Ended.', bn: 'বন্ধ করা হয়েছে।' },
	back: { en: 'To the questionnaire', bn: 'প্রশ্নমালায় ফিরুন' },
	desk: {
		en: 'You are typing in for a municipality. This ends by itself after four hours.',
		bn: 'আপনি একটি পৌরসভার পক্ষে লিখছেন। চার ঘণ্টা পর এটি নিজে থেকেই শেষ হবে।',
	},
} as const satisfies Words;

export interface SessionsView {
	locale: Locale;
	/** Empty for an officer of MAB, who has one. */
	sessions: readonly { id: number; device: string; isShared: boolean; createdAt: string; seenAt: string }[];
	currentId: number;
	isDesk: boolean;
	isEnded: boolean;
}

export function sessionsPage({ locale, sessions, currentId, isDesk, isEnded }: SessionsView): FramedContent {
	const at = (text: ProblemMessage, instant: string) => text[locale].replace('{time}', formatInstant(instant, locale));
	const item = ({ id, device, isShared, createdAt, seenAt }: SessionsView['sessions'][number]) => {
		const name = device === '' ? SESSIONS.unknown[locale] : device;
		const facts = [
			at(SESSIONS.since, createdAt),
			at(SESSIONS.seen, seenAt),
			...(isShared ? [SESSIONS.shared[locale]] : []),
		];
		const end = html`<form method="post" action="${base(locale)}sessions/">${hidden('id', String(id))}<button class="button quiet" type="submit" aria-label="${SESSIONS.end[locale]}: ${name}">${SESSIONS.end[locale]}</button></form>`;
		return html`<li><strong>${name}</strong>${id === currentId && html` (${SESSIONS.here[locale]})`}<br>${facts.join(' · ')}${id !== currentId && end}</li>`;
	};
	const all = html`<form method="post" action="${base(locale)}sessions/" data-sign-out>${hidden('id', 'all')}<button class="button quiet" type="submit">${SESSIONS.endAll[locale]}</button></form>`;
	const out = html`<form class="form" method="post" action="${base(locale)}out/" data-sign-out><p class="actions"><button class="button" type="submit">${SESSIONS.out[locale]}</button></p></form>`;
	const body = html`${isEnded && html`<p role="status">${SESSIONS.ended[locale]}</p>`}${isDesk && html`<p>${SESSIONS.desk[locale]}</p>`}<ul>${sessions.map(item)}</ul>${out}${sessions.length > 1 && all}<p><a href="/${locale}/questionnaire/form/">${SESSIONS.back[locale]}</a></p>`;
	return { title: SESSIONS.title[locale], lead: isDesk ? null : SESSIONS.lead[locale], body: body.toString() };
}

const INVITATION = {
	open: {
		title: { en: 'Welcome, focal point of {municipality}', bn: 'স্বাগতম, {municipality}-এর ফোকাল পয়েন্ট' },
		lead: {
			en: 'Press the button, and a mail with a code goes to {address}. With it you sign in for the first time.',
			bn: 'বোতামটি চাপলে {address} ঠিকানায় কোডসহ একটি মেইল যাবে। সেটি দিয়ে প্রথমবার সাইন-ইন করবেন।',
		},
	},
	used: {
		title: { en: 'This invitation was used already', bn: 'আমন্ত্রণটি আগেই ব্যবহার করা হয়েছে' },
		lead: {
			en: 'Nothing is lost: sign in with {address}. A new mail with a code comes each time.',
			bn: 'কিছুই হারায়নি: {address} দিয়ে সাইন-ইন করুন। প্রতিবার কোডসহ নতুন মেইল আসবে।',
		},
	},
	expired: {
		title: { en: 'The time of this invitation is over', bn: 'আমন্ত্রণের মেয়াদ শেষ' },
		lead: {
			en: 'An invitation is good for 14 days. Press the button, and a new one goes to {address}.',
			bn: 'আমন্ত্রণ ১৪ দিন চলে। বোতামটি চাপলে {address} ঠিকানায় নতুন আমন্ত্রণ যাবে।',
		},
	},
	replaced: {
		title: { en: 'There is a newer invitation', bn: 'আরও নতুন আমন্ত্রণ আছে' },
		lead: {
			en: 'MAB has sent another one to {address}; only the newest works. If you cannot find it, press the button and it comes again.',
			bn: 'ম্যাব {address} ঠিকানায় আরেকটি আমন্ত্রণ পাঠিয়েছে; শুধু সর্বশেষটি চলে। খুঁজে না পেলে বোতামটি চাপুন, আবার যাবে।',
		},
	},
	ended: {
		title: { en: 'Somebody else is the focal point', bn: 'এখন অন্য কেউ ফোকাল পয়েন্ট' },
		lead: {
			en: 'This invitation was for somebody who is not the focal point of {municipality} any more. If that is a mistake, ask MAB.',
			bn: 'আমন্ত্রণটি যাঁর জন্য ছিল, তিনি আর {municipality}-এর ফোকাল পয়েন্ট নন। এটি ভুল হলে ম্যাবকে জানান।',
		},
	},
	sent: {
		title: { en: 'A new invitation is on its way', bn: 'নতুন আমন্ত্রণ যাচ্ছে' },
		lead: {
			en: 'It goes to {address}. Look into the folder for spam as well.',
			bn: '{address} ঠিকানায় যাচ্ছে। স্প্যাম ফোল্ডারও দেখুন।',
		},
	},
} as const satisfies Record<string, { title: ProblemMessage; lead: ProblemMessage }>;

const INVITATION_WORDS = {
	begin: { en: 'Send me the mail with the code', bn: 'কোডসহ মেইল পাঠান' },
	again: { en: 'Send me a new invitation', bn: 'নতুন আমন্ত্রণ পাঠান' },
	signIn: { en: 'Sign in', bn: 'সাইন-ইন' },
} as const satisfies Words;

export interface InvitationView {
	locale: Locale;
	state: keyof typeof INVITATION;
	/** Masked: a mail may have been passed on. */
	address: string;
	municipality: string;
	/** The address of the page itself, which takes the press. */
	action: string;
}

export function invitationPage({ locale, state, address, municipality, action }: InvitationView): FramedContent {
	const fill = (text: ProblemMessage) =>
		text[locale].replace('{address}', () => address).replace('{municipality}', () => municipality);
	const { title, lead } = INVITATION[state];
	const button = { open: 'begin', expired: 'again', replaced: 'again' } as const;
	const press = state in button ? button[state as keyof typeof button] : null;
	const body =
		press === null
			? html`<p><a href="${base(locale)}">${INVITATION_WORDS.signIn[locale]}</a></p>`
			: form(action, sharedTick(locale, false), INVITATION_WORDS[press][locale]);
	return { title: fill(title), lead: fill(lead), body: body.toString() };
}
