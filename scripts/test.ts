/**
 * `npm test`: checks, builds, and runs every test: unit, integration on a real CMS, faults, browser.
 *
 *   node scripts/test.ts [--only unit,integration,faults,e2e,timed]
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildStale } from './build.ts';
import { check } from './check.ts';
import { ROOT } from './environment.ts';
import { Halt } from './progress.ts';

/** Groups of tests, one after the other; the projects of a group share two cores (vitest.config.ts). */
const GROUPS = [['unit'], ['integration', 'faults', 'e2e'], ['timed']];
/** The unit tests are a group, and the CMS that is built has been checked by the compiler. */
const DONE_OTHERWISE = ['Unit tests', 'Types: CMS'];
const REPORTS = path.join(ROOT, 'tests', '.cache', 'reports');

interface Report {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	numTodoTests: number;
	success: boolean;
}

/** Runs the tests of some projects with their output on the terminal, and reads what came of them. */
async function runProjects(projects: readonly string[]): Promise<Report> {
	const file = path.join(REPORTS, `${projects.join('-')}.json`);
	const args = ['run', ...projects.flatMap((project) => ['--project', project])];
	args.push('--reporter=default', '--reporter=json', `--outputFile.json=${file}`);
	const child = spawn(process.execPath, [path.join('node_modules', 'vitest', 'vitest.mjs'), ...args], {
		cwd: ROOT,
		stdio: ['ignore', 'inherit', 'inherit'],
	});
	await new Promise((resolve) => child.on('close', resolve));
	if (!existsSync(file)) throw new Halt(`The tests (${projects.join(', ')}) ended before they could report.`);
	return JSON.parse(readFileSync(file, 'utf8')) as Report;
}

/** Checks while it builds: the build of the admin alone takes as long as half of the checks, on one core. */
async function prepare({ withChecks }: { withChecks: boolean }): Promise<void> {
	const outcomes = await Promise.allSettled([
		buildStale(),
		...(withChecks ? [check({ without: DONE_OTHERWISE })] : []),
	]);
	for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

async function main(): Promise<void> {
	const { values } = parseArgs({ options: { only: { type: 'string' } } });
	const only = values.only?.split(',');
	const startedAt = Date.now();
	rmSync(REPORTS, { recursive: true, force: true });
	mkdirSync(REPORTS, { recursive: true });
	await prepare({ withChecks: only === undefined });
	const reports: Report[] = [];
	for (const group of GROUPS) {
		const projects = group.filter((project) => only === undefined || only.includes(project));
		if (projects.length > 0) reports.push(await runProjects(projects));
	}
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
