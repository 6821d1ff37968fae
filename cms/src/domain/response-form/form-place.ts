/** The pages of the form and their addresses: of the server, of the browser without network, and in mails. */
import { isLocale, type Locale } from '../text/locale.ts';

export type FormPlace =
	| { kind: 'home' }
	| { kind: 'tasks' }
	/** `row`: one of the rows of a repeated question. */
	| { kind: 'question'; question: string; row: string | null }
	/** Check your answers: of a section, or of all. */
	| { kind: 'check'; section: string | null }
	| { kind: 'conflicts' }
	| { kind: 'receipt' };

export interface FormAddress {
	locale: Locale;
	/** Id of the response; `null` at home. */
	id: string | null;
	place: FormPlace;
}

export const FORM_PATH = /^\/(?:bn|en)\/questionnaire\/form(?:\/|$)/;

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/;
const NAME = /^[a-zA-Z][a-zA-Z0-9]{0,35}$/;
const ROW = /^[a-zA-Z0-9][a-zA-Z0-9-]{0,35}$/;

export const isResponseId = (text: string): boolean => UUID.test(text);

/** `/bn/questionnaire/form/…/q/title/` */
export function formPath({ locale, id, place }: FormAddress): string {
	const home = `/${locale}/questionnaire/form/`;
	return id === null ? home : `${home}${id}/${placePath(place)}`;
}

/** Behind the id of the response. */
function placePath(place: FormPlace): string {
	switch (place.kind) {
		case 'home':
		case 'tasks':
			return '';
		case 'question':
			return `q/${place.question}/${place.row === null ? '' : `${place.row}/`}`;
		case 'check':
			return `check/${place.section === null ? '' : `${place.section}/`}`;
		case 'conflicts':
			return 'conflicts/';
		case 'receipt':
			return 'receipt/';
		default:
			return place satisfies never;
	}
}

/** `null` for any other address. */
export function readFormPath(path: string): FormAddress | null {
	const [, locale, section, form, id = '', ...rest] = path.replace(/\/$/, '').split('/');
	if (!isLocale(locale) || section !== 'questionnaire' || form !== 'form') return null;
	if (id === '') return rest.length === 0 ? { locale, id: null, place: { kind: 'home' } } : null;
	const place = isResponseId(id) ? readPlace(rest) : null;
	return place === null ? null : { locale, id, place };
}

function readPlace([name = '', first, second, ...rest]: readonly string[]): FormPlace | null {
	if (rest.length > 0) return null;
	if (name === '') return { kind: 'tasks' };
	if (name === 'q' && first !== undefined && NAME.test(first)) {
		if (second !== undefined && !ROW.test(second)) return null;
		return { kind: 'question', question: first, row: second ?? null };
	}
	if (second !== undefined) return null;
	if (name === 'check')
		return first === undefined || NAME.test(first) ? { kind: 'check', section: first ?? null } : null;
	if (first !== undefined) return null;
	return name === 'conflicts' || name === 'receipt' ? { kind: name } : null;
}
