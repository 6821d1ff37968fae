/** A relay that keeps what it takes, notes it before it says so, and misbehaves as it is told. */
import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

export interface TakenMail {
	messageId: string;
	recipient: string;
	sender: string;
	/** Of all bytes as they came, headers and body. */
	sha256: string;
	atMs: number;
	/** Only when the sink keeps them. */
	raw: Buffer | null;
}

/** What the relay does with a recipient or a message instead of taking it. */
export type Mischief =
	| { at: 'sender' | 'recipient' | 'message'; code: number; text: string }
	/** Ends the connection instead of an answer to RCPT TO; `reset` by RST. */
	| { at: 'envelope'; reset: boolean }
	/** Ends the connection before all of the message has come. */
	| { at: 'half'; reset: boolean }
	/** Takes the message, notes it, and ends the connection without saying so. */
	| { at: 'dot'; reset: boolean }
	/** Takes the message and says so late. */
	| { at: 'late'; ms: number };

export interface SinkOptions {
	/** What happens at the n-th attempt for this recipient, which begins with 1; `null` to take it. */
	mischief?: (recipient: string, attempt: number) => Mischief | null;
	/** Connections that end before the greeting, and then such as end at MAIL FROM, in turns by FIN and RST. */
	cuts?: { greetings: number; senders: number };
	/** More messages a second than this are answered with 421. */
	perSecond?: number;
	/** Refuses every login. */
	refusesLogin?: boolean;
	keepsRaw?: boolean;
	port?: number;
	/** How long each command waits for its answer. */
	delayMs?: number;
}

export interface Sink {
	port: number;
	url: string;
	/** In the order in which they were taken, each noted before its 250. */
	taken: TakenMail[];
	/** Attempts by recipient: how often RCPT TO named it. */
	attempts: Map<string, number>;
	/** 421s given. */
	throttledAtMs: number[];
	loginCount: number;
	connectionCount: number;
	mostConnections: number;
	close(): Promise<void>;
}

class Refusal extends Error {
	responseCode: number;

	constructor(code: number, text: string) {
		super(text);
		this.responseCode = code;
	}
}

const MESSAGE_ID = /^Message-ID: (.*)\r$/im;

export async function openSink(options: SinkOptions = {}): Promise<Sink> {
	const { mischief = () => null, perSecond = Infinity, keepsRaw = false } = options;
	const cuts = { greetings: 0, senders: 0, ...options.cuts };
	const recent: number[] = [];
	const planned = new Map<string, Mischief | null>();
	let open = 0;

	const socketOf = (session: SMTPServerSession): Socket | undefined =>
		[...server.connections].find(({ id }) => id === session.id)?._socket;
	const cut = (session: SMTPServerSession, reset: boolean) =>
		reset ? socketOf(session)?.resetAndDestroy() : socketOf(session)?.destroy();
	const isTooFast = () => {
		const now = Date.now();
		while (recent[0] !== undefined && now - recent[0] >= 1000) recent.shift();
		if (recent.length < perSecond) {
			recent.push(now);
			return false;
		}
		sink.throttledAtMs.push(now);
		return true;
	};

	const server = new SMTPServer({
		authOptional: true,
		allowInsecureAuth: true,
		disableReverseLookup: true,
		hideSTARTTLS: true,
		logger: false,
		onAuth(_auth, _session, done) {
			sink.loginCount += 1;
			if (options.refusesLogin) done(new Refusal(535, '5.7.8 Authentication credentials invalid'));
			else done(null, { user: 'mailer' });
		},
		onConnect(session, done) {
			sink.connectionCount += 1;
			open += 1;
			sink.mostConnections = Math.max(sink.mostConnections, open);
			if (cuts.greetings > 0) cut(session, cuts.greetings-- % 2 === 0);
			else done();
		},
		onClose() {
			open -= 1;
		},
		onMailFrom(_address, session, done) {
			const answer = () => done(isTooFast() ? new Refusal(421, '4.7.0 Too fast, slow down') : null);
			if (cuts.senders > 0) cut(session, cuts.senders-- % 2 === 0);
			else if (options.delayMs === undefined) answer();
			else setTimeout(answer, options.delayMs);
		},
		onRcptTo({ address }, session, done) {
			const attempt = (sink.attempts.get(address) ?? 0) + 1;
			sink.attempts.set(address, attempt);
			const plan = mischief(address, attempt);
			planned.set(session.id, plan);
			if (plan?.at === 'envelope') cut(session, plan.reset);
			else if (plan?.at === 'recipient' || plan?.at === 'sender') done(new Refusal(plan.code, plan.text));
			else done();
		},
		onData(stream, session, done) {
			const plan = planned.get(session.id) ?? null;
			const chunks: Buffer[] = [];
			let length = 0;
			stream.on('data', (chunk: Buffer) => {
				chunks.push(chunk);
				length += chunk.length;
				// Less than the client can have handed to the network, so that it knows that the end has not left.
				if (plan?.at === 'half' && length > 1_000) cut(session, plan.reset);
			});
			stream.on('error', () => {});
			stream.on('end', () => {
				if (plan?.at === 'half') return;
				if (plan?.at === 'message') return done(new Refusal(plan.code, plan.text));
				const raw = Buffer.concat(chunks);
				const { envelope } = session;
				sink.taken.push({
					messageId: MESSAGE_ID.exec(raw.toString('latin1', 0, 4_096))?.[1] ?? '',
					recipient: envelope.rcptTo[0]?.address ?? '',
					sender: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
					sha256: createHash('sha256').update(raw).digest('hex'),
					atMs: Date.now(),
					raw: keepsRaw ? raw : null,
				});
				if (plan?.at === 'dot') return cut(session, plan.reset);
				setTimeout(() => done(null, '2.0.0 Ok: queued'), plan?.at === 'late' ? plan.ms : 0);
			});
		},
	});
	server.on('error', () => {});
	const sink: Sink = {
		port: 0,
		url: '',
		taken: [],
		attempts: new Map(),
		throttledAtMs: [],
		loginCount: 0,
		connectionCount: 0,
		mostConnections: 0,
		async close() {
			for (const { _socket } of server.connections) _socket.destroy();
			await new Promise<void>((resolve) => server.close(() => resolve()));
		},
	};
	await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', () => resolve()));
	const address = server.server.address();
	sink.port = typeof address === 'object' && address !== null ? address.port : 0;
	sink.url = `smtp://127.0.0.1:${sink.port}`;
	return sink;
}

/** A number from 0 to 99 that the text always has: who is greylisted, who is cut off. */
export function fate(text: string): number {
	return createHash('sha256').update(text).digest().readUInt16BE(0) % 100;
}
