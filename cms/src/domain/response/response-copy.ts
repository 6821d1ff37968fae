/**
 * The copy of a response that a device works on while the network comes and goes (A24): what it last knew of the server,
 * what is typed and not sent, and the one operation that is on its way. An operation is repeated as it is until the
 * server has answered; only then is the next one made. Plain data, so that it can be stored as it is.
 */
import type {
	AnswerPath,
	Answers,
	Operation,
	OperationResult,
	VersionedAnswer,
} from '../questionnaire/response-answers.ts';
import { type FoundConflict, foldOperation } from './response-merge.ts';

export interface ResponseCopy {
	/** Up to which everything was read. */
	version: number;
	questionnaireVersion: number;
	/** As the server has them, as far as this device knows. */
	known: Readonly<Record<AnswerPath, VersionedAnswer>>;
	/** Typed, in no operation yet. */
	typed: Answers;
	/** On its way. */
	sent: Operation | null;
	/** What a person must look at; leaves the list when that place is written anew. */
	conflicts: readonly FoundConflict[];
}

/** What a full reading of the response gives. */
export interface ReadState {
	version: number;
	questionnaireVersion: number;
	answers: Readonly<Record<AnswerPath, VersionedAnswer>>;
}

const entriesMap = <T>(record: Readonly<Record<string, T>>): ReadonlyMap<string, T> => new Map(Object.entries(record));

/** The copy of a device that has just read the response. */
export function copyOf({ version, questionnaireVersion, answers }: ReadState): ResponseCopy {
	return { version, questionnaireVersion, known: answers, typed: {}, sent: null, conflicts: [] };
}

/** The person wrote. Where there was a conflict, this is the decision. */
export function typedIn(copy: ResponseCopy, changes: Answers): ResponseCopy {
	return {
		...copy,
		typed: { ...copy.typed, ...changes },
		conflicts: copy.conflicts.filter(({ path }) => !Object.hasOwn(changes, path)),
	};
}

/** What the person sees: own text over the server's. */
export function shownAnswers({ known, sent, typed, conflicts }: ResponseCopy): Answers {
	const theirs = Object.fromEntries(Object.entries(known).map(([path, { value }]) => [path, value]));
	const mine = Object.fromEntries(conflicts.map(({ path, mine: text }) => [path, text]));
	return { ...theirs, ...mine, ...sent?.changes, ...typed };
}

/** The copy with what to send in `sent`; the one on its way first. `sent` is `null` when the server has everything. */
export function sending(copy: ResponseCopy, opId: string): ResponseCopy {
	if (copy.sent !== null || Object.keys(copy.typed).length === 0) return copy;
	return { ...copy, sent: operationOf(copy, copy.typed, opId), typed: {} };
}

function operationOf(
	{ version, questionnaireVersion, known }: ResponseCopy,
	changes: Answers,
	opId: string,
): Operation {
	const later = Object.keys(changes).flatMap((path) => {
		const base = known[path]?.version ?? 0;
		return base > version ? [[path, base] as const] : [];
	});
	const bases = later.length > 0 ? { bases: Object.fromEntries(later) } : {};
	return { opId, baseVersion: version, questionnaireVersion, changes, ...bases };
}

/** The server answered `sent`. Whether others saved meanwhile is known only by reading: see `isBehind`. */
export function acknowledged(copy: ResponseCopy, { opId, version, conflicts }: OperationResult): ResponseCopy {
	const { sent } = copy;
	if (sent === null || sent.opId !== opId) return copy;
	const theirs = new Map(conflicts.map((conflict) => [conflict.path, conflict.theirs]));
	const seen = Object.entries(sent.changes).map(
		([path, value]) => [path, { value: theirs.get(path) ?? value, version }] as const,
	);
	const isUnbroken = version === copy.version + 1;
	return {
		...copy,
		sent: null,
		version: isUnbroken ? version : copy.version,
		known: { ...copy.known, ...Object.fromEntries(seen) },
		conflicts: withConflicts(copy, conflicts),
	};
}

/** What was typed at the place since stays typed and shows the conflict when it is sent. */
function withConflicts(copy: ResponseCopy, found: readonly FoundConflict[]): readonly FoundConflict[] {
	const paths = new Set(found.map(({ path }) => path));
	return [...copy.conflicts.filter(({ path }) => !paths.has(path)), ...found];
}

/** Whether the server has taken operations that this copy has not read. */
export function isBehind({ version, known }: ResponseCopy): boolean {
	return Object.values(known).some((answer) => answer.version > version);
}

/**
 * The device read the response anew. What is typed over a value that somebody else has changed meanwhile becomes a
 * conflict here, as it would on the server. While an operation is on its way the copy stays as it is.
 */
export function refreshed(copy: ResponseCopy, read: ReadState): ResponseCopy {
	if (copy.sent !== null || read.version < copy.version) return copy;
	const unsent = operationOf(copy, copy.typed, '');
	const { conflicts } = foldOperation(entriesMap(read.answers), unsent, read.version + 1);
	const paths = new Set(conflicts.map(({ path }) => path));
	return {
		version: read.version,
		questionnaireVersion: read.questionnaireVersion,
		known: read.answers,
		typed: Object.fromEntries(Object.entries(copy.typed).filter(([path]) => !paths.has(path))),
		sent: null,
		conflicts: withConflicts(copy, conflicts),
	};
}
