/**
 * Strapi reads multipart bodies to disk before it knows the route or the person, and leaves files of unexpected field
 * names behind: anybody could fill the disk. This guard lets a multipart body through only where uploads exist, only
 * with a declared length within the limit, and removes whatever is left afterwards.
 */
import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { problems } from '../domain/problem.ts';

interface Config {
	allow: { prefix: string; maxBytes: number }[];
}

interface UploadedFile {
	filepath?: string;
}

export default ({ allow }: Config, _kit: { strapi: Core.Strapi }) =>
	async (ctx: Context, next: Next) => {
		if (!ctx.is('multipart')) return next();
		const rule = allow.find(({ prefix }) => ctx.path === prefix || ctx.path.startsWith(`${prefix}/`));
		if (rule === undefined) throw problems.uploadNotHere({});
		const length = ctx.request.length;
		if (length === undefined) throw problems.uploadLengthRequired({});
		if (length > rule.maxBytes) throw problems.uploadTooLarge({ maxBytes: rule.maxBytes });
		let files: Record<string, UploadedFile | UploadedFile[]> = {};
		try {
			// The body parser deletes `request.files` at its end, so keep the list as soon as it appears.
			Object.defineProperty(ctx.request, 'files', {
				configurable: true,
				enumerable: true,
				get: () => files,
				set: (value: typeof files) => {
					files = value ?? {};
				},
			});
			return await next();
		} finally {
			const all = Object.values(files).flat();
			await Promise.all(all.map(({ filepath }) => (filepath ? rm(filepath, { force: true }) : undefined)));
		}
	};
