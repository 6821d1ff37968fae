/** A complete edition, composed of entries that the caller has published. */
import type { CmsInstance } from './cms-instance.ts';
import { cover, type Data, EXPERT_VIEW, expertView, type SeededIds, to } from './entries.ts';

export const EDITION = 'api::edition.edition';

export interface EditionEntries {
	lead: string;
	brief: string;
	change: string;
	expertView: string;
}

interface PracticeRow {
	documentId: string;
	leadMunicipality: { district: { division: { key: string } } };
}

/** What an edition needs to be approved: published practices of two divisions, a change, and a consenting expert. */
export async function editionEntries({ strapi, doors, people }: CmsInstance): Promise<EditionEntries> {
	const published = (uid: string, populate: string[] = []) =>
		strapi.db.query(uid).findMany({
			where: { publishedAt: { $notNull: true }, locale: 'bn' },
			populate,
			orderBy: { id: 'asc' },
		});
	const practices: PracticeRow[] = await published('api::practice.practice', ['leadMunicipality.district.division']);
	const divisionOf = (practice?: PracticeRow) => practice?.leadMunicipality.district.division.key;
	const [lead] = practices;
	const brief = practices.find((practice) => divisionOf(practice) !== divisionOf(lead));
	const [change] = await published('api::governance-change.governance-change');
	if (lead === undefined || brief === undefined || change === undefined) throw new Error('The seed has too little.');
	const view = await doors.runAs(people.editor, () =>
		strapi.documents(EXPERT_VIEW as 'api::practice.practice').create({ data: expertView as never }),
	);
	return {
		lead: lead.documentId,
		brief: brief.documentId,
		change: change.documentId,
		expertView: view.documentId,
	};
}

/** Everything that is not filled in by itself. */
export async function completeEdition(entries: EditionEntries, ids: SeededIds): Promise<Data> {
	return editionOf(entries, await cover(ids));
}

export function editionOf(entries: EditionEntries, portrait: Data): Data {
	return {
		subjectEn: 'Compost that pays for itself',
		subjectBn: 'সার যখন নিজের খরচ তোলে',
		preheaderEn: 'Two towns, one van and a fee that people chose',
		preheaderBn: 'দুই শহর, একটি ভ্যান আর মানুষের ঠিক করা ফি',
		fromMab: {
			textEn: 'Towns learn most from towns.',
			textBn: 'শহর সবচেয়ে বেশি শেখে শহরের কাছ থেকে।',
			officeEn: 'Secretary General',
			officeBn: 'মহাসচিব',
			portrait,
		},
		lead: { practice: to(entries.lead), storyEn: 'How it went.', storyBn: 'যেভাবে হলো।' },
		briefs: [{ practice: to(entries.brief), titleEn: 'Our own title', titleBn: 'আমাদের শিরোনাম' }],
		expertView: { view: to(entries.expertView), practice: to(entries.lead) },
		governanceChanges: [{ change: to(entries.change) }],
		call: { textEn: 'Report your practice.', textBn: 'আপনার চর্চা জানান।', phone: '+880 2 000000' },
		imprint: {
			publisherEn: 'Municipal Association of Bangladesh',
			publisherBn: 'মিউনিসিপ্যাল অ্যাসোসিয়েশন অব বাংলাদেশ',
			editorEn: 'Demo Editor',
			editorBn: 'নমুনা সম্পাদক',
			addressEn: 'Dhaka',
			addressBn: 'ঢাকা',
			licence: 'CC BY 4.0',
		},
	};
}
