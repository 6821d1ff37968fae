/** The send desk: who may send what to whom, and what a person can do while it is being sent. */

import path from 'node:path';
import { problems } from '@mab/cms/domain/problem.ts';
import { openMailDatabase, writeSetting } from '@mab/cms/mail/database.ts';
import { stopMailing } from '@mab/cms/mail/mailings.ts';
import { mailingOutcome } from '@mab/cms/mail/outcome.ts';
import { presentRelay } from '@mab/cms/mail/settings.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type {
	DeliveryList,
	LedgerExport,
	MailingEntry,
	SendDesk,
} from '../../cms/src/plugins/desk/sending-contract.ts';
import { type CmsInstance, startCms } from '../support/cms-instance.ts';
import { type Ask, askerOf } from '../support/http.ts';

let cms: CmsInstance;
let ask: Ask;
beforeAll(async () => {
	cms = await startCms();
	ask = askerOf(cms);
});
afterAll(() => cms?.stop());

const EVERYBODY = { audiences: [], divisions: [], languages: [] };
const desk = async (): Promise<SendDesk> => (await ask<SendDesk>('GET', '/desk/mailings', { as: 'approver' })).body;

async function orderable(): Promise<SendDesk['orderable'][number]> {
	const [edition] = (await desk()).orderable;
	if (edition === undefined) throw new Error('The demonstration has an edition that is ready to send.');
	return edition;
}
async function mailingOf(slug: string): Promise<MailingEntry> {
	const mailing = (await desk()).mailings.find((each) => each.slug === slug);
	if (mailing === undefined) throw new Error(`There is no mailing of ${slug}.`);
	return mailing;
}
const order = (changes: object = {}, as: 'approver' | 'reader' = 'approver') =>
	orderable().then(({ editionId, contentHash }) =>
		ask<SendDesk>('POST', '/desk/mailings', {
			as,
			json: { editionId, contentHash, segment: EVERYBODY, at: null, uncertainPolicy: 'hold', ...changes },
		}),
	);
const step = (id: number, name: string, json: object = {}) =>
	ask<SendDesk>('POST', `/desk/mailings/${id}/steps`, { as: 'approver', json: { step: name, ...json } });

test('the demonstration has one edition on its way and one that is ready', async () => {
	const { mailings, orderable: editions, mailer } = await desk();
	expect(mailings.map(({ slug, state }) => [slug, state])).toEqual([['2026-q2', 'preparing']]);
	expect(editions.map(({ slug, locales }) => [slug, locales])).toEqual([['2026-q3', ['bn', 'en']]]);
	expect(mailer).toEqual({ seenAt: null, isAlive: false, hold: null, standstill: expect.anything() });
});

test('what is offered is the content that was approved', async () => {
	const { editionId, contentHash } = await orderable();
	const approvals = await cms.strapi.db
		.query('api::edition-approval.edition-approval')
		.findMany({ where: { editionId } });
	expect(approvals.map((each: { contentHash: string }) => each.contentHash)).toEqual([contentHash]);
});

test('whoever only reads sees no address and may do nothing', async () => {
	const { id } = await mailingOf('2026-q2');
	const seen = await ask<SendDesk>('GET', '/desk/mailings', { as: 'reader' });
	expect(seen.body.mayAct).toBe(false);
	expect(seen.body.mailings.flatMap(({ steps }) => steps)).toEqual([]);
	expect(await order({}, 'reader')).toMatchObject({ status: 403, code: 'review.role-not-allowed' });
	const refused = { status: 403, code: 'review.role-not-allowed' };
	const as = 'reader' as const;
	expect(await ask('POST', `/desk/mailings/${id}/steps`, { as, json: { step: 'pause' } })).toMatchObject(refused);
	expect(await ask('POST', `/desk/mailings/${id}/ledger`, { as, json: {} })).toMatchObject(refused);
	expect(
		await ask('POST', '/desk/mailings/audience', { as, json: { editionId: 'any', segment: EVERYBODY } }),
	).toMatchObject(refused);
});

test('a stranger is not let in', async () => {
	expect((await ask('GET', '/desk/mailings')).status).toBe(401);
	expect((await ask('POST', '/desk/mailings', { json: {} })).status).toBe(401);
});

test.each([
	['everybody', EVERYBODY, 40],
	['heads of municipalities', { ...EVERYBODY, audiences: ['headOfMunicipality'] }, 18],
	['offices in Khulna', { ...EVERYBODY, divisions: ['khulna'] }, 5],
	['English readers', { ...EVERYBODY, languages: ['en'] }, 4],
])('before it is sent one sees how many %s are', async (_who, segment, count) => {
	const { editionId } = await orderable();
	const answer = await ask('POST', '/desk/mailings/audience', { as: 'approver', json: { editionId, segment } });
	expect(answer.body).toEqual({ count });
});

test('an order for content that is not what is published is refused', async () => {
	expect(await order({ contentHash: 'a'.repeat(64) })).toMatchObject({ status: 409, code: 'mailing.content-changed' });
});

