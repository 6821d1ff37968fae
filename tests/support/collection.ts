/** What tests of collection start from: the tables on both engines, a focal point with a session, and full answers. */
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { openSession, personOfToken } from '@mab/cms/collection/sessions.ts';
import { ensureCollectionTables } from '@mab/cms/collection/tables.ts';
import { actorOfPerson, type Person } from '@mab/cms/domain/focal-point/person.ts';
import {
	answerPath,
	BEGINNINGS,
	rowsOf,
	visibleFields,
	visibleQuestions,
} from '@mab/cms/domain/questionnaire/questionnaire.ts';
import { checkResponse } from '@mab/cms/domain/questionnaire/questionnaire-check.ts';
import type { Field, Question, QuestionPath } from '@mab/cms/domain/questionnaire/questionnaire-definition.ts';
import { FIRST_QUESTIONNAIRE } from '@mab/cms/domain/questionnaire/questionnaire-first.ts';
import { type Answers, POSITION } from '@mab/cms/domain/questionnaire/response-answers.ts';
import { ensureMailTables } from '@mab/cms/mail/tables.ts';
import makeKnex, { type Knex } from 'knex';
import { startPostgres } from './postgres.ts';
import { temporaryFolder } from './temporary.ts';

export interface CollectionDatabase {
	knex: Knex;
	close(): Promise<void>;
}

export const COLLECTION_ENGINES: Record<'SQLite' | 'PostgreSQL', () => Promise<CollectionDatabase>> = {
	async SQLite() {
		const folder = temporaryFolder('collection');
		const connection = { filename: path.join(folder, 'collection.db') };
		return opened({ client: 'better-sqlite3', connection, useNullAsDefault: true }, async () =>
			rmSync(folder, { recursive: true, force: true }),
		);
	},
	async PostgreSQL() {
		const server = await startPostgres();
		return opened({ client: 'pg', connection: server.url }, () => server.stop());
	},
};

async function opened(config: Knex.Config, remove: () => Promise<void>): Promise<CollectionDatabase> {
	const knex = makeKnex(config);
	await ensureMailTables(knex);
	await ensureCollectionTables(knex);
	return {
		knex,
		async close() {
			await knex.destroy();
			await remove();
		},
	};
}

export interface FocalPoint {
	person: Person & { kind: 'focal' };
	/** `focal:12` */
	actor: string;
	/** For the `Cookie` header of requests over plain HTTP. */
	cookie: string;
}

/** An active focal point who is signed in. */
export async function signedInFocalPoint(
	knex: Knex,
	{
		municipalityCode,
		name = 'Shirin Akter',
		isDemo = false,
	}: { municipalityCode: string; name?: string; isDemo?: boolean },
): Promise<FocalPoint> {
	const now = new Date();
	const [row] = await knex('focal_points')
		.insert({
			municipality_code: municipalityCode,
			name,
			designation: 'Town planner',
			email: `focal@${municipalityCode}.example.org`,
			mobile: '01711000000',
			language: 'bn',
			is_demo: isDemo,
			nominated_by: 'Mayor',
			nominated_at: now.toISOString(),
			invited_at: now.toISOString(),
			activated_at: now.toISOString(),
		})
		.returning('id');
	const focalPointId = Number(row.id);
	const token = await openSession(knex, { focalPointId, device: 'Chrome on Android', isShared: false }, now);
	const person = await personOfToken(knex, token, now);
	if (person?.kind !== 'focal') throw new Error('The focal point has no session.');
	return { person, actor: actorOfPerson(person), cookie: `mab-session=${token}` };
}

/** UUID v7, as a device makes it. */
export function newId(nowMs = Date.now()): string {
	const hex = nowMs.toString(16).padStart(12, '0') + randomBytes(10).toString('hex');
	const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 0x3) | 0x8).toString(16);
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** What a practice is called in `fullAnswers`. */
export const FULL_TITLE = 'Door-to-door waste collection by van';

/**
 * Answers with which a response can be submitted. Needed ones alone, and rows as few as may be; a change of the
 * questionnaire changes them.
 *
 * @param fileId names the file of every photo and document that is needed
 */
export function fullAnswers({
	path: questionPath = 'practice',
	fileId,
}: {
	path?: QuestionPath;
	fileId: string;
}): Answers {
	const answers: Record<string, string> = { ...BEGINNINGS[questionPath] };
	if (questionPath !== 'nothing') answers['title.value'] = FULL_TITLE;
	for (let turn = 0; turn < 10 && checkResponse(FIRST_QUESTIONNAIRE, answers).length > 0; turn++) {
		const wrong = new Set(checkResponse(FIRST_QUESTIONNAIRE, answers).map(({ question }) => question));
		for (const question of visibleQuestions(FIRST_QUESTIONNAIRE, answers)) {
			if (wrong.has(question.key)) fillQuestion(question, answers, fileId);
		}
	}
	const faults = checkResponse(FIRST_QUESTIONNAIRE, answers);
	if (faults.length > 0) throw new Error(`Not full: ${JSON.stringify(faults)}`);
	return answers;
}

function fillQuestion(question: Question, answers: Record<string, string>, fileId: string): void {
	const least = Math.max(1, question.repeat?.minimum ?? 1);
	if (question.repeat !== null) {
		for (let index = rowsOf(question, answers).length; index < least; index++) {
			answers[answerPath(question.key, POSITION, `row${index + 1}`)] = String(index + 1);
		}
	}
	const rows = question.repeat === null ? [null] : rowsOf(question, answers);
	for (const row of rows) {
		const fields = visibleFields(question, answers, row);
		const needed = fields.some(({ isRequired }) => isRequired) ? fields.filter(({ isRequired }) => isRequired) : fields;
		for (const field of needed) answers[answerPath(question.key, field.key, row)] ??= valueFor(field, fileId);
	}
}

function valueFor({ kind, choices, minimum }: Field, fileId: string): string {
	switch (kind) {
		case 'line':
			return 'Van';
		case 'text':
			return 'ভ্যান গাড়ি প্রতিদিন সকালে বাড়ি বাড়ি যায়।';
		case 'number':
		case 'money':
			return String(Math.max(12, minimum ?? 0));
		case 'month':
			return '2024-07';
		case 'day':
			return '2024-07-14';
		case 'phone':
			return '+8801712345678';
		case 'email':
			return 'shirin@example.org';
		case 'link':
			return 'https://example.org/';
		case 'choice':
		case 'choices':
			return choices.find(({ isRetired, value }) => !isRetired && value !== 'planned')?.value ?? '';
		case 'municipality':
			return 'sakhipur';
		case 'wards':
			return 'all';
		case 'point':
			return '23.8106 90.4125';
		case 'file':
			return fileId;
		case 'tick':
			return 'yes';
		default:
			return kind satisfies never;
	}
}
