/** Measures the mailer: what a mail costs beside nodemailer, memory, the frozen list, and the PDF of an edition. */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { addressHash } from '@mab/cms/domain/mail/mail-address.ts';
import { EVERYBODY } from '@mab/cms/domain/mail/mailing.ts';
import { picturesOf } from '@mab/cms/domain/publication/edition-content.ts';
import { objectName } from '@mab/cms/domain/publication/release.ts';
import { openMailDatabase } from '@mab/cms/mail/database.ts';
import { orderMailing } from '@mab/cms/mail/mailings.ts';
import { TOKEN_PLACEHOLDER } from '@mab/cms/mail/message.ts';
import { type CompileEdition, editionLinks, prepareMailing } from '@mab/cms/mail/prepare.ts';
import { readMailSettings } from '@mab/cms/mail/settings.ts';
import { ensureMailTables } from '@mab/cms/mail/tables.ts';
import { editionEmail } from '@mab/newsletter-templates/channels/email.ts';
import { editionText } from '@mab/newsletter-templates/channels/text.ts';
import { editionExamples } from '@mab/newsletter-templates/edition.examples.ts';
import { editionRecord, memoryStore, sampleRecords } from '@mab/site/src/testing/records.ts';
import sharp from 'sharp';
import { launchBrowser } from '../chromium.ts';
import { productProcesses } from '../processes.ts';
import type { MakeContext } from '../publisher/makers/maker.ts';
import { pdfMaker } from '../publisher/makers/pdf.ts';
import { openSiteFolder } from '../publisher/release.ts';
import { loadSite } from '../publisher/site-bundle.ts';
import type { Reading } from './mail/meter.ts';
import { type Metered, startMetered } from './mail/metered.ts';
import { type Measurement, median, percent, report, time } from './measurement.ts';
import { startPostgres } from './postgres.ts';

const HELP = `Usage: node scripts/bench/mail.ts [--recipients N] [--beside N] [--json]

Sends an edition in Bangla with the mailer of the product to a relay in another process, which takes
everything, and the same mail with nodemailer as its documentation shows and with the parts of the
mailer alone; freezes the list of
recipients on SQLite and on PostgreSQL; prints the edition. Needs the compiled site (npm run build).
Ends with 1 when a budget is missed.

  --recipients  of the mailing: 100000
  --beside      mails that nodemailer sends, before the mailing and once more after it: 2000
  --json        for scripts/bench.ts
`;

/** Issue 4, "Must reach". */
const SHARE_OF_NODEMAILER = 1 / 4;
const MEMORY_BUDGET_MB = 160;
const FREEZE_BUDGET_MS = 1_000;
const PDF_BUDGET_MS = 3_000;

/** Compiling, filling caches and opening connections belong to no single mail. */
const WARM_UP = 500;
const ROUNDS = 5;
const SLUG = '2026-q3';
const SITE_URL = 'https://mab.example';
const EDITION = editionExamples.bangla;

const MAIL_ENV: NodeJS.ProcessEnv = {
	MAIL_TOKEN_KEYS: '1:a-secret-of-the-benchmark',
	MAIL_PEPPER: 'a-pepper-of-the-benchmark',
	MAIL_FROM: 'newsletter@mab.example',
	// Nothing holds back; the relay is the limit.
	MAIL_RATE_PER_SECOND: '1000000',
	PUBLIC_SITE_URL: SITE_URL,
};

interface Relay {
	url: string;
	/** Resolves when it has taken so many mails since `restart`. */
	taken(count: number): Promise<void>;
	restart(): void;
	close(): void;
}

async function openRelay(): Promise<Relay> {
	const child = fork(path.join(import.meta.dirname, 'mail', 'sink.ts'));
	let base = 0;
	let count = 0;
	let waiting: { count: number; resolve: () => void }[] = [];
	const port = await new Promise((resolve) =>
		child.once('message', (message: { port: number }) => resolve(message.port)),
	);
	child.on('message', (message: { count: number }) => {
		count = message.count;
		for (const each of waiting) if (count - base >= each.count) each.resolve();
		waiting = waiting.filter((each) => count - base < each.count);
	});
	return {
		url: `smtp://127.0.0.1:${port}`,
		taken: (wanted) =>
			count - base >= wanted ? Promise.resolve() : new Promise((resolve) => waiting.push({ count: wanted, resolve })),
		restart() {
			base = count;
		},
		close: () => child.kill(),
	};
}

/** What a program used between two counts of the relay. */
async function cpuPerMail(program: Metered, relay: Relay, from: number, to: number): Promise<number> {
	const read = async (count: number): Promise<Reading> => {
		await Promise.race([relay.taken(count), program.ended]);
		return program.read();
	};
	const first = await read(from);
	const last = await read(to);
	return (last.cpuMs - first.cpuMs) / (to - from);
}

const compile: CompileEdition = (content, links) => {
	const { subject, html } = editionEmail(content, links);
	return { subject, html, text: editionText(content, links) };
};

