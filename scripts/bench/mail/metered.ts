/** Programs that are asked what they have used while they run. */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import type { Reading } from './meter.ts';

export interface Metered {
	read(): Promise<Reading>;
	/** Resolves when the program has ended by itself; rejects unless with 0. */
	ended: Promise<void>;
	kill(): void;
}

const running = new Set<ChildProcess>();
process.once('exit', () => {
	for (const child of running) child.kill('SIGKILL');
});

/** Starts what comes after `node` in a process of its own. */
export function startMetered(command: readonly string[], env: NodeJS.ProcessEnv): Metered {
	const meter = path.join(import.meta.dirname, 'meter.ts');
	const child = spawn(process.execPath, ['--import', meter, ...command], {
		env: { ...process.env, ...env },
		stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
	});
	running.add(child);
	const ended = new Promise<void>((resolve, reject) => {
		child.once('close', (code) => {
			running.delete(child);
			if (code === 0) resolve();
			else reject(new Error(`node ${command.join(' ')} ended with ${code}.`));
		});
	});
	return {
		ended,
		read: () =>
			new Promise((resolve, reject) => {
				child.once('message', (reading) => resolve(reading as Reading));
				child.send('how much?', (error) => error && reject(error));
			}),
		kill: () => child.kill('SIGKILL'),
	};
}
