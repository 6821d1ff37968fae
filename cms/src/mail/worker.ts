/**
 * The mailer: takes what is due in hand, writes it ahead, sends it over a few connections and stores what became of
 * it, until it is told to end. It may be killed at any moment; the next one finds everything in the ledger.
 */
import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { MAX_FAILURES_IN_A_ROW } from '../domain/mail/mailing.ts';
import { isOutage } from '../domain/outage.ts';
import { Problem, problems } from '../domain/problem.ts';
import { type Alarm, makeAlarm } from './alarm.ts';
import { type Bodies, openBodies } from './bodies.ts';
import { LONG_WAIT_MS, SHORT_WAIT_MS, waitForLocks } from './database.ts';
import { type Hold, type HoldReason, holdOf, isHoldOf, loginRefused, notStored, readHold, storeHold } from './hold.ts';
import { doubtAll, type Installation, openInstallation } from './installation.ts';
import {
	claimDeliveries,
	claimLetters,
	type Finished,
	type Item,
	letGoOf,
	nameOf,
	playRound,
	type RoundResult,
	takeFromDead,
} from './ledger.ts';
import { BEAT_EVERY_MS, beat, deadMailers, type MailerState, registerMailer, unregisterMailer } from './mailers.ts';
import { stopMailing } from './mailings.ts';
import type { CompileEdition } from './prepare.ts';
import { openRelay, type Relay } from './relay.ts';
import type { MailSettings } from './settings.ts';
import type { Lane, Sending } from './smtp-lane.ts';
import { finishIfOver, runningMailings } from './watch.ts';

export interface MailerOptions {
	knex: Knex;
	settings: MailSettings;
	/** Makes a mail of an edition: the templates. */
	compile: CompileEdition;
	log: (line: string) => void;
	/** Ends the mailer: what is on its way is finished, nothing more begins. */
	signal: AbortSignal;
	/** End as soon as nothing is due. */
	isOnce: boolean;
	now: () => Date;
}

interface Mailer extends MailerOptions {
	id: string;
	installation: Installation;
	bodies: Bodies;
	relay: Relay;
	/** In hand and not on their way. Letters have a queue of their own: they never wait behind a mailing. */
	letters: Item[];
	deliveries: Item[];
	/** Names of what is on its way. */
	inFlight: Set<string>;
	/** What came to an outcome and is not stored yet. */
	finished: Finished[];
	/** Why nothing at all may leave. */
	hold: Hold | null;
	/** The last round failed; what it stored is not known. */
	isAfterFault: boolean;
	/** Until then the pace holds the next one back. */
	pacedUntilMs: number;
	/** The last round had more to send than the quota allows. */
	isQuotaUsed: boolean;
	/** When the first of what is finished came. */
	finishedAtMs: number;
	/** Mailings with something due, in the order of their turns. */
	turns: number[];
	failuresInARow: Map<number, number>;
	suspects: Set<number>;
	/** Id of the newest of `mail_events` that was looked at. */
	lastEventId: number;
	progressedAtMs: Map<number, number>;
	alarm: Alarm;
}

/** How often the tables are looked at for what is new: an editor who presses "pause" waits no longer. */
const LOOK_EVERY_MS = 1_000;

/** More in hand than connections: while some are on their way, the next ones are there. */
const IN_HAND_PER_LANE = 4;

/** When the database does not answer, outcomes wait for it: nothing is lost, and nothing else leaves. */
const DATABASE_PAUSES_MS = [50, 200, 1_000, 5_000];

/** A connection without work says goodbye after this long; relays end idle ones with an error. */
const IDLE_LANES_MS = 5_000;

/**
 * An outcome waits so long for those of the other connections, for a commit costs the same for one as for all. A relay
 * takes longer than this for every message.
 */
const GATHER_MS = 10;

/** For what is on its way when the mailer is told to end. */
const LAST_CALL_MS = 30_000;

