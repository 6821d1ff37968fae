import os from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { PATIENCE_MS } from './tests/support/patience.ts';

/** Node keeps what it compiled: these tests start hundreds of processes of the same few programs. */
process.env.NODE_COMPILE_CACHE ??= path.join(os.tmpdir(), 'mab-compile-cache');

/**
 * Tests that boot Strapi, a publisher or a browser, each file in a process of its own. Every one of them waits for its
 * CMS or browser half of the time: four left a fifth of two cores idle.
 */
const heavy = {
	pool: 'forks' as const,
	maxWorkers: 5,
	sequence: { groupOrder: 1 },
	globalSetup: ['tests/support/global-setup.ts'],
	// Against what hangs, and no measure of anything: a machine that is slower or busier must not fail a test.
	testTimeout: 2 * PATIENCE_MS,
	hookTimeout: 2 * PATIENCE_MS,
	expect: { poll: { timeout: PATIENCE_MS } },
};

/** What measures how fast something is runs alone, after everything else. */
const TIMED = ['tests/e2e/showcase.test.ts'];

/** The longest, longest first: begun last, one of them would keep the other core idle for a minute. */
const LONG = [
	'faults/publisher',
	'e2e/walks',
	'e2e/form',
	'faults/mailer-killed',
	'integration/release',
	'integration/site-accessibility',
	'faults/cms-killed',
	'faults/responses-killed',
	'faults/mailer-database-postgres',
	'faults/mailer-database-sqlite',
	'integration/postgres',
	'integration/makers',
	'integration/site-design',
	'integration/offline',
	'integration/documents',
	'e2e/library',
	'integration/mailer-postgres',
	'integration/mailer-sqlite',
].map((name) => `tests/${name}.test.ts`);

class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const rank = ({ moduleId }: TestSpecification) =>
			LONG.findIndex((name) => moduleId.endsWith(name)) + 1 || LONG.length + 1;
		return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
	}
}

export default defineConfig({
	test: {
		sequence: { sequencer: LongestFirst },
		projects: [
			{
				test: {
					name: 'unit',
					include: [
						'cms/src/**/*.test.ts',
						'newsletter-templates/src/**/*.test.ts',
						'site/src/**/*.test.ts',
						'scripts/**/*.test.ts',
						'tests/contract/**/*.test.ts',
					],
					exclude: ['**/node_modules/**', '**/dist/**'],
					// Rules are pure and their files many: a process and a load of the code for each took twice as long.
					isolate: false,
					maxWorkers: 2,
					testTimeout: PATIENCE_MS,
					expect: { poll: { timeout: PATIENCE_MS } },
				},
			},
			{ test: { name: 'integration', include: ['tests/integration/**/*.test.ts'], ...heavy } },
			{ test: { name: 'faults', include: ['tests/faults/**/*.test.ts'], ...heavy } },
			{ test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], exclude: TIMED, ...heavy } },
			{ test: { name: 'timed', include: TIMED, ...heavy, maxWorkers: 1, sequence: { groupOrder: 2 } } },
		],
	},
});
