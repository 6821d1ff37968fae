/** The parts of the plan, in the order in which they give way to each other. */
import type { PlanPart } from './context.ts';
import { documents, movedDocuments } from './documents.ts';
import { exchange } from './exchange.ts';
import { indexes } from './indexes.ts';
import { library } from './library.ts';
import { media } from './media.ts';
import { gone, moved } from './moved.ts';
import { movedEditions, newsletter } from './newsletter.ts';
import { pages } from './pages.ts';
import { places } from './places.ts';
import { questionnaire } from './questionnaire.ts';
import { search } from './search.ts';
import { sharing } from './sharing.ts';

/** Two claims of these to one path are a fault of the records. */
const FIRST: readonly PlanPart[] = [
	...[pages, questionnaire, library, documents, places, newsletter, search, exchange, indexes, sharing],
];

/** These give way to those above, and the first of them to those after it. */
const FALLBACKS: readonly PlanPart[] = [moved, movedDocuments, movedEditions, gone, media];

export const PARTS: readonly PlanPart[] = [...FIRST, ...FALLBACKS];

export const isFallback = (rank: number): boolean => rank >= FIRST.length;

/** A fault of the records, which no plan can decide. */
export function twoClaims(path: string): Error {
	return new Error(`Two records claim ${path}. Slugs must be unique.`);
}
