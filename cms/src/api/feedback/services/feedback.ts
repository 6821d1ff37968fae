/** What readers send about practices, from the form to the desk. The forms and their rules are in domain/practice/feedback.ts. */
import type { Core } from '@strapi/strapi';
import type { Actor } from '../../../actor';
import {
	FEEDBACK_FORMS,
	type FeedbackForm,
	feedbackStepLabel,
	feedbackSteps,
	fieldProblem,
	PERSONAL_FIELDS,
	type ReadFeedback,
} from '../../../domain/practice/feedback.ts';
import { mayTake } from '../../../domain/practice/practice-review.ts';
import { problems } from '../../../domain/problem.ts';
import { addressLimiter, type Limits } from '../../../domain/public-form/address-limiter.ts';
import type { FormField } from '../../../domain/public-form/form.ts';
import { FEEDBACK_STATES, type FeedbackState, keysOf } from '../../../domain/vocabulary.ts';
import {
	erasePersonalData,
	FEEDBACK_UIDS,
	publishedPractice,
	type Step,
	storeTicket,
	type TicketRow,
	takeStep,
	titlesOf,
} from '../../../feedback/tickets';
import type { FeedbackEntry, FeedbackList } from '../../../plugins/desk/contract';
import { iso } from '../../../review/subject';

/** As much as a person looks through on one page. */
const PAGE_SIZE = 50;

interface Settings {
	perAddress: Limits;
	maxPerHour: number;
	personalDataMonths: { afterClosing: number; atMost: number };
}

export default ({ strapi }: { strapi: Core.Strapi }) => {
	const { perAddress, maxPerHour, personalDataMonths } = strapi.config.get<Settings>('feedback');
	const waitOf = addressLimiter(perAddress);

	/**
	 * Takes what was read from a form and answers the ticket number. Throws `feedback.from-program`, `feedback.invalid`,
	 * `feedback.too-many` or `feedback.full`.
	 *
	 * @param address of the connection; it is counted and not kept
	 */
	async function submit(
		form: FeedbackForm,
		{ locale, answers, problems: wrong, isFromProgram }: ReadFeedback,
		address: string,
	): Promise<string> {
		if (isFromProgram) throw problems.feedbackFromProgram({});
		const { practice: code } = answers;
		const practice = code === null ? null : await publishedPractice(code);
		const unknown = code !== null && practice === null ? [fieldProblem(form, 'practice', 'not-published')] : [];
		const all = [...unknown, ...wrong];
		if (all.length > 0 || practice === null) throw problems.feedbackInvalid({ problems: all });
		// A form that comes back for a correction is no message yet, so it is not counted.
		const now = new Date();
		const retryAfterSeconds = waitOf(address, now.getTime());
		if (retryAfterSeconds > 0) throw problems.feedbackTooMany({ retryAfterSeconds });
		return storeTicket(form, answers, { practice, locale, maxPerHour, now });
	}

	/** The tickets of one form, newest first, and how many there are in each state. */
	async function list({ form, state, page, actor }: ListRequest): Promise<FeedbackList> {
		const query = strapi.db.query(FEEDBACK_UIDS[form]);
		const where = state === null ? {} : { state };
		const rows: TicketRow[] = await query.findMany({
			where,
			orderBy: { id: 'desc' },
			limit: PAGE_SIZE,
			offset: (page - 1) * PAGE_SIZE,
		});
		const counts = await Promise.all(
			keysOf(FEEDBACK_STATES).map(async (each) => [each, await query.count({ where: { state: each } })] as const),
		);
		return {
			entries: await Promise.all(rows.map((row) => entryOf(form, row, actor))),
			counts: Object.fromEntries(counts),
			pageCount: Math.max(1, Math.ceil((await query.count({ where })) / PAGE_SIZE)),
		};
	}

	async function step(request: Step): Promise<FeedbackEntry> {
		await takeStep(request);
		const row: TicketRow = await strapi.db.query(FEEDBACK_UIDS[request.form]).findOne({ where: { id: request.id } });
		return entryOf(request.form, row, request.actor);
	}

	return { submit, list, step, erase: (now?: Date) => erasePersonalData(personalDataMonths, now) };
};

interface ListRequest {
	form: FeedbackForm;
	state: FeedbackState | null;
	/** Counted from 1. */
	page: number;
	actor: Actor;
}

async function entryOf(form: FeedbackForm, row: TicketRow, actor: Actor): Promise<FeedbackEntry> {
	const mayAct = mayTake('edit', actor.roles);
	const { fields } = FEEDBACK_FORMS[form];
	const isPersonal = ({ name }: FormField) => (PERSONAL_FIELDS as readonly string[]).includes(name);
	const answers = fields
		.filter((field) => field.name !== 'practice' && (mayAct || !isPersonal(field)))
		.map((field) => ({ label: field.label, value: shownValue(field, row[field.name]) }))
		.filter((answer): answer is FeedbackEntry['answers'][number] => answer.value !== null);
	return {
		form,
		id: row.id,
		ticket: row.ticket,
		state: row.state,
		stateLabel: FEEDBACK_STATES[row.state],
		practice: { code: row.practiceCode, documentId: row.practiceId, title: await titlesOf(row.practiceId) },
		language: row.language,
		receivedAt: iso(row.receivedAt),
		answers,
		isPersonalHidden: !mayAct,
		erasedAt: row.erasedAt === null ? null : iso(row.erasedAt),
		changed: row.stateChangedAt === null ? null : { at: iso(row.stateChangedAt), by: row.stateChangedBy ?? '' },
		note: row.deskNote,
		steps: mayAct ? feedbackSteps(form, row.state).map((to) => ({ to, label: feedbackStepLabel(row.state, to) })) : [],
	};
}

/** As the desk shows it; `null` where nothing was answered. */
function shownValue(field: FormField, value: unknown): FeedbackEntry['answers'][number]['value'] | null {
	if (field.kind === 'tick') return value === true ? { en: 'Yes', bn: 'হ্যাঁ' } : { en: 'No', bn: 'না' };
	if (typeof value !== 'string' || value === '') return null;
	const option = 'options' in field ? field.options[value] : undefined;
	return option ?? { en: value, bn: value };
}
