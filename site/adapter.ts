import type { AstroIntegration } from 'astro';

/** Makes the build end in one module, `dist/server/entry.mjs`, that exports `createSite` and `clientAssets`. */
export default function publisherAdapter(): AstroIntegration {
	return {
		name: '@mab/site/publisher',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [serviceWorker()] } });
			},
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

type VitePlugin = NonNullable<NonNullable<AstroIntegrationVite['plugins']>[number]>;
type AstroIntegrationVite = NonNullable<import('astro').AstroUserConfig['vite']>;

/** Compiles the service worker to `/sw.js`: its address is its scope, so it cannot carry a hash as other scripts do. */
function serviceWorker(): VitePlugin {
	const name = process.env.OFFLINE_COPIES === 'off' ? 'service-worker-retired' : 'service-worker';
	return {
		name: '@mab/site/service-worker',
		apply: 'build',
		buildStart() {
			if (this.environment.name !== 'client') return;
			const id = new URL(`./src/client/${name}.ts`, import.meta.url).pathname;
			this.emitFile({ type: 'chunk', id, fileName: 'sw.js', preserveSignature: false });
		},
	};
}
