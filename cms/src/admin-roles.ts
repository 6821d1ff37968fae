/** The desk's roles and what Strapi lets each of them do. The review rules decide beyond that. */
import type { Core } from '@strapi/strapi';
import { QUESTIONNAIRE_UID, ROUND_UID } from './collection-uids';
import { PERSONAL_FIELDS } from './domain/practice/feedback.ts';
import { EDITION_UID } from './edition/rows';
import { FEEDBACK_UIDS } from './feedback/tickets';
import { WORD_UID } from './review/words-to-avoid';
import { REVIEWED_UIDS } from './reviewed-types';

const REFERENCE = [
	'api::municipality.municipality',
	'api::head-of-municipality.head-of-municipality',
	'api::region.region',
	'api::expert-view.expert-view',
	'api::orientation-session.orientation-session',
	QUESTIONNAIRE_UID,
	ROUND_UID,
];
const LISTS = ['api::sector.sector', 'api::sdg.sdg', 'api::division.division', 'api::district.district'];

const EXPLORER = 'plugin::content-manager.explorer';
const READ_MEDIA = ['plugin::upload.read'];
const WRITE_MEDIA = [
	...READ_MEDIA,
	'plugin::upload.assets.create',
	'plugin::upload.assets.update',
	'plugin::upload.assets.download',
	'plugin::upload.assets.copy-link',
];

interface RoleSpec {
	code: string;
	name: string;
	description: string;
	/** Actions on reviewed types, on reference entries, on fixed lists. */
	reviewed: readonly string[];
	reference: readonly string[];
	/** Whether the role may know who sent a message. What became of it is said on the desk. */
	seesSenders: boolean;
	media: readonly string[];
}

const EVERYTHING = ['create', 'read', 'update', 'delete', 'publish'];

const ROLES: readonly RoleSpec[] = [
	{
		code: 'mab-editor',
		name: 'MAB editor / ম্যাব সম্পাদক',
		seesSenders: true,
		description: 'Writes and edits entries in both languages and publishes what somebody else approved.',
		reviewed: EVERYTHING,
		reference: ['create', 'read', 'update'],
		media: WRITE_MEDIA,
	},
	{
		code: 'mab-approver',
		name: 'MAB approver / ম্যাব অনুমোদনকারী',
		seesSenders: true,
		description: 'Approves entries edited by others, publishes and withdraws them.',
		reviewed: EVERYTHING,
		reference: ['create', 'read', 'update'],
		media: WRITE_MEDIA,
	},
	{
		code: 'mab-reviewer',
		name: 'Thematic expert / বিষয় বিশেষজ্ঞ',
		seesSenders: false,
		description: 'Decides at level 2 whether a response is worth learning from; reads entries and changes none.',
		reviewed: ['read'],
		reference: ['read'],
		media: READ_MEDIA,
	},
	{
		code: 'mab-reader',
		name: 'MAB reader / ম্যাব পাঠক',
		seesSenders: false,
		description: 'Reads everything on the desk and changes nothing.',
		reviewed: ['read'],
		reference: ['read'],
		media: READ_MEDIA,
	},
];

interface Permission {
	action: string;
	subject?: string | null;
	properties?: Record<string, unknown>;
	conditions?: string[];
}

/**
 * Creates the roles that are missing and gives each its permissions. Roles that MAB has since changed stay as they are;
 * only a content type that none of them knows yet, because it is newer than they are, is added.
 */
export async function ensureAdminRoles(strapi: Core.Strapi): Promise<void> {
	const roles = strapi.service('admin::role');
	const knownSubjects = await subjectsOfRoles(strapi);
	for (const spec of ROLES) {
		const known = await strapi.db.query('admin::role').findOne({ where: { code: spec.code } });
		if (known !== null) {
			const added = permissionsOf(strapi, spec).filter(({ subject }) => subject && !knownSubjects.has(subject));
			const permissions = strapi.service('admin::permission');
			if (added.length > 0) await permissions.createMany(added.map((each) => ({ ...each, role: known.id })));
			continue;
		}
		const role = await strapi.db
			.query('admin::role')
			.create({ data: { code: spec.code, name: spec.name, description: spec.description } });
		await roles.assignPermissions(role.id, permissionsOf(strapi, spec));
	}
}

/** The content types that at least one of our roles may do something with. */
async function subjectsOfRoles(strapi: Core.Strapi): Promise<Set<string | null>> {
	const stored: { subject: string | null }[] = await strapi.db
		.query('admin::permission')
		.findMany({ where: { role: { code: { $in: ROLES.map(({ code }) => code) } } }, select: ['subject'] });
	return new Set(stored.map(({ subject }) => subject));
}

function permissionsOf(strapi: Core.Strapi, { reviewed, reference, media, seesSenders }: RoleSpec): Permission[] {
	const contentTypes = strapi.plugin('content-manager').service('content-types');
	const fieldsOf = (uid: string): string[] =>
		strapi.service('admin::content-type').getNestedFields(contentTypes.findContentType(uid), {
			components: strapi.components,
			nestingLevel: 1,
		});
	const withoutSenders = (fields: string[]) =>
		fields.filter((field) => seesSenders || !(PERSONAL_FIELDS as readonly string[]).includes(field));
	const on = (uid: string, actions: readonly string[], isLocalised: boolean): Permission[] =>
		actions.map((action) => ({
			action: `${EXPLORER}.${action}`,
			subject: uid,
			properties: {
				...(action === 'delete' || action === 'publish' ? {} : { fields: fieldsOf(uid) }),
				...(isLocalised ? { locales: ['bn', 'en'] } : {}),
			},
			conditions: [],
		}));
	return [
		...REVIEWED_UIDS.flatMap((uid) => on(uid, reviewed, true)),
		...REFERENCE.flatMap((uid) => on(uid, reference, false)),
		// A word that should not have been listed is taken off again; nothing leads to it.
		...on(WORD_UID, reference.includes('update') ? [...reference, 'delete'] : reference, false),
		...on(
			EDITION_UID,
			reviewed.filter((action) => action !== 'publish'),
			false,
		),
		...LISTS.flatMap((uid) => on(uid, ['read'], false)),
		...Object.values(FEEDBACK_UIDS).map((uid) => ({
			...{ action: `${EXPLORER}.read`, subject: uid, conditions: [] },
			properties: { fields: withoutSenders(fieldsOf(uid)) },
		})),
		...media.map((action) => ({ action, subject: null, properties: {}, conditions: [] })),
	];
}
