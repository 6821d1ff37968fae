/** Starts the processes of the product, restarts one that dies, and stops all of them cleanly. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { RotatingLog } from './rotating-log.ts';

export interface ProcessSpec {
	name: string;
	/** Program and arguments for Node. */
	command: readonly string[];
	cwd: string;
	env: NodeJS.ProcessEnv;
}

/** Milliseconds before a process that died is started again; the last value repeats. */
const RESTART_DELAYS = [500, 2_000, 10_000, 30_000];

/** A process that lived this long was healthy: its next death counts as the first again. */
const HEALTHY_AFTER_MILLISECONDS = 60_000;

/** How long a process may take to finish what it is doing before it is killed. */
const STOP_MILLISECONDS = 10_000;

export class Supervisor {
	readonly #logs: string;
	readonly #restartDelays: readonly number[];
	readonly #children = new Map<string, ChildProcess>();
	#isStopping = false;

	/** `logs` is the folder that gets one log file for each process; `restartDelays` are milliseconds. */
	constructor(logs: string, restartDelays = RESTART_DELAYS) {
		this.#logs = logs;
		this.#restartDelays = restartDelays;
		mkdirSync(logs, { recursive: true });
	}

	start(spec: ProcessSpec, deaths = 0): void {
		const log = new RotatingLog(this.logFile(spec.name));
		const child = spawn(process.execPath, spec.command, {
			cwd: spec.cwd,
			env: spec.env,
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		const startedAt = Date.now();
		this.#children.set(spec.name, child);
		child.stdout.on('data', (chunk: Buffer) => log.write(chunk));
		child.stderr.on('data', (chunk: Buffer) => log.write(chunk));
		child.on('close', (code, signal) => {
			this.#children.delete(spec.name);
			if (this.#isStopping) return;
			const count = Date.now() - startedAt > HEALTHY_AFTER_MILLISECONDS ? 0 : deaths;
			const delay = this.#restartDelays[Math.min(count, this.#restartDelays.length - 1)] ?? 0;
			console.error(
				`! ${spec.name} ended (${signal ?? `code ${code}`}); starting it again in ${delay / 1000} s. Its log: ${this.logFile(spec.name)}`,
			);
			setTimeout(() => {
				if (!this.#isStopping) this.start(spec, count + 1);
			}, delay);
		});
	}

	/** Ends the process; the supervisor starts it again. SIGKILL is what a crash or a full memory does. */
	restart(name: string, signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): void {
		this.#children.get(name)?.kill(signal);
	}

	logFile(name: string): string {
		return path.join(this.#logs, `${name}.log`);
	}

	/** The end of a process's log, for a person who wonders what went wrong. */
	lastLines(name: string, count = 15): string {
		try {
			return readFileSync(this.logFile(name), 'utf8').trimEnd().split('\n').slice(-count).join('\n');
		} catch {
			return '';
		}
	}

	/** Asks every process to end, and kills what does not. */
	async stop(): Promise<void> {
		this.#isStopping = true;
		await Promise.all(
			[...this.#children.values()].map(
				(child) =>
					new Promise<void>((resolve) => {
						const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MILLISECONDS);
						child.once('close', () => {
							clearTimeout(timer);
							resolve();
						});
						child.kill('SIGTERM');
					}),
			),
		);
	}
}
