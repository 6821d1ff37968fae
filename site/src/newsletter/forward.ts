/** The text with which a reader sends an edition on to the councillors of a municipality. */
import type { EditionContent } from '@mab/cms/domain/edition-content.ts';
import { editionName, inThisIssue, publicLinks } from '@mab/newsletter-templates/edition.ts';

/** More would not be read in a chat. */
const LINE_COUNT = 3;

const WORDS = {
	bn: { greeting: 'সম্মানিত কাউন্সিলর,', lead: 'বার্তার নতুন সংখ্যা দেখতে পারেন:', read: 'পড়তে এখানে যান:' },
	en: { greeting: 'Dear councillor,', lead: 'this edition may be of use to our town:', read: 'Read it here:' },
};

export function forwardText(edition: EditionContent, siteUrl: string): { subject: string; text: string } {
	const subject = editionName(edition);
	const { greeting, lead, read } = WORDS[edition.locale];
	const lines = inThisIssue(edition)
		.slice(0, LINE_COUNT)
		.map(({ title }) => `• ${title}`);
	const text = [greeting, `${lead} ${subject}`, ...lines, `${read} ${publicLinks(edition, siteUrl).webUrl}`].join('\n');
	return { subject, text };
}
