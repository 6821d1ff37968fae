/** An edition of the newsletter from an empty quarter to the public feed, as the desk composes it. */
import type { EditionRecord } from '@mab/cms/domain/publication/public-record.ts';
import { toBanglaDigits } from '@mab/cms/domain/text/bangla.ts';
import type { DemoPerson } from '@mab/scripts/seed/people.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CmsInstance, startCms } from '../support/cms-instance.ts';
import { type Desk, deskOf, type Subject } from '../support/desk.ts';
import { completeEdition, EDITION, type EditionEntries, editionEntries } from '../support/editions.ts';
import { completeChange, type Data, EXPERT_VIEW, PRACTICE, type SeededIds, seededIds, to } from '../support/entries.ts';
import { feedDuring } from '../support/feed.ts';
import { FEED_SHAPE, fieldsOutside } from '../support/feed-shape.ts';
import { type Answer, type Ask, askerOf, manager } from '../support/http.ts';

interface View {
	documentId: string;
	draftHash: string;
	mayEdit: boolean;
	card: { state: string; blockingCount: number; issueDay: string; numbers: { volume: number; issue: number } };
	blocks: { kind: string; isShown: boolean; lists: { list: string | null; rows: { title: string }[] }[] }[];
	readiness: { code: string; severity: string; field: string; locale: string | null }[];
	sizes: { locale: string; bytes: number; sections: { bytes: number }[] }[] | null;
	offers: { decision: string; refusal: object | null }[];
	approval: { version: number; contentHash: string; isStanding: boolean; changedSince: string[] } | null;
	published: { contentHash: string; version: number; corrections: object[] } | null;
	history: { action: string; actor: string }[];
}

let cms: CmsInstance;
let desk: Desk;
let ids: SeededIds;
let ask: Ask;
let entries: EditionEntries;
beforeAll(async () => {
	cms = await startCms();
	desk = deskOf(cms);
	ids = seededIds(cms);
	ask = askerOf(cms);
	entries = await editionEntries(cms);
});
afterAll(() => cms?.stop());

/** Every test works on a quarter of its own. */
let year = 2030;
const nextYear = (): number => {
	year += 1;
	return year;
};

const create = (period: { year: number; quarter: number }, as: DemoPerson = 'editor'): Promise<Answer<View>> =>
	ask<View>('POST', '/desk/editions', { as, json: period });

async function view(documentId: string, as: DemoPerson = 'editor'): Promise<View> {
	return (await ask<View>('GET', `/desk/editions/${documentId}`, { as })).body;
}

async function save(documentId: string, data: Data, as: DemoPerson = 'editor'): Promise<void> {
	await desk.as(as, () => desk.documents(EDITION).update({ documentId, data: data as never }));
}

/** Takes a decision on the edition as it stands. */
async function decide(documentId: string, decision: string, as: DemoPerson, more: Data = {}): Promise<Answer<View>> {
	const { draftHash } = await view(documentId, as);
	return ask<View>('POST', `/desk/editions/${documentId}/decisions`, { as, json: { decision, draftHash, ...more } });
}

/** An edition that lacks nothing. */
async function composed(changes: Data = {}): Promise<string> {
	const { documentId } = (await create({ year: nextYear(), quarter: 3 })).body;
	await save(documentId, { ...(await completeEdition(entries, ids)), ...changes });
	return documentId;
}

const codes = ({ readiness }: View, severity = 'blocking'): string[] =>
	readiness.filter((item) => item.severity === severity).map(({ code, field }) => `${code} ${field}`);

async function publishedRecord(documentId: string): Promise<EditionRecord> {
	const { records } = await feedDuring(cms, async () => {
		expect((await decide(documentId, 'publish', 'editor')).status).toBe(200);
	});
	expect(records).toHaveLength(1);
	return records[0] as EditionRecord;
}

