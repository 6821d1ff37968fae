import { copyFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CmsInstance, startCms } from '../support/cms-instance.ts';
import { type Desk, deskOf, type Locale, type Subject } from '../support/desk.ts';
import {
	CHANGE,
	type CompleteEntry,
	completeChange,
	completePractice,
	cover,
	type Data,
	EXPERT_VIEW,
	expertView,
	type SeededIds,
	seededIds,
	to,
} from '../support/entries.ts';
import { feedDuring } from '../support/feed.ts';
import { type Ask, askerOf, manager } from '../support/http.ts';

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

const notApproved = { code: 'publish.not-approved' };

async function change(overrides: Partial<CompleteEntry> = {}): Promise<Subject> {
	return desk.create(await completeChange(ids, overrides));
}

async function approvedChange(): Promise<Subject> {
	return desk.approved(await completeChange(ids));
}

/** Sends a text to approval and answers what the approval says. */
async function approval(subject: Subject, locale: Locale = 'bn'): Promise<unknown> {
	await desk.decide('editor', subject, locale, 'sendToFactCheck');
	await desk.decide('editor', subject, locale, 'confirmFacts');
	return desk.decide('approver', subject, locale, 'approve');
}

describe('what nobody approved stays unpublished by every door', () => {
	const services: [string, (subject: Subject) => Promise<unknown>][] = [
		['the document service', (subject) => desk.publish(subject, 'bn')],
		['the document service in all languages', (subject) => desk.publish(subject, '*')],
		['the document service as an administrator', (subject) => desk.publish(subject, 'bn', 'administrator')],
		['a script, which is nobody', ({ documentId }) => desk.documents(CHANGE).publish({ documentId, locale: 'bn' })],
		['the review service', (subject) => desk.decide('approver', subject, 'bn', 'publish')],
		[
			'an update that asks for the status "published"',
			({ documentId }) =>
				desk.as('approver', () =>
					desk.documents(CHANGE).update({
						documentId,
						locale: 'bn',
						status: 'published',
						data: { after: 'আরও ভালো' } as never,
					}),
				),
		],
		[
			'a create that asks for the status "published"',
			async () => {
				const { shared, bn } = await completeChange(ids);
				return desk.as('approver', () =>
					desk.documents(CHANGE).create({ locale: 'bn', status: 'published', data: { ...shared, ...bn } as never }),
				);
			},
		],
	];
	test.each(services)('by %s', async (_door, open) => {
		const subject = await change();
		const { lines } = await feedDuring(cms, () => expect(open(subject)).rejects.toMatchObject(notApproved));
		expect(lines.map(({ line }) => line)).toEqual(['head', 'end']);
		expect(await desk.publicIn(subject)).toEqual([]);
		expect(await desk.draft(subject, 'bn')).toMatchObject({ after: 'প্রতিটি সভার কার্যবিবরণী নোটিশ বোর্ডে টাঙানো হয়।' });
	});

	test('and a create that was refused leaves neither an entry nor an address behind', async () => {
		const { shared, bn } = await completeChange(ids);
		const create = () =>
			desk.as('approver', () =>
				desk
					.documents(CHANGE)
					.create({ locale: 'bn', status: 'published', data: { ...shared, ...bn, slug: 'never-made' } as never }),
			);
		await expect(create()).rejects.toMatchObject(notApproved);
		expect(await cms.strapi.db.query(CHANGE).count({ where: { slug: 'never-made' } })).toBe(0);
		await expect(create()).rejects.toMatchObject(notApproved);
	});

	test.each(['editor', 'approver', 'administrator'] as const)(
		"by the admin's Publish button, pressed by the %s",
		async (as) => {
			const subject = await change();
			const publish = manager(CHANGE, `/${subject.documentId}/actions/publish?locale=bn`);
			const { shared, bn } = await completeChange(ids);
			for (const json of [{}, { ...bn, after: 'আরও ভালো' }]) {
				expect(await ask('POST', publish, { as, json })).toMatchObject({ status: 409, ...notApproved });
			}
			const createAndPublish = manager(CHANGE, '/actions/publish?locale=bn');
			expect(await ask('POST', createAndPublish, { as, json: { ...shared, ...bn } })).toMatchObject(notApproved);
			expect(await desk.publicIn(subject)).toEqual([]);
		},
	);

	test('by the bulk action of the list, which publishes all of its entries or none', async () => {
		const ready = await approvedChange();
		const notReady = await change();
		const json = { documentIds: [ready.documentId, notReady.documentId] };
		for (const locales of ['locale=bn', 'locale=bn&locale=en']) {
			const answer = await ask('POST', manager(CHANGE, `/actions/bulkPublish?${locales}`), { as: 'approver', json });
			expect(answer).toMatchObject({ status: 409, ...notApproved });
		}
		expect(await desk.publicIn(ready)).toEqual([]);
		expect(await desk.publicIn(notReady)).toEqual([]);
	});

	test.each([
		['POST', '/api/governance-changes'],
		['PUT', '/api/governance-changes/x'],
		['DELETE', '/api/governance-changes/x'],
		['POST', '/api/practices'],
		['PUT', '/api/practices/x'],
		['DELETE', '/api/practices/x'],
		['POST', '/api/learning-events'],
	])('by %s %s: there is no such route, whatever token comes with it', async (method, path) => {
		const token = await cms.strapi
			.service('admin::api-token')
			.create({ name: `${method} ${path}`, description: '', type: 'full-access', lifespan: null });
		const headers = { authorization: `Bearer ${token.accessKey}` };
		const json = { data: { title: 'x', reviewState: 'approved' } };
		expect([404, 405]).toContain((await ask(method, path, { json, headers })).status);
		expect([404, 405]).toContain((await ask(method, path, { json })).status);
	});
});

