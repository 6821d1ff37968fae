/**
 * The gate of the questionnaire and of rounds. A version that somebody has answered keeps its keys and logic; a round
 * holds together and never overlaps another. What is in use is public, so it goes to the outbox.
 */
import type { Actor } from '../actor';
import {
	allRounds,
	forgetQuestionnaires,
	isAnsweredRound,
	isAnsweredVersion,
	storedQuestionnaire,
} from '../collection/questionnaires.ts';
import { QUESTIONNAIRE_UID } from '../collection-uids';
import { problems } from '../domain/problem.ts';
import {
	type DefinitionFault,
	definitionFaults,
	FAULTS,
	lockedChanges,
} from '../domain/questionnaire/questionnaire-lock.ts';
import { ROUND_FAULTS, roundFault } from '../domain/response/round.ts';
import { publishRecord, retireRecord } from '../publication/outbox';
import { writeAudit } from './audit';
import type { GateContext, Next } from './context';

export async function collectionGate(context: GateContext, next: Next, actor: Actor): Promise<unknown> {
	const result = (await (context.uid === QUESTIONNAIRE_UID ? questionnaire(context, next) : round(context, next))) as {
		documentId: string;
	};
	const documentId = context.params.documentId ?? result.documentId;
	await writeAudit({ actor, action: `collection.${context.action}`, uid: context.uid, documentId: String(documentId) });
	return result;
}

async function questionnaire(context: GateContext, next: Next): Promise<unknown> {
	await strapi.db.transaction(async ({ onCommit }) => onCommit(() => forgetQuestionnaires(strapi)));
	switch (context.action) {
		case 'create':
		case 'clone':
			return newVersion(context, next);
		case 'update':
			return changeVersion(context, next);
		case 'delete':
			return removeVersion(context, next);
		default:
			throw problems.invalidInput({ detail: `${context.action} of a questionnaire` });
	}
}

/** Numbers follow each other. A copy begins out of use, so that it can be changed in peace. */
async function newVersion(context: GateContext, next: Next): Promise<unknown> {
	const newest = await strapi.db
		.query(QUESTIONNAIRE_UID)
		.findOne({ orderBy: { version: 'desc' }, select: ['version'] });
	const isInUse = context.action === 'create' && context.params.data?.isInUse === true;
	context.params.data = { ...context.params.data, version: Number(newest?.version ?? 0) + 1, isInUse };
	const result = (await next()) as { documentId: string };
	await checkAndPublish(result.documentId);
	return result;
}

async function changeVersion(context: GateContext, next: Next): Promise<unknown> {
	const documentId = String(context.params.documentId);
	const before = await versionOrThrow(documentId);
	const { version } = before.questionnaire;
	// Strapi's form posts it back as it was.
	if (context.params.data !== undefined) delete context.params.data.version;
	const result = await next();
	const after = await versionOrThrow(documentId);
	if (before.isInUse && !after.isInUse) await refuseWhenNeeded(version);
	if (await isAnsweredVersion(strapi, version)) {
		const faults = lockedChanges(before.questionnaire, after.questionnaire);
		if (faults.length > 0) throw problems.questionnaireLocked({ version, faults: faults.map(placed) });
	}
	await checkAndPublish(documentId);
	return result;
}

async function removeVersion(context: GateContext, next: Next): Promise<unknown> {
	const documentId = String(context.params.documentId);
	const { questionnaire, isInUse } = await versionOrThrow(documentId);
	if (isInUse || (await isAnsweredVersion(strapi, questionnaire.version))) {
		throw problems.questionnaireNeeded({ version: questionnaire.version });
	}
	return next();
}

/** Something must be asked, and what was answered stays readable. Called after the write, inside its transaction. */
async function refuseWhenNeeded(version: number): Promise<void> {
	const others = await strapi.db.query(QUESTIONNAIRE_UID).count({ where: { isInUse: true } });
	if (others === 0) throw problems.questionnaireNeeded({ version });
}

async function versionOrThrow(documentId: string) {
	const found = await storedQuestionnaire(strapi, documentId);
	if (found === null) throw problems.notFound({ what: QUESTIONNAIRE_UID, id: documentId });
	return found;
}

const placed = ({ where, code }: DefinitionFault) => ({ where, message: FAULTS[code] });

async function checkAndPublish(documentId: string): Promise<void> {
	const { questionnaire, isInUse } = await versionOrThrow(documentId);
	const faults = definitionFaults(questionnaire);
	if (faults.length > 0) throw problems.questionnaireInvalid({ faults: faults.map(placed) });
	if (isInUse) await publishRecord({ type: 'questionnaire', id: documentId, ...questionnaire });
	else await retireRecord('questionnaire', documentId);
}

async function round(context: GateContext, next: Next): Promise<unknown> {
	if (context.action === 'delete') return removeRound(context, next);
	const result = (await next()) as { documentId: string };
	const rounds = await allRounds(strapi);
	const saved = rounds.find(({ id }) => id === result.documentId);
	if (saved === undefined) throw problems.notFound({ what: context.uid, id: result.documentId });
	const fault = roundFault(saved, rounds);
	if (fault !== null) throw problems.roundInvalid({ fault: ROUND_FAULTS[fault] });
	const { id, title, opensAt, closesAt } = saved;
	await publishRecord({ type: 'round', id, title, opensAt, closesAt });
	return result;
}

async function removeRound(context: GateContext, next: Next): Promise<unknown> {
	const documentId = String(context.params.documentId);
	if (await isAnsweredRound(strapi, documentId)) throw problems.inUse({ id: documentId, by: 'responses / উত্তরপত্র' });
	const result = await next();
	await retireRecord('round', documentId);
	return result;
}
