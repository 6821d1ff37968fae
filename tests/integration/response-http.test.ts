/** The API of responses inside of the CMS: whose what is, what a hostile client gets, and what is left on the disk. */
import { readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { AttachmentView } from '@mab/cms/collection/attachments.ts';
import type { ReadResponse } from '@mab/cms/collection/responses.ts';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CmsInstance, startCms } from '../support/cms-instance.ts';
import { type FocalPoint, fullAnswers, newId, signedInFocalPoint } from '../support/collection.ts';

let cms: CmsInstance;
let shirin: FocalPoint;
let stranger: FocalPoint;

beforeAll(async () => {
	cms = await startCms();
	const knex = cms.strapi.db.connection;
	shirin = await signedInFocalPoint(knex, { municipalityCode: 'test-town-one' });
	stranger = await signedInFocalPoint(knex, { municipalityCode: 'test-town-two', name: 'Kamal Hossain' });
});
afterAll(() => cms.stop());

interface Sent {
	as?: FocalPoint | null;
	json?: unknown;
	body?: BodyInit;
	headers?: Record<string, string>;
}

async function ask(method: string, address: string, { as = shirin, json, body, headers }: Sent = {}) {
	const response = await fetch(`${cms.url}/api/responses${address}`, {
		method,
		headers: {
			...(as === null ? {} : { cookie: as.cookie }),
			...(json === undefined ? {} : { 'content-type': 'application/json' }),
			...headers,
		},
		...(json === undefined ? {} : { body: JSON.stringify(json) }),
		...(body === undefined ? {} : { body, duplex: 'half' }),
	} as RequestInit);
	const bytes = Buffer.from(await response.arrayBuffer());
	const isJson = response.headers.get('content-type')?.includes('json') === true;
	const data = isJson && bytes.length > 0 ? JSON.parse(bytes.toString('utf8')) : null;
	return { status: response.status, code: data?.error?.details?.code, data, bytes, headers: response.headers };
}

async function begun(as = shirin): Promise<ReadResponse> {
	return (await ask('PUT', `/${newId()}`, { as, json: { path: 'practice' } })).data;
}

const operation = (changes: Record<string, unknown>, baseVersion = 0) => ({
	baseVersion,
	questionnaireVersion: 1,
	changes,
});
const save = (id: string, changes: Record<string, unknown>) =>
	ask('PUT', `/${id}/ops/${newId()}`, { json: operation(changes) });

/** A photo as a phone makes it, with the place where it was taken. */
const photo = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, noise: { type: 'gaussian', mean: 128, sigma: 60 } } as never })
		.jpeg({ quality: 90 })
		.withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '23/1 48/1 0/1' } })
		.toBuffer();

const attach = (id: string, fileId: string, body: Uint8Array, { as = shirin, name = 'van.jpg' } = {}) =>
	ask('PUT', `/${id}/attachments/${fileId}?path=photos.r1.file&name=${encodeURIComponent(name)}`, {
		...{ as, body: new Uint8Array(body) },
	});

