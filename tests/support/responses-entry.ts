/**
 * The handlers of responses as a process that tests can kill: the same code on the same tables as in the CMS, without
 * Strapi. Settings come from the environment.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { flushCompileCache } from 'node:module';
import { openAttachmentStore } from '@mab/cms/collection/attachment-store.ts';
import { answerResponses, type ResponseApi } from '@mab/cms/collection/response-api.ts';
import { personOfToken } from '@mab/cms/collection/sessions.ts';
import { submitResponse } from '@mab/cms/collection/submissions.ts';
import { sendWebResponse, webRequest } from '@mab/cms/collection/web.ts';
import { Problem } from '@mab/cms/domain/problem.ts';
import { FIRST_QUESTIONNAIRE } from '@mab/cms/domain/questionnaire/questionnaire-first.ts';
import { openMailDatabase } from '@mab/cms/mail/database.ts';
import { queueLetter } from '@mab/cms/mail/letters.ts';

// A process that is killed keeps nothing of what it compiled for the next one, unless it does so now.
flushCompileCache();

// Everything is loaded: the process that is killed for this one need not be missed for long.
process.stdout.write('loaded\n');
await once(process.stdin, 'data');

const knex = openMailDatabase(process.env);
const store = await openAttachmentStore(process.env.STORE_DIR ?? '');
const intake = { knex, store, clamd: null, log: (line: string) => process.stderr.write(`${line}\n`) };

const api: ResponseApi = {
	knex,
	currentQuestionnaire: async () => FIRST_QUESTIONNAIRE,
	questionnaireOfVersion: async (version) => (version === FIRST_QUESTIONNAIRE.version ? FIRST_QUESTIONNAIRE : null),
	openRound: async () => null,
	similar: async () => null,
	submit: (person, id, version) =>
		submitResponse(knex, person, id, {
			...{ version, questionnaire: FIRST_QUESTIONNAIRE },
			async onSubmitted(trx, { receipt }) {
				const message = { subject: receipt.reference, html: '<p>', text: receipt.reference };
				const letter = { kind: 'responseReceipt', email: 'shirin@example.org', language: 'bn' as const, message };
				await queueLetter(trx, { ...letter, dedupeKey: `responseReceipt:${id}:${receipt.round}`, expiresAt: null });
			},
		}),
	intake,
	// Files wait in quarantine for the test, which has them examined at its end.
	onReceived: () => undefined,
};

const server = createServer(async (req, res) => {
	try {
		const token = /mab-session=([^;]+)/.exec(req.headers.cookie ?? '')?.[1] ?? '';
		const person = await personOfToken(knex, token, new Date());
		if (person === null) throw new Error('no session');
		await sendWebResponse(req, res, await answerResponses(api, person, webRequest(req, req.url ?? '/')));
	} catch (error) {
		if (res.headersSent) {
			res.destroy();
			return;
		}
		if (!(error instanceof Problem)) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
		res.writeHead(error instanceof Problem ? error.status : 500).end(error instanceof Problem ? error.code : '');
	}
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.stdout.write('ready\n'));
