/** One click makes of a validated response a practice that waits to be edited (C01). Nothing is published by it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Knex } from 'knex';
import { type Actor, runAs } from '../actor';
import { type AttachmentView, attachmentsOf } from '../collection/attachments.ts';
import { recordEvent } from '../collection/events.ts';
import { actorOfReviewer, requireMove } from '../collection/moves.ts';
import { practiceOfResponse, recordPractice } from '../collection/provenance.ts';
import { ratingOf } from '../collection/ratings.ts';
import { submissionsOf } from '../collection/submitted-answers.ts';
import {
	type PracticeDraft,
	type PracticePhoto,
	practiceFromResponse,
} from '../domain/practice/practice-from-response.ts';
import { problems } from '../domain/problem.ts';
import type { Questionnaire } from '../domain/questionnaire/questionnaire-definition.ts';
import { dhakaDay } from '../domain/text/dhaka-time.ts';
import type { Locale } from '../domain/text/locale.ts';
import { inTurn } from '../publication/outbox';
import { reviewerOf } from './reviewers.ts';

const PRACTICE = 'api::practice.practice';

export interface PracticeRequest {
	responseId: string;
	actor: Actor;
	questionnaireOf(version: number): Promise<Questionnaire | null>;
	/** The bytes of an attachment that was proven clean; `null` for any other. */
	bytesOf(knex: Knex, attachmentId: string): Promise<Buffer | null>;
}

export interface MadeDraft {
	documentId: string;
	locale: Locale;
	/** False when it had been made before. */
	isNew: boolean;
}

/** Made twice, the first is opened. Throws `response.unknown`, `response.nothing-to-publish` and what `decideMove` throws. */
export function makePracticeDraft(request: PracticeRequest): Promise<MadeDraft> {
	return inTurn(async (trx) => {
		const known = await knownPractice(trx, request.responseId);
		return known ?? (await create(trx as Knex.Transaction, request));
	});
}

/** The practice of a response, in the language in which it was made; `null` when there is none, or it was deleted. */
export async function knownPractice(knex: Knex, responseId: string): Promise<MadeDraft | null> {
	const documentId = await practiceOfResponse(knex, responseId);
	if (documentId === null) return null;
	const row: { locale: Locale } | null = await strapi.db
		.query(PRACTICE)
		.findOne({ where: { documentId, publishedAt: null }, select: ['locale'], orderBy: { id: 'asc' } });
	return row === null ? null : { documentId, locale: row.locale, isNew: false };
}

interface ResponseFacts {
	reference: string | null;
	municipality_code: string;
	path: string;
	is_sandbox: boolean | number;
}

async function create(trx: Knex.Transaction, request: PracticeRequest): Promise<MadeDraft> {
	const { responseId, actor } = request;
	const reviewer = reviewerOf(actor);
	const { by } = await requireMove(trx, { responseId, event: 'draftMade', reviewer });
	const response: ResponseFacts = await trx('responses').where({ id: responseId }).first();
	if (response.path === 'nothing' || response.is_sandbox) throw problems.responseNothingToPublish({});
	const [submission] = await submissionsOf(trx, responseId);
	const questionnaire = submission && (await request.questionnaireOf(submission.questionnaireVersion));
	if (!submission || !questionnaire) throw problems.responseUnknown({ id: responseId });
	const { evidenceLevel } = await ratingOf(trx, responseId);
	const draft = practiceFromResponse(questionnaire, submission.answers, evidenceLevel);
	const data = await dataOf(trx, { request, response, draft, submittedAt: submission.submittedAt });
	const { documentId } = await runAs(actor, () =>
		strapi.documents(PRACTICE).create({ locale: draft.locale, data: data as never }),
	);
	await recordPractice(trx, {
		...{ practiceId: documentId, responseId, reference: response.reference, round: submission.round },
		...{ answers: submission.answers, origins: draft.origins, madeBy: actor.name },
	});
	const who = { by, actor: actorOfReviewer(reviewer), actorName: actor.name };
	await recordEvent(trx, { responseId, kind: 'draftMade', ...who, details: { practice: documentId } });
	return { documentId, locale: draft.locale, isNew: true };
}

interface Making {
	request: PracticeRequest;
	response: ResponseFacts;
	draft: PracticeDraft;
	submittedAt: string;
}

