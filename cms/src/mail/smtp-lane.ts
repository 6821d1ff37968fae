/** One connection to the relay that carries message after message, and says exactly how far each one got. */
import { Readable } from 'node:stream';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { RelayTrouble, SmtpPhase } from '../domain/mail/delivery.ts';
import type { RoomFor } from './message.ts';
import type { MailSettings } from './settings.ts';

/** What the relay said, as the ledger stores it. */
export interface RelayAnswer {
	code: number | null;
	enhanced: string | null;
	text: string;
}

export type Sending = { isAccepted: true; answer: RelayAnswer } | { isAccepted: false; trouble: RelayTrouble };

export interface Lane {
	/** False once the connection is gone or has carried its share. */
	isOpen(): boolean;
	/** Every line of the message ends with CRLF and none begins with a dot. */
	send(envelope: { from: string; to: string }, message: Buffer): Promise<Sending>;
	/** For the next message: the place of the one before, of which nothing is on its way any more. */
	roomFor: RoomFor;
	close(): void;
}

/** Carries what went wrong on the way to a lane. */
export class LaneFailure extends Error {
	readonly trouble: RelayTrouble;

	constructor(trouble: RelayTrouble) {
		super(trouble.text);
		this.name = 'LaneFailure';
		this.trouble = trouble;
	}
}

/** What nodemailer tells with its errors. */
interface SmtpError extends Error {
	code?: string | undefined;
	command?: string | undefined;
	response?: string | undefined;
}

type LaneSettings = Pick<MailSettings, 'smtpUrl' | 'messagesPerConnection' | 'domain' | 'silenceSeconds'>;

const CONNECT_TIMEOUT_MS = 30_000;

/** A connection and who must hear when it is gone: the one step that is under way. */
interface Line {
	connection: SMTPConnection;
	isOpen: boolean;
	onGone: (error: SmtpError) => void;
}

/** Connects and signs in. Throws LaneFailure; whatever else it throws is a bug. */
export async function openLane(settings: LaneSettings): Promise<Lane> {
	const { auth, ...options } = parseConnectionUrl(settings.smtpUrl);
	const silenceMs = settings.silenceSeconds * 1000;
	const line = openLine(settings, options, { isSecret: auth !== undefined, silenceMs });
	const { connection } = line;
	try {
		await step(line, 'connect', (done) => connection.connect(done));
		if (auth !== undefined) await step(line, 'login', (done) => connection.login(auth, done));
	} catch (error) {
		connection.close();
		throw error;
	}
	let sentCount = 0;
	let room = Buffer.alloc(0);
	return {
		roomFor(length) {
			if (room.length < length) room = Buffer.allocUnsafeSlow(length + PIECE_BYTES);
			return room.subarray(0, length);
		},
		isOpen: () => line.isOpen && sentCount < settings.messagesPerConnection,
		async send(envelope, message) {
			sentCount += 1;
			const sending = await sendOne(line, envelope, message, silenceMs);
			if (!sending.isAccepted && line.isOpen && !(await isReset(line))) connection.close();
			return sending;
		},
		close() {
			line.isOpen = false;
			// Says goodbye, and leaves a relay that does not answer.
			connection.quit();
			setTimeout(() => connection.close(), 1_000).unref();
		},
	};
}

function openLine(
	settings: LaneSettings,
	options: ReturnType<typeof parseConnectionUrl>,
	{ isSecret, silenceMs }: { isSecret: boolean; silenceMs: number },
): Line {
	const connection = new SMTPConnection({
		name: settings.domain,
		// A password goes over the wire encrypted or not at all, unless the address says otherwise or it stays here.
		requireTLS: isSecret && !isLoopback(options.host),
		...options,
		connectionTimeout: Math.min(CONNECT_TIMEOUT_MS, silenceMs),
		greetingTimeout: Math.min(CONNECT_TIMEOUT_MS, silenceMs),
		dnsTimeout: Math.min(CONNECT_TIMEOUT_MS, silenceMs),
		socketTimeout: silenceMs,
		allowInternalNetworkInterfaces: true,
	});
	const line: Line = { connection, isOpen: true, onGone: () => {} };
	connection.on('error', (error: SmtpError) => {
		line.isOpen = false;
		line.onGone(error);
	});
	connection.on('end', () => {
		line.isOpen = false;
		// A step that fails by an answer hears of the answer first.
		setImmediate(() => line.onGone(new Error('Connection closed')));
	});
	return line;
}

