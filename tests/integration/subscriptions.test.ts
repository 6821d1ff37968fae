/** The newsletter from the form to the erasure, as people, mail providers and programs meet it. */

import { type MailTokenKeys, makeMailToken, readMailTokenKeys } from '@mab/cms/domain/mail/mail-token.ts';
import { HONEYPOT_FIELD, TICKED } from '@mab/cms/domain/public-form/form.ts';
import { type FormChallenge, findNumber } from '@mab/cms/domain/public-form/form-work.ts';
import { SECURITY_HEADERS } from '@mab/cms/domain/publication/release.ts';
import {
	FORM_CHALLENGE_ADDRESS,
	FORM_TOKEN_FIELD,
	FORM_WORK_FIELD,
	formWorkOf,
	MAX_SUBSCRIPTION_BYTES,
	makeFormToken,
	SUBSCRIBE_FORM,
} from '@mab/cms/domain/subscriber/subscription.ts';
import type { DemoPerson } from '@mab/scripts/seed/people.ts';
import type { Knex } from 'knex';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CmsInstance, startCms } from '../support/cms-instance.ts';
import { withFailingInserts } from '../support/faults.ts';
import { type Ask, askerOf } from '../support/http.ts';
import { TEST_SECRETS } from '../support/template.ts';

const tokenKeys = readKeys();

function readKeys(): MailTokenKeys {
	const keys = readMailTokenKeys(TEST_SECRETS.MAIL_TOKEN_KEYS);
	if (keys === null) throw new Error('The test secrets hold no key for mail tokens');
	return keys;
}

let cms: CmsInstance;
let ask: Ask;
let knex: Knex;
beforeAll(async () => {
	// Each test is a reader with an address of its own, as behind the proxy of an installation.
	process.env.TRUST_PROXY = 'true';
	cms = await startCms();
	ask = askerOf(cms);
	knex = cms.strapi.db.connection as unknown as Knex;
});
afterAll(() => cms?.stop());
/** Each test begins with the whole budget of letters. */
beforeEach(() => knex('mail_settings').whereLike('key', 'letterBudget%').delete());

let readers = 0;
const newReader = (): string => {
	readers += 1;
	return `198.51.${Math.floor(readers / 250)}.${readers % 250}`;
};
const newEmail = (): string => {
	readers += 1;
	return `reader${readers}@example.org`;
};

/** The form was opened ten seconds ago. */
const goodToken = (): string => makeFormToken(TEST_SECRETS.MAIL_PEPPER, new Date(Date.now() - 10_000));

type Fields = Record<string, string>;
/** As a browser with a script sends it, which has worked for it. */
function filled(email: string, changes: Fields = {}): Fields {
	const token = goodToken();
	const work = String(formWorkOf(TEST_SECRETS.MAIL_PEPPER, token));
	return {
		...{ locale: 'bn', email, [HONEYPOT_FIELD]: '', [FORM_TOKEN_FIELD]: token, [FORM_WORK_FIELD]: work },
		...changes,
	};
}

interface Posted {
	status: number;
	location: string;
	text: string;
	headers: Headers;
}

/** Posts as a browser without script does. */
async function post(path: string, fields: Fields | string = '', headers: Fields = {}): Promise<Posted> {
	const response = await fetch(`${cms.url}${path}`, {
		method: 'POST',
		redirect: 'manual',
		headers: {
			'content-type': 'application/x-www-form-urlencoded',
			accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
			'x-forwarded-for': newReader(),
			...headers,
		},
		body: typeof fields === 'string' ? fields : new URLSearchParams(fields).toString(),
	});
	const location = response.headers.get('location') ?? '';
	return { status: response.status, location, text: await response.text(), headers: response.headers };
}

const get = (path: string) => ask('GET', path, { headers: { accept: 'text/html' } });
const subscribe = (email: string, changes: Fields = {}) => post(SUBSCRIBE_FORM.action, filled(email, changes));

/** The newest letter to the address, once all letters are made. */
async function letterTo(email: string): Promise<{ kind: string; language: string; subject: string; path: string }> {
	await cms.strapi.service('api::subscription.subscription').settled();
	const row = await knex('letters').where({ email }).orderBy('id', 'desc').first();
	if (row === undefined) throw new Error(`No letter was made for ${email}.`);
	const { subject, text } = JSON.parse(row.message) as { subject: string; text: string };
	const [url = ''] = /https?:\/\/\S+\/(?:confirm|u)\/\S+/.exec(text) ?? [];
	return { kind: row.kind, language: row.language, subject, path: new URL(url).pathname };
}

