/**
 * The pages of the form as the server answers them: with nothing but forms, so that a browser without script fills in
 * the whole questionnaire. What a button means is decided in domain/response-form/form-step.ts, as it is in a browser with script.
 */
import { createHash } from 'node:crypto';
import type { Context } from 'koa';
import { deviceKey, type Person } from '../domain/focal-point/person.ts';
import { Problem, problems } from '../domain/problem.ts';
import { answerAt, readAnswerPath } from '../domain/questionnaire/questionnaire.ts';
import type { Answers, Operation } from '../domain/questionnaire/response-answers.ts';
import { isUuid7 } from '../domain/response/response-operation.ts';
import { uuid7 } from '../domain/response/uuid7.ts';
import {
	FORM_PATH,
	type FormAddress,
	formPath,
	isResponseId,
	readFormPath,
} from '../domain/response-form/form-place.ts';
import type { FormPage, FormQuery, FormView } from '../domain/response-form/form-state.ts';
import { takeStep } from '../domain/response-form/form-step.ts';
import { isLocale, type Locale, otherLocale } from '../domain/text/locale.ts';
import { isForeign } from '../public-door.ts';
import { readPosted } from './form-body.ts';
import { askForDocument, printedDocument } from './form-document.ts';
import { takePostedFiles } from './form-files.ts';
import { formHome, formPerson, formView, formViews } from './form-views.ts';
import { sendFramed } from './frame.ts';
import { takeOperation } from './operations.ts';
import { personOf } from './person.ts';
import { currentQuestionnaire, intakeOf } from './questionnaires.ts';
import { answerRemark } from './remarks.ts';
import { beginResponse, readResponse } from './responses.ts';
import { submitAndTell } from './submit.ts';

const WORDS = {
	notFound: { bn: 'পাতাটি পাওয়া যায়নি', en: 'Page not found' },
	notFoundLead: {
		bn: 'ঠিকানাটি ভুল, অথবা ফরমটি আপনার পৌরসভার নয়।',
		en: 'The address is wrong, or the form is not of your municipality.',
	},
	failed: { bn: 'এটি হয়নি', en: 'This did not work' },
	home: { bn: 'আমার ফরম', en: 'My forms' },
	printing: { bn: 'পিডিএফ তৈরি হচ্ছে', en: 'The PDF is being made' },
	printingLead: {
		bn: 'কয়েক সেকেন্ড লাগে। পাতাটি নিজে থেকেই আবার খুলবে।',
		en: 'It takes a few seconds. This page opens again by itself.',
	},
	shell: { bn: 'ফরম খোলা হচ্ছে', en: 'Opening the form' },
} as const;

/** The answers as a PDF, beside the receipt. */
const DOCUMENT = /^\/(?:bn|en)\/questionnaire\/form\/([\da-f-]{36})\/receipt\/answers\.pdf$/;

/** Seconds between two looks at whether the PDF is ready; printing takes about three. */
const LOOK_SECONDS = 3;

/** Answers the request if it is about the form; `false` when it is not. */
export async function answerForm(ctx: Context): Promise<boolean> {
	if (!FORM_PATH.test(ctx.path)) return false;
	const [, first = ''] = ctx.path.split('/');
	const locale = isLocale(first) ? first : 'bn';
	try {
		await route(ctx, locale);
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		await sendProblem(ctx, locale, error);
	}
	return true;
}

async function route(ctx: Context, locale: Locale): Promise<void> {
	const isRead = ctx.method === 'GET' || ctx.method === 'HEAD';
	if (!isRead && (ctx.method !== 'POST' || isForeign(ctx))) throw problems.signInForeignPage({});
	const [file] = ctx.path.split('/questionnaire/form/').slice(1);
	if (isRead && file === 'definition.json') return sendDefinition(ctx);
	if (isRead && file === 'shell/') return sendShell(ctx, locale);
	if (isRead && file === 'person.json') return sendPerson(ctx);
	const pdfOf = DOCUMENT.exec(ctx.path)?.[1];
	if (pdfOf !== undefined) return sendDocument(ctx, locale, pdfOf);
	const address = readFormPath(ctx.path);
	if (address === null) return sendNotFound(ctx, locale);
	if (!ctx.path.endsWith('/')) return seeOther(ctx, `${ctx.path}/${ctx.search}`);
	const person = await personOf(ctx);
	if (person === null) return seeOther(ctx, signInPath(ctx, locale));
	if (isRead) return sendPage(ctx, person, address);
	return address.id === null ? begin(ctx, person, locale) : post(ctx, person, address, address.id);
}

