/**
 * The last letters. A draft is written twice a second; of a tab or browser that ends in between, what was typed since
 * would be gone. Each letter is therefore noted at once: one small record for its field, which the browser has taken
 * when the next letter can be typed. A note leaves when the draft has its text, and comes into the draft when the
 * response is opened again.
 */

import { readAnswerPath } from '@mab/cms/domain/questionnaire/questionnaire.ts';
import type { Questionnaire } from '@mab/cms/domain/questionnaire/questionnaire-definition.ts';
import type { Answers } from '@mab/cms/domain/questionnaire/response-answers.ts';
import { shownAnswers, typedIn } from '@mab/cms/domain/response/response-copy.ts';
import { boxName, takeStep } from '@mab/cms/domain/response-form/form-step.ts';
import { isControl, postedNow } from './fields.ts';
import type { Draft, Notes, Store } from './store.ts';

/** @param noted what this page has noted and no draft may have, by field */
export function note({ store, id, noted }: Noting, control: EventTarget | null): void {
	if (!isControl(control) || control.type === 'file' || control.form?.id !== 'answer') return;
	const field = control.name.replace(/^box /, '');
	if (!field.startsWith('remark ') && readAnswerPath(field) === null) return;
	const posted = postedNow(control.form, [field, boxName(field)]);
	noted.set(field, posted);
	store.note(id, field, posted);
}

interface Noting {
	store: Store;
	id: string;
	noted: Map<string, Notes[string]>;
}

/** Where somebody has typed on since, the note stays. */
export function forget({ store, id, noted }: Noting, kept: Noting['noted']): void {
	const fields = [...kept].filter(([field, posted]) => noted.get(field) === posted).map(([field]) => field);
	for (const field of fields) noted.delete(field);
	if (fields.length > 0) store.forgetNotes(id, fields);
}

/**
 * Takes into the draft what was noted and not written. Before the response is read anew, because it was typed over the
 * draft as it is: where somebody else wrote meanwhile, both texts are shown.
 */
export async function bringBack(store: Store, questionnaire: Questionnaire, id: string): Promise<void> {
	const notes = await store.notesOf(id);
	const fields = Object.keys(notes);
	if (fields.length === 0) return;
	await store.update(id, (draft) => draft && withNotes(draft, questionnaire, notes));
	store.forgetNotes(id, fields);
}

function withNotes(draft: Draft, questionnaire: Questionnaire, notes: Notes): Draft {
	const changes = notedChanges(questionnaire, shownAnswers(draft.copy), notes);
	const remarks = notedRemarks(draft, notes);
	if (Object.keys({ ...changes, ...remarks }).length === 0) return draft;
	return {
		...draft,
		copy: typedIn(draft.copy, changes),
		remarkAnswers: { ...draft.remarkAnswers, ...remarks },
		unsentSinceMs: draft.unsentSinceMs ?? Date.now(),
	};
}

function notedRemarks({ facts, remarkAnswers }: Draft, notes: Notes): Record<string, string> {
	const typed = facts.remarks.flatMap(({ id, answer }) => {
		const [posted] = notes[`remark ${id}`] ?? [];
		return posted === undefined ? [] : [{ id, text: posted[1], before: remarkAnswers[id] ?? answer ?? '' }];
	});
	const changed = typed.filter(({ text, before }) => text !== before && text.trim() !== '');
	return Object.fromEntries(changed.map(({ id, text }) => [id, text]));
}

/** As if each field stood alone on a page of its question. */
function notedChanges(questionnaire: Questionnaire, answers: Answers, notes: Notes): Answers {
	let changes: Answers = {};
	for (const [field, posted] of Object.entries(notes)) {
		const parts = readAnswerPath(field);
		if (parts === null) continue;
		const page = [...posted, ['shown', field], ['go', 'stay']] as const;
		const step = takeStep({
			...{ questionnaire, answers: { ...answers, ...changes }, query: { isChecking: false } },
			place: { kind: 'question', question: parts.question, row: parts.row },
			posted: { getAll: (name) => page.filter(([one]) => one === name).map(([, value]) => value) },
		});
		changes = { ...changes, ...step.changes };
	}
	return changes;
}
