/**
 * Sends what is on the device, one operation after the other and from one tab at a time, until the server has all of it.
 * Nothing leaves the device's store before the server has said that it has it.
 */
import type { OperationResult } from '@mab/cms/domain/questionnaire/response-answers.ts';
import { acknowledged, isBehind, refreshed, sending } from '@mab/cms/domain/response/response-copy.ts';
import { uuid7 } from '@mab/cms/domain/response/uuid7.ts';
import { sendFile } from './files.ts';
import { factsOf, readOf, type ServerResponse } from './server-response.ts';
import type { Draft, Store } from './store.ts';
import { isSomebodyElse } from './whose.ts';

/** Longer than the slowest answer that still comes: a phone on 2G whose signal went away never gets one. */
const TIMEOUT_MS = 30_000;

/** Waiting before the next try doubles from one second up to five minutes. */
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 5 * 60_000;

export type SyncState = 'idle' | 'sending' | 'offline' | 'signIn' | 'foreign' | 'refused';

export interface Sync {
	readonly state: SyncState;
	/** Tries now, whatever the waiting says. Resolves when nothing more can be done at this moment. */
	now(): Promise<void>;
}

/** What a try came to: `done`, or why not. */
type Outcome = Exclude<SyncState, 'sending'>;

class Unreachable extends Error {}

/** Throws `Unreachable` where no answer came, or one that says to come again. */
async function call(path: string, init: RequestInit): Promise<Response> {
	let answer: Response;
	const patience = new AbortController();
	const timer = setTimeout(() => patience.abort(), TIMEOUT_MS);
	try {
		answer = await fetch(path, { ...init, cache: 'no-store', signal: patience.signal });
	} catch (cause) {
		throw new Unreachable(path, { cause });
	} finally {
		clearTimeout(timer);
	}
	if (answer.status >= 500 || answer.status === 429 || answer.status === 408) throw new Unreachable(path);
	return answer;
}

const asJson = (body: unknown): RequestInit => ({
	method: 'PUT',
	headers: { 'content-type': 'application/json' },
	body: JSON.stringify(body),
});

export const hasUnsent = ({ copy, remarkAnswers, removals }: Draft): boolean =>
	copy.sent !== null ||
	Object.keys(copy.typed).length > 0 ||
	Object.keys(remarkAnswers).length > 0 ||
	removals.length > 0;

/** @param onChange called after every change of a draft or of the state */
export function startSync(store: Store, responseId: string, onChange: () => void): Sync {
	let state: SyncState = 'idle';
	let waitMs = FIRST_WAIT_MS;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let running: Promise<void> | null = null;
	let isAskedAgain = false;

	const become = (next: SyncState) => {
		state = next;
		onChange();
	};

	async function run(): Promise<void> {
		clearTimeout(timer);
		const draft = await store.draft(responseId);
		const files = await store.filesOf(responseId);
		if (draft === null || (!hasUnsent(draft) && files.length === 0)) return become('idle');
		become('sending');
		const outcome = await sendOnce(store, responseId, onChange);
		waitMs = outcome === 'offline' ? Math.min(waitMs * 2, LONGEST_WAIT_MS) : FIRST_WAIT_MS;
		// Half of the waiting is chance, so that hundreds of phones do not come back in one second.
		if (outcome === 'offline') timer = setTimeout(() => void now(), waitMs * (0.5 + Math.random() / 2));
		become(outcome);
	}

	function now(): Promise<void> {
		if (running !== null) {
			isAskedAgain = true;
			return running;
		}
		running = run().finally(() => {
			running = null;
			if (!isAskedAgain) return;
			isAskedAgain = false;
			if (state === 'idle') void now();
		});
		return running;
	}

	const soon = () => {
		waitMs = FIRST_WAIT_MS;
		void now();
	};
	addEventListener('online', soon);
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible') soon();
	});
	return {
		get state() {
			return state;
		},
		now,
	};
}

/** One try to send all of a response. */
export function sendOnce(store: Store, id: string, onChange: () => void = () => undefined): Promise<Outcome> {
	// Sent now, it would count as written by whoever is signed in.
	return isSomebodyElse(store.person) ? Promise.resolve('foreign') : locked(() => sendAll(store, id, onChange));
}

/** One tab at a time; a browser without locks has one at a time anyway, or repeats what the server knows already. */
function locked(work: () => Promise<Outcome>): Promise<Outcome> {
	const { locks } = navigator as { locks?: LockManager };
	return locks === undefined ? work() : locks.request('mab-form-sync', work);
}

async function sendAll(store: Store, id: string, onChange: () => void): Promise<Outcome> {
	try {
		for (;;) {
			const outcome =
				(await sendOperation(store, id)) ?? (await sendRest(store, id)) ?? (await sendNextFile(store, id, onChange));
			if (outcome === null) break;
			onChange();
			if (outcome !== 'more') return outcome;
		}
		const draft = await store.draft(id);
		if (draft !== null && isBehind(draft.copy)) await refresh(store, id);
		await store.update(
			id,
			(now) => now && { ...now, unsentSinceMs: hasUnsent(now) ? now.unsentSinceMs : null, fault: null },
		);
		return 'idle';
	} catch (error) {
		if (error instanceof Unreachable) return 'offline';
		throw error;
	}
}

/** `more`: one was sent, look for the next. `null`: there is none. */
type Step = Outcome | 'more' | null;

