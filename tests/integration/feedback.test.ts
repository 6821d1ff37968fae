/** What readers send about practices: taken from anybody, read by few, forgotten in time. */

import { FEEDBACK_FORMS, MAX_FEEDBACK_BYTES, PERSONAL_DATA_MONTHS } from '@mab/cms/domain/practice/feedback.ts';
import { HONEYPOT_FIELD, TICKED } from '@mab/cms/domain/public-form/form.ts';
import { SECURITY_HEADERS } from '@mab/cms/domain/publication/release.ts';
import { countGraphemes } from '@mab/cms/domain/text/bangla.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CmsInstance, startCms } from '../support/cms-instance.ts';
import { deskOf } from '../support/desk.ts';
import { withFailingInserts } from '../support/faults.ts';
import { type Ask, askerOf, manager } from '../support/http.ts';

const USE = 'api::practice-use.practice-use';
const REPORT = 'api::problem-report.problem-report';
const USES = FEEDBACK_FORMS.practiceUse.action;
const REPORTS = FEEDBACK_FORMS.problemReport.action;

let cms: CmsInstance;
let ask: Ask;
let practice: { code: string; documentId: string; slug: string };
beforeAll(async () => {
	// Each test is a reader with an address of its own, as behind the proxy of an installation.
	process.env.TRUST_PROXY = 'true';
	cms = await startCms();
	ask = askerOf(cms);
	practice = await cms.strapi.db
		.query('api::practice.practice')
		.findOne({ where: { publishedAt: { $notNull: true } }, orderBy: { id: 'asc' } });
});
afterAll(() => cms?.stop());

let readers = 0;
const newReader = (): string => {
	readers += 1;
	return `198.51.100.${readers}`;
};

type Fields = Record<string, string>;

const use = (changes: Fields = {}): Fields => ({
	...{ locale: 'bn', practice: practice.code, name: 'নাসরিন আক্তার', organisation: 'সখীপুর পৌরসভা', stage: 'started' },
	whatIsUsed: 'দুই ওয়ার্ডে ভ্যান দিয়ে শুরু করেছি।',
	[HONEYPOT_FIELD]: '',
	...changes,
});
const report = (changes: Fields = {}): Fields => ({
	...{ locale: 'bn', practice: practice.code, kind: 'wrongFact', text: 'ভ্যানের সংখ্যা ঠিক নয়।', [HONEYPOT_FIELD]: '' },
	...changes,
});

interface Posted {
	status: number;
	location: string;
	text: string;
	headers: Headers;
}

interface PostOptions {
	reader?: string;
	headers?: Record<string, string>;
}

/** Posts as a browser without script does. */
async function post(path: string, fields: Fields | string, options: PostOptions = {}): Promise<Posted> {
	const { reader = newReader(), headers = {} } = options;
	const response = await fetch(`${cms.url}${path}`, {
		method: 'POST',
		redirect: 'manual',
		headers: {
			'content-type': 'application/x-www-form-urlencoded',
			accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
			'x-forwarded-for': reader,
			...headers,
		},
		body: typeof fields === 'string' ? fields : new URLSearchParams(fields).toString(),
	});
	const location = response.headers.get('location') ?? '';
	return { status: response.status, location, text: await response.text(), headers: response.headers };
}

/** Posts as a program does. */
async function postJson(path: string, json: unknown, reader = newReader()) {
	return ask<{ ticket: string; error: { details: { problems: { field: string; code: string }[] } } }>('POST', path, {
		json,
		headers: { 'x-forwarded-for': reader },
	});
}

const ticketIn = ({ location }: Posted): string => location.slice(location.lastIndexOf('/') + 1);
const rowOf = (uid: string, ticket: string) => cms.strapi.db.query(uid).findOne({ where: { ticket } });
const countOf = (uid: string): Promise<number> => cms.strapi.db.query(uid).count();

