/** The language version of an entry that somebody works on. */
import type { Actor } from '../actor';
import { decide } from '../domain/practice/practice-review.ts';
import { problems } from '../domain/problem.ts';
import type { Locale } from '../domain/text/locale.ts';
import { type Draft, draftsOf } from '../gate/drafts';
import type { ReviewedUid } from '../reviewed-types';

export interface Subject {
	uid: ReviewedUid;
	documentId: string;
	locale: Locale;
	actor: Actor;
}

export const iso = (value: string | Date): string => new Date(value).toISOString();

/** Throws `entry.not-found` or `entry.missing-locale`. */
export async function draftOf({ uid, documentId, locale }: Omit<Subject, 'actor'>): Promise<Draft> {
	const drafts = await draftsOf(uid, documentId);
	if (drafts.size === 0) throw problems.notFound({ what: uid, id: documentId });
	const draft = drafts.get(locale);
	if (draft === undefined) throw problems.missingLocale({ locale });
	return draft;
}

/** Organising is part of editing: whoever may send a text on may also say who works on it, and when. Throws `review.role-not-allowed`. */
export function requireEditor(actor: Actor): void {
	decide({
		from: 'editing',
		decision: 'sendToFactCheck',
		roles: actor.roles,
		actorId: actor.id,
		contributorIds: [],
		reason: '',
		isLive: false,
	});
}
