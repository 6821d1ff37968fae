/** Real Chromium: Debian's where it is installed, otherwise the one that comes by npm, with its own libraries. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import chromiumPackage from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const SYSTEM_CHROMIUM = '/usr/bin/chromium';
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

function unpack(archive: string, into: string): string {
	const bin = path.join(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', '..', 'bin');
	if (!existsSync(into)) {
		mkdirSync(into, { recursive: true });
		execFileSync('tar', ['xf', '-', '-C', into], {
			input: brotliDecompressSync(readFileSync(path.join(bin, archive))),
		});
	}
	return into;
}

export async function launchBrowser(): Promise<Browser> {
	if (existsSync(SYSTEM_CHROMIUM)) return chromium.launch({ executablePath: SYSTEM_CHROMIUM, args: ARGS });
	const cache = path.join(os.tmpdir(), 'mab-chromium');
	const libraries = path.join(unpack('al2023.tar.br', path.join(cache, 'al2023')), 'lib');
	const fonts = path.join(unpack('fonts.tar.br', path.join(cache, 'fonts')), 'fonts');
	return chromium.launch({
		executablePath: await chromiumPackage.executablePath(),
		// Not --single-process, which the package suggests: it crashes on the second page.
		args: [...ARGS, '--headless=shell'],
		env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: fonts },
	});
}