describe('the plan board', () => {
	test('shows four editions of a year; one that is begun has its numbers, its day and the usual order', async () => {
		const board = await ask<{ cards: { quarter: number; state: string; issueDay: string }[] }>(
			'GET',
			'/desk/editions?year=2029',
			{ as: 'reader' },
		);
		expect(board.body.cards.map(({ quarter, state, issueDay }) => [quarter, state, issueDay])).toEqual([
			[1, 'planned', '2029-04-15'],
			[2, 'planned', '2029-07-15'],
			[3, 'planned', '2029-10-15'],
			[4, 'planned', '2030-01-15'],
		]);
		const first = (await create({ year: 2029, quarter: 3 })).body;
		expect(first.card).toMatchObject({ state: 'composing', issueDay: '2029-10-15', numbers: { issue: 1 } });
		expect(first.blocks.map(({ kind }) => kind).slice(0, 3)).toEqual(['fromMab', 'leadPractice', 'practicesInBrief']);
		await save(first.documentId, { imprint: { editorEn: 'Rina', editorBn: 'রিনা' }, call: { phone: '+880 2 000000' } });
		const second = (await create({ year: 2030, quarter: 1 })).body;
		expect(second.card.numbers).toEqual({ volume: first.card.numbers.volume + 1, issue: 1 });
		expect(codes(second)).not.toContain('missing imprint.editorBn');
	});

	test('has one edition for a quarter, whoever comes first and by whatever door', async () => {
		const period = { year: nextYear(), quarter: 2 };
		const both = await Promise.all([create(period), create(period, 'approver')]);
		expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
		const again = await ask('POST', manager(EDITION), { as: 'editor', json: period });
		expect(again).toMatchObject({ status: 409, code: 'edition.exists' });
	});
});

describe('composing', () => {
	test('an edition with nothing chosen says what it lacks', async () => {
		const lacking = codes((await create({ year: nextYear(), quarter: 1 })).body);
		expect(lacking).toEqual(
			expect.arrayContaining([
				'practices-too-few lead',
				'governance-change-missing governanceChanges',
				'expert-view-missing expertView',
				'missing subjectBn',
				'missing preheaderEn',
			]),
		);
	});

	test('a complete one is ready, with its mails measured in both languages', async () => {
		const edition = await view(await composed());
		expect(codes(edition)).toEqual([]);
		expect(edition.card.state).toBe('ready');
		expect(edition.sizes?.map(({ locale }) => locale)).toEqual(['bn', 'en']);
		for (const { bytes, sections } of edition.sizes ?? []) {
			expect(sections.reduce((sum, section) => sum + section.bytes, 0)).toBe(bytes);
		}
	});

	test('what is not published, or was not agreed to, is refused by name', async () => {
		const draft = await desk.create(await completeChange(ids));
		const silent = await desk.as('editor', () =>
			desk.documents(EXPERT_VIEW).create({
				data: {
					nameEn: 'Nobody',
					nameBn: 'কেউ না',
					kind: 'expert',
					textBn: 'কথা',
					textEn: 'Talk',
					givenOn: '2026-01-01',
				} as never,
			}),
		);
		const documentId = await composed({
			governanceChanges: [{ change: to(draft.documentId) }],
			expertView: { view: to(silent.documentId) },
		});
		expect(codes(await view(documentId))).toEqual(
			expect.arrayContaining(['entry-not-public governanceChanges.0', 'consent-missing expertView']),
		);
	});

	test('buttons change the order of blocks and rows and hide a block; a stale page is told so', async () => {
		const documentId = await composed({
			briefs: [{ practice: to(entries.brief) }, { practice: to(entries.lead), titleBn: 'আবার' }],
		});
		const before = await view(documentId);
		const press = (path: string, json: Data) =>
			ask<View>('POST', `/desk/editions/${documentId}/${path}`, { as: 'editor', json });
		const moved = await press('moves', { list: 'briefs', index: 1, direction: 'up', draftHash: before.draftHash });
		const rows = (each: View) => each.blocks.find(({ kind }) => kind === 'practicesInBrief')?.lists[0]?.rows;
		expect(rows(moved.body)?.map(({ title }) => title)).toEqual(
			rows(before)
				?.map(({ title }) => title)
				.reverse(),
		);
		const { draftHash } = moved.body;
		const reordered = await press('moves', { list: 'blocks', index: 0, direction: 'down', draftHash });
		expect(reordered.body.blocks.slice(0, 2).map(({ kind }) => kind)).toEqual(['leadPractice', 'fromMab']);
		const stale = await press('moves', { list: 'blocks', index: 0, direction: 'down', draftHash });
		expect(stale).toMatchObject({ status: 409, code: 'edition.changed-meanwhile' });
		const hidden = await press('blocks', { kind: 'numbers', isShown: false, draftHash: reordered.body.draftHash });
		expect(hidden.body.blocks.find(({ kind }) => kind === 'numbers')).toMatchObject({ isShown: false });
		expect(
			await press('moves', { list: 'briefs', index: 7, direction: 'up', draftHash: hidden.body.draftHash }),
		).toMatchObject({
			status: 400,
			code: 'input.invalid',
		});
	});

	test('an entry that an edition names cannot be deleted, nor its expert, nor does publishing lose it', async () => {
		const change: Subject = await desk.published(await completeChange(ids));
		const documentId = await composed({ governanceChanges: [{ change: to(change.documentId) }] });
		await desk.save('editor', change, 'bn', { after: 'আরও নতুন কথা।' });
		await desk.approve(change, ['bn']);
		await desk.publish(change, 'bn');
		expect(codes(await view(documentId))).toEqual([]);
		for (const locale of ['bn', 'en'] as const) await desk.decide('approver', change, locale, 'withdraw', 'ভুল');
		expect(codes(await view(documentId))).toContain('entry-not-public governanceChanges.0');
		const inUse = { code: 'reference.in-use' };
		await expect(
			desk.as('administrator', () => desk.documents(change.uid).delete({ documentId: change.documentId, locale: '*' })),
		).rejects.toMatchObject(inUse);
		await expect(
			desk.as('administrator', () => desk.documents(EXPERT_VIEW).delete({ documentId: entries.expertView })),
		).rejects.toMatchObject(inUse);
	});
});

