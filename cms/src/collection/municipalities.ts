/** The municipalities that collection knows: those of the registry, and the sandbox beside them. */
import type { ProblemMessage } from '../domain/problem.ts';
import { problems } from '../domain/problem.ts';
import { isSandbox, SANDBOX_MUNICIPALITY } from '../domain/registry/sandbox.ts';

/** Name of a municipality, or of the sandbox. Throws `municipality.unknown`. */
export async function municipalityName(code: string): Promise<ProblemMessage> {
	if (isSandbox(code)) return SANDBOX_MUNICIPALITY.name;
	const row: { nameEn: string; nameBn: string } | null = await strapi.db
		.query('api::municipality.municipality')
		.findOne({ where: { code }, select: ['nameEn', 'nameBn'] });
	if (row === null) throw problems.municipalityUnknown({ municipality: code });
	return { en: row.nameEn, bn: row.nameBn };
}
