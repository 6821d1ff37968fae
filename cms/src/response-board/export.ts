/** Exports of the responses (A70, A71, A73): the link to a file, and the file behind it. */
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Actor } from '../actor';
import { openAttachmentStore } from '../collection/attachment-store.ts';
import { type ExportWish, type StoredResponse, storedAttachments, storedResponses } from '../collection/exports.ts';
import { privateFolder } from '../collection/private-store.ts';
import { currentQuestionnaire } from '../collection/questionnaires.ts';
import { registryMunicipalities } from '../collection/registry.ts';
import { mayTake } from '../domain/practice/practice-review.ts';
import { problems } from '../domain/problem.ts';
import { visibleAnswers } from '../domain/questionnaire/questionnaire.ts';
import type { Questionnaire } from '../domain/questionnaire/questionnaire-definition.ts';
import { openDownload, signDownload } from '../domain/response/download-link.ts';
import { RESPONSE_STATES, type ResponseState } from '../domain/response/response.ts';
import { type ExportedResponse, exportSheets } from '../domain/response/response-export.ts';
import { dhakaDay } from '../domain/text/dhaka-time.ts';
import { writeAudit } from '../gate/audit';
import type { ResponseExportLink, ResponseExportRequest } from '../plugins/desk/board-contract';
import { attachmentArchive, csvArchiveOf, workbookOf } from './export-files';
import { allRounds } from './rounds';

function downloadSecret(): string {
	const secret = process.env.PREVIEW_SECRET;
	if (!secret) throw new Error('PREVIEW_SECRET is not set. "npm start" writes one into .env.');
	return secret;
}

/** Throws `review.role-not-allowed`. */
export async function exportLink({
	actor,
	...wish
}: ResponseExportRequest & { actor: Actor }): Promise<ResponseExportLink> {
	if (!mayTake('edit', actor.roles)) throw problems.roleNotAllowed({ decision: 'export' });
	await writeAudit({ actor, action: 'response.exported', reason: JSON.stringify(wish) });
	return { url: `/api/response-board/export/${signDownload(wish, downloadSecret(), Date.now())}` };
}

export interface ExportFile {
	name: string;
	type: string;
	body: Buffer | Readable;
}

const ZIP = 'application/zip';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Throws `export.link-over` for a link that is not ours or whose moment is over. */
export async function exportFile(strapi: Core.Strapi, token: string): Promise<ExportFile> {
	const wish = openDownload(token, downloadSecret(), Date.now()) as ResponseExportRequest | null;
	if (wish === null) throw problems.exportLinkOver({});
	const stem = `responses-${dhakaDay(new Date())}`;
	if (wish.format === 'attachments')
		return { name: `${stem}-files.zip`, type: ZIP, body: await archiveOf(strapi, wish) };
	const sheets = await sheetsOf(strapi, wish);
	return wish.format === 'xlsx'
		? { name: `${stem}.xlsx`, type: XLSX, body: await workbookOf(sheets) }
		: { name: `${stem}.zip`, type: ZIP, body: csvArchiveOf(sheets) };
}

async function archiveOf(strapi: Core.Strapi, wish: ExportWish): Promise<Readable> {
	const knex = strapi.db.connection;
	const files = await storedAttachments(knex, await storedResponses(knex, wish));
	const store = await openAttachmentStore(join(privateFolder(), 'attachments'));
	return attachmentArchive(files.map(({ name, storedAs }) => ({ name, path: store.pathOf('files', storedAs) })));
}

async function sheetsOf(strapi: Core.Strapi, { words, locale, ...wish }: ResponseExportRequest) {
	const knex = strapi.db.connection;
	const [responses, questionnaire] = await Promise.all([storedResponses(knex, wish), currentQuestionnaire(strapi)]);
	const attachments = (await storedAttachments(knex, responses)).filter(({ isOriginal }) => !isOriginal);
	const namesByResponse = Map.groupBy(attachments, ({ responseId }) => responseId);
	const describe = await describer(questionnaire);
	return exportSheets(
		questionnaire,
		responses.map((response) => describe(response, namesByResponse.get(response.id) ?? [])),
		{ words, locale },
	);
}

const KINDS: Readonly<Record<string, { en: string; bn: string }>> = {
	practice: { en: 'Practice', bn: 'চর্চা' },
	planned: { en: 'Planned practice', bn: 'পরিকল্পিত চর্চা' },
	nothing: { en: 'Nothing to report', bn: 'জানানোর মতো চর্চা নেই' },
};

async function describer(questionnaire: Questionnaire) {
	const [municipalities, rounds] = await Promise.all([registryMunicipalities(new Date()), allRounds()]);
	const towns = new Map(municipalities.map((town) => [town.code, town]));
	const titles = new Map(rounds.map(({ id, title }) => [id, title]));
	return (response: StoredResponse, files: readonly { id: string; name: string }[]): ExportedResponse => {
		const { reference, municipalityCode: code, path, state, submittedAt, roundId } = response;
		const town = towns.get(code);
		const label = RESPONSE_STATES[state as ResponseState];
		return {
			...{ reference, submittedAt },
			municipality: {
				...{ code, name: town?.name ?? { en: code, bn: code }, district: town?.district ?? null },
				division: town?.division ?? null,
				category: town?.groups.category ?? null,
				liupcp: town?.groups.liupcp ?? 'unknown',
			},
			round: roundId === null ? null : (titles.get(roundId) ?? null),
			kind: { code: path, label: KINDS[path] ?? { en: path, bn: path } },
			state: { code: state, label },
			answers: visibleAnswers(questionnaire, response.answers),
			fileNames: Object.fromEntries(files.map(({ id, name }) => [id, name])),
		};
	};
}
