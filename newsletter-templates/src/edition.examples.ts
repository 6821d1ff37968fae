/** Whole editions, as the preview page and the tests of all outputs show them. Persons in them are marked as samples. */
import type { EditionBlock, EditionContent } from '@mab/cms/domain/publication/edition-content.ts';
import { examples as call } from './blocks/call/call.examples.ts';
import { examples as events } from './blocks/events/events.examples.ts';
import { HOSTILE } from './blocks/examples.ts';
import { examples as expertView } from './blocks/expert-view/expert-view.examples.ts';
import { examples as fromMab } from './blocks/from-mab/from-mab.examples.ts';
import { examples as governanceChanges } from './blocks/governance-changes/governance-changes.examples.ts';
import { examples as leadPractice } from './blocks/lead-practice/lead-practice.examples.ts';
import { examples as letters } from './blocks/letters/letters.examples.ts';
import { examples as numbers } from './blocks/numbers/numbers.examples.ts';
import { examples as practicesInBrief } from './blocks/practices-in-brief/practices-in-brief.examples.ts';
import { examples as replicationWatch } from './blocks/replication-watch/replication-watch.examples.ts';

/** In the order of the printed pages. */
export const blockExamples = {
	fromMab,
	leadPractice,
	practicesInBrief,
	expertView,
	governanceChanges,
	replicationWatch,
	events,
	numbers,
	call,
	letters,
};

/** The block of each kind by the name of its example; kinds that have none of that name are left out. */
function blocksNamed(name: string): EditionBlock[] {
	return Object.values(blockExamples).flatMap((examples) => {
		const found: EditionBlock | undefined = (examples as Record<string, EditionBlock>)[name];
		return found === undefined ? [] : [found];
	});
}

const bangla: EditionContent = {
	locale: 'bn',
	year: 2026,
	quarter: 3,
	volume: 1,
	issue: 3,
	issn: null,
	issuedOn: '2026-10-15',
	title: 'ঘর, কর আর পানি: তিন শহরের তিন পথ',
	subject: 'ম্যাব বার্তা: আগে সঞ্চয়, পরে ঘর',
	preheader: 'ঝিনাইদহের ৩৮টি ঘর, হবিগঞ্জের কর মেলা, সুশাসনে তিনটি পরিবর্তন',
	textPart: null,
	blocks: blocksNamed('ordinary'),
	imprint: {
		publisher: 'মিউনিসিপ্যাল অ্যাসোসিয়েশন অব বাংলাদেশ (ম্যাব)',
		editor: 'ম্যাব সম্পাদনা ডেস্ক',
		address: 'ঢাকা, বাংলাদেশ',
		phone: null,
		email: 'newsletter@example.org',
		fundingNote: 'নমুনা সংখ্যা: কোনো অর্থায়ন দেখানো হয়নি।',
		copyCount: 500,
		licence: 'CC BY 4.0',
	},
};

const english: EditionContent = {
	...bangla,
	locale: 'en',
	title: 'Homes, taxes and water: three towns, three ways',
	subject: 'MAB Newsletter: savings first, houses after',
	preheader: 'Thirty-eight homes in Jhenaidah, the tax fair of Habiganj, three changes in governance',
	blocks: blocksNamed('english'),
	imprint: {
		...bangla.imprint,
		publisher: 'Municipal Association of Bangladesh (MAB)',
		editor: 'MAB editorial desk',
		address: 'Dhaka, Bangladesh',
		fundingNote: 'Sample edition: no funding is shown.',
	},
};

/** The rarest example of each kind: what is missing, too long, or in the other language. */
const lastOfEach = Object.values(blockExamples).map((examples): EditionBlock => {
	const all: EditionBlock[] = Object.values(examples);
	return all.at(-1) ?? fromMab.ordinary;
});

export const editionExamples = {
	bangla,
	english,
	'least that may be released': {
		...english,
		...{ title: null, issn: '1234-5679' },
		blocks: [practicesInBrief.english, governanceChanges.english, expertView.english],
	},
	'in an unusual order, a kind twice': {
		...bangla,
		blocks: [
			events.ordinary,
			practicesInBrief.ordinary,
			call.ordinary,
			leadPractice.ordinary,
			events.english,
			fromMab.ordinary,
		],
	},
	'too long for its pages': { ...bangla, blocks: [...lastOfEach, ...bangla.blocks] },
	'missing things': {
		...english,
		title: null,
		blocks: [
			...[fromMab['own heading, short text and portrait'], leadPractice['bare: no picture, no facts, no results']],
			...[practicesInBrief.none, practicesInBrief['one in the other language'], events['a broken date']],
			...[numbers.none, letters['only corrections'], replicationWatch['nothing yet']],
		],
	},
	empty: { ...english, blocks: [] },
	hostile: {
		...english,
		...{ title: HOSTILE, subject: 'Subject', preheader: HOSTILE, blocks: blocksNamed('hostile') },
		imprint: { ...english.imprint, publisher: HOSTILE, editor: HOSTILE, address: HOSTILE, fundingNote: HOSTILE },
	},
} satisfies Record<string, EditionContent>;
