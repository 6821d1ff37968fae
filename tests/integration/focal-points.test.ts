/** Who answers for a municipality: nomination, invitation, signing in, sessions, and the printed letters between. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
	currentFocalPoint,
	endFocalPoint,
	listFocalPoints,
	makeInvitation,
	type NewFocalPoint,
	nominate,
	readInvitation,
	replaceFocalPoint,
	takeInvitation,
} from '@mab/cms/collection/focal-points.ts';
import { printedFile, printFailed, requestPrint, takePrintJob } from '@mab/cms/collection/print-jobs.ts';
import { openEntrySession, openSession, personOfToken } from '@mab/cms/collection/sessions.ts';
import { askSignIn, assignSignIn, signInByCode, signInByLink } from '@mab/cms/collection/sign-in.ts';
import { ensureCollectionTables } from '@mab/cms/collection/tables.ts';
import { addressHash } from '@mab/cms/domain/mail/mail-address.ts';
import { SANDBOX_MUNICIPALITY } from '@mab/cms/domain/registry/sandbox.ts';
import { openSiteFolder } from '@mab/scripts/publisher/release.ts';
import type { DemoPerson } from '@mab/scripts/seed/people.ts';
import makeKnex, { type Knex } from 'knex';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CmsInstance, startCms } from '../support/cms-instance.ts';
import { type Ask, askerOf } from '../support/http.ts';
import { startPostgres } from '../support/postgres.ts';
import { TEST_SECRETS } from '../support/template.ts';

const NOW = new Date('2026-11-28T10:00:00.000Z');
const later = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);
const PEPPER = TEST_SECRETS.MAIL_PEPPER;

const somebody = (overrides: Partial<NewFocalPoint> = {}): NewFocalPoint => ({
	...{ municipalityCode: 'savar', name: 'রহিমা খাতুন', designation: 'সচিব', email: 'rahima@example.org' },
	...{ mobile: null, language: 'bn', isDemo: false, letterFile: null, nominatedBy: 'Demo Editor' },
	...overrides,
});

const refused = (code: string) => expect.objectContaining({ code });

/** What each promise came to: its value, or the code of its problem. */
async function outcomes(promises: readonly Promise<unknown>[]): Promise<string[]> {
	const settled = await Promise.allSettled(promises);
	return settled.map((each) => (each.status === 'fulfilled' ? 'done' : String(each.reason.code))).sort();
}

const ENGINES: Record<string, () => Promise<{ knex: Knex; close: () => Promise<void> }>> = {
	async SQLite() {
		const folder = mkdtempSync(path.join(os.tmpdir(), 'mab-focal-'));
		const connection = { filename: path.join(folder, 'focal.db') };
		const knex = makeKnex({ client: 'better-sqlite3', connection, useNullAsDefault: true });
		return { knex, close: async () => rmSync(folder, { recursive: true, force: true }) };
	},
	async PostgreSQL() {
		const server = await startPostgres();
		return { knex: makeKnex({ client: 'pg', connection: server.url }), close: () => server.stop() };
	},
};

