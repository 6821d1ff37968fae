/**
 * What the device keeps: for each response a draft, and files that are not sent yet. Every change is one transaction
 * that reads and writes, so that two tabs never lose what the other wrote. Where the browser keeps nothing (private
 * windows, full disk), everything stays in memory and the form says so.
 */

import type { Questionnaire } from '@mab/cms/domain/questionnaire/questionnaire-definition.ts';
import type { ResponseCopy } from '@mab/cms/domain/response/response-copy.ts';
import type { FormAttachment, FormPerson, FormRemark, FormResponse } from '@mab/cms/domain/response-form/form-state.ts';
import { type DBSchema, deleteDB, type IDBPDatabase, openDB, unwrap } from 'idb';

/** Of a draft; a change of its form gets a number and a step in `migrated`. */
const DRAFT_SCHEMA = 1;

export interface Draft {
	schema: number;
	id: string;
	/** Code of the municipality whose text it is. */
	owner: string;
	person: FormPerson;
	copy: ResponseCopy;
	/** What of the response no operation carries, as it was read last. */
	facts: Pick<FormResponse, 'path' | 'state' | 'reference' | 'submittedAt'> & {
		attachments: readonly FormAttachment[];
		remarks: readonly FormRemark[];
		/** Left out where it was read by an earlier version of this form. */
		similar?: FormResponse['similar'];
	};
	/** Answers to remarks that are not sent yet, by the id of the remark. */
	remarkAnswers: Readonly<Record<string, string>>;
	/** Attachments that were removed here and are still with MAB. */
	removals: readonly string[];
	/** When the server took the last save; `null` before. */
	savedAt: string | null;
	/** Since when something is on this device alone (ms of the epoch); `null` when nothing is. */
	unsentSinceMs: number | null;
	lastQuestion: string | null;
	/** Why the server did not take what is waiting. */
	fault: Record<'bn' | 'en', string> | null;
}

export interface WaitingFile {
	id: string;
	responseId: string;
	/** Of the answer that names it. */
	path: string;
	name: string;
	blob: Blob;
	isPicture: boolean;
	/** The photo as the person chose it, which MAB keeps beside a smaller copy. */
	keepsOriginal: boolean;
}

/** What a form holds under the names of one field, by field: typed, and perhaps not in the draft yet (typing.ts). */
export type Notes = Readonly<Record<string, readonly (readonly [name: string, value: string])[]>>;

interface Schema extends DBSchema {
	drafts: { key: string; value: Draft };
	files: { key: string; value: WaitingFile; indexes: { response: string } };
	definitions: { key: string; value: Questionnaire };
	notes: { key: [responseId: string, field: string]; value: Notes[string] };
}

/** One for each person who signs in with this browser. */
const databaseOf = (person: string): string => `mab-form-${person}`;

/** A draft of an older form in the form of today; `null` for one of a later version of this script, which is left alone. */
function migrated(draft: Draft): Draft | null {
	return draft.schema > DRAFT_SCHEMA ? null : { ...draft, schema: DRAFT_SCHEMA };
}

export interface Store {
	/** Whose texts it keeps; see whose.ts. */
	readonly person: string;
	/** Nothing outlasts this page. */
	readonly isInMemory: boolean;
	draft(id: string): Promise<Draft | null>;
	drafts(): Promise<Draft[]>;
	/** Changes a draft in one step; `null` removes it and its notes. Answers what is kept now. */
	update(id: string, change: (draft: Draft | null) => Draft | null): Promise<Draft | null>;
	/** Of a response, the fields of which the draft may not have everything. */
	notesOf(responseId: string): Promise<Notes>;
	/** Begun when it returns, so that it outlives this page; it neither waits nor fails. */
	note(responseId: string, field: string, posted: Notes[string]): void;
	forgetNotes(responseId: string, fields: readonly string[]): void;
	filesOf(responseId: string): Promise<WaitingFile[]>;
	putFile(file: WaitingFile): Promise<void>;
	dropFile(id: string): Promise<void>;
	definition(): Promise<Questionnaire | null>;
	keepDefinition(questionnaire: Questionnaire): Promise<void>;
	/** Removes everything that this person has here. */
	remove(): Promise<void>;
}

export const newDraft = (rest: Omit<Draft, 'schema'>): Draft => ({ schema: DRAFT_SCHEMA, ...rest });

