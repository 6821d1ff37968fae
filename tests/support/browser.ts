/** Real Chromium: Debian's where it is installed, otherwise the one that comes by npm. */
import { launchBrowser as launch } from '@mab/scripts/chromium.ts';
import type { Browser } from 'playwright-core';
import { PATIENCE_MS } from './patience.ts';

/** As the product launches it, with the patience of a test in every context. */
export async function launchBrowser(args?: readonly string[]): Promise<Browser> {
	const browser = await launch(args);
	const newContext = browser.newContext.bind(browser);
	browser.newContext = async (options) => {
		const context = await newContext(options);
		context.setDefaultTimeout(PATIENCE_MS);
		return context;
	};
	return browser;
}
