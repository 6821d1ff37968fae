/** Validates the pages that it is given, beside the tests. */
import { parentPort, workerData } from 'node:worker_threads';
import { htmlFaults } from './site-checks.ts';

const pages: [path: string, html: string][] = workerData;
const faults: string[] = [];
for (const [path, html] of pages) faults.push(...(await htmlFaults(html)).map((fault) => `${path}: ${fault}`));
parentPort?.postMessage(faults);
