/**
 * Work of many people that is done in one go: what comes while a run is under way is taken by the next. Nobody waits for
 * others to come, and hundreds who come at once share one transaction, one write-through to the disk or one query.
 */
import type { Knex } from 'knex';
import { isOutage } from '../domain/outage.ts';

interface Waiting<Input, Output> {
	input: Input;
	resolve(output: Output): void;
	reject(error: unknown): void;
}

/**
 * Answers a function that has its input taken by a run. What fails together is tried one by one, so that nobody fails
 * for the sake of another; of a disk or a database that is away all hear at once.
 *
 * @param run answers one output for each input, in their order
 * @param most inputs of one run
 */
export function together<Input, Output>(
	run: (knex: Knex, inputs: readonly Input[]) => Promise<readonly Output[]>,
	most: number,
): (knex: Knex, input: Input) => Promise<Output> {
	/** Of each database. */
	const queues = new WeakMap<Knex, (input: Input) => Promise<Output>>();
	return (knex, input) => {
		const take = queues.get(knex) ?? queue((inputs) => run(knex, inputs), most);
		queues.set(knex, take);
		return take(input);
	};
}

/**
 * Requests that have arrived are read before a run begins: better-sqlite3 lets nothing else of the process happen until
 * it has written, so each of them would get a transaction of its own.
 */
const everythingHere = () => new Promise<void>((resolve) => setImmediate(resolve));

function queue<Input, Output>(
	run: (inputs: readonly Input[]) => Promise<readonly Output[]>,
	most: number,
): (input: Input) => Promise<Output> {
	const waiting: Waiting<Input, Output>[] = [];
	let isRunning = false;

	async function settle(batch: readonly Waiting<Input, Output>[]): Promise<void> {
		try {
			const outputs = await run(batch.map(({ input }) => input));
			for (const [index, { resolve }] of batch.entries()) resolve(outputs[index] as Output);
		} catch (error) {
			if (batch.length === 1 || isOutage(error)) for (const { reject } of batch) reject(error);
			else for (const each of batch) await settle([each]);
		}
	}

	async function runAll(): Promise<void> {
		isRunning = true;
		while (waiting.length > 0) {
			await everythingHere();
			await settle(waiting.splice(0, most));
		}
		isRunning = false;
	}

	return (input) =>
		new Promise((resolve, reject) => {
			waiting.push({ input, resolve, reject });
			if (!isRunning) void runAll();
		});
}