const stored = (email: string) => knex('subscribers').where({ email }).first();

/** Subscribes and confirms; answers the path of the subscriber's own link. */
async function subscribed(email = newEmail(), changes: Fields = {}): Promise<{ id: number; link: string }> {
	await subscribe(email, changes);
	await post((await letterTo(email)).path);
	const { id } = await stored(email);
	return { id, link: `/u/${makeMailToken(tokenKeys, { subscriberId: id, mailingId: 3 })}` };
}

describe('the way of a reader without script', () => {
	const email = 'rahima@example.org';

	test('from the form to the erasure', async () => {
		const sent = await subscribe(email, { audience: 'councillor', language: 'en', municipality: 'sakhipur' });
		expect(sent.status).toBe(303);
		expect((await get(sent.location)).status).toBe(200);
		const letter = await letterTo(email);
		expect(await stored(email)).toMatchObject({ confirmed_at: null, municipality_code: 'sakhipur' });
		expect(letter).toMatchObject({ kind: 'confirmSubscription', language: 'en' });
		const opened = await get(letter.path);
		expect(opened.text).toContain('<html lang="en">');
		expect(opened.text).toContain('r•••@example.org');
		expect(opened.text.match(/<button/g)).toHaveLength(1);
		expect((await post(letter.path)).status).toBe(200);
		expect((await post(letter.path)).status).toBe(200);
		const subscriber = await stored(email);
		expect(subscriber).toMatchObject({ audience: 'councillor', language: 'en', unsubscribed_at: null });
		expect(subscriber.division).not.toBeNull();

		const [, link = ''] = /href="(\/u\/[^/"]+)\/preferences"/.exec((await post(letter.path)).text) ?? [];
		const page = await get(`${link}/preferences`);
		expect(page.text).toContain('r•••@example.org');
		const saved = await post(`${link}/preferences`, {
			...{ language: 'bn', audience: 'expert', newsletter: TICKED, events: TICKED, pause: '3' },
		});
		expect(saved.location).toBe(`${link}/preferences?saved=1`);
		expect(await stored(email)).toMatchObject({ language: 'bn', audience: 'expert' });

		const left = await post(link);
		expect(left.status).toBe(200);
		expect(left.text).toContain('<html lang="bn">');
		expect(left.text).toContain(`action="${link}/undo"`);
		expect((await stored(email)).unsubscribed_at).not.toBeNull();
		await post(`${link}/undo`);
		expect((await stored(email)).unsubscribed_at).toBeNull();

		const basis = 'signed the list on 3 October 2026';
		await knex('consents').where({ subscriber_id: subscriber.id, kind: 'confirmed' }).update({ basis });
		const data = await get(`${link}/data`);
		expect(data.text).toContain('r•••@example.org');
		expect(data.text).toContain(basis);
		const file = await ask<Record<string, unknown>>('GET', `${link}/data.json`);
		expect(file.headers.get('content-disposition')).toContain('attachment');
		expect(file.body).toMatchObject({ address: 'r•••@example.org', audience: 'expert', state: 'paused' });
		expect(file.text).not.toContain('rahima');

		expect((await get(`${link}/erase`)).text).toContain(`action="${link}/erase"`);
		expect(await stored(email)).toBeDefined();
		expect((await post(`${link}/erase`)).status).toBe(200);
		expect(await stored(email)).toBeUndefined();
		for (const path of [link, `${link}/preferences`, `${link}/data`, `${link}/erase`]) {
			expect((await get(path)).status).toBe(200);
		}
		expect((await post(link)).status).toBe(200);
	});

	test('a page without a token asks for one more press, and loses nothing that was typed', async () => {
		const organisation = '"A" <b>&';
		const first = await post(SUBSCRIBE_FORM.action, { locale: 'en', email: 'press@example.org', organisation });
		expect(first.status).toBe(422);
		expect(first.text).toContain('value="press@example.org"');
		expect(first.text).toContain('value="&quot;A&quot; &lt;b&gt;&amp;"');
		const [, token = ''] = new RegExp(`name="${FORM_TOKEN_FIELD}" value="([^"]+)"`).exec(first.text) ?? [];
		const tooSoon = await subscribe('press@example.org', { [FORM_TOKEN_FIELD]: token });
		expect(tooSoon.status).toBe(422);
		expect(await knex('subscription_requests').where({ email: 'press@example.org' })).toEqual([]);
	});

	test('a script of our pages gets a challenge, and JSON is answered with JSON', async () => {
		const { body, headers } = await ask<FormChallenge>('GET', FORM_CHALLENGE_ADDRESS);
		expect(await findNumber(body, async () => {})).toBe(formWorkOf(TEST_SECRETS.MAIL_PEPPER, body.token));
		expect(headers.get('cache-control')).toBe('no-store');
		const json = await ask('POST', SUBSCRIBE_FORM.action, { json: filled(newEmail()) });
		expect(json).toMatchObject({ status: 202, body: { accepted: true } });
		expect(await ask('POST', SUBSCRIBE_FORM.action, { json: filled('x') })).toMatchObject({
			...{ status: 422, code: 'subscription.invalid' },
		});
	});

	test('work counts for one form, and none is needed', async () => {
		const emails = [newEmail(), newEmail(), newEmail()] as const;
		const worked = filled(emails[0]);
		const answers = [
			await post(SUBSCRIBE_FORM.action, worked),
			await post(SUBSCRIBE_FORM.action, { ...worked, email: emails[1] }),
			await subscribe(emails[2], { [FORM_WORK_FIELD]: 'made up' }),
		];
		expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
		const spent = await knex('form_works')
			.join('subscription_requests', 'subscription_requests.id', 'form_works.request_id')
			.whereIn('email', emails)
			.pluck('email');
		expect(spent).toEqual([emails[0]]);
		for (const email of emails) expect(await letterTo(email)).toMatchObject({ kind: 'confirmSubscription' });
	});

	test('a link whose time is over sends a new one', async () => {
		const email = newEmail();
		await subscribe(email);
		const old = await letterTo(email);
		const longAgo = new Date(Date.now() - 8 * 86_400_000).toISOString();
		await knex('subscription_tokens').update({ expires_at: longAgo });
		await knex('consents').where({ kind: 'requested' }).update({ occurred_at: longAgo });
		expect((await get(old.path)).text).toContain(`action="${old.path}"`);
		expect((await post(old.path)).status).toBe(200);
		const fresh = await letterTo(email);
		expect(fresh.path).not.toBe(old.path);
		await post(fresh.path);
		expect((await stored(email)).confirmed_at).not.toBeNull();
	});
});

