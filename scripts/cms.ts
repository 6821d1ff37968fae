/** Runs work inside the CMS without its web server: for seeds, imports, tests and benchmarks. */
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { ROOT } from './environment.ts';

export const CMS_DIR = path.join(ROOT, 'cms');

/** The parts of the CMS's own code that scripts may use, from its compiled form. */
export interface CmsDoors {
	runAs<T>(actor: Actor, work: () => Promise<T>): Promise<T>;
	adminActor(user: {
		id: number;
		firstname?: string | null;
		lastname?: string | null;
		roles: { code: string }[];
	}): Actor;
}
export interface Actor {
	kind: 'admin' | 'apiToken' | 'system';
	id: string | null;
	name: string;
	roles: readonly string[];
}

/** Loads the CMS in this process. The compiled `cms/dist` must be current; cron stays off. */
export async function loadCms({ serveAdmin = false } = {}): Promise<{ strapi: Core.Strapi; doors: CmsDoors }> {
	process.chdir(CMS_DIR);
	const require = createRequire(path.join(CMS_DIR, 'package.json'));
	const { createStrapi } = require('@strapi/strapi') as typeof import('@strapi/strapi');
	const distDir = path.join(CMS_DIR, 'dist');
	const strapi = createStrapi({ appDir: CMS_DIR, distDir, autoReload: false, serveAdminPanel: serveAdmin });
	strapi.log.level = 'error';
	await strapi.load();
	return { strapi, doors: require(path.join(distDir, 'src', 'actor.js')) as CmsDoors };
}

/** Milliseconds without a query after which Strapi is taken to have finished what it does in the background. */
const QUIET_MILLISECONDS = 100;

/**
 * Ends the CMS. Strapi does not wait for the queries of its own events; to end the connections under them would end
 * the process with an error.
 */
export async function closeCms(strapi: Core.Strapi): Promise<void> {
	const { pool } = strapi.db.connection.client;
	let quietSince = Date.now();
	while (Date.now() - quietSince < QUIET_MILLISECONDS) {
		await new Promise((resolve) => setTimeout(resolve, 10));
		if (pool.numUsed() + pool.numPendingAcquires() > 0) quietSince = Date.now();
	}
	await strapi.destroy();
}
