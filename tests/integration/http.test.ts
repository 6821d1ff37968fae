import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { signReport } from '@mab/cms/domain/mail/mail-event-report.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CmsInstance, startCms } from '../support/cms-instance.ts';
import { type Desk, deskOf, type Subject } from '../support/desk.ts';
import { CHANGE, completeChange, completePractice, type SeededIds, seededIds } from '../support/entries.ts';
import { withFailingInserts } from '../support/faults.ts';
import { PUBLISHER } from '../support/feed.ts';
import { type Ask, askerOf, manager } from '../support/http.ts';
import { TEST_SECRETS } from '../support/template.ts';

const MEGABYTE = 1024 * 1024;

let cms: CmsInstance;
let desk: Desk;
let ids: SeededIds;
let ask: Ask;
/** Where the body parser puts uploads on their way. */
let temporary: string;
beforeAll(async () => {
	temporary = mkdtempSync(path.join(os.tmpdir(), 'mab-http-'));
	process.env.TMPDIR = temporary;
	cms = await startCms();
	desk = deskOf(cms);
	ids = seededIds(cms);
	ask = askerOf(cms);
});
afterAll(async () => {
	await cms?.stop();
	rmSync(temporary, { recursive: true, force: true });
});

test('the CMS answers its health check', async () => {
	expect((await ask('GET', '/_health')).status).toBe(204);
});

describe('answers', () => {
	test('a Problem has its code and its words in both languages', async () => {
		const { documentId } = await desk.create(await completeChange(ids));
		const json = { locale: 'bn', decision: 'approve' };
		const answer = await ask('POST', `/desk/review/${CHANGE}/${documentId}/decisions`, { as: 'approver', json });
		expect(answer.status).toBe(409);
		expect(answer.body).toEqual({
			data: null,
			error: {
				status: 409,
				name: 'Problem',
				message: expect.any(String),
				details: {
					code: 'review.decision-not-allowed',
					en: expect.stringMatching(/[a-z]/),
					bn: expect.stringMatching(/\p{Script=Bengali}/u),
					from: 'draft',
					decision: 'approve',
				},
			},
		});
	});

	test('a fault inside tells strangers nothing of the inside', async () => {
		const { documentId } = await desk.create(await completeChange(ids));
		// Signing in writes to the audit trail too, so that must have happened.
		await ask('GET', '/desk/schedule', { as: 'editor' });
		const answer = await withFailingInserts(cms, 'audit_entries', () =>
			ask('PUT', manager(CHANGE, `/${documentId}?locale=bn`), { as: 'editor', json: { after: 'x' } }),
		);
		expect(answer.status).toBe(500);
		expect(answer.text).not.toMatch(/planned fault|sqlite|audit_entries| at /i);
	});

	test.each([
		['broken JSON', '{"locale": "bn", ', 400],
		['a body of three megabytes', JSON.stringify({ locale: 'bn', reason: 'x'.repeat(3 * MEGABYTE) }), 413],
	])('%s is refused', async (_fault, body, status) => {
		cms.strapi.log.silent = true;
		const answer = await fetch(`${cms.url}/desk/review/${CHANGE}/x/decisions`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body,
		});
		cms.strapi.log.silent = false;
		expect(answer.status).toBe(status);
	});

	test.each([
		['api::sector.sector', 'x', 'bn'],
		['api::practice.practice', 'x', 'fr'],
		['admin::user', '1', 'bn'],
		['__proto__', 'x', 'bn'],
	])('the desk reviews only what goes through review: %s %s in %s', async (uid, documentId, locale) => {
		const answer = await ask('GET', `/desk/review/${uid}/${documentId}?locale=${locale}`, { as: 'administrator' });
		expect([answer.status, answer.code]).toEqual([400, 'input.invalid']);
	});

	test('an entry that does not exist is not found', async () => {
		const answer = await ask('GET', `/desk/review/${CHANGE}/nothing?locale=bn`, { as: 'editor' });
		expect([answer.status, answer.code]).toEqual([404, 'entry.not-found']);
	});
});

describe('no page of another origin can read an answer', () => {
	const FOREIGN = 'https://other.example.org';

	test.each(['/bn/', '/_health', '/admin/init', '/api/publication/feed', '/api/practices', '/uploads/x.webp'])(
		'%s',
		async (path_) => {
			for (const origin of [undefined, FOREIGN, 'null', cms.url]) {
				const { headers } = await ask('GET', path_, origin === undefined ? {} : { headers: { origin } });
				expect(headers.get('access-control-allow-origin')).toBeNull();
				expect(headers.get('access-control-allow-credentials')).toBeNull();
				expect(headers.get('x-powered-by')).toBeNull();
			}
		},
	);

	test.each(['/admin/login', '/desk/registry/import', manager(CHANGE), '/api/publication/releases'])(
		'nor ask to send one to %s',
		async (path_) => {
			const headers = {
				origin: FOREIGN,
				'access-control-request-method': 'POST',
				'access-control-request-headers': 'authorization',
			};
			const answer = await ask('OPTIONS', path_, { headers });
			for (const name of ['origin', 'methods', 'headers', 'credentials']) {
				expect(answer.headers.get(`access-control-allow-${name}`)).toBeNull();
			}
		},
	);

	test('a signed-in answer neither', async () => {
		const answer = await ask('GET', '/desk/schedule', { as: 'editor', headers: { origin: FOREIGN } });
		expect(answer.status).toBe(200);
		expect(answer.headers.get('access-control-allow-origin')).toBeNull();
		const feed = await ask('GET', '/api/publication/feed?since=999999', { headers: { ...PUBLISHER, origin: FOREIGN } });
		expect(feed.status).toBe(200);
		expect(feed.headers.get('access-control-allow-origin')).toBeNull();
		expect(feed.headers.get('cache-control')).toBe('no-store');
	});
});