describe('approval', () => {
	test('is asked for by mail of those who may give it, once a day about the same text', async () => {
		const { documentId } = (await create({ year: nextYear(), quarter: 3 })).body;
		expect(await decide(documentId, 'ask', 'editor')).toMatchObject({ code: 'edition.not-ready' });
		await save(documentId, await completeEdition(entries, ids));
		for (const _ of ['first', 'again']) expect((await decide(documentId, 'ask', 'editor')).status).toBe(200);
		const letters: { email: string; message: string }[] = await cms.strapi.db
			.connection('letters')
			.where({ kind: 'approval-asked' });
		expect(letters.map(({ email }) => email)).toEqual(['approver@demo.example.org']);
		expect(letters[0]?.message).toContain(`newsletter?edition=${documentId}`);
		await decide(documentId, 'approve', 'approver');
		expect(await decide(documentId, 'ask', 'editor')).toMatchObject({ code: 'review.decision-not-allowed' });
	});

	test('is of a second person, freezes the content and shows its hash; an edit takes it back', async () => {
		const documentId = await composed();
		expect(await decide(documentId, 'approve', 'editor')).toMatchObject({
			status: 403,
			code: 'review.role-not-allowed',
		});
		expect(await decide(documentId, 'publish', 'editor')).toMatchObject({ code: 'edition.not-approved' });
		const approved = await decide(documentId, 'approve', 'approver');
		expect(approved.body.card.state).toBe('approved');
		expect(approved.body.approval).toMatchObject({ version: 1, isStanding: true, changedSince: [] });
		expect(approved.body.approval?.contentHash).toMatch(/^[0-9a-f]{64}$/);
		await save(documentId, { sentToPrintOn: '2031-10-10' });
		expect((await view(documentId)).card.state).toBe('approved');
		await save(documentId, { titleEn: 'Water', titleBn: 'পানি' });
		expect(await view(documentId)).toMatchObject({
			card: { state: 'ready' },
			approval: { version: 1, isStanding: false },
		});
		expect(await decide(documentId, 'publish', 'editor')).toMatchObject({ code: 'edition.not-approved' });
	});

	test('is not given to the own edit, also where only the expert view in it was edited', async () => {
		const documentId = await composed();
		await save(documentId, { titleEn: 'Mine', titleBn: 'আমার' }, 'approver');
		expect(await decide(documentId, 'approve', 'approver')).toMatchObject({ status: 403, code: 'review.own-edit' });
		expect((await decide(documentId, 'approve', 'administrator')).status).toBe(200);
		await desk.as('approver', () =>
			desk.documents(EXPERT_VIEW).update({
				documentId: entries.expertView,
				data: { textBn: `নতুন মত ${year}` } as never,
			}),
		);
		expect((await view(documentId)).approval).toMatchObject({ isStanding: false });
		expect(await decide(documentId, 'approve', 'approver')).toMatchObject({ code: 'review.own-edit' });
	});

	test('is refused while something blocks, and can be taken back with a reason', async () => {
		const documentId = await composed({ subjectBn: '' });
		expect(await decide(documentId, 'approve', 'approver')).toMatchObject({ status: 422, code: 'edition.not-ready' });
		await save(documentId, { subjectBn: 'বিষয়' });
		expect((await decide(documentId, 'approve', 'approver')).status).toBe(200);
		expect(await decide(documentId, 'withdrawApproval', 'approver')).toMatchObject({ code: 'review.reason-required' });
		const taken = await decide(documentId, 'withdrawApproval', 'approver', { reason: 'ছবি বদলাতে হবে' });
		expect(taken.body.card.state).toBe('ready');
		expect(taken.body.history[0]).toMatchObject({ action: 'edition.withdrawApproval' });
	});

	test('cannot be changed afterwards, not even in the database', async () => {
		const { strapi } = cms;
		await expect(strapi.db.connection('edition_approvals').update({ content_hash: 'x' })).rejects.toThrow(
			'append-only',
		);
	});
});