describe('a reader without script', () => {
	test('who uses a practice gets a ticket number and a page that can be opened again', async () => {
		const posted = await post(USES, use({ role: 'মেয়র', contact: 'nasrin@example.org', mayContact: TICKED }));
		expect(posted.status).toBe(303);
		expect(posted.location).toMatch(/^\/api\/feedback\/receipts\/U-[2-9A-Z]{8}$/);
		const ticket = ticketIn(posted);
		expect(await rowOf(USE, ticket)).toMatchObject({
			...{ state: 'new', practiceCode: practice.code, practiceId: practice.documentId, language: 'bn' },
			...{ name: 'নাসরিন আক্তার', organisation: 'সখীপুর পৌরসভা', role: 'মেয়র', stage: 'started' },
			...{ contact: 'nasrin@example.org', mayContact: true },
		});
		const before = await countOf(USE);
		for (let time = 0; time < 2; time += 1) {
			const receipt = await ask('GET', posted.location);
			expect(receipt.status).toBe(200);
			expect(receipt.text).toContain(`lang="bn"`);
			expect(receipt.text).toContain(ticket);
			expect(receipt.text).toContain(`/bn/practices/${practice.slug}/`);
			expect(receipt.text).not.toMatch(/নাসরিন|example\.org|সখীপুর/);
		}
		expect(await countOf(USE)).toBe(before);
	});

	test('who reports a problem need not say who it is', async () => {
		const posted = await post(REPORTS, report({ locale: 'en', text: 'The plant has stopped.', kind: 'stopped' }));
		expect(posted.status).toBe(303);
		expect(await rowOf(REPORT, ticketIn(posted))).toMatchObject({
			...{ kind: 'stopped', text: 'The plant has stopped.', name: null, contact: null, language: 'en', state: 'new' },
		});
		expect((await ask('GET', posted.location)).text).toContain('<html lang="en">');
	});

	test('may write the number as it is printed: short, and in Bangla digits', async () => {
		const bangla = practice.code.slice('MAB-P-'.length).replace(/\d/g, (digit) => '০১২৩৪৫৬৭৮৯'.charAt(Number(digit)));
		const posted = await post(REPORTS, report({ practice: ` ${bangla} ` }));
		expect(await rowOf(REPORT, ticketIn(posted))).toMatchObject({ practiceCode: practice.code });
	});

	test('who presses twice has sent one message', async () => {
		const reader = newReader();
		const twice = await Promise.all([1, 2, 3].map(() => post(USES, use({ name: 'Twice' }), { reader })));
		expect(new Set(twice.map(ticketIn)).size).toBe(1);
		expect(await cms.strapi.db.query(USE).count({ where: { name: 'Twice' } })).toBe(1);
	});

	test('who says the same again after ten minutes has sent another', async () => {
		const fields = use({ name: 'Again' });
		const first = ticketIn(await post(USES, fields));
		await cms.strapi.db
			.query(USE)
			.update({ where: { ticket: first }, data: { receivedAt: new Date(Date.now() - 11 * 60_000) } });
		expect(ticketIn(await post(USES, fields))).not.toBe(first);
	});

	test('stores letters in one form and without what nobody sees', async () => {
		const posted = await post(REPORTS, report({ text: '  \u09dc\u200b\u0000\u202eক\r\n\r\nদুই  ', name: 'এক\nদুই' }));
		expect(await rowOf(REPORT, ticketIn(posted))).toMatchObject({ text: 'ড়ক\n\nদুই', name: 'এক দুই' });
	});
});

