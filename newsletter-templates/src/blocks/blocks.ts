import type { EditionBlock, EditionBlockKind } from '@mab/cms/domain/publication/edition-content.ts';
import type { Part } from '../section.ts';
import { call } from './call/call.ts';
import { events } from './events/events.ts';
import { expertView } from './expert-view/expert-view.ts';
import { fromMab } from './from-mab/from-mab.ts';
import { governanceChanges } from './governance-changes/governance-changes.ts';
import { leadPractice } from './lead-practice/lead-practice.ts';
import { letters } from './letters/letters.ts';
import { numbers } from './numbers/numbers.ts';
import { practicesInBrief } from './practices-in-brief/practices-in-brief.ts';
import { replicationWatch } from './replication-watch/replication-watch.ts';
import type { BlockView } from './view.ts';

/** The address part of a section: `#practices-in-brief`. */
export const BLOCK_ANCHORS: Record<EditionBlockKind, string> = {
	fromMab: 'from-mab',
	leadPractice: 'lead-practice',
	practicesInBrief: 'practices-in-brief',
	expertView: 'expert-view',
	governanceChanges: 'governance-changes',
	replicationWatch: 'replication-watch',
	events: 'events',
	numbers: 'numbers',
	call: 'call',
	letters: 'letters',
};

export function blockParts(block: EditionBlock, view: BlockView, sectionPath: string): Part[] {
	switch (block.kind) {
		case 'fromMab':
			return fromMab(block, view, sectionPath);
		case 'leadPractice':
			return leadPractice(block, view, sectionPath);
		case 'practicesInBrief':
			return practicesInBrief(block, view, sectionPath);
		case 'expertView':
			return expertView(block, view, sectionPath);
		case 'governanceChanges':
			return governanceChanges(block, view, sectionPath);
		case 'replicationWatch':
			return replicationWatch(block, view, sectionPath);
		case 'events':
			return events(block, view, sectionPath);
		case 'numbers':
			return numbers(block, view, sectionPath);
		case 'call':
			return call(block, view, sectionPath);
		case 'letters':
			return letters(block, view, sectionPath);
		default:
			return block satisfies never;
	}
}
