/** Short-lived signed addresses under which an unpublished version can be seen (E02). */
import { isPreviewSignature, type PreviewSubject, signPreview } from '../domain/practice/preview-signature.ts';

function previewSecret(): string {
	const secret = process.env.PREVIEW_SECRET;
	if (!secret) throw new Error('PREVIEW_SECRET is not set. "npm start" writes one into .env.');
	return secret;
}

/** The address, relative to the CMS. */
export function previewAddress({ uid, documentId, locale }: PreviewSubject): string {
	const subject = { uid, documentId, locale };
	const { expires, signature } = signPreview(subject, previewSecret(), Date.now());
	return `/api/publication/preview?${new URLSearchParams({ ...subject, expires: String(expires), signature })}`;
}

/** Whether the address was made by `previewAddress` and has not expired. */
export function isValidPreview(subject: PreviewSubject, expires: number, signature: string): boolean {
	return isPreviewSignature(subject, { expires, signature }, previewSecret(), Date.now());
}
