/** A response that is open on this page: what is typed goes into the store, and from there to the server. */

import type { Questionnaire } from '@mab/cms/domain/questionnaire/questionnaire-definition.ts';
import type { Answers } from '@mab/cms/domain/questionnaire/response-answers.ts';
import { shownAnswers, typedIn } from '@mab/cms/domain/response/response-copy.ts';
import type { FormPlace } from '@mab/cms/domain/response-form/form-place.ts';
import type { FormQuery, FormResponse } from '@mab/cms/domain/response-form/form-state.ts';
import { type FormStep, postedAnswers, takeStep } from '@mab/cms/domain/response-form/form-step.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { postedAtFirst, settle } from './fields.ts';
import { showStatus, situationText } from './status.ts';
import type { Draft, Notes, Store, WaitingFile } from './store.ts';
import { type Sync, startSync } from './sync.ts';
import { forget } from './typing.ts';

export interface Work {
	readonly store: Store;
	readonly questionnaire: Questionnaire;
	readonly locale: Locale;
	readonly id: string;
	readonly sync: Sync;
	draft: Draft;
	files: readonly WaitingFile[];
	/** What was typed and may be in no draft yet, by field; see typing.ts. */
	readonly noted: Map<string, Notes[string]>;
	/** Changes that are shown and not written yet. */
	writingCount: number;
	/** Resolves when they are; a page that is left before would lose them. */
	written: Promise<unknown>;
	/** How often the store was asked, and which of the askings is shown: an older one that comes late is not. */
	readCount: number;
	shownRead: number;
	place: FormPlace;
	query: FormQuery;
	/** Called when what is shown may have changed without anybody typing. */
	onChange: () => void;
}

export function openWork(
	start: Omit<Work, 'sync' | 'onChange' | 'noted' | 'writingCount' | 'written' | 'readCount' | 'shownRead'>,
): Work {
	const work: Work = {
		...start,
		onChange: () => undefined,
		noted: new Map(),
		...{ writingCount: 0, written: Promise.resolve(), readCount: 0, shownRead: 0 },
		sync: startSync(start.store, start.id, () => {
			tabs?.postMessage(start.id);
			void follow(work);
		}),
	};
	tabs?.addEventListener('message', ({ data }) => void (data === start.id && follow(work)));
	return work;
}

/** What one tab types or sends, the others show. */
const tabs = 'BroadcastChannel' in globalThis ? new BroadcastChannel('mab-form') : null;

/** Reads again what another tab, or the sending, has changed. */
export async function follow(work: Work): Promise<void> {
	const { store, id } = work;
	work.readCount += 1;
	const read = work.readCount;
	const [draft, files] = [await store.draft(id), await store.filesOf(id)];
	if (read < work.shownRead) return;
	work.shownRead = read;
	work.files = files;
	if (work.writingCount === 0) work.draft = draft ?? work.draft;
	tell(work);
	work.onChange();
}

export function tell({ draft, sync, store, files, locale }: Work): void {
	const situation = {
		draft,
		state: sync.state,
		isInMemory: store.isInMemory,
		fileCount: files.length,
		nowMs: Date.now(),
	};
	showStatus(situationText(situation, locale));
}

/** The response as the views take it. */
export function formResponse({ draft, files }: Work): FormResponse {
	const { id, copy, facts, savedAt, lastQuestion, remarkAnswers } = draft;
	const waiting = files.map(({ id: file, name, blob, isPicture }) => ({
		...{ id: file, name, size: blob.size, isPicture },
		...{ state: 'waiting' as const, fault: null },
	}));
	const known = new Set(waiting.map((one) => one.id));
	return {
		...{ id, savedAt, lastQuestion, similar: facts.similar ?? null },
		version: copy.version,
		path: facts.path,
		state: facts.state,
		reference: facts.reference,
		submittedAt: facts.submittedAt,
		answers: shownAnswers(copy),
		attachments: [...waiting, ...facts.attachments.filter((one) => !known.has(one.id))],
		remarks: facts.remarks.map((one) => ({ ...one, answer: remarkAnswers[one.id] ?? one.answer })),
		conflicts: copy.conflicts,
	};
}

