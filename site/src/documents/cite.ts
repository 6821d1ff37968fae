/** How to cite a practice, for programs that keep references. */

export interface Citation {
	/** The practice number, for instance MAB-P-2026-014. */
	code: string;
	title: string;
	/** The name of the association in the language of the page. */
	author: string;
	/** The name of the exchange. */
	publisher: string;
	/** `YYYY-MM-DD`, the day of the version. */
	updatedOn: string;
	version: number;
	licence: string;
	url: string;
	/** BCP 47. */
	lang: string;
}

/** An entry of the kind `@misc`, which every BibTeX style knows. The braces keep names and capitals as they are. */
export function bibtex({ code, title, author, publisher, updatedOn, version, licence, url, lang }: Citation): string {
	const fields = [
		['author', `{${texOf(author)}}`],
		['title', `{${texOf(title)}}`],
		['howpublished', texOf(publisher)],
		['year', updatedOn.slice(0, 4)],
		['note', texOf(`${code}, version ${version}, ${licence}`)],
		['url', url],
		['langid', lang === 'bn' ? 'bengali' : 'english'],
	];
	const key = code.replace(/[^\w-]/g, '');
	return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join('\n')}\n}`;
}

/** The exchange format of EndNote, Zotero and Mendeley. One field a line, so a line break in a value is a space. */
export function ris({ code, title, author, publisher, updatedOn, version, licence, url, lang }: Citation): string {
	const fields = [
		['TY', 'ELEC'],
		['AU', author],
		['TI', title],
		['PB', publisher],
		['PY', updatedOn.slice(0, 4)],
		['DA', updatedOn.replaceAll('-', '/')],
		['AN', code],
		['ET', String(version)],
		['N1', licence],
		['LA', lang],
		['UR', url],
		['ER', ''],
	];
	return fields.map(([tag, value = '']) => `${tag}  - ${oneLine(value)}`).join('\n');
}

const TEX_OF: Record<string, string> = {
	...{ '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' },
};

function texOf(text: string): string {
	return oneLine(text).replace(/[\\~^{}%&#$_]/g, (character) => TEX_OF[character] ?? `\\${character}`);
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
