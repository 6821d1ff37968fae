/** The mail catcher: what the relay is in earnest, for trying things out. */
import type { Server } from 'node:net';
import { smtpDoor } from './smtp.ts';
import { openMailStore } from './store.ts';
import { inboxServer } from './web.ts';

export interface CatcherSettings {
	/** The mails as files. */
	folder: string;
	/** 0 takes a free port. */
	smtpPort: number;
	inboxPort: number;
	siteUrl: string;
}

export interface Catcher {
	smtpPort: number;
	inboxPort: number;
	close(): Promise<void>;
}

function listen(server: Server, port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => {
			const address = server.address();
			resolve(typeof address === 'object' && address !== null ? address.port : port);
		});
	});
}

/** Rejects when a port is taken. */
export async function openCatcher({ folder, smtpPort, inboxPort, siteUrl }: CatcherSettings): Promise<Catcher> {
	const store = await openMailStore(folder);
	const smtp = smtpDoor(store);
	const inbox = inboxServer(store, siteUrl);
	const ports = { smtpPort: await listen(smtp.server, smtpPort), inboxPort: await listen(inbox, inboxPort) };
	// A client that breaks off in the middle of a mail is no reason to stop taking others.
	smtp.on('error', (error) => console.error(`A client was cut off: ${error.message}`));
	return {
		...ports,
		async close() {
			inbox.closeAllConnections();
			await Promise.all([
				new Promise((resolve) => inbox.close(resolve)),
				new Promise<void>((resolve) => smtp.close(() => resolve())),
			]);
		},
	};
}
