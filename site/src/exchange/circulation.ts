/**
 * Where practices were spread, as tables for reports: of each quarter by itself, and of all quarters. Editions of the
 * newsletter enter by themselves, everything else by the log of the practice.
 */
import { csvOf } from '@mab/cms/domain/csv.ts';
import { CIRCULATION_CHANNELS, keysOf } from '@mab/cms/domain/vocabulary.ts';
import { addressOf } from '../addresses.ts';
import type { Content } from '../content.ts';
import type { QuarterPage } from '../places/numbers.ts';
import { quarterPages } from '../places/numbers.ts';
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

export function circulationFiles(content: Content, siteUrl: string): PlainFile[] {
	return quarterPages(content).flatMap((page) => filesOf(page, siteUrl));
}

/** Of all quarters, the newest last. */
export function circulationCsv(pages: readonly OfQuarter[], siteUrl: string): string {
	return csvOf([HEADER, ...pages.flatMap((page) => rowsOf(page, siteUrl))]);
}

function filesOf({ quarter, circulated, circulation }: QuarterPage, siteUrl: string): PlainFile[] {
	const shared = {
		input: { siteUrl, quarter, circulated, circulation },
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
				]),
		},
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
