/** What comes back, from the mail or the report to the rows, on both engines. */
import { addressHash } from '@mab/cms/domain/mail/mail-address.ts';
import { readEventReport } from '@mab/cms/domain/mail/mail-event-report.ts';
import { makeMailToken, readMailTokenKeys } from '@mab/cms/domain/mail/mail-token.ts';
import { forgetOldWords } from '@mab/cms/mail/bounces.ts';
import { takeReportedEvents, takeReturnedMail } from '@mab/cms/mail/returns.ts';
import { type ReturnedMailName, returnedMail } from '@mab/cms/mail/testing/returned-mails.ts';
import type { Knex } from 'knex';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MAIL_ENGINES, type MailDatabase } from '../support/mail-databases.ts';

const tokenKeys = readMailTokenKeys('1:a-secret-for-tokens-1');
if (tokenKeys === null) throw new Error('The key of this test is none');
const settings = { tokenKeys, pepper: 'a-pepper-of-this-test', unsubscribeMailbox: 'unsubscribe@mab.example' };

const PEOPLE = { rahima: 1, karim: 2 } as const;
type Person = keyof typeof PEOPLE;
const EDITIONS = [1, 2, 3, 4];
const CONFIRMED_AT = '2026-01-01T00:00:00.000Z';
const ARRIVED_AT = new Date('2026-10-14T06:00:00.000Z');
const NOW = new Date('2026-10-14T07:00:00.000Z');

const emailOf = (person: Person) => `${person}@example.org`;
const messageIdOf = (person: Person, edition: number) => `<m${edition}.${PEOPLE[person]}.abc@news.mab.example>`;
const tokenOf = (person: Person, edition: number) =>
	makeMailToken(tokenKeys, { subscriberId: PEOPLE[person], mailingId: edition });

async function fill(knex: Knex): Promise<void> {
	const tables = ['mail_events', 'suppressions', 'consents', 'deliveries', 'mailings', 'subscribers'];
	for (const table of tables) await knex(table).del();
	for (const edition of EDITIONS) {
		await knex('mailings').insert({
			id: edition,
			...{
				edition_id: `edition-${edition}`,
				content_hash: 'a',
				slug: `2026-q${edition}`,
				content: '{}',
				segment: '{}',
			},
			...{ uncertain_policy: 'hold', installation_id: 'here', ordered_at: CONFIRMED_AT, ordered_by: 'Salma' },
		});
	}
	for (const person of Object.keys(PEOPLE) as Person[]) {
		await knex('subscribers').insert({
			id: PEOPLE[person],
			email: emailOf(person),
			email_hash: addressHash(settings.pepper, emailOf(person)),
			language: 'bn',
			audience: 'media',
			wants_newsletter: true,
			wants_event_notices: false,
			source: 'form',
			created_at: CONFIRMED_AT,
			confirmed_at: CONFIRMED_AT,
		});
		for (const edition of EDITIONS) {
			await knex('deliveries').insert({
				mailing_id: edition,
				subscriber_id: PEOPLE[person],
				email: emailOf(person),
				language: 'bn',
				message_id: messageIdOf(person, edition),
				lane: 0,
				accepted_at: `2026-0${edition * 2}-01T00:00:00.000Z`,
			});
		}
	}
}

const withoutIds = <T extends { id?: unknown }>(rows: T[]) => rows.map(({ id: _id, ...rest }) => rest);

/** Everything that events can change, in an order of its own. */
async function stateOf(knex: Knex) {
	const deliveries = await knex('deliveries')
		.orderBy(['mailing_id', 'subscriber_id'])
		.select('bounced_at', 'complained_at');
	const events = await knex('mail_events').orderBy('event_key').select('event_key', 'kind', 'occurred_at');
	const subscribers = await knex('subscribers').orderBy('id').select('id', 'unsubscribed_at');
	const suppressions = withoutIds(await knex('suppressions').orderBy('email_hash').select());
	return { deliveries, events, subscribers, suppressions };
}

const reasonFor = async (knex: Knex, person: Person): Promise<string | null> => {
	const emailHash = addressHash(settings.pepper, emailOf(person));
	const row = await knex('suppressions').where({ email_hash: emailHash }).first('reason');
	return row?.reason ?? null;
};

const marked = (knex: Knex, column: 'bounced_at' | 'complained_at'): Promise<number[]> =>
	knex('deliveries').whereNotNull(column).orderBy('id').pluck('subscriber_id');

const shuffled = <T>(items: readonly T[], seed: number): T[] => {
	let state = seed;
	const next = () => {
		state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
		return state;
	};
	return items
		.map((item) => ({ item, rank: next() }))
		.sort((a, b) => a.rank - b.rank)
		.map(({ item }) => item);
};

