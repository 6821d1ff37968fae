/** What a practice is made into: the sheet, posters, the Word document, the partner kit; and the packs of a sector. */
import { LOCALES, type Locale } from '@mab/cms/domain/text/locale.ts';
import { addressOf, listPagePath, POSTER_PAPERS } from '../addresses.ts';
import { kitMembers } from '../documents/kit.ts';
import { hasShortAddress } from '../documents/short-address.ts';
import type { InputOf } from '../inputs.ts';
import type { PracticeFacts } from '../page-parts.ts';
import type { Paper } from '../recipes.ts';
import type { Address, PlanPart, SiteContext } from './context.ts';
import { fileAt, groupOf } from './context.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** None of it keeps a release waiting: until a document is there, its address leads to what says the same. */
export const documents: PlanPart = function* (context) {
	const { content } = context;
	const numbers = new Set<string>();
	for (const practice of content.practices) {
		const { number } = practice.card.item;
		// Numbers are unique in the CMS; two claims to one must not keep the site from being published.
		const hasNumber = hasShortAddress(number) && !numbers.has(number);
		if (hasNumber) numbers.add(number);
		const input = { facts: content.practiceFacts(practice), hasNumber };
		yield groupOf(`documents of ${practice.id}`, input, context, documentsOf);
	}
	for (const sector of content.facetValues.sector) {
		for (const pack of content.sectorPacks(sector)) {
			yield groupOf(`pack ${pack.number ?? 'newest'} of sector ${sector.key}`, pack, context, packDocuments);
		}
	}
};

function* packDocuments(pack: InputOf<'sectorPack'>, { at }: SiteContext): Iterable<Address> {
	const { sector, number } = pack;
	for (const locale of LOCALES) {
		const page = addressOf.sectorPack(locale, sector.key, number);
		const list = listPagePath(addressOf.practiceFacet(locale, 'sector', sector.key), number);
		yield at('sectorPack', locale, page, pack, { meanwhile: list, mayLag: true });
		const path = addressOf.sectorPackPdf(locale, sector.key, number);
		yield printed({ path, page, paper: 'A4', meanwhile: page, reads: pack });
	}
}

function* documentsOf(
	{ facts, hasNumber }: { facts: PracticeFacts; hasNumber: boolean },
	context: SiteContext,
): Iterable<Address> {
	const { slug, number } = facts.practice.card.item;
	for (const locale of LOCALES) {
		if (hasNumber) {
			const location = addressOf.practice(locale, slug);
			yield { kind: 'redirect', path: addressOf.practiceShort(locale, number), location };
		}
		yield* documentsIn(locale, facts, context);
	}
}

function* documentsIn(locale: Locale, facts: PracticeFacts, { at, siteUrl }: SiteContext): Iterable<Address> {
	const { slug } = facts.practice.card.item;
	const article = addressOf.practice(locale, slug);
	const sheet = addressOf.practicePrint(locale, slug);
	yield at('practicePrint', locale, sheet, facts, { meanwhile: article });
	yield printed({
		path: addressOf.practicePdf(locale, slug),
		page: sheet,
		paper: 'A4',
		meanwhile: sheet,
		reads: facts,
	});
	for (const paper of POSTER_PAPERS) {
		const page = addressOf.practicePosterPage(locale, slug, paper);
		yield at('practicePoster', locale, page, { facts, paper }, { isPublished: false });
		yield printed({ path: addressOf.practicePoster(locale, slug, paper), page, paper, meanwhile: sheet, reads: facts });
	}

	const kit = addressOf.practiceKit(locale, slug);
	yield at('practiceKit', locale, kit, facts, { meanwhile: article });
	const input = { facts, locale, siteUrl };
	// The makers are loaded when the first document is written: a plan needs none of them.
	yield fileAt({
		path: addressOf.practiceWord(locale, slug),
		contentType: WORD,
		input,
		meanwhile: sheet,
		write: async () => (await import('../documents/word.ts')).wordDocument(input),
	});
	yield fileAt({
		path: addressOf.practiceKitText(locale, slug),
		contentType: 'text/plain; charset=utf-8',
		input,
		meanwhile: kit,
		write: async () => (await import('../documents/kit-text.ts')).kitText(input),
	});
	yield {
		kind: 'made',
		path: addressOf.practiceKitArchive(locale, slug),
		contentType: 'application/zip',
		meanwhile: kit,
		recipe: { make: 'archive', members: kitMembers(facts.practice, locale) },
		reads: input,
	};
}

interface Printed {
	path: string;
	page: string;
	paper: Paper;
	meanwhile: string;
	reads: unknown;
}
function printed({ path, page, paper, meanwhile, reads }: Printed): Address {
	return { kind: 'made', path, contentType: 'application/pdf', meanwhile, recipe: { make: 'pdf', page, paper }, reads };
}

/** The files of former and of withdrawn practices lead to the page that says what became of them. */
export const movedDocuments: PlanPart = function* ({ content }) {
	const former = content.practices.flatMap(({ card }) =>
		card.formerSlugs.map((slug) => ({ slug, now: card.item.slug })),
	);
	const gone = content
		.tombstones()
		.filter(({ type }) => type === 'practice')
		.flatMap(({ slugs }) => slugs.map((slug) => ({ slug, now: null })));
	for (const { slug, now } of [...former, ...gone]) {
		for (const locale of LOCALES) {
			for (const address of [
				addressOf.practicePdf,
				addressOf.practicePrint,
				addressOf.practiceWord,
				addressOf.practiceKit,
			]) {
				const location = now === null ? addressOf.practice(locale, slug) : address(locale, now);
				yield { kind: 'redirect', path: address(locale, slug), location };
			}
		}
	}
};
