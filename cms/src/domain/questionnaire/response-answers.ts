/**
 * The answers of a response, flat: a path for every value, so that two people can change two values at the same time.
 *
 * - `title.value`: the field `value` of the question `title`.
 * - `steps.k3f9.what`: the field `what` of the row `k3f9` of `steps`. Rows have ids that the browser makes.
 * - `steps.k3f9.$position`: where the row stands; a number as text, smaller comes first. Empty: the row was removed.
 *
 * A value is text. What can be read is kept in its one canonical form (ASCII digits, NFC, `2026-07`, values of choices
 * with a space between them in the order of the definition, `yes` for a tick); what cannot is kept as it was typed, and
 * `check` says what is wrong with it. Nothing is ever refused while somebody is still writing (A23).
 */
export type AnswerPath = string;
export type Answers = Readonly<Record<AnswerPath, string>>;

/** The value that says "do not know yet", where the field allows it. */
export const NOT_KNOWN = 'not-known';

/** What a ticked box holds. */
export const TICKED = 'yes';

/** The part of a path that orders the rows of a question. */
export const POSITION = '$position';

/** A value as the server has it, with the version of the response in which it came. */
export interface VersionedAnswer {
	value: string;
	/** The response counts its operations: 1, 2, 3 … */
	version: number;
}

/** What one save carries. It is sent until the server has said yes, and taken once however often it comes. */
export interface Operation {
	/** UUID v7, made by the device. */
	opId: string;
	/** The version up to which the device has read the response in full. */
	baseVersion: number;
	/** Of the questionnaire that the person had before them (A56). */
	questionnaireVersion: number;
	changes: Readonly<Record<AnswerPath, string>>;
	/**
	 * The version of the value that a text was written over, where that is later than `baseVersion`: the device saved
	 * there itself in the meantime, and does not stand in its own way.
	 */
	bases?: Readonly<Record<AnswerPath, number>>;
}

/**
 * What two people did at one place.
 *
 * - `value`: both wrote a text.
 * - `rowRemoved`: I wrote in a row that they removed.
 * - `rowChanged`: I removed a row in which they wrote.
 */
export type ConflictKind = 'value' | 'rowRemoved' | 'rowChanged';

/** Two people wrote at one place. Both texts are kept: `mine` in the operation, `theirs` in the answers. */
export interface Conflict {
	path: AnswerPath;
	kind: ConflictKind;
	mine: string;
	theirs: string;
	/** Who wrote the other text, and when (ISO instant). */
	by: string;
	at: string;
}

/** What the server says of an operation. Sent again, it gets the same answer. */
export interface OperationResult {
	opId: string;
	/** Of the response afterwards. */
	version: number;
	/** Those changes that were not taken, because somebody else changed the same value since `baseVersion`. */
	conflicts: readonly Conflict[];
}