/** Runs until the signal, or with `isOnce` until nothing is due. */
export async function runMailer(options: MailerOptions): Promise<void> {
	const mailer = await openMailer(options);
	const { knex, id, signal, log, alarm } = mailer;
	await waitForLocks(knex, SHORT_WAIT_MS);
	signal.addEventListener('abort', alarm.ring);
	log(`mailer ${id} begins`);
	const clock = { lookedAtMs: -Infinity, beatAtMs: -Infinity, busyAtMs: Date.now() };
	let faultCount = 0;
	try {
		while (!signal.aborted) {
			try {
				if (await isDone(mailer, clock)) break;
				faultCount = 0;
			} catch (error) {
				if (!isOutage(error)) throw error;
				log(`database: ${(error as Error).message}; ${mailer.finished.length} outcome(s) wait for it`);
				mailer.isAfterFault = true;
				await alarm.sleep(DATABASE_PAUSES_MS[Math.min(faultCount, DATABASE_PAUSES_MS.length - 1)] ?? 0);
				faultCount += 1;
				continue;
			}
			await alarm.sleep(sleepMs(mailer, clock.lookedAtMs));
		}
	} finally {
		await end(mailer);
	}
}

interface Clock {
	lookedAtMs: number;
	beatAtMs: number;
	busyAtMs: number;
}

/** One turn of the loop. True when a mailer that runs once has nothing left to do. */
async function isDone(mailer: Mailer, clock: Clock): Promise<boolean> {
	const nowMs = Date.now();
	if (nowMs - clock.beatAtMs >= BEAT_EVERY_MS) {
		await live(mailer);
		clock.beatAtMs = nowMs;
	}
	const isLooking = nowMs - clock.lookedAtMs >= LOOK_EVERY_MS;
	if (isLooking) {
		await look(mailer);
		clock.lookedAtMs = nowMs;
	}
	await fillHand(mailer, isLooking);
	const hasNews = mailer.finished.length > 0;
	if (gatherMs(mailer) === 0) await round(mailer);
	const inHand = mailer.letters.length + mailer.deliveries.length;
	if (mailer.hold === null) mailer.relay.want(inHand + mailer.inFlight.size);
	const isIdle = mailer.inFlight.size === 0 && mailer.finished.length === 0;
	if (inHand > 0 || !isIdle) clock.busyAtMs = nowMs;
	if (nowMs - clock.busyAtMs > IDLE_LANES_MS) mailer.relay.rest();
	const canGoOn = inHand > 0 && mailer.hold === null && mailer.relay.trouble() === null;
	// The last one came to an outcome: its mailing may be over, which only a look tells.
	if (isIdle && !canGoOn && (hasNews || mailer.isOnce)) clock.lookedAtMs = -Infinity;
	return mailer.isOnce && isLooking && !hasNews && isIdle && !canGoOn;
}

async function openMailer(options: MailerOptions): Promise<Mailer> {
	const { knex, settings, log } = options;
	const alarm = makeAlarm();
	const mailer: Mailer = {
		...options,
		alarm,
		id: randomUUID(),
		installation: await openInstallation(knex, settings.mailerDir),
		bodies: openBodies(knex, settings),
		relay: openRelay({
			settings,
			log,
			onChange: alarm.ring,
			onLoginRefused: (answer) => holdEverything(mailer, loginRefused(answer)),
		}),
		letters: [],
		deliveries: [],
		inFlight: new Set(),
		finished: [],
		hold: null,
		isAfterFault: false,
		pacedUntilMs: 0,
		isQuotaUsed: false,
		finishedAtMs: 0,
		turns: [],
		failuresInARow: new Map(),
		suspects: new Set(),
		lastEventId: -1,
		progressedAtMs: new Map(),
	};
	await registerMailer(knex, mailer.id, stateOf(mailer), mailer.now());
	return mailer;
}

function stateOf(mailer: Mailer): MailerState {
	const { relay, hold, settings, isQuotaUsed } = mailer;
	const pace = { isQuotaUsed: isQuotaUsed && takeTurns(mailer).length > 0, rateLimit: settings.rate.perSecond };
	if (hold !== null) return { relay: 'held', detail: hold.en, ...pace };
	const detail = relay.trouble();
	if (detail !== null) return { relay: 'unreachable', detail, ...pace };
	return { relay: relay.isConnected() ? 'connected' : 'idle', detail: null, ...pace };
}

