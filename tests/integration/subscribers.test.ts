/** Subscribers from the form to the erasure, in the tables of mail, on both engines. */
import { addressHash } from '@mab/cms/domain/mail/mail-address.ts';
import { readMailToken, readMailTokenKeys } from '@mab/cms/domain/mail/mail-token.ts';
import { EVERYBODY } from '@mab/cms/domain/mail/mailing.ts';
import {
	daysAfter,
	mayUndo,
	type Preferences,
	SUBSCRIBER_STATES,
	subscriberState,
} from '@mab/cms/domain/subscriber/subscriber.ts';
import { type PlannedRow, readImportTable } from '@mab/cms/domain/subscriber/subscriber-import.ts';
import type { SubscriptionRequest } from '@mab/cms/domain/subscriber/subscription.ts';
import { keysOf } from '@mab/cms/domain/vocabulary.ts';
import { noteVisit, storeVisits, visitsBetween } from '@mab/cms/mail/archive-visits.ts';
import { confirmSubscription, readConfirmLink } from '@mab/cms/mail/confirm-link.ts';
import { consentsOf } from '@mab/cms/mail/consents.ts';
import { countRecipients } from '@mab/cms/mail/recipients.ts';
import { importSubscribers } from '@mab/cms/mail/subscriber-import.ts';
import { countSubscribers, listSubscribers, type SubscriberFilter } from '@mab/cms/mail/subscriber-list.ts';
import {
	changePreferences,
	eraseSubscriber,
	findSubscriber,
	purgeSubscriptions,
	undoUnsubscribe,
	unsubscribe,
} from '@mab/cms/mail/subscribers.ts';
import {
	answerRequests,
	askAgain,
	type LetterSettings,
	storeRequest,
	waitingLetters,
} from '@mab/cms/mail/subscription-requests.ts';
import { suppress, suppressionOf } from '@mab/cms/mail/suppressions.ts';
import type { Knex } from 'knex';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MAIL_ENGINES, type MailDatabase } from '../support/mail-databases.ts';

const tokenKeys = readMailTokenKeys('1:a-secret-for-tokens-1');
if (tokenKeys === null) throw new Error('The key of this test is none');

const PEPPER = 'a-pepper-of-this-test';
const NOW = new Date('2026-10-14T03:30:00.000Z');
const later = (days: number) => daysAfter(NOW, days);
const hashOf = (email: string) => addressHash(PEPPER, email);
const PERSON = { source: 'link', actor: null };

const MANY = { burst: 1000, perHour: 1000 };

const settings = (limits: LetterSettings['limits'] = { all: MANY, withoutWork: MANY }): LetterSettings => ({
	...{ pepper: PEPPER, tokenKeys, siteUrl: 'https://mab.example', limits },
	write: async ({ kind, url }, language) => ({ subject: `${kind} ${language}`, html: `<a>${url}</a>`, text: url }),
});

const asked = (email: string, changes: Partial<SubscriptionRequest> = {}) => ({
	...{ email, language: 'bn' as const, audience: 'public' as const, organisation: null, municipalityCode: null },
	...{ division: null, ...changes },
});

const TABLES = [
	...['mail_events', 'deliveries', 'mailings', 'letters', 'suppressions', 'consents', 'subscription_tokens'],
	...['subscription_requests', 'form_works', 'subscribers', 'mail_settings'],
];

