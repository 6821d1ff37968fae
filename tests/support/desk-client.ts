/** The desk over HTTP, as the admin calls it, in the session of a demo person. */
import { DEMO_PEOPLE, type DemoPerson } from '@mab/scripts/seed/people.ts';
import { TEST_SECRETS } from './template.ts';

export interface DeskView {
	state: string;
	live: { kind: string; reason?: string };
}

export interface DeskClient {
	list(uid: string, query?: string): Promise<{ documentId: string; slug: string }[]>;
	edit(uid: string, documentId: string, locale: 'bn' | 'en', fields: Record<string, unknown>): Promise<void>;
	view(uid: string, documentId: string, locale: 'bn' | 'en'): Promise<DeskView>;
	decide(uid: string, documentId: string, locale: 'bn' | 'en', decision: string, reason?: string): Promise<DeskView>;
}

export async function deskClient(url: string, person: DemoPerson): Promise<DeskClient> {
	const email = DEMO_PEOPLE.find(({ key }) => key === person)?.email;
	const login = await fetch(`${url}/admin/login`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ email, password: TEST_SECRETS.DEMO_PASSWORD }),
	});
	const { data } = (await login.json()) as { data: { token?: string; accessToken?: string } };
	const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
		const response = await fetch(`${url}${path}`, {
			method,
			headers: { 'content-type': 'application/json', authorization: `Bearer ${data.accessToken ?? data.token}` },
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
		});
		if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
		return (await response.json()) as T;
	};
	return {
		async list(uid, query = '') {
			const page = await call<{ results: { documentId: string; slug: string }[] }>(
				'GET',
				`/content-manager/collection-types/${uid}?pageSize=100${query}`,
			);
			return page.results;
		},
		async edit(uid, documentId, locale, fields) {
			await call('PUT', `/content-manager/collection-types/${uid}/${documentId}?locale=${locale}`, {
				...fields,
				locale,
			});
		},
		view: (uid, documentId, locale) => call('GET', `/desk/review/${uid}/${documentId}?locale=${locale}`),
		decide: (uid, documentId, locale, decision, reason) =>
			call('POST', `/desk/review/${uid}/${documentId}/decisions`, {
				locale,
				decision,
				...(reason === undefined ? {} : { reason }),
			}),
	};
}
