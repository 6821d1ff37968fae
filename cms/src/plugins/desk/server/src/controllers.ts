import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { actorOf } from '../../../../actor.ts';
import { SESSION_COOKIE, setCookie } from '../../../../collection/person.ts';
import {
	assignmentInput,
	attachmentInput,
	attendanceInput,
	audienceInput,
	boardMunicipalitiesInput,
	checkConfirmationInput,
	decisionInput,
	deliveryListInput,
	editionBlockInput,
	editionBoardInput,
	editionCreateInput,
	editionDecisionInput,
	editionInput,
	editionMoveInput,
	editionPreviewInput,
	editionTestInput,
	entryInput,
	factCheckInput,
	feedbackListInput,
	feedbackStepInput,
	focalPointStepInput,
	invitationsInput,
	lettersInput,
	mailingInput,
	mailingStepInput,
	nominateInput,
	nominationImportInput,
	nominationInput,
	partDecisionInput,
	postalChangeInput,
	postalFilesInput,
	postalInput,
	proposalListInput,
	ratingInput,
	read,
	registryImportInput,
	remarkInput,
	remarkStepInput,
	reminderInput,
	responseAssignmentInput,
	responseBoardInput,
	responseExportInput,
	responseFiguresInput,
	responseInput,
	responseListInput,
	responseMoveInput,
	reviewerInput,
	reviewInput,
	rowInput,
	scheduleInput,
	subscriberImportInput,
	subscriberListInput,
	subscriberStepInput,
	suppressionListInput,
	testMailInput,
	themeInput,
	uncertainInput,
} from './input.ts';

type ControllerFactory = (context: { strapi: Core.Strapi }) => Core.Controller;

const review: ControllerFactory = ({ strapi }) => ({
	async view(ctx) {
		const input = read(reviewInput, ctx.query, ctx.params);
		ctx.body = await strapi.service('api::review.review').view({ ...input, actor: actorOf(ctx) });
	},

	async decide(ctx) {
		const input = read(decisionInput, ctx.request.body, ctx.params);
		ctx.body = await strapi.service('api::review.review').decide({ ...input, actor: actorOf(ctx) });
	},

	async assign(ctx) {
		const input = read(assignmentInput, ctx.request.body, ctx.params);
		ctx.body = await strapi.service('api::review.review').assign({ ...input, actor: actorOf(ctx) });
	},

	async schedule(ctx) {
		const input = read(scheduleInput, ctx.request.body, ctx.params);
		ctx.body = await strapi.service('api::review.review').schedule({ ...input, actor: actorOf(ctx) });
	},
});

const schedule: ControllerFactory = ({ strapi }) => ({
	async queue(ctx) {
		ctx.body = await strapi.service('api::review.review').queue();
	},

	async cancel(ctx) {
		const { id } = read(rowInput, ctx.params);
		await strapi.service('api::review.review').cancelSchedule({ id, actor: actorOf(ctx) });
		ctx.body = { cancelled: true };
	},
});

const snapshot: ControllerFactory = ({ strapi }) => ({
	async difference(ctx) {
		const { id } = read(rowInput, ctx.params);
		ctx.body = await strapi.service('api::review.review').difference({ snapshotId: id });
	},

	async restore(ctx) {
		const { id } = read(rowInput, ctx.params);
		ctx.body = await strapi.service('api::review.review').restore({ snapshotId: id, actor: actorOf(ctx) });
	},
});

const release: ControllerFactory = ({ strapi }) => ({
	async list(ctx) {
		ctx.body = await strapi.service('api::publication.publication').releases();
	},
});

const registry: ControllerFactory = ({ strapi }) => ({
	async import(ctx) {
		const input = read(registryImportInput, ctx.request.body);
		ctx.body = await strapi.service('api::municipality.registry').import({ ...input, actor: actorOf(ctx) });
	},
});

const audit: ControllerFactory = ({ strapi }) => ({
	async export(ctx) {
		ctx.body = await strapi.service('api::audit-entry.trail').export({ actor: actorOf(ctx) });
	},
});

const feedback: ControllerFactory = ({ strapi }) => ({
	async list(ctx) {
		const input = read(feedbackListInput, ctx.query);
		ctx.body = await strapi.service('api::feedback.feedback').list({ ...input, actor: actorOf(ctx) });
	},

	async step(ctx) {
		const input = read(feedbackStepInput, ctx.request.body, ctx.params);
		ctx.body = await strapi.service('api::feedback.feedback').step({ ...input, actor: actorOf(ctx) });
	},
});

