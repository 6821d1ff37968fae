/**
 * `/api/responses/**`: what the form in the browser talks to. Handlers take a Request and answer a Response, so that they
 * run in the CMS and in any other process alike; problems are thrown.
 *
 * Every address names a response, and the session says whose responses there are: what belongs to others is unknown.
 */
import { Readable } from 'node:stream';
import type { Knex } from 'knex';
import type { Person } from '../domain/focal-point/person.ts';
import { problems } from '../domain/problem.ts';
import type { Questionnaire, QuestionPath } from '../domain/questionnaire/questionnaire-definition.ts';
import { QUESTION_PATHS } from '../domain/questionnaire/questionnaire-definition.ts';
import { TICKED } from '../domain/questionnaire/response-answers.ts';
import { checkPaths, MAX_OPERATION_BYTES, readOperation } from '../domain/response/response-operation.ts';
import type { SimilarPractice } from '../domain/response-form/form-state.ts';
import { type Intake, receiveAttachment, removeAttachment, servedFile } from './attachment-intake.ts';
import { attachmentsOf } from './attachments.ts';
import { takeOperation } from './operations.ts';
import { ownResponse } from './response-rows.ts';
import { beginResponse, listResponses, type ReadResponse, readResponse } from './responses.ts';
import { answerUpload } from './resumable-uploads.ts';
import type { Receipt } from './submissions.ts';

export interface ResponseApi {
	knex: Knex;
	/** The version that is answered now. */
	currentQuestionnaire(): Promise<Questionnaire>;
	/** `null` where there is none. */
	questionnaireOfVersion(version: number): Promise<Questionnaire | null>;
	/** documentId of the round that is open for the municipality; `null` in continuous intake. */
	openRound(municipalityCode: string): Promise<string | null>;
	/** Another practice of the municipality that may be the same (A50); `null` for none. */
	similar(response: ReadResponse): Promise<SimilarPractice | null>;
	/** Submits the version that the person has checked, and tells of it. */
	submit(person: Person, id: string, version: number): Promise<Receipt>;
	intake: Intake;
	/** A file waits to be examined. */
	onReceived(): void;
}

interface Call {
	api: ResponseApi;
	person: Person;
	request: Request;
	/** Of the response; `''` at the list. */
	id: string;
	/** The last part of the address. */
	rest: string;
}

type Handler = (call: Call) => Promise<Response>;

const ID = '([0-9a-f-]{36})';

/** Method, address below `/api/responses`, handler. */
const ROUTES: readonly [method: string, address: RegExp, handler: Handler][] = [
	['GET', /^$/, list],
	['GET', new RegExp(`^/${ID}$`), read],
	['PUT', new RegExp(`^/${ID}$`), begin],
	['PUT', new RegExp(`^/${ID}/ops/${ID}$`), take],
	['POST', new RegExp(`^/${ID}/submission$`), submit],
	['GET', new RegExp(`^/${ID}/attachments$`), listAttachments],
	['PUT', new RegExp(`^/${ID}/attachments/${ID}$`), receive],
	['GET', new RegExp(`^/${ID}/attachments/${ID}$`), download],
	['POST', new RegExp(`^/${ID}/attachments/${ID}/removal$`), remove],
	...['POST', 'HEAD', 'PATCH', 'DELETE'].map((method): [string, RegExp, Handler] => [
		method,
		new RegExp(`^/${ID}/uploads(?:/([0-9a-f]{32}))?$`),
		upload,
	]),
];

/** Throws the problem of what was asked; `response.unknown` for an address that there is not. */
export function answerResponses(api: ResponseApi, person: Person, request: Request): Promise<Response> {
	const address = new URL(request.url).pathname.replace(/^\/api\/responses/, '');
	for (const [method, pattern, handler] of ROUTES) {
		const match = method === request.method ? pattern.exec(address) : null;
		if (match !== null) return handler({ api, person, request, id: match[1] ?? '', rest: match[2] ?? '' });
	}
	return Promise.reject(problems.responseUnknown({ id: address.slice(1, 100) }));
}

const json = (body: unknown, status = 200): Response => Response.json(body, { status });

async function list({ api, person }: Call): Promise<Response> {
	return json({ responses: await listResponses(api.knex, person) });
}

