/**
 * `/api/responses/**`. It stands before `strapi::body`: bodies are read by the handlers, which know how large each may
 * be, and the pieces of large files go to the disk as they come.
 */
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { setRetryAfter } from '../answer';
import { intakeOfCms } from '../collection/intake.ts';
import { requirePerson } from '../collection/person.ts';
import { currentQuestionnaire, intakeOf, questionnaireOfVersion } from '../collection/questionnaires.ts';
import { answerResponses, type ResponseApi } from '../collection/response-api.ts';
import { mostSimilar } from '../collection/similar-practices.ts';
import { submitAndTell } from '../collection/submit.ts';
import { closeUnread, sendWebResponse, webRequest } from '../collection/web.ts';
import { isOutage } from '../domain/outage.ts';
import { Problem, problems } from '../domain/problem.ts';
import { addressLimiter } from '../domain/public-form/address-limiter.ts';
import { isForeign } from '../public-door';

const ADDRESS = /^\/api\/responses(?:\/|$)/;

/** A person who types causes two requests a second at most; a device that comes back after days sends a dozen at once. */
const PER_SESSION = { burst: 120, secondsPerMessage: 0.25 };

/** After what passes by itself: a full disk, a database that starts again. */
const RETRY_SECONDS = 10;

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
	const waitOf = addressLimiter(PER_SESSION);

	return async (ctx: Context, next: Next) => {
		if (!ADDRESS.test(ctx.path)) return next();
		ctx.set('Cache-Control', 'no-store');
		try {
			if (ctx.method !== 'GET' && ctx.method !== 'HEAD' && isForeign(ctx)) throw problems.responseForeignPage({});
			const person = await requirePerson(ctx);
			const retryAfterSeconds = waitOf(`${person.kind}-${person.sessionId}`, Date.now());
			if (retryAfterSeconds > 0) throw problems.responseTooMany({ retryAfterSeconds });
			const response = await answerResponses(await apiOf(strapi), person, webRequest(ctx.req, ctx.originalUrl));
			ctx.respond = false;
			await sendWebResponse(ctx.req, ctx.res, response);
		} catch (error) {
			// Nobody is there any more to hear of it.
			if (ctx.res.headersSent || (ctx.req.destroyed && !ctx.req.complete)) return;
			closeUnread(ctx.req, ctx.res);
			throw problemOf(error, strapi, ctx);
		}
	};
};

function problemOf(error: unknown, strapi: Core.Strapi, ctx: Context): unknown {
	if (isOutage(error)) {
		strapi.log.error(`A request of the questionnaire was not stored: ${error instanceof Error ? error.stack : error}`);
		const problem = problems.storageUnavailable({ retryAfterSeconds: RETRY_SECONDS });
		setRetryAfter(ctx, problem);
		return problem;
	}
	if (error instanceof Problem) setRetryAfter(ctx, error);
	return error;
}

async function apiOf(strapi: Core.Strapi): Promise<ResponseApi> {
	const { intake, examine } = await intakeOfCms(strapi);
	return {
		knex: strapi.db.connection,
		currentQuestionnaire: () => currentQuestionnaire(strapi),
		questionnaireOfVersion: (version) => questionnaireOfVersion(strapi, version),
		openRound: async (municipalityCode) => (await intakeOf(strapi, municipalityCode, new Date())).round?.id ?? null,
		similar: (response) => mostSimilar(strapi.db.connection, response),
		submit: submitAndTell,
		intake,
		onReceived: () => void examine().catch((error) => strapi.log.error(error)),
	};
}
