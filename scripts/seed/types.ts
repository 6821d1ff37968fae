import type {
	GovernanceChangeRecord,
	LearningEventRecord,
	PracticeRecord,
	PracticeText,
} from '@mab/cms/domain/publication/public-record.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import type { SectorKey } from '@mab/cms/domain/vocabulary.ts';

type ComputedField = 'type' | 'id' | 'formerSlugs' | 'code' | 'version' | 'firstPublishedAt' | 'updatedAt';

/** A practice as seed content. Its cover is the drawn illustration of its sector. */
export type SeedPractice = Omit<
	PracticeRecord,
	| ComputedField
	| 'costBand'
	| 'sector'
	| 'replicatedIn'
	| 'recommendation'
	| 'champion'
	| 'featured'
	| 'verified'
	| 'expertViews'
	| 'citizenVoices'
	| 'cover'
	| 'gallery'
	| 'beforeAfter'
	| 'documents'
	| 'corrections'
	| 'circulation'
	| 'text'
> & { sector: SectorKey; text: Record<Locale, Omit<PracticeText, 'machineTranslated' | 'publishedAt'>> };

export type SeedGovernanceChange = Omit<GovernanceChangeRecord, ComputedField | 'sector' | 'corrections' | 'text'> & {
	sector: SectorKey | null;
	text: Record<Locale, Omit<NonNullable<GovernanceChangeRecord['text']['en']>, 'machineTranslated' | 'publishedAt'>>;
};

export type SeedEvent = Omit<LearningEventRecord, ComputedField | 'documents' | 'sectors' | 'corrections' | 'text'> & {
	sectors: SectorKey[];
	text: Record<Locale, Omit<NonNullable<LearningEventRecord['text']['en']>, 'machineTranslated' | 'publishedAt'>>;
};
