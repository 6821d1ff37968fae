/** In which language the entries of an edition are written, and what helps where one lacks a language (C38). */
import type { ProblemMessage } from '../problem.ts';
import type { EditionContent } from '../publication/edition-content.ts';
import type { Locale } from '../text/locale.ts';

export interface WrittenEntry {
	/** The attribute that chose it. */
	field: string;
	title: string;
	lang: Locale;
	/** What helps when it lacks a language, which stands in the place of `%`. */
	remedy: ProblemMessage;
}

/** An edition has words of its own for some kinds of entry and not for others. */
const REMEDIES = {
	lead: {
		en: 'Publish it in %, or write own title, short text and story here',
		bn: '% প্রকাশ করুন, অথবা এখানে নিজস্ব শিরোনাম, ছোট লেখা ও পূর্ণ লেখা দিন',
	},
	ownWords: {
		en: 'Publish it in %, or write own title and short text here',
		bn: '% প্রকাশ করুন, অথবা এখানে নিজস্ব শিরোনাম ও ছোট লেখা দিন',
	},
	entryAlone: { en: 'Publish it in % too', bn: '% প্রকাশ করুন' },
	expertView: { en: 'Write the view in % too', bn: 'মতামতটি % লিখুন' },
} as const satisfies Record<string, ProblemMessage>;

/** The language of each entry of the content that is shown. */
export function entryLanguages(content: EditionContent | undefined): WrittenEntry[] {
	return (content?.blocks ?? []).flatMap((block): WrittenEntry[] => {
		const at = (field: string, remedy: ProblemMessage, entries: readonly { title: string; lang: Locale }[]) =>
			entries.map(({ title, lang }) => ({ field, title, lang, remedy }));
		switch (block.kind) {
			case 'leadPractice':
				return at('lead.title', REMEDIES.lead, [block.practice]);
			case 'practicesInBrief':
				return at('briefs', REMEDIES.ownWords, block.practices);
			case 'expertView':
				return at('expertView', REMEDIES.expertView, [{ title: block.name, lang: block.lang }]);
			case 'governanceChanges':
				return at('governanceChanges', REMEDIES.entryAlone, block.changes);
			case 'events':
				return at('events', REMEDIES.ownWords, block.events);
			default:
				return [];
		}
	});
}
