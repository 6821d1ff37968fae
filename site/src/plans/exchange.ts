/** Feeds, calendars and open data. */
import type { PlanPart } from './context.ts';

export const exchange: PlanPart = () => [];
