import type { Context } from 'koa';
import { sendPage, setRetryAfter, wantsJson } from '../../../answer';
import { maskAddress } from '../../../domain/mail/mail-address.ts';
import { Problem, problems } from '../../../domain/problem.ts';
import type { FieldProblem } from '../../../domain/public-form/form.ts';
import { isOnList, subscriberState } from '../../../domain/subscriber/subscriber.ts';
import { presentPreferences, readPreferences } from '../../../domain/subscriber/subscriber-preferences.ts';
import {
	type MunicipalityOption,
	type ReadSubscription,
	readSubscription,
} from '../../../domain/subscriber/subscription.ts';
import { compareText } from '../../../domain/text/bangla.ts';
import { isLocale, type Locale } from '../../../domain/text/locale.ts';
import type { Subscriber } from '../../../mail/subscribers.ts';
import {
	type ConfirmPage,
	confirmPage,
	dataPage,
	erasedPage,
	erasePage,
	leavePage,
	nothingPage,
	preferencesPage,
	sentPage,
	subscribePage,
	undonePage,
} from '../../../subscription/pages';
import { municipalityPlaces } from '../../../subscription/places';
import type { LinkedReader } from '../services/subscription';

const service = () => strapi.service('api::subscription.subscription');

const one = (value: unknown): string => (typeof value === 'string' ? value : '');
const bodyOf = (ctx: Context): unknown => (ctx.request as unknown as { body?: unknown }).body;
const localeOf = (ctx: Context): Locale => (isLocale(ctx.query.locale) ? ctx.query.locale : 'bn');

async function municipalityOptions(locale: Locale): Promise<MunicipalityOption[]> {
	const compare = compareText(locale);
	return [...(await municipalityPlaces())]
		.map(([code, { name }]) => ({ code, name }))
		.sort((a, b) => compare(a.name[locale], b.name[locale]));
}

/** What nobody foresaw is logged and still answered with the reader's own words in the form. */
function asProblem(error: unknown): Problem {
	if (error instanceof Problem) return error;
	strapi.log.error(`A subscription was not stored: ${error instanceof Error ? error.stack : String(error)}`);
	return problems.subscriptionFault({});
}

async function refuse(ctx: Context, read: ReadSubscription, problem: Problem): Promise<void> {
	if (wantsJson(ctx)) throw problem;
	const isAboutFields = problem.code === 'subscription.invalid';
	setRetryAfter(ctx, problem);
	const html = await subscribePage(
		{ ...read, problems: isAboutFields ? (problem.details.problems as FieldProblem[]) : [] },
		{
			notice: isAboutFields ? null : problem.text,
			municipalities: await municipalityOptions(read.locale),
			formToken: service().formToken(),
		},
	);
	sendPage(ctx, problem.status, html);
}

/** The subscriber whom the link names, or a page that says that nothing is stored, and `null`. */
async function linkedOrNothing(ctx: Context): Promise<(LinkedReader & { subscriber: Subscriber }) | null> {
	const linked: LinkedReader = await service().linked(one(ctx.params.token));
	if (linked.subscriber !== null) return { ...linked, subscriber: linked.subscriber };
	sendPage(ctx, 200, await nothingPage());
	return null;
}

/** What a mail provider sends for its user (RFC 8058 §3.1); people press the button of our page. */
const isOneClick = (ctx: Context): boolean => !(ctx.get('Accept') || '').includes('text/html');

