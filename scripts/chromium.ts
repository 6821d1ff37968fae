/**
 * Chromium for printing and for tests: the one of the machine where there is one, otherwise the one that comes by npm
 * with libraries and fonts of its own, so that a bare Linux without any package prints as well.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import chromiumPackage from '@sparticuz/chromium';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

/** Where packages of Debian, Ubuntu, Fedora, Google and macOS put it. */
const SYSTEM_CHROMIUMS = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** Playwright would end this process at a signal; whoever launches the browser decides that. */
const OWN_SIGNALS = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false } satisfies LaunchOptions;

/** Unpacks an archive of the npm package once for all processes, however many begin at the same time. */
function unpack(archive: string, into: string): string {
	if (existsSync(into)) return into;
	const bin = path.join(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', '..', 'bin');
	const draft = `${into}.${process.pid}`;
	mkdirSync(draft, { recursive: true });
	execFileSync('tar', ['xf', '-', '-C', draft], { input: brotliDecompressSync(readFileSync(path.join(bin, archive))) });
	try {
		renameSync(draft, into);
	} catch (error) {
		rmSync(draft, { recursive: true });
		if (!existsSync(into)) throw error;
	}
	return into;
}

/** @param args further arguments of Chromium. `CHROMIUM` in the environment names another one than that of the machine. */
export async function launchBrowser(args: readonly string[] = []): Promise<Browser> {
	const installed = process.env.CHROMIUM || SYSTEM_CHROMIUMS.find((file) => existsSync(file));
	if (installed !== undefined) {
		return chromium.launch({ ...OWN_SIGNALS, executablePath: installed, args: [...ARGS, ...args] });
	}
	const cache = path.join(os.tmpdir(), 'mab-chromium');
	const libraries = path.join(unpack('al2023.tar.br', path.join(cache, 'al2023')), 'lib');
	const fonts = path.join(unpack('fonts.tar.br', path.join(cache, 'fonts')), 'fonts');
	return chromium.launch({
		...OWN_SIGNALS,
		executablePath: await chromiumPackage.executablePath(),
		// Not --single-process, which the package suggests: it crashes on the second page.
		args: [...ARGS, '--headless=shell', ...args],
		env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: fonts },
	});
}
