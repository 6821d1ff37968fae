/** What a benchmark found, and how it is shown: times beside their budgets and as ratios within one run. */

export type Measurement = (Duration | Memory) & {
	what: string;
	/** What the number means beside the budget: a share, a rate, a spread. */
	note: string;
};

interface Duration {
	ms: number;
	/** The most it may take. Where there is none, the number is there to compare others with. */
	budgetMs?: number;
}

interface Memory {
	megabytes: number;
	budgetMegabytes?: number;
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

interface Amount {
	value: number;
	budget: number | undefined;
	unit: 'ms' | 'MB';
}

const amountOf = (measurement: Measurement): Amount =>
	'ms' in measurement
		? { value: measurement.ms, budget: measurement.budgetMs, unit: 'ms' }
		: { value: measurement.megabytes, budget: measurement.budgetMegabytes, unit: 'MB' };

function isMissed(measurement: Measurement): boolean {
	const { value, budget } = amountOf(measurement);
	return budget !== undefined && value > budget;
}

/** Two decimals where a whole number would say too little. */
const shown = (value: number, unit: string): string => `${value < 10 ? value.toFixed(2) : Math.round(value)} ${unit}`;

/** Prints a table, or JSON for `scripts/bench.ts` to collect, and fails the process when a budget is missed. */
export function report(measurements: readonly Measurement[], { isJson }: { isJson: boolean }): void {
	process.stdout.write(isJson ? `${JSON.stringify(measurements)}\n` : table(measurements));
	if (measurements.some(isMissed)) process.exitCode = 1;
}

function table(measurements: readonly Measurement[]): string {
	const rows = measurements.map((measurement) => {
		const { what, note } = measurement;
		const { value, budget, unit } = amountOf(measurement);
		const verdict = isMissed(measurement) ? 'MISSED' : 'ok';
		const beside = budget === undefined ? ['', '', ''] : [shown(budget, unit), percent(value, budget), verdict];
		return [what, shown(value, unit), ...beside, note];
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
