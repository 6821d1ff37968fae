/** What the views of the form are made from, read from the database. */
import type { Knex } from 'knex';
import type { Person } from '../domain/focal-point/person.ts';
import { readAnswerPath } from '../domain/questionnaire/questionnaire.ts';
import type { Questionnaire, Words } from '../domain/questionnaire/questionnaire-definition.ts';
import type { AnswerPath, Conflict, VersionedAnswer } from '../domain/questionnaire/response-answers.ts';
import { isSandbox } from '../domain/registry/sandbox.ts';
import { mayEdit } from '../domain/response/response.ts';
import { newRowId, uuid7 } from '../domain/response/uuid7.ts';
import type { FormPlace } from '../domain/response-form/form-place.ts';
import type {
	FormAttachment,
	FormHome,
	FormListItem,
	FormMunicipality,
	FormPage,
	FormPerson,
	FormQuery,
	FormResponse,
	FormView,
} from '../domain/response-form/form-state.ts';
import { formatNumber } from '../domain/text/bangla.ts';
import { LOCALES, type Locale } from '../domain/text/locale.ts';
import { homePractices } from '../practice-update/home.ts';
import type { AttachmentView } from './attachments.ts';
import { municipalityName } from './municipalities.ts';
import { upcomingSessions } from './orientation.ts';
import { practiceOfResponse } from './provenance.ts';
import { currentQuestionnaire, intakeOf, questionnaireOfVersion } from './questionnaires.ts';
import { type Head, headOfMunicipality } from './registry.ts';
import { listResponses, type ReadResponse, readResponse } from './responses.ts';
import { mostSimilar } from './similar-practices.ts';

interface Views {
	homePage(view: FormHome): FormPage;
	formPage(view: FormView): FormPage | null;
}

/** A name that the compiler does not follow: see answer-page.ts. */
const VIEWS: string = '@mab/newsletter-templates/questionnaire/page.ts';
export const formViews = async (): Promise<Views> => (await import(VIEWS)) as Views;

const both = (text: (locale: Locale) => string): Words =>
	Object.fromEntries(LOCALES.map((locale) => [locale, text(locale)])) as unknown as Words;

const FACTS = {
	category: { bn: 'শ্রেণি', en: 'Category' },
	wards: { bn: 'ওয়ার্ড', en: 'Wards' },
	population: { bn: 'জনসংখ্যা', en: 'Population' },
	head: { bn: 'পৌরসভা প্রধান', en: 'Head of the municipality' },
} as const satisfies Record<string, Words>;

const CATEGORY_LETTERS: Readonly<Record<string, string>> = { A: 'ক', B: 'খ', C: 'গ' };

interface MunicipalityRow {
	category: string | null;
	wardCount: number | null;
	population: number | null;
}

async function municipalityFacts(code: string): Promise<FormMunicipality> {
	const name = await municipalityName(code);
	const row: MunicipalityRow | null = isSandbox(code)
		? null
		: await strapi.db
				.query('api::municipality.municipality')
				.findOne({ where: { code }, select: ['category', 'wardCount', 'population'] });
	const head = isSandbox(code) ? null : await headOfMunicipality(code, new Date());
	return { code, name, facts: factsOf(row, head) };
}

function factsOf(row: MunicipalityRow | null, head: Head | null): FormMunicipality['facts'] {
	const { category = null, wardCount = null, population = null } = row ?? {};
	const letter =
		category === null
			? null
			: both((locale) => (locale === 'bn' ? (CATEGORY_LETTERS[category] ?? category) : category));
	const number = (value: number | null) => (value === null ? null : both((locale) => formatNumber(value, locale)));
	const facts: [Words, Words | null][] = [
		[FACTS.category, letter],
		[FACTS.wards, number(wardCount)],
		[FACTS.population, number(population)],
		[FACTS.head, head === null ? null : headName(head)],
	];
	return facts.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
}

const headName = ({ role, name }: Head): Words => both((locale) => `${name[locale]}, ${role[locale]}`);

export async function formPerson(person: Person): Promise<FormPerson> {
	return {
		name: person.name,
		municipality: await municipalityFacts(person.municipalityCode),
		isSandbox: person.isSandbox,
		isOnBehalf: person.kind === 'desk',
	};
}

export function formAttachment(view: AttachmentView): FormAttachment {
	const { id, name, size, state, isPhoto, message, originalSize } = view;
	const states = { quarantine: 'sent', cleared: 'clean', refused: 'refused' } as const;
	return { id, name, size, state: states[state], isPicture: isPhoto, fault: message, originalSize };
}

