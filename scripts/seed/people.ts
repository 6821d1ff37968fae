/** The demo accounts. Their names say what they are; the address domain is reserved for examples (RFC 2606). */
import type { Core } from '@strapi/strapi';
import type { Actor, CmsDoors } from '../cms.ts';

export const DEMO_PEOPLE = [
	{
		key: 'administrator',
		role: 'strapi-super-admin',
		firstname: 'Demo',
		lastname: 'Administrator',
		email: 'administrator@demo.example.org',
	},
	{ key: 'editor', role: 'mab-editor', firstname: 'Demo', lastname: 'Editor', email: 'editor@demo.example.org' },
	{
		key: 'approver',
		role: 'mab-approver',
		firstname: 'Demo',
		lastname: 'Approver',
		email: 'approver@demo.example.org',
	},
	{ key: 'expert', role: 'mab-reviewer', firstname: 'Demo', lastname: 'Expert', email: 'expert@demo.example.org' },
	{ key: 'reader', role: 'mab-reader', firstname: 'Demo', lastname: 'Reader', email: 'reader@demo.example.org' },
] as const;
export type DemoPerson = (typeof DEMO_PEOPLE)[number]['key'];

interface AdminUserRow {
	id: number;
	firstname: string;
	lastname: string;
	roles: { code: string }[];
}

/** Creates the accounts that are missing and answers all of them as actors. */
export async function seedPeople(
	strapi: Core.Strapi,
	{ adminActor }: CmsDoors,
	password: string,
): Promise<Record<DemoPerson, Actor>> {
	const actors: [string, Actor][] = [];
	for (const { key, role, ...person } of DEMO_PEOPLE) {
		const users = strapi.db.query('admin::user');
		const known = await users.findOne({ where: { email: person.email } });
		if (known === null) {
			const { id } = await strapi.db.query('admin::role').findOne({ where: { code: role } });
			await strapi.service('admin::user').create({ ...person, password, isActive: true, blocked: false, roles: [id] });
		}
		const user: AdminUserRow = await users.findOne({ where: { email: person.email }, populate: ['roles'] });
		actors.push([key, adminActor(user)]);
	}
	return Object.fromEntries(actors) as Record<DemoPerson, Actor>;
}
