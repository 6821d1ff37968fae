import { expect, test, vi } from 'vitest';
import { workbook } from './workbook.ts';

const sheets = () => [{ name: 'practices', header: ['number'], rows: [['MAB-P-2026-001'], ['=1+1']] }];

test('equal tables give equal bytes at any time of the day', async () => {
	vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T00:00:00Z') });
	const early = await workbook(sheets());
	vi.setSystemTime(new Date('2027-06-05T12:34:56Z'));
	const late = await workbook(sheets());
	vi.useRealTimers();
	expect(Buffer.from(late).equals(Buffer.from(early))).toBe(true);
});
