/** The versions of the questionnaire and the rounds, read from Strapi. */
import type { Core } from '@strapi/strapi';
import type { Questionnaire } from '../domain/questionnaire/questionnaire-definition.ts';
import { FIRST_QUESTIONNAIRE } from '../domain/questionnaire/questionnaire-first.ts';
import {
	type QuestionnaireRow,
	questionnaireOfRow,
	rowOfQuestionnaire,
} from '../domain/questionnaire/questionnaire-row.ts';
import { type Intake, intakeAt, type Round } from '../domain/response/round.ts';

const QUESTIONNAIRE_UID = 'api::questionnaire.questionnaire';
const ROUND_UID = 'api::round.round';
const QUESTIONNAIRE_PARTS = {
	sections: { populate: { questions: { populate: { fields: { populate: ['choices'] } } } } },
};

interface StoredQuestionnaire extends QuestionnaireRow {
	documentId: string;
	isInUse: boolean | null;
}

interface Version {
	questionnaire: Questionnaire;
	isInUse: boolean;
}

/**
 * Reading a version takes some three hundred rows, and every request of a focal point needs one. The gate forgets them
 * with every write.
 */
const known = new WeakMap<Core.Strapi, Promise<Version[]>>();

export function forgetQuestionnaires(strapi: Core.Strapi): void {
	known.delete(strapi);
}

/** The oldest first. */
function versionsOf(strapi: Core.Strapi): Promise<Version[]> {
	const cached = known.get(strapi);
	if (cached !== undefined) return cached;
	const reading = readVersions(strapi);
	known.set(strapi, reading);
	reading.catch(() => known.delete(strapi));
	return reading;
}

async function readVersions(strapi: Core.Strapi): Promise<Version[]> {
	const rows = await strapi.db
		.query(QUESTIONNAIRE_UID)
		.findMany({ orderBy: { version: 'asc' }, populate: QUESTIONNAIRE_PARTS });
	return (rows as StoredQuestionnaire[]).map((row) => ({
		questionnaire: questionnaireOfRow(row),
		isInUse: row.isInUse === true,
	}));
}

/** A version as it is stored now, inside the transaction of the caller; `null` when there is none. */
export async function storedQuestionnaire(
	strapi: Core.Strapi,
	documentId: string,
): Promise<(Version & { documentId: string }) | null> {
	const row = await strapi.db
		.query(QUESTIONNAIRE_UID)
		.findOne({ where: { documentId }, populate: QUESTIONNAIRE_PARTS });
	if (row === null) return null;
	const stored = row as StoredQuestionnaire;
	return { documentId, questionnaire: questionnaireOfRow(stored), isInUse: stored.isInUse === true };
}

/** What is asked: the newest version in use. Throws when there is none, which the first start and the gate prevent. */
export async function currentQuestionnaire(strapi: Core.Strapi): Promise<Questionnaire> {
	const current = (await versionsOf(strapi)).filter(({ isInUse }) => isInUse).at(-1);
	if (current === undefined)
		throw new Error('No version of the questionnaire is in use. Put one into use on the desk.');
	return current.questionnaire;
}

/** A version that some response was answered with; `null` for a number that was never given. */
export async function questionnaireOfVersion(strapi: Core.Strapi, version: number): Promise<Questionnaire | null> {
	const found = (await versionsOf(strapi)).find(({ questionnaire }) => questionnaire.version === version);
	return found?.questionnaire ?? null;
}

/** Whether somebody has answered a version: its keys and logic are then locked. */
export function isAnsweredVersion(strapi: Core.Strapi, version: number): Promise<boolean> {
	return hasRow(strapi, 'response_operations', { questionnaire_version: version });
}

/** Whether a round has responses, withdrawn ones as well. */
export function isAnsweredRound(strapi: Core.Strapi, documentId: string): Promise<boolean> {
	return hasRow(strapi, 'responses', { round_id: documentId });
}

/** Within the transaction of the caller, if there is one: SQLite has a single connection, which that one holds. */
async function hasRow(strapi: Core.Strapi, table: string, where: Record<string, unknown>): Promise<boolean> {
	return strapi.db.transaction(async ({ trx }) => (await trx(table).where(where).first()) !== undefined);
}

/** Version 1, at the very first start. */
export async function ensureFirstQuestionnaire(strapi: Core.Strapi): Promise<void> {
	if ((await strapi.db.query(QUESTIONNAIRE_UID).count()) > 0) return;
	const data = { ...rowOfQuestionnaire(FIRST_QUESTIONNAIRE), isInUse: true };
	await strapi.documents(QUESTIONNAIRE_UID as never).create({ data } as never);
}

interface StoredRound {
	documentId: string;
	titleBn: string;
	titleEn: string;
	opensAt: string | Date;
	closesAt: string | Date;
	extensions: { closesAt: string | Date; municipality: { code: string } | null }[] | null;
}

const instant = (value: string | Date): string => new Date(value).toISOString();

/** The oldest first. */
export async function allRounds(strapi: Core.Strapi): Promise<Round[]> {
	const rows = await strapi.db
		.query(ROUND_UID)
		.findMany({ orderBy: { opensAt: 'asc' }, populate: { extensions: { populate: ['municipality'] } } });
	return (rows as StoredRound[]).map(({ documentId, titleBn, titleEn, opensAt, closesAt, extensions }) => ({
		...{ id: documentId, title: { bn: titleBn, en: titleEn } },
		...{ opensAt: instant(opensAt), closesAt: instant(closesAt) },
		extensions: (extensions ?? []).map((each) => ({
			municipalityCode: each.municipality?.code ?? '',
			closesAt: instant(each.closesAt),
		})),
	}));
}

/** In which round a municipality answers at an instant. */
export async function intakeOf(strapi: Core.Strapi, municipalityCode: string | null, now: Date): Promise<Intake> {
	return intakeAt(await allRounds(strapi), municipalityCode, now);
}
