import type { DemoPerson } from '@mab/scripts/seed/people.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CmsInstance, startCms } from '../support/cms-instance.ts';
import { type Desk, deskOf, type Subject } from '../support/desk.ts';
import {
	CHANGE,
	completeChange,
	EVENT,
	EXPERT_VIEW,
	PRACTICE,
	REPORT,
	type SeededIds,
	seededIds,
} from '../support/entries.ts';
import { type Ask, askerOf, manager } from '../support/http.ts';

const MUNICIPALITY = 'api::municipality.municipality';
const SECTOR = 'api::sector.sector';

let cms: CmsInstance;
let desk: Desk;
let ids: SeededIds;
let ask: Ask;
beforeAll(async () => {
	cms = await startCms();
	desk = deskOf(cms);
	ids = seededIds(cms);
	ask = askerOf(cms);
});
afterAll(() => cms?.stop());

async function waiting(subject: Subject): Promise<Subject> {
	await desk.decide('editor', subject, 'bn', 'sendToFactCheck');
	await desk.decide('editor', subject, 'bn', 'confirmFacts');
	return subject;
}

describe('the review knows who somebody is', () => {
	const ownEdit = { code: 'review.own-edit' };
	const refused = { code: 'review.role-not-allowed' };

	test.each(['approver', 'administrator'] as const)(
		'the %s cannot approve an own edit; somebody else can',
		async (who) => {
			const other = who === 'approver' ? 'administrator' : 'approver';
			const subject = await desk.create(await completeChange(ids));
			await desk.save(who, subject, 'bn', { after: 'নতুন কথা' });
			await waiting(subject);
			await expect(desk.decide(who, subject, 'bn', 'approve')).rejects.toMatchObject(ownEdit);
			await expect(desk.decide(other, subject, 'bn', 'approve')).resolves.toMatchObject({ state: 'approved' });
		},
	);

	test('who created an entry, or changed a shared fact in the other language, cannot approve it', async () => {
		const created = await waiting(await desk.create(await completeChange(ids), { person: 'approver' }));
		await expect(desk.decide('approver', created, 'bn', 'approve')).rejects.toMatchObject(ownEdit);
		const shared = await desk.create(await completeChange(ids));
		await desk.save('approver', shared, 'en', { changedOn: '2022' });
		await expect(desk.decide('approver', await waiting(shared), 'bn', 'approve')).rejects.toMatchObject(ownEdit);
	});

	test('an edit of an earlier, published version does not count any more', async () => {
		const subject = await desk.create(await completeChange(ids));
		await desk.save('approver', subject, 'bn', { after: 'নতুন কথা' });
		await waiting(subject);
		await desk.decide('administrator', subject, 'bn', 'approve');
		await desk.publish(subject, 'bn');
		await desk.save('editor', subject, 'bn', { after: 'আরও নতুন কথা' });
		await waiting(subject);
		await expect(desk.decide('approver', subject, 'bn', 'approve')).resolves.toMatchObject({ state: 'approved' });
	});

	test('an editor publishes what the approver approved, but approves and withdraws nothing', async () => {
		const subject = await waiting(await desk.create(await completeChange(ids)));
		await expect(desk.decide('editor', subject, 'bn', 'approve')).rejects.toMatchObject(refused);
		await desk.decide('approver', subject, 'bn', 'approve');
		await desk.publish(subject, 'bn', 'editor');
		expect(await desk.publicIn(subject)).toEqual(['bn']);
		await expect(desk.decide('editor', subject, 'bn', 'withdraw', 'মেয়াদ শেষ')).rejects.toMatchObject(refused);
	});

	test('a script may write but neither approve nor publish', async () => {
		const subject = await desk.approved(await completeChange(ids));
		const { documentId } = subject;
		await expect(desk.documents(CHANGE).publish({ documentId, locale: 'bn' })).rejects.toMatchObject(refused);
		const nobody = { kind: 'system', id: null, name: 'System', roles: [] };
		const decision = { ...subject, locale: 'bn', decision: 'requestChanges', reason: 'x', actor: nobody };
		await expect(desk.review.decide(decision)).rejects.toMatchObject(refused);
	});

	test('a reader can do nothing', async () => {
		const subject = await desk.create(await completeChange(ids));
		const { documentId } = subject;
		const live = await desk.published(await completeChange(ids));
		const [snapshot] = (await desk.view('reader', live, 'bn')).snapshots;
		const actor = cms.people.reader;
		const inBangla = { ...subject, locale: 'bn', actor };
		const attempts: (() => Promise<unknown>)[] = [
			async () => desk.create(await completeChange(ids), { person: 'reader' }),
			() => desk.save('reader', subject, 'bn', { after: 'x' }),
			() => desk.as('reader', () => desk.documents(CHANGE).clone({ documentId, data: {} })),
			() => desk.as('reader', () => desk.documents(CHANGE).delete({ documentId, locale: 'bn' })),
			() => desk.as('reader', () => desk.documents(CHANGE).discardDraft({ ...live, locale: 'bn' })),
			() => desk.decide('reader', subject, 'bn', 'sendToFactCheck'),
			() => desk.decide('reader', live, 'bn', 'withdraw', 'x'),
			() => desk.review.assign({ ...inBangla, assigneeId: null, dueOn: null }),
			() => desk.review.schedule({ ...inBangla, action: 'publish', at: '2099-01-01T09:00' }),
			() => desk.review.restore({ snapshotId: snapshot.id, actor }),
		];
		for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject(refused);
	});
});