/** The question of the newest answer: where its writer goes on. */
function lastQuestion(answers: Readonly<Record<AnswerPath, VersionedAnswer>>): string | null {
	const newest = Object.entries(answers).reduce<{ path: string; version: number } | null>(
		(last, [path, { version }]) => (last === null || version > last.version ? { path, version } : last),
		null,
	);
	return newest === null ? null : (readAnswerPath(newest.path)?.question ?? null);
}

/** A response as the form shows it, with the texts between which somebody has not chosen yet. */
export async function formResponse(knex: Knex, read: ReadResponse): Promise<FormResponse> {
	const { id, path, state, version, reference, submittedAt, changedAt, answers, attachments, remarks } = read;
	return {
		...{ id, path, state, version, reference, submittedAt },
		savedAt: version === 0 ? null : changedAt,
		answers: Object.fromEntries(Object.entries(answers).map(([at, { value }]) => [at, value])),
		attachments: attachments.map(formAttachment),
		remarks: remarks.map(({ id: remark, question, text, sentAt, answer, closedAt }) => ({
			...{ id: remark, question, text, at: sentAt, answer },
			isClosed: closedAt !== null,
		})),
		conflicts: mayEdit(state) ? await openConflicts(knex, read) : [],
		lastQuestion: lastQuestion(answers),
		similar: await mostSimilar(knex, read),
	};
}

/** Those of which nobody has written at the place since. */
async function openConflicts(knex: Knex, { id, answers }: ReadResponse): Promise<Conflict[]> {
	const rows: { version: number; changes: string; conflicts: string }[] = await knex('response_operations')
		.where({ response_id: id })
		.orderBy('version', 'desc')
		.limit(MOST_OPERATIONS)
		.select('version', 'changes', 'conflicts');
	const written = new Set<AnswerPath>();
	const open: Conflict[] = [];
	for (const row of rows) {
		for (const conflict of JSON.parse(row.conflicts) as Conflict[]) {
			if (written.has(conflict.path)) continue;
			open.push({ ...conflict, theirs: answers[conflict.path]?.value ?? conflict.theirs });
		}
		for (const path of Object.keys(JSON.parse(row.changes) as object)) written.add(path);
	}
	return open;
}

/** A conflict that nobody has decided about in so many saves is read in the timeline. */
const MOST_OPERATIONS = 200;

/** Drafts are asked what is asked now; what MAB has is shown as it was asked. */
export async function questionnaireOf({ state, questionnaireVersion }: ReadResponse): Promise<Questionnaire> {
	const current = await currentQuestionnaire(strapi);
	return mayEdit(state) ? current : ((await questionnaireOfVersion(strapi, questionnaireVersion)) ?? current);
}

interface Shown {
	locale: Locale;
	place: FormPlace;
	query: FormQuery;
}

export async function formView(person: Person, id: string, shown: Shown): Promise<FormView> {
	const read = await readResponse(strapi.db.connection, person, id);
	return {
		...shown,
		questionnaire: await questionnaireOf(read),
		person: await formPerson(person),
		response: await formResponse(strapi.db.connection, read),
		operationId: uuid7(),
		newRow: newRowId(),
	};
}

export async function formHome(person: Person, locale: Locale): Promise<FormHome> {
	const knex = strapi.db.connection;
	const now = new Date();
	const intake = await intakeOf(strapi, person.municipalityCode, now);
	const responses = await listResponses(knex, person);
	return {
		locale,
		questionnaire: await currentQuestionnaire(strapi),
		person: await formPerson(person),
		round: { isOpen: intake.round !== null, closesAt: intake.closesAt },
		responses: await Promise.all(responses.map((item) => listItem(knex, item, locale))),
		practices: await homePractices(knex, person, locale),
		orientation: await upcomingSessions(person, now),
		newId: uuid7(),
		now: now.toISOString(),
	};
}

async function listItem(
	knex: Knex,
	{ id, path, state, title, reference, changedAt, submittedAt }: Awaited<ReturnType<typeof listResponses>>[number],
	locale: Locale,
): Promise<FormListItem> {
	const open: { question: string }[] =
		state === 'returned'
			? await knex('response_remarks')
					.where({ response_id: id, closed_at: null })
					.whereNotNull('sent_at')
					.distinct('question')
			: [];
	return {
		...{ id, path, state, title, reference, changedAt, submittedAt },
		toFix: open.map(({ question }) => question),
		publishedAt: await publishedPath(knex, id, locale),
	};
}

/** Of the practice that was made from it, once it is public. */
async function publishedPath(knex: Knex, id: string, locale: Locale): Promise<string | null> {
	const documentId = await practiceOfResponse(knex, id);
	if (documentId === null) return null;
	const practice: { slug: string | null } | null = await strapi.db.query('api::practice.practice').findOne({
		where: { documentId, publishedAt: { $notNull: true } },
		select: ['slug'],
	});
	return practice?.slug ? `/${locale}/practices/${practice.slug}/` : null;
}