/** One beat of the heart: says that this mailer lives, and sees whether the database is still the same. */
async function live(mailer: Mailer): Promise<void> {
	const { knex, id, now, log, installation } = mailer;
	const doubt = await installation.beat(now());
	if (doubt !== null) {
		const stopped = await doubtAll(knex, doubt, now());
		if (stopped.length > 0) log(`mailing(s) ${stopped.join(', ')} wait for a person: ${doubt.code}`);
	}
	if (await beat(knex, id, stateOf(mailer), now())) return;
	// Taken for dead, or the database was put back: what is in hand is no longer ours.
	await registerMailer(knex, id, stateOf(mailer), now());
	mailer.isAfterFault = true;
}

/** Looks at what others did: mailers that died, mailings that are due or stopped, a relay that refuses us. */
async function look(mailer: Mailer): Promise<void> {
	const { knex, id, now, log, settings, compile, suspects } = mailer;
	for (const dead of await deadMailers(knex, now().getTime())) {
		if (dead === id) continue;
		const { releasedCount, uncertainCount } = await takeFromDead(knex, dead, now());
		log(`mailer ${dead} is dead: ${releasedCount} taken up again, ${uncertainCount} uncertain`);
	}
	const hold = await readHold(knex, now());
	mailer.hold = hold !== null && isHoldOf(hold, settings) ? hold : null;
	const installationId = mailer.installation.id;
	const newest = await newestEventId(knex);
	const hasReturns = newest !== mailer.lastEventId;
	const input = { knex, settings, compile, installationId, suspects, hasReturns, now: now(), log };
	const running = await runningMailings(input);
	mailer.lastEventId = newest;
	suspects.clear();
	// Whose turn it is stays so.
	const { turns } = mailer;
	mailer.turns = [
		...turns.filter((each) => running.includes(each)),
		...running.filter((each) => !turns.includes(each)),
	];
	const goesOn = (item: Item) => item.table === 'letters' || running.includes(item.row.mailing_id);
	await letGoOf(
		knex,
		id,
		mailer.deliveries.filter((item) => !goesOn(item)),
	);
	mailer.deliveries = mailer.deliveries.filter(goesOn);
}

async function newestEventId(knex: Knex): Promise<number> {
	const row = await knex('mail_events').max<{ id: number | null }>({ id: 'id' }).first();
	return row?.id ?? 0;
}

/** Takes in hand what is due: letters first, then a share of each mailing. */
async function fillHand(mailer: Mailer, isLooking: boolean): Promise<void> {
	if (mailer.hold !== null || mailer.isAfterFault) return;
	const { knex, id, settings, now, log } = mailer;
	const room = settings.connections * IN_HAND_PER_LANE;
	if (isLooking && mailer.letters.length === 0) mailer.letters = await claimLetters(knex, id, room, now());
	if (mailer.deliveries.length > settings.connections) return;
	const turns = [...mailer.turns];
	const count = Math.ceil((room - mailer.deliveries.length) / Math.max(1, turns.length));
	for (const mailingId of turns) {
		const claimed = await claimDeliveries(knex, id, { mailingId, count }, now());
		mailer.deliveries.push(...claimed);
		if (claimed.length > 0) continue;
		// Nothing due: it gets its turn again with the next look.
		mailer.turns = mailer.turns.filter((each) => each !== mailingId);
		if (!(await finishIfOver(knex, mailingId, now()))) continue;
		log(`mailing ${mailingId} is finished`);
		mailer.bodies.forget(mailingId);
	}
}

