/**
 * Focal points for the demonstration, marked as such. Their addresses are of a domain that is reserved for examples (RFC
 * 2606): the mail catcher of `npm start` shows what is sent to them, and nothing can reach anybody else.
 */
import { listFocalPoints, makeInvitation, nominate } from '@mab/cms/collection/focal-points.ts';
import { SANDBOX_MUNICIPALITY } from '@mab/cms/domain/registry/sandbox.ts';
import type { Core } from '@strapi/strapi';

type Database = Parameters<typeof nominate>[0];

/** How far each has come; of the sandbox there are two, for a training in pairs. */
const DEMO_FOCAL_POINTS = [
	...[1, 2].map((number) => ({
		municipalityCode: SANDBOX_MUNICIPALITY.code,
		name: number === 1 ? 'প্রশিক্ষণার্থী ১ (ডেমো)' : 'প্রশিক্ষণার্থী ২ (ডেমো)',
		email: `trainee${number}@demo.example.org`,
		step: 'invited' as const,
	})),
	...['singra', 'jhenaidah', 'faridpur-faridpur', 'sakhipur', 'kushtia', 'mongla-port'].map((municipalityCode) => ({
		...{ municipalityCode, name: 'ডেমো ফোকাল পয়েন্ট' },
		...{ email: `focal-point.${municipalityCode}@demo.example.org`, step: 'active' as const },
	})),
	...['saidpur', 'tarabo'].map((municipalityCode) => ({
		...{ municipalityCode, name: 'ডেমো ফোকাল পয়েন্ট' },
		...{ email: `focal-point.${municipalityCode}@demo.example.org`, step: 'invited' as const },
	})),
	...['sirajganj'].map((municipalityCode) => ({
		...{ municipalityCode, name: 'ডেমো ফোকাল পয়েন্ট' },
		...{ email: `focal-point.${municipalityCode}@demo.example.org`, step: 'nominated' as const },
	})),
];

/** Enters those whose municipality has had none. */
export async function seedFocalPoints(knex: Database): Promise<void> {
	const now = new Date();
	const isNew = (await listFocalPoints(knex)).length === 0;
	if (!isNew) return;
	for (const { step, ...person } of DEMO_FOCAL_POINTS) {
		const id = await nominate(
			knex,
			{
				...person,
				...{ designation: 'ডেমো কর্মকর্তা', mobile: null, language: 'bn', isDemo: true, letterFile: null },
				nominatedBy: 'Demonstration',
			},
			now,
		);
		if (step === 'nominated') continue;
		await makeInvitation(knex, id, now);
		if (step === 'active') await knex('focal_points').where({ id }).update({ activated_at: now.toISOString() });
	}
}

/** One to come and one that is over, so that every page of them shows something. */
const ORIENTATION = [
	{ titleEn: 'How to answer the questionnaire (demo)', titleBn: 'প্রশ্নমালা যেভাবে পূরণ করবেন (ডেমো)', inDays: 7 },
	{ titleEn: 'First orientation (demo)', titleBn: 'প্রথম ওরিয়েন্টেশন (ডেমো)', inDays: -14 },
];

export async function seedOrientation(strapi: Core.Strapi): Promise<void> {
	const uid = 'api::orientation-session.orientation-session';
	for (const { inDays, ...titles } of ORIENTATION) {
		if ((await strapi.db.query(uid).findOne({ where: { titleEn: titles.titleEn } })) !== null) continue;
		const day = new Date(Date.now() + inDays * 86_400_000).toISOString().slice(0, 10);
		// Half past ten in the morning in Bangladesh.
		const startsAt = `${day}T04:30:00.000Z`;
		const data = { ...titles, startsAt, durationMinutes: 90, platform: 'meet', language: 'bn', capacity: 100 };
		await strapi.documents(uid as 'api::sector.sector').create({ data: data as never });
	}
}
