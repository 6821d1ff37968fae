/** kill -9 of the CMS in the middle of a publication: afterwards the entry is published or it is not, never half. */
import { type DeskClient, type DeskEntry, signIn } from '@mab/scripts/desk-client.ts';
import { waitUntilLive } from '@mab/scripts/processes.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Product, startProduct } from '../support/product.ts';
import { TEST_SECRETS } from '../support/template.ts';

const UID = 'api::governance-change.governance-change';

/** Milliseconds between the order to publish and the kill: before, during and after the transaction of about 60 ms. */
const KILL_AFTER = [0, 10, 25, 45, 70, 110];

let product: Product;
let editor: DeskClient;
let approver: DeskClient;
let change: DeskEntry;
let slug: string;

beforeAll(async () => {
	product = await startProduct();
	editor = await signIn(product.url, 'editor', TEST_SECRETS.DEMO_PASSWORD);
	approver = await signIn(product.url, 'approver', TEST_SECRETS.DEMO_PASSWORD);
	const [entry] = await editor.list(UID, 'en');
	change = { uid: UID, documentId: entry?.documentId ?? '', locale: 'en' };
	slug = entry?.slug ?? '';
}, 240_000);
afterAll(() => product?.stop());

async function writeAndApprove(title: string): Promise<void> {
	await editor.edit(change, { title });
	await editor.decide(change, 'sendToFactCheck');
	await editor.decide(change, 'confirmFacts');
	await approver.decide(change, 'approve');
}

const publicPage = async (): Promise<string> => (await fetch(`${product.url}/en/governance/${slug}/`)).text();

async function untilPublic(text: string): Promise<void> {
	const deadline = Date.now() + 15_000;
	while (!(await publicPage()).includes(text)) {
		if (Date.now() > deadline) throw new Error(`"${text}" did not become public.`);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}

test('the CMS can be killed at any moment of a publication', async () => {
	let published = '';
	for (const [round, delay] of KILL_AFTER.entries()) {
		const title = `Round ${round} of the kill test`;
		await writeAndApprove(title);
		const order = approver.decide(change, 'publish').catch(() => 'the CMS was killed before it answered');
		await new Promise((resolve) => setTimeout(resolve, delay));
		product.supervisor.restart('cms', 'SIGKILL');
		await order;
		// The old process may still answer for a moment; give the new one time to take the port.
		await new Promise((resolve) => setTimeout(resolve, 300));
		expect(await waitUntilLive(product.env, 60_000)).toBe(true);

		const { state } = await approver.view(change);
		expect(['approved', 'published']).toContain(state);
		if (state === 'approved') {
			if (published !== '') expect(await publicPage()).toContain(published);
			await approver.decide(change, 'publish');
		}
		await untilPublic(title);
		published = title;
	}
}, 240_000);

test('the publisher can be killed while entries are published', async () => {
	for (let round = 0; round < 3; round += 1) {
		const title = `Publisher round ${round}`;
		await writeAndApprove(title);
		await approver.decide(change, 'publish');
		await new Promise((resolve) => setTimeout(resolve, round * 40));
		product.supervisor.restart('publisher', 'SIGKILL');
		await untilPublic(title);
	}
	expect((await approver.view(change)).state).toBe('published');
}, 120_000);