/** Stores what came to an outcome and starts what may leave, in one commit. */
async function round(mailer: Mailer): Promise<void> {
	const { knex, id, settings, inFlight, isAfterFault } = mailer;
	const lanes = mailer.relay.free();
	const mayStart = mailer.hold === null && !mailer.signal.aborted && Date.now() >= mailer.pacedUntilMs;
	const next = mayStart ? takeTurns(mailer).slice(0, lanes.length) : [];
	const finished = [...mailer.finished];
	if (finished.length === 0 && next.length === 0 && !isAfterFault) return;
	const planned = { mailerId: id, settings, finished, next, inFlight, isAfterFault };
	const result = await playRound(knex, { ...planned, clock: mailer.now, random: Math.random }).catch(async (error) => {
		if (!isOutage(error)) await holdEverything(mailer, notStored(error, mailer.now()));
		throw error;
	});
	mailer.finished.splice(0, finished.length);
	mailer.isAfterFault = false;
	if (next.length > 0) {
		mailer.pacedUntilMs = Date.now() + result.waitMs;
		mailer.isQuotaUsed = result.isQuotaUsed;
	}
	const gone = new Set([...result.started, ...result.dropped].map(nameOf));
	const stays = (item: Item) => !isAfterFault && !gone.has(nameOf(item));
	mailer.letters = mailer.letters.filter(stays);
	mailer.deliveries = mailer.deliveries.filter(stays);
	for (const [index, item] of result.started.entries()) {
		const lane = lanes[index];
		if (lane !== undefined) void carry(mailer, lane, item);
	}
	await learn(mailer, finished, result);
}

const takeTurns = ({ letters, deliveries }: Mailer): Item[] => [...letters, ...deliveries];

/** Sends one item; its outcome waits for the next round. */
async function carry(mailer: Mailer, lane: Lane, item: Item): Promise<void> {
	mailer.inFlight.add(nameOf(item));
	const sending = await outcomeOf(mailer, lane, item);
	mailer.inFlight.delete(nameOf(item));
	if (mailer.finished.length === 0) mailer.finishedAtMs = Date.now();
	mailer.finished.push({ item, sending });
	mailer.alarm.ring();
}

async function outcomeOf({ relay, bodies, log }: Mailer, lane: Lane, item: Item): Promise<Sending> {
	try {
		return await relay.send(lane, (roomFor) => bodies.mailOf(item, roomFor));
	} catch (error) {
		// Nothing left. An address that is none is the fault of the row, everything else is ours.
		const isAddress = error instanceof Problem && error.code === problems.mailAddressInvalid({ fault: '' }).code;
		const text = String(error instanceof Error ? error.message : error);
		if (!isAddress) log(`${nameOf(item)} cannot be made: ${text}`);
		const codes = isAddress ? { code: 553, enhanced: '5.1.3' } : { code: 554, enhanced: '5.6.0' };
		return { isAccepted: false, trouble: { phase: 'recipient', ...codes, text, mayBeTaken: false } };
	}
}

/** What follows from the outcomes beyond their rows: progress, failures in a row, refusals, a refused login. */
async function learn(mailer: Mailer, finished: readonly Finished[], { verdicts }: RoundResult): Promise<void> {
	const { knex, log, now, failuresInARow } = mailer;
	for (const { item, sending } of finished) {
		if (item.table === 'deliveries' && sending.isAccepted) failuresInARow.delete(item.row.mailing_id);
	}
	for (const { item, verdict, trouble } of verdicts) {
		log(`${nameOf(item)} ${verdict.kind === 'failed' ? `failed (${verdict.failure})` : verdict.kind}: ${trouble.text}`);
		if (verdict.kind === 'loginRefused') await holdEverything(mailer, loginRefused(trouble.text));
		if (item.table === 'letters') continue;
		const mailingId = item.row.mailing_id;
		if (verdict.kind === 'failed') mailer.suspects.add(mailingId);
		if (verdict.kind !== 'failed' && verdict.kind !== 'deferred') continue;
		const count = (failuresInARow.get(mailingId) ?? 0) + 1;
		failuresInARow.set(mailingId, count % MAX_FAILURES_IN_A_ROW);
		if (count < MAX_FAILURES_IN_A_ROW) continue;
		const reason = problems.mailingFailuresInARow({ count, answer: trouble.text });
		if (await stopMailing(knex, mailingId, reason, now())) log(`mailing ${mailingId} stops: ${reason.code}`);
	}
	await noteProgress(mailer, finished);
}

