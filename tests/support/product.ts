/** The whole product as processes of their own, on a copy of the template: for browser and fault tests. */
import { createServer } from 'node:net';
import path from 'node:path';
import { catcherUrl } from '@mab/scripts/environment.ts';
import { productProcesses, waitUntilLive } from '@mab/scripts/processes.ts';
import { Supervisor } from '@mab/scripts/supervisor.ts';
import { PATIENCE_MS } from './patience.ts';
import { copyInstallation, installationEnv } from './template.ts';

/** Tests kill processes again and again and mean it each time. */
const RESTART_DELAYS = [200];

export interface Product {
	/** Admin, API and site, `http://127.0.0.1:<port>`. */
	url: string;
	/** The inbox of its mail catcher. */
	inboxUrl: string;
	folder: string;
	env: NodeJS.ProcessEnv;
	supervisor: Supervisor;
	stop(): Promise<void>;
}

export async function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer()
			.once('error', reject)
			.listen(0, '127.0.0.1', () => {
				const address = server.address();
				server.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(address)));
			});
	});
}

/**
 * Starts CMS and publisher and waits until the site is live. Documents, pictures and cards are not made, because most
 * tests look at something else and would be slowed down, unless `makes` names some (as PUBLISHER_MAKES does).
 */
export async function startProduct({ makes = 'none' } = {}): Promise<Product> {
	const { folder, remove } = await copyInstallation();
	const [port, publisherPort] = [await freePort(), await freePort()];
	const catcher = { MAIL_CATCHER_PORT: String(await freePort()), MAIL_INBOX_PORT: String(await freePort()) };
	const url = `http://127.0.0.1:${port}`;
	const env = {
		...installationEnv(folder),
		PORT: String(port),
		PUBLISHER_PORT: String(publisherPort),
		CMS_URL: url,
		PUBLIC_SITE_URL: url,
		PUBLISHER_URL: `http://127.0.0.1:${publisherPort}`,
		PUBLISHER_MAKES: makes,
		...catcher,
		SMTP_URL: catcherUrl(catcher),
		MAILER_DIR: path.join(folder, 'mailer'),
	};
	const supervisor = new Supervisor(path.join(folder, 'logs'), RESTART_DELAYS);
	for (const spec of productProcesses(env)) supervisor.start(spec);
	const stop = async () => {
		await supervisor.stop();
		remove();
	};
	if (!(await waitUntilLive(env, PATIENCE_MS))) {
		const logs = ['cms', 'publisher'].map((name) => supervisor.lastLines(name)).join('\n');
		await stop();
		throw new Error(`The product did not come up:\n${logs}`);
	}
	return { url, inboxUrl: `http://127.0.0.1:${catcher.MAIL_INBOX_PORT}`, folder, env, supervisor, stop };
}