const responseBoard: ControllerFactory = ({ strapi }) => ({
	async board(ctx) {
		const input = read(responseBoardInput, ctx.query);
		ctx.body = await strapi.service('api::response-board.response-board').board({ ...input, actor: actorOf(ctx) });
	},

	async municipalities(ctx) {
		const input = read(boardMunicipalitiesInput, ctx.query);
		const asked = { ...input, actor: actorOf(ctx) };
		ctx.body = await strapi.service('api::response-board.response-board').municipalities(asked);
	},

	async figures(ctx) {
		const { round } = read(responseFiguresInput, ctx.query);
		ctx.body = await strapi.service('api::response-board.response-board').figures(round);
	},

	async remind(ctx) {
		const input = read(reminderInput, ctx.request.body);
		ctx.body = await strapi.service('api::response-board.response-board').remind({ ...input, actor: actorOf(ctx) });
	},

	async export(ctx) {
		const input = read(responseExportInput, ctx.request.body);
		ctx.body = await strapi.service('api::response-board.response-board').exportLink({ ...input, actor: actorOf(ctx) });
	},
});

const edition: ControllerFactory = ({ strapi }) => ({
	async board(ctx) {
		const { year } = read(editionBoardInput, ctx.query);
		ctx.body = await strapi.service('api::edition.edition').board(year);
	},

	async create(ctx) {
		const input = read(editionCreateInput, ctx.request.body);
		ctx.body = await strapi.service('api::edition.edition').create({ ...input, actor: actorOf(ctx) });
	},

	async view(ctx) {
		const { documentId } = read(editionInput, ctx.params);
		ctx.body = await strapi.service('api::edition.edition').view(documentId, actorOf(ctx));
	},

	async decide(ctx) {
		const input = read(editionDecisionInput, ctx.request.body, ctx.params);
		ctx.body = await strapi.service('api::edition.edition').decide({ ...input, actor: actorOf(ctx) });
	},

	async move(ctx) {
		const input = read(editionMoveInput, ctx.request.body, ctx.params);
		ctx.body = await strapi.service('api::edition.edition').move({ ...input, actor: actorOf(ctx) });
	},

	async show(ctx) {
		const input = read(editionBlockInput, ctx.request.body, ctx.params);
		ctx.body = await strapi.service('api::edition.edition').show({ ...input, actor: actorOf(ctx) });
	},

	async preview(ctx) {
		const { documentId, ...input } = read(editionPreviewInput, ctx.query, ctx.params);
		ctx.body = await strapi.service('api::edition.edition').preview(documentId, input);
	},

	async test(ctx) {
		const input = read(editionTestInput, ctx.request.body, ctx.params);
		ctx.body = await strapi.service('api::edition.edition').test({ ...input, actor: actorOf(ctx) });
	},
});

const postal: ControllerFactory = ({ strapi }) => ({
	async list(ctx) {
		ctx.body = await strapi.service('api::hard-copy.postal').list(read(postalInput, ctx.params));
	},

	async change(ctx) {
		const input = read(postalChangeInput, ctx.request.body, ctx.params);
		ctx.body = await strapi.service('api::hard-copy.postal').change({ ...input, actor: actorOf(ctx) });
	},

	async files(ctx) {
		ctx.body = await strapi.service('api::hard-copy.postal').files(read(postalFilesInput, ctx.query, ctx.params));
	},

	async labels(ctx) {
		const input = read(postalFilesInput, ctx.request.body, ctx.params);
		ctx.body = await strapi.service('api::hard-copy.postal').labels({ ...input, actor: actorOf(ctx) });
	},
});

