/** A real CMS in the test's process, on a copy of the template database and a free port. One for each test file. */
import type { AddressInfo } from 'node:net';
import { type Actor, type CmsDoors, closeCms, loadCms } from '@mab/scripts/cms.ts';
import { DEMO_PEOPLE, type DemoPerson } from '@mab/scripts/seed/people.ts';
import type { Core } from '@strapi/strapi';
import { copyInstallation, installationEnv, TEST_SECRETS } from './template.ts';

export interface CmsInstance {
	strapi: Core.Strapi;
	doors: CmsDoors;
	/** `http://127.0.0.1:<port>` */
	url: string;
	folder: string;
	/** The demo people as actors. */
	people: Record<DemoPerson, Actor>;
	/** An admin session of a demo person: `Authorization` header for `/content-manager` and `/desk`. */
	signIn(person: DemoPerson): Promise<{ authorization: string }>;
	/** Ends this CMS and starts another one on the same folder; this one cannot be used any more. */
	restart(): Promise<CmsInstance>;
	stop(): Promise<void>;
}

/** Where a CMS keeps everything, seeded with the demo people. */
export interface Installation {
	folder: string;
	env: NodeJS.ProcessEnv;
	remove: () => void | Promise<void>;
}

export async function startCms(): Promise<CmsInstance> {
	const { folder, remove } = await copyInstallation();
	return openCms({ folder, env: installationEnv(folder), remove });
}

export async function openCms(installation: Installation): Promise<CmsInstance> {
	const { folder, env, remove } = installation;
	const cwd = process.cwd();
	// Whatever database the caller's shell names is not for tests.
	delete process.env.DATABASE_URL;
	Object.assign(process.env, env);
	const { strapi, doors } = await loadCms();
	await new Promise<void>((resolve) => strapi.server.listen(0, '127.0.0.1', () => resolve()));
	// A client that takes an idle connection at the moment at which the server gives it up would see a fault of the test.
	strapi.server.httpServer.keepAliveTimeout = 120_000;
	const { port } = strapi.server.httpServer.address() as AddressInfo;
	const url = `http://127.0.0.1:${port}`;
	const people = {} as Record<DemoPerson, Actor>;
	for (const { key, email } of DEMO_PEOPLE) {
		people[key] = doors.adminActor(
			await strapi.db.query('admin::user').findOne({ where: { email }, populate: ['roles'] }),
		);
	}
	return {
		strapi,
		doors,
		url,
		folder,
		people,
		async signIn(person) {
			const email = DEMO_PEOPLE.find(({ key }) => key === person)?.email;
			const response = await fetch(`${url}/admin/login`, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify({ email, password: TEST_SECRETS.DEMO_PASSWORD }),
			});
			const { data } = (await response.json()) as { data: { token?: string; accessToken?: string } };
			return { authorization: `Bearer ${data.accessToken ?? data.token}` };
		},
		async restart() {
			await end();
			return openCms(installation);
		},
		async stop() {
			await end();
			await remove();
		},
	};

	async function end() {
		await destroyQuietly(strapi);
		process.chdir(cwd);
	}
}

/** Strapi's `destroy` removes every listener of the process, the test runner's channel included; shield it. */
async function destroyQuietly(strapi: Core.Strapi): Promise<void> {
	const removeAllListeners = process.removeAllListeners;
	process.removeAllListeners = () => process;
	try {
		await closeCms(strapi);
	} finally {
		process.removeAllListeners = removeAllListeners;
	}
	process.removeAllListeners('SIGTERM');
	process.removeAllListeners('SIGINT');
}
