import { defineConfig } from 'vitest/config';

/** Tests that boot Strapi or a browser share two cores: one file at a time, in a process of its own. */
const heavy = {
	pool: 'forks' as const,
	fileParallelism: false,
	globalSetup: ['tests/support/global-setup.ts'],
	testTimeout: 60_000,
	hookTimeout: 180_000,
};

export default defineConfig({
	test: {
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
				},
			},
			{ test: { name: 'integration', include: ['tests/integration/**/*.test.ts'], ...heavy } },
			{ test: { name: 'faults', include: ['tests/faults/**/*.test.ts'], ...heavy } },
			{ test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...heavy } },
		],
	},
});
