/** `npm run check`: everything about the code that needs no running product. Stops at nothing, reports all, fails at the end. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { run } from './build.ts';
import { ROOT } from './environment.ts';
import { Halt, step } from './progress.ts';

const bin = (file: string) => path.join('node_modules', file);

/** Two at a time: most of them keep one core busy. */
const AT_ONCE = 2;

/** What is checked. The longest begin first, so that the short ones fill what is left. */
const CHECKS: readonly { title: string; cwd: string; command: readonly string[] }[] = [
	{ title: 'Unit tests', cwd: '.', command: [bin('vitest/vitest.mjs'), 'run', '--project', 'unit'] },
	{
		title: 'Types: site, templates, scripts, tests; ESLint: promises and exhaustive switches',
		cwd: '.',
		command: [path.join('scripts', 'types.ts')],
	},
	{ title: 'Astro: pages and components', cwd: 'site', command: ['../node_modules/astro/bin/astro.mjs', 'check'] },
	{
		title: 'Types: CMS',
		cwd: 'cms',
		command: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit'],
	},
	{
		title: 'Types: desk plugin',
		cwd: 'cms',
		command: ['node_modules/typescript/bin/tsc', '-p', 'src/plugins/desk/admin/tsconfig.json', '--noEmit'],
	},
	{ title: 'Knip: nothing unused', cwd: '.', command: [bin('knip/bin/knip.js')] },
	{
		title: 'Biome: format, lint, import boundaries',
		cwd: '.',
		command: [bin('@biomejs/biome/bin/biome'), 'check', '.'],
	},
	{
		title: 'Prettier: Astro files',
		cwd: '.',
		command: [bin('prettier/bin/prettier.cjs'), '--check', 'site/src/**/*.astro'],
	},
];

/** Everything, without those checks that the caller makes in another way, by their titles. */
export async function check({ without = [] }: { without?: readonly string[] } = {}): Promise<void> {
	const failures: string[] = [];
	const waiting = CHECKS.filter(({ title }) => !without.includes(title)).values();
	const lane = async () => {
		for (const { title, cwd, command } of waiting) {
			try {
				await step(title, () =>
					run(command, { cwd: path.join(ROOT, cwd), env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } }),
				);
			} catch (error) {
				if (!(error instanceof Halt)) throw error;
				console.error(error.message);
				failures.push(title);
			}
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, lane));
	if (failures.length > 0) throw new Halt(`These checks failed: ${failures.join('; ')}`);
}

if (import.meta.main) {
	try {
		if (!existsSync(path.join(ROOT, 'node_modules'))) throw new Halt('Run "npm run check", which installs first.');
		await check();
	} catch (error) {
		if (!(error instanceof Halt)) throw error;
		console.error(`\n✗ ${error.message}`);
		process.exit(1);
	}
}
