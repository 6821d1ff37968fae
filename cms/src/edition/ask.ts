/** Asking the people who may approve an edition, by mail: they are not at the desk every day. */
import type { Knex } from 'knex';
import type { Actor } from '../actor';
import { askedToApprove, plannedIssueDay } from '../domain/edition/edition.ts';
import type { AuditRow } from '../domain/practice/contributors.ts';
import { problems } from '../domain/problem.ts';
import type { Quarter } from '../domain/publication/edition-content.ts';
import { dhakaDay } from '../domain/text/dhaka-time.ts';
import type { Locale } from '../domain/text/locale.ts';
import { type LetterMessage, queueLetter } from '../mail/letters.ts';
import { readMailSettings } from '../mail/settings.ts';
import type { StoredEdition } from './rows';

interface ApprovalTemplate {
	approvalAsked(letter: {
		lang: Locale;
		siteUrl: string;
		sender: Record<Locale, string>;
		year: number;
		quarter: Quarter;
		issuedOn: string;
		by: string;
		url: string;
	}): LetterMessage;
}

/** A name that the compiler does not follow: see answer-page.ts. */
const TEMPLATE: string = '@mab/newsletter-templates/transactional/approval-asked/approval-asked.ts';

interface AdminUser {
	id: number;
	email: string;
	preferedLanguage: string | null;
	roles: { code: string }[];
}

async function approversFor(audit: readonly AuditRow[]) {
	const users: AdminUser[] = await strapi.db.query('admin::user').findMany({
		where: { isActive: true, blocked: { $ne: true } },
		populate: ['roles'],
		orderBy: { id: 'asc' },
	});
	const people = users.map((user) => ({
		...user,
		actorId: `admin:${user.id}`,
		roles: user.roles.map(({ code }) => code),
	}));
	return askedToApprove(people, audit);
}

/**
 * Queues a letter to everybody who may approve the edition as it is, at most one a day about the same text. Throws
 * `edition.nobody-to-ask`.
 */
export async function askForApproval(
	trx: Knex,
	{ edition, audit }: { edition: StoredEdition; audit: readonly AuditRow[] },
	actor: Actor,
): Promise<void> {
	const approvers = await approversFor(audit);
	if (approvers.length === 0) throw problems.editionNobodyToAsk({});
	const { approvalAsked } = (await import(TEMPLATE)) as ApprovalTemplate;
	const { siteUrl, from } = readMailSettings(process.env);
	const { documentId, hash, year, quarter, content } = edition;
	for (const { id, email, preferedLanguage } of approvers) {
		const language = preferedLanguage === 'en' ? 'en' : 'bn';
		const message = approvalAsked({
			...{ lang: language, siteUrl, sender: from.name, year, quarter, by: actor.name },
			issuedOn: String(content.issuedOn ?? plannedIssueDay(edition)),
			url: `${siteUrl}/admin/plugins/desk/newsletter?edition=${documentId}`,
		});
		const dedupeKey = `approval-asked:${documentId}:${hash}:${dhakaDay(new Date())}:${id}`;
		await queueLetter(trx, { kind: 'approval-asked', dedupeKey, email, language, message, expiresAt: null });
	}
}
