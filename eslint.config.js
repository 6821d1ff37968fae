// Biome lints everything; these three rules need types, which Biome has not: it missed Strapi calls without await.
import tseslint from 'typescript-eslint';

const typeAware = {
	'@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: ['test', 'it', 'describe'] }],
	'@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false, arguments: false } }],
	'@typescript-eslint/switch-exhaustiveness-check': [
		'error',
		{ considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
	],
};

const rulesFor = (files, project) => ({
	files,
	languageOptions: { parser: tseslint.parser, parserOptions: { project, tsconfigRootDir: import.meta.dirname } },
	plugins: { '@typescript-eslint': tseslint.plugin },
	rules: typeAware,
});

export default [
	{
		ignores: [
			'**/node_modules/**',
			'**/dist/**',
			'**/.astro/**',
			'**/*.mjs',
			'**/*.js',
			'**/*.astro',
			'**/*.tsx',
			'cms/src/!(domain|mail|collection)/**/*.test.ts',
		],
	},
	rulesFor(
		[
			'cms/config/**/*.ts',
			'cms/src/!(admin|domain|mail|plugins)/**/*.ts',
			'cms/src/*.ts',
			'cms/src/plugins/*/server/**/*.ts',
		],
		'cms/tsconfig.json',
	),
	rulesFor(
		[
			...['scripts/**/*.ts', 'newsletter-templates/**/*.ts', 'cms/src/domain/**/*.ts', 'cms/src/mail/**/*.ts'],
			...['site/src/client/**/*.ts', 'cms/src/collection/**/*.test.ts'],
		],
		'tsconfig.json',
	),
];