/** Create, read, update, delete, publish; a dash where the role may not. */
const MATRIX: Record<string, Record<DemoPerson, string>> = {
	[PRACTICE]: { administrator: 'CRUDP', editor: 'CRUDP', approver: 'CRUDP', expert: '-R---', reader: '-R---' },
	[CHANGE]: { administrator: 'CRUDP', editor: 'CRUDP', approver: 'CRUDP', expert: '-R---', reader: '-R---' },
	[REPORT]: { administrator: 'CRUDP', editor: 'CRUDP', approver: 'CRUDP', expert: '-R---', reader: '-R---' },
	[EVENT]: { administrator: 'CRUDP', editor: 'CRUDP', approver: 'CRUDP', expert: '-R---', reader: '-R---' },
	[MUNICIPALITY]: { administrator: 'CRUD', editor: 'CRU-', approver: 'CRU-', expert: '-R--', reader: '-R--' },
	'api::head-of-municipality.head-of-municipality': {
		...{ administrator: 'CRUD', editor: 'CRU-', approver: 'CRU-', expert: '-R--', reader: '-R--' },
	},
	'api::region.region': { administrator: 'CRUD', editor: 'CRU-', approver: 'CRU-', expert: '-R--', reader: '-R--' },
	[EXPERT_VIEW]: { administrator: 'CRUD', editor: 'CRU-', approver: 'CRU-', expert: '-R--', reader: '-R--' },
	'api::questionnaire.questionnaire': {
		administrator: 'CRUD',
		editor: 'CRU-',
		approver: 'CRU-',
		expert: '-R--',
		reader: '-R--',
	},
	'api::round.round': { administrator: 'CRUD', editor: 'CRU-', approver: 'CRU-', expert: '-R--', reader: '-R--' },
	// Without Strapi's publication: an edition is approved and published on the desk.
	'api::edition.edition': { administrator: 'CRUD', editor: 'CRUD', approver: 'CRUD', expert: '-R--', reader: '-R--' },
	[SECTOR]: { administrator: 'CRUD', editor: '-R--', approver: '-R--', expert: '-R--', reader: '-R--' },
	'api::sdg.sdg': { administrator: 'CRUD', editor: '-R--', approver: '-R--', expert: '-R--', reader: '-R--' },
	'api::division.division': { administrator: 'CRUD', editor: '-R--', approver: '-R--', expert: '-R--', reader: '-R--' },
	'api::district.district': { administrator: 'CRUD', editor: '-R--', approver: '-R--', expert: '-R--', reader: '-R--' },
	// What readers sent: moved on by the desk, never edited; an administrator may delete it.
	'api::practice-use.practice-use': {
		administrator: '-RUD',
		editor: '-R--',
		approver: '-R--',
		expert: '-R--',
		reader: '-R--',
	},
	'api::problem-report.problem-report': {
		administrator: '-RUD',
		editor: '-R--',
		approver: '-R--',
		expert: '-R--',
		reader: '-R--',
	},
	// Ledgers and the system's own notes: nobody writes them by hand.
	'api::audit-entry.audit-entry': {
		administrator: '-R--',
		editor: '----',
		approver: '----',
		expert: '----',
		reader: '----',
	},
	'api::publication-event.publication-event': {
		...{ administrator: '-R--', editor: '----', approver: '----', expert: '----', reader: '----' },
	},
	'api::content-snapshot.content-snapshot': {
		...{ administrator: '-R--', editor: '----', approver: '----', expert: '----', reader: '----' },
	},
	'api::edition-approval.edition-approval': {
		administrator: '-R--',
		editor: '----',
		approver: '----',
		expert: '----',
		reader: '----',
	},
	'api::publication-schedule.publication-schedule': {
		...{ administrator: '-R--', editor: '----', approver: '----', expert: '----', reader: '----' },
	},
	'api::address-claim.address-claim': {
		administrator: '-R--',
		editor: '----',
		approver: '----',
		expert: '----',
		reader: '----',
	},
	'api::review-task.review-task': {
		administrator: '-R--',
		editor: '----',
		approver: '----',
		expert: '----',
		reader: '----',
	},
	'api::site-release.site-release': {
		administrator: '-R--',
		editor: '----',
		approver: '----',
		expert: '----',
		reader: '----',
	},
	'api::public-media.public-media': {
		administrator: '-R--',
		editor: '----',
		approver: '----',
		expert: '----',
		reader: '----',
	},
};
const PEOPLE = ['administrator', 'editor', 'approver', 'expert', 'reader'] as const;

