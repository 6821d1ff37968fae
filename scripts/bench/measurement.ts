/** What a benchmark found, and how it is shown: times beside their budgets and as ratios within one run. */

export interface Measurement {
	what: string;
	ms: number;
	/** The most it may take. Where there is none, the number is there to compare others with. */
	budgetMs?: number;
	/** What the number means beside the budget: a share, a rate, a spread. */
	note: string;
}

export const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** `part` of `whole` as a percentage with one decimal. */
export const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

export async function time<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
	const startedMs = performance.now();
	const result = await work();
	return { ms: performance.now() - startedMs, result };
}

const isLate = ({ ms, budgetMs }: Measurement): boolean => budgetMs !== undefined && ms > budgetMs;

/** Prints a table, or JSON for `scripts/bench.ts` to collect, and fails the process when a budget is missed. */
export function report(measurements: readonly Measurement[], { isJson }: { isJson: boolean }): void {
	process.stdout.write(isJson ? `${JSON.stringify(measurements)}\n` : table(measurements));
	if (measurements.some(isLate)) process.exitCode = 1;
}

function table(measurements: readonly Measurement[]): string {
	const rows = measurements.map((measurement) => {
		const { what, ms, budgetMs, note } = measurement;
		const inTime = isLate(measurement) ? 'MISSED' : 'ok';
		const [budget, share, verdict] =
			budgetMs === undefined ? ['', '', ''] : [`${budgetMs} ms`, percent(ms, budgetMs), inTime];
		return [what, `${Math.round(ms)} ms`, budget, share, verdict, note];
	});
	const all = [['', 'measured', 'budget', 'of budget', '', ''], ...rows];
	const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
	const line = (row: string[]) =>
		row
			.map((cell, column) =>
				column === 0 || column > 3 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
			)
			.join('  ')
			.trimEnd();
	return `${all.map(line).join('\n')}\n`;
}
