/** A practice as a document, for the tests of what is made from it. */

import type { PracticeRecord } from '@mab/cms/domain/publication/public-record.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import type { AcknowledgementItem } from '../cards.ts';
import { both, memoryStore, practiceRecord } from '../testing/records.ts';
import type { DocumentInput } from './practice-document.ts';

export function documentInput(
	overrides: Partial<PracticeRecord> = {},
	locale: Locale = 'en',
	acknowledgements: AcknowledgementItem[] = [],
): DocumentInput {
	const [practice] = memoryStore([practiceRecord(overrides)]).refs('practice');
	if (practice === undefined) throw new Error('The store of one practice is empty.');
	const places = practice.card.item.municipalities.map((code) => ({
		code,
		name: both('Sakhipur', 'সখীপুর'),
		district: both('Tangail', 'টাঙ্গাইল'),
		division: both('Dhaka', 'ঢাকা'),
		divisionKey: 'dhaka',
	}));
	const sector = both('Sanitation', 'স্যানিটেশন');
	return { facts: { practice, sector, places, acknowledgements }, locale, siteUrl: 'https://practices.example.org' };
}