describe('the links of mails', () => {
	test('act at once for a mail provider: whatever it sends along, twice, without cookie or redirect', async () => {
		const bodies: [string, string | FormData, Fields][] = [
			['urlencoded', 'List-Unsubscribe=One-Click', { 'content-type': 'application/x-www-form-urlencoded' }],
			['nothing', '', {}],
			['multipart', oneClickForm(), {}],
			['from a page of the provider', '', { origin: 'https://mail.example', 'sec-fetch-site': 'cross-site' }],
			['from a page that hides', '', { origin: 'null' }],
		];
		for (const [name, body, headers] of bodies) {
			const { id, link } = await subscribed();
			for (let time = 0; time < 2; time += 1) {
				const response = await fetch(`${cms.url}${link}`, { method: 'POST', redirect: 'manual', body, headers });
				expect(response.status, name).toBe(200);
				expect(response.headers.get('set-cookie'), name).toBeNull();
			}
			const consents = await knex('consents').where({ subscriber_id: id, kind: 'unsubscribed' });
			expect(consents, name).toMatchObject([{ source: 'oneClick' }]);
		}
	});

	test('change nothing when a scanner opens them', async () => {
		const { id, link } = await subscribed();
		const email = newEmail();
		await subscribe(email);
		const { path } = await letterTo(email);
		const before = await knex('consents').count({ count: '*' });
		for (const each of [link, `${link}/undo`, `${link}/preferences`, `${link}/data`, `${link}/erase`, path]) {
			for (const method of ['GET', 'HEAD']) await ask(method, each);
		}
		expect(await knex('consents').count({ count: '*' })).toEqual(before);
		expect(await knex('subscribers').where({ id }).first()).toMatchObject({ unsubscribed_at: null });
		expect(await stored(email)).toMatchObject({ confirmed_at: null });
	});

	test('are worth nothing with any letter changed', async () => {
		const { id, link } = await subscribed();
		const forge = (text: string, index: number) =>
			text.slice(0, index) + (text[index] === 'A' ? 'B' : 'A') + text.slice(index + 1);
		for (let index = '/u/'.length; index < link.length; index += 1) {
			const forged = forge(link, index);
			expect((await post(forged)).status).toBe(404);
		}
		for (const path of [`${link}x`, '/u/x', '/u/%00', '/confirm/x', `/confirm/${link.slice(3)}`]) {
			const opened = await get(path);
			expect(opened.status).toBe(404);
			expect(opened.text).toContain('lang="en"');
			expect((await post(path)).status).toBe(404);
		}
		expect(await knex('subscribers').where({ id }).first()).toMatchObject({ unsubscribed_at: null });
	});

	test('are kept from caches, engines and other sites', async () => {
		const { link } = await subscribed();
		for (const { headers } of [await get(link), await post(link), await get('/u/x'), await get(`${link}/data.json`)]) {
			expect(headers.get('cache-control')).toBe('no-store');
			expect(headers.get('referrer-policy')).toBe('no-referrer');
			expect(headers.get('x-robots-tag')).toContain('noindex');
		}
		const page = await get(link);
		expect(page.headers.get('content-security-policy')).toBe(SECURITY_HEADERS['Content-Security-Policy']);
		expect(page.text).not.toMatch(/<script|https?:/);
	});

	test('work years later', async () => {
		const { id, link } = await subscribed();
		await knex('subscribers').where({ id }).update({ confirmed_at: '2019-01-01T00:00:00.000Z' });
		await knex('subscription_tokens').where({ subscriber_id: id }).delete();
		expect((await post(link)).status).toBe(200);
		expect((await knex('subscribers').where({ id }).first()).unsubscribed_at).not.toBeNull();
	});

	test('settings that are not among those offered are refused with the form', async () => {
		const { id, link } = await subscribed();
		const wrong = await post(`${link}/preferences`, { language: 'fr', audience: 'constructor', pause: '3' });
		expect(wrong.status).toBe(422);
		expect(wrong.text).toContain('href="#preferences-language"');
		expect((await post(`${link}/preferences`, 'x'.repeat(MAX_SUBSCRIPTION_BYTES + 1))).status).toBe(413);
		expect(await knex('subscribers').where({ id }).first()).toMatchObject({ language: 'bn', audience: 'public' });
	});

	test('whoever takes both lists away has left', async () => {
		const { id, link } = await subscribed();
		const saved = await post(`${link}/preferences`, { language: 'bn', audience: 'public', pause: 'none' });
		expect(saved.location).toBe(link);
		expect((await knex('subscribers').where({ id }).first()).unsubscribed_at).not.toBeNull();
	});
});