describe('a mistake', () => {
	test('is shown in the language of the page, with a link to each field, and nothing that was typed is lost', async () => {
		const typed = { name: '"A" <b>&', whatIsUsed: 'x'.repeat(1001), contact: 'abc', role: 'প্রকৌশলী', stage: 'never' };
		for (const locale of ['bn', 'en']) {
			const { status, text, headers } = await post(USES, use({ ...typed, locale, organisation: ' ' }));
			expect(status).toBe(422);
			expect(text).toContain(`<html lang="${locale}">`);
			for (const field of ['organisation', 'stage', 'whatIsUsed', 'contact']) {
				expect(text).toContain(`href="#practiceUse-${field}"`);
				expect(text).toContain(`id="practiceUse-${field}"`);
			}
			expect(text).toContain('value="&quot;A&quot; &lt;b&gt;&amp;"');
			expect(text).toContain(typed.whatIsUsed);
			expect(text).toContain('value="প্রকৌশলী"');
			expect(text).toContain(`name="practice" value="${practice.code}"`);
			expect(headers.get('content-security-policy')).toBe(SECURITY_HEADERS['Content-Security-Policy']);
			expect(headers.get('cache-control')).toBe('no-store');
		}
	});

	test.each([
		['a number that no practice has', 'MAB-P-2019-999', 'not-published'],
		['what is no number', 'the waste one', 'not-a-number'],
		['no number', '', 'missing'],
	])('%s is said clearly and can be mended in the form', async (_case, number, code) => {
		const { status, text } = await post(REPORTS, report({ practice: number }));
		expect(status).toBe(422);
		expect(text).toContain('href="#problemReport-practice"');
		expect(text).toContain('<input id="problemReport-practice"');
		const json = await postJson(REPORTS, report({ practice: number }));
		expect(json).toMatchObject({ status: 422, code: 'feedback.invalid' });
		expect(json.body.error.details.problems).toMatchObject([{ field: 'practice', code }]);
	});

	test('a practice that is written but not published is no practice', async () => {
		const draft = await deskOf(cms)
			.documents('api::practice.practice')
			.create({ locale: 'bn', data: { title: 'খসড়া' } });
		const { code } = draft as unknown as { code: string };
		expect((await postJson(REPORTS, report({ practice: code }))).body.error.details.problems).toMatchObject([
			{ code: 'not-published' },
		]);
	});

	test('an address without the permission to use it is not kept', async () => {
		const before = await countOf(USE);
		const refused = await postJson(USES, use({ contact: '01700 000000' }));
		expect(refused.body.error.details.problems).toMatchObject([{ field: 'mayContact', code: 'consent-missing' }]);
		const without = await postJson(USES, use({ mayContact: TICKED }));
		expect(without.body.error.details.problems).toMatchObject([{ field: 'contact', code: 'contact-missing' }]);
		expect(await countOf(USE)).toBe(before);
	});
});

describe('hostile input', () => {
	test.each<[string, string]>([
		['fields given twice', 'name=a&name=b'],
		['fields with parts', 'name[first]=a&stage[$ne]=1'],
		['names of the prototype', '__proto__[name]=a&constructor=b&toString=c&hasOwnProperty=d'],
		['broken encoding', 'name=%ff%&whatIsUsed=%zz'],
		['nothing', ''],
		['a number of fields', Array.from({ length: 500 }, (_, index) => `f${index}=1`).join('&')],
	])('%s is answered with the form', async (_case, body) => {
		const { status, text } = await post(USES, body);
		expect(status).toBe(422);
		expect(text).toContain('id="practiceUse-name"');
	});

	test.each<[string, () => unknown]>([
		['a list', () => []],
		['numbers and lists', () => ({ ...report(), text: 7, kind: ['harm'], name: { a: 1 } })],
		['a constructor as a kind', () => report({ kind: 'constructor' })],
	])('%s as JSON is refused by field', async (_case, json) => {
		const answer = await postJson(REPORTS, json());
		expect([400, 422]).toContain(answer.status);
		expect(['input.invalid', 'feedback.invalid']).toContain(answer.code);
	});

	test('broken JSON is refused as unreadable', async () => {
		const options = { headers: { 'content-type': 'application/json', accept: 'application/json' } };
		const { status, text } = await post(REPORTS, '{"text":', options);
		expect(status).toBe(400);
		expect(JSON.parse(text).error.details.code).toBe('input.invalid');
	});

	test('markup comes back as text', async () => {
		const { text } = await post(REPORTS, report({ practice: '', text: '</textarea><script>alert(1)</script>' }));
		expect(text).not.toContain('<script');
		expect(text).toContain('&lt;/textarea&gt;&lt;script&gt;');
	});

	test('the longest Bangla answers that the form allows fit', async () => {
		const longest = report({ text: 'ঝুঁকি নিরূপণ '.repeat(200).slice(0, 2600) });
		while (countGraphemes(longest.text ?? '') > 1000) longest.text = (longest.text ?? '').slice(0, -50);
		expect((await post(REPORTS, longest)).status).toBe(303);
	});

	test('a field that people do not see catches programs, and a person loses nothing', async () => {
		const before = await countOf(REPORT);
		const caught = await post(REPORTS, report({ [HONEYPOT_FIELD]: 'Buy now', text: 'আমার কথা' }));
		expect(caught.status).toBe(422);
		expect(caught.text).toContain('আমার কথা');
		expect(caught.text).not.toContain('Buy now');
		expect(await postJson(REPORTS, report({ [HONEYPOT_FIELD]: 'x' }))).toMatchObject({ code: 'feedback.from-program' });
		expect(await countOf(REPORT)).toBe(before);
	});
});

