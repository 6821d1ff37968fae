/** Pictures and documents of the records, under content-addressed names, and smaller copies of the photos. */
import { mailPicture } from '@mab/cms/domain/publication/edition-content.ts';
import { addressOf } from '../addresses.ts';
import type { PracticeCard } from '../cards.ts';
import { variantsOf } from '../pictures.ts';
import type { PictureFormat } from '../recipes.ts';
import type { Address, PlanPart } from './context.ts';
import { groupOf } from './context.ts';

export const media: PlanPart = function* (context) {
	const { practices, events, reports, editions, acknowledgements } = context.content;
	for (const { donors } of acknowledgements) {
		for (const { logo } of donors) {
			if (logo !== null) yield { kind: 'media', path: addressOf.media(logo.file), file: logo.file };
		}
	}
	for (const { type, id, card } of [...practices, ...events, ...reports]) {
		const { files, images } = card;
		yield groupOf(`media of ${type} ${id}`, { files, images }, context, mediaOf);
	}
	for (const { card } of editions) {
		yield* mediaOf(card);
		for (const image of card.images) {
			const { path, width } = mailPicture(image);
			yield copyOf({ path, width, file: image.file, format: 'jpeg' });
		}
	}
};

function* mediaOf({ files, images }: Pick<PracticeCard, 'files' | 'images'>): Iterable<Address> {
	for (const file of files) yield { kind: 'media', path: addressOf.media(file), file };
	for (const image of images) {
		for (const variant of variantsOf(image)) yield copyOf(variant);
	}
}

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
