/** The nomination board: letters, focal points, invitations, and answering on behalf of a municipality. */
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Actor } from '../../../actor';
import {
	endFocalPoint,
	type FocalPoint,
	focalPoint,
	listFocalPoints,
	type NewFocalPoint,
	nominate,
	replaceFocalPoint,
} from '../../../collection/focal-points.ts';
import { invite } from '../../../collection/invitations.ts';
import { entryMessage } from '../../../collection/letters.ts';
import { municipalityName } from '../../../collection/municipalities.ts';
import { keepPrint, listRequests, recordRequest } from '../../../collection/nominations.ts';
import { printedFile, requestPrint } from '../../../collection/print-jobs.ts';
import { type PrivateExtension, putPrivate, readPrivate } from '../../../collection/private-store.ts';
import { type RegistryMunicipality, registryMunicipalities } from '../../../collection/registry.ts';
import { requestLettersPage } from '../../../collection/request-letters.ts';
import { endSessions, listSessions, openEntrySession } from '../../../collection/sessions.ts';
import {
	END_REASONS,
	ENTRY_SOURCES,
	type EntrySource,
	FOCAL_POINT_STATES,
	focalPointState,
	NOMINATION_STATES,
	nominationState,
	REQUEST_CHANNELS,
	type RequestChannel,
} from '../../../domain/focal-point/nomination.ts';
import { readMobile, readNominationTable } from '../../../domain/focal-point/nomination-import.ts';
import { addressProblem, maskAddress, readAddress } from '../../../domain/mail/mail-address.ts';
import { mayTake } from '../../../domain/practice/practice-review.ts';
import { type ProblemMessage, problems } from '../../../domain/problem.ts';
import { isSandbox, SANDBOX_MUNICIPALITY } from '../../../domain/registry/sandbox.ts';
import { compareText, normaliseText } from '../../../domain/text/bangla.ts';
import { dhakaDay } from '../../../domain/text/dhaka-time.ts';
import type { Locale } from '../../../domain/text/locale.ts';
import { choicesOf, keysOf, LIUPCP_STATUSES } from '../../../domain/vocabulary.ts';
import { writeAudit } from '../../../gate/audit';
import { queueLetter } from '../../../mail/letters.ts';
import { readTableFile } from '../../../mail/table-file.ts';
import type {
	FocalPointItem,
	FocalPointStep,
	InvitationsAnswer,
	LetterFile,
	LettersAnswer,
	NominateRequest,
	NominationBoard,
	NominationImportReport,
	NominationImportRequest,
	NominationRow,
	NominationView,
	PrintAnswer,
} from '../../../plugins/desk/nomination-contract';
import { divisionNames, municipalityPlaces, placeFinder } from '../../../subscription/places';

const UID = 'api::focal-point.focal-point';

/** As JSON it grows by a third, and the CMS takes 2 MB. The page makes photographs smaller before it sends them. */
const MAX_LETTER_BYTES = 1400 * 1024;

/** By the first bytes; a name says nothing. */
const LETTER_KINDS: readonly { start: string; extension: PrivateExtension; mediaType: string }[] = [
	{ start: '255044462d', extension: 'pdf', mediaType: 'application/pdf' },
	{ start: 'ffd8ff', extension: 'jpg', mediaType: 'image/jpeg' },
	{ start: '89504e470d0a1a0a', extension: 'png', mediaType: 'image/png' },
];

const NOWHERE: ProblemMessage = { en: '', bn: '' };
const districtOf = ({ district }: RegistryMunicipality): ProblemMessage => district ?? NOWHERE;