describe('the door', () => {
	const json = { accept: 'application/json' };

	test.each<[string, number, string, Record<string, string>]>([
		['another kind of body', 415, 'feedback.wrong-type', { 'content-type': 'text/plain' }],
		['a form with files', 415, 'feedback.wrong-type', { 'content-type': 'multipart/form-data; boundary=x' }],
		['a page of somebody else', 403, 'feedback.foreign-page', { 'sec-fetch-site': 'cross-site' }],
		['a neighbour of our domain', 403, 'feedback.foreign-page', { 'sec-fetch-site': 'same-site' }],
		['a foreign origin', 403, 'feedback.foreign-page', { origin: 'https://evil.example' }],
		['an origin that hides', 403, 'feedback.foreign-page', { origin: 'null' }],
	])('%s is turned away before it is read', async (_case, status, code, headers) => {
		const before = await countOf(REPORT);
		const page = await post(REPORTS, report(), { headers });
		expect(page.status).toBe(status);
		expect(page.text).toContain('<html lang="bn">');
		expect(page.text).toContain('lang="en"');
		const answer = await post(REPORTS, report(), { headers: { ...headers, ...json } });
		expect(answer.status).toBe(status);
		expect(JSON.parse(answer.text).error.details.code).toBe(code);
		expect(await countOf(REPORT)).toBe(before);
	});

	test.each<[string, Record<string, string>]>([
		['says that the page is ours', { 'sec-fetch-site': 'same-origin', origin: 'null' }],
		['says that nobody sent it', { 'sec-fetch-site': 'none' }],
	])('a browser that %s is let in', async (_case, headers) => {
		expect((await post(REPORTS, report(), { headers })).status).toBe(303);
	});

	test('an old browser that names our own origin is let in', async () => {
		expect((await post(REPORTS, report(), { headers: { origin: cms.url } })).status).toBe(303);
	});

	test('a body beyond the limit is turned away, at the limit it is read', async () => {
		const sized = (bytes: number) => `text=${'x'.repeat(bytes - 'text='.length)}`;
		expect((await post(REPORTS, sized(MAX_FEEDBACK_BYTES + 1))).status).toBe(413);
		expect((await post(REPORTS, sized(MAX_FEEDBACK_BYTES))).status).toBe(422);
	});

	test('a body that does not say how long it is is turned away', async () => {
		const response = await fetch(`${cms.url}${REPORTS}`, {
			method: 'POST',
			headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
			body: new Blob(['text=x']).stream(),
			duplex: 'half',
		} as RequestInit);
		expect(response.status).toBe(411);
	});

	test('opening the address of a form shows it, for the practice that is named', async () => {
		const number = practice.code.slice('MAB-P-'.length);
		const named = await ask('GET', `${USES}?practice=${number}&locale=en`, { headers: { accept: 'text/html' } });
		expect(named.status).toBe(200);
		expect(named.text).toContain('<html lang="en">');
		expect(named.text).toContain(`type="hidden" name="practice" value="${number}"`);
		const bare = await ask('GET', REPORTS, { headers: { accept: 'text/html' } });
		expect(bare.text).toContain('<input id="problemReport-practice"');
	});

	test('the answer pages have their Bangla letters from here', async () => {
		const { text } = await ask('GET', REPORTS, { headers: { accept: 'text/html' } });
		const href = /url\("([^"]+\.woff2)"\)/.exec(text)?.[1] ?? '';
		const font = await fetch(`${cms.url}${href}`);
		expect([font.status, font.headers.get('content-type')]).toEqual([200, 'font/woff2']);
		expect(
			Buffer.from(await font.arrayBuffer())
				.subarray(0, 4)
				.toString('latin1'),
		).toBe('wOF2');
	});

	test('a receipt that never was is not found', async () => {
		const answer = await ask('GET', '/api/feedback/receipts/U-22222222', { headers: { accept: 'text/html' } });
		expect(answer.status).toBe(404);
		expect(answer.text).toContain('<html lang="bn">');
	});
});

