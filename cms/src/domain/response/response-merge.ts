/**
 * How a save joins what others saved meanwhile (A25): value by value. The server folds with this, and so does the
 * browser what it has not sent yet. Nobody's text gives way silently: what was written over a value that has changed
 * since is a conflict, stays in its operation, and a person chooses.
 */
import {
	type AnswerPath,
	type Answers,
	type Conflict,
	type Operation,
	POSITION,
	type VersionedAnswer,
} from '../questionnaire/response-answers.ts';

/** A conflict, before anybody has said who wrote the other text. */
export type FoundConflict = Pick<Conflict, 'path' | 'kind' | 'mine' | 'theirs'>;

export interface Fold {
	/** What the operation sets, with its version. */
	changes: ReadonlyMap<AnswerPath, VersionedAnswer>;
	/** What of it stays out. */
	conflicts: readonly FoundConflict[];
}

type State = ReadonlyMap<AnswerPath, VersionedAnswer>;

/** `steps.k3f9.` of every path within that row; `null` outside of rows. */
export function rowPrefix(path: AnswerPath): string | null {
	const [question, row, field] = path.split('.');
	return field === undefined ? null : `${question}.${row}.`;
}

/** Whether the change takes a row out of its question. */
const isRemoval = (path: AnswerPath, value: string): boolean => path.endsWith(`.${POSITION}`) && value === '';

/**
 * Folds an operation into the answers as they are. An equal text is never a conflict. The operation sees the answers
 * without its own changes, so the order of these does not matter.
 *
 * @param state those answers at least that share a path or a row with the operation
 * @param nextVersion of the response once it has taken the operation
 */
export function foldOperation(state: State, operation: Operation, nextVersion: number): Fold {
	const changes = new Map<AnswerPath, VersionedAnswer>();
	const conflicts: FoundConflict[] = [];
	for (const [path, value] of Object.entries(operation.changes)) {
		const conflict = conflictAt(state, operation, path, value);
		if (conflict !== null) conflicts.push(conflict);
		else if (state.get(path)?.value !== value) changes.set(path, { value, version: nextVersion });
	}
	return { changes, conflicts };
}

function conflictAt(state: State, operation: Operation, path: AnswerPath, mine: string): FoundConflict | null {
	const theirs = state.get(path)?.value ?? '';
	const isLater = (other: AnswerPath) => (state.get(other)?.version ?? 0) > baseOf(operation, other);
	if (theirs === mine && state.has(path)) return null;

	const prefix = rowPrefix(path);
	const position = `${prefix}${POSITION}`;
	if (prefix !== null && state.get(position)?.value === '' && isLater(position)) {
		return { path, kind: 'rowRemoved', mine, theirs };
	}
	if (isLater(path)) return { path, kind: 'value', mine, theirs };
	if (prefix === null || !isRemoval(path, mine)) return null;
	const isRowChanged = [...state.keys()].some((other) => other.startsWith(prefix) && isLater(other));
	return isRowChanged ? { path, kind: 'rowChanged', mine, theirs } : null;
}

/** The version of the text that the change at `path` was written over. */
function baseOf({ baseVersion, bases }: Operation, path: AnswerPath): number {
	const own = bases !== undefined && Object.hasOwn(bases, path) ? (bases[path] ?? 0) : 0;
	return Math.max(baseVersion, own);
}

/** The answers alone. */
export function answersOf(state: State): Answers {
	return Object.fromEntries([...state].map(([path, { value }]) => [path, value]));
}
