/** What the demo people do in the admin, over the same HTTP routes as its pages: for benchmarks and tests. */
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { DEMO_PEOPLE, type DemoPerson } from './seed/people.ts';

/** A language version of an entry. */
export interface DeskEntry {
	uid: string;
	documentId: string;
	locale: Locale;
}

export interface DeskView {
	state: string;
	live: { kind: string; reason?: string };
}

export interface DeskClient {
	/** The entries of a content type that have the language. */
	list(uid: string, locale: Locale): Promise<{ documentId: string; slug: string }[]>;
	/** Saves changed fields, as the form does. */
	edit(entry: DeskEntry, fields: Record<string, unknown>): Promise<void>;
	/** What the review panel shows. */
	view(entry: DeskEntry): Promise<DeskView>;
	/** Presses a button of the review panel. */
	decide(entry: DeskEntry, decision: string, reason?: string): Promise<DeskView>;
	/** Asks any other route of the desk; with a body it posts. */
	call<T>(path: string, json?: unknown): Promise<T>;
	/** The newest releases of the site, newest first. */
	releases(): Promise<{ number: number; startedAt: string; liveAt: string | null; changedCount: number }[]>;
}

/** Signs in. Every call throws with what the CMS answered when it refuses. */
export async function signIn(cmsUrl: string, person: DemoPerson, password: string): Promise<DeskClient> {
	const email = DEMO_PEOPLE.find(({ key }) => key === person)?.email;
	const { data } = await ask<{ data: { accessToken?: string; token?: string } }>(`${cmsUrl}/admin/login`, {
		method: 'POST',
		json: { email, password },
	});
	const authorization = `Bearer ${data.accessToken ?? data.token}`;
	const manager = (uid: string) => `${cmsUrl}/content-manager/collection-types/${uid}`;
	const review = ({ uid, documentId }: DeskEntry) => `${cmsUrl}/desk/review/${uid}/${documentId}`;
	return {
		async list(uid, locale) {
			const url = `${manager(uid)}?pageSize=100&locale=${locale}`;
			return (await ask<{ results: { documentId: string; slug: string }[] }>(url, { authorization })).results;
		},
		async edit({ uid, documentId, locale }, fields) {
			await ask(`${manager(uid)}/${documentId}?locale=${locale}`, {
				method: 'PUT',
				authorization,
				json: { ...fields, locale },
			});
		},
		view: (entry) => ask(`${review(entry)}?locale=${entry.locale}`, { authorization }),
		decide: (entry, decision, reason) =>
			ask(`${review(entry)}/decisions`, {
				method: 'POST',
				authorization,
				json: { locale: entry.locale, decision, ...(reason === undefined ? {} : { reason }) },
			}),
		call: (path, json) =>
			ask(`${cmsUrl}/desk${path}`, { authorization, ...(json === undefined ? {} : { method: 'POST', json }) }),
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
