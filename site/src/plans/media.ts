/** Pictures and documents of the records, under content-addressed names. */
import { addressOf } from '../addresses.ts';
import type { PlanPart } from './context.ts';

export const media: PlanPart = function* ({ content }) {
	for (const { card } of [...content.practices, ...content.events]) {
		for (const file of card.files) yield { kind: 'media', path: addressOf.media(file), file };
	}
};
