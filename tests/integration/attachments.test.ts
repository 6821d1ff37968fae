/** Hostile and unlucky files: each is refused with its reason or waits, and nothing of it stays where it should not. */
import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import {
	examiner,
	type Intake,
	receiveAttachment,
	removeAttachment,
	servedFile,
	sweepAttachments,
} from '@mab/cms/collection/attachment-intake.ts';
import { openAttachmentStore } from '@mab/cms/collection/attachment-store.ts';
import { attachmentsOf } from '@mab/cms/collection/attachments.ts';
import { storedAttachments } from '@mab/cms/collection/exports.ts';
import { beginResponse } from '@mab/cms/collection/responses.ts';
import { clearedFile } from '@mab/cms/collection/review-attachments.ts';
import { Problem } from '@mab/cms/domain/problem.ts';
import { FIRST_QUESTIONNAIRE } from '@mab/cms/domain/questionnaire/questionnaire-first.ts';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	COLLECTION_ENGINES,
	type CollectionDatabase,
	type FocalPoint,
	newId,
	signedInFocalPoint,
} from '../support/collection.ts';

let database: CollectionDatabase;
let shirin: FocalPoint;
let folder: string;
let intake: Intake;
let responseId: string;

beforeAll(async () => {
	database = await COLLECTION_ENGINES.SQLite();
	process.env.PRIVATE_DIR = mkdtempSync(path.join(os.tmpdir(), 'mab-private-'));
	folder = path.join(process.env.PRIVATE_DIR, 'attachments');
	const store = await openAttachmentStore(folder);
	intake = { knex: database.knex, store, clamd: null, log: () => undefined };
	shirin = await signedInFocalPoint(database.knex, { municipalityCode: 'sakhipur' });
	responseId = await begun();
});
afterAll(async () => {
	await database.close();
	rmSync(path.dirname(folder), { recursive: true, force: true });
});

async function begun(): Promise<string> {
	const beginning = { id: newId(), path: 'practice', questionnaire: FIRST_QUESTIONNAIRE, roundId: null } as const;
	return (await beginResponse(database.knex, shirin.person, beginning)).id;
}

async function* stream(bytes: Uint8Array) {
	yield bytes;
}

const send = (name: string, bytes: Uint8Array, { id = newId(), response = responseId, keepsOriginal = false } = {}) => {
	const announced = { responseId: response, id, path: 'photos.r1.file', name, keepsOriginal };
	return receiveAttachment(intake, shirin.person, announced, stream(bytes));
};

/** What became of a file: its fault, or that it was cleared. */
async function fateOf(name: string, bytes: Uint8Array): Promise<string> {
	try {
		const { id } = await send(name, bytes);
		await examiner(intake)();
		const view = (await attachmentsOf(database.knex, responseId)).find((each) => each.id === id);
		return view?.fault ?? view?.state ?? 'gone';
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		return String(error.details.fault ?? error.code);
	}
}

const shelves = () => ['incoming', 'quarantine'].flatMap((shelf) => readdirSync(path.join(folder, shelf)));
const image = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: '#0a7' }, limitInputPixels: false });
const jpeg = async () => new Uint8Array(await image(400, 300).jpeg().toBuffer());
const pdf = (inside: string) =>
	strToU8(`%PDF-1.7\n1 0 obj\n<<${inside}>>\nendobj\ntrailer <<>>\nstartxref\n9\n%%EOF\n`);
const docx = (parts: Record<string, Uint8Array> = {}) =>
	zipSync({
		'[Content_Types].xml': strToU8(
			'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
		),
		'word/document.xml': strToU8('<w:document/>'),
		...parts,
	});

/** Says of itself that it has 60 million dots. */
async function pixelBomb(): Promise<Uint8Array> {
	const png = await image(8, 8).png().toBuffer();
	png.writeUInt32BE(12_000, 16);
	png.writeUInt32BE(5000, 20);
	png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
	return new Uint8Array(png);
}

const OLD_OFFICE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]);

