import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CmsInstance, startCms } from '../support/cms-instance.ts';
import { type Ask, askerOf } from '../support/http.ts';

let cms: CmsInstance;
let ask: Ask;
beforeAll(async () => {
	cms = await startCms();
	ask = askerOf(cms);
});
afterAll(() => cms?.stop());

interface Row {
	actor: string;
	action: string;
	entry: string;
	reason: string;
}

async function trail(): Promise<Row[]> {
	const { status, body } = await ask<{ csv: string }>('POST', '/desk/audit/export', { as: 'administrator' });
	expect(status).toBe(200);
	return parse(body.csv, { bom: true, columns: true });
}

test('an administrator takes the whole trail as a file, and that is in it too', async () => {
	const rows = await trail();
	expect(rows.length).toBeGreaterThan(500);
	expect(rows.filter(({ action }) => action === 'review.publish').length).toBe(62);
	expect(rows.at(-1)).toMatchObject({ actor: 'Demo Administrator', action: 'audit.exported' });
});

test.each(['editor', 'approver', 'reader'] as const)('the trail is not for the %s', async (person) => {
	const { status, code } = await ask('POST', '/desk/audit/export', { as: person });
	expect([status, code]).toEqual([403, 'review.role-not-allowed']);
});

test('a new account and what becomes of it are in the trail, with who did it', async () => {
	const role = await cms.strapi.db.query('admin::role').findOne({ where: { code: 'mab-reader' } });
	const json = { email: 'new.reader@demo.example.org', firstname: 'New', lastname: 'Reader', roles: [role.id] };
	const created = await ask<{ data: { id: number } }>('POST', '/admin/users', { as: 'administrator', json });
	expect(created.status).toBe(201);
	const { id } = created.body.data;
	await ask('PUT', `/admin/users/${id}`, { as: 'administrator', json: { lastname: 'Reader of the desk' } });
	await ask('DELETE', `/admin/users/${id}`, { as: 'administrator' });
	await expect.poll(async () => (await trail()).filter(({ entry }) => entry === String(id)).length).toBe(3);
	const rows = (await trail()).filter(({ entry, action }) => entry === String(id) && action.startsWith('user.'));
	expect(rows.map(({ action }) => action)).toEqual(['user.created', 'user.changed', 'user.deleted']);
	expect(new Set(rows.map(({ actor }) => actor))).toEqual(new Set(['Demo Administrator']));
});