export default () => ({
	async form(ctx: Context) {
		const locale = localeOf(ctx);
		const municipalities = await municipalityOptions(locale);
		const formToken = service().formToken();
		sendPage(
			ctx,
			200,
			await subscribePage({ locale, typed: {}, problems: [] }, { notice: null, municipalities, formToken }),
		);
	},

	async submit(ctx: Context) {
		const read = readSubscription(bodyOf(ctx), await municipalityOptions('en'));
		const problem: Problem | null = await service()
			.submit(read, ctx.ip)
			.then(() => null, asProblem);
		if (problem !== null) return refuse(ctx, read, problem);
		if (wantsJson(ctx)) {
			ctx.status = 202;
			ctx.body = { accepted: true };
			return;
		}
		ctx.redirect(`/api/newsletter/sent?locale=${read.locale}`);
		ctx.status = 303;
	},

	async sent(ctx: Context) {
		sendPage(ctx, 200, await sentPage(localeOf(ctx)));
	},

	/** For the script of the site's own form. */
	formChallenge(ctx: Context) {
		ctx.body = service().formChallenge();
	},

	async confirmLink(ctx: Context) {
		const { state, subscriber } = await service().confirmLink(one(ctx.params.token));
		await showConfirm(ctx, state === 'open' ? 'confirm' : state, subscriber);
	},

	async confirm(ctx: Context) {
		const { state, subscriber } = await service().confirm(one(ctx.params.token));
		if (state === 'expired') return sendPage(ctx, 200, await sentPage(subscriber.language));
		await showConfirm(ctx, state === 'open' ? 'confirmed' : state, subscriber);
	},

	async leaveLink(ctx: Context) {
		const linked = await linkedOrNothing(ctx);
		if (linked !== null) sendPage(ctx, 200, await leavePage(linked.subscriber, linked.reader, new Date()));
	},

	/** At once, whatever is sent along and however often (RFC 8058). */
	async leave(ctx: Context) {
		const linked = await linkedOrNothing(ctx);
		if (linked === null) return;
		const left: Subscriber = await service().leave(linked.id, isOneClick(ctx) ? 'oneClick' : 'link');
		sendPage(ctx, 200, await leavePage(left, linked.reader, new Date()));
	},

	async undo(ctx: Context) {
		const linked = await linkedOrNothing(ctx);
		if (linked === null) return;
		const subscriber: Subscriber = await service().undo(linked.id);
		const isBack = subscriber.unsubscribedAt === null;
		const html = isBack ? undonePage(linked.reader) : leavePage(subscriber, linked.reader, new Date());
		sendPage(ctx, 200, await html);
	},

	async preferences(ctx: Context) {
		const linked = await linkedOrNothing(ctx);
		if (linked === null) return;
		const { subscriber, reader } = linked;
		const now = new Date();
		if (subscriber.unsubscribedAt !== null) return sendPage(ctx, 200, await leavePage(subscriber, reader, now));
		const isSaved = ctx.query.saved === '1';
		sendPage(ctx, 200, await preferencesPage(subscriber, reader, { now, isSaved, problems: [] }));
	},

	async changePreferences(ctx: Context) {
		const linked = await linkedOrNothing(ctx);
		if (linked === null) return;
		const { id, subscriber, reader } = linked;
		const now = new Date();
		if (subscriber.unsubscribedAt !== null) return sendPage(ctx, 200, await leavePage(subscriber, reader, now));
		const {
			preferences,
			typed,
			problems: wrong,
		} = readPreferences(bodyOf(ctx), presentPreferences(subscriber, now), now);
		if (preferences === null) {
			const options = { now, isSaved: false, typed, problems: wrong };
			return sendPage(ctx, 422, await preferencesPage(subscriber, reader, options));
		}
		const changed: Subscriber = await service().changePreferences(id, preferences);
		// A page that shows what is stored can be loaded again without sending the form again.
		ctx.redirect(changed.unsubscribedAt === null ? `${reader.base}/preferences?saved=1` : reader.base);
		ctx.status = 303;
	},

	async data(ctx: Context) {
		const linked = await linkedOrNothing(ctx);
		if (linked !== null) sendPage(ctx, 200, await dataPage(await service().data(linked.subscriber), linked.reader));
	},

	async dataFile(ctx: Context) {
		const linked = await linkedOrNothing(ctx);
		if (linked === null) return;
		const { subscriber, consents, editions, municipality } = await service().data(linked.subscriber);
		const { email, emailHash: _hash, id: _id, isSuppressed: _flag, ...rest } = subscriber;
		ctx.attachment('mab-newsletter-data.json');
		ctx.type = 'application/json; charset=utf-8';
		const address = email === null ? null : maskAddress(email);
		const state = subscriberState(subscriber, new Date());
		ctx.body = JSON.stringify({ address, state, ...rest, municipality, consents, editions }, null, '\t');
	},

	async eraseLink(ctx: Context) {
		const linked = await linkedOrNothing(ctx);
		if (linked !== null) sendPage(ctx, 200, await erasePage(linked.reader));
	},

	async erase(ctx: Context) {
		const linked = await linkedOrNothing(ctx);
		if (linked === null) return;
		await service().erase(linked.id);
		sendPage(ctx, 200, await erasedPage(linked.reader.locale));
	},
});

async function showConfirm(ctx: Context, state: ConfirmPage | 'used', subscriber: Subscriber): Promise<void> {
	const isNowOnList = isOnList(subscriberState(subscriber, new Date()));
	const kind = state === 'used' ? (isNowOnList ? 'confirmed' : 'confirmedBefore') : state;
	sendPage(ctx, 200, await confirmPage(kind, service().readerOf(subscriber), ctx.path));
}