/** Once a second for each mailing: the desk shows when it last moved. */
async function noteProgress({ knex, now, progressedAtMs }: Mailer, finished: readonly Finished[]): Promise<void> {
	const moved = new Set(finished.flatMap(({ item }) => (item.table === 'deliveries' ? [item.row.mailing_id] : [])));
	for (const id of moved) {
		if (Date.now() - (progressedAtMs.get(id) ?? 0) < LOOK_EVERY_MS) continue;
		progressedAtMs.set(id, Date.now());
		const at = now().toISOString();
		const facts = { last_progress_at: at, first_sent_at: knex.raw('coalesce(first_sent_at, ?)', [at]) };
		await knex('mailings').where({ id }).update(facts);
	}
}

/** Nothing leaves any more, by whichever mailer; what is under way waits for a person. */
async function holdEverything(mailer: Mailer, reason: HoldReason): Promise<void> {
	const { knex, now, log, settings, turns, deliveries, finished } = mailer;
	mailer.hold = holdOf(reason, settings, now());
	log(`everything stops: ${mailer.hold.code}: ${mailer.hold.en}`);
	try {
		await storeHold(knex, mailer.hold);
		const items = [...deliveries, ...finished.map(({ item }) => item)];
		const running = new Set([...turns, ...items.flatMap(mailingOf)]);
		for (const id of running) await stopMailing(knex, id, reason.problem, now());
	} catch (error) {
		// Held by this process at least; the next refusal stores it.
		if (!isOutage(error)) throw error;
		log(`database: ${(error as Error).message}`);
	}
}

const mailingOf = (item: Item): number[] => (item.table === 'deliveries' ? [item.row.mailing_id] : []);

/** How long it is worth waiting for more outcomes before a round; 0 when nothing is left to wait for. */
function gatherMs({ finished, finishedAtMs, inFlight }: Mailer): number {
	if (finished.length === 0 || inFlight.size === 0) return 0;
	return Math.max(0, finishedAtMs + GATHER_MS - Date.now());
}

function sleepMs(mailer: Mailer, lookedAtMs: number): number {
	if (mailer.finished.length > 0) return gatherMs(mailer);
	const untilLook = lookedAtMs + LOOK_EVERY_MS - Date.now();
	const mayStart = takeTurns(mailer).length > 0 && mailer.relay.free().length > 0 && mailer.hold === null;
	return Math.max(0, mayStart ? Math.min(untilLook, mailer.pacedUntilMs - Date.now()) : untilLook);
}

/** Lets what is on its way arrive, stores it, and lets go of the rest. */
async function end(mailer: Mailer): Promise<void> {
	const { knex, id, log, inFlight, finished } = mailer;
	try {
		await storeTheLast(mailer);
	} finally {
		mailer.relay.close();
	}
	await waitForLocks(knex, LONG_WAIT_MS);
	await letGoOf(knex, id, [...mailer.letters, ...mailer.deliveries]);
	// What could not be stored is found by the next mailer, and called uncertain.
	if (inFlight.size === 0 && finished.length === 0) await unregisterMailer(knex, id);
	log(`mailer ${id} ends`);
}

async function storeTheLast(mailer: Mailer): Promise<void> {
	const { inFlight, finished, alarm } = mailer;
	const deadlineMs = Date.now() + LAST_CALL_MS;
	while (Date.now() < deadlineMs && (inFlight.size > 0 || finished.length > 0)) {
		if (finished.length === 0) await alarm.sleep(deadlineMs - Date.now());
		try {
			await round(mailer);
		} catch (error) {
			if (!isOutage(error)) throw error;
			mailer.isAfterFault = true;
			await alarm.sleep(DATABASE_PAUSES_MS[1] ?? 0);
		}
	}
}
