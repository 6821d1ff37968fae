/** The search page and its index. */
import type { PlanPart } from './context.ts';

export const search: PlanPart = () => [];
