/**
 * Says in a PDF where its pages are cut. Chromium writes the size of the sheet alone (MediaBox); the programs of a print
 * shop read from TrimBox and BleedBox where the page ends and how far its colour goes on (ISO 32000-1 §14.11.2). They
 * are added as an incremental update (§7.5.6): every byte of the file stays, and the changed pages follow after it.
 */

/** Points of PDF per millimetre. */
const POINTS_PER_MM = 72 / 25.4;

/** Millimetres, from the upper left corner of the sheet: Chromium rounds sheets up, at the right and at the bottom. */
export interface Cut {
	width: number;
	height: number;
	/** How far inside of the sheet the cut lies, and how far beyond the cut the colour goes. */
	inset: number;
	bleed: number;
}

const PAGE = /(\d+) 0 obj\s*<<\s*\/Type\s*\/Page\b[\s\S]*?endobj/g;
const SHEET = /\/MediaBox\s*\[\s*0 0 [\d.]+ ([\d.]+)\s*\]/;

/** Throws when it is no PDF with plain page objects and a plain table of them, as Chromium writes it. */
export function withCut(pdf: Buffer, cut: Cut): Buffer {
	const text = pdf.toString('latin1');
	const pages = [...text.matchAll(PAGE)].map(([page, number]) => ({
		number: Number(number),
		page: cutPage(page, cut),
	}));
	const [, previous] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text) ?? [];
	const [, trailer] = /trailer\s*<<([\s\S]*?)>>\s*startxref\s+\d+\s+%%EOF\s*$/.exec(text) ?? [];
	if (pages.length === 0 || previous === undefined || trailer === undefined)
		throw new Error('The PDF is not as Chromium writes it: its pages cannot be given a cut.');

	let update = '\n';
	const entries = pages.map(({ number, page }) => {
		const offset = String(pdf.length + update.length).padStart(10, '0');
		update += `${page}\n`;
		return `${number} 1\n${offset} 00000 n \n`;
	});
	const table = pdf.length + update.length;
	update += `xref\n${entries.join('')}trailer\n<<${trailer.trim()}\n/Prev ${previous}>>\nstartxref\n${table}\n%%EOF\n`;
	return Buffer.concat([pdf, Buffer.from(update, 'latin1')]);
}

function cutPage(page: string, { width, height, inset, bleed }: Cut): string {
	const [sheet, sheetHeight] = SHEET.exec(page) ?? [];
	if (sheet === undefined) throw new Error('A page of the PDF does not say how large its sheet is.');
	const box = (name: string, beyond: number) => {
		const near = (inset - beyond) * POINTS_PER_MM;
		const right = near + (width + 2 * beyond) * POINTS_PER_MM;
		const top = Number(sheetHeight) - near;
		const corners = [near, top - (height + 2 * beyond) * POINTS_PER_MM, right, top];
		return `/${name} [${corners.map((points) => points.toFixed(3)).join(' ')}]`;
	};
	return page.replace(sheet, `${sheet}\n${box('BleedBox', bleed)}\n${box('TrimBox', 0)}`);
}