const mailing: ControllerFactory = ({ strapi }) => ({
	async desk(ctx) {
		ctx.body = await strapi.service('api::mailing.mailing').desk({ actor: actorOf(ctx) });
	},

	async deliveries(ctx) {
		const input = read(deliveryListInput, ctx.query, ctx.params);
		ctx.body = await strapi.service('api::mailing.mailing').deliveries({ ...input, actor: actorOf(ctx) });
	},

	async audience(ctx) {
		const input = read(audienceInput, ctx.request.body);
		ctx.body = await strapi.service('api::mailing.mailing').audience({ ...input, actor: actorOf(ctx) });
	},

	async order(ctx) {
		const input = read(mailingInput, ctx.request.body);
		ctx.body = await strapi.service('api::mailing.mailing').order({ ...input, actor: actorOf(ctx) });
	},

	async test(ctx) {
		const input = read(testMailInput, ctx.request.body);
		ctx.body = await strapi.service('api::mailing.mailing').test({ ...input, actor: actorOf(ctx) });
	},

	async step(ctx) {
		const input = read(mailingStepInput, ctx.request.body, ctx.params);
		ctx.body = await strapi.service('api::mailing.mailing').step({ ...input, actor: actorOf(ctx) });
	},

	async settle(ctx) {
		const input = read(uncertainInput, ctx.request.body, ctx.params);
		ctx.body = await strapi.service('api::mailing.mailing').settle({ ...input, actor: actorOf(ctx) });
	},

	async ledger(ctx) {
		const { id } = read(rowInput, ctx.params);
		ctx.body = await strapi.service('api::mailing.mailing').ledger({ id, actor: actorOf(ctx) });
	},
});

const subscriber: ControllerFactory = ({ strapi }) => {
	const desk = () => strapi.service('api::subscription.subscriber-desk');
	return {
		async list(ctx) {
			ctx.body = await desk().list({ ...read(subscriberListInput, ctx.query), actor: actorOf(ctx) });
		},

		async numbers(ctx) {
			ctx.body = await desk().numbers();
		},

		async view(ctx) {
			ctx.body = await desk().view(read(rowInput, ctx.params).id, actorOf(ctx));
		},

		async step(ctx) {
			const input = read(subscriberStepInput, ctx.request.body, ctx.params);
			ctx.body = await desk().step({ ...input, actor: actorOf(ctx) });
		},

		async import(ctx) {
			const input = read(subscriberImportInput, ctx.request.body);
			ctx.body = await desk().importFile({ ...input, actor: actorOf(ctx) });
		},

		async export(ctx) {
			ctx.body = await desk().exportAll(actorOf(ctx));
		},

		async suppressions(ctx) {
			ctx.body = await desk().suppressions({ ...read(suppressionListInput, ctx.query), actor: actorOf(ctx) });
		},
	};
};

const nomination: ControllerFactory = ({ strapi }) => {
	const desk = () => strapi.service('api::focal-point.nomination');
	return {
		async board(ctx) {
			ctx.body = await desk().board(actorOf(ctx));
		},

		async view(ctx) {
			ctx.body = await desk().view(read(nominationInput, ctx.params).code, actorOf(ctx));
		},

		async letters(ctx) {
			ctx.body = await desk().letters({ ...read(lettersInput, ctx.request.body), actor: actorOf(ctx) });
		},

		async print(ctx) {
			ctx.body = await desk().print(read(rowInput, ctx.params).id, actorOf(ctx));
		},

		async enter(ctx) {
			const input = read(nominateInput, ctx.request.body, ctx.params);
			ctx.body = await desk().enter({ ...input, actor: actorOf(ctx) });
		},

		async step(ctx) {
			const input = read(focalPointStepInput, ctx.request.body, ctx.params);
			ctx.body = await desk().step({ ...input, actor: actorOf(ctx) });
		},

		async invite(ctx) {
			ctx.body = await desk().inviteMany({ ...read(invitationsInput, ctx.request.body), actor: actorOf(ctx) });
		},

		async letter(ctx) {
			ctx.body = await desk().letterFile(read(rowInput, ctx.params).id, actorOf(ctx));
		},

		async import(ctx) {
			const input = read(nominationImportInput, ctx.request.body);
			ctx.body = await desk().importFile({ ...input, actor: actorOf(ctx) });
		},

		async beginEntry(ctx) {
			const input = read(entryInput, ctx.request.body, ctx.params);
			setCookie(ctx, SESSION_COOKIE, await desk().beginEntry({ ...input, actor: actorOf(ctx) }), null);
			ctx.body = { url: '/bn/questionnaire/form/' };
		},
	};
};

const orientation: ControllerFactory = ({ strapi }) => ({
	async board(ctx) {
		ctx.body = await strapi.service('api::orientation-session.orientation').board();
	},

	async attend(ctx) {
		const input = read(attendanceInput, ctx.request.body, ctx.params);
		ctx.body = await strapi.service('api::orientation-session.orientation').attend({ ...input, actor: actorOf(ctx) });
	},
});

