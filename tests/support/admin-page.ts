/** Strapi's admin in a real browser, as the desk's people use it. */

import type { SeedIds } from '@mab/scripts/seed/entries.ts';
import { DEMO_PEOPLE, type DemoPerson } from '@mab/scripts/seed/people.ts';
import type { Browser, Page } from 'playwright-core';
import { TEST_SECRETS } from './template.ts';

const PRACTICE = 'api::practice.practice';

interface Listed {
	id: number;
	documentId: string;
	key?: string;
	code?: string;
	number?: number;
	name?: string;
}

type UnseenDecision = 'sendToFactCheck' | 'confirmFacts' | 'approve' | 'publish' | 'withdraw';

/** A browser window of one signed-in person. */
export interface AdminPage {
	page: Page;
	/** Addresses of other sites that it asked for. */
	elsewhere: readonly string[];
	/** Opens an entry in a language and waits for its review panel. */
	openPractice(documentId: string, locale: 'bn' | 'en'): Promise<void>;
	openNewPractice(locale: 'bn' | 'en'): Promise<void>;
	/** Saves the form and waits until it is stored. */
	save(): Promise<void>;
	/** Saves the form, which the server refuses with this message, and waits until the message is shown. */
	saveInVain(message: string): Promise<void>;
	/** Presses a button of the review panel and waits until the panel shows the state. */
	decide(button: RegExp, state: RegExp): Promise<void>;
	/** Takes decisions as the buttons of the panel do, in this person's session, and publishes where it says so. */
	decideUnseen(documentId: string, locale: 'bn' | 'en', decisions: readonly UnseenDecision[]): Promise<void>;
	/** Stores fields of the entry as the admin's own form does, in this person's session. */
	store(documentId: string, locale: 'bn' | 'en', fields: Record<string, unknown>): Promise<void>;
	/** Sends a request to the admin's own API in this person's session; throws with the answer when it is refused. */
	ask<T>(method: 'GET' | 'POST' | 'PUT', path: string, json?: unknown): Promise<T>;
	/** What the person can choose in relation fields, by the names people know. */
	choices(): Promise<SeedIds>;
}

export async function signInToAdmin(browser: Browser, url: string, person: DemoPerson): Promise<AdminPage> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } });
	const page = await context.newPage();
	const elsewhere: string[] = [];
	page.on('request', (request) => {
		if (/^https?:/.test(request.url()) && !request.url().startsWith(url)) elsewhere.push(request.url());
	});
	const email = DEMO_PEOPLE.find(({ key }) => key === person)?.email ?? '';
	await page.goto(`${url}/admin`);
	await page.getByLabel(/^Email/).fill(email);
	await page.getByLabel(/^Password/).fill(TEST_SECRETS.DEMO_PASSWORD);
	await page.getByRole('button', { name: 'Login' }).click();
	await page.getByRole('link', { name: /Content Manager/ }).waitFor();

	const token = async (): Promise<string> => {
		const cookies = await context.cookies();
		return decodeURIComponent(cookies.find(({ name }) => name === 'jwtToken')?.value ?? '');
	};
	const ask = async <T>(method: 'GET' | 'POST' | 'PUT', path: string, json?: unknown): Promise<T> => {
		const headers = { authorization: `Bearer ${await token()}` };
		const response = await page.request.fetch(`${url}${path}`, {
			...{ method, headers },
			...(json === undefined ? {} : { data: json }),
		});
		if (!response.ok()) throw new Error(`${method} ${path} answered ${response.status()}: ${await response.text()}`);
		return (await response.json()) as T;
	};
	const list = async (path: string): Promise<Listed[]> => (await ask<{ results: Listed[] }>('GET', path)).results;
	const entries = (uid: string) => list(`/content-manager/collection-types/${uid}?pageSize=400`);
	const panel = () => page.getByText(/Review \/ পর্যালোচনা/i).first();

	return {
		page,
		elsewhere,
		async openPractice(documentId, locale) {
			await page.goto(
				`${url}/admin/content-manager/collection-types/${PRACTICE}/${documentId}?plugins[i18n][locale]=${locale}`,
			);
			await panel().waitFor();
		},
		async openNewPractice(locale) {
			await page.goto(
				`${url}/admin/content-manager/collection-types/${PRACTICE}/create?plugins[i18n][locale]=${locale}`,
			);
			await page.getByLabel(/^Title \//).waitFor();
		},
		async save() {
			const stored = page.waitForResponse(
				(response) =>
					response.url().includes(`/content-manager/collection-types/${PRACTICE}`) &&
					['POST', 'PUT'].includes(response.request().method()),
			);
			await page.getByRole('button', { name: 'Save', exact: true }).click();
			const response = await stored;
			if (!response.ok()) throw new Error(`Saving answered ${response.status()}: ${await response.text()}`);
		},
		async saveInVain(message) {
			const saves = (address: URL) => address.pathname.startsWith(`/content-manager/collection-types/${PRACTICE}/`);
			const error = { status: 409, name: 'ConflictError', message, details: {} };
			await page.route(saves, (route) =>
				route.request().method() === 'PUT'
					? route.fulfill({ status: 409, json: { data: null, error } })
					: route.fallback(),
			);
			await page.getByRole('button', { name: 'Save', exact: true }).click();
			await page.getByText(message).first().waitFor();
			await page.unroute(saves);
		},
		async decide(button, state) {
			await page.getByRole('button', { name: button }).click();
			await page.getByText(state).first().waitFor();
		},
		async decideUnseen(documentId, locale, decisions) {
			for (const decision of decisions) {
				if (decision === 'publish') {
					const path = `/content-manager/collection-types/${PRACTICE}/${documentId}/actions/publish?locale=${locale}`;
					await ask('POST', path, {});
				} else {
					const reason = decision === 'withdraw' ? { reason: 'The test is over.' } : {};
					await ask('POST', `/desk/review/${PRACTICE}/${documentId}/decisions`, { locale, decision, ...reason });
				}
			}
		},
		async store(documentId, locale, fields) {
			const path = `/content-manager/collection-types/${PRACTICE}/${documentId}?locale=${locale}`;
			await ask('PUT', path, { ...fields, locale });
		},
		ask,
		async choices() {
			const byName = <K>(listed: Listed[], nameOf: (entry: Listed) => K) =>
				new Map(listed.map((entry) => [nameOf(entry), entry.documentId]));
			const figures = await list('/upload/files?pageSize=50&sort=name:ASC');
			return {
				sectors: byName(await entries('api::sector.sector'), ({ key }) => key ?? ''),
				municipalities: byName(await entries('api::municipality.municipality'), ({ code }) => code ?? ''),
				sdgs: byName(await entries('api::sdg.sdg'), ({ number }) => number ?? 0),
				figures: new Map(
					figures.map(({ id, name }) => [
						(name ?? '').replace(/^illustration-|\.webp$/g, ''),
						{
							image: id,
							kind: 'illustration',
							consent: 'notNeeded',
							altEn: 'A drawing',
							altBn: 'একটি অলংকরণ',
							creditEn: 'MAB',
						},
					]),
				),
			};
		},
	};
}