describe('files are accepted only where uploads exist', () => {
	const leftovers = () => readdirSync(temporary).filter((name) => !name.startsWith('mab-test-'));

	function form(field: string, bytes: number): FormData {
		const data = new FormData();
		data.append(field, new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }), 'plan.pdf');
		return data;
	}

	async function send(path_: string, body: FormData, headers: Record<string, string> = {}) {
		const response = await fetch(`${cms.url}${path_}`, { method: 'POST', body, headers });
		const text = await response.text();
		return { status: response.status, text };
	}

	test.each([
		'/api/practices',
		'/desk/registry/import',
		'/admin/login',
		'/nowhere',
		'/uploads',
		'/api/upload',
		'/upload-evil',
		'/',
	])('a form with a file to %s is turned away before it is read', async (path_) => {
		for (const field of ['files', 'evil']) {
			const { status, text } = await send(path_, form(field, MEGABYTE));
			expect(status).toBe(415);
			expect(text).toContain('upload.not-here');
		}
		expect(leftovers()).toEqual([]);
	});

	test('a stranger who uploads where uploads exist leaves no file behind', async () => {
		for (const field of ['files', 'evil']) {
			expect([401, 403]).toContain((await send('/upload', form(field, MEGABYTE))).status);
		}
		await expect.poll(leftovers).toEqual([]);
	});

	test('an editor whose form has a wrong field or too large a file leaves none either', async () => {
		const editor = await cms.signIn('editor');
		expect((await send('/upload', form('evil', MEGABYTE), editor)).status).toBe(400);
		expect((await send('/upload', form('files', 26 * MEGABYTE), editor)).status).toBe(413);
		await expect.poll(leftovers).toEqual([]);
	});

	/** Sends only the head of a request and answers the status that comes back. */
	function announce(headers: Record<string, string>): Promise<{ status: number | undefined; text: string }> {
		return new Promise((resolve, reject) => {
			const outgoing = request(`${cms.url}/upload`, {
				method: 'POST',
				headers: { 'content-type': 'multipart/form-data; boundary=x', ...headers },
			});
			outgoing.on('response', (response: IncomingMessage) => {
				let text = '';
				response.setEncoding('utf8').on('data', (chunk: string) => {
					text += chunk;
				});
				response.on('end', () => {
					resolve({ status: response.statusCode, text });
					outgoing.destroy();
				});
			});
			outgoing.on('error', reject);
			outgoing.flushHeaders();
		});
	}

	test('an upload that announces more than the limit is refused before it is sent', async () => {
		const { status, text } = await announce({ 'content-length': String(51 * MEGABYTE) });
		expect(status).toBe(413);
		expect(text).toContain('upload.too-large');
	});

	test('an upload that does not say how large it is is refused', async () => {
		const { status, text } = await announce({ 'transfer-encoding': 'chunked' });
		expect(status).toBe(411);
		expect(text).toContain('upload.length-required');
	});
});

