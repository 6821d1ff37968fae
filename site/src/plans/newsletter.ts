/** The newsletter: its archive, each edition as a page, in print and as files, and the page on which people subscribe. */
import { LOCALES, type Locale } from '@mab/cms/domain/text/locale.ts';
import { keysOf } from '@mab/cms/domain/vocabulary.ts';
import { addressOf, EDITION_PRINTS, type EditionPrint } from '../addresses.ts';
import type { RecordRef } from '../contract.ts';
import type { Paper } from '../recipes.ts';
import type { Address, PlanContext, PlanPart } from './context.ts';

const PRINTS = keysOf<EditionPrint>(EDITION_PRINTS);
const PAPER: Record<EditionPrint, Paper> = { colour: 'A4', blackAndWhite: 'A4', printShop: 'A4-bleed' };

export const newsletter: PlanPart = function* (context) {
	const { content, at } = context;
	const municipalities = content.municipalities.map(({ card: { item } }) => ({ code: item.code, name: item.name }));
	for (const locale of LOCALES) {
		yield at('newsletter', locale, addressOf.newsletter(locale), content.newsletter());
		yield at('subscribe', locale, addressOf.subscribe(locale), { municipalities });
		for (const [index, edition] of content.editions.entries()) {
			const page = addressOf.edition(locale, edition.card.item.slug);
			yield at('edition', locale, page, content.edition(edition, index));
			for (const print of PRINTS) yield* printed(context, { edition, print, locale });
		}
	}
};

/** No release waits for the files: until one is there, its address leads to the page that says the same. */
function* printed(
	{ at }: PlanContext,
	{ edition, print, locale }: { edition: RecordRef<'edition'>; print: EditionPrint; locale: Locale },
): Iterable<Address> {
	const { slug, languages } = edition.card.item;
	const [existing = locale] = languages;
	if (!languages.includes(locale)) return yield* printedIn(existing, { slug, print, locale });
	const page = addressOf.editionPrint(locale, slug, print);
	const input = { edition, print };
	yield at('editionPrint', locale, page, input, {
		meanwhile: addressOf.edition(locale, slug),
		isPublished: print === 'colour',
	});
	yield {
		kind: 'made',
		path: addressOf.editionPdf(locale, slug, print),
		contentType: 'application/pdf',
		meanwhile: addressOf.editionPrint(locale, slug),
		recipe: { make: 'pdf', page, paper: PAPER[print] },
		reads: input,
	};
}

/** Paper has one language: the address in the other leads to what there is. */
function* printedIn(
	existing: Locale,
	{ slug, print, locale }: { slug: string; print: EditionPrint; locale: Locale },
): Iterable<Address> {
	const pages = print === 'colour' ? [addressOf.editionPrint] : [];
	for (const address of [...pages, addressOf.editionPdf]) {
		yield { kind: 'redirect', path: address(locale, slug, print), location: address(existing, slug, print) };
	}
}

/** What was printed of a former or withdrawn edition leads to the page that says what became of it. */
export const movedEditions: PlanPart = function* ({ content }) {
	const former = content.editions.flatMap(({ card }) =>
		card.formerSlugs.map((slug) => ({ slug, now: card.item.slug as string | null })),
	);
	const gone = content
		.tombstones()
		.filter(({ type }) => type === 'edition')
		.flatMap(({ slugs }) => slugs.map((slug) => ({ slug, now: null })));
	for (const { slug, now } of [...former, ...gone]) {
		for (const locale of LOCALES) {
			const page = addressOf.edition(locale, slug);
			yield {
				kind: 'redirect',
				path: addressOf.editionPrint(locale, slug),
				location: now === null ? page : addressOf.editionPrint(locale, now),
			};
			for (const print of PRINTS) {
				const location = now === null ? page : addressOf.editionPdf(locale, now, print);
				yield { kind: 'redirect', path: addressOf.editionPdf(locale, slug, print), location };
			}
		}
	}
};