test.each([
	['yesterday', '2020-01-01T09:00', 'schedule.past'],
	['no time', 'soon', 'schedule.time-invalid'],
])('an order for %s is refused', async (_case, at, code) => {
	expect(await order({ at })).toMatchObject({ code });
});

test('a planned mailing can be given another time, stopped, resumed and cancelled, and the rest sent anew', async () => {
	const ordered = await order({ at: '2099-10-15T09:00', segment: { ...EVERYBODY, audiences: ['media'] } });
	expect(ordered.status).toBe(200);
	const { id, state, orderedBy, scheduledAt } = await mailingOf('2026-q3');
	expect({ state, orderedBy, scheduledAt }).toEqual({
		state: 'scheduled',
		orderedBy: 'Demo Approver',
		scheduledAt: '2099-10-15T03:00:00.000Z',
	});
	expect((await desk()).orderable).toEqual([]);

	await step(id, 'schedule', { at: '2099-10-16T09:00' });
	expect((await mailingOf('2026-q3')).scheduledAt).toBe('2099-10-16T03:00:00.000Z');
	await step(id, 'pause');
	const paused = await mailingOf('2026-q3');
	expect([paused.state, paused.pause?.en]).toEqual(['paused', expect.stringContaining('Demo Approver')]);
	expect(await step(id, 'pause')).toMatchObject({ status: 409, code: 'mailing.step-not-allowed' });
	await step(id, 'resume');
	await step(id, 'cancel');
	expect((await mailingOf('2026-q3')).state).toBe('cancelled');
	expect(await orderable()).toMatchObject({ slug: '2026-q3' });

	await order({ at: '2099-10-17T09:00' });
	const anew = await mailingOf('2026-q3');
	expect(anew.state).toBe('scheduled');
	expect(anew.id).toBeGreaterThan(id);
	await step(anew.id, 'cancel');
});

test('whoever may send is told once by mail that a mailing stopped by itself', async () => {
	const { id } = await mailingOf('2026-q2');
	const { connection } = cms.strapi.db;
	const letters = () => connection('letters').where({ kind: 'mailing-stopped' }).orderBy('email').pluck('email');
	const tell = () => cms.strapi.service('api::mailing.mailing').tellOfStops();
	await step(id, 'pause');
	await tell();
	expect(await letters()).toEqual([]);
	await step(id, 'resume');
	await stopMailing(connection, id, problems.mailingFailuresInARow({ count: 25, answer: '451 busy' }), new Date());
	await tell();
	await tell();
	expect(await letters()).toEqual(['administrator', 'approver', 'editor'].map((name) => `${name}@demo.example.org`));
	await step(id, 'resume');
});

test('a test goes to named addresses, marked in its subject, and is no delivery', async () => {
	const { editionId } = await orderable();
	const send = (addresses: string, locale = 'bn') =>
		ask('POST', '/desk/mailings/test', { as: 'approver', json: { editionId, locale, addresses } });
	expect((await send('Editor@Example.org, colleague@example.org')).body).toEqual({
		queued: ['editor@example.org', 'colleague@example.org'],
	});
	const letters: { email: string; message: string }[] = await cms.strapi.db
		.connection('letters')
		.where({ kind: 'testEdition' });
	expect(letters.map(({ message }) => JSON.parse(message).subject)).toEqual([
		expect.stringMatching(/^\[পরীক্ষা\] /),
		expect.stringMatching(/^\[পরীক্ষা\] /),
	]);
	expect(await cms.strapi.db.connection('deliveries').where({ email: 'editor@example.org' })).toEqual([]);

	expect(await send('')).toMatchObject({ code: 'mailing.test-addresses' });
	expect(await send(Array.from({ length: 11 }, (_, each) => `a${each}@example.org`).join(' '))).toMatchObject({
		code: 'mailing.test-addresses',
	});
	expect(await send('nobody')).toMatchObject({ code: 'mail.address-invalid' });
});

test('uncertain deliveries wait for a person, whose decision stands in the ledger', async () => {
	const { id } = await mailingOf('2026-q2');
	const at = new Date().toISOString();
	const { connection } = cms.strapi.db;
	const row = { mailing_id: id, language: 'bn', lane: 0, attempt_count: 1 };
	const cut = { subscriber_id: 9001, email: 'one@example.org', message_id: '<one@t>', uncertain_at: at };
	const refused = { subscriber_id: 9002, email: 'two@example.org', message_id: '<two@t>', failed_at: at };
	await connection('deliveries').insert({ ...row, ...cut, uncertain_count: 1 });
	await connection('deliveries').insert({ ...row, ...refused, failure: 'address' });
	const list = (state: string, as: 'approver' | 'reader' = 'approver') =>
		ask<DeliveryList>('GET', `/desk/mailings/${id}/deliveries?state=${state}`, { as });
	const [uncertain] = (await list('uncertain')).body.deliveries;
	expect(uncertain).toMatchObject({ email: 'one@example.org', state: 'uncertain' });
	expect((await list('uncertain', 'reader')).body.deliveries[0]?.email).toBe('o•••@example.org');
	expect((await list('failed')).body.deliveries[0]?.reason).not.toBeNull();
	expect(await list('lost')).toMatchObject({ status: 400, code: 'input.invalid' });

	const settle = () =>
		ask('POST', `/desk/mailings/${id}/uncertain`, {
			as: 'approver',
			json: { deliveryIds: [uncertain?.id], outcome: 'accept' },
		});
	expect((await settle()).status).toBe(200);
	expect(await settle()).toMatchObject({ status: 409, code: 'mailing.deliveries-changed' });
	const { body } = await ask<LedgerExport>('POST', `/desk/mailings/${id}/ledger`, { as: 'approver', json: {} });
	expect(body.csv).toContain('one@example.org');
	expect(body.csv).toContain('Demo Approver');
});

