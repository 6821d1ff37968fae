import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CmsInstance, startCms } from '../support/cms-instance.ts';
import { type Desk, deskOf } from '../support/desk.ts';
import { completeChange, seededIds } from '../support/entries.ts';
import { withFailingInserts } from '../support/faults.ts';
import { type Ask, askerOf, manager } from '../support/http.ts';

let cms: CmsInstance;
let desk: Desk;
let ask: Ask;
function use(instance: CmsInstance): void {
	cms = instance;
	desk = deskOf(cms);
	ask = askerOf(cms);
}
beforeAll(async () => {
	use(await startCms());
	await desk.create(await completeChange(seededIds(cms), { en: { title: 'Secret draft' }, bn: { title: 'গোপন খসড়া' } }));
});
afterAll(() => cms?.stop());

describe('a stranger sees no draft and no list', () => {
	const QUERIES = [
		'',
		'?status=draft',
		'?populate=*',
		'?populate=createdBy',
		'?filters[createdBy][email][$startsWith]=a',
		'?filters[reviewState][$eq]=draft',
		'?sort=createdBy.password',
		'?locale=*&status=draft&pagination[pageSize]=100',
	];
	const COLLECTIONS = [
		'practices',
		'governance-changes',
		'learning-events',
		'municipalities',
		'heads-of-municipality',
		'head-of-municipalities',
		'expert-views',
		'words-to-avoid',
		'audit-entries',
		'publication-events',
		'content-snapshots',
		'review-tasks',
		'users',
		'users-permissions/roles',
		'upload/files',
		'i18n/locales',
		'content-type-builder/content-types',
	];

	test.each(COLLECTIONS)('under /api/%s', async (collection) => {
		for (const query of QUERIES) {
			const answer = await ask('GET', `/api/${collection}${query}`);
			expect([401, 403, 404]).toContain(answer.status);
			expect(answer.body).toMatchObject({ data: null });
		}
	});

	test.each([
		'/graphql?query={practices{title}}',
		'/api/graphql',
		'/api',
		'/documentation',
		'/mcp',
		'/content-manager/collection-types/api::practice.practice',
		'/content-manager/collection-types/api::governance-change.governance-change?status=draft',
		'/content-manager/content-types',
		'/content-manager/preview/url/api::practice.practice',
		'/content-type-builder/content-types',
		'/desk/schedule',
		'/desk/releases',
		'/desk/snapshots/1/difference',
		'/desk/review/api::governance-change.governance-change/x?locale=bn',
		'/admin/users',
		'/admin/roles',
		'/admin/api-tokens',
		'/upload/files',
		'/i18n/locales',
		'/uploads/',
		'/uploads/..%2fmab.db',
		'/uploads/%2e%2e/mab.db',
		'/.env',
		'/mab.db',
	])('at %s', async (path) => {
		const answer = await ask('GET', path);
		// 503 is the waiting page of a site without a release.
		expect([400, 401, 403, 404, 503]).toContain(answer.status);
		expect(answer.text).not.toMatch(/Secret draft|গোপন খসড়া|SQLite format|reviewState/);
	});

	test('and no answer to the unsigned admin page names people or entries', async () => {
		const { text, status } = await ask('GET', '/admin/init');
		expect(status).toBe(200);
		expect(text).not.toMatch(/demo\.example\.org|Secret draft|password/i);
	});

	test.each([
		['POST', '/admin/register-admin', { email: 'x@example.org', password: 'Password1', firstname: 'X', lastname: 'X' }],
		['POST', '/admin/users', { email: 'x@example.org', firstname: 'X', roles: [1] }],
		['POST', '/admin/api-tokens', { name: 'x', type: 'full-access' }],
		['POST', manager('api::practice.practice'), { title: 'x' }],
		['POST', '/desk/registry/import', { csv: 'x', dryRun: false }],
		['POST', '/api/auth/local/register', { email: 'x@example.org', username: 'x', password: 'Password1' }],
	])('%s %s does nothing for a stranger', async (method, path, json) => {
		const users = await cms.strapi.db.query('admin::user').count();
		expect([400, 401, 403, 404, 405]).toContain((await ask(method, path, { json })).status);
		expect(await cms.strapi.db.query('admin::user').count()).toBe(users);
	});

	test.each([
		['nonsense', 'Bearer nonsense'],
		['a token signed by somebody else', `Bearer ${['eyJhbGciOiJIUzI1NiJ9', 'eyJpZCI6MX0', 'x'.repeat(43)].join('.')}`],
		['an unsigned token', `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.eyJpZCI6MX0.`],
		["the publisher's token", 'Bearer test-publication-token'],
	])('with %s as a session neither', async (_kind, authorization) => {
		for (const path of ['/desk/schedule', manager('api::practice.practice'), '/admin/users/me']) {
			expect((await ask('GET', path, { headers: { authorization } })).status).toBe(401);
		}
	});
});