function seeOther(ctx: Context, path: string): void {
	ctx.redirect(path);
	ctx.status = 303;
	ctx.set('Cache-Control', 'no-store');
}

const signInPath = (ctx: Context, locale: Locale): string =>
	`/${locale}/questionnaire/sign-in/?next=${encodeURIComponent(ctx.path + ctx.search)}`;

/** What is asked, for browsers that show it without network. */
async function sendDefinition(ctx: Context): Promise<void> {
	const text = JSON.stringify(await currentQuestionnaire(strapi));
	ctx.set('Cache-Control', 'no-cache');
	ctx.etag = createHash('sha256').update(text).digest('base64url');
	ctx.type = 'application/json; charset=utf-8';
	ctx.body = text;
	ctx.status = 200;
	if (ctx.fresh) ctx.status = 304;
}

/** Who is signed in, as the pages say it. */
async function sendPerson(ctx: Context): Promise<void> {
	const person = await personOf(ctx);
	ctx.set('Cache-Control', 'no-store');
	ctx.status = person === null ? 401 : 200;
	ctx.body = person === null ? { error: 'session.none' } : await formPerson(person);
}

/** The frame without anybody's answers: what a browser keeps for when there is no network. */
function sendShell(ctx: Context, locale: Locale): Promise<void> {
	return sendFramed(ctx, locale, {
		status: 200,
		title: WORDS.shell[locale],
		body: '<div id="shell"></div>',
		lead: null,
	});
}

function sendNotFound(ctx: Context, locale: Locale): Promise<void> {
	const body = `<p><a href="${formPath({ locale, id: null, place: { kind: 'home' } })}">${WORDS.home[locale]}</a></p>`;
	const lead = WORDS.notFoundLead[locale];
	return sendFramed(ctx, locale, { status: 404, title: WORDS.notFound[locale], lead, body });
}

function sendProblem(ctx: Context, locale: Locale, { status, text }: Problem): Promise<void> {
	if (status === 404) return sendNotFound(ctx, locale);
	const body = `<p><a href="${formPath({ locale, id: null, place: { kind: 'home' } })}">${WORDS.home[locale]}</a></p>`;
	return sendFramed(ctx, locale, { status, title: WORDS.failed[locale], lead: text[locale], body });
}

const queryOf = ({ query }: Context): FormQuery => ({
	isChecking: query.check !== undefined,
	removed:
		typeof query.removed === 'string' && /^[a-zA-Z0-9-]{1,36}:\d{1,9}$/.test(query.removed) ? query.removed : null,
	isRefused: false,
	fileFault: null,
});