const oneClickForm = (): FormData => {
	const form = new FormData();
	form.set('List-Unsubscribe', 'One-Click');
	return form;
};

describe('the door', () => {
	test.each<[string, number, Fields]>([
		['another kind of body', 415, { 'content-type': 'text/plain' }],
		['a form with files', 415, { 'content-type': 'multipart/form-data; boundary=x' }],
		['a page of somebody else', 403, { 'sec-fetch-site': 'cross-site' }],
		['a foreign origin', 403, { origin: 'https://evil.example' }],
	])('%s is turned away', async (_case, status, headers) => {
		const email = newEmail();
		expect((await post(SUBSCRIBE_FORM.action, filled(email), headers)).status).toBe(status);
		expect(await knex('subscription_requests').where({ email })).toEqual([]);
	});

	test.each([
		'a@example.org\r\nBcc: victim@example.org',
		'<a@example.org>',
		'"x\r\n"@example.org',
		'a@example.org,b@example.org',
		'রহিমা@example.org',
	])('%j is no address', async (email) => {
		const { status, text } = await subscribe(email);
		expect(status).toBe(422);
		expect(text).toContain('href="#subscribe-email"');
	});

	test('a domain that takes no mail is said at the form, which keeps what was typed', async () => {
		const config = cms.strapi.config as unknown as { set(path: string, value: unknown): void };
		config.set('newsletter.takesMail', async (domain: string) => domain !== 'gmial.example');
		try {
			const wrong = 'rahima@gmial.example';
			const { status, text } = await subscribe(wrong, { organisation: 'পৌরসভা' });
			expect(status).toBe(422);
			expect(text).toContain('href="#subscribe-email"');
			expect(text).toContain(`value="${wrong}"`);
			expect(text).toContain('value="পৌরসভা"');
			expect(await knex('subscription_requests').where({ email: wrong })).toEqual([]);
			expect((await subscribe(newEmail())).status).toBe(303);
		} finally {
			config.set('newsletter.takesMail', async () => true);
		}
	});

	test('a field that people do not see catches programs', async () => {
		const email = newEmail();
		expect((await subscribe(email, { [HONEYPOT_FIELD]: 'Buy now' })).status).toBe(422);
		expect(await knex('subscription_requests').where({ email })).toEqual([]);
	});

	test('names of the prototype, lists and parts are only text that is wrong', async () => {
		const body = `__proto__[email]=a&constructor=b&email[]=c&audience[$ne]=1&${FORM_TOKEN_FIELD}=${goodToken()}`;
		expect((await post(SUBSCRIBE_FORM.action, body)).status).toBe(422);
	});
});

