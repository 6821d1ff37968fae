/** The map, MAB regions, champions, the numbers and the report shelf. */
import type { PlanPart } from './context.ts';

export const places: PlanPart = () => [];