export async function openStore(person: string): Promise<Store> {
	try {
		const database = await openDB<Schema>(databaseOf(person), 2, {
			upgrade(db, before) {
				db.createObjectStore('notes');
				if (before === 1) return;
				db.createObjectStore('drafts', { keyPath: 'id' });
				db.createObjectStore('files', { keyPath: 'id' }).createIndex('response', 'responseId');
				db.createObjectStore('definitions');
			},
			// Another tab has a newer script: it must be able to change the database.
			blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
		});
		return overMemory(person, database);
	} catch {
		return overMemory(person, null);
	}
}

const notesRange = (responseId: string): IDBKeyRange => IDBKeyRange.bound([responseId, ''], [responseId, '\uffff']);

/** The database; what it refuses stays in memory. */
function overMemory(person: string, database: IDBPDatabase<Schema> | null): Store {
	const drafts = new Map<string, Draft>();
	const files = new Map<string, WaitingFile>();
	let questionnaire: Questionnaire | null = null;
	let isInMemory = database === null;

	async function kept<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>, otherwise: () => T): Promise<T> {
		if (database === null || isInMemory) return otherwise();
		try {
			return await work(database);
		} catch {
			isInMemory = true;
			return otherwise();
		}
	}

	/**
	 * "relaxed" and committed at once, the browser process has it before this returns: measured in Chromium, it is there
	 * when tab or browser are killed after it.
	 */
	function writeNotes(work: (notes: IDBObjectStore) => void): void {
		if (database === null || isInMemory) return;
		try {
			const transaction = unwrap(database).transaction('notes', 'readwrite', { durability: 'relaxed' });
			work(transaction.objectStore('notes'));
			transaction.commit();
		} catch {
			// Closed for a newer script in another tab, or an old browser: the draft is written soon.
		}
	}

	return {
		person,
		get isInMemory() {
			return isInMemory;
		},
		draft: (id) =>
			kept(
				async (db) => {
					const draft = await db.get('drafts', id);
					return draft === undefined ? null : migrated(draft);
				},
				() => drafts.get(id) ?? null,
			),
		drafts: () =>
			kept(
				async (db) => (await db.getAll('drafts')).map(migrated).filter((draft) => draft !== null),
				() => [...drafts.values()],
			),
		async update(id, change) {
			return kept(
				async (db) => {
					// "strict": written when the promise resolves, also when the battery is empty a second later.
					const transaction = db.transaction('drafts', 'readwrite', { durability: 'strict' });
					const before = await transaction.store.get(id);
					const after = change(before === undefined ? null : migrated(before));
					// Kept here as well: a write that fails has only this.
					if (after === null) drafts.delete(id);
					else drafts.set(id, after);
					if (after === null) await transaction.store.delete(id);
					else await transaction.store.put(after);
					await transaction.done;
					if (after === null) writeNotes((notes) => notes.delete(notesRange(id)));
					return after;
				},
				() => {
					const after = change(drafts.get(id) ?? null);
					if (after === null) drafts.delete(id);
					else drafts.set(id, after);
					return after;
				},
			);
		},
		notesOf: (responseId) =>
			kept(
				async (db) => {
					const { store } = db.transaction('notes');
					const all = notesRange(responseId);
					const [keys, notes] = await Promise.all([store.getAllKeys(all), store.getAll(all)]);
					return Object.fromEntries(keys.map(([, field], index) => [field, notes[index] ?? []]));
				},
				() => ({}),
			),
		note: (responseId, field, posted) => writeNotes((notes) => notes.put(posted, [responseId, field])),
		forgetNotes: (responseId, fields) =>
			writeNotes((notes) => {
				for (const field of fields) notes.delete([responseId, field]);
			}),
		filesOf: (responseId) =>
			kept(
				(db) => db.getAllFromIndex('files', 'response', responseId),
				() => [...files.values()].filter((file) => file.responseId === responseId),
			),
		putFile: (file) =>
			kept(
				async (db) => void (await db.put('files', file)),
				() => void files.set(file.id, file),
			),
		dropFile: (id) =>
			kept(
				async (db) => db.delete('files', id),
				() => void files.delete(id),
			),
		definition: () =>
			kept(
				async (db) => (await db.get('definitions', 'current')) ?? null,
				() => questionnaire,
			),
		keepDefinition: (current) =>
			kept(
				async (db) => void (await db.put('definitions', current, 'current')),
				() => {
					questionnaire = current;
				},
			),
		async remove() {
			drafts.clear();
			files.clear();
			database?.close();
			if (database !== null) await deleteDB(databaseOf(person));
		},
	};
}