describe('a file', () => {
	test.each<[what: string, fate: string, name: string, bytes: () => Uint8Array | Promise<Uint8Array>]>([
		['that is a photo', 'cleared', 'van.jpg', jpeg],
		['that is a PDF', 'cleared', 'letter.pdf', () => pdf('/Type /Catalog')],
		[
			'that is a PDF with a program, which is kept and never shown',
			'cleared',
			'js.pdf',
			() => pdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'),
		],
		['that is a document', 'cleared', 'report.docx', () => docx()],
		['of no bytes', 'empty', 'van.jpg', () => new Uint8Array()],
		['larger than may come in one go', 'upload.too-large', 'van.jpg', () => new Uint8Array(1024 * 1024 + 1)],
		['cut off in the middle', 'damaged', 'van.jpg', async () => (await jpeg()).subarray(0, 900)],
		['of a PDF cut off', 'damaged', 'letter.pdf', () => pdf('/Type /Catalog').subarray(0, 30)],
		['of a PDF with a password', 'passwordProtected', 'letter.pdf', () => pdf('/Encrypt 12 0 R')],
		['of a document with a password', 'passwordProtected', 'letter.docx', () => OLD_OFFICE],
		['of a document with macros', 'macros', 'report.docx', () => docx({ 'word/vbaProject.bin': strToU8('x') })],
		[
			'that unpacks to more than a reviewer has memory',
			'tooBig',
			'bomb.docx',
			() => docx({ 'word/media/a': new Uint8Array(101 * 1024 * 1024) }),
		],
		[
			'of too many parts',
			'tooBig',
			'parts.docx',
			() => docx(Object.fromEntries(Array.from({ length: 2100 }, (_, i) => [`word/p${i}`, new Uint8Array()]))),
		],
		['of a document cut off', 'damaged', 'report.docx', () => docx().subarray(0, -30)],
		['with more dots than we draw', 'tooBig', 'bomb.png', pixelBomb],
		['of a program called a photo', 'wrongType', 'van.jpg', () => strToU8(`MZ${'\0'.repeat(200)}`)],
		['of a page called a photo', 'wrongType', 'van.png', () => strToU8('<!doctype html><script>alert(1)</script>')],
		[
			'of a picture that is a program',
			'wrongType',
			'van.svg',
			() => strToU8('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
		],
		['that is an archive called a document', 'wrongType', 'zip.docx', () => zipSync({ 'a.txt': strToU8('x') })],
		['of a photo called a document', 'wrongType', 'van.pdf', jpeg],
		['with a program as its ending', 'wrongType', 'van.jpg.exe', jpeg],
	])('%s: %s', async (_, fate, name, bytes) => {
		expect(await fateOf(name, await bytes())).toBe(fate);
		expect(shelves()).toEqual([]);
	});

	test('that is a photo and a page at once is kept as the photo alone', async () => {
		const bytes = new Uint8Array([...(await jpeg()), ...strToU8('<script>alert(1)</script>')]);
		const { id } = await send('both.jpg', bytes);
		await examiner(intake)();
		const { stream: served, headers } = await servedFile(database.knex, intake.store, {
			responseId,
			id,
			isSmall: false,
		});
		const kept = await buffer(served);
		expect(kept.includes('<script>')).toBe(false);
		expect(headers).toMatchObject({ 'Content-Type': 'image/jpeg', 'X-Content-Type-Options': 'nosniff' });
	});

	test('that is a photo is kept as it came as well where its sender says so, for those who review it', async () => {
		const response = await begun();
		const bytes = new Uint8Array(
			await image(400, 300)
				.jpeg()
				.withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '23/1 48/1 0/1' } })
				.toBuffer(),
		);
		const { id } = await send('van.jpg', bytes, { response, keepsOriginal: true });
		const { id: other } = await send('bus.jpg', bytes, { response });
		await send('letter.pdf', pdf('/Type /Catalog'), { response, keepsOriginal: true });
		expect((await attachmentsOf(database.knex, response)).map(({ originalSize }) => originalSize)).toEqual([
			null,
			null,
			null,
		]);
		await examiner(intake)();
		expect((await attachmentsOf(database.knex, response)).map(({ originalSize }) => originalSize)).toEqual([
			bytes.length,
			...[null, null],
		]);
		const names = (await storedAttachments(database.knex, [{ id: response, reference: 'AAAAAAAA' }])).map(
			({ name }) => name,
		);
		expect(names.toSorted()).toEqual([
			...['AAAAAAAA-photos-1.jpg', 'AAAAAAAA-photos-2.jpg', 'AAAAAAAA-photos-3.pdf', 'AAAAAAAA-photos-original-1.jpg'],
		]);
		const copyOf = (attachment: string, copy: 'kept' | 'original') =>
			clearedFile(database.knex, { responseId: response, id: attachment, copy });
		expect((await copyOf(id, 'original'))?.bytes.equals(bytes)).toBe(true);
		expect((await sharp((await copyOf(id, 'kept'))?.bytes).metadata()).exif).toBeUndefined();
		expect(await copyOf(other, 'original')).toBeNull();
	});

	test.each([
		['../../x.jpg', "attachment; filename*=UTF-8''x.jpg"],
		['a\r\nSet-Cookie: x=1.jpg', "attachment; filename*=UTF-8''a%20Set-Cookie%20x%3D1.jpg"],
		['\u202egpj.jpg', "attachment; filename*=UTF-8''gpj.jpg"],
		['ছবি (১).jpg', "attachment; filename*=UTF-8''%E0%A6%9B%E0%A6%AC%E0%A6%BF%20%28%E0%A7%A7%29.jpg"],
	])('called %j is saved under a harmless name', async (name, disposition) => {
		const { id } = await send(name, await jpeg());
		await examiner(intake)();
		const { headers, stream: served } = await servedFile(database.knex, intake.store, {
			responseId,
			id,
			isSmall: false,
		});
		served.destroy();
		expect(headers['Content-Disposition']).toBe(disposition);
	});

	test('whose connection breaks leaves nothing behind', async () => {
		async function* broken() {
			yield new Uint8Array(5000);
			throw new Error('aborted');
		}
		const announced = { responseId, id: newId(), path: 'photos.r1.file', name: 'van.jpg' };
		await expect(receiveAttachment(intake, shirin.person, announced, broken())).rejects.toThrow('aborted');
		expect(shelves()).toEqual([]);
	});

	test('sent twice at the same time is one', async () => {
		const response = await begun();
		const id = newId();
		const bytes = await jpeg();
		await Promise.all([send('van.jpg', bytes, { id, response }), send('van.jpg', bytes, { id, response })]);
		expect(await attachmentsOf(database.knex, response)).toHaveLength(1);
		expect(shelves()).toHaveLength(1);
		await examiner(intake)();
	});
});

