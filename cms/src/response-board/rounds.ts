/** The rounds as the response board lists them. */
import { dhakaDay } from '../domain/text/dhaka-time.ts';
import type { BilingualText } from '../plugins/desk/contract';

export interface BoardRound {
	/** documentId */
	id: string;
	title: BilingualText;
	/** ISO instant. */
	closesAt: string;
	/** By code of the municipality: a later closing of its own. */
	extensions: ReadonlyMap<string, string>;
}

interface Row {
	documentId: string;
	titleEn: string;
	titleBn: string;
	closesAt: string;
	extensions: { closesAt: string; municipality: { code: string } | null }[];
}

/** Newest first. */
export async function allRounds(): Promise<BoardRound[]> {
	const rows: Row[] = await strapi.db
		.query('api::round.round')
		.findMany({ orderBy: { opensAt: 'desc' }, populate: ['extensions', 'extensions.municipality'] });
	return rows.map(({ documentId, titleEn, titleBn, closesAt, extensions }) => ({
		id: documentId,
		title: { en: titleEn, bn: titleBn },
		closesAt: new Date(closesAt).toISOString(),
		extensions: new Map(
			extensions.map(({ municipality, ...extension }) => [
				municipality?.code ?? '',
				new Date(extension.closesAt).toISOString(),
			]),
		),
	}));
}

/** The last day for a municipality. */
export function closingDay({ closesAt, extensions }: BoardRound, code: string): string {
	return dhakaDay(new Date(extensions.get(code) ?? closesAt));
}