describe('an approval is of one text', () => {
	const edits: [string, Locale, (subject: Subject) => Promise<void>][] = [
		['the editor edits it', 'bn', (subject) => desk.save('editor', subject, 'bn', { after: 'নতুন কথা' })],
		['the approver edits it', 'en', (subject) => desk.save('approver', subject, 'en', { after: 'New words' })],
		['a shared fact is changed in it', 'bn', (subject) => desk.save('editor', subject, 'bn', { changedOn: '2023' })],
		[
			'a shared fact is changed in the other language',
			'bn',
			(subject) => desk.save('editor', subject, 'en', { changedOn: '2023' }),
		],
		[
			'a relation is changed in the other language',
			'en',
			async (subject) => desk.save('editor', subject, 'bn', { municipality: to(await ids.municipality('jashore')) }),
		],
	];
	test.each(edits)('when %s after the approval, it cannot be published', async (_edit, locale, edit) => {
		const subject = await approvedChange();
		await edit(subject);
		expect(await desk.stateOf(subject, locale)).toBe('editing');
		await expect(desk.publish(subject, locale)).rejects.toMatchObject(notApproved);
	});

	test('editing one language leaves the approval of the other alone', async () => {
		const subject = await approvedChange();
		await desk.save('editor', subject, 'en', { after: 'New words' });
		expect(await desk.stateOf(subject, 'bn')).toBe('approved');
		await desk.publish(subject, 'bn');
		expect(await desk.publicIn(subject)).toEqual(['bn']);
	});

	test('saving the form without a change keeps the approval', async () => {
		const subject = await approvedChange();
		const { shared, bn } = await completeChange(ids);
		await desk.save('editor', subject, 'bn', { ...shared, ...bn, reviewState: 'approved' });
		expect(await desk.stateOf(subject, 'bn')).toBe('approved');
	});

	test('a text that was changed past the gate is not the approved one', async () => {
		const subject = await approvedChange();
		const { documentId } = subject;
		await cms.strapi.db
			.query(CHANGE)
			.updateMany({ where: { documentId, locale: 'bn', publishedAt: null }, data: { after: 'গোপনে বদলানো' } });
		expect(await desk.stateOf(subject, 'bn')).toBe('approved');
		await expect(desk.publish(subject, 'bn')).rejects.toMatchObject(notApproved);
	});

	test('it is of the picture too: other bytes behind the same upload need a new approval', async () => {
		const subject = await desk.approved(await completePractice(ids));
		const upload = await cms.strapi.db
			.query('plugin::upload.file')
			.findOne({ where: { id: await ids.illustration('solid-waste') } });
		const filepath = path.join(cms.folder, 'replacement.webp');
		const other = await cms.strapi.db
			.query('plugin::upload.file')
			.findOne({ where: { id: await ids.illustration('health') } });
		copyFileSync(path.join(cms.folder, 'public', other.url), filepath);
		const size = statSync(filepath).size;
		await cms.strapi
			.plugin('upload')
			.service('upload')
			.replace(upload.id, {
				data: { fileInfo: { name: upload.name } },
				file: { filepath, originalFilename: upload.name, mimetype: upload.mime, size },
			});
		await expect(desk.publish(subject, 'bn')).rejects.toMatchObject(notApproved);
		await desk.decide('approver', subject, 'bn', 'requestChanges', 'Somebody replaced the picture.');
		await approval(subject);
		await desk.publish(subject, 'bn');
		expect(await desk.publicIn(subject)).toEqual(['bn']);
	});

	test('a state that was set past the gate is no approval', async () => {
		const subject = await change();
		await cms.strapi.db
			.query(CHANGE)
			.updateMany({ where: { documentId: subject.documentId }, data: { reviewState: 'approved' } });
		await expect(desk.publish(subject, 'bn')).rejects.toMatchObject(notApproved);
	});

	test('the attached expert view belongs to it: a changed word there needs a new approval', async () => {
		const views = desk.documents(EXPERT_VIEW);
		const { documentId } = await desk.as('editor', () => views.create({ data: expertView as never }));
		const practice = await desk.create(await completePractice(ids, { shared: { expertViews: to(documentId) } }));
		await desk.approve(practice);
		await desk.as('approver', () => views.update({ documentId, data: { textEn: 'Useless.' } as never }));
		expect(await desk.stateOf(practice, 'bn')).toBe('editing');
		await expect(desk.publish(practice, 'en')).rejects.toMatchObject(notApproved);
		await expect(approval(practice, 'bn')).rejects.toMatchObject({ code: 'review.own-edit' });
	});

	test.each(['approved', 'published', 'withdrawn'])('the state "%s" cannot be typed in', async (reviewState) => {
		const derived = { code: 'review.state-is-derived' };
		await expect(change({ shared: { reviewState } })).rejects.toMatchObject(derived);
		const { bn } = await completeChange(ids);
		const creation = { as: 'editor' as const, json: { ...bn, reviewState } };
		expect(await ask('POST', manager(CHANGE, '?locale=bn'), creation)).toMatchObject({ status: 400, ...derived });
		const subject = await change();
		await desk.save('administrator', subject, 'bn', { reviewState });
		const path = manager(CHANGE, `/${subject.documentId}?locale=bn`);
		expect((await ask('PUT', path, { as: 'editor', json: { reviewState } })).status).toBe(200);
		expect(await desk.stateOf(subject, 'bn')).toBe('draft');
		await expect(desk.publish(subject, 'bn')).rejects.toMatchObject(notApproved);
	});

	test('a form that was opened before a colleague decided is saved all the same, as an edit', async () => {
		const subject = await approvedChange();
		await desk.save('editor', subject, 'bn', { after: 'দেরিতে সংরক্ষণ', reviewState: 'factCheck' });
		expect(await desk.draft(subject, 'bn')).toMatchObject({ after: 'দেরিতে সংরক্ষণ', reviewState: 'editing' });
	});
});

