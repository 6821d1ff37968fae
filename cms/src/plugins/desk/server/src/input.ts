import { z } from 'zod';
import { FEEDBACK_FORMS } from '../../../../domain/feedback.ts';
import { LOCALES } from '../../../../domain/locale.ts';
import { problems } from '../../../../domain/problem.ts';
import { FEEDBACK_STATES, keysOf } from '../../../../domain/vocabulary.ts';
import { REVIEWED_UIDS } from '../../../../reviewed-types.ts';

const reason = z.string().trim().max(2000).optional();

/** One entry in one language. */
export const reviewInput = z.object({
	uid: z.enum(REVIEWED_UIDS),
	documentId: z.string().min(1).max(64),
	locale: z.enum(LOCALES),
});
export const decisionInput = reviewInput.extend({ decision: z.string().min(1).max(64), reason });
export const assignmentInput = reviewInput.extend({
	assigneeId: z.int().positive().nullable(),
	dueOn: z.iso.date().nullable(),
});
export const scheduleInput = reviewInput.extend({
	action: z.enum(['publish', 'unpublish']),
	at: z.string().max(32),
	reason,
});
export const rowInput = z.object({ id: z.coerce.number().int().positive() });
const feedbackForm = z.enum(keysOf(FEEDBACK_FORMS));
const feedbackState = z.enum(keysOf(FEEDBACK_STATES));
export const feedbackListInput = z.object({
	form: feedbackForm,
	state: feedbackState.nullish().transform((state) => state ?? null),
	page: z.coerce.number().int().positive().max(100_000).default(1),
});
export const feedbackStepInput = rowInput.extend({
	form: feedbackForm,
	to: feedbackState,
	note: z
		.string()
		.trim()
		.max(2000)
		.optional()
		.transform((note) => note ?? ''),
});
export const registryImportInput = z.object({ csv: z.string().min(1), dryRun: z.boolean() });

/**
 * Reads what came with a request.
 * @throws Problem `invalidInput` that names every field which is wrong
 */
export function read<T extends z.ZodType>(schema: T, ...parts: unknown[]): z.output<T> {
	const parsed = schema.safeParse(Object.assign({}, ...parts));
	if (parsed.success) return parsed.data;
	const detail = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
	throw problems.invalidInput({ detail });
}
