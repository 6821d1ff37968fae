/** Lighthouse on any Chromium, the one that comes by npm included. */
import lighthouse, { type Config, defaultConfig, type Flags, type RunnerResult } from 'lighthouse';
import Trace from 'lighthouse/core/gather/gatherers/trace.js';

/**
 * The headless shell 147 of @sparticuz/chromium crashes on our pages as soon as it traces this, which Lighthouse then
 * calls `net::ERR_ABORTED`. Only the audit "Baseline" reads it, which has no score.
 */
const CRASHING_CATEGORY = 'blink.webdx_feature_usage';

class TraceWithoutCrash extends Trace {
	override async startSensitiveInstrumentation({
		driver,
	}: Parameters<Trace['startSensitiveInstrumentation']>[0]): Promise<void> {
		const categories = Trace.getDefaultTraceCategories().filter((category) => category !== CRASHING_CATEGORY);
		await driver.defaultSession.sendCommand('Page.enable');
		// As Lighthouse does it: the default of 1000 is too slow.
		await driver.defaultSession.sendCommand('Tracing.start', {
			categories: categories.join(','),
			options: 'sampling-frequency=10000',
		});
	}
}

const config: Config = {
	...defaultConfig,
	artifacts: (defaultConfig.artifacts ?? []).map((artifact) =>
		artifact.id === 'Trace' ? { ...artifact, gatherer: { implementation: TraceWithoutCrash } } : artifact,
	),
};

export async function audit(url: string, flags: Flags): Promise<RunnerResult['lhr']> {
	const result = await lighthouse(url, flags, config);
	if (result === undefined) throw new Error(`Lighthouse measured nothing at ${url}.`);
	const { lhr } = result;
	if (lhr.runtimeError !== undefined) throw new Error(`Lighthouse, at ${url}: ${lhr.runtimeError.message}`);
	return lhr;
}
