/** A seeded installation in a temporary folder, apart from the one of this repository. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { run } from '../build.ts';
import { ensureSecrets, productEnvironment, ROOT } from '../environment.ts';

/** What the shell or `.env` may say about the installation at work; a benchmark must never write there. */
const WHERE = ['DATABASE_URL', 'DATABASE_FILENAME', 'PUBLIC_DIR', 'PUBLIC_URL', 'SITE_DIR', 'PUBLISHER_DIR'] as const;

export interface BenchInstallation {
	env: NodeJS.ProcessEnv & {
		CMS_URL: string;
		DATABASE_FILENAME: string;
		PUBLICATION_TOKEN: string;
		DEMO_PASSWORD: string;
	};
	folder: string;
	remove(): void;
}

/** Seeds with `scripts/seed.ts` and the arguments. The compiled CMS must be current. */
export async function seededInstallation(...seedArguments: string[]): Promise<BenchInstallation> {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'mab-bench-'));
	for (const name of WHERE) delete process.env[name];
	process.env.MAB_DATA_DIR = folder;
	process.env.PORT = String(await freePort());
	process.env.PUBLISHER_PORT = String(await freePort());
	const env = productEnvironment(ensureSecrets(path.join(folder, '.env'))) as BenchInstallation['env'];
	const remove = () => rmSync(folder, { recursive: true, force: true });
	try {
		await run([path.join('scripts', 'seed.ts'), ...seedArguments], { cwd: ROOT, env });
	} catch (error) {
		remove();
		throw error;
	}
	return { env, folder, remove };
}

export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer().once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() =>
				typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port')),
			);
		});
	});
}