describe.each(Object.entries(MAIL_ENGINES))('%s', (_engine, open) => {
	let database: MailDatabase;
	let knex: Knex;
	beforeAll(async () => {
		database = await open();
		knex = database.knex;
	});
	beforeEach(() => fill(knex));
	afterAll(() => database?.close());

	const take = (name: ReturnedMailName, person: Person, edition = 4, values: Record<string, string> = {}) =>
		takeReturnedMail(knex, settings, {
			raw: returnedMail(name, {
				token: tokenOf(person, edition),
				'message-id': messageIdOf(person, edition),
				...values,
			}),
			receivedAt: ARRIVED_AT,
			now: NOW,
		});
	const report = (...events: object[]) =>
		takeReportedEvents(knex, settings, readEventReport(JSON.stringify(events)), NOW);

	test.each([
		['postfix-unknown-user', 'hardBounce'],
		['exchange-no-token', 'hardBounce'],
		['gmail-mailbox-full', null],
		['gmail-policy', null],
		['rfc5965-abuse', 'complaint'],
		['microsoft-complaint-redacted', 'complaint'],
		['postfix-delayed', null],
		['out-of-office-quoting-a-code', null],
		['challenge', null],
		['arf-not-spam', null],
	] as const)('%s: the address is suppressed for %s', async (name, reason) => {
		await take(name, 'rahima');
		expect(await reasonFor(knex, 'rahima')).toBe(reason);
		expect(await reasonFor(knex, 'karim')).toBe(null);
	});

	test('a bounce is marked on the delivery that it names, and on no other', async () => {
		await take('gmail-mailbox-full', 'rahima', 2);
		const rows = await knex('deliveries')
			.whereNotNull('bounced_at')
			.select('subscriber_id', 'mailing_id', 'bounced_at');
		expect(rows).toEqual([{ subscriber_id: PEOPLE.rahima, mailing_id: 2, bounced_at: ARRIVED_AT.toISOString() }]);
		expect(await knex('mail_events').first('kind', 'enhanced_code', 'raw')).toEqual({
			kind: 'softBounce',
			enhanced_code: '5.2.2',
			raw: null,
		});
	});

	test('a report that names somebody else touches only the owner of the return address', async () => {
		await take('report-on-somebody-else', 'rahima', 4, {
			'other-email': emailOf('karim'),
			'other-message-id': messageIdOf('karim', 4),
		});
		expect(await marked(knex, 'bounced_at')).toEqual([PEOPLE.rahima]);
		expect(await reasonFor(knex, 'karim')).toBe(null);
	});

	test('an address in the text alone names nobody, and neither does a token that we did not make', async () => {
		const forged = makeMailToken([{ version: 1, secret: 'guessed-by-somebody' }], { subscriberId: 1, mailingId: 4 });
		const kind = await take('postfix-unknown-user', 'rahima', 4, { token: forged, 'message-id': '<no@mab.example>' });
		expect(kind).toBe('unmatched');
		expect(await marked(knex, 'bounced_at')).toEqual([]);
		const [event] = await knex('mail_events').select('kind', 'raw');
		expect(event).toMatchObject({ kind: 'unmatched', raw: expect.stringContaining('Undelivered Mail') });
	});

	test('of what cannot be matched at most 64 kB are kept', async () => {
		const raw = Buffer.concat([returnedMail('stranger'), Buffer.alloc(20 * 1024 * 1024, 'x\u0000')]);
		expect(await takeReturnedMail(knex, settings, { raw, receivedAt: ARRIVED_AT })).toBe('unmatched');
		const event = await knex('mail_events').first<{ raw: string }>('raw');
		expect(Buffer.byteLength(event.raw)).toBeLessThanOrEqual(3 * 64 * 1024);
	});

	test('a bounce from before the subscriber confirmed again bars nobody', async () => {
		await knex('subscribers').where({ id: PEOPLE.rahima }).update({ confirmed_at: NOW.toISOString() });
		await take('postfix-unknown-user', 'rahima');
		expect(await reasonFor(knex, 'rahima')).toBe(null);
		expect(await marked(knex, 'bounced_at')).toEqual([PEOPLE.rahima]);
	});

	test('of somebody who was erased no word is kept, and after half a year of nobody', async () => {
		const words = () => knex('mail_events').whereNotNull('detail').orWhereNotNull('raw').orderBy('id').pluck('kind');
		await knex('deliveries').where({ subscriber_id: PEOPLE.rahima }).update({ email: '' });
		await take('postfix-unknown-user', 'rahima');
		expect([await marked(knex, 'bounced_at'), await words()]).toEqual([[PEOPLE.rahima], []]);
		expect(await knex('suppressions').pluck('reason')).toEqual([]);
		await take('stranger', 'karim');
		await forgetOldWords(knex, new Date('2027-04-01T00:00:00Z'));
		expect(await words()).toEqual(['unmatched']);
		await forgetOldWords(knex, new Date('2027-05-01T00:00:00Z'));
		expect(await words()).toEqual([]);
	});

	test('the same mail counts once', async () => {
		for (let copy = 0; copy < 5; copy++) await take('postfix-unknown-user', 'rahima');
		expect(await knex('mail_events').pluck('kind')).toEqual(['hardBounce']);
	});

	describe('soft bounces', () => {
		const soft = (edition: number) =>
			report({
				id: `soft-${edition}`,
				kind: 'bounce',
				code: '5.2.2',
				token: tokenOf('rahima', edition),
				at: `2026-0${edition * 2}-02T00:00:00Z`,
			});

		test('end a subscription after three editions in a row', async () => {
			await soft(1);
			await soft(2);
			expect(await reasonFor(knex, 'rahima')).toBe(null);
			await soft(3);
			expect(await reasonFor(knex, 'rahima')).toBe('softBounces');
		});

		test('do not add up across an edition that arrived', async () => {
			await soft(1);
			await soft(2);
			await soft(4);
			expect(await reasonFor(knex, 'rahima')).toBe(null);
		});

		test('do not count from before the subscriber confirmed again', async () => {
			await knex('subscribers').where({ id: PEOPLE.rahima }).update({ confirmed_at: '2026-03-01T00:00:00.000Z' });
			for (const edition of [1, 2, 3]) await soft(edition);
			expect(await reasonFor(knex, 'rahima')).toBe(null);
		});
	});

	describe('a mail to the address for leaving', () => {
		const leftAt = () => knex('subscribers').where({ id: PEOPLE.rahima }).first('unsubscribed_at');

		test('ends the subscription and leaves a record of consent', async () => {
			await take('unsubscribe', 'rahima');
			await take('unsubscribe', 'rahima');
			expect(await leftAt()).toEqual({ unsubscribed_at: ARRIVED_AT.toISOString() });
			expect(await knex('consents').select('subscriber_id', 'kind', 'source', 'email_hash')).toEqual([
				{
					subscriber_id: PEOPLE.rahima,
					kind: 'unsubscribed',
					source: 'mailto',
					email_hash: addressHash(settings.pepper, emailOf('rahima')),
				},
			]);
		});

		test('that was written before the subscriber came back ends nothing', async () => {
			await knex('subscribers').where({ id: PEOPLE.rahima }).update({ confirmed_at: NOW.toISOString() });
			await take('unsubscribe', 'rahima');
			expect(await leftAt()).toEqual({ unsubscribed_at: null });
		});

		test('with a flipped letter in the token ends nothing', async () => {
			const token = tokenOf('rahima', 4);
			for (let index = 0; index < token.length; index++) {
				const flipped = `${token.slice(0, index)}${token[index] === 'A' ? 'B' : 'A'}${token.slice(index + 1)}`;
				await take('unsubscribe', 'rahima', 4, { token: flipped });
			}
			expect(await leftAt()).toEqual({ unsubscribed_at: null });
		});
	});

	describe('a report by the relay', () => {
		const bounce = { id: 'r-1', kind: 'bounce', code: '5.1.1', at: '2026-10-14T05:00:00Z' };

		test('for another recipient than that of the delivery is kept and changes nothing', async () => {
			const counts = await report({ ...bounce, messageId: messageIdOf('rahima', 4), recipient: emailOf('karim') });
			expect(counts).toEqual({ takenCount: 1, repeatedCount: 0, unmatchedCount: 1 });
			expect(await marked(knex, 'bounced_at')).toEqual([]);
		});

		test('from a clock that runs ahead is of now', async () => {
			await report({ ...bounce, messageId: messageIdOf('rahima', 4), at: '2031-01-01T00:00:00Z' });
			expect(await knex('deliveries').whereNotNull('bounced_at').pluck('bounced_at')).toEqual([NOW.toISOString()]);
		});

		test('each event five times in any order leads to the same state and one row', async () => {
			const of = (person: Person, edition: number) => ({ token: tokenOf(person, edition) });
			const at = (day: number) => ({ at: `2026-10-${String(day).padStart(2, '0')}T00:00:00Z` });
			const events = [
				{ id: 's1', kind: 'bounce', code: '5.2.2', ...of('rahima', 1), ...at(1) },
				{ id: 's2', kind: 'bounce', code: '5.7.1', ...of('rahima', 2), ...at(2) },
				{ id: 's3', kind: 'bounce', code: '4.2.2', ...of('rahima', 3), ...at(3) },
				{ id: 's4', kind: 'bounce', code: '4.2.2', ...of('rahima', 4), ...at(4) },
				{ id: 's5', kind: 'delayed', code: '4.4.1', ...of('rahima', 4), ...at(1) },
				{ id: 'h1', kind: 'bounce', code: '5.1.1', ...of('karim', 2), ...at(6) },
				{ id: 'h2', kind: 'bounce', code: '5.2.1', ...of('karim', 2), ...at(5) },
				{ id: 'c1', kind: 'complaint', ...of('karim', 3), ...at(7) },
				{ id: 'c2', kind: 'complaint', ...of('karim', 3), ...at(8) },
				{ id: 'u1', kind: 'unsubscribe', ...of('karim', 3), ...at(9) },
			];
			await report(...events);
			const expected = await stateOf(knex);
			expect(expected.suppressions.map(({ reason }) => reason).sort()).toEqual(['complaint', 'softBounces']);
			for (const seed of [1, 2, 3, 4, 5, 6]) {
				await fill(knex);
				await report(...shuffled([events, events, events, events, events].flat(), seed));
				expect(await stateOf(knex)).toEqual(expected);
			}
		});
	});
});
