import type { Core } from '@strapi/strapi';
import { actorOf } from '../../../../actor.ts';
import {
	assignmentInput,
	decisionInput,
	feedbackListInput,
	feedbackStepInput,
	read,
	registryImportInput,
	reviewInput,
	rowInput,
	scheduleInput,
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

export const controllers = { audit, feedback, review, schedule, snapshot, release, registry };
