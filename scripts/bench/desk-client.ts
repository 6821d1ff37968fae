/** What the demo people do in the admin, over the same HTTP routes as its pages. */
import { DEMO_PEOPLE, type DemoPerson } from '../seed/people.ts';

const PRACTICE = 'api::practice.practice';

export interface DeskClient {
	/** Changes texts of a practice in Bangla. */
	edit(documentId: string, texts: Record<string, string>): Promise<void>;
	/** Presses a button of the review panel for the Bangla text. */
	decide(documentId: string, decision: string): Promise<void>;
	/** The newest releases of the site, newest first. */
	releases(): Promise<{ number: number; startedAt: string; liveAt: string | null; changedCount: number }[]>;
}

/** Signs in. Throws when the CMS refuses. */
export async function signIn(cmsUrl: string, person: DemoPerson, password: string): Promise<DeskClient> {
	const email = DEMO_PEOPLE.find(({ key }) => key === person)?.email;
	const session = await ask<{ data: { accessToken?: string; token?: string } }>(`${cmsUrl}/admin/login`, {
		method: 'POST',
		json: { email, password },
	});
	const authorization = `Bearer ${session.data.accessToken ?? session.data.token}`;
	return {
		async edit(documentId, texts) {
			const url = `${cmsUrl}/content-manager/collection-types/${PRACTICE}/${documentId}?locale=bn`;
			await ask(url, { method: 'PUT', authorization, json: texts });
		},
		async decide(documentId, decision) {
			const url = `${cmsUrl}/desk/review/${PRACTICE}/${documentId}/decisions`;
			await ask(url, { method: 'POST', authorization, json: { locale: 'bn', decision } });
		},
		async releases() {
			const url = `${cmsUrl}/desk/releases`;
			return (await ask<{ releases: Awaited<ReturnType<DeskClient['releases']>> }>(url, { authorization })).releases;
		},
	};
}

async function ask<T>(
	url: string,
	{ method = 'GET', authorization, json }: { method?: string; authorization?: string; json?: unknown },
): Promise<T> {
	const response = await fetch(url, {
		method,
		headers: {
			...(authorization === undefined ? {} : { authorization }),
			...(json === undefined ? {} : { 'content-type': 'application/json' }),
		},
		...(json === undefined ? {} : { body: JSON.stringify(json) }),
	});
	if (!response.ok) throw new Error(`${method} ${url} answered ${response.status}: ${await response.text()}`);
	return (await response.json()) as T;
}
