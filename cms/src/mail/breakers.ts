/** What a mailing has met since a person last let it go on, and whether that must stop it. */
import type { Knex } from 'knex';
import { type Experience, trippedBreaker } from '../domain/mail/mailing.ts';
import { type Problem, problems } from '../domain/problem.ts';
import { countOf } from './database.ts';
import type { MailingRow } from './rows.ts';

/** The latest that say something about how we are received. */
const RECENT = 200;

type Counted = Pick<MailingRow, 'id' | 'resumed_at'>;

export async function experienceOf(knex: Knex, { id, resumed_at }: Counted): Promise<Experience> {
	const since = resumed_at ?? '';
	const within = (fact: string) => knex('deliveries').where({ mailing_id: id }).where(fact, '>', since);
	const [acceptedCount, bouncedCount, complainedCount, refusals] = await Promise.all([
		countOf(within('accepted_at')),
		countOf(
			knex('deliveries')
				.where({ mailing_id: id })
				.where((either) =>
					either
						.where('bounced_at', '>', since)
						.orWhere((failed) => failed.where({ failure: 'address', bounced_at: null }).where('failed_at', '>', since)),
				),
		),
		countOf(within('complained_at')),
		within('failed_at')
			.where({ failure: 'policy' })
			.orderBy('failed_at', 'desc')
			.limit(RECENT)
			.select<{ failed_at: string }[]>('failed_at'),
	]);
	return { acceptedCount, bouncedCount, complainedCount, ...(await recent(within, refusals)) };
}

/** Of the last outcomes: those accepted and those refused for policy, in the order in which they came. */
async function recent(
	within: (fact: string) => Knex.QueryBuilder,
	refusals: readonly { failed_at: string }[],
): Promise<Pick<Experience, 'recentCount' | 'recentPolicyCount'>> {
	if (refusals.length === 0) return { recentCount: 0, recentPolicyCount: 0 };
	const accepted: { accepted_at: string }[] = await within('accepted_at')
		.orderBy('accepted_at', 'desc')
		.limit(RECENT)
		.select('accepted_at');
	const outcomes = [
		...accepted.map(({ accepted_at }) => ({ at: accepted_at, isRefusal: false })),
		...refusals.map(({ failed_at }) => ({ at: failed_at, isRefusal: true })),
	];
	const last = outcomes.sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, RECENT);
	return { recentCount: last.length, recentPolicyCount: last.filter(({ isRefusal }) => isRefusal).length };
}

/** Why the mailing must stop until a person has looked; `null` when it may go on. */
export async function reasonToStop(knex: Knex, mailing: Counted): Promise<Problem | null> {
	const experience = await experienceOf(knex, mailing);
	const { acceptedCount, bouncedCount, complainedCount, recentCount, recentPolicyCount } = experience;
	const breaker = trippedBreaker(experience);
	switch (breaker) {
		case null:
			return null;
		case 'refusals': {
			const answer = await lastRefusal(knex, mailing.id);
			return problems.mailingRefusals({ count: recentPolicyCount, of: recentCount, answer });
		}
		case 'bounces':
			return problems.mailingBounces({ count: bouncedCount, of: acceptedCount + bouncedCount });
		case 'complaints':
			return problems.mailingComplaints({ count: complainedCount, of: acceptedCount });
		default:
			return breaker satisfies never;
	}
}

async function lastRefusal(knex: Knex, mailingId: number): Promise<string> {
	const row = await knex('deliveries')
		.where({ mailing_id: mailingId, failure: 'policy' })
		.orderBy('failed_at', 'desc')
		.first<{ answer: string | null } | undefined>('answer');
	return row?.answer ?? '';
}
