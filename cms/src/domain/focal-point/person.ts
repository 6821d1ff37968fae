/** Who answers a questionnaire: a focal point, or an officer of MAB on behalf of a municipality. */
import type { Locale } from '../text/locale.ts';
import type { EntrySource } from './nomination.ts';

export type Person =
	| {
			kind: 'focal';
			sessionId: number;
			focalPointId: number;
			municipalityCode: string;
			name: string;
			isSandbox: boolean;
			/** The language in which MAB writes to them. */
			locale: Locale;
	  }
	| {
			kind: 'desk';
			sessionId: number;
			adminId: number;
			name: string;
			/** On whose behalf. */
			municipalityCode: string;
			isSandbox: boolean;
			source: EntrySource;
	  };

/** How rows name who wrote them. */
export const actorOfPerson = (person: Person): string =>
	person.kind === 'focal' ? `focal:${person.focalPointId}` : `desk:${person.adminId}`;

/** By which a browser tells the texts of one person from those of the next: `focal-12`, `desk-3-jashore`. */
export const deviceKey = (person: Person): string =>
	person.kind === 'focal' ? `focal-${person.focalPointId}` : `desk-${person.adminId}-${person.municipalityCode}`;
