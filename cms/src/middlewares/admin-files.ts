/** Around the admin: its files lie compressed beside themselves (src/admin/vite.config.ts), and Strapi tells no cache. */
import type { Context, Next } from 'koa';

export default () => async (ctx: Context, next: Next) => {
	await next();
	if (ctx.path.startsWith('/admin/')) ctx.vary('Accept-Encoding');
};