describe.each(Object.entries(ENGINES))('on %s', (_engine, open) => {
	let knex: Knex;
	let close: () => Promise<void>;
	beforeAll(async () => {
		({ knex, close } = await open());
		await ensureCollectionTables(knex);
	});
	afterAll(async () => {
		await knex?.destroy();
		await close?.();
	});

	/** A focal point of a municipality of their own, who may sign in. */
	let count = 0;
	async function invited(): Promise<{ id: number; email: string; code: string }> {
		count += 1;
		const [email, code] = [`officer${count}@example.org`, `town-${count}`];
		const id = await nominate(knex, somebody({ email, municipalityCode: code }), NOW);
		await makeInvitation(knex, id, NOW);
		return { id, email, code };
	}

	async function asked(email: string, focalPointId: number | null, browserToken = 'browser', now = NOW) {
		const request = { email, browserToken, nextPage: '/bn/questionnaire/form/', isShared: false };
		const mail = await askSignIn(knex, { ...request, address: `192.0.2.${count}` }, PEPPER, now);
		if (focalPointId !== null) await assignSignIn(knex, mail.id, focalPointId);
		return mail;
	}
	const byCode = (email: string, code: string, now = NOW) =>
		signInByCode(knex, { emailHash: addressHash(PEPPER, email), code }, PEPPER, now);
	const wrong = (code: string) => (code === '00000000' ? '00000001' : '00000000');

	test('of two who are nominated at once for one municipality, one is taken', async () => {
		const of = (email: string) => nominate(knex, somebody({ municipalityCode: 'race-town', email }), NOW);
		expect(await outcomes(['a@example.org', 'b@example.org', 'c@example.org'].map(of))).toEqual([
			...['done', 'focal-point.current', 'focal-point.current'],
		]);
	});

	test('of two officers who replace somebody at once, one does; the history stays and the old sessions end', async () => {
		const { id, code } = await invited();
		await knex('focal_points').where({ id }).update({ activated_at: NOW.toISOString() });
		const token = await openSession(knex, { focalPointId: id, device: '', isShared: false }, NOW);
		expect(await personOfToken(knex, token, NOW)).toMatchObject({ kind: 'focal', municipalityCode: code });
		const next = (email: string) =>
			replaceFocalPoint(knex, { replacedId: id, next: somebody({ municipalityCode: code, email }) }, later(1));
		expect(await outcomes([next(`x.${code}@example.org`), next(`y.${code}@example.org`)])).toEqual([
			...['done', 'focal-point.changed-meanwhile'],
		]);
		const [current, former] = await listFocalPoints(knex, code);
		expect(former).toMatchObject({ id, endReason: 'replaced', replacedBy: current?.id });
		expect(await currentFocalPoint(knex, code)).toMatchObject({ id: current?.id });
		expect(await personOfToken(knex, token, later(1))).toBeNull();
	});

	test('an address belongs to one of them, and the sandbox has as many as a training', async () => {
		const { email } = await invited();
		await expect(nominate(knex, somebody({ municipalityCode: 'other', email }), NOW)).rejects.toEqual(
			refused('focal-point.address-taken'),
		);
		const trainee = (number: number) =>
			nominate(knex, somebody({ municipalityCode: SANDBOX_MUNICIPALITY.code, email: `t${number}@example.org` }), NOW);
		expect(await outcomes([trainee(1), trainee(2), trainee(3)])).toEqual(['done', 'done', 'done']);
	});

	test('an invitation is over after its use, its days, a newer one, and the end of the focal point', async () => {
		const { id } = await invited();
		const first = await makeInvitation(knex, id, NOW);
		const second = await makeInvitation(knex, id, NOW);
		const stateOf = async (token: string, now = NOW) => (await readInvitation(knex, token, now)).state;
		expect(await stateOf(first)).toBe('replaced');
		expect(await stateOf(second)).toBe('open');
		expect(await stateOf(second, later(14 * 24 * 60))).toBe('expired');
		expect(await takeInvitation(knex, second, later(14 * 24 * 60))).toBe(false);
		expect(await Promise.all([1, 2, 3].map(() => takeInvitation(knex, second, NOW)))).toContain(true);
		expect(await stateOf(second)).toBe('used');
		expect(await takeInvitation(knex, second, NOW)).toBe(false);
		await endFocalPoint(knex, { id, reason: 'left', endedBy: 'Demo Editor' }, NOW);
		expect(await stateOf(second)).toBe('ended');
		await expect(makeInvitation(knex, id, NOW)).rejects.toEqual(refused('focal-point.ended'));
		await expect(readInvitation(knex, 'x', NOW)).rejects.toEqual(refused('invitation.unknown'));
	});

	test('a link works once, in the browser that asked, for ten minutes', async () => {
		const { id, email } = await invited();
		const { link } = await asked(email, id);
		const open = (browserToken: string, now = NOW) => signInByLink(knex, { link, browserToken }, now);
		await expect(open('another')).rejects.toEqual(refused('sign-in.other-browser'));
		await expect(open('browser', later(10))).rejects.toEqual(refused('sign-in.link-over'));
		expect(await outcomes([open('browser'), open('browser'), open('browser')])).toEqual([
			...['done', 'sign-in.link-over', 'sign-in.link-over'],
		]);
		await expect(open('browser')).rejects.toEqual(refused('sign-in.link-over'));
		expect(await currentFocalPoint(knex, `town-${count}`)).toMatchObject({ activatedAt: NOW.toISOString() });
	});

	test('a code works once on any device; six at once are five tries, and the link outlives them', async () => {
		const { id, email } = await invited();
		const first = await asked(email, id);
		expect(await byCode(email, first.code)).toMatchObject({ focalPointId: id, isFirst: true });
		await expect(byCode(email, first.code)).rejects.toEqual(refused('sign-in.code-wrong'));
		const second = await asked(email, id);
		const tries = await outcomes(Array.from({ length: 6 }, () => byCode(email, wrong(second.code))));
		expect(tries).toEqual([...Array.from({ length: 5 }, () => 'sign-in.code-wrong'), 'sign-in.too-many']);
		await expect(byCode(email, second.code)).rejects.toMatchObject({ details: { retryAfterSeconds: 600 } });
		const signedIn = signInByLink(knex, { link: second.link, browserToken: 'browser' }, NOW);
		expect(await signedIn).toMatchObject({ focalPointId: id, isFirst: false });
	});

	test('a code is over after ten minutes, and that of a stranger opens nothing', async () => {
		const { id, email } = await invited();
		const { code } = await asked(email, id);
		await expect(byCode(email, code, later(10))).rejects.toEqual(refused('sign-in.code-wrong'));
		const stranger = await asked('stranger@example.org', null);
		await expect(byCode('stranger@example.org', stranger.code)).rejects.toEqual(refused('sign-in.code-wrong'));
	});

	test('of many who ask at once for one address, three are answered', async () => {
		count += 1;
		const results = await outcomes(Array.from({ length: 6 }, () => asked('many@example.org', null)));
		expect(results.filter((result) => result === 'done').length).toBeLessThanOrEqual(3);
		expect(results).toContain('sign-in.too-many');
		await expect(asked('many@example.org', null, 'browser', later(16))).resolves.toBeDefined();
	});

	test('an officer answers for one municipality, until the next one or for four hours', async () => {
		const entry = (municipalityCode: string) =>
			openEntrySession(knex, { adminId: 3, adminName: 'Demo Editor', municipalityCode, source: 'paper' }, NOW);
		const [first, second] = [await entry('savar'), await entry('singra')];
		expect(await personOfToken(knex, first, NOW)).toBeNull();
		expect(await personOfToken(knex, second, NOW)).toMatchObject({ kind: 'desk', municipalityCode: 'singra' });
		expect(await personOfToken(knex, second, later(4 * 60))).toBeNull();
	});

	test('a page is printed once however often it is asked for, by one printer at a time', async () => {
		const id = await requestPrint(knex, 'receipt', '<p>one</p>', NOW);
		expect(await requestPrint(knex, 'receipt', '<p>one</p>', NOW)).toBe(id);
		const taken = await Promise.all([takePrintJob(knex, NOW), takePrintJob(knex, NOW)]);
		expect(taken.filter((job) => job !== null)).toEqual([{ id, html: '<p>one</p>' }]);
		expect(await requestPrint(knex, 'receipt', '<p>one</p>', NOW)).toBe(id);
		expect(await takePrintJob(knex, NOW)).toBeNull();
		expect(await takePrintJob(knex, later(3))).toMatchObject({ id });
		await printFailed(knex, id, 'No fonts');
		expect(await printedFile(knex, id)).toEqual({ state: 'failed', fault: 'No fonts' });
		await requestPrint(knex, 'receipt', '<p>one</p>', NOW);
		expect(await printedFile(knex, id)).toEqual({ state: 'waiting' });
	});
});

