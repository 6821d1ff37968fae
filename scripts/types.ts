/**
 * The compiler and ESLint over one program: ESLint's rules need types, and to read and resolve all code a second time
 * would take longer than the rules. Prints what is wrong and ends with 1.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ESLint, type Linter } from 'eslint';
import ts from 'typescript';
import { ROOT } from './environment.ts';

const PROJECT = 'tsconfig.json';

const FORMAT: ts.FormatDiagnosticsHost = {
	getCurrentDirectory: () => ROOT,
	getCanonicalFileName: (file) => file,
	getNewLine: () => '\n',
};

/** The program that `tsc -p` would compile. Throws when the project cannot be read. */
function openProgram(project: string): ts.Program {
	const parsed = ts.getParsedCommandLineOfConfigFile(path.join(ROOT, project), undefined, {
		...ts.sys,
		onUnRecoverableConfigFileDiagnostic(diagnostic) {
			throw new Error(ts.formatDiagnostic(diagnostic, FORMAT));
		},
	});
	if (parsed === undefined) throw new Error(`${project} cannot be read.`);
	return ts.createProgram(parsed.fileNames, parsed.options);
}

/** ESLint with its own settings, but for the project that is compiled already. */
async function lint(program: ts.Program): Promise<string> {
	const { default: settings }: { default: Linter.Config[] } = await import(
		pathToFileURL(path.join(ROOT, 'eslint.config.js')).href
	);
	const compiled = settings.filter(({ languageOptions }) => {
		const options: { project?: string } = languageOptions?.parserOptions ?? {};
		return options.project === PROJECT;
	});
	const eslint = new ESLint({
		cwd: ROOT,
		overrideConfig: compiled.map(({ files = [] }) => ({
			files,
			languageOptions: { parserOptions: { programs: [program] } },
		})),
	});
	const results = await eslint.lintFiles(['.']);
	const { format } = await eslint.loadFormatter('stylish');
	return results.some(({ errorCount }) => errorCount > 0) ? await format(results) : '';
}

const program = openProgram(PROJECT);
const wrong = ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), FORMAT) + (await lint(program));
process.stdout.write(wrong);
process.exitCode = wrong === '' ? 0 : 1;