async function examined(id: string, fileId: string): Promise<AttachmentView> {
	for (let turn = 0; turn < 600; turn++) {
		const { data } = await ask('GET', `/${id}/attachments`);
		const view = data.attachments.find((each: AttachmentView) => each.id === fileId);
		if (view !== undefined && view.state !== 'quarantine') return view;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error('not examined in time');
}

const tus = { 'tus-resumable': '1.0.0' };
const base64 = (text: string) => Buffer.from(text).toString('base64');
const tusMetadata = (fileId: string, name: string) =>
	`id ${base64(fileId)},path ${base64('photos.r1.file')},name ${base64(name)}`;
const beginUpload = (id: string, fileId: string, size: number, { as = shirin, name = 'town.jpg' } = {}) =>
	ask('POST', `/${id}/uploads`, {
		as,
		headers: { ...tus, 'upload-length': String(size), 'upload-metadata': tusMetadata(fileId, name) },
	});
const sendPiece = (id: string, uploadId: string, offset: number, body: Uint8Array, as = shirin) =>
	ask('PATCH', `/${id}/uploads/${uploadId}`, {
		as,
		headers: { ...tus, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
		body: new Uint8Array(body),
	});

test('a response goes from its beginning to its receipt, and the letter is queued once', async () => {
	const { id, version } = await begun();
	expect(version).toBe(0);
	const fileId = newId();
	expect(await attach(id, fileId, await photo(300, 200))).toMatchObject({ status: 201, data: { state: 'quarantine' } });
	expect(await attach(id, fileId, new Uint8Array([1]))).toMatchObject({ status: 201, data: { id: fileId } });
	expect((await ask('POST', `/${id}/submission`, { json: { version: 0 } })).code).toBe('response.incomplete');
	const answers = fullAnswers({ fileId });
	const opId = newId();
	const saved = await ask('PUT', `/${id}/ops/${opId}`, { json: operation(answers) });
	expect(saved).toMatchObject({ status: 200, data: { opId, version: 1, conflicts: [] } });
	expect((await ask('PUT', `/${id}/ops/${opId}`, { json: operation(answers) })).data).toEqual(saved.data);
	const conflict = await save(id, { 'title.value': 'Another title' });
	expect(conflict).toMatchObject({ status: 409, data: { conflicts: [{ path: 'title.value', by: 'Shirin Akter' }] } });

	const receipt = await ask('POST', `/${id}/submission`, { json: { version: 2 } });
	expect(receipt).toMatchObject({ status: 200, data: { round: 1, reference: expect.stringMatching(/^\w{8}$/) } });
	expect((await ask('POST', `/${id}/submission`, { json: { version: 2 } })).data).toEqual(receipt.data);
	expect((await save(id, { 'title.value': 'Later' })).code).toBe('response.submitted');
	const letters = await cms.strapi.db.connection('letters').where({ kind: 'responseReceipt' });
	expect(letters).toHaveLength(1);
	expect(JSON.parse(letters[0].message).text).toContain(receipt.data.reference);
	expect((await ask('GET', '')).data.responses).toEqual([expect.objectContaining({ id, state: 'submitted' })]);
});

test('nobody gets anything without a session, and no page of others writes', async () => {
	const { id } = await begun();
	const paths = ['', `/${id}`, `/${id}/attachments`, `/${id}/attachments/${newId()}`];
	for (const address of paths)
		expect(await ask('GET', address, { as: null })).toMatchObject({ status: 401, code: 'session.none' });
	expect((await ask('POST', `/${id}/uploads`, { as: null, headers: tus })).status).toBe(401);
	const foreign = { headers: { 'sec-fetch-site': 'cross-site' }, json: operation({ 'title.value': 'X' }) };
	expect((await ask('PUT', `/${id}/ops/${newId()}`, foreign)).code).toBe('response.foreign-page');
});

test('every id of another municipality is unknown: to read, list, write, send, upload and remove', async () => {
	const { id } = await begun();
	const fileId = newId();
	await attach(id, fileId, await photo(300, 200));
	await examined(id, fileId);
	const uploadId = (await beginUpload(id, newId(), 10)).headers.get('location')?.split('/').at(-1) ?? '';
	expect(uploadId).toMatch(/^[0-9a-f]{32}$/);
	const own = await begun(stranger);
	const as = stranger;
	const answers = await Promise.all([
		ask('GET', `/${id}`, { as }),
		ask('PUT', `/${id}`, { as, json: { path: 'practice' } }),
		ask('PUT', `/${newId()}`, { as, json: { path: 'practice', copiedFrom: id } }),
		ask('PUT', `/${id}/ops/${newId()}`, { as, json: operation({ 'title.value': 'X' }) }),
		ask('POST', `/${id}/submission`, { as, json: { version: 0 } }),
		ask('GET', `/${id}/attachments`, { as }),
		ask('GET', `/${id}/attachments/${fileId}`, { as }),
		ask('GET', `/${own.id}/attachments/${fileId}`, { as }),
		ask('GET', `/${own.id}/attachments/${fileId}?size=small`, { as }),
		attach(id, newId(), await photo(30, 20), { as }),
		attach(own.id, fileId, await photo(30, 20), { as }),
		ask('POST', `/${id}/attachments/${fileId}/removal`, { as }),
		ask('POST', `/${own.id}/attachments/${fileId}/removal`, { as }),
		beginUpload(id, newId(), 10, { as }),
		beginUpload(own.id, fileId, 10, { as }),
		ask('HEAD', `/${id}/uploads/${uploadId}`, { as, headers: tus }),
		sendPiece(id, uploadId, 0, new Uint8Array(10), as),
		sendPiece(own.id, uploadId, 0, new Uint8Array(10), as),
		ask('DELETE', `/${own.id}/uploads/${uploadId}`, { as, headers: tus }),
	]);
	expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
	expect((await ask('GET', '', { as })).data.responses.map((each: { id: string }) => each.id)).toEqual([own.id]);
	expect((await ask('GET', `/${id}`)).data).toMatchObject({ version: 0, attachments: [{ id: fileId }] });
});

test('a large photo comes in pieces over a bad network, is made anew, and is served as a file', async () => {
	const { id } = await begun();
	const fileId = newId();
	const bytes = await photo(2600, 1400);
	expect(bytes.length).toBeGreaterThan(1024 * 1024);
	expect((await attach(id, fileId, bytes)).status).toBe(413);
	const uploadId = (await beginUpload(id, fileId, bytes.length)).headers.get('location')?.split('/').at(-1) ?? '';
	expect((await sendPiece(id, uploadId, 0, bytes.subarray(0, 500_000))).status).toBe(204);
	expect((await sendPiece(id, uploadId, 0, bytes.subarray(0, 500_000))).status).toBe(409);
	const head = await ask('HEAD', `/${id}/uploads/${uploadId}`, { headers: tus });
	expect(head.headers.get('upload-offset')).toBe('500000');
	expect((await sendPiece(id, uploadId, 500_000, bytes.subarray(500_000))).status).toBe(204);
	expect(await examined(id, fileId)).toMatchObject({ state: 'cleared', mediaType: 'image/jpeg', width: 2000 });
	expect((await beginUpload(id, fileId, bytes.length)).status).toBe(409);

	const whole = await ask('GET', `/${id}/attachments/${fileId}`);
	expect(whole.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''town.jpg");
	expect(whole.headers.get('x-content-type-options')).toBe('nosniff');
	expect(whole.headers.get('content-security-policy')).toContain('sandbox');
	expect((await sharp(whole.bytes).metadata()).exif).toBeUndefined();
	const small = await ask('GET', `/${id}/attachments/${fileId}?size=small`);
	expect(small.headers.get('content-disposition')).toBe('inline');
	expect((await sharp(small.bytes).metadata()).width).toBe(320);

	expect((await ask('POST', `/${id}/attachments/${fileId}/removal`)).data.attachments).toEqual([]);
	expect((await ask('GET', `/${id}/attachments/${fileId}`)).status).toBe(404);
});

test('uploads that are too large, of another kind, or at another place are refused', async () => {
	const { id } = await begun();
	expect((await beginUpload(id, newId(), 21 * 1024 * 1024)).status).toBe(413);
	expect(await beginUpload(id, newId(), 10, { name: 'x.svg' })).toMatchObject({ status: 422 });
	expect((await beginUpload(id, '../../x', 10)).status).toBe(400);
	for (const place of ['..%2f..%2fetc%2fpasswd', '%00', '..', 'a%5c..%5cb', '%252e%252e%252f']) {
		expect((await ask('HEAD', `/${id}/uploads/${place}`, { headers: tus })).status).toBe(404);
	}
	const lying = await beginUpload(id, newId(), 10, { name: 'lying.pdf' });
	const uploadId = lying.headers.get('location')?.split('/').at(-1) ?? '';
	expect((await sendPiece(id, uploadId, 0, Buffer.from('<html></html>'.slice(0, 10)))).status).toBe(422);
});

test('bodies sent to any other address leave nothing on the disk', async () => {
	const { id } = await begun();
	const folders = [
		os.tmpdir(),
		...['incoming', 'quarantine'].map((shelf) => path.join(cms.folder, 'private', 'attachments', shelf)),
	];
	const files = () => folders.flatMap((folder) => readdirSync(folder).filter((name) => !name.startsWith('mab-')));
	const before = files();
	const form = () => {
		const data = new FormData();
		data.set('evil', new Blob([new Uint8Array(300_000)]), 'evil.bin');
		return data;
	};
	for (const [method, address] of [
		['POST', `/${id}`],
		['POST', `/${id}/attachments`],
		['PUT', `/${id}/ops/${newId()}`],
		['POST', `/${id}/submission`],
		['POST', '/../upload'],
		['POST', '/nothing/here'],
	] as const) {
		const { status } = await ask(method, address, { body: form() });
		expect(status, `${method} ${address}`).toBeGreaterThanOrEqual(400);
	}
	expect(files().filter((name) => !before.includes(name))).toEqual([]);
});

describe('a hostile body', () => {
	test.each<[what: string, body: () => BodyInit, status: number]>([
		['of 50 MB', () => 'x'.repeat(50 * 1024 * 1024), 413],
		['of 50 MB without a length', () => new Blob(['y'.repeat(50 * 1024 * 1024)]).stream(), 413],
		[
			'of 100,000 levels',
			() => `{"baseVersion":0,"questionnaireVersion":1,"changes":${'['.repeat(1e5)}${']'.repeat(1e5)}}`,
			400,
		],
		['of 1,000,000 keys', () => `{${Array.from({ length: 1e6 }, (_, index) => `"k${index}":1`).join(',')}}`, 413],
		[
			'with the prototype',
			() => '{"baseVersion":0,"questionnaireVersion":1,"changes":{"__proto__":{"polluted":"yes"}}}',
			422,
		],
		[
			'with a number beyond all',
			() => '{"baseVersion":1e400,"questionnaireVersion":1,"changes":{"title.value":"x"}}',
			400,
		],
		['of an unknown question', () => JSON.stringify(operation({ 'colour.value': 'red' })), 422],
		[
			'of 201 answers',
			() =>
				JSON.stringify(operation(Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`steps.r${i}.what`, 'x'])))),
			422,
		],
		['with a text too long', () => JSON.stringify(operation({ 'title.value': 'x'.repeat(20_001) })), 422],
		['that is no JSON', () => '{', 400],
	])('%s is refused at once', async (_, body, status) => {
		const { id } = await begun();
		const started = performance.now();
		// The server may hang up before such a body has arrived.
		const answer = await ask('PUT', `/${id}/ops/${newId()}`, {
			headers: { 'content-type': 'application/json' },
			body: body(),
		}).catch(() => null);
		if (answer !== null) expect(answer.status).toBe(status);
		expect(answer !== null || status === 413).toBe(true);
		expect(performance.now() - started).toBeLessThan(5_000);
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
		expect((await ask('GET', `/${id}`)).data.version).toBe(0);
	});
});

