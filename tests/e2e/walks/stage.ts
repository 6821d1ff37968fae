/** One product and one browser for all walks of a file: to start them takes as long as the shorter walks. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { type Product, startProduct } from '../../support/product.ts';

export interface Stage {
	product: Product;
	browser: Browser;
}

let product: Product | undefined;
let browser: Browser | undefined;

beforeAll(async () => {
	[product, browser] = await Promise.all([startProduct(), launchBrowser()]);
});
afterAll(async () => {
	await browser?.close();
	await product?.stop();
});

/** Within tests and their hooks. */
export function stage(): Stage {
	if (product === undefined || browser === undefined) throw new Error('The stage is not there before the first hook.');
	return { product, browser };
}