test('what cannot be stored is said, with every word in the form, and is taken once it can', async () => {
	const email = newEmail();
	await withFailingInserts(cms, 'subscription_requests', async () => {
		const { status, text } = await subscribe(email, { organisation: 'হারাবে না' });
		expect(status).toBe(503);
		expect(text).toContain(`value="${email}"`);
		expect(text).toContain('value="হারাবে না"');
	});
	expect((await subscribe(email)).status).toBe(303);

	const { id, link } = await subscribed();
	const leftAt = async () => (await knex('subscribers').where({ id }).first()).unsubscribed_at;
	await withFailingInserts(cms, 'consents', async () => {
		const page = await post(link);
		expect(page.status).toBe(503);
		expect(page.text).toContain('lang="en"');
		const oneClick = await post(link, 'List-Unsubscribe=One-Click', { accept: '*/*' });
		expect(oneClick.status).toBe(503);
		expect(oneClick.headers.get('retry-after')).toMatch(/^\d+$/);
	});
	expect(await leftAt()).toBeNull();
	expect((await post(link)).status).toBe(200);
	expect(await leftAt()).not.toBeNull();
});

describe('nobody learns who is on the list', () => {
	/** How long the middle one of the answers took, in milliseconds. */
	const median = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

	/** By how many milliseconds the middle answers for a known and for an unknown address differ. */
	async function difference(known: string, answers: Set<string>): Promise<number> {
		const took: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
		for (let round = 0; round < 40; round += 1) {
			// In turns, and not always the same one first, so that whatever else the machine does hits both.
			for (const kind of round % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)) {
				const start = performance.now();
				const { status, location, text } = await subscribe(kind === 'known' ? known : newEmail());
				took[kind].push(performance.now() - start);
				answers.add(JSON.stringify([status, location, text]));
				await cms.strapi.service('api::subscription.subscription').settled();
			}
		}
		return Math.abs(median(took.known) - median(took.unknown));
	}

	test('an address that is known is answered like one that is not, in as much time', async () => {
		const known = newEmail();
		await subscribed(known);
		const answers = new Set<string>();
		// What tells in every series tells a spy; a busy machine tells something in one.
		const differences: number[] = [];
		do differences.push(await difference(known, answers));
		while (Math.min(...differences) >= 5 && differences.length < 3);
		expect(answers.size).toBe(1);
		expect(Math.min(...differences)).toBeLessThan(5);
	});

	test('both get a letter', async () => {
		const { email } = await knex('subscribers').whereNotNull('confirmed_at').whereNotNull('email').first();
		await knex('consents').where({ kind: 'requested' }).update({ occurred_at: '2026-01-01T00:00:00.000Z' });
		await subscribe(email);
		expect(await letterTo(email)).toMatchObject({ kind: 'alreadySubscribed' });
	});
});

