/** Asks a relay what it offers, without sending anything. */
import { connect, type Socket } from 'node:net';
import { hostname } from 'node:os';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import type { RelayFacts } from '@mab/cms/domain/mail/doctor.ts';
import type { RelayAddress } from '@mab/cms/mail/relay-address.ts';

/** A relay answers within a second; some keep strangers waiting to shake off programs. */
const PATIENCE_MS = 20_000;

interface Conversation {
	/** Sends a line and answers with those of the relay. Rejects when it says no. */
	say(line: string | null): Promise<string[]>;
}

/** SMTP sends `250-NAME` for each line of an answer but the last, which is `250 NAME`. */
function converse(socket: Socket): Conversation {
	let waiting = '';
	let lines: string[] = [];
	let settle: { resolve(lines: string[]): void; reject(error: Error): void } | null = null;
	let failure: Error | null = null;
	const fail = (error: Error) => {
		failure = error;
		settle?.reject(error);
	};
	socket.setTimeout(PATIENCE_MS, () => fail(new Error(`no answer within ${PATIENCE_MS / 1000} s`)));
	socket.on('error', fail);
	socket.on('close', () => fail(new Error('the connection was closed')));
	socket.on('data', (chunk: Buffer) => {
		waiting += chunk.toString('latin1');
		for (let end = waiting.indexOf('\n'); end !== -1; end = waiting.indexOf('\n')) {
			const line = waiting.slice(0, end).trim();
			waiting = waiting.slice(end + 1);
			lines.push(line.slice(4));
			if (line[3] === '-') continue;
			const answer = lines;
			lines = [];
			if (/^[23]/.test(line)) settle?.resolve(answer);
			else settle?.reject(new Error(line));
		}
	});
	return {
		say: (line) =>
			new Promise((resolve, reject) => {
				if (failure !== null) return reject(failure);
				settle = { resolve, reject };
				if (line !== null) socket.write(`${line}\r\n`);
			}),
	};
}

function opened(socket: Socket, event: 'connect' | 'secureConnect'): Promise<void> {
	return new Promise((resolve, reject) => {
		socket.setTimeout(PATIENCE_MS, () => reject(new Error(`no answer within ${PATIENCE_MS / 1000} s`)));
		socket.once('error', reject);
		socket.once(event, () => {
			socket.removeListener('error', reject);
			resolve();
		});
	});
}

/** The certificate is looked at and not insisted on: whether it is trusted is one of the findings. */
async function secured(host: string, options: { port: number } | { socket: Socket }): Promise<TLSSocket> {
	const isName = !/^[\d.]+$|:/.test(host);
	const socket = connectTls({ ...options, host, ...(isName ? { servername: host } : {}), rejectUnauthorized: false });
	await opened(socket, 'secureConnect');
	return socket;
}

function factsOf(lines: readonly string[], tls: RelayFacts['tls']): RelayFacts {
	const offers = lines.slice(1).map((line) => line.trim().toUpperCase().split(/\s+/));
	const wordsAfter = (name: string) => offers.find(([first]) => first === name)?.slice(1) ?? [];
	const size = Number(wordsAfter('SIZE')[0] ?? 0);
	return {
		tls,
		extensions: offers.map(([name = '']) => name),
		maxMailBytes: Number.isInteger(size) && size > 0 ? size : null,
		loginMethods: wordsAfter('AUTH'),
	};
}

/** Rejects with the reason when the relay cannot be reached or refuses to talk. */
export async function askRelay({ host, port, isTls }: RelayAddress): Promise<RelayFacts> {
	const hello = `EHLO ${hostname().replace(/[^a-z0-9.-]/gi, '') || 'localhost'}`;
	const tlsOf = (socket: TLSSocket) => ({ version: socket.getProtocol() ?? 'TLS', isTrusted: socket.authorized });
	let socket: Socket = isTls ? await secured(host, { port }) : connect({ host, port });
	try {
		if (!isTls) await opened(socket, 'connect');
		const plain = converse(socket);
		await plain.say(null);
		const offered = factsOf(await plain.say(hello), isTls ? tlsOf(socket as TLSSocket) : null);
		if (isTls || !offered.extensions.includes('STARTTLS')) return offered;
		await plain.say('STARTTLS');
		socket.removeAllListeners();
		const upgraded = await secured(host, { socket });
		socket = upgraded;
		return factsOf(await converse(upgraded).say(hello), tlsOf(upgraded));
	} finally {
		socket.on('error', () => {});
		socket.end('QUIT\r\n');
		socket.destroySoon();
	}
}
