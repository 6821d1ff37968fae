import { expect, test } from 'vitest';
import type { ScheduleEntry } from '../../../contract.ts';
import { byUrgency } from './byUrgency.ts';

const order = (id: number, state: ScheduleEntry['state'], dueAt: string): ScheduleEntry => ({
	id,
	state,
	dueAt,
	uid: 'api::practice.practice',
	documentId: 'abc',
	locale: 'bn',
	title: 'চর্চা',
	action: 'publish',
	createdBy: 'Edi',
	failure: null,
});

test('what waits stands above what is over, the next to happen on top', () => {
	const entries = [
		order(1, 'done', '2026-01-01T00:00:00Z'),
		order(2, 'waiting', '2027-03-01T00:00:00Z'),
		order(3, 'failed', '2026-05-01T00:00:00Z'),
		order(4, 'waiting', '2027-02-01T00:00:00Z'),
	];
	expect(byUrgency(entries).map(({ id }) => id)).toEqual([4, 2, 3, 1]);
});
