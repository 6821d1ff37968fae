import type { EditionPicture } from '@mab/cms/domain/publication/edition-content.ts';
import { expect, test } from 'vitest';
import { captionOf } from './caption.ts';

const picture: EditionPicture = {
	image: { file: 'a.webp', width: 1, height: 1, mime: 'image/webp' },
	kind: 'illustration',
	alt: 'A house',
	caption: 'The ward',
	credit: 'MAB',
};

test('a drawing is called a drawing and a photo a photo, in the language of the edition', () => {
	expect(captionOf(picture, 'bn')).toBe('The ward · অলংকরণ: MAB');
	expect(captionOf({ ...picture, kind: 'photo', caption: null }, 'en')).toBe('Photo: MAB');
});

test('nothing is said of a picture without caption and credit', () => {
	expect(captionOf({ ...picture, caption: null, credit: null }, 'en')).toBe('');
});