describe("what each role may do in Strapi's own pages", () => {
	// An entry that does not exist shows the permission alone: 404 where the role may, 403 where it may not.
	const requests: Record<string, [method: string, rest: string, json?: unknown]> = {
		C: ['POST', '', { reviewState: 'approved' }],
		R: ['GET', '?pageSize=1'],
		U: ['PUT', '/nobody', {}],
		D: ['DELETE', '/nobody'],
		P: ['POST', '/nobody/actions/publish', {}],
	};

	test.each(Object.entries(MATRIX))('%s', async (uid, expected) => {
		const found = {} as Record<DemoPerson, string>;
		for (const as of PEOPLE) {
			const letters = 'CRUDP'.slice(0, expected[as].length).split('');
			const statuses = await Promise.all(
				letters.map(async (letter) => {
					const [method, rest, json] = requests[letter] ?? ['GET', ''];
					return (await ask(method, manager(uid, rest), { as, json })).status;
				}),
			);
			found[as] = letters.map((letter, index) => (statuses[index] === 403 ? '-' : letter)).join('');
		}
		expect(found).toEqual(expected);
	});

	test.each([
		'/admin/users',
		'/admin/roles',
		'/admin/api-tokens',
		'/admin/webhooks',
		'/admin/project-settings',
		'/content-type-builder/content-types',
		'/upload/settings',
		'/email/settings',
	])('only the administrator opens %s', async (path) => {
		const statuses = await Promise.all(PEOPLE.map(async (as) => (await ask('GET', path, { as })).status));
		expect(statuses).toEqual([200, 403, 403, 403, 403]);
	});
});

describe('what each role may do on the desk', () => {
	test('a reader sees the review of an entry, the queue and the releases, and changes nothing', async () => {
		const { documentId } = await desk.create(await completeChange(ids));
		const review = `/desk/review/${CHANGE}/${documentId}`;
		for (const path of [`${review}?locale=bn`, '/desk/schedule', '/desk/releases']) {
			expect((await ask('GET', path, { as: 'reader' })).status).toBe(200);
		}
		const locale = 'bn';
		const attempts: [string, unknown][] = [
			[`${review}/decisions`, { locale, decision: 'sendToFactCheck' }],
			[`${review}/assignment`, { locale, assigneeId: null, dueOn: '2027-01-01' }],
			[`${review}/schedule`, { locale, action: 'publish', at: '2099-01-01T09:00' }],
			['/desk/schedule/1/cancel', {}],
			['/desk/snapshots/1/restore', {}],
		];
		for (const [path, json] of attempts) {
			const answer = await ask('POST', path, { as: 'reader', json });
			expect([path, answer.status, answer.code]).toEqual([path, 403, 'review.role-not-allowed']);
		}
	});

	test('a reader cannot import a registry', async () => {
		const csv = [
			'code,name_en,name_bn,kind,district,division,category,liupcp,lat,lon,position,source',
			'new-town,New Town,নতুন শহর,paurashava,Kushtia,Khulna,,no,,,,test',
		].join('\n');
		const json = { csv, dryRun: false };
		const answer = await ask('POST', '/desk/registry/import', { as: 'reader', json });
		expect(answer).toMatchObject({ status: 403, code: 'review.role-not-allowed' });
		expect(await cms.strapi.db.query(MUNICIPALITY).count({ where: { code: 'new-town' } })).toBe(0);
	});

	test('the role is read at each request: who loses it can do nothing with the old session', async () => {
		const subject = await desk.create(await completeChange(ids));
		const decisions = `/desk/review/${CHANGE}/${subject.documentId}/decisions`;
		const send = (decision: string) => ask('POST', decisions, { as: 'editor', json: { locale: 'bn', decision } });
		expect((await send('sendToFactCheck')).status).toBe(200);
		const users = cms.strapi.db.query('admin::user');
		const user = await users.findOne({ where: { email: 'editor@demo.example.org' }, populate: ['roles'] });
		const reader = await cms.strapi.db.query('admin::role').findOne({ where: { code: 'mab-reader' } });
		await cms.strapi.service('admin::user').updateById(user.id, { roles: [reader.id] });
		try {
			expect(await send('confirmFacts')).toMatchObject({ status: 403, code: 'review.role-not-allowed' });
			expect((await ask('PUT', manager(CHANGE, `/${subject.documentId}`), { as: 'editor', json: {} })).status).toBe(
				403,
			);
		} finally {
			await cms.strapi
				.service('admin::user')
				.updateById(user.id, { roles: user.roles.map(({ id }: { id: number }) => id) });
		}
	});

	test.each([
		['GET', '/desk/schedule'],
		['GET', '/desk/releases'],
		['GET', '/desk/snapshots/1/difference'],
		['GET', `/desk/review/${PRACTICE}/x?locale=bn`],
		['POST', `/desk/review/${PRACTICE}/x/decisions`],
		['POST', '/desk/registry/import'],
	])('nobody is let in to %s %s without a session', async (method, path) => {
		const answer = await ask(method, path, method === 'POST' ? { json: {} } : {});
		expect(answer.status).toBe(401);
		expect(answer.body).toMatchObject({ data: null });
	});
});
