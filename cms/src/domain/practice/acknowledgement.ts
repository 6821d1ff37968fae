/** When an acknowledgement is public: from the first of its two days to the last, both in Bangladesh. */
import type { AcknowledgementRecord } from '../publication/public-record.ts';

type Period = Pick<AcknowledgementRecord, 'shownFrom' | 'shownUntil'>;

/** @param day `YYYY-MM-DD` in Asia/Dhaka */
export function isShownOn({ shownFrom, shownUntil }: Period, day: string): boolean {
	return shownFrom <= day && day <= shownUntil;
}
