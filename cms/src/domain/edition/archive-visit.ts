/**
 * What counts as a visit to the archive of the newsletter (C73). Nothing of the reader is looked at but whether it is a
 * browser, and nothing of them is kept: there is no cookie and no address, so two looks of one person are two visits.
 */
import type { Locale } from '../text/locale.ts';

export const VISIT_KINDS = ['page', 'pdf'] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];

export interface ArchiveVisit {
	/** Of the edition: `2026-q3`. */
	slug: string;
	language: Locale;
	kind: VisitKind;
}

export interface AnsweredRequest {
	method: string;
	path: string;
	status: number;
	/** Of the request; empty where it has none of that name. */
	header(name: string): string;
}

/** The page of an edition and its PDFs; what they are printed from and the list of editions are no visit. */
const ARCHIVE_PATH = /^\/(bn|en)\/newsletter\/(\d{4}-q[1-4])(?:\/|(?:-bw|-print)?(\.pdf))$/;

/** The page itself, or that it is still as the browser has it. Whoever is led elsewhere is counted there. */
const SHOWN = [200, 304];

/** How browsers begin to name themselves, those of simple telephones among them. */
const BROWSER = /^(?:Mozilla|Opera|UCWEB)\//;

/** Programs that name themselves as browsers do, and say what they are behind it. */
const PROGRAM = /bot|crawl|spider|preview|headless|lighthouse|externalhit|monitor|archiver|compatible; (?!MSIE)/i;

export function archiveVisit({ method, path, status, header }: AnsweredRequest): ArchiveVisit | null {
	if (method !== 'GET' || !SHOWN.includes(status)) return null;
	const [, language, slug, pdf] = ARCHIVE_PATH.exec(path) ?? [];
	if (slug === undefined) return null;
	const program = header('User-Agent');
	if (!BROWSER.test(program) || PROGRAM.test(program)) return null;
	// Fetched in case somebody looks at it, or by a script; older browsers say neither.
	if ([header('Sec-Purpose'), header('Purpose'), header('X-Moz')].some((purpose) => purpose.includes('prefetch'))) {
		return null;
	}
	if (!['', 'document'].includes(header('Sec-Fetch-Dest'))) return null;
	return { slug, language: language as Locale, kind: pdf === undefined ? 'page' : 'pdf' };
}
