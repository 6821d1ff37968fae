/** Pictures and documents of the records, under content-addressed names, and smaller copies of the photos. */
import { mailPicture } from '@mab/cms/domain/edition-content.ts';
import { addressOf } from '../addresses.ts';
import { variantsOf } from '../pictures.ts';
import type { PictureFormat } from '../recipes.ts';
import type { Address, PlanPart } from './context.ts';

export const media: PlanPart = function* ({ content }) {
	for (const { card } of [...content.practices, ...content.events, ...content.reports, ...content.editions]) {
		for (const file of card.files) yield { kind: 'media', path: addressOf.media(file), file };
		for (const image of card.images) {
			for (const variant of variantsOf(image)) yield copyOf(variant);
		}
	}
	for (const { card } of content.editions) {
		for (const image of card.images) {
			const { path, width } = mailPicture(image);
			yield copyOf({ path, width, file: image.file, format: 'jpeg' });
		}
	}
};

/** A copy depends on the original and on nothing else; until it is there the original is shown. */
function copyOf(copy: { path: string; file: string; width: number; format: PictureFormat }): Address {
	const { path, file, width, format } = copy;
	return {
		kind: 'made',
		path,
		contentType: `image/${format}`,
		meanwhile: addressOf.media(file),
		recipe: { make: 'picture', file, width, format },
		reads: null,
	};
}
