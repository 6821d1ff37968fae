/** What the archive of the partner kit holds. */
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { addressOf } from '../addresses.ts';
import type { PracticeCard } from '../cards.ts';
import type { ArchiveMember } from '../recipes.ts';

/** The text file names its pictures by these names, so credit and picture find each other. */
export function pictureName(file: string, index: number): string {
	return `pictures/${index + 1}${file.slice(file.lastIndexOf('.'))}`;
}

export function kitMembers({ card }: { card: PracticeCard }, locale: Locale): ArchiveMember[] {
	const { slug } = card.item;
	return [
		{ name: `${slug}-${locale}.docx`, path: addressOf.practiceWord(locale, slug) },
		{ name: `texts-and-credits-${locale}.txt`, path: addressOf.practiceKitText(locale, slug) },
		...card.pictures.map((file, index) => ({ name: pictureName(file, index), path: addressOf.media(file) })),
	];
}