describe('publication', () => {
	test('gives the public the approved content in both languages and nothing else', async () => {
		// The order of the last edition is not of interest here.
		const documentId = await composed({ blocks: [] });
		await decide(documentId, 'approve', 'approver');
		const record = await publishedRecord(documentId);
		expect(fieldsOutside(FEED_SHAPE.edition, record)).toEqual([]);
		expect(record).toMatchObject({
			...{ type: 'edition', id: documentId, slug: `${year}-q3`, version: 1, quarter: 3, corrections: [] },
			text: {
				bn: { locale: 'bn', subject: 'সার যখন নিজের খরচ তোলে', imprint: { editor: 'নমুনা সম্পাদক' } },
				en: { locale: 'en', subject: 'Compost that pays for itself' },
			},
		});
		const { approval, published } = await view(documentId);
		expect([record.contentHash, published?.contentHash]).toEqual([approval?.contentHash, approval?.contentHash]);
		const blocks = record.text.en?.blocks ?? [];
		expect(blocks.map(({ kind }) => kind)).toEqual([
			...['fromMab', 'leadPractice', 'practicesInBrief', 'expertView', 'governanceChanges', 'numbers', 'call'],
		]);
		expect(blocks).toContainEqual(
			expect.objectContaining({
				kind: 'practicesInBrief',
				practices: [expect.objectContaining({ title: 'Our own title' })],
			}),
		);
		const [, , brief] = blocks;
		const division = brief?.kind === 'practicesInBrief' ? brief.practices[0]?.division : '';
		expect(division).toMatch(/^[A-Z]/);
		const portrait = blocks[0]?.kind === 'fromMab' ? blocks[0].portrait?.image.file : '';
		expect(await cms.strapi.db.query('api::public-media.public-media').count({ where: { file: portrait } })).toBe(1);
		expect(await decide(documentId, 'publish', 'editor')).toMatchObject({ code: 'review.decision-not-allowed' });
		expect(await ask('PUT', manager(EDITION, `/${documentId}`), { as: 'editor', json: { quarter: 4 } })).toMatchObject({
			code: 'reference.key-fixed',
		});
		expect(await ask('DELETE', manager(EDITION, `/${documentId}`), { as: 'editor' })).toMatchObject({
			code: 'entry.delete-live',
		});
	});

	test('of an edition in one language has that one', async () => {
		const documentId = await composed({ languages: 'bn', subjectEn: '', preheaderEn: '' });
		const ready = await view(documentId);
		expect([codes(ready), codes(ready, 'warning')]).toEqual([[], expect.arrayContaining(['one-language languages'])]);
		await decide(documentId, 'approve', 'approver');
		expect(Object.keys((await publishedRecord(documentId)).text)).toEqual(['bn']);
		const note = { bn: 'সংশোধনী', en: null };
		expect((await decide(documentId, 'correct', 'approver', { note })).status).toBe(200);
	});

	test('is refused when an entry was withdrawn after the approval', async () => {
		const change = await desk.published(await completeChange(ids));
		const documentId = await composed({ governanceChanges: [{ change: to(change.documentId) }] });
		await decide(documentId, 'approve', 'approver');
		for (const locale of ['bn', 'en'] as const) await desk.decide('approver', change, locale, 'withdraw', 'ভুল');
		expect((await view(documentId)).approval?.changedSince).toHaveLength(1);
		expect(await decide(documentId, 'publish', 'editor')).toMatchObject({
			status: 409,
			code: 'edition.entry-withdrawn',
		});
	});

	test('is followed by correction notes, a second version, and a withdrawal that leaves a tombstone', async () => {
		const documentId = await composed();
		await decide(documentId, 'approve', 'approver');
		const first = await publishedRecord(documentId);
		expect(await decide(documentId, 'correct', 'approver', { note: { bn: 'শুধু বাংলা', en: '' } })).toMatchObject({
			status: 400,
			code: 'edition.note-missing',
		});
		const note = { bn: 'সংখ্যাটি ১২ নয়, ২১।', en: 'The number is 21, not 12.' };
		expect(await decide(documentId, 'correct', 'editor', { note })).toMatchObject({ code: 'review.role-not-allowed' });
		const { records } = await feedDuring(cms, () => decide(documentId, 'correct', 'approver', { note }));
		expect(records).toMatchObject([
			{ version: 2, contentHash: first.contentHash, corrections: [{ what: note }], text: first.text },
		]);
		await save(documentId, { titleEn: 'Second', titleBn: 'দ্বিতীয়' });
		await decide(documentId, 'approve', 'approver');
		expect(await publishedRecord(documentId)).toMatchObject({
			version: 3,
			corrections: [{ what: note }],
			firstPublishedAt: first.firstPublishedAt,
		});
		const { tombstones } = await feedDuring(cms, () => decide(documentId, 'withdraw', 'approver', { reason: 'ভুল' }));
		expect(tombstones).toMatchObject([{ type: 'edition', id: documentId, slugs: [`${year}-q3`] }]);
	});

	test('of another content is refused once the mails have gone out', async () => {
		const documentId = await composed();
		const { body } = await decide(documentId, 'approve', 'approver');
		await publishedRecord(documentId);
		const now = new Date().toISOString();
		await cms.strapi.db.connection('mailings').insert({
			...{
				edition_id: documentId,
				content_hash: body.approval?.contentHash,
				slug: `${year}-q3`,
				content: '{}',
				segment: '{}',
			},
			...{ uncertain_policy: 'hold', installation_id: 'test', ordered_at: now, ordered_by: 'Test' },
		});
		expect(await decide(documentId, 'withdraw', 'approver', { reason: 'x' })).toMatchObject({
			code: 'edition.mailing-ordered',
		});
		expect((await view(documentId)).card.state).toBe('scheduled');
		await cms.strapi.db.connection('mailings').where({ edition_id: documentId }).update({ first_sent_at: now });
		await expect(save(documentId, { titleEn: 'Late', titleBn: 'দেরিতে' })).rejects.toMatchObject({
			code: 'edition.sent',
		});
		await save(documentId, { sentToPrintOn: `${year}-10-01` });
		// What it names may change, and the edition stays as it was sent.
		await desk.as('editor', () =>
			desk.documents(EXPERT_VIEW).update({
				documentId: entries.expertView,
				data: { textBn: `পরের মত ${year}` } as never,
			}),
		);
		const sent = await view(documentId);
		expect(sent).toMatchObject({ mayEdit: false, approval: { isStanding: true } });
		expect(await decide(documentId, 'approve', 'approver')).toMatchObject({ code: 'review.decision-not-allowed' });
		const note = { bn: 'সংশোধনী', en: 'A correction' };
		expect((await decide(documentId, 'correct', 'approver', { note })).body.card.state).toBe('sending');
	});
});

