/**
 * Where practices were spread, as tables for reports: of each quarter by itself, and of all quarters. Editions of the
 * newsletter enter by themselves, everything else by the log of the practice.
 */
import { csvOf } from '@mab/cms/domain/text/csv.ts';
import { CIRCULATION_CHANNELS, keysOf } from '@mab/cms/domain/vocabulary.ts';
import { addressOf } from '../addresses.ts';
import type { Reach } from '../cards.ts';
import type { Content } from '../content.ts';
import { quarterPages } from '../places/numbers.ts';
import type { QuarterPage } from '../places/shown.ts';
import type { PlainFile } from '../plans/context.ts';
import { CSV_TYPE, XLSX_TYPE } from './file-types.ts';
import { workbook } from './workbook.ts';

/** @param quarter `2026-q4` */
export function circulationPath(quarter: string, type: 'csv' | 'xlsx'): string {
	return `/data/circulation/${quarter}.${type}`;
}

const HEADER = [
	...['quarter', 'number', 'practiceBn', 'practiceEn', 'channel', 'channelBn', 'channelEn'],
	...['titleBn', 'titleEn', 'on', 'url'],
];
type OfQuarter = Pick<QuarterPage, 'quarter' | 'circulated'>;

const TOTALS_HEADER = ['quarter', 'channel', 'channelBn', 'channelEn', 'count'];

/** Empty where it is not known: nothing has left, two weeks are not over, or visits are not counted. */
const EDITIONS_HEADER = [
	...['quarter', 'edition', 'url', 'issuedOn', 'postedCopies', 'postedTo', 'postedFrom', 'postedUntil'],
	...['mailsDelivered', 'pageVisits', 'pdfsOpened'],
];

export function circulationFiles(content: Content, siteUrl: string): PlainFile[] {
	return quarterPages(content).flatMap((page) => filesOf(page, siteUrl));
}

/** Of all quarters, the newest last. */
export function circulationCsv(pages: readonly OfQuarter[], siteUrl: string): string {
	return csvOf([HEADER, ...pages.flatMap((page) => rowsOf(page, siteUrl))]);
}

function filesOf({ quarter, circulated, circulation, editions }: QuarterPage, siteUrl: string): PlainFile[] {
	const issued = editions.map(({ edition, reach }): Issued => {
		const { slug, issuedOn } = edition.card.item;
		return { slug, issuedOn, reach };
	});
	const shared = {
		input: { siteUrl, quarter, circulated, circulation, issued },
		meanwhile: addressOf.numbersOfQuarter('bn', quarter),
	};
	const rows = () => rowsOf({ quarter, circulated }, siteUrl);
	const totals = () =>
		keysOf(CIRCULATION_CHANNELS).map((channel) => {
			const { bn, en } = CIRCULATION_CHANNELS[channel];
			return [quarter, channel, bn, en, circulation[channel]];
		});
	return [
		{
			path: circulationPath(quarter, 'csv'),
			contentType: CSV_TYPE,
			...shared,
			write: () => circulationCsv([{ quarter, circulated }], siteUrl),
		},
		{
			path: circulationPath(quarter, 'xlsx'),
			contentType: XLSX_TYPE,
			...shared,
			write: () =>
				workbook([
					{ name: 'circulation', header: HEADER, rows: rows() },
					{ name: 'totals', header: TOTALS_HEADER, rows: totals() },
					{ name: 'editions', header: EDITIONS_HEADER, rows: issued.map((each) => editionRow(quarter, each, siteUrl)) },
				]),
		},
	];
}

interface Issued {
	slug: string;
	issuedOn: string;
	reach: Reach | null;
}

function editionRow(quarter: string, { slug, issuedOn, reach }: Issued, siteUrl: string): (string | number | null)[] {
	const { post = null, mail = null, visits = null } = reach ?? {};
	return [
		...[quarter, slug, siteUrl + addressOf.edition('bn', slug), issuedOn],
		...[post?.copyCount ?? null, post?.municipalityCount ?? null, post?.firstOn ?? null, post?.lastOn ?? null],
		...[mail?.deliveredCount ?? null, visits?.pageCount ?? null, visits?.pdfCount ?? null],
	];
}

function rowsOf(page: OfQuarter, siteUrl: string): (string | null)[][] {
	return page.circulated.map(({ channel, title, on, url, edition, practice }) => {
		const { bn, en } = CIRCULATION_CHANNELS[channel];
		return [
			...[page.quarter, practice.code, practice.title.bn, practice.title.en, channel, bn, en, title.bn, title.en, on],
			edition === null ? url : siteUrl + addressOf.edition('bn', edition),
		];
	});
}