export default ({ strapi }: { strapi: Core.Strapi }) => {
	const database = (): Knex => strapi.db.connection;
	const mayAct = ({ roles }: Actor): boolean => mayTake('edit', roles);

	/** Throws `review.role-not-allowed`. */
	function requireRole(actor: Actor, decision: string): void {
		if (!mayAct(actor)) throw problems.roleNotAllowed({ decision });
	}

	async function itemOf(each: FocalPoint, actor: Actor): Promise<FocalPointItem> {
		const state = focalPointState(each);
		const { id, name, designation, email, mobile, language, isDemo, nominatedBy, nominatedAt } = each;
		return {
			...{ id, name, designation, language, isDemo, state, nominatedBy, nominatedAt },
			stateLabel: FOCAL_POINT_STATES[state],
			email: mayAct(actor) ? email : maskAddress(email),
			mobile: mayAct(actor) ? mobile : null,
			hasLetter: each.letterFile !== null,
			invitedAt: each.invitedAt,
			activatedAt: each.activatedAt,
			endedAt: each.endedAt,
			endReason: each.endReason === null ? null : END_REASONS[each.endReason],
			sessionCount: (await listSessions(database(), id, new Date())).length,
		};
	}

	async function board(actor: Actor): Promise<NominationBoard> {
		const all = await listFocalPoints(database());
		const rows = await rowsOf(all, mayAct(actor));
		const sandbox = all.filter(({ municipalityCode }) => isSandbox(municipalityCode));
		return {
			rows,
			states: keysOf(NOMINATION_STATES).map((key) => ({
				...{ key, label: NOMINATION_STATES[key] },
				count: rows.filter(({ state }) => state === key).length,
			})),
			divisions: [...(await divisionNames())].map(([key, label]) => ({ key, label })),
			liupcp: choicesOf(LIUPCP_STATUSES),
			channels: choicesOf(REQUEST_CHANNELS),
			endReasons: choicesOf(END_REASONS),
			entrySources: choicesOf(ENTRY_SOURCES),
			sandbox: {
				...{ code: SANDBOX_MUNICIPALITY.code, name: SANDBOX_MUNICIPALITY.name },
				focalPoints: await Promise.all(sandbox.map((each) => itemOf(each, actor))),
			},
			mayAct: mayAct(actor),
		};
	}

	async function rowsOf(all: readonly FocalPoint[], seesAddresses: boolean): Promise<NominationRow[]> {
		const requests = await listRequests(database());
		const compare = compareText('en');
		const rows = (await registryMunicipalities(new Date())).map((municipality): NominationRow => {
			const { code, name, head, groups } = municipality;
			const own = all.filter(({ municipalityCode }) => municipalityCode === code);
			const current = own.find(({ endedAt }) => endedAt === null) ?? null;
			const requestedAt = requests.find(({ municipalityCode }) => municipalityCode === code)?.requestedAt ?? null;
			const lastEndedAt =
				own
					.map(({ endedAt }) => endedAt ?? '')
					.sort()
					.at(-1) || null;
			return {
				...{ code, name, head, requestedAt, district: districtOf(municipality) },
				...{ division: groups.division ?? '', liupcp: groups.liupcp ?? 'unknown' },
				state: nominationState({ requestedAt, current, lastEndedAt }),
				focalPoint:
					current === null
						? null
						: {
								...{ id: current.id, name: current.name, isDemo: current.isDemo },
								email: seesAddresses ? current.email : maskAddress(current.email),
							},
			};
		});
		return rows.sort((a, b) => compare(a.name.en, b.name.en));
	}

	/** Throws `municipality.unknown`. */
	async function view(code: string, actor: Actor): Promise<NominationView> {
		const name = await municipalityName(code);
		const own = await listFocalPoints(database(), code);
		const requests = await listRequests(database(), code);
		return {
			...{ code, name, mayAct: mayAct(actor) },
			focalPoints: await Promise.all(own.map((each) => itemOf(each, actor))),
			requests: requests.map(({ letterNumber, requestedAt, requestedBy, channel, printJobId }) => ({
				...{ letterNumber, requestedAt, requestedBy, printId: printJobId },
				channel: REQUEST_CHANNELS[channel],
			})),
		};
	}

	/** Throws `review.role-not-allowed` or `municipality.unknown`. */
	async function letters({ codes, channel, actor }: LettersInput): Promise<LettersAnswer> {
		requireRole(actor, 'letters');
		const now = new Date();
		const registry = new Map((await registryMunicipalities(now)).map((each) => [each.code, each]));
		const chosen = [...new Set(codes)].map((code) => {
			const municipality = registry.get(code);
			if (municipality === undefined) throw problems.municipalityUnknown({ municipality: code });
			return municipality;
		});
		return await strapi.db.transaction(async ({ trx }) => {
			const all = [];
			let printId = 0;
			for (const municipality of chosen) {
				const { code, name, kind, head } = municipality;
				const request = { municipalityCode: code, channel, requestedBy: actor.name };
				const letterNumber = await recordRequest(trx, request, now);
				const letter = { letterNumber, municipality: name, kind, head, district: districtOf(municipality) };
				all.push(letter);
				printId = await requestPrint(trx, 'requestLetter', await requestLettersPage([letter], now), now);
				await keepPrint(trx, letterNumber, printId);
			}
			if (all.length > 1) printId = await requestPrint(trx, 'requestLetter', await requestLettersPage(all, now), now);
			await writeAudit({
				actor,
				action: 'nomination.requested',
				uid: UID,
				reason: chosen.map(({ code }) => code).join(', '),
			});
			return { count: all.length, printId };
		});
	}

	/** Throws `review.role-not-allowed` or `print.unknown`. */
	async function print(id: number, actor: Actor): Promise<PrintAnswer> {
		requireRole(actor, 'print');
		const file = await printedFile(database(), id);
		if (file === null) throw problems.printUnknown({ id });
		if (file.state !== 'ready') {
			return { state: file.state, fault: file.state === 'failed' ? file.fault : null, base64: null };
		}
		const bytes = await readPrivate(file.name);
		if (bytes === null) throw problems.printUnknown({ id });
		return { state: 'ready', fault: null, base64: bytes.toString('base64') };
	}

	/** Throws `mail.address-invalid`, `input.invalid` or `nomination.letter-invalid`. */
	async function newFocalPoint(code: string, input: NominateRequest, actor: Actor): Promise<NewFocalPoint> {
		const reading = readAddress(input.email);
		if (!reading.isValid) throw addressProblem(input.email, reading.fault);
		const mobile = readMobile(input.mobile);
		if (mobile === undefined) throw problems.invalidInput({ detail: 'mobile' });
		return {
			municipalityCode: code,
			name: normaliseText(input.name).replace(/\s+/g, ' '),
			designation: normaliseText(input.designation).replace(/\s+/g, ' '),
			email: reading.address,
			mobile,
			language: input.language,
			isDemo: isSandbox(code),
			letterFile: input.letter === null ? null : await storeLetter(Buffer.from(input.letter.base64, 'base64')),
			nominatedBy: actor.name,
		};
	}

	/** Enters who was nominated, in place of whoever is now. Throws as `newFocalPoint`, `nominate` and `endFocalPoint`. */
	async function enter({
		code,
		actor,
		...input
	}: NominateRequest & { code: string; actor: Actor }): Promise<NominationView> {
		requireRole(actor, 'nominate');
		await municipalityName(code);
		const next = await newFocalPoint(code, input, actor);
		const { replacedId } = input;
		const now = new Date();
		if (replacedId !== null && (await focalPoint(database(), replacedId)).municipalityCode !== code) {
			throw problems.focalPointUnknown({ id: replacedId });
		}
		await strapi.db.transaction(async ({ trx }) => {
			const id =
				replacedId === null ? await nominate(trx, next, now) : await replaceFocalPoint(trx, { replacedId, next }, now);
			const action = replacedId === null ? 'focalPoint.nominated' : 'focalPoint.replaced';
			await writeAudit({ actor, action, uid: UID, documentId: `focal:${id}`, reason: `${code}: ${next.name}` });
		});
		return view(code, actor);
	}

	/** Throws `review.role-not-allowed`, `focal-point.unknown`, `focal-point.ended` or `focal-point.changed-meanwhile`. */
	async function step({
		id,
		step: name,
		actor,
	}: {
		id: number;
		step: FocalPointStep;
		actor: Actor;
	}): Promise<NominationView> {
		requireRole(actor, name);
		const { municipalityCode } = await focalPoint(database(), id);
		const now = new Date();
		switch (name) {
			case 'invite':
				await invite(database(), id, now);
				break;
			case 'left':
			case 'mistake':
				await endFocalPoint(database(), { id, reason: name, endedBy: actor.name }, now);
				break;
			case 'signOut':
				await endSessions(database(), { focalPointId: id, id: 'all' }, now);
				break;
			default:
				name satisfies never;
		}
		await writeAudit({
			actor,
			action: `focalPoint.${name}`,
			uid: UID,
			documentId: `focal:${id}`,
			reason: municipalityCode,
		});
		return view(municipalityCode, actor);
	}

	/** Invites everybody of these municipalities who was nominated and never invited. */
	async function inviteMany({ codes, actor }: { codes: readonly string[]; actor: Actor }): Promise<InvitationsAnswer> {
		requireRole(actor, 'invite');
		const wanted = new Set(codes);
		const all = (await listFocalPoints(database())).filter(
			(each) => wanted.has(each.municipalityCode) && focalPointState(each) === 'nominated',
		);
		for (const { id } of all) await step({ id, step: 'invite', actor });
		return { count: all.length };
	}

	/** Throws `review.role-not-allowed` or `focal-point.unknown`. */
	async function letterFile(id: number, actor: Actor): Promise<LetterFile> {
		requireRole(actor, 'letter');
		const { letterFile: name, municipalityCode } = await focalPoint(database(), id);
		const bytes = name === null ? null : await readPrivate(name);
		if (name === null || bytes === null) throw problems.focalPointUnknown({ id });
		const kind = kindOfLetter(bytes);
		await writeAudit({ actor, action: 'nomination.letterRead', uid: UID, documentId: `focal:${id}` });
		return {
			name: `nomination-${municipalityCode}.${kind?.extension ?? 'pdf'}`,
			mediaType: kind?.mediaType ?? 'application/octet-stream',
			base64: bytes.toString('base64'),
		};
	}

	/** Throws `review.role-not-allowed`. */
	async function importFile({
		file,
		isDryRun,
		actor,
	}: NominationImportRequest & { actor: Actor }): Promise<NominationImportReport> {
		requireRole(actor, 'import');
		const table = await readTableFile(Buffer.from(file.base64, 'base64'));
		const read = readNominationTable(table.lines, placeFinder(await municipalityPlaces()));
		const found = table.problems.length > 0 ? table.problems : read.problems;
		if (found.length > 0) return { applied: false, problems: found, rows: [] };
		const now = new Date();
		const rows = await strapi.db.transaction(async ({ trx }) => {
			const current = (await listFocalPoints(trx)).filter(({ endedAt }) => endedAt === null);
			const planned: NominationImportReport['rows'] = [];
			for (const { line, typed, entry, fault } of read.rows) {
				const reason = entry === null ? fault : standsInTheWay(entry, current);
				const outcome = entry === null ? 'invalid' : reason === null ? 'add' : 'skip';
				planned.push({ line, typed, outcome, reason });
				if (entry === null || outcome !== 'add' || isDryRun) continue;
				await nominate(trx, { ...entry, isDemo: false, letterFile: null, nominatedBy: actor.name }, now);
			}
			const count = planned.filter(({ outcome }) => outcome === 'add').length;
			if (!isDryRun)
				await writeAudit({ actor, action: 'nomination.imported', uid: UID, reason: `${file.name}: ${count}` });
			return planned;
		});
		return { applied: !isDryRun, problems: [], rows: await rows };
	}

	/**
	 * Opens the form on behalf of a municipality; its focal point is told, once a day. Answers the token of the session.
	 * Throws `review.role-not-allowed` or `municipality.unknown`.
	 */
	async function beginEntry({ code, source, actor }: EntryInput): Promise<string> {
		requireRole(actor, 'enter');
		const municipality = await municipalityName(code);
		const now = new Date();
		const current = (await listFocalPoints(database(), code)).find(({ endedAt }) => endedAt === null);
		const isTold = current !== undefined && !isSandbox(code);
		const message = isTold ? await entryMessage(current.language, { municipality, source }) : null;
		const adminId = Number((actor.id ?? '').replace('admin:', ''));
		return await strapi.db.transaction(async ({ trx }) => {
			const session = { adminId, adminName: actor.name, municipalityCode: code, source };
			const token = await openEntrySession(trx, session, now);
			if (current !== undefined && message !== null) {
				const dedupeKey = `enteredOnBehalf:${current.id}:${dhakaDay(now)}`;
				const { email, language } = current;
				await queueLetter(trx, { kind: 'enteredOnBehalf', dedupeKey, email, language, message, expiresAt: null }, now);
			}
			await writeAudit({ actor, action: 'entry.begun', uid: UID, documentId: code, reason: source });
			return token;
		});
	}

	return { board, view, letters, print, enter, step, inviteMany, letterFile, importFile, beginEntry };
};

