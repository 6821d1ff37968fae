/**
 * The form in this process: its pages and its API over a database of its own, and the compiled site around them. What of
 * Strapi the pages ask is answered from the first questionnaire and one open round; everything else is the product's own
 * code. It can go away, as a network does, and come back at the same address.
 */
import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { cacheRule } from '@mab/cms/domain/publication/release.ts';
import { FIRST_QUESTIONNAIRE } from '@mab/cms/domain/questionnaire/questionnaire-first.ts';
import { rowOfQuestionnaire } from '@mab/cms/domain/questionnaire/questionnaire-row.ts';
import { openSiteFolder } from '@mab/scripts/publisher/release.ts';
import { memoryStore } from '@mab/site/src/testing/records.ts';
import type { Knex } from 'knex';
import Koa from 'koa';
import { COLLECTION_ENGINES } from './collection.ts';
import { loadSiteBundle } from './site.ts';
import { TEST_SECRETS } from './template.ts';
import { temporaryFolder } from './temporary.ts';

export interface FormServer {
	/** `http://localhost:<port>`: browsers keep pages for it as they do for HTTPS. */
	origin: string;
	knex: Knex;
	/** Every path that was asked for, with its method; a piece of a file with its place in it: `PATCH /… at 262144`. */
	requests: string[];
	/** Which of them lose their connection before they are answered. */
	cuts: (request: string) => boolean;
	/** Nothing answers at the address until `comeBack`. */
	goAway(): Promise<void>;
	/** Does nothing where it is there. */
	comeBack(): Promise<void>;
	close(): Promise<void>;
}

/** The CMS is compiled by rules of its own, so its types stay out of this program. */
const middleware = async (name: string, config: object, kit: object): Promise<Koa.Middleware> => {
	const file: string = join(import.meta.dirname, `../../cms/src/middlewares/${name}.ts`);
	const { default: make } = (await import(file)) as { default: (config: object, kit: object) => Koa.Middleware };
	return make(config, kit);
};

export async function startFormServer(): Promise<FormServer> {
	const folder = temporaryFolder('form');
	const { knex, close } = await COLLECTION_ENGINES.SQLite();
	const kit = { strapi: strapiOf(knex, folder) };
	Object.assign(globalThis, kit);
	const places = { PRIVATE_DIR: join(folder, 'private'), SITE_DIR: '.', PUBLIC_SITE_URL: 'http://localhost' };
	Object.assign(process.env, TEST_SECRETS, places);
	await publishSite(folder);
	const requests: string[] = [];
	const cut = { cuts: (_request: string) => false };
	const app = new Koa();
	// A browser whose network goes away hangs up in the middle of answers.
	app.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE' && error.code !== 'ECONNRESET') console.error(error);
	});
	app.use(async (ctx, next) => {
		const offset = ctx.get('upload-offset');
		const request = `${ctx.method} ${ctx.path}${offset === '' ? '' : ` at ${offset}`}`;
		requests.push(request);
		if (cut.cuts(request)) {
			ctx.respond = false;
			ctx.req.socket.destroy();
		} else if (/^POST .*\/sign-in\/out\/$/.test(request)) {
			// The pages of signing in are Strapi's; of this one the browser needs that it led elsewhere.
			ctx.redirect('/bn/questionnaire/sign-in/');
			ctx.status = 303;
		} else await next();
	});
	for (const [name, config] of [
		['problem', {}],
		['questionnaire-form', {}],
		['public-site', { dir: '.' }],
		['response-door', {}],
	] as const) {
		app.use(await middleware(name, config, kit));
	}
	const start = (port: number): Promise<Server> => {
		const server = createServer(app.callback());
		return new Promise((resolve, reject) => {
			server.once('error', reject);
			server.listen(port, '127.0.0.1', () => resolve(server));
		});
	};
	let server = await start(0);
	const address = server.address();
	const port = typeof address === 'object' && address !== null ? address.port : 0;
	const goAway = () =>
		new Promise<void>((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		});
	return Object.assign(cut, {
		...{ origin: `http://localhost:${port}`, knex, requests, goAway },
		async comeBack() {
			if (!server.listening) server = await start(port);
		},
		async close() {
			await goAway();
			await close();
			rmSync(folder, { recursive: true, force: true });
		},
	});
}

const ROWS: Readonly<Record<string, () => unknown>> = {
	'api::questionnaire.questionnaire': () => [{ ...rowOfQuestionnaire(FIRST_QUESTIONNAIRE), isInUse: true }],
	'api::round.round': () => [
		{
			...{ documentId: 'round-1', titleBn: 'প্রথম পর্ব', titleEn: 'First round', extensions: [] },
			...{ opensAt: '2026-01-01T00:00:00.000Z', closesAt: '2099-12-31T18:00:00.000Z' },
		},
	],
};

const ONE: Readonly<Record<string, unknown>> = {
	'api::municipality.municipality': {
		...{ nameEn: 'Jashore', nameBn: 'যশোর', category: 'A', wardCount: 9, population: 201796 },
	},
};

function strapiOf(connection: Knex, root: string) {
	const query = (uid: string) => ({
		findMany: async () => ROWS[uid]?.() ?? [],
		findOne: async () => ONE[uid] ?? null,
		count: async () => 1,
	});
	const log = { error: console.error, warn: console.warn, info: () => undefined };
	const transaction = <T>(work: (scope: { trx: Knex.Transaction }) => Promise<T>) =>
		connection.transaction((trx) => work({ trx }));
	const db = { connection, query, transaction, getConnection: (table: string) => connection(table) };
	return { dirs: { app: { root } }, log, db };
}

/** The release that the publisher would make of an empty installation. */
async function publishSite(dir: string): Promise<void> {
	const { createSite, clientAssets } = await loadSiteBundle();
	const site = createSite({ PUBLIC_SITE_URL: 'http://localhost' });
	const store = memoryStore([], []);
	const folder = openSiteFolder(dir);
	const draft = folder.draft();
	const put = (path: string, bytes: Uint8Array, contentType: string) => {
		const stored = folder.put(bytes);
		draft.set(path, {
			kind: 'object',
			...stored,
			contentType,
			status: 200,
			key: stored.object,
			cache: cacheRule(path),
		});
	};
	for (const planned of site.plan(store)) {
		if (planned.kind !== 'render' || !/^\/(?:bn|en)\/(?:questionnaire\/(?:form\/)?|offline\/)?$/.test(planned.path))
			continue;
		put(planned.path, await site.render(planned.path, store), planned.contentType);
	}
	const { readdirSync, readFileSync } = await import('node:fs');
	for (const name of readdirSync(clientAssets, { recursive: true, encoding: 'utf8' })) {
		const type = TYPES[name.slice(name.lastIndexOf('.') + 1)];
		if (type !== undefined) put(`/${name}`, readFileSync(new URL(name, clientAssets)), type);
	}
	folder.goLive({ draft, head: 1, codeVersion: 'test', inBackground: false, now: () => new Date() });
}

const TYPES: Readonly<Record<string, string>> = {
	css: 'text/css; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	svg: 'image/svg+xml',
	woff2: 'font/woff2',
	png: 'image/png',
};
