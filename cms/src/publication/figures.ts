/** Pictures and files inside an entry, as their public record names them. */
import type { Figure, PublicImage } from '../domain/public-image.ts';
import type { PracticeRecord } from '../domain/publication/public-record.ts';
import { contentName, type OnMedia, type UploadRow } from './media';
import { bilingual, rowOrNull, rowsIn } from './rows';

export async function imageOf(value: unknown, onMedia: OnMedia): Promise<PublicImage | null> {
	const upload = rowOrNull(value) as UploadRow | null;
	if (upload === null) return null;
	const { file } = await contentName(upload);
	await onMedia(file, upload);
	return { file, width: upload.width ?? 0, height: upload.height ?? 0, mime: upload.mime };
}

export async function figureOf(value: unknown, onMedia: OnMedia): Promise<Figure | null> {
	const row = rowOrNull(value);
	const image = await imageOf(row?.image, onMedia);
	if (row === null || image === null) return null;
	return {
		image,
		kind: row.kind === 'illustration' ? 'illustration' : 'photo',
		alt: bilingual(row, 'alt'),
		caption: bilingual(row, 'caption'),
		credit: bilingual(row, 'credit'),
	};
}

export async function figuresOf(value: unknown, onMedia: OnMedia): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const row of rowsIn(value)) {
		const figure = await figureOf(row, onMedia);
		if (figure !== null) figures.push(figure);
	}
	return figures;
}

export async function documentsOf(value: unknown, onMedia: OnMedia): Promise<PracticeRecord['documents']> {
	const documents: PracticeRecord['documents'] = [];
	for (const row of rowsIn(value)) {
		const upload = rowOrNull(row.file) as UploadRow | null;
		if (upload === null) continue;
		const { file, sizeBytes } = await contentName(upload);
		await onMedia(file, upload);
		documents.push({
			kind: row.kind as PracticeRecord['documents'][number]['kind'],
			title: bilingual(row, 'title'),
			file,
			sizeBytes,
			mime: upload.mime,
		});
	}
	return documents;
}
