/** Has photos drawn, one after the other, in a process of low priority that ends when there are none. */
import { type ChildProcess, fork } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import type { AttachmentFault } from '../domain/response/attachment.ts';
import type { KeptPhoto, PhotoWish } from './photo.ts';
import type { PhotoAnswer } from './photo-process.ts';

/** Compiled or not, it lies beside this file and ends as this file does. */
const PROCESS = path.join(import.meta.dirname, `photo-process${path.extname(import.meta.filename)}`);

/** The process holds 60 MB, and takes a third of a second to start. */
const IDLE_MS = 20_000;

/** A photo takes a second at most on an idle machine; on a busy one it waits for its share of the cores. */
const PATIENCE_MS = 10 * 60_000;

let drawer: ChildProcess | null = null;
let idle: NodeJS.Timeout | undefined;
let last: Promise<unknown> = Promise.resolve();

/** Answers the fault of what cannot be drawn. Throws when it could not be tried to the end: the photo then waits. */
export function drawPhoto(wish: PhotoWish): Promise<KeptPhoto | AttachmentFault> {
	const drawn = last.then(() => draw(wish));
	last = drawn.catch(() => undefined);
	return drawn;
}

async function draw(wish: PhotoWish): Promise<KeptPhoto | AttachmentFault> {
	clearTimeout(idle);
	drawer ??= start();
	try {
		const { made, failure } = await ask(drawer, wish);
		if (made === null) throw new Error(`The photo could not be stored: ${failure}`);
		return made;
	} finally {
		idle = setTimeout(stop, IDLE_MS);
		idle.unref();
	}
}

function start(): ChildProcess {
	const child = fork(PROCESS, { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
	child.once('exit', () => {
		if (drawer === child) drawer = null;
	});
	makeWay(child);
	return child;
}

/**
 * Whoever saves an answer waits for it; a picture has a tenth of a busy core, which is one photo a second. At once, because threads of Linux have the priority
 * that the process had when they began.
 */
function makeWay({ pid }: ChildProcess): void {
	try {
		if (pid !== undefined) os.setPriority(pid, os.constants.priority.PRIORITY_BELOW_NORMAL);
	} catch {
		// A container may forbid it; then pictures take their share of the cores.
	}
}

function stop(): void {
	drawer?.disconnect();
	drawer = null;
}

function ask(child: ChildProcess, wish: PhotoWish): Promise<PhotoAnswer> {
	return new Promise((resolve, reject) => {
		const patience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
		const done = () => {
			clearTimeout(patience);
			child.off('message', onAnswer);
			child.off('exit', onExit);
			// Between photos it keeps nobody from ending.
			child.unref();
			child.channel?.unref();
		};
		const onAnswer = (answer: PhotoAnswer) => {
			done();
			resolve(answer);
		};
		const onExit = (code: number | null, signal: string | null) => {
			done();
			reject(new Error(`The process that draws photos ended (${signal ?? `code ${code}`}).`));
		};
		child.once('message', onAnswer as (message: unknown) => void);
		child.once('exit', onExit);
		child.ref();
		child.channel?.ref();
		child.send(wish);
	});
}
