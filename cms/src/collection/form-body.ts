/** What a page of the form posts. It is read here, within limits, and nothing of it touches the disk. */
import type { Context } from 'koa';
import { problems } from '../domain/problem.ts';
import { MAX_ATTACHMENT_BYTES } from '../domain/response/attachment.ts';
import { MAX_OPERATION_BYTES } from '../domain/response/response-operation.ts';

export interface PostedForm {
	getAll(name: string): unknown[];
	/** The first text of that name; empty where there is none. */
	text(name: string): string;
	/** All texts, the first of each name. */
	entries: ReadonlyMap<string, string>;
	files: readonly { name: string; file: File }[];
}

/** Throws `response.wrong-type` or `response.too-large`. */
export async function readPosted(ctx: Context): Promise<PostedForm> {
	const isMultipart = ctx.is('multipart/form-data') !== false && ctx.is('multipart/form-data') !== null;
	if (!isMultipart && !ctx.is('application/x-www-form-urlencoded')) throw problems.responseWrongType({});
	const maxBytes = isMultipart ? MAX_ATTACHMENT_BYTES + MAX_OPERATION_BYTES : 3 * MAX_OPERATION_BYTES;
	const bytes = await readBytes(ctx, maxBytes);
	return isMultipart ? readMultipart(ctx, bytes) : postedOf([...new URLSearchParams(bytes.toString('utf8'))]);
}

/** Reads no further than the limit, whatever the length was said to be. */
async function readBytes({ req, request }: Context, maxBytes: number): Promise<Buffer> {
	if ((request.length ?? 0) > maxBytes) throw problems.responseTooLarge({ maxBytes });
	const chunks: Buffer[] = [];
	let byteCount = 0;
	for await (const chunk of req as AsyncIterable<Buffer>) {
		byteCount += chunk.length;
		if (byteCount > maxBytes) throw problems.responseTooLarge({ maxBytes });
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

async function readMultipart(ctx: Context, bytes: Buffer): Promise<PostedForm> {
	try {
		const headers = { 'content-type': ctx.get('content-type') };
		return postedOf([...(await new Response(new Uint8Array(bytes), { headers }).formData())]);
	} catch (cause) {
		throw Object.assign(problems.responseWrongType({}), { cause });
	}
}

function postedOf(parts: readonly (readonly [string, string | File])[]): PostedForm {
	const texts = parts.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
	const entries = new Map([...texts].reverse());
	return {
		getAll: (name) => texts.filter(([key]) => key === name).map(([, value]) => value),
		text: (name) => entries.get(name) ?? '',
		entries,
		// A field in which nothing was chosen is sent as an empty file without a name.
		files: parts.flatMap(([name, value]) =>
			typeof value !== 'string' && (value.size > 0 || value.name !== '') ? [{ name, file: value }] : [],
		),
	};
}
