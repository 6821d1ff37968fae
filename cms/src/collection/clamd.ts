/** Asks clamd whether a file holds a virus, by its INSTREAM command (man clamd). */
import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';

export interface Clamd {
	host: string;
	port: number;
}

/** A scan of 20 MB takes clamd about a second; longer than this it is not there. */
const TIMEOUT_MS = 30_000;

/** `null` when no scanner is set up: `CLAMD_HOST`, and `CLAMD_PORT` where it is not the usual one. */
export function clamdFrom({ CLAMD_HOST = '', CLAMD_PORT = '3310' }: NodeJS.ProcessEnv): Clamd | null {
	return CLAMD_HOST === '' ? null : { host: CLAMD_HOST, port: Number(CLAMD_PORT) };
}

/** The scanner gave no verdict; the file waits. */
export class NoVerdict extends Error {}

/** Throws `NoVerdict`. */
export async function isInfected({ host, port }: Clamd, file: string): Promise<boolean> {
	const socket = connect({ host, port });
	socket.setTimeout(TIMEOUT_MS, () => socket.destroy(new Error('clamd did not answer in time')));
	const verdict = answerOf(socket);
	// It is awaited once everything is sent, and may fail before.
	verdict.catch(() => undefined);
	try {
		await send(socket, file);
		const answer = await verdict;
		if (answer.endsWith('FOUND')) return true;
		if (answer.endsWith('OK')) return false;
		throw new NoVerdict(`clamd answered "${answer}"`);
	} catch (error) {
		if (error instanceof NoVerdict) throw error;
		throw new NoVerdict(`clamd at ${host}:${port} gave no verdict`, { cause: error });
	} finally {
		socket.destroy();
	}
}

/** Pieces, each after its length in four bytes; a length of zero ends them. */
async function send(socket: Socket, file: string): Promise<void> {
	await write(socket, 'zINSTREAM\0');
	for await (const chunk of createReadStream(file)) {
		const length = Buffer.alloc(4);
		length.writeUInt32BE(chunk.length);
		await write(socket, Buffer.concat([length, chunk]));
	}
	await write(socket, Buffer.alloc(4));
}

const write = (socket: Socket, data: string | Buffer): Promise<void> =>
	new Promise((resolve, reject) => {
		socket.write(data, (error) => (error ? reject(error) : resolve()));
	});

function answerOf(socket: Socket): Promise<string> {
	return new Promise((resolve, reject) => {
		let text = '';
		socket.setEncoding('utf8');
		socket.on('data', (chunk) => {
			text += chunk;
			if (text.includes('\0')) resolve(text.replace(/\0.*$/s, '').trim());
		});
		socket.once('error', reject);
		socket.once('close', () => reject(new Error('closed')));
	});
}
