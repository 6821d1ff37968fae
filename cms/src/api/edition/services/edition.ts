/** The newsletter as the desk uses it: the plan of a year, composing an edition, and what becomes of it. */
import type { Core } from '@strapi/strapi';
import { type Actor, runAs } from '../../../actor';
import type { Quarter } from '../../../domain/publication/edition-content.ts';
import { moveRow, showBlock } from '../../../edition/arrange';
import { type DecisionRequest, takeDecision } from '../../../edition/decisions';
import { previewOf, testEdition } from '../../../edition/preview';
import { EDITION_UID } from '../../../edition/rows';
import { boardOf, viewOf } from '../../../edition/view';
import type { EditionView } from '../../../plugins/desk/contract';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
	board: boardOf,
	view: viewOf,
	preview: previewOf,
	test: testEdition,

	/** Begins the edition of a quarter with everything that is known. Throws `edition.exists`. */
	async create({ actor, ...data }: { year: number; quarter: Quarter; actor: Actor }): Promise<EditionView> {
		const { documentId } = await runAs(actor, () => strapi.documents(EDITION_UID).create({ data }));
		return viewOf(documentId, actor);
	},

	async decide(request: DecisionRequest): Promise<EditionView> {
		await takeDecision(request);
		return viewOf(request.documentId, request.actor);
	},

	async move(request: Parameters<typeof moveRow>[0]): Promise<EditionView> {
		await moveRow(request);
		return viewOf(request.documentId, request.actor);
	},

	async show(request: Parameters<typeof showBlock>[0]): Promise<EditionView> {
		await showBlock(request);
		return viewOf(request.documentId, request.actor);
	},
});
