/** Requests of the demo people and of strangers, with what a test looks at in the answers. */
import type { DemoPerson } from '@mab/scripts/seed/people.ts';
import type { CmsInstance } from './cms-instance.ts';

export interface Answer<T> {
	status: number;
	/** The code of the Problem in the answer, if it is one. */
	code: string | undefined;
	/** The parsed JSON, in the shape that the test expects; `null` when the answer is something else. */
	body: T;
	text: string;
	headers: Headers;
}

/** The shape of a Problem on the wire. */
interface Failure {
	error?: { details?: { code?: string } };
}

export interface Request {
	/** Who is signed in; nobody when it is left out. */
	as?: DemoPerson;
	/** Sent as JSON. */
	json?: unknown;
	headers?: Record<string, string>;
}

export type Ask = <T = unknown>(method: string, path: string, request?: Request) => Promise<Answer<T>>;

/** Answers a function that asks the CMS. Everybody signs in once: Strapi limits sign-ins to five in five minutes. */
export function askerOf(cms: CmsInstance): Ask {
	const sessions = new Map<DemoPerson, Promise<{ authorization: string }>>();
	const sessionOf = (person: DemoPerson) => {
		const session = sessions.get(person) ?? cms.signIn(person);
		sessions.set(person, session);
		return session;
	};
	return async <T>(method: string, path: string, { as, json, headers = {} }: Request = {}): Promise<Answer<T>> => {
		const response = await fetch(`${cms.url}${path}`, {
			method,
			redirect: 'manual',
			headers: {
				...(as === undefined ? {} : await sessionOf(as)),
				...(json === undefined ? {} : { 'content-type': 'application/json' }),
				...headers,
			},
			...(json === undefined ? {} : { body: JSON.stringify(json) }),
		});
		const text = await response.text();
		const isJson = response.headers.get('content-type')?.includes('application/json') === true;
		const body: T & Failure = isJson ? JSON.parse(text) : null;
		return { status: response.status, code: body?.error?.details?.code, body, text, headers: response.headers };
	};
}

/** The address of a content type in Strapi's own admin API. */
export const manager = (uid: string, rest = '') => `/content-manager/collection-types/${uid}${rest}`;