/** A program that sends the same mail to so many: nodemailer as its documentation shows, or ours without the ledger. */
type Sender = 'sender' | 'carrier';

/** Processor time of a mail that the program makes and sends. */
async function sendingAlone(program: Sender, relay: Relay, folder: string, count: number): Promise<number> {
	const file = path.join(folder, 'mail.json');
	const message = await compile(EDITION, editionLinks(SITE_URL, SLUG, EDITION.locale));
	writeFileSync(file, JSON.stringify({ ...message, placeholder: TOKEN_PLACEHOLDER }));
	relay.restart();
	const env = { ...MAIL_ENV, SMTP_URL: relay.url, MAIL_FILE: file, MAIL_COUNT: String(count + 2 * WARM_UP) };
	const sender = startMetered([path.join(import.meta.dirname, 'mail', `${program}.ts`)], env);
	const cpuMs = await cpuPerMail(sender, relay, WARM_UP, WARM_UP + count);
	await sender.ended;
	return cpuMs;
}

type Database = ReturnType<typeof openMailDatabase>;

async function addSubscribers(knex: Database, count: number): Promise<void> {
	const at = '2026-01-01T00:00:00.000Z';
	const { pepper } = readMailSettings(MAIL_ENV);
	const rows = Array.from({ length: count }, (_, index) => ({
		...{ email: `reader${index}@example.org`, email_hash: addressHash(pepper, `reader${index}@example.org`) },
		...{ language: 'bn', audience: 'media', wants_newsletter: true, wants_event_notices: false },
		...{ source: 'demo', created_at: at, confirmed_at: at },
	}));
	await knex.batchInsert('subscribers', rows, 500);
}

const order = (knex: Database, editionId: string): Promise<number> =>
	orderMailing(
		knex,
		{
			...{ editionId, slug: SLUG, content: { bn: EDITION }, contentHash: '3f2a9c01d4e5' },
			...{ segment: EVERYBODY, uncertainPolicy: 'resend', at: null },
		},
		'Benchmark',
	);

/** Milliseconds to make the bodies and freeze the list, of several mailings. */
async function freezeTimes(env: NodeJS.ProcessEnv, count: number): Promise<number[]> {
	const knex = openMailDatabase(env);
	try {
		await ensureMailTables(knex);
		await addSubscribers(knex, count);
		await knex.raw('analyze');
		const settings = readMailSettings(MAIL_ENV);
		const times: number[] = [];
		for (let round = 0; round < ROUNDS; round += 1) {
			const id = await order(knex, `freeze-${round}`);
			times.push((await time(() => prepareMailing(knex, id, { settings, compile, now: new Date() }))).ms);
			await knex('deliveries').delete();
		}
		return times;
	} finally {
		await knex.destroy();
	}
}

async function freezing(folder: string, count: number): Promise<Measurement[]> {
	const server = await startPostgres({ isDurable: true });
	try {
		const engines: [string, NodeJS.ProcessEnv][] = [
			['SQLite', { DATABASE_FILENAME: path.join(folder, 'freeze.db') }],
			['PostgreSQL', { DATABASE_URL: server.url }],
		];
		const lines: Measurement[] = [];
		for (const [engine, env] of engines) {
			const times = await freezeTimes(env, count);
			lines.push({
				...{ what: `list of ${count} recipients frozen, ${engine}`, ms: median(times), budgetMs: FREEZE_BUDGET_MS },
				note: `bodies made and committed to the disk; ${times.map(Math.round).join(', ')} ms`,
			});
		}
		return lines;
	} finally {
		await server.stop();
	}
}

interface Mailing {
	cpuMs: number;
	/** In the order of time; MB. */
	memory: number[];
	perSecond: number;
}

/** The whole mailing by the command of the product. */
async function mailing(relay: Relay, folder: string, count: number): Promise<Mailing> {
	const database = { DATABASE_FILENAME: path.join(folder, 'mail.db') };
	const knex = openMailDatabase(database);
	await ensureMailTables(knex);
	const env = {
		...{ ...MAIL_ENV, ...database, SMTP_URL: relay.url, MAILER_DIR: path.join(folder, 'mailer') },
		NODE_COMPILE_CACHE: path.join(folder, 'cache'),
	};
	const { command = [], env: whole = env } = productProcesses(env).find(({ name }) => name === 'mailer') ?? {};
	// As at every start of an installation but its first: what Node made of the sources is there.
	await startMetered([...command, '--once'], whole).ended;
	await addSubscribers(knex, count);
	await order(knex, 'mailing');
	await knex.destroy();
	relay.restart();
	const mailer = startMetered([...command, '--once'], whole);
	const memory: number[] = [];
	const watching = setInterval(async () => memory.push((await mailer.read()).rssBytes / 1024 ** 2), 1_000);
	try {
		const startedMs = performance.now();
		const cpuMs = await cpuPerMail(mailer, relay, WARM_UP, count - WARM_UP);
		const perSecond = count / ((performance.now() - startedMs) / 1000);
		clearInterval(watching);
		await mailer.ended;
		return { cpuMs, memory, perSecond };
	} finally {
		clearInterval(watching);
		mailer.kill();
	}
}

