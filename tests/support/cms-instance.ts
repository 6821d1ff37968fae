/** A real CMS in the test's process, on a copy of the template database and a free port. One for each test file. */
import type { AddressInfo } from 'node:net';
import { type Actor, type CmsDoors, loadCms } from '@mab/scripts/cms.ts';
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
	stop(): Promise<void>;
}

export async function startCms(): Promise<CmsInstance> {
	const { folder, remove } = await copyInstallation();
	const cwd = process.cwd();
	Object.assign(process.env, installationEnv(folder));
	const { strapi, doors } = await loadCms();
	await new Promise<void>((resolve) => strapi.server.listen(0, '127.0.0.1', () => resolve()));
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
		async stop() {
			// Strapi still has un-awaited event queries in flight right after a write.
			await new Promise((resolve) => setTimeout(resolve, 50));
			await destroyQuietly(strapi);
			process.chdir(cwd);
			remove();
		},
	};
}

/** Strapi's `destroy` removes every listener of the process, the test runner's channel included; shield it. */
async function destroyQuietly(strapi: Core.Strapi): Promise<void> {
	const removeAllListeners = process.removeAllListeners;
	process.removeAllListeners = () => process;
	try {
		await strapi.destroy();
	} finally {
		process.removeAllListeners = removeAllListeners;
	}
	process.removeAllListeners('SIGTERM');
	process.removeAllListeners('SIGINT');
}
