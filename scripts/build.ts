/**
 * Builds what is stale: the CMS's server code, its admin and the site bundle. A stamp beside each output holds the
 * hash of what it was built from.
 *
 *   node scripts/build.ts            builds what is stale
 *   node scripts/build.ts --force    builds everything
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureSecrets, productEnvironment, ROOT } from './environment.ts';
import { Halt, step } from './progress.ts';

interface Target {
	name: string;
	title: string;
	/** Globs below the root whose content decides whether the output is stale. */
	inputs: readonly string[];
	/** Removed before building, so that nothing of a deleted source survives. */
	outputs: readonly string[];
	/** Below the root; written after a successful build. */
	stamp: string;
	cwd: string;
	command: readonly string[];
	/** The name of a target that the command builds as well. */
	covers?: string;
}

const NOTHING_BUILT = /(^|\/)(dist|node_modules|\.astro|\.strapi)(\/|$)/;

export const TARGETS: readonly Target[] = [
	{
		name: 'cms',
		title: 'Compiling the CMS',
		inputs: ['cms/src/**/*.{ts,json,js}', 'cms/config/**/*.ts', 'cms/tsconfig.json', 'package-lock.json'],
		outputs: ['cms/dist/src', 'cms/dist/config'],
		stamp: 'cms/dist/.cms-stamp',
		cwd: 'cms',
		command: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'],
	},
	{
		name: 'admin',
		title: 'Compiling the CMS and building its admin',
		inputs: ['cms/src/admin/**/*', 'cms/src/plugins/**/*', 'cms/src/domain/**/*.ts', 'package-lock.json'],
		outputs: [],
		stamp: 'cms/dist/.admin-stamp',
		cwd: 'cms',
		command: ['../node_modules/@strapi/strapi/bin/strapi.js', 'build'],
		covers: 'cms',
	},
	{
		name: 'site',
		title: 'Compiling the public site',
		inputs: [
			'site/src/**/*',
			'site/public/**/*',
			'site/*.{ts,mjs,json}',
			'cms/src/domain/**/*.ts',
			'newsletter-templates/src/**/*.ts',
			'package-lock.json',
		],
		outputs: [],
		stamp: 'site/dist/.site-stamp',
		cwd: 'site',
		command: ['../node_modules/astro/bin/astro.mjs', 'build'],
	},
];

function inputHash({ inputs }: Target): string {
	const hash = createHash('sha256').update(process.version);
	const files = inputs
		.flatMap((pattern) => globSync(pattern, { cwd: ROOT }))
		.filter(
			(file) => !NOTHING_BUILT.test(file) && !/\.test\.ts$/.test(file) && statSync(path.join(ROOT, file)).isFile(),
		)
		.sort();
	for (const file of new Set(files)) hash.update(`${file}\0`).update(readFileSync(path.join(ROOT, file)));
	return hash.digest('hex');
}

function isFresh(target: Target, hash: string): boolean {
	const stamp = path.join(ROOT, target.stamp);
	return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

/** Runs a Node program to its end. Throws a Halt with what it printed when it fails. */
export function run(command: readonly string[], { cwd, env }: { cwd: string; env: NodeJS.ProcessEnv }): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, command, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
		let output = '';
		child.stdout.on('data', (chunk) => {
			output += chunk;
		});
		child.stderr.on('data', (chunk) => {
			output += chunk;
		});
		child.on('error', reject);
		child.on('close', (code) => {
			if (code === 0) resolve();
			else reject(new Halt(`${command.join(' ')} failed:\n${output.trim()}`));
		});
	});
}

/** Builds the stale ones of the named targets, one after the other: each alone fills both cores. */
export async function buildStale(
	names: readonly string[] = TARGETS.map(({ name }) => name),
	force = false,
): Promise<void> {
	const env = { ...productEnvironment(ensureSecrets()), NODE_ENV: 'production' };
	const hashes = new Map(TARGETS.map((target) => [target, inputHash(target)]));
	const stale = TARGETS.filter(
		(target) => names.includes(target.name) && (force || !isFresh(target, hashes.get(target) ?? '')),
	);
	for (const target of stale.filter(({ name }) => !stale.some(({ covers }) => covers === name))) {
		const built = TARGETS.filter(({ name }) => name === target.name || name === target.covers);
		await step(target.title, async () => {
			for (const { outputs, stamp } of built) {
				for (const output of [...outputs, stamp]) rmSync(path.join(ROOT, output), { recursive: true, force: true });
			}
			await run(target.command, { cwd: path.join(ROOT, target.cwd), env });
			for (const each of built) writeFileSync(path.join(ROOT, each.stamp), hashes.get(each) ?? '');
		});
	}
}

if (import.meta.main) {
	try {
		await buildStale(undefined, process.argv.includes('--force'));
	} catch (error) {
		if (!(error instanceof Halt)) throw error;
		console.error(`\n✗ ${error.message}`);
		process.exit(1);
	}
}
