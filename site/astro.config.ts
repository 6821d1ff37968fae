import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';
import adapter from './adapter.ts';

// Nothing on these pages is encrypted, but Astro puts a key into every server bundle and draws a new one for each
// build. A fixed key keeps equal code equal, so that a rebuild without a change renders nothing again.
process.env.ASTRO_KEY ??= Buffer.alloc(32).toString('base64');

export default defineConfig({
	output: 'server',
	adapter: adapter(),
	integrations: [mdx()],
	trailingSlash: 'always',
	session: false,
	image: { service: passthroughImageService() },
	build: { inlineStylesheets: 'always', assets: 'assets' },
	devToolbar: { enabled: false },
	// No script may stand inside a page: the content security policy allows files of this site only.
	vite: { ssr: { noExternal: true }, build: { assetsInlineLimit: 0 } },
});
