/** `npm run bench`: every budget of the product, measured in one run. `--help` says how. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Measurement, report } from './bench/measurement.ts';
import { buildStale } from './build.ts';
import { ROOT } from './environment.ts';
import { Halt, step } from './progress.ts';

/** Name, and what is measured. Each is a command of its own in scripts/bench/. */
const BENCHMARKS: Record<string, string> = {
	feed: 'the publication feed of 10,000 documents',
	publisher: 'the publisher alone: full builds and single changes at 6,600 practice pages',
	responses: 'the questionnaire: saves while 330 people answer at once, on SQLite',
	publish: 'the whole product: from "Publish now" to the public page at 6,600 practice pages',
	generators: 'full builds beside Eleventy and Hugo at 6,600 practice pages',
	mail: 'the mailer: a mail beside nodemailer, memory, the frozen list, the PDF of an edition',
	growth: 'full builds at 6,600 and at 33,000 practice pages',
};

const HELP = `Usage: npm run bench [-- <benchmark> …]

Measures what the product promises to do fast, in temporary folders, and prints one table: times
beside their budgets, and shares within this run. Nothing else should keep the computer busy.

${Object.entries(BENCHMARKS)
	.map(([name, what]) => `  ${name.padEnd(11)}${what}`)
	.join('\n')}

Without a name all of them run. For sizes and rounds see node scripts/bench/<benchmark>.ts --help.
Ends with 1 when a budget is missed or a benchmark fails.
`;

/** The file of a benchmark that is not named after it, with its arguments. */
const COMMANDS: Record<string, [file: string, ...args: string[]]> = { growth: ['generators', '--growth'] };

/** Runs one benchmark in a process of its own, so that none sees the memory and the caches of another. */
async function run(name: string): Promise<Measurement[]> {
	const [file, ...args] = COMMANDS[name] ?? [name];
	const child = spawn(process.execPath, [path.join('scripts', 'bench', `${file}.ts`), ...args, '--json'], {
		cwd: ROOT,
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	let output = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		output += text;
	});
	const code = await new Promise((resolve) => child.on('close', resolve));
	const last = output.trimEnd().split('\n').at(-1) ?? '';
	if (!last.startsWith('[')) throw new Halt(`The benchmark "${name}" ended with ${code} and without a result.`);
	return JSON.parse(last);
}

const { values, positionals } = parseArgs({
	options: { help: { type: 'boolean', default: false } },
	allowPositionals: true,
});
const unknown = positionals.filter((name) => !Object.hasOwn(BENCHMARKS, name));
if (values.help || unknown.length > 0) {
	process.stdout.write(HELP);
	process.exitCode = values.help ? 0 : 2;
} else {
	try {
		await buildStale(['cms', 'site']);
		const measurements: Measurement[] = [];
		for (const name of positionals.length > 0 ? positionals : Object.keys(BENCHMARKS)) {
			measurements.push(...(await step(`Measuring ${BENCHMARKS[name]}`, () => run(name))));
		}
		process.stdout.write('\n');
		report(measurements, { isJson: false });
	} catch (error) {
		if (!(error instanceof Halt)) throw error;
		console.error(`\n✗ ${error.message}`);
		process.exitCode = 1;
	}
}
