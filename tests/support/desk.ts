/** The editorial desk in tests: what the demo people do to entries, through the same doors as the admin. */
import type { DemoPerson } from '@mab/scripts/seed/people.ts';
import type { CmsInstance } from './cms-instance.ts';
import type { CompleteEntry, Data, ReviewedUid } from './entries.ts';

export type Locale = 'bn' | 'en';

/** One entry that a test works on. */
export interface Subject {
	uid: ReviewedUid;
	documentId: string;
}

/** A stored draft, everything in it loaded one level deep. */
export type Row = Record<string, never> & { id: number; documentId: string; slug: string; reviewState: string };

export function deskOf({ strapi, doors, people }: CmsInstance) {
	const review = strapi.service('api::review.review');
	// Content types are not typed here; every uid has the same document service.
	const documents = (uid: string) => strapi.documents(uid as 'api::practice.practice');
	const as = <T>(person: DemoPerson, work: () => Promise<T>) => doors.runAs(people[person], work);

	const desk = {
		review,
		documents,
		as,

		/** Creates the entry in Bangla and, unless told otherwise, in English. */
		async create(entry: CompleteEntry, { person = 'editor' as DemoPerson, locales = ['bn', 'en'] as Locale[] } = {}) {
			const { uid, shared } = entry;
			const [first = 'bn', second] = locales;
			const { documentId } = await as(person, () =>
				documents(uid).create({ locale: first, data: { ...shared, ...entry[first] } as never }),
			);
			const subject: Subject = { uid, documentId };
			if (second !== undefined) await desk.save(person, subject, second, entry[second]);
			return subject;
		},

		/** Saves a change as the admin's form does. */
		async save(person: DemoPerson, { uid, documentId }: Subject, locale: Locale, data: Data): Promise<void> {
			await as(person, () => documents(uid).update({ documentId, locale, data: data as never }));
		},

		/** Presses a button of the review panel. */
		decide(person: DemoPerson, subject: Subject, locale: Locale, decision: string, reason?: string) {
			return review.decide({ ...subject, locale, decision, reason, actor: people[person] });
		},

		view(person: DemoPerson, subject: Subject, locale: Locale) {
			return review.view({ ...subject, locale, actor: people[person] });
		},

		/** The editor sends the text through fact check, the approver approves it. */
		async approve(subject: Subject, locales: readonly Locale[] = ['bn', 'en']): Promise<void> {
			for (const locale of locales) {
				await desk.decide('editor', subject, locale, 'sendToFactCheck');
				await desk.decide('editor', subject, locale, 'confirmFacts');
				await desk.decide('approver', subject, locale, 'approve');
			}
		},

		/** Publishes approved texts. */
		publish({ uid, documentId }: Subject, locale: Locale | '*' = '*', person: DemoPerson = 'approver') {
			return as(person, () => documents(uid).publish({ documentId, locale }));
		},

		async approved(entry: CompleteEntry, locales: Locale[] = ['bn', 'en']): Promise<Subject> {
			const subject = await desk.create(entry, { locales });
			await desk.approve(subject, locales);
			return subject;
		},

		/** Creates, approves and publishes. */
		async published(entry: CompleteEntry, locales: Locale[] = ['bn', 'en']): Promise<Subject> {
			const subject = await desk.approved(entry, locales);
			for (const locale of locales) await desk.publish(subject, locale);
			return subject;
		},

		async draft({ uid, documentId }: Subject, locale: Locale): Promise<Row> {
			const row = await strapi.db
				.query(uid)
				.findOne({ where: { documentId, locale, publishedAt: null }, populate: true });
			if (row === null) throw new Error(`${uid} ${documentId} has no draft in ${locale}.`);
			return row;
		},

		async stateOf(subject: Subject, locale: Locale): Promise<string> {
			return (await desk.draft(subject, locale)).reviewState;
		},

		/** The languages in which the entry is public, in the order bn, en. */
		async publicIn({ uid, documentId }: Subject): Promise<Locale[]> {
			const rows: { locale: Locale }[] = await strapi.db
				.query(uid)
				.findMany({ where: { documentId, publishedAt: { $notNull: true } } });
			return rows.map(({ locale }) => locale).sort();
		},
	};
	return desk;
}
export type Desk = ReturnType<typeof deskOf>;
