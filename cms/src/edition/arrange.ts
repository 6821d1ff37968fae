/** Changing the order of an edition by buttons. Each press is an edit like any other and passes the gate. */
import { type Actor, runAs } from '../actor';
import { moved } from '../domain/edition/edition.ts';
import { type BlockPlace, blockOrder } from '../domain/edition/edition-draft.ts';
import type { Content, ContentValue } from '../domain/practice/content.ts';
import { problems } from '../domain/problem.ts';
import { dataOf } from '../gate/entry-content';
import type { EditionList } from '../plugins/desk/contract';
import { inTurn } from '../publication/outbox';
import { EDITION_UID, editionOrThrow } from './rows';

interface Press {
	documentId: string;
	/** Of the stored edition as the person saw it. */
	draftHash: string;
	actor: Actor;
}

/** Moves a row by one place. Throws `edition.changed-meanwhile`, `input.invalid` or what the gate refuses. */
export function moveRow({
	list,
	index,
	direction,
	...press
}: Press & { list: EditionList; index: number; direction: 'up' | 'down' }): Promise<void> {
	return change(press, (content) => {
		const after = moved(rowsIn(content, list), index, direction);
		if (after === null) throw problems.invalidInput({ detail: `${list}.${index} ${direction}` });
		if (list !== 'pilots') return { [list]: after };
		return { replicationWatch: { ...(content.replicationWatch as Content), pilots: after } };
	});
}

/** Shows or hides a block. */
export function showBlock({ kind, isShown, ...press }: Press & BlockPlace): Promise<void> {
	return change(press, (content) => ({
		blocks: rowsIn(content, 'blocks').map((block) => ((block as Content).kind === kind ? { kind, isShown } : block)),
	}));
}

function rowsIn(content: Content, list: EditionList): readonly ContentValue[] {
	const holder = list === 'pilots' ? ((content.replicationWatch as Content | null) ?? {}) : content;
	const rows = (holder[list] ?? []) as readonly ContentValue[];
	if (list !== 'blocks') return rows;
	return blockOrder(rows as unknown as BlockPlace[]).map(({ kind, isShown }) => ({ kind, isShown }));
}

async function change({ documentId, draftHash, actor }: Press, changed: (content: Content) => Content): Promise<void> {
	await inTurn(async () => {
		const { hash, content } = await editionOrThrow(documentId);
		if (hash !== draftHash) throw problems.editionChangedMeanwhile({});
		const fields = changed(content);
		const data = dataOf(EDITION_UID, { ...content, ...fields }, Object.keys(fields));
		await runAs(actor, () => strapi.documents(EDITION_UID).update({ documentId, data }));
	});
}
