/** Tables as CSV (RFC 4180) that spreadsheets open rightly in Bangla and that cannot run anything in them. */

type Cell = string | number | null;

/** What spreadsheets take for the beginning of a formula (OWASP, "CSV Injection"), the wide signs of Asian fonts too. */
const FORMULA_START = /^[=+\-@\t\r\0\uff1d\uff0b\uff0d\uff20]/;

/** Without the mark Excel reads UTF-8 as the system's old code page and Bangla comes out as noise. */
const BYTE_ORDER_MARK = '\uFEFF';

function cell(value: Cell): string {
	if (value === null) return '';
	if (typeof value === 'number') return String(value);
	const text = FORMULA_START.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The rows, the first one being the header, as the text of a CSV file. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
	return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