/** The whole entry as the document service takes it: relations, files, where it comes from. */
async function dataOf(trx: Knex, making: Making): Promise<Record<string, unknown>> {
	const { response, draft, submittedAt } = making;
	const { data, sector, locale } = draft;
	const [cover, ...gallery] = await figuresOf(trx, making);
	const documents = await documentsOf(trx, making);
	const resolution = await resolutionOf(trx, making);
	return {
		...data,
		leadMunicipality: await relationTo('api::municipality.municipality', { code: response.municipality_code }),
		...(sector === null ? {} : { sector: await relationTo('api::sector.sector', { key: sector }) }),
		...(cover === undefined ? {} : { cover }),
		...(gallery.length > 0 ? { gallery } : {}),
		...(documents.length > 0 ? { documents } : {}),
		...(resolution === null ? {} : { resolution }),
		provenance: { origin: 'submission', submissionReference: response.reference },
		sources: [{ title: SOURCE_TITLE[locale], seenOn: dhakaDay(new Date(submittedAt)) }],
	};
}

const SOURCE_TITLE: Record<Locale, string> = {
	bn: 'ম্যাবের প্রশ্নমালায় পৌরসভার উত্তর',
	en: 'Answer of the municipality to the questionnaire of MAB',
};

async function relationTo(uid: string, where: Record<string, string>): Promise<{ set: { documentId: string }[] }> {
	const row: { documentId: string } | null = await strapi.db.query(uid).findOne({ where, select: ['documentId'] });
	return { set: row === null ? [] : [{ documentId: row.documentId }] };
}

/** Photos that were proven clean, with what must stand beside them. One in quarantine is added by hand later. */
async function figuresOf(trx: Knex, { request, draft }: Making): Promise<Record<string, unknown>[]> {
	const files = await filesOf(trx, request);
	const suffix = draft.locale === 'bn' ? 'Bn' : 'En';
	const figures: Record<string, unknown>[] = [];
	for (const photo of draft.photos) {
		const image = await uploaded(trx, files.get(photo.file), { request, photo });
		if (image === null) continue;
		figures.push({
			image,
			kind: 'photo',
			[`alt${suffix}`]: photo.alt,
			[`caption${suffix}`]: photo.caption,
			[`credit${suffix}`]: photo.credit,
			consent: photo.hasConsent ? 'given' : 'missing',
		});
	}
	return figures;
}

async function documentsOf(trx: Knex, { request, draft }: Making): Promise<Record<string, unknown>[]> {
	const files = await filesOf(trx, request);
	const documents: Record<string, unknown>[] = [];
	for (const { file: id, title } of draft.documents) {
		const file = await uploaded(trx, files.get(id), { request, photo: null });
		if (file !== null) documents.push({ kind: 'other', [draft.locale === 'bn' ? 'titleBn' : 'titleEn']: title, file });
	}
	return documents;
}

async function resolutionOf(trx: Knex, { request, draft }: Making): Promise<Record<string, unknown> | null> {
	const { resolution } = draft.data;
	if (typeof resolution !== 'object' || resolution === null) return null;
	const files = await filesOf(trx, request);
	const file = await uploaded(trx, files.get(draft.resolutionFile ?? ''), { request, photo: null });
	return file === null ? { ...resolution } : { ...resolution, file };
}

async function filesOf(trx: Knex, { responseId }: PracticeRequest): Promise<ReadonlyMap<string, AttachmentView>> {
	return new Map((await attachmentsOf(trx, responseId)).map((each) => [each.id, each]));
}

/** Copies the file into the media library, where editors work with it. The one that was sent stays as it is. */
async function uploaded(
	trx: Knex,
	file: AttachmentView | undefined,
	{ request: { bytesOf }, photo }: { request: PracticeRequest; photo: PracticePhoto | null },
): Promise<number | null> {
	if (file === undefined || file.state !== 'cleared' || file.mediaType === null) return null;
	const bytes = await bytesOf(trx, file.id);
	if (bytes === null) return null;
	const folder = await mkdtemp(path.join(tmpdir(), 'mab-attachment-'));
	try {
		const filepath = path.join(folder, 'file');
		await writeFile(filepath, bytes);
		const [upload] = await strapi
			.plugin('upload')
			.service('upload')
			.upload({
				data: { fileInfo: { name: file.name, alternativeText: photo?.alt ?? '', caption: photo?.caption ?? '' } },
				files: { filepath, originalFilename: file.name, mimetype: file.mediaType, size: bytes.length },
			});
		return upload.id;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
