import type { Core } from '@strapi/strapi';
import type { ExportFile } from '../../../response-board/export';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
	async download(ctx) {
		const file: ExportFile = await strapi.service('api::response-board.response-board').exportFile(ctx.params.token);
		ctx.attachment(file.name);
		ctx.type = file.type;
		ctx.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', 'X-Robots-Tag': 'noindex' });
		ctx.body = file.body;
	},
});
