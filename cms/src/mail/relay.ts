/** The connections to the relay: opened when there is work, closed when there is none. */
import { judge, relayPauseMs } from '../domain/mail/delivery.ts';
import type { OutgoingMail } from './bodies.ts';
import type { RoomFor } from './message.ts';
import type { MailSettings } from './settings.ts';
import { type Lane, LaneFailure, openLane, type Sending } from './smtp-lane.ts';

export interface Relay {
	/** Connections that can take a message at once. */
	free(): Lane[];
	/** Opens connections until there are so many, at most as many as the settings allow. */
	want(count: number): void;
	/** Makes the mail and sends it; the connection is taken from the first moment. */
	send(lane: Lane, makeMail: (roomFor: RoomFor) => Promise<OutgoingMail>): Promise<Sending>;
	/** Says goodbye on every connection that carries nothing. */
	rest(): void;
	/** Opens no more, and says goodbye. */
	close(): void;
	isConnected(): boolean;
	/** Why it cannot be reached; `null` when it can, or when nobody has tried. */
	trouble(): string | null;
}

export interface RelayInput {
	settings: MailSettings;
	log: (line: string) => void;
	/** A connection came, went or failed. */
	onChange: () => void;
	/** Called with the answer; until it returns no other connection is tried. */
	onLoginRefused: (answer: string) => Promise<void>;
}

/**
 * While a connection stands, so many are opened at once: some relays let a newcomer wait for seconds before they greet
 * it, and one after the other those that have carried their share would be missed. No more, for each may be refused
 * the login, and some relays lock an account after a few.
 */
const OPENED_AT_ONCE = 2;

/** A relay that is down, or refuses us, hears of it once at a time, after longer and longer pauses. */
export function openRelay({ settings, log, onChange, onLoginRefused }: RelayInput): Relay {
	const lanes = new Set<Lane>();
	const busy = new Set<Lane>();
	let openingCount = 0;
	let isClosed = false;
	let failureCount = 0;
	let retryAtMs = 0;
	let trouble: string | null = null;
	/** Connections in a row that ended before a message had begun and without an answer. */
	let cutCount = 0;

	const isFree = (lane: Lane) => lane.isOpen() && !busy.has(lane);

	function drop(lane: Lane): void {
		lane.close();
		lanes.delete(lane);
	}

	function rest(): void {
		for (const lane of lanes) if (!busy.has(lane)) drop(lane);
	}

	/** One that ends more connections than there are, before it says yes or no to a single message, is not there. */
	const cutsAll = () => cutCount > settings.connections;

	function leaveAlone(answer: string): void {
		failureCount += 1;
		trouble = answer;
		const pauseMs = relayPauseMs(failureCount);
		retryAtMs = Date.now() + pauseMs;
		log(`relay: ${trouble}; tried again in ${pauseMs / 1000} s`);
	}

	function goOn(): void {
		if (failureCount > 0) log('relay: answers again');
		failureCount = 0;
		trouble = null;
	}

	function learn(sending: Sending): void {
		if (!sending.isAccepted && judge(sending.trouble).kind === 'relayDown') {
			cutCount += 1;
			// Connections that end together are one failure.
			if (cutsAll() && Date.now() >= retryAtMs) leaveAlone(sending.trouble.text);
			return;
		}
		const wasCut = cutsAll();
		cutCount = 0;
		if (wasCut) goOn();
	}

	async function connect(): Promise<void> {
		openingCount += 1;
		try {
			const lane = await openLane(settings);
			if (isClosed) lane.close();
			else lanes.add(lane);
			if (!cutsAll()) goOn();
		} catch (error) {
			if (!(error instanceof LaneFailure)) throw error;
			if (isClosed) return;
			leaveAlone(error.trouble.text);
			if (judge(error.trouble).kind === 'loginRefused') await onLoginRefused(error.trouble.text);
		} finally {
			openingCount -= 1;
			onChange();
		}
	}

	return {
		free: () => [...lanes].filter(isFree),
		isConnected: () => lanes.size > 0,
		trouble: () => trouble,
		want(count) {
			for (const lane of lanes) if (!lane.isOpen() && !busy.has(lane)) drop(lane);
			if (isClosed || Date.now() < retryAtMs) return;
			const missingCount = Math.min(count, settings.connections) - lanes.size;
			const atOnce = lanes.size > 0 ? OPENED_AT_ONCE : 1;
			while (openingCount < Math.min(missingCount, atOnce)) void connect();
		},
		async send(lane, makeMail) {
			busy.add(lane);
			try {
				const { envelope, message } = await makeMail(lane.roomFor);
				const sending = await lane.send(envelope, message);
				learn(sending);
				return sending;
			} finally {
				busy.delete(lane);
				if (!lane.isOpen()) drop(lane);
			}
		},
		rest,
		close() {
			isClosed = true;
			rest();
		},
	};
}