async function sending(folder: string, count: number, beside: number): Promise<Measurement[]> {
	const relay = await openRelay();
	try {
		const before = await sendingAlone('sender', relay, folder, beside);
		const carried = await sendingAlone('carrier', relay, folder, 2 * beside);
		const { cpuMs, memory, perSecond } = await mailing(relay, folder, count);
		const after = await sendingAlone('sender', relay, folder, beside);
		const nodemailerMs = Math.min(before, after);
		const quarter = Math.ceil(memory.length / 4);
		const [second, last] = [memory.slice(quarter, 2 * quarter), memory.slice(-quarter)];
		return [
			{
				...{ what: 'a mail by nodemailer, processor', ms: nodemailerMs },
				note: `composed from text and HTML as its documentation shows; ${before.toFixed(2)} before and ${after.toFixed(2)} ms after ours`,
			},
			{
				...{ what: 'a mail by ours, processor', ms: carried, budgetMs: nodemailerMs * SHARE_OF_NODEMAILER },
				note: `made and sent as nodemailer does, without a ledger; ${percent(carried, nodemailerMs)} of it`,
			},
			{
				what: 'a mail by the mailer with its ledger, processor',
				...{ ms: cpuMs, budgetMs: nodemailerMs * SHARE_OF_NODEMAILER },
				note: `${percent(cpuMs, nodemailerMs)} of it, each commit on the disk of SQLite; ${Math.round(perSecond)} mails a second`,
			},
			{
				...{ what: `memory at ${count} recipients, most`, megabytes: Math.max(...memory) },
				...{ budgetMegabytes: MEMORY_BUDGET_MB },
				note: `median of the second quarter ${Math.round(median(second))} MB, of the last ${Math.round(median(last))} MB`,
			},
		];
	} finally {
		relay.close();
	}
}

/** As large as a telephone makes one. */
const photo = (): Promise<Buffer> =>
	sharp({
		create: {
			...{ width: 4000, height: 3000, channels: 3, background: '#7a9' },
			noise: { type: 'gaussian', mean: 128, sigma: 20 },
		},
	})
		.jpeg({ quality: 85 })
		.toBuffer();

/** The edition on A4 by the maker of the product, once Chromium is up. */
async function printing(folder: string): Promise<Measurement> {
	const bundle = await loadSite(
		path.resolve(import.meta.dirname, '../..', process.env.SITE_BUNDLE ?? 'site/dist/server/entry.mjs'),
	);
	const records = memoryStore([
		...sampleRecords().filter(({ type }) => type !== 'edition'),
		editionRecord({ text: { bn: { ...EDITION, publishedAt: '2026-10-15T04:00:00.000Z' } } }),
	]);
	const site = openSiteFolder(path.join(folder, 'site'));
	for (const { image } of picturesOf(EDITION)) {
		const [hash = ''] = image.file.split('.');
		writeFileSync(path.join(site.dir, 'objects', objectName(hash)), await photo());
	}
	const context: MakeContext = {
		...{ bundle, records, folder: site, entries: new Map() },
		signal: new AbortController().signal,
	};
	const browser = await launchBrowser();
	const maker = pdfMaker(async () => browser);
	const print = async () => {
		const recipe = { make: 'pdf', page: `/bn/newsletter/${SLUG}/print/`, paper: 'A4' } as const;
		return (await maker.prepare(recipe, context)).finish();
	};
	try {
		const rounds = [await time(print), await time(print), await time(print)];
		const times = rounds.map(({ ms }) => ms);
		return {
			...{ what: 'the edition as PDF, first after the start of Chromium', ms: times[0] ?? 0, budgetMs: PDF_BUDGET_MS },
			note: `${times.map(Math.round).join(', ')} ms; ${Math.round((rounds[0]?.result.length ?? 0) / 1024)} kB`,
		};
	} finally {
		await maker.rest();
	}
}

const { values } = parseArgs({
	options: {
		recipients: { type: 'string', default: '100000' },
		beside: { type: 'string', default: '2000' },
		json: { type: 'boolean', default: false },
		help: { type: 'boolean', default: false },
	},
});
const [recipientCount, besideCount] = [Number(values.recipients), Number(values.beside)];
if (values.help || !recipientCount || !besideCount) {
	process.stdout.write(HELP);
	process.exitCode = values.help ? 0 : 2;
} else {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'mab-bench-mail-'));
	try {
		const lines = [await printing(folder), ...(await freezing(folder, recipientCount))];
		report([...(await sending(folder, recipientCount, besideCount)), ...lines], { isJson: values.json });
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
