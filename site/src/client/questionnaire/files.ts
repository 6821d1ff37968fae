/** Photos and documents: made smaller on the device, kept there, and sent when there is a network (A41, A42). */
import { TICKED } from '@mab/cms/domain/questionnaire/response-answers.ts';
import type { WaitingFile } from './store.ts';

/** The longer edge of a photo that is sent, in dots; what is printed on a page needs no more. */
const LONG_EDGE = 1600;

const TARGET_BYTES = 400 * 1000;

/** Tried in turn until the photo is small enough; the last one is taken as it comes. */
const QUALITIES = [0.82, 0.7, 0.6, 0.5];

/** As in MAX_DIRECT_BYTES of the domain: what is larger goes in pieces. */
const DIRECT_BYTES = 1024 * 1024;

const PIECE_BYTES = 256 * 1024;

export const isPhotoFile = ({ type }: Blob): boolean => /^image\/(?:jpeg|png|webp)$/.test(type);

/** The photo as it is sent; the file itself where it is small already or cannot be drawn. */
export async function shrunk(file: File): Promise<{ blob: Blob; name: string }> {
	const same = { blob: file, name: file.name };
	if (!isPhotoFile(file)) return same;
	try {
		const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
		const scale = Math.min(1, LONG_EDGE / Math.max(bitmap.width, bitmap.height));
		if (scale === 1 && file.size <= TARGET_BYTES) return same;
		const canvas = document.createElement('canvas');
		canvas.width = Math.round(bitmap.width * scale);
		canvas.height = Math.round(bitmap.height * scale);
		canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
		bitmap.close();
		const blob = await smallEnough(canvas);
		return blob === null || blob.size >= file.size ? same : { blob, name: `${file.name.replace(/\.\w+$/, '')}.jpg` };
	} catch {
		return same;
	}
}

async function smallEnough(canvas: HTMLCanvasElement): Promise<Blob | null> {
	let made: Blob | null = null;
	for (const quality of QUALITIES) {
		made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
		if (made !== null && made.size <= TARGET_BYTES) break;
	}
	return made;
}

/** How much of a file has been sent, in percent, by its id. */
export const progress = new Map<string, number>();

type Call = (path: string, init: RequestInit) => Promise<Response>;

/** The answer of the server; `null` where a file that goes in pieces could not be sent to its end yet. */
export async function sendFile(file: WaitingFile, onChange: () => void, call: Call): Promise<Response | null> {
	const { id, responseId, path, name, blob, keepsOriginal } = file;
	const query = new URLSearchParams({ path, name, ...(keepsOriginal ? { original: TICKED } : {}) });
	if (blob.size > DIRECT_BYTES) return sendPieces(file, onChange);
	return call(`/api/responses/${responseId}/attachments/${id}?${query}`, { method: 'PUT', body: blob });
}

/** Where an upload that was begun goes on after the page was closed. */
const resumeKey = ({ id }: WaitingFile): string => `mab-upload-${id}`;

async function sendPieces(file: WaitingFile, onChange: () => void): Promise<Response | null> {
	const { Upload } = await import('tus-js-client');
	const { id, responseId, path, name, blob, keepsOriginal } = file;
	return new Promise((resolve) => {
		let shown = 0;
		const upload = new Upload(blob, {
			endpoint: `/api/responses/${responseId}/uploads`,
			uploadUrl: localStorage.getItem(resumeKey(file)),
			chunkSize: PIECE_BYTES,
			retryDelays: [0, 1000, 5000],
			metadata: { id, path, name, ...(keepsOriginal ? { original: TICKED } : {}) },
			storeFingerprintForResuming: false,
			onUploadUrlAvailable: () => localStorage.setItem(resumeKey(file), upload.url ?? ''),
			onProgress: (sent, total) => {
				const percent = Math.floor((sent / total) * 100);
				progress.set(id, percent);
				if (percent > shown) onChange();
				shown = percent;
			},
			onSuccess: () => {
				localStorage.removeItem(resumeKey(file));
				progress.delete(id);
				resolve(new Response(null, { status: 204 }));
			},
			onError: (error) => {
				const answer = 'originalResponse' in error ? error.originalResponse : null;
				const status = answer?.getStatus() ?? 0;
				// An upload that the server has forgotten begins anew.
				if (status === 404 || status === 410) localStorage.removeItem(resumeKey(file));
				const isFinal = status >= 400 && status < 500 && ![404, 408, 409, 410, 423, 429].includes(status);
				resolve(isFinal ? new Response(answer?.getBody() ?? null, { status }) : null);
			},
		});
		upload.start();
	});
}
