/** The stored edition: its row, its content for hashes, and the same as a draft for the domain. */

import type {
	BlockPlace,
	DraftExpertView,
	DraftFigure,
	EditionDraft,
	EntryChoice,
} from '../domain/edition/edition-draft.ts';
import type { Content } from '../domain/practice/content.ts';
import { problems } from '../domain/problem.ts';
import type { Quarter, TrafficLight } from '../domain/publication/edition-content.ts';
import type { EditionLanguages } from '../domain/vocabulary.ts';
import { contentHash, contentOf, populateOf } from '../gate/entry-content';
import { figureOf } from '../publication/figures';
import type { OnMedia } from '../publication/media';
import { bilingual, numberOrNull, type Row, rowOrNull, rowsIn, textOrNull } from '../publication/rows';

export const EDITION_UID = 'api::edition.edition';

/** Facts about the work on an edition, which no reader sees: ticking them off takes no approval back. */
const NOT_FROZEN = ['municipalityCheckedOn', 'sentToPrintOn'];

export interface StoredEdition {
	documentId: string;
	year: number;
	quarter: Quarter;
	volume: number | null;
	issue: number | null;
	municipalityCheckedOn: string | null;
	sentToPrintOn: string | null;
	row: Row;
	content: Content;
	/** Of everything that can be approved. */
	hash: string;
}

/** `null` when there is no such edition. */
export async function storedEdition(documentId: string): Promise<StoredEdition | null> {
	const row: Row | null = await strapi.db
		.query(EDITION_UID)
		.findOne({ where: { documentId }, populate: populateOf(EDITION_UID) });
	return row === null ? null : storedOf(row);
}

/** Throws `entry.not-found`. */
export async function editionOrThrow(documentId: string): Promise<StoredEdition> {
	const edition = await storedEdition(documentId);
	if (edition === null) throw problems.notFound({ what: EDITION_UID, id: documentId });
	return edition;
}

/** The editions of a year, or all of them, the oldest first. */
export async function storedEditions(year: number | null = null): Promise<StoredEdition[]> {
	const rows: Row[] = await strapi.db.query(EDITION_UID).findMany({
		where: year === null ? {} : { year },
		orderBy: [{ year: 'asc' }, { quarter: 'asc' }],
		populate: populateOf(EDITION_UID),
	});
	return rows.map(storedOf);
}

function storedOf(row: Row): StoredEdition {
	const content = Object.fromEntries(
		Object.entries(contentOf(EDITION_UID, row)).filter(([name]) => !NOT_FROZEN.includes(name)),
	);
	return {
		documentId: String(row.documentId),
		year: Number(row.year),
		quarter: Number(row.quarter) as Quarter,
		volume: numberOrNull(row.volume),
		issue: numberOrNull(row.issue),
		municipalityCheckedOn: textOrNull(row.municipalityCheckedOn),
		sentToPrintOn: textOrNull(row.sentToPrintOn),
		row,
		content,
		hash: contentHash(content),
	};
}

/** The edition as the domain composes it. */
export async function draftOf(
	{ row, year, quarter, volume, issue }: StoredEdition,
	onMedia: OnMedia,
): Promise<EditionDraft> {
	const fromMab = rowOrNull(row.fromMab);
	const lead = rowOrNull(row.lead);
	const expertView = rowOrNull(row.expertView);
	const watch = rowOrNull(row.replicationWatch);
	const call = rowOrNull(row.call);
	const imprint = rowOrNull(row.imprint);
	return {
		...{ year, quarter, volume, issue },
		issn: textOrNull(row.issn),
		issuedOn: textOrNull(row.issuedOn),
		languages: (row.languages as EditionLanguages | null) ?? 'both',
		title: bilingual(row, 'title'),
		subject: bilingual(row, 'subject'),
		preheader: bilingual(row, 'preheader'),
		textPart: bilingual(row, 'textPart'),
		order: rowsIn(row.blocks).map((block) => ({
			kind: block.kind as BlockPlace['kind'],
			isShown: block.isShown !== false,
		})),
		fromMab: fromMab && {
			heading: bilingual(fromMab, 'heading'),
			text: bilingual(fromMab, 'text'),
			shortText: bilingual(fromMab, 'shortText'),
			office: bilingual(fromMab, 'office'),
			name: bilingual(fromMab, 'name'),
			portrait: await draftFigure(fromMab.portrait, onMedia),
		},
		lead: lead && {
			...choiceOf(lead, 'practice'),
			story: bilingual(lead, 'story'),
			replication: bilingual(lead, 'replication'),
		},
		briefs: rowsIn(row.briefs).map((item) => choiceOf(item, 'practice')),
		expertView: expertView && {
			view: await draftExpertView(expertView.view, onMedia),
			practiceId: idOf(expertView.practice),
		},
		governanceChanges: rowsIn(row.governanceChanges).map((item) => choiceOf(item, 'change')),
		replicationWatch: watch && {
			text: bilingual(watch, 'text'),
			pilots: rowsIn(watch.pilots).map((pilot) => {
				const municipality = rowOrNull(pilot.municipality);
				return {
					municipality: municipality && bilingual(municipality, 'name'),
					light: (pilot.light as TrafficLight | null) ?? null,
					text: bilingual(pilot, 'text'),
				};
			}),
			lesson: bilingual(watch, 'lesson'),
		},
		events: rowsIn(row.events).map((item) => choiceOf(item, 'event')),
		call: call && {
			text: bilingual(call, 'text'),
			deadlineOn: textOrNull(call.deadlineOn),
			phone: textOrNull(call.phone),
		},
		letters: rowsIn(row.letters).map((letter) => ({
			text: bilingual(letter, 'text'),
			from: bilingual(letter, 'from'),
		})),
		corrections: rowsIn(row.corrections).map((correction) => ({
			on: textOrNull(correction.on) ?? '',
			what: bilingual(correction, 'what'),
		})),
		imprint: imprint && {
			publisher: bilingual(imprint, 'publisher'),
			editor: bilingual(imprint, 'editor'),
			address: bilingual(imprint, 'address'),
			phone: textOrNull(imprint.phone),
			email: textOrNull(imprint.email),
			fundingNote: bilingual(imprint, 'fundingNote'),
			copyCount: numberOrNull(imprint.copyCount),
			licence: textOrNull(imprint.licence),
		},
	};
}

const idOf = (relation: unknown): string | null => textOrNull(rowOrNull(relation)?.documentId);

function choiceOf(item: Row, relation: 'practice' | 'change' | 'event'): EntryChoice {
	return { entryId: idOf(item[relation]), title: bilingual(item, 'title'), blurb: bilingual(item, 'blurb') };
}

async function draftFigure(value: unknown, onMedia: OnMedia): Promise<DraftFigure | null> {
	const figure = await figureOf(value, onMedia);
	const consent = rowOrNull(value)?.consent;
	return figure && { ...figure, consent: consent === 'given' || consent === 'notNeeded' ? consent : 'missing' };
}

async function draftExpertView(value: unknown, onMedia: OnMedia): Promise<DraftExpertView | null> {
	const view = rowOrNull(value);
	return (
		view && {
			name: bilingual(view, 'name'),
			role: bilingual(view, 'role'),
			organisation: bilingual(view, 'organisation'),
			text: bilingual(view, 'text'),
			declaredLink: bilingual(view, 'declaredLink'),
			consentGiven: view.consentGiven === true,
			photo: await draftFigure(view.photo, onMedia),
		}
	);
}
