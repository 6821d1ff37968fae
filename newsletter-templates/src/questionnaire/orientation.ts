/** The page of orientation sessions: those to come with a button to register, and the recordings of those before. */

import {
	ORIENTATION_PLATFORMS,
	type OrientationPlatform,
	type OrientationState,
} from '@mab/cms/domain/focal-point/orientation.ts';
import type { ProblemMessage } from '@mab/cms/domain/problem.ts';
import { formatInstant, formatNumber } from '@mab/cms/domain/text/bangla.ts';
import { LOCALE_NAMES, type Locale } from '@mab/cms/domain/text/locale.ts';
import { type Html, html } from '../html.ts';
import { safeHref } from '../markdown.ts';

export interface OrientationItem {
	id: string;
	title: Record<Locale, string>;
	startsAt: string;
	durationMinutes: number;
	platform: OrientationPlatform;
	language: Locale;
	joinUrl: string | null;
	recordingUrl: string | null;
	slidesUrl: string | null;
	cancelledBecause: string | null;
	state: OrientationState;
	isRegistered: boolean;
}

export interface OrientationPage {
	locale: Locale;
	sessions: readonly OrientationItem[];
	notice: string | null;
	problem: string | null;
}

const WORDS = {
	title: { en: 'Orientation sessions', bn: 'ওরিয়েন্টেশন অধিবেশন' },
	lead: {
		en: 'Online meetings in which MAB explains the questionnaire and answers your questions.',
		bn: 'অনলাইন সভা; এখানে ম্যাব প্রশ্নমালা বুঝিয়ে দেয় এবং আপনার প্রশ্নের উত্তর দেয়।',
	},
	upcoming: { en: 'To come', bn: 'সামনের অধিবেশন' },
	over: { en: 'Held already', bn: 'হয়ে যাওয়া অধিবেশন' },
	none: { en: 'No session is planned at the moment.', bn: 'এই মুহূর্তে কোনো অধিবেশন ঠিক করা নেই।' },
	minutes: { en: '{count} minutes', bn: '{count} মিনিট' },
	register: { en: 'Register', bn: 'নিবন্ধন করুন' },
	leave: { en: 'Take the registration back', bn: 'নিবন্ধন বাতিল করুন' },
	registered: { en: 'You are registered.', bn: 'আপনি নিবন্ধিত।' },
	calendar: { en: 'Into my calendar', bn: 'ক্যালেন্ডারে রাখুন' },
	join: { en: 'Join', bn: 'যোগ দিন' },
	cancelled: { en: 'Cancelled: {reason}', bn: 'বাতিল: {reason}' },
	recording: { en: 'Recording', bn: 'ধারণকৃত ভিডিও' },
	slides: { en: 'Slides', bn: 'স্লাইড' },
	back: { en: 'To the questionnaire', bn: 'প্রশ্নমালায় ফিরুন' },
} as const satisfies Record<string, ProblemMessage>;

const link = (url: string | null, label: string): Html | null => {
	const href = url === null ? null : safeHref(url);
	return href === null ? null : html` <a href="${href}" rel="noopener noreferrer">${label}</a>`;
};

export function orientationPage({ locale, sessions, notice, problem }: OrientationPage) {
	const open = sessions.filter(({ state }) => state !== 'over');
	const over = sessions.filter(({ state }) => state === 'over');
	const body = html`${problem !== null && html`<div class="error-summary" role="alert"><p>${problem}</p></div>`}${notice !== null && html`<p role="status"><strong>${notice}</strong></p>`}<h2>${WORDS.upcoming[locale]}</h2>${open.length === 0 ? html`<p>${WORDS.none[locale]}</p>` : open.map((session) => openItem(session, locale))}${over.length > 0 && html`<h2>${WORDS.over[locale]}</h2>${over.map((session) => overItem(session, locale))}`}<p><a href="/${locale}/questionnaire/form/">${WORDS.back[locale]}</a></p>`;
	return { title: WORDS.title[locale], lead: WORDS.lead[locale], body: body.toString() };
}

function facts({ startsAt, durationMinutes, platform, language }: OrientationItem, locale: Locale): string {
	return [
		formatInstant(startsAt, locale),
		WORDS.minutes[locale].replace('{count}', formatNumber(durationMinutes, locale)),
		ORIENTATION_PLATFORMS[platform][locale],
		LOCALE_NAMES[language][locale],
	].join(' · ');
}

function openItem(session: OrientationItem, locale: Locale): Html {
	const { id, title, isRegistered, joinUrl, state, cancelledBecause } = session;
	const base = `/${locale}/questionnaire/orientation/${id}`;
	const press = (go: 'register' | 'leave') =>
		html`<form method="post" action="${base}/"><input type="hidden" name="go" value="${go}"><button class="button${go === 'leave' && html` quiet`}" type="submit">${WORDS[go][locale]}</button></form>`;
	const isCancelled = cancelledBecause !== null;
	const registered = html`<p>${WORDS.registered[locale]}${link(joinUrl, WORDS.join[locale])} <a href="${base}/session.ics">${WORDS.calendar[locale]}</a></p>${press('leave')}`;
	const ways = isRegistered ? registered : state === 'upcoming' && press('register');
	return html`<section><h3>${title[locale]}</h3><p>${facts(session, locale)}</p>${isCancelled ? html`<p>${WORDS.cancelled[locale].replace('{reason}', () => cancelledBecause)}</p>` : ways}</section>`;
}

function overItem(session: OrientationItem, locale: Locale): Html {
	const { title, recordingUrl, slidesUrl } = session;
	return html`<section><h3>${title[locale]}</h3><p>${facts(session, locale)}${link(recordingUrl, WORDS.recording[locale])}${link(slidesUrl, WORDS.slides[locale])}</p></section>`;
}
