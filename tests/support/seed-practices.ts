/** The seeded practices as public records: real texts of real length, without a CMS. */
import { costBandOf } from '@mab/cms/domain/practice/cost.ts';
import type { PracticeRecord, PracticeText } from '@mab/cms/domain/publication/public-record.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { practices } from '@mab/scripts/seed/practices.ts';
import type { SeedPractice } from '@mab/scripts/seed/types.ts';
import { practiceRecord } from '@mab/site/src/testing/records.ts';

export function seedPractices(): PracticeRecord[] {
	return practices.map((seed, index) => {
		const { cover, ...empty } = practiceRecord();
		return {
			...empty,
			cover,
			...seed,
			id: `seed-${seed.slug}`,
			code: `MAB-P-2026-${String(index + 1).padStart(3, '0')}`,
			costBand: costBandOf(seed.capitalCost?.amountBdt ?? null),
			text: { bn: textOf(seed, 'bn'), en: textOf(seed, 'en') },
		};
	});
}

function textOf({ text }: SeedPractice, locale: Locale): PracticeText {
	return { ...text[locale], machineTranslated: false, publishedAt: '2026-11-20T05:00:00.000Z' };
}