describe('the ledgers', () => {
	const LEDGERS = [
		['api::audit-entry.audit-entry', 'audit_entries'],
		['api::publication-event.publication-event', 'publication_events'],
		['api::content-snapshot.content-snapshot', 'content_snapshots'],
	] as const;

	test.each([...LEDGERS.map(([uid]) => uid), 'api::address-claim.address-claim'])(
		'%s cannot be written through the document service, by nobody',
		async (uid) => {
			const appendOnly = { code: 'audit.append-only' };
			const { documentId } = await cms.strapi.db.query(uid).findOne({ where: { id: { $notNull: true } } });
			const documents = desk.documents(uid);
			for (const person of ['administrator', null] as const) {
				const as = <T>(work: () => Promise<T>) => (person === null ? work() : desk.as(person, work));
				await expect(as(() => documents.create({ data: {} as never }))).rejects.toMatchObject(appendOnly);
				await expect(as(() => documents.update({ documentId, data: {} as never }))).rejects.toMatchObject(appendOnly);
				await expect(as(() => documents.delete({ documentId }))).rejects.toMatchObject(appendOnly);
				await expect(as(() => documents.clone({ documentId, data: {} }))).rejects.toMatchObject(appendOnly);
			}
		},
	);

	async function tamper(table: string): Promise<void> {
		const { connection } = cms.strapi.db;
		const [before] = await connection(table).count({ count: '*' });
		await expect(connection(table).update({ updated_at: 0 })).rejects.toThrow('append-only');
		await expect(connection(table).where({ id: 1 }).delete()).rejects.toThrow('append-only');
		await expect(connection(table).truncate()).rejects.toThrow('append-only');
		await expect(connection.raw(`insert or replace into ${table} (id) values (1)`)).rejects.toThrow('append-only');
		const [after] = await connection(table).count({ count: '*' });
		expect(after).toEqual(before);
	}

	test.each(LEDGERS)('%s cannot be changed or emptied with SQL', async (_uid, table) => tamper(table));

	test('and stay so after a restart', async () => {
		use(await cms.restart());
		for (const [, table] of LEDGERS) await tamper(table);
	});

	test('a lost trigger comes back at the next start', async () => {
		for (const [, table] of LEDGERS) {
			await cms.strapi.db.connection.raw(`drop trigger ${table}_no_update`);
			await cms.strapi.db.connection.raw(`drop trigger ${table}_no_delete`);
		}
		use(await cms.restart());
		for (const [, table] of LEDGERS) await tamper(table);
	});
});

describe('signing in', () => {
	async function signIns(): Promise<{ action: string; actorName: string; reason: string | null }[]> {
		return cms.strapi.db
			.query('api::audit-entry.audit-entry')
			.findMany({ where: { action: { $startsWith: 'signIn.' } }, orderBy: { id: 'desc' } });
	}

	test('is kept in the audit trail, failures too', async () => {
		const before = (await signIns()).length;
		expect((await cms.signIn('approver')).authorization).toMatch(/^Bearer \S{20,}$/);
		const json = { email: 'approver@demo.example.org', password: 'Wrong-password-1' };
		expect((await ask('POST', '/admin/login', { json })).status).toBe(400);
		await expect.poll(async () => (await signIns()).length).toBe(before + 2);
		expect((await signIns()).slice(0, 2)).toMatchObject([
			{ action: 'signIn.failed', reason: 'approver@demo.example.org' },
			{ action: 'signIn.succeeded', actorName: 'Demo Approver' },
		]);
	});

	test('a full disk keeps neither the person nor the CMS from working', async () => {
		await withFailingInserts(cms, 'audit_entries', async () => {
			expect((await cms.signIn('administrator')).authorization).toMatch(/^Bearer \S{20,}$/);
			// The listener runs after the answer; an error that nobody catches would end this process.
			await new Promise((resolve) => setTimeout(resolve, 100));
		});
		expect((await ask('GET', '/_health')).status).toBe(204);
	});

	test('is limited: the sixth attempt in a row is turned away, right password or not', async () => {
		const statuses: number[] = [];
		for (let attempt = 0; attempt < 6; attempt += 1) {
			const json = { email: 'reader@demo.example.org', password: `Wrong-password-${attempt}` };
			statuses.push((await ask('POST', '/admin/login', { json })).status);
		}
		expect(statuses.at(0)).toBe(400);
		expect(statuses.at(-1)).toBe(429);
	});
});
