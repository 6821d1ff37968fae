/**
 * Makes a fresh clone ready: checks the machine and installs what package-lock.json names. Plain JavaScript, because
 * it runs on whatever Node the machine has (18 or newer) before Node 24 has been installed.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const STAMP = path.join(ROOT, 'node_modules', '.mab-install');

/** Installed packages, admin build and database, measured at 1.9 GB, with room to breathe. */
const NEEDED_BYTES = 3 * 1024 ** 3;

/** Platforms for which npm brings Node 24 (optionalDependencies of the root). */
const BUNDLED_NODE = ['linux-x64', 'linux-arm64', 'win32-x64'];

/** What npm prints when it cannot reach its registry. */
const NETWORK_ERRORS = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|network/i;

function stop(sentence) {
	console.error(`\n✗ ${sentence}\n`);
	process.exit(1);
}

function checkNode() {
	const major = Number(process.versions.node.split('.')[0]);
	if (major < 18) {
		stop(
			`Node ${process.versions.node} is too old. Install Node 20 or newer from nodejs.org, then run the command again.`,
		);
	}
	const platform = `${process.platform}-${process.arch}`;
	if (major < 22 && !BUNDLED_NODE.includes(platform)) {
		stop(
			`On ${platform} please install Node 24 from nodejs.org first; npm brings it only on ${BUNDLED_NODE.join(', ')}.`,
		);
	}
}

function lockHash() {
	return createHash('sha256')
		.update(readFileSync(path.join(ROOT, 'package-lock.json')))
		.update(`${process.platform}-${process.arch}`)
		.digest('hex');
}

function checkDisk() {
	if (typeof statfsSync !== 'function') return;
	const { bavail, bsize } = statfsSync(ROOT);
	if (bavail * bsize < NEEDED_BYTES) {
		const free = Math.floor((bavail * bsize) / 1024 ** 2);
		stop(
			`Only ${free} MB are free on this disk; about 3000 MB are needed. Free some space, then run the command again.`,
		);
	}
}

/** Runs `npm ci`, saying every few seconds that it is still at work. */
function install() {
	return new Promise((resolve) => {
		const startedAt = Date.now();
		const seconds = () => Math.round((Date.now() - startedAt) / 1000);
		console.log('Setting up: installing packages (once; about two minutes on a fast line)');
		const ticker = setInterval(() => console.log(`  … still installing, ${seconds()} s`), 15_000);
		const child = spawn('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
			cwd: ROOT,
			shell: process.platform === 'win32',
			stdio: ['ignore', 'ignore', 'pipe'],
			// The caller's NODE_ENV must not leave the build tools out.
			env: { ...process.env, NODE_ENV: 'development', npm_config_include: 'dev' },
		});
		let errors = '';
		child.stderr.on('data', (chunk) => {
			errors += chunk;
		});
		child.on('error', (error) => {
			clearInterval(ticker);
			stop(`npm could not be started (${error.message}). Is npm installed and on the PATH?`);
		});
		child.on('close', (code) => {
			clearInterval(ticker);
			if (code === 0) {
				console.log(`  installed in ${seconds()} s`);
				resolve();
				return;
			}
			console.error(errors.trim());
			stop(
				NETWORK_ERRORS.test(errors)
					? 'The packages could not be downloaded: the npm registry did not answer. Check the network, then run the command again.'
					: 'npm could not install the packages; the reason stands above. Run the command again after mending it.',
			);
		});
	});
}

checkNode();
const hash = lockHash();
if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== hash) {
	checkDisk();
	await install();
	writeFileSync(STAMP, hash);
}
