/** The pictures shown beside links in chats and networks. */
import type { PlanPart } from './context.ts';

export const sharing: PlanPart = () => [];