/** Takes changes into the store and asks for them to be sent. */
export async function keepTyped(work: Work, changes: Answers): Promise<void> {
	if (Object.keys(changes).length === 0) return;
	await change(work, (draft) => ({ ...draft, copy: typedIn(draft.copy, changes) }));
}

/** What is shown changes at once, so that nobody waits for the store to have written it. */
export async function change(work: Work, step: (draft: Draft) => Draft): Promise<void> {
	const { place, store, id } = work;
	const lastQuestion = place.kind === 'question' ? place.question : null;
	const changed = (before: Draft): Draft => {
		const draft = step(before);
		return {
			...draft,
			lastQuestion: lastQuestion ?? draft.lastQuestion,
			unsentSinceMs: draft.unsentSinceMs ?? Date.now(),
		};
	};
	work.draft = changed(work.draft);
	work.writingCount += 1;
	const writing = store.update(id, (now) => changed(now ?? work.draft));
	work.written = Promise.allSettled([work.written, writing]);
	const kept = await writing;
	work.writingCount -= 1;
	if (work.writingCount === 0) work.draft = kept ?? work.draft;
	tabs?.postMessage(id);
	tell(work);
	askToKeep();
}

let isAsked = false;

/** Asks the browser not to clear the store when it needs room. */
function askToKeep(): void {
	if (isAsked) return;
	isAsked = true;
	const { storage } = navigator as { storage?: StorageManager };
	void storage?.persist?.().catch(() => undefined);
}

/**
 * What pressing a button of the page means, with what was typed since it was shown. What another device or tab wrote
 * into the fields that nobody touched here is not overwritten.
 */
export function stepOf(work: Work, form: HTMLFormElement, go: string, files: Answers = {}): FormStep {
	const { questionnaire, place, query, draft } = work;
	if (place.kind !== 'question') return { changes: {}, next: { place, query: {} } };
	const posted = new FormData(form);
	posted.set('go', go);
	const before = postedAnswers(questionnaire, postedAtFirst(form));
	const answers = { ...shownAnswers(draft.copy), ...before };
	return takeStep({ questionnaire, answers, place, query, posted, files });
}

/** Keeps what the page holds and the store does not. */
export async function collect(work: Work): Promise<void> {
	const form = document.querySelector<HTMLFormElement>('#answer');
	if (form === null) return;
	const noted = new Map(work.noted);
	const { changes } = stepOf(work, form, 'stay');
	const remarks = typedRemarks(form);
	settle(form);
	await keepTyped(work, changes);
	if (Object.keys(remarks).length > 0) {
		await change(work, (draft) => ({ ...draft, remarkAnswers: { ...draft.remarkAnswers, ...remarks } }));
	}
	await work.written;
	forget(work, noted);
}

/**
 * Keeps what was typed before this script came. Where the device holds a text that the server does not have, and the
 * page therefore did not show, the new one is put behind it.
 */
export async function collectEarly(work: Work): Promise<void> {
	const form = document.querySelector<HTMLFormElement>('#answer');
	if (form === null) return;
	const { copy } = work.draft;
	const unsent: Answers = { ...copy.sent?.changes, ...copy.typed };
	const { changes } = stepOf(work, form, 'stay');
	settle(form);
	const joined = Object.entries(changes).map(([path, typed]) => {
		const before = Object.hasOwn(unsent, path) ? (unsent[path] ?? '') : '';
		const isText = form.querySelector(`textarea[name="${path}"]`) !== null;
		return [path, before === '' ? typed : isText ? `${before}\n${typed}` : before] as const;
	});
	await keepTyped(work, Object.fromEntries(joined));
}

function typedRemarks(form: HTMLFormElement): Record<string, string> {
	const boxes = [...form.querySelectorAll<HTMLTextAreaElement>('[name^="remark "]')];
	const changed = boxes.filter(({ value, defaultValue }) => value !== defaultValue && value.trim() !== '');
	return Object.fromEntries(changed.map(({ name, value }) => [name.slice('remark '.length), value]));
}