const response: ControllerFactory = ({ strapi }) => {
	const desk = () => strapi.service('api::response-review.response-review');
	/** What was asked of one response, and who asks. */
	const on = <T extends { id: string }>({ id, ...rest }: T, ctx: Context) => ({
		...rest,
		responseId: id,
		actor: actorOf(ctx),
	});
	return {
		async list(ctx) {
			ctx.body = await desk().list({ ...read(responseListInput, ctx.query), actor: actorOf(ctx) });
		},

		async view(ctx) {
			ctx.body = await desk().view(on(read(responseInput, ctx.params), ctx));
		},

		async move(ctx) {
			ctx.body = await desk().move(on(read(responseMoveInput, ctx.request.body, ctx.params), ctx));
		},

		async remark(ctx) {
			ctx.body = await desk().remark(on(read(remarkInput, ctx.request.body, ctx.params), ctx));
		},

		async remarkStep(ctx) {
			ctx.body = await desk().remarkStep(on(read(remarkStepInput, ctx.request.body, ctx.params), ctx));
		},

		async assign(ctx) {
			ctx.body = await desk().assign(on(read(responseAssignmentInput, ctx.request.body, ctx.params), ctx));
		},

		async assignAll(ctx) {
			ctx.body = await desk().assignAll({ actor: actorOf(ctx) });
		},

		async rate(ctx) {
			ctx.body = await desk().setRating(on(read(ratingInput, ctx.request.body, ctx.params), ctx));
		},

		async theme(ctx) {
			ctx.body = await desk().theme(on(read(themeInput, ctx.request.body, ctx.params), ctx));
		},

		async practice(ctx) {
			ctx.body = await desk().makePractice(on(read(responseInput, ctx.params), ctx));
		},

		/** Never shown by the browser as a page of ours: what came from outside is downloaded, or read as a picture. */
		async attachment(ctx) {
			const { bytes, mediaType } = await desk().attachment(on(read(attachmentInput, ctx.query, ctx.params), ctx));
			ctx.set('Cache-Control', 'private, no-store');
			ctx.set('Content-Disposition', 'attachment');
			ctx.set('Content-Security-Policy', "sandbox; default-src 'none'");
			ctx.set('X-Content-Type-Options', 'nosniff');
			ctx.type = mediaType;
			ctx.body = bytes;
		},

		async reviewers(ctx) {
			ctx.body = await desk().reviewers(actorOf(ctx));
		},

		async profile(ctx) {
			const { id, ...profile } = read(reviewerInput, ctx.request.body, ctx.params);
			ctx.body = await desk().setProfile({ ...profile, reviewerId: id, actor: actorOf(ctx) });
		},
	};
};

const factCheck: ControllerFactory = ({ strapi }) => ({
	async view(ctx) {
		const input = read(factCheckInput, ctx.query, ctx.params);
		ctx.body = await strapi.service('api::response-review.fact-check').view({ ...input, actor: actorOf(ctx) });
	},

	async ask(ctx) {
		const input = read(factCheckInput, ctx.request.body, ctx.params);
		ctx.body = await strapi.service('api::response-review.fact-check').ask({ ...input, actor: actorOf(ctx) });
	},
});

const practiceUpdate: ControllerFactory = ({ strapi }) => {
	const proposals = () => strapi.service('api::practice-update.proposal');
	const checks = () => strapi.service('api::practice-update.still-running');
	return {
		async list(ctx) {
			const { shown } = read(proposalListInput, ctx.query);
			ctx.body = { proposals: await proposals().list({ isOpen: shown === 'open', actor: actorOf(ctx) }) };
		},

		async decide(ctx) {
			const { id: partId, ...decided } = read(partDecisionInput, ctx.request.body, ctx.params);
			ctx.body = await proposals().decide({ partId, ...decided, actor: actorOf(ctx) });
		},

		async checks(ctx) {
			ctx.body = { checks: await checks().list({ actor: actorOf(ctx) }) };
		},

		async confirm(ctx) {
			const input = read(checkConfirmationInput, ctx.request.body, ctx.params);
			ctx.body = { checks: await checks().confirm({ ...input, actor: actorOf(ctx) }) };
		},
	};
};

export const controllers = {
	practiceUpdate,
	factCheck,
	response,
	audit,
	edition,
	feedback,
	mailing,
	nomination,
	orientation,
	postal,
	registry,
	release,
	responseBoard,
	review,
	schedule,
	snapshot,
	subscriber,
};