interface Counted {
	key: string;
	count: number;
}
interface Numbers {
	states: Counted[];
	audiences: Counted[];
	languages: Counted[];
	divisions: Counted[];
	waiting: unknown;
}
interface ImportReport {
	rows: unknown[];
	problems: unknown[];
}

describe('the desk', () => {
	const list = (as: DemoPerson, query = '') =>
		ask<{ entries: { id: number }[]; count: number }>('GET', `/desk/subscribers?${query}`, { as });
	const step = (as: DemoPerson, id: number, name: string, reason = ' Asked by\u0000 tele\u202ephone') =>
		ask<{ consents: unknown[] }>('POST', `/desk/subscribers/${id}/steps`, { as, json: { step: name, reason } });
	const upload = (csv: string, changes: object = {}) => ({
		...{ basis: 'Signed the list on 3 October 2026', language: 'bn', audience: 'government', isDryRun: false },
		file: { name: 'list.csv', base64: Buffer.from(csv).toString('base64') },
		...changes,
	});

	test('shows whole addresses to those who act on them, and parts of them to others', async () => {
		const email = 'desk.person@example.org';
		const { id } = await subscribed(email);
		expect((await list('editor', 'search=desk.person')).body.entries).toMatchObject([{ id, address: email }]);
		const reader = await list('reader');
		expect(reader.text).not.toContain('desk.person');
		expect(reader.body).toMatchObject({ mayAct: false });
		// Whether an address is there cannot be asked either.
		expect((await list('reader', 'search=desk.person')).body.count).toBe(0);
		const view = await ask<{ consents: unknown[] }>('GET', `/desk/subscribers/${id}`, { as: 'reader' });
		expect(view.body).toMatchObject({ address: 'd•••@example.org', steps: [] });
		expect((await ask('GET', '/desk/subscribers')).status).toBe(401);
	});

	test('counts by state, kind, language and division', async () => {
		await subscribed(newEmail(), { audience: 'media', language: 'en', municipality: 'sakhipur' });
		const { body } = await ask<Numbers>('GET', '/desk/subscribers/numbers', { as: 'reader' });
		const sum = (counts: { count: number }[]) => counts.reduce((total, { count }) => total + count, 0);
		const active = body.states.find(({ key }) => key === 'active')?.count ?? 0;
		expect(active).toBeGreaterThan(0);
		expect([sum(body.audiences), sum(body.languages)]).toEqual([active, active]);
		expect(sum(body.divisions)).toBeGreaterThan(0);
		expect(body.waiting).toBeNull();
		await knex('subscription_requests').insert({
			...{ email: 'late@example.org', language: 'bn', audience: 'public', form_version: 'x' },
			requested_at: new Date(Date.now() - 5 * 60_000).toISOString(),
		});
		const flooded = await ask<Numbers>('GET', '/desk/subscribers/numbers', { as: 'reader' });
		expect(flooded.body.waiting).toMatchObject({ count: 1 });
		await knex('subscription_requests').where({ email: 'late@example.org' }).delete();
	});

	test('does what somebody asks for by telephone, with the reason on record', async () => {
		const { id } = await subscribed();
		expect(await step('reader', id, 'erase')).toMatchObject({ status: 403, code: 'review.role-not-allowed' });
		expect(await step('editor', id, 'unsubscribe', ' ')).toMatchObject({ code: 'review.reason-required' });
		expect((await step('editor', id, 'unsubscribe')).body).toMatchObject({ state: 'unsubscribed' });
		expect((await step('editor', id, 'suppress')).body).toMatchObject({ state: 'suppressed' });
		expect((await step('approver', id, 'lift')).body).toMatchObject({ state: 'unsubscribed' });
		const erased = await step('editor', id, 'erase');
		expect(erased.body).toMatchObject({ state: 'erased', address: '', steps: [] });
		expect(erased.body.consents.at(-1)).toMatchObject({ basis: 'Asked by telephone', by: cms.people.editor.name });
		expect(await step('editor', id, 'erase')).toMatchObject({ status: 409, code: 'subscriber.erased' });
		expect(await step('editor', 999_999, 'erase')).toMatchObject({ status: 404, code: 'subscriber.unknown' });
		const trail = await cms.strapi.db
			.query('api::audit-entry.audit-entry')
			.findMany({ where: { subjectId: `subscriber:${id}` }, orderBy: { id: 'asc' } });
		expect(trail.map(({ action }: { action: string }) => action)).toEqual(
			['unsubscribe', 'suppress', 'lift', 'erase'].map((name) => `subscriber.${name}`),
		);
		const hidden = await ask<{ entries: unknown[] }>('GET', '/desk/suppressions', { as: 'reader' });
		expect(hidden.body.entries[0]).toMatchObject({ subscriber: null, detail: null });
	});

	test('imports a list of officials, first only to look', async () => {
		const csv = '\ufeffনাম;ইমেইল;পৌরসভা;ধরন\nরহিমা;mayor.sakhipur@example.org;সখীপুর পৌরসভা;মেয়র\nক;না;;\n';
		const send = (as: DemoPerson, json: unknown) => ask<ImportReport>('POST', '/desk/subscribers/import', { as, json });
		expect(await send('reader', upload(csv))).toMatchObject({ code: 'review.role-not-allowed' });
		expect(await send('editor', upload(csv, { basis: ' ' }))).toMatchObject({ code: 'review.reason-required' });
		const looked = await send('editor', upload(csv, { isDryRun: true }));
		expect(looked.body).toMatchObject({
			applied: false,
			rows: [
				{ line: 2, typed: 'mayor.sakhipur@example.org', outcome: 'add', reason: null },
				{ line: 3, typed: 'না', outcome: 'invalid' },
			],
			ignoredColumns: ['নাম'],
		});
		expect(await stored('mayor.sakhipur@example.org')).toBeUndefined();
		expect((await send('editor', upload(csv))).body).toMatchObject({ applied: true });
		expect(await stored('mayor.sakhipur@example.org')).toMatchObject({
			...{ audience: 'headOfMunicipality', municipality_code: 'sakhipur', source: 'import' },
		});
		expect((await send('editor', upload(csv))).body.rows[0]).toMatchObject({ outcome: 'skip' });
		expect((await send('editor', upload('name\nx'))).body.problems).toMatchObject([
			{ code: 'import.no-address-column' },
		]);
	});

	test('exports a file in which nothing runs', async () => {
		await subscribed('formula@example.org', { organisation: '=HYPERLINK("https://evil.example")' });
		expect(await ask('POST', '/desk/subscribers/export', { as: 'reader' })).toMatchObject({ status: 403 });
		const { body } = await ask<{ csv: string }>('POST', '/desk/subscribers/export', { as: 'editor' });
		expect(body.csv).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
	});
});