describe('what is incomplete cannot be approved', () => {
	async function missingIn(entry: CompleteEntry, locale: Locale): Promise<[string, string][]> {
		const subject = await desk.create(entry);
		const refusal = approval(subject, locale);
		await expect(refusal).rejects.toMatchObject({ code: 'publish.incomplete' });
		const { missing } = (await refusal.catch(({ details }) => details)) as {
			missing: { field: string; code: string }[];
		};
		return missing.map(({ field, code }) => [field, code]);
	}

	test('the refusal lists everything that is missing, with names in both languages', async () => {
		const subject = await desk.create({ ...(await completePractice(ids)), shared: {}, bn: { title: 'শুধু নাম' }, en: {} });
		const { missing } = await desk.view('editor', subject, 'bn');
		const fields = missing.map(({ field }: { field: string }) => field);
		expect(fields).toEqual(
			expect.arrayContaining(['oneLine', 'steps', 'sector', 'leadMunicipality', 'cover', 'sources']),
		);
		expect(fields).not.toContain('title');
		for (const { label, message } of missing) {
			for (const text of [label, message]) {
				expect(text.en).toMatch(/[a-z]/i);
				expect(text.bn).toMatch(/\p{Script=Bengali}/u);
			}
		}
		await expect(approval(subject)).rejects.toMatchObject({ code: 'publish.incomplete', details: { missing } });
	});

	test('an answer that is "not known" is an answer', async () => {
		const entry = await completePractice(ids, {
			shared: { annualCost: null, unknowns: [{ field: 'annualCost', noteEn: 'Never counted' }] },
		});
		await expect(approval(await desk.create(entry))).resolves.toMatchObject({ state: 'approved' });
		const silent = await completePractice(ids, { shared: { annualCost: null } });
		expect(await missingIn(silent, 'bn')).toEqual([['annualCost', 'missing']]);
	});

	const pictures: [string, Data, [string, string][]][] = [
		['without a description in Bangla', { altBn: '' }, [['cover.altBn', 'alt-missing']]],
		['without a credit', { creditEn: '', creditBn: null }, [['cover.credit', 'credit-missing']]],
		['of people who did not consent', { kind: 'photo', consent: 'missing' }, [['cover.consent', 'consent-missing']]],
	];
	test.each(pictures)('a picture %s keeps the practice from publication', async (_fault, fault, expected) => {
		const entry = await completePractice(ids, { shared: { cover: { ...(await cover(ids)), ...fault } } });
		expect(await missingIn(entry, 'en')).toEqual(expected);
	});

	test('a title is measured in the letters that readers see', async () => {
		const hundredLetters = 'ক্ষ'.repeat(100);
		expect(hundredLetters).toHaveLength(300);
		const fits = await change({ bn: { title: hundredLetters } });
		await expect(approval(fits)).resolves.toMatchObject({ state: 'approved' });
		const tooLong = await completeChange(ids, { bn: { title: `${hundredLetters}ক` } });
		expect(await missingIn(tooLong, 'bn')).toEqual([['title', 'too-long']]);
	});

	test('a machine translation waits until a person has confirmed it', async () => {
		const subject = await change({ en: { translation: 'machineTranslated' } });
		await expect(approval(subject, 'en')).rejects.toMatchObject({
			code: 'publish.incomplete',
			details: { missing: [{ field: 'translation', locale: 'en', code: 'machine-translated' }] },
		});
		await expect(approval(subject, 'bn')).resolves.toMatchObject({ state: 'approved' });
		await desk.save('editor', subject, 'en', { translation: 'machineConfirmed' });
		expect(await desk.stateOf(subject, 'bn')).toBe('approved');
		await approval(subject, 'en');
		const { records } = await feedDuring(cms, () => desk.publish(subject));
		expect(records).toMatchObject([{ text: { en: { machineTranslated: true }, bn: { machineTranslated: false } } }]);
	});

	test('a language that nobody wrote cannot be published', async () => {
		const missing = { code: 'entry.missing-locale' };
		const subject = await desk.create(await completeChange(ids), { locales: ['bn'] });
		await desk.approve(subject, ['bn']);
		await expect(desk.publish(subject, 'en')).rejects.toMatchObject(missing);
		await expect(desk.decide('approver', subject, 'en', 'publish')).rejects.toMatchObject(missing);
		await expect(desk.view('editor', subject, 'en')).rejects.toMatchObject(missing);
		await desk.publish(subject, '*');
		expect(await desk.publicIn(subject)).toEqual(['bn']);
	});

	test('consent that was taken back after the approval stops the publication', async () => {
		const { documentId } = await desk.documents(EXPERT_VIEW).create({ data: expertView as never });
		const practice = await desk.create(await completePractice(ids, { shared: { expertViews: to(documentId) } }));
		await desk.approve(practice);
		await cms.strapi.db.query(EXPERT_VIEW).updateMany({ where: { documentId }, data: { consentGiven: false } });
		await expect(desk.publish(practice, 'bn')).rejects.toMatchObject(notApproved);
		await desk.save('editor', practice, 'bn', { wards: '1-3' });
		await expect(approval(practice)).rejects.toMatchObject({
			code: 'publish.incomplete',
			details: { missing: [{ field: 'expertViews', code: 'consent-missing' }] },
		});
	});
});

