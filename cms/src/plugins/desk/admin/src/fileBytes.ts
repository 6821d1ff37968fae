/** Files on their way to the server and back: bytes as JSON carries them. */

export async function base64Of(file: Blob): Promise<string> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary);
}

/** Hands bytes to the browser as a file. */
export function saveBytes(name: string, mediaType: string, base64: string): void {
	const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
	const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	URL.revokeObjectURL(address);
}

/** Pixels of the longer side: a page of a letter can still be read. */
const PHOTO_SIDE = 2000;
const PHOTO_QUALITY = 0.8;

/** A photograph of a page as a JPEG that is small enough to send; every other file as it is. */
export async function smallerPhoto(file: File): Promise<Blob> {
	if (!file.type.startsWith('image/')) return file;
	const picture = await createImageBitmap(file);
	const scale = Math.min(1, PHOTO_SIDE / Math.max(picture.width, picture.height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(picture.width * scale);
	canvas.height = Math.round(picture.height * scale);
	canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
	const made = await new Promise<Blob | null>((resolve) => {
		canvas.toBlob(resolve, 'image/jpeg', PHOTO_QUALITY);
	});
	return made ?? file;
}
