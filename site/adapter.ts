import type { AstroIntegration } from 'astro';

/** Makes the build end in one module, `dist/server/entry.mjs`, that exports `createSite` and `clientAssets`. */
export default function publisherAdapter(): AstroIntegration {
	return {
		name: '@mab/site/publisher',
		hooks: {
			'astro:config:done': ({ setAdapter }) => {
				setAdapter({
					name: '@mab/site/publisher',
					entrypointResolution: 'auto',
					serverEntrypoint: new URL('./src/entry.ts', import.meta.url),
					adapterFeatures: { buildOutput: 'server' },
					supportedAstroFeatures: { serverOutput: 'stable' },
				});
			},
		},
	};
}