const isLoopback = (host: string | undefined): boolean => /^(localhost|127\.|\[?::1)/.test(host ?? 'localhost');

/** A step with a callback as a promise that fails with LaneFailure. */
function step(line: Line, phase: SmtpPhase, take: (done: (error?: SmtpError | null) => void) => void): Promise<void> {
	return new Promise((resolve, reject) => {
		const fail = (error: SmtpError) => reject(new LaneFailure(troubleOf(error, { phase, mayBeTaken: false })));
		line.onGone = fail;
		take((error) => (error ? fail(error) : resolve()));
	});
}

/** Pieces small enough that the last one is taken only when the ones before have nearly left. */
const PIECE_BYTES = 16 * 1024;

function sendOne(
	line: Line,
	envelope: { from: string; to: string },
	message: Buffer,
	silenceMs: number,
): Promise<Sending> {
	return new Promise((resolve) => {
		let offset = 0;
		const stream = new Readable({
			highWaterMark: PIECE_BYTES,
			read() {
				if (offset >= message.length) this.push(null);
				else this.push(message.subarray(offset, offset + PIECE_BYTES));
				offset += PIECE_BYTES;
			},
		});
		passUnescaped(stream);
		const finish = (error: SmtpError | null, response = '') => {
			clearTimeout(deadline);
			line.onGone = () => {};
			// Until the stream has ended, the dot that ends a message cannot have left.
			const mayBeTaken = stream.readableEnded;
			const phase: SmtpPhase = offset > 0 ? 'message' : 'sender';
			stream.destroy();
			if (error === null) resolve({ isAccepted: true, answer: answerOf(response) });
			else resolve({ isAccepted: false, trouble: troubleOf(error, { phase, mayBeTaken }) });
		};
		// A relay that says one letter a minute is never silent, and must not hold a connection for ever.
		const deadline = setTimeout(() => line.connection.close(), 2 * silenceMs);
		line.onGone = finish;
		line.connection.send({ ...envelope, size: message.length }, stream, (error, info) =>
			finish(error ?? null, info?.response),
		);
	});
}

/**
 * nodemailer looks at every byte for dots and line ends that it must escape (RFC 5321 §4.5.2), which took a third of the
 * time of a mail. The messages of mail/message.ts have none, so theirs pass as they are. What is set here are the two
 * fields of its DataStream; were they to have other names, the bytes would be looked at again and be the same.
 */
function passUnescaped(stream: Readable): void {
	const pipe = stream.pipe.bind(stream);
	stream.pipe = (escaper) => pipe(Object.assign(escaper, { _transform: pass, lastByte: LINE_FEED }));
}

const LINE_FEED = 0x0a;

const pass = (piece: Buffer, _encoding: BufferEncoding, done: (error: null, piece: Buffer) => void): void =>
	done(null, piece);

/** Whether the connection can take another message after one was refused. */
function isReset(line: Line): Promise<boolean> {
	return new Promise((resolve) => {
		const giveUp = setTimeout(() => resolve(false), CONNECT_TIMEOUT_MS);
		const settle = (isWell: boolean) => {
			clearTimeout(giveUp);
			line.onGone = () => {};
			resolve(isWell);
		};
		line.onGone = () => settle(false);
		line.connection.reset((error) => settle(!error));
	});
}

/** `250 2.0.0 Ok: queued as 4F2` → its codes and its words. */
function answerOf(response: string): RelayAnswer {
	const [, code, enhanced] = /^(\d{3})(?:[ -]([245]\.\d{1,3}\.\d{1,3})(?=\s|$))?/.exec(response) ?? [];
	return {
		code: code === undefined ? null : Number(code),
		enhanced: enhanced ?? null,
		text: plain(response),
	};
}

/** Enough for every sentence of a relay, and no more than a row should hold. */
const MAX_ANSWER_LENGTH = 500;

/** On one line. PostgreSQL stores no U+0000, and one in an answer would keep back every outcome behind it. */
const plain = (words: string): string => words.replace(/[\s\p{Cc}]+/gu, ' ').slice(0, MAX_ANSWER_LENGTH);

const PHASES: Record<string, SmtpPhase> = {
	EHLO: 'connect',
	HELO: 'connect',
	LHLO: 'connect',
	STARTTLS: 'connect',
	'MAIL FROM': 'sender',
	'RCPT TO': 'recipient',
	DATA: 'message',
};

function troubleOf(error: SmtpError, reached: { phase: SmtpPhase; mayBeTaken: boolean }): RelayTrouble {
	const { code, command = '', response } = error;
	const phase = command.startsWith('AUTH') ? 'login' : (PHASES[command] ?? reached.phase);
	const mayBeTaken = reached.mayBeTaken;
	if (response) return { ...answerOf(response), phase, mayBeTaken };
	// What nodemailer refuses by itself gets the code by which a relay would have.
	const own = OWN_REFUSALS[code ?? ''];
	if (own !== undefined) return { ...own, phase, text: plain(error.message), mayBeTaken: false };
	return { code: null, enhanced: null, text: plain(error.message), phase, mayBeTaken };
}

const OWN_REFUSALS: Record<string, { code: number; enhanced: string }> = {
	EMESSAGE: { code: 552, enhanced: '5.3.4' },
	EENVELOPE: { code: 553, enhanced: '5.1.3' },
	EAUTH: { code: 535, enhanced: '5.7.8' },
};