describe('too much', () => {
	test('from one address waits a little, with all that was typed; others are not held up', async () => {
		const reader = newReader();
		for (let count = 0; count < 10; count += 1) {
			expect((await post(REPORTS, report({ text: `কথা ${count}` }), { reader })).status).toBe(303);
		}
		const held = await post(REPORTS, report({ text: 'একাদশ কথা' }), { reader });
		expect(held.status).toBe(429);
		expect(Number(held.headers.get('retry-after'))).toBeGreaterThan(0);
		expect(held.text).toContain('একাদশ কথা');
		expect(await postJson(REPORTS, report(), reader)).toMatchObject({ status: 429, code: 'feedback.too-many' });
		expect((await post(REPORTS, report({ text: 'অন্য পাঠক' }))).status).toBe(303);
	});

	test('from everybody together is held for an hour', async () => {
		const { maxPerHour } = cms.strapi.config.get<{ maxPerHour: number }>('feedback');
		const query = cms.strapi.db.query(REPORT);
		const filler = { ...report(), practiceCode: practice.code, practiceId: 'x', language: 'bn', contentHash: 'x' };
		for (let count = 0; count < maxPerHour; count += 1) {
			await query.create({ data: { ...filler, ticket: `filler-${count}`, receivedAt: new Date(), state: 'new' } });
		}
		try {
			const held = await post(USES, use({ name: 'Held' }));
			expect(held.status).toBe(429);
			expect(held.text).toContain('value="Held"');
			expect(await postJson(USES, use())).toMatchObject({ status: 429, code: 'feedback.full' });
		} finally {
			await query.deleteMany({ where: { ticket: { $startsWith: 'filler-' } } });
		}
		expect((await post(USES, use({ name: 'Held' }))).status).toBe(303);
	});
});

test('when it cannot be stored, the reader is told and has the form with every word', async () => {
	await withFailingInserts(cms, 'problem_reports', async () => {
		const { status, text } = await post(REPORTS, report({ text: 'হারাবে না' }));
		expect(status).toBe(503);
		expect(text).toContain('হারাবে না');
	});
	expect((await post(REPORTS, report({ text: 'হারাবে না' }))).status).toBe(303);
});

describe('nobody outside reads it', () => {
	test.each(['practice-uses', 'problem-reports'])('/api/%s is not there', async (path) => {
		for (const method of ['GET', 'POST']) {
			expect([404, 405]).toContain((await ask(method, `/api/${path}`, method === 'POST' ? { json: {} } : {})).status);
		}
	});

	test('a stranger does not reach it through the admin either', async () => {
		for (const path of [manager(USE), manager(REPORT), '/desk/feedback?form=practiceUse']) {
			expect((await ask('GET', path)).status).toBe(401);
		}
	});
});

