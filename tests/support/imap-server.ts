/** A mailbox over IMAP: as much of RFC 9051 as one reader needs who lists, reads and moves. */
import { createServer, type Server, type Socket } from 'node:net';

interface StoredMail {
	uid: number;
	raw: Buffer;
}

export interface ImapServer {
	/** `imap://user:password@127.0.0.1:port` */
	url: string;
	/** The mails of each folder, the first come first. */
	folders: Map<string, StoredMail[]>;
	deliver(raw: Buffer): void;
	/** Cuts the connection before a MOVE is carried out, so many times: a crash between commit and move. */
	cutBeforeMoves(times: number): void;
	stop(): Promise<void>;
}

const USER = 'bounces';
const PASSWORD = 'secret-of-the-mailbox';
const ARRIVED_AT = '14-Oct-2026 06:00:00 +0000';

const unquoted = (text: string): string => text.replace(/^"|"$/g, '');

export async function startImapServer(): Promise<ImapServer> {
	const folders = new Map<string, StoredMail[]>([['INBOX', []]]);
	const sockets = new Set<Socket>();
	let nextUid = 1;
	let cuts = 0;

	const inbox = () => folders.get('INBOX') ?? [];

	function fetched(uid: number, parts: string): Buffer {
		const index = inbox().findIndex((mail) => mail.uid === uid);
		const mail = inbox()[index];
		if (mail === undefined) return Buffer.alloc(0);
		const [, start, length] = /BODY(?:\.PEEK)?\[\]<(\d+)\.(\d+)>/.exec(parts) ?? [];
		const bytes = start === undefined ? mail.raw : mail.raw.subarray(Number(start), Number(start) + Number(length));
		const origin = start === undefined ? '' : `<${start}>`;
		return Buffer.concat([
			Buffer.from(
				`* ${index + 1} FETCH (UID ${uid} INTERNALDATE "${ARRIVED_AT}" BODY[]${origin} {${bytes.length}}\r\n`,
			),
			bytes,
			Buffer.from(')\r\n'),
		]);
	}

	function moved(uid: number, folder: string): string {
		const index = inbox().findIndex((mail) => mail.uid === uid);
		const [mail] = inbox().splice(index, 1);
		if (mail !== undefined) folders.get(folder)?.push(mail);
		return `* OK [COPYUID 1 ${uid} ${uid}] Moved\r\n* ${index + 1} EXPUNGE\r\n`;
	}

	/** What comes before the last line of the answer; `null` cuts the connection. */
	function answer(command: string, rest: string): string | Buffer | null {
		const [first = '', second = ''] = rest.split(' ');
		switch (command.toUpperCase()) {
			case 'CAPABILITY':
				return '* CAPABILITY IMAP4rev1 MOVE UIDPLUS\r\n';
			case 'LIST':
				// The empty name asks for the sign between the levels.
				if (unquoted(second) === '') return '* LIST (\\Noselect) "/" ""\r\n';
				return [...folders.keys()].map((name) => `* LIST (\\HasNoChildren) "/" "${name}"\r\n`).join('');
			case 'CREATE':
				folders.set(unquoted(rest), []);
				return '';
			case 'SELECT':
				return `* ${inbox().length} EXISTS\r\n* 0 RECENT\r\n* FLAGS (\\Seen)\r\n* OK [UIDVALIDITY 1] Valid\r\n* OK [UIDNEXT ${nextUid}] Next\r\n`;
			case 'UID SEARCH':
				return `* SEARCH${inbox()
					.map(({ uid }) => ` ${uid}`)
					.join('')}\r\n`;
			case 'UID FETCH':
				return fetched(Number(first), rest);
			case 'UID MOVE':
				if (cuts > 0) {
					cuts -= 1;
					return null;
				}
				return moved(Number(first), unquoted(second));
			case 'LOGOUT':
				return '* BYE\r\n';
			default:
				return '';
		}
	}

	function serve(socket: Socket): void {
		sockets.add(socket);
		let waiting = '';
		socket.on('close', () => sockets.delete(socket));
		socket.on('error', () => socket.destroy());
		socket.write('* OK Ready\r\n');
		socket.on('data', (chunk: Buffer) => {
			waiting += chunk.toString('latin1');
			for (let end = waiting.indexOf('\r\n'); end !== -1; end = waiting.indexOf('\r\n')) {
				const line = waiting.slice(0, end);
				waiting = waiting.slice(end + 2);
				const [, tag = '*', command = '', rest = ''] = /^(\S+) ((?:UID )?\S+) ?(.*)$/i.exec(line) ?? [];
				const isRefused = command.toUpperCase() === 'LOGIN' && !rest.includes(PASSWORD);
				const before = answer(command, rest);
				if (before === null) return void socket.destroy();
				socket.write(before);
				socket.write(isRefused ? `${tag} NO Wrong\r\n` : `${tag} OK Done\r\n`);
			}
		});
	}

	const server: Server = createServer(serve);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	const port = typeof address === 'object' && address !== null ? address.port : 0;
	return {
		url: `imap://${USER}:${PASSWORD}@127.0.0.1:${port}`,
		folders,
		deliver(raw) {
			inbox().push({ uid: nextUid, raw });
			nextUid += 1;
		},
		cutBeforeMoves(times) {
			cuts = times;
		},
		async stop() {
			for (const socket of sockets) socket.destroy();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
