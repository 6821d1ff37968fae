/** Who may review: the administrators by their roles, with what is known of each. */
import type { Actor } from '../actor';
import { candidatesOf } from '../collection/assignments.ts';
import type { Reviewer } from '../collection/moves.ts';
import { problems } from '../domain/problem.ts';
import { partiesOf, type ReviewLevel } from '../domain/response/response.ts';
import type { ResponseReviewer } from '../plugins/desk/response-contract';

const LEVELS: readonly ReviewLevel[] = ['secretariat', 'expert'];

/** `admin:7` → 7; `null` for the system and for tokens. */
const adminIdOf = ({ id }: Actor): number | null =>
	id?.startsWith('admin:') ? Number(id.slice('admin:'.length)) : null;

/** The signed-in administrator at the review desk. Throws `review.role-not-allowed` for anybody else. */
export function reviewerOf(actor: Actor): Reviewer {
	const adminId = adminIdOf(actor);
	if (adminId === null) throw problems.roleNotAllowed({ decision: 'review' });
	return { adminId, name: actor.name, roles: actor.roles };
}

interface AdminRow {
	id: number;
	firstname: string | null;
	lastname: string | null;
	email: string;
	preferedLanguage: string | null;
	roles: { code: string }[];
}

const nameOf = ({ firstname, lastname, email }: AdminRow): string =>
	[firstname, lastname].filter((part) => part).join(' ') || email;

async function admins(): Promise<AdminRow[]> {
	return strapi.db.query('admin::user').findMany({
		where: { isActive: true, blocked: { $ne: true } },
		populate: ['roles'],
		orderBy: { id: 'asc' },
	});
}

const levelsOf = ({ roles }: AdminRow): ReviewLevel[] => {
	const parties = partiesOf(roles.map(({ code }) => code));
	return LEVELS.filter((level) => parties.includes(level));
};

/** Everybody who may review at some level, by name. */
export async function allReviewers(): Promise<ResponseReviewer[]> {
	const people = (await admins()).filter((each) => levelsOf(each).length > 0);
	const candidates = await candidatesOf(
		strapi.db.connection,
		people.map(({ id }) => id),
	);
	return people.map((person, index) => ({
		...{ id: person.id, name: nameOf(person), levels: levelsOf(person) },
		load: candidates[index]?.load ?? 0,
		sectors: [...(candidates[index]?.sectors ?? [])],
		municipalities: [...(candidates[index]?.municipalities ?? [])],
	}));
}

/** Where to write to a reviewer, and in which language; `null` for one who has left. */
export async function reviewerAddress(
	actor: string,
): Promise<{ id: number; email: string; language: 'bn' | 'en' } | null> {
	const id = Number(actor.replace(/^desk:/, ''));
	const person = (await admins()).find((each) => each.id === id);
	if (person === undefined) return null;
	return { id, email: person.email, language: person.preferedLanguage === 'en' ? 'en' : 'bn' };
}
