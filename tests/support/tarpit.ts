/** Stands before a relay and passes its answers on letter by letter, from the greeting or from the message on. */
import { createConnection, createServer, type Socket } from 'node:net';

export interface Tarpit {
	url: string;
	/** Connections that were open together. */
	most(): number;
	close(): Promise<void>;
}

/** Less than the silence after which the mailer of the tests takes a relay for gone. */
const LETTER_MS = 300;

export async function openTarpit(relayPort: number, from: 'greeting' | 'afterMessage'): Promise<Tarpit> {
	const open = new Set<Socket>();
	let most = 0;
	const server = createServer((client) => {
		const relay = createConnection(relayPort, '127.0.0.1');
		open.add(client);
		most = Math.max(most, open.size);
		let isSlow = from === 'greeting';
		const waiting: string[] = [];
		const dribble = setInterval(() => {
			const letter = waiting.shift();
			if (letter !== undefined) client.write(letter);
		}, LETTER_MS);
		relay.on('data', (answer) => {
			if (isSlow) waiting.push(...answer.toString('latin1'));
			else client.write(answer);
			// Commands may come together, and so may the answers to them.
			if (/^354/m.test(answer.toString('latin1'))) isSlow = true;
		});
		client.on('data', (bytes) => relay.write(bytes));
		const end = () => {
			clearInterval(dribble);
			open.delete(client);
			client.destroy();
			relay.destroy();
		};
		for (const socket of [client, relay]) socket.on('close', end).on('error', end);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	return {
		url: `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
		most: () => most,
		close: () =>
			new Promise((resolve) => {
				for (const client of open) client.destroy();
				server.close(() => resolve());
			}),
	};
}
