/** Subscriptions from the form to the erasure, for the pages. The rows and their rules are in cms/src/mail. */

import { randomInt } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { maskAddress } from '../../../domain/mail/mail-address.ts';
import { makeMailToken, readMailToken } from '../../../domain/mail/mail-token.ts';
import { problems } from '../../../domain/problem.ts';
import { addressLimiter, type Limits } from '../../../domain/public-form/address-limiter.ts';
import type { FormChallenge } from '../../../domain/public-form/form-work.ts';
import type { LetterLimits, Preferences } from '../../../domain/subscriber/subscriber.ts';
import {
	domainTakesNoMail,
	formTokenState,
	isFormWorkDone,
	makeFormChallenge,
	makeFormToken,
	type ReadSubscription,
} from '../../../domain/subscriber/subscription.ts';
import type { Locale } from '../../../domain/text/locale.ts';
import { forgetOldWords } from '../../../mail/bounces.ts';
import { type ConfirmLink, confirmSubscription, readConfirmLink } from '../../../mail/confirm-link.ts';
import { consentsOf, type Doer } from '../../../mail/consents.ts';
import type { TakesMail } from '../../../mail/mail-domain.ts';
import { type MailSettings, readMailSettings } from '../../../mail/settings.ts';
import {
	changePreferences,
	deliveriesOf,
	eraseSubscriber,
	findSubscriber,
	purgeSubscriptions,
	type Subscriber,
	undoUnsubscribe,
	unsubscribe,
} from '../../../mail/subscribers.ts';
import { answerRequests, askAgain, storeRequest } from '../../../mail/subscription-requests.ts';
import { letterWriter } from '../../../subscription/letters';
import type { Reader, SubscriberData } from '../../../subscription/pages';
import { municipalityPlaces } from '../../../subscription/places';

interface Settings {
	perAddress: Limits;
	letters: LetterLimits;
	lettersWithoutWork: LetterLimits;
	takesMail: TakesMail;
}

/** Whom a link in a mail names, and who that is now; `null` when nothing is stored any more. */
export interface LinkedReader {
	id: number;
	subscriber: Subscriber | null;
	reader: Reader;
}

