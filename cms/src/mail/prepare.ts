/**
 * Makes the bodies of a mailing and freezes its recipients. Everything is stored in one transaction, so a mailer that
 * is killed here leaves nothing; and everything is a function of the mailing, so the next one makes the same bytes.
 */
import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { problems } from '../domain/problem.ts';
import { type EditionContent, editionPath } from '../domain/publication/edition-content.ts';
import { LOCALES, type Locale } from '../domain/text/locale.ts';
import { MAILER, recordStep } from './mailings.ts';
import {
	checkMessageText,
	type FrozenMessage,
	freezeMessage,
	type MessageText,
	TOKEN_PLACEHOLDER,
	unsubscribeHeaders,
} from './message.ts';
import { freezeRecipients } from './recipients.ts';
import type { MailingContent, MailingRow } from './rows.ts';
import type { MailSettings } from './settings.ts';

/** Where a mail leads; whole addresses. */
export interface EditionLinks {
	/** Without a slash at the end. */
	siteUrl: string;
	webUrl: string;
	pdfUrl: string;
	unsubscribeUrl: string;
	preferencesUrl: string;
	subscribeUrl: string;
}

/** The templates, as the mailer knows them. */
export type CompileEdition = (content: EditionContent, links: EditionLinks) => MessageText | Promise<MessageText>;

/** The links of an edition's mail, with the placeholder where the token of the recipient comes. */
export function editionLinks(siteUrl: string, slug: string, locale: Locale): EditionLinks {
	const personal = `${siteUrl}/u/${TOKEN_PLACEHOLDER}`;
	return {
		siteUrl,
		webUrl: siteUrl + editionPath.web(locale, slug),
		pdfUrl: siteUrl + editionPath.pdf(locale, slug),
		unsubscribeUrl: personal,
		preferencesUrl: personal,
		subscribeUrl: siteUrl + editionPath.subscribe(locale),
	};
}

/** Compiles the content of one language, checked. Throws the problem `mail.too-large` or `mail.unfit`. */
export async function compileMessage(
	compile: CompileEdition,
	{ content, slug, siteUrl }: { content: EditionContent; slug: string; siteUrl: string },
): Promise<MessageText> {
	const { locale } = content;
	const message = await compile(content, editionLinks(siteUrl, slug, locale));
	checkMessageText(message, locale);
	for (const [part, body] of Object.entries({ HTML: message.html, text: message.text })) {
		if (body.includes(TOKEN_PLACEHOLDER)) continue;
		throw problems.mailUnfit({ locale, detail: `its ${part} part has no link to unsubscribe` });
	}
	return message;
}

interface Body {
	language: Locale;
	template: string;
	sha256: string;
}

/** The bodies in every language that the edition has, Bangla first. */
async function makeBodies(mailing: MailingRow, settings: MailSettings, compile: CompileEdition): Promise<Body[]> {
	const contents: MailingContent = JSON.parse(mailing.content);
	const bodies: Body[] = [];
	for (const language of LOCALES) {
		const content = contents[language];
		if (content === undefined) continue;
		const message = await compileMessage(compile, { content, slug: mailing.slug, siteUrl: settings.siteUrl });
		const frozen = freezeMessage(settings, {
			...message,
			language,
			date: dateOf(mailing),
			name: `m${mailing.id}`,
			headers: [...unsubscribeHeaders(settings), ['Feedback-ID', `${mailing.slug}:newsletter:mab:mab`]],
		});
		const template = JSON.stringify(frozen);
		bodies.push({ language, template, sha256: createHash('sha256').update(template).digest('hex') });
	}
	return bodies;
}

/** The Date of every mail: when it was due, or when somebody last said that it is. */
function dateOf({ ordered_at, scheduled_at, reaffirmed_at, resumed_at }: MailingRow): Date {
	return new Date(
		Math.max(...[ordered_at, scheduled_at, reaffirmed_at, resumed_at].map((at) => Date.parse(at ?? '1970'))),
	);
}

/**
 * Prepares the mailing, unless another mailer was faster, and answers how many recipients it has; `null` when it was
 * prepared or stopped meanwhile. Throws a problem for which the mailing must stop.
 */
export async function prepareMailing(
	knex: Knex,
	mailingId: number,
	{ settings, compile, now }: { settings: MailSettings; compile: CompileEdition; now: Date },
): Promise<number | null> {
	const mailing = await knex('mailings').where({ id: mailingId }).first<MailingRow>();
	const bodies = await makeBodies(mailing, settings, compile);
	const [first, ...others] = bodies.map(({ language }) => language);
	if (first === undefined) throw problems.mailingContentMissing({ slug: mailing.slug });
	return knex.transaction(async (trx) => {
		const at = now.toISOString();
		const isOurs = await trx('mailings')
			.where({ id: mailing.id, prepared_at: null, paused_at: null, cancelled_at: null })
			.update({ prepared_at: at });
		if (isOurs === 0) return null;
		await trx('mailing_bodies').insert(bodies.map((body) => ({ ...body, mailing_id: mailing.id })));
		const audienceCount = await freezeRecipients(trx, {
			mailing,
			segment: JSON.parse(mailing.segment),
			languages: [first, ...others],
			domain: settings.domain,
			now: at,
		});
		if (audienceCount === 0) throw problems.mailingWithoutRecipients({});
		await trx('mailings').where({ id: mailing.id }).update({ audience_count: audienceCount });
		await recordStep(trx, {
			mailingId: mailing.id,
			step: 'prepare',
			actor: MAILER,
			detail: String(audienceCount),
			now,
		});
		return audienceCount;
	});
}

/** The body of a prepared mailing. */
export async function readBody(knex: Knex, mailingId: number, language: Locale): Promise<FrozenMessage> {
	const row = await knex('mailing_bodies')
		.where({ mailing_id: mailingId, language })
		.first<{ template: string; sha256: string } | undefined>('template', 'sha256');
	if (row === undefined) throw new Error(`Mailing ${mailingId} has no body in "${language}".`);
	const sha256 = createHash('sha256').update(row.template).digest('hex');
	if (sha256 !== row.sha256)
		throw new Error(`The body of mailing ${mailingId} in "${language}" is not what was prepared.`);
	return JSON.parse(row.template);
}