describe('with a scanner', () => {
	const EICAR = `X5O!P%@AP[4\\PZX54(P^)7CC)7}$${'EICAR-STANDARD-ANTIVIRUS-TEST-FILE'}!$H+H*`;
	let scanner: Server;
	let port = 0;

	beforeAll(async () => {
		scanner = createServer((socket) => {
			let received = Buffer.alloc(0);
			socket.on('error', () => undefined);
			socket.on('data', (chunk: Buffer) => {
				received = Buffer.concat([received, chunk]);
				if (!received.subarray(-4).equals(Buffer.alloc(4))) return;
				socket.end(received.includes('EICAR') ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0');
			});
		});
		port = await new Promise((resolve) =>
			scanner.listen(0, '127.0.0.1', () => resolve((scanner.address() as { port: number }).port)),
		);
	});
	afterAll(() => scanner.close());

	test('an infected file is refused and deleted, a clean one is cleared, and while it is away both wait', async () => {
		const response = await begun();
		const bad = await send('bad.pdf', pdf(EICAR), { response });
		const good = await send('good.pdf', pdf('/Type /Catalog'), { response });
		const states = async () =>
			Object.fromEntries(
				(await attachmentsOf(database.knex, response)).map(({ id, state, fault }) => [id, fault ?? state]),
			);
		await examiner({ ...intake, clamd: { host: '127.0.0.1', port: 1 } })();
		expect(await states()).toEqual({ [bad.id]: 'quarantine', [good.id]: 'quarantine' });
		const inQuarantine = servedFile(database.knex, intake.store, { responseId: response, id: good.id, isSmall: false });
		await expect(inQuarantine).rejects.toMatchObject({ code: 'attachment.in-quarantine' });
		await examiner({ ...intake, clamd: { host: '127.0.0.1', port } })();
		expect(await states()).toEqual({ [bad.id]: 'infected', [good.id]: 'cleared' });
		expect(shelves()).toEqual([]);
	});
});

test('a response takes so many files and no more', async () => {
	const response = await begun();
	const rows = Array.from({ length: 60 }, (_, index) => ({
		...{ id: newId(), response_id: response, path: 'photos.r1.file', original_name: `${index}.jpg`, size: 1 },
		...{ sha256: '', actor: shirin.actor, received_at: new Date().toISOString(), cleared_at: new Date().toISOString() },
	}));
	await database.knex('response_attachments').insert(rows);
	const refused = send('van.jpg', await jpeg(), { response });
	await expect(refused).rejects.toMatchObject({ code: 'attachment.refused', details: { fault: 'tooMany' } });
});

test('the sweep takes what nothing names, and leaves what is in use', async () => {
	const response = await begun();
	const kept = await send('kept.jpg', await jpeg(), { response });
	const removed = await send('removed.jpg', await jpeg(), { response, keepsOriginal: true });
	await examiner(intake)();
	await removeAttachment(database.knex, shirin.person, response, removed.id);
	const files = path.join(folder, 'files');
	const before = readdirSync(files).length;
	const eightDays = 8 * 86_400_000;
	for (const name of readdirSync(files)) utimesSync(path.join(files, name), 0, (Date.now() - eightDays) / 1000);
	await sweepAttachments(intake);
	expect(readdirSync(files)).toHaveLength(before);
	await sweepAttachments(intake, Date.now() + eightDays);
	expect(readdirSync(files)).toHaveLength(before - 3);
	const served = await servedFile(database.knex, intake.store, { responseId: response, id: kept.id, isSmall: true });
	served.stream.destroy();
});
