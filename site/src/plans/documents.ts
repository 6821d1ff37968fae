/** What a practice is made into: print pages, PDFs, posters, documents and the partner kit. */
import type { PlanPart } from './context.ts';

export const documents: PlanPart = () => [];
