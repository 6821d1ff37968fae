/** The kinds of public records, and whether something names one. */
import type { RecordType } from '@mab/cms/domain/publication/public-record.ts';

const KNOWN: Record<RecordType, true> = {
	practice: true,
	governanceChange: true,
	learningEvent: true,
	report: true,
	acknowledgement: true,
	edition: true,
	reach: true,
	municipality: true,
	division: true,
	district: true,
	region: true,
	sector: true,
	sdg: true,
	questionnaire: true,
	round: true,
};
export const RECORD_TYPES = Object.keys(KNOWN) as RecordType[];

export function isRecordType(value: unknown): value is RecordType {
	return typeof value === 'string' && Object.hasOwn(KNOWN, value);
}
