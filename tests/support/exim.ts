/** Exim of Debian as a relay of its own: what it takes on one port it hands on to a mail server on another. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import path from 'node:path';
import { freePort } from './product.ts';
import { temporaryFolder } from './temporary.ts';

const EXIM = '/usr/sbin/exim4';

/** Which Exim becomes. */
const EXIM_ACCOUNT = 'Debian-exim';

export interface Exim {
	url: string;
	/** What Exim wrote down: for a person who looks why a test failed. */
	log(): string;
	stop(): Promise<void>;
}

/** Takes everything from this machine, and hands it on at once; a mail that is refused there comes back as a report. */
const configuration = (folder: string, port: number, nextPort: number): string => `
primary_hostname = relay.mab.example
local_interfaces = 127.0.0.1
daemon_smtp_ports = ${port}
spool_directory = ${folder}/spool
log_file_path = ${folder}/%slog
pid_file_path = ${folder}/pid
keep_environment =
host_lookup =
rfc1413_query_timeout = 0s
tls_advertise_hosts =
deliver_drop_privilege = true
smtp_accept_max_per_connection = 0
queue_only_load = 1000.0
acl_smtp_rcpt = accept
begin acl
accept:
  accept
begin routers
next:
  driver = manualroute
  route_list = * 127.0.0.1::${nextPort}
  self = send
  transport = next
begin transports
next:
  driver = smtp
  allow_localhost
  hosts_try_fastopen =
  hosts_try_prdr =
begin retry
* * F,1h,1m
`;

/** `null` where Exim is not installed, or may not be started: it lets root alone. */
export async function startExim(nextPort: number): Promise<Exim | null> {
	if (!existsSync(EXIM) || process.getuid?.() !== 0) return null;
	const folder = temporaryFolder('exim');
	const port = await freePort();
	const file = path.join(folder, 'exim.conf');
	writeFileSync(file, configuration(folder, port, nextPort));
	mkdirSync(path.join(folder, 'spool'));
	const { uid, gid } = accountOf(EXIM_ACCOUNT);
	for (const each of [folder, path.join(folder, 'spool')]) chownSync(each, uid, gid);
	const child = spawn(EXIM, ['-C', file, '-bdf'], { stdio: 'ignore' });
	const log = () => (existsSync(`${folder}/mainlog`) ? readFileSync(`${folder}/mainlog`, 'utf8') : '');
	await untilItListens(port, child, log);
	return {
		url: `smtp://127.0.0.1:${port}`,
		log,
		async stop() {
			const ended = new Promise((resolve) => child.once('close', resolve));
			child.kill('SIGTERM');
			await ended;
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

function accountOf(name: string): { uid: number; gid: number } {
	const line = readFileSync('/etc/passwd', 'utf8')
		.split('\n')
		.find((each) => each.startsWith(`${name}:`));
	const [, , uid, gid] = line?.split(':') ?? [];
	if (uid === undefined || gid === undefined) throw new Error(`This machine has no account ${name}.`);
	return { uid: Number(uid), gid: Number(gid) };
}

async function untilItListens(port: number, child: ChildProcess, log: () => string): Promise<void> {
	const listens = () =>
		new Promise<boolean>((resolve) => {
			const socket = createConnection(port, '127.0.0.1');
			socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
			socket.once('connect', () => socket.destroy());
		});
	for (let tries = 0; tries < 200; tries += 1) {
		if (child.exitCode !== null) break;
		if (await listens()) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	child.kill('SIGKILL');
	throw new Error(`Exim does not listen: ${log()}`);
}