describe('in the CMS', () => {
	let cms: CmsInstance;
	let ask: Ask;
	let knex: Knex;
	beforeAll(async () => {
		// Each test is a person with an address of their own, as behind the proxy of an installation.
		process.env.TRUST_PROXY = 'true';
		cms = await startCms();
		ask = askerOf(cms);
		knex = cms.strapi.db.connection as unknown as Knex;
		releaseFrame(path.join(cms.folder, 'site'));
	});
	afterAll(() => cms?.stop());

	/** The frame, as the site has it. */
	function releaseFrame(dir: string): void {
		const folder = openSiteFolder(dir);
		const draft = folder.draft();
		for (const locale of ['bn', 'en']) {
			const page = `<html lang="${locale}"><head><title>x · MAB</title></head><body><main id="content"></main></body></html>`;
			const stored = folder.put(new TextEncoder().encode(page));
			draft.set(`/${locale}/questionnaire/form/`, {
				...{ kind: 'object', ...stored, key: stored.object, contentType: 'text/html; charset=utf-8' },
				...{ status: 200, cache: 'revalidate' },
			});
		}
		folder.goLive({ draft, head: 1, codeVersion: 'test', inBackground: false, now: () => new Date() });
	}

	let strangers = 0;
	/** A browser: keeps cookies, sends forms as a browser without script does. */
	function browser() {
		strangers += 1;
		const address = `198.51.100.${strangers}`;
		const cookies = new Map<string, string>();
		return async (method: 'GET' | 'POST', page: string, fields?: Record<string, string>, more = {}) => {
			const response = await fetch(`${cms.url}${page}`, {
				method,
				redirect: 'manual',
				headers: {
					...{ accept: 'text/html', 'x-forwarded-for': address, 'user-agent': 'Chrome/130 Android' },
					cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
					...(fields === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
					...more,
				},
				...(fields === undefined ? {} : { body: new URLSearchParams(fields).toString() }),
			});
			for (const cookie of response.headers.getSetCookie()) {
				const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
				cookies.set(name, value);
			}
			const { status, headers } = response;
			return { status, headers, text: await response.text(), location: headers.get('location') ?? '' };
		};
	}

	const SIGN_IN = '/en/questionnaire/sign-in/';
	const settled = () => cms.strapi.service('api::focal-point.sign-in').settled();

	async function mailTo(email: string): Promise<{ kind: string; text: string; code: string; link: string }> {
		await settled();
		const row = await knex('letters').where({ email }).orderBy('id', 'desc').first();
		const { text } = JSON.parse(row.message) as { text: string };
		const code = /(?:Code|কোড): ([\d০-৯]{4} [\d০-৯]{4})/.exec(text)?.[1] ?? '';
		const link = /sign-in\/link\/#(\S+)/.exec(text)?.[1] ?? '';
		return { kind: row.kind, text, code, link };
	}

	const TRAINEE = 'trainee1@demo.example.org';

	test('a trainee of the seed signs in by the code as the Bangla mail shows it, and lands where they were', async () => {
		const visit = browser();
		const next = '/en/questionnaire/form/0197/steps/';
		expect((await visit('GET', `${SIGN_IN}?next=${next}`)).text).toContain(`value="${next}"`);
		const sent = await visit('POST', SIGN_IN, { email: TRAINEE, next });
		expect(sent).toMatchObject({ status: 303, location: `${SIGN_IN}code/?next=${encodeURIComponent(next)}` });
		expect((await visit('GET', sent.location)).text).toContain(TRAINEE);
		const { code, kind } = await mailTo(TRAINEE);
		expect(kind).toBe('focalSignIn');
		expect((await visit('POST', `${SIGN_IN}code/`, { code: '1234' })).status).toBe(422);
		const entered = await visit('POST', `${SIGN_IN}code/`, { code });
		expect(entered).toMatchObject({ status: 303, location: next });
		expect(entered.headers.getSetCookie()[0]).toMatch(
			/^mab-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=5184000$/,
		);
		expect((await visit('GET', `${SIGN_IN}sessions/`)).text).toContain('Chrome, Android');
		expect(await visit('GET', SIGN_IN)).toMatchObject({ status: 303 });
	});

	test('a link opened by a scanner and by another browser changes nothing; pressed where it was asked for, it opens once', async () => {
		const [visit, scanner] = [browser(), browser()];
		const email = 'trainee2@demo.example.org';
		await visit('POST', SIGN_IN, { email, shared: 'yes' });
		const { link } = await mailTo(email);
		const opened = await scanner('GET', `${SIGN_IN}link/`);
		expect(opened.text).toContain('id="sign-in-link"');
		expect((await scanner('GET', '/api/questionnaire/sign-in.js')).headers.get('content-type')).toContain('javascript');
		expect((await scanner('POST', `${SIGN_IN}link/`, { link })).status).toBe(409);
		const answers = await Promise.all([1, 2, 3].map(() => visit('POST', `${SIGN_IN}link/`, { link })));
		expect(answers.map(({ status }) => status).sort()).toEqual([303, 410, 410]);
		expect(await knex('focal_sessions').where({ is_shared: true })).toHaveLength(1);
		expect((await visit('POST', `${SIGN_IN}link/`, { link })).status).toBe(410);
	});

	test('sessions are listed and ended; signing out needs a press on our own page', async () => {
		const [phone, office] = [browser(), browser()];
		const email = 'focal-point.singra@demo.example.org';
		for (const visit of [phone, office]) {
			await visit('POST', SIGN_IN, { email });
			await visit('POST', `${SIGN_IN}code/`, { code: (await mailTo(email)).code });
		}
		const list = (await office('GET', `${SIGN_IN}sessions/`)).text;
		const [, id = ''] = /name="id" value="(\d+)"/.exec(list) ?? [];
		const foreign = { 'sec-fetch-site': 'cross-site' };
		expect((await office('POST', `${SIGN_IN}sessions/`, { id }, foreign)).status).toBe(403);
		expect((await phone('GET', `${SIGN_IN}sessions/`)).status).toBe(200);
		expect((await office('POST', `${SIGN_IN}sessions/`, { id })).status).toBe(303);
		expect((await phone('GET', `${SIGN_IN}sessions/`)).status).toBe(303);
		// The session of a trainee is nobody's here.
		const other = await knex('focal_sessions').whereNull('ended_at').orderBy('id').first('id');
		await office('POST', `${SIGN_IN}sessions/`, { id: String(other.id) });
		expect(await knex('focal_sessions').where({ id: other.id }).first('ended_at')).toEqual({ ended_at: null });
		expect((await office('POST', `${SIGN_IN}out/`, {})).status).toBe(303);
		expect((await office('GET', `${SIGN_IN}sessions/`)).status).toBe(303);
	});

	test('nobody learns by answer or time who is a focal point', async () => {
		const known = await knex('focal_points').whereNotNull('invited_at').whereNull('ended_at').select('email');
		const timed = async (email: string) => {
			const visit = browser();
			const startMs = performance.now();
			const { status, text } = await visit('POST', SIGN_IN, { email });
			const ms = performance.now() - startMs;
			return { ms, answer: `${status}${text}` };
		};
		const strangersOf = (index: number) => `nobody${index}@demo.example.org`;
		const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
		const answers = new Set<string>();
		for (let index = 0; index < 24; index += 1) {
			const email = known[index % known.length].email;
			for (const [kind, address] of [
				['known', email],
				['unknown', strangersOf(index)],
			] as const) {
				const { ms, answer } = await timed(address);
				times[kind].push(ms);
				answers.add(answer.replace(/\s+/g, ''));
			}
			await knex('focal_sign_ins').delete();
		}
		await settled();
		// Other work on the machine makes answers slower and never faster, so the quicker half tells.
		const quartile = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 4)] ?? 0;
		expect(Math.abs(quartile(times.known) - quartile(times.unknown))).toBeLessThan(5);
		expect(answers.size).toBe(1);
		expect(await knex('letters').where('email', 'like', 'nobody%')).toEqual([]);
	});

	test('over HTTPS the cookies are for this host alone', async () => {
		process.env.PUBLIC_SITE_URL = 'https://practices.example.org';
		const asked = await browser()('POST', SIGN_IN, { email: 'somebody@example.org' });
		delete process.env.PUBLIC_SITE_URL;
		expect(asked.headers.getSetCookie()[0]).toMatch(
			/^__Host-mab-sign-in=[^;]+; Path=\/; HttpOnly; SameSite=Lax; Secure; /,
		);
	});

	test('too many mails for one address and too many codes from one network are told to wait', async () => {
		const visit = browser();
		const email = 'nobody@example.org';
		const statuses = [];
		for (let index = 0; index < 4; index += 1) statuses.push((await visit('POST', SIGN_IN, { email })).status);
		expect(statuses).toEqual([303, 303, 303, 429]);
		const tries = [];
		for (let index = 0; index < 21; index += 1) {
			tries.push(await visit('POST', `${SIGN_IN}code/`, { email: `n${index}@example.org`, code: '12345678' }));
		}
		expect(new Set(tries.slice(0, 20).map(({ status }) => status))).toEqual(new Set([422]));
		expect(tries.at(-1)?.status).toBe(429);
		expect(Number(tries.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0);
	});

	test('from the letter to the head to the first sign-in of the next focal point', async () => {
		const code = 'savar';
		const letters = await ask<{ count: number; printId: number }>('POST', '/desk/nominations/letters', {
			...{ as: 'editor', json: { codes: [code, 'amtali'], channel: 'post' } },
		});
		expect(letters.body.count).toBe(2);
		const boardOf = async () => {
			const { body } = await ask<Board>('GET', '/desk/nominations', { as: 'editor' });
			return { ...body, row: body.rows.find((row) => row.code === code) };
		};
		expect((await boardOf()).row).toMatchObject({ state: 'requested' });
		await printAll();
		const print = await ask<{ state: string; base64: string }>('GET', `/desk/prints/${letters.body.printId}`, {
			as: 'editor',
		});
		expect(print.body).toMatchObject({ state: 'ready', base64: Buffer.from('%PDF-1.4 test').toString('base64') });

		const nomination = {
			...{ name: 'করিম  উদ্দিন', designation: 'নির্বাহী প্রকৌশলী', email: 'Karim@Example.org', mobile: '০১৭১১ ১১১১১১' },
			...{ language: 'en', letter: { base64: Buffer.from('%PDF-1.4 scan').toString('base64') }, replacedId: null },
		};
		const post = (path: string, json: unknown, as: DemoPerson = 'editor') =>
			ask<View>('POST', `/desk/${path}`, { as, json });
		const entered = await post(`nominations/${code}/focal-points`, nomination);
		const [focalPoint] = entered.body.focalPoints;
		expect(focalPoint).toMatchObject({ name: 'করিম উদ্দিন', email: 'karim@example.org', mobile: '01711 111111' });
		expect((await post(`nominations/${code}/focal-points`, nomination)).code).toBe('focal-point.current');
		const html = { ...nomination, letter: { base64: Buffer.from('<html>').toString('base64') } };
		expect((await post('nominations/amtali/focal-points', html)).code).toBe('nomination.letter-invalid');
		expect((await post('nominations/nowhere/focal-points', nomination)).code).toBe('municipality.unknown');
		const letter = await ask<{ mediaType: string }>('GET', `/desk/focal-points/${focalPoint?.id}/letter`, {
			as: 'editor',
		});
		expect(letter.body.mediaType).toBe('application/pdf');

		expect((await post('nominations/invitations', { codes: [code, 'amtali'] })).body).toEqual({ count: 1 });
		const invitationPath = async () =>
			new URL(/https?:\S+invitation\S+/.exec((await mailTo('karim@example.org')).text)?.[0] ?? '').pathname;
		const first = await invitationPath();
		const visit = browser();
		const long = { created_at: '2026-01-01T00:00:00.000Z', expires_at: '2026-01-15T00:00:00.000Z' };
		await knex('focal_invitations').where({ focal_point_id: focalPoint?.id }).update(long);
		expect((await visit('GET', first)).text).toContain('The time of this invitation is over');
		for (let presses = 0; presses < 3; presses += 1) await visit('POST', first, {});
		expect(await knex('letters').where({ kind: 'focalInvitation', email: 'karim@example.org' })).toHaveLength(2);
		const invitation = await invitationPath();
		expect((await visit('GET', first)).text).toContain('There is a newer invitation');
		expect((await visit('GET', invitation)).text).toContain('k•••@example.org');
		expect((await boardOf()).row).toMatchObject({ state: 'invited' });
		const accepted = await visit('POST', invitation, {});
		expect(accepted.status).toBe(303);
		expect((await visit('GET', invitation)).text).not.toContain(
			'<form class="form" method="post" action="/en/questionnaire/sign-in/invitation',
		);
		await visit('POST', `${SIGN_IN}code/`, { code: (await mailTo('karim@example.org')).code });
		expect((await boardOf()).row).toMatchObject({ state: 'active', focalPoint: { email: 'karim@example.org' } });

		const next = { ...nomination, email: 'next@example.org', replacedId: focalPoint?.id };
		expect((await post(`nominations/${code}/focal-points`, next)).body.focalPoints.map(({ state }) => state)).toEqual([
			...['nominated', 'replaced'],
		]);
		expect((await visit('GET', `${SIGN_IN}sessions/`)).status).toBe(303);
		expect((await visit('GET', invitation)).text).toContain('Somebody else is the focal point');
	});

	/** The publisher in small. */
	async function printAll(): Promise<void> {
		const headers = { authorization: `Bearer ${TEST_SECRETS.PUBLICATION_TOKEN}` };
		const jobs = `${cms.url}/api/publication/print-jobs`;
		expect((await fetch(`${jobs}/next`, { method: 'POST' })).status).toBe(401);
		for (;;) {
			const next = await fetch(`${jobs}/next`, { method: 'POST', headers });
			if (next.status === 204) return;
			const { id, html } = (await next.json()) as { id: number; html: string };
			expect(html).toContain('MAB-N-');
			const pdf = { ...headers, 'content-type': 'application/pdf' };
			const brought = await fetch(`${jobs}/${id}`, { method: 'POST', headers: pdf, body: '%PDF-1.4 test' });
			expect(brought.status).toBe(204);
		}
	}

	test('a list of nominations is checked before it is stored, and replaces nobody', async () => {
		const lines = [
			'municipality,name,designation,email,mobile',
			'amtali,আলী,সচিব,ali@example.org,',
			'singra,আলী,সচিব,ali2@example.org,',
			'nowhere,আলী,সচিব,ali3@example.org,',
		];
		const file = { name: 'list.csv', base64: Buffer.from(lines.join('\n')).toString('base64') };
		const send = (isDryRun: boolean) =>
			ask<{ applied: boolean; rows: { outcome: string }[] }>('POST', '/desk/nominations/import', {
				...{ as: 'editor', json: { file, isDryRun } },
			});
		const dry = await send(true);
		expect(dry.body.rows.map(({ outcome }) => outcome)).toEqual(['add', 'skip', 'invalid']);
		expect(await currentFocalPoint(knex, 'amtali')).toBeNull();
		expect((await send(false)).body.applied).toBe(true);
		expect(await currentFocalPoint(knex, 'amtali')).toMatchObject({ email: 'ali@example.org' });
	});

	test('an officer opens the form for a municipality, and its focal point is told once a day', async () => {
		const begin = () =>
			ask<{ url: string }>('POST', '/desk/nominations/kushtia/entry', { as: 'editor', json: { source: 'phone' } });
		const { body, headers } = await begin();
		await begin();
		expect(body.url).toBe('/bn/questionnaire/form/');
		expect(headers.getSetCookie()[0]).toMatch(/^mab-session=desk\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
		expect(await knex('letters').where({ kind: 'enteredOnBehalf' })).toHaveLength(1);
	});

	test.each([
		['POST', 'nominations/letters', { codes: ['savar'], channel: 'post' }],
		['POST', 'nominations/invitations', { codes: ['savar'] }],
		['POST', 'nominations/import', { file: { name: 'x.csv', base64: 'eA==' }, isDryRun: true }],
		[
			...(['POST', 'nominations/savar/focal-points'] as const),
			{
				name: 'x',
				designation: 'x',
				email: 'x@example.org',
				mobile: '',
				language: 'bn',
				letter: null,
				replacedId: null,
			},
		],
		['POST', 'nominations/savar/entry', { source: 'paper' }],
		['POST', 'focal-points/1/steps', { step: 'left' }],
		['GET', 'focal-points/1/letter', undefined],
		['GET', 'prints/1', undefined],
		['POST', 'orientation/x/attendance', { code: 'savar', attendeeCount: 1 }],
	])(
		'%s %s is for those who act; readers see the board with addresses in part, strangers nothing',
		async (method, path, json) => {
			const request = json === undefined ? {} : { json };
			expect((await ask(method, `/desk/${path}`, { as: 'reader', ...request })).code).toBe('review.role-not-allowed');
			expect((await ask(method, `/desk/${path}`, request)).status).toBe(401);
			const { body } = await ask<Board>('GET', '/desk/nominations', { as: 'reader' });
			expect(body.mayAct).toBe(false);
			expect(JSON.stringify(body)).not.toContain('karim@example.org');
		},
	);

	test('the last place of an orientation session is given once, the calendar comes by mail, and who came is counted', async () => {
		const startsAt = new Date(Date.now() + 86_400_000).toISOString();
		const data = { titleEn: 'How to answer', titleBn: 'প্রশ্নমালা পূরণ', startsAt, platform: 'zoom', capacity: 1 };
		const documents = cms.strapi.documents('api::orientation-session.orientation-session' as 'api::sector.sector');
		const { documentId } = await documents.create({
			data: { ...data, durationMinutes: 60, language: 'bn', joinUrl: 'https://zoom.example/j/1' } as never,
		});
		const page = `/en/questionnaire/orientation/`;
		expect((await browser()('GET', page)).location).toContain('/sign-in/');
		const [jhenaidah, faridpur] = await Promise.all(
			['jhenaidah', 'faridpur-faridpur'].map(async (code) => {
				const visit = browser();
				const email = `focal-point.${code}@demo.example.org`;
				await visit('POST', SIGN_IN, { email });
				await visit('POST', `${SIGN_IN}code/`, { code: (await mailTo(email)).code });
				return visit;
			}),
		);
		const answers = await Promise.all([
			jhenaidah?.('POST', `${page}${documentId}/`, { go: 'register' }),
			faridpur?.('POST', `${page}${documentId}/`, { go: 'register' }),
		]);
		expect(answers.map((answer) => answer?.status).sort()).toEqual([303, 409]);
		const [mail, ...more] = await knex('letters').where({ kind: 'orientationRegistered' });
		expect(more).toEqual([]);
		expect(JSON.parse(mail.message).calendar).toContain('BEGIN:VEVENT');
		const registered = answers[0]?.status === 303 ? jhenaidah : faridpur;
		expect((await registered?.('GET', page))?.text).toContain('https://zoom.example/j/1');
		expect((await registered?.('GET', '/en/questionnaire/form/'))?.text).toContain('You are registered');
		expect((await registered?.('GET', `${page}${documentId}/session.ics`))?.headers.get('content-type')).toContain(
			'calendar',
		);

		const attend = (code: string, attendeeCount: number | null) =>
			ask<{ orientedCount: number; sessions: { id: string; attendedCount: number; registeredCount: number }[] }>(
				...(['POST', `/desk/orientation/${documentId}/attendance`] as const),
				{ as: 'editor', json: { code, attendeeCount } },
			);
		await attend('savar', 2);
		const { body } = await attend('amtali', 1);
		expect(body.orientedCount).toBe(2);
		expect(body.sessions.find(({ id }) => id === documentId)).toMatchObject({ attendedCount: 2, registeredCount: 1 });
		expect((await attend('amtali', null)).body.orientedCount).toBe(1);
		expect((await attend('nowhere', 1)).code).toBe('municipality.unknown');
	});

	test('the sandbox is in no list, no count and no record of the public', async () => {
		const { body } = await ask<Board>('GET', '/desk/nominations', { as: 'editor' });
		expect(body.sandbox.focalPoints.map(({ email }) => email)).toContain(TRAINEE);
		expect(body.rows.some(({ code }) => code === SANDBOX_MUNICIPALITY.code)).toBe(false);
		const feed = await ask('GET', '/api/publication/feed?since=0', {
			headers: { authorization: `Bearer ${TEST_SECRETS.PUBLICATION_TOKEN}` },
		});
		expect(feed.text.length).toBeGreaterThan(1000);
		for (const trace of [
			SANDBOX_MUNICIPALITY.code,
			'Demo Paurashava',
			'ডেমো পৌরসভা',
			'করিম উদ্দিন',
			'next@example.org',
		]) {
			expect(feed.text).not.toContain(trace);
		}
		const create = cms.strapi.documents('api::municipality.municipality').create({
			data: { code: SANDBOX_MUNICIPALITY.code, nameEn: 'x', nameBn: 'x', kind: 'paurashava' } as never,
		});
		await expect(create).rejects.toMatchObject({ code: 'value.taken' });
	});
});

interface Board {
	rows: { code: string; state: string; focalPoint: { email: string } | null }[];
	sandbox: { focalPoints: { email: string }[] };
	mayAct: boolean;
}
interface View {
	focalPoints: { id: number; state: string }[];
}