/** `?check`, `?removed=…` */
function queryText({ isChecking = false, removed = null }: Partial<FormQuery>): string {
	const parts = [...(isChecking ? ['check'] : []), ...(removed === null ? [] : [`removed=${removed}`])];
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

async function sendPage(ctx: Context, person: Person, { locale, id, place }: FormAddress): Promise<void> {
	const views = await formViews();
	if (id === null) return sendView(ctx, locale, views.homePage(await formHome(person, locale)), { person });
	const view = await formView(person, id, { locale, place, query: queryOf(ctx) });
	return sendView(ctx, locale, views.formPage(view), { person, view });
}

/** With what the script of the page has to know: whose page it is, and of which response. */
async function sendView(
	ctx: Context,
	locale: Locale,
	page: FormPage | null,
	{ person, view, status = 200 }: { person?: Person; view?: FormView; status?: number } = {},
): Promise<void> {
	if (page === null) return sendNotFound(ctx, locale);
	const owner =
		person === undefined ? '' : ` data-owner="${person.municipalityCode}" data-person="${deviceKey(person)}"`;
	const response =
		view === undefined ? '' : ` data-response="${view.response.id}" data-version="${view.response.version}"`;
	const body = `<div id="form"${owner}${response}>${page.body}</div>`;
	await sendFramed(ctx, locale, { status, title: page.title, body });
}

async function sendDocument(ctx: Context, locale: Locale, id: string): Promise<void> {
	const person = await personOf(ctx);
	if (person === null) return seeOther(ctx, signInPath(ctx, locale));
	const view = await formView(person, id, { locale, place: { kind: 'receipt' }, query: queryOf(ctx) });
	if (view.response.reference === null) return sendNotFound(ctx, locale);
	if (ctx.method === 'POST') {
		await askForDocument(view);
		return seeOther(ctx, ctx.path);
	}
	const document = await printedDocument(view);
	if (document === null) return seeOther(ctx, formPath({ locale, id, place: { kind: 'receipt' } }));
	if (document === 'waiting') {
		ctx.set('Refresh', String(LOOK_SECONDS));
		const lead = WORDS.printingLead[locale];
		return sendFramed(ctx, locale, { status: 200, title: WORDS.printing[locale], lead, body: '' });
	}
	ctx.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
	ctx.attachment(`mab-${view.response.reference}.pdf`);
	ctx.type = 'application/pdf';
	ctx.body = document;
}

// Sending

async function begin(ctx: Context, person: Person, locale: Locale): Promise<void> {
	const posted = await readPosted(ctx);
	const [start = '', copied = ''] = posted.text('start').split(':');
	const path = start === 'nothing' ? 'nothing' : 'practice';
	const questionnaire = await currentQuestionnaire(strapi);
	const { round } = await intakeOf(strapi, person.municipalityCode, new Date());
	const id = isUuid7(posted.text('id')) ? posted.text('id') : uuid7();
	const copiedFrom = isResponseId(copied) ? copied : null;
	const beginning = { id, path, copiedFrom, questionnaire, roundId: round?.id ?? null } as const;
	const response = await beginResponse(strapi.db.connection, person, beginning);
	if (answerAt(plain(response.answers), 'respondent.name') === '')
		await fillRespondent(person, id, questionnaire.version);
	seeOther(ctx, formPath({ locale, id, place: { kind: 'tasks' } }));
}

const plain = (answers: Readonly<Record<string, { value: string }>>): Answers =>
	Object.fromEntries(Object.entries(answers).map(([path, { value }]) => [path, value]));

/** What MAB knows of the focal point is not asked again (A30). */
async function fillRespondent(person: Person, id: string, questionnaireVersion: number): Promise<void> {
	if (person.kind !== 'focal') return;
	const knex = strapi.db.connection;
	const row: { name: string; designation: string; email: string; mobile: string | null } | undefined = await knex(
		'focal_points',
	)
		.where({ id: person.focalPointId })
		.first('name', 'designation', 'email', 'mobile');
	if (row === undefined) return;
	const { version } = await readResponse(knex, person, id);
	const changes = {
		'respondent.name': row.name,
		'respondent.designation': row.designation,
		'respondent.mobile': row.mobile ?? '',
		'respondent.email': row.email,
	};
	await takeOperation(knex, person, id, { opId: uuid7(), baseVersion: version, questionnaireVersion, changes });
}

async function post(ctx: Context, person: Person, address: FormAddress, id: string): Promise<void> {
	const { place } = address;
	if (place.kind === 'question') return postQuestion(ctx, person, address, id);
	if (place.kind === 'conflicts') return postConflict(ctx, person, address, id);
	if (place.kind === 'check' && place.section === null) return postSubmission(ctx, person, address, id);
	return sendNotFound(ctx, address.locale);
}

async function postQuestion(ctx: Context, person: Person, address: FormAddress, id: string): Promise<void> {
	const { locale, place } = address;
	if (place.kind !== 'question') return;
	const posted = await readPosted(ctx);
	const view = await formView(person, id, { locale, place, query: queryOf(ctx) });
	const { questionnaire, response } = view;
	const go = posted.text('go');
	const files = await takePostedFiles(person, { view, posted });
	const { answers } = response;
	const step = takeStep({ questionnaire, answers, place, query: view.query, posted, files: files.changes });
	await answerRemarks(person, view, posted.entries);
	const conflicts = await save(person, view, {
		changes: step.changes,
		opId: posted.text('op'),
		version: posted.text('version'),
	});
	if (conflicts) return seeOther(ctx, formPath({ locale, id, place: { kind: 'conflicts' } }));
	if (files.fault !== null) {
		const again = await formView(person, id, { locale, place, query: { ...view.query, fileFault: files.fault } });
		return sendView(ctx, locale, (await formViews()).formPage(again), { person, view: again, status: 422 });
	}
	const isSwitch = go === 'language';
	const next = isSwitch || files.isOnlyFile ? { place, query: view.query } : step.next;
	const path = formPath({
		locale: isSwitch ? otherLocale(locale) : locale,
		id: next.place.kind === 'home' ? null : id,
		place: next.place,
	});
	seeOther(ctx, path + queryText(next.query));
}

interface Save {
	changes: Answers;
	opId: string;
	/** The version that the page was made from. */
	version: string;
}

/** Saves what was posted; whether somebody else wrote at the same place meanwhile. */
async function save(
	person: Person,
	{ response, questionnaire }: FormView,
	{ changes, opId, version }: Save,
): Promise<boolean> {
	if (Object.keys(changes).length === 0) return false;
	const baseVersion = /^\d{1,9}$/.test(version) ? Math.min(Number(version), response.version) : response.version;
	const operation: Operation = {
		...{ opId: isUuid7(opId) ? opId : uuid7(), baseVersion, changes },
		questionnaireVersion: questionnaire.version,
	};
	const knex = strapi.db.connection;
	try {
		return (await takeOperation(knex, person, response.id, operation)).conflicts.length > 0;
	} catch (error) {
		if (!(error instanceof Problem) || error.code !== problems.operationReused({ opId }).code) throw error;
	}
	// The browser went back to a page that was sent before: what it wrote over is its own text.
	const before = await knex('response_operations').where({ op_id: opId, response_id: response.id }).first('version');
	const own = Number(before?.version ?? baseVersion);
	const bases = Object.fromEntries(Object.keys(changes).map((path) => [path, own]));
	const again = await takeOperation(knex, person, response.id, { ...operation, opId: uuid7(), bases });
	return again.conflicts.length > 0;
}

async function answerRemarks(
	person: Person,
	{ response }: FormView,
	entries: ReadonlyMap<string, string>,
): Promise<void> {
	for (const { id, isClosed, answer } of response.remarks) {
		const text = entries.get(`remark ${id}`)?.trim() ?? '';
		if (isClosed || text === '' || text === answer) continue;
		await strapi.db.connection.transaction((trx) =>
			answerRemark(trx, person, { responseId: response.id, remarkId: id, text }),
		);
	}
}

/** One of the two texts, or both (A25). Any other value is nobody's text. */
async function postConflict(ctx: Context, person: Person, { locale, place }: FormAddress, id: string): Promise<void> {
	const posted = await readPosted(ctx);
	const view = await formView(person, id, { locale, place, query: queryOf(ctx) });
	const path = posted.text('path');
	const conflict = view.response.conflicts.find((one) => one.path === path);
	if (conflict !== undefined && readAnswerPath(path) !== null) {
		const { mine, theirs } = conflict;
		const value = { mine, theirs, join: `${theirs}\n${mine}` }[posted.text('go')] ?? mine;
		await save(person, view, {
			changes: { [path]: value },
			opId: posted.text('op'),
			version: String(view.response.version),
		});
	}
	const isLast = view.response.conflicts.length <= 1;
	seeOther(ctx, formPath({ locale, id, place: isLast ? { kind: 'tasks' } : { kind: 'conflicts' } }));
}

async function postSubmission(ctx: Context, person: Person, { locale, place }: FormAddress, id: string): Promise<void> {
	const posted = await readPosted(ctx);
	try {
		await submitAndTell(person, id, Number(posted.text('version')));
	} catch (error) {
		if (!(error instanceof Problem) || error.code !== problems.responseIncomplete({ faults: [] }).code) throw error;
		const view = await formView(person, id, { locale, place, query: { ...queryOf(ctx), isRefused: true } });
		return sendView(ctx, locale, (await formViews()).formPage(view), { person, view, status: 422 });
	}
	seeOther(ctx, formPath({ locale, id, place: { kind: 'receipt' } }));
}