async function sendOperation(store: Store, id: string): Promise<Step> {
	const draft = await store.update(id, (now) => now && { ...now, copy: sending(now.copy, uuid7()) });
	const sent = draft?.copy.sent ?? null;
	if (sent === null) return null;
	const { opId, ...body } = sent;
	const answer = await call(`/api/responses/${id}/ops/${opId}`, asJson(body));
	const refusal = await refusalOf(answer);
	if (refusal !== null) return refuse(store, id, refusal);
	const result = (await answer.json()) as OperationResult;
	await store.update(
		id,
		(now) => now && { ...now, copy: acknowledged(now.copy, result), savedAt: new Date().toISOString(), fault: null },
	);
	return 'more';
}

interface Refusal {
	outcome: Outcome;
	text: Record<'bn' | 'en', string> | null;
}

/** Why the server did not take it; `null` when it did. A conflict is taken: 409 with what was not folded in. */
async function refusalOf(answer: Response): Promise<Refusal | null> {
	if (answer.ok) return null;
	if (answer.status === 401) return { outcome: 'signIn', text: null };
	if (answer.status === 403 || answer.status === 404) return { outcome: 'foreign', text: null };
	const body = (await answer
		.clone()
		.json()
		.catch(() => null)) as {
		opId?: string;
		error?: { details?: { bn?: string; en?: string } };
	} | null;
	if (answer.status === 409 && body?.opId !== undefined) return null;
	const { bn = String(answer.status), en = bn } = body?.error?.details ?? {};
	return { outcome: 'refused', text: { bn, en } };
}

async function refuse(store: Store, id: string, { outcome, text }: Refusal): Promise<Outcome> {
	if (text !== null) await store.update(id, (now) => now && { ...now, fault: text });
	return outcome;
}

/** Answers to remarks, and attachments that were taken away. */
async function sendRest(store: Store, id: string): Promise<Step> {
	const draft = await store.draft(id);
	const [remark] = Object.entries(draft?.remarkAnswers ?? {});
	const [removal] = draft?.removals ?? [];
	if (remark !== undefined) return sendRemark(store, id, remark);
	if (removal === undefined) return null;
	const answer = await call(`/api/responses/${id}/attachments/${removal}/removal`, { method: 'POST' });
	const refusal = answer.status === 404 ? null : await refusalOf(answer);
	if (refusal !== null) return refuse(store, id, refusal);
	await store.update(id, (now) => now && { ...now, removals: now.removals.filter((one) => one !== removal) });
	return 'more';
}

/** The page of the question takes the answer to a remark, with or without script. */
async function sendRemark(store: Store, id: string, [remark, text]: readonly [string, string]): Promise<Step> {
	const draft = await store.draft(id);
	const question = draft?.facts.remarks.find((one) => String(one.id) === remark)?.question ?? 'title';
	const answer = await call(`/bn/questionnaire/form/${id}/q/${question}/`, {
		method: 'POST',
		redirect: 'manual',
		body: new URLSearchParams({ [`remark ${remark}`]: text, go: 'stay', shown: '' }),
	});
	// Followed by hand: the page that comes next is not needed. Who is not signed in is led elsewhere as well.
	const refusal = answer.type === 'opaqueredirect' ? await signedOut(id) : await refusalOf(answer);
	if (refusal !== null) return refuse(store, id, refusal);
	await store.update(id, (now) => {
		if (now === null) return null;
		const { [remark]: sent, ...rest } = now.remarkAnswers;
		const remarks = now.facts.remarks.map((one) => (String(one.id) === remark ? { ...one, answer: text } : one));
		// Written on while it was on its way: sent again.
		return { ...now, remarkAnswers: sent === text ? rest : now.remarkAnswers, facts: { ...now.facts, remarks } };
	});
	return 'more';
}

async function signedOut(id: string): Promise<Refusal | null> {
	return refusalOf(await call(`/api/responses/${id}`, {}));
}

async function sendNextFile(store: Store, id: string, onChange: () => void): Promise<Step> {
	const [file] = await store.filesOf(id);
	if (file === undefined) return null;
	const answer = await sendFile(file, onChange, call);
	if (answer === null) throw new Unreachable(file.name);
	const refusal = await refusalOf(answer);
	if (refusal !== null && refusal.outcome !== 'refused') return refusal.outcome;
	await store.dropFile(file.id);
	await store.update(id, (now) => now && withAttachment(now, file.id, refusal?.text ?? null));
	await refresh(store, id).catch(() => undefined);
	return 'more';
}

/** A file that was refused stays in the list with the reason; all other answers are as they were (A42). */
function withAttachment(draft: Draft, fileId: string, fault: Record<'bn' | 'en', string> | null): Draft {
	const attachments = draft.facts.attachments.map((one) =>
		one.id === fileId ? { ...one, state: fault === null ? ('sent' as const) : ('refused' as const), fault } : one,
	);
	return { ...draft, facts: { ...draft.facts, attachments } };
}

/** Reads the response anew. Throws `Unreachable`; what a refusal means is said by the next save. */
export async function refresh(store: Store, id: string): Promise<ServerResponse | null> {
	const answer = await call(`/api/responses/${id}`, {});
	if (!answer.ok) return null;
	const read = (await answer.json()) as ServerResponse;
	await store.update(id, (now) => {
		if (now === null) return null;
		const waiting = now.facts.attachments.filter(({ state }) => state === 'waiting' || state === 'refused');
		const known = new Set(read.attachments.map((one) => one.id));
		const facts = factsOf(read);
		const attachments = [...facts.attachments, ...waiting.filter((one) => !known.has(one.id))];
		const savedAt = read.version > 0 ? read.changedAt : now.savedAt;
		return { ...now, copy: refreshed(now.copy, readOf(read)), facts: { ...facts, attachments }, savedAt };
	});
	return read;
}
