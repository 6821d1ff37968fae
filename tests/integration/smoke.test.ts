import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CmsInstance, startCms } from '../support/cms-instance.ts';

let cms: CmsInstance;
beforeAll(async () => {
	cms = await startCms();
});
afterAll(() => cms?.stop());

test('the CMS answers its health check', async () => {
	expect((await fetch(`${cms.url}/_health`)).status).toBe(204);
	expect((await cms.signIn('editor')).authorization).toMatch(/^Bearer \S{20,}/);
});