describe.each(Object.entries(MAIL_ENGINES))('on %s', (_engine, open) => {
	let database: MailDatabase;
	let knex: Knex;
	beforeAll(async () => {
		database = await open();
		knex = database.knex;
	});
	afterAll(() => database?.close());
	beforeEach(async () => {
		for (const table of TABLES) await knex(table).delete();
	});

	const ask = (email: string, { now = NOW, address = '198.51.100.7', work = null, ...changes }: AskOptions = {}) =>
		storeRequest(knex, asked(email, changes), { pepper: PEPPER, address, workedToken: work, now });
	const answer = (now = NOW, limits?: LetterSettings['limits']) => answerRequests(knex, settings(limits), now);

	/** The addresses that letters went to, in order, each with its link. */
	const letters = async (): Promise<{ email: string; kind: string; url: string }[]> => {
		const rows = await knex('letters').orderBy('id').select('email', 'kind', 'message');
		return rows.map(({ email, kind, message }) => ({ email, kind, url: JSON.parse(message).text }));
	};
	const tokenIn = (url: string): string => url.slice('https://mab.example/confirm/'.length);
	const lastToken = async (): Promise<string> => tokenIn((await letters()).at(-1)?.url ?? '');
	const kinds = async (id: number) => (await consentsOf(knex, id)).map(({ kind }) => kind);

	/** Asks, gets the letter, presses the button. */
	async function subscribed(email: string, now = NOW): Promise<number> {
		await ask(email, { now });
		await answer(now);
		const link = await confirmSubscription(knex, await lastToken(), now);
		if (link.state !== 'open') throw new Error(`${email} could not confirm: ${link.state}`);
		return link.subscriber.id;
	}

	test('a request becomes a letter, the letter a subscriber', async () => {
		await ask('rahima@example.org', { audience: 'councillor', municipalityCode: 'sakhipur', division: 'dhaka' });
		expect(await knex('subscribers').select()).toEqual([]);
		expect(await answer()).toEqual({ letterCount: 1, isCapped: false });
		const token = await lastToken();
		expect(await readConfirmLink(knex, token, later(1))).toMatchObject({ state: 'open' });
		const [stored] = await knex('subscription_tokens').select('token_hash');
		expect(JSON.stringify(stored)).not.toContain(token);

		const link = await confirmSubscription(knex, token, later(1));
		expect(link).toMatchObject({
			state: 'open',
			subscriber: {
				...{ email: 'rahima@example.org', audience: 'councillor', municipalityCode: 'sakhipur', division: 'dhaka' },
				...{ confirmedAt: later(1).toISOString(), wantsNewsletter: true, wantsEventNotices: false },
			},
		});
		expect(await confirmSubscription(knex, token, later(2))).toMatchObject({
			state: 'used',
			subscriber: { confirmedAt: later(1).toISOString() },
		});
		const id = link.state === 'unknown' ? 0 : link.subscriber.id;
		expect(await consentsOf(knex, id)).toMatchObject([
			{ kind: 'requested', formVersion: '2026-1', language: 'bn', source: 'form', actor: null },
			{ kind: 'confirmed', formVersion: '2026-1', language: 'bn', source: 'confirmLink' },
		]);
	});

	test('looking at a link changes nothing, and no other text is one', async () => {
		await ask('rahima@example.org');
		await answer();
		const token = await lastToken();
		for (let time = 0; time < 3; time += 1) await readConfirmLink(knex, token, NOW);
		expect(await findSubscriber(knex, { email: 'rahima@example.org' })).toMatchObject({ confirmedAt: null });
		for (let index = 0; index < token.length; index += 1) {
			const forged = token.slice(0, index) + (token[index] === 'A' ? 'B' : 'A') + token.slice(index + 1);
			expect(await confirmSubscription(knex, forged, NOW)).toEqual({ state: 'unknown' });
		}
	});

	test('two presses at once confirm once', async () => {
		await ask('rahima@example.org');
		await answer();
		const token = await lastToken();
		const links = await Promise.all([1, 2, 3].map(() => confirmSubscription(knex, token, NOW)));
		expect(links.map(({ state }) => state).toSorted()).toEqual(['open', 'used', 'used']);
		const subscriber = await findSubscriber(knex, { email: 'rahima@example.org' });
		expect(await kinds(subscriber?.id ?? 0)).toEqual(['requested', 'confirmed']);
	});

	test('a link is over after seven days, and a new one can be asked for', async () => {
		await ask('rahima@example.org');
		await answer();
		const old = await lastToken();
		expect(await readConfirmLink(knex, old, later(6.9))).toMatchObject({ state: 'open' });
		const link = await confirmSubscription(knex, old, later(7));
		expect(link).toMatchObject({ state: 'expired', subscriber: { confirmedAt: null } });
		if (link.state === 'unknown') return;
		await askAgain(knex, link.subscriber, later(7));
		await answer(later(7));
		expect(await confirmSubscription(knex, await lastToken(), later(8))).toMatchObject({ state: 'open' });
	});

	test('the address of a victim is written to once a day and three times a month', async () => {
		for (let day = 0; day < 30; day += 1) {
			for (let time = 0; time < 2; time += 1) await ask('victim@example.org', { now: later(day) });
			await answer(later(day));
		}
		expect(await letters()).toHaveLength(3);
		expect(await knex('subscribers').select('email')).toEqual([{ email: 'victim@example.org' }]);
	});

	test('whoever is subscribed gets a letter too, with the way to the settings', async () => {
		const id = await subscribed('rahima@example.org');
		await ask('rahima@example.org', { now: later(2), language: 'en', audience: 'media' });
		expect(await answer(later(2))).toMatchObject({ letterCount: 1 });
		const last = (await letters()).at(-1);
		expect(last).toMatchObject({ email: 'rahima@example.org', kind: 'alreadySubscribed' });
		const [, token = ''] = /\/u\/([^/]+)\/preferences$/.exec(last?.url ?? '') ?? [];
		expect(readMailToken(tokenKeys, token)).toEqual({ subscriberId: id, mailingId: 0 });
		// What a stranger typed changes nothing.
		expect(await findSubscriber(knex, { id })).toMatchObject({ language: 'bn', audience: 'public' });
	});

	test('whoever wants notices of events alone and asks for the newsletter confirms anew', async () => {
		const id = await subscribed('rahima@example.org');
		const wishes = { language: 'bn', audience: 'public', pausedUntil: null } as const;
		await changePreferences(knex, id, { ...wishes, wantsNewsletter: false, wantsEventNotices: true }, PERSON, later(1));
		await ask('rahima@example.org', { now: later(2) });
		await answer(later(2));
		await confirmSubscription(knex, await lastToken(), later(2));
		expect(await findSubscriber(knex, { id })).toMatchObject({ wantsNewsletter: true, wantsEventNotices: true });
	});

	test.each(['complaint', 'desk'] as const)('an address that is suppressed for %s gets no letter', async (reason) => {
		await suppress(knex, { emailHash: hashOf('rahima@example.org'), reason, detail: '', at: NOW });
		await ask('rahima@example.org');
		expect(await answer()).toEqual({ letterCount: 0, isCapped: false });
	});

	test('confirming again takes a bounce back, and a complaint that came meanwhile bars it', async () => {
		const id = await subscribed('rahima@example.org');
		const emailHash = hashOf('rahima@example.org');
		await suppress(knex, { emailHash, reason: 'hardBounce', detail: '', at: later(1) });
		await ask('rahima@example.org', { now: later(2) });
		await answer(later(2));
		expect((await letters()).at(-1)?.kind).toBe('confirmSubscription');
		await confirmSubscription(knex, await lastToken(), later(2));
		expect(await findSubscriber(knex, { id })).toMatchObject({
			suppression: null,
			confirmedAt: later(2).toISOString(),
		});

		await suppress(knex, { emailHash, reason: 'softBounces', detail: '', at: later(3) });
		await ask('rahima@example.org', { now: later(4) });
		await answer(later(4));
		await suppress(knex, { emailHash, reason: 'complaint', detail: '', at: later(4) });
		expect(await confirmSubscription(knex, await lastToken(), later(4))).toMatchObject({ state: 'barred' });
	});

	test('leaving is one step, again it is none, and it can be taken back for a week', async () => {
		const id = await subscribed('rahima@example.org');
		await unsubscribe(knex, id, PERSON, later(10));
		const left = await unsubscribe(knex, id, PERSON, later(11));
		expect(left?.unsubscribedAt).toBe(later(10).toISOString());
		expect(await kinds(id)).toEqual(['requested', 'confirmed', 'unsubscribed']);

		expect(left !== null && mayUndo(left, later(16))).toBe(true);
		expect(await undoUnsubscribe(knex, id, PERSON, later(12))).toMatchObject({ unsubscribedAt: null });
		await undoUnsubscribe(knex, id, PERSON, later(12));
		expect(await kinds(id)).toEqual(['requested', 'confirmed', 'unsubscribed', 'undone']);

		await unsubscribe(knex, id, PERSON, later(20));
		expect(await undoUnsubscribe(knex, id, PERSON, later(28))).toMatchObject({
			unsubscribedAt: later(20).toISOString(),
		});
	});

	test('whoever left and comes back confirms anew, with what they say now', async () => {
		const id = await subscribed('rahima@example.org');
		await unsubscribe(knex, id, PERSON, later(10));
		await ask('rahima@example.org', { now: later(90), language: 'en', organisation: 'Sakhipur' });
		await answer(later(90));
		expect(await findSubscriber(knex, { id })).toMatchObject({
			unsubscribedAt: later(10).toISOString(),
			language: 'bn',
		});
		await confirmSubscription(knex, await lastToken(), later(90));
		expect(await findSubscriber(knex, { id })).toMatchObject({
			...{ unsubscribedAt: null, confirmedAt: later(90).toISOString(), language: 'en', organisation: 'Sakhipur' },
		});
	});

	test('settings are changed with a record of what changed', async () => {
		const id = await subscribed('rahima@example.org');
		const chosen: Preferences = {
			...{ language: 'en', audience: 'media', wantsNewsletter: true, wantsEventNotices: true },
			pausedUntil: later(90).toISOString(),
		};
		await changePreferences(knex, id, chosen, PERSON, later(1));
		expect(await changePreferences(knex, id, chosen, PERSON, later(2))).toMatchObject(chosen);
		const changes = (await consentsOf(knex, id)).filter(({ kind }) => kind === 'changed');
		expect(changes).toMatchObject([{ language: 'en', basis: expect.stringContaining('event notices: no → yes') }]);
	});

	test('an erasure leaves the hash alone, in every table', async () => {
		const id = await subscribed('rahima@example.org');
		await changePreferences(
			knex,
			id,
			{ language: 'bn', audience: 'media', wantsNewsletter: true, wantsEventNotices: true, pausedUntil: null },
			PERSON,
			NOW,
		);
		const delivery = { subscriber_id: id, email: 'rahima@example.org', language: 'bn', lane: 0 };
		await knex('deliveries').insert([
			{
				...delivery,
				mailing_id: 1,
				message_id: '<1>',
				accepted_at: NOW.toISOString(),
				answer: '250 rahima@example.org',
			},
			{ ...delivery, mailing_id: 2, message_id: '<2>', next_attempt_at: NOW.toISOString() },
		]);
		const [sent] = await knex('deliveries').orderBy('id').select('id');
		await knex('mail_events').insert({
			...{ event_key: 'k', kind: 'softBounce', source: 'imap', delivery_id: sent.id, detail: '<rahima@example.org>' },
			...{ occurred_at: NOW.toISOString(), received_at: NOW.toISOString(), raw: 'To: rahima@example.org' },
		});

		await eraseSubscriber(knex, id, PERSON, later(1));
		await eraseSubscriber(knex, id, PERSON, later(2));
		const tables = await Promise.all(TABLES.map((table) => knex(table).select()));
		expect(JSON.stringify(tables)).not.toContain('rahima@');
		expect(await kinds(id)).toEqual(['requested', 'confirmed', 'changed', 'erased']);
		expect(await suppressionOf(knex, hashOf('rahima@example.org'))).toBe('erased');
		expect(await knex('deliveries').orderBy('mailing_id').select('skip_reason', 'next_attempt_at')).toEqual([
			{ skip_reason: null, next_attempt_at: null },
			{ skip_reason: 'erased', next_attempt_at: null },
		]);

		const back = await subscribed('rahima@example.org', later(40));
		expect(back).not.toBe(id);
		expect(await suppressionOf(knex, hashOf('rahima@example.org'))).toBeNull();
	});

	test('who never confirmed is forgotten after thirty days, with everything of theirs', async () => {
		const id = await subscribed('karim@example.org');
		await ask('rahima@example.org');
		await answer();
		await ask('again@example.org');
		await answer();
		await ask('again@example.org', { now: later(20) });
		await answer(later(20));
		await knex('letters').update({ accepted_at: NOW.toISOString() });

		expect(await purgeSubscriptions(knex, later(29.9))).toMatchObject({ subscriberCount: 0 });
		expect(await purgeSubscriptions(knex, later(30.1))).toMatchObject({ subscriberCount: 1 });
		const left = await knex('subscribers').orderBy('id').select('email');
		expect(left).toEqual([{ email: 'karim@example.org' }, { email: 'again@example.org' }]);
		expect(await kinds(id)).toEqual(['requested', 'confirmed']);
		const tables = await Promise.all(TABLES.map((table) => knex(table).select()));
		expect(JSON.stringify(tables)).not.toContain('rahima@');
		expect(JSON.stringify(tables)).not.toContain(hashOf('rahima@example.org'));
	});

	describe('the list of the desk', () => {
		const filter: SubscriberFilter = {
			...{ state: null, audience: null, language: null, division: null, search: '', searchesAddresses: true },
		};
		const row = (id: number, changes: object = {}) => ({
			...{
				id,
				email: `r${id}@example.org`,
				email_hash: hashOf(`r${id}@example.org`),
				language: 'bn',
				audience: 'media',
			},
			...{ wants_newsletter: true, wants_event_notices: false, source: 'form', created_at: NOW.toISOString() },
			...{ confirmed_at: NOW.toISOString(), unsubscribed_at: null, paused_until: null, division: 'dhaka' },
			...changes,
		});
		const pageOf = async (changes: Partial<SubscriberFilter>, page = 1) => {
			const at = { page, pageSize: 2, now: NOW };
			const { subscribers, count } = await listSubscribers(knex, { ...filter, ...changes }, at);
			return { ids: subscribers.map(({ id }) => id), count };
		};

		test('says of each the same state in SQL and in the domain', async () => {
			const facts = [null, NOW.toISOString()].flatMap((confirmed_at) =>
				[null, NOW.toISOString()].flatMap((unsubscribed_at) =>
					[null, later(-1).toISOString(), later(1).toISOString()].flatMap((paused_until) =>
						[true, false].flatMap((isSuppressed) =>
							[true, false].flatMap((isErased) =>
								[true, false].map((wants_newsletter) => ({
									confirmed_at,
									unsubscribed_at,
									paused_until,
									isSuppressed,
									isErased,
									wants_newsletter,
								})),
							),
						),
					),
				),
			);
			for (const [index, { isSuppressed, isErased, ...rest }] of facts.entries()) {
				const person = row(index + 1, rest);
				await knex('subscribers').insert({ ...person, ...(isErased ? { email: null, email_hash: null } : {}) });
				const emailHash = String(person.email_hash);
				if (isSuppressed) await suppress(knex, { emailHash, reason: 'desk', detail: '', at: NOW });
			}
			const byState = new Map<string, number>();
			for (const state of keysOf(SUBSCRIBER_STATES)) {
				const { subscribers } = await listSubscribers(knex, { ...filter, state }, { page: 1, pageSize: 99, now: NOW });
				for (const subscriber of subscribers) expect(subscriberState(subscriber, NOW)).toBe(state);
				byState.set(state, subscribers.length);
			}
			const groups = await countSubscribers(knex, NOW);
			expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(facts.length);
			for (const [state, count] of byState) {
				const counted = groups.filter((group) => group.state === state).reduce((sum, group) => sum + group.count, 0);
				expect(counted).toBe(count);
				expect(count).toBeGreaterThan(0);
			}
			// What the mailer asks before each mail agrees.
			expect(await countRecipients(knex, { editionId: 'e', segment: EVERYBODY, now: NOW.toISOString() })).toBe(
				byState.get('active'),
			);
			expect(
				await countRecipients(knex, {
					editionId: 'e',
					segment: { ...EVERYBODY, divisions: ['khulna'] },
					now: NOW.toISOString(),
				}),
			).toBe(0);
		});

		test('is cut into pages, filtered and searched, with signs that mean nothing', async () => {
			await knex('subscribers').insert([
				row(1, { organisation: 'Daily Star' }),
				row(2, { email: 'a_b%c@example.org', language: 'en' }),
				row(3, { audience: 'expert', municipality_code: 'sakhipur' }),
			]);
			expect(await pageOf({})).toEqual({ ids: [3, 2], count: 3 });
			expect(await pageOf({}, 2)).toEqual({ ids: [1], count: 3 });
			expect(await pageOf({ audience: 'expert' })).toEqual({ ids: [3], count: 1 });
			expect(await pageOf({ language: 'en', division: 'dhaka' })).toEqual({ ids: [2], count: 1 });
			expect(await pageOf({ search: 'daily' })).toEqual({ ids: [1], count: 1 });
			expect(await pageOf({ search: 'Sakhipur' })).toEqual({ ids: [3], count: 1 });
			expect(await pageOf({ search: '%' })).toEqual({ ids: [2], count: 1 });
			expect(await pageOf({ search: '_' })).toEqual({ ids: [2], count: 1 });
			expect(await pageOf({ search: 'R1@' })).toEqual({ ids: [1], count: 1 });
			expect(await pageOf({ search: 'r1@', searchesAddresses: false })).toEqual({ ids: [], count: 0 });
			expect(await pageOf({ search: "' or 1=1 --\\" })).toEqual({ ids: [], count: 0 });
		});
	});

	describe('an import', () => {
		const file = (...emails: string[]) =>
			readImportTable([['email', 'municipality'], ...emails.map((email) => [email, 'sakhipur'])].map(asLine), {
				...{ language: 'bn', audience: 'headOfMunicipality', municipalitiesOf: (text) => [text] },
			}).rows;
		const asLine = (cells: string[], index: number) => ({ number: index + 1, cells });
		const importing = (emails: string[], isDryRun = false) =>
			importSubscribers(knex, {
				...{
					rows: file(...emails),
					pepper: PEPPER,
					basis: 'Letter of 3 October',
					source: 'import: a.csv',
					actor: 'Selim',
				},
				...{ divisionOf: () => 'dhaka', isDryRun, now: later(50) },
			});
		const outcomes = (plan: PlannedRow[]) => plan.map(({ outcome, fault }) => fault?.code ?? outcome);

		test('adds who is new, on the words that it rests on, and changes nobody else', async () => {
			const left = await subscribed('left@example.org');
			await unsubscribe(knex, left, PERSON, later(1));
			await eraseSubscriber(knex, await subscribed('erased@example.org'), PERSON, later(1));
			await suppress(knex, { emailHash: hashOf('bounced@example.org'), reason: 'hardBounce', detail: '', at: NOW });
			await ask('waiting@example.org');
			await answer();
			const known = await knex('subscribers').orderBy('id').select();
			const addresses = ['left', 'erased', 'bounced', 'waiting', 'new'].map((name) => `${name}@example.org`);
			const expected = ['row.known', 'row.suppressed', 'row.suppressed', 'row.known', 'add'];

			expect(outcomes(await importing(addresses, true))).toEqual(expected);
			expect(await knex('subscribers').orderBy('id').select()).toEqual(known);
			expect(outcomes(await importing(addresses))).toEqual(expected);
			expect(await knex('subscribers').orderBy('id').limit(known.length).select()).toEqual(known);

			const added = await findSubscriber(knex, { email: 'new@example.org' });
			expect(added).toMatchObject({
				...{ audience: 'headOfMunicipality', municipalityCode: 'sakhipur', division: 'dhaka', source: 'import' },
				...{ confirmedAt: later(50).toISOString(), suppression: null },
			});
			expect(await consentsOf(knex, added?.id ?? 0)).toMatchObject([
				{ kind: 'imported', basis: 'Letter of 3 October', source: 'import: a.csv', actor: 'Selim' },
			]);
			expect(outcomes(await importing(addresses)).at(-1)).toBe('row.known');
		});

		test('of thousands is one step', async () => {
			const many = Array.from({ length: 1200 }, (_, index) => `official${index}@example.org`);
			expect(new Set(outcomes(await importing(many)))).toEqual(new Set(['add']));
			expect(await countRecipients(knex, { editionId: 'e', segment: EVERYBODY, now: later(51).toISOString() })).toBe(
				1200,
			);
			const pairs = await knex('consents').join('subscribers', 'subscribers.id', 'consents.subscriber_id');
			expect(pairs.filter((pair) => pair.email_hash === hashOf(pair.email))).toHaveLength(1200);
		});

		test('that fails in the middle leaves nothing', async () => {
			const many = Array.from({ length: 600 }, (_, index) => `official${index}@example.org`);
			const order = { rows: file(...many), pepper: PEPPER, basis: 'x', source: 'x', isDryRun: false, now: NOW };
			const failing = { ...order, actor: 'Selim', divisionOf: failsAt(550) };
			await expect(importSubscribers(knex, failing)).rejects.toThrow('the registry went away');
			expect(await knex('subscribers').select()).toEqual([]);
		});
	});

	test('visits are counted by day, edition, language and kind, and kept while they cannot be stored', async () => {
		const visit = { slug: '2026-q3', language: 'bn', kind: 'page' } as const;
		const between = (from: number, until: number) =>
			visitsBetween(knex, '2026-q3', { from: later(from).toISOString(), until: later(until).toISOString() });
		noteVisit(visit, NOW);
		noteVisit(visit, NOW);
		noteVisit({ ...visit, kind: 'pdf' }, later(1));
		await knex.schema.renameTable('archive_visits', 'away');
		await expect(storeVisits(knex)).rejects.toThrow();
		await knex.schema.renameTable('away', 'archive_visits');
		await storeVisits(knex);
		noteVisit(visit, NOW);
		noteVisit({ ...visit, language: 'en' }, NOW);
		noteVisit({ ...visit, slug: '2026-q2' }, NOW);
		await storeVisits(knex);
		await storeVisits(knex);
		expect(await between(0, 14)).toEqual({ page: 4, pdf: 1 });
		expect(await between(1, 14)).toEqual({ page: 0, pdf: 1 });
		expect(await knex('archive_visits')).toHaveLength(4);
	});

	describe('in a flood', () => {
		const limits = { all: { burst: 10, perHour: 60 }, withoutWork: MANY };
		const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000);

		test('of 5,000 from 200 networks letters keep to the budget, a victim gets one, and a real person hers', async () => {
			const strict = { all: { burst: 100, perHour: 600 }, withoutWork: MANY };
			for (let network = 0; network < 200; network += 1) {
				const email = network % 2 === 0 ? 'victim@example.org' : `bot${network}@example.org`;
				await ask(email, { address: `203.0.113.${network}` });
			}
			const first = await knex('subscription_requests').select();
			const others = first.flatMap(({ id, ...row }) =>
				Array.from({ length: 24 }, (_, copy) => ({ ...row, email: `bot${id}.${copy}@example.org` })),
			);
			await knex.batchInsert('subscription_requests', others, 100);
			expect(await answer(NOW, strict)).toEqual({ letterCount: 100, isCapped: true });
			expect(await answer(NOW, strict)).toEqual({ letterCount: 0, isCapped: true });

			await ask('rahima@example.org', { now: minutes(1), address: '192.0.2.1' });
			for (let minute = 1; minute <= 12; minute += 1) {
				expect(await answer(minutes(minute), strict)).toEqual({ letterCount: 10, isCapped: true });
			}
			const addresses = (await letters()).map(({ email }) => email);
			expect(addresses.filter((email) => email === 'victim@example.org')).toHaveLength(1);
			// Whoever had not been written to when she asked, one for each network; she came after them.
			expect(addresses).toContain('rahima@example.org');
			expect(addresses.indexOf('rahima@example.org')).toBeLessThanOrEqual(200);
			// The letters, and what came for the victim again.
			expect(await waitingLetters(knex)).toEqual({ count: 5_001 - 220 - 99, since: NOW.toISOString() });
		});

		test('programs without work take a part of the letters, readers without a script still have theirs', async () => {
			const shared = { ...limits, withoutWork: { burst: 4, perHour: 12 } };
			for (let index = 0; index < 50; index += 1) {
				await ask(`bot${index}@example.org`, { address: `203.0.113.${index % 5}` });
			}
			await ask('no.script@example.org', { address: '192.0.2.1' });
			for (let index = 0; index < 3; index += 1) await ask(`reader${index}@example.org`, { work: `form-${index}` });
			await ask('again@example.org', { work: 'form-0' });
			expect(await answer(NOW, shared)).toEqual({ letterCount: 4 + 3, isCapped: true });
			const first = (await letters()).map(({ email }) => email);
			expect(first.filter((email) => email.startsWith('reader'))).toHaveLength(3);
			expect(await answer(minutes(5), shared)).toEqual({ letterCount: 1, isCapped: true });
			await answer(minutes(10), shared);
			const addresses = (await letters()).map(({ email }) => email);
			expect(addresses).toContain('no.script@example.org');
			// The work of a form that was sent before counts as none.
			expect(addresses).not.toContain('again@example.org');
			await purgeSubscriptions(knex, later(3));
			expect(await knex('form_works')).toEqual([]);
		});

		test('what has waited for a day is dropped', async () => {
			await ask('bot@example.org');
			await ask('rahima@example.org', { now: later(0.5) });
			expect(await answer(later(1.1), limits)).toMatchObject({ letterCount: 1 });
			expect((await letters()).map(({ email }) => email)).toEqual(['rahima@example.org']);
		});
	});
});

/** Works so many times. */
function failsAt(times: number): () => string {
	let asked = 0;
	return () => {
		asked += 1;
		if (asked > times) throw new Error('the registry went away');
		return 'dhaka';
	};
}

interface AskOptions extends Partial<SubscriptionRequest> {
	now?: Date;
	/** Of the connection. */
	address?: string;
	division?: string | null;
	/** Token of the form that a browser worked for. */
	work?: string | null;
}
