import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Tests that boot Strapi, a publisher or a browser, each file in a process of its own. Every one of them waits for its
 * CMS or browser half of the time, so two fit on two cores.
 */
const heavy = {
	pool: 'forks' as const,
	maxWorkers: 2,
	sequence: { groupOrder: 1 },
	globalSetup: ['tests/support/global-setup.ts'],
	testTimeout: 60_000,
	hookTimeout: 180_000,
};

/** What measures how fast something is runs alone, after everything else. */
const TIMED = ['tests/e2e/showcase.test.ts'];

/** Journeys and kills take longest; begun last, one of them would keep the other core idle for two minutes. */
class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const isLong = ({ project }: TestSpecification) => ['e2e', 'faults'].includes(project.name);
		const sorted = await super.sort(files);
		return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
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
					testTimeout: 20_000,
				},
			},
			{ test: { name: 'integration', include: ['tests/integration/**/*.test.ts'], ...heavy } },
			{ test: { name: 'faults', include: ['tests/faults/**/*.test.ts'], ...heavy } },
			{ test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], exclude: TIMED, ...heavy } },
			{ test: { name: 'timed', include: TIMED, ...heavy, maxWorkers: 1, sequence: { groupOrder: 2 } } },
		],
	},
});