describe('the desk', () => {
	interface Entry {
		form: string;
		id: number;
		ticket: string;
		state: string;
		answers: { label: { en: string }; value: { en: string } }[];
		steps: { to: string }[];
		note: string | null;
		changed: { by: string } | null;
		isPersonalHidden: boolean;
		practice: { code: string; title: { bn: string | null } };
	}
	interface List {
		entries: Entry[];
		counts: Record<string, number>;
	}
	const list = (as: 'editor' | 'approver' | 'reader', query: string) =>
		ask<List>('GET', `/desk/feedback?${query}`, { as });
	const valuesOf = ({ answers }: Entry) => answers.map(({ value }) => value.en);

	async function newUse(): Promise<string> {
		const name = `Sender ${readers}`;
		return ticketIn(await post(USES, use({ name, contact: 'sender@example.org', mayContact: TICKED })));
	}

	test('lists what came, newest first, with who sent it for those who may know', async () => {
		const ticket = await newUse();
		for (const as of ['editor', 'approver'] as const) {
			const { body } = await list(as, 'form=practiceUse&state=new');
			expect(body.entries[0]).toMatchObject({ ticket, state: 'new', practice: { code: practice.code } });
			expect(body.entries[0]?.practice.title.bn).toMatch(/\p{Script=Bengali}/u);
			expect(valuesOf(body.entries[0] as Entry)).toContain('sender@example.org');
			expect(body.counts.new).toBeGreaterThan(0);
		}
	});

	test('a reader of the desk sees what was said and not by whom, and moves nothing', async () => {
		const ticket = await newUse();
		const { text, body } = await list('reader', 'form=practiceUse&state=new');
		const [entry] = body.entries;
		expect(entry).toMatchObject({ ticket, isPersonalHidden: true, steps: [] });
		expect(text).not.toMatch(/sender@example\.org|Sender \d/);
		const step = await ask('POST', `/desk/feedback/practiceUse/${entry?.id}/steps`, {
			as: 'reader',
			json: { to: 'read' },
		});
		expect(step).toMatchObject({ status: 403, code: 'review.role-not-allowed' });
		const inManager = await ask('GET', manager(USE, '?pageSize=100'), { as: 'reader' });
		expect(inManager.status).toBe(200);
		expect(inManager.text).toContain(ticket);
		expect(inManager.text).not.toMatch(/sender@example\.org|Sender \d/);
	});

	test('moves a message on, says who did it, and keeps that in the audit trail', async () => {
		const ticket = await newUse();
		const { id, documentId } = await rowOf(USE, ticket);
		const step = (to: string, note?: string) =>
			ask<Entry>('POST', `/desk/feedback/practiceUse/${id}/steps`, { as: 'editor', json: { to, note } });
		expect((await step('read')).body).toMatchObject({ state: 'read', changed: { by: 'Demo Editor' } });
		expect((await step('confirmed', 'ফোনে কথা হয়েছে')).body).toMatchObject({
			state: 'confirmed',
			note: 'ফোনে কথা হয়েছে',
		});
		expect(await step('read')).toMatchObject({ status: 409, code: 'feedback.step-not-allowed' });
		expect(await step('answered')).toMatchObject({ status: 409, code: 'feedback.step-not-allowed' });
		expect((await step('closed')).body).toMatchObject({ state: 'closed', steps: [{ to: 'read' }] });
		expect((await rowOf(USE, ticket)).closedAt).not.toBeNull();
		expect((await step('read')).body.state).toBe('read');
		expect((await rowOf(USE, ticket)).closedAt).toBeNull();
		const audit = await cms.strapi.db
			.query('api::audit-entry.audit-entry')
			.findMany({ where: { subjectId: documentId }, orderBy: { id: 'asc' } });
		expect(audit.map(({ action, fromState, toState, actorName }) => [action, fromState, toState, actorName])).toEqual([
			['feedback.read', 'new', 'read', 'Demo Editor'],
			['feedback.confirmed', 'read', 'confirmed', 'Demo Editor'],
			['feedback.closed', 'confirmed', 'closed', 'Demo Editor'],
			['feedback.read', 'closed', 'read', 'Demo Editor'],
		]);
	});

	test.each([
		['a form that is none', 'form=votes'],
		['a state that is none', 'form=practiceUse&state=lost'],
		['a page that is none', 'form=practiceUse&page=0'],
	])('%s is refused', async (_case, query) => {
		expect(await list('editor', query)).toMatchObject({ status: 400, code: 'input.invalid' });
	});

	test('nobody edits what a reader wrote, an administrator may delete it', async () => {
		const ticket = await newUse();
		const { documentId } = await rowOf(USE, ticket);
		const path = manager(USE, `/${documentId}`);
		expect((await ask('PUT', path, { as: 'editor', json: { whatIsUsed: 'x' } })).status).toBe(403);
		expect((await ask('DELETE', path, { as: 'editor' })).status).toBe(403);
		const put = await ask('PUT', path, { as: 'administrator', json: { whatIsUsed: 'x' } });
		expect(put).toMatchObject({ status: 403, code: 'feedback.fixed' });
		expect((await ask('DELETE', path, { as: 'administrator' })).status).toBe(200);
		expect(await rowOf(USE, ticket)).toBeNull();
		expect(
			await cms.strapi.db
				.query('api::audit-entry.audit-entry')
				.count({ where: { subjectId: documentId, action: 'feedback.deleted', reason: ticket } }),
		).toBe(1);
	});
});

