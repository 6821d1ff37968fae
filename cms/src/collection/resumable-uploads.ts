/**
 * Large files by the tus protocol (tus.io, version 1.0.0): in pieces, resumed where the network went away. The pieces of
 * a response lie in a folder of its own, so that an address of another response leads nowhere.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { FileStore } from '@tus/file-store';
import type { MemoryLocker } from '@tus/server';
import type { Person } from '../domain/focal-point/person.ts';
import { Problem, problems } from '../domain/problem.ts';
import { TICKED } from '../domain/questionnaire/response-answers.ts';
import { MAX_ATTACHMENT_BYTES } from '../domain/response/attachment.ts';
import { type Announced, admit, type Intake, keepReceived } from './attachment-intake.ts';

/** Loaded with the first large file. All requests for one upload take turns. */
async function loadTus() {
	const [{ FileStore }, { MemoryLocker, Server }] = await Promise.all([
		import('@tus/file-store'),
		import('@tus/server'),
	]);
	locker ??= new MemoryLocker();
	return { FileStore, Server, locker };
}
let locker: MemoryLocker | undefined;

interface Upload {
	id: string;
	size?: number | undefined;
	offset: number;
	metadata?: Record<string, string | null> | undefined;
}

interface Uploading {
	intake: Intake;
	person: Person;
	responseId: string;
	/** A file has come whole. */
	onKept: () => void;
}

/** Answers every request below `/api/responses/<id>/uploads`. The caller has made sure that the response is the person's. */
export async function answerUpload(uploading: Uploading, request: Request): Promise<Response> {
	const { intake, person, responseId } = uploading;
	const { FileStore, Server, locker } = await loadTus();
	const directory = intake.store.uploadsOf(responseId);
	const datastore = new FileStore({ directory });
	const tus = new Server({
		path: `/api/responses/${responseId}/uploads`,
		datastore,
		locker,
		maxSize: MAX_ATTACHMENT_BYTES,
		relativeLocation: true,
		async onUploadCreate(_, upload) {
			if (upload.size === undefined) throw failure(problems.uploadLengthRequired({}));
			const announced = announcedOf(responseId, upload);
			const known = await admit(intake, person, announced, upload.size).catch(rethrown);
			if (known !== null) throw failure(problems.attachmentKnown({ id: announced.id }));
			return {};
		},
		async onUploadFinish(_, upload) {
			await finish(uploading, directory, upload).catch(rethrown);
			return {};
		},
	});
	await finishForgotten(uploading, directory, datastore, request);
	return tus.handleWeb(request);
}

const announcedOf = (responseId: string, { metadata }: Upload): Announced => ({
	responseId,
	id: metadata?.id ?? '',
	path: metadata?.path ?? '',
	name: metadata?.name ?? '',
	keepsOriginal: metadata?.original === TICKED,
});

/** Moves a whole file out of the store of pieces, which would take it for an unfinished one. */
async function finish({ intake, person, responseId, onKept }: Uploading, directory: string, upload: Upload) {
	const from = path.join(directory, path.basename(upload.id));
	const hash = createHash('sha256');
	let size = 0;
	for await (const chunk of createReadStream(from)) {
		hash.update(chunk);
		size += chunk.length;
	}
	const received = { name: upload.id, size, sha256: hash.digest('hex') };
	try {
		await keepReceived(intake, person, { announced: announcedOf(responseId, upload), received, from });
	} finally {
		await rm(`${from}.json`, { force: true });
	}
	onKept();
}

/**
 * The process ended between the last piece and the end of the upload: the device asks how far it came, hears that
 * everything is there, and sends nothing more. So it is ended here.
 */
async function finishForgotten(
	uploading: Uploading,
	directory: string,
	datastore: FileStore,
	request: Request,
): Promise<void> {
	if (request.method !== 'HEAD') return;
	const id = path.basename(new URL(request.url).pathname);
	const upload = await datastore.getUpload(id).catch(() => null);
	if (upload !== null && upload.size === upload.offset) await finish(uploading, directory, upload);
}

/** How tus is told of a failure; the body is that of every other problem. */
const failure = ({ status, code, text, message, details }: Problem) => ({
	status_code: status,
	body: JSON.stringify({
		data: null,
		error: { status, name: 'Problem', message, details: { code, ...text, ...details } },
	}),
});

function rethrown(error: unknown): never {
	throw error instanceof Problem ? failure(error) : error;
}