describe('withdrawing and deleting', () => {
	const reasonRequired = { code: 'review.reason-required' };

	test('a withdrawal needs a reason, also by the built-in Unpublish', async () => {
		const subject = await desk.published(await completeChange(ids));
		const { documentId } = subject;
		for (const reason of [undefined, '', '   ']) {
			await expect(desk.decide('approver', subject, 'bn', 'withdraw', reason)).rejects.toMatchObject(reasonRequired);
		}
		const unpublish = () => desk.documents(CHANGE).unpublish({ documentId, locale: '*' });
		await expect(desk.as('administrator', unpublish)).rejects.toMatchObject(reasonRequired);
		const button = manager(CHANGE, `/${documentId}/actions/unpublish?locale=bn`);
		expect(await ask('POST', button, { as: 'approver', json: {} })).toMatchObject({ status: 400, ...reasonRequired });
		const bulk = { as: 'administrator' as const, json: { documentIds: [documentId] } };
		expect(await ask('POST', manager(CHANGE, '/actions/bulkUnpublish?locale=bn'), bulk)).toMatchObject(reasonRequired);
		expect(await desk.publicIn(subject)).toEqual(['bn', 'en']);
		await desk.decide('approver', subject, 'bn', 'withdraw', 'পৌরসভা অনুরোধ করেছে');
		expect(await desk.publicIn(subject)).toEqual(['en']);
		expect(await desk.stateOf(subject, 'bn')).toBe('withdrawn');
	});

	test('what is not public cannot be withdrawn', async () => {
		const subject = await desk.published(await completeChange(ids), ['bn']);
		await expect(desk.decide('approver', subject, 'en', 'withdraw', 'x')).rejects.toMatchObject({
			code: 'entry.not-found',
		});
		const button = manager(CHANGE, `/${subject.documentId}/actions/unpublish?locale=en`);
		expect((await ask('POST', button, { as: 'administrator', json: {} })).status).toBe(404);
		const draft = await change();
		await expect(desk.decide('approver', draft, 'bn', 'withdraw', 'x')).rejects.toMatchObject({
			code: 'review.decision-not-allowed',
		});
	});

	test('a public entry cannot be deleted in any language, by any button', async () => {
		const live = { code: 'entry.delete-live' };
		const subject = await desk.published(await completeChange(ids), ['bn']);
		await desk.save('editor', subject, 'en', { title: 'English' });
		const { documentId } = subject;
		for (const locale of ['bn', '*']) {
			await expect(
				desk.as('administrator', () => desk.documents(CHANGE).delete({ documentId, locale })),
			).rejects.toMatchObject(live);
		}
		const one = await ask('DELETE', manager(CHANGE, `/${documentId}?locale=*`), { as: 'administrator' });
		expect(one).toMatchObject({ status: 409, ...live });
		const json = { documentIds: [documentId] };
		const bulk = await ask('POST', manager(CHANGE, '/actions/bulkDelete?locale=bn'), { as: 'approver', json });
		expect(bulk).toMatchObject(live);
		expect(await desk.publicIn(subject)).toEqual(['bn']);
	});

	test('a withdrawn entry can be deleted, and the audit trail keeps who did it', async () => {
		const subject = await desk.published(await completeChange(ids), ['bn']);
		await desk.decide('approver', subject, 'bn', 'withdraw', 'ভুল তথ্য');
		await desk.as('approver', () => desk.documents(CHANGE).delete({ documentId: subject.documentId, locale: '*' }));
		const rows = await cms.strapi.db
			.query('api::audit-entry.audit-entry')
			.findMany({ where: { subjectId: subject.documentId }, orderBy: { id: 'desc' }, limit: 2 });
		expect(rows).toMatchObject([
			{ action: 'content.deleted', actorName: 'Demo Approver' },
			{ action: 'review.withdraw', reason: 'ভুল তথ্য' },
		]);
	});
});
