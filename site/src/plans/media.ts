/** Pictures and documents of the records, under content-addressed names, and smaller copies of the photos. */
import { addressOf } from '../addresses.ts';
import { variantsOf } from '../pictures.ts';
import type { Address, PlanPart } from './context.ts';

export const media: PlanPart = function* ({ content }) {
	for (const { card } of [...content.practices, ...content.events, ...content.reports]) {
		for (const file of card.files) yield { kind: 'media', path: addressOf.media(file), file };
		for (const image of card.images) yield* copiesOf(image);
	}
};

/** A copy depends on the original and on nothing else; until it is there the original is shown. */
function* copiesOf(image: Parameters<typeof variantsOf>[0]): Iterable<Address> {
	for (const { path, file, width, format } of variantsOf(image)) {
		yield {
			kind: 'made',
			path,
			contentType: `image/${format}`,
			meanwhile: addressOf.media(file),
			recipe: { make: 'picture', file, width, format },
			reads: null,
		};
	}
}