interface LettersInput {
	codes: readonly string[];
	channel: RequestChannel;
	actor: Actor;
}

interface EntryInput {
	code: string;
	source: EntrySource;
	actor: Actor;
}

const kindOfLetter = (bytes: Buffer) =>
	LETTER_KINDS.find(({ start }) => bytes.subarray(0, start.length / 2).toString('hex') === start);

/** Throws `nomination.letter-invalid`. */
async function storeLetter(bytes: Buffer): Promise<string> {
	const kind = kindOfLetter(bytes);
	if (kind === undefined || bytes.length > MAX_LETTER_BYTES) {
		throw problems.nominationLetterInvalid({ maxBytes: MAX_LETTER_BYTES });
	}
	return putPrivate(bytes, kind.extension);
}

/** Why a nomination of a list is left out: a list never replaces anybody. */
function standsInTheWay(
	entry: { municipalityCode: string; email: string; language: Locale },
	current: readonly FocalPoint[],
): ProblemMessage | null {
	const { municipalityCode, email } = entry;
	if (current.some((each) => each.municipalityCode === municipalityCode)) {
		return problems.focalPointCurrent({ municipality: municipalityCode }).text;
	}
	return current.some((each) => each.email === email) ? problems.focalPointAddressTaken({ email }).text : null;
}