describe('the preview of what is not public', () => {
	let publisher: Server;
	let asked: { authorization: string | undefined; body: Record<string, never> }[];
	const HTML = '<!doctype html><title>খসড়া</title>';

	beforeAll(async () => {
		asked = [];
		publisher = createServer((incoming, outgoing) => {
			let text = '';
			incoming.setEncoding('utf8').on('data', (chunk: string) => {
				text += chunk;
			});
			incoming.on('end', () => {
				asked.push({ authorization: incoming.headers.authorization, body: JSON.parse(text) });
				outgoing.writeHead(200, { 'content-type': 'text/html' }).end(HTML);
			});
		});
		await new Promise<void>((resolve) => publisher.listen(0, '127.0.0.1', resolve));
		process.env.PUBLISHER_URL = `http://127.0.0.1:${(publisher.address() as AddressInfo).port}`;
	});
	afterAll(() => publisher.close());

	async function addressOf(subject: Subject, locale: 'bn' | 'en' = 'bn'): Promise<URL> {
		const { previewUrl } = await desk.view('editor', subject, locale);
		return new URL(previewUrl, cms.url);
	}

	async function open(address: URL) {
		return ask('GET', `${address.pathname}${address.search}`);
	}

	test('shows the draft in the real layout, made by the publisher, kept by nobody', async () => {
		const subject = await desk.create(await completePractice(ids, { shared: { slug: 'preview-me' } }));
		await desk.save('editor', subject, 'en', { title: 'Better title' });
		const answer = await open(await addressOf(subject, 'en'));
		expect([answer.status, answer.text]).toEqual([200, HTML]);
		expect(answer.headers.get('cache-control')).toBe('no-store');
		expect(answer.headers.get('x-robots-tag')).toContain('noindex');
		expect(asked.at(-1)).toMatchObject({
			...PUBLISHER,
			body: { path: '/en/practices/preview-me/', record: { text: { en: { title: 'Better title' } } } },
		});
	});

	test('keeps a private phone private even there', async () => {
		const subject = await desk.create(await completePractice(ids));
		await open(await addressOf(subject));
		expect(asked.at(-1)?.body).toMatchObject({ record: { contactOffice: { phone: null, email: null } } });
	});

	test('is refused when the address was changed or has expired', async () => {
		const subject = await desk.create(await completeChange(ids));
		const other = await desk.create(await completeChange(ids));
		const forgeries: Record<string, string>[] = [
			{ documentId: other.documentId },
			{ locale: 'en' },
			{ uid: 'api::practice.practice' },
			{ expires: '4102444800' },
			{ expires: '1' },
			{ expires: '' },
			{ signature: '' },
			{ signature: 'x'.repeat(43) },
		];
		for (const forgery of forgeries) {
			const address = await addressOf(subject);
			for (const [name, value] of Object.entries(forgery)) address.searchParams.set(name, value);
			const answer = await open(address);
			expect([forgery, answer.status, answer.code]).toEqual([forgery, 403, 'preview.expired']);
		}
		expect((await ask('GET', '/api/publication/preview')).code).toBe('preview.expired');
	});

	test('says what is missing when there is not enough to show', async () => {
		const subject = await desk.create({ uid: CHANGE, shared: {}, bn: { before: 'আগে' }, en: {} }, { locales: ['bn'] });
		const answer = await open(await addressOf(subject));
		expect([answer.status, answer.code]).toEqual([422, 'preview.incomplete']);
	});

	test('says so when the publisher does not answer', async () => {
		const subject = await desk.create(await completeChange(ids));
		const address = await addressOf(subject);
		const url = process.env.PUBLISHER_URL;
		process.env.PUBLISHER_URL = 'http://127.0.0.1:9';
		try {
			const answer = await open(address);
			expect([answer.status, answer.code]).toEqual([503, 'preview.unavailable']);
		} finally {
			process.env.PUBLISHER_URL = url;
		}
	});

	test("the admin's own preview button leads to the same address", async () => {
		const subject = await desk.create(await completeChange(ids));
		const query = `documentId=${subject.documentId}&locale=bn&status=draft`;
		const answer = await ask<{ data: { url: string } }>('GET', `/content-manager/preview/url/${CHANGE}?${query}`, {
			as: 'editor',
		});
		expect(answer.status).toBe(200);
		expect((await open(new URL(answer.body.data.url, cms.url))).status).toBe(200);
	});
});

describe('a report of the relay about mail', () => {
	const event = { id: 'h-1', kind: 'bounce', messageId: '<none@mab.example>', at: '2026-10-14T04:00:00Z' };
	const send = async (body: string, secret = TEST_SECRETS.MAIL_WEBHOOK_SECRET) => {
		const timestamp = String(Math.floor(Date.now() / 1000));
		const response = await fetch(`${cms.url}/api/mail/events`, {
			method: 'POST',
			headers: {
				'Content-Type': 'application/json',
				'X-MAB-Timestamp': timestamp,
				'X-MAB-Signature': signReport(secret, timestamp, body),
			},
			body,
		});
		return { status: response.status, answer: await response.json() };
	};
	const rows = () => cms.strapi.db.connection('mail_events').pluck('event_key');

	test('is taken once when it is signed', async () => {
		const body = JSON.stringify([event]);
		expect(await send(body)).toEqual({ status: 200, answer: { takenCount: 1, repeatedCount: 0, unmatchedCount: 1 } });
		expect(await send(body)).toEqual({ status: 200, answer: { takenCount: 0, repeatedCount: 1, unmatchedCount: 0 } });
		expect(await rows()).toEqual(['webhook:h-1']);
	});

	test.each([
		['without the right secret', JSON.stringify([event]), 'x', 401, 'mail.events-forbidden'],
		['that is no list', '{}', undefined, 400, 'input.invalid'],
		['that is too large', ' '.repeat(300 * 1024), undefined, 413, 'mail.events-too-large'],
	])('is refused %s', async (_name, body, secret, status, code) => {
		const refused = await send(body, secret);
		expect([refused.status, refused.answer.error.details.code]).toEqual([status, code]);
	});
});
