/**
 * `npm test`: checks, builds, and runs every test: unit, integration on a real CMS, faults, browser.
 *
 *   node scripts/test.ts [--only unit,integration,faults,e2e]
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildStale } from './build.ts';
import { check } from './check.ts';
import { ROOT } from './environment.ts';
import { Halt } from './progress.ts';

const PROJECTS = ['unit', 'integration', 'faults', 'e2e'];
const REPORTS = path.join(ROOT, 'tests', '.cache', 'reports');

interface Report {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	numTodoTests: number;
	success: boolean;
}

/**
 * Each file of the integration tests has a CMS or a browser of its own, and waits for it half of the time, so two fit
 * on two cores. Faults and journeys measure time and run one after another.
 */
const FURTHER_ARGS: Record<string, string[]> = { integration: ['--maxWorkers=2', '--fileParallelism'] };

/** Runs the tests of a project with its output on the terminal, and reads what came of it. */
async function runProject(project: string): Promise<Report> {
	const file = path.join(REPORTS, `${project}.json`);
	const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	args.push(...(FURTHER_ARGS[project] ?? []));
	const child = spawn(process.execPath, [path.join('node_modules', 'vitest', 'vitest.mjs'), ...args], {
		cwd: ROOT,
		stdio: ['ignore', 'inherit', 'inherit'],
	});
	await new Promise((resolve) => child.on('close', resolve));
	if (!existsSync(file)) throw new Halt(`The ${project} tests ended before they could report.`);
	return JSON.parse(readFileSync(file, 'utf8')) as Report;
}

async function main(): Promise<void> {
	const { values } = parseArgs({ options: { only: { type: 'string' } } });
	const projects = values.only?.split(',') ?? PROJECTS;
	const startedAt = Date.now();
	rmSync(REPORTS, { recursive: true, force: true });
	mkdirSync(REPORTS, { recursive: true });
	if (values.only === undefined) await check({ withUnitTests: false });
	await buildStale();
	const reports: Report[] = [];
	for (const project of projects) reports.push(await runProject(project));
	const sum = (count: (report: Report) => number) => reports.reduce((total, report) => total + count(report), 0);
	const [passed, failed] = [sum((report) => report.numPassedTests), sum((report) => report.numFailedTests)];
	const unrun = sum((report) => report.numPendingTests + report.numTodoTests);
	console.log(`\nAll tests took ${Math.round((Date.now() - startedAt) / 1000)} s.`);
	console.log(`${passed} passed, ${failed} failed, ${unrun} skipped`);
	const isGood = reports.every(({ success, numPassedTests }) => success && numPassedTests > 0) && unrun === 0;
	if (!isGood) throw new Halt('Not every test passed, or a group of tests ran none.');
}

try {
	await main();
} catch (error) {
	if (!(error instanceof Halt)) throw error;
	console.error(`\n✗ ${error.message}`);
	process.exit(1);
}