describe('who sent it', () => {
	const monthsAgo = (months: number, days = 0) => {
		const date = new Date();
		date.setUTCMonth(date.getUTCMonth() - months, Math.min(date.getUTCDate(), 28) - days);
		return date;
	};
	const erase = () => cms.strapi.service('api::feedback.feedback').erase();
	const sent = async (data: Record<string, unknown>) => {
		const fields = use({ name: 'Forget me', role: 'Clerk', contact: 'forget@example.org', mayContact: TICKED });
		const ticket = ticketIn(await post(USES, { ...fields, whatIsUsed: `Sent ${readers}` }));
		await cms.strapi.db.query(USE).update({ where: { ticket }, data });
		return ticket;
	};
	const forgotten = { name: null, role: null, contact: null, organisation: 'সখীপুর পৌরসভা' };
	const kept = { name: 'Forget me', role: 'Clerk', contact: 'forget@example.org', erasedAt: null };

	test('is forgotten when the message has been closed for so many months, and what was said is kept', async () => {
		const due = await sent({ state: 'closed', closedAt: monthsAgo(PERSONAL_DATA_MONTHS.afterClosing, 5) });
		const young = await sent({ state: 'closed', closedAt: monthsAgo(PERSONAL_DATA_MONTHS.afterClosing - 1) });
		const open = await sent({ receivedAt: monthsAgo(PERSONAL_DATA_MONTHS.afterClosing, 5) });
		const neglected = await sent({ receivedAt: monthsAgo(PERSONAL_DATA_MONTHS.atMost, 5) });
		expect(await erase()).toBe(2);
		for (const ticket of [due, neglected]) {
			const row = await rowOf(USE, ticket);
			expect(row).toMatchObject(forgotten);
			expect(row.whatIsUsed).toMatch(/^Sent/);
			expect(row.erasedAt).not.toBeNull();
		}
		for (const ticket of [young, open]) expect(await rowOf(USE, ticket)).toMatchObject(kept);
		expect(await erase()).toBe(0);
	});

	test('is not in the audit trail', async () => {
		const entries = await cms.strapi.db.query('api::audit-entry.audit-entry').findMany({});
		expect(JSON.stringify(entries)).not.toMatch(/forget@example\.org|Forget me/);
	});
});

test('the job that forgets runs every night', () => {
	const jobs = cms.strapi.cron.jobs.map(({ name }) => name);
	expect(jobs).toContain('erasePersonalData');
});