async function read({ api, person, id }: Call): Promise<Response> {
	const response = await readResponse(api.knex, person, id);
	return json({ ...response, similar: await api.similar(response) });
}

async function begin({ api, person, id, request }: Call): Promise<Response> {
	const { path, copiedFrom } = await readBody(request);
	if (!isQuestionPath(path)) throw problems.invalidInput({ detail: 'path' });
	if (copiedFrom !== undefined && copiedFrom !== null && typeof copiedFrom !== 'string') {
		throw problems.invalidInput({ detail: 'copiedFrom' });
	}
	const questionnaire = await api.currentQuestionnaire();
	const roundId = await api.openRound(person.municipalityCode);
	const beginning = { id, path, copiedFrom: copiedFrom ?? null, questionnaire, roundId };
	return json(await beginResponse(api.knex, person, beginning));
}

const isQuestionPath = (value: unknown): value is QuestionPath =>
	(QUESTION_PATHS as readonly unknown[]).includes(value);

/** 409 with the same body where something of it was not taken, so that nobody overlooks it. */
async function take({ api, person, id, rest, request }: Call): Promise<Response> {
	const operation = readOperation(rest, await readBody(request));
	const questionnaire = await api.questionnaireOfVersion(operation.questionnaireVersion);
	if (questionnaire === null) throw problems.responseQuestionnaireUnknown({ version: operation.questionnaireVersion });
	checkPaths(operation, questionnaire);
	const result = await takeOperation(api.knex, person, id, operation);
	return json(result, result.conflicts.length > 0 ? 409 : 200);
}

async function submit({ api, person, id, request }: Call): Promise<Response> {
	const { version } = await readBody(request);
	if (typeof version !== 'number') throw problems.invalidInput({ detail: 'version' });
	return json(await api.submit(person, id, version));
}

async function listAttachments({ api, person, id }: Call): Promise<Response> {
	await ownResponse(api.knex, person, id);
	return json({ attachments: await attachmentsOf(api.knex, id) });
}

/** The raw bytes of a small file; `path` and `name` are in the query, and `original=yes` where a photo is kept as it comes. */
async function receive({ api, person, id, rest, request }: Call): Promise<Response> {
	const { searchParams } = new URL(request.url);
	const announced = {
		...{ responseId: id, id: rest },
		...{ path: searchParams.get('path') ?? '', name: searchParams.get('name') ?? '' },
		keepsOriginal: searchParams.get('original') === TICKED,
	};
	const view = await receiveAttachment(api.intake, person, announced, request.body ?? noBytes());
	api.onReceived();
	return json(view, 201);
}

async function* noBytes(): AsyncGenerator<Uint8Array> {}

async function download({ api, person, id, rest, request }: Call): Promise<Response> {
	await ownResponse(api.knex, person, id);
	const isSmall = new URL(request.url).searchParams.get('size') === 'small';
	const { headers, stream } = await servedFile(api.knex, api.intake.store, { responseId: id, id: rest, isSmall });
	return new Response(Readable.toWeb(stream) as never, { headers });
}

async function remove({ api, person, id, rest }: Call): Promise<Response> {
	await removeAttachment(api.knex, person, id, rest);
	return json({ attachments: await attachmentsOf(api.knex, id) });
}

async function upload({ api, person, id, request }: Call): Promise<Response> {
	await ownResponse(api.knex, person, id);
	return answerUpload({ intake: api.intake, person, responseId: id, onKept: api.onReceived }, request);
}

/** Throws `response.wrong-type`, `response.too-large` or `input.invalid`. */
async function readBody(request: Request): Promise<Record<string, unknown>> {
	if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) throw problems.responseWrongType({});
	const text = await readText(request, MAX_OPERATION_BYTES);
	const body: unknown = parsed(text);
	if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Record<string, unknown>;
	throw problems.invalidInput({ detail: 'body' });
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw problems.invalidInput({ detail: 'JSON' });
	}
}

/** Reads no further than the limit, whatever the length was said to be. */
async function readText(request: Request, maxBytes: number): Promise<string> {
	if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw problems.responseTooLarge({ maxBytes });
	const chunks: Uint8Array[] = [];
	let byteCount = 0;
	for await (const chunk of request.body ?? []) {
		byteCount += chunk.byteLength;
		if (byteCount > maxBytes) throw problems.responseTooLarge({ maxBytes });
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString('utf8');
}
