/**
 * How long a test waits for what should be there within seconds: against what hangs, and no measure of anything. On a
 * busy machine of two slow cores Strapi's form of a practice, of 4 s on a quiet one, has taken more than a minute.
 */
export const PATIENCE_MS = 240_000;

/** For `expect.poll` and Playwright alike. */
export const PATIENTLY = { timeout: PATIENCE_MS, interval: 50 };