test('letters that no database takes are cleaned, all others stay as they are', async () => {
	const { id } = await begun();
	expect(
		(await save(id, { 'title.value': 'a\u0000b\ud800c\u0085\r\nর\u200d্যাম', 'summary.value': 'I\u0307 e\u0301' }))
			.status,
	).toBe(200);
	const { answers } = (await ask('GET', `/${id}`)).data;
	expect(answers['title.value'].value).toBe('ab\ufffdc\nর\u200d্যাম');
	expect(answers['summary.value'].value).toBe('\u0130 \u00e9');
});

test('a full disk is said, nothing is half stored, and the same save is taken afterwards', async () => {
	const { id } = await begun();
	const knex = cms.strapi.db.connection;
	const [{ page_count }] = await knex.raw('pragma page_count');
	await knex.raw(`pragma max_page_count = ${page_count}`);
	cms.strapi.log.silent = true;
	const opId = newId();
	const json = operation({ 'summary.value': 'x'.repeat(19_000), 'problem.value': 'y'.repeat(19_000) });
	let refused = await ask('PUT', `/${id}/ops/${opId}`, { json });
	for (let turn = 0; turn < 20 && refused.status === 200; turn++) {
		refused = await ask('PUT', `/${id}/ops/${newId()}`, {
			json: operation({ 'summary.value': `${turn}`.repeat(19_000) }, 99),
		});
	}
	expect(refused).toMatchObject({ status: 503, code: 'storage.unavailable' });
	expect(refused.headers.get('retry-after')).toBe('10');
	await knex.raw('pragma max_page_count = 1073741823');
	cms.strapi.log.silent = false;
	expect((await ask('PUT', `/${id}/ops/${opId}`, { json })).status).toBe(200);
});
