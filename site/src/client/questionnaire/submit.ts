/** Sending the whole response, choosing between two texts, and taking the answers along as a file. */

import { questionNumber, visibleQuestions } from '@mab/cms/domain/questionnaire/questionnaire.ts';
import { checkResponse } from '@mab/cms/domain/questionnaire/questionnaire-check.ts';
import { presentAnswer } from '@mab/cms/domain/questionnaire/questionnaire-present.ts';
import { shownAnswers } from '@mab/cms/domain/response/response-copy.ts';
import { formPath } from '@mab/cms/domain/response-form/form-place.ts';
import { show } from './show.ts';
import { showStatus } from './status.ts';
import { hasUnsent, refresh } from './sync.ts';
import { words } from './words.ts';
import { collect, follow, formResponse, keepTyped, tell, type Work } from './work.ts';

/** Everything must be with the server first: what is submitted is what it has. */
export async function submitResponse(work: Work): Promise<void> {
	const { questionnaire, locale, store, id, sync } = work;
	await collect(work);
	const check = { kind: 'check', section: null } as const;
	if (checkResponse(questionnaire, shownAnswers(work.draft.copy)).length > 0) {
		return show(work, check, { query: { isRefused: true }, history: 'replace' });
	}
	showStatus({ tone: 'device', text: words('submitting', locale), link: null });
	await sync.now();
	await follow(work);
	if (work.draft.copy.conflicts.length > 0) return show(work, { kind: 'conflicts' }, { history: 'push' });
	if (hasUnsent(work.draft) || work.files.length > 0) return sayWaiting(work);
	const answer = await fetch(`/api/responses/${id}/submission`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ version: work.draft.copy.version }),
	}).catch(() => null);
	if (answer === null || answer.status >= 500) return sayWaiting(work);
	if (answer.ok) {
		// What is submitted is with MAB: a copy here would only offer to restore it (enketo 1072).
		await store.update(id, () => null);
		return location.assign(formPath({ locale, id, place: { kind: 'receipt' } }));
	}
	if (answer.status === 401)
		return location.assign(`/${locale}/questionnaire/sign-in/?next=${encodeURIComponent(location.pathname)}`);
	const body = (await answer.json().catch(() => null)) as { error?: { details?: Record<string, string> } } | null;
	await refresh(store, id).catch(() => null);
	await follow(work);
	show(work, check, { query: { isRefused: true }, history: 'replace' });
	showStatus({ tone: 'warning', text: body?.error?.details?.[locale] ?? '', link: null });
}

function sayWaiting(work: Work): void {
	tell(work);
	const { state } = work.sync;
	if (state === 'offline' || state === 'idle') {
		showStatus({ tone: 'warning', text: words('submitOffline', work.locale), link: null });
	}
}

/** One of two texts, or both (A25). */
export async function decide(work: Work, form: HTMLFormElement, go: string): Promise<void> {
	const posted = new FormData(form);
	const path = String(posted.get('path'));
	const conflict = work.draft.copy.conflicts.find((one) => one.path === path);
	if (conflict === undefined) return;
	const { mine, theirs } = conflict;
	const chosen = { mine, theirs, join: `${theirs}\n${mine}` }[go] ?? mine;
	await keepTyped(work, { [path]: chosen });
	const isLast = work.draft.copy.conflicts.length === 0;
	show(work, isLast ? { kind: 'tasks' } : { kind: 'conflicts' }, { history: 'replace' });
	void work.sync.now();
}

/** The answers as a text that people read: the last way out of a device that has no network any more. */
export function exportAnswers(work: Work): void {
	const { questionnaire, locale } = work;
	const { answers } = formResponse(work);
	const parts = visibleQuestions(questionnaire, answers).map((question) => {
		const number = questionNumber(questionnaire, question.key, locale);
		const lines = presentAnswer(question, answers, locale).map(({ row, label, value }) =>
			[row, label, value ?? ''].filter((part) => part !== null && part !== '').join(' · '),
		);
		return [`${number}. ${question.label[locale]}`, ...lines].join('\n');
	});
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([parts.join('\n\n')], { type: 'text/plain;charset=utf-8' }));
	link.download = `mab-${work.id.slice(0, 8)}.txt`;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