test('in a flood the victim gets one letter, the budget holds, and a real person is served', async () => {
	const before = await knex('letters').count({ count: '*' });
	const victim = newEmail();
	const wave = Array.from({ length: 400 }, (_, index) =>
		post(SUBSCRIBE_FORM.action, filled(index % 4 === 0 ? victim : newEmail()), {
			'x-forwarded-for': `203.0.113.${index % 100}`,
		}),
	);
	const statuses = (await Promise.all(wave)).map(({ status }) => status);
	expect(new Set(statuses)).toEqual(new Set([303]));
	const again = Array.from({ length: 12 }, () =>
		post(SUBSCRIBE_FORM.action, filled(newEmail()), { 'x-forwarded-for': '203.0.113.7', accept: 'application/json' }),
	);
	expect((await Promise.all(again)).at(-1)?.status).toBe(429);
	await cms.strapi.service('api::subscription.subscription').settled();

	const real = newEmail();
	expect((await subscribe(real)).status).toBe(303);
	// Ten minutes later forty more letters may go: one to each network that has not been answered, and one to her.
	const laterLetters = 45;
	const budget = { letters: laterLetters, at: new Date().toISOString() };
	await knex('mail_settings')
		.where({ key: 'letterBudget' })
		.update({ value: JSON.stringify(budget) });
	expect(await letterTo(real)).toMatchObject({ kind: 'confirmSubscription' });

	expect(await knex('letters').where({ email: victim })).toHaveLength(1);
	const after = await knex('letters').count({ count: '*' });
	const { burst } = cms.strapi.config.get<{ burst: number }>('newsletter.letters');
	expect(Number(after[0]?.count) - Number(before[0]?.count)).toBeLessThanOrEqual(burst + laterLetters + 3);
});