export default ({ strapi }: { strapi: Core.Strapi }) => {
	const { perAddress, letters, lettersWithoutWork } = strapi.config.get<Settings>('newsletter');
	const waitOf = addressLimiter(perAddress);
	const database = (): Knex => strapi.db.connection;
	let mail: MailSettings | null = null;
	const settings = (): MailSettings => {
		mail ??= readMailSettings(process.env);
		return mail;
	};

	/**
	 * Takes what was read from the form. Throws `subscription.from-program`, `subscription.invalid`,
	 * `subscription.press-again`, `subscription.too-many` or `subscription.full`, none of which depends on what is known of
	 * the address.
	 *
	 * @param address of the connection; a scrambled form of its network is kept for two days
	 */
	async function submit(read: ReadSubscription, address: string, now = new Date()): Promise<void> {
		if (read.isFromProgram) throw problems.subscriptionFromProgram({});
		if (read.request === null) throw problems.subscriptionInvalid({ problems: read.problems });
		const { pepper } = settings();
		if (formTokenState(pepper, read.formToken, now) !== 'good') {
			throw problems.subscriptionPressAgain({ formToken: makeFormToken(pepper, now) });
		}
		const retryAfterSeconds = waitOf(address, now.getTime());
		if (retryAfterSeconds > 0) throw problems.subscriptionTooMany({ retryAfterSeconds });
		const { email, municipalityCode } = read.request;
		// By the domain alone, before anything is looked up: nobody learns from it who is on the list.
		const { takesMail } = strapi.config.get<Settings>('newsletter');
		if (!(await takesMail(email.slice(email.indexOf('@') + 1)))) {
			throw problems.subscriptionInvalid({ problems: [domainTakesNoMail()] });
		}
		const places = await municipalityPlaces();
		const division = municipalityCode === null ? null : (places.get(municipalityCode)?.division ?? null);
		const workedToken = isFormWorkDone(pepper, read) ? read.formToken : null;
		await storeRequest(database(), { ...read.request, division }, { pepper, address, workedToken, now });
		answerSoon();
	}

	let answering: Promise<void> | null = null;
	let isAsked = false;
	let timer: NodeJS.Timeout | null = null;
	let lastAlertMs = Number.NEGATIVE_INFINITY;

	/**
	 * Makes the letters that are due, a while after the answer to whoever asked: neither that answer nor the next one
	 * takes longer for an address that there is more to do for.
	 */
	function answerSoon(): void {
		isAsked = true;
		timer ??= setTimeout(answerNow, randomInt(ANSWER_AFTER_MS.least, ANSWER_AFTER_MS.most));
	}

	function answerNow(): void {
		if (timer !== null) clearTimeout(timer);
		timer = null;
		answering ??= answerAll().finally(() => {
			answering = null;
		});
	}

	async function answerAll(): Promise<void> {
		while (isAsked) {
			isAsked = false;
			try {
				const { pepper, tokenKeys, siteUrl, from } = settings();
				const now = new Date();
				const write = letterWriter({ siteUrl, from });
				const limits = { all: letters, withoutWork: lettersWithoutWork };
				const letterSettings = { pepper, tokenKeys, siteUrl, limits, write };
				const { isCapped } = await answerRequests(database(), letterSettings, now);
				if (isCapped) alert(now);
			} catch (error) {
				strapi.log.error(`Letters to confirm were not made: ${error instanceof Error ? error.stack : String(error)}`);
			}
		}
	}

	function alert(now: Date): void {
		if (now.getTime() - lastAlertMs < ALERT_EVERY_MS) return;
		lastAlertMs = now.getTime();
		strapi.log.error(
			`Newsletter: more people ask to subscribe than ${letters.perHour} letters an hour can answer. Letters wait; somebody may be abusing the form. The page "Subscribers" shows how many.`,
		);
	}

	const readerOf = (id: number, { email, language }: { email: string | null; language: Locale }): Reader => ({
		locale: language,
		address: email === null ? '' : maskAddress(email),
		base: `/u/${makeMailToken(settings().tokenKeys, { subscriberId: id, mailingId: 0 })}`,
	});

	/** Throws `subscription.link-unknown`. */
	async function linked(token: string): Promise<LinkedReader> {
		const subject = readMailToken(settings().tokenKeys, token);
		if (subject === null || subject.subscriberId === 0) throw problems.subscriptionLinkUnknown({});
		const id = subject.subscriberId;
		const subscriber = await findSubscriber(database(), { id });
		const isKnown = subscriber !== null && subscriber.email !== null;
		const reader = { ...readerOf(id, subscriber ?? { email: null, language: 'bn' }), base: `/u/${token}` };
		return { id, subscriber: isKnown ? subscriber : null, reader };
	}

	const byLink = (source: string): Doer => ({ source, actor: null });

	return {
		submit,
		answerSoon,
		linked,

		/** Makes what is due at once; resolves when no letter is being made. */
		settled: async (): Promise<void> => {
			answerNow();
			await answering;
		},

		formToken: (): string => makeFormToken(settings().pepper, new Date()),
		formChallenge: (): FormChallenge => makeFormChallenge(settings().pepper, new Date()),

		/** Throws `subscription.link-unknown`. */
		async confirmLink(token: string): Promise<KnownLink> {
			return known(await readConfirmLink(database(), token, new Date()));
		},

		/** Confirms, or for a link whose time is over asks for a new one. Throws `subscription.link-unknown`. */
		async confirm(token: string): Promise<KnownLink> {
			const now = new Date();
			const link = known(await confirmSubscription(database(), token, now));
			if (link.state === 'expired') {
				await askAgain(database(), link.subscriber, now);
				answerSoon();
			}
			return link;
		},

		readerOf: ({ id, ...rest }: Subscriber) => readerOf(id, rest),

		leave: (id: number, source: string) => unsubscribe(database(), id, byLink(source), new Date()),
		undo: (id: number) => undoUnsubscribe(database(), id, byLink('link'), new Date()),
		erase: (id: number) => eraseSubscriber(database(), id, byLink('link'), new Date()),

		/** Whoever wants none of the lists leaves. */
		async changePreferences(id: number, preferences: Preferences): Promise<Subscriber | null> {
			const wantsNothing = !preferences.wantsNewsletter && !preferences.wantsEventNotices;
			return wantsNothing
				? unsubscribe(database(), id, byLink('preferences'), new Date())
				: changePreferences(database(), id, preferences, byLink('preferences'), new Date());
		},

		async data(subscriber: Subscriber): Promise<SubscriberData> {
			const { id, municipalityCode } = subscriber;
			const places = await municipalityPlaces();
			const deliveries = await deliveriesOf(database(), id);
			return {
				subscriber,
				consents: await consentsOf(database(), id),
				editions: deliveries.filter(({ acceptedAt }) => acceptedAt !== null).map(({ slug }) => slug),
				municipality: municipalityCode === null ? null : (places.get(municipalityCode)?.name ?? null),
			};
		},

		async purge(now = new Date()) {
			await forgetOldWords(database(), now);
			return purgeSubscriptions(database(), now);
		},
	};
};

/** Nobody waits for a letter so short a time, and nobody can tell from outside when it is made. */
const ANSWER_AFTER_MS = { least: 200, most: 1200 };

const ALERT_EVERY_MS = 60 * 60 * 1000;

type KnownLink = Exclude<ConfirmLink, { state: 'unknown' }>;

function known(link: ConfirmLink): KnownLink {
	if (link.state === 'unknown') throw problems.subscriptionLinkUnknown({});
	return link;
}