describe('what a reader of the desk, or nobody, may do', () => {
	test('looking, and nothing else', async () => {
		const documentId = await composed();
		const { draftHash, offers } = await view(documentId, 'reader');
		expect(offers.every(({ refusal }) => refusal !== null)).toBe(true);
		const path = `/desk/editions/${documentId}`;
		const attempts: [string, Data][] = [
			['/desk/editions', { year: nextYear(), quarter: 1 }],
			[`${path}/decisions`, { decision: 'approve', draftHash }],
			[`${path}/moves`, { list: 'blocks', index: 0, direction: 'down', draftHash }],
			[`${path}/blocks`, { kind: 'numbers', isShown: false, draftHash }],
			[`${path}/test`, { locale: 'bn', addresses: 'a@example.org' }],
		];
		for (const [address, json] of attempts) {
			const refused = await ask('POST', address, { as: 'reader', json });
			expect([address, refused.status, refused.code]).toEqual([address, 403, 'review.role-not-allowed']);
			expect((await ask('POST', address, { json })).status).toBe(401);
		}
		expect((await ask('GET', `${path}/preview?channel=web&locale=bn`)).status).toBe(401);
		expect((await ask('GET', '/api/editions')).status).toBe(404);
	});
});

describe('the preview', () => {
	test.each(['web', 'email', 'text', 'print'] as const)(
		'shows the edition as %s, without what does harm',
		async (channel) => {
			const documentId = await composed({
				fromMab: {
					...{
						textBn: 'কথা <script>alert(1)</script> [এখানে](javascript:alert(1)) **জোর**',
						textEn: 'Talk',
						officeBn: 'ম',
						officeEn: 'O',
					},
				},
			});
			expect(codes(await view(documentId))).toContain('link-forbidden fromMab.text');
			const preview = await ask<{ kind: string; body: string; subject: string | null }>(
				'GET',
				`/desk/editions/${documentId}/preview?channel=${channel}&locale=bn`,
				{ as: 'reader' },
			);
			expect(preview.status).toBe(200);
			const { kind, body, subject } = preview.body;
			expect(kind).toBe(channel === 'text' ? 'text' : 'html');
			expect(body).toContain('জোর');
			if (channel !== 'text') expect(body).not.toMatch(/<script>alert|href="javascript:/);
			expect(subject).toBe(channel === 'email' ? 'সার যখন নিজের খরচ তোলে' : null);
		},
	);

	test('goes by mail to colleagues before anybody approves, marked as a draft, with pictures that are there', async () => {
		const documentId = await composed();
		const send = (addresses: string) =>
			ask('POST', `/desk/editions/${documentId}/test`, { as: 'editor', json: { locale: 'bn', addresses } });
		expect(await send('draft@example.org, nobody')).toMatchObject({
			code: 'mail.address-invalid',
			text: expect.stringContaining('nobody'),
		});
		expect((await send('draft@example.org')).body).toEqual({ queued: ['draft@example.org'] });
		const rows: { message: string }[] = await cms.strapi.db.connection('letters').where({ email: 'draft@example.org' });
		const [{ subject = '', html = '' } = {}] = rows.map(({ message }) => JSON.parse(message));
		expect(subject).toBe('[খসড়া] সার যখন নিজের খরচ তোলে');
		// The copies for mails are made when the edition is published.
		expect(html).not.toMatch(/-1200\.jpg/);
		expect((await view(documentId)).history[0]).toMatchObject({ action: 'edition.test', reason: 'd•••@example.org' });
	});

	test('has no language that the edition does not have', async () => {
		const documentId = await composed({ languages: 'en' });
		const path = `/desk/editions/${documentId}/preview?channel=web&locale=bn`;
		expect(await ask('GET', path, { as: 'editor' })).toMatchObject({ status: 404, code: 'entry.missing-locale' });
	});
});

test('a practice that is chosen in the form of the admin is the one that is published', async () => {
	const documentId = await composed();
	const json = { lead: { practice: { connect: [{ documentId: entries.brief, id: 1 }], disconnect: [] } }, briefs: [] };
	expect((await ask('PUT', manager(EDITION, `/${documentId}`), { as: 'editor', json })).status).toBe(200);
	const stored = await cms.strapi.db
		.query(EDITION)
		.findOne({ where: { documentId }, populate: { lead: { populate: { practice: true } } } });
	expect(stored.lead.practice).toMatchObject({ documentId: entries.brief, publishedAt: null });
	expect(await cms.strapi.db.query(PRACTICE).count({ where: { documentId: entries.brief } })).toBeGreaterThan(0);
});

test('an edition and its rows have names for the lists of the admin before anybody has written one', async () => {
	const { documentId } = (await create({ year: nextYear(), quarter: 3 })).body;
	const put = (json: Data) => ask('PUT', manager(EDITION, `/${documentId}`), { as: 'editor', json });
	const stored = () => cms.strapi.db.query(EDITION).findOne({ where: { documentId }, populate: ['briefs'] });
	const { title } = await cms.strapi.db
		.query(PRACTICE)
		.findOne({ where: { documentId: entries.brief, locale: 'bn', publishedAt: null } });
	await put({ briefs: [{ practice: { connect: [{ documentId: entries.brief, id: 1 }], disconnect: [] } }] });
	const chosen = await stored();
	expect(chosen.shownAs).toBe(`July–September ${year} / জুলাই–সেপ্টেম্বর ${toBanglaDigits(String(year))}`);
	expect(chosen.briefs).toMatchObject([{ shownAs: title }]);
	// The form sends a row that keeps its entry without it.
	const { id } = chosen.briefs[0];
	await put({ briefs: [{ id, practice: { connect: [], disconnect: [] }, titleBn: 'আমাদের কথায়', shownAs: 'typed in' }] });
	expect((await stored()).briefs).toMatchObject([{ id, titleBn: 'আমাদের কথায়', shownAs: title }]);
});
