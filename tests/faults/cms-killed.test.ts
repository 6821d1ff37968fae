/** kill -9 in the middle of a publication or a mailing: afterwards it is done or it is not, never half and never twice. */
import { type DeskClient, type DeskEntry, signIn } from '@mab/scripts/desk-client.ts';
import { waitUntilLive } from '@mab/scripts/processes.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EditionView } from '../../cms/src/plugins/desk/contract.ts';
import type { LedgerExport, SendDesk } from '../../cms/src/plugins/desk/sending-contract.ts';
import { PATIENCE_MS } from '../support/patience.ts';
import { type Product, startProduct } from '../support/product.ts';
import { TEST_SECRETS } from '../support/template.ts';

const UID = 'api::governance-change.governance-change';

/** Milliseconds between the order to publish and the kill: before, during and after the transaction of about 60 ms. */
const KILL_AFTER = [0, 20, 45, 70, 110];

/** Milliseconds after the order, and after the first kill: while the list is frozen, and while it is sent. */
const MAILER_KILLED_AFTER = [900, 1_500];

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
});
afterAll(() => product?.stop());

async function writeAndApprove(title: string): Promise<void> {
	await editor.edit(change, { title });
	await editor.decide(change, 'sendToFactCheck');
	await editor.decide(change, 'confirmFacts');
	await approver.decide(change, 'approve');
}

const publicPage = async (): Promise<string> => (await fetch(`${product.url}/en/governance/${slug}/`)).text();

async function untilPublic(text: string): Promise<void> {
	const deadline = Date.now() + PATIENCE_MS;
	while (!(await publicPage()).includes(text)) {
		if (Date.now() > deadline) throw new Error(`"${text}" did not become public.`);
		await sleep(100);
	}
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Kills the CMS so long after the order; resolves when the next one answers. */
async function killedAfter(delay: number, order: () => Promise<unknown>): Promise<void> {
	const answer = order().catch(() => 'the CMS was killed before it answered');
	await sleep(delay);
	product.supervisor.restart('cms', 'SIGKILL');
	await answer;
	// The old process may still answer for a moment; give the new one time to take the port.
	await sleep(300);
	expect(await waitUntilLive(product.env, PATIENCE_MS)).toBe(true);
}

test('the CMS can be killed at any moment of a publication', async () => {
	let published = '';
	for (const [round, delay] of KILL_AFTER.entries()) {
		const title = `Round ${round} of the kill test`;
		await writeAndApprove(title);
		await killedAfter(delay, () => approver.decide(change, 'publish'));

		const { state } = await approver.view(change);
		expect(['approved', 'published']).toContain(state);
		if (state === 'approved') {
			if (published !== '') expect(await publicPage()).toContain(published);
			await approver.decide(change, 'publish');
		}
		await untilPublic(title);
		published = title;
	}
});

test('the publisher can be killed while entries are published', async () => {
	for (let round = 0; round < 3; round += 1) {
		const title = `Publisher round ${round}`;
		await writeAndApprove(title);
		await approver.decide(change, 'publish');
		await sleep(round * 40);
		product.supervisor.restart('publisher', 'SIGKILL');
		await untilPublic(title);
	}
	expect((await approver.view(change)).state).toBe('published');
});

const mailings = () => approver.call<SendDesk>('/mailings');

test('an edition that is published and mailed while CMS, publisher and mailer are killed comes out once', async () => {
	const [edition] = (await mailings()).orderable;
	if (edition === undefined) throw new Error('The demonstration has an edition that is ready to send.');
	const { editionId, slug, contentHash } = edition;
	const path = `/editions/${editionId}`;
	const decide = async (decision: string) => {
		const { draftHash } = await approver.call<EditionView>(path);
		await approver.call(`${path}/decisions`, { decision, draftHash, reason: 'A test of kills' });
	};
	await decide('withdraw');
	await killedAfter(25, () => decide('publish'));
	if ((await approver.call<EditionView>(path)).published === null) await decide('publish');
	product.supervisor.restart('publisher', 'SIGKILL');

	const order = { editionId, contentHash, at: null, uncertainPolicy: 'resend' };
	const segment = { audiences: [], divisions: [], languages: [] };
	await killedAfter(15, () => approver.call('/mailings', { ...order, segment }));
	const ofEdition = async () => (await mailings()).mailings.filter((each) => each.slug === slug);
	if ((await ofEdition()).length === 0) await approver.call('/mailings', { ...order, segment });
	for (const delay of MAILER_KILLED_AFTER) {
		await sleep(delay);
		product.supervisor.restart('mailer', 'SIGKILL');
	}
	await expect.poll(async () => (await ofEdition())[0]?.state, { interval: 250 }).toBe('finished');

	const [mailing, ...others] = await ofEdition();
	expect(others).toEqual([]);
	const accepted = mailing?.counts.find(({ state }) => state === 'accepted')?.count ?? 0;
	expect(accepted).toBe(mailing?.audienceCount);
	const { csv } = await approver.call<LedgerExport>(`/mailings/${mailing?.id}/ledger`, {});
	const caught: { messageId: string }[] = await (await fetch(`${product.inboxUrl}/messages.json`)).json();
	const sent = caught.map(({ messageId }) => messageId).filter((id) => csv.includes(id));
	expect(new Set(sent).size).toBe(accepted);
	// A mail on each connection may be cut off after the relay took it.
	expect(sent.length - accepted).toBeLessThanOrEqual(5 * MAILER_KILLED_AFTER.length);

	for (const locale of ['bn', 'en']) {
		const page = await fetch(`${product.url}/${locale}/newsletter/${slug}/`);
		expect(page.status).toBe(200);
		const feed = await (await fetch(`${product.url}/${locale}/newsletter/feed.xml`)).text();
		expect(feed.match(new RegExp(`<link>[^<]*/newsletter/${slug}/</link>`, 'g'))).toHaveLength(1);
	}
});
