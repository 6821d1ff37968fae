/** A log file that cannot fill the disk: when it is full it becomes `<name>.1`, and the one before that goes. */
import { appendFileSync, renameSync, statSync } from 'node:fs';

/** A month of ordinary work of one process, at about 0.4 MB a day. */
const FULL_BYTES = 12 * 1024 * 1024;

export class RotatingLog {
	readonly #file: string;
	readonly #fullBytes: number;
	#size: number;

	constructor(file: string, fullBytes = FULL_BYTES) {
		this.#file = file;
		this.#fullBytes = fullBytes;
		this.#size = sizeOf(file);
	}

	/** Adds to the file. A full disk must not stop the process whose words these are, so failing to write is no error. */
	write(chunk: Buffer): void {
		try {
			if (this.#size > 0 && this.#size + chunk.length > this.#fullBytes) {
				renameSync(this.#file, `${this.#file}.1`);
				this.#size = 0;
			}
			appendFileSync(this.#file, chunk);
			this.#size += chunk.length;
		} catch (error) {
			console.error(`! The log ${this.#file} cannot be written: ${String(error)}`);
		}
	}
}

function sizeOf(file: string): number {
	return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
