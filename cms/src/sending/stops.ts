/** Tells those who may send, by mail, that a mailing stopped by itself (C64): nobody looks at the desk all day. */
import type { Core } from '@strapi/strapi';
import { isStopTold } from '../domain/mail/mailing.ts';
import { mayTake } from '../domain/practice/practice-review.ts';
import type { ProblemMessage } from '../domain/problem.ts';
import { periodOfSlug } from '../domain/publication/edition-period.ts';
import { daysBefore } from '../domain/subscriber/subscriber.ts';
import type { Locale } from '../domain/text/locale.ts';
import { type LetterMessage, queueLetter } from '../mail/letters.ts';
import { pauseReasonOf } from '../mail/mailings.ts';
import { readMailSettings } from '../mail/settings.ts';

interface StoppedTemplate {
	mailingStopped(letter: {
		lang: Locale;
		siteUrl: string;
		sender: Record<Locale, string>;
		edition: ProblemMessage;
		reason: ProblemMessage;
		url: string;
	}): LetterMessage;
}

/** A name that the compiler does not follow: see answer-page.ts. */
const TEMPLATE: string = '@mab/newsletter-templates/transactional/mailing-stopped/mailing-stopped.ts';

interface Stop {
	id: number;
	slug: string;
	paused_at: string;
	pause_reason: string;
}

/** Queues one letter for each stop of the last day and each person who may send. Run it again and again. */
export async function tellOfStops(strapi: Core.Strapi, now: Date): Promise<void> {
	const knex = strapi.db.connection;
	const stops: Stop[] = await knex('mailings')
		.where({ cancelled_at: null, finished_at: null })
		.where('paused_at', '>', daysBefore(now, 1).toISOString())
		.select('id', 'slug', 'paused_at', 'pause_reason');
	for (const stop of stops) {
		const reason = pauseReasonOf(stop);
		const key = `mailing-stopped:${stop.id}:${stop.paused_at}`;
		if (reason === null || !isStopTold(reason.code)) continue;
		const told = await knex('letters').where('dedupe_key', 'like', `${key}:%`).first('id');
		if (told === undefined) await tell(strapi, { ...stop, key, reason }, now);
	}
}

async function tell(
	strapi: Core.Strapi,
	{ slug, key, reason: { en, bn } }: Pick<Stop, 'slug'> & { key: string; reason: ProblemMessage },
	now: Date,
): Promise<void> {
	const { mailingStopped } = (await import(TEMPLATE)) as StoppedTemplate;
	const { siteUrl, from } = readMailSettings(process.env);
	const url = `${siteUrl}/admin/plugins/desk/sending`;
	const people = await senders(strapi);
	await strapi.db.transaction(async ({ trx }) => {
		for (const { id, email, preferedLanguage } of people) {
			const language = preferedLanguage === 'en' ? 'en' : 'bn';
			const message = mailingStopped({
				...{ lang: language, siteUrl, sender: from.name, url },
				...{ edition: periodOfSlug(slug), reason: { en, bn } },
			});
			const letter = { kind: 'mailing-stopped', dedupeKey: `${key}:${id}`, email, language, message } as const;
			await queueLetter(trx, { ...letter, expiresAt: null }, now);
		}
	});
}

interface AdminUser {
	id: number;
	email: string;
	preferedLanguage: string | null;
	roles: { code: string }[];
}

async function senders(strapi: Core.Strapi): Promise<AdminUser[]> {
	const users: AdminUser[] = await strapi.db.query('admin::user').findMany({
		where: { isActive: true, blocked: { $ne: true } },
		populate: ['roles'],
		orderBy: { id: 'asc' },
	});
	return users.filter(({ roles }) =>
		mayTake(
			'publish',
			roles.map(({ code }) => code),
		),
	);
}
