/**
 * Unique values of types that have several rows per entry (draft and published, two languages), where a unique index
 * on the column itself is not possible. One row per value, unique by index, never given to another entry again: an old
 * web address must keep leading to its entry.
 */
import { problems } from '../domain/problem.ts';
import { isReservedSlug, isSlug, slugFromTitle } from '../domain/text/slug.ts';

const UID = 'api::address-claim.address-claim';

/** Unique violations: SQLite names the error, PostgreSQL gives 23505, Strapi wraps either. */
export function isUniqueViolation(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	const { code, cause } = error as Error & { code?: string; cause?: unknown };
	return (
		code === '23505' ||
		code === 'SQLITE_CONSTRAINT_UNIQUE' ||
		/unique constraint|must be unique/i.test(error.message) ||
		(cause !== undefined && isUniqueViolation(cause))
	);
}

async function ownerOf(kind: string, value: string): Promise<string | null> {
	const claim = await strapi.db.query(UID).findOne({ where: { kind, value } });
	return claim?.subjectId ?? null;
}

/** Claims the slug for the entry. Throws `slug.invalid`, `slug.reserved` or `slug.taken`. */
export async function claimSlug(type: string, slug: string, documentId: string): Promise<void> {
	if (!isSlug(slug)) throw problems.slugInvalid({ slug });
	if (isReservedSlug(slug)) throw problems.slugReserved({ slug });
	const owner = await ownerOf(`${type}Slug`, slug);
	if (owner === documentId) return;
	if (owner !== null) throw problems.slugTaken({ slug });
	try {
		await strapi.db.query(UID).create({ data: { kind: `${type}Slug`, value: slug, subjectId: documentId } });
	} catch (error) {
		// Two editors chose the same address in the same moment; the index let one of them through.
		if (isUniqueViolation(error)) throw problems.slugTaken({ slug });
		throw error;
	}
}

/** A free slug made from the title; a number is added when the plain one belongs to another entry. */
export async function freeSlug(type: string, title: { en: string | null; bn: string | null }): Promise<string> {
	const base = slugFromTitle(title);
	for (let suffix = 1; ; suffix += 1) {
		const candidate = suffix === 1 ? base : `${base.slice(0, 74)}-${suffix}`;
		const isFree = !isReservedSlug(candidate) && (await ownerOf(`${type}Slug`, candidate)) === null;
		if (isFree) return candidate;
	}
}

/**
 * The next practice number of the year, `MAB-P-2026-014`, claimed for the entry. Call in turn (publication/outbox.ts),
 * so that numbers have no gaps and no two entries ask for the same one.
 */
export async function claimPracticeCode(documentId: string, year: number): Promise<string> {
	const prefix = `MAB-P-${year}-`;
	const last = await strapi.db
		.query(UID)
		.findOne({ where: { kind: 'practiceCode', value: { $startsWith: prefix } }, orderBy: { id: 'desc' } });
	const next = last === null ? 1 : Number(String(last.value).slice(prefix.length)) + 1;
	const value = `${prefix}${String(next).padStart(3, '0')}`;
	await strapi.db.query(UID).create({ data: { kind: 'practiceCode', value, subjectId: documentId } });
	return value;
}