test('trying again is offered where it can help, not for addresses that do not exist', async () => {
	const { id } = await mailingOf('2026-q2');
	const failed = cms.strapi.db.connection('deliveries').where({ mailing_id: id, subscriber_id: 9002 });
	const offered = async () => (await mailingOf('2026-q2')).steps.map(({ step }) => step);
	expect(await offered()).not.toContain('retry');
	await failed.clone().update({ failure: 'policy' });
	expect(await offered()).toContain('retry');
	await failed.clone().update({ failure: 'address' });
});

test('after two weeks one reads what became of a mailing, without anybody having been watched', async () => {
	const { id } = await mailingOf('2026-q2');
	const { connection } = cms.strapi.db;
	const at = (day: number) => new Date(Date.UTC(2026, 6, day)).toISOString();
	await connection('mailings')
		.where({ id })
		.update({ first_sent_at: at(15) });
	const row = { mailing_id: id, language: 'bn', lane: 0 };
	const accepted = { accepted_at: at(15) };
	const people: [number, object][] = [
		[9101, accepted],
		[9102, { ...accepted, bounced_at: at(20) }],
		[9103, { ...accepted, bounced_at: at(30) }],
		[9104, { failed_at: at(15), failure: 'address', bounced_at: at(15) }],
	];
	for (const [subscriber, facts] of people) {
		const message_id = `<${subscriber}@t>`;
		const delivery = { ...row, subscriber_id: subscriber, email: `${subscriber}@example.org`, message_id, ...facts };
		await connection('deliveries').insert(delivery);
	}
	for (const [subscriber_id, day] of [
		[9101, 17],
		[9101, 18],
		[9103, 30],
	] as const) {
		const consent = { subscriber_id, email_hash: 'h', kind: 'unsubscribed', occurred_at: at(day), source: 'link' };
		await connection('consents').insert(consent);
	}
	expect(await mailingOutcome(connection, id, new Date(at(16)))).toMatchObject({ isFinal: false });
	expect(await mailingOutcome(connection, id, new Date(at(29)))).toEqual({
		from: at(15),
		until: at(29),
		isFinal: true,
		deliveredCount: 2,
		bouncedCount: 2,
		complainedCount: 0,
		unsubscribedCount: 1,
	});
	const visit = { slug: '2026-q2', kind: 'page', language: 'bn', count: 3 };
	await connection('archive_visits').insert([
		{ ...visit, day: '2026-07-20' },
		{ ...visit, day: '2026-07-31' },
	]);
	const { outcome } = await mailingOf('2026-q2');
	expect(outcome?.en).toContain('2 delivered, 2 bounced, 1 unsubscribed, 0 complained, 3 visits to its page');
	await cms.strapi.service('api::mailing.mailing').publishReach();
	const { record } = await connection('publication_events')
		.where({ record_type: 'reach' })
		.orderBy('id', 'desc')
		.first();
	expect(JSON.parse(record)).toEqual({
		...{ type: 'reach', id: '2026-q2', post: null, mail: { deliveredCount: 2 } },
		visits: { pageCount: 3, pdfCount: 0 },
	});
});

test('what an editor saves is not refused because the mailer wrote meanwhile', async () => {
	const mailer = openMailDatabase({ DATABASE_FILENAME: path.join(cms.folder, 'mab.db') });
	await mailer.raw('pragma busy_timeout = 0');
	const write = () => mailer('mail_settings').where({ key: 'installationId' }).update({ value: '"test"' });
	await cms.strapi.db.transaction(async ({ trx }) => {
		await trx('subscribers').count();
		// It waits for its turn, which comes with the commit.
		await expect(write()).rejects.toThrow(/locked/);
		await trx('mail_settings').insert({ key: 'test', value: '1' });
	});
	await expect(write()).resolves.toBe(1);
	await mailer.destroy();
});

test('a doctor who looked at another relay is said to have', async () => {
	const examined = (relay: string) =>
		writeSetting(cms.strapi.db.connection, 'doctor', { relay, checkedAt: new Date().toISOString(), findings: [] });
	expect((await desk()).doctor).toBeNull();
	await examined('relay.elsewhere.example:587');
	expect((await desk()).doctor?.isOfPresentRelay).toBe(false);
	await examined(presentRelay(process.env) ?? '');
	expect((await desk()).doctor?.isOfPresentRelay).toBe(true);
});

test('a mailing that does not exist is said to be unknown', async () => {
	expect(await step(999, 'pause')).toMatchObject({ status: 404, code: 'mailing.unknown' });
});
